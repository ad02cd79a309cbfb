package maillage.timetable.shared.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.ColumnNames;
import maillage.timetable.shared.programme.Words;

/** The columns of each sheet, by their heading in French or English, or by one that means it. */
enum Column {
    ID(SheetKind.SESSIONS, "id", "code", "ref", "reference", "numero", "number"),
    TITLE(SheetKind.SESSIONS, "title", "intitule", "nom", "name", "session"),
    KIND(SheetKind.SESSIONS, "kind", "type", "nature"),
    DURATION(SheetKind.SESSIONS, "duration", "minutes", "length", "duree_min", "duration_min"),
    SPEAKERS(SheetKind.SESSIONS, "people", "intervenant", "speaker", "orateurs", "personnes"),
    WISHED(SheetKind.SESSIONS, "wished", "souhaites", "wished_people"),
    SESSION_TRACKS(SheetKind.SESSIONS, "tracks", "theme", "themes", "axe", "axes", "track"),
    EXPECTED(SheetKind.SESSIONS, "expected", "audience", "attendus", "jauge", "public"),
    NEEDED(SheetKind.SESSIONS, "features", "equipement", "materiel", "besoins", "needs"),
    POSSIBLE_ROOMS(SheetKind.SESSIONS, "rooms", "salles"),
    PREFERRED_ROOMS(SheetKind.SESSIONS, "preferredRooms"),
    TIMES(SheetKind.SESSIONS, "times", "creneaux_possibles", "times", "possible_slots"),
    PREFERRED_TIMES(SheetKind.SESSIONS, "preferredTimes", "creneaux_preferes", "preferred_slots"),
    BLOCKS(SheetKind.SESSIONS, "blocks", "pleniere", "plenary"),
    NO_ROOM(SheetKind.SESSIONS, "noRoom", "no_room"),
    FIXED(SheetKind.SESSIONS, "pinned", "fixee", "pinned"),
    DAY(SheetKind.SESSIONS, "day", "date"),
    START(SheetKind.SESSIONS, "start", "heure", "heure_de_debut", "start_time", "time"),
    END(SheetKind.SESSIONS, "end", "heure_de_fin", "end_time"),
    PLACE_ROOM(SheetKind.SESSIONS, "room", "lieu", "venue"),

    DATE(SheetKind.DAYS, "date", "jour", "day"),
    FROM(SheetKind.DAYS, "from", "debut", "start", "ouverture", "opens"),
    TO(SheetKind.DAYS, "to", "fin", "end", "fermeture", "closes"),

    ROOM_NAME(SheetKind.ROOMS, "id", "salle", "room"),
    SEATS(SheetKind.ROOMS, "capacity", "capacite", "jauge"),
    HAS(SheetKind.ROOMS, "features", "equipement", "materiel", "features"),
    OPEN(SheetKind.ROOMS, "open", "ouverte", "heures", "hours"),
    CHANGEOVER(SheetKind.ROOMS, "changeover", "battement"),

    PERSON_NAME(SheetKind.PEOPLE, "id", "personne", "person", "intervenant", "speaker"),
    AVAILABLE(SheetKind.PEOPLE, "available", "disponibilites", "disponible", "availability"),
    WALK(SheetKind.PEOPLE, "walk", "changement_de_salle"),
    IN_A_ROW(SheetKind.PEOPLE, "inARow", "a_la_suite", "in_a_row"),
    NOT_ALONE(SheetKind.PEOPLE, "notAlone", "pas_une_seule", "not_alone"),

    TRACK_NAME(SheetKind.TRACKS, "id", "parcours", "track", "theme", "axe"),
    AT_ONCE(SheetKind.TRACKS, "atOnce", "en_meme_temps", "at_once"),
    SAME_ROOM(SheetKind.TRACKS, "sameRoom"),
    CONSECUTIVE(SheetKind.TRACKS, "consecutive"),

    BEFORE(SheetKind.ORDERS, "before", "d_abord", "first"),
    AFTER(SheetKind.ORDERS, "after", "ensuite", "then"),
    GAP(SheetKind.ORDERS, "gap", "delai", "au_moins"),
    WITHIN(SheetKind.ORDERS, "within", "au_plus", "at_most"),
    ORDER_ROOM(SheetKind.ORDERS, "sameRoom"),

    REPEATED(SheetKind.REPEATS, "sessions"),
    APART(SheetKind.REPEATS, "apart", "ecart"),

    AUDIENCE_NAME(SheetKind.AUDIENCES, "id", "public", "audience"),
    COUNT(SheetKind.AUDIENCES, "weight", "nombre", "count", "poids"),
    OF_SESSIONS(SheetKind.AUDIENCES, "sessions"),
    MUST(SheetKind.AUDIENCES, "hard", "obligatoire", "required"),

    RULE(SheetKind.RULES, "rule"),
    LEVEL(SheetKind.RULES, "level"),
    WEIGHT(SheetKind.RULES, "weight");

    private final SheetKind sheet;
    private final String field;
    private final List<String> aliases;

    /**
     * @param field of the programme's object that it fills
     */
    Column(SheetKind sheet, String field, String... aliases) {
        this.sheet = sheet;
        this.field = field;
        this.aliases = List.of(aliases);
    }

    static List<Column> of(SheetKind sheet) {
        return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
    }

    static Optional<Column> find(SheetKind sheet, String heading) {
        String plain = ColumnNames.plain(heading);
        List<Column> columns = of(sheet);
        return columns.stream()
                .filter(column -> column.titled(plain))
                .findFirst()
                .or(
                        () ->
                                columns.stream()
                                        .filter(column -> column.aliases.contains(plain))
                                        .findFirst());
    }

    static Optional<Column> filling(SheetKind sheet, String field) {
        return of(sheet).stream().filter(column -> column.field.equals(field)).findFirst();
    }

    private boolean titled(String plain) {
        return Stream.of(Language.values())
                .anyMatch(language -> ColumnNames.plain(title().in(language).text()).equals(plain));
    }

    /** Without it, a sheet says nothing. */
    boolean required() {
        return switch (this) {
            case TITLE,
                    DURATION,
                    DATE,
                    FROM,
                    TO,
                    ROOM_NAME,
                    PERSON_NAME,
                    TRACK_NAME,
                    BEFORE,
                    AFTER,
                    REPEATED,
                    OF_SESSIONS,
                    RULE,
                    LEVEL ->
                    true;
            default -> false;
        };
    }

    LocalizedText title() {
        return Words.text("workbook.column." + sheet.code() + "." + field);
    }

    /** What goes there, in a sentence. */
    LocalizedText hint() {
        return Words.text("workbook.hint." + sheet.code() + "." + field);
    }
}
