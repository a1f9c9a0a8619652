package tavolo.domain.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Readings;

/// What the store of clauses that were marked as read promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ReadingsContract {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");

    private Stores stores;
    private Readings readings;
    private Agreement agreement;
    private PersonId reader;
    private PersonId other;
    private PaperDocument paper;
    private List<ClauseId> clauses;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void seal_a_paper() {
        stores = stores();
        readings = stores.readings();
        GivenTable table = new GivenTable(stores);
        agreement =
                stores.inTransaction(() -> {
                    AgreementOpening opening =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(opening);
                    return opening.agreement();
                });
        reader = table.person(PartySide.UNION);
        other = table.person(PartySide.PROVIDER);
        Instrument instrument = agreement.instruments().getFirst();
        clauses = agreement.clauses().map(Clause::id).toList();
        paper = sealed(instrument, 1);
    }

    @Test
    void nothing_is_read_before_it_is_marked() {
        assertThat(of(reader, paper)).isEmpty();
    }

    @Test
    void a_mark_is_kept_once_and_is_of_one_person_alone() {
        mark(reader, paper, clauses.getFirst());
        mark(reader, paper, clauses.getFirst());
        mark(reader, paper, clauses.getLast());

        assertThat(of(reader, paper)).isEqualTo(Set.of(clauses.getFirst(), clauses.getLast()));
        assertThat(of(other, paper)).isEmpty();
    }

    @Test
    void a_mark_can_be_taken_back() {
        mark(reader, paper, clauses.getFirst());
        mark(other, paper, clauses.getFirst());
        unmark(reader, clauses.getFirst());
        unmark(reader, clauses.getFirst());

        assertThat(of(reader, paper)).isEmpty();
        assertThat(of(other, paper)).isEqualTo(Set.of(clauses.getFirst()));
    }

    @Test
    void a_renewed_paper_begins_unread_and_the_marks_on_the_old_one_go() {
        Instrument second = agreement.instruments().getLast();
        PaperDocument elsewhere = sealed(second, 1);
        mark(reader, paper, clauses.getFirst());
        mark(reader, elsewhere, clauses.getLast());
        mark(other, paper, clauses.getFirst());
        PaperDocument renewed = sealed(agreement.instruments().getFirst(), 2);

        assertThat(of(reader, renewed)).isEmpty();
        mark(reader, renewed, clauses.getFirst());

        assertThat(of(reader, paper)).isEmpty();
        assertThat(of(reader, renewed)).isEqualTo(Set.of(clauses.getFirst()));
        assertThat(of(reader, elsewhere)).isEqualTo(Set.of(clauses.getLast()));
        assertThat(of(other, paper)).isEqualTo(Set.of(clauses.getFirst()));
    }

    private PaperDocument sealed(Instrument instrument, int edition) {
        return stores.inTransaction(() -> {
            Papers papers = stores.papers();
            String text = UUID.randomUUID().toString();
            Sha256 sha = papers.keep(text.getBytes(UTF_8), "application/pdf");
            PaperDocument made =
                    new PaperDocument(
                            UUID.randomUUID(),
                            agreement.id(),
                            instrument.id(),
                            edition,
                            sha,
                            sha,
                            sha,
                            2);
            Sha256 rendered =
                    papers.keep((text + " senza sigillo").getBytes(UTF_8), "application/pdf");
            papers.create(made, rendered, sha, AT);
            return made;
        });
    }

    private Set<ClauseId> of(PersonId person, PaperDocument document) {
        return stores.inTransaction(() -> readings.of(person, document));
    }

    private void mark(PersonId person, PaperDocument document, ClauseId clause) {
        stores.inTransaction(() -> {
            readings.mark(person, document, clause);
            return clause;
        });
    }

    private void unmark(PersonId person, ClauseId clause) {
        stores.inTransaction(() -> {
            readings.unmark(person, paper, clause);
            return clause;
        });
    }
}
