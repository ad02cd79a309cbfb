-- Choosing together: consultations, proposals and what became of them, votes, decisions.
create schema themes;

-- A question put to a cycle, to one of its groups, or for an edition of a forum that it prepares.
create table themes.consultation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    cycle_id uuid not null references groups.cycle (id),
    group_id uuid references groups.working_group (id),
    edition_id uuid,                     -- of a forum, whose module stands above
    titles jsonb not null check (platform.is_localized(titles) and titles <> '{}'),
    introduction jsonb not null default '{}' check (platform.is_localized(introduction)),
    state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
    created_at timestamptz not null,
    created_by uuid references identity.account (id),
    version integer not null default 0,
    check (group_id is null or edition_id is null)
);
create index consultation_by_cycle on themes.consultation (cycle_id);
create index consultation_by_edition on themes.consultation (edition_id);
create index consultation_by_group on themes.consultation (group_id);
-- Any may be left out; who may do what in it is said before it begins.
create table themes.phase (
    consultation_id uuid not null references themes.consultation (id) on delete cascade,
    kind text not null check (kind in ('propose', 'discuss', 'vote', 'decide', 'follow')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    open_to text not null check (open_to in ('members', 'group', 'staff')),
    primary key (consultation_id, kind),
    -- One thing at a time: what may be done today is never in doubt. Checked once a statement is done, which may move several.
    constraint phase_one_at_a_time exclude using gist (consultation_id with =, tstzrange(starts_at, ends_at) with &&) deferrable
);

-- Those that visitors read: once open, of a whole year that is public.
create view themes.offer_consultation as
    select c.id, c.slug, c.cycle_id from themes.consultation c join groups.offer_cycle y on y.id = c.cycle_id
    where c.group_id is null and c.edition_id is null and c.state <> 'draft' and y.state <> 'draft';

create table themes.proposal (
    id uuid primary key,
    consultation_id uuid not null references themes.consultation (id),
    number integer,                      -- counts up within the consultation, from the day it is published
    language text not null check (language in ('fr', 'en')),
    title text not null check (title <> '' and length(title) <= 150),
    question text not null default '' check (length(question) <= 500),
    why_now text not null default '' check (length(why_now) <= 2000),
    produces text not null default '' check (length(produces) <= 1000),
    territories text not null default '' check (length(territories) <= 300),
    sdgs integer[] not null default '{}' check (cardinality(sdgs) <= 5 and 1 <= all (sdgs) and 17 >= all (sdgs)),
    axes text[] not null default '{}',
    sectors text[] not null default '{}',
    origin text not null check (origin in ('staff', 'member')),
    state text not null default 'draft' check (state in ('draft', 'published', 'merged', 'split', 'withdrawn', 'chosen', 'not-chosen')),
    state_reason text not null default '' check (length(state_reason) <= 1000),
    state_at timestamptz not null,
    created_at timestamptz not null,
    created_by uuid not null references identity.account (id),
    published_at timestamptz,
    -- Where the text as it stands comes from; empty: as it was first written, or from a list.
    text_at timestamptz,
    text_by uuid references identity.account (id),
    text_amendment uuid,
    version integer not null default 0,
    unique (consultation_id, number),
    check ((state = 'draft') = (published_at is null)),
    check ((number is null) = (published_at is null)),
    -- Whoever lost is told why.
    check (state not in ('withdrawn', 'not-chosen') or state_reason <> '')
);
-- A draft may be thrown away; what was published stays.
create function themes.published_stays() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published proposal is withdrawn, not erased' using errcode = 'check_violation', constraint = 'proposal_stays';
    end if;
    return old;
end $$;
create trigger proposal_stays before delete on themes.proposal for each row execute function themes.published_stays();
-- Who carries it: authors write, co-signers support. Credit is never taken away, it ends.
create table themes.proposal_organisation (
    proposal_id uuid not null references themes.proposal (id) on delete cascade,
    organisation_id uuid not null references network.organisation (id),
    part text not null check (part in ('author', 'co-signer')),
    since timestamptz not null,
    until timestamptz check (until >= since),
    by_id uuid not null references identity.account (id),
    primary key (proposal_id, organisation_id)
);
create index proposal_organisation_by_organisation on themes.proposal_organisation (organisation_id);
-- Only someone with a mandate in force writes or signs for an organisation (docs/rules.md#r7). A day's difference between zones is borne.
create function themes.mandate_in_force() returns trigger language plpgsql as $$
begin
    perform 1 from network.offer_mandate m
        where m.person_id = new.by_id and m.organisation_id = new.organisation_id and m.one_meeting is null
          and m.valid && daterange((new.since at time zone 'UTC')::date - 1, (new.since at time zone 'UTC')::date + 1, '[]')
        for share;
    if not found then
        raise exception 'no mandate in force for this person and organisation' using errcode = 'integrity_constraint_violation', constraint = 'proposal_mandate_in_force';
    end if;
    return new;
end $$;
create trigger proposal_mandate_in_force before insert or update of since, by_id on themes.proposal_organisation
    for each row execute function themes.mandate_in_force();
-- Of what was published, nobody's part is struck out: it ends.
create function themes.credit_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from themes.proposal where id = old.proposal_id and published_at is not null) then
        raise exception 'credit ends, it is not taken away' using errcode = 'check_violation', constraint = 'proposal_credit_stays';
    end if;
    return old;
end $$;
create trigger proposal_credit_stays before delete on themes.proposal_organisation for each row execute function themes.credit_stays();
-- What a published proposal said before it was changed (docs/rules.md#r15).
create table themes.proposal_before (
    proposal_id uuid not null references themes.proposal (id),
    version integer not null,
    title text not null,
    question text not null,
    why_now text not null,
    produces text not null,
    territories text not null,
    text_at timestamptz,
    text_by uuid references identity.account (id),
    text_amendment uuid,
    primary key (proposal_id, version)
);
create function themes.keep_text() returns trigger language plpgsql as $$
begin
    insert into themes.proposal_before (proposal_id, version, title, question, why_now, produces, territories, text_at, text_by, text_amendment)
    values (old.id, old.version, old.title, old.question, old.why_now, old.produces, old.territories, old.text_at, old.text_by, old.text_amendment);
    return null;
end $$;
create trigger proposal_keeps_texts after update on themes.proposal for each row
    when (old.published_at is not null and (old.title, old.question, old.why_now, old.produces, old.territories)
          is distinct from (new.title, new.question, new.why_now, new.produces, new.territories))
    execute function themes.keep_text();
create trigger proposal_before_is_append_only before update or delete on themes.proposal_before for each row execute function platform.refuse_change();

create table themes.lineage (
    from_id uuid not null references themes.proposal (id),
    to_id uuid not null references themes.proposal (id),
    relation text not null check (relation in ('merge', 'split', 'derive')),
    at timestamptz not null,
    by_id uuid not null references identity.account (id),
    primary key (from_id, to_id),
    check (from_id <> to_id)
);
create index lineage_by_descendant on themes.lineage (to_id);
-- Who carries each of these proposals: their own organisations, and those of what was merged or split into them.
create function themes.carriers(proposals uuid[])
    returns table (root uuid, proposal_id uuid, organisation_id uuid, part text, since timestamptz, until timestamptz) language sql stable as $$
    with recursive kin (root, id) as (
        select own, own from unnest(proposals) as own
        union
        select k.root, l.from_id from themes.lineage l join kin k on l.to_id = k.id where l.relation in ('merge', 'split'))
    select k.root, o.proposal_id, o.organisation_id, o.part, o.since, o.until from kin k join themes.proposal_organisation o on o.proposal_id = k.id
$$;
-- What can be answered now: own is what these organisations wrote (in a group, those with a seat); the rest, asked for with staff, is what the
-- team wrote, for whoever leads the consultation to answer.
create function themes.answering(organisations uuid[], staff boolean, at timestamptz)
    returns table (proposal_id uuid, consultation_id uuid, own boolean, slug text, number integer, title text, language text, ends_at timestamptz,
                   time_zone text)
    language sql stable as $$
    select p.id, c.id, w.own, c.slug, p.number, p.title, p.language, f.ends_at, y.time_zone
    from themes.proposal p join themes.consultation c on c.id = p.consultation_id and c.state = 'open'
    join groups.offer_cycle y on y.id = c.cycle_id
    join themes.phase f on f.consultation_id = c.id and f.kind in ('propose', 'discuss') and f.starts_at <= at and f.ends_at > at
    cross join lateral (
        select f.open_to <> 'staff'
               and exists (select 1 from themes.carriers(array[p.id]) o
                           where o.part = 'author' and o.organisation_id = any (organisations)
                             and (c.group_id is null
                                  or exists (select 1 from groups.offer_seat s where s.group_id = c.group_id and s.organisation_id = o.organisation_id
                                             and s.valid @> cast(at at time zone y.time_zone as date)))) as own) w
    where p.state = 'published' and (w.own or staff and p.origin = 'staff')
$$;
-- Where something published came from is not rewritten; a draft takes its link along.
create function themes.lineage_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or exists (select 1 from themes.proposal where id = old.to_id and published_at is not null) then
        raise exception 'lineage stays as it is' using errcode = 'check_violation', constraint = 'lineage_stays';
    end if;
    return old;
end $$;
create trigger lineage_stays before update or delete on themes.lineage for each row execute function themes.lineage_stays();

create table themes.comment (
    id uuid primary key,
    proposal_id uuid not null references themes.proposal (id),
    parent_id uuid references themes.comment (id),
    stance text not null check (stance in ('for', 'against', 'question', 'answer')),
    body text not null check (body <> '' and length(body) <= 3000),
    language text not null check (language in ('fr', 'en')),
    author_id uuid not null references identity.account (id),
    organisation_id uuid references network.organisation (id),
    written_at timestamptz not null,
    hidden_at timestamptz,
    hidden_by uuid references identity.account (id),
    hidden_reason text not null default '' check (length(hidden_reason) <= 500),
    withdrawn_at timestamptz,            -- taken back by its author: its words are shown to nobody
    check ((parent_id is null) = (stance <> 'answer')),
    check (hidden_at is null or hidden_reason <> '')
);
create index comment_by_proposal on themes.comment (proposal_id, written_at);
create index comment_by_parent on themes.comment (parent_id);
-- One level: an answer is answered beside it.
create function themes.answers_one_level() returns trigger language plpgsql as $$
begin
    if exists (select 1 from themes.comment p where p.id = new.parent_id and (p.parent_id is not null or p.proposal_id <> new.proposal_id)) then
        raise exception 'an answer has no answers of its own' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger comment_one_level before insert on themes.comment for each row when (new.parent_id is not null)
    execute function themes.answers_one_level();
-- What was said is hidden or taken back, never changed.
create function themes.comment_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.proposal_id, old.parent_id, old.stance, old.body, old.author_id, old.organisation_id, old.written_at)
           is distinct from (new.proposal_id, new.parent_id, new.stance, new.body, new.author_id, new.organisation_id, new.written_at)
        or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
        raise exception 'what was said stays' using errcode = 'check_violation', constraint = 'comment_stays';
    end if;
    return new;
end $$;
create trigger comment_stays before update or delete on themes.comment for each row execute function themes.comment_stays();

create table themes.amendment (
    id uuid primary key,
    proposal_id uuid not null references themes.proposal (id),
    field text not null check (field in ('title', 'question', 'why_now', 'produces')),
    before text not null,
    after text not null check (after <> before and length(after) <= 2000),
    why text not null check (why <> '' and length(why) <= 1000),
    author_id uuid not null references identity.account (id),
    organisation_id uuid references network.organisation (id),
    proposed_at timestamptz not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'refused', 'withdrawn')),
    answer text not null default '' check (length(answer) <= 1000),
    answered_by uuid references identity.account (id),
    answered_at timestamptz,
    check ((state in ('accepted', 'refused')) = (answered_at is not null)),
    check (state not in ('accepted', 'refused') or answer <> '')
);
create index amendment_by_proposal on themes.amendment (proposal_id, proposed_at);
alter table themes.proposal add foreign key (text_amendment) references themes.amendment (id);
alter table themes.proposal_before add foreign key (text_amendment) references themes.amendment (id);
-- It is answered, or taken back, once; what it says is not changed.
create function themes.amendment_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'open'
        or (old.proposal_id, old.field, old.before, old.after, old.why, old.author_id, old.organisation_id, old.proposed_at)
           is distinct from (new.proposal_id, new.field, new.before, new.after, new.why, new.author_id, new.organisation_id, new.proposed_at) then
        raise exception 'an amendment stays as it was proposed, and is answered once' using errcode = 'check_violation', constraint = 'amendment_stays';
    end if;
    return new;
