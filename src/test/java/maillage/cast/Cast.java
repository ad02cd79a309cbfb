package maillage.cast;

import static maillage.cast.People.*;

import java.time.LocalDate;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.secret.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the cast on stage, as of Tuesday 14 April 2026: a cycle, two groups, a consultation, a
 * plenary and a meeting held, one to come, one in preparation. Written straight into the tables, so
 * that tests of one page do not depend on the pages before it.
 */
public final class Cast {
    /** The token in the invitation of {@link People#INES} to {@link People#MAY}. */
    public static final String INES_REPLY_TOKEN = "ines-may-token-of-the-cast";

    private final JdbcClient db;

    private Cast(JdbcClient db) {
        this.db = db;
    }

    public static void enter(JdbcClient db) {
        var cast = new Cast(db);
        cast.people();
        cast.organisations();
        cast.mandates();
        cast.year();
        cast.meetings();
        cast.presences();
        cast.consultation();
        cast.forum();
        cast.vote();
    }

    private void people() {
        person(MAELLE, "Maëlle", "Tréguidé", "maelle@passerelles.example", "fr");
        person(INES, "Inès", "Maubert", "ines@toits.example", "fr");
        person(BASTIEN, "Bastien", "Corvelo", "bastien@toits.example", "fr");
        person(OUMAR, "Oumar", "Vasseroy", "oumar@metiers.example", "fr");
        person(SALOME, "Salomé", "Drieuc", "salome@radio.example", "fr");
        person(YANIS, "Yanis", "Belcourt", "yanis@passerelles.example", "fr");
        person(CLAIRE, "Claire", "Hautefeuille", "claire@passerelles.example", "fr");
        person(NAJET, "Najet", "Mahfoudh", "najet@tunisie.example", "fr");
        person(TOVE, "Tove", "Ardmark", "tove@nordvind.example", "en");
        person(ADELE, "Adèle", "Sansnom", "adele@discretes.example", "fr");
        person(PAUL, "Paul", "Quidam", "paul@ailleurs.example", "fr");
        role(MAELLE, "ADMINISTRATOR", "NETWORK", null);
        role(YANIS, "FACILITATOR", "GROUP", FINANCE.value());
        role(CLAIRE, "FACILITATOR", "GROUP", ACTION.value());
        role(NAJET, "COORDINATOR", "CHAPTER", TUNISIA.value());
    }

    private void organisations() {
        db.sql(
                        """
                        insert into network.chapter (id, slug, names, country, time_zone, languages, opened_on)
                        values (:id, 'tunisie', '{"fr": "Tunisie", "en": "Tunisia"}', 'TN', 'Africa/Tunis', '{fr,ar}', '2017-03-01')
                        """)
                .param("id", TUNISIA.value())
                .update();
        db.sql(
                        """
                        insert into network.charter_version (id, number, titles, texts, published_at)
                        values (:id, 1, '{"fr": "Charte des engagements réciproques", "en": "Charter of mutual commitments"}',
                                '{"fr": "Chaque organisation vient, écoute, contribue. Le réseau accueille, relie, rend compte.", "en": "Each organisation comes, listens, contributes. The network welcomes, connects, reports."}',
                                '2026-01-02T09:00Z')
                        """)
                .param("id", CHARTER)
                .update();
        organisation(
                TOITS,
                "les-toits-de-l-ourse",
                "Les Toits de l’Ourse",
                null,
                "ngo",
                "FR",
                "Paris",
                true,
                true);
        organisation(
                METIERS,
                "federation-des-metiers-francs",
                "Fédération des Métiers Francs",
                null,
                "trade-union",
                "FR",
                "Lyon",
                true,
                true);
        organisation(
                RADIO,
                "radio-peniche",
                "Radio Péniche",
                null,
                "media",
                "FR",
                "Conflans",
                true,
                true);
        organisation(
                NORDVIND,
                "nordvind-fund",
                null,
                "Nordvind Fund",
                "company",
                "NO",
                "Oslo",
                true,
                true);
        organisation(
                DISCRETES,
                "les-discretes",
                "Les Discrètes",
                null,
                "ngo",
                "FR",
                "Brest",
                true,
                false);
        organisation(
                JARDINS,
                "compagnie-des-jardins-suspendus",
                "Compagnie des Jardins suspendus",
                null,
                "ngo",
                "FR",
                "Nantes",
                false,
                true);
    }

