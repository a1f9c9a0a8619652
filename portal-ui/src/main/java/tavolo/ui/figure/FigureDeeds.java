package tavolo.ui.figure;

import org.springframework.stereotype.Component;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.PreviewFigures;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.UndoImport;
import tavolo.domain.people.ReadOrganisation;
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
        ReadOrganisation house) {}
