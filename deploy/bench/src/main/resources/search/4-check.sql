-- Whether some of what was written is what the service's own trigger writes; it sees a change that changes nothing.
create temporary table bench_checked as
select * from search_entry where id in (select id from bench_plan where number % 2003 = 0);

update initiative set search_text = search_text || ' ' where id in (select id from bench_checked);

do $$
declare
    wrong int;
begin
    select count(*) into wrong
    from bench_checked before
    left join search_entry after on after.id = before.id
    where before::text is distinct from after::text;
    if wrong > 0 then
        raise exception '% of the entries are not what the trigger writes', wrong;
    end if;
end
$$;

delete from search_journal;
drop table bench_checked, bench_plan;
