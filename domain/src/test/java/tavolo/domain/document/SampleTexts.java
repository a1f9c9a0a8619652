package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.InstrumentText.Clause;
import tavolo.domain.document.InstrumentText.Head;
import tavolo.domain.document.InstrumentText.Parameter;
import tavolo.domain.document.InstrumentText.Party;
import tavolo.domain.document.InstrumentText.Reserve;
import tavolo.domain.document.InstrumentText.ScopeLine;
import tavolo.domain.document.InstrumentText.Signatory;
import tavolo.domain.document.InstrumentText.TargetRow;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;

/// Texts of instruments between invented parties, with the clauses of the library at their
/// defaults.
public final class SampleTexts {

    public static final String PROVIDER_SLOT = "sign-provider";
    public static final String FIRST_UNION_SLOT = "sign-union-1";
    public static final String SECOND_UNION_SLOT = "sign-union-2";

    private SampleTexts() {}

    /// A company agreement with three signatories, a demonstration.
    public static InstrumentText companyAgreement() {
        return companyAgreement(true, Language.IT, 1);
    }

    /// A company agreement whose articles are repeated until it has more than a hundred pages.
    public static InstrumentText longAgreement() {
        return companyAgreement(false, Language.IT, 6);
    }

    /// A company agreement with its articles repeated `times`.
    public static InstrumentText companyAgreement(boolean demo, Language binding, int times) {
        List<Clause> clauses = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            ClauseLibrary.standard().of(InstrumentKind.COMPANY_AGREEMENT).stream()
                    .map(SampleTexts::clause)
                    .forEach(clauses::add);
        }
        return InstrumentText.of(
                head(InstrumentKind.COMPANY_AGREEMENT, demo, binding),
                List.of(provider(), unions()),
                scope(),
                clauses,
                List.of());
    }

    /// The first articles of a company agreement with three signatories.
    public static InstrumentText firstArticles(int articles) {
        List<Clause> clauses =
                ClauseLibrary.standard().of(InstrumentKind.COMPANY_AGREEMENT).stream()
                        .limit(articles)
                        .map(SampleTexts::clause)
                        .toList();
        return InstrumentText.of(
                head(InstrumentKind.COMPANY_AGREEMENT, false, Language.IT),
                List.of(provider(), unions()),
                scope(),
                clauses,
                List.of());
    }

    /// A short tri-party protocol with targets, a reserve and one signatory for each side.
    public static InstrumentText protocol() {
        List<Clause> clauses =
                ClauseLibrary.standard().of(InstrumentKind.TRI_PARTY_PROTOCOL).stream()
                        .limit(3)
                        .map(SampleTexts::clause)
                        .toList();
        return InstrumentText.of(
                head(InstrumentKind.TRI_PARTY_PROTOCOL, false, Language.IT),
                List.of(provider(), client(), unions()),
                scope(),
                clauses,
                targets());
    }

    /// The same as a revision of the targets of an earlier agreement with a signed protocol.
    public static InstrumentText revision() {
        return protocol()
                .revising(
                        new InstrumentText.Revises(
                                RevisionKind.TARGETS,
                                "2020/0145",
                                LocalDate.of(2020, 3, 16),
                                Sha256.digestOf("the protocol of 2020/0145"),
                                Instant.parse("2020-03-12T15:30:00Z")));
    }

    /// As small as a text can be, for the name and the words that a test wants to see.
    public static InstrumentText tiny(String person, String words) {
        Signatory signatory =
                new Signatory(
                        PROVIDER_SLOT,
                        person,
                        new Bilingual("legale rappresentante", "legal representative"),
                        "Voceviva S.p.A.");
        Clause clause =
                new Clause(
                        "C01",
                        1,
                        new Bilingual("Oggetto", "Subject"),
                        new Bilingual(words, words),
                        List.of(),
                        List.of());
        return InstrumentText.of(
                head(InstrumentKind.COMPANY_AGREEMENT, false, Language.IT),
                List.of(
                        new Party(
                                PartySide.PROVIDER,
                                "Voceviva S.p.A.",
                                "09123450961",
                                List.of(signatory))),
                List.of(new ScopeLine("Numero verde", "Trento", 12, 8)),
                List.of(clause),
                List.of());
    }

    private static Head head(InstrumentKind kind, boolean demo, Language binding) {
        return new Head(
                "2020/0147",
                2,
                kind,
                binding,
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2021, 4, 30),
                Instant.parse("2020-04-24T10:12:31Z"),
                demo);
    }

    private static Party provider() {
        return new Party(
                PartySide.PROVIDER,
                "Voceviva S.p.A.",
                "09123450961",
                List.of(
                        new Signatory(
                                PROVIDER_SLOT,
                                "Giulia Marchetti",
                                new Bilingual("legale rappresentante", "legal representative"),
                                "Voceviva S.p.A.")));
    }

    private static Party client() {
        return new Party(
                PartySide.CLIENT,
                "Filodoro Mobile S.r.l.",
                "11876540152",
                List.of(
                        new Signatory(
                                "sign-client",
                                "Stefano D’Amico",
                                new Bilingual("procuratore", "attorney"),
                                "Filodoro Mobile S.r.l.")));
    }

    private static Party unions() {
        Bilingual capacity =
                new Bilingual("componente della RSU", "member of the workplace body (RSU)");
        return new Party(
                PartySide.UNION,
                "RSU Roma — FAC e USR",
                "97001230588",
                List.of(
                        new Signatory(
                                FIRST_UNION_SLOT,
                                "Maria Rinaldi",
                                capacity,
                                "Federazione Addetti Comunicazione"),
                        new Signatory(
                                SECOND_UNION_SLOT,
                                "Niccolò Ferri",
                                capacity,
                                "Unione Servizi in Rete")));
    }

    private static List<ScopeLine> scope() {
        return List.of(
                new ScopeLine("Assistenza clienti mobile", "Roma", 214, 180),
                new ScopeLine("Recupero e fidelizzazione", "Roma", 62, 41));
    }

    private static List<TargetRow> targets() {
        return List.of(
                target("SL", "Livello di servizio", "Service level", "80", "78.5", "%"),
                target("AHT", "Tempo medio di gestione", "Average handle time", "378", "392", "s"),
                target("FCR", "Risoluzione al primo contatto", "First contact", null, "71", "%"));
    }

    private static TargetRow target(
            String kpi, String it, String en, @Nullable String old, String agreed, String unit) {
        return new TargetRow(
                kpi,
                new Bilingual(it, en),
                kpi + "_OFFERED",
                new Bilingual("risposte entro 20 s / offerte", "answered within 20 s / offered"),
                unit,
                old == null ? null : new BigDecimal(old),
                new BigDecimal(agreed),
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2020, 10, 31));
    }

    private static Clause clause(ClauseDefinition definition) {
        Map<String, String> values = definition.defaults();
        List<Parameter> parameters =
                definition.parameters().stream()
                        .map(parameter -> {
                            String value = values.getOrDefault(parameter.key(), "");
                            return new Parameter(
                                    parameter.key(),
                                    parameter.label(),
                                    value,
                                    new Bilingual(
                                            parameter.show(value, Language.IT),
                                            parameter.show(value, Language.EN)));
                        })
                        .toList();
        String code = definition.place().code().value();
        return new Clause(
                code,
                3,
                definition.title(),
                new Bilingual(
                        definition.expand(values, definition.text().it(), Language.IT),
                        definition.expand(values, definition.text().en(), Language.EN)),
                parameters,
                code.equals("C05")
                        ? List.of(
                                new Reserve(
                                        "Unione Servizi in Rete",
                                        "L’adesione va confermata per iscritto ogni sei mesi."))
                        : List.of());
    }
}
