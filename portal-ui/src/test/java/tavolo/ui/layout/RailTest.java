package tavolo.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tavolo.ui.testing.Portal;

class RailTest {

    /// Reached from the menu of the person, whom alone it concerns.
    private static final String MAIL = "avvisi";

    /// Reached from the same menu.
    private static final String SAFETY = "sicurezza";

    /// Reached from the top bar of every page.
    private static final String SEARCH = "cerca";

    /// Reached from the page of the targets.
    private static final String INDICATORS = "indicatori";

    /// Where a provider of signatures sends people back to.
    private static final String RETURN = "firma-remota";

    /// Reached from the list of what waits for the person, who has several papers to sign.
    private static final String TOGETHER = "firma-insieme";

    private static final Set<String> ELSEWHERE =
            Set.of(MAIL, SAFETY, SEARCH, INDICATORS, RETURN, TOGETHER);

    private final Portal portal = Portal.running();

    @Test
    void every_page_of_the_first_level_is_reached_from_the_rail() {
        List<String> pages =
                new ClassFileImporter()
                        .importPackages("tavolo.ui").stream()
                                .filter(each -> each.isAnnotatedWith(Route.class))
                                .filter(each -> !each.isAnnotatedWith(AnonymousAllowed.class))
                                .map(each -> each.getAnnotationOfType(Route.class).value())
                                .filter(path -> !path.contains("/") && !path.contains(":"))
                                .toList();
        assertThat(pages).contains("", "accordi", MAIL, SEARCH);
        assertThat(linksOf("anna.belmonte@voceviva.example"))
                .containsAll(pages.stream().filter(page -> !ELSEWHERE.contains(page)).toList());
    }

    @Test
    void nobody_is_led_where_there_is_nothing_for_them() {
        assertThat(linksOf("elisa.torre@democontact.example"))
                .contains("", "organizzazione", "aiuto")
                .doesNotContain("accordi", "obiettivi");
    }

    private List<String> linksOf(String email) {
        return portal
                .of(email)
                .visit("")
                .find(Anchor.class)
                .withClassName("rail__link")
                .all()
                .stream()
                .map(Anchor::getHref)
                .toList();
    }
}
