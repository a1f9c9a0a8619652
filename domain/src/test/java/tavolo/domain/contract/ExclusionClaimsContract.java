package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.Stage;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimSettling;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.Channel;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// What the stores promise of claims that time should not count.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ExclusionClaimsContract {

    private static final LocalDateTime EIGHT = LocalDateTime.of(2020, 4, 6, 8, 30);

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;
    private TargetSubject everywhere;
    private TargetSubject remote;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_an_agreement_with_targets() {
        stores = stores();
        table = new GivenTable(stores);
        agreement = opened();
        TargetScope whole = TargetScope.whole(table.line, Channel.VOICE_IN);
        everywhere = recorded(new TargetSubject(Kpi.SL, whole));
        remote =
                recorded(
                        new TargetSubject(
                                Kpi.SL,
                                new TargetScope(
                                        table.line,
                                        Optional.of(table.unit),
                                        Channel.VOICE_IN,
                                        Optional.empty(),
                                        Workplace.REMOTE)));
    }

    private AgreementId opened() {
        return in(() -> {
            AgreementOpening draft =
                    table.opening(stores.agreements().nextNumber(2020), new Stage.Negotiating(1));
            stores.agreements().open(draft);
            return draft.agreement().id();
        });
    }

    private TargetSubject recorded(TargetSubject subject) {
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(UUID.randomUUID()),
                        subject,
                        serviceLevel(),
                        Validity.since(LocalDate.of(2020, 3, 1)),
                        GivenTable.OPENED);
        in(() ->
                stores.targetTimelines()
                        .record(
                                new TargetTimeline(subject, java.util.List.of(version)),
                                agreement));
        return subject;
    }

    @Test
    void a_claim_comes_back_as_it_was_made() {
        Claim claim = claim(EIGHT, EIGHT.plusMinutes(90), everywhere, remote);
        add(claim);

        assertThat(in(() -> stores.claims().find(agreement, claim.id()))).contains(claim);
        assertThat(in(() -> stores.claims().of(agreement))).containsExactly(claim);
    }

    @Test
    void claims_come_in_the_order_in_which_they_were_made_and_stay_with_their_agreement() {
        Claim first = claim(EIGHT, EIGHT.plusDays(2), everywhere);
        add(first);
        Claim second = claim(EIGHT.minusDays(9), EIGHT, remote);
        add(second);
        AgreementId other = opened();

        assertThat(in(() -> stores.claims().of(agreement))).containsExactly(first, second);
        assertThat(in(() -> stores.claims().of(other))).isEmpty();
        assertThat(in(() -> stores.claims().find(other, first.id()))).isEmpty();
        assertThat(in(() -> stores.claims().find(agreement, new ClaimId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void a_claim_is_settled_once() {
        Claim claim = claim(EIGHT, EIGHT.plusMinutes(1), everywhere);
        add(claim);
        Claim refused = settled(claim, ClaimState.REFUSED, "il guasto era vostro");
        settle(refused);

        assertThat(in(() -> stores.claims().of(agreement))).containsExactly(refused);
        assertThatThrownBy(() -> settle(settled(claim, ClaimState.GRANTED, "")))
                .isInstanceOf(RuntimeException.class);
        assertThat(in(() -> stores.claims().of(agreement))).containsExactly(refused);
    }

    @Test
    void what_proves_a_claim_is_kept_once() {
        Claim claim = claim(EIGHT, EIGHT.plusMinutes(1), everywhere);
        add(claim);
        RemarkFile file =
                new RemarkFile(
                        UUID.randomUUID(),
                        "guasto.csv",
                        FileKind.CSV,
                        Bytes.of("ora;stato\n09:00;fermo\n".getBytes(StandardCharsets.UTF_8)));
        enclose(claim, file);

        assertThatThrownBy(() -> enclose(claim, file)).isInstanceOf(RuntimeException.class);
        assertThat(in(() -> stores.claims().of(agreement))).containsExactly(claim);
    }

    private void enclose(Claim claim, RemarkFile file) {
        in(() -> {
            stores.claims().enclose(claim.id(), java.util.List.of(file));
            return claim;
        });
    }

    private Claim claim(LocalDateTime from, LocalDateTime to, TargetSubject... targets) {
        return new Claim(
                new ClaimId(UUID.randomUUID()),
                agreement,
                new ClaimedTime(
                        ExclusionCode.CLIENT_SYSTEM_DOWN,
                        from,
                        to,
                        Set.of(targets),
                        "ticket 1, «guasto» è\nconfermato"),
                table.provider,
                table.person(PROVIDER),
                GivenTable.OPENED.plusSeconds(in(() -> stores.claims().of(agreement)).size()),
                Optional.empty());
    }

    private Claim settled(Claim claim, ClaimState state, String reason) {
        return new Claim(
                claim.id(),
                claim.agreement(),
                claim.time(),
                claim.organisation(),
                claim.by(),
                claim.at(),
                Optional.of(
                        new ClaimSettling(
                                state,
                                table.person(CLIENT),
                                GivenTable.OPENED.plusSeconds(60),
                                reason)));
    }

    private void add(Claim claim) {
        in(() -> {
            stores.claims().add(claim);
            return 0;
        });
    }

    private void settle(Claim claim) {
        in(() -> {
            stores.claims().settle(claim);
            return 0;
        });
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
