package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.BusinessClock;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.LatePapers;
import tavolo.domain.signing.Papers;
import tavolo.ui.language.Dates;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// What a signatory can do with the own place on a paper besides signing it here.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotPagesViewTest {

    private static final String BOSS = "roberto.castaldi@voceviva.example";
    private static final String DRAFTER = "anna.belmonte@voceviva.example";
    private static final String DELEGATE = "paolo.grandi@usr.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(DRAFTER, "2020/0147");

    SlotPagesViewTest() {
        portal.bean(LatePapers.class).ensure(agreement);
    }

    @Test
    void a_technical_signature_asks_why_before_anything_is_prepared() {
        Window window = portal.of(BOSS).visit(page(BOSS, InstrumentKind.COMMERCIAL_ADDENDUM));
        choose(window, SignatureKind.TECHNICAL);
        assertThat(window.text())
                .contains(
                        portal.says("view.sign.manner.help.technical"),
                        portal.says("view.sign.manner.majority"));

        window.press("view.sign.sign");

        assertThat(window.text())
                .contains(portal.says("refusal.reason-missing"))
                .doesNotContain(portal.says("view.sign.confirm-help"));
        assertThat(window.find(TextArea.class).single().isInvalid()).isTrue();
        choose(window, SignatureKind.NORMAL);
        assertThat(window.find(TextArea.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window window, SignatureKind kind) {
        ((RadioButtonGroup<SignatureKind>)
                        window.find(RadioButtonGroup.class)
                                .withCondition(group ->
                                        group.getGenericDataView()
                                                .getItems()
                                                .anyMatch(SignatureKind.RESERVED::equals))
                                .single())
                .setValue(kind);
        window.context().roundTrip();
    }

    @Test
    void a_delegation_names_all_that_it_lacks_and_a_place_in_an_rsu_is_nobody_else_s() {
        Window window = portal.of(BOSS).visit(page(BOSS, InstrumentKind.TRI_PARTY_PROTOCOL));
        window.press("view.sign.delegate");
        assertThat(window.text()).contains(portal.says("view.sign.delegate.what"));
        DatePicker last = window.find(DatePicker.class).single();
        last.setValue(today().minusDays(1));

        window.press("view.sign.delegate.verb");

        assertThat(window.text())
                .contains(
                        portal.says("view.sign.delegate.person-missing"),
                        portal.says("view.sign.delegate.reason-missing"),
                        portal.says("view.sign.delegate.last-day-wrong"),
                        portal.says("view.sign.delegate.document-missing"));
        assertThat(slot(BOSS, InstrumentKind.TRI_PARTY_PROTOCOL).principal()).isEmpty();
        assertThat(
                        portal.of(DELEGATE)
                                .visit(page(DELEGATE, InstrumentKind.TRI_PARTY_PROTOCOL))
                                .offers("view.sign.delegate"))
                .isFalse();
    }

    @Test
    void only_the_provider_moves_the_last_day_and_never_into_the_past() {
        String address = "accordi/" + agreement + "/firma";
        assertThat(portal.of(DELEGATE).visit(address).offers("view.sign.deadline.change"))
                .isFalse();
        Window window = portal.of(DRAFTER).visit(address).press("view.sign.deadline.change");
        DatePicker day = window.find(DatePicker.class).single();
        day.setValue(today().minusDays(1));
        window.press("view.sign.deadline.verb");
        assertThat(window.text()).contains(portal.says("view.sign.deadline.wrong"));

        LocalDate later = today().plusDays(47);
        day.setValue(later);
        window.press("view.sign.deadline.verb");

        assertThat(portal.of(DELEGATE).visit(address).text())
                .contains(Dates.day(later, Locale.ITALIAN));
    }

    @Test
    void the_paper_to_sign_elsewhere_is_named_by_its_digest_and_is_not_taken_back_unsigned() {
        SignatoryLine slot = slot(DELEGATE, InstrumentKind.COMPANY_AGREEMENT);
        String address = page(DELEGATE, InstrumentKind.COMPANY_AGREEMENT) + "/dispositivo";
        Window window = portal.of(DELEGATE).visit(address);
        Papers papers = portal.bean(Papers.class);
        var paper =
                portal.bean(Transactions.class)
                        .inOne(() -> papers.find(company().document().orElseThrow()))
                        .orElseThrow();
        assertThat(window.text()).contains(paper.head().toString(), slot.name());

        byte[] unsigned = portal.bean(Transactions.class).inOne(() -> papers.bytes(paper.head()));
        window.context()
                .test(window.find(Upload.class).single())
                .upload("aziendale.pdf", "application/pdf", unsigned);
        window.context().roundTrip();

        assertThat(window.text()).contains(portal.says("refusal.upload-unsigned"));
    }

    @Test
    void nobody_opens_the_page_of_somebody_else_s_place() {
        String address = page(DELEGATE, InstrumentKind.COMPANY_AGREEMENT) + "/dispositivo";

        String nothing = portal.says("trouble.not-found.sentence");
        assertThat(portal.of(BOSS).visit(address).text()).contains(nothing);
        assertThat(portal.of(DELEGATE).visit("accordi/x/firma/y/dispositivo").text())
                .contains(nothing);
    }

    private LocalDate today() {
        return portal.bean(BusinessClock.class).today();
    }

    private InstrumentLine company() {
        return instruments(DELEGATE).stream()
                .filter(line -> line.kind() == InstrumentKind.COMPANY_AGREEMENT)
                .findFirst()
                .orElseThrow();
    }

    private String page(String email, InstrumentKind kind) {
        return "accordi/" + agreement + "/firma/" + slot(email, kind).id();
    }

    private SignatoryLine slot(String email, InstrumentKind kind) {
        return instruments(email).stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.signatories().stream())
                .filter(line -> line.person().equals(tables.actor(email).person()))
                .findFirst()
                .orElseThrow();
    }

    private List<InstrumentLine> instruments(String email) {
        return tables.table(email, agreement).instruments();
    }
}
