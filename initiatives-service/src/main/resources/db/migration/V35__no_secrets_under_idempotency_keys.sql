-- Answers with the secret of a new credential were kept under Idempotency-Keys and given again. They are removed; no more
-- are made, because the operation refuses the header. A quote inside a text of an answer is escaped, so that no text of a
-- partner looks like this field.
delete from idempotency_key where position('"clientSecret":'::bytea in body) > 0;
