-- The database as the migrations leave it. Written by SchemaDbTest: bin/test --write.

-- platform

create table platform.asked_export (
    id uuid not null,
    kind text not null,
    format text not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint asked_export_check CHECK ((expires_at > asked_at)),
    constraint asked_export_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text]))),
    constraint asked_export_pkey PRIMARY KEY (id)
);

create table platform.bucket (
    id text not null,
    state bytea,
    expires_at bigint,
    constraint bucket_pkey PRIMARY KEY (id)
);

create table platform.event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamp with time zone,
    constraint event_publication_pkey PRIMARY KEY (id)
);
CREATE INDEX event_publication_by_completion ON platform.event_publication USING btree (completion_date);
CREATE INDEX event_publication_by_event ON platform.event_publication USING hash (serialized_event);

create table platform.file (
    hash text not null,
    size_bytes bigint not null,
    media_type text not null,
    stored_at timestamp with time zone default now() not null,
    constraint file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    constraint file_pkey PRIMARY KEY (hash),
    constraint file_size_bytes_check CHECK ((size_bytes >= 0))
);

create table platform.network (
    only_one boolean default true not null,
    names jsonb not null,
    baseline jsonb default '{}'::jsonb not null,
    description jsonb default '{}'::jsonb not null,
    founded_in integer,
    contact_email text,
    time_zone text default 'Europe/Paris'::text not null,
    demonstration boolean default false not null,
    constraint network_baseline_check CHECK (platform.is_localized(baseline)),
    constraint network_description_check CHECK (platform.is_localized(description)),
    constraint network_founded_in_check CHECK (((founded_in >= 1800) AND (founded_in <= 2200))),
    constraint network_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint network_only_one_check CHECK (only_one),
    constraint network_pkey PRIMARY KEY (only_one)
);

create table platform.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_heartbeat ON platform.scheduled_tasks USING btree (last_heartbeat);
CREATE INDEX scheduled_tasks_by_time ON platform.scheduled_tasks USING btree (execution_time);

create table platform.staged_import (
    id uuid not null,
    kind text not null,
    file_name text not null,
    content bytea,
    staged_by uuid not null,
    staged_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    applied_at timestamp with time zone,
    added integer,
    changed integer,
    unchanged integer,
    constraint staged_import_check CHECK ((expires_at > staged_at)),
    constraint staged_import_check1 CHECK (((applied_at IS NULL) = (content IS NOT NULL))),
    constraint staged_import_check2 CHECK (((applied_at IS NULL) = (added IS NULL))),
    constraint staged_import_file_name_check CHECK ((length(file_name) <= 200)),
    constraint staged_import_pkey PRIMARY KEY (id)
);

CREATE OR REPLACE FUNCTION platform.is_localized(value jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((jsonb_typeof(value) = 'object'::text) AND (NOT jsonb_path_exists(value, '$.*?(@.type() != "string" || @ == "")'::jsonpath)))
;

CREATE OR REPLACE FUNCTION platform.plain(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, $1))
;

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'integrity_constraint_violation';
end $function$
;


-- mailing

create table mailing.outbox (
    id uuid not null,
    message_id text not null,
    dedupe_key text,
    kind text not null,
    person_id uuid,
    to_address text not null,
    to_name text not null,
    language text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    calendar text,
    calendar_method text,
    unsubscribe_address text,
    reply_to text,
    created_at timestamp with time zone not null,
    not_before timestamp with time zone not null,
    state text default 'waiting'::text not null,
    attempts integer default 0 not null,
    last_error text,
    last_attempt_at timestamp with time zone,
    sent_at timestamp with time zone,
    constraint outbox_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text, 'PUBLISH'::text]))),
    constraint outbox_check CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
    constraint outbox_check1 CHECK (((calendar IS NULL) = (calendar_method IS NULL))),
    constraint outbox_dedupe_key_key UNIQUE (dedupe_key),
    constraint outbox_message_id_key UNIQUE (message_id),
    constraint outbox_pkey PRIMARY KEY (id),
    constraint outbox_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'dropped'::text])))
);
CREATE INDEX outbox_by_time ON mailing.outbox USING btree (created_at DESC);
CREATE INDEX outbox_failed ON mailing.outbox USING btree (last_attempt_at) WHERE (state = 'failed'::text);
CREATE INDEX outbox_waiting ON mailing.outbox USING btree (not_before) WHERE (state = 'waiting'::text);

create table mailing.refusal (
    address text not null,
    kind text not null,
    refused_at timestamp with time zone not null,
    constraint refusal_pkey PRIMARY KEY (address, kind)
);

create table mailing.unsubscribe_token (
    token text not null,
    address text not null,
    kind text not null,
    created_at timestamp with time zone not null,
    constraint unsubscribe_token_address_kind_key UNIQUE (address, kind),
    constraint unsubscribe_token_pkey PRIMARY KEY (token)
);


-- identity

create table identity.account (
    id uuid not null,
    email text,
    given_name text default ''::text not null,
    family_name text not null,
    language text default 'fr'::text not null,
    created_at timestamp with time zone default now() not null,
    closed_at timestamp with time zone,
    constraint account_email_check CHECK ((email = lower(email))),
    constraint account_email_key UNIQUE (email),
    constraint account_family_name_check CHECK (((family_name <> ''::text) AND (length(family_name) <= 100))),
    constraint account_given_name_check CHECK ((length(given_name) <= 100)),
    constraint account_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint account_pkey PRIMARY KEY (id)
);
CREATE INDEX account_by_name ON identity.account USING btree (platform.plain(family_name), platform.plain(given_name));
CREATE INDEX account_name_trigrams ON identity.account USING gin (platform.plain(((given_name || ' '::text) || family_name)) gin_trgm_ops);

create table identity.role_grant (
    id uuid not null,
    account_id uuid not null,
    role text not null,
    scope_kind text not null,
    scope_id uuid,
    valid daterange not null,
    granted_by uuid,
    granted_at timestamp with time zone default now() not null,
    constraint role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
    constraint role_grant_check CHECK (((scope_kind = 'NETWORK'::text) = (scope_id IS NULL))),
    constraint role_grant_check1 CHECK (((role <> 'ADMINISTRATOR'::text) OR (scope_kind = 'NETWORK'::text))),
    constraint role_grant_check2 CHECK (((role <> 'COORDINATOR'::text) OR (scope_kind = 'CHAPTER'::text))),
    constraint role_grant_check3 CHECK (((role <> 'FACILITATOR'::text) OR (scope_kind = ANY (ARRAY['GROUP'::text, 'CYCLE'::text])))),
    constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES identity.account(id),
    constraint role_grant_once EXCLUDE USING gist (account_id WITH =, role WITH =, scope_kind WITH =, COALESCE(scope_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, valid WITH &&),
    constraint role_grant_pkey PRIMARY KEY (id),
    constraint role_grant_role_check CHECK ((role = ANY (ARRAY['FACILITATOR'::text, 'COORDINATOR'::text, 'ADMINISTRATOR'::text]))),
    constraint role_grant_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['NETWORK'::text, 'CHAPTER'::text, 'CYCLE'::text, 'GROUP'::text]))),
    constraint role_grant_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX role_grant_by_account ON identity.role_grant USING btree (account_id);
CREATE INDEX role_grant_by_scope ON identity.role_grant USING btree (scope_id) WHERE (scope_id IS NOT NULL);