    private void mandates() {
        mandate(INES, TOITS, "titular", "Directrice");
        mandate(BASTIEN, TOITS, "alternate", "Chargé de projets");
        mandate(OUMAR, METIERS, "titular", "Secrétaire confédéral");
        mandate(SALOME, RADIO, "titular", "Rédactrice en chef");
        mandate(TOVE, NORDVIND, "titular", "Director of partnerships");
        mandate(ADELE, DISCRETES, "titular", "Présidente");
        for (var accepting :
                new Object[][] {
                    {TOITS, INES}, {METIERS, OUMAR}, {RADIO, SALOME}, {NORDVIND, TOVE}
                }) {
            db.sql(
                            """
                            insert into network.charter_acceptance (id, version_id, organisation_id, person_id, accepted_at, manner, cited)
                            values (:id, :version, :organisation, :person, '2026-01-10T10:00Z', 'online', true)
                            """)
                    .param("id", Id.fresh())
                    .param("version", CHARTER)
                    .param("organisation", ((OrganisationId) accepting[0]).value())
                    .param("person", ((PersonId) accepting[1]).value())
                    .update();
        }
    }

    private void year() {
        db.sql(
                        """
                        insert into groups.cycle (id, slug, names, starts_on, ends_on, charter_version_id, state)
                        values (:id, '2026', '{"fr": "Cycle 2026", "en": "2026 cycle"}', '2026-01-01', '2026-12-31', :charter, 'open')
                        """)
                .param("id", CYCLE_2026.value())
                .param("charter", CHARTER)
                .update();
        entitlement(
                1,
                "registered",
                "event-entry",
                "Une entrée aux rencontres de l’année",
                "One entry to the year’s events",
                true);
        entitlement(
                2,
                "active",
                "forum-entry",
                "Une entrée au Forum mondial",
                "One entry to the World Forum",
                false);
        entitlement(
                3,
                "active",
                "visibility",
                "Votre nom sur les supports du réseau",
                "Your name on the network’s materials",
                false);
        group(
                FINANCE,
                "finance-solidaire",
                "Finance solidaire",
                "Solidarity finance",
                1,
                "Qui finance l’adaptation des quartiers populaires à la chaleur, et à quelles conditions ?",
                "Who pays for adapting poor neighbourhoods to heat, and on what terms?");
        group(
                ACTION,
                "action-internationale",
                "Action internationale",
                "International action",
                2,
                "Décider sur place : ce que change un budget confié aux associations locales.",
                "Deciding on the spot: what a budget given to local associations changes.");
        seat(FINANCE, TOITS);
        seat(FINANCE, METIERS);
        seat(FINANCE, NORDVIND);
        seat(FINANCE, DISCRETES);
        seat(ACTION, RADIO);
    }

    private void meetings() {
        db.sql(
                        """
                        insert into meetings.venue_offer (id, organisation_id, name, address, town, country, capacity, step_free, hearing_loop, offered_by)
                        values (:id, :organisation, 'La grande salle', '4 rue du Bief', 'Paris', 'FR', 48, true, true, :by)
                        """)
                .param("id", VENUE)
                .param("organisation", TOITS.value())
                .param("by", INES.value())
                .update();
        meeting(
                PLENARY,
                "cycle",
                CYCLE_2026.value(),
                "kick-off",
                "Plénière de lancement",
                "Kick-off plenary",
                "2026-01-22T09:00+01:00",
                "2026-01-22T12:00+01:00",
                "held");
        meeting(
                MARCH,
                "group",
                FINANCE.value(),
                "group",
                "Première réunion",
                "First meeting",
                "2026-03-12T14:00+01:00",
                "2026-03-12T16:00+01:00",
                "held");
        meeting(
                MAY,
                "group",
                FINANCE.value(),
                "group",
                "Trois montages à l’épreuve",
                "Three schemes put to the test",
                "2026-05-12T14:00+02:00",
                "2026-05-12T16:00+02:00",
                "confirmed");
        meeting(
                JUNE,
                "group",
                FINANCE.value(),
                "group",
                "Troisième réunion",
                "Third meeting",
                "2026-06-16T14:00+02:00",
                "2026-06-16T16:00+02:00",
                "draft");
        db.sql(
                        "update meetings.meeting set venue_id = :venue, venue_state = 'confirmed' where id = :may")
                .param("venue", VENUE)
                .param("may", MAY.value())
                .update();
        invitation(INES, TOITS, INES_REPLY_TOKEN);
        invitation(OUMAR, METIERS, "oumar-may-token-of-the-cast");
        invitation(TOVE, NORDVIND, "tove-may-token-of-the-cast");
        agenda(1, "Approuver le compte rendu du 12 mars", 10);
        agenda(2, "Trois montages, vingt minutes chacun", 60);
    }

