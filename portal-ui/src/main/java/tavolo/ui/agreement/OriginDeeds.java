package tavolo.ui.agreement;

import java.util.List;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Beginning;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.ReadBeginning;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.template.ReadTemplates;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateVersion;
import tavolo.ui.security.CurrentActor;

/// What a new agreement can begin from, for whoever is signed in at that moment.
@Component
class OriginDeeds {

    private static final int AGREEMENTS = 50;

    private final CurrentActor actor;
    private final ReadBeginning beginning;
    private final ReadTemplates templates;
    private final ReadAgreements agreements;

    OriginDeeds(
            CurrentActor actor,
            ReadBeginning beginning,
            ReadTemplates templates,
            ReadAgreements agreements) {
        this.actor = actor;
        this.beginning = beginning;
        this.templates = templates;
        this.agreements = agreements;
    }

    Outcome<Beginning> beginning(Origin origin, OrganisationId client) {
        return beginning.by(actor.current(), origin, client);
    }

    Outcome<TemplateVersion> version(Origin.Model model) {
        return templates.version(actor.current(), model.template(), model.version());
    }

    /// The models of the own organisation.
    List<Template> models() {
        return found(templates.list(actor.current()));
    }

    /// The agreements of the own organisation that changed last and have texts to begin with: no
    /// drafts, and no errata.
    List<AgreementRow> agreements() {
        return found(
                        agreements.page(
                                actor.current(),
                                BoardFilter.all(),
                                BoardSort.newestChange(),
                                0,
                                AGREEMENTS))
                .stream()
                .filter(row -> row.state() != AgreementState.DRAFT && !row.isErrata())
                .toList();
    }

    private static <T> List<T> found(Outcome<List<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<List<T>>(List<T> all) -> all;
            case Outcome.Refused<List<T>> _ -> List.of();
        };
    }
}
