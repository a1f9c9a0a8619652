package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.AssessClause;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.ReadBeginning;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.board.Boards;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Parties;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.TextComparison;
import tavolo.domain.template.Comparing;
import tavolo.domain.template.CreateTemplate;
import tavolo.domain.template.EditTemplate;
import tavolo.domain.template.PublishTemplate;
import tavolo.domain.template.ReadDeviation;
import tavolo.domain.template.ReadTemplates;
import tavolo.domain.template.TemplateDesk;
import tavolo.domain.template.Templates;

/// The use cases around models: keeping them, beginning from them, and how far one is from them.
@Configuration(proxyBeanMethods = false)
class TemplateUseCases {

    @Bean
    TemplateDesk templateDesk(
            Transactions transactions,
            Templates templates,
            AuditTrail trail,
            BusinessClock clock,
            IdSource ids) {
        return new TemplateDesk(transactions, templates, trail, clock, ids);
    }

    @Bean
    Comparing comparingWithModels(ClauseLibrary library, TextComparison texts) {
        return new Comparing(library, new ClauseComparison(library, texts));
    }

    @Bean
    ReadTemplates readTemplates(
            Transactions transactions, Templates templates, Parties parties, Comparing comparing) {
        return new ReadTemplates(transactions, templates, parties, comparing);
    }

    @Bean
    CreateTemplate createTemplate(TemplateDesk desk, Agreements agreements, ClauseLibrary library) {
        return new CreateTemplate(desk, agreements, library);
    }

    @Bean
    EditTemplate editTemplate(TemplateDesk desk, ClauseLibrary library) {
        return new EditTemplate(desk, library);
    }

    @Bean
    PublishTemplate publishTemplate(TemplateDesk desk) {
        return new PublishTemplate(desk);
    }

    @Bean
    ReadBeginning readBeginning(
            Transactions transactions,
            Agreements agreements,
            Origins origins,
            ClauseLibrary library) {
        return new ReadBeginning(transactions, agreements, origins, library);
    }

    @Bean
    ReadDeviation readDeviation(
            Transactions transactions,
            Boards boards,
            Templates templates,
            Origins origins,
            Comparing comparing) {
        return new ReadDeviation(transactions, boards, templates, origins, comparing);
    }

    @Bean
    AssessClause assessClause(Desk desk, Assessments assessments, ClauseLibrary library) {
        return new AssessClause(desk, assessments, library);
    }
}
