package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.PayoffItem;

/// What organisations say of the worth of the targets, for the one clause that carries it: that on
/// targets of the commercial addendum. Who accepts the clause accepts the worth as well.
final class PayoffPositions {

    private final Desk desk;

    PayoffPositions(Desk desk) {
        this.desk = desk;
    }

    /// Where the two stand on the worth of the targets of `agreement`.
    static PayoffStands stands(Desk desk, AgreementId agreement) {
        return new PayoffStands(
                desk.agreements().payoffTables(agreement),
                desk.agreements().payoffStands(agreement));
    }

    /// The clause of `agreement` that carries the worth of its targets; empty without targets
    /// between the provider and the client.
    static Optional<Clause> carrier(Agreement agreement) {
        return TargetClauses.of(agreement).stream().filter(PayoffPositions::isCarrier).findFirst();
    }

    /// Whether `clause` carries what the targets are worth.
    static boolean isCarrier(Clause clause) {
        return clause.targets().isPresent()
                && clause.place().instrument() == InstrumentKind.COMMERCIAL_ADDENDUM;
    }

    /// A word against something that a clause carries.
    ///
    /// @param words the row and why, as they are read on the clause
    record Contest(Stand stand, String words) {

        static Contest of(String row, Stand stand, String reason) {
            return new Contest(stand, reason.isEmpty() ? row : row + ": " + reason);
        }
    }

    /// What the organisation says against the worth that `clause` carries.
    List<Contest> contests(Agreement agreement, Clause clause, RowPositions.Voice voice) {
        return !isCarrier(clause)
                ? List.of()
                : stands(desk, agreement.id()).contested(voice.organisation()).stream()
                        .map(word ->
                                Contest.of(
                                        name(word.item(), agreement.binding()),
                                        word.stand(),
                                        word.reason()))
                        .toList();
    }

    private static String name(Optional<Indicator> item, Language language) {
        return item.map(row -> row.name(language))
                .orElseGet(() ->
                        switch (language) {
                            case IT -> "Tetto mensile";
                            case EN -> "Monthly cap";
                        });
    }

    /// Whether the organisation agrees to all that `clause` carries of money.
    boolean agreesToAll(AgreementId id, Clause clause, RowPositions.Voice voice) {
        return !isCarrier(clause)
                || stands(desk, id).open(voice.organisation(), voice.side()).isEmpty();
    }

    /// The organisation has accepted `clause`, and so what it carries of money. The value is
    /// whether anything was still open.
    boolean accept(AgreementId id, Clause clause, RowPositions.Voice voice) {
        return isCarrier(clause) && accept(id, voice);
    }

    private boolean accept(AgreementId id, RowPositions.Voice voice) {
        PayoffStands stands = stands(desk, id);
        List<PayoffItem> open = stands.open(voice.organisation(), voice.side());
        open.forEach(item ->
                desk.agreements()
                        .say(
                                id,
                                new PayoffStand(
                                        item.kpi(),
                                        stands.newest().orElseThrow().number(),
                                        voice.side(),
                                        Stand.ACCEPTED,
                                        Optional.empty(),
                                        "",
                                        voice.organisation(),
                                        voice.person(),
                                        voice.at())));
        return !open.isEmpty();
    }

    /// Everybody whose words on what `clause` carries of money still hold.
    Set<RowPositions.Voice> voices(AgreementId id, Clause clause) {
        if (!isCarrier(clause)) {
            return Set.of();
        }
        PayoffStands stands = stands(desk, id);
        return Set.copyOf(
                stands.content().items().stream()
                        .flatMap(item -> stands.on(item.kpi()).stream())
                        .collect(
                                Collectors.toMap(
                                        PayoffStand::organisation,
                                        PayoffPositions::voice,
                                        (one, other) -> one.at().isAfter(other.at()) ? one : other))
                        .values());
    }

    private static RowPositions.Voice voice(PayoffStand word) {
        return new RowPositions.Voice(
                word.side(), word.organisation(), word.person(), word.takenAt());
    }

    /// Whether the newest table left something of the one before out: nobody was asked about that.
    static boolean hasLost(PayoffStands stands) {
        List<PayoffTable> tables = stands.tables();
        return tables.size() > 1
                && tables.get(tables.size() - 2).content().items().stream()
                        .anyMatch(item -> stands.content().item(item.kpi()).isEmpty());
    }
}
