package tavolo.persistence.seal.csc;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/// What the client writes into the log while a test looks, down to the finest level.
final class LogLines implements AutoCloseable {

    private final Logger logger =
            (Logger) LoggerFactory.getLogger(CscRemoteSigning.class.getPackageName());
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    LogLines() {
        heard.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(heard);
    }

    List<String> all() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        logger.setLevel(null);
    }
}
