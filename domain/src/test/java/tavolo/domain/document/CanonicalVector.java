package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// A text that has one of everything, for the committed test vector. Independent of the clause
/// library, whose words may change.
final class CanonicalVector {

    /// Computed from the committed file by `sha256sum`, without the line end of the file.
    static final String DIGEST = "f5ad8a5b454dddbc4642bf4b0fe789147bab5741a5bd7b0b48397dd3df17d931";

    private CanonicalVector() {}

    static InstrumentText text() {
        return InstrumentText.of(
                new InstrumentText.Head(
                        "2020/0147",
                        3,
                        InstrumentKind.TRI_PARTY_PROTOCOL,
                        Language.IT,
                        LocalDate.of(2020, 5, 1),
                        null,
                        Instant.parse("2020-04-24T10:12:31.987Z"),
                        true),
                List.of(
                        new InstrumentText.Party(
                                PartySide.UNION,
                                "Federazione «Addetti»",
                                "97001230588",
                                List.of(
                                        new InstrumentText.Signatory(
                                                "sign-1",
                                                "Niccolò Ferri",
                                                new Bilingual("dirigente", "officer"),
                                                "FAC")))),
                List.of(new InstrumentText.ScopeLine("Assistenza", "Roma", 214, 180)),
                List.of(
                        new InstrumentText.Clause(
                                "C12",
                                2,
                                new Bilingual("Connettività", "Connectivity"),
                                new Bilingual(
                                        "1. Prima.\n\n2. Seconda.", "1. First.\n\n2. Second."),
                                List.of(
                                        new InstrumentText.Parameter(
                                                "downloadSpeed",
                                                new Bilingual("Ricezione", "Download"),
                                                "30",
                                                new Bilingual("30 Mbit/s", "30 Mbit/s"))),
                                List.of(new InstrumentText.Reserve("USR", "Un \"dubbio\".")))),
                List.of(
                        new InstrumentText.TargetRow(
                                "SL",
                                new Bilingual("Livello di servizio", "Service level"),
                                "SL_OFFERED",
                                new Bilingual("risposte entro 20 s", "answered within 20 s"),
                                "%",
                                null,
                                new BigDecimal("78.5"),
                                LocalDate.of(2020, 5, 1),
                                LocalDate.of(2020, 10, 31)),
                        new InstrumentText.TargetRow(
                                "AHT",
                                new Bilingual("Tempo medio", "Handle time"),
                                "AHT_ALL",
                                new Bilingual("somma / contatti", "sum / contacts"),
                                "s",
                                new BigDecimal("378"),
                                new BigDecimal("392.1234"),
                                LocalDate.of(2020, 5, 1),
                                null)));
    }
}
