package maillage.journeys;

import static maillage.cast.People.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.cast.CastVotes;
import maillage.cast.Props;
import maillage.house.Places;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pages that each reader gets, from the access matrix: those it says are answered with 200 and
 * are HTML.
 */
final class Pages {
    private static final Map<String, PersonId> READERS =
            Map.of(
                    "member",
                    INES,
                    "facilitator",
                    YANIS,
                    "coordinator",
                    NAJET,
                    "administrator",
                    MAELLE);

    private Pages() {}

    static PersonId person(String reader) {
        return READERS.get(reader);
    }

    /**
     * Each route once a kind of reader that matters: for visitors all that is open, for the others
     * what visitors do not get.
     */
    static Map<String, List<String>> byReader(ApplicationContext program, JdbcClient db) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("src/test/resources/access-matrix.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> columns = List.of(lines.getFirst().split(","));
        var pages = new LinkedHashMap<String, List<String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            String route = cells[0];
            if (!route.startsWith("GET ")
                    || route.matches(
                            ".*(\\.ics|\\.xml|\\.txt|\\.csv|\\.jsonld|/assets/.*|favicon.*|/health|\\.html|/files/.*|/staff/exports/.*|/now|/mailbox/.*/html)(}|$)?.*")) {
                continue;
            }
            String path = Places.filled(route.substring(4), db);
            for (String reader : List.of("visitor", "member", "facilitator", "administrator")) {
                if (cells[columns.indexOf(reader)].equals("200")) {
                    boolean same =
                            !reader.equals("visitor")
                                    && cells[columns.indexOf("visitor")].equals("200")
                                    && !route.matches(
                                            ".*(meetings|groups|organisations|directory).*");
                    if (!same) {
                        pages.computeIfAbsent(reader, who -> new ArrayList<>()).add(path);
                    }
                    if (reader.equals("visitor") || reader.equals("facilitator")) {
                        continue;
                    }
                    break;
                }
            }
        }
        CastVotes.hold(db);
        String votes = "/consultations/themes-2026/votes/";
        pages.computeIfAbsent("member", who -> new ArrayList<>())
                .addAll(
                        List.of(
                                votes + OPEN_VOTE,
                                votes + CLOSED_VOTE,
                                votes + CLOSED_VOTE + "/ballots"));
        pages.computeIfAbsent("administrator", who -> new ArrayList<>())
                .addAll(
                        List.of(
                                votes + OPEN_VOTE,
                                votes + OPEN_VOTE + "/paper-ballots",
                                votes + CLOSED_VOTE));
        List<String> visitor = pages.computeIfAbsent("visitor", who -> new ArrayList<>());
        visitor.add("/replies/" + Cast.INES_REPLY_TOKEN + "?answer=on-site");
        for (int step = 2; step <= 4; step++) {
            visitor.add("/join/" + Props.DRAFT_APPLICATION_TOKEN + "/steps/" + step);
        }
        visitor.add("/mailbox/" + letter(program, db) + "/html");
        return pages;
    }

    /** One that is typeset as all are, with each kind of part. */
    private static UUID letter(ApplicationContext program, JdbcClient db) {
        var envelope =
                Envelope.to(
                        new EmailAddress("ines@toits.example"),
                        "Inès Maubert",
                        Language.FR,
                        "reminder");
        var letter =
                Letter.of("Rappel : Trois montages à l’épreuve", "Bonjour Inès,")
                        .paragraph("Nous nous voyons mardi 12 mai à 14 h.")
                        .fact("Où", "La grande salle, 4 rue du Bief, Paris")
                        .action("Répondre", URI.create("https://passerelles.example/reponses/x"))
                        .link("Ordre du jour", URI.create("https://passerelles.example/reunions/x"))
                        .closing("L’équipe du réseau");
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> program.getBean(Outbox.class).post(envelope, letter));
        return db.sql("select id from mailing.outbox where kind = 'reminder'")
                .query(UUID.class)
                .single();
    }
}
