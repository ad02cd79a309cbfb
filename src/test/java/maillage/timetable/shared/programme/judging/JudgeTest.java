package maillage.timetable.shared.programme.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    /**
     * Of each rule: a programme, a timetable that breaks this rule and no other, how much, in
     * words.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    unplaced | 'sessions':[{'id':'a','duration':60}] | ` ` | 1 | “a” has no place.
                    pinned | 'sessions':[{'id':'a','duration':60,'pinned':true,'place':{'start':'2026-09-08T09:00','room':'loft'}}] | a=8T09:00/hall | 1 | “a” is pinned and not in its place
                    moved | 'sessions':[{'id':'a','duration':60,'place':{'start':'2026-09-08T09:00','room':'loft'}}] | a=8T09:30/loft | 1 | “a” has moved: Tuesday 8 September 2026, 9 am (loft) → Tuesday 8 September 2026, 9.30 am (loft).
                    times | 'sessions':[{'id':'a','duration':60,'times':[{'from':'2026-09-08T10:00','to':'2026-09-08T11:00'},{'from':'2026-09-08T11:00','to':'2026-09-08T11:30'}]}] | a=8T11:00/hall | 1 | “a” is outside its possible hours
                    times | 'sessions':[{'id':'a','duration':60,'roomTimes':[{'room':'loft','times':[{'from':'2026-09-08T10:00','to':'2026-09-08T11:00'}]},{'room':'hall','times':[{'from':'2026-09-08T09:00','to':'2026-09-08T10:00'}]}]}] | a=8T10:00/hall | 1 | “a” is outside the hours possible for it in hall
                    preferred-times | 'sessions':[{'id':'a','duration':60,'preferredTimes':[{'from':'2026-09-08T10:00','to':'2026-09-08T11:00'}]}] | a=9T10:00/hall | 1 | “a” is not at a preferred hour
                    prime | 'sessions':[{'id':'a','duration':60,'prime':true}] | a=8T11:30/hall | 1 | “a” was promised a prime hour
                    rooms | 'sessions':[{'id':'a','duration':60,'rooms':['hall']}] | a=8T09:00/loft | 1 | “a” cannot take place in loft.
                    preferred-rooms | 'sessions':[{'id':'a','duration':60,'preferredRooms':['hall']}] | a=8T09:00/loft | 1 | “a” would rather have another room than loft.
                    features | 'sessions':[{'id':'a','duration':60,'features':['booth','stage']}] | a=8T09:00/loft | 2 | For “a”, loft lacks: booth, stage.
                    owner | 'sessions':[{'id':'a','duration':60,'organisations':['bakers']}] | a=8T09:00/mill | 1 | mill is kept for millers and takes “a”.
                    open | 'sessions':[{'id':'a','duration':60}] | a=8T17:30/loft | 1 | goes beyond the opening hours.
                    open | 'sessions':[{'id':'a','duration':60,'organisations':['millers']}] | a=8T11:30/mill | 1 | goes beyond the opening hours.
                    capacity | 'sessions':[{'id':'a','duration':60,'expected':12}] | a=8T09:00/loft | 2 | 2 people are turned away from “a”: 12 expected, 10 seats in loft.
                    room-clash | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}] | a=8T09:00/hall b=8T09:30/hall | 1 | “a” and “b” are in hall at once
                    changeover | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}] | a=8T09:00/hall b=8T10:00/hall | 1 | Less than 30 minutes between “a” and “b” in hall
                    blocks | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60,'noRoom':true,'blocks':'all'}] | a=8T09:00/hall b=8T09:30/ | 1 | “a” runs during “b”
                    blocks | 'sessions':[{'id':'a','duration':60,'blocks':'site'},{'id':'b','duration':60},{'id':'c','duration':60,'organisations':['millers']}] | a=8T09:00/hall b=8T09:30/loft c=8T09:00/mill | 1 | “b” runs during “a”
                    resource | 'resources':[{'id':'fr-en','count':1,'rest':30}],'sessions':[{'id':'a','duration':60,'needs':[{'resource':'fr-en'}]},{'id':'b','duration':60,'needs':[{'resource':'fr-en','count':2}]}] | a=8T09:00/hall b=8T09:30/loft | 5 | -
                    person-clash | 'people':[{'id':'p'}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'people':[{'person':'p'}]}] | a=8T09:30/hall b=8T09:00/loft | 1 | p is at “b” and at “a” at once
                    available | 'people':[{'id':'p','available':[{'from':'2026-09-08T10:00','to':'2026-09-08T12:00'}]}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]}] | a=8T09:30/hall | 1 | p is not available for “a”
                    travel | 'people':[{'id':'p'}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'organisations':['millers'],'people':[{'person':'p'}]}] | b=8T09:00/mill a=8T10:30/hall | 1 | p has no time to travel from “b” to “a”
                    buffer | 'people':[{'id':'p','setup':30}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'organisations':['millers'],'people':[{'person':'p'}]}] | b=8T09:00/mill a=8T11:00/hall | 1 | p has no time to get from “b” to “a”
                    buffer | 'people':[{'id':'p','walk':30}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'people':[{'person':'p'}]},{'id':'c','duration':60,'people':[{'person':'p'}]}] | a=8T09:00/loft b=8T10:00/loft c=8T11:00/hall | 1 | p has no time to get from “b” to “c”
                    wished-person | 'people':[{'id':'p'}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'people':[{'person':'p','presence':'wished'}]}] | a=8T09:30/hall b=8T09:00/loft | 1 | p cannot be both at “b” and at “a”
                    wished-person | 'people':[{'id':'p','available':[{'from':'2026-09-08T10:00','to':'2026-09-08T12:00'}]}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p','presence':'wished'}]}] | a=8T09:30/hall | 1 | p, whose presence at “a” is wished, is not available
                    in-a-row | 'people':[{'id':'p','inARow':1}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'people':[{'person':'p'}]},{'id':'c','duration':60,'people':[{'person':'p'}]},{'id':'d','duration':60,'people':[{'person':'p'}]}] | a=8T09:00/loft b=8T10:00/loft c=8T11:00/loft d=8T12:30/loft | 2 | p has 3 sessions in a row from Tuesday 8 September 2026, 9 am: a, b, c.
                    alone | 'people':[{'id':'p','notAlone':true}],'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},{'id':'b','duration':60,'people':[{'person':'p','presence':'wished'}]}] | a=8T09:00/loft b=8T10:00/loft | 1 | p comes on Tuesday 8 September 2026 for “a” only.
                    audience-must | 'audiences':[{'id':'press','hard':true,'weight':3,'sessions':['b','a']}],'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}] | a=8T09:00/loft b=8T09:30/hall | 3 | press must attend “a” and “b”
                    audience | 'audiences':[{'id':'x','weight':3,'sessions':['b','a']},{'id':'y','sessions':['a','b']}],'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}] | a=8T09:00/loft b=8T09:30/hall | 4 | 4 people wish to attend “a” and “b”
                    track-at-once | 'tracks':[{'id':'t','atOnce':1}],'sessions':[{'id':'a','duration':60,'tracks':['t']},{'id':'b','duration':60,'tracks':['t']}] | a=8T09:00/loft b=8T09:30/hall | 1 | Too many sessions of the track “t” at once
                    track-room | 'tracks':[{'id':'t','sameRoom':true}],'sessions':[{'id':'a','duration':60,'tracks':['t']},{'id':'b','duration':60,'tracks':['t']},{'id':'c','duration':60,'tracks':['t']}] | a=8T09:00/loft b=8T10:00/hall c=9T10:00/hall | 1 | The track “t” uses 2 rooms on Tuesday 8 September 2026.
                    track-consecutive | 'tracks':[{'id':'t','consecutive':true}],'sessions':[{'id':'a','duration':60,'tracks':['t']},{'id':'b','duration':60,'tracks':['t']},{'id':'c','duration':60,'tracks':['t']}] | a=8T09:00/loft b=8T12:00/loft c=8T15:30/loft | 1 | The track “t” waits 150 minutes before “c”
                    similar-tracks | 'tracks':[{'id':'t'},{'id':'u'}],'similar':[{'track':'t','other':'u','weight':3}],'sessions':[{'id':'a','duration':60,'tracks':['u']},{'id':'b','duration':60,'tracks':['t']}] | a=8T09:00/loft b=8T09:30/hall | 3 | their tracks “t” and “u” are similar.
                    order | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'orders':[{'before':'a','after':'b','gap':30}] | a=8T09:00/loft b=8T10:00/loft | 1 | should come after “a”
                    order-within | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'orders':[{'before':'a','after':'b','within':60}] | a=8T09:00/loft b=8T11:30/loft | 1 | comes too long after “a”
                    order-room | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'orders':[{'before':'a','after':'b','sameRoom':true}] | a=8T09:00/loft b=9T11:30/hall | 1 | is not in the room of “a”
                    repeats | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'repeats':[{'sessions':['a','b'],'apart':'half'}] | a=8T09:00/loft b=8T12:30/hall | 1 | and its repetition “b”
                    repeats | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'repeats':[{'sessions':['a','b'],'apart':'day'}] | a=8T09:00/loft b=8T15:30/hall | 1 | and its repetition “b”
                    repeats | 'sessions':[{'id':'a','duration':60},{'id':'b','duration':60}],'repeats':[{'sessions':['a','b'],'apart':'time'}] | a=8T12:30/loft b=8T13:00/hall | 1 | and its repetition “b”
                    balance | 'sessions':[{'id':'a','duration':240},{'id':'b','duration':240}] | a=8T09:00/loft b=8T13:00/loft | 8 | Tuesday 8 September 2026 carries 240 minutes of sessions too many; its share is 240.
                    """)
    void eachRuleTellsItsBreach(
            String rule, String programme, String timetable, long count, String words) {
        Judgement judgement = judged(programme, timetable);
        assertThat(
                        judgement.facts().stream()
                                .filter(
                                        fact ->
                                                fact.rule() != Rule.BALANCE
                                                        || rule.equals("balance")))
                .as(rule)
                .isNotEmpty()
                .allMatch(fact -> fact.rule().code().equals(rule), rule);
        List<Fact> facts =
                judgement.facts().stream().filter(fact -> fact.rule().code().equals(rule)).toList();
        assertThat(facts.stream().mapToLong(Fact::count).sum()).isEqualTo(count);
        if (words != null) {
            assertThat(facts.getFirst().words().in(Language.EN).text().replace('\u00a0', ' '))
                    .contains(words);
        }
        assertThat(facts.getFirst().words().byTag()).containsKeys("fr", "en");
    }

    @Test
    void whatKeepsEveryRuleCostsNothing() {
        Judgement judgement =
                judged(
                        """
                        'people':[{'id':'p','walk':30,'inARow':1,'notAlone':true}],
                        'orders':[{'before':'a','after':'b','gap':30,'within':30}],
                        'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},
                          {'id':'b','duration':60,'people':[{'person':'p'}]},
                          {'id':'c','duration':60},{'id':'d','duration':60}]
                        """,
                        "a=8T09:00/hall b=8T10:30/loft c=9T09:00/hall d=9T10:30/hall");
        assertThat(judgement.facts()).isEmpty();
        assertThat(judgement.score()).isEqualTo(Score.NOTHING);
    }

    @Test
    void aNoteIsToldAndNotCounted() {
        Judgement judgement =
                judged(
                        "'sessions':[{'id':'a','duration':60,'expected':12}],"
                                + "'rules':{'capacity':{'level':'note'},'balance':{'level':'note'}}",
                        "a=8T09:00/loft");
        assertThat(judgement.facts())
                .extracting(Fact::rule)
                .containsExactly(Rule.CAPACITY, Rule.BALANCE);
        assertThat(judgement.score()).isEqualTo(Score.NOTHING);
    }

    @Test
    void aFactCountsForEverySessionRoomAndPersonItIsAbout() {
        Judgement judgement =
                judged(
                        """
                        'people':[{'id':'p'}],
                        'sessions':[{'id':'a','duration':60,'expected':12,'people':[{'person':'p'}]},
                          {'id':'b','duration':60,'people':[{'person':'p'}]}],
                        'rules':{'capacity':{'level':'strong','weight':5},'balance':{'level':'note'}}
                        """,
                        "a=8T09:00/loft b=8T09:00/hall");
        assertThat(judgement.score()).isEqualTo(new Score(1, 10, 0));
        assertThat(judgement.byRule())
                .containsEntry(Rule.CAPACITY, new Score(0, 10, 0))
                .containsEntry(Rule.PERSON_CLASH, new Score(1, 0, 0));
        assertThat(judgement.by(Fact::sessions))
                .containsEntry("a", new Score(1, 10, 0))
                .containsEntry("b", new Score(1, 0, 0));
        assertThat(judgement.by(Fact::rooms)).containsOnlyKeys("loft");
        assertThat(judgement.by(Fact::people)).containsOnlyKeys("p");
    }

    @Test
    void noLowerLevelOutweighsAHigherOne() {
        var forbidden = new Score(1, 0, 0);
        var strong = new Score(0, 200_000, 60_000_000);
        assertThat(strong).isLessThan(forbidden);
        assertThat(new Score(0, 0, 60_000_000)).isLessThan(new Score(0, 1, 0));
        assertThat(forbidden.usable()).isFalse();
        assertThat(strong.usable()).isTrue();
    }

    private static Judgement judged(String programme, String timetable) {
        return new Judge(Sketch.programme(programme)).of(Sketch.timetable(timetable));
    }
}
