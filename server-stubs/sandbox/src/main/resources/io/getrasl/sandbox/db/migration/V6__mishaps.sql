-- What shall become of the next message of the conversation. Null: what becomes of any.
alter table conversations add column next_mishap varchar(20);
