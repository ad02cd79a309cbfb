-- Cycles and their rules, groups, applications, seats; standing, involvement and entitlements derived from them.
create schema groups;

create table groups.cycle (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    introduction jsonb not null default '{}' check (platform.is_localized(introduction)),
    starts_on date not null,
    ends_on date not null check (ends_on > starts_on),
    time_zone text not null default 'Europe/Paris',
    languages text[] not null default '{fr,en}',
    charter_version_id uuid references network.charter_version (id),
    previous_id uuid references groups.cycle (id),
    state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
    -- The rules of the year (docs/rules.md#r1, r3, r5): data, never constants in code.
    threshold integer not null default 2 check (threshold between 1 and 50),
    unit text not null default 'organisation' check (unit in ('organisation', 'person')),
    counting_kinds text[] not null default '{kick-off,group,breakfast}'
        check (counting_kinds <@ '{kick-off,group,breakfast,launch,other}'),
    remote_counts boolean not null default true,
    notice interval not null default 'P1M' check (notice >= 'P0D'),
    points_meeting integer not null default 10 check (points_meeting between 0 and 1000),
    points_deliverable integer not null default 6 check (points_deliverable between 0 and 1000),
    points_session integer not null default 8 check (points_session between 0 and 1000),
    points_room integer not null default 12 check (points_room between 0 and 1000),
    draw_seed text not null default 'maillage',
    -- Member organisations wished for in each sector, so that none is forgotten; 0: no wish.
    sector_aim integer not null default 0 check (sector_aim between 0 and 10000),
    version integer not null default 0
);

create table groups.entitlement (
    id uuid primary key,
    cycle_id uuid not null references groups.cycle (id) on delete cascade,
    position integer not null,
    standing text not null check (standing in ('registered', 'active')),
    kind text not null check (kind in ('forum-entry', 'event-entry', 'visibility', 'citation', 'support', 'priority', 'other')),
    quantity integer check (quantity > 0),           -- null: not counted
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    conditions jsonb not null default '{}' check (platform.is_localized(conditions)),
    while_seats_last boolean not null default false,
    by_involvement boolean not null default false,
    unique (cycle_id, position) deferrable initially deferred
);

create table groups.working_group (
    id uuid primary key,
    cycle_id uuid not null references groups.cycle (id),
    chapter_id uuid references network.chapter (id),
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('pillar', 'yearly-theme', 'breakfast', 'local')),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    questions jsonb not null default '{}' check (platform.is_localized(questions)),       -- the question of the year
    mandate_text jsonb not null default '{}' check (platform.is_localized(mandate_text)),
    deliverable jsonb not null default '{}' check (platform.is_localized(deliverable)),
    position integer not null default 0,
    closed_on date,
    version integer not null default 0,
    unique (cycle_id, slug)
);
create table groups.group_term (
    group_id uuid not null references groups.working_group (id) on delete cascade,
    term_id uuid not null references network.term (id),
    primary key (group_id, term_id)
);
create table groups.co_facilitator (
    group_id uuid not null references groups.working_group (id) on delete cascade,
    organisation_id uuid not null references network.organisation (id),
    primary key (group_id, organisation_id)
);
-- What became of a group from one cycle to the next.
create table groups.lineage (
    from_group_id uuid not null references groups.working_group (id),
    to_group_id uuid not null references groups.working_group (id),
    relation text not null check (relation in ('continues', 'merges', 'splits', 'inspires')),
    primary key (from_group_id, to_group_id),
    check (from_group_id <> to_group_id)
);

create table groups.application (
    id uuid primary key,
    cycle_id uuid not null references groups.cycle (id),
    state text not null default 'draft' check (state in ('draft', 'submitted', 'asked', 'accepted', 'declined', 'withdrawn')),
    language text not null check (language in ('fr', 'en')),
    contact_email text,
    form jsonb not null default '{}',    -- what was typed, as typed, until it is accepted
    step integer not null default 1 check (step between 1 and 4),
    saved_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    decided_by uuid references identity.account (id),
    organisation_id uuid references network.organisation (id),
    version integer not null default 0,
    check ((state = 'accepted') <= (organisation_id is not null)),
    check ((state in ('accepted', 'declined')) = (decided_at is not null))
);
-- Every mail brings its own link, and all of them stay good: the form is resumed by any, and any shows where it stands.
create table groups.application_link (
    token_hash bytea primary key,
    application_id uuid not null references groups.application (id) on delete cascade
);
create index application_link_by_application on groups.application_link (application_id);
create index application_by_organisation on groups.application (organisation_id);
-- A walk-in that is told twice, even at once, is one application.
create unique index application_one_under_way on groups.application (organisation_id) where state in ('submitted', 'asked');
create index application_to_decide on groups.application (submitted_at) where state in ('submitted', 'asked');
-- What was said between the staff and the applicant.
create table groups.application_message (
    id uuid primary key,
    application_id uuid not null references groups.application (id),
    from_staff boolean not null,
    author_id uuid references identity.account (id),
    kind text not null check (kind in ('question', 'answer', 'decline', 'accept')),
    body text not null check (length(body) <= 5000),
    sent_at timestamptz not null
);
create index application_message_by_application on groups.application_message (application_id, sent_at);

