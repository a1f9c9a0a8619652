package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.InputField;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.QueueModel;
import tavolo.domain.study.StudyKind;
import tavolo.ui.language.Wording;

/// A number that the page about feasibility asks for, with its name in the address and an example
/// from which one begins.
enum FeasibilityEntry {
    HANDLE_TIME_CHANGE("gestione-cambia", "5", Measure.PERCENT),
    SHRINKAGE_CHANGE("assenze-cambiano", "0", Measure.POINTS),
    DOWNTIME_CHANGE("guasti-cambiano", "0", Measure.POINTS),
    OPEN_ITEMS("arretrato", "200", Measure.ITEMS),
    CALLS("chiamate", "150", Measure.CALLS),
    HANDLE_TIME("gestione", "360", Measure.SECONDS),
    PEOPLE("persone", "52", Measure.PEOPLE),
    AT_ONCE("insieme", "1", Measure.CALLS),
    PATIENCE("pazienza", "120", Measure.SECONDS),
    SHRINKAGE("assenze", "30", Measure.PERCENT),
    DOWNTIME("guasti", "1", Measure.PERCENT),
    SHARE("livello", "80", Measure.PERCENT),
    WITHIN("entro", "20", Measure.SECONDS),
    CAP("occupazione", "88", Measure.PERCENT);

    /// In which unit a number is typed.
    enum Measure {
        CALLS,
        ITEMS,
        PEOPLE,
        SECONDS,
        PERCENT,
        /// Of a hundred, between two shares.
        POINTS;

        boolean isShare() {
            return this == PERCENT || this == POINTS;
        }
    }

    /// What is negotiated about.
    static final List<FeasibilityEntry> CHANGES =
            List.of(HANDLE_TIME_CHANGE, SHRINKAGE_CHANGE, DOWNTIME_CHANGE);

    /// What the service is like today, but for how long people wait.
    static final List<FeasibilityEntry> SERVICE =
            List.of(CALLS, OPEN_ITEMS, HANDLE_TIME, PEOPLE, SHRINKAGE, DOWNTIME, AT_ONCE);

