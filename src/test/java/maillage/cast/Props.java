package maillage.cast;

import static maillage.cast.People.*;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import maillage.platform.secret.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the cast holds in its hands, for the tests that open every page: things under way, and the
 * links of letters. Apart from the cast, so that a test which counts letters or things to do is not
 * disturbed.
 */
public final class Props {
    /** Of {@link People#INES}, decided in {@link People#MARCH}. */
    public static final UUID ACTION = thing(1);

    /** Waits for the team. */
    public static final UUID APPLICATION = thing(2);

    private static final UUID DRAFT_APPLICATION = thing(3);

    /** By {@link People#MAELLE}, with a fault. */
    public static final UUID IMPORT = thing(4);

    /** By {@link People#MAELLE}. */
    public static final UUID EXPORT = thing(5);

    /** The invitation of {@link People#INES} as it was sent, with its entry for a calendar. */
    public static final UUID LETTER = thing(6);

    /** Of {@link People#INES}, not shown to anyone yet. */
    public static final UUID DRAFT = thing(7);

    /** A question of {@link People#OUMAR} on {@link People#PROPOSAL}. */
    public static final UUID COMMENT = thing(8);

    /** By {@link People#OUMAR} to {@link People#PROPOSAL}, unanswered. */
    public static final UUID AMENDMENT = thing(9);

    public static final String APPLICATION_TOKEN = "application-of-the-cast";
    public static final String DRAFT_APPLICATION_TOKEN = "draft-application-of-the-cast";
    public static final String ROOM_TOKEN = "room-of-the-cast";
    public static final String UNSUBSCRIBE_TOKEN = "unsubscribe-of-the-cast";

    private final JdbcClient db;

    private Props(JdbcClient db) {
        this.db = db;
    }

    /** After {@link Cast#enter}. */
    public static void lay(JdbcClient db) {
        var props = new Props(db);
        props.action();
        props.application(APPLICATION, "submitted", APPLICATION_TOKEN);
        props.application(DRAFT_APPLICATION, "draft", DRAFT_APPLICATION_TOKEN);
        props.lists();
        props.letters();
        props.deliberation();
        Cast.openRoom(db);
    }

    private static UUID thing(int number) {
        return UUID.fromString("0196f000-0000-7000-8000-%012d".formatted(number));
    }

    private void action() {
        db.sql(
                        """
                        insert into meetings.action (id, meeting_id, host_id, text, owner_person_id, owner_organisation_id, due_on, created_at)
                        values (:id, :meeting, :host, 'Demander le relevé des toits à la Ville', :person, :organisation, '2026-05-04', '2026-03-12T16:00Z')
                        """)
                .param("id", ACTION)
                .param("meeting", MARCH.value())
                .param("host", FINANCE.value())
                .param("person", INES.value())
                .param("organisation", TOITS.value())
                .update();
    }

    private void application(UUID id, String state, String token) {
        db.sql(
                        """
                        insert into groups.application (id, cycle_id, state, language, contact_email, form, step, saved_at, submitted_at)
                        values (:id, :cycle, :state, 'fr', 'rosalie@grutieres.example', cast(:form as jsonb), 4, '2026-04-10T09:00Z',
                                case when :state <> 'draft' then timestamptz '2026-04-10T09:00Z' end)
                        """)
                .param("id", id)
                .param("cycle", CYCLE_2026.value())
                .param("state", state)
                .param(
                        "form",
                        """
                        {"given": "Rosalie", "family": "Kerbrat", "email": "rosalie@grutieres.example", "function": "Secrétaire générale",
                         "organisation": "Union des Grutières", "sector": "trade-union", "country": "FR", "website": "https://grutieres.example",
                         "presentation": "Celles et ceux qui travaillent en hauteur.", "groups": ["%s"], "titular": "me",
                         "alternate-given": "Titouan", "alternate-family": "Morvan", "alternate-email": "titouan@grutieres.example"}
                        """
                                .formatted(FINANCE))
                .update();
        db.sql(
                        "insert into groups.application_link (token_hash, application_id) values (:hash, :id)")
                .param("hash", Tokens.hash(token))
                .param("id", id)
                .update();
    }

