package tavolo.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.ui.organisation.EmptyHouse.FIRST;
import static tavolo.ui.organisation.EmptyHouse.PASSWORD;
import static tavolo.ui.organisation.EmptyHouse.done;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;
import tavolo.domain.people.IssuedLink;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepPeople;
import tavolo.domain.people.PartyRefusal;
import tavolo.domain.people.PersonLine;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.people.RedeemLink;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.CodeDevices;

class OrganisationViewTest {

    private static final String PAGE = "organizzazione";
    private static final String KEEPER = "dario.conti@voceviva.example";

    private static EmptyHouse house;

    @BeforeAll
    static void open() throws IOException {
        house = new EmptyHouse();
        redeem(house.firstAdministrator().get(1).replaceAll(".*/", ""));
        Actor first = house.actor(FIRST);
        redeem(
                done(house.bean(KeepOrganisations.class)
                                .register(
                                        first,
                                        new KeepOrganisations.Registration(
                                                OrganisationKind.PROVIDER,
                                                "P01",
                                                "Voceviva S.r.l.",
                                                Optional.empty(),
                                                "00000000001",
                                                false,
                                                "Dario",
                                                "Conti",
                                                KEEPER)))
                        .token());
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
    }

    @Test
    void an_administrator_invites_a_person_and_is_shown_the_link_once() {
        Page page = house.of(KEEPER, PAGE);
        page.press("view.organisation.person.invite")
                .type("view.organisation.person.given", "Lia")
                .type("view.organisation.person.family", "Ferri")
                .type("view.organisation.person.email", "lia.ferri@voceviva.example")
                .tick(Role.DRAFTER)
                .press("view.organisation.person.invite.verb");
        String token = page.typed("view.organisation.link.label").replaceAll(".*/link/", "");
        page.press("view.organisation.link.close");

        assertThat(page.text())
                .contains("Lia Ferri")
                .contains(house.says("view.organisation.person.no-password"))
                .doesNotContain(token);
        redeem(token);
        assertThat(house.of("lia.ferri@voceviva.example", PAGE).text())
                .doesNotContain(house.says("view.organisation.person.no-password"));
    }

