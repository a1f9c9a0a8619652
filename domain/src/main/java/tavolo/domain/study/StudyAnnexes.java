package tavolo.domain.study;

import java.util.List;
import java.util.Set;
import tavolo.domain.agreement.Annexes;
import tavolo.domain.agreement.Clause;
import tavolo.domain.document.Annex;
import tavolo.domain.party.Parties;

/// The studies that parties attached to clauses, as they are printed behind the instrument.
public final class StudyAnnexes implements Annexes {

    private final Studies studies;
    private final Parties parties;

    public StudyAnnexes(Studies studies, Parties parties) {
        this.studies = studies;
        this.parties = parties;
    }

    @Override
    public List<Annex> behind(Clause clause) {
        return studies.attached(clause.id(), clause.number()).stream()
                .map(study ->
                        StudyAnnex.of(
                                study,
                                parties.organisation(study.organisation()).name(),
                                parties.names(Set.of(study.person()))
                                        .getOrDefault(study.person(), "")))
                .toList();
    }
}