    private void presences() {
        presence(PLENARY, BASTIEN, TOITS, "alternate", "on-site");
        presence(MARCH, INES, TOITS, "titular", "remote");
        presence(MARCH, OUMAR, METIERS, "titular", "on-site");
        presence(PLENARY, SALOME, RADIO, "titular", "on-site");
    }

    private void forum() {
        db.sql(
                        """
                        insert into forum.edition (id, slug, names, lines, cycle_id, chapter_id, starts_on, ends_on, town, country, time_zone, capacity, state)
                        values (:id, 'forum-de-tunis', '{"fr": "Forum de Tunis", "en": "Tunis Forum"}', '{"fr": "L’eau, de la source au robinet."}', :cycle,
                                :chapter, '2026-06-24', '2026-06-25', 'Tunis', 'TN', 'Africa/Tunis', 400, 'announced')
                        """)
                .param("id", TUNIS_FORUM.value())
                .param("cycle", CYCLE_2026.value())
                .param("chapter", TUNISIA.value())
                .update();
    }

    private void consultation() {
        db.sql(
                        """
                        insert into themes.consultation (id, slug, cycle_id, titles, introduction, state, created_at, created_by)
                        values (:id, 'themes-2026', :cycle, '{"fr": "Les thèmes de l’année", "en": "The themes of the year"}',
                                '{"fr": "Trois thèmes nous occuperont jusqu’au Forum."}', 'open', '2026-02-20T09:00Z', :by)
                        """)
                .param("id", CONSULTATION.value())
                .param("cycle", CYCLE_2026.value())
                .param("by", MAELLE.value())
                .update();
        db.sql(
                        """
                        insert into themes.phase (consultation_id, kind, starts_at, ends_at, open_to) values
                        (:id, 'propose', '2026-03-01T00:00+01:00', '2026-05-01T00:00+02:00', 'members'),
                        (:id, 'discuss', '2026-05-01T00:00+02:00', '2026-06-01T00:00+02:00', 'members'),
                        (:id, 'vote', '2026-06-01T00:00+02:00', '2026-06-16T00:00+02:00', 'members')
                        """)
                .param("id", CONSULTATION.value())
                .update();
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, question, why_now, produces, origin, state, state_at,
                                                     created_at, created_by, published_at, sdgs, axes)
                        values (:id, :consultation, 1, 'fr', 'Ouvrir les toits à leurs habitants', 'Qui décide de ce qui pousse sur un toit ?',
                                'Les étés ne laissent plus le choix.', 'Un guide pour les copropriétés.', 'member', 'published', '2026-03-10T10:00Z',
                                '2026-03-09T10:00Z', :by, '2026-03-10T10:00Z', '{11,13}', '{carbon}')
                        """)
                .param("id", PROPOSAL.value())
                .param("consultation", CONSULTATION.value())
                .param("by", INES.value())
                .update();
        db.sql(
                        "insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id) values (:proposal, :organisation, 'author', '2026-03-09T10:00Z', :by)")
                .param("proposal", PROPOSAL.value())
                .param("organisation", TOITS.value())
                .param("by", INES.value())
                .update();
    }

    private void vote() {
        db.sql(
                        """
                        insert into themes.vote (id, consultation_id, titles, ballot, rule, places, secret, seed, opens_at, closes_at)
                        values (:id, :consultation, '{"fr": "Deux thèmes pour l’année", "en": "Two themes for the year"}', 'approval', 'equal-shares', 2,
                                true, 'juin', '2026-06-01T08:00+02:00', '2026-06-15T18:00+02:00')
                        """)
                .param("id", VOTE)
                .param("consultation", CONSULTATION.value())
                .update();
        db.sql(
                        """
                        insert into themes.vote_option (id, vote_id, position, proposal_id, labels) values
                        (gen_random_uuid(), :vote, 1, :proposal, '{"fr": "Ouvrir les toits à leurs habitants"}'),
                        (gen_random_uuid(), :vote, 2, null, '{"fr": "Épargner ensemble", "en": "Saving together"}'),
                        (gen_random_uuid(), :vote, 3, null, '{"fr": "Qui répare ?", "en": "Who repairs?"}')
                        """)
                .param("vote", VOTE)
                .param("proposal", PROPOSAL.value())
                .update();
    }

    /** A room that is open, for the tests of rooms: whoever may enter finds it among what waits. */
    public static void openRoom(JdbcClient db) {
        new Cast(db).room();
    }

    private void room() {
        db.sql(
                        """
                        insert into themes.gathering (id, consultation_id, number, questions, code, cards_each, interests_each, started_at, started_by)
                        values (:id, :consultation, 1, '{"fr": "Que faire ensemble cette année ?", "en": "What shall we do together this year?"}', :code, 5, 3,
                                '2026-04-14T07:45Z', :by)
                        """)
                .param("id", ROOM)
                .param("consultation", CONSULTATION.value())
                .param("code", ROOM_CODE)
                .param("by", MAELLE.value())
                .update();
        db.sql(
                        "insert into themes.cluster (id, gathering_id, number, title, language) values (:id, :room, 1, 'La ville qui chauffe', 'fr')")
                .param("id", Id.fresh())
                .param("room", ROOM)
                .update();
        db.sql(
                        """
                        insert into themes.card (id, gathering_id, cluster_id, organisation_id, by_id, since, text, language, paper, client_key)
                        select gen_random_uuid(), :room, (select id from themes.cluster where gathering_id = :room), t.organisation, t.person, '2026-04-14T07:50Z', t.text, 'fr',
                               t.paper, gen_random_uuid()
                        from (values (cast(:toits as uuid), cast(:ines as uuid), 'De l’ombre dans les cours d’école', false),
                                     (cast(:metiers as uuid), cast(:maelle as uuid), 'Des horaires d’été sur les chantiers', true)) t (organisation, person, text, paper)
                        """)
                .param("room", ROOM)
                .param("toits", TOITS.value())
                .param("ines", INES.value())
                .param("metiers", METIERS.value())
                .param("maelle", MAELLE.value())
                .update();
    }

    public void person(PersonId id, String given, String family, String email, String language) {
        db.sql(
                        "insert into identity.account (id, email, given_name, family_name, language) values (:id, :email, :given, :family, :language)")
                .param("id", id.value())
                .param("email", email)
                .param("given", given)
                .param("family", family)
                .param("language", language)
                .update();
        db.sql("insert into network.person (id) values (:id)").param("id", id.value()).update();
    }

    private void role(PersonId person, String role, String kind, UUID scope) {
        db.sql(
                        """
                        insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid)
                        values (:id, :person, :role, :kind, :scope, '[2026-01-01,)')
                        """)
                .param("id", Id.fresh())
                .param("person", person.value())
                .param("role", role)
                .param("kind", kind)
                .param("scope", scope)
                .update();
    }

    private void organisation(
            OrganisationId id,
            String slug,
            String french,
            String english,
            String sector,
            String country,
            String town,
            boolean member,
            boolean cited) {
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country, town, standing_state, joined_on, cited, website, presentation)
                        values (:id, :slug, jsonb_strip_nulls(jsonb_build_object('fr', :fr::text, 'en', :en::text)), :country, :town,
                                case when :member then 'member' else 'known' end, case when :member then date '2025-01-15' end, :cited,
                                'https://' || :slug || '.example', '{"fr": "Une organisation de la distribution."}')
                        """)
                .param("id", id.value())
                .param("slug", slug)
                .param("fr", french)
                .param("en", english)
                .param("country", country)
                .param("town", town)
                .param("member", member)
                .param("cited", cited)
                .update();
        db.sql(
                        "insert into network.organisation_term select :id, id from network.term where taxonomy = 'sector' and code = :sector")
                .param("id", id.value())
                .param("sector", sector)
                .update();
    }

    private void mandate(
            PersonId person, OrganisationId organisation, String kind, String function) {
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, function_title, valid)
                        values (:id, :person, :organisation, :kind, :function, '[2025-01-15,2027-01-01)')
                        """)
                .param("id", mandateOf(person).value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind)
                .param("function", function)
                .update();
    }

    private void entitlement(
            int position,
            String standing,
            String kind,
            String french,
            String english,
            boolean whileSeatsLast) {
        db.sql(
                        """
                        insert into groups.entitlement (id, cycle_id, position, standing, kind, names, while_seats_last, by_involvement)
                        values (:id, :cycle, :position, :standing, :kind, jsonb_build_object('fr', :fr::text, 'en', :en::text), :last, :last)
                        """)
                .param("id", Id.fresh())
                .param("cycle", CYCLE_2026.value())
                .param("position", position)
                .param("standing", standing)
                .param("kind", kind)
                .param("fr", french)
                .param("en", english)
                .param("last", whileSeatsLast)
                .update();
    }

    private void group(
            GroupId id,
            String slug,
            String french,
            String english,
            int position,
            String question,
            String questionEn) {
        db.sql(
                        """
                        insert into groups.working_group (id, cycle_id, slug, kind, names, questions, position)
                        values (:id, :cycle, :slug, 'yearly-theme', jsonb_build_object('fr', :fr::text, 'en', :en::text),
                                jsonb_build_object('fr', :question::text, 'en', :questionEn::text), :position)
                        """)
                .param("id", id.value())
                .param("cycle", CYCLE_2026.value())
                .param("slug", slug)
                .param("fr", french)
                .param("en", english)
                .param("question", question)
                .param("questionEn", questionEn)
                .param("position", position)
                .update();
    }

    private void seat(GroupId group, OrganisationId organisation) {
        db.sql(
                        "insert into groups.seat (id, group_id, organisation_id, valid) values (:id, :group, :organisation, daterange(:from, null))")
                .param("id", Id.fresh())
                .param("group", group.value())
                .param("organisation", organisation.value())
                .param("from", LocalDate.of(2026, 1, 10))
                .update();
    }

    private void meeting(
            MeetingId id,
            String hostKind,
            UUID host,
            String kind,
            String french,
            String english,
            String starts,
            String ends,
            String state) {
        db.sql(
                        """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, state, confirmed_at, place, uid)
                        values (:id, :hostKind, :host, :period, :kind, jsonb_build_object('fr', :fr::text, 'en', :en::text), cast(:starts as timestamptz),
                                cast(:ends as timestamptz), 'Europe/Paris', :state,
                                case when :state <> 'draft' then cast(:starts as timestamptz) - interval '2 months' end, 'Maison du réseau, Paris', :uid)
                        """)
                .param("id", id.value())
                .param("hostKind", hostKind)
                .param("host", host)
                .param("period", CYCLE_2026.value())
                .param("kind", kind)
                .param("fr", french)
                .param("en", english)
                .param("starts", starts)
                .param("ends", ends)
                .param("state", state)
                .param("uid", id + "@passerelles.example")
                .update();
    }

    private void invitation(PersonId person, OrganisationId organisation, String token) {
        db.sql(
                        """
                        with invited as (
                            insert into meetings.invitation (id, meeting_id, person_id, organisation_id, mandate_id, invited_at)
                            values (:id, :meeting, :person, :organisation, :mandate, '2026-03-12T16:00Z') returning id)
                        insert into meetings.reply_link (token_hash, invitation_id) select :hash, id from invited
                        """)
                .param("id", Id.fresh())
                .param("meeting", MAY.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("mandate", mandateOf(person).value())
                .param("hash", Tokens.hash(token))
                .update();
    }

    private void agenda(int position, String title, int minutes) {
        db.sql(
                        "insert into meetings.agenda_item (id, meeting_id, position, title, minutes) values (:id, :meeting, :position, :title, :minutes)")
                .param("id", Id.fresh())
                .param("meeting", MAY.value())
                .param("position", position)
                .param("title", title)
                .param("minutes", minutes)
                .update();
    }

    private void presence(
            MeetingId meeting,
            PersonId person,
            OrganisationId organisation,
            String capacity,
            String mode) {
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select :id, :meeting, :person, :organisation, :mandate, :capacity, :mode, starts_at from meetings.meeting where id = :meeting
                        """)
                .param("id", Id.fresh())
                .param("meeting", meeting.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("mandate", mandateOf(person).value())
                .param("capacity", capacity)
                .param("mode", mode)
                .update();
    }
}
