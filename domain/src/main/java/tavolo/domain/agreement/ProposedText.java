package tavolo.domain.agreement;

import tavolo.domain.Outcome;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;

/// Reads what somebody typed for a clause as the text of a clause.
final class ProposedText {

    private final Agreements agreements;
    private final ClauseLibrary library;

    ProposedText(Agreements agreements, ClauseLibrary library) {
        this.agreements = agreements;
        this.library = library;
    }

    /// Refused when the reason is too long, when text or values cannot be (see [TypedClause]), or
    /// when nothing differs from the version on the table.
    Outcome<ClauseText> read(Clause clause, Language typedIn, ClauseProposal wanted) {
        if (wanted.reason().length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        ClauseText present = agreements.text(clause.latest());
        return new TypedClause(typedIn, wanted.italian(), wanted.english(), wanted.parameters())
                .read(library.place(clause.place()), present.parameters())
                .then(text ->
                        text.equals(present)
                                ? Outcome.refused(new AgreementRefusal.NothingChanged())
                                : Outcome.done(text));
    }
}
