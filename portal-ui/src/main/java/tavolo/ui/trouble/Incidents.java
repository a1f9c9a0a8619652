package tavolo.ui.trouble;

import java.security.SecureRandom;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tavolo.domain.Mishaps;
import tavolo.domain.TavoloException;

/// Writes what broke to the log under a code that the person sees. The log gets types, places in
/// the code and the messages of our own exceptions, which hold no personal data; the messages of
/// others may quote what was typed, and are left out.
@Component
class Incidents implements Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random = new SecureRandom();

    /// Records `broken` and returns its code.
    String record(Throwable broken) {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            code.append(place == 4 ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        LOG.error("incident {}{}", code, scrubbed(broken));
        return code.toString();
    }

    @Override
    public String note(RuntimeException failure) {
        return record(failure);
    }

    static String scrubbed(Throwable broken) {
        StringBuilder text = new StringBuilder();
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            text.append(System.lineSeparator()).append(depth == 0 ? "" : "caused by ");
            text.append(cause.getClass().getName());
            if (cause instanceof TavoloException ours) {
                text.append(" [").append(ours.code()).append("] ").append(ours.getMessage());
            }
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append(System.lineSeparator()).append("    at ").append(place);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
