package tavolo.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tavolo.domain.notice.PostOffice;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryConfigurationTest {

    private static final String HOST = "spring.mail.host";
    private static final String FROM = "tavolo.mail.from";
    private static final String ADDRESS = "tavolo.address";

    @Test
    void without_a_mail_server_the_office_is_closed() {
        assertThat(office(Map.of()).isOpen()).isFalse();
        assertThat(office(Map.of(HOST, " ")).isOpen()).isFalse();
    }

    @Test
    void with_a_mail_server_it_is_open() {
        assertThat(
                        office(
                                        Map.of(
                                                HOST, "mail.example",
                                                FROM, "avvisi@tavolo.example",
                                                ADDRESS, "https://tavolo.example"))
                                .isOpen())
                .isTrue();
    }

    @Test
    void a_mail_server_without_sender_or_address_is_told_at_the_start() {
        assertThatThrownBy(
                        () -> office(Map.of(HOST, "mail.example", FROM, "avvisi@tavolo.example")))
                .isInstanceOf(MailIncomplete.class)
                .hasMessageContaining(ADDRESS);
        for (String from : new String[] {"", "nobody", "a@b@c"}) {
            assertThatThrownBy(() ->
                            office(
                                    Map.of(
                                            HOST, "mail.example",
                                            FROM, from,
                                            ADDRESS, "https://tavolo.example")))
                    .isInstanceOf(MailIncomplete.class)
                    .hasMessageContaining(FROM);
        }
    }

    private static PostOffice office(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        var beans = new StaticListableBeanFactory(Map.of("sender", new JavaMailSenderImpl()));
        return new DeliveryConfiguration()
                .postOffice(beans.getBeanProvider(JavaMailSenderImpl.class), environment);
    }
}