    private void lists() {
        db.sql(
                        """
                        insert into platform.staged_import (id, kind, file_name, content, staged_by, staged_at, expires_at)
                        values (:id, 'organisations', 'organisations.csv', :content, :by, '2026-04-14T07:00Z', '2026-04-14T19:00Z')
                        """)
                .param("id", IMPORT)
                .param(
                        "content",
                        """
                        key,name_fr,name_en,sectors,country,town,sdgs
                        atelier-des-marees,Atelier des Marées,,ngo,FR,Brest,14
                        ,Sans clef ni pays,,unknown-sector,ZZ,,18
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .param("by", MAELLE.value())
                .update();
        db.sql(
                        """
                        insert into platform.asked_export (id, kind, format, asked_by, asked_at, expires_at)
                        values (:id, 'organisations', 'csv', :by, '2026-04-14T07:00Z', '2026-04-14T19:00Z')
                        """)
                .param("id", EXPORT)
                .param("by", MAELLE.value())
                .update();
    }

    private void letters() {
        db.sql(
                        """
                        insert into mailing.outbox (id, message_id, kind, person_id, to_address, to_name, language, subject, body_text, body_html, calendar,
                                                    calendar_method, created_at, not_before, state, sent_at)
                        values (:id, 'letter-of-the-cast@passerelles.example', 'invitation', :person, 'ines@toits.example', 'Inès Maubert', 'fr',
                                'Invitation : Trois montages à l’épreuve', 'Bonjour Inès,',
                                '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Invitation</title></head><body><p>Bonjour Inès,</p></body></html>',
                                'BEGIN:VCALENDAR', 'REQUEST', '2026-03-12T16:00Z', '2026-03-12T16:00Z', 'sent', '2026-03-12T16:01Z')
                        """)
                .param("id", LETTER)
                .param("person", INES.value())
                .update();
        db.sql(
                        "insert into mailing.unsubscribe_token (token, address, kind, created_at) values (:token, 'ines@toits.example', 'invitation', '2026-03-12T16:00Z')")
                .param("token", UNSUBSCRIBE_TOKEN)
                .update();
        db.sql(
                        "insert into meetings.venue_request (token_hash, meeting_id, venue_id, asked_by, asked_at) values (:hash, :meeting, :venue, :by, '2026-04-01T09:00Z')")
                .param("hash", Tokens.hash(ROOM_TOKEN))
                .param("meeting", MAY.value())
                .param("venue", VENUE)
                .param("by", YANIS.value())
                .update();
    }

    private void deliberation() {
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, language, title, question, origin, state, state_at, created_at, created_by)
                        values (:id, :consultation, 'fr', 'Compter l’ombre', 'Combien d’ombre par habitant ?', 'member', 'draft', '2026-04-12T10:00Z',
                                '2026-04-12T10:00Z', :by)
                        """)
                .param("id", DRAFT)
                .param("consultation", CONSULTATION.value())
                .param("by", INES.value())
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        values (:proposal, :organisation, 'author', '2026-04-12T10:00Z', :by)
                        """)
                .param("proposal", DRAFT)
                .param("organisation", TOITS.value())
                .param("by", INES.value())
                .update();
        db.sql(
                        """
                        insert into themes.comment (id, proposal_id, stance, body, language, author_id, organisation_id, written_at)
                        values (:id, :proposal, 'question', 'Et les toits des écoles ?', 'fr', :by, :organisation, '2026-04-11T10:00Z')
                        """)
                .param("id", COMMENT)
                .param("proposal", PROPOSAL.value())
                .param("by", OUMAR.value())
                .param("organisation", METIERS.value())
                .update();
        db.sql(
                        """
                        insert into themes.amendment (id, proposal_id, field, before, after, why, author_id, organisation_id, proposed_at)
                        values (:id, :proposal, 'produces', 'Un guide pour les copropriétés.', 'Un guide pour les copropriétés et les bailleurs.',
                                'La moitié des toits sont à eux.', :by, :organisation, '2026-04-11T10:00Z')
                        """)
                .param("id", AMENDMENT)
                .param("proposal", PROPOSAL.value())
                .param("by", OUMAR.value())
                .param("organisation", METIERS.value())
                .update();
    }
}