create table identity.session (
    id uuid not null,
    token_hash bytea not null,
    account_id uuid not null,
    created_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    device text not null,
    ended_at timestamp with time zone,
    constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
    constraint session_pkey PRIMARY KEY (id),
    constraint session_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX session_by_account ON identity.session USING btree (account_id) WHERE (ended_at IS NULL);

create table identity.sign_in_link (
    token_hash bytea not null,
    account_id uuid not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    next_path text,
    constraint sign_in_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
    constraint sign_in_link_check CHECK ((expires_at > created_at)),
    constraint sign_in_link_next_path_check CHECK (((next_path ~~ '/%'::text) AND (next_path !~~ '//%'::text))),
    constraint sign_in_link_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX sign_in_link_by_account ON identity.sign_in_link USING btree (account_id);

create table identity.trail (
    id bigint generated always as identity not null,
    at timestamp with time zone default now() not null,
    actor_id uuid,
    actor_name text not null,
    request_id text,
    subject_kind text not null,
    subject_id uuid not null,
    action text not null,
    details jsonb default '{}'::jsonb not null,
    constraint trail_pkey PRIMARY KEY (id)
);
CREATE INDEX trail_by_actor ON identity.trail USING btree (actor_id, id DESC);
CREATE INDEX trail_by_subject ON identity.trail USING btree (subject_kind, subject_id, id DESC);

create view identity.offer_account as
 SELECT id,
    email,
    given_name,
    family_name,
    TRIM(BOTH FROM ((given_name || ' '::text) || family_name)) AS full_name,
    language,
    closed_at
   FROM identity.account;

create view identity.offer_role as
 SELECT account_id,
    role,
    scope_kind,
    scope_id,
    valid
   FROM identity.role_grant;

CREATE OR REPLACE FUNCTION identity.keep_trail()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'UPDATE'
       and (new.id, new.at, new.actor_id, new.request_id, new.subject_kind, new.subject_id, new.action)
           is not distinct from (old.id, old.at, old.actor_id, old.request_id, old.subject_kind, old.subject_id, old.action)
       and new.actor_name in (old.actor_name, '…')
       and not exists (select 1 from jsonb_each(old.details) o full join jsonb_each(new.details) n on n.key = o.key
                       where o.key is null or n.key is null or (n.value <> o.value and n.value <> '"…"')) then
        return new;
    end if;
    raise exception 'identity.trail is append-only' using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE TRIGGER trail_is_append_only BEFORE DELETE OR UPDATE ON identity.trail FOR EACH ROW EXECUTE FUNCTION identity.keep_trail();

-- network

create table network.chapter (
    id uuid not null,
    slug text not null,
    names jsonb not null,
    description jsonb default '{}'::jsonb not null,
    country text not null,
    time_zone text not null,
    languages text[] not null,
    opened_on date not null,
    closed_on date,
    constraint chapter_check CHECK ((closed_on >= opened_on)),
    constraint chapter_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    constraint chapter_description_check CHECK (platform.is_localized(description)),
    constraint chapter_languages_check CHECK ((cardinality(languages) > 0)),
    constraint chapter_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint chapter_pkey PRIMARY KEY (id),
    constraint chapter_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    constraint chapter_slug_key UNIQUE (slug)
);

create table network.charter_acceptance (
    id uuid not null,
    version_id uuid not null,
    organisation_id uuid not null,
    person_id uuid not null,
    accepted_at timestamp with time zone not null,
    manner text not null,
    meeting_id uuid,
    cited boolean not null,
    recorded_by uuid,
    constraint charter_acceptance_check CHECK (((manner = 'at-the-door'::text) = (meeting_id IS NOT NULL))),
    constraint charter_acceptance_manner_check CHECK ((manner = ANY (ARRAY['online'::text, 'at-the-door'::text, 'imported'::text]))),
    constraint charter_acceptance_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint charter_acceptance_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint charter_acceptance_pkey PRIMARY KEY (id),
    constraint charter_acceptance_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id),
    constraint charter_acceptance_version_id_fkey FOREIGN KEY (version_id) REFERENCES network.charter_version(id),
    constraint charter_acceptance_version_id_organisation_id_person_id_key UNIQUE (version_id, organisation_id, person_id)
);
CREATE INDEX charter_acceptance_by_organisation ON network.charter_acceptance USING btree (organisation_id);

create table network.charter_version (
    id uuid not null,
    number integer not null,
    titles jsonb not null,
    texts jsonb not null,
    created_at timestamp with time zone default now() not null,
    published_at timestamp with time zone,
    constraint charter_version_number_check CHECK ((number > 0)),
    constraint charter_version_number_key UNIQUE (number),
    constraint charter_version_pkey PRIMARY KEY (id),
    constraint charter_version_texts_check CHECK ((platform.is_localized(texts) AND (texts <> '{}'::jsonb))),
    constraint charter_version_titles_check CHECK ((platform.is_localized(titles) AND (titles <> '{}'::jsonb)))
);

create table network.mandate (
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    kind text not null,
    function_title text default ''::text not null,
    level smallint default 2 not null,
    valid daterange not null,
    one_meeting uuid,
    given_by uuid,
    created_at timestamp with time zone default now() not null,
    end_reason text,
    constraint mandate_function_title_check CHECK ((length(function_title) <= 150)),
    constraint mandate_given_by_fkey FOREIGN KEY (given_by) REFERENCES identity.account(id),
    constraint mandate_kind_check CHECK ((kind = ANY (ARRAY['titular'::text, 'alternate'::text]))),
    constraint mandate_level_check CHECK (((level >= 1) AND (level <= 3))),
    constraint mandate_once_at_a_time EXCLUDE USING gist (person_id WITH =, organisation_id WITH =, valid WITH &&) WHERE ((one_meeting IS NULL)),
    constraint mandate_one_titular EXCLUDE USING gist (organisation_id WITH =, valid WITH &&) WHERE (((kind = 'titular'::text) AND (one_meeting IS NULL))),
    constraint mandate_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint mandate_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint mandate_pkey PRIMARY KEY (id),
    constraint mandate_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX mandate_by_organisation ON network.mandate USING btree (organisation_id);
CREATE INDEX mandate_by_person ON network.mandate USING btree (person_id);
CREATE UNIQUE INDEX mandate_one_meeting ON network.mandate USING btree (person_id, organisation_id, one_meeting) WHERE (one_meeting IS NOT NULL);

create table network.organisation (
    id uuid not null,
    slug text not null,
    names jsonb not null,
    acronym text,
    legal_form uuid,
    country text not null,
    town text,
    registry text,
    registry_id text,
    website text,
    presentation jsonb default '{}'::jsonb not null,
    expertise text default ''::text not null,
    email text,
    phone text,
    logo text,
    chapter_id uuid,
    standing_state text default 'known'::text not null,
    joined_on date,
    left_on date,
    cited boolean default true not null,
    published_fields text[] default '{website,town,presentation,sdgs,expertise,logo}'::text[] not null,
    created_at timestamp with time zone default now() not null,
    version integer default 0 not null,
    sort_name text default COALESCE((names ->> 'fr'::text), (names ->> 'en'::text), acronym, slug),
    plain_names text default network.plain_names(names, acronym),
    words tsvector default network.search_words(names, acronym, town, expertise, presentation, NULL::text[]),
    public_words tsvector default network.search_words(names, acronym, town, expertise, presentation, published_fields),
    tags text[] default '{}'::text[] not null,
    sector_bits bigint default 0 not null,
    sdg_bits bigint default 0 not null,
    axis_bits bigint default 0 not null,
    constraint organisation_acronym_check CHECK ((length(acronym) <= 40)),
    constraint organisation_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES network.chapter(id),
    constraint organisation_check CHECK ((left_on >= joined_on)),
    constraint organisation_check1 CHECK (((registry IS NULL) = (registry_id IS NULL))),
    constraint organisation_check2 CHECK (((standing_state <> 'member'::text) OR (joined_on IS NOT NULL))),
    constraint organisation_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    constraint organisation_expertise_check CHECK ((length(expertise) <= 1000)),
    constraint organisation_legal_form_fkey FOREIGN KEY (legal_form) REFERENCES network.term(id),
    constraint organisation_logo_fkey FOREIGN KEY (logo) REFERENCES platform.file(hash),
    constraint organisation_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint organisation_phone_check CHECK ((length(phone) <= 40)),
    constraint organisation_pkey PRIMARY KEY (id),
    constraint organisation_presentation_check CHECK (platform.is_localized(presentation)),
    constraint organisation_registry_check CHECK ((registry = ANY (ARRAY['siren'::text, 'siret'::text, 'rna'::text, 'ror'::text, 'other'::text]))),
    constraint organisation_registry_id_check CHECK ((length(registry_id) <= 60)),
    constraint organisation_registry_registry_id_key UNIQUE (registry, registry_id),
    constraint organisation_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    constraint organisation_slug_key UNIQUE (slug),
    constraint organisation_standing_state_check CHECK ((standing_state = ANY (ARRAY['known'::text, 'member'::text, 'left'::text]))),
    constraint organisation_town_check CHECK ((length(town) <= 100)),
    constraint organisation_website_check CHECK (((website ~ '^https?://'::text) AND (length(website) <= 300)))
);
CREATE INDEX organisation_by_chapter ON network.organisation USING btree (chapter_id);
CREATE INDEX organisation_by_name ON network.organisation USING btree (sort_name COLLATE "fr-x-icu", id);
CREATE INDEX organisation_facets ON network.organisation USING btree (id) INCLUDE (cited, country, chapter_id, sector_bits, sdg_bits, axis_bits) WHERE (standing_state = 'member'::text);
CREATE INDEX organisation_names_trigrams ON network.organisation USING gin (plain_names gin_trgm_ops);
CREATE INDEX organisation_public_words ON network.organisation USING gin (public_words);
CREATE INDEX organisation_words ON network.organisation USING gin (words);

create table network.organisation_term (
    organisation_id uuid not null,
    term_id uuid not null,
    constraint organisation_term_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id) ON DELETE CASCADE,
    constraint organisation_term_pkey PRIMARY KEY (organisation_id, term_id),
    constraint organisation_term_term_id_fkey FOREIGN KEY (term_id) REFERENCES network.term(id)
);
CREATE INDEX organisation_term_by_term ON network.organisation_term USING btree (term_id);

create table network.person (
    id uuid not null,
    cited boolean default true not null,
    phone text,
    published_fields text[] default '{}'::text[] not null,
    constraint person_id_fkey FOREIGN KEY (id) REFERENCES identity.account(id),
    constraint person_phone_check CHECK ((length(phone) <= 40)),
    constraint person_pkey PRIMARY KEY (id)
);

create table network.term (
    id uuid default gen_random_uuid() not null,
    taxonomy text not null,
    code text not null,
    names jsonb not null,
    colour text,
    position integer not null,
    retired_at timestamp with time zone,
    number smallint not null,
    constraint term_code_check CHECK ((code ~ '^[a-z0-9-]{1,40}$'::text)),
    constraint term_colour_check CHECK ((colour ~ '^#[0-9A-F]{6}$'::text)),
    constraint term_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint term_number UNIQUE (taxonomy, number),
    constraint term_number_check CHECK (((number >= 0) AND (number <= 62))),
    constraint term_pkey PRIMARY KEY (id),
    constraint term_taxonomy_check CHECK ((taxonomy = ANY (ARRAY['sector'::text, 'sdg'::text, 'axis'::text, 'legal-form'::text]))),
    constraint term_taxonomy_code_key UNIQUE (taxonomy, code)
);

create view network.offer_chapter as
 SELECT id,
    slug,
    names,
    country,
    time_zone,
    opened_on,
    closed_on
   FROM network.chapter;

create view network.offer_charter_acceptance as
 SELECT id,
    version_id,
    organisation_id,
    person_id,
    accepted_at,
    manner,
    cited
   FROM network.charter_acceptance;

create view network.offer_charter_version as
 SELECT id,
    number,
    titles,
    published_at
   FROM network.charter_version;

create view network.offer_mandate as
 SELECT id,
    person_id,
    organisation_id,
    kind,
    function_title,
    level,
    valid,
    one_meeting
   FROM network.mandate;

create view network.offer_organisation as
 SELECT id,
    slug,
    names,
    COALESCE((names ->> 'fr'::text), (names ->> 'en'::text), acronym, slug) AS sort_name,
    acronym,
    country,
    town,
    standing_state,
    joined_on,
    left_on,
    cited,
    chapter_id,
    published_fields,
    ( SELECT min(t.code) AS min
           FROM (network.organisation_term ot
             JOIN network.term t ON ((t.id = ot.term_id)))
          WHERE ((ot.organisation_id = o.id) AND (t.taxonomy = 'sector'::text))) AS sector
   FROM network.organisation o;

create view network.offer_person as
 SELECT p.id,
    a.email,
    a.given_name,
    a.family_name,
    a.full_name,
    a.language,
    p.cited
   FROM (network.person p
     JOIN identity.offer_account a ON ((a.id = p.id)));

create view network.offer_term as
 SELECT id,
    taxonomy,
    code,
    names,
    colour,
    "position",
    retired_at
   FROM network.term;

CREATE OR REPLACE FUNCTION network.at_most_five_sdgs()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform 1 from network.organisation where id = new.organisation_id for update;
    if (select count(*) from network.organisation_term ot join network.term t on t.id = ot.term_id
        where ot.organisation_id = new.organisation_id and t.taxonomy = 'sdg') > 5 then
        raise exception 'an organisation names at most five SDGs' using errcode = 'check_violation', constraint = 'organisation_at_most_five_sdgs';
    end if;
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION network.describe(organisations uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
    update network.organisation o
    set tags = coalesce(said.tags, '{}'), sector_bits = coalesce(said.sectors, 0), sdg_bits = coalesce(said.sdgs, 0), axis_bits = coalesce(said.axes, 0)
    from unnest(organisations) as described (id)
    left join (select ot.organisation_id, array_agg(t.taxonomy || ':' || t.code order by t.taxonomy, t.position, t.code) as tags,
                      bit_or(1::bigint << t.number) filter (where t.taxonomy = 'sector') as sectors,
                      bit_or(1::bigint << t.number) filter (where t.taxonomy = 'sdg') as sdgs,
                      bit_or(1::bigint << t.number) filter (where t.taxonomy = 'axis') as axes
               from network.organisation_term ot join network.term t on t.id = ot.term_id
               where ot.organisation_id = any (organisations) group by ot.organisation_id) said on said.organisation_id = described.id
    where o.id = described.id;
$function$
;

CREATE OR REPLACE FUNCTION network.keep_accepted_charter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select 1 from network.charter_acceptance where version_id = old.id)
       and (tg_op = 'DELETE' or (new.number, new.titles, new.texts, new.published_at) is distinct from (old.number, old.titles, old.texts, old.published_at)) then
        raise exception 'version % of the charter was accepted: it stays as it is', old.number
            using errcode = 'integrity_constraint_violation', constraint = 'charter_version_immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $function$
;

CREATE OR REPLACE FUNCTION network.keep_mandates()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' then
        raise exception 'mandates end, they are not deleted' using errcode = 'integrity_constraint_violation', constraint = 'mandate_history';
    end if;
    if (new.person_id, new.organisation_id) is distinct from (old.person_id, old.organisation_id) then
        raise exception 'a mandate stays with its person and organisation' using errcode = 'integrity_constraint_violation', constraint = 'mandate_history';
    end if;
    if old.end_reason is not null and (new.end_reason is null or not new.valid <@ old.valid) then
        raise exception 'a mandate that was ended does not come back' using errcode = 'integrity_constraint_violation', constraint = 'mandate_history';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION network.keep_tags()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform network.describe((select array_agg(distinct organisation_id) from touched));
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION network.lock_accepted_charter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform 1 from network.charter_version where id = new.version_id and published_at is not null for share;
    if not found then
        raise exception 'only a published version can be accepted' using errcode = 'integrity_constraint_violation', constraint = 'charter_version_published';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION network.number_term()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.number := (select coalesce(max(number), -1) + 1 from network.term where taxonomy = new.taxonomy);
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION network.plain_names(names jsonb, acronym text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT (('|'::text || COALESCE(string_agg(every.name, '|'::text ORDER BY every.name), ''::text)) || '|'::text) FROM (SELECT network.plain_words(jsonb_each_text.value) AS name FROM jsonb_each_text(plain_names.names) jsonb_each_text(key, value) UNION SELECT network.plain_words(plain_names.acronym) AS plain_words WHERE (plain_names.acronym <> ''::text)) every)
;

CREATE OR REPLACE FUNCTION network.plain_words(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN TRIM(BOTH FROM regexp_replace(platform.plain($1), '[[:punct:][:space:]]+'::text, ' '::text, 'g'::text))
;

CREATE OR REPLACE FUNCTION network.search_words(names jsonb, acronym text, town text, expertise text, presentation jsonb, fields text[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT (setweight((to_tsvector('platform.fr'::regconfig, said.names) || to_tsvector('platform.en'::regconfig, said.names)), 'A'::"char") || setweight((to_tsvector('platform.fr'::regconfig, said.more) || to_tsvector('platform.en'::regconfig, said.more)), 'C'::"char")) FROM (SELECT concat_ws(' '::text, (search_words.names ->> 'fr'::text), (search_words.names ->> 'en'::text), search_words.acronym) AS names, concat_ws(' '::text, CASE WHEN ((search_words.fields IS NULL) OR ('town'::text = ANY (search_words.fields))) THEN search_words.town ELSE NULL::text END, CASE WHEN ((search_words.fields IS NULL) OR ('expertise'::text = ANY (search_words.fields))) THEN search_words.expertise ELSE NULL::text END, CASE WHEN ((search_words.fields IS NULL) OR ('presentation'::text = ANY (search_words.fields))) THEN (search_words.presentation ->> 'fr'::text) ELSE NULL::text END, CASE WHEN ((search_words.fields IS NULL) OR ('presentation'::text = ANY (search_words.fields))) THEN (search_words.presentation ->> 'en'::text) ELSE NULL::text END) AS more) said)
;

CREATE TRIGGER acceptance_is_append_only BEFORE DELETE OR UPDATE ON network.charter_acceptance FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER acceptance_locks_version BEFORE INSERT ON network.charter_acceptance FOR EACH ROW EXECUTE FUNCTION network.lock_accepted_charter();
CREATE TRIGGER charter_version_immutable BEFORE DELETE OR UPDATE ON network.charter_version FOR EACH ROW EXECUTE FUNCTION network.keep_accepted_charter();
CREATE TRIGGER mandate_history BEFORE DELETE OR UPDATE ON network.mandate FOR EACH ROW EXECUTE FUNCTION network.keep_mandates();
CREATE CONSTRAINT TRIGGER organisation_at_most_five_sdgs AFTER INSERT OR UPDATE ON network.organisation_term DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION network.at_most_five_sdgs();
CREATE TRIGGER organisation_term_added AFTER INSERT ON network.organisation_term REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION network.keep_tags();
CREATE TRIGGER organisation_term_removed AFTER DELETE ON network.organisation_term REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION network.keep_tags();
CREATE TRIGGER term_is_numbered BEFORE INSERT ON network.term FOR EACH ROW EXECUTE FUNCTION network.number_term();

-- meetings

create table meetings.action (
    id uuid not null,
    meeting_id uuid not null,
    host_id uuid not null,
    text text not null,
    owner_person_id uuid,
    owner_organisation_id uuid,
    due_on date,
    state text default 'open'::text not null,
    state_note text default ''::text not null,
    state_at timestamp with time zone,
    created_at timestamp with time zone default now() not null,
    constraint action_check CHECK (((owner_person_id IS NOT NULL) OR (owner_organisation_id IS NOT NULL))),
    constraint action_check1 CHECK (((state = 'open'::text) = (state_at IS NULL))),
    constraint action_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint action_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES network.organisation(id),
    constraint action_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES network.person(id),
    constraint action_pkey PRIMARY KEY (id),
    constraint action_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text]))),
    constraint action_state_note_check CHECK ((length(state_note) <= 500)),
    constraint action_text_check CHECK (((text <> ''::text) AND (length(text) <= 500)))
);
CREATE INDEX action_open_by_host ON meetings.action USING btree (host_id, due_on) WHERE (state = 'open'::text);
CREATE INDEX action_open_by_owner ON meetings.action USING btree (owner_person_id, due_on) WHERE (state = 'open'::text);

