-- Files that wait between preview and agreement, and exports that were asked for. Both expire.
create table platform.staged_import (
    id uuid primary key,
    kind text not null,
    file_name text not null check (length(file_name) <= 200),
    content bytea,                       -- gone once applied
    staged_by uuid not null,
    staged_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > staged_at),
    applied_at timestamptz,
    added integer,
    changed integer,
    unchanged integer,
    check ((applied_at is null) = (content is not null)),
    check ((applied_at is null) = (added is null))
);
create table platform.asked_export (
    id uuid primary key,
    kind text not null,
    format text not null check (format in ('csv', 'xlsx')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > asked_at)
);
