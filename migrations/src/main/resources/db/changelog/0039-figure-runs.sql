--liquibase formatted sql

-- The figures of one series on one day that came in one after the other are one row, in the order of time, since they
-- are written and read together: a day of half hours costs one row in the place of 48. Each figure is its minute of
-- the day, numerator and denominator, and volume and forecast where both are known; between them a semicolon. Going
-- back leaves the figures of files that came since to be imported again.

--changeset tavolo:figure_run
create table figure_run (
    series_id     binary(16)    not null,
    on_day        date          not null,
    at_minute     int           not null,
    import_number int           not null,
    figures       varchar(4000) not null,
    constraint pk_figure_run primary key (series_id, on_day, at_minute, import_number)
);
--rollback drop table figure_run;

--changeset tavolo:fk_figure_run_series
alter table figure_run add constraint fk_figure_run_series foreign key (series_id) references figure_series (id);
--rollback alter table figure_run drop constraint fk_figure_run_series;

--changeset tavolo:figure_run_rows
insert into figure_run (series_id, on_day, at_minute, import_number, figures)
select series_id, on_day, at_minute, import_number,
       concat(at_minute, ' ', numerator, ' ', denominator,
              case when volume is null or forecast is null then '' else concat(' ', volume, ' ', forecast) end)
from figure;
--rollback delete from figure_run;

--changeset tavolo:drop_figure
drop table figure;
--rollback create table figure (
--rollback     series_id     binary(16)     not null,
--rollback     on_day        date           not null,
--rollback     at_minute     int            not null,
--rollback     import_number int            not null,
--rollback     numerator     decimal(16, 4) not null,
--rollback     denominator   decimal(16, 4) not null,
--rollback     volume        decimal(16, 4),
--rollback     forecast      decimal(16, 4),
--rollback     constraint pk_figure primary key (series_id, on_day, at_minute, import_number)
--rollback );
--rollback alter table figure add constraint fk_figure_series foreign key (series_id) references figure_series (id);