create table meetings.agenda_item (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    title text not null,
    minutes integer not null,
    led_by text default ''::text not null,
    action_id uuid,
    constraint agenda_item_action_id_fkey FOREIGN KEY (action_id) REFERENCES meetings.action(id),
    constraint agenda_item_led_by_check CHECK ((length(led_by) <= 200)),
    constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE,
    constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position") DEFERRABLE INITIALLY DEFERRED,
    constraint agenda_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600))),
    constraint agenda_item_pkey PRIMARY KEY (id),
    constraint agenda_item_title_check CHECK (((title <> ''::text) AND (length(title) <= 200)))
);

create table meetings.decision (
    id uuid not null,
    meeting_id uuid not null,
    number integer not null,
    host_id uuid not null,
    text text not null,
    taken_at timestamp with time zone not null,
    recorded_by uuid,
    constraint decision_host_id_number_key UNIQUE (host_id, number),
    constraint decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint decision_pkey PRIMARY KEY (id),
    constraint decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id),
    constraint decision_text_check CHECK (((text <> ''::text) AND (length(text) <= 2000)))
);

create table meetings.document (
    id uuid not null,
    host_kind text not null,
    host_id uuid not null,
    meeting_id uuid,
    title text not null,
    file_name text not null,
    hash text not null,
    language text,
    added_at timestamp with time zone not null,
    added_by uuid not null,
    published_at timestamp with time zone,
    removed_at timestamp with time zone,
    constraint document_added_by_fkey FOREIGN KEY (added_by) REFERENCES identity.account(id),
    constraint document_file_name_check CHECK (((file_name <> ''::text) AND (length(file_name) <= 200))),
    constraint document_hash_fkey FOREIGN KEY (hash) REFERENCES platform.file(hash),
    constraint document_host_kind_check CHECK ((host_kind = ANY (ARRAY['group'::text, 'cycle'::text]))),
    constraint document_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint document_pkey PRIMARY KEY (id),
    constraint document_title_check CHECK (((title <> ''::text) AND (length(title) <= 200)))
);
CREATE INDEX document_by_host ON meetings.document USING btree (host_id) WHERE (removed_at IS NULL);
CREATE INDEX document_by_meeting ON meetings.document USING btree (meeting_id) WHERE (removed_at IS NULL);

create table meetings.feed (
    id uuid not null,
    token_hash bytea not null,
    person_id uuid not null,
    host_id uuid,
    created_at timestamp with time zone not null,
    last_read_at timestamp with time zone,
    revoked_at timestamp with time zone,
    constraint feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint feed_pkey PRIMARY KEY (id),
    constraint feed_token_hash_key UNIQUE (token_hash)
);
CREATE UNIQUE INDEX feed_in_use ON meetings.feed USING btree (person_id, COALESCE(host_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (revoked_at IS NULL);

create table meetings.invitation (
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    mandate_id uuid not null,
    invited_at timestamp with time zone not null,
    sequence_sent integer default 0 not null,
    reminded_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    constraint invitation_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES network.mandate(id),
    constraint invitation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint invitation_meeting_id_person_id_key UNIQUE (meeting_id, person_id),
    constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint invitation_pkey PRIMARY KEY (id)
);
CREATE INDEX invitation_by_person ON meetings.invitation USING btree (person_id);

create table meetings.meeting (
    id uuid not null,
    host_kind text not null,
    host_id uuid not null,
    period_id uuid not null,
    chapter_id uuid,
    kind text not null,
    titles jsonb not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    time_zone text not null,
    notice interval default '1 mon'::interval not null,
    notice_reason text,
    state text default 'draft'::text not null,
    confirmed_at timestamp with time zone,
    announced_at timestamp with time zone,
    cancelled_reason text,
    closed_at timestamp with time zone,
    venue_id uuid,
    venue_state text,
    place text default ''::text not null,
    town text default ''::text not null,
    remote_link text,
    capacity integer,
    uid text not null,
    sequence integer default 0 not null,
    version integer default 0 not null,
    created_at timestamp with time zone default now() not null,
    constraint meeting_cancelled_reason_check CHECK ((length(cancelled_reason) <= 500)),
    constraint meeting_capacity_check CHECK ((capacity > 0)),
    constraint meeting_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES network.chapter(id),
    constraint meeting_check CHECK ((ends_at > starts_at)),
    constraint meeting_check1 CHECK (((state <> 'confirmed'::text) OR (confirmed_at IS NOT NULL))),
    constraint meeting_check2 CHECK (((venue_id IS NULL) = (venue_state IS NULL))),
    constraint meeting_host_kind_check CHECK ((host_kind = ANY (ARRAY['group'::text, 'cycle'::text]))),
    constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['kick-off'::text, 'group'::text, 'breakfast'::text, 'launch'::text, 'other'::text]))),
    constraint meeting_notice CHECK (((confirmed_at IS NULL) OR (notice_reason IS NOT NULL) OR (((confirmed_at AT TIME ZONE time_zone) + notice) <= (starts_at AT TIME ZONE time_zone)))),
    constraint meeting_notice_reason_check CHECK (((notice_reason <> ''::text) AND (length(notice_reason) <= 500))),
    constraint meeting_pkey PRIMARY KEY (id),
    constraint meeting_place_check CHECK ((length(place) <= 300)),
    constraint meeting_remote_link_check CHECK (((remote_link ~ '^https://'::text) AND (length(remote_link) <= 500))),
    constraint meeting_room_once EXCLUDE USING gist (venue_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state = ANY (ARRAY['confirmed'::text, 'held'::text])) AND (venue_state <> 'declined'::text))),
    constraint meeting_sequence_check CHECK ((sequence >= 0)),
    constraint meeting_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'confirmed'::text, 'held'::text, 'cancelled'::text]))),
    constraint meeting_titles_check CHECK ((platform.is_localized(titles) AND (titles <> '{}'::jsonb))),
    constraint meeting_town_check CHECK ((length(town) <= 100)),
    constraint meeting_uid_key UNIQUE (uid),
    constraint meeting_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES meetings.venue_offer(id),
    constraint meeting_venue_state_check CHECK ((venue_state = ANY (ARRAY['asked'::text, 'confirmed'::text, 'declined'::text])))
);
CREATE INDEX meeting_by_host ON meetings.meeting USING btree (host_id, starts_at);
CREATE INDEX meeting_by_period ON meetings.meeting USING btree (period_id);
CREATE INDEX meeting_by_time ON meetings.meeting USING btree (starts_at);

create table meetings.minutes_publication (
    meeting_id uuid not null,
    number integer not null,
    published_at timestamp with time zone not null,
    published_by uuid not null,
    constraint minutes_publication_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint minutes_publication_meeting_id_number_fkey FOREIGN KEY (meeting_id, number) REFERENCES meetings.minutes_version(meeting_id, number),
    constraint minutes_publication_pkey PRIMARY KEY (meeting_id),
    constraint minutes_publication_published_by_fkey FOREIGN KEY (published_by) REFERENCES identity.account(id)
);

create table meetings.minutes_version (
    meeting_id uuid not null,
    number integer not null,
    based_on integer not null,
    body text not null,
    saved_at timestamp with time zone not null,
    saved_by uuid not null,
    constraint minutes_version_body_check CHECK ((length(body) <= 200000)),
    constraint minutes_version_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint minutes_version_number_check CHECK ((number > 0)),
    constraint minutes_version_pkey PRIMARY KEY (meeting_id, number),
    constraint minutes_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES identity.account(id)
);

create table meetings.presence (
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    mandate_id uuid not null,
    capacity text not null,
    mode text not null,
    recorded_at timestamp with time zone not null,
    recorded_by uuid,
    constraint presence_capacity_check CHECK ((capacity = ANY (ARRAY['titular'::text, 'alternate'::text, 'walk-in'::text]))),
    constraint presence_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES network.mandate(id),
    constraint presence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint presence_mode_check CHECK ((mode = ANY (ARRAY['on-site'::text, 'remote'::text]))),
    constraint presence_once UNIQUE (meeting_id, person_id) INCLUDE (organisation_id, mode),
    constraint presence_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint presence_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint presence_pkey PRIMARY KEY (id),
    constraint presence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id)
);
CREATE INDEX presence_by_organisation ON meetings.presence USING btree (organisation_id, meeting_id);
CREATE INDEX presence_by_person ON meetings.presence USING btree (person_id);

create table meetings.presence_change (
    id bigint generated always as identity not null,
    meeting_id uuid not null,
    person_id uuid not null,
    before jsonb,
    after jsonb,
    at timestamp with time zone default now() not null,
    by_id uuid,
    reason text default ''::text not null,
    constraint presence_change_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint presence_change_pkey PRIMARY KEY (id)
);
CREATE INDEX presence_change_by_meeting ON meetings.presence_change USING btree (meeting_id, id);
CREATE INDEX presence_change_corrections ON meetings.presence_change USING btree ((((COALESCE(after, before) ->> 'organisation_id'::text))::uuid)) WHERE (reason <> ''::text);

