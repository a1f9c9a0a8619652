package tavolo.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Stand;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;

/// Puts into words of paper what a record tells of an agreement: its parties, where they stand on a
/// clause, how far each instrument has come. Whoever calls decides which clauses the readers may
/// know.
public final class RecordTexts {

    private final Parties parties;
    private final ClauseLibrary library;
    private final UnaryOperator<String> printable;

    /// @param printable what can be printed of words that people wrote, see
    ///   [tavolo.domain.document.Renderer#printable]
    public RecordTexts(Parties parties, ClauseLibrary library, UnaryOperator<String> printable) {
        this.parties = parties;
        this.library = library;
        this.printable = printable;
    }

    /// `words` as they can be printed.
    String printable(String words) {
        return printable.apply(words);
    }

    /// The service and city of `agreement`.
    String title(Agreement agreement) {
        return parties.linesOfAgreement(agreement.id().value()).stream()
                .map(line -> line.name() + " · " + line.city())
                .distinct()
                .reduce((one, other) -> one + "\n" + other)
                .orElse(agreement.number());
    }

    /// The full name of an organisation.
    String name(OrganisationId organisation) {
        return printable(parties.organisation(organisation).name());
    }

    /// The organisations of `sides`, in the order of the sides.
    List<RecordText.Party> parties(Agreement agreement, Set<PartySide> sides) {
        List<OrganisationId> ids = new ArrayList<>();
        ids.add(agreement.provider());
        ids.add(agreement.client());
        agreement.unions().stream().sorted().forEach(ids::add);
        Map<OrganisationId, Organisation> known = parties.organisations(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(each -> sides.contains(each.kind().side().orElseThrow()))
                .map(each ->
                        new RecordText.Party(
                                each.kind().side().orElseThrow(),
                                printable(each.name()),
                                each.taxCode()))
                .toList();
    }

    /// A clause as it is on the table, with what was `said` of it.
    RecordText.Point point(Agreement agreement, Clause clause, String said) {
        return new RecordText.Point(
                clause.place().code().value(),
                clause.number(),
                library.place(clause.place()).title().in(agreement.binding()),
                printable(said),
                stances(clause));
    }

    private List<RecordText.Stance> stances(Clause clause) {
        Stream<RecordText.Stance> spoken =
                clause.positions().stream()
                        .map(position ->
                                new RecordText.Stance(
                                        position.side(),
                                        name(position.organisation()),
                                        word(position.stand()),
                                        printable(position.reason())));
        Set<PartySide> silent = EnumSet.copyOf(clause.stakes());
        clause.positions().stream().map(Position::side).forEach(silent::remove);
        return Stream.concat(
                        spoken,
                        silent.stream()
                                .map(side -> new RecordText.Stance(side, "", Word.SILENT, "")))
                .sorted(Comparator.comparing(RecordText.Stance::side))
                .toList();
    }

    private static Word word(Stand stand) {
        return switch (stand) {
            case PROPOSED -> Word.PROPOSED;
            case ACCEPTED -> Word.ACCEPTED;
            case OBJECTED -> Word.OBJECTED;
            case COUNTERED -> Word.COUNTERED;
        };
    }

    /// How many clauses of each instrument are agreed; the numbers are no secret of any side.
    static List<RecordText.Count> counts(Agreement agreement) {
        return agreement.instruments().stream()
                .map(instrument ->
                        new RecordText.Count(
                                instrument.kind(),
                                instrument.clauses().size() - instrument.openClauses().size(),
                                instrument.clauses().size()))
                .sorted(Comparator.comparing(RecordText.Count::kind))
                .toList();
    }
}
