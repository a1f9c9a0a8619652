package tavolo.ui.language;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.Refusal;
import tavolo.domain.intake.CellProblem;
import tavolo.domain.intake.MappingProblem;
import tavolo.domain.library.Bounds;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Band;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.RegulatedStandard;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.Validity;

/// How values of the domain are said on the screen. An enum constant has the key
/// `<enum-name>.<constant-name>`, a refusal the key `refusal.<record-name>`, all in kebab case.
public final class Wording {

    /// The language in which a program is answered; on pages it is that of the page.
    static final ScopedValue<Locale> SPOKEN = ScopedValue.newInstance();

    private Wording() {}

    /// The key of the word for `constant`, such as `party-side.provider`.
    public static String keyOf(Enum<?> constant) {
        return kebab(constant.getDeclaringClass().getSimpleName())
                + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of the sentence for `why`, such as `refusal.not-your-turn`.
    public static String keyOf(Refusal why) {
        return "refusal." + kebab(why.getClass().getSimpleName());
    }

    /// The word for `constant` in the language of `where`.
    public static String of(Enum<?> constant, Component where) {
        return where.getTranslation(keyOf(constant));
    }

    /// The sentence for `why` in the language of `where`; the record's components are the
    /// parameters `{0}`, `{1}` … in their order.
    public static String of(Refusal why, Component where) {
        return where.getTranslation(keyOf(why), parametersOf(why, where));
    }

    /// The sentence for `problem`, with its components as parameters as in a refusal.
    public static String of(TermsProblem problem, Component where) {
        return where.getTranslation(
                "terms-problem." + kebab(problem.getClass().getSimpleName()),
                parametersOf(problem, where));
    }

    /// The sentence for what is wrong with a field of a file, in the same way.
    public static String of(CellProblem problem, Component where) {
        return where.getTranslation(
                "cell-problem." + kebab(problem.getClass().getSimpleName()),
                parametersOf(problem, where));
    }

    /// The sentence for what is wrong with a mapping of columns, in the same way.
    public static String of(MappingProblem problem, Component where) {
        return where.getTranslation(
                "mapping-problem." + kebab(problem.getClass().getSimpleName()),
                parametersOf(problem, where));
    }

    /// The days of `validity`, as in *dal 1 mag 2020 al 31 ago 2020*.
    public static String of(Validity validity, Component where) {
        return TermsWording.of(validity, where);
    }

    /// Such as *da 70 a 80 %*, of ends that are shown with their unit; without one it is open
    /// there.
    public static String range(Optional<String> lowest, Optional<String> highest, Component where) {
        return TermsWording.range(lowest, highest, where);
    }

    private static Object[] parametersOf(Object value, Component where) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> said(valueOf(component, value), where))
                .toArray();
    }

    static Object said(Object value, Component where) {
        Locale locale = language();
        return switch (value) {
            case Kpi kpi -> kpi.name(textLanguage());
            case Enum<?> constant -> of(constant, where);
            case LocalDate day -> Dates.day(day, locale);
            case Instant moment -> Dates.moment(moment, locale);
            case ClausePlace place -> place.code().toString();
            case Validity days -> of(days, where);
            case Segment segment -> of(segment.days(), where);
            case TermsProblem problem -> of(problem, where);
            case CellProblem problem -> of(problem, where);
            case MappingProblem problem -> of(problem, where);
            case Band(var from, var to, _, _) -> TermsWording.range(from, to, where);
            case Corridor(var lowest, var highest) -> TermsWording.range(lowest, highest, where);
            case Bounds bounds -> TermsWording.of(bounds, where);
            case RegulatedStandard standard -> TermsWording.of(standard, where);
            case Collection<?> several -> TermsWording.listed(several, where);
            case Optional<?> maybe -> maybe.map(present -> said(present, where)).orElse("");
            case BigDecimal exact -> TermsWording.number(exact);
            case Number number -> number;
            default -> value.toString();
        };
    }

    /// The language of the page that is being built, or of the answer to a program.
    public static Locale language() {
        if (SPOKEN.isBound()) {
            return SPOKEN.get();
        }
        UI page = UI.getCurrent();
        return page == null ? Languages.ALL.getFirst() : page.getLocale();
    }

    /// The same as the language of texts of agreements.
    public static Language textLanguage() {
        return language().getLanguage().equals(Language.EN.code()) ? Language.EN : Language.IT;
    }

    private static Object valueOf(RecordComponent component, Object value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "a record can be read: " + value.getClass(), impossible);
        }
    }

    /// `NotYourTurn` as `not-your-turn`.
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
