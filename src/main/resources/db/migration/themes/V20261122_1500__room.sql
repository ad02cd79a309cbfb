-- In the room: cards written on phones or on paper, put in groups, weighed, and turned into proposals or a vote.
alter table themes.vote add constraint vote_of_its_consultation unique (id, consultation_id);
create table themes.gathering (
    id uuid primary key,
    consultation_id uuid not null references themes.consultation (id),
    number integer not null check (number > 0),      -- counts up within the consultation
    meeting_id uuid references meetings.meeting (id),
    questions jsonb not null check (platform.is_localized(questions) and questions <> '{}'),
    -- Letters and digits that nobody mistakes for one another, even in the last row.
    code text not null check (code ~ '^[2-9CDFGHJKMNPQRTVWXY]{6}$'),
    stage text not null default 'gather' check (stage in ('gather', 'sort', 'weigh', 'vote', 'closed')),
    cards_each integer not null check (cards_each between 1 and 20),
    interests_each integer not null check (interests_each between 1 and 20),
    vote_id uuid,
    started_at timestamptz not null,
    started_by uuid not null references identity.account (id),
    closed_at timestamptz,
    -- Rises with the stage and the vote it leads to: a phone whose page is older asks for a new one.
    version integer not null default 0,
    unique (consultation_id, number),
    foreign key (vote_id, consultation_id) references themes.vote (id, consultation_id),
    constraint gathering_votes_on_something check (stage <> 'vote' or vote_id is not null),
    check ((stage = 'closed') = (closed_at is not null))
);
create unique index gathering_code_once on themes.gathering (code) where stage <> 'closed';
create unique index gathering_one_at_a_time on themes.gathering (consultation_id) where stage <> 'closed';
create index gathering_by_meeting on themes.gathering (meeting_id);
create index gathering_by_vote on themes.gathering (vote_id);
-- One stage after the other, there and back; what is closed stays closed, and the limits stay as they were announced.
create function themes.stage_by_stage() returns trigger language plpgsql as $$
declare stages text[] := array['gather', 'sort', 'weigh', 'vote', 'closed'];
begin
    if old.stage = 'closed' and new is distinct from old then
        raise exception 'what is closed stays closed' using errcode = 'check_violation', constraint = 'gathering_closed_stays';
    end if;
    if new.stage not in (old.stage, 'closed') and abs(array_position(stages, new.stage) - array_position(stages, old.stage)) <> 1 then
        raise exception 'one stage at a time' using errcode = 'check_violation', constraint = 'gathering_one_stage';
    end if;
    if (old.consultation_id, old.code, old.cards_each, old.interests_each) is distinct from (new.consultation_id, new.code, new.cards_each, new.interests_each) then
        raise exception 'limits are said before' using errcode = 'check_violation', constraint = 'gathering_limits_fixed';
    end if;
    return new;
end $$;
create trigger gathering_stage_by_stage before update on themes.gathering for each row execute function themes.stage_by_stage();
-- Nobody writes in a room of a consultation that is closed.
create function themes.close_rooms() returns trigger language plpgsql as $$
begin
    update themes.gathering set stage = 'closed', version = version + 1, closed_at = now() where consultation_id = new.id and stage <> 'closed';
    return null;
end $$;
create trigger consultation_closes_rooms after update of state on themes.consultation for each row when (new.state = 'closed') execute function themes.close_rooms();

