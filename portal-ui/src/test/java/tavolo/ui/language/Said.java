package tavolo.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/// What every sentence for people has in common.
final class Said {

    private Said() {}

    /// Fails where `sentence` shows anything as the program writes it.
    static void inWords(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("[", "]", "{", "Optional", "tavolo.")
                .doesNotContainPattern("\\bnull\\b|[A-Z]{2,}_[A-Z]");
    }

    /// Fails unless `instances` has one of each kind of `sealed`.
    static void ofEachKind(List<?> instances, Class<?> sealed) {
        assertThat(instances)
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Arrays.asList(sealed.getPermittedSubclasses()));
    }
}
