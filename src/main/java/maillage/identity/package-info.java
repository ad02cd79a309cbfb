/**
 * Who can sign in and what they may do: accounts, one-time links, sessions, roles with a scope, the
 * trail.
 *
 * <p>Promises: a link works once and says nothing of whether an address is known; a session ended
 * is refused at the next request. Owns schema {@code identity}. Passkeys and OIDC will be further
 * ways to open a session, beside {@code signin}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "mailing"})
@NullMarked
package maillage.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
