package tavolo.domain.document;

import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;

/// The fixed words of a paper in both languages.
public final class PaperWords {

    static final Bilingual AGREEMENT =
            of("Accordo n. %s · edizione %d", "Agreement no. %s · edition %d");
    static final Bilingual FOOTER = of("Accordo %s · ed. %d · %s", "Agreement %s · ed. %d · %s");

    /// The word before the number of a page.
    public static final Bilingual PAGE = of("Pagina", "Page");

    /// The word before the number of pages.
    public static final Bilingual OF = of("di", "of");

    static final Bilingual DIGEST = of("Impronta del testo (SHA-256)", "Text digest (SHA-256)");

    /// The mark of the demonstration.
    public static final Bilingual DEMO =
            of(
                    "DEMO · documento dimostrativo senza alcun effetto",
                    "DEMO · demonstration without any effect");

    static final Bilingual VALIDITY = of("Validità", "Validity");
    static final Bilingual FROM_TO = of("dal %s al %s", "from %s to %s");
    static final Bilingual FROM = of("dal %s, a tempo indeterminato", "from %s, open-ended");
    static final Bilingual BINDING =
            of("Lingua del testo vincolante", "Language of the binding text");
    static final Bilingual ITALIAN = of("italiano", "Italian");
    static final Bilingual ENGLISH = of("inglese", "English");
    static final Bilingual FROZEN = of("Testo chiuso il", "Text closed on");
    static final Bilingual FACTS = of("Dati dell’accordo", "Facts of the agreement");
    static final Bilingual TAX_CODE = of("C.F./P. IVA %s", "Tax code %s");
    static final Bilingual PARTIES = of("Parti e firmatari", "Parties and signatories");
    static final Bilingual SIGNATORIES = of("Firmatari", "Signatories");
    static final Bilingual BETWEEN = of("Tra", "Between");
    static final Bilingual AND = of("e", "and");
    static final Bilingual HEREBY =
            of(
                    "di seguito, insieme, le «Parti», si conviene e si sottoscrive quanto segue.",
                    "hereinafter together the “Parties”, the following is agreed and signed.");
    static final Bilingual PARTY = of("Parte", "Party");
    static final Bilingual PERSON = of("Firmatario", "Signatory");
    static final Bilingual CAPACITY = of("In qualità di", "In the capacity of");
    static final Bilingual REVISED_TEXT =
            of(
                    "Il testo di quell’accordo a cui si riferisce, firmato dalle Parti, è stato chiuso il %s e ha questa impronta.",
                    "The text of that agreement to which it refers, signed by the Parties, was closed on %s and has this digest.");
    static final Bilingual SCOPE = of("Ambito di applicazione", "Scope");
    static final Bilingual SCOPE_TABLE =
            of("Servizi e persone interessate", "Services and people concerned");
    static final Bilingual SERVICE = of("Servizio", "Service");
    static final Bilingual CITY = of("Sede", "Site");
    static final Bilingual HEADCOUNT = of("Addetti", "Headcount");
    static final Bilingual REMOTE = of("da remoto", "remote");
    static final Bilingual CLAUSES = of("Articoli", "Articles");
    static final Bilingual ARTICLE = of("Art. %d — %s", "Art. %d — %s");
    static final Bilingual VERSION = of("%s · versione %d", "%s · version %d");
    static final Bilingual AGREED_VALUES =
            of("Valori concordati dell’art. %d", "Agreed values of art. %d");
    static final Bilingual PARAMETER = of("Voce", "Item");
    static final Bilingual VALUE = of("Valore concordato", "Agreed value");
    static final Bilingual RESERVE = of("Riserva annotata di", "Reserve noted by");
    static final Bilingual TARGETS = of("Obiettivi di servizio", "Service targets");
    static final Bilingual TARGETS_TABLE =
            of("Valori obiettivo concordati", "Agreed target values");
    static final Bilingual KPI = of("Indicatore", "Indicator");
    static final Bilingual FORMULA = of("Formula", "Formula");
    static final Bilingual UNIT = of("Unità", "Unit");
    static final Bilingual OLD = of("Prima", "Before");
    static final Bilingual AGREED = of("Concordato", "Agreed");
    static final Bilingual PERIOD = of("Periodo", "Period");
    static final Bilingual PERIOD_TO = of("%s – %s", "%s – %s");
    static final Bilingual PERIOD_OPEN = of("dal %s", "from %s");
    static final Bilingual ANNEX = of("Allegato %d — %s", "Annex %d — %s");
    static final Bilingual LINES_AND_ZONES = of("Linee e fasce", "Lines and zones");
    static final Bilingual LINE = of("Linea o fascia", "Line or zone");
    static final Bilingual VALUES = of("Valori", "Values");
    static final Bilingual UP_TO = of("fino a %s", "up to %s");
    static final Bilingual FROM_ON = of("da %s", "from %s");
    static final Bilingual STRETCH = of("da %s a %s", "from %s to %s");
    static final Bilingual COURTESY = of("Traduzione di cortesia", "Courtesy translation");
    static final Bilingual COURTESY_HEAD =
            of("Traduzione di cortesia, non vincolante", "Courtesy translation, not binding");
    static final Bilingual NOT_BINDING =
            of(
                    "Traduzione di cortesia, non vincolante. In caso di differenze vale soltanto il testo in inglese che precede.",
                    "Courtesy translation, not binding. Should the texts differ, only the preceding Italian text counts.");
    static final Bilingual SIGNATURES = of("Firme", "Signatures");
    static final Bilingual SIGNING =
            of(
                    "Ciascun firmatario sottoscrive il testo che precede, identificato dall’impronta qui sotto. Le firme elettroniche sono apposte nei riquadri; nome e data fanno fede come risultano dal certificato di ciascuna firma.",
                    "Each signatory signs the preceding text, identified by the digest below. The electronic signatures are placed in the boxes; names and dates count as shown by the certificate of each signature.");
    static final Bilingual CHECK_ONLINE =
            of(
                    "Verifica di questo documento sul portale: a che punto sono le firme e se il testo è ancora quello in uso",
                    "Check of this paper on the portal: how far the signatures have come and whether the text is still the one in use");
    static final Bilingual SLOT = of("Firma di %s, %s, per %s", "Signature of %s, %s, for %s");
    static final Bilingual SEAL = of("Sigillo del portale Tavolo", "Seal of the Tavolo portal");
    static final Bilingual SEAL_USE =
            of(
                    "Sigillo elettronico del portale: certifica che dopo la chiusura del testo sono state aggiunte soltanto firme",
                    "Electronic seal of the portal: certifies that only signatures were added after the text was closed");
    static final Bilingual MOMENT = of("%s, ore %s", "%s, %s Italian time");

