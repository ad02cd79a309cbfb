-- Forums: the World Forum and those of countries, one edition at a time.
create schema forum;

create table forum.edition (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    names jsonb not null check (platform.is_localized(names) and names <> '{}'),
    lines jsonb not null default '{}' check (platform.is_localized(lines)),   -- its editorial line
    cycle_id uuid not null references groups.cycle (id),                       -- the year that prepares it
    chapter_id uuid references network.chapter (id),                           -- of a country; null: of the whole network
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on and ends_on <= starts_on + 30),
    town text not null check (town <> '' and length(town) <= 100),
    country text not null check (country ~ '^[A-Z]{2}$'),
    time_zone text not null,
    capacity integer check (capacity between 1 and 100000),
    state text not null default 'draft' check (state in ('draft', 'announced', 'cancelled')),
    version integer not null default 0
);
create index edition_by_cycle on forum.edition (cycle_id);
create index edition_by_chapter on forum.edition (chapter_id);

-- Those that visitors read.
create view forum.offer_edition as
    select id, slug, names, cycle_id, chapter_id, starts_on, ends_on, state from forum.edition where state <> 'draft';
