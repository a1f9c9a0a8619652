package tavolo.domain.evidence;

import tavolo.domain.document.ProofWords;
import tavolo.domain.library.Bilingual;
import tavolo.domain.signing.Verdict;

/// The fixed words of a validation report in both languages.
final class ReportWords {

    static final Bilingual TITLE = of("Rapporto di convalida", "Validation report");
    static final Bilingual NUMBER =
            of("Accordo n. %s · edizione %d", "Agreement no. %s · edition %d");
    static final Bilingual FOOTER =
            of("Rapporto di convalida · accordo %s", "Validation report · agreement %s");
    static final Bilingual FACTS = of("Che cosa è stato controllato", "What was checked");
    static final Bilingual FILE = of("Impronta del file (SHA-256)", "Digest of the file (SHA-256)");
    static final Bilingual AT = of("Convalida riferita al", "Validated as at");
    static final Bilingual VERDICT = of("Esito", "Result");
    static final Bilingual FINDINGS = of("Motivi", "Reasons");
    static final Bilingual POLICY = ProofWords.POLICY;
    static final Bilingual ENGINE = of("Programma", "Program");
    static final Bilingual SIGNATURES =
            of("Firme trovate nel file", "Signatures found in the file");
    static final Bilingual WHO = ProofWords.PERSON;
    static final Bilingual FIELD = of("Campo", "Field");
    static final Bilingual TIME = of("Ora dichiarata", "Claimed time");
    static final Bilingual RESULT = of("Esito", "Result");
    static final Bilingual COVERS = of("Copre", "Covers");
    static final Bilingual WHOLE = of("tutto il file", "the whole file");
    static final Bilingual THEN = of("il file di allora", "the file as it was");
    static final Bilingual PASSED = of("valida", "valid");
    static final Bilingual FAILED = of("non valida", "not valid");
    static final Bilingual SEAL = of("sigillo del portale", "seal of the portal");
    static final Bilingual LIMITS =
            of(
                    "L’esito vale per il file con l’impronta indicata, per le regole indicate e per quel momento. L’ora è quella dichiarata nella firma, salvo che una marca temporale la confermi. Il rapporto completo, nel formato ETSI TS 119 102-2, è il file validation.xml.",
                    "The result applies to the file with this digest, to these rules and to that moment. The time is the one that the signature claims, unless a time stamp confirms it. The full report, in the format ETSI TS 119 102-2, is the file validation.xml.");

    private ReportWords() {}

    /// @param standingKnown whether it is known that no certificate was revoked
    static Bilingual verdict(Verdict verdict, boolean standingKnown) {
        return switch (verdict) {
            case Verdict.Valid _ when !standingKnown ->
                    of(
                            "Le firme e il file sono integri; che i certificati di altre autorità non fossero revocati non è ancora controllato",
                            "The signatures and the file are intact; that the certificates of other authorities were not revoked is not yet checked");
            case Verdict.Valid _ ->
                    of(
                            "Tutte le firme sono valide e il file è integro",
                            "Every signature is valid and the file is whole");
            case Verdict.NotWhole _ ->
                    of(
                            "Il file contiene altro rispetto a ciò che è stato firmato",
                            "The file holds more than what was signed");
            case Verdict.Invalid _ ->
                    of("Almeno una firma non è valida", "At least one signature is not valid");
            case Verdict.Undetermined _ ->
                    of(
                            "Non è possibile dire se le firme sono valide",
                            "It cannot be said whether the signatures are valid");
            case Verdict.NotSigned _ -> of("Il file non è firmato", "The file is not signed");
            case Verdict.Refused _ ->
                    of("Il file non è stato esaminato", "The file was not examined");
        };
    }

    /// The result for `paper` in a word, which knows more than the judge where an authority outside
    /// has not said yet that its certificate was not revoked.
    static String code(Verdict verdict, EvidencePaper paper) {
        return verdict instanceof Verdict.Valid && !paper.isStandingKnown()
                ? "UNASKED"
                : code(verdict);
    }

    /// The result in a word, as signatures keep it.
    static String code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "VALID";
            case Verdict.NotWhole _ -> "NOT_WHOLE";
            case Verdict.Invalid _ -> "INVALID";
            case Verdict.Undetermined _ -> "UNDETERMINED";
            case Verdict.NotSigned _ -> "NOT_SIGNED";
            case Verdict.Refused _ -> "REFUSED";
        };
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
