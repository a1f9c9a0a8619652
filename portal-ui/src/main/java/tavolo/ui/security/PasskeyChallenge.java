package tavolo.ui.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.people.Secrets;

/// What a passkey has to sign to sign somebody in: made anew for each sign-in page of a session,
/// and used up by the first answer, right or wrong.
final class PasskeyChallenge {

    private static final String IN_SESSION = PasskeyChallenge.class.getName();

    private PasskeyChallenge() {}

    static Sha256 begin(WrappedSession session, Secrets secrets) {
        Sha256 challenge = Sha256.digestOf(secrets.newToken());
        session.setAttribute(IN_SESSION, challenge.toString());
        return challenge;
    }

    static Optional<Sha256> use(HttpSession session) {
        Object kept = session.getAttribute(IN_SESSION);
        session.removeAttribute(IN_SESSION);
        return kept instanceof String text ? Optional.of(Sha256.parse(text)) : Optional.empty();
    }
}
