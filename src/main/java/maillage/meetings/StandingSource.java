package maillage.meetings;

import java.util.Map;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * Tells what presences at a meeting change of standing. Implemented by the module that keeps
 * standing; where none does, nothing is said.
 */
public interface StandingSource {
    enum Effect {
        /**
         * They are there, and without its presence at this meeting their organisation is not
         * active.
         */
        MAKES_ACTIVE,
        /** They are not there, their organisation is not active, and with this presence it is. */
        WOULD_MAKE_ACTIVE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Only those whose presence changes something, as the sheet stands now; asked at once for all.
     *
     * @param people each with the organisation they are or would be there for
     */
    Map<PersonId, Effect> effects(Meeting meeting, Map<PersonId, OrganisationId> people);
}
