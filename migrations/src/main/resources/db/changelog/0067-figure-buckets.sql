--liquibase formatted sql

-- What a month counts in buckets, for indicators that are read as a percentile: the letter of the buckets, and the
-- counts with commas between them, as in figure_run. Months without buckets have a numerator over a denominator.

--changeset tavolo:figure_month_buckets
alter table figure_month add column buckets varchar(500);
--rollback alter table figure_month drop column buckets;
