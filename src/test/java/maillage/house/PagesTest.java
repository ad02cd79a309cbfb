package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What templates and style sheets may hold. */
class PagesTest {
    private static final Map<String, String> TEMPLATES = Sources.under("src/main/jte", ".jte");
    private static final Map<String, String> SHEETS =
            Sources.under("src/main/resources/static/css", ".css");

    @Test
    void addressesGoThroughTheFrame() {
        assertThat(find(Pattern.compile("(href|action|src)=\"/")))
                .as("addresses without the reader's language")
                .isEmpty();
    }

    @Test
    void noStyleNorScriptStandsInAPage() {
        var wrong =
                find(
                        Pattern.compile(
                                "\\sstyle=\"|\\son[a-z]+=\"|<style|<script(?![^>]*\\bsrc=)|javascript:"));
        wrong.removeIf(path -> path.startsWith("src/main/jte/mailing/letter"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsShownUnescaped() {
        var wrong = find(Pattern.compile("\\$unsafe\\{"));
        wrong.removeIf(line -> line.contains("sanitised"));
        assertThat(wrong)
                .as("only what the sanitiser made, named so, may be shown as it is")
                .isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesItsToken() {
        var wrong = new ArrayList<String>();
        TEMPLATES.forEach(
                (path, text) -> {
                    Matcher forms =
                            Pattern.compile(
                                            "<form[^>]*method=\"post\"[^>]*>(.*?)</form>",
                                            Pattern.DOTALL)
                                    .matcher(text);
                    while (forms.find()) {
                        if (!forms.group(1).contains("@template.platform.csrf(")) {
                            wrong.add(path);
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyClassOfATemplateIsKnownToTheStyleSheets() {
        Set<String> known = new TreeSet<>();
        SHEETS.values()
                .forEach(
                        sheet -> collect(Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)"), sheet, known));
        var unknown = new TreeSet<String>();
        TEMPLATES.forEach(
                (path, text) -> {
                    if (path.contains("mailing/letter")) {
                        return;
                    }
                    Matcher classes = Pattern.compile("\\sclass=\"([^\"$]*)\"").matcher(text);
                    while (classes.find()) {
                        for (String name : classes.group(1).strip().split("\\s+")) {
                            if (!name.isEmpty() && !known.contains(name)) {
                                unknown.add(path + ": " + name);
                            }
                        }
                    }
                });
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTokenOfAStyleSheetExists() {
        Set<String> declared = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        SHEETS.values()
                .forEach(
                        sheet -> {
                            collect(Pattern.compile("(--[a-z0-9-]+)\\s*:"), sheet, declared);
                            collect(Pattern.compile("var\\((--[a-z0-9-]+)\\)"), sheet, used);
                        });
        used.removeAll(declared);
        assertThat(used).isEmpty();
    }

    @Test
    void moduleSheetsUseTokensForColours() {
        var wrong = new ArrayList<String>();
        SHEETS.forEach(
                (path, sheet) -> {
                    if (path.contains("/modules/")
                            && Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\(")
                                    .matcher(sheet)
                                    .find()) {
                        wrong.add(path);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static ArrayList<String> find(Pattern pattern) {
        var found = new ArrayList<String>();
        TEMPLATES.forEach(
                (path, text) -> {
                    Matcher places = pattern.matcher(text);
                    while (places.find()) {
                        int from = text.lastIndexOf('\n', places.start()) + 1;
                        int to = text.indexOf('\n', places.end());
                        found.add(
                                path
                                        + ": "
                                        + text.substring(from, to < 0 ? text.length() : to)
                                                .strip());
                    }
                });
        return found;
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            into.add(found.group(1));
        }
    }
}
