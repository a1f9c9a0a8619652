package tavolo.ui.start;

import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import tavolo.domain.TavoloException;

/// Knows the usual reasons why the portal does not start.
public final class WhyNotStarted implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, failure);
            }
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof PortInUseException port) {
            return "port %d is taken by another program: stop it, or start with --server.port=<number>."
                    .formatted(port.getPort());
        }
        if (cause instanceof TavoloException ours) {
            return message + " [" + ours.code() + "]";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "the data folder cannot be written (%s): give it to this user, or start with --tavolo.data=<folder>."
                    .formatted(denied.getFile());
        }
        if (message.contains("[90031") || message.contains("[90062") || message.contains("[8000")) {
            return "the data folder cannot be written: give it to this user, or start with --tavolo.data=<folder>.";
        }
        if (message.contains("[90020")) {
            return "the database is in use by another running portal: stop it, or start with --tavolo.data=<folder>.";
        }
        if (message.contains("Communications link failure")) {
            return "the MySQL server does not answer: check TAVOLO_DB_URL and that the server runs.";
        }
        if (message.startsWith("Access denied for user")) {
            return "MySQL refuses the user: check TAVOLO_DB_USERNAME and TAVOLO_DB_PASSWORD.";
        }
        return null;
    }
}
