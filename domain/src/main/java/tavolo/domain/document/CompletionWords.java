package tavolo.domain.document;

import java.util.Optional;
import tavolo.domain.library.Bilingual;

/// The fixed words of a completion certificate in both languages.
final class CompletionWords {

    static final Bilingual TITLE = of("Attestato di completamento", "Completion certificate");
    static final Bilingual FOOTER =
            of(
                    "Attestato di completamento · accordo %s · ed. %d",
                    "Completion certificate · agreement %s · ed. %d");
    static final Bilingual STATEMENT =
            of(
                    "Il portale attesta che il documento qui sotto è stato firmato da tutti i firmatari che esso nomina. L’attestato è un documento separato: nulla è stato aggiunto al documento firmato.",
                    "The portal certifies that the paper below was signed by everybody whom it names. The certificate is a separate paper: nothing was added to the signed one.");
    static final Bilingual FACTS = of("Il documento", "The paper");
    static final Bilingual PAPER = of("Documento", "Paper");
    static final Bilingual AGREEMENT = of("Accordo", "Agreement");
    static final Bilingual EDITION = of("n. %s · edizione %d", "no. %s · edition %d");
    static final Bilingual SUBJECT = PaperWords.SERVICE;
    static final Bilingual MADE = of("Attestato del", "Certified on");
    static final Bilingual ASKED =
            of("Firma chiesta dalle parti", "Signature asked by the parties");
    static final Bilingual CHECKED = of("Esito della convalida", "Result of the validation");
    static final Bilingual ENGINE = of("Programma di convalida", "Validation program");
    static final Bilingual TEXT =
            of("Impronta del testo firmato (SHA-256)", "Digest of the text signed (SHA-256)");
    static final Bilingual SIGNERS = PaperWords.SIGNATORIES;
    static final Bilingual SIGNED = of("Chi ha firmato, come e quando", "Who signed, how and when");
    static final Bilingual PERSON = ProofWords.PERSON;
    static final Bilingual LEVEL = of("Tipo di firma", "Kind of signature");
    static final Bilingual IDENTIFIED = of("Identificazione", "Identification");
    static final Bilingual PROVEN = of("Conferma", "Confirmed by");
    static final Bilingual PROXY = ProofWords.PROXY;
    static final Bilingual TIME = of("Ora", "Time");
    static final Bilingual CLAIMED = of("%s, orologio del portale", "%s, clock of the portal");
    static final Bilingual CLAIMED_ELSEWHERE =
            of("%s, orologio di chi ha firmato", "%s, clock of the signer");
    static final Bilingual STAMPED = of("%s, marca temporale di %s", "%s, time stamp by %s");
    static final Bilingual CERTIFICATE =
            of("Certificato di %s (SHA-256)", "Certificate of %s (SHA-256)");
    static final Bilingual FILES = of("File del documento", "Files of the paper");
    static final Bilingual FILE = of("Revisione %d · %s · %s", "Revision %d · %s · %s");
    static final Bilingual REPORTS = of("Controllo", "Check");
    static final Bilingual POLICY = ProofWords.POLICY;
    static final Bilingual REPORT =
            of(
                    "Rapporto di convalida, ETSI TS 119 102-2 (SHA-256)",
                    "Validation report, ETSI TS 119 102-2 (SHA-256)");
    static final Bilingual ACCOUNT =
            of(
                    "persona registrata dalla propria organizzazione, con mandato",
                    "person registered by the own organisation, with a mandate");
    static final Bilingual DIGEST = of("Impronta (SHA-256)", "Digest (SHA-256)");
    static final Bilingual SEALED = of("Sigillo", "Seal");
    static final Bilingual SEALING =
            of(
                    "L’attestato è sigillato dal portale. La stessa informazione, in forma leggibile da un programma, è il testo canonico con l’impronta qui sotto.",
                    "The certificate is sealed by the portal. The same information, for programs, is the canonical text with the digest below.");
    static final Bilingual SEAL_USE =
            of(
                    "Sigillo elettronico del portale sull’attestato di completamento",
                    "Electronic seal of the portal on the completion certificate");

    private CompletionWords() {}

    static Bilingual kind(String kind) {
        return switch (kind) {
            case "FEA" -> of("firma elettronica avanzata", "advanced electronic signature");
            case "QES" ->
                    of(
                            "firma elettronica apposta altrove, nel PDF",
                            "electronic signature made elsewhere, in the PDF");
            case "P7M" ->
                    of("firma elettronica in un file .p7m", "electronic signature in a .p7m file");
            default -> of(kind, kind);
        };
    }

    /// The least that the parties asked of each signature.
    static Bilingual level(String level) {
        return switch (level) {
            case "ADVANCED" -> of("almeno avanzata", "advanced or above");
            case "QUALIFIED" ->
                    of(
                            "solo qualificata: ogni certificato dichiara di esserlo",
                            "qualified only: each certificate says that it is");
            default -> of(level, level);
        };
    }

    /// The time that a signature of `kind` claims.
    static Bilingual claimed(String kind) {
        return kind.equals("FEA") ? CLAIMED : CLAIMED_ELSEWHERE;
    }

    /// Empty for somebody who agrees, without more.
    static Optional<Bilingual> manner(String manner) {
        return switch (manner) {
            case "TECHNICAL" -> Optional.of(ProofWords.TECHNICAL);
            case "RESERVED" ->
                    Optional.of(
                            of("con riserva, poi sciolta", "with a reserve, lifted afterwards"));
            case "ADHESION" -> Optional.of(ProofWords.ADHESION);
            default -> Optional.empty();
        };
    }

    static Bilingual factor(String factor) {
        return switch (factor) {
            case "PASSWORD" -> of("password, digitata alla firma", "password, typed at signing");
            case "CODE" -> of("codice usa e getta", "one-time code");
            case "PASSKEY" -> of("passkey", "passkey");
            default -> of("fuori dal portale", "outside of the portal");
        };
    }

    static Bilingual cause(String cause) {
        return switch (cause) {
            case "SEALED" -> of("sigillata", "sealed");
            case "SIGNED" -> of("firmata", "signed");
            case "UPLOADED" -> of("firmata altrove", "signed elsewhere");
            case "STAMPED" -> of("marcata", "time-stamped");
            case "AUGMENTED" -> of("per la lunga conservazione", "for long keeping");
            default -> of(cause, cause);
        };
    }

    static Bilingual verdict(String verdict) {
        return switch (verdict) {
            case "VALID" ->
                    of(
                            "tutte le firme sono valide, il file è integro",
                            "every signature is valid, the file is whole");
            case "UNASKED" ->
                    of(
                            "tutte le firme e il file sono integri; che i certificati di altre autorità non fossero revocati non era ancora controllato",
                            "every signature and the file are intact; that the certificates of other authorities were not revoked was not yet checked");
            default ->
                    of(
                            "non tutto è valido: vedi il rapporto di convalida",
                            "not everything is valid: see the validation report");
        };
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