-- A group of cards.
create table themes.cluster (
    id uuid primary key,
    gathering_id uuid not null references themes.gathering (id),
    number integer not null check (number > 0),
    title text not null check (title ~ '\S' and length(title) <= 120),
    language text not null check (language in ('fr', 'en')),
    proposal_id uuid unique references themes.proposal (id),
    unique (gathering_id, number),
    unique (id, gathering_id)
);
create table themes.card (
    id uuid primary key,
    gathering_id uuid not null references themes.gathering (id),
    cluster_id uuid,
    organisation_id uuid not null references network.organisation (id),
    by_id uuid not null references identity.account (id),
    since timestamptz not null,
    text text not null check (text ~ '\S' and length(text) <= 140),
    language text not null check (language in ('fr', 'en')),
    paper boolean not null default false,            -- entered by the facilitator for someone without a phone
    client_key uuid not null,                        -- of the form it was written in: a second tap writes nothing
    hidden_at timestamptz,
    hidden_by uuid references identity.account (id),
    hidden_reason text not null default '' check (length(hidden_reason) <= 500),
    unique (gathering_id, by_id, client_key),
    foreign key (cluster_id, gathering_id) references themes.cluster (id, gathering_id),
    check (hidden_at is null or hidden_reason <> '')
);
create index card_by_gathering on themes.card (gathering_id, since);
create index card_by_cluster on themes.card (cluster_id);
create index card_by_organisation on themes.card (organisation_id);
create table themes.interest (
    cluster_id uuid not null,
    gathering_id uuid not null references themes.gathering (id),
    organisation_id uuid not null references network.organisation (id),
    by_id uuid not null references identity.account (id),
    since timestamptz not null,
    primary key (cluster_id, by_id),
    foreign key (cluster_id, gathering_id) references themes.cluster (id, gathering_id)
);
create index interest_by_person on themes.interest (gathering_id, by_id);
-- Hands raised, or dots on a sheet, counted in the room: marked so wherever they are shown.
create table themes.paper_interest (
    cluster_id uuid primary key,
    gathering_id uuid not null references themes.gathering (id),
    counted integer not null check (counted between 0 and 9999),
    by_id uuid not null references identity.account (id),
    since timestamptz not null,
    foreign key (cluster_id, gathering_id) references themes.cluster (id, gathering_id)
);

-- The row of the gathering is held until the card or the interest is written: the next stage waits for it. Two phones of one person take turns.
create function themes.gathering_at(the_gathering uuid) returns themes.gathering language plpgsql as $$
declare found themes.gathering;
begin
    select * into found from themes.gathering where id = the_gathering for share;
    return found;
end $$;
create function themes.one_phone_at_a_time(the_gathering uuid, person uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended(the_gathering::text || person::text, 0));
$$;
create function themes.card_written() returns trigger language plpgsql as $$
declare room themes.gathering := themes.gathering_at(new.gathering_id);
begin
    perform themes.one_phone_at_a_time(new.gathering_id, new.by_id);
    if exists (select 1 from themes.card where gathering_id = new.gathering_id and by_id = new.by_id and client_key = new.client_key) then
        return new;      -- the unique key says the rest
    end if;
    if room.stage <> 'gather' and not (new.paper and room.stage = 'sort') then
        raise exception 'no cards at the stage %', room.stage using errcode = 'check_violation', constraint = 'card_in_its_stage';
    end if;
    if not new.paper and (select count(*) from themes.card where gathering_id = new.gathering_id and by_id = new.by_id and not paper) >= room.cards_each then
        raise exception 'no more than % cards', room.cards_each using errcode = 'check_violation', constraint = 'card_limit';
    end if;
    return new;
end $$;
create trigger card_written before insert on themes.card for each row execute function themes.card_written();
create trigger card_mandate_in_force before insert on themes.card for each row when (not new.paper) execute function themes.mandate_in_force();
-- Its words are its author's. It is put in groups while they are made, and taken back while cards are written, unless a proposal came of it.
create function themes.card_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if themes.is_in_proposal(old) then
            raise exception 'a proposal came of this card' using errcode = 'check_violation', constraint = 'card_in_proposal';
        end if;
        if (themes.gathering_at(old.gathering_id)).stage <> 'gather' then
            raise exception 'cards are taken back while they are written' using errcode = 'check_violation', constraint = 'card_in_its_stage';
        end if;
        return old;
    end if;
    if (old.gathering_id, old.organisation_id, old.by_id, old.since, old.text, old.paper) is distinct from
       (new.gathering_id, new.organisation_id, new.by_id, new.since, new.text, new.paper) then
        raise exception 'a card stays as it was written' using errcode = 'check_violation', constraint = 'card_stays';
    end if;
    if old.cluster_id is distinct from new.cluster_id and (themes.gathering_at(new.gathering_id)).stage not in ('gather', 'sort') then
        raise exception 'groups are made before they are weighed' using errcode = 'check_violation', constraint = 'card_in_its_stage';
    end if;
    return new;
