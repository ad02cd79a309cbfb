-- Organisations, people, mandates, chapters, the charter, and the lists that describe them.
create schema network;

-- Sectors, SDGs, 3Zero axes, legal forms: lists that administrators edit; a term is retired, never deleted.
create table network.term (
    id uuid primary key default gen_random_uuid(),
    taxonomy text not null check (taxonomy in ('sector', 'sdg', 'axis', 'legal-form')),
    code text not null check (code ~ '^[a-z0-9-]{1,40}$'),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    colour text check (colour ~ '^#[0-9A-F]{6}$'),
    position integer not null,
    retired_at timestamptz,
    unique (taxonomy, code)
);
create view network.offer_term as select id, taxonomy, code, names, colour, position, retired_at from network.term;

create table network.chapter (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    description jsonb not null default '{}' check (platform.is_localized(description)),
    country text not null check (country ~ '^[A-Z]{2}$'),
    time_zone text not null,
    languages text[] not null check (cardinality(languages) > 0),
    opened_on date not null,
    closed_on date check (closed_on >= opened_on)
);
create view network.offer_chapter as select id, slug, names, country, time_zone, opened_on, closed_on from network.chapter;

create table network.organisation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    acronym text check (length(acronym) <= 40),
    legal_form uuid references network.term (id),
    country text not null check (country ~ '^[A-Z]{2}$'),
    town text check (length(town) <= 100),
    registry text check (registry in ('siren', 'siret', 'rna', 'ror', 'other')),
    registry_id text check (length(registry_id) <= 60),
    website text check (website ~ '^https?://' and length(website) <= 300),
    presentation jsonb not null default '{}' check (platform.is_localized(presentation)),
    expertise text not null default '' check (length(expertise) <= 1000),
    email text,
    phone text check (length(phone) <= 40),
    logo text references platform.file (hash),
    chapter_id uuid references network.chapter (id),
    -- A walk-in's presences are kept while it is 'known', and count once it is a member.
    standing_state text not null default 'known' check (standing_state in ('known', 'member', 'left')),
    joined_on date,
    left_on date check (left_on >= joined_on),
    cited boolean not null default true,               -- docs/rules.md#r8
    published_fields text[] not null default '{website,town,presentation,sdgs,expertise,logo}',
    created_at timestamptz not null default now(),
    version integer not null default 0,
    check ((registry is null) = (registry_id is null)),
    check (standing_state <> 'member' or joined_on is not null),
    unique (registry, registry_id)
);
create index organisation_by_chapter on network.organisation (chapter_id);

create table network.organisation_term (
    organisation_id uuid not null references network.organisation (id) on delete cascade,
    term_id uuid not null references network.term (id),
    primary key (organisation_id, term_id)
);
create index organisation_term_by_term on network.organisation_term (term_id);

create function network.at_most_five_sdgs() returns trigger language plpgsql as $$
begin
    perform 1 from network.organisation where id = new.organisation_id for update;
    if (select count(*) from network.organisation_term ot join network.term t on t.id = ot.term_id
        where ot.organisation_id = new.organisation_id and t.taxonomy = 'sdg') > 5 then
        raise exception 'an organisation names at most five SDGs' using errcode = 'check_violation', constraint = 'organisation_at_most_five_sdgs';
    end if;
    return null;
end $$;
create constraint trigger organisation_at_most_five_sdgs after insert or update on network.organisation_term
    deferrable initially immediate for each row execute function network.at_most_five_sdgs();

create table network.person (
    id uuid primary key references identity.account (id),
    cited boolean not null default true,
    phone text check (length(phone) <= 40),
    published_fields text[] not null default '{}'
);

create table network.mandate (
    id uuid primary key,
    person_id uuid not null references network.person (id),
    organisation_id uuid not null references network.organisation (id),
    kind text not null check (kind in ('titular', 'alternate')),
    function_title text not null default '' check (length(function_title) <= 150),
    level smallint not null default 2 check (level between 1 and 3),    -- 1 starting, 2 experienced, 3 leading
    valid daterange not null check (not isempty(valid)),
    one_meeting uuid,                    -- a walk-in's mandate, for this meeting only (docs/rules.md#r7)
    given_by uuid references identity.account (id),
    created_at timestamptz not null default now(),
    end_reason text,
    constraint mandate_once_at_a_time exclude using gist (person_id with =, organisation_id with =, valid with &&) where (one_meeting is null),
    -- One person at a time decides for an organisation.
    constraint mandate_one_titular exclude using gist (organisation_id with =, valid with &&) where (kind = 'titular' and one_meeting is null)
);
create index mandate_by_organisation on network.mandate (organisation_id);
create index mandate_by_person on network.mandate (person_id);
create unique index mandate_one_meeting on network.mandate (person_id, organisation_id, one_meeting) where one_meeting is not null;

