package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Difference;
import maillage.timetable.shared.programme.judging.Fact;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final Size SMALL = new Size(40, 4, 2, 80, 60);

    @Test
    void everyPriceIsWhatTheJudgeWouldSay() {
        Programme programme = InventedForum.of(SMALL, 5);
        Timetable known = InventedForum.known(SMALL, 5);
        var pricing = new Pricing(programme, known);
        String session = programme.sessions().get(20).id();
        List<Price> prices = pricing.prices(session);
        assertThat(prices).extracting(Price::place).contains(known.places().get(session));
        for (int i = 0; i < prices.size(); i += 11) {
            Price price = prices.get(i);
            assertThat(price.change())
                    .isEqualTo(Difference.of(programme, known, session, price.place()).change());
        }
        assertThat(pricing.timetable().places()).isEqualTo(known.places());
    }

    @Test
    void everyStartThatFitsTheDayHasAPriceInEveryRoom() {
        Programme programme = InventedForum.of(SMALL, 5);
        var pricing = new Pricing(programme, InventedForum.known(SMALL, 5));
        int starts = 2 * (40 - 60 / 15 + 1);
        assertThat(pricing.prices("plenary0")).hasSize(starts * 4);
        assertThat(pricing.prices("lunch0")).hasSize(starts);
        assertThatThrownBy(() -> pricing.prices("nothing"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whyNotThereIsSaidInWords() {
        Programme programme =
                Sketch.programme(
                        """
                        'people':[{'id':'amina','name':'Amina'}],
                        'sessions':[{'id':'rain','title':'Rain','duration':60,'expected':12,'people':[{'person':'amina'}]},
                          {'id':'soil','title':'Soil','duration':60,'people':[{'person':'amina'}]}]
                        """);
        var why =
                Difference.of(
                        programme,
                        Sketch.timetable("rain=8T09:00/loft soil=9T09:00/loft"),
                        "rain",
                        new Place(java.time.LocalDateTime.parse("2026-09-09T09:30"), "hall"));
        assertThat(words(why.come()))
                .contains(
                        "Amina is at “Soil” and at “Rain” at once (Wednesday 9 September 2026, 9.30 am).");
        assertThat(words(why.gone()))
                .containsExactly(
                        "2 people are turned away from “Rain”: 12 expected, 10 seats in loft.");
        assertThat(why.change().forbidden()).isEqualTo(1);
    }

    private static List<String> words(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.words().in(Language.EN).text().replace('\u00a0', ' '))
                .toList();
    }
}
