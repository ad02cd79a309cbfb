package maillage.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import maillage.kernel.Me;

/** Tells who is asking. Filled by {@code identity}. */
public interface Readers {
    /** The person signed in with this request; resolved once a request. */
    Optional<Me> reader(HttpServletRequest request);
}
