package tavolo.ui.wiring;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.agreement.Acquaintances;
import tavolo.domain.agreement.Annexes;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.CheckFile;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.EditRemark;
import tavolo.domain.agreement.Enclosing;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.MentionPeople;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.exhibit.ExhibitAnnexes;
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.party.Parties;
import tavolo.domain.study.AttachStudy;
import tavolo.domain.study.KeepStudy;
import tavolo.domain.study.Studies;
import tavolo.domain.study.StudyAnnexes;

/// The use cases of comments and of what goes with them, and of studies.
@Configuration(proxyBeanMethods = false)
class TalkUseCases {

    @Bean
    FileChecks fileChecks(
            List<FileCheck> checks,
            @Value("${tavolo.attachments.megabytes}") int megabytes,
            @Value("${tavolo.attachments.per-comment}") int files) {
        return new FileChecks(checks, new FileChecks.Limits(megabytes, files));
    }

    @Bean
    Enclosing enclosing(Remarks remarks, Acquaintances acquaintances, FileChecks files) {
        return new Enclosing(remarks, acquaintances, files);
    }

    @Bean
    WriteRemark writeRemark(Desk desk, Remarks remarks, Enclosing enclosing) {
        return new WriteRemark(desk, remarks, enclosing);
    }

    @Bean
    AnswerRemark answerRemark(Desk desk, Remarks remarks, Enclosing enclosing) {
        return new AnswerRemark(desk, remarks, enclosing);
    }

    @Bean
    EditRemark editRemark(Desk desk, Remarks remarks) {
        return new EditRemark(desk, remarks);
    }

    @Bean
    KeepStudy keepStudy(Desk desk, Studies studies) {
        return new KeepStudy(desk, studies);
    }

    @Bean
    AttachStudy attachStudy(Desk desk, Studies studies) {
        return new AttachStudy(desk, studies);
    }

    @Bean
    Annexes annexes(Studies studies, Parties parties, Exhibits exhibits) {
        return new StudyAnnexes(studies, parties).then(new ExhibitAnnexes(exhibits));
    }

    @Bean
    MentionPeople mentionPeople(Desk desk, Remarks remarks, Enclosing enclosing) {
        return new MentionPeople(desk, remarks, enclosing);
    }

    @Bean
    CheckFile checkFile(FileChecks checks) {
        return new CheckFile(checks);
    }
}
