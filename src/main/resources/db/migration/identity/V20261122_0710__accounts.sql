-- Who can sign in, by which links and sessions; roles with a scope and dates; the trail of what was done.
create schema identity;

create table identity.account (
    id uuid primary key,
    email text unique check (email = lower(email)),   -- null: known by name only (a walk-in, an imported attendance)
    given_name text not null default '' check (length(given_name) <= 100),
    family_name text not null check (family_name <> '' and length(family_name) <= 100),
    language text not null default 'fr' check (language in ('fr', 'en')),
    created_at timestamptz not null default now(),
    closed_at timestamptz
);
create index account_by_name on identity.account (platform.plain(family_name), platform.plain(given_name));
create index account_name_trigrams on identity.account using gin (platform.plain(given_name || ' ' || family_name) gin_trgm_ops);

create view identity.offer_account as
    select id, email, given_name, family_name, trim(given_name || ' ' || family_name) as full_name, language, closed_at
    from identity.account;

create table identity.sign_in_link (
    token_hash bytea primary key,
    account_id uuid not null references identity.account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    next_path text check (next_path like '/%' and next_path not like '//%'),
    check (expires_at > created_at)
);
create index sign_in_link_by_account on identity.sign_in_link (account_id);

create table identity.session (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references identity.account (id),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    device text not null,
    ended_at timestamptz
);
create index session_by_account on identity.session (account_id) where ended_at is null;

create table identity.role_grant (
    id uuid primary key,
    account_id uuid not null references identity.account (id),
    role text not null check (role in ('FACILITATOR', 'COORDINATOR', 'ADMINISTRATOR')),
    scope_kind text not null check (scope_kind in ('NETWORK', 'CHAPTER', 'CYCLE', 'GROUP')),
    scope_id uuid,
    valid daterange not null check (not isempty(valid)),
    granted_by uuid references identity.account (id),
    granted_at timestamptz not null default now(),
    check ((scope_kind = 'NETWORK') = (scope_id is null)),
    check (role <> 'ADMINISTRATOR' or scope_kind = 'NETWORK'),
    check (role <> 'COORDINATOR' or scope_kind = 'CHAPTER'),
    check (role <> 'FACILITATOR' or scope_kind in ('GROUP', 'CYCLE')),
    constraint role_grant_once exclude using gist (
        account_id with =, role with =, scope_kind with =, (coalesce(scope_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, valid with &&)
);
create index role_grant_by_account on identity.role_grant (account_id);
create index role_grant_by_scope on identity.role_grant (scope_id) where scope_id is not null;

create view identity.offer_role as select account_id, role, scope_kind, scope_id, valid from identity.role_grant;

-- What was done, by whom, to what: written in the same transaction, never changed.
create table identity.trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor_id uuid,
    actor_name text not null,            -- '' for the program itself
    request_id text,
    subject_kind text not null,
    subject_id uuid not null,
    action text not null,                -- text key trail.<action>
    details jsonb not null default '{}'
);
create index trail_by_subject on identity.trail (subject_kind, subject_id, id desc);
create index trail_by_actor on identity.trail (actor_id, id desc);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- A line stays as it was written. Only the names in it can be taken out, when a person is erased (docs/rules.md#r14): '…' stands for them.
create function identity.keep_trail() returns trigger language plpgsql as $$
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
end $$;
create trigger trail_is_append_only before update or delete on identity.trail for each row execute function identity.keep_trail();
