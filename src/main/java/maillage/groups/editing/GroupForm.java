package maillage.groups.editing;

import maillage.groups.WorkingGroup;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/** Reads and writes the fields of a group's form. */
final class GroupForm {
    private static final int NAME = 150;
    private static final int QUESTION = 400;
    private static final int MANDATE = 8000;
    private static final int DELIVERABLE = 300;

    private GroupForm() {}

    static Typed write(WorkingGroup group) {
        return Typed.nothing()
                .with("names", group.names())
                .with("questions", group.questions())
                .with("mandate", group.mandateText())
                .with("deliverable", group.deliverable())
                .with("version", String.valueOf(group.version()));
    }

    static Faults check(Typed typed) {
        Faults faults = Faults.none();
        faults.when(
                typed.localized("names", new LocalizedText(java.util.Map.of())).isEmpty(),
                "names-fr",
                "form.missing");
        for (Language language : Language.values()) {
            tooLong(faults, typed, "names-" + language.tag(), NAME);
            tooLong(faults, typed, "questions-" + language.tag(), QUESTION);
            tooLong(faults, typed, "mandate-" + language.tag(), MANDATE);
            tooLong(faults, typed, "deliverable-" + language.tag(), DELIVERABLE);
        }
        return faults;
    }

    /** The group with what was typed, at the version the writer had in front of them. */
    static WorkingGroup read(Typed typed, WorkingGroup before) {
        return new WorkingGroup(
                before.id(),
                before.cycle(),
                before.cycleSlug(),
                before.chapter(),
                before.slug(),
                before.kind(),
                typed.localized("names", before.names()),
                typed.localized("questions", before.questions()),
                typed.localized("mandate", before.mandateText()),
                typed.localized("deliverable", before.deliverable()),
                before.position(),
                before.closedOn(),
                typed.number("version", -1));
    }

    private static void tooLong(Faults faults, Typed typed, String field, int limit) {
        faults.when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }
}