create table meetings.reply (
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    mandate_id uuid not null,
    answer text not null,
    alternate_id uuid,
    need text default ''::text not null,
    given_at timestamp with time zone not null,
    given_by text not null,
    superseded_at timestamp with time zone,
    constraint reply_alternate_id_fkey FOREIGN KEY (alternate_id) REFERENCES network.person(id),
    constraint reply_answer_check CHECK ((answer = ANY (ARRAY['on-site'::text, 'remote'::text, 'alternate'::text, 'cannot'::text]))),
    constraint reply_check CHECK (((answer = 'alternate'::text) = (alternate_id IS NOT NULL))),
    constraint reply_check1 CHECK ((alternate_id <> person_id)),
    constraint reply_given_by_check CHECK ((given_by = ANY (ARRAY['mail'::text, 'site'::text, 'staff'::text]))),
    constraint reply_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES network.mandate(id),
    constraint reply_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint reply_need_check CHECK ((length(need) <= 500)),
    constraint reply_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint reply_person_id_fkey FOREIGN KEY (person_id) REFERENCES network.person(id),
    constraint reply_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX reply_last ON meetings.reply USING btree (meeting_id, person_id) WHERE (superseded_at IS NULL);

create table meetings.reply_link (
    token_hash bytea not null,
    invitation_id uuid not null,
    constraint reply_link_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES meetings.invitation(id) ON DELETE CASCADE,
    constraint reply_link_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX reply_link_by_invitation ON meetings.reply_link USING btree (invitation_id);

create table meetings.venue_offer (
    id uuid not null,
    organisation_id uuid not null,
    name text not null,
    address text not null,
    town text not null,
    country text not null,
    capacity integer not null,
    step_free boolean default false not null,
    hearing_loop boolean default false not null,
    video boolean default false not null,
    equipment text default ''::text not null,
    availability text default ''::text not null,
    offered_by uuid,
    offered_at timestamp with time zone default now() not null,
    withdrawn_at timestamp with time zone,
    constraint venue_offer_address_check CHECK (((address <> ''::text) AND (length(address) <= 300))),
    constraint venue_offer_availability_check CHECK ((length(availability) <= 500)),
    constraint venue_offer_capacity_check CHECK (((capacity >= 1) AND (capacity <= 10000))),
    constraint venue_offer_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    constraint venue_offer_equipment_check CHECK ((length(equipment) <= 500)),
    constraint venue_offer_name_check CHECK (((name <> ''::text) AND (length(name) <= 150))),
    constraint venue_offer_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES network.person(id),
    constraint venue_offer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint venue_offer_pkey PRIMARY KEY (id),
    constraint venue_offer_town_check CHECK (((town <> ''::text) AND (length(town) <= 100)))
);
CREATE INDEX venue_offer_by_organisation ON meetings.venue_offer USING btree (organisation_id);

create table meetings.venue_request (
    token_hash bytea not null,
    meeting_id uuid not null,
    venue_id uuid not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    constraint venue_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES identity.account(id),
    constraint venue_request_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint venue_request_pkey PRIMARY KEY (token_hash),
    constraint venue_request_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES meetings.venue_offer(id)
);
CREATE INDEX venue_request_by_meeting ON meetings.venue_request USING btree (meeting_id);

create view meetings.offer_action as
 SELECT id,
    meeting_id,
    host_id,
    text,
    owner_person_id,
    owner_organisation_id,
    due_on,
    state,
    state_note,
    state_at
   FROM meetings.action a;

create view meetings.offer_correction as
 SELECT c.id,
    c.meeting_id,
    m.period_id,
    c.person_id,
    ((COALESCE(c.after, c.before) ->> 'organisation_id'::text))::uuid AS organisation_id,
    COALESCE((c.before ->> 'mode'::text), 'absent'::text) AS before,
    COALESCE((c.after ->> 'mode'::text), 'absent'::text) AS after,
    c.at,
    c.by_id,
    c.reason
   FROM (meetings.presence_change c
     JOIN meetings.meeting m ON ((m.id = c.meeting_id)))
  WHERE ((c.reason <> ''::text) AND ((c.before IS NOT NULL) OR (c.reason <> 'import'::text)));

create view meetings.offer_decision as
 SELECT id,
    meeting_id,
    host_id,
    number,
    text,
    taken_at,
    (EXISTS ( SELECT 1
           FROM meetings.minutes_publication p
          WHERE (p.meeting_id = d.meeting_id))) AS published
   FROM meetings.decision d;

create view meetings.offer_document as
 SELECT d.id,
    d.host_kind,
    d.host_id,
    d.meeting_id,
    d.title,
    d.file_name,
    d.hash,
    f.media_type,
    f.size_bytes,
    d.language,
    d.added_at,
    d.published_at
   FROM (meetings.document d
     JOIN platform.file f ON ((f.hash = d.hash)))
  WHERE (d.removed_at IS NULL);

create view meetings.offer_document_public as
 SELECT d.id,
    d.host_id,
    d.meeting_id,
    d.title,
    d.file_name,
    d.language,
    f.media_type,
    f.size_bytes,
    d.published_at
   FROM (meetings.document d
     JOIN platform.file f ON ((f.hash = d.hash)))
  WHERE ((d.published_at IS NOT NULL) AND (d.removed_at IS NULL));

create view meetings.offer_invitation as
 SELECT i.meeting_id,
    i.person_id,
    i.organisation_id,
    r.answer
   FROM (meetings.invitation i
     LEFT JOIN meetings.reply r ON (((r.meeting_id = i.meeting_id) AND (r.person_id = i.person_id) AND (r.superseded_at IS NULL))))
  WHERE (i.withdrawn_at IS NULL);

create view meetings.offer_meeting as
 SELECT m.id,
    m.host_kind,
    m.host_id,
    m.period_id,
    m.chapter_id,
    m.kind,
    m.titles,
    m.starts_at,
    m.ends_at,
    m.time_zone,
    m.state,
    m.venue_id,
    m.venue_state,
    m.place,
    m.capacity,
    m.uid,
    m.sequence,
        CASE
            WHEN (m.venue_state = 'confirmed'::text) THEN v.town
            ELSE m.town
        END AS town
   FROM (meetings.meeting m
     LEFT JOIN meetings.venue_offer v ON ((v.id = m.venue_id)));

create view meetings.offer_presence as
 SELECT p.id,
    p.meeting_id,
    p.person_id,
    p.organisation_id,
    p.capacity,
    p.mode,
    m.period_id,
    m.host_id,
    m.kind,
    m.starts_at,
    m.time_zone
   FROM (meetings.presence p
     JOIN meetings.meeting m ON ((m.id = p.meeting_id)))
  WHERE (m.state = ANY (ARRAY['confirmed'::text, 'held'::text]));

create view meetings.offer_room_lent as
 SELECT m.id AS meeting_id,
    m.period_id,
    m.host_id,
    v.organisation_id,
    m.starts_at
   FROM (meetings.meeting m
     JOIN meetings.venue_offer v ON ((v.id = m.venue_id)))
  WHERE ((m.state = 'held'::text) AND (m.venue_state = 'confirmed'::text));

CREATE OR REPLACE FUNCTION meetings.mandate_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION meetings.moving_is_confirming()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if old.state = 'confirmed' and new.state = 'confirmed' and new.starts_at <> old.starts_at
       and new.confirmed_at is not distinct from old.confirmed_at then
        raise exception 'moving a meeting confirms it anew' using errcode = 'check_violation', constraint = 'meeting_moving_is_confirming';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION meetings.trace_presence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into meetings.presence_change (meeting_id, person_id, before, after, by_id, reason)
    values (coalesce(new.meeting_id, old.meeting_id), coalesce(new.person_id, old.person_id),
            case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end,
            nullif(current_setting('maillage.actor', true), '')::uuid, coalesce(current_setting('maillage.reason', true), ''));
    return null;
end $function$
;

CREATE TRIGGER invitation_mandate_in_force BEFORE INSERT OR UPDATE OF mandate_id ON meetings.invitation FOR EACH ROW EXECUTE FUNCTION meetings.mandate_in_force();
CREATE TRIGGER meeting_moving_is_confirming BEFORE UPDATE OF starts_at ON meetings.meeting FOR EACH ROW EXECUTE FUNCTION meetings.moving_is_confirming();
CREATE TRIGGER minutes_are_append_only BEFORE DELETE OR UPDATE ON meetings.minutes_version FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER presence_is_traced AFTER INSERT OR DELETE OR UPDATE ON meetings.presence FOR EACH ROW EXECUTE FUNCTION meetings.trace_presence();
CREATE TRIGGER presence_mandate_in_force BEFORE INSERT OR UPDATE ON meetings.presence FOR EACH ROW EXECUTE FUNCTION meetings.mandate_in_force();
CREATE TRIGGER presence_change_is_append_only BEFORE DELETE OR UPDATE ON meetings.presence_change FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER reply_mandate_in_force BEFORE INSERT ON meetings.reply FOR EACH ROW EXECUTE FUNCTION meetings.mandate_in_force();

-- groups

create table groups.application (
    id uuid not null,
    cycle_id uuid not null,
    state text default 'draft'::text not null,
    language text not null,
    contact_email text,
    form jsonb default '{}'::jsonb not null,
    step integer default 1 not null,
    saved_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    decided_at timestamp with time zone,
    decided_by uuid,
    organisation_id uuid,
    version integer default 0 not null,
    constraint application_check CHECK (((state = 'accepted'::text) <= (organisation_id IS NOT NULL))),
    constraint application_check1 CHECK (((state = ANY (ARRAY['accepted'::text, 'declined'::text])) = (decided_at IS NOT NULL))),
    constraint application_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id),
    constraint application_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES identity.account(id),
    constraint application_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint application_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint application_pkey PRIMARY KEY (id),
    constraint application_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'asked'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
    constraint application_step_check CHECK (((step >= 1) AND (step <= 4)))
);
CREATE INDEX application_by_organisation ON groups.application USING btree (organisation_id);
CREATE UNIQUE INDEX application_one_under_way ON groups.application USING btree (organisation_id) WHERE (state = ANY (ARRAY['submitted'::text, 'asked'::text]));
CREATE INDEX application_to_decide ON groups.application USING btree (submitted_at) WHERE (state = ANY (ARRAY['submitted'::text, 'asked'::text]));

create table groups.application_link (
    token_hash bytea not null,
    application_id uuid not null,
    constraint application_link_application_id_fkey FOREIGN KEY (application_id) REFERENCES groups.application(id) ON DELETE CASCADE,
    constraint application_link_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX application_link_by_application ON groups.application_link USING btree (application_id);

create table groups.application_message (
    id uuid not null,
    application_id uuid not null,
    from_staff boolean not null,
    author_id uuid,
    kind text not null,
    body text not null,
    sent_at timestamp with time zone not null,
    constraint application_message_application_id_fkey FOREIGN KEY (application_id) REFERENCES groups.application(id),
    constraint application_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES identity.account(id),
    constraint application_message_body_check CHECK ((length(body) <= 5000)),
    constraint application_message_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'answer'::text, 'decline'::text, 'accept'::text]))),
    constraint application_message_pkey PRIMARY KEY (id)
);
CREATE INDEX application_message_by_application ON groups.application_message USING btree (application_id, sent_at);

create table groups.co_facilitator (
    group_id uuid not null,
    organisation_id uuid not null,
    constraint co_facilitator_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups.working_group(id) ON DELETE CASCADE,
    constraint co_facilitator_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint co_facilitator_pkey PRIMARY KEY (group_id, organisation_id)
);

