-- Meetings: when and where they are, who is invited, who came, what was decided.
create schema meetings;

-- A room that an organisation lends.
create table meetings.venue_offer (
    id uuid primary key,
    organisation_id uuid not null references network.organisation (id),
    name text not null check (name <> '' and length(name) <= 150),
    address text not null check (address <> '' and length(address) <= 300),
    town text not null check (town <> '' and length(town) <= 100),
    country text not null check (country ~ '^[A-Z]{2}$'),
    capacity integer not null check (capacity between 1 and 10000),
    step_free boolean not null default false,
    hearing_loop boolean not null default false,
    video boolean not null default false,
    equipment text not null default '' check (length(equipment) <= 500),
    availability text not null default '' check (length(availability) <= 500),
    offered_by uuid references network.person (id),
    offered_at timestamptz not null default now(),
    withdrawn_at timestamptz
);
create index venue_offer_by_organisation on meetings.venue_offer (organisation_id);

create table meetings.meeting (
    id uuid primary key,
    -- The host is a row of a module above (a group, a cycle): it is asked through MeetingHost, never joined.
    host_kind text not null check (host_kind in ('group', 'cycle')),
    host_id uuid not null,
    period_id uuid not null,             -- the cycle in which presences count, copied from the host
    chapter_id uuid references network.chapter (id),
    kind text not null check (kind in ('kick-off', 'group', 'breakfast', 'launch', 'other')),
    titles jsonb not null check (platform.is_localized(titles) and titles <> '{}'),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    time_zone text not null,
    notice interval not null default 'P1M',          -- copied from the host when the date is confirmed
    notice_reason text check (notice_reason <> '' and length(notice_reason) <= 500),
    state text not null default 'draft' check (state in ('draft', 'confirmed', 'held', 'cancelled')),
    confirmed_at timestamptz,
    announced_at timestamptz,            -- when people were first written to; an imported meeting writes to nobody by itself
    cancelled_reason text check (length(cancelled_reason) <= 500),
    closed_at timestamptz,               -- the sign-in sheet is closed; corrections after this give a reason
    venue_id uuid references meetings.venue_offer (id),
    venue_state text check (venue_state in ('asked', 'confirmed', 'declined')),
    place text not null default '' check (length(place) <= 300),      -- when no lent room holds it
    town text not null default '' check (length(town) <= 100),        -- of that place: all that visitors are told
    remote_link text check (remote_link ~ '^https://' and length(remote_link) <= 500),
    capacity integer check (capacity > 0),
    uid text not null unique,            -- of its calendar entry, for good
    sequence integer not null default 0 check (sequence >= 0),        -- RFC 5546: rises with every change sent
    version integer not null default 0,
    created_at timestamptz not null default now(),
    check (state <> 'confirmed' or confirmed_at is not null),
    check ((venue_id is null) = (venue_state is null)),
    -- docs/rules.md#r5: calendar months, in the meeting's own zone, counted from the moment of confirmation
    constraint meeting_notice check (
        confirmed_at is null or notice_reason is not null
        or (confirmed_at at time zone time_zone) + notice <= (starts_at at time zone time_zone)),
    -- docs/rules.md#r6
    constraint meeting_room_once exclude using gist (venue_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state in ('confirmed', 'held') and venue_state <> 'declined')
);
create index meeting_by_host on meetings.meeting (host_id, starts_at);
create index meeting_by_time on meetings.meeting (starts_at);
create index meeting_by_period on meetings.meeting (period_id);

-- A room is asked for by mail; whoever holds the link answers once for its owner.
create table meetings.venue_request (
    token_hash bytea primary key,
    meeting_id uuid not null references meetings.meeting (id),
    venue_id uuid not null references meetings.venue_offer (id),
    asked_by uuid not null references identity.account (id),
    asked_at timestamptz not null
);
create index venue_request_by_meeting on meetings.venue_request (meeting_id);

