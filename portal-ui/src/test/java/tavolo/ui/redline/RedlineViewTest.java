package tavolo.ui.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.Language;
import tavolo.domain.redline.PrintRedline;
import tavolo.domain.redline.ReadRedline;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.RedlineRefusal;
import tavolo.domain.redline.Since;
import tavolo.domain.redline.WordReturn;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// What changed, on the page and as files, and the way back from a word processor.
class RedlineViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0151");

    @Test
    void the_page_shows_what_changed_and_how_much() {
        Redline redline =
                Tables.done(
                        portal.bean(ReadRedline.class)
                                .by(
                                        tables.actor(PROVIDER),
                                        agreement,
                                        Since.FIRST_VERSION,
                                        Language.IT));
        String text = portal.of(PROVIDER).visit(RedlineView.path(agreement)).text();

        assertThat(redline.changed()).isNotEmpty();
        assertThat(text)
                .contains(
                        portal.says(
                                "view.redline.count",
                                redline.changed().size(),
                                redline.clauses().size()));
        redline.changed().forEach(clause -> assertThat(text).contains(clause.heading()));
        assertThat(text).contains(portal.says("view.table.difference.added"));
    }

    @Test
    void the_table_leads_there() {
        String text = portal.of(PROVIDER).visit("accordi/" + agreement).text();

        assertThat(text)
                .contains(portal.says("view.redline.word"), portal.says("view.redline.pdf"));
    }

    @Test
    void a_union_gets_no_clause_of_the_addendum_in_its_file() {
        assertThat(document(word(PROVIDER))).contains("@COMMERCIAL_ADDENDUM#");
        assertThat(document(word(UNION)))
                .contains("@COMPANY_AGREEMENT#")
                .doesNotContain("@COMMERCIAL_ADDENDUM#");
    }

    @Test
    void the_pdf_keeps_its_standards() {
        byte[] pdf =
                Tables.done(
                                portal.bean(PrintRedline.class)
                                        .asPdf(
                                                tables.actor(UNION),
                                                agreement,
                                                Since.OUR_LAST_YES,
                                                Language.EN))
                        .content()
                        .toArray();

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void a_file_that_comes_back_untouched_changes_nothing() {
        WordReturn found =
                Tables.done(
                        portal.bean(WordDeeds.class)
                                .bringBack(agreement, signedIn(PROVIDER, word(PROVIDER))));

        assertThat(found.clauses())
                .as("%s", found)
                .isNotEmpty()
                .allMatch(clause -> clause.passages().isEmpty());
        assertThat(found.leftovers()).isEmpty();
    }

    @Test
    void an_edited_clause_comes_back_as_a_draft_and_nothing_else_does() {
        ClauseLine clause =
                tables.table(UNION, agreement).clauses().stream()
                        .filter(line -> line.place().code().value().equals("C21"))
                        .findFirst()
                        .orElseThrow();
        byte[] edited = edited(word(UNION), clause.place() + "#");
        Window union = portal.of(UNION).visit(RedlineView.path(agreement));
        WordReturnPanel panel = union.find(WordReturnPanel.class).single();
        panel.show(portal.bean(WordDeeds.class).bringBack(agreement, Bytes.of(edited)));
        String text = union.text();

        assertThat(text).contains(portal.says("return-fate.drafted"), "Premessa nuova");
        assertThat(text).doesNotContain(portal.says("view.redline.report.leftovers"));
        var draft =
                Tables.done(
                        portal.bean(KeepUnsent.class)
                                .find(tables.actor(UNION), agreement, clause.id()));
        assertThat(draft.orElseThrow().proposal().italian()).contains("Premessa nuova.");
        assertThat(tables.table(UNION, agreement).clauses())
                .filteredOn(line -> line.id().equals(clause.id()))
                .allMatch(line -> line.number() == clause.number());
    }

    @Test
    void what_is_no_word_file_is_refused_in_a_sentence() {
        Window union = portal.of(UNION).visit(RedlineView.path(agreement));
        WordReturnPanel panel = union.find(WordReturnPanel.class).single();
        panel.show(Outcome.refused(new RedlineRefusal.FileUnusable()));

        assertThat(union.text()).contains(portal.says("refusal.file-unusable"));
    }

    /// `file`, once `email` is who is signed in.
    private Bytes signedIn(String email, byte[] file) {
        portal.of(email);
        return Bytes.of(file);
    }

    private byte[] word(String email) {
        return Tables.done(
                        portal.bean(PrintRedline.class)
                                .asWord(
                                        tables.actor(email),
                                        agreement,
                                        Since.FIRST_VERSION,
                                        Language.IT))
                .content()
                .toArray();
    }

    /// Puts a sentence before the text of the clause that carries `mark`.
    private static byte[] edited(byte[] file, String mark) {
        return copied(
                file,
                xml -> {
                    int from = xml.indexOf(mark);
                    int at = xml.indexOf(">1. ", from) + ">1. ".length();
                    return xml.substring(0, at) + "Premessa nuova. " + xml.substring(at);
                });
    }

    private static String document(byte[] file) {
        StringBuilder found = new StringBuilder();
        copied(
                file,
                xml -> {
                    found.append(xml);
                    return xml;
                });
        return found.toString();
    }

    /// A copy of `file` with its text edited.
    private static byte[] copied(byte[] file, UnaryOperator<String> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            ZipEntry part = from.getNextEntry();
            while (part != null) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().equals("word/document.xml")
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                part = from.getNextEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
