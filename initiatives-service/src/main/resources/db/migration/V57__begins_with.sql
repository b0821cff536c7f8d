-- An installation of another council begins without the members of the Stichting, and enters its own. Done once, when the
-- tables are made: where anybody posted, nothing is taken away. The agreements are those of all of Europe, and stay.
do $$
begin
    if '${begins-with}' not in ('stichting', 'nothing') then
        raise exception 'voortgang.begins-with is stichting or nothing, not ${begins-with}';
    end if;
    if '${begins-with}' = 'nothing' and not exists (select from initiative) then
        delete from outbox where aggregate_type = 'organisation';
        delete from attachment_usage where organisation in (select code from organisation where not sandbox);
        delete from organisation where not sandbox;
    end if;
end
$$;