create table groups.cycle (
    id uuid not null,
    slug text not null,
    names jsonb not null,
    introduction jsonb default '{}'::jsonb not null,
    starts_on date not null,
    ends_on date not null,
    time_zone text default 'Europe/Paris'::text not null,
    languages text[] default '{fr,en}'::text[] not null,
    charter_version_id uuid,
    previous_id uuid,
    state text default 'draft'::text not null,
    threshold integer default 2 not null,
    unit text default 'organisation'::text not null,
    counting_kinds text[] default '{kick-off,group,breakfast}'::text[] not null,
    remote_counts boolean default true not null,
    notice interval default '1 mon'::interval not null,
    points_meeting integer default 10 not null,
    points_deliverable integer default 6 not null,
    points_session integer default 8 not null,
    points_room integer default 12 not null,
    draw_seed text default 'maillage'::text not null,
    sector_aim integer default 0 not null,
    version integer default 0 not null,
    constraint cycle_charter_version_id_fkey FOREIGN KEY (charter_version_id) REFERENCES network.charter_version(id),
    constraint cycle_check CHECK ((ends_on > starts_on)),
    constraint cycle_counting_kinds_check CHECK ((counting_kinds <@ '{kick-off,group,breakfast,launch,other}'::text[])),
    constraint cycle_introduction_check CHECK (platform.is_localized(introduction)),
    constraint cycle_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint cycle_notice_check CHECK ((notice >= '00:00:00'::interval)),
    constraint cycle_pkey PRIMARY KEY (id),
    constraint cycle_points_deliverable_check CHECK (((points_deliverable >= 0) AND (points_deliverable <= 1000))),
    constraint cycle_points_meeting_check CHECK (((points_meeting >= 0) AND (points_meeting <= 1000))),
    constraint cycle_points_room_check CHECK (((points_room >= 0) AND (points_room <= 1000))),
    constraint cycle_points_session_check CHECK (((points_session >= 0) AND (points_session <= 1000))),
    constraint cycle_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES groups.cycle(id),
    constraint cycle_sector_aim_check CHECK (((sector_aim >= 0) AND (sector_aim <= 10000))),
    constraint cycle_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    constraint cycle_slug_key UNIQUE (slug),
    constraint cycle_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
    constraint cycle_threshold_check CHECK (((threshold >= 1) AND (threshold <= 50))),
    constraint cycle_unit_check CHECK ((unit = ANY (ARRAY['organisation'::text, 'person'::text])))
);

create table groups.entitlement (
    id uuid not null,
    cycle_id uuid not null,
    position integer not null,
    standing text not null,
    kind text not null,
    quantity integer,
    names jsonb not null,
    conditions jsonb default '{}'::jsonb not null,
    while_seats_last boolean default false not null,
    by_involvement boolean default false not null,
    constraint entitlement_conditions_check CHECK (platform.is_localized(conditions)),
    constraint entitlement_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id) ON DELETE CASCADE,
    constraint entitlement_cycle_id_position_key UNIQUE (cycle_id, "position") DEFERRABLE INITIALLY DEFERRED,
    constraint entitlement_kind_check CHECK ((kind = ANY (ARRAY['forum-entry'::text, 'event-entry'::text, 'visibility'::text, 'citation'::text, 'support'::text, 'priority'::text, 'other'::text]))),
    constraint entitlement_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint entitlement_pkey PRIMARY KEY (id),
    constraint entitlement_quantity_check CHECK ((quantity > 0)),
    constraint entitlement_standing_check CHECK ((standing = ANY (ARRAY['registered'::text, 'active'::text])))
);

create table groups.group_term (
    group_id uuid not null,
    term_id uuid not null,
    constraint group_term_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups.working_group(id) ON DELETE CASCADE,
    constraint group_term_pkey PRIMARY KEY (group_id, term_id),
    constraint group_term_term_id_fkey FOREIGN KEY (term_id) REFERENCES network.term(id)
);

create table groups.lineage (
    from_group_id uuid not null,
    to_group_id uuid not null,
    relation text not null,
    constraint lineage_check CHECK ((from_group_id <> to_group_id)),
    constraint lineage_from_group_id_fkey FOREIGN KEY (from_group_id) REFERENCES groups.working_group(id),
    constraint lineage_pkey PRIMARY KEY (from_group_id, to_group_id),
    constraint lineage_relation_check CHECK ((relation = ANY (ARRAY['continues'::text, 'merges'::text, 'splits'::text, 'inspires'::text]))),
    constraint lineage_to_group_id_fkey FOREIGN KEY (to_group_id) REFERENCES groups.working_group(id)
);

create table groups.seat (
    id uuid not null,
    group_id uuid not null,
    organisation_id uuid not null,
    valid daterange not null,
    application_id uuid,
    constraint seat_application_id_fkey FOREIGN KEY (application_id) REFERENCES groups.application(id),
    constraint seat_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups.working_group(id),
    constraint seat_once EXCLUDE USING gist (group_id WITH =, organisation_id WITH =, valid WITH &&),
    constraint seat_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint seat_pkey PRIMARY KEY (id),
    constraint seat_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX seat_by_organisation ON groups.seat USING btree (organisation_id);

create table groups.seat_mandate (
    seat_id uuid not null,
    mandate_id uuid not null,
    constraint seat_mandate_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES network.mandate(id),
    constraint seat_mandate_pkey PRIMARY KEY (seat_id, mandate_id),
    constraint seat_mandate_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES groups.seat(id) ON DELETE CASCADE
);

create table groups.working_group (
    id uuid not null,
    cycle_id uuid not null,
    chapter_id uuid,
    slug text not null,
    kind text not null,
    names jsonb not null,
    questions jsonb default '{}'::jsonb not null,
    mandate_text jsonb default '{}'::jsonb not null,
    deliverable jsonb default '{}'::jsonb not null,
    position integer default 0 not null,
    closed_on date,
    version integer default 0 not null,
    constraint working_group_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES network.chapter(id),
    constraint working_group_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id),
    constraint working_group_cycle_id_slug_key UNIQUE (cycle_id, slug),
    constraint working_group_deliverable_check CHECK (platform.is_localized(deliverable)),
    constraint working_group_kind_check CHECK ((kind = ANY (ARRAY['pillar'::text, 'yearly-theme'::text, 'breakfast'::text, 'local'::text]))),
    constraint working_group_mandate_text_check CHECK (platform.is_localized(mandate_text)),
    constraint working_group_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint working_group_pkey PRIMARY KEY (id),
    constraint working_group_questions_check CHECK (platform.is_localized(questions)),
    constraint working_group_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create view groups.attended as
 SELECT cycle_id,
    organisation_id,
    unit_id,
    bit_or("bit") AS meetings
   FROM groups.counted_presence p
  GROUP BY cycle_id, organisation_id, unit_id;

create view groups.counted_meeting as
 SELECT c.id AS cycle_id,
    m.id AS meeting_id,
    m.starts_at AS at,
    set_bit(((repeat('0'::text, (count(*) OVER cycle)::integer))::bit varying)::"bit", ((row_number() OVER (cycle ORDER BY m.starts_at, m.id))::integer - 1), 1) AS "bit"
   FROM (groups.cycle c
     JOIN meetings.offer_meeting m ON (((m.period_id = c.id) AND (m.kind = ANY (c.counting_kinds)))))
  WINDOW cycle AS (PARTITION BY c.id);

create view groups.counted_moments as
 SELECT cycle_id,
    array_agg(at ORDER BY at, meeting_id) AS moments
   FROM groups.counted_meeting m
  GROUP BY cycle_id;

create view groups.counted_presence as
 SELECT c.id AS cycle_id,
    p.organisation_id,
    p.person_id,
    p.meeting_id,
    p.starts_at AS at,
    p.capacity,
    p.mode,
    m."bit",
        CASE c.unit
            WHEN 'person'::text THEN p.person_id
            ELSE NULL::uuid
        END AS unit_id
   FROM ((groups.cycle c
     JOIN groups.counted_meeting m ON ((m.cycle_id = c.id)))
     JOIN meetings.offer_presence p ON ((p.meeting_id = m.meeting_id)))
  WHERE (c.remote_counts OR (p.mode = 'on-site'::text));

create view groups.involvement as
 SELECT c.id AS cycle_id,
    d.organisation_id,
    sum(d.meetings) AS meetings,
    sum(d.rooms) AS rooms,
    ((sum(d.meetings) * (c.points_meeting)::numeric) + (sum(d.rooms) * (c.points_room)::numeric)) AS points
   FROM (( SELECT a.cycle_id,
            a.organisation_id,
            bit_count(bit_or(a.meetings)) AS meetings,
            0 AS rooms
           FROM groups.attended a
          GROUP BY a.cycle_id, a.organisation_id
        UNION ALL
         SELECT r.period_id,
            r.organisation_id,
            0,
            count(*) AS count
           FROM meetings.offer_room_lent r
          GROUP BY r.period_id, r.organisation_id) d
     JOIN groups.cycle c ON ((c.id = d.cycle_id)))
  GROUP BY c.id, c.points_meeting, c.points_room, d.organisation_id;

create view groups.offer_cycle as
 SELECT id,
    slug,
    names,
    starts_on,
    ends_on,
    time_zone,
    state,
    threshold,
    unit
   FROM groups.cycle;

create view groups.offer_group as
 SELECT id,
    cycle_id,
    chapter_id,
    slug,
    kind,
    names,
    questions,
    "position",
    closed_on
   FROM groups.working_group;

create view groups.offer_group_axis as
 SELECT gt.group_id,
    g.cycle_id,
    t.code,
    t."position"
   FROM ((groups.group_term gt
     JOIN groups.working_group g ON ((g.id = gt.group_id)))
     JOIN network.offer_term t ON ((t.id = gt.term_id)))
  WHERE (t.taxonomy = 'axis'::text);

create view groups.offer_seat as
 SELECT id,
    group_id,
    organisation_id,
    valid
   FROM groups.seat;

create view groups.offer_standing as
 SELECT cycle_id,
    organisation_id,
    threshold,
    counted,
    active,
    active_since
   FROM groups.standing;

create view groups.standing as
 SELECT c.id AS cycle_id,
    k.organisation_id,
    c.threshold,
    k.counted,
    (k.counted >= c.threshold) AS active,
    k.active_since
   FROM ((( SELECT b.cycle_id,
            b.organisation_id,
            max(b.counted) AS counted,
            min(b.active_since) AS active_since
           FROM ( SELECT a.cycle_id,
                    a.organisation_id,
                    bit_count(a.meetings) AS counted,
                    t.moments[groups.nth_place((a.meetings)::bit varying, c_1.threshold)] AS active_since
                   FROM ((groups.attended a
                     JOIN groups.counted_moments t ON ((t.cycle_id = a.cycle_id)))
                     JOIN groups.cycle c_1 ON ((c_1.id = a.cycle_id)))
                UNION ALL
                 SELECT g.cycle_id,
                    s.organisation_id,
                    0,
                    NULL::timestamp with time zone
                   FROM (groups.seat s
                     JOIN groups.working_group g ON ((g.id = s.group_id)))) b
          GROUP BY b.cycle_id, b.organisation_id) k
     JOIN groups.cycle c ON ((c.id = k.cycle_id)))
     JOIN network.offer_organisation o ON ((o.id = k.organisation_id)))
  WHERE (o.joined_on IS NOT NULL);

CREATE OR REPLACE FUNCTION groups.nth_place(meetings bit varying, nth integer)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
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
end $function$
;


-- themes

create table themes.amendment (
    id uuid not null,
    proposal_id uuid not null,
    field text not null,
    before text not null,
    after text not null,
    why text not null,
    author_id uuid not null,
    organisation_id uuid,
    proposed_at timestamp with time zone not null,
    state text default 'open'::text not null,
    answer text default ''::text not null,
    answered_by uuid,
    answered_at timestamp with time zone,
    constraint amendment_answer_check CHECK ((length(answer) <= 1000)),
    constraint amendment_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES identity.account(id),
    constraint amendment_author_id_fkey FOREIGN KEY (author_id) REFERENCES identity.account(id),
    constraint amendment_check CHECK (((after <> before) AND (length(after) <= 2000))),
    constraint amendment_check1 CHECK (((state = ANY (ARRAY['accepted'::text, 'refused'::text])) = (answered_at IS NOT NULL))),
    constraint amendment_check2 CHECK (((state <> ALL (ARRAY['accepted'::text, 'refused'::text])) OR (answer <> ''::text))),
    constraint amendment_field_check CHECK ((field = ANY (ARRAY['title'::text, 'question'::text, 'why_now'::text, 'produces'::text]))),
    constraint amendment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint amendment_pkey PRIMARY KEY (id),
    constraint amendment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint amendment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))),
    constraint amendment_why_check CHECK (((why <> ''::text) AND (length(why) <= 1000)))
);
CREATE INDEX amendment_by_proposal ON themes.amendment USING btree (proposal_id, proposed_at);

