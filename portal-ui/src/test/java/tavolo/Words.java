package tavolo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.Refusal;

/// Where [KeysTest] reads: the files of words, the sources of the pages, and the names that the
/// domain gives to what the screens say.
final class Words {

    private Words() {}

    /// Keys and texts of `file` in their order.
    ///
    /// @throws IllegalStateException if a key is there twice
    static Map<String, String> read(String file) {
        try (var stream = Words.class.getResourceAsStream("/vaadin-i18n/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("there is no file of words " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(
                            Collectors.toMap(
                                    line -> line.substring(0, line.indexOf('=')),
                                    line -> line.substring(line.indexOf('=') + 1),
                                    (first, _) -> {
                                        throw new IllegalStateException("twice: " + first);
                                    },
                                    LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The sources of the portal, one after the other.
    static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Words::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Every kind of refusal that the domain knows.
    static Stream<Class<? extends Refusal>> refusals() {
        return new ClassFileImporter()
                .importPackages("tavolo.domain").stream()
                        .filter(each -> each.isRecord() && each.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .<Class<? extends Refusal>>map(each -> each.asSubclass(Refusal.class));
    }

    /// Every enum of the domain and of the portal.
    static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .importPackages("tavolo.domain", "tavolo.ui").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect);
    }

    /// The enums that `component` is or holds.
    static Set<Class<?>> enumsIn(RecordComponent component) {
        Type type = component.getGenericType();
        Stream<Type> types =
                type instanceof ParameterizedType several
                        ? Arrays.stream(several.getActualTypeArguments())
                        : Stream.of(type);
        return types.filter(each -> each instanceof Class<?> is && is.isEnum())
                .<Class<?>>map(each -> (Class<?>) each)
                .collect(Collectors.toSet());
    }

    /// The words that stand for `constants` in keys.
    static Set<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The words that stand for the constants of `type` in keys.
    static Set<String> constants(Class<?> type) {
        return of((Enum<?>[]) type.getEnumConstants());
    }

    /// `NotYourTurn` as `not-your-turn`.
    static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /// The same of several types.
    static Set<String> kebab(Class<?>[] types) {
        return Arrays.stream(types).map(Words::kebab).collect(Collectors.toSet());
    }

    /// `words` and `more`.
    static Set<String> with(Set<String> words, String more) {
        return union(List.of(words, Set.of(more)));
    }

    /// All of `sets` in one.
    static Set<String> union(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// Each of `words` with each of `endings`.
    static Set<String> each(Set<String> words, String... endings) {
        return words.stream()
                .flatMap(word -> Arrays.stream(endings).map(word::concat))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