end $$;
create trigger amendment_stays before update or delete on themes.amendment for each row execute function themes.amendment_stays();

-- A vote: everything that decides its result is written before it opens, and never after.
create table themes.vote (
    id uuid primary key,
    consultation_id uuid not null references themes.consultation (id),
    titles jsonb not null check (platform.is_localized(titles) and titles <> '{}'),
    ballot text not null check (ballot in ('approval', 'score', 'points', 'ranking', 'consent', 'yes-no')),
    rule text not null check (rule in ('greedy', 'equal-shares', 'phragmen', 'sequential-pav', 'optimal-pav', 'stv', 'meek', 'instant-runoff', 'borda',
                                       'schulze', 'ranked-pairs', 'consent', 'majority')),
    completion text not null default 'none' check (completion in ('none', 'utilitarian', 'phragmen')),
    places integer not null check (places between 1 and 100),
    most integer check (most between 1 and 1000),     -- approvals, points to share, or the highest score
    secret boolean not null,
    -- {"ngo": 30, "company": 20}: the share of each college, by sector; empty: one organisation, one vote
    colleges jsonb not null default '{}' check (jsonb_typeof(colleges) = 'object'),
    voices boolean not null default false check (not voices or colleges <> '{}'),   -- the numbers are votes of each organisation instead
    -- [{"trait": "axis:carbon", "places": 1}]
    minimums jsonb not null default '[]' check (jsonb_typeof(minimums) = 'array'),
    seed text not null check (seed <> '' and length(seed) <= 100),
    quorum integer check (quorum between 1 and 100),   -- per cent of the electorate that votes
    threshold integer check (threshold between 1 and 100),
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'annulled')),
    opened_at timestamptz,
    closed_at timestamptz,
    reminded_at timestamptz,             -- by the clock, once
    prepared_by uuid references identity.account (id),   -- told when the clock cannot open it
    annulled_reason text not null default '' check (length(annulled_reason) <= 1000),
    -- The key of a secret vote is on disk, outside of every dump; here only what recognises it.
    key_check bytea,
    version integer not null default 0,
    check ((state = 'planned') = (opened_at is null)),
    check ((state = 'closed') = (closed_at is not null)),
    check (state <> 'annulled' or annulled_reason <> '')
);
create index vote_by_consultation on themes.vote (consultation_id);
create table themes.vote_option (
    id uuid primary key,
    vote_id uuid not null references themes.vote (id) on delete cascade,
    position integer not null check (position > 0),
    proposal_id uuid references themes.proposal (id),
    labels jsonb not null check (platform.is_localized(labels) and labels <> '{}'),
    traits text[] not null default '{}',
    unique (vote_id, position) deferrable initially deferred,
    unique (vote_id, proposal_id)
);
-- Fixed when the vote opens.
create table themes.elector (
    id uuid primary key,
    vote_id uuid not null references themes.vote (id),
    organisation_id uuid not null references network.organisation (id),
    college text not null default '',
    weight bigint not null check (weight > 0),
    voted_at timestamptz,                -- that it voted, never what: for turn-out and reminders
    voted_as text check (voted_as in ('titular', 'alternate', 'paper')),
    voted_by uuid references identity.account (id),
    struck_at timestamptz,               -- no mandate left at the close (docs/rules.md#r7)
    check ((voted_at is null) = (voted_as is null)),
    unique (vote_id, organisation_id)
);
create index elector_by_organisation on themes.elector (organisation_id);
-- While the vote is open. In a secret vote the content is sealed with the vote's key.
create table themes.cast_ballot (
    elector_id uuid primary key references themes.elector (id),
    vote_id uuid not null references themes.vote (id),
    content bytea not null,
    cast_at timestamptz not null
);
create index cast_ballot_by_vote on themes.cast_ballot (vote_id);
-- Once it is closed: what everyone may count again. In a secret vote nothing leads back to an elector.
create table themes.ballot (
    vote_id uuid not null references themes.vote (id),
    receipt text not null check (receipt ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
    weight bigint not null check (weight > 0),
    college text not null default '',
    content jsonb not null,
    organisation_id uuid references network.organisation (id),
    paper boolean not null default false,
    primary key (vote_id, receipt)
);
create table themes.vote_result (
    vote_id uuid primary key references themes.vote (id),
    counted_at timestamptz not null,
    valid boolean not null,              -- quorum and threshold reached
    outcome jsonb not null
);

-- Ballots are cast while a vote is open, and the row of the vote is held until they are: closing waits for them.
create function themes.only_while_open() returns trigger language plpgsql as $$
declare found text;
begin
    select state into found from themes.vote where id = coalesce(new.vote_id, old.vote_id) for share;
    if found <> 'open' then
        raise exception 'the vote is %', found using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger cast_while_open before insert or update on themes.cast_ballot for each row execute function themes.only_while_open();
-- Published in the act of closing, and never added to.
create trigger ballot_while_open before insert on themes.ballot for each row execute function themes.only_while_open();
create trigger result_while_open before insert on themes.vote_result for each row execute function themes.only_while_open();
create function themes.rules_are_fixed() returns trigger language plpgsql as $$
begin
    if old.state = 'open' and new.state = 'planned' then
        raise exception 'a vote that was open is planned no more' using errcode = 'check_violation';
    end if;
    if old.state <> 'planned' and (old.consultation_id, old.titles, old.opens_at, old.closes_at, old.ballot, old.rule, old.completion, old.places, old.most, old.secret, old.colleges, old.voices, old.minimums, old.seed, old.quorum, old.threshold)
        is distinct from (new.consultation_id, new.titles, new.opens_at, new.closes_at, new.ballot, new.rule, new.completion, new.places, new.most, new.secret, new.colleges, new.voices, new.minimums, new.seed, new.quorum, new.threshold) then
        raise exception 'the rules of a vote are fixed once it is open' using errcode = 'check_violation';
    end if;
    if old.state in ('closed', 'annulled') and new.state <> old.state then
        raise exception 'a vote that is over stays so' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger vote_rules_are_fixed before update on themes.vote for each row execute function themes.rules_are_fixed();
create function themes.fixed_once_open() returns trigger language plpgsql as $$
begin
    if exists (select 1 from themes.vote where id = coalesce(new.vote_id, old.vote_id) and state <> 'planned') then
        raise exception 'fixed since the vote opened' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger option_fixed before insert or update or delete on themes.vote_option for each row execute function themes.fixed_once_open();
create trigger elector_fixed before insert or delete or update of vote_id, organisation_id, college, weight on themes.elector for each row execute function themes.fixed_once_open();
-- Published ballots are never changed.
create function themes.ballot_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what is published of a vote stays as it is' using errcode = 'check_violation';
end $$;
create trigger ballot_stays before update or delete on themes.ballot for each row execute function themes.ballot_stays();
create trigger result_stays before update or delete on themes.vote_result for each row execute function themes.ballot_stays();

create table themes.decision (
    id uuid primary key,
    consultation_id uuid not null references themes.consultation (id),
    number integer not null,
    text text not null check (text <> '' and length(text) <= 2000),
    taken_on date not null,
    basis text not null check (basis in ('vote', 'consensus', 'staff')),
    vote_id uuid references themes.vote (id),
    meeting_id uuid references meetings.meeting (id),
    reasons text not null default '' check (length(reasons) <= 2000),
    carrier_id uuid references network.organisation (id),
    recorded_at timestamptz not null,
    recorded_by uuid not null references identity.account (id),
    unique (consultation_id, number),
    check ((basis = 'vote') = (vote_id is not null)),
    check (basis <> 'staff' or reasons <> '')
);
-- What was chosen: a theme of the cycle, of one of its groups, or of an edition of a forum.
create table themes.theme (
    id uuid primary key,
    proposal_id uuid not null unique references themes.proposal (id),
    decision_id uuid not null references themes.decision (id),
    cycle_id uuid not null references groups.cycle (id),
    group_id uuid references groups.working_group (id),
    edition_id uuid,
    since date not null
);
create index theme_by_cycle on themes.theme (cycle_id);
create index theme_by_group on themes.theme (group_id);
create index theme_by_edition on themes.theme (edition_id);
create view themes.offer_theme as
    select t.id, t.cycle_id, t.group_id, t.edition_id, t.since, p.id as proposal_id, p.title, p.question, p.language, c.slug as consultation, p.number
    from themes.theme t join themes.proposal p on p.id = t.proposal_id join themes.consultation c on c.id = p.consultation_id;
