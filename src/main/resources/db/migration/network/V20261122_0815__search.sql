-- What the directory searches in. Kept by the database, so that no writer can forget it; visitors search only in what is published.
create function network.plain_words(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(platform.plain($1), '[[:punct:][:space:]]+', ' ', 'g'));

-- Every name between bars, so that a whole name, its beginning and the beginning of a word are told apart: |les toits de l ourse|roofs|
create function network.plain_names(names jsonb, acronym text) returns text
    language sql immutable parallel safe
    return (select '|' || coalesce(string_agg(network.plain_words(name), '|' order by name), '') || '|'
            from (select value as name from jsonb_each_text(names) union all select acronym where acronym <> '') every);

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
    -- {sector:ngo,sdg:11}: what organisation_term says, in one place for counting
    add column tags text[] not null default '{}';
create index organisation_names_trigrams on network.organisation using gin (plain_names gin_trgm_ops);
create index organisation_words on network.organisation using gin (words);
create index organisation_public_words on network.organisation using gin (public_words);
create index organisation_by_name on network.organisation (sort_name collate "fr-x-icu", id);

create function network.keep_tags() returns trigger language plpgsql as $$
begin
    update network.organisation o
    set tags = array(select t.taxonomy || ':' || t.code from network.organisation_term ot join network.term t on t.id = ot.term_id
                     where ot.organisation_id = o.id order by t.taxonomy, t.position, t.code)
    where o.id in (select organisation_id from touched);
    return null;
end $$;
create trigger organisation_term_added after insert on network.organisation_term
    referencing new table as touched for each statement execute function network.keep_tags();
create trigger organisation_term_removed after delete on network.organisation_term
    referencing old table as touched for each statement execute function network.keep_tags();
update network.organisation o
set tags = array(select t.taxonomy || ':' || t.code from network.organisation_term ot join network.term t on t.id = ot.term_id
                 where ot.organisation_id = o.id order by t.taxonomy, t.position, t.code);
