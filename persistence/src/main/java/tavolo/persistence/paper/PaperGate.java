package tavolo.persistence.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Checks a file against PDF/A-2a and PDF/UA-1. Source: ISO 19005-2 and ISO 14289-1.
public final class PaperGate {

    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    public PaperGate() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /// The broken rules, such as `PDFA_2_A 6.2.11.8-1`, sorted; empty when the file keeps both
    /// standards.
    public List<String> brokenRules(byte[] file) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(file),
                                        STANDARDS.getFirst(),
                                        STANDARDS.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            return validator.validateAll(parser).stream()
                    .flatMap(PaperGate::brokenRules)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (ModelParsingException
                | EncryptedPdfException
                | ValidationException
                | IOException unreadable) {
            return List.of("unreadable: " + unreadable.getMessage());
        }
    }

    private static Stream<String> brokenRules(ValidationResult result) {
        if (result.isCompliant()) {
            return Stream.empty();
        }
        return result.getFailedChecks().keySet().stream()
                .map(rule ->
                        result.getPDFAFlavour().name()
                                + " "
                                + rule.getClause()
                                + "-"
                                + rule.getTestNumber());
    }
}
