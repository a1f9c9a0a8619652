package tavolo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the portal. Aura comes first and our own sheet after it, so that ours wins.
@SpringBootApplication(scanBasePackages = "tavolo")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("css/shell.css")
@StyleSheet("css/parts.css")
@StyleSheet("css/sign-in.css")
@StyleSheet("css/help.css")
@StyleSheet("css/organisation.css")
@StyleSheet("css/agreement.css")
@StyleSheet("css/agreements.css")
@StyleSheet("css/tasks.css")
@StyleSheet("css/notices.css")
@StyleSheet("css/pdf-viewer.css")
@StyleSheet("css/table.css")
@StyleSheet("css/room.css")
@StyleSheet("css/remarks.css")
@StyleSheet("css/redline.css")
@StyleSheet("css/templates.css")
@StyleSheet("css/signing.css")
@StyleSheet("css/safety.css")
@StyleSheet("css/print.css")
@Push
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class TavoloApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "favicon.svg");
    }

    /// Runs the portal until it is stopped.
    public static void main(String[] args) {
        // A data folder may be named as people name folders: "data" as well as "./data".
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(TavoloApplication.class, args);
    }
}
