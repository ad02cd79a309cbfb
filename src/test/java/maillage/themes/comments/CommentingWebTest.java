package maillage.themes.comments;

import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use case refuses by itself, whatever asks it. */
@WebTest
class CommentingWebTest {
    private static final Me SPEAKING =
            new Me(
                    OUMAR,
                    "Oumar",
                    Language.FR,
                    Set.of(new Grant(Role.MEMBER, Scope.organisation(METIERS))));

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Proposals proposals;

    @Autowired private Commenting commenting;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void oneSpeaksForOnesOwnWhileTheDiscussionLasts() {
        assertThatThrownBy(
                        () ->
                                commenting.say(
                                        seen(),
                                        null,
                                        Stance.FOR,
                                        "Oui.",
                                        Optional.of(TOITS),
                                        SPEAKING))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () ->
                                commenting.say(
                                        seen(),
                                        null,
                                        Stance.FOR,
                                        "Oui.",
                                        Optional.empty(),
                                        SPEAKING))
                .as("not for the team")
                .isInstanceOf(Refused.class);
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        assertThatThrownBy(
                        () ->
                                commenting.say(
                                        seen(),
                                        null,
                                        Stance.FOR,
                                        "Oui.",
                                        Optional.of(METIERS),
                                        SPEAKING))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyWhoLeadsHidesAndShows() {
        assertThatThrownBy(() -> commenting.hide(seen(), UUID.randomUUID(), "Non.", SPEAKING))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commenting.show(seen(), UUID.randomUUID(), SPEAKING))
                .isInstanceOf(Refused.class);
    }

    private ProposalSeen seen() {
        return proposals.require("themes-2026", "1", Optional.of(SPEAKING));
    }
}
