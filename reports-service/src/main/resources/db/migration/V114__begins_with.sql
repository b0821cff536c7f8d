-- An installation of another council begins without the round of the Stichting, and opens its own. Done once, when the tables
-- are made: where anything was reported, nothing is taken away.
do $$
begin
    if '${begins-with}' not in ('stichting', 'nothing') then
        raise exception 'voortgang.begins-with is stichting or nothing, not ${begins-with}';
    end if;
    if '${begins-with}' = 'nothing' and not exists (select from initiative) then
        delete from block_revision where block in (select id from block where round = 'digitalisation-2');
        delete from block where round = 'digitalisation-2';
        delete from round_deadline where round = 'digitalisation-2';
        delete from check_setting where round = 'digitalisation-2';
        delete from draft_change where round = 'digitalisation-2';
        delete from draft where round = 'digitalisation-2';
        delete from round_section where round = 'digitalisation-2';
        delete from round where id = 'digitalisation-2';
    end if;
end
$$;
