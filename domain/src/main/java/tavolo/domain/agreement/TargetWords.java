package tavolo.domain.agreement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.RowAllowances;
import tavolo.domain.target.TargetValue;

/// What a paper says of a row besides its values: how it is computed, what is asked of those who
/// work remotely, from what it follows, and what time does not count.
final class TargetWords {

    private static final Bilingual REMOTE =
            new Bilingual("; per chi lavora da remoto: %s", "; for those who work remotely: %s");
    private static final Bilingual ORIGIN =
            new Bilingual("; deriva da %s: %s", "; follows from %s: %s");

    private static final Bilingual EXCLUDED =
            new Bilingual("; non conta il tempo di: %s", "; time does not count for: %s");
    private static final Bilingual PROVEN = new Bilingual(" (con prova)", " (with evidence)");
    private static final Bilingual TOLERATED =
            new Bilingual(" (oltre il %s)", " (by more than %s)");

    private TargetWords() {}

    static String definition(TargetValue row, Language language) {
        StringBuilder words = new StringBuilder(row.definition(language));
        row.remote()
                .ifPresent(remote -> {
                    words.append(
                            said(REMOTE, language, row.formula().show(remote.value(), language)));
                    if (!remote.reason().isBlank()) {
                        words.append(" (").append(remote.reason()).append(')');
                    }
                });
        row.origin()
                .ifPresent(origin ->
                        words.append(
                                said(
                                        ORIGIN,
                                        language,
                                        origin.from().name(language),
                                        origin.reason())));
        if (!row.allowances().isNone()) {
            words.append(said(EXCLUDED, language, excluded(row.allowances(), language)));
        }
        return words.toString();
    }

    private static String excluded(RowAllowances allowances, Language language) {
        return allowances.exclusions().stream()
                .map(each -> excluded(each, allowances, language))
                .collect(Collectors.joining(", "));
    }

    private static String excluded(
            Exclusion exclusion, RowAllowances allowances, Language language) {
        String tolerated =
                exclusion.code() == ExclusionCode.VOLUME_OVER_FORECAST
                        ? allowances
                                .forecastTolerancePercent()
                                .map(percent -> said(TOLERATED, language, share(percent, language)))
                                .orElse("")
                        : "";
        return ground(exclusion.code()).in(language)
                + tolerated
                + (exclusion.evidenceRequired() ? PROVEN.in(language) : "");
    }

    /// As any share in percent is written.
    private static String share(BigDecimal percent, Language language) {
        return KpiFormula.SL_OFFERED.show(percent, language);
    }

    private static Bilingual ground(ExclusionCode code) {
        return switch (code) {
            case VOLUME_OVER_FORECAST ->
                    new Bilingual("volumi oltre la previsione", "volume over the forecast");
            case CLIENT_SYSTEM_DOWN ->
                    new Bilingual("sistemi del committente fermi", "systems of the client down");
            case CARRIER_DOWN ->
                    new Bilingual(
                            "rete dell'operatore telefonico ferma", "network of the carrier down");
            case FORCE_MAJEURE -> new Bilingual("forza maggiore", "force majeure");
            case AUTHORITY_ORDER -> new Bilingual("ordine di un'autorità", "order of an authority");
            case CLIENT_CHANGE_WITHOUT_TRAINING ->
                    new Bilingual(
                            "novità del committente senza formazione",
                            "change by the client without training");
            case REMOTE_RAMP_UP ->
                    new Bilingual("passaggio al lavoro da remoto", "move to remote work");
            case STRIKE -> new Bilingual("sciopero", "strike");
        };
    }

    private static String said(Bilingual words, Language language, Object... values) {
        return String.format(Locale.ROOT, words.in(language), values);
    }
}
