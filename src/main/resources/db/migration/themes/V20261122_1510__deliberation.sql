-- What helps to write a proposal: for each field a sentence that guides, and a text to start from.
create table themes.template (
    consultation_id uuid not null references themes.consultation (id) on delete cascade,
    origin text not null check (origin in ('staff', 'member')),
    field text not null check (field in ('question', 'why', 'produces')),
    hints jsonb not null check (platform.is_localized(hints)),
    skeletons jsonb not null check (platform.is_localized(skeletons)),
    primary key (consultation_id, origin, field),
    check (hints <> '{}' or skeletons <> '{}')
);

-- Until when those who carry a proposal were told what is said of it: once an hour at most.
create table themes.proposal_told (
    proposal_id uuid primary key references themes.proposal (id),
    told_at timestamptz not null
);
