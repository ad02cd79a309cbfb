package maillage.platform.web;

import gg.jte.Content;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.ToDo;
import maillage.platform.TrailLine;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;

/**
 * What is said in one language: words by their key, texts in the language they exist in, dates,
 * numbers. Moments are told in the network's zone.
 */
public abstract sealed class Spoken permits Frame, SharedParts.ForAll {
    private final Language language;
    private final Texts texts;
    private final ZoneId zone;

    Spoken(Language language, Texts texts, ZoneId zone) {
        this.language = language;
        this.texts = texts;
        this.zone = zone;
    }

    public Language language() {
        return language;
    }

    public String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The address of a path in this language. */
    public String url(String to) {
        return Addresses.of(language, to);
    }

    /** The words of a key in another language: for the link that leads to it. */
    public String tIn(Language other, String key) {
        return texts.get(other, key);
    }

    public boolean knows(String key) {
        return texts.has(language, key);
    }

    public String t(Faults.Fault fault) {
        return texts.get(language, fault.key(), fault.arguments().toArray());
    }

    /** One line of the trail in words; its details stand by name in the text: {@code {person}}. */
    public String trail(TrailLine line) {
        String words = texts.pattern(language, "trail." + line.action());
        for (Map.Entry<String, String> detail : line.details().entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return words;
    }

    /** What the texts of something to do are filled with: what it is about first. */
    public Object[] arguments(ToDo todo) {
        var all = new java.util.ArrayList<Object>();
        all.add(plain(todo.about()));
        all.addAll(todo.arguments());
        return all.toArray();
    }

    /** The text in the reader's language; in another one when it has none, and then it says so. */
    public Content text(LocalizedText text) {
        LocalizedText.Shown shown = text.in(language);
        return output -> {
            shown(shown).writeTo(output);
            if (shown.fallback()) {
                output.writeContent(" <span class=\"fallback\">");
                output.writeUserContent(
                        texts.get(language, "frame.only-in", languageName(shown.tag())));
                output.writeContent("</span>");
            }
        };
    }

    /**
     * A proper name: shown in the language it exists in, without remark, since names are not
     * translated unless their owner does.
     */
    public Content name(LocalizedText name) {
        return shown(name.in(language));
    }

    /** Says in which language it is, where that is not the reader's. */
    private static Content shown(LocalizedText.Shown shown) {
        return output -> {
            if (!shown.fallback()) {
                output.writeUserContent(shown.text());
                return;
            }
            output.writeContent("<span lang=\"");
            output.writeUserContent(shown.tag());
            output.writeContent("\">");
            output.writeUserContent(shown.text());
            output.writeContent("</span>");
        };
    }

    /** The bare words of a text, for attributes and titles. */
    public String plain(LocalizedText text) {
        return text.in(language).text();
    }

    private String languageName(String tag) {
        return java.util.Locale.forLanguageTag(tag).getDisplayLanguage(language.locale());
    }

    public String date(LocalDate day) {
        return Dates.day(language, day);
    }

    public String fullDate(LocalDate day) {
        return Dates.full(language, day);
    }

    public String dayMonth(LocalDate day) {
        return Dates.dayOfYear(language, day);
    }

    /** {@code le 22 janvier et le 12 mars}. */
    public String days(List<LocalDate> days) {
        return Dates.days(language, days);
    }

    /** {@code avril}, with the year when it is not the current one. */
    public String month(LocalDate day) {
        String pattern = day.getYear() == LocalDate.now(zone).getYear() ? "MMMM" : "MMMM uuuu";
        return java.time.format.DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    public String weekday(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("EEEE", language.locale()).format(day);
    }

    /** {@code mardi 14 avril}, {@code Tuesday 14 April}. */
    public String weekdayAndDay(LocalDate day) {
        return weekday(day) + " " + Dates.dayOfYear(language, day);
    }

    /** For a title that begins with a word that is not capitalised in this language. */
    public String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /**
     * @param hundredths from 0 to 100
     */
    public String percent(long hundredths) {
        return NumberFormat.getPercentInstance(language.locale()).format(hundredths / 100.0);
    }

    public String date(Instant instant, ZoneId zone) {
        return Dates.day(language, instant.atZone(zone).toLocalDate());
    }

    /** {@code 12 mai 2026 à 14 h 05}: a moment, in the network's zone. */
    public String moment(Instant instant) {
        var at = instant.atZone(zone);
        return texts.get(
                language,
                "frame.moment",
                Dates.day(language, at.toLocalDate()),
                Dates.time(language, at.toLocalTime()));
    }

    public String span(Instant start, Instant end, ZoneId zone) {
        return Dates.span(language, start, end, zone);
    }

    public String hours(Instant start, Instant end, ZoneId zone) {
        return Dates.hours(language, start, end, zone);
    }

    public String zone(ZoneId zone) {
        return Dates.zone(language, zone);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** {@code 38 Ko}, {@code 2,4 Mo}. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(bytes < 10_000_000 && bytes >= 1_000_000 ? 1 : 0);
        return bytes < 1_000_000
                ? texts.get(
                        language,
                        "frame.size.kb",
                        format.format(Math.max(1, Math.round(bytes / 1000.0))))
                : texts.get(language, "frame.size.mb", format.format(bytes / 1_000_000.0));
    }

    /** Common prefixes for fields and details: keys to words, for tables of states. */
    public Map<String, String> words(String prefix, List<String> codes) {
        var words = new java.util.LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, t(prefix + "." + code)));
        return words;
    }
}
