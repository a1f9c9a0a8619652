package tavolo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import jakarta.annotation.Resource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;

/// The arrows between the parts, over the whole class path: what the compiler does not already
/// refuse by the scopes of the modules.
@AnalyzeClasses(packages = "tavolo", importOptions = ArchitectureTest.WhatShips.class)
class ArchitectureTest {

    /// Everything that goes into the program, from folders or from jars; no tests, no test jars.
    static final class WhatShips implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static final String SCHEMA = "tavolo.persistence.schema..";

    @ArchTest
    static final ArchRule features_of_the_domain_are_free_of_cycles =
            slices().matching("tavolo.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_persistence_are_free_of_cycles =
            slices().matching("tavolo.persistence.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_portal_are_free_of_cycles =
            slices().matching("tavolo.ui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrows_between_the_modules_have_one_direction =
            slices().matching("tavolo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_the_jdk_and_jspecify_only =
            classes()
                    .that()
                    .resideInAPackage("tavolo.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.security.auth.x500..",
                            "org.jspecify..",
                            "tavolo.domain..");

    @ArchTest
    static final ArchRule views_never_see_persistence =
            noClasses()
                    .that()
                    .resideInAPackage("tavolo.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tavolo.persistence..");

    @ArchTest
    static final ArchRule vaadin_stays_in_the_portal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tavolo.ui..")
                    .and()
                    .doNotHaveFullyQualifiedName("tavolo.TavoloApplication")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule jooq_stays_in_persistence =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tavolo.persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jooq..");

    @ArchTest
    static final ArchRule libraries_of_exchange_stay_there =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tavolo.persistence.exchange..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "org.apache.poi..",
                                    "org.openxmlformats..",
                                    "com.github.difflib.."));

    @ArchTest
    static final ArchRule libraries_of_paper_and_seal_stay_there =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "tavolo.persistence.paper..", "tavolo.persistence.seal..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "org.apache.pdfbox..",
                                    "com.openhtmltopdf..",
                                    "eu.europa.esig..",
                                    "org.bouncycastle.."));

    @ArchTest
    static final ArchRule records_of_the_tables_stay_in_persistence =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tavolo.persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SCHEMA);

    @ArchTest
    static final ArchRule a_use_case_asks_first_who_acts =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(UseCase.class)
                    .and()
                    .arePublic()
                    .should(
                            ArchitectureConditions.take(
                                    Actor.class,
                                    "the use case decides itself whether that actor may"));

    @ArchTest
    static final ArchRule time_and_chance_come_into_the_domain_from_outside =
            noClasses()
                    .that()
                    .resideInAPackage("tavolo.domain..")
                    .should()
                    .callMethodWhere(ArchitectureConditions.isAClockOrADieOfTheMachine());

    @ArchTest
    static final ArchRule no_sql_is_written_as_a_string =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(SCHEMA)
                    .and()
                    .doNotHaveFullyQualifiedName("tavolo.persistence.board.FullText")
                    .should()
                    .callMethodWhere(ArchitectureConditions.takesSqlAsText());

    @ArchTest
    static final ArchRule a_transaction_is_a_use_case_and_no_annotation =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.transaction.annotation..");

    @ArchTest
    static final ArchRule utility_classes_of_lumo_are_not_for_us =
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.vaadin.flow.theme.lumo.."));

    /// Each of them would start a build of the front end, with Node.js.
    @ArchTest
    static final ArchRule nothing_starts_a_build_of_the_front_end =
            noClasses()
                    .should()
                    .beAnnotatedWith(JsModule.class)
                    .orShould()
                    .beAnnotatedWith(JsModule.Container.class)
                    .orShould()
                    .beAnnotatedWith(NpmPackage.class)
                    .orShould()
                    .beAnnotatedWith(NpmPackage.Container.class)
                    .orShould()
                    .beAnnotatedWith(JavaScript.class)
                    .orShould()
                    .beAnnotatedWith(JavaScript.Container.class);

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes()
                    .that()
                    .resideOutsideOfPackage(SCHEMA)
                    .should(ArchitectureConditions.liveInANullMarkedPackage());

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            classes()
                    .that()
                    .resideOutsideOfPackage(SCHEMA)
                    .should(
                            ArchitectureConditions.notEndIn(
                                    List.of(
                                            "Impl",
                                            "Util",
                                            "Utils",
                                            "Manager",
                                            "Service",
                                            "Helper",
                                            "Processor",
                                            "Dto")));

    @ArchTest
    static final ArchRule packages_are_named_by_the_business =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..", "..common..", "..helper..", "..dto..", "..impl..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_a_field =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith(Resource.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule nothing_changes_that_belongs_to_a_class =
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(SCHEMA)
                    .should()
                    .beFinal();

    /// Not asked of the domain, whose words are there for whoever speaks of the business, nor of
    /// the parts that are kept for all pages. The renderer and its gate are needed by the tests of
    /// the seals.
    @ArchTest
    static final ArchRule what_is_public_is_needed_elsewhere =
            classes()
                    .that()
                    .resideInAnyPackage("tavolo.persistence..", "tavolo.ui..")
                    .and()
                    .resideOutsideOfPackages(SCHEMA, "tavolo.ui.layout..", "tavolo.ui.form..")
                    .and()
                    .doNotHaveFullyQualifiedName("tavolo.ui.security.Roles")
                    .and()
                    .doNotHaveFullyQualifiedName("tavolo.persistence.paper.PdfRenderer")
                    .and()
                    .doNotHaveFullyQualifiedName("tavolo.persistence.paper.PaperGate")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .arePublic()
                    .should(ArchitectureConditions.beUsedFromAnotherPackage());

    /// Records may say that something is missing, and a method may be handed what such a record
    /// holds: taking it apart into null first would lose the question. A view keeps an optional
    /// field, since it is empty until its address is read.
    @ArchTest
    static final ArchRule the_domain_keeps_nothing_optional_but_in_records =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("tavolo.domain..")
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotRecords()
                    .should()
                    .haveRawType(Optional.class);
}
