package tavolo.domain.document;

import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.library.Bilingual;

/// The fixed words of a record of the talks in both languages.
final class RecordWords {

    static final Bilingual AGREEMENT = of("Accordo n. %s", "Agreement no. %s");
    static final Bilingual FOOTER = of("Accordo %s · %s", "Agreement %s · %s");
    static final Bilingual PLACE = of("Luogo", "Place");
    static final Bilingual MOMENT = of("%s, durata prevista %d minuti", "%s, %d minutes planned");
    static final Bilingual FIXED = of("Testo fissato il", "Text fixed on");
    static final Bilingual STATEMENT = of("Fine della trattativa", "End of the talks");
    static final Bilingual FAILED =
            of(
                    "La trattativa si è chiusa senza accordo, per il motivo dichiarato qui di seguito.",
                    "The talks ended without agreement, for the reason declared below.");
    static final Bilingual ATTENDANCE = of("Presenze", "Attendance");
    static final Bilingual PERSON = of("Persona", "Person");
    static final Bilingual PRESENCE = of("Presenza", "Presence");
    static final Bilingual STANCES = of("Posizioni sul punto %d", "Positions on point %d");
    static final Bilingual POSITION = of("Posizione", "Position");
    static final Bilingual REASON = of("Motivo o riserva", "Reason or reserve");
    static final Bilingual NO_POINTS =
            of(
                    "Nessuna clausola aperta che tutti i destinatari di questo verbale possano leggere.",
                    "No open clause that all readers of this record may read.");
    static final Bilingual COUNTS = of("Stato degli strumenti", "State of the instruments");
    static final Bilingual COUNTS_HELP =
            of(
                    "Il verbale nomina soltanto le clausole che tutti i suoi destinatari possono leggere; i numeri comprendono anche le altre.",
                    "The record names only clauses that all its readers may read; the numbers include the others.");
    static final Bilingual INSTRUMENT = of("Strumento", "Instrument");
    static final Bilingual AGREED = of("Concordate", "Agreed");
    static final Bilingual TOTAL = of("Clausole", "Clauses");
    static final Bilingual SEALED = of("Sigillo", "Seal");
    static final Bilingual SEAL_USE =
            of(
                    "Sigillo elettronico del portale: certifica il testo identificato dall’impronta",
                    "Electronic seal of the portal: certifies the text identified by the digest");

    private RecordWords() {}

    static Bilingual title(RecordKind kind) {
        return switch (kind) {
            case MINUTES -> of("Verbale di incontro", "Minutes of a meeting");
            case NO_AGREEMENT -> of("Verbale di mancato accordo", "Record of no agreement");
        };
    }

    static Bilingual meeting(RecordKind kind) {
        return switch (kind) {
            case MINUTES -> of("Incontro", "Meeting");
            case NO_AGREEMENT -> of("Ultimo incontro", "Last meeting");
        };
    }

    static Bilingual author(RecordKind kind) {
        return switch (kind) {
            case MINUTES -> of("Redatto da", "Written by");
            case NO_AGREEMENT -> of("Dichiarato da", "Declared by");
        };
    }

    static Bilingual points(RecordKind kind) {
        return switch (kind) {
            case MINUTES -> of("Punti trattati", "Points");
            case NO_AGREEMENT -> of("Clausole rimaste aperte", "Clauses that stayed open");
        };
    }

    static Bilingual ending(RecordKind kind) {
        return switch (kind) {
            case MINUTES ->
                    of(
                            "I presenti sottoscrivono il verbale, identificato dall’impronta qui sotto, nei riquadri che seguono. Il verbale attesta quanto è stato detto e non ha effetti contrattuali.",
                            "Those present sign the minutes, identified by the digest below, in the boxes that follow. The minutes attest what was said and have no contractual effect.");
            case NO_AGREEMENT ->
                    of(
                            "Il verbale riporta le posizioni come risultano dal tavolo al momento della chiusura, è identificato dall’impronta qui sotto e sigillato dal portale. Non ha effetti contrattuali.",
                            "The record shows the positions as they stood at the table when the talks ended; it is identified by the digest below and sealed by the portal. It has no contractual effect.");
        };
    }

    static Bilingual presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> of("presente", "present");
            case REMOTE -> of("da remoto", "remote");
            case ABSENT -> of("assente", "absent");
        };
    }

    static Bilingual word(Word word) {
        return switch (word) {
            case PROPOSED -> of("propone", "proposes");
            case ACCEPTED -> of("accetta", "accepts");
            case OBJECTED -> of("obietta", "objects");
            case COUNTERED -> of("fa una controproposta", "counter-proposes");
            case SILENT -> of("nessuna risposta", "no answer");
        };
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
