package maillage.themes.recount;

import java.util.List;
import java.util.Optional;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Motion;

/**
 * What a file holds: an election, or the answers to a motion, its only choice; and how it is
 * counted, as far as it says.
 */
record Found(Election election, Optional<Motion> motion, List<Motion.Answer> answers, Terms terms) {
    static Found of(Election election, Terms terms) {
        return new Found(election, Optional.empty(), List.of(), terms);
    }

    int ballots() {
        return motion.isPresent() ? answers.size() : election.ballots().voters();
    }

    /** As many places as are asked for, whatever the file says; 0 leaves it so. */
    Found filling(int seats) {
        return seats == 0
                ? this
                : new Found(
                        Election.ofPlaces(election.choices(), seats, election.ballots())
                                .keeping(election.minimums()),
                        motion,
                        answers,
                        terms);
    }
}
