package tavolo.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.LatePapers;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// The evidence that each side takes home, and what the page of the papers offers beside it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceFilesTest {

    private static final String UNION = "luca.ferri@fac.example";
    private static final String SIGNATORY = "chiara.montesi@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId signed = tables.agreement(UNION, "2020/0181");

    EvidenceFilesTest() {
        portal.bean(LatePapers.class).ensure(signed);
    }

    @Test
    void a_union_takes_home_what_it_signed_and_a_program_that_checks_it() throws IOException {
        MockHttpServletResponse answer = fetch(UNION);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/zip");
        assertThat(names(answer.getContentAsByteArray()))
                .anyMatch(name -> name.endsWith("Verifica.java"))
                .anyMatch(name -> name.contains(folder(InstrumentKind.COMPANY_AGREEMENT)))
                .noneMatch(name -> name.contains(folder(InstrumentKind.COMMERCIAL_ADDENDUM)));
    }

    @Test
    void another_house_gets_nothing() throws IOException {
        MockHttpServletResponse answer = fetch(STRANGER);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void who_has_signed_is_offered_no_adhesion_and_finds_none_by_its_address() {
        Window window = portal.of(SIGNATORY).visit("accordi/" + signed + "/documenti");
        assertThat(window.text())
                .contains(portal.says("view.papers.evidence"))
                .doesNotContain(portal.says("view.adhesion.list"));

        String nothing = portal.says("trouble.not-found.sentence");
        String address = AdhesionView.address(signed, InstrumentKind.COMPANY_AGREEMENT);
        assertThat(window.visit(address).text()).contains(nothing);
        assertThat(window.visit("accordi/" + signed + "/adesione/altro").text()).contains(nothing);
        assertThat(portal.of(STRANGER).visit(address).text()).contains(nothing);
    }

    private static String folder(InstrumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = entries.getNextEntry();
                    each != null;
                    each = entries.getNextEntry()) {
                names.add(each.getName());
            }
        }
        return names;
    }

    private MockHttpServletResponse fetch(String email) throws IOException {
        Window window = portal.of(email);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        var response =
                new VaadinServletResponse(
                        answer, (VaadinServletService) VaadinService.getCurrent());
        portal.bean(EvidenceFiles.class)
                .of(signed)
                .handleDownloadRequest(
                        new DownloadEvent(
                                VaadinRequest.getCurrent(),
                                response,
                                VaadinSession.getCurrent(),
                                window.context().getUI().getElement()));
        return answer;
    }
}
