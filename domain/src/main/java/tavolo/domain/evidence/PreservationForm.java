package tavolo.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tavolo.domain.document.PaperWords;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.RevisionCause;

/// The metadata with which a *conservatore* takes over the papers: for each what it is, between
/// whom, since when, its digest, format and signatures, and how long it is kept. Named after the
/// metadata of the administrative electronic document. Source: AgID, Linee guida sulla formazione,
/// gestione e conservazione dei documenti informatici, Allegato 5 (det. 407/2020 and 371/2021).
final class PreservationForm {

    /// How long signed instruments are kept after they end, in years. Source: art. 2220 c.c., by
    /// analogy.
    static final int RETENTION_YEARS = 10;

    private final StringBuilder xml = new StringBuilder();
    private final EvidenceCase about;
    private final List<EvidenceZip.Entry> entries;

    private PreservationForm(EvidenceCase about, List<EvidenceZip.Entry> entries) {
        this.about = about;
        this.entries = entries;
    }

    /// @param entries what the package holds beside the metadata
    static byte[] of(EvidenceCase about, List<EvidenceZip.Entry> entries) {
        PreservationForm form = new PreservationForm(about, entries);
        form.write();
        return form.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<PacchettoDiVersamento schema=\"tavolo-preservation/1\">\n");
        EvidenceCase.Facts facts = about.facts();
        value("IdentificativoFascicolo", facts.number());
        value("Oggetto", facts.title());
        value("Dimostrativo", Boolean.toString(facts.isDemo()));
        about.papers().forEach(this::paper);
        xml.append("</PacchettoDiVersamento>\n");
    }

    private void paper(EvidencePaper paper) {
        xml.append("<DocumentoInformatico>\n");
        identity(paper);
        value("ModalitaDiFormazione", "creazione tramite l'utilizzo di strumenti software");
        value("TipologiaDocumentale", PaperWords.title(paper.kind()).in(Language.IT));
        value("DataRegistrazione", paper.revisions().getFirst().at().toString());
        value("NumeroRegistrazione", about.facts().number());
        about.parties().stream()
                .filter(party -> paper.kind().isSignedBy(party.side()))
                .forEach(this::party);
        paper.signatures().forEach(this::signer);
        value("Oggetto", about.facts().title());
        value("Riservato", "true");
        value("Formato", "application/pdf; PDF/A-2a (ISO 19005-2); PAdES (ETSI EN 319 142-1)");
        value("ProdottoSoftware", "Tavolo");
        checks(paper);
        value("NomeDelDocumento", paper.path(paper.newest()));
        value("VersioneDelDocumento", Integer.toString(paper.edition()));
        value("Sostituito", Boolean.toString(paper.isSuperseded()));
        value("InizioValidita", about.facts().startsOn().toString());
        about.facts().endsOn().ifPresent(end -> value("FineValidita", end.toString()));
        value("TempoDiConservazioneAnni", Integer.toString(RETENTION_YEARS));
        value("DecorrenzaConservazione", "fine della validità");
        attachments(paper);
        xml.append("</DocumentoInformatico>\n");
    }

    private void identity(EvidencePaper paper) {
        xml.append("<IdDoc>\n");
        value("Identificativo", paper.document().toString());
        fingerprint(paper.newest().sha());
        value("ImprontaDelTesto", paper.text().toString());
        xml.append("</IdDoc>\n");
    }

    private void fingerprint(Sha256 sha) {
        value("Impronta", sha.toString());
        value("Algoritmo", "SHA-256");
    }

    private void party(EvidenceCase.Party party) {
        xml.append("<Soggetto>\n");
        value("Ruolo", role(party.side()));
        value("Denominazione", party.name());
        value("CodiceFiscalePartitaIva", party.taxCode());
        xml.append("</Soggetto>\n");
    }

    private static String role(PartySide side) {
        return "Autore, " + PaperWords.side(side).in(Language.IT);
    }

    private void signer(EvidencePaper.Given given) {
        xml.append("<Soggetto>\n");
        value("Ruolo", "Firmatario");
        value("Denominazione", given.signer());
        value("Per", given.organisation());
        value("TipoDiFirma", given.kind());
        value("DataFirma", given.claimedAt().toString());
        xml.append("</Soggetto>\n");
    }

    private void checks(EvidencePaper paper) {
        value("FirmatoDigitalmente", Boolean.toString(!paper.signatures().isEmpty()));
        value("SigillatoElettronicamente", "true");
        boolean isStamped =
                paper.revisions().stream()
                        .map(EvidencePaper.Revision::cause)
                        .anyMatch(cause ->
                                cause == RevisionCause.STAMPED || cause == RevisionCause.AUGMENTED);
        value("MarcaturaTemporale", Boolean.toString(isStamped));
    }

    /// The other files of the paper, so that a preservation index can name every one.
    private void attachments(EvidencePaper paper) {
        for (EvidenceZip.Entry entry : entries) {
            if (entry.path().startsWith(paper.folder() + "/")) {
                xml.append("<Allegato>\n");
                value("Nome", entry.path());
                fingerprint(entry.sha());
                xml.append("</Allegato>\n");
            }
        }
    }

    private void value(String name, String words) {
        xml.append('<').append(name).append('>');
        words.codePoints().forEach(this::letter);
        xml.append("</").append(name).append(">\n");
    }

    private void letter(int letter) {
        switch (letter) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            default -> xml.appendCodePoint(isAllowed(letter) ? letter : ' ');
        }
    }

    /// Source: XML 1.0, production 2.
    private static boolean isAllowed(int letter) {
        return (letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter < 0xFFFE)
                || letter > 0xFFFF;
    }
}
