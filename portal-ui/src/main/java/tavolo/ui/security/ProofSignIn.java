package tavolo.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.proof.SignInProof;

/// Signs in by the code that follows the password, or by a passkey instead of both. Answers that
/// belong to no page of this session, and people who may not sign in, are refused alike.
final class ProofSignIn extends AbstractAuthenticationProcessingFilter {

    private static final PathPatternRequestMatcher CODE =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login/code");
    private static final PathPatternRequestMatcher PASSKEY =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login/passkey");
    private static final int LONGEST_ANSWER = 20_000;

    private final SignInProof proof;
    private final Accounts accounts;
    private final DemoMode demo;
    private final SignInThrottle throttle = new SignInThrottle(Clock.systemUTC());
    private final Clock clock = Clock.systemUTC();

    ProofSignIn(SignInProof proof, Accounts accounts, DemoMode demo) {
        super(new OrRequestMatcher(CODE, PASSKEY));
        this.proof = proof;
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public Authentication attemptAuthentication(
            HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        HttpSession session = request.getSession();
        boolean ofCode = CODE.matches(request);
        Outcome<PersonId> proven = ofCode ? byCode(request, session) : byPasskey(request, session);
        return switch (proven) {
            case Outcome.Done<PersonId>(PersonId person) -> signedIn(person, session);
            case Outcome.Refused<PersonId>(ProofRefusal.StepUpLocked locked) ->
                    throw new TooManyTries(Duration.ofMinutes(locked.minutes()));
            case Outcome.Refused<PersonId>(var why) ->
                    throw new ProofRefused(ofCode, why.toString());
        };
    }

    private Outcome<PersonId> byCode(HttpServletRequest request, HttpSession session) {
        Optional<PersonId> half =
                HalfSignedIn.in(session.getAttribute(HalfSignedIn.IN_SESSION), clock.instant());
        String typed = Optional.ofNullable(request.getParameter("code")).orElse("");
        if (half.isEmpty() || typed.length() > LONGEST_ANSWER) {
            throw new BadCredentialsException("no password was given before the code");
        }
        return proof.code(half.get(), typed);
    }

    private Outcome<PersonId> byPasskey(HttpServletRequest request, HttpSession session) {
        String address = Optional.ofNullable(request.getRemoteAddr()).orElse("unknown");
        Duration wait = throttle.waitFor(address, address);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
        Optional<Sha256> challenge = PasskeyChallenge.use(session);
        String answer = Optional.ofNullable(request.getParameter("answer")).orElse("");
        Outcome<PersonId> proven =
                challenge.isPresent() && answer.length() <= LONGEST_ANSWER
                        ? proof.passkey(answer, challenge.get())
                        : Outcome.refused(new ProofRefusal.ProofForSomethingElse());
        if (proven instanceof Outcome.Refused<PersonId>) {
            throttle.failed(address, address);
        }
        return proven;
    }

    private Authentication signedIn(PersonId person, HttpSession session) {
        Account account =
                accounts.byId(person)
                        .filter(found -> demo.isOn() || !found.demo())
                        .filter(found -> found.person().active())
                        .orElseThrow(() -> new BadCredentialsException("may not sign in"));
        session.removeAttribute(HalfSignedIn.IN_SESSION);
        SignedIn who = SignedIn.of(account, account.passwordHash().orElse(""));
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    /// A proof that was refused.
    static final class ProofRefused extends AuthenticationException {

        private final boolean ofCode;

        ProofRefused(boolean ofCode, String why) {
            super(why);
            this.ofCode = ofCode;
        }

        /// What the sign-in page is asked to say.
        String query() {
            return ofCode ? "code=wrong" : "passkey";
        }
    }
}
