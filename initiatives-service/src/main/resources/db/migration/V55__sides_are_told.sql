-- Other services learn the sides that there are. An initiative is of one of them, whatever they are called.
insert into outbox (id, aggregate_type, aggregate_id, type, source, time, payload)
select uuidv7(), 'side', 'side:' || code, 'nl.stvda.side.registered.v1', '/initiatives-service',
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       jsonb_build_object('code', code, 'label', label::jsonb, 'position', position)::text
from side
order by position;