end $$;
create trigger card_kept before update or delete on themes.card for each row execute function themes.card_kept();
create function themes.cluster_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.gathering_id, old.number, old.title, old.language) is not distinct from (new.gathering_id, new.number, new.title, new.language) then
        if old.proposal_id is not null and new.proposal_id is distinct from old.proposal_id then
            raise exception 'what it became stays' using errcode = 'check_violation', constraint = 'cluster_proposal_stays';
        end if;
        return new;
    end if;
    if (themes.gathering_at(coalesce(new.gathering_id, old.gathering_id))).stage not in ('gather', 'sort') then
        raise exception 'groups are made before they are weighed' using errcode = 'check_violation', constraint = 'cluster_in_its_stage';
    end if;
    return coalesce(new, old);
end $$;
create trigger cluster_kept before insert or update or delete on themes.cluster for each row execute function themes.cluster_kept();
create function themes.interest_shown() returns trigger language plpgsql as $$
declare room themes.gathering := themes.gathering_at(coalesce(new.gathering_id, old.gathering_id));
begin
    if tg_op = 'INSERT' then
        perform themes.one_phone_at_a_time(new.gathering_id, new.by_id);
        if exists (select 1 from themes.interest where cluster_id = new.cluster_id and by_id = new.by_id) then
            return new;
        end if;
    end if;
    if room.stage <> 'weigh' then
        raise exception 'no interest at the stage %', room.stage using errcode = 'check_violation', constraint = 'interest_in_its_stage';
    end if;
    if tg_op = 'INSERT' and (select count(*) from themes.interest where gathering_id = new.gathering_id and by_id = new.by_id) >= room.interests_each then
        raise exception 'no more than % interests', room.interests_each using errcode = 'check_violation', constraint = 'interest_limit';
    end if;
    return coalesce(new, old);
end $$;
create trigger interest_shown before insert or delete on themes.interest for each row execute function themes.interest_shown();
create trigger interest_mandate_in_force before insert on themes.interest for each row execute function themes.mandate_in_force();
create function themes.paper_counted() returns trigger language plpgsql as $$
begin
    if (themes.gathering_at(new.gathering_id)).stage <> 'weigh' then
        raise exception 'counted while it is weighed' using errcode = 'check_violation', constraint = 'interest_in_its_stage';
    end if;
    return new;
end $$;
create trigger paper_counted before insert or update on themes.paper_interest for each row execute function themes.paper_counted();

-- A proposal that came of a group is carried by the organisations of its cards: the card stands for the mandate, or is on paper.
alter table themes.proposal_organisation add column card_id uuid references themes.card (id);
create index proposal_organisation_by_card on themes.proposal_organisation (card_id);
drop trigger proposal_mandate_in_force on themes.proposal_organisation;
create trigger proposal_mandate_in_force before insert or update of since, by_id on themes.proposal_organisation
    for each row when (new.card_id is null) execute function themes.mandate_in_force();
create function themes.carried_by_card() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from themes.card c join themes.cluster g on g.id = c.cluster_id
                   where c.id = new.card_id and c.organisation_id = new.organisation_id and c.hidden_at is null and g.proposal_id = new.proposal_id) then
        raise exception 'no card of this organisation in the group' using errcode = 'integrity_constraint_violation', constraint = 'proposal_carried_by_card';
    end if;
    return new;
end $$;
create trigger proposal_carried_by_card before insert or update of card_id, organisation_id, proposal_id on themes.proposal_organisation
    for each row when (new.card_id is not null) execute function themes.carried_by_card();
-- Whether a proposal came of its group, or it stands for an author of one.
create function themes.is_in_proposal(card themes.card) returns boolean stable language sql as $$
    select exists (select 1 from themes.cluster g where g.id = card.cluster_id and g.proposal_id is not null)
        or exists (select 1 from themes.proposal_organisation p where p.card_id = card.id);
$$;
