package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.persistence.seal.trust.TrustBundle;

/// A document time stamp that the program of a signatory put behind the signature.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadStampTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", NOW);
    private static final Device DEVICE = AUTHORITY.device(new Holder("Maria", "Rinaldi", ""), NOW);
    private static final byte[] BASE = Fixture.ONE;
    private static final String FIELD = SampleTexts.FIRST_UNION_SLOT;
    private static final byte[] SIGNED = DEVICE.signed(BASE, FIELD, NOW);

    private static final TrustBundle.Period BEFORE =
            new TrustBundle.Period(
                    NOW.minus(Duration.ofDays(9)), Optional.of(NOW.minus(Duration.ofDays(1))));
    private static final TrustBundle.Period LATER =
            new TrustBundle.Period(NOW.plus(Duration.ofDays(1)), Optional.empty());
    private static final TrustBundle.Period BRIEFLY =
            new TrustBundle.Period(
                    NOW.minus(Duration.ofDays(1)), Optional.of(NOW.plus(Duration.ofMinutes(1))));

    private static TimeServer time;
    private static byte[] stamped;

    @BeforeAll
    static void stamp() {
        time = new TimeServer(NOW);
        stamped = time.stampedDocument(SIGNED);
    }

    @AfterAll
    static void stop() {
        time.close();
    }

    @Test
    void a_right_one_of_a_trusted_authority_is_taken() {
        Examined found = judge(withTime(), stamped);

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.added()).hasSize(1);
    }

    /// It stands over the signatures of the others too, and would make theirs unclear for ever.
    @Test
    void a_right_one_of_an_authority_that_nobody_trusts_here_is_refused() {
        Examined found = judge(AUTHORITY.trust(NOW), stamped);

        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
        assertThat(found.verdict().findings()).containsExactly(Finding.TIME_STAMP_WRONG);
    }

    /// Whoever lost the right to give the time, or had not got it yet, dates nothing.
    @Test
    void one_of_an_authority_that_was_not_granted_at_its_time_proves_nothing() {
        for (TrustBundle.Period period : List.of(BEFORE, LATER)) {
            Examined found = judge(withTime(period), stamped);

            assertThat(found.verdict().findings()).containsExactly(Finding.TIME_STAMP_WRONG);
            assertThat(found.verdict().signatures().getLast().stamp()).isEmpty();
        }
    }

    @Test
    void one_that_was_granted_at_its_time_counts_after_its_authority_was_withdrawn() {
        Examined found = judge(withTime(BRIEFLY), stamped);

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.verdict().signatures().getLast().stamp()).isPresent();
    }

    @Test
    void one_over_another_file_is_wrong() {
        byte[] other = DEVICE.signed(BASE, FIELD, NOW.minusSeconds(7));
        assertThat(other).hasSameSizeAs(SIGNED);
        byte[] moved = Attack.moved(time.stampedDocument(other), other.length, SIGNED);

        assertThat(judge(withTime(), moved).verdict()).isNotInstanceOf(Verdict.Valid.class);
        assertThat(judge(withTime(), moved).verdict().findings())
                .contains(Finding.TIME_STAMP_WRONG);
    }

    @Test
    void one_whose_value_was_changed_is_wrong() {
        byte[] altered = Attack.lastDigitChanged(stamped);

        assertThat(judge(withTime(), altered).verdict()).isNotInstanceOf(Verdict.Valid.class);
        assertThat(judge(withTime(), altered).verdict().findings())
                .contains(Finding.TIME_STAMP_WRONG);
    }

    @Test
    void one_before_the_signature_instead_of_behind_it_is_no_change_of_the_portal_s_paper() {
        byte[] early = DEVICE.signed(time.stampedDocument(BASE), FIELD, NOW);

        assertThat(judge(withTime(), early).added()).hasSize(1);
    }

    private static TrustBundle withTime(TrustBundle.Period... granted) {
        TrustBundle known = AUTHORITY.trust(NOW);
        List<TrustBundle.Anchor> anchors = new ArrayList<>(known.anchors());
        anchors.add(
                new TrustBundle.Anchor(
                        PortalKeys.encoded(time.anchor()), Optional.empty(), List.of(granted)));
        return new TrustBundle(anchors, known.revocationLists());
    }

    private static Examined judge(TrustBundle trust, byte[] file) {
        return new DssUploadJudge(
                        new PortalValidation(Fixture.CEREMONY.trust(), () -> trust),
                        InstantSource.fixed(NOW))
                .paper(file, BASE.length);
    }
}
