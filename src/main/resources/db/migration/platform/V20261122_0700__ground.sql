-- What every module stands on: extensions, text search for French and English without accents, the network itself,
-- files, jobs, rate limits and the registry of events.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create schema platform;

-- unaccent() is only stable because its dictionary may change; ours does not, and indexes need an immutable function.
create function platform.plain(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

create text search configuration platform.fr (copy = french);
alter text search configuration platform.fr alter mapping for hword, hword_part, word with public.unaccent, french_stem;
create text search configuration platform.en (copy = english);
alter text search configuration platform.en alter mapping for hword, hword_part, word with public.unaccent, english_stem;

-- Texts in several languages are objects {"fr": "…", "en": "…"}: nothing else, no empty value.
create function platform.is_localized(value jsonb) returns boolean
    language sql immutable parallel safe
    return jsonb_typeof(value) = 'object'
       and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ == "")');

-- One installation is one network: one row.
create table platform.network (
    only_one boolean primary key default true check (only_one),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    baseline jsonb not null default '{}' check (platform.is_localized(baseline)),
    description jsonb not null default '{}' check (platform.is_localized(description)),
    founded_in integer check (founded_in between 1800 and 2200),
    contact_email text,
    time_zone text not null default 'Europe/Paris',
    demonstration boolean not null default false
);
insert into platform.network (names) values ('{"fr": "Mon réseau", "en": "My network"}');

-- Files by the hash of their content; the bytes are on disk.
create table platform.file (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    size_bytes bigint not null check (size_bytes >= 0),
    media_type text not null,
    stored_at timestamptz not null default now()
);

-- db-scheduler 16
create table platform.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);

-- bucket4j 8
create table platform.bucket (id text primary key, state bytea, expires_at bigint);

-- Spring Modulith 2: events that wait for their listeners
create table platform.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);
