package tavolo.persistence.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tavolo.domain.notice.PostOffice;

/// The way to the mail server, where one is set by `spring.mail.host`.
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /// How long one mail may take, whatever the server does.
    static final Duration LONGEST = Duration.ofSeconds(60);

    @Bean
    PostOffice postOffice(ObjectProvider<JavaMailSenderImpl> sender, Environment settings) {
        if (settings.getProperty("spring.mail.host", "").isBlank()) {
            return new ClosedPostOffice();
        }
        if (settings.getProperty("tavolo.address", "").isBlank()) {
            throw new MailIncomplete(
                    "a mail server is set, and mails lead to the portal: set tavolo.address to where people open it.");
        }
        return new SmtpPostOffice(sender.getObject(), from(settings), LONGEST);
    }

    private static InternetAddress from(Environment settings) {
        try {
            return new InternetAddress(settings.getProperty("tavolo.mail.from", ""), true);
        } catch (AddressException none) {
            throw new MailIncomplete(
                    "a mail server is set, and mails need a sender: set tavolo.mail.from to an address.");
        }
    }
}
