package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.SETTING;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// What one database remembers about its installation, by name.
@Component
public final class InstallationSettings {

    private final DSLContext sql;

    public InstallationSettings(DSLContext sql) {
        this.sql = sql;
    }

    /// The setting called `name`; empty if it was never set.
    public Optional<String> find(String name) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    /// Sets `name` to `content` unless it was set before; returns what it is now. When two nodes
    /// start at once, both see the same.
    public String firstOf(String name, String content) {
        Optional<String> before = find(name);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            Affected.one(
                    "set " + name,
                    sql.insertInto(SETTING)
                            .set(SETTING.NAME, name)
                            .set(SETTING.CONTENT, content)
                            .set(SETTING.VERSION, 0L)
                            .execute());
            return content;
        } catch (DuplicateKeyException other) {
            return find(name).orElseThrow(() -> other);
        }
    }

    /// Locks the setting called `name` until the transaction ends.
    ///
    /// @throws IllegalStateException if it was never set
    public void lock(String name) {
        boolean lost =
                sql.select(SETTING.CONTENT)
                        .from(SETTING)
                        .where(SETTING.NAME.eq(name))
                        .forUpdate()
                        .fetchOptional()
                        .isEmpty();
        if (lost) {
            throw new IllegalStateException("the setting " + name + " is lost");
        }
    }
}
