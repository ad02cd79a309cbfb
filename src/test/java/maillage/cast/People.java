package maillage.cast;

import java.util.UUID;
import maillage.forum.EditionId;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;

/**
 * The named cast: everyone invented, the same in tests and pictures. Ids are fixed, so that
 * addresses are.
 */
public final class People {
    /** Runs the network. */
    public static final PersonId MAELLE = person(1);

    /** Titular of Les Toits de l’Ourse, in Solidarity finance. */
    public static final PersonId INES = person(2);

    /** Alternate of Les Toits de l’Ourse. */
    public static final PersonId BASTIEN = person(3);

    /** Titular of the Fédération des Métiers Francs, in Solidarity finance; one presence so far. */
    public static final PersonId OUMAR = person(4);

    /** Titular of Radio Péniche, in International action only. */
    public static final PersonId SALOME = person(5);

    /** Facilitates Solidarity finance. */
    public static final PersonId YANIS = person(6);

    /** Facilitates International action only. */
    public static final PersonId CLAIRE = person(7);

    /** Coordinates the chapter of Tunisia. */
    public static final PersonId NAJET = person(8);

    /** Titular of Nordvind Fund, reads English, in Solidarity finance. */
    public static final PersonId TOVE = person(9);

    /** Titular of Les Discrètes, an organisation that declined citation. */
    public static final PersonId ADELE = person(10);

    /** Known to the network, without mandate or role. */
    public static final PersonId PAUL = person(11);

    public static final OrganisationId TOITS = new OrganisationId(id(0x20, 1));
    public static final OrganisationId METIERS = new OrganisationId(id(0x20, 2));
    public static final OrganisationId RADIO = new OrganisationId(id(0x20, 3));
    public static final OrganisationId NORDVIND = new OrganisationId(id(0x20, 4));
    public static final OrganisationId DISCRETES = new OrganisationId(id(0x20, 5));

    /** Known, not a member. */
    public static final OrganisationId JARDINS = new OrganisationId(id(0x20, 6));

    public static final ChapterId TUNISIA = new ChapterId(id(0x30, 1));
    public static final CycleId CYCLE_2026 = new CycleId(id(0x40, 1));
    public static final GroupId FINANCE = new GroupId(id(0x50, 1));
    public static final GroupId ACTION = new GroupId(id(0x50, 2));

    /** The plenary of 22 January, held. */
    public static final MeetingId PLENARY = new MeetingId(id(0x60, 1));

    /** Solidarity finance, 12 March, held. */
    public static final MeetingId MARCH = new MeetingId(id(0x60, 2));

    /** Solidarity finance, 12 May, confirmed, everyone invited. */
    public static final MeetingId MAY = new MeetingId(id(0x60, 3));

    /** Solidarity finance, 16 June, a draft. */
    public static final MeetingId JUNE = new MeetingId(id(0x60, 4));

    public static final UUID CHARTER = id(0x70, 1);
    public static final UUID VENUE = id(0x80, 1);

    /** The themes of the year, put to the whole cycle: proposing since March, discussing in May. */
    public static final ConsultationId CONSULTATION = new ConsultationId(id(0x90, 1));

    /** Its proposal number 1, by Les Toits de l’Ourse. */
    public static final ProposalId PROPOSAL = new ProposalId(id(0xa0, 1));

    /** A secret vote by approval on the themes of the year, planned for the first of June. */
    public static final UUID VOTE = id(0xb0, 1);

    public static final UUID OPEN_VOTE = id(0xb0, 2);
    public static final UUID CLOSED_VOTE = id(0xb0, 3);

    /** A room that is open in {@link #CONSULTATION}, at its first stage: its id, and its code. */
    public static final UUID ROOM = id(0xc0, 1);

    public static final String ROOM_CODE = "TQR7M3";

    /** The forum of Tunis in June, announced, led by {@link #NAJET}. */
    public static final EditionId TUNIS_FORUM = new EditionId(id(0xd0, 1));

    private People() {}

    private static PersonId person(int number) {
        return new PersonId(id(0x10, number));
    }

    public static MandateId mandateOf(PersonId person) {
        return new MandateId(
                new UUID(
                        person.value().getMostSignificantBits() + (0x0eL << 32),
                        person.value().getLeastSignificantBits()));
    }

    private static UUID id(int kind, int number) {
        return new UUID(
                0x0198_0000_0000_7000L | ((long) kind << 32), 0x8000_0000_0000_0000L | number);
    }
}
