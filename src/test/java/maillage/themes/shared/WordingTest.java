package maillage.themes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void onlyTheWordsThatChangedAreMarked() {
        Wording wording =
                Wording.between(
                        "Qui décide de ce qui pousse ?",
                        "Qui décide, et qui entretient ce qui pousse ?");
        assertThat(marked(wording.before())).isEqualTo("Qui [décide de ]ce qui pousse ?");
        assertThat(marked(wording.after()))
                .isEqualTo("Qui [décide, et qui entretient ]ce qui pousse ?");
    }

    @Test
    void theSameTextHasNoMark() {
        assertThat(marked(Wording.between("Un\nplan", "Un plan").before())).isEqualTo("Un\nplan");
    }

    @Test
    void whatWasEmptyIsAllNew() {
        Wording wording = Wording.between("", "Tout est neuf.");
        assertThat(wording.before()).isEmpty();
        assertThat(marked(wording.after())).isEqualTo("[Tout est neuf.]");
    }

    @Property(tries = 300)
    void bothTextsCanBeReadWhole(
            @ForAll @StringLength(max = 30) @Chars({'a', 'b', ' ', '\n'}) String before,
            @ForAll @StringLength(max = 30) @Chars({'a', 'b', ' ', '\n'}) String after) {
        Wording wording = Wording.between(before, after);
        assertThat(read(wording.before())).isEqualTo(before);
        assertThat(read(wording.after())).isEqualTo(after);
        assertThat(words(wording.before())).isEqualTo(words(wording.after()));
    }

    private static String read(List<Wording.Piece> pieces) {
        return pieces.stream().map(Wording.Piece::text).collect(Collectors.joining());
    }

    private static String words(List<Wording.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(piece -> piece.text().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String marked(List<Wording.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
