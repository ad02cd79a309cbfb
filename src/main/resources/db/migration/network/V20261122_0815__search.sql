-- What the directory searches in. Kept by the database, so that no writer can forget it; visitors search only in what is published.
create function network.plain_words(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(platform.plain($1), '[[:punct:][:space:]]+', ' ', 'g'));

-- Every name once and between bars, so that a whole name, its beginning and the beginning of a word are told apart: |les toits de l ourse|roofs|
create function network.plain_names(names jsonb, acronym text) returns text
    language sql immutable parallel safe
    return (select '|' || coalesce(string_agg(name, '|' order by name), '') || '|'
            from (select network.plain_words(value) as name from jsonb_each_text(names)
                  union select network.plain_words(acronym) where acronym <> '') every);

-- The fields null means all of them.
create function network.search_words(names jsonb, acronym text, town text, expertise text, presentation jsonb, fields text[]) returns tsvector
    language sql immutable parallel safe
    return (select setweight(to_tsvector('platform.fr', said.names) || to_tsvector('platform.en', said.names), 'A')
                || setweight(to_tsvector('platform.fr', said.more) || to_tsvector('platform.en', said.more), 'C')
            from (select concat_ws(' ', names ->> 'fr', names ->> 'en', acronym) as names,
                         concat_ws(' ', case when fields is null or 'town' = any (fields) then town end,
                                   case when fields is null or 'expertise' = any (fields) then expertise end,
                                   case when fields is null or 'presentation' = any (fields) then presentation ->> 'fr' end,
                                   case when fields is null or 'presentation' = any (fields) then presentation ->> 'en' end) as more) said);

alter table network.organisation
    add column sort_name text generated always as (coalesce(names ->> 'fr', names ->> 'en', acronym, slug)) stored,
    add column plain_names text generated always as (network.plain_names(names, acronym)) stored,
    add column words tsvector generated always as (network.search_words(names, acronym, town, expertise, presentation, null)) stored,
    add column public_words tsvector generated always as (network.search_words(names, acronym, town, expertise, presentation, published_fields)) stored,
    -- {sector:ngo,sdg:11}: what organisation_term says, for showing
    add column tags text[] not null default '{}',
    -- and for counting: the bits of its terms, list by list
    add column sector_bits bigint not null default 0,
    add column sdg_bits bigint not null default 0,
    add column axis_bits bigint not null default 0;
create index organisation_names_trigrams on network.organisation using gin (plain_names gin_trgm_ops);
create index organisation_words on network.organisation using gin (words);
create index organisation_public_words on network.organisation using gin (public_words);
-- All that the directory counts by, so that it reads these few pages instead of the wide rows.
create index organisation_facets on network.organisation (id) include (cited, country, chapter_id, sector_bits, sdg_bits, axis_bits) where standing_state = 'member';
create index organisation_by_name on network.organisation (sort_name collate "fr-x-icu", id);

-- Which bit of its list a term is: the next one, never given again.
alter table network.term add column number smallint check (number between 0 and 62), add constraint term_number unique (taxonomy, number);
create function network.number_term() returns trigger language plpgsql as $$
begin
    new.number := (select coalesce(max(number), -1) + 1 from network.term where taxonomy = new.taxonomy);
    return new;
end $$;
create trigger term_is_numbered before insert on network.term for each row execute function network.number_term();
update network.term t set number = n.number
from (select id, row_number() over (partition by taxonomy order by position, code) - 1 as number from network.term) n where n.id = t.id;
alter table network.term alter column number set not null;

create function network.describe(organisations uuid[]) returns void language sql as $$
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
$$;
create function network.keep_tags() returns trigger language plpgsql as $$
begin
    perform network.describe((select array_agg(distinct organisation_id) from touched));
    return null;
end $$;
create trigger organisation_term_added after insert on network.organisation_term
    referencing new table as touched for each statement execute function network.keep_tags();
create trigger organisation_term_removed after delete on network.organisation_term
    referencing old table as touched for each statement execute function network.keep_tags();
select network.describe(array(select id from network.organisation));
