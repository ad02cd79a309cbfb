package maillage.themes.templates;

import java.util.HashMap;
import java.util.Map;
import maillage.kernel.Language;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.shared.Guided;
import maillage.themes.shared.Template;

/**
 * Reads and writes the templates: {@code staff-question-hint-fr}, {@code member-why-skeleton-en} …
 */
final class TemplatesForm {
    private static final int HINT = 300;
    private final Typed typed;

    TemplatesForm(Typed typed) {
        this.typed = typed;
    }

    static String name(boolean staff, Guided field) {
        return (staff ? "staff-" : "member-") + field.code();
    }

    static Typed write(Template template, int version) {
        Typed typed = Typed.nothing().with("version", String.valueOf(version));
        for (var one : template.guides().entrySet()) {
            String name = name(one.getKey().staff(), one.getKey().field());
            typed =
                    typed.with(name + "-hint", one.getValue().hint())
                            .with(name + "-skeleton", one.getValue().skeleton());
        }
        return typed;
    }

    Faults check() {
        Faults faults = Faults.none();
        for (boolean staff : new boolean[] {true, false}) {
            for (Guided field : Guided.values()) {
                for (Language language : Language.values()) {
                    String name = name(staff, field);
                    tooLong(faults, name + "-hint-" + language.tag(), HINT);
                    tooLong(faults, name + "-skeleton-" + language.tag(), field.most());
                }
            }
        }
        return faults;
    }

    /** What stands in further languages stays. */
    Template read(Template before) {
        var guides = new HashMap<Template.Slot, Template.Guide>();
        for (boolean staff : new boolean[] {true, false}) {
            for (Guided field : Guided.values()) {
                String name = name(staff, field);
                var then = before.guide(staff, field);
                var guide =
                        new Template.Guide(
                                typed.localized(name + "-hint", then.hint()),
                                typed.localized(name + "-skeleton", then.skeleton()));
                if (!guide.hint().isEmpty() || !guide.skeleton().isEmpty()) {
                    guides.put(new Template.Slot(staff, field), guide);
                }
            }
        }
        return new Template(Map.copyOf(guides));
    }

    private void tooLong(Faults faults, String field, int limit) {
        faults.when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }
}
