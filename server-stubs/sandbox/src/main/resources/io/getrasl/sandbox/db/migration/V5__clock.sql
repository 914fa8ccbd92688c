-- How far the clock of the sandboxes on this database is ahead of the machine's. One row: they all live by the same time.
create table sandbox_clock (
    id integer primary key,
    ahead_seconds bigint not null
);

insert into sandbox_clock (id, ahead_seconds) values (1, 0);