    /// No service is larger, and a computation for it would only take time.
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000);

    private final String parameter;
    private final BigDecimal example;
    private final Measure measure;

    FeasibilityEntry(String parameter, String example, Measure measure) {
        this.parameter = parameter;
        this.example = new BigDecimal(example);
        this.measure = measure;
    }

    /// Its name in the address.
    String parameter() {
        return parameter;
    }

    BigDecimal example() {
        return example;
    }

    /// Whether it can be `typed` at all: people are counted whole, and so far only.
    boolean takes(BigDecimal typed) {
        return typed.abs().compareTo(MOST) <= 0 && (this != PEOPLE || typed.scale() <= 0);
    }

    /// Whether a question about such `work`, over such a `period`, has it.
    boolean isAsked(StudyKind work, AskedPeriod period) {
        boolean isQueue = work != StudyKind.WORKLOAD;
        return switch (this) {
            case HANDLE_TIME_CHANGE,
                    SHRINKAGE_CHANGE,
                    DOWNTIME_CHANGE,
                    SHRINKAGE,
                    DOWNTIME,
                    SHARE ->
                    true;
            case OPEN_ITEMS -> !isQueue;
            case CALLS -> isQueue && period == AskedPeriod.HALF_HOUR;
            case PEOPLE -> isQueue && period != AskedPeriod.DAY;
            case HANDLE_TIME -> !isQueue || period != AskedPeriod.DAY;
            case AT_ONCE -> work == StudyKind.CHAT;
            case PATIENCE, WITHIN, CAP -> isQueue;
        };
    }

    /// Its value in `inputs`, as the domain has it; empty where it does not play a part.
    OptionalDouble kept(Assumptions inputs) {
        return switch (this) {
            case HANDLE_TIME_CHANGE -> OptionalDouble.of(inputs.change().handleTime());
            case SHRINKAGE_CHANGE -> OptionalDouble.of(inputs.change().shrinkage());
            case DOWNTIME_CHANGE -> OptionalDouble.of(inputs.change().technicalDowntime());
            case SHARE -> OptionalDouble.of(inputs.targetShare());
            case OPEN_ITEMS,
                    CALLS,
                    HANDLE_TIME,
                    PEOPLE,
                    AT_ONCE,
                    PATIENCE,
                    SHRINKAGE,
                    DOWNTIME,
                    WITHIN,
                    CAP ->
                    switch (inputs) {
                        case FeasibilityInputs queue -> keptOf(queue);
                        case BackOfficeInputs work -> keptOf(work.plan());
                    };
        };
    }

    private OptionalDouble keptOf(FeasibilityInputs inputs) {
        IntervalLoad first = inputs.profile().intervals().getFirst();
        return switch (this) {
            case CALLS -> OptionalDouble.of(first.callsOffered());
            case HANDLE_TIME -> OptionalDouble.of(first.handleSeconds());
            case PEOPLE -> OptionalDouble.of(first.scheduled());
            case AT_ONCE -> OptionalDouble.of(atOnce(inputs.profile().channel()));
            case PATIENCE -> patience(inputs.model());
            case SHRINKAGE -> OptionalDouble.of(inputs.shrinkage().share());
            case DOWNTIME -> OptionalDouble.of(inputs.shrinkage().technicalDowntime());
            case WITHIN -> OptionalDouble.of(inputs.terms().target().withinSeconds());
            case CAP -> OptionalDouble.of(inputs.terms().occupancyCap());
            case HANDLE_TIME_CHANGE, SHRINKAGE_CHANGE, DOWNTIME_CHANGE, SHARE, OPEN_ITEMS ->
                    OptionalDouble.empty();
        };
    }

    private OptionalDouble keptOf(BackOfficePlan plan) {
        return switch (this) {
            case OPEN_ITEMS -> OptionalDouble.of(plan.openItems());
            case HANDLE_TIME -> OptionalDouble.of(plan.handleSeconds());
            case SHRINKAGE -> OptionalDouble.of(plan.shrinkage().share());
            case DOWNTIME -> OptionalDouble.of(plan.shrinkage().technicalDowntime());
            case HANDLE_TIME_CHANGE,
                    SHRINKAGE_CHANGE,
                    DOWNTIME_CHANGE,
                    SHARE,
                    CALLS,
                    PEOPLE,
                    AT_ONCE,
                    PATIENCE,
                    WITHIN,
                    CAP ->
                    OptionalDouble.empty();
        };
    }

    private static double atOnce(Channel channel) {
        return switch (channel) {
            case Channel.Voice() -> 1;
            case Channel.Chat(double concurrency) -> concurrency;
        };
    }

    private static OptionalDouble patience(QueueModel model) {
        return switch (model) {
            case ErlangA(double seconds) -> OptionalDouble.of(seconds);
            case ErlangC() -> OptionalDouble.empty();
        };
    }

    /// What a person types for what the domain has as `computed`.
    BigDecimal typed(double computed) {
        BigDecimal number = BigDecimal.valueOf(computed);
        return measure.isShare() ? number.movePointRight(2) : number;
    }

    /// What the domain takes for `typed`: a share of one where per cents are typed.
    double computed(BigDecimal typed) {
        return measure.isShare() ? typed.movePointLeft(2).doubleValue() : typed.doubleValue();
    }

    String label(Component where) {
        return Wording.of(this, where);
    }

    /// One sentence about it.
    String help(Component where) {
        return where.getTranslation("view.feasibility.help." + kebab(this));
    }

    String unit(Component where) {
        return where.getTranslation("view.feasibility.unit." + kebab(measure));
    }

    /// Whether people type a share of this input of the domain in per cents.
    static boolean isShare(InputField field) {
        return switch (field) {
            case TARGET_SHARE,
                    SHRINKAGE,
                    TECHNICAL_DOWNTIME,
                    OCCUPANCY_CAP,
                    HANDLE_TIME_CHANGE,
                    SWING,
                    PERCENTILE ->
                    true;
            case CALLS_OFFERED,
                    HANDLE_SECONDS,
                    AGENTS,
                    INTERVAL_LENGTH,
                    INTERVALS,
                    WITHIN_SECONDS,
                    PATIENCE_SECONDS,
                    CONCURRENCY,
                    FULL_TIME_HOURS,
                    ITEMS,
                    SCHEDULED_HOURS ->
                    false;
        };
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
