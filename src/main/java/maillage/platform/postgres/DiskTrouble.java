package maillage.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import maillage.platform.StartTrouble;

/** Reads what the system or the server says about the disk, so that a person is told what to do instead. */
final class DiskTrouble {
    private DiskTrouble() {}

    static StartTrouble of(Path folder, IOException trouble) {
        return of(folder, String.valueOf(trouble.getMessage()), trouble);
    }

    /** @param words the last words of whoever failed, in English (servers run with LC_ALL=C) */
    static StartTrouble of(Path folder, String words, Throwable cause) {
        String said = words.toLowerCase(Locale.ROOT);
        StartTrouble trouble;
        if (said.contains("no space left") || said.contains("disk quota")) {
            trouble = new StartTrouble("start.disk.full", folder);
        } else if (said.contains("read-only file system")) {
            trouble = new StartTrouble("start.disk.readonly", folder);
        } else {
            trouble = new StartTrouble("start.folder", folder, words.strip());
        }
        trouble.initCause(cause);
        return trouble;
    }
}
