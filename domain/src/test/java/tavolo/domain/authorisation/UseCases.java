package tavolo.domain.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.UseCase;

/// Every class of the domain, found where the compiler put it, and the use cases among them.
final class UseCases {

    private UseCases() {}

    /// The classes marked as use cases.
    static List<Class<?>> all() {
        return classes().filter(type -> type.isAnnotationPresent(UseCase.class)).toList();
    }

    /// Every top-level class of the domain.
    static Stream<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> found =
                    files.map(root::relativize)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                            .filter(name -> !name.contains("$"))
                            .sorted()
                            .<Class<?>>map(UseCases::load)
                            .toList();
            return found.stream();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    UseCase.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(name.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// The public methods of `useCase`.
    static List<Method> methods(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /// The name of `method` in the matrix; overloads carry how many parameters they take.
    static String name(Method method) {
        long same =
                methods(method.getDeclaringClass()).stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count();
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return same == 1 ? name : name + "/" + method.getParameterCount();
    }
}
