package maillage.platform.files;

import java.util.Optional;
import maillage.kernel.Me;

/**
 * Says who may fetch a file: whoever keeps files answers for its own. A file that no gate opens
 * does not exist.
 */
public interface FileGate {
    /**
     * @param reader empty for a visitor
     */
    boolean opens(String hash, Optional<Me> reader);
}
