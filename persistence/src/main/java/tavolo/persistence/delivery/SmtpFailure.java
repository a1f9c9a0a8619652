package tavolo.persistence.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.PostOffice.Answer;

/// What a failure of the mail library means. Only its kind and the server's number are looked at:
/// the words of a server may name people, and are kept nowhere.
final class SmtpFailure {

    private static final int FIRST_FOR_NOW = 400;
    private static final int FIRST_FOR_GOOD = 500;
    private static final int DEEPEST = 50;

    private SmtpFailure() {}

    static Answer answer(Exception failure) {
        if (failure instanceof MailSendException send
                && send.getFailedMessages().isEmpty()
                && send.getMessageExceptions().length == 0) {
            // The server has taken the mail over; only the farewell went wrong.
            return new Answer.Accepted();
        }
        Answer found = new Answer.NotNow(MailTrouble.UNREACHABLE);
        for (Throwable cause : causes(failure)) {
            Answer better = ofOne(cause);
            if (better != null) {
                found = better;
            }
        }
        return found;
    }

    private static @Nullable Answer ofOne(Throwable cause) {
        OptionalInt code = code(cause);
        if (code.isPresent() && code.getAsInt() >= FIRST_FOR_GOOD) {
            return new Answer.Never(MailTrouble.REFUSED);
        }
        if (code.isPresent() && code.getAsInt() >= FIRST_FOR_NOW) {
            return new Answer.NotNow(MailTrouble.POSTPONED);
        }
        return switch (cause) {
            case AddressException _ -> new Answer.Never(MailTrouble.ADDRESS);
            case InterruptedIOException _ -> new Answer.NotNow(MailTrouble.TOO_SLOW);
            case AuthenticationFailedException _ -> new Answer.NotNow(MailTrouble.LOGIN);
            case MailAuthenticationException _ -> new Answer.NotNow(MailTrouble.LOGIN);
            case SSLException _ -> new Answer.NotNow(MailTrouble.LOGIN);
            default -> null;
        };
    }

    private static OptionalInt code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException from -> OptionalInt.of(from.getReturnCode());
            case SMTPSendFailedException send -> OptionalInt.of(send.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    /// Everything that led to `failure`, from the outside in.
    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty() && seen.size() < DEEPEST) {
            Throwable next = open.poll();
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                if (next instanceof MailSendException send) {
                    open.addAll(Arrays.asList(send.getMessageExceptions()));
                }
                if (next instanceof MessagingException mail && mail.getNextException() != null) {
                    open.add(mail.getNextException());
                }
            }
        }
        return seen;
    }
}
