package tavolo.persistence.type;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractConverter;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Instants as `datetime(6)` in UTC. Travels as [LocalDateTime], because a `java.sql.Timestamp`
/// passes through the zone of the machine and loses the hour that daylight saving skips.
public final class InstantBinding implements Binding<LocalDateTime, Instant> {

    private static final Converter<LocalDateTime, Instant> CONVERTER =
            new AbstractConverter<>(LocalDateTime.class, Instant.class) {
                @Override
                public @Nullable Instant from(@Nullable LocalDateTime value) {
                    return instant(value);
                }

                @Override
                public @Nullable LocalDateTime to(@Nullable Instant instant) {
                    return instant == null ? null : columnValue(instant);
                }
            };

    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return CONVERTER;
    }

    @Override
    public void sql(BindingSQLContext<Instant> context) {
        Instant value = context.value();
        if (context.render().paramType() == org.jooq.conf.ParamType.INLINED && value != null) {
            context.render().visit(DSL.inline(columnValue(value)));
        } else {
            context.render().sql(context.variable());
        }
    }

    @Override
    public void register(BindingRegisterContext<Instant> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.TIMESTAMP);
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        Instant value = context.value();
        if (value == null) {
            context.statement().setNull(context.index(), Types.TIMESTAMP);
        } else {
            context.statement().setObject(context.index(), columnValue(value));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.value(instant(context.resultSet().getObject(context.index(), LocalDateTime.class)));
    }

    @Override
    public void get(BindingGetStatementContext<Instant> context) throws SQLException {
        CallableStatement statement = context.statement();
        context.value(instant(statement.getObject(context.index(), LocalDateTime.class)));
    }

    @Override
    public void set(BindingSetSQLOutputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLData is not used");
    }

    @Override
    public void get(BindingGetSQLInputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLData is not used");
    }

    private static LocalDateTime columnValue(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime value) {
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
