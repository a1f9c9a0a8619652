package tavolo.persistence.start;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tavolo.persistence.actual.MonthBackfill;

/// Adds up the months of figures that came in before the portal added up months.
@Component
@Order(20)
final class MissingMonths implements ApplicationRunner {

    private final MonthBackfill months;

    MissingMonths(MonthBackfill months) {
        this.months = months;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        months.run();
    }
}