    /// Where nothing stands.
    public static final Bilingual NONE = of("—", "—");

    private PaperWords() {}

    /// The title of an instrument.
    public static Bilingual title(InstrumentKind kind) {
        return switch (kind) {
            case COMMERCIAL_ADDENDUM ->
                    of(
                            "Atto integrativo commerciale sul lavoro da remoto",
                            "Commercial addendum on remote work");
            case COMPANY_AGREEMENT ->
                    of(
                            "Accordo aziendale sul lavoro da remoto",
                            "Company agreement on remote work");
            case TRI_PARTY_PROTOCOL ->
                    of(
                            "Protocollo trilaterale sul lavoro da remoto",
                            "Tri-party protocol on remote work");
        };
    }

    /// The title of an errata of `kind`.
    static Bilingual errata(InstrumentKind kind) {
        Bilingual of = title(kind);
        return of("Errata corrige · " + of.it(), "Errata · " + of.en());
    }

    /// Over what is said of the agreement that a text changes.
    static Bilingual revised(RevisionKind kind) {
        return switch (kind) {
            case TARGETS -> of("Accordo che si rivede", "Agreement revised");
            case ERRATA -> of("Accordo che si corregge", "Agreement corrected");
        };
    }

    /// What a text does to the agreement that it changes.
    static Bilingual revises(RevisionKind kind) {
        return switch (kind) {
            case TARGETS ->
                    of(
                            "Questo testo rivede gli obiettivi di servizio dell’accordo n. %s, che vale dal %s. "
                                    + "Per tutto il resto quell’accordo rimane com’è.",
                            "This text revises the service targets of agreement no. %s, which applies from %s. "
                                    + "In all other respects that agreement stays as it is.");
            case ERRATA ->
                    of(
                            "Questo testo corregge errori materiali dell’accordo n. %s, che vale dal %s, e ha "
                                    + "effetto dallo stesso giorno. Per tutto il resto quell’accordo rimane com’è.",
                            "This text corrects material errors in agreement no. %s, which applies from %s, and "
                                    + "has effect from the same day. In all other respects that agreement stays as it is.");
        };
    }

    /// Before the digest of the text that another one changes.
    static Bilingual revisedDigest(RevisionKind kind) {
        return switch (kind) {
            case TARGETS ->
                    of(
                            "Impronta del testo rivisto (SHA-256)",
                            "Digest of the text revised (SHA-256)");
            case ERRATA ->
                    of(
                            "Impronta del testo corretto (SHA-256)",
                            "Digest of the text corrected (SHA-256)");
        };
    }

    /// The name of a side.
    public static Bilingual side(PartySide side) {
        return switch (side) {
            case PROVIDER -> of("Azienda fornitrice", "Provider");
            case CLIENT -> of("Committente", "Client");
            case UNION -> of("Parte sindacale", "Trade unions");
        };
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
