package tavolo.ui.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether the portal shows invented people and agreements, and the password they all share. The
/// password is no secret: it stands on the sign-in page, because signing asks for it again.
@Component
public class DemoMode {

    private final boolean on;
    private final String password;

    DemoMode(
            @Value("${tavolo.demo}") boolean on,
            @Value("${tavolo.demo-password}") String password) {
        this.on = on;
        this.password = password;
    }

    /// Whether demo people may sign in.
    public boolean isOn() {
        return on;
    }

    /// The password of every demo person.
    public String password() {
        return password;
    }
}
