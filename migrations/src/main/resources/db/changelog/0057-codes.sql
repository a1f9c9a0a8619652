--liquibase formatted sql

-- Devices that show codes, their secrets encrypted; recovery codes, of which only the SHA-256 is kept.

--changeset tavolo:code_device
create table code_device (
    person_id    binary(16)     not null,
    secret       varbinary(200) not null,
    created_at   datetime(6)    not null,
    confirmed_at datetime(6),
    last_step    bigint         not null,
    last_used_at datetime(6),
    constraint pk_code_device primary key (person_id)
);
--rollback drop table code_device;

--changeset tavolo:fk_code_device_person
alter table code_device add constraint fk_code_device_person foreign key (person_id) references person (id);
--rollback alter table code_device drop constraint fk_code_device_person;

--changeset tavolo:recovery_code
create table recovery_code (
    person_id binary(16)  not null,
    code_hash binary(32)  not null,
    used_at   datetime(6),
    constraint pk_recovery_code primary key (person_id, code_hash)
);
--rollback drop table recovery_code;

--changeset tavolo:fk_recovery_code_person
alter table recovery_code add constraint fk_recovery_code_person foreign key (person_id) references person (id);
--rollback alter table recovery_code drop constraint fk_recovery_code_person;