create function meetings.moving_is_confirming() returns trigger language plpgsql as $$
begin
    if old.state = 'confirmed' and new.state = 'confirmed' and new.starts_at <> old.starts_at
       and new.confirmed_at is not distinct from old.confirmed_at then
        raise exception 'moving a meeting confirms it anew' using errcode = 'check_violation', constraint = 'meeting_moving_is_confirming';
    end if;
    return new;
end $$;
create trigger meeting_moving_is_confirming before update of starts_at on meetings.meeting
    for each row execute function meetings.moving_is_confirming();

create table meetings.agenda_item (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id) on delete cascade,
    position integer not null,
    title text not null check (title <> '' and length(title) <= 200),
    minutes integer not null check (minutes between 0 and 600),
    led_by text not null default '' check (length(led_by) <= 200),
    action_id uuid,                      -- an open action that came back
    unique (meeting_id, position) deferrable initially deferred
);

-- Who speaks for whom must be true on the day of the meeting; the share lock keeps the mandate as it is until we commit.
create function meetings.mandate_in_force() returns trigger language plpgsql as $$
declare
    m record;
    day date;
begin
    if new.mandate_id is null then
        return new;
    end if;
    select (starts_at at time zone time_zone)::date into day from meetings.meeting where id = new.meeting_id;
    select * into m from network.offer_mandate where id = new.mandate_id for share;
    if m.person_id <> new.person_id or m.organisation_id <> new.organisation_id
       or (m.one_meeting is null and not m.valid @> day)
       or (m.one_meeting is not null and m.one_meeting <> new.meeting_id) then
        raise exception 'this mandate is not in force for this person, organisation and day'
            using errcode = 'integrity_constraint_violation', constraint = 'mandate_in_force';
    end if;
    return new;
end $$;

create table meetings.invitation (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id),
    person_id uuid not null references network.person (id),
    organisation_id uuid not null references network.organisation (id),
    mandate_id uuid not null references network.mandate (id),
    invited_at timestamptz not null,
    sequence_sent integer not null default 0,
    reminded_at timestamptz,
    withdrawn_at timestamptz,
    unique (meeting_id, person_id)
);
create index invitation_by_person on meetings.invitation (person_id);
create trigger invitation_mandate_in_force before insert or update of mandate_id on meetings.invitation
    for each row execute function meetings.mandate_in_force();

-- The links of every mail that was sent: an older mail answers as well as the last.
create table meetings.reply_link (
    token_hash bytea primary key,
    invitation_id uuid not null references meetings.invitation (id) on delete cascade
);
create index reply_link_by_invitation on meetings.reply_link (invitation_id);

-- What was announced; the last one per person holds, the others are history.
create table meetings.reply (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id),
    person_id uuid not null references network.person (id),
    organisation_id uuid not null references network.organisation (id),
    mandate_id uuid not null references network.mandate (id),
    answer text not null check (answer in ('on-site', 'remote', 'alternate', 'cannot')),
    alternate_id uuid references network.person (id),
    need text not null default '' check (length(need) <= 500),
    given_at timestamptz not null,
    given_by text not null check (given_by in ('mail', 'site', 'staff')),
    superseded_at timestamptz,
    check ((answer = 'alternate') = (alternate_id is not null)),
    check (alternate_id <> person_id)
);
create unique index reply_last on meetings.reply (meeting_id, person_id) where superseded_at is null;
create trigger reply_mandate_in_force before insert on meetings.reply
    for each row execute function meetings.mandate_in_force();

-- One presence per meeting and person, for exactly one organisation (docs/rules.md#r1).
create table meetings.presence (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id),
    person_id uuid not null references network.person (id),
    organisation_id uuid not null references network.organisation (id),
    mandate_id uuid not null references network.mandate (id),
    capacity text not null check (capacity in ('titular', 'alternate', 'walk-in')),
    mode text not null check (mode in ('on-site', 'remote')),
    recorded_at timestamptz not null,
    recorded_by uuid references identity.account (id),
    -- With what counting asks besides, so that it reads the index alone.
    constraint presence_once unique (meeting_id, person_id) include (organisation_id, mode)
);
create index presence_by_organisation on meetings.presence (organisation_id, meeting_id);
create index presence_by_person on meetings.presence (person_id);
create trigger presence_mandate_in_force before insert or update on meetings.presence
    for each row execute function meetings.mandate_in_force();

