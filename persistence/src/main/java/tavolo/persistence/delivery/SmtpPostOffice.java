package tavolo.persistence.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import tavolo.domain.notice.PostOffice;
import tavolo.domain.notice.WrittenLetter;

/// Hands mails to an SMTP server, one connection each. The mail's identity is its Message-ID at
/// every attempt.
final class SmtpPostOffice implements PostOffice {

    private final JavaMailSenderImpl sender;
    private final InternetAddress from;

    /// @param sender the connection's settings; its time limits are set here
    /// @param longest how long one mail may take, whatever the server does
    SmtpPostOffice(JavaMailSenderImpl sender, InternetAddress from, Duration longest) {
        this.sender = sender;
        this.from = from;
        guard(sender.getJavaMailProperties(), longest);
    }

    private static void guard(Properties properties, Duration longest) {
        String each = String.valueOf(longest.dividedBy(3).toMillis());
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "socketFactory", new GuardedSockets(longest));
            properties.put(protocol + "connectiontimeout", each);
            properties.put(protocol + "timeout", each);
            properties.put(protocol + "writetimeout", each);
            // The mail is taken over by then, and nobody waits for the farewell.
            properties.put(protocol + "quitwait", "false");
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Answer deliver(WrittenLetter letter) {
        try {
            sender.send(message(letter));
            return new Answer.Accepted();
        } catch (MailException failed) {
            return SmtpFailure.answer(failed);
        } catch (MessagingException unfit) {
            return SmtpFailure.answer(unfit);
        }
    }

    private MimeMessage message(WrittenLetter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address(letter.address()));
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        // Nobody's program is to answer this by itself. Source: RFC 3834, 5.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static InternetAddress address(String written) throws AddressException {
        return new InternetAddress(written, true);
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }
}
