package maillage.network.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final OrganisationId SHADE = OrganisationId.next();

    @Test
    void visitorsSeeCitedMembersOnly() {
        assertThat(listing(Membership.MEMBER, true).isSeenBy(Optional.empty())).isTrue();
        assertThat(listing(Membership.MEMBER, false).isSeenBy(Optional.empty())).isFalse();
        assertThat(listing(Membership.KNOWN, true).isSeenBy(Optional.empty())).isFalse();
        assertThat(listing(Membership.LEFT, true).isSeenBy(Optional.empty())).isFalse();
    }

    @Test
    void membersStillSeeWhoDeclinedToBeCited() {
        assertThat(
                        listing(Membership.MEMBER, false)
                                .isSeenBy(
                                        with(
                                                Role.MEMBER,
                                                Scope.organisation(OrganisationId.next()))))
                .isTrue();
    }

    @Test
    void whoeverIsNotAcceptedYetIsForItselfAndTheStaff() {
        Listing known = listing(Membership.KNOWN, true);
        assertThat(known.isSeenBy(with(Role.MEMBER, Scope.organisation(OrganisationId.next()))))
                .isFalse();
        assertThat(known.isSeenBy(with(Role.MEMBER, Scope.organisation(SHADE)))).isTrue();
        assertThat(known.isSeenBy(with(Role.ADMINISTRATOR, Scope.NETWORK))).isTrue();
    }

    @Test
    void havingAnAccountIsNotBeingOfTheNetwork() {
        var stranger = new Me(PersonId.next(), "Bruno", Language.FR, Set.of());
        assertThat(listing(Membership.MEMBER, false).isSeenBy(Optional.of(stranger))).isFalse();
    }

    private static Listing listing(Membership membership, boolean cited) {
        return new Listing(
                SHADE, "ombre", LocalizedText.of(Language.FR, "Ombre"), membership, cited);
    }

    private static Optional<Me> with(Role role, Scope scope) {
        return Optional.of(
                new Me(PersonId.next(), "Inès", Language.FR, Set.of(new Grant(role, scope))));
    }
}
