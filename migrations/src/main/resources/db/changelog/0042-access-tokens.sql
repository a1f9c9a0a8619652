--liquibase formatted sql

-- Keys with which programs act for the person who made them. Of a secret only the SHA-256 is kept.

--changeset tavolo:access_token
create table access_token (
    id              binary(16)  not null,
    organisation_id binary(16)  not null,
    person_id       binary(16)  not null,
    name            varchar(80) not null,
    reads_targets   boolean     not null,
    sends_figures   boolean     not null,
    secret_hash     binary(32)  not null,
    created_at      datetime(6) not null,
    expires_at      datetime(6) not null,
    last_used_at    datetime(6),
    revoked_by      binary(16),
    revoked_at      datetime(6),
    constraint pk_access_token primary key (id),
    constraint uk_access_token_secret unique (secret_hash)
);
--rollback drop table access_token;

--changeset tavolo:ix_access_token_organisation
create index ix_access_token_organisation on access_token (organisation_id, created_at);
--rollback drop index ix_access_token_organisation on access_token;

--changeset tavolo:ix_access_token_person
create index ix_access_token_person on access_token (person_id);
--rollback drop index ix_access_token_person on access_token;

--changeset tavolo:ix_access_token_revoked
create index ix_access_token_revoked on access_token (revoked_by);
--rollback drop index ix_access_token_revoked on access_token;

--changeset tavolo:fk_access_token_organisation
alter table access_token add constraint fk_access_token_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table access_token drop constraint fk_access_token_organisation;

--changeset tavolo:fk_access_token_person
alter table access_token add constraint fk_access_token_person foreign key (person_id) references person (id);
--rollback alter table access_token drop constraint fk_access_token_person;

--changeset tavolo:fk_access_token_revoked
alter table access_token add constraint fk_access_token_revoked foreign key (revoked_by) references person (id);
--rollback alter table access_token drop constraint fk_access_token_revoked;
