/**
 * Meetings: when and where they are, who is invited, who comes, what was decided.
 *
 * <p>Promises: a presence is counted by one definition only ({@code meetings.offer_presence}); a
 * date inside the notice period gives its reason; nothing written in minutes is lost. Owns schema
 * {@code meetings}; asks the host of a meeting through {@link maillage.meetings.MeetingHost}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "mailing", "identity", "network"})
@NullMarked
package maillage.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
