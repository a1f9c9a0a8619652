package tavolo.ui.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in one sentence on the error stream why the portal does not start.
public final class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Tavolo cannot start: " + analysis.getDescription().strip());
    }
}