create table themes.ballot (
    vote_id uuid not null,
    receipt text not null,
    weight bigint not null,
    college text default ''::text not null,
    content jsonb not null,
    organisation_id uuid,
    paper boolean default false not null,
    constraint ballot_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint ballot_pkey PRIMARY KEY (vote_id, receipt),
    constraint ballot_receipt_check CHECK ((receipt ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'::text)),
    constraint ballot_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id),
    constraint ballot_weight_check CHECK ((weight > 0))
);

create table themes.card (
    id uuid not null,
    gathering_id uuid not null,
    cluster_id uuid,
    organisation_id uuid not null,
    by_id uuid not null,
    since timestamp with time zone not null,
    text text not null,
    language text not null,
    paper boolean default false not null,
    client_key uuid not null,
    hidden_at timestamp with time zone,
    hidden_by uuid,
    hidden_reason text default ''::text not null,
    constraint card_by_id_fkey FOREIGN KEY (by_id) REFERENCES identity.account(id),
    constraint card_check CHECK (((hidden_at IS NULL) OR (hidden_reason <> ''::text))),
    constraint card_cluster_id_gathering_id_fkey FOREIGN KEY (cluster_id, gathering_id) REFERENCES themes.cluster(id, gathering_id),
    constraint card_gathering_id_by_id_client_key_key UNIQUE (gathering_id, by_id, client_key),
    constraint card_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES themes.gathering(id),
    constraint card_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES identity.account(id),
    constraint card_hidden_reason_check CHECK ((length(hidden_reason) <= 500)),
    constraint card_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint card_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint card_pkey PRIMARY KEY (id),
    constraint card_text_check CHECK (((text ~ '\S'::text) AND (length(text) <= 140)))
);
CREATE INDEX card_by_cluster ON themes.card USING btree (cluster_id);
CREATE INDEX card_by_gathering ON themes.card USING btree (gathering_id, since);
CREATE INDEX card_by_organisation ON themes.card USING btree (organisation_id);

create table themes.cast_ballot (
    elector_id uuid not null,
    vote_id uuid not null,
    content bytea not null,
    cast_at timestamp with time zone not null,
    constraint cast_ballot_elector_id_fkey FOREIGN KEY (elector_id) REFERENCES themes.elector(id),
    constraint cast_ballot_pkey PRIMARY KEY (elector_id),
    constraint cast_ballot_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id)
);
CREATE INDEX cast_ballot_by_vote ON themes.cast_ballot USING btree (vote_id);

create table themes.cluster (
    id uuid not null,
    gathering_id uuid not null,
    number integer not null,
    title text not null,
    language text not null,
    proposal_id uuid,
    constraint cluster_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES themes.gathering(id),
    constraint cluster_gathering_id_number_key UNIQUE (gathering_id, number),
    constraint cluster_id_gathering_id_key UNIQUE (id, gathering_id),
    constraint cluster_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint cluster_number_check CHECK ((number > 0)),
    constraint cluster_pkey PRIMARY KEY (id),
    constraint cluster_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint cluster_proposal_id_key UNIQUE (proposal_id),
    constraint cluster_title_check CHECK (((title ~ '\S'::text) AND (length(title) <= 120)))
);

create table themes.comment (
    id uuid not null,
    proposal_id uuid not null,
    parent_id uuid,
    stance text not null,
    body text not null,
    language text not null,
    author_id uuid not null,
    organisation_id uuid,
    written_at timestamp with time zone not null,
    hidden_at timestamp with time zone,
    hidden_by uuid,
    hidden_reason text default ''::text not null,
    withdrawn_at timestamp with time zone,
    constraint comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES identity.account(id),
    constraint comment_body_check CHECK (((body <> ''::text) AND (length(body) <= 3000))),
    constraint comment_check CHECK (((parent_id IS NULL) = (stance <> 'answer'::text))),
    constraint comment_check1 CHECK (((hidden_at IS NULL) OR (hidden_reason <> ''::text))),
    constraint comment_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES identity.account(id),
    constraint comment_hidden_reason_check CHECK ((length(hidden_reason) <= 500)),
    constraint comment_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint comment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint comment_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES themes.comment(id),
    constraint comment_pkey PRIMARY KEY (id),
    constraint comment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint comment_stance_check CHECK ((stance = ANY (ARRAY['for'::text, 'against'::text, 'question'::text, 'answer'::text])))
);
CREATE INDEX comment_by_parent ON themes.comment USING btree (parent_id);
CREATE INDEX comment_by_proposal ON themes.comment USING btree (proposal_id, written_at);

create table themes.consultation (
    id uuid not null,
    slug text not null,
    cycle_id uuid not null,
    group_id uuid,
    edition_id uuid,
    titles jsonb not null,
    introduction jsonb default '{}'::jsonb not null,
    state text default 'draft'::text not null,
    created_at timestamp with time zone not null,
    created_by uuid,
    version integer default 0 not null,
    constraint consultation_check CHECK (((group_id IS NULL) OR (edition_id IS NULL))),
    constraint consultation_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.account(id),
    constraint consultation_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id),
    constraint consultation_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups.working_group(id),
    constraint consultation_introduction_check CHECK (platform.is_localized(introduction)),
    constraint consultation_pkey PRIMARY KEY (id),
    constraint consultation_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80))),
    constraint consultation_slug_key UNIQUE (slug),
    constraint consultation_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
    constraint consultation_titles_check CHECK ((platform.is_localized(titles) AND (titles <> '{}'::jsonb)))
);
CREATE INDEX consultation_by_cycle ON themes.consultation USING btree (cycle_id);
CREATE INDEX consultation_by_edition ON themes.consultation USING btree (edition_id);
CREATE INDEX consultation_by_group ON themes.consultation USING btree (group_id);

create table themes.decision (
    id uuid not null,
    consultation_id uuid not null,
    number integer not null,
    text text not null,
    taken_on date not null,
    basis text not null,
    vote_id uuid,
    meeting_id uuid,
    reasons text default ''::text not null,
    carrier_id uuid,
    recorded_at timestamp with time zone not null,
    recorded_by uuid not null,
    constraint decision_basis_check CHECK ((basis = ANY (ARRAY['vote'::text, 'consensus'::text, 'staff'::text]))),
    constraint decision_carrier_id_fkey FOREIGN KEY (carrier_id) REFERENCES network.organisation(id),
    constraint decision_check CHECK (((basis = 'vote'::text) = (vote_id IS NOT NULL))),
    constraint decision_check1 CHECK (((basis <> 'staff'::text) OR (reasons <> ''::text))),
    constraint decision_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id),
    constraint decision_consultation_id_number_key UNIQUE (consultation_id, number),
    constraint decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint decision_pkey PRIMARY KEY (id),
    constraint decision_reasons_check CHECK ((length(reasons) <= 2000)),
    constraint decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id),
    constraint decision_text_check CHECK (((text <> ''::text) AND (length(text) <= 2000))),
    constraint decision_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id)
);

create table themes.elector (
    id uuid not null,
    vote_id uuid not null,
    organisation_id uuid not null,
    college text default ''::text not null,
    weight bigint not null,
    voted_at timestamp with time zone,
    voted_as text,
    voted_by uuid,
    struck_at timestamp with time zone,
    constraint elector_check CHECK (((voted_at IS NULL) = (voted_as IS NULL))),
    constraint elector_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint elector_pkey PRIMARY KEY (id),
    constraint elector_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id),
    constraint elector_vote_id_organisation_id_key UNIQUE (vote_id, organisation_id),
    constraint elector_voted_as_check CHECK ((voted_as = ANY (ARRAY['titular'::text, 'alternate'::text, 'paper'::text]))),
    constraint elector_voted_by_fkey FOREIGN KEY (voted_by) REFERENCES identity.account(id),
    constraint elector_weight_check CHECK ((weight > 0))
);
CREATE INDEX elector_by_organisation ON themes.elector USING btree (organisation_id);

create table themes.gathering (
    id uuid not null,
    consultation_id uuid not null,
    number integer not null,
    meeting_id uuid,
    questions jsonb not null,
    code text not null,
    stage text default 'gather'::text not null,
    cards_each integer not null,
    interests_each integer not null,
    vote_id uuid,
    started_at timestamp with time zone not null,
    started_by uuid not null,
    closed_at timestamp with time zone,
    version integer default 0 not null,
    constraint gathering_cards_each_check CHECK (((cards_each >= 1) AND (cards_each <= 20))),
    constraint gathering_check CHECK (((stage = 'closed'::text) = (closed_at IS NOT NULL))),
    constraint gathering_code_check CHECK ((code ~ '^[2-9CDFGHJKMNPQRTVWXY]{6}$'::text)),
    constraint gathering_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id),
    constraint gathering_consultation_id_number_key UNIQUE (consultation_id, number),
    constraint gathering_interests_each_check CHECK (((interests_each >= 1) AND (interests_each <= 20))),
    constraint gathering_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
    constraint gathering_number_check CHECK ((number > 0)),
    constraint gathering_pkey PRIMARY KEY (id),
    constraint gathering_questions_check CHECK ((platform.is_localized(questions) AND (questions <> '{}'::jsonb))),
    constraint gathering_stage_check CHECK ((stage = ANY (ARRAY['gather'::text, 'sort'::text, 'weigh'::text, 'vote'::text, 'closed'::text]))),
    constraint gathering_started_by_fkey FOREIGN KEY (started_by) REFERENCES identity.account(id),
    constraint gathering_vote_id_consultation_id_fkey FOREIGN KEY (vote_id, consultation_id) REFERENCES themes.vote(id, consultation_id),
    constraint gathering_votes_on_something CHECK (((stage <> 'vote'::text) OR (vote_id IS NOT NULL)))
);
CREATE INDEX gathering_by_meeting ON themes.gathering USING btree (meeting_id);
CREATE INDEX gathering_by_vote ON themes.gathering USING btree (vote_id);
CREATE UNIQUE INDEX gathering_code_once ON themes.gathering USING btree (code) WHERE (stage <> 'closed'::text);
CREATE UNIQUE INDEX gathering_one_at_a_time ON themes.gathering USING btree (consultation_id) WHERE (stage <> 'closed'::text);

create table themes.interest (
    cluster_id uuid not null,
    gathering_id uuid not null,
    organisation_id uuid not null,
    by_id uuid not null,
    since timestamp with time zone not null,
    constraint interest_by_id_fkey FOREIGN KEY (by_id) REFERENCES identity.account(id),
    constraint interest_cluster_id_gathering_id_fkey FOREIGN KEY (cluster_id, gathering_id) REFERENCES themes.cluster(id, gathering_id),
    constraint interest_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES themes.gathering(id),
    constraint interest_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint interest_pkey PRIMARY KEY (cluster_id, by_id)
);
CREATE INDEX interest_by_person ON themes.interest USING btree (gathering_id, by_id);

create table themes.lineage (
    from_id uuid not null,
    to_id uuid not null,
    relation text not null,
    at timestamp with time zone not null,
    by_id uuid not null,
    constraint lineage_by_id_fkey FOREIGN KEY (by_id) REFERENCES identity.account(id),
    constraint lineage_check CHECK ((from_id <> to_id)),
    constraint lineage_from_id_fkey FOREIGN KEY (from_id) REFERENCES themes.proposal(id),
    constraint lineage_pkey PRIMARY KEY (from_id, to_id),
    constraint lineage_relation_check CHECK ((relation = ANY (ARRAY['merge'::text, 'split'::text, 'derive'::text]))),
    constraint lineage_to_id_fkey FOREIGN KEY (to_id) REFERENCES themes.proposal(id)
);
CREATE INDEX lineage_by_descendant ON themes.lineage USING btree (to_id);

create table themes.paper_interest (
    cluster_id uuid not null,
    gathering_id uuid not null,
    counted integer not null,
    by_id uuid not null,
    since timestamp with time zone not null,
    constraint paper_interest_by_id_fkey FOREIGN KEY (by_id) REFERENCES identity.account(id),
    constraint paper_interest_cluster_id_gathering_id_fkey FOREIGN KEY (cluster_id, gathering_id) REFERENCES themes.cluster(id, gathering_id),
    constraint paper_interest_counted_check CHECK (((counted >= 0) AND (counted <= 9999))),
    constraint paper_interest_gathering_id_fkey FOREIGN KEY (gathering_id) REFERENCES themes.gathering(id),
    constraint paper_interest_pkey PRIMARY KEY (cluster_id)
);