create view network.offer_mandate as
    select id, person_id, organisation_id, kind, function_title, level, valid, one_meeting from network.mandate;
create view network.offer_person as
    select p.id, a.email, a.given_name, a.family_name, a.full_name, a.language, p.cited
    from network.person p join identity.offer_account a on a.id = p.id;
create view network.offer_organisation as
    select o.id, o.slug, o.names, coalesce(o.names ->> 'fr', o.names ->> 'en', o.acronym, o.slug) as sort_name, o.acronym, o.country, o.town,
           o.standing_state, o.joined_on, o.left_on, o.cited, o.chapter_id, o.published_fields,
           (select min(t.code) from network.organisation_term ot join network.term t on t.id = ot.term_id
            where ot.organisation_id = o.id and t.taxonomy = 'sector') as sector
    from network.organisation o;

create table network.charter_version (
    id uuid primary key,
    number integer not null unique check (number > 0),
    titles jsonb not null check (platform.is_localized(titles) and titles <> '{}'),
    texts jsonb not null check (platform.is_localized(texts) and texts <> '{}'),
    created_at timestamptz not null default now(),
    published_at timestamptz
);
create table network.charter_acceptance (
    id uuid primary key,
    version_id uuid not null references network.charter_version (id),
    organisation_id uuid not null references network.organisation (id),
    person_id uuid not null references network.person (id),
    accepted_at timestamptz not null,
    manner text not null check (manner in ('online', 'at-the-door', 'imported')),
    meeting_id uuid,
    cited boolean not null,              -- the citation choice made with it
    recorded_by uuid references identity.account (id),
    check ((manner = 'at-the-door') = (meeting_id is not null)),
    unique (version_id, organisation_id, person_id)
);
create index charter_acceptance_by_organisation on network.charter_acceptance (organisation_id);
create view network.offer_charter_acceptance as
    select id, version_id, organisation_id, person_id, accepted_at, manner, cited from network.charter_acceptance;
create view network.offer_charter_version as select id, number, titles, published_at from network.charter_version;

create trigger acceptance_is_append_only before update or delete on network.charter_acceptance
    for each row execute function platform.refuse_change();

create function network.keep_accepted_charter() returns trigger language plpgsql as $$
begin
    if exists (select 1 from network.charter_acceptance where version_id = old.id)
       and (tg_op = 'DELETE' or (new.number, new.titles, new.texts, new.published_at) is distinct from (old.number, old.titles, old.texts, old.published_at)) then
        raise exception 'version % of the charter was accepted: it stays as it is', old.number
            using errcode = 'integrity_constraint_violation', constraint = 'charter_version_immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger charter_version_immutable before update or delete on network.charter_version
    for each row execute function network.keep_accepted_charter();
-- An acceptance takes a share lock on its version first, so that a concurrent edit cannot slip between.
create function network.lock_accepted_charter() returns trigger language plpgsql as $$
begin
    perform 1 from network.charter_version where id = new.version_id and published_at is not null for share;
    if not found then
        raise exception 'only a published version can be accepted' using errcode = 'integrity_constraint_violation', constraint = 'charter_version_published';
    end if;
    return new;
end $$;
create trigger acceptance_locks_version before insert on network.charter_acceptance
    for each row execute function network.lock_accepted_charter();

