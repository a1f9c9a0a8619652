package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// What a signatory is told first.
class SinceYesViewTest {

    private static final String READER = "jacopo.zucchi@argentaria.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void who_comes_to_sign_is_told_that_nothing_changed_and_since_when() {
        AgreementId agreement = tables.agreement(READER, "2020/0178");
        SignatoryLine line =
                tables.table(READER, agreement).instruments().stream()
                        .flatMap(instrument -> instrument.signatories().stream())
                        .filter(each -> each.state() == SignatoryState.OPEN)
                        .findFirst()
                        .orElseThrow();
        Account account = portal.bean(Accounts.class).byId(line.person()).orElseThrow();

        Window window =
                portal.of(account.person().email())
                        .visit("accordi/" + agreement + "/firma/" + line.id());

        assertThat(window.text()).contains("Nel testo nulla è cambiato da quando");
    }
}
