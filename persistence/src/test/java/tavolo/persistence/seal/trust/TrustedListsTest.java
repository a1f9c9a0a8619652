package tavolo.persistence.seal.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.TrustedOutside;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.PortalJudge;

/// A list of lists and a national list of our own making, served on this machine, as anchors for
/// signatures made with people's own devices.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustedListsTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final ListMaker.Time TIME = ListMaker.Time.around(today());
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("CA in una lista", NOW);
    private static final byte[] UPLOAD =
            AUTHORITY
                    .device(
                            new ForeignAuthority.Holder(
                                    "Maria", "Rinaldi", "TINIT-RNLMRA80A41H501L"),
                            NOW)
                    .signed(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT, NOW);
    private static final ListMaker EUROPE = new ListMaker("Europa di prova", NOW);
    private static final ListMaker ITALY = new ListMaker("Italia di prova", NOW);
    private static final ListMaker NOBODY = new ListMaker("Nessuno", NOW);

    @TempDir Path folder;

    private ServedFiles served;
    private String root;

    @BeforeEach
    void serve() throws IOException {
        served = new ServedFiles();
        root = served.address();
        Files.write(folder.resolve("signers.der"), encoded(EUROPE));
        served.put("/lotl.xml", EUROPE.lists(TIME, root + "/lotl.xml", root + "/it.xml", ITALY));
        served.put("/it.xml", ITALY.granted(TIME, AUTHORITY.root()));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_service_in_a_right_list_is_trusted() {
        TrustedLists lists = lists();

        lists.refresh();

        assertThat(lists.anchors()).hasSize(1);
        assertThat(judged(lists, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
        TrustedOutside.NationalList italy = lists.facts().known().getFirst();
        assertThat(italy.territory()).isEqualTo("IT");
        assertThat(italy.services()).isEqualTo(1);
        assertThat(Duration.between(italy.goodUntil(), TIME.ends()).abs())
                .isLessThan(Duration.ofSeconds(1));
        assertThat(lists.facts().failedAt()).isEmpty();
    }

    @Test
    void before_the_first_look_nobody_is_trusted() {
        assertThat(judged(lists(), NOW).verdict().findings()).contains(Finding.AUTHORITY_UNKNOWN);
    }

    @Test
    void a_national_list_that_somebody_else_signed_is_not_believed_and_the_last_good_one_stays() {
        TrustedLists lists = lists();
        served.put("/it.xml", NOBODY.granted(TIME, AUTHORITY.root()));
        lists.refresh();
        assertThat(lists.anchors()).isEmpty();
        assertThat(lists.facts().failedAt()).isPresent();

        served.put("/it.xml", ITALY.granted(TIME, AUTHORITY.root()));
        lists.refresh();
        assertThat(lists.facts().failedAt()).isEmpty();
        served.put("/it.xml", NOBODY.granted(TIME, ForeignAuthority.named("Intruso", NOW).root()));
        lists.refresh();

        assertThat(lists.anchors()).hasSize(1);
        assertThat(judged(lists, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(lists.facts().failedAt()).isPresent();
    }

    @Test
    void a_list_of_lists_that_nobody_configured_signed_names_nothing() {
        served.put("/lotl.xml", NOBODY.lists(TIME, root + "/lotl.xml", root + "/it.xml", ITALY));
        TrustedLists lists = lists();

        lists.refresh();

        assertThat(lists.anchors()).isEmpty();
        assertThat(lists.facts().failedAt()).isPresent();
    }

    @Test
    void a_list_that_has_ended_never_makes_anything_valid() {
        ListMaker.Time past =
                new ListMaker.Time(
                        Ceremony.AT.minus(Duration.ofDays(200)),
                        Ceremony.AT.minus(Duration.ofDays(20)));
        served.put("/it.xml", ITALY.granted(past, AUTHORITY.root()));
        TrustedLists lists = lists();

        lists.refresh();

        Examined found = judged(lists, NOW);
        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
        assertThat(found.verdict().findings()).containsExactly(Finding.LISTS_OUTDATED);
    }

    @Test
    void a_service_that_was_withdrawn_counts_for_what_was_signed_before_only() {
        served.put(
                "/it.xml", ITALY.withdrawn(TIME, AUTHORITY.root(), NOW.plus(Duration.ofHours(2))));
        TrustedLists lists = lists();
        lists.refresh();

        assertThat(judged(lists, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(judged(lists, NOW.plus(Duration.ofHours(3))).verdict().findings())
                .containsExactly(Finding.AUTHORITY_UNKNOWN);
    }

    @Test
    void without_the_network_the_last_good_lists_are_used_after_a_restart_too() {
        TrustedLists lists = lists();
        lists.refresh();
        served.close();

        lists.refresh();
        assertThat(judged(lists, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(lists.facts().failedAt()).isPresent();

        TrustedLists restarted = lists();
        assertThat(judged(restarted, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(restarted.facts().known()).isEqualTo(seconds(lists.facts().known()));
    }

    @Test
    void an_older_list_does_not_take_the_place_of_a_newer_one() {
        TrustedLists lists = lists();
        lists.refresh();
        ListMaker.Time older =
                new ListMaker.Time(TIME.issued().minus(Duration.ofDays(30)), TIME.ends());
        served.put("/it.xml", ITALY.granted(older, ForeignAuthority.named("Cessata", NOW).root()));

        lists.refresh();

        assertThat(judged(lists, NOW).verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_host_that_is_not_configured_is_never_asked() {
        String elsewhere = "http://localhost:" + served.port() + "/it.xml";
        served.put("/lotl.xml", EUROPE.lists(TIME, root + "/lotl.xml", elsewhere, ITALY));
        TrustedLists lists = lists();

        lists.refresh();

        assertThat(lists.anchors()).isEmpty();
        AllowedLoader loader = new AllowedLoader(Set.of("127.0.0.1"));
        assertThatThrownBy(() -> loader.get(elsewhere))
                .isInstanceOf(DSSExternalResourceException.class)
                .hasMessageContaining("is at a host that the configuration does not name");
        assertThatThrownBy(() -> loader.get("file:///etc/passwd"))
                .isInstanceOf(DSSExternalResourceException.class);
    }

    @Test
    void a_list_that_is_too_long_is_not_read() {
        served.put("/long", new byte[1001]);
        served.put("/short", new byte[1000]);
        AllowedLoader loader = new AllowedLoader(Set.of("127.0.0.1"), 1000);

        assertThat(loader.get(root + "/short")).hasSize(1000);
        assertThatThrownBy(() -> loader.get(root + "/long"))
                .isInstanceOf(DSSExternalResourceException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void nothing_is_read_unless_it_is_configured_and_half_a_configuration_stops_the_start() {
        assertThat(ListSettings.configured(new MockEnvironment())).isEmpty();
        assertThatThrownBy(() ->
                        ListSettings.configured(
                                new MockEnvironment()
                                        .withProperty("tavolo.trust.lists.address", root)))
                .isInstanceOf(ListsUnavailable.class)
                .hasMessageContaining("tavolo.trust.lists.signers");
    }

    private TrustedLists lists() {
        MockEnvironment properties =
                new MockEnvironment()
                        .withProperty("tavolo.trust.lists.address", root + "/lotl.xml")
                        .withProperty(
                                "tavolo.trust.lists.signers",
                                folder.resolve("signers.der").toString())
                        .withProperty("tavolo.trust.lists.countries", "it")
                        .withProperty(
                                "tavolo.trust.lists.folder", folder.resolve("lists").toString());
        ListSettings settings = ListSettings.configured(properties).orElseThrow();
        return new TrustedLists(
                new ListReader(settings, new AllowedLoader(settings.hosts())),
                new ListStore(settings.folder()),
                Instant::now);
    }

    private static Examined judged(TrustedLists lists, Instant now) {
        TrustBundle bundle = new TrustBundle(lists.anchors(), List.of(AUTHORITY.revocations(now)));
        return PortalJudge.ofUploads(
                        Fixture.CEREMONY.trust(), bundle, StatusAnswers::none, () -> now)
                .paper(UPLOAD, Fixture.ONE.length);
    }

    private static List<TrustedOutside.NationalList> seconds(
            List<TrustedOutside.NationalList> lists) {
        return lists.stream()
                .map(list ->
                        new TrustedOutside.NationalList(
                                list.territory(),
                                list.services(),
                                Instant.ofEpochSecond(list.issued().getEpochSecond()),
                                Instant.ofEpochSecond(list.goodUntil().getEpochSecond()),
                                Instant.ofEpochSecond(list.readAt().getEpochSecond())))
                .toList();
    }

    private static byte[] encoded(ListMaker maker) {
        try {
            return maker.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Lists of the test must be good while it runs.
    private static Instant today() {
        return Instant.now();
    }
}
