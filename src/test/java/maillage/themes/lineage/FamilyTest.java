package maillage.themes.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class FamilyTest {
    @Test
    void whatCameOfOthersStandsToTheRightOfAllOfThem() {
        Family family =
                family(
                        5,
                        new Family.Link(1, 3, Relation.MERGE),
                        new Family.Link(2, 3, Relation.MERGE),
                        new Family.Link(3, 4, Relation.SPLIT),
                        new Family.Link(1, 4, Relation.DERIVE),
                        new Family.Link(3, 5, Relation.SPLIT));
        assertThat(family.places())
                .extracting(
                        place -> place.member().number() + ":" + place.column() + "," + place.row())
                .containsExactly("1:0,0", "2:0,1", "3:1,0", "4:2,0", "5:2,1");
    }

    @Test
    void thePictureJoinsEveryLinkAndMarksTheProposalOfThePage() {
        Family family = family(2, new Family.Link(1, 2, Relation.DERIVE));
        Picture picture = Picture.of(family, 2);
        assertThat(picture.lines()).hasSize(1);
        assertThat(picture.knots()).extracting(Picture.Knot::own).containsExactly(false, true);
        assertThat(picture.knots())
                .allMatch(knot -> knot.x() < picture.width() && knot.y() < picture.height());
    }

    private static Family family(int members, Family.Link... links) {
        return new Family(
                IntStream.rangeClosed(1, members)
                        .mapToObj(
                                number ->
                                        new Family.Member(
                                                number,
                                                LocalizedText.of(Language.FR, "Titre " + number)))
                        .toList(),
                Arrays.asList(links));
    }
}
