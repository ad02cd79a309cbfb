package maillage.themes.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Scores;
import maillage.themes.shared.counting.Uncountable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PabulibFileTest {
    private static final String GOOD =
            """
            META
            key;value
            description;Themes of the year
            num_projects;3
            num_votes;4
            budget;1000
            vote_type;approval
            PROJECTS
            project_id;cost;votes;name
            7;400;3;Sober mobility
            12;350,50;2;"Housing; for all"
            x-3;250;1;Digital "by hand"
            VOTES
            voter_id;age;vote
            1;30;7,12
            2;;7
            3;41; x-3 , 7
            4;19;
            """;

    private final List<String> doubts = new ArrayList<>();

    private Election read(String text) {
        return PabulibFile.read(text, doubts::add).election();
    }

    private void isRefused(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Uncountable.class).hasMessage(why);
    }

    @Test
    void projectsVotesAndTheBudgetAreRead() {
        Election election = read(GOOD);
        assertThat(election.budget()).isEqualTo(BigFraction.of(1000));
        assertThat(election.choices()).extracting(Choice::id).containsExactly("7", "12", "x-3");
        assertThat(election.choices())
                .extracting(Choice::name)
                .containsExactly("Sober mobility", "Housing; for all", "Digital \"by hand\"");
        assertThat(election.cost(1)).isEqualTo(BigFraction.of(701, 2));
        assertThat(((Approvals) election.ballots()).approved())
                .isDeepEqualTo(new int[][] {{0, 1}, {0}, {2, 0}, {}});
        assertThat(doubts).isEmpty();
    }

    @Test
    void endsOfLineOfAnySystemAreReadAlike() {
        assertThat(read(GOOD.replace("\n", "\r\n")).ballots().voters()).isEqualTo(4);
        assertThat(read(GOOD.replace("\n", "\r\n\r\n")).size()).isEqualTo(3);
        assertThat(read(GOOD.stripTrailing()).ballots().voters()).isEqualTo(4);
    }

    @Test
    void aQuoteThatNothingClosesSwallowsNoLines() {
        Election election = read(GOOD.replace("Sober mobility", "\"Sober mobility"));
        assertThat(election.size()).isEqualTo(3);
        assertThat(election.ballots().voters()).isEqualTo(4);
    }

    @Test
    void orderedVotesAreRankings() {
        Election election = read(GOOD.replace("approval", "ordinal"));
        assertThat(((Rankings) election.ballots()).ranked()[2])
                .isDeepEqualTo(new int[][] {{2}, {0}});
    }

    @Test
    void pointsAreReadBesideTheProjects() {
        Election election =
                read(
                        """
                        META
                        key;value
                        budget;10
                        vote_type;cumulative
                        PROJECTS
                        project_id;cost
                        1;4
                        2;5
                        VOTES
                        voter_id;vote;points
                        1;1,2;3,0.5
                        2;2;1
                        """);
        assertThat(((Scores) election.ballots()).points())
                .isDeepEqualTo(new long[][] {{30, 5}, {10}});
    }

    @Test
    void aColumnOfWeightsSaysHowManyBallotsAreAlike() {
        Election election = read(GOOD.replace("age", "weight").replace("2;;7", "2;5;7"));
        assertThat(election.ballots().weights()).containsExactly(30, 5, 41, 19);
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        isRefused(GOOD.replace("2;;7", "2;;8"), "line 16: no project is called 8");
        isRefused(GOOD.replace("7,12", "7,12,7"), "line 15: the vote names 7 twice");
        isRefused(GOOD.replace("x-3;250", "7;250"), "line 12: the project 7 is listed twice");
        isRefused(GOOD.replace("7;400", "7;"), "line 10: the cost of 7 is missing");
        isRefused(GOOD.replace("7;400", "7;-4"), "line 10: the cost of 7 is below 0");
        isRefused(GOOD.replace("7;400", "7;four"), "line 10: the cost of 7 is not a number: four");
        isRefused(
                GOOD.replace("7;400", "7;1e99999"),
                "line 10: the cost of 7 has more than 30 digits");
        isRefused(
                GOOD.replace("budget;1000", "budget;1,000,000"),
                "line 6: the budget is not a number: 1,000,000");
        isRefused(GOOD.replace("budget;1000\n", ""), "META names no budget");
        isRefused(
                GOOD.replace("approval", "telepathy"),
                "line 14: the vote_type telepathy is not known");
        isRefused(GOOD.replace("approval", "scoring"), "line 14: VOTES has no column points");
        isRefused(GOOD.replace(";cost;", ";price;"), "line 9: PROJECTS has no column cost");
        isRefused(GOOD.substring(0, GOOD.indexOf("VOTES")), "the file has no section VOTES");
        isRefused("nothing of this kind", "line 1: the file begins with META");
        isRefused("", "META names no budget");
    }

    @Test
    void votesBeforeProjectsAreRefused() {
        isRefused(
                "META\nkey;value\nbudget;10\nVOTES\nvoter_id;vote\n1;1\nPROJECTS\nproject_id;cost\n1;4\n",
                "line 5: the votes come after the projects");
    }

    @Test
    void pointsAndProjectsMustBeAsMany() {
        isRefused(
                "META\nkey;value\nbudget;10\nvote_type;scoring\nPROJECTS\nproject_id;cost\n1;4\n"
                        + "VOTES\nvoter_id;vote;points\n1;1;3,4\n",
                "line 10: 1 projects and 2 points");
    }

    @Test
    void aFileCutShortIsCountedWithADoubt() {
        read(GOOD.substring(0, GOOD.indexOf("4;19;")));
        assertThat(doubts).containsExactly("line 5: num_votes is 4, but 3 were found");
    }
}