-- Every change to a presence, kept by the database itself.
create table meetings.presence_change (
    id bigint generated always as identity primary key,
    meeting_id uuid not null references meetings.meeting (id),
    person_id uuid not null,
    before jsonb,
    after jsonb,
    at timestamptz not null default now(),
    by_id uuid,
    reason text not null default ''
);
create index presence_change_by_meeting on meetings.presence_change (meeting_id, id);
create index presence_change_corrections on meetings.presence_change (((coalesce(after, before) ->> 'organisation_id')::uuid)) where reason <> '';
create trigger presence_change_is_append_only before update or delete on meetings.presence_change
    for each row execute function platform.refuse_change();

-- The use case names who corrects and why with set_config('maillage.actor' | 'maillage.reason', …, true).
create function meetings.trace_presence() returns trigger language plpgsql as $$
begin
    insert into meetings.presence_change (meeting_id, person_id, before, after, by_id, reason)
    values (coalesce(new.meeting_id, old.meeting_id), coalesce(new.person_id, old.person_id),
            case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end,
            nullif(current_setting('maillage.actor', true), '')::uuid, coalesce(current_setting('maillage.reason', true), ''));
    return null;
end $$;
create trigger presence_is_traced after insert or update or delete on meetings.presence
    for each row execute function meetings.trace_presence();

-- Minutes: every save is a version; nothing written is lost (docs/rules.md#r15).
create table meetings.minutes_version (
    meeting_id uuid not null references meetings.meeting (id),
    number integer not null check (number > 0),
    based_on integer not null,           -- the version its writer had in front of them
    body text not null check (length(body) <= 200000),
    saved_at timestamptz not null,
    saved_by uuid not null references identity.account (id),
    primary key (meeting_id, number)
);
create trigger minutes_are_append_only before update or delete on meetings.minutes_version
    for each row execute function platform.refuse_change();
create table meetings.minutes_publication (
    meeting_id uuid primary key references meetings.meeting (id),
    number integer not null,
    published_at timestamptz not null,
    published_by uuid not null references identity.account (id),
    foreign key (meeting_id, number) references meetings.minutes_version (meeting_id, number)
);

create table meetings.decision (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id),
    number integer not null,             -- counts up within the host
    host_id uuid not null,
    text text not null check (text <> '' and length(text) <= 2000),
    taken_at timestamptz not null,
    recorded_by uuid references identity.account (id),
    unique (host_id, number)
);
create table meetings.action (
    id uuid primary key,
    meeting_id uuid not null references meetings.meeting (id),
    host_id uuid not null,
    text text not null check (text <> '' and length(text) <= 500),
    owner_person_id uuid references network.person (id),
    owner_organisation_id uuid references network.organisation (id),
    due_on date,
    state text not null default 'open' check (state in ('open', 'done', 'dropped')),
    state_note text not null default '' check (length(state_note) <= 500),
    state_at timestamptz,
    created_at timestamptz not null default now(),
    check (owner_person_id is not null or owner_organisation_id is not null),
    check ((state = 'open') = (state_at is null))
);
create index action_open_by_host on meetings.action (host_id, due_on) where state = 'open';
create index action_open_by_owner on meetings.action (owner_person_id, due_on) where state = 'open';
alter table meetings.agenda_item add foreign key (action_id) references meetings.action (id);

create table meetings.document (
    id uuid primary key,
    host_kind text not null check (host_kind in ('group', 'cycle')),
    host_id uuid not null,
    meeting_id uuid references meetings.meeting (id),
    title text not null check (title <> '' and length(title) <= 200),
    file_name text not null check (file_name <> '' and length(file_name) <= 200),
    hash text not null references platform.file (hash),
    language text,
    added_at timestamptz not null,
    added_by uuid not null references identity.account (id),
    published_at timestamptz,
    removed_at timestamptz
);
create index document_by_host on meetings.document (host_id) where removed_at is null;
create index document_by_meeting on meetings.document (meeting_id) where removed_at is null;

