--liquibase formatted sql

--changeset tavolo:revoked_certificate
create table revoked_certificate (
    certificate_sha binary(32)   not null,
    serial          varchar(50)  not null,
    revoked_at      datetime(6)  not null,
    revoked_by      binary(16)   not null,
    reason          varchar(500) not null,
    constraint pk_revoked_certificate primary key (certificate_sha),
    constraint uk_revoked_certificate_serial unique (serial)
);
--rollback drop table revoked_certificate;

--changeset tavolo:ix_revoked_certificate_by
create index ix_revoked_certificate_by on revoked_certificate (revoked_by);
--rollback drop index ix_revoked_certificate_by on revoked_certificate;

--changeset tavolo:fk_revoked_certificate_by
alter table revoked_certificate add constraint fk_revoked_certificate_by foreign key (revoked_by) references person (id);
--rollback alter table revoked_certificate drop constraint fk_revoked_certificate_by;
