-- Mail is written here in the transaction that causes it, and sent afterwards.
create schema mailing;

create table mailing.outbox (
    id uuid primary key,
    message_id text not null unique,
    dedupe_key text unique,              -- one letter of this key, ever; null when several are right
    kind text not null,                  -- 'sign-in', 'invitation', …: what may be unsubscribed from, and what staff see
    person_id uuid,
    to_address text not null,
    to_name text not null,
    language text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    calendar text,                       -- an iCalendar object, sent as an alternative and as a file
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH')),
    unsubscribe_address text,            -- where List-Unsubscribe leads; null when the kind cannot be refused
    reply_to text,
    created_at timestamptz not null,
    not_before timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
    attempts integer not null default 0,
    last_error text,
    last_attempt_at timestamptz,
    sent_at timestamptz,
    check ((state = 'sent') = (sent_at is not null)),
    check ((calendar is null) = (calendar_method is null))
);
create index outbox_waiting on mailing.outbox (not_before) where state = 'waiting';
create index outbox_by_time on mailing.outbox (created_at desc);
create index outbox_failed on mailing.outbox (last_attempt_at) where state = 'failed';

-- Who wants no more letters of a kind. Letters that are part of an act (signing in, a decision on an application) are always sent.
create table mailing.refusal (
    address text not null,
    kind text not null,
    refused_at timestamptz not null,
    primary key (address, kind)
);
-- One for each address and kind, so that the link in an old letter works for ever. Kept readable: the next letter of the kind carries
-- it too, and all it can do is refuse letters.
create table mailing.unsubscribe_token (
    token text primary key,
    address text not null,
    kind text not null,
    created_at timestamptz not null,
    unique (address, kind)
);
