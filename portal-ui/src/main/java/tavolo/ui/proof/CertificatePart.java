package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// The certificate with which the person signed last, and while it lasts the way to revoke it. That
/// takes back no signature, so no proof is asked.
final class CertificatePart extends Composite<Section> {

    private final SafetyView page;
    private final IssuedCertificate certificate;

    CertificatePart(SafetyView page, RevokeCertificate.Line line) {
        this.page = page;
        this.certificate = line.certificate();
        getContent().addClassNames("safety__part", "sheet");
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said("about")),
                        new Definitions()
                                .add(said("instrument"), Wording.of(certificate.instrument(), this))
                                .add(said("signed"), moment(certificate.signedAt()))
                                .add(
                                        said("proven"),
                                        certificate
                                                .provenAt()
                                                .map(CertificatePart::moment)
                                                .orElseGet(() -> said("proven.not-yet")))
                                .add(said("until"), moment(certificate.to()))
                                .add(said("number"), new Code(certificate.number()))
                                .add(
                                        said("state"),
                                        StateChip.of(line.state(), tone(line.state()))));
        if (line.state() == CertificateState.VALID) {
            getContent().add(new Button(said("revoke"), _ -> ask()));
        }
    }

    private static Tone tone(CertificateState state) {
        return switch (state) {
            case VALID -> Tone.GOOD;
            case ENDED -> Tone.NEUTRAL;
            case REVOKED -> Tone.BAD;
        };
    }

    private void ask() {
        Select<RevocationReason> reason = new Select<>();
        reason.setLabel(said("reason"));
        reason.setWidthFull();
        reason.setItems(RevocationReason.values());
        reason.setItemLabelGenerator(each -> Wording.of(each, this));
        new FormDialog(said("revoke.title"), said("revoke"))
                .explain(said("revoke.what"))
                .add(reason)
                .open(
                        () ->
                                new Checks()
                                        .require(reason, !reason.isEmpty(), said("reason.missing"))
                                        .problems(),
                        () ->
                                page.tools()
                                        .certificates()
                                        .revokeLast(
                                                page.tools().actor().current(),
                                                certificate.certificate(),
                                                reason.getValue()),
                        _ -> page.again(said("revoked")));
    }

    private static String moment(Instant at) {
        return Dates.moment(at, Wording.language());
    }

    private String said(String what) {
        return getTranslation("view.safety.certificate." + what);
    }
}