    @Test
    void an_address_that_is_taken_keeps_the_form_and_what_was_typed() {
        Page page = house.of(KEEPER, PAGE);
        page.press("view.organisation.person.invite")
                .type("view.organisation.person.given", "Dora")
                .type("view.organisation.person.family", "Conti")
                .type("view.organisation.person.email", KEEPER.toUpperCase(Locale.ROOT))
                .tick(Role.OBSERVER)
                .press("view.organisation.person.invite.verb");

        assertThat(page.typed("view.organisation.person.given")).isEqualTo("Dora");
        assertThat(house.bean(ReadOrganisation.class).by(house.actor(KEEPER)))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        view ->
                                assertThat(((ReadOrganisation.View) view.value()).people())
                                        .noneMatch(
                                                line -> line.person().givenName().equals("Dora")));
    }

    @Test
    void somebody_who_only_looks_on_reads_everything_and_can_press_nothing() {
        invite("Nina", "Sala", Role.OBSERVER);
        Page page = house.of("nina.sala@voceviva.example", PAGE);

        assertThat(page.text()).contains("Dario Conti", "Nina Sala");
        assertThat(page.buttons()).isEmpty();
        assertThat(page.links()).noneMatch(link -> link.contains("chiavi"));
        assertThat(house.of("nina.sala@voceviva.example", PAGE + "?scheda=chiavi").text())
                .doesNotContain(house.says("view.organisation.keys.title"));
    }

    @Test
    void a_change_that_was_overtaken_shows_the_newer_state_and_keeps_what_was_typed() {
        Person person = invite("Ugo", "Riva", Role.REVIEWER).person();
        Page page = house.of(KEEPER, PAGE);
        page.pressNamed(house.says("view.organisation.person.do.change") + ": Ugo Riva");
        page.type("view.organisation.person.family", "Riva Monti");
        PersonLine now = line(person);
        Actor keeper = house.actor(KEEPER);
        done(house.bean(KeepPeople.class).change(keeper, signing(now), now.version()));
        page.press("view.organisation.person.change.verb");

        assertThat(page.typed("view.organisation.person.family")).isEqualTo("Riva Monti");
        assertThat(page.text())
                .contains(house.says("view.organisation.person.newer"))
                .contains(house.says("role.signatory"));
        assertThat(line(person).person().familyName()).isEqualTo("Riva");

        page.press("view.organisation.person.change.verb");
        assertThat(line(person).person().familyName()).isEqualTo("Riva Monti");
    }

    @Test
    void an_administrator_proves_itself_and_then_clears_the_proofs_of_a_colleague() {
        Person person = invite("Rita", "Selva", Role.SIGNATORY).person();
        enrol(person);
        Page page = house.of(KEEPER, PAGE);
        page.pressNamed(house.says("view.organisation.person.do.clear") + ": Rita Selva")
                .press("view.organisation.person.clear.verb")
                .type("view.sign.password", "quella di un altro")
                .press("view.proof.dialog.verb");
        assertThat(page.text()).contains(house.says("refusal.wrong-secret"));
        assertThat(device(person)).isPresent();

        page.type("view.sign.password", PASSWORD).press("view.proof.dialog.verb");
        assertThat(page.text())
                .contains(house.says("view.organisation.person.clear.done", "Rita Selva"));
        assertThat(device(person)).isEmpty();
    }

    @Test
    void a_mandate_says_in_words_how_it_stands_today() {
        Person person = invite("Eva", "Lupi", Role.SIGNATORY).person();
        LocalDate today = house.bean(BusinessClock.class).today();
        grant(person, today.minusYears(2), today.minusDays(1));
        grant(person, today.minusYears(1), today.plusDays(30));

        assertThat(house.of(KEEPER, PAGE).text())
                .contains(house.says("view.organisation.mandate.standing.ended"))
                .contains(house.says("view.organisation.mandate.standing.ending", 30));
    }

    @Test
    void the_end_of_a_mandate_can_only_be_brought_forward() {
        Person person = invite("Ivo", "Galli", Role.SIGNATORY).person();
        LocalDate today = house.bean(BusinessClock.class).today();
        var mandate = grant(person, today.minusDays(9), today.plusDays(9));
        KeepMandates keep = house.bean(KeepMandates.class);
        Actor keeper = house.actor(KEEPER);

        assertThat(keep.end(keeper, person.id(), mandate, today.plusDays(10)))
                .isEqualTo(Outcome.refused(new PartyRefusal.MandateEndsEarlier(today.plusDays(9))));
        assertThat(keep.end(keeper, person.id(), mandate, today)).isEqualTo(Outcome.done(mandate));
    }

    @Test
    void the_association_is_told_where_the_keys_are_and_a_provider_that_they_are_kept() {
        String folder = house.bean(Keepers.class).authority().facts().keptIn();

        assertThat(house.of(FIRST, PAGE + "?scheda=chiavi").text())
                .contains(house.says("view.organisation.keys.made"))
                .contains(folder);
        assertThat(house.of(KEEPER, PAGE + "?scheda=chiavi").text())
                .contains(house.says("view.organisation.keys.made"))
                .doesNotContain(folder);
    }

    @Test
    void a_link_sets_a_password_once_and_says_whose_it_is() {
        IssuedLink link = invited("Aldo", "Neri", Role.OBSERVER);
        Page page = house.anonymous("link/" + link.token());
        assertThat(page.text()).contains(house.says("view.link.whose", "Aldo Neri"));
        page.type("view.link.password", PASSWORD)
                .type("view.link.again", PASSWORD)
                .press("view.link.verb");
        assertThat(line(link.person()).hasPassword()).isTrue();

        String used = house.anonymous("link/" + link.token()).text();
        assertThat(used).contains(house.says("refusal.link-invalid"));
        assertThat(house.anonymous("link/never-existed").text())
                .contains(house.says("refusal.link-invalid"));
    }

    @Test
    void a_refused_password_leaves_the_link_usable_and_what_was_typed() {
        IssuedLink link = invited("Pia", "Valli", Role.OBSERVER);
        Page page = house.anonymous("link/" + link.token());
        page.type("view.link.password", "corta")
                .type("view.link.again", "corta")
                .press("view.link.verb");

        assertThat(page.text()).contains(house.says("refusal.password-too-short", 15));
        assertThat(page.typed("view.link.password")).isEqualTo("corta");
        assertThat(line(link.person()).hasPassword()).isFalse();

        page.type("view.link.password", PASSWORD)
                .type("view.link.again", PASSWORD + "!")
                .press("view.link.verb");
        assertThat(line(link.person()).hasPassword()).isFalse();

        page.type("view.link.again", PASSWORD).press("view.link.verb");
        assertThat(line(link.person()).hasPassword()).isTrue();
    }

    private static void enrol(Person person) {
        CodeDevice device =
                new CodeDevice(
                        person.id(),
                        Bytes.of(new byte[CodeDevice.SECRET_BYTES]),
                        Instant.EPOCH,
                        Optional.empty(),
                        -1,
                        Optional.empty());
        CodeDevices devices = house.bean(CodeDevices.class);
        assertThat(
                        house.bean(Transactions.class)
                                .inOne(() ->
                                        devices.begin(device)
                                                && devices.use(person.id(), 1, Instant.EPOCH)))
                .isTrue();
    }

    private static Optional<CodeDevice> device(Person person) {
        return house.bean(Transactions.class)
                .inOne(() -> house.bean(CodeDevices.class).of(person.id()));
    }

    private static void redeem(String token) {
        done(house.bean(RedeemLink.class).by(token, PASSWORD));
    }

    private static IssuedLink invited(String given, String family, Role role) {
        String email = (given + "." + family).toLowerCase(Locale.ROOT);
        return done(
                house.bean(KeepPeople.class)
                        .invite(
                                house.actor(KEEPER),
                                given,
                                family,
                                email + "@voceviva.example",
                                Set.of(role)));
    }

    private static IssuedLink invite(String given, String family, Role role) {
        IssuedLink link = invited(given, family, role);
        redeem(link.token());
        return link;
    }

    private static MandateId grant(Person person, LocalDate from, LocalDate to) {
        return done(
                house.bean(KeepMandates.class)
                        .grant(
                                house.actor(KEEPER),
                                new KeepMandates.Grant(
                                        person.id(),
                                        Capacity.ATTORNEY,
                                        Optional.empty(),
                                        "Procura",
                                        from,
                                        Optional.of(to))));
    }

    private static PersonLine line(Person person) {
        return done(house.bean(ReadOrganisation.class).by(house.actor(KEEPER))).people().stream()
                .filter(line -> line.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Person signing(PersonLine line) {
        Person now = line.person();
        return new Person(
                now.id(),
                now.organisation(),
                now.givenName(),
                now.familyName(),
                now.email(),
                now.language(),
                EnumSet.of(Role.REVIEWER, Role.SIGNATORY),
                now.active());
    }
}
