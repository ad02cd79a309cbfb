/**
 * Where people arrive: the front page, my space, the team's day, the calendar, and the pages about
 * the site itself.
 *
 * <p>Owns nothing: it asks the doors of the other modules. Nobody may use it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "mailing",
            "identity",
            "network",
            "groups",
            "meetings"
        })
@NullMarked
package maillage.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
