package tavolo.domain.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// Somebody who was given a one-time link sets a password with it. The link itself is the proof, so
/// there is no actor; it works once and not for long.
public final class RedeemLink {

    /// The fewest characters of a password. Source: NIST SP 800-63B-4, 3.1.1.2 — fifteen when it is
    /// the only factor.
    public static final int LEAST = 15;

    /// The most characters of a password.
    public static final int MOST = 128;

    private static final Set<String> COMMON =
            Set.of("passwordpassword", "qwertyuiopasdfg", "123456789012345", "111111111111111");

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final Secrets secrets;
    private final Clock clock;

    public RedeemLink(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.trail = trail;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Sets `password` for the person to whom the link with `token` was given. A refused password
    /// leaves the link usable.
    public Outcome<PersonId> by(String token, String password) {
        Optional<Refusal> no = refusal(password);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        String hashed = secrets.hash(password);
        return transactions.inOne(() -> use(token, hashed));
    }

    private Outcome<PersonId> use(String token, String hashed) {
        Optional<PersonId> person =
                people.useLink(Sha256.digestOf(token).toString(), clock.instant());
        if (person.isEmpty()) {
            return Outcome.refused(new PartyRefusal.LinkInvalid());
        }
        people.setPassword(person.get(), hashed);
        trail.append(
                new Fact(
                        Optional.empty(),
                        FactKind.PASSWORD_SET,
                        clock.instant(),
                        Optional.of(person.get().value()),
                        "",
                        Optional.empty(),
                        EnumSet.noneOf(PartySide.class),
                        new TreeMap<>(Map.of())));
        return Outcome.done(person.get());
    }

    private static Optional<Refusal> refusal(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(new PartyRefusal.PasswordTooShort(LEAST));
        }
        if (length > MOST) {
            return Optional.of(new PartyRefusal.PasswordTooLong(MOST));
        }
        boolean common =
                COMMON.contains(password.toLowerCase(Locale.ROOT))
                        || password.codePoints().distinct().count() < 5;
        return common ? Optional.of(new PartyRefusal.PasswordTooCommon()) : Optional.empty();
    }
}
