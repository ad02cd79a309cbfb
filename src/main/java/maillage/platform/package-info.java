/**
 * The frame of every page and the ground of every module: layout, texts, errors, files, jobs, the
 * embedded database.
 *
 * <p>Declares the interfaces that modules above fill ({@link maillage.platform.web.Readers}, {@link
 * maillage.platform.web.Menu}, {@link maillage.platform.Trail}); never reaches up. Owns schema
 * {@code platform}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package maillage.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
