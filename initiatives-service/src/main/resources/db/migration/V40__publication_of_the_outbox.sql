-- What the relay subscribes to. Made here, by the owner of the table, so that the relay's own role needs no rights but to read.
-- The relay of an earlier version made it by itself.
do $$
begin
    if not exists (select from pg_publication where pubname = 'initiatives_outbox') then
        create publication initiatives_outbox for table outbox with (publish = 'insert');
    end if;
end
$$;
