package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A drafter brings back a text that was edited in a word processor. What changed is kept as drafts
/// of that person alone; nothing is put on the table, nobody is told. The report shows everything
/// that could not be kept, so that nothing is lost.
@UseCase
public final class ReturnFromWord {

    private final Desk desk;
    private final Boards boards;
    private final UnsentProposals unsent;
    private final WordFiles files;
    private final Comparing comparing;

    /// What reads and compares texts.
    public record Comparing(ClauseLibrary library, Differences differences) {}

    public ReturnFromWord(
            Desk desk,
            Boards boards,
            UnsentProposals unsent,
            WordFiles files,
            Comparing comparing) {
        this.desk = desk;
        this.boards = boards;
        this.unsent = unsent;
        this.files = files;
        this.comparing = comparing;
    }

    /// Reads `file` and keeps the drafts. Refused when the actor may not see the agreement, or when
    /// the file cannot be read ([RedlineRefusal]).
    public Outcome<WordReturn> by(Actor actor, AgreementId id, Bytes file) {
        if (!actor.may(Deed.REVISE_CLAUSE)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.REVISE_CLAUSE));
        }
        Optional<List<ClauseHistory>> histories =
                desk.transactions()
                        .inOne(() ->
                                boards.table(id, actor.visibility())
                                        .map(_ -> boards.histories(id, actor.visibility())));
        return histories.isEmpty()
                ? Outcome.refused(new AgreementRefusal.NotFound())
                : files.read(file).then(text -> keep(actor, id, returned(histories.get(), text)));
    }

    /// What a file says, not yet kept.
    private record Read(
            Language language,
            List<ReturnedClause> clauses,
            List<ReturnedClause> missing,
            List<Leftover> leftovers,
            int objects) {}

    /// Compares outside of every transaction, since it takes its time.
    private Read returned(List<ClauseHistory> histories, EditedText text) {
        ClauseLibrary library = comparing.library();
        Gathering gathering = Gathering.of(library, histories, text);
        List<ReturnedClause> clauses = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>(gathering.leftovers());
        for (Gathering.Gathered gathered : gathering.clauses().values()) {
            ReturnedText.Read read =
                    new ReturnedText(
                                    library.place(gathered.history().line().place()),
                                    gathered,
                                    gathering.language())
                            .read(comparing.differences());
            clauses.add(read.clause());
            Optional<ClauseHistory> near = Optional.of(gathered.history());
            read.strangeRows()
                    .forEach(
                            row -> leftovers.add(new Leftover(near.map(ClauseHistory::line), row)));
        }
        List<ReturnedClause> missing =
                gathering.missing().stream()
                        .map(history -> missing(history, gathering.language()))
                        .toList();
        return new Read(gathering.language(), clauses, missing, leftovers, text.objects());
    }

    private ReturnedClause missing(ClauseHistory history, Language language) {
        return new ReturnedClause(
                history.line(),
                comparing.library().place(history.line().place()).title().in(language),
                ReturnFate.MISSING,
                "",
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty());
    }

    private Outcome<WordReturn> keep(Actor actor, AgreementId id, Read read) {
        return desk.transactions()
                .inOne(() ->
                        desk.agreements()
                                .find(id, actor.visibility())
                                .map(agreement -> Outcome.done(kept(actor, agreement, read)))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private WordReturn kept(Actor actor, Agreement agreement, Read read) {
        List<ReturnedClause> clauses = new ArrayList<>(read.missing());
        read.clauses()
                .forEach(each ->
                        clauses.add(
                                each.proposal()
                                        .map(_ -> each.as(kept(actor, agreement, each)))
                                        .orElse(each)));
        clauses.sort(Comparator.comparing(clause -> clause.line().place()));
        return new WordReturn(read.language(), clauses, read.leftovers(), read.objects());
    }

    private ReturnFate kept(Actor actor, Agreement agreement, ReturnedClause returned) {
        ClauseProposal proposal = returned.proposal().orElseThrow();
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                agreement
                        .clauses()
                        .filter(clause -> clause.id().equals(returned.line().id()))
                        .findFirst();
        if (found.isEmpty() || !isWrittenBy(side, agreement, found.get())) {
            return ReturnFate.NOT_OURS;
        }
        if (!isOpen(agreement, found.get())) {
            return ReturnFate.CLOSED;
        }
        Optional<UnsentProposal> before = unsent.find(actor.person(), found.get().id());
        if (before.isPresent()) {
            return saysTheSame(before.get().proposal(), proposal)
                    ? ReturnFate.DRAFTED
                    : ReturnFate.DRAFT_IN_THE_WAY;
        }
        unsent.keep(
                actor.person(), found.get().id(), new UnsentProposal(proposal, desk.clock().now()));
        return ReturnFate.DRAFTED;
    }

    /// In a draft only its drafters write; once it is on the table, who has a stake counters.
    private static boolean isWrittenBy(PartySide side, Agreement agreement, Clause clause) {
        return clause.isDraftedBy(side)
                || (agreement.state() != AgreementState.DRAFT && clause.isCounteredBy(side));
    }

    private static boolean isOpen(Agreement agreement, Clause clause) {
        AgreementState state = agreement.state();
        return (state == AgreementState.DRAFT || state.isNegotiable())
                && agreement.holding(clause).isOpen();
    }

    /// Whether the draft that is there already came from the same file, but for its reason.
    private static boolean saysTheSame(ClauseProposal before, ClauseProposal now) {
        return before.italian().equals(now.italian())
                && before.english().equals(now.english())
                && before.parameters().equals(now.parameters());
    }
}
