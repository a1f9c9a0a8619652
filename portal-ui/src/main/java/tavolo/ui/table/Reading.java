package tavolo.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.VersionLine;

/// One of the texts that a person may read of a clause, and compare with any other.
///
/// @param number of the version; of the version that it counters or answers, for the others
/// @param organisation who would have it so; empty for versions and for the own prepared words
record Reading(Kind kind, int number, String organisation, ClauseText text) {

    /// Where the text stands.
    enum Kind {
        /// On the table.
        LATEST,
        /// Beside a version.
        COUNTER,
        /// In the own room.
        PREPARED,
        /// It was on the table.
        EARLIER,
        /// With which the talks began.
        FIRST
    }

    /// Every text of `clause`: the version on the table, the own prepared words, what others would
    /// have it say, and the versions before, the newest first.
    static List<Reading> of(ClauseView clause, Optional<PreparedLine> prepared) {
        List<Reading> all = new ArrayList<>();
        VersionLine latest = clause.latest();
        all.add(new Reading(Kind.LATEST, latest.number(), "", latest.text()));
        prepared.map(PreparedLine::answer)
                .ifPresent(answer -> {
                    if (answer instanceof Answer.Proposal(_, ClauseText text, _)) {
                        all.add(new Reading(Kind.PREPARED, latest.number(), "", text));
                    }
                });
        clause.counters().forEach(counter -> all.add(of(counter)));
        clause.versions().stream().skip(1).forEach(version -> all.add(of(version)));
        return all;
    }

    static Reading of(CounterLine counter) {
        return new Reading(Kind.COUNTER, counter.number(), counter.organisation(), counter.text());
    }

    private static Reading of(VersionLine version) {
        Kind kind = version.number() == 1 ? Kind.FIRST : Kind.EARLIER;
        return new Reading(kind, version.number(), "", version.text());
    }

    /// Whether it stands beside the version on the table, or would once it is released.
    boolean isBeside(VersionLine latest) {
        return switch (kind) {
            case COUNTER -> number == latest.number();
            case PREPARED -> true;
            case LATEST, EARLIER, FIRST -> false;
        };
    }
}
