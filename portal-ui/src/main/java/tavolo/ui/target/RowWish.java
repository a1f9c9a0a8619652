package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.target.TargetValue;
import tavolo.ui.target.TargetLine.Kind;
import tavolo.ui.target.TargetLine.Wish;

/// What one side, or one of its organisations, says of a row: the value that it stands for, how it
/// came to it, and why.
final class RowWish extends Composite<Div> {

    /// @param organisation who speaks, where several may on one side
    /// @param row the row on the table, to tell whether other days are wanted
    RowWish(Wish wish, Optional<String> organisation, Optional<TargetValue> row) {
        getContent().addClassNames("row-wish", "row-wish--" + word(wish.kind()));
        if (wish.kind() != Kind.OBJECTED) {
            Span value = new Span(Kpis.wanted(wish.value()));
            value.addClassName("targets__value");
            getContent().add(value);
        }
        getContent().add(line("targets__how", how(wish)));
        otherDays(wish, row).ifPresent(days -> getContent().add(line("targets__how", days)));
        organisation.ifPresent(name -> getContent().add(line("row-wish__who", name)));
        wish.said()
                .map(RowStand::reason)
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> getContent().add(line("row-wish__reason", reason)));
    }

    private String how(Wish wish) {
        return getTranslation("view.targets.wish." + word(wish.kind()), wish.revision());
    }

    private Optional<String> otherDays(Wish wish, Optional<TargetValue> row) {
        boolean isSame =
                row.filter(value -> value.validFrom().equals(wish.value().validFrom()))
                        .filter(value -> value.validTo().equals(wish.value().validTo()))
                        .isPresent();
        return wish.kind() != Kind.COUNTERED || isSame
                ? Optional.empty()
                : Optional.of(days(wish.value().validFrom(), wish.value().validTo()));
    }

    private String days(LocalDate from, Optional<LocalDate> to) {
        String first = getTranslation("view.targets.period.from", Kpis.day(from));
        return to.map(last ->
                        first + " " + getTranslation("view.targets.period.to", Kpis.day(last)))
                .orElse(first);
    }

    private static Span line(String name, String words) {
        Span line = new Span(words);
        line.addClassName(name);
        return line;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
