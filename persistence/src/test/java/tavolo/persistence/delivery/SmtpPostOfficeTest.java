package tavolo.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.PostOffice.Answer;
import tavolo.domain.notice.WrittenLetter;

/// The way to the mail server, with servers that behave and servers that do not. That a test ends
/// at all shows that the wait is bounded: the servers here would never end it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpPostOfficeTest {

    private static final Duration LONGEST = Duration.ofMillis(900);
    private static final String ADDRESS = "ada.neri@voceviva.example";

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(local("smtp"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static ServerSetup local(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }

    @Test
    void a_mail_arrives_as_it_was_written_with_an_identity_of_its_own()
            throws MessagingException, IOException {
        WrittenLetter letter = letter(ADDRESS);

        assertThat(office(server.getSmtp().getPort()).deliver(letter))
                .isEqualTo(new Answer.Accepted());

        MimeMessage arrived = only(server);
        assertThat(arrived.getSubject()).isEqualTo("È sul tavolo · 2020/0012");
        assertThat(arrived.getContent().toString().strip()).isEqualTo("Perché c'è un avviso.");
        assertThat(arrived.getContentType()).startsWith("text/plain");
        assertThat(arrived.getMessageID()).isEqualTo("<" + letter.id() + "@tavolo.example>");
        assertThat(arrived.getAllRecipients()).containsExactly(new InternetAddress(ADDRESS));
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_identity_is_the_same_at_every_attempt() throws MessagingException {
        WrittenLetter letter = letter(ADDRESS);
        SmtpPostOffice office = office(server.getSmtp().getPort());
        office.deliver(letter);
        office.deliver(letter);

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
    }

    @Test
    void it_goes_through_encryption_too() throws MessagingException {
        GreenMail secret = new GreenMail(local("smtps"));
        secret.start();
        JavaMailSenderImpl sender = sender(secret.getSmtps().getPort());
        sender.getJavaMailProperties().put("mail.smtp.ssl.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.ssl.trust", "*");
        sender.getJavaMailProperties().put("mail.smtp.ssl.checkserveridentity", "false");

        Answer answer = office(sender, Duration.ofSeconds(20)).deliver(letter(ADDRESS));
        int arrived = secret.getReceivedMessages().length;
        secret.stop();
        assertThat(answer).isEqualTo(new Answer.Accepted());
        assertThat(arrived).isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_told_as_such() throws UserException, MessagingException {
        server.getUserManager().createUser(ADDRESS, "portal", "right");
        server.getUserManager().setAuthRequired(true);
        JavaMailSenderImpl sender = sender(server.getSmtp().getPort());
        sender.setUsername("portal");
        sender.setPassword("wrong");
        sender.getJavaMailProperties().put("mail.smtp.auth", "true");

        assertThat(office(sender, LONGEST).deliver(letter(ADDRESS)))
                .isEqualTo(new Answer.NotNow(MailTrouble.LOGIN));
    }

    @Test
    void refusals_for_now_and_for_good_are_told_apart() throws IOException, MessagingException {
        try (StubbornServer busy = new StubbornServer(StubbornServer.answering("451 later"));
                StubbornServer strict = new StubbornServer(StubbornServer.answering("550 no"))) {
            assertThat(office(busy.port()).deliver(letter(ADDRESS)))
                    .isEqualTo(new Answer.NotNow(MailTrouble.POSTPONED));
            assertThat(office(strict.port()).deliver(letter(ADDRESS)))
                    .isEqualTo(new Answer.Never(MailTrouble.REFUSED));
        }
    }

    @Test
    void an_address_that_is_none_is_told_before_any_server_is_asked() throws MessagingException {
        assertThat(office(server.getSmtp().getPort()).deliver(letter("ada, neri@@example")))
                .isEqualTo(new Answer.Never(MailTrouble.ADDRESS));
    }

    @Test
    void nobody_there_is_unreachable() throws IOException, MessagingException {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertThat(office(free).deliver(letter(ADDRESS)))
                .isEqualTo(new Answer.NotNow(MailTrouble.UNREACHABLE));
    }

    @Test
    void a_server_that_says_nothing_is_left_after_a_while() throws Exception {
        leaves(StubbornServer.silent());
    }

    @Test
    void a_server_that_dribbles_is_left_after_a_while() throws Exception {
        leaves(StubbornServer.dribbling());
    }

    @Test
    void a_server_that_never_stops_talking_is_left_before_it_fills_the_memory() throws Exception {
        try (StubbornServer endless = new StubbornServer(StubbornServer.endless())) {
            assertThat(office(sender(endless.port()), Duration.ofHours(1)).deliver(letter(ADDRESS)))
                    .isEqualTo(new Answer.NotNow(MailTrouble.TOO_SLOW));
        }
    }

    private static void leaves(StubbornServer.Manner manner) throws Exception {
        try (StubbornServer slow = new StubbornServer(manner)) {
            assertThat(office(slow.port()).deliver(letter(ADDRESS)))
                    .isEqualTo(new Answer.NotNow(MailTrouble.TOO_SLOW));
            assertThat(slow.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_mail_that_was_taken_over_is_sent_even_if_the_farewell_fails() throws Exception {
        try (StubbornServer hasty = new StubbornServer(StubbornServer.hasty())) {
            for (int each = 0; each < 20; each++) {
                assertThat(office(hasty.port()).deliver(letter(ADDRESS)))
                        .isEqualTo(new Answer.Accepted());
            }
        }
    }

    private static MimeMessage only(GreenMail server) {
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        return arrived[0];
    }

    private static WrittenLetter letter(String address) {
        return new WrittenLetter(
                UUID.randomUUID(), address, "È sul tavolo · 2020/0012", "Perché c'è un avviso.\n");
    }

    private static SmtpPostOffice office(int port) throws MessagingException {
        return office(sender(port), LONGEST);
    }

    private static SmtpPostOffice office(JavaMailSenderImpl sender, Duration longest)
            throws MessagingException {
        return new SmtpPostOffice(sender, new InternetAddress("avvisi@tavolo.example"), longest);
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}