-- A private calendar address: of one person, or of one host for one person. Revoked, it answers 404 for good.
create table meetings.feed (
    id uuid primary key,
    token_hash bytea not null unique,
    person_id uuid not null references network.person (id),
    host_id uuid,
    created_at timestamptz not null,
    last_read_at timestamptz,
    revoked_at timestamptz
);
create unique index feed_in_use on meetings.feed (person_id, coalesce(host_id, '00000000-0000-0000-0000-000000000000'::uuid)) where revoked_at is null;

create view meetings.offer_meeting as
    select m.id, m.host_kind, m.host_id, m.period_id, m.chapter_id, m.kind, m.titles, m.starts_at, m.ends_at, m.time_zone, m.state, m.venue_id,
           m.venue_state, m.place, m.capacity, m.uid, m.sequence,
           -- the town and no more: the street is for those who come
           case when m.venue_state = 'confirmed' then v.town else m.town end as town
    from meetings.meeting m left join meetings.venue_offer v on v.id = m.venue_id;
-- The only definition of what came to pass: standing, involvement, counts and lists all read it.
create view meetings.offer_presence as
    select p.id, p.meeting_id, p.person_id, p.organisation_id, p.capacity, p.mode, m.period_id, m.host_id, m.kind, m.starts_at, m.time_zone
    from meetings.presence p join meetings.meeting m on m.id = p.meeting_id
    where m.state in ('confirmed', 'held');
-- What was changed on a sheet after it was closed, and why: whoever it concerns reads it.
create view meetings.offer_correction as
    select c.id, c.meeting_id, m.period_id, c.person_id, (coalesce(c.after, c.before) ->> 'organisation_id')::uuid as organisation_id,
           coalesce(c.before ->> 'mode', 'absent') as before, coalesce(c.after ->> 'mode', 'absent') as after, c.at, c.by_id, c.reason
    from meetings.presence_change c join meetings.meeting m on m.id = c.meeting_id
    -- what a list brings for the first time corrects nothing
    where c.reason <> '' and (c.before is not null or c.reason <> 'import');
-- A room counts as lent once the meeting in it was held.
create view meetings.offer_room_lent as
    select m.id as meeting_id, m.period_id, m.host_id, v.organisation_id, m.starts_at
    from meetings.meeting m join meetings.venue_offer v on v.id = m.venue_id
    where m.state = 'held' and m.venue_state = 'confirmed';
-- Who is invited, with the answer that holds.
create view meetings.offer_invitation as
    select i.meeting_id, i.person_id, i.organisation_id, r.answer
    from meetings.invitation i
    left join meetings.reply r on r.meeting_id = i.meeting_id and r.person_id = i.person_id and r.superseded_at is null
    where i.withdrawn_at is null;
-- What visitors may read of a host's documents.
create view meetings.offer_document_public as
    select d.id, d.host_id, d.meeting_id, d.title, d.file_name, d.language, f.media_type, f.size_bytes, d.published_at
    from meetings.document d join platform.file f on f.hash = d.hash
    where d.published_at is not null and d.removed_at is null;
-- Decisions are public with the minutes that hold them.
create view meetings.offer_decision as
    select d.id, d.meeting_id, d.host_id, d.number, d.text, d.taken_at,
           exists (select 1 from meetings.minutes_publication p where p.meeting_id = d.meeting_id) as published
    from meetings.decision d;
create view meetings.offer_action as
    select a.id, a.meeting_id, a.host_id, a.text, a.owner_person_id, a.owner_organisation_id, a.due_on, a.state, a.state_note, a.state_at
    from meetings.action a;
-- Those that were not removed; only published ones are for everyone.
create view meetings.offer_document as
    select d.id, d.host_kind, d.host_id, d.meeting_id, d.title, d.file_name, d.hash, f.media_type, f.size_bytes, d.language, d.added_at, d.published_at
    from meetings.document d join platform.file f on f.hash = d.hash
    where d.removed_at is null;
