package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.NamedMapping;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;

/// What the store promises of mappings of columns.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ColumnMappingsContract {

    private static final Instant AT = GivenTable.OPENED;

    /// The stores under test.
    protected abstract Stores stores();

    @Test
    void a_mapping_is_kept_under_a_name_for_its_owner_alone() {
        GivenTable table = new GivenTable(stores());
        ColumnMapping halfHours =
                Sheets.mapping(
                        table.line,
                        KpiFormula.SL_NET,
                        Granularity.INTERVAL_30M,
                        Sheets.halfHours());
        NamedMapping daily = new NamedMapping("Giornaliero è", Sheets.daily(table.line), AT);
        NamedMapping intervals = new NamedMapping("Fasce", halfHours, AT.plusSeconds(1));
        NamedMapping changed = new NamedMapping("Giornaliero è", halfHours, AT.plusSeconds(2));
        keep(table, daily);
        keep(table, intervals);
        assertThat(mappings(table.provider)).containsExactly(intervals, daily);

        keep(table, changed);
        keep(table, changed);
        assertThat(mappings(table.provider)).containsExactly(intervals, changed);
        assertThat(mappings(table.client)).isEmpty();
        assertThat(discard(table.client, "Fasce")).isFalse();
        assertThat(discard(table.provider, "Fasce")).isTrue();
        assertThat(mappings(table.provider)).containsExactly(changed);
    }

    private void keep(GivenTable table, NamedMapping kept) {
        in(() -> {
            stores().columnMappings().put(table.provider, kept);
            return kept;
        });
    }

    private boolean discard(OrganisationId owner, String name) {
        return in(() -> stores().columnMappings().discard(owner, name));
    }

    private List<NamedMapping> mappings(OrganisationId owner) {
        return in(() -> stores().columnMappings().of(owner));
    }

    private <T> T in(Supplier<T> work) {
        return stores().inTransaction(work);
    }
}
