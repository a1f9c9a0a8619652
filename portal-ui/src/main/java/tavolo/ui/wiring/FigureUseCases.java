package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.board.Boards;
import tavolo.domain.claim.AnswerExclusion;
import tavolo.domain.claim.ClaimExclusion;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.exhibit.AttachPictures;
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.exhibit.ReadExhibits;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMappings;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.IntakeDesk;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.PreviewFigures;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.SheetReader;
import tavolo.domain.intake.UndoImport;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.measured.ReadMeasuredPictures;
import tavolo.domain.measured.SharedPictures;
import tavolo.domain.party.Parties;
import tavolo.domain.people.People;
import tavolo.domain.profile.ReadMeasuredProfiles;

/// The use cases around measured figures: looking at a file, importing it, undoing that, reading.
@Configuration(proxyBeanMethods = false)
class FigureUseCases {

    @Bean
    IntakeDesk intakeDesk(
            Transactions transactions,
            Actuals actuals,
            Parties parties,
            People people,
            SheetReader reader,
            AuditTrail trail,
            BusinessClock clock,
            IdSource ids) {
        return new IntakeDesk(transactions, actuals, parties, people, reader, trail, clock, ids);
    }

    @Bean
    PreviewFigures previewFigures(IntakeDesk desk) {
        return new PreviewFigures(desk);
    }

    @Bean
    ImportFigures importFigures(IntakeDesk desk) {
        return new ImportFigures(desk);
    }

    @Bean
    UndoImport undoImport(IntakeDesk desk) {
        return new UndoImport(desk);
    }

    @Bean
    ReadFigures readFigures(Transactions transactions, Actuals actuals) {
        return new ReadFigures(transactions, actuals);
    }

    @Bean
    ReadMeasuredProfiles readMeasuredProfiles(
            Transactions transactions, Agreements agreements, Parties parties, Actuals actuals) {
        return new ReadMeasuredProfiles(transactions, agreements, parties, actuals);
    }

    @Bean
    ReadMeasured readMeasured(Transactions transactions, Boards boards, Actuals actuals) {
        return new ReadMeasured(transactions, boards, actuals);
    }

    @Bean
    ReadMeasuredPictures readMeasuredPictures(
            Transactions transactions, Boards boards, Actuals actuals) {
        return new ReadMeasuredPictures(transactions, boards, actuals);
    }

    @Bean
    AttachPictures attachPictures(
            Desk desk,
            Exhibits exhibits,
            Parties parties,
            ReadMeasured measured,
            ReadMeasuredPictures pictures) {
        return new AttachPictures(
                desk, exhibits, parties, new SharedPictures(measured, pictures)::of);
    }

    @Bean
    ReadExhibits readExhibits(Transactions transactions, Agreements agreements, Exhibits exhibits) {
        return new ReadExhibits(transactions, agreements, exhibits);
    }

    @Bean
    ClaimExclusion claimExclusion(
            Desk desk,
            ExclusionClaims claims,
            TargetTimelines timelines,
            Parties parties,
            FileChecks files) {
        return new ClaimExclusion(desk, claims, timelines, parties, files);
    }

    @Bean
    AnswerExclusion answerExclusion(Desk desk, ExclusionClaims claims) {
        return new AnswerExclusion(desk, claims);
    }

    @Bean
    KeepMappings keepMappings(IntakeDesk desk, ColumnMappings mappings) {
        return new KeepMappings(desk, mappings);
    }
}