-- An organisation in a group. Seats end, they are not deleted.
create table groups.seat (
    id uuid primary key,
    group_id uuid not null references groups.working_group (id),
    organisation_id uuid not null references network.organisation (id),
    valid daterange not null check (not isempty(valid)),
    application_id uuid references groups.application (id),
    constraint seat_once exclude using gist (group_id with =, organisation_id with =, valid with &&)
);
create index seat_by_organisation on groups.seat (organisation_id);
-- Whom the organisation sends; with no row, everyone with a mandate.
create table groups.seat_mandate (
    seat_id uuid not null references groups.seat (id) on delete cascade,
    mandate_id uuid not null references network.mandate (id),
    primary key (seat_id, mandate_id)
);

-- The one definition of standing (docs/rules.md#r1). Lists, pages, exports and rules all read these views. Every level groups by cycle and
-- organisation, so that asking for one of them reads only its own presences. Sets of meetings are strings of bits: see
-- docs/adr/2026-11-22-meetings-are-bits.md.

-- The meetings of a cycle of the kinds that count, in the order of time, each with a bit of its own among as many as there are.
create view groups.counted_meeting as
    select c.id as cycle_id, m.id as meeting_id, m.starts_at as at,
           set_bit(repeat('0', (count(*) over cycle)::int)::bit varying, (row_number() over (cycle order by m.starts_at, m.id))::int - 1, 1) as bit
    from groups.cycle c join meetings.offer_meeting m on m.period_id = c.id and m.kind = any (c.counting_kinds)
    window cycle as (partition by c.id);

-- The presences that count in their cycle: its kinds of meeting, remote or not.
create view groups.counted_presence as
    select c.id as cycle_id, p.organisation_id, p.person_id, p.meeting_id, p.starts_at as at, p.capacity, p.mode, m.bit,
           case c.unit when 'person' then p.person_id end as unit_id
    from groups.cycle c join groups.counted_meeting m on m.cycle_id = c.id join meetings.offer_presence p on p.meeting_id = m.meeting_id
    where c.remote_counts or p.mode = 'on-site';

-- The meetings attended by what the cycle counts: the organisation, or each of its people. Whoever comes, a meeting is there once.
create view groups.attended as
    select p.cycle_id, p.organisation_id, p.unit_id, bit_or(p.bit) as meetings
    from groups.counted_presence p
    group by p.cycle_id, p.organisation_id, p.unit_id;

-- When the counted meetings of a cycle were, in the same order as their bits.
create view groups.counted_moments as
    select m.cycle_id, array_agg(m.at order by m.at, m.meeting_id) as moments from groups.counted_meeting m group by m.cycle_id;

-- Where the bit of the nth attended meeting stands, from 1; null while there are fewer.
create function groups.nth_place(meetings bit varying, nth integer) returns integer
    language plpgsql immutable strict parallel safe as $$
declare
    place integer := 0;
    step integer;
begin
    for turn in 1..nth loop
        step := position(B'1' in substring(meetings from place + 1));
        if step = 0 then
            return null;
        end if;
        place := place + step;
    end loop;
    return place;
end $$;

-- Organisation × cycle. A member with a seat or a counted presence has a standing; an organisation not (yet) accepted has none.
-- Where the year counts by person, an organisation counts by whoever of its people counts most, and is active since the first who was.
create view groups.standing as
    select c.id as cycle_id, k.organisation_id, c.threshold, k.counted, k.counted >= c.threshold as active, k.active_since
    from (select b.cycle_id, b.organisation_id, max(b.counted) as counted, min(b.active_since) as active_since
          from (select a.cycle_id, a.organisation_id, bit_count(a.meetings) as counted,
                       t.moments[groups.nth_place(a.meetings, c.threshold)] as active_since
                from groups.attended a join groups.counted_moments t on t.cycle_id = a.cycle_id join groups.cycle c on c.id = a.cycle_id
                union all
                select g.cycle_id, s.organisation_id, 0, null from groups.seat s join groups.working_group g on g.id = s.group_id) b
          group by b.cycle_id, b.organisation_id) k
    join groups.cycle c on c.id = k.cycle_id
    join network.offer_organisation o on o.id = k.organisation_id
    where o.joined_on is not null;

-- What an organisation did in a cycle, in numbers and points of its formula (docs/rules.md#r3). Modules above add theirs.
create view groups.involvement as
    select c.id as cycle_id, d.organisation_id, sum(d.meetings) as meetings, sum(d.rooms) as rooms,
           sum(d.meetings) * c.points_meeting + sum(d.rooms) * c.points_room as points
    from (select a.cycle_id, a.organisation_id, bit_count(bit_or(a.meetings)) as meetings, 0 as rooms
          from groups.attended a group by a.cycle_id, a.organisation_id
          union all
          select r.period_id, r.organisation_id, 0, count(*) from meetings.offer_room_lent r group by r.period_id, r.organisation_id) d
    join groups.cycle c on c.id = d.cycle_id
    group by c.id, c.points_meeting, c.points_room, d.organisation_id;

create view groups.offer_group as
    select id, cycle_id, chapter_id, slug, kind, names, questions, position, closed_on from groups.working_group;
-- The 3Zero axes of each group, in the order of their list.
create view groups.offer_group_axis as
    select gt.group_id, g.cycle_id, t.code, t.position
    from groups.group_term gt join groups.working_group g on g.id = gt.group_id join network.offer_term t on t.id = gt.term_id
    where t.taxonomy = 'axis';
create view groups.offer_seat as select id, group_id, organisation_id, valid from groups.seat;
create view groups.offer_cycle as select id, slug, names, starts_on, ends_on, time_zone, state, threshold, unit from groups.cycle;
create view groups.offer_standing as select cycle_id, organisation_id, threshold, counted, active, active_since from groups.standing;
