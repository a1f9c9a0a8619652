package tavolo.domain.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.Refusal;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.Validity;

/// Why something cannot be done with an agreement.
public sealed interface AgreementRefusal extends Refusal {

    /// There is no such thing, or it is not for the eyes of the one who asks; the two cannot be
    /// told apart.
    record NotFound() implements AgreementRefusal {}

    /// Kind of organisation and roles do not allow it.
    record NotAllowed(Deed deed) implements AgreementRefusal {}

    /// The agreement stands in a state that does not allow it.
    record WrongState(AgreementState state) implements AgreementRefusal {}

    /// Someone put another version on the table meanwhile; compare with it and decide again.
    record Stale(ClauseId clause, ClauseVersionId current, int number)
            implements AgreementRefusal {}

    /// A reason must be given.
    record ReasonMissing() implements AgreementRefusal {}

    /// A text is longer than `limit` characters.
    record TooLong(int limit) implements AgreementRefusal {}

    /// The text of the clause is empty.
    record TextMissing() implements AgreementRefusal {}

    /// The text names values in braces that the clause does not have.
    record UnknownPlaceholders(List<String> names) implements AgreementRefusal {}

    /// Values that cannot be, by the key of the parameter or indicator.
    record InvalidValues(Map<String, String> reasons) implements AgreementRefusal {}

    /// Answers that were prepared for versions that are no longer on the table.
    record AnswersStale(List<ClausePlace> clauses) implements AgreementRefusal {}

    /// No answer was prepared.
    record NothingPrepared() implements AgreementRefusal {}

    /// The prepared answers wait for those of the others; they are opened before they change.
    record RoomSealed() implements AgreementRefusal {}

    /// Nothing differs from the version on the table.
    record NothingChanged() implements AgreementRefusal {}

    /// The clause does not concern this side, so it takes no position on it.
    record NoStake(PartySide side) implements AgreementRefusal {}

    /// A comment is meant for a side that may not read the clause.
    record NoReader(PartySide side) implements AgreementRefusal {}

    /// A comment names somebody who does not read it or whom the writer cannot know.
    record MentionUnfit() implements AgreementRefusal {}

    /// Others have answered in the thread, so that its readers stay as they are.
    record ThreadAnswered() implements AgreementRefusal {}

    /// The author changed the comment elsewhere meanwhile; `now` is what it says.
    record RemarkReworded(Remark.Wording now) implements AgreementRefusal {}

    /// Other sides draft this clause; this side may object with a reason, or comment.
    record NotTheDrafter(Set<PartySide> drafters) implements AgreementRefusal {}

    /// The text of the instrument is closed.
    record InstrumentClosed() implements AgreementRefusal {}

    /// The clauses that are not agreed yet, of which the side may see the text.
    record StillOpen(List<ClausePlace> clauses) implements AgreementRefusal {}

    /// Clauses whose text still shows a mark in braces for which there is no value.
    record UnfilledMarks(List<ClausePlace> clauses) implements AgreementRefusal {}

    /// No clause of the model was taken.
    record ClausesMissing() implements AgreementRefusal {}

    /// The clause says nothing of how people work.
    record NotAboutWorkers() implements AgreementRefusal {}

    /// The clause says what the standard says, so there is nothing to judge.
    record NoDeviation() implements AgreementRefusal {}

    /// None of those who draft the clause has yet said what it means for the workers.
    record NothingProposed(Set<PartySide> drafters) implements AgreementRefusal {}

    /// The organisation has already said just this.
    record SaidAlready() implements AgreementRefusal {}

    /// Sides for which nobody is named to sign.
    record SignatoriesMissing(Set<PartySide> sides) implements AgreementRefusal {}

    /// A named person cannot sign: no such mandate, not valid on the day, not of this side, limited
    /// to a unit that is not concerned, or named twice.
    record SignatoryUnfit() implements AgreementRefusal {}

    /// A service line already has an agreement that is not over.
    record LineTaken(String number) implements AgreementRefusal {}

    /// The lines are not of one provider, one client and known units.
    record LinesDiffer() implements AgreementRefusal {}

    /// The targets of an agreement are revised already; that revision comes to its end first.
    record RevisionOpen(String number) implements AgreementRefusal {}

    /// A revision would apply on days on which what it revises does not.
    record OutsideRevised(Validity days) implements AgreementRefusal {}

    /// Another errata of the agreement is underway; it comes to its end first.
    record ErrataOpen(String number) implements AgreementRefusal {}

    /// Nothing was named that is to be corrected.
    record CorrectionsMissing() implements AgreementRefusal {}

    /// What is to be corrected in a clause cannot be corrected so.
    ///
    /// @param written the words that somebody named, cut where they are long
    record CorrectionUnfit(ClausePlace place, String written, CorrectionFault fault)
            implements AgreementRefusal {

        private static final int SHOWN = 60;

        /// That `correction` has `fault`.
        static CorrectionUnfit of(Correction correction, CorrectionFault fault) {
            String written = correction.written().strip();
            return new CorrectionUnfit(
                    correction.place(),
                    written.length() <= SHOWN ? written : written.substring(0, SHOWN - 1) + "…",
                    fault);
        }
    }

    /// What this revises applies no longer.
    record RevisedOver(String number) implements AgreementRefusal {}

    /// No row of the table was chosen.
    record RowsMissing() implements AgreementRefusal {}

    /// A row is said to follow from one that is not in the table, or by a detour from itself.
    record OriginUnfit(Indicator row) implements AgreementRefusal {}

    /// Rows of the table of targets to which somebody objects or would have another value.
    record RowsOpen(List<Indicator> rows) implements AgreementRefusal {}

    /// Something is worth money that no row of the table of targets asks for.
    record WorthWithoutTarget(Indicator row) implements AgreementRefusal {}

    /// What a row is worth contradicts itself or its target.
    record WorthUnfit(Indicator row, List<TermsProblem> problems) implements AgreementRefusal {

        public WorthUnfit {
            problems = List.copyOf(problems);
        }
    }

    /// The cap on what the targets are worth is missing or higher than that of the clause on
    /// penalties.
    ///
    /// @param clausePercent the cap of that clause
    record CapAboveClause(BigDecimal clausePercent) implements AgreementRefusal {}

    /// The last day lies before the first.
    record DatesReversed() implements AgreementRefusal {}

    /// A target rests on an indicator that no party offers, or not in this version.
    record IndicatorNotOffered(String code) implements AgreementRefusal {}

    /// A row of the table of targets begins only once the agreement is over.
    record TargetNeverApplies(Validity days) implements AgreementRefusal {}

    /// The first day still lies ahead.
    record StartsLater(LocalDate startsOn) implements AgreementRefusal {}
}
