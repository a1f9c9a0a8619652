--liquibase formatted sql

-- What the figures of one series that stand come to month by month, so that years of them are read without their
-- days. Numerators and denominators are summed and never divided here; of a stock the last numerator is kept; and
-- the greatest share of a volume in its forecast tells whether the days must be looked at. Every row is made of
-- figure_run and is made anew with each import and each undoing; series that have none yet get theirs at the next
-- start.

--changeset tavolo:figure_month
create table figure_month (
    series_id      binary(16)     not null,
    on_month       date           not null,
    numerator      decimal(22, 4) not null,
    denominator    decimal(22, 4) not null,
    last_numerator decimal(16, 4) not null,
    days_counted   int            not null,
    peak_percent   decimal(12, 4),
    constraint pk_figure_month primary key (series_id, on_month)
);
--rollback drop table figure_month;

--changeset tavolo:fk_figure_month_series
alter table figure_month add constraint fk_figure_month_series foreign key (series_id) references figure_series (id);
--rollback alter table figure_month drop constraint fk_figure_month_series;
