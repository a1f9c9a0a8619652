package tavolo.ui.template;

import java.util.List;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.template.CreateTemplate;
import tavolo.domain.template.EditTemplate;
import tavolo.domain.template.PublishTemplate;
import tavolo.domain.template.ReadTemplates;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateKind;
import tavolo.ui.security.CurrentActor;

/// What can be done with models, for whoever is signed in at that moment.
@Component
class TemplateDeeds {

    private static final int AGREEMENTS = 50;

    private final CurrentActor actor;
    private final ReadTemplates read;
    private final CreateTemplate create;
    private final EditTemplate edit;
    private final PublishTemplate publish;
    private final ReadAgreements agreements;
    private final ClauseLibrary library = ClauseLibrary.standard();

    TemplateDeeds(
            CurrentActor actor,
            ReadTemplates read,
            CreateTemplate create,
            EditTemplate edit,
            PublishTemplate publish,
            ReadAgreements agreements) {
        this.actor = actor;
        this.read = read;
        this.create = create;
        this.edit = edit;
        this.publish = publish;
        this.agreements = agreements;
    }

    Actor me() {
        return actor.current();
    }

    boolean mayKeep() {
        return me().may(Deed.KEEP_TEMPLATES);
    }

    ReadTemplates read() {
        return read;
    }

    CreateTemplate create() {
        return create;
    }

    EditTemplate edit() {
        return edit;
    }

    PublishTemplate publish() {
        return publish;
    }

    ClauseLibrary library() {
        return library;
    }

    /// The models in use of `kind`, published at least once.
    List<Template> usable(TemplateKind kind) {
        return switch (read.list(me())) {
            case Outcome.Done<List<Template>>(List<Template> all) ->
                    all.stream().filter(each -> each.kind() == kind && each.isUsable()).toList();
            case Outcome.Refused<List<Template>> _ -> List.of();
        };
    }

    /// The agreements that changed last, of those that the person may read.
    List<AgreementRow> agreements() {
        return switch (agreements.page(
                me(), BoardFilter.all(), BoardSort.newestChange(), 0, AGREEMENTS)) {
            case Outcome.Done<List<AgreementRow>>(List<AgreementRow> rows) -> rows;
            case Outcome.Refused<List<AgreementRow>> _ -> List.of();
        };
    }
}
