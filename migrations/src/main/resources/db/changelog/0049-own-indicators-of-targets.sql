--liquibase formatted sql

-- Where targets and measured figures rest on an own indicator, its version is there for as long as they are.

--changeset tavolo:target_value_own_formula
alter table target_value add column own_formula varchar(20);
--rollback alter table target_value drop column own_formula;

--changeset tavolo:ix_target_value_own_formula
create index ix_target_value_own_formula on target_value (own_formula);
--rollback drop index ix_target_value_own_formula on target_value;

--changeset tavolo:fk_target_value_own_formula
alter table target_value add constraint fk_target_value_own_formula foreign key (own_formula) references indicator_version (formula);
--rollback alter table target_value drop constraint fk_target_value_own_formula;

--changeset tavolo:ck_target_value_own_formula
alter table target_value add constraint ck_target_value_own_formula check (coalesce(own_formula, '') = case when variant like '%.v%' then variant else '' end);
--rollback alter table target_value drop constraint ck_target_value_own_formula;

--changeset tavolo:target_entry_own_formula
alter table target_entry add column own_formula varchar(20);
--rollback alter table target_entry drop column own_formula;

--changeset tavolo:ix_target_entry_own_formula
create index ix_target_entry_own_formula on target_entry (own_formula);
--rollback drop index ix_target_entry_own_formula on target_entry;

--changeset tavolo:fk_target_entry_own_formula
alter table target_entry add constraint fk_target_entry_own_formula foreign key (own_formula) references indicator_version (formula);
--rollback alter table target_entry drop constraint fk_target_entry_own_formula;

--changeset tavolo:ck_target_entry_own_formula
alter table target_entry add constraint ck_target_entry_own_formula check (coalesce(own_formula, '') = case when variant like '%.v%' then variant else '' end);
--rollback alter table target_entry drop constraint ck_target_entry_own_formula;

--changeset tavolo:figure_series_own_formula
alter table figure_series add column own_formula varchar(20);
--rollback alter table figure_series drop column own_formula;

--changeset tavolo:ix_figure_series_own_formula
create index ix_figure_series_own_formula on figure_series (own_formula);
--rollback drop index ix_figure_series_own_formula on figure_series;

--changeset tavolo:fk_figure_series_own_formula
alter table figure_series add constraint fk_figure_series_own_formula foreign key (own_formula) references indicator_version (formula);
--rollback alter table figure_series drop constraint fk_figure_series_own_formula;

--changeset tavolo:ck_figure_series_own_formula
alter table figure_series add constraint ck_figure_series_own_formula check (coalesce(own_formula, '') = case when formula like '%.v%' then formula else '' end);
--rollback alter table figure_series drop constraint ck_figure_series_own_formula;

--changeset tavolo:row_stance_own_formula
alter table row_stance add column own_formula varchar(20);
--rollback alter table row_stance drop column own_formula;

--changeset tavolo:ix_row_stance_own_formula
create index ix_row_stance_own_formula on row_stance (own_formula);
--rollback drop index ix_row_stance_own_formula on row_stance;

--changeset tavolo:fk_row_stance_own_formula
alter table row_stance add constraint fk_row_stance_own_formula foreign key (own_formula) references indicator_version (formula);
--rollback alter table row_stance drop constraint fk_row_stance_own_formula;

--changeset tavolo:ck_row_stance_own_formula
alter table row_stance add constraint ck_row_stance_own_formula check (coalesce(own_formula, '') = case when wanted_variant like '%.v%' then wanted_variant else '' end);
--rollback alter table row_stance drop constraint ck_row_stance_own_formula;
