package tavolo.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.LatePapers;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// One and the same link, fetched by different people: it is whose session asks that counts.
class PaperFilesTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0147");

    @Test
    void whoever_signs_an_instrument_gets_its_paper() throws IOException {
        MockHttpServletResponse answer = fetch(PROVIDER, paper(InstrumentKind.COMPANY_AGREEMENT));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/pdf");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void another_house_finds_nothing_behind_the_same_link() throws IOException {
        MockHttpServletResponse answer = fetch(STRANGER, paper(InstrumentKind.COMPANY_AGREEMENT));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_union_finds_no_commercial_addendum_behind_its_link() throws IOException {
        MockHttpServletResponse answer = fetch(UNION, paper(InstrumentKind.COMMERCIAL_ADDENDUM));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_paper_that_does_not_exist_is_not_found() throws IOException {
        assertThat(fetch(PROVIDER, UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    private UUID paper(InstrumentKind kind) {
        portal.bean(LatePapers.class).ensure(agreement);
        return tables.table(PROVIDER, agreement).instruments().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .flatMap(line -> line.document())
                .orElseThrow();
    }

    private MockHttpServletResponse fetch(String email, UUID paper) throws IOException {
        Window window = portal.of(email);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        var response =
                new VaadinServletResponse(
                        answer, (VaadinServletService) VaadinService.getCurrent());
        portal.bean(PaperFiles.class)
                .of(paper, Optional.empty())
                .handleDownloadRequest(
                        new DownloadEvent(
                                VaadinRequest.getCurrent(),
                                response,
                                VaadinSession.getCurrent(),
                                window.context().getUI().getElement()));
        return answer;
    }
}
