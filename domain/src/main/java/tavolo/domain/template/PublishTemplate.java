package tavolo.domain.template;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;

/// Publishes what was written of a model as its next version, which then never changes; takes a
/// model out of use and back. Old versions stay readable all the same.
@UseCase
public final class PublishTemplate {

    private final TemplateDesk desk;

    public PublishTemplate(TemplateDesk desk) {
        this.desk = desk;
    }

    /// Publishes the version that was being written.
    ///
    /// @param note what is new in it; may be empty
    public Outcome<Template> by(Actor actor, TemplateDesk.Seen seen, String note) {
        String words = note.strip();
        if (words.length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return desk.at(
                actor,
                seen,
                false,
                template ->
                        template.hasDraft()
                                ? publish(actor, template, words)
                                : Outcome.refused(new TemplateRefusal.NothingToPublish()));
    }

    private Outcome<Template> publish(Actor actor, Template template, String note) {
        desk.templates()
                .publish(
                        template.id(),
                        new TemplateEdition(
                                template.newest(),
                                note,
                                actor.person(),
                                desk.clock().now(),
                                Optional.of(desk.clock().now())));
        return updated(actor, FactKind.TEMPLATE_PUBLISHED, template.publishedNow());
    }

    /// Takes the model out of use: nothing new begins from it.
    public Outcome<Template> retire(Actor actor, TemplateDesk.Seen seen) {
        return desk.at(
                actor,
                seen,
                false,
                template ->
                        updated(
                                actor,
                                FactKind.TEMPLATE_RETIRED,
                                template.retired(Optional.of(desk.clock().now()))));
    }

    /// Takes a retired model into use again.
    public Outcome<Template> restore(Actor actor, TemplateDesk.Seen seen) {
        return desk.at(
                actor,
                seen,
                true,
                template ->
                        template.retiredAt().isEmpty()
                                ? Outcome.refused(new AgreementRefusal.NothingChanged())
                                : updated(
                                        actor,
                                        FactKind.TEMPLATE_RESTORED,
                                        template.retired(Optional.empty())));
    }

    private Outcome<Template> updated(Actor actor, FactKind kind, Template next) {
        desk.templates().update(next);
        desk.record(actor, kind, next);
        return Outcome.done(next);
    }
}