create table themes.phase (
    consultation_id uuid not null,
    kind text not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    open_to text not null,
    constraint phase_check CHECK ((ends_at > starts_at)),
    constraint phase_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id) ON DELETE CASCADE,
    constraint phase_kind_check CHECK ((kind = ANY (ARRAY['propose'::text, 'discuss'::text, 'vote'::text, 'decide'::text, 'follow'::text]))),
    constraint phase_one_at_a_time EXCLUDE USING gist (consultation_id WITH =, tstzrange(starts_at, ends_at) WITH &&) DEFERRABLE,
    constraint phase_open_to_check CHECK ((open_to = ANY (ARRAY['members'::text, 'group'::text, 'staff'::text]))),
    constraint phase_pkey PRIMARY KEY (consultation_id, kind)
);

create table themes.proposal (
    id uuid not null,
    consultation_id uuid not null,
    number integer,
    language text not null,
    title text not null,
    question text default ''::text not null,
    why_now text default ''::text not null,
    produces text default ''::text not null,
    territories text default ''::text not null,
    sdgs integer[] default '{}'::integer[] not null,
    axes text[] default '{}'::text[] not null,
    sectors text[] default '{}'::text[] not null,
    origin text not null,
    state text default 'draft'::text not null,
    state_reason text default ''::text not null,
    state_at timestamp with time zone not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    published_at timestamp with time zone,
    text_at timestamp with time zone,
    text_by uuid,
    text_amendment uuid,
    version integer default 0 not null,
    constraint proposal_check CHECK (((state = 'draft'::text) = (published_at IS NULL))),
    constraint proposal_check1 CHECK (((number IS NULL) = (published_at IS NULL))),
    constraint proposal_check2 CHECK (((state <> ALL (ARRAY['withdrawn'::text, 'not-chosen'::text])) OR (state_reason <> ''::text))),
    constraint proposal_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id),
    constraint proposal_consultation_id_number_key UNIQUE (consultation_id, number),
    constraint proposal_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.account(id),
    constraint proposal_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    constraint proposal_origin_check CHECK ((origin = ANY (ARRAY['staff'::text, 'member'::text]))),
    constraint proposal_pkey PRIMARY KEY (id),
    constraint proposal_produces_check CHECK ((length(produces) <= 1000)),
    constraint proposal_question_check CHECK ((length(question) <= 500)),
    constraint proposal_sdgs_check CHECK (((cardinality(sdgs) <= 5) AND (1 <= ALL (sdgs)) AND (17 >= ALL (sdgs)))),
    constraint proposal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'merged'::text, 'split'::text, 'withdrawn'::text, 'chosen'::text, 'not-chosen'::text]))),
    constraint proposal_state_reason_check CHECK ((length(state_reason) <= 1000)),
    constraint proposal_territories_check CHECK ((length(territories) <= 300)),
    constraint proposal_text_amendment_fkey FOREIGN KEY (text_amendment) REFERENCES themes.amendment(id),
    constraint proposal_text_by_fkey FOREIGN KEY (text_by) REFERENCES identity.account(id),
    constraint proposal_title_check CHECK (((title <> ''::text) AND (length(title) <= 150))),
    constraint proposal_why_now_check CHECK ((length(why_now) <= 2000))
);

create table themes.proposal_before (
    proposal_id uuid not null,
    version integer not null,
    title text not null,
    question text not null,
    why_now text not null,
    produces text not null,
    territories text not null,
    text_at timestamp with time zone,
    text_by uuid,
    text_amendment uuid,
    constraint proposal_before_pkey PRIMARY KEY (proposal_id, version),
    constraint proposal_before_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint proposal_before_text_amendment_fkey FOREIGN KEY (text_amendment) REFERENCES themes.amendment(id),
    constraint proposal_before_text_by_fkey FOREIGN KEY (text_by) REFERENCES identity.account(id)
);

create table themes.proposal_organisation (
    proposal_id uuid not null,
    organisation_id uuid not null,
    part text not null,
    since timestamp with time zone not null,
    until timestamp with time zone,
    by_id uuid not null,
    card_id uuid,
    constraint proposal_organisation_by_id_fkey FOREIGN KEY (by_id) REFERENCES identity.account(id),
    constraint proposal_organisation_card_id_fkey FOREIGN KEY (card_id) REFERENCES themes.card(id),
    constraint proposal_organisation_check CHECK ((until >= since)),
    constraint proposal_organisation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES network.organisation(id),
    constraint proposal_organisation_part_check CHECK ((part = ANY (ARRAY['author'::text, 'co-signer'::text]))),
    constraint proposal_organisation_pkey PRIMARY KEY (proposal_id, organisation_id),
    constraint proposal_organisation_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id) ON DELETE CASCADE
);
CREATE INDEX proposal_organisation_by_card ON themes.proposal_organisation USING btree (card_id);
CREATE INDEX proposal_organisation_by_organisation ON themes.proposal_organisation USING btree (organisation_id);

create table themes.proposal_told (
    proposal_id uuid not null,
    told_at timestamp with time zone not null,
    constraint proposal_told_pkey PRIMARY KEY (proposal_id),
    constraint proposal_told_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id)
);

create table themes.template (
    consultation_id uuid not null,
    origin text not null,
    field text not null,
    hints jsonb not null,
    skeletons jsonb not null,
    constraint template_check CHECK (((hints <> '{}'::jsonb) OR (skeletons <> '{}'::jsonb))),
    constraint template_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id) ON DELETE CASCADE,
    constraint template_field_check CHECK ((field = ANY (ARRAY['question'::text, 'why'::text, 'produces'::text]))),
    constraint template_hints_check CHECK (platform.is_localized(hints)),
    constraint template_origin_check CHECK ((origin = ANY (ARRAY['staff'::text, 'member'::text]))),
    constraint template_pkey PRIMARY KEY (consultation_id, origin, field),
    constraint template_skeletons_check CHECK (platform.is_localized(skeletons))
);

create table themes.theme (
    id uuid not null,
    proposal_id uuid not null,
    decision_id uuid not null,
    cycle_id uuid not null,
    group_id uuid,
    edition_id uuid,
    since date not null,
    constraint theme_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id),
    constraint theme_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES themes.decision(id),
    constraint theme_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups.working_group(id),
    constraint theme_pkey PRIMARY KEY (id),
    constraint theme_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint theme_proposal_id_key UNIQUE (proposal_id)
);
CREATE INDEX theme_by_cycle ON themes.theme USING btree (cycle_id);
CREATE INDEX theme_by_edition ON themes.theme USING btree (edition_id);
CREATE INDEX theme_by_group ON themes.theme USING btree (group_id);

create table themes.vote (
    id uuid not null,
    consultation_id uuid not null,
    titles jsonb not null,
    ballot text not null,
    rule text not null,
    completion text default 'none'::text not null,
    places integer not null,
    most integer,
    secret boolean not null,
    colleges jsonb default '{}'::jsonb not null,
    voices boolean default false not null,
    minimums jsonb default '[]'::jsonb not null,
    seed text not null,
    quorum integer,
    threshold integer,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    state text default 'planned'::text not null,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    reminded_at timestamp with time zone,
    prepared_by uuid,
    annulled_reason text default ''::text not null,
    key_check bytea,
    version integer default 0 not null,
    constraint vote_annulled_reason_check CHECK ((length(annulled_reason) <= 1000)),
    constraint vote_ballot_check CHECK ((ballot = ANY (ARRAY['approval'::text, 'score'::text, 'points'::text, 'ranking'::text, 'consent'::text, 'yes-no'::text]))),
    constraint vote_check CHECK (((NOT voices) OR (colleges <> '{}'::jsonb))),
    constraint vote_check1 CHECK ((closes_at > opens_at)),
    constraint vote_check2 CHECK (((state = 'planned'::text) = (opened_at IS NULL))),
    constraint vote_check3 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
    constraint vote_check4 CHECK (((state <> 'annulled'::text) OR (annulled_reason <> ''::text))),
    constraint vote_colleges_check CHECK ((jsonb_typeof(colleges) = 'object'::text)),
    constraint vote_completion_check CHECK ((completion = ANY (ARRAY['none'::text, 'utilitarian'::text, 'phragmen'::text]))),
    constraint vote_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES themes.consultation(id),
    constraint vote_minimums_check CHECK ((jsonb_typeof(minimums) = 'array'::text)),
    constraint vote_most_check CHECK (((most >= 1) AND (most <= 1000))),
    constraint vote_of_its_consultation UNIQUE (id, consultation_id),
    constraint vote_pkey PRIMARY KEY (id),
    constraint vote_places_check CHECK (((places >= 1) AND (places <= 100))),
    constraint vote_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES identity.account(id),
    constraint vote_quorum_check CHECK (((quorum >= 1) AND (quorum <= 100))),
    constraint vote_rule_check CHECK ((rule = ANY (ARRAY['greedy'::text, 'equal-shares'::text, 'phragmen'::text, 'sequential-pav'::text, 'optimal-pav'::text, 'stv'::text, 'meek'::text, 'instant-runoff'::text, 'borda'::text, 'schulze'::text, 'ranked-pairs'::text, 'consent'::text, 'majority'::text]))),
    constraint vote_seed_check CHECK (((seed <> ''::text) AND (length(seed) <= 100))),
    constraint vote_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text, 'annulled'::text]))),
    constraint vote_threshold_check CHECK (((threshold >= 1) AND (threshold <= 100))),
    constraint vote_titles_check CHECK ((platform.is_localized(titles) AND (titles <> '{}'::jsonb)))
);
CREATE INDEX vote_by_consultation ON themes.vote USING btree (consultation_id);

create table themes.vote_option (
    id uuid not null,
    vote_id uuid not null,
    position integer not null,
    proposal_id uuid,
    labels jsonb not null,
    traits text[] default '{}'::text[] not null,
    constraint vote_option_labels_check CHECK ((platform.is_localized(labels) AND (labels <> '{}'::jsonb))),
    constraint vote_option_pkey PRIMARY KEY (id),
    constraint vote_option_position_check CHECK (("position" > 0)),
    constraint vote_option_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES themes.proposal(id),
    constraint vote_option_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id) ON DELETE CASCADE,
    constraint vote_option_vote_id_position_key UNIQUE (vote_id, "position") DEFERRABLE INITIALLY DEFERRED,
    constraint vote_option_vote_id_proposal_id_key UNIQUE (vote_id, proposal_id)
);

create table themes.vote_result (
    vote_id uuid not null,
    counted_at timestamp with time zone not null,
    valid boolean not null,
    outcome jsonb not null,
    constraint vote_result_pkey PRIMARY KEY (vote_id),
    constraint vote_result_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES themes.vote(id)
);

create view themes.offer_consultation as
 SELECT c.id,
    c.slug,
    c.cycle_id
   FROM (themes.consultation c
     JOIN groups.offer_cycle y ON ((y.id = c.cycle_id)))
  WHERE ((c.group_id IS NULL) AND (c.edition_id IS NULL) AND (c.state <> 'draft'::text) AND (y.state <> 'draft'::text));

create view themes.offer_theme as
 SELECT t.id,
    t.cycle_id,
    t.group_id,
    t.edition_id,
    t.since,
    p.id AS proposal_id,
    p.title,
    p.question,
    p.language,
    c.slug AS consultation,
    p.number
   FROM ((themes.theme t
     JOIN themes.proposal p ON ((p.id = t.proposal_id)))
     JOIN themes.consultation c ON ((c.id = p.consultation_id)));

