/**
 * Mail: what is posted, what was sent, who wants no more of it, and the calendar objects that go
 * along.
 *
 * <p>Promises: a letter posted in a transaction leaves exactly when that transaction commits, once,
 * unless the program dies between the mail server's acceptance and our commit; then it leaves again
 * with the same Message-ID. Owns schema {@code mailing}. Announces nothing.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package maillage.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
