package maillage.mailing;

import maillage.kernel.EmailAddress;

/** Who organises or attends, as a calendar shows it. */
public record Party(String name, EmailAddress address) {
    public Party {
        name = Letter.oneLine(name);
    }
}
