package tavolo.ui.figure;

import java.util.List;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.PreviewFigures;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.UndoImport;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.target.OwnFormula;
import tavolo.ui.security.CurrentActor;

/// What the page reads and does, gathered.
@Component
record FigureDeeds(
        CurrentActor actor,
        PreviewFigures preview,
        ImportFigures importing,
        UndoImport undoing,
        ReadFigures reading,
        KeepMappings mappings,
        ReadOrganisation house) {

    /// The own indicators by which figures of `line` may come in from files, besides the catalogue.
    List<OwnFormula> ownFormulas(Actor who, ServiceLineId line) {
        return switch (preview.ownFormulas(who, line)) {
            case Outcome.Done<List<OwnFormula>>(List<OwnFormula> found) -> found;
            case Outcome.Refused<List<OwnFormula>> _ -> List.of();
        };
    }
}
