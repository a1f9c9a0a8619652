--liquibase formatted sql

-- In which order an instrument is signed, by the mandate of each slot, so that it outlives a new edition. Without rows
-- everybody signs whenever they like.

--changeset tavolo:signing_place
create table signing_place (
    instrument_id binary(16) not null,
    mandate_id    binary(16) not null,
    place         int        not null,
    constraint pk_signing_place primary key (instrument_id, mandate_id),
    constraint ck_signing_place_place check (place >= 1)
);
--rollback drop table signing_place;

--changeset tavolo:ix_signing_place_mandate
create index ix_signing_place_mandate on signing_place (mandate_id);
--rollback drop index ix_signing_place_mandate on signing_place;

--changeset tavolo:fk_signing_place_instrument
alter table signing_place add constraint fk_signing_place_instrument foreign key (instrument_id) references instrument (id);
--rollback alter table signing_place drop constraint fk_signing_place_instrument;

--changeset tavolo:fk_signing_place_mandate
alter table signing_place add constraint fk_signing_place_mandate foreign key (mandate_id) references mandate (id);
--rollback alter table signing_place drop constraint fk_signing_place_mandate;
