package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.TARGET_ENTRY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetSource;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.HiddenTerms;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TimelineEntry;
import tavolo.persistence.term.TargetEntries;

/// The history of one target while its rows are read.
final class HistoryParts {

    static final Comparator<HistoryParts> BY_LINE_AND_CATALOGUE =
            Comparator.comparing((HistoryParts parts) -> parts.code)
                    .thenComparing(parts -> parts.subject.kpi(), Indicator.IN_ORDER)
                    .thenComparing(parts -> parts.subject.scope().toString());

    private final TargetSubject subject;
    private final String code;
    private final String service;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<TargetVersionId, TargetSource> sources = new HashMap<>();

    /// @param code of the service line, by which lines are ordered
    HistoryParts(TargetSubject subject, String code, String service) {
        this.subject = subject;
        this.code = code;
        this.service = service;
    }

    /// Adds a row with all columns of an entry.
    void add(Record row, @Nullable String payoff, TargetSource source) {
        TimelineEntry entry = TargetEntries.entry(row, subject, payoff);
        entries.add(entry);
        if (entry instanceof TargetVersion version) {
            sources.put(version.id(), source);
        }
    }

    /// Adds a row of which only the days may be known.
    void hide(Record row) {
        entries.add(new HiddenTerms(TargetEntries.days(row), row.get(TARGET_ENTRY.RECORDED_AT)));
    }

    TargetHistory history() {
        List<TimelineEntry> recorded =
                entries.stream().sorted(Comparator.comparing(TimelineEntry::recordedAt)).toList();
        return new TargetHistory(new TargetTimeline(subject, recorded), service, sources);
    }
}
