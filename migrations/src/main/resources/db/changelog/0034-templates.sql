--liquibase formatted sql

-- Models of an organisation: agreements and single clauses, in versions that never change once they are
-- published; from what an agreement began; and what a deviation means for the workers.

--changeset tavolo:template
create table template (
    id              binary(16)   not null,
    organisation_id binary(16)   not null,
    kind            varchar(20)  not null,
    name            varchar(200) not null,
    published       int          not null,
    drafted         boolean      not null,
    retired_at      datetime(6),
    version         bigint       not null,
    constraint pk_template primary key (id)
);
--rollback drop table template;

--changeset tavolo:ix_template_organisation
create index ix_template_organisation on template (organisation_id, name);
--rollback drop index ix_template_organisation on template;

--changeset tavolo:fk_template_organisation
alter table template add constraint fk_template_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table template drop constraint fk_template_organisation;

--changeset tavolo:ck_template_kind
alter table template add constraint ck_template_kind check (kind in ('AGREEMENT', 'CLAUSE'));
--rollback alter table template drop constraint ck_template_kind;

--changeset tavolo:template_version
create table template_version (
    template_id  binary(16)    not null,
    number       int           not null,
    note         varchar(2000) not null,
    person_id    binary(16)    not null,
    written_at   datetime(6)   not null,
    published_at datetime(6),
    constraint pk_template_version primary key (template_id, number)
);
--rollback drop table template_version;

--changeset tavolo:ix_template_version_person
create index ix_template_version_person on template_version (person_id);
--rollback drop index ix_template_version_person on template_version;

--changeset tavolo:fk_template_version_template
alter table template_version add constraint fk_template_version_template foreign key (template_id) references template (id);
--rollback alter table template_version drop constraint fk_template_version_template;

--changeset tavolo:fk_template_version_person
alter table template_version add constraint fk_template_version_person foreign key (person_id) references person (id);
--rollback alter table template_version drop constraint fk_template_version_person;

--changeset tavolo:template_clause
create table template_clause (
    template_id binary(16)  not null,
    number      int         not null,
    kind        varchar(30) not null,
    code        varchar(10) not null,
    omissible   boolean     not null,
    text_it     mediumtext  not null,
    text_en     mediumtext  not null,
    amounts     mediumtext  not null,
    part_id     binary(16),
    part_number int,
    constraint pk_template_clause primary key (template_id, number, kind, code)
);
--rollback drop table template_clause;

--changeset tavolo:ix_template_clause_part
create index ix_template_clause_part on template_clause (part_id, part_number);
--rollback drop index ix_template_clause_part on template_clause;

--changeset tavolo:fk_template_clause_version
alter table template_clause add constraint fk_template_clause_version foreign key (template_id, number) references template_version (template_id, number);
--rollback alter table template_clause drop constraint fk_template_clause_version;

--changeset tavolo:fk_template_clause_part
alter table template_clause add constraint fk_template_clause_part foreign key (part_id, part_number) references template_version (template_id, number);
--rollback alter table template_clause drop constraint fk_template_clause_part;

--changeset tavolo:ck_template_clause_kind
alter table template_clause add constraint ck_template_clause_kind check (kind in ('COMMERCIAL_ADDENDUM', 'COMPANY_AGREEMENT', 'TRI_PARTY_PROTOCOL'));
--rollback alter table template_clause drop constraint ck_template_clause_kind;

--changeset tavolo:agreement_origin
create table agreement_origin (
    agreement_id    binary(16)  not null,
    kind            varchar(20) not null,
    template_id     binary(16),
    template_number int,
    previous_id     binary(16),
    constraint pk_agreement_origin primary key (agreement_id)
);
--rollback drop table agreement_origin;

--changeset tavolo:ix_agreement_origin_template
create index ix_agreement_origin_template on agreement_origin (template_id, template_number);
--rollback drop index ix_agreement_origin_template on agreement_origin;

--changeset tavolo:ix_agreement_origin_previous
create index ix_agreement_origin_previous on agreement_origin (previous_id);
--rollback drop index ix_agreement_origin_previous on agreement_origin;

--changeset tavolo:fk_agreement_origin_agreement
alter table agreement_origin add constraint fk_agreement_origin_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table agreement_origin drop constraint fk_agreement_origin_agreement;

--changeset tavolo:fk_agreement_origin_template
alter table agreement_origin add constraint fk_agreement_origin_template foreign key (template_id, template_number) references template_version (template_id, number);
--rollback alter table agreement_origin drop constraint fk_agreement_origin_template;

--changeset tavolo:fk_agreement_origin_previous
alter table agreement_origin add constraint fk_agreement_origin_previous foreign key (previous_id) references agreement (id);
--rollback alter table agreement_origin drop constraint fk_agreement_origin_previous;

--changeset tavolo:ck_agreement_origin_kind
alter table agreement_origin add constraint ck_agreement_origin_kind check (kind in ('MODEL', 'PREVIOUS'));
--rollback alter table agreement_origin drop constraint ck_agreement_origin_kind;

--changeset tavolo:assessment
create table assessment (
    clause_id       binary(16)    not null,
    organisation_id binary(16)    not null,
    agreement_id    binary(16)    not null,
    side            varchar(10)   not null,
    effect          varchar(10)   not null,
    reason          varchar(2000) not null,
    proposal        boolean       not null,
    clause_number   int           not null,
    person_id       binary(16)    not null,
    given_at        datetime(6)   not null,
    constraint pk_assessment primary key (clause_id, organisation_id)
);
--rollback drop table assessment;

--changeset tavolo:ix_assessment_organisation
create index ix_assessment_organisation on assessment (organisation_id);
--rollback drop index ix_assessment_organisation on assessment;

--changeset tavolo:ix_assessment_agreement
create index ix_assessment_agreement on assessment (agreement_id);
--rollback drop index ix_assessment_agreement on assessment;

--changeset tavolo:ix_assessment_person
create index ix_assessment_person on assessment (person_id);
--rollback drop index ix_assessment_person on assessment;

--changeset tavolo:fk_assessment_clause
alter table assessment add constraint fk_assessment_clause foreign key (clause_id) references clause (id);
--rollback alter table assessment drop constraint fk_assessment_clause;

--changeset tavolo:fk_assessment_organisation
alter table assessment add constraint fk_assessment_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table assessment drop constraint fk_assessment_organisation;

--changeset tavolo:fk_assessment_agreement
alter table assessment add constraint fk_assessment_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table assessment drop constraint fk_assessment_agreement;

--changeset tavolo:fk_assessment_person
alter table assessment add constraint fk_assessment_person foreign key (person_id) references person (id);
--rollback alter table assessment drop constraint fk_assessment_person;

--changeset tavolo:ck_assessment_side
alter table assessment add constraint ck_assessment_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table assessment drop constraint ck_assessment_side;

--changeset tavolo:ck_assessment_effect
alter table assessment add constraint ck_assessment_effect check (effect in ('BETTER', 'EQUAL', 'WORSE'));
--rollback alter table assessment drop constraint ck_assessment_effect;
