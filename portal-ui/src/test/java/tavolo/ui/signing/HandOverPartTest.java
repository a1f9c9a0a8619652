package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.signing.LatePapers;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// Passing one device on from signer to signer, as the page of the signatures offers it.
class HandOverPartTest {

    private static final String SIGNER = "giorgio.ventura@filodoro.example";
    private static final String NEGOTIATOR = "anna.belmonte@voceviva.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void it_names_the_others_who_still_sign_and_not_the_one_who_holds_it() {
        AgreementId id = tables.agreement(SIGNER, "2020/0147");
        portal.bean(LatePapers.class).ensure(id);
        List<String> others =
                tables.table(SIGNER, id).instruments().stream()
                        .map(InstrumentLine::signatories)
                        .flatMap(List::stream)
                        .filter(line -> line.state() == SignatoryState.OPEN)
                        .map(SignatoryLine::name)
                        .distinct()
                        .filter(name -> !name.equals("Giorgio Ventura"))
                        .sorted()
                        .toList();
        assertThat(others).isNotEmpty();

        assertThat(portal.of(SIGNER).visit("accordi/" + id + "/firma").text())
                .contains(portal.says("view.sign.pass.others", String.join(", ", others)))
                .contains(portal.says("view.sign.pass.do"));
    }

    @Test
    void where_nobody_signs_yet_there_is_nothing_to_pass_on() {
        AgreementId id = tables.agreement(NEGOTIATOR, "2020/0148");

        assertThat(portal.of(NEGOTIATOR).visit("accordi/" + id + "/firma").text())
                .doesNotContain(portal.says("view.sign.pass.title"));
    }
}
