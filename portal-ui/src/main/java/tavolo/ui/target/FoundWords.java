package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ExtraPeople;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Slot;

/// What was found about a queue, in sentences.
record FoundWords(FeasibilityAnswer.Computed computed, Component where) {

    private static final int MOST_SLOTS = 12;

    /// Where more comes in than can be done after the change; hidden if nowhere.
    Paragraph overloaded() {
        List<Slot> slots = run().after().overloaded();
        Paragraph words = new Paragraph();
        words.setVisible(!slots.isEmpty());
        if (computed.period().hasRows()) {
            words.setText(said("view.feasibility.overloaded.at", listed(slots)));
        } else {
            words.setText(said("view.feasibility.overloaded"));
        }
        return words;
    }

    private String listed(List<Slot> slots) {
        String first =
                slots.stream().limit(MOST_SLOTS).map(this::said).collect(Collectors.joining(", "));
        return slots.size() <= MOST_SLOTS ? first : first + " …";
    }

    private String said(Slot slot) {
        return computed.period() == AskedPeriod.WEEK
                ? WeekPicture.shortly(slot.day()) + " " + slot.start()
                : slot.start().toString();
    }

    /// What the people of today can promise.
    String reachable() {
        OptionalDouble share = run().reachableShare();
        if (share.isPresent()) {
            return said(
                    "view.feasibility.reachable.share",
                    TypedNumbers.percent(share.getAsDouble()),
                    TypedNumbers.shown(run().inputs().terms().target().withinSeconds(), 1));
        }
        return run().after().figures().isEmpty()
                ? said("view.feasibility.reachable.overloaded")
                : said(
                        "view.feasibility.reachable.busy",
                        FeasibilityFigures.level(run().after(), where),
                        TypedNumbers.percent(run().inputs().terms().occupancyCap()));
    }

    /// Who is lacking, and when.
    Div extra() {
        ExtraPeople extra = run().extraPeople();
        if (extra.isNobody()) {
            return new Div(new Paragraph(said("view.feasibility.extra.nobody")));
        }
        String hours = TypedNumbers.shown(extra.paidHours(), 1);
        String fullTime = TypedNumbers.shown(extra.fullTimeEquivalents(), 1);
        return switch (computed.period()) {
            case HALF_HOUR ->
                    new Div(
                            new Paragraph(
                                    said(
                                            "view.feasibility.extra.half",
                                            extra.mostAtOnce(),
                                            hours)));
            case DAY ->
                    new Div(
                            new Paragraph(
                                    said(
                                            "view.feasibility.extra.day",
                                            extra.mostAtOnce(),
                                            hours,
                                            fullTime)),
                            new Paragraph(said("view.feasibility.extra.where", where(extra))));
            case WEEK ->
                    new Div(
                            new Paragraph(
                                    said(
                                            "view.feasibility.extra.week",
                                            extra.mostAtOnce(),
                                            hours,
                                            fullTime)),
                            new Paragraph(said("view.feasibility.extra.where", byDay(extra))));
        };
    }

    private static String where(ExtraPeople extra) {
        return extra.additions().stream()
                .map(one -> one.slot().start() + " +" + one.people())
                .collect(Collectors.joining(", "));
    }

    private String byDay(ExtraPeople extra) {
        return WeekPicture.days(run()).stream()
                .filter(day -> hours(extra, day) > 0)
                .map(day ->
                        said(
                                "view.feasibility.extra.of-day",
                                WeekPicture.fully(day),
                                TypedNumbers.shown(hours(extra, day), 1)))
                .collect(Collectors.joining(", "));
    }

    private static double hours(ExtraPeople extra, DayOfWeek day) {
        return extra.additions().stream()
                .filter(one -> one.slot().day() == day)
                .mapToDouble(one -> one.people() * one.slot().hours())
                .sum();
    }

    private FeasibilityRun run() {
        return computed.run();
    }

    private String said(String key, Object... values) {
        return where.getTranslation(key, values);
    }
}