CREATE OR REPLACE FUNCTION themes.amendment_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' or old.state <> 'open'
        or (old.proposal_id, old.field, old.before, old.after, old.why, old.author_id, old.organisation_id, old.proposed_at)
           is distinct from (new.proposal_id, new.field, new.before, new.after, new.why, new.author_id, new.organisation_id, new.proposed_at) then
        raise exception 'an amendment stays as it was proposed, and is answered once' using errcode = 'check_violation', constraint = 'amendment_stays';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.answering(organisations uuid[], staff boolean, at timestamp with time zone)
 RETURNS TABLE(proposal_id uuid, consultation_id uuid, own boolean, slug text, number integer, title text, language text, ends_at timestamp with time zone, time_zone text)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION themes.answers_one_level()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select 1 from themes.comment p where p.id = new.parent_id and (p.parent_id is not null or p.proposal_id <> new.proposal_id)) then
        raise exception 'an answer has no answers of its own' using errcode = 'check_violation';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.ballot_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'what is published of a vote stays as it is' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION themes.card_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION themes.card_written()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION themes.carried_by_card()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if not exists (select 1 from themes.card c join themes.cluster g on g.id = c.cluster_id
                   where c.id = new.card_id and c.organisation_id = new.organisation_id and c.hidden_at is null and g.proposal_id = new.proposal_id) then
        raise exception 'no card of this organisation in the group' using errcode = 'integrity_constraint_violation', constraint = 'proposal_carried_by_card';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.carriers(proposals uuid[])
 RETURNS TABLE(root uuid, proposal_id uuid, organisation_id uuid, part text, since timestamp with time zone, until timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
    with recursive kin (root, id) as (
        select own, own from unnest(proposals) as own
        union
        select k.root, l.from_id from themes.lineage l join kin k on l.to_id = k.id where l.relation in ('merge', 'split'))
    select k.root, o.proposal_id, o.organisation_id, o.part, o.since, o.until from kin k join themes.proposal_organisation o on o.proposal_id = k.id
$function$
;

CREATE OR REPLACE FUNCTION themes.close_rooms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update themes.gathering set stage = 'closed', version = version + 1, closed_at = now() where consultation_id = new.id and stage <> 'closed';
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION themes.cluster_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION themes.comment_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE'
        or (old.proposal_id, old.parent_id, old.stance, old.body, old.author_id, old.organisation_id, old.written_at)
           is distinct from (new.proposal_id, new.parent_id, new.stance, new.body, new.author_id, new.organisation_id, new.written_at)
        or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
        raise exception 'what was said stays' using errcode = 'check_violation', constraint = 'comment_stays';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.credit_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select 1 from themes.proposal where id = old.proposal_id and published_at is not null) then
        raise exception 'credit ends, it is not taken away' using errcode = 'check_violation', constraint = 'proposal_credit_stays';
    end if;
    return old;
end $function$
;

CREATE OR REPLACE FUNCTION themes.fixed_once_open()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if exists (select 1 from themes.vote where id = coalesce(new.vote_id, old.vote_id) and state <> 'planned') then
        raise exception 'fixed since the vote opened' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $function$
;

CREATE OR REPLACE FUNCTION themes.gathering_at(the_gathering uuid)
 RETURNS themes.gathering
 LANGUAGE plpgsql
AS $function$
declare found themes.gathering;
begin
    select * into found from themes.gathering where id = the_gathering for share;
    return found;
end $function$
;

CREATE OR REPLACE FUNCTION themes.interest_shown()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION themes.is_in_proposal(card themes.card)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select exists (select 1 from themes.cluster g where g.id = card.cluster_id and g.proposal_id is not null)
        or exists (select 1 from themes.proposal_organisation p where p.card_id = card.id);
$function$
;

CREATE OR REPLACE FUNCTION themes.keep_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into themes.proposal_before (proposal_id, version, title, question, why_now, produces, territories, text_at, text_by, text_amendment)
    values (old.id, old.version, old.title, old.question, old.why_now, old.produces, old.territories, old.text_at, old.text_by, old.text_amendment);
    return null;
end $function$
;

CREATE OR REPLACE FUNCTION themes.lineage_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'UPDATE' or exists (select 1 from themes.proposal where id = old.to_id and published_at is not null) then
        raise exception 'lineage stays as it is' using errcode = 'check_violation', constraint = 'lineage_stays';
    end if;
    return old;
end $function$
;

CREATE OR REPLACE FUNCTION themes.mandate_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform 1 from network.offer_mandate m
        where m.person_id = new.by_id and m.organisation_id = new.organisation_id and m.one_meeting is null
          and m.valid && daterange((new.since at time zone 'UTC')::date - 1, (new.since at time zone 'UTC')::date + 1, '[]')
        for share;
    if not found then
        raise exception 'no mandate in force for this person and organisation' using errcode = 'integrity_constraint_violation', constraint = 'proposal_mandate_in_force';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.one_phone_at_a_time(the_gathering uuid, person uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
    select pg_advisory_xact_lock(hashtextextended(the_gathering::text || person::text, 0));
$function$
;

CREATE OR REPLACE FUNCTION themes.only_while_open()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare found text;
begin
    select state into found from themes.vote where id = coalesce(new.vote_id, old.vote_id) for share;
    if found <> 'open' then
        raise exception 'the vote is %', found using errcode = 'check_violation';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.paper_counted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if (themes.gathering_at(new.gathering_id)).stage <> 'weigh' then
        raise exception 'counted while it is weighed' using errcode = 'check_violation', constraint = 'interest_in_its_stage';
    end if;
    return new;
end $function$
;

CREATE OR REPLACE FUNCTION themes.published_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if old.published_at is not null then
        raise exception 'a published proposal is withdrawn, not erased' using errcode = 'check_violation', constraint = 'proposal_stays';
    end if;
    return old;
end $function$
;

CREATE OR REPLACE FUNCTION themes.rules_are_fixed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION themes.stage_by_stage()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE TRIGGER amendment_stays BEFORE DELETE OR UPDATE ON themes.amendment FOR EACH ROW EXECUTE FUNCTION themes.amendment_stays();
CREATE TRIGGER ballot_stays BEFORE DELETE OR UPDATE ON themes.ballot FOR EACH ROW EXECUTE FUNCTION themes.ballot_stays();
CREATE TRIGGER ballot_while_open BEFORE INSERT ON themes.ballot FOR EACH ROW EXECUTE FUNCTION themes.only_while_open();
CREATE TRIGGER card_kept BEFORE DELETE OR UPDATE ON themes.card FOR EACH ROW EXECUTE FUNCTION themes.card_kept();
CREATE TRIGGER card_mandate_in_force BEFORE INSERT ON themes.card FOR EACH ROW WHEN ((NOT new.paper)) EXECUTE FUNCTION themes.mandate_in_force();
CREATE TRIGGER card_written BEFORE INSERT ON themes.card FOR EACH ROW EXECUTE FUNCTION themes.card_written();
CREATE TRIGGER cast_while_open BEFORE INSERT OR UPDATE ON themes.cast_ballot FOR EACH ROW EXECUTE FUNCTION themes.only_while_open();
CREATE TRIGGER cluster_kept BEFORE INSERT OR DELETE OR UPDATE ON themes.cluster FOR EACH ROW EXECUTE FUNCTION themes.cluster_kept();
CREATE TRIGGER comment_one_level BEFORE INSERT ON themes.comment FOR EACH ROW WHEN ((new.parent_id IS NOT NULL)) EXECUTE FUNCTION themes.answers_one_level();
CREATE TRIGGER comment_stays BEFORE DELETE OR UPDATE ON themes.comment FOR EACH ROW EXECUTE FUNCTION themes.comment_stays();
CREATE TRIGGER consultation_closes_rooms AFTER UPDATE OF state ON themes.consultation FOR EACH ROW WHEN ((new.state = 'closed'::text)) EXECUTE FUNCTION themes.close_rooms();
CREATE TRIGGER elector_fixed BEFORE INSERT OR DELETE OR UPDATE OF vote_id, organisation_id, college, weight ON themes.elector FOR EACH ROW EXECUTE FUNCTION themes.fixed_once_open();
CREATE TRIGGER gathering_stage_by_stage BEFORE UPDATE ON themes.gathering FOR EACH ROW EXECUTE FUNCTION themes.stage_by_stage();
CREATE TRIGGER interest_mandate_in_force BEFORE INSERT ON themes.interest FOR EACH ROW EXECUTE FUNCTION themes.mandate_in_force();
CREATE TRIGGER interest_shown BEFORE INSERT OR DELETE ON themes.interest FOR EACH ROW EXECUTE FUNCTION themes.interest_shown();
CREATE TRIGGER lineage_stays BEFORE DELETE OR UPDATE ON themes.lineage FOR EACH ROW EXECUTE FUNCTION themes.lineage_stays();
CREATE TRIGGER paper_counted BEFORE INSERT OR UPDATE ON themes.paper_interest FOR EACH ROW EXECUTE FUNCTION themes.paper_counted();
CREATE TRIGGER proposal_keeps_texts AFTER UPDATE ON themes.proposal FOR EACH ROW WHEN (((old.published_at IS NOT NULL) AND (((((old.title IS DISTINCT FROM new.title) OR (old.question IS DISTINCT FROM new.question)) OR (old.why_now IS DISTINCT FROM new.why_now)) OR (old.produces IS DISTINCT FROM new.produces)) OR (old.territories IS DISTINCT FROM new.territories)))) EXECUTE FUNCTION themes.keep_text();
CREATE TRIGGER proposal_stays BEFORE DELETE ON themes.proposal FOR EACH ROW EXECUTE FUNCTION themes.published_stays();
CREATE TRIGGER proposal_before_is_append_only BEFORE DELETE OR UPDATE ON themes.proposal_before FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER proposal_carried_by_card BEFORE INSERT OR UPDATE OF card_id, organisation_id, proposal_id ON themes.proposal_organisation FOR EACH ROW WHEN ((new.card_id IS NOT NULL)) EXECUTE FUNCTION themes.carried_by_card();
CREATE TRIGGER proposal_credit_stays BEFORE DELETE ON themes.proposal_organisation FOR EACH ROW EXECUTE FUNCTION themes.credit_stays();
CREATE TRIGGER proposal_mandate_in_force BEFORE INSERT OR UPDATE OF since, by_id ON themes.proposal_organisation FOR EACH ROW WHEN ((new.card_id IS NULL)) EXECUTE FUNCTION themes.mandate_in_force();
CREATE TRIGGER vote_rules_are_fixed BEFORE UPDATE ON themes.vote FOR EACH ROW EXECUTE FUNCTION themes.rules_are_fixed();
CREATE TRIGGER option_fixed BEFORE INSERT OR DELETE OR UPDATE ON themes.vote_option FOR EACH ROW EXECUTE FUNCTION themes.fixed_once_open();
CREATE TRIGGER result_stays BEFORE DELETE OR UPDATE ON themes.vote_result FOR EACH ROW EXECUTE FUNCTION themes.ballot_stays();
CREATE TRIGGER result_while_open BEFORE INSERT ON themes.vote_result FOR EACH ROW EXECUTE FUNCTION themes.only_while_open();

-- forum

create table forum.edition (
    id uuid not null,
    slug text not null,
    names jsonb not null,
    lines jsonb default '{}'::jsonb not null,
    cycle_id uuid not null,
    chapter_id uuid,
    starts_on date not null,
    ends_on date not null,
    town text not null,
    country text not null,
    time_zone text not null,
    capacity integer,
    state text default 'draft'::text not null,
    version integer default 0 not null,
    constraint edition_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100000))),
    constraint edition_chapter_id_fkey FOREIGN KEY (chapter_id) REFERENCES network.chapter(id),
    constraint edition_check CHECK (((ends_on >= starts_on) AND (ends_on <= (starts_on + 30)))),
    constraint edition_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    constraint edition_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES groups.cycle(id),
    constraint edition_lines_check CHECK (platform.is_localized(lines)),
    constraint edition_names_check CHECK ((platform.is_localized(names) AND (names <> '{}'::jsonb))),
    constraint edition_pkey PRIMARY KEY (id),
    constraint edition_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80))),
    constraint edition_slug_key UNIQUE (slug),
    constraint edition_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'announced'::text, 'cancelled'::text]))),
    constraint edition_town_check CHECK (((town <> ''::text) AND (length(town) <= 100)))
);
CREATE INDEX edition_by_chapter ON forum.edition USING btree (chapter_id);
CREATE INDEX edition_by_cycle ON forum.edition USING btree (cycle_id);

create view forum.offer_edition as
 SELECT id,
    slug,
    names,
    cycle_id,
    chapter_id,
    starts_on,
    ends_on,
    state
   FROM forum.edition
  WHERE (state <> 'draft'::text);

