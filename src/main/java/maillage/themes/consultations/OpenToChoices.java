package maillage.themes.consultations;

import java.util.List;
import maillage.themes.OpenTo;

/** Whom a phase may be kept to: a group only where the question is put to one. */
final class OpenToChoices {
    private OpenToChoices() {}

    static List<OpenTo> of(boolean ofGroup) {
        return ofGroup ? List.of(OpenTo.values()) : List.of(OpenTo.MEMBERS, OpenTo.STAFF);
    }
}
