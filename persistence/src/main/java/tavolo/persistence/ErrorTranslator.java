package tavolo.persistence;

import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/// The codes of a database as Spring's exceptions, with the one that Spring does not know.
final class ErrorTranslator implements SQLExceptionTranslator {

    /// MySQL's violated check constraint, which has no SQL state of its own.
    private static final int CHECK_VIOLATED = 3819;

    private final SQLExceptionTranslator usual;

    ErrorTranslator(SQLDialect dialect) {
        String name = dialect.thirdParty().springDbName();
        usual = new SQLErrorCodeSQLExceptionTranslator(name == null ? dialect.name() : name);
    }

    @Override
    public @Nullable DataAccessException translate(
            String task, @Nullable String statement, SQLException failure) {
        return failure.getErrorCode() == CHECK_VIOLATED
                ? new DataIntegrityViolationException(task + ": a check is violated", failure)
                : usual.translate(task, statement, failure);
    }
}
