package maillage.groups.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import maillage.groups.CountingUnit;
import maillage.groups.CycleRules;
import maillage.groups.Entitlement;
import maillage.groups.Level;
import maillage.groups.Points;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Texts;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    private final RuleWords words = new RuleWords(new Texts(null));

    @Test
    void theRulesOf2024AreSaidInPlainWords() {
        var rules =
                new CycleRules(
                        2,
                        CountingUnit.ORGANISATION,
                        List.of("breakfast", "kick-off", "group"),
                        true,
                        Period.ofMonths(1),
                        Points.USUAL,
                        "2024");
        List<String> said =
                words.sentences(rules, Language.FR).stream()
                        .map(RuleWords.Said::sentence)
                        .map(RuleWordsTest::spaced)
                        .toList();
        assertThat(said)
                .contains(
                        "Une organisation est active dès que 2 présences comptent pour elle dans l’année, tous groupes confondus.",
                        "Comptent : la plénière de lancement, les réunions de groupe et les petits déjeuners.",
                        "Une date de réunion est confirmée au moins un mois à l’avance. Plus tard, il faut un motif, qui est affiché.",
                        "À égalité, la demande la plus ancienne passe d’abord, puis un tirage que tout le monde peut refaire, avec la graine « 2024 ».");
    }

    @Test
    void aYearWithoutNoticeNorPointsSaysSo() {
        var rules =
                new CycleRules(
                        1,
                        CountingUnit.PERSON,
                        List.of(),
                        false,
                        Period.ZERO,
                        new Points(0, 0, 0, 0),
                        "2012");
        List<String> said =
                words.sentences(rules, Language.EN).stream().map(RuleWords.Said::sentence).toList();
        assertThat(said)
                .contains(
                        "No meeting counts this year.",
                        "Only presences on site count.",
                        "The date of a meeting can be confirmed until the last moment.",
                        "No points of involvement are counted this year.");
    }

    @Test
    void aNoticeIsSaidInMonthsAndDays() {
        assertThat(words.period(Period.of(0, 2, 10), Language.FR)).isEqualTo("2 mois et 10 jours");
        assertThat(words.period(Period.ofDays(1), Language.EN)).isEqualTo("one day");
    }

    @Test
    void anEntitlementSaysItsLimits() {
        var entry =
                new Entitlement(
                        Id.fresh(),
                        1,
                        Level.ACTIVE,
                        "event-entry",
                        Optional.of(2),
                        LocalizedText.frEn("Entrées aux rencontres", "Event entries"),
                        LocalizedText.frEn("sur inscription", "on registration"),
                        true,
                        true);
        assertThat(spaced(words.entitlement(entry, Language.FR)))
                .isEqualTo(
                        "Entrées aux rencontres : 2 (dans la limite des places ; priorité aux plus impliquées). Sur inscription");
        var one =
                new Entitlement(
                        Id.fresh(),
                        1,
                        Level.ACTIVE,
                        "forum-entry",
                        Optional.of(1),
                        LocalizedText.frEn("Une entrée", "One entry"),
                        new LocalizedText(java.util.Map.of()),
                        false,
                        false);
        assertThat(words.entitlement(one, Language.EN)).isEqualTo("One entry");
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
