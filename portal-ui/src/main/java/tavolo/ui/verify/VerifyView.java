package tavolo.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tavolo.domain.Outcome;
import tavolo.domain.verify.Verification;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.LanguageSwitch;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.SignInBrand;
import tavolo.ui.table.UploadWords;

/// The check of a signed file by anybody: one sentence in green, amber or red, and a row for each
/// signature. The file is not kept.
@Route(value = VerifyView.PATH, autoLayout = false)
@AnonymousAllowed
@StyleSheet("css/verify.css")
public final class VerifyView extends Composite<Div>
        implements AfterNavigationObserver, HasDynamicTitle, HasUrlParameter<String> {

    /// Where the page is.
    public static final String PATH = "verifica";

    private final VerifyDesk desk;
    private final CodeDesk codes;
    private final PictureShelf shelf;
    private final Notices notices = new Notices();
    private final Upload upload = new Upload();
    private final Div result = new Div();

    VerifyView(VerifyDesk desk, CodeDesk codes, PictureShelf shelf) {
        this.desk = desk;
        this.codes = codes;
        this.shelf = shelf;
        H2 title = new H2(getTranslation("view.verify.title"));
        title.addClassName("sign-in__title");
        Paragraph lead = new Paragraph(getTranslation("view.verify.lead"));
        Paragraph privacy = new Paragraph(getTranslation("view.verify.privacy"));
        privacy.addClassName("muted");
        prepareUpload();
        result.addClassName("verify__result");
        result.getElement().setAttribute("aria-live", "polite");
        Section place = new Section(title, lead, upload, privacy, notices, result);
        place.addClassName("verify");
        Div foot = new Div(new Anchor("login", getTranslation("view.verify.sign-in")));
        Div language = new Div(new LanguageSwitch());
        language.addClassName("sign-in__language");
        Main page = new Main(place, foot, language);
        page.addClassName("sign-in__page");
        getContent().addClassNames("sign-in", "sign-in--wide");
        getContent().add(new SignInBrand(), page);
    }

    private void prepareUpload() {
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(".pdf", ".zip", ".p7m");
        upload.setMaxFileSize(VerifyDesk.MOST_BYTES);
        upload.setI18n(
                UploadWords.of(
                        this,
                        getTranslation("view.verify.too-large", VerifyDesk.MOST_MEGABYTES),
                        getTranslation("view.verify.other-kind")));
        Button choose = new Button(getTranslation("view.verify.choose"), Icon.DOCUMENT.draw());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("view.verify.drop")));
        upload.addFileRejectedListener(rejected -> {
            result.removeAll();
            notices.care(rejected.getErrorMessage());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("view.verify.title") + " · Tavolo";
    }

    /// The code on a printed paper, behind the address of the page.
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        result.removeAll();
        if (code != null) {
            String address = VaadinRequest.getCurrent().getRemoteAddr();
            notices.show(codes.look(code, address), found -> result.add(new CodeResult(found)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        desk.expect();
    }

    /// Works without the session's lock, so that the page stays alive meanwhile.
    private void take(UploadEvent event) throws IOException {
        Outcome<Verification> outcome;
        try (InputStream in = event.getInputStream()) {
            outcome = desk.check(in, event.getRequest().getRemoteAddr());
        }
        UI page = event.getUI();
        String name = event.getFileName();
        page.accessLater(() -> show(name, outcome), () -> {}).run();
    }

    private void show(String name, Outcome<Verification> outcome) {
        upload.clearFileList();
        result.removeAll();
        notices.show(
                outcome,
                verification -> {
                    result.add(new CheckResult(name, verification));
                    PageHistoryPart.of(verification, shelf).ifPresent(result::add);
                });
    }
}
