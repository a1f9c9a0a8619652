package tavolo.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TimelineEntry;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class TimelineViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId inForce = tables.agreement(PROVIDER, "2020/0145");

    @Test
    void it_hides_what_the_side_may_not_see_and_so_does_the_copy_to_keep() {
        List<TimelineEntry> hidden = onlyOf(PROVIDER, UNION);
        String kept = copyOf(UNION);
        // The first line proves the chain by its head, whoever may see what lies there.
        String entries = kept.substring(kept.indexOf('\n'));
        String shown = everything(UNION).text();

        assertThat(hidden).anyMatch(entry -> entry.kind() == FactKind.SIGNATURE_GIVEN);
        for (TimelineEntry entry : hidden) {
            assertThat(entries).doesNotContain(entry.hash().toString());
            assertThat(shown).doesNotContain(entry.hash().toString());
        }
        assertThat(copyOf(PROVIDER)).contains(hidden.getFirst().hash().toString());
        assertThat(kept).contains("\"kind\":\"INSTRUMENT_SIGNED\"", "\"whole\":true");
        assertThat(kept.lines()).hasSize(facts(UNION).size() + 1);
    }

    @Test
    void it_says_every_fact_of_an_agreement_in_words_page_after_page() {
        Window window = everything(PROVIDER);

        assertThat(window.find(FactLine.class).all()).hasSameSizeAs(facts(PROVIDER));
        assertThat(window.text()).doesNotContain("[view.", "[instrument", " null ");
    }

    @Test
    void acceptances_given_together_are_one_line_that_holds_each_of_them() {
        Window window = everything(PROVIDER);
        List<FactBundle> bundles = window.find(FactBundle.class).all();
        List<TimelineEntry> accepted =
                facts(PROVIDER).stream()
                        .filter(entry -> entry.kind() == FactKind.CLAUSE_ACCEPTED)
                        .toList();

        assertThat(bundles).isNotEmpty();
        for (FactBundle bundle : bundles) {
            String words = window.textOf(bundle);
            List<TimelineEntry> held =
                    accepted.stream()
                            .filter(entry -> words.contains(entry.hash().toString()))
                            .toList();
            String who = held.getFirst().who();
            assertThat(held).hasSizeGreaterThanOrEqualTo(4);
            assertThat(held).extracting(TimelineEntry::who).containsOnly(who);
            assertThat(words)
                    .contains(portal.says("view.timeline.accepted-many", who, held.size()));
        }
    }

    @Test
    void the_address_picks_what_is_shown() {
        Window window = portal.of(PROVIDER).visit(page(inForce) + "?tipo=firme");

        assertThat(window.text())
                .contains(portal.says("view.timeline.fact.signing-opened.whole", "Anna Belmonte"))
                .doesNotContain("Anna Belmonte ha messo l'accordo sul tavolo");
        assertThat(pressed(window)).containsExactly(portal.says("view.timeline.group.signature"));

        window.press("view.timeline.group.law");

        assertThat(window.text()).contains("Anna Belmonte ha messo l'accordo sul tavolo");
    }

    @Test
    void a_chain_that_is_whole_is_said_to_be_whole() {
        Window window = portal.of(UNION).visit(page(inForce)).press("view.timeline.check");

        assertThat(window.text())
                .contains(portal.says("view.timeline.whole", facts(PROVIDER).getFirst().number()));
    }

    @Test
    void a_fact_that_was_changed_is_named() throws SQLException {
        String provider = "domenico.fiorentini@stellamaris.example";
        AgreementId agreement = tables.agreement(provider, "2020/0183");
        assertThat(rewrite(agreement, 2)).isEqualTo(1);

        Window window = portal.of(provider).visit(page(agreement)).press("view.timeline.check");

        assertThat(window.text())
                .contains(
                        portal.says(
                                "view.timeline.broken",
                                2,
                                portal.says("view.timeline.flaw.wrong-hash")));
    }

    @Test
    void the_timeline_of_others_is_as_unknown_as_that_of_no_agreement() {
        Window window = portal.of(STRANGER);
        String unknown = window.visit("accordi/" + UUID.randomUUID() + "/cronologia").text();

        assertThat(window.visit(page(inForce)).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
    }

    private static String page(AgreementId id) {
        return "accordi/" + id + "/cronologia";
    }

    private Window everything(String email) {
        Window window = portal.of(email).visit(page(inForce));
        while (window.offers("view.timeline.older")) {
            window.press("view.timeline.older");
        }
        return window;
    }

    private static List<String> pressed(Window window) {
        return window.find(GroupChips.class)
                .single()
                .getContent()
                .getChildren()
                .map(NativeButton.class::cast)
                .filter(chip -> "true".equals(chip.getElement().getAttribute("aria-pressed")))
                .map(chip -> window.textOf(chip).strip())
                .toList();
    }

    private List<TimelineEntry> onlyOf(String one, String other) {
        Set<Long> seen = new HashSet<>();
        facts(other).forEach(entry -> seen.add(entry.number()));
        return facts(one).stream().filter(entry -> !seen.contains(entry.number())).toList();
    }

    private List<TimelineEntry> facts(String email) {
        return Tables.done(
                portal.bean(ReadAgreements.class)
                        .timeline(
                                tables.actor(email),
                                inForce,
                                Set.of(),
                                Optional.empty(),
                                ReadAgreements.PAGE_LIMIT));
    }

    private String copyOf(String email) {
        byte[] lines =
                portal.bean(TimelineExport.class)
                        .lines(tables.actor(email), tables.table(email, inForce));
        return new String(lines, StandardCharsets.UTF_8);
    }

    private int rewrite(AgreementId agreement, long number) throws SQLException {
        UUID chain = agreement.value();
        byte[] key =
                ByteBuffer.allocate(16)
                        .putLong(chain.getMostSignificantBits())
                        .putLong(chain.getLeastSignificantBits())
                        .array();
        String statement =
                "update audit_fact set content = replace(content, '\"at\":\"2020', '\"at\":\"2019')"
                        + " where chain_id = ? and number = ?";
        try (Connection connection = portal.bean(DataSource.class).getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setBytes(1, key);
            update.setLong(2, number);
            return update.executeUpdate();
        }
    }
}
