package tavolo.domain.study;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.PastedText;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A party keeps a feasibility study beside an agreement, for all who see the agreement. What came
/// of it is computed here, so that nobody can claim other figures for their assumptions.
@UseCase
public final class KeepStudy {

    /// The most studies of one agreement.
    public static final int MOST = 200;

    private final Desk desk;
    private final Studies studies;

    public KeepStudy(Desk desk, Studies studies) {
        this.desk = desk;
        this.studies = studies;
    }

    /// Returns the number of the study; when the same was kept last, that of the one there is.
    /// Refused without a title, once the agreement has come to its end, and beyond [#MOST].
    ///
    /// @throws tavolo.domain.feasibility.ImpossibleInputException if nothing can be computed from
    ///   `inputs`
    public Outcome<Integer> by(Actor actor, AgreementId id, String title, Assumptions inputs) {
        String named = PastedText.cleaned(title).replace('\n', ' ').strip();
        if (named.isEmpty()) {
            return Outcome.refused(new StudyRefusal.StudyTitleMissing());
        }
        if (named.length() > Study.TITLE_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(Study.TITLE_LIMIT));
        }
        StudyFigures figures = StudyFigures.of(inputs);
        return desk.at(
                actor,
                Deed.KEEP_STUDIES,
                id,
                agreement -> keep(actor, agreement, named, inputs, figures));
    }

    private Outcome<Integer> keep(
            Actor actor,
            Agreement agreement,
            String title,
            Assumptions inputs,
            StudyFigures figures) {
        if (agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        Optional<Study> newest = studies.newest(agreement.id());
        Optional<Study> same =
                newest.filter(study -> study.isSame(actor.organisation(), title, inputs));
        if (same.isPresent()) {
            return Outcome.done(same.get().number());
        }
        int number = newest.map(Study::number).orElse(0) + 1;
        if (number > MOST) {
            return Outcome.refused(new StudyRefusal.TooManyStudies(MOST));
        }
        studies.add(
                new Study(
                        new StudyId(desk.ids().next()),
                        agreement.id(),
                        number,
                        title,
                        inputs,
                        figures,
                        actor.organisation(),
                        actor.person(),
                        desk.clock().now()));
        tell(actor, agreement, number, title);
        return Outcome.done(number);
    }

    private void tell(Actor actor, Agreement agreement, int number, String title) {
        Set<PartySide> eyes = Desk.eyesOn(agreement);
        Map<String, String> details = Map.of("number", Integer.toString(number), "title", title);
        desk.record(actor, agreement, FactKind.STUDY_KEPT, eyes, details);
        if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(actor, agreement, eyes, NoticeKind.STUDY_KEPT, details);
        }
    }
}
