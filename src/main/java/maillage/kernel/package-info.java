/**
 * Words that every module shares: ids, texts in several languages, who is asking.
 *
 * <p>Uses nothing, not even Spring.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package maillage.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