-- How the network's lists are delivered. Administrators change them afterwards.
insert into network.term (taxonomy, code, names, position) values
    ('sector', 'public', '{"fr": "Pouvoirs publics", "en": "Public bodies"}', 1),
    ('sector', 'social-economy', '{"fr": "Économie sociale et solidaire", "en": "Social and solidarity economy"}', 2),
    ('sector', 'company', '{"fr": "Entreprises", "en": "Companies"}', 3),
    ('sector', 'ngo', '{"fr": "Associations et ONG", "en": "Associations and NGOs"}', 4),
    ('sector', 'media', '{"fr": "Médias", "en": "Media"}', 5),
    ('sector', 'research', '{"fr": "Recherche et enseignement supérieur", "en": "Research and higher education"}', 6),
    ('sector', 'trade-union', '{"fr": "Syndicats", "en": "Trade unions"}', 7),
    ('sector', 'youth', '{"fr": "Organisations de jeunesse", "en": "Youth organisations"}', 8),
    ('axis', 'exclusion', '{"fr": "Zéro exclusion", "en": "Zero exclusion"}', 1),
    ('axis', 'carbon', '{"fr": "Zéro carbone", "en": "Zero carbon"}', 2),
    ('axis', 'poverty', '{"fr": "Zéro pauvreté", "en": "Zero poverty"}', 3),
    ('legal-form', 'public-body', '{"fr": "Collectivité ou établissement public", "en": "Public authority or body"}', 1),
    ('legal-form', 'association', '{"fr": "Association", "en": "Association"}', 2),
    ('legal-form', 'foundation', '{"fr": "Fondation", "en": "Foundation"}', 3),
    ('legal-form', 'cooperative', '{"fr": "Coopérative", "en": "Cooperative"}', 4),
    ('legal-form', 'mutual', '{"fr": "Mutuelle", "en": "Mutual society"}', 5),
    ('legal-form', 'company', '{"fr": "Société commerciale", "en": "Company"}', 6),
    ('legal-form', 'union', '{"fr": "Syndicat", "en": "Trade union"}', 7),
    ('legal-form', 'intergovernmental', '{"fr": "Organisation intergouvernementale", "en": "Intergovernmental organisation"}', 8);
insert into network.term (taxonomy, code, names, colour, position) values
    ('sdg', '1', '{"fr": "Pas de pauvreté", "en": "No poverty"}', '#E5243B', 1),
    ('sdg', '2', '{"fr": "Faim « zéro »", "en": "Zero hunger"}', '#DDA63A', 2),
    ('sdg', '3', '{"fr": "Bonne santé et bien-être", "en": "Good health and well-being"}', '#4C9F38', 3),
    ('sdg', '4', '{"fr": "Éducation de qualité", "en": "Quality education"}', '#C5192D', 4),
    ('sdg', '5', '{"fr": "Égalité entre les sexes", "en": "Gender equality"}', '#FF3A21', 5),
    ('sdg', '6', '{"fr": "Eau propre et assainissement", "en": "Clean water and sanitation"}', '#26BDE2', 6),
    ('sdg', '7', '{"fr": "Énergie propre et d’un coût abordable", "en": "Affordable and clean energy"}', '#FCC30B', 7),
    ('sdg', '8', '{"fr": "Travail décent et croissance économique", "en": "Decent work and economic growth"}', '#A21942', 8),
    ('sdg', '9', '{"fr": "Industrie, innovation et infrastructure", "en": "Industry, innovation and infrastructure"}', '#FD6925', 9),
    ('sdg', '10', '{"fr": "Inégalités réduites", "en": "Reduced inequalities"}', '#DD1367', 10),
    ('sdg', '11', '{"fr": "Villes et communautés durables", "en": "Sustainable cities and communities"}', '#FD9D24', 11),
    ('sdg', '12', '{"fr": "Consommation et production responsables", "en": "Responsible consumption and production"}', '#BF8B2E', 12),
    ('sdg', '13', '{"fr": "Mesures relatives à la lutte contre les changements climatiques", "en": "Climate action"}', '#3F7E44', 13),
    ('sdg', '14', '{"fr": "Vie aquatique", "en": "Life below water"}', '#0A97D9', 14),
    ('sdg', '15', '{"fr": "Vie terrestre", "en": "Life on land"}', '#56C02B', 15),
    ('sdg', '16', '{"fr": "Paix, justice et institutions efficaces", "en": "Peace, justice and strong institutions"}', '#00689D', 16),
    ('sdg', '17', '{"fr": "Partenariats pour la réalisation des objectifs", "en": "Partnerships for the goals"}', '#19486A', 17);
