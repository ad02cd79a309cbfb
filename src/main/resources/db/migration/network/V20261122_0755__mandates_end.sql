-- A mandate that was ended does not come back, and none is ever erased: a new one is given instead (docs/rules.md#r7).
create function network.keep_mandates() returns trigger language plpgsql as $$
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
end $$;
create trigger mandate_history before update or delete on network.mandate for each row execute function network.keep_mandates();
