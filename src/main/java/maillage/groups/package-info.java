/**
 * The year: cycles and their rules, working groups, applications, seats, standing, involvement,
 * entitlements, the directory.
 *
 * <p>Promises: standing is one definition in SQL that lists, pages, exports and rules all read; the
 * rules of a year are data. Owns schema {@code groups}; hosts meetings.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "mailing", "identity", "network", "meetings"})
@NullMarked
package maillage.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
