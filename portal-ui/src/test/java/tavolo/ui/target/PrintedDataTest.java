package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.OpenTargetRevision;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.exhibit.AttachPictures;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ExhibitRefusal;
import tavolo.domain.exhibit.ReadExhibits;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.PictureKind;
import tavolo.domain.measured.PictureWish;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.target.Kpi;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// Measured pictures behind the targets of a revision, for real figures and three parties.
class PrintedDataTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final MeasuredSpan SPAN = new MeasuredSpan(YearMonth.of(2020, 4), 12);

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void the_provider_attaches_what_all_may_see_once_the_revision_is_on_the_table() {
        AgreementId revised = tables.agreement(PROVIDER, "2020/0145");
        AgreementId revision =
                Tables.done(
                        portal.bean(OpenTargetRevision.class)
                                .by(
                                        tables.actor(PROVIDER),
                                        revised,
                                        LocalDate.of(2020, 6, 1),
                                        Optional.empty()));
        assertThat(attach(revision)).isEqualTo(Outcome.refused(new ExhibitRefusal.NotOnTheTable()));
        Tables.done(portal.bean(ProposeAgreement.class).by(tables.actor(PROVIDER), revision));
        assertThat(portal.of(PROVIDER).visit(page(revision)).text())
                .contains(portal.says("view.printed.attach"), portal.says("view.printed.none"));

        assertThat(attach(revision)).isEqualTo(Outcome.refused(new ExhibitRefusal.NotSeenByAll()));
        assertThat(attach(revision, PictureKind.WORKPLACES, PictureKind.TURN))
                .isEqualTo(Outcome.done(1));

        assertThat(portal.of(PROVIDER).visit(page(revision)).text())
                .contains("Dati misurati n. 1", portal.says("view.printed.detach"));
        assertThat(portal.of(UNION).visit(page(revision)).text())
                .contains("Dati misurati n. 1")
                .doesNotContain(portal.says("view.printed.attach"));
        List<Exhibit> read =
                Tables.done(portal.bean(ReadExhibits.class).by(tables.actor(UNION), revision));
        assertThat(read.getFirst().annex().pictures()).hasSize(2);
        Tables.done(
                portal.bean(EndTalks.class)
                        .withdraw(tables.actor(PROVIDER), revision, "non serve più"));
    }

    /// With the course: one of the unions was not at the table before, and may not know what
    /// applied then.
    private Outcome<Integer> attach(AgreementId id) {
        return attach(id, PictureKind.values());
    }

    private Outcome<Integer> attach(AgreementId id, PictureKind... kinds) {
        MeasuredAgreement found =
                Tables.done(portal.bean(ReadMeasured.class).by(tables.actor(PROVIDER), id, SPAN));
        return portal.bean(AttachPictures.class)
                .attach(
                        tables.actor(PROVIDER),
                        id,
                        new PictureWish(
                                found.rows().stream()
                                        .filter(row -> row.subject().kpi() == Kpi.SL)
                                        .findFirst()
                                        .orElseThrow()
                                        .subject(),
                                SPAN,
                                Set.of(kinds)),
                        "perché si veda");
    }

    private static String page(AgreementId id) {
        return "accordi/" + id + "/obiettivi/misurato?riga=1";
    }
}
