package tavolo.domain.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One of the proposals that are compared, with the short word by which an address names it.
public sealed interface ScenarioChoice {

    /// So many stand side by side at most.
    int MOST = 4;

    /// The values that applied before.
    record Before() implements ScenarioChoice {

        @Override
        public String code() {
            return "prima";
        }
    }

    /// A table of targets that was put on the table.
    ///
    /// @param number which one of the agreement it is, from 1
    record Proposal(int number) implements ScenarioChoice {

        @Override
        public String code() {
            return "t" + number;
        }
    }

    /// A feasibility study that was kept.
    ///
    /// @param number which one of the agreement it is, from 1
    record KeptStudy(int number) implements ScenarioChoice {

        @Override
        public String code() {
            return "s" + number;
        }
    }

    /// Its word in an address.
    String code();

    /// The choices that `written` names, divided by commas, each once and [#MOST] at most; what it
    /// names wrongly is passed over.
    static List<ScenarioChoice> read(String written) {
        return Arrays.stream(written.split(",", -1))
                .flatMap(word -> of(word).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<ScenarioChoice> of(String word) {
        if (word.equals(new Before().code())) {
            return Optional.of(new Before());
        }
        if (!word.matches("[st][1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(word.substring(1));
        return Optional.of(word.charAt(0) == 't' ? new Proposal(number) : new KeptStudy(number));
    }
}
