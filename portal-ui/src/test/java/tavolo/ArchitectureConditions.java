package tavolo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The conditions of our own that [ArchitectureTest] asks for.
final class ArchitectureConditions {

    private ArchitectureConditions() {}

    /// The first parameter is `type`, because of `reason`.
    static ArchCondition<JavaMethod> take(Class<?> type, String reason) {
        return condition(
                "take " + type.getSimpleName() + " first, since " + reason,
                method ->
                        !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes().getFirst().isEquivalentTo(type),
                method -> method.getFullName() + " does not take it first");
    }

    /// The package of the class has a `package-info` with `@NullMarked`.
    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package marked @NullMarked",
                each -> each.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent(),
                each -> "the package of " + each.getName() + " is not marked @NullMarked");
    }

    /// The name ends in none of `endings`.
    static ArchCondition<JavaClass> notEndIn(List<String> endings) {
        return condition(
                "not end in one of " + endings,
                each -> endings.stream().noneMatch(each.getSimpleName()::endsWith),
                each -> each.getName() + " says how it is built, not what it is");
    }

    /// Somebody outside the package needs the class, or a framework finds it by its name.
    static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        var named = namedInSpringFactories();
        return condition(
                "be used from another package",
                each ->
                        named.contains(each.getName())
                                || each.isAnnotatedWith(Route.class)
                                || each.isAssignableTo(HasErrorParameter.class)
                                || each.tryGetMethod("main", String[].class).isPresent()
                                || familyOf(each).anyMatch(ArchitectureConditions::isNeededOutside),
                each -> each.getName() + " is public, and no other package uses it");
    }

    private static Stream<JavaClass> familyOf(JavaClass top) {
        return Stream.concat(
                Stream.of(top),
                top.getPackage().getClasses().stream()
                        .filter(each -> each.getName().startsWith(top.getName() + "$")));
    }

    private static boolean isNeededOutside(JavaClass each) {
        return each.getDirectDependenciesToSelf().stream()
                .anyMatch(needed ->
                        !needed.getOriginClass().getPackageName().equals(each.getPackageName()));
    }

    private static Set<String> namedInSpringFactories() {
        Properties factories = new Properties();
        try (InputStream stream =
                ArchitectureConditions.class.getResourceAsStream("/META-INF/spring.factories")) {
            if (stream == null) {
                throw new IllegalStateException("the portal names its failure analysers there");
            }
            factories.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return factories.values().stream()
                .flatMap(names -> Stream.of(names.toString().split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> ArchCondition<T> condition(
            String description, Predicate<T> holds, Function<T, String> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, broken.apply(item)));
                }
            }
        };
    }

    /// A call that asks the machine what time it is, or for something by chance.
    static DescribedPredicate<JavaMethodCall> isAClockOrADieOfTheMachine() {
        return describe(
                "reads the machine's clock or its randomness",
                call -> {
                    MethodCallTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    boolean now =
                            target.getName().equals("now")
                                    && owner.startsWith("java.time.")
                                    && target.getRawParameterTypes().isEmpty();
                    return now
                            || (owner.equals("java.time.Clock")
                                    && target.getName().startsWith("system"))
                            || (owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime")
                                            .contains(target.getName()))
                            || (owner.equals("java.util.UUID")
                                    && target.getName().equals("randomUUID"))
                            || (owner.equals("java.lang.Math")
                                    && target.getName().equals("random"));
                });
    }

    /// A call that hands SQL over as text.
    static DescribedPredicate<JavaMethodCall> takesSqlAsText() {
        Set<String> words =
                Set.of(
                        "sql",
                        "field",
                        "condition",
                        "table",
                        "query",
                        "resultQuery",
                        "execute",
                        "fetch");
        Set<String> owners = Set.of("org.jooq.impl.DSL", "org.jooq.DSLContext");
        return describe(
                "hands SQL over as text",
                call ->
                        owners.contains(call.getTargetOwner().getName())
                                && words.contains(call.getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .findFirst()
                                        .filter(first -> first.isEquivalentTo(String.class))
                                        .isPresent());
    }
}
