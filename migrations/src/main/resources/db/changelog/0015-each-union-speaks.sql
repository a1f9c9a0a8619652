--liquibase formatted sql

-- Each union of a table takes its own position. MySQL changes the key in one step, so that the table
-- is never without one; H2 knows no such step, and the generator of code reads only what H2 does.

-- [jooq ignore start]
--changeset tavolo:stance_of_each_organisation_mysql dbms:mysql
alter table stance drop primary key, add primary key (clause_version_id, organisation_id);
--rollback alter table stance drop primary key, add primary key (clause_version_id, side);
-- [jooq ignore stop]

--changeset tavolo:stance_of_each_organisation_h2 dbms:h2
alter table stance drop constraint pk_stance;
alter table stance add constraint pk_stance primary key (clause_version_id, organisation_id);
--rollback alter table stance drop constraint pk_stance;
--rollback alter table stance add constraint pk_stance primary key (clause_version_id, side);
