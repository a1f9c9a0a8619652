package tavolo.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tavolo.domain.document.CompletionText.Check;
import tavolo.domain.document.CompletionText.Head;
import tavolo.domain.document.CompletionText.Revision;
import tavolo.domain.document.CompletionText.Signer;
import tavolo.domain.library.Bilingual;

/// How a completion certificate becomes a canonical value. There is no way back: what is printed is
/// laid out from the same words, which are put in the form of print here.
final class CompletionForm {

    private CompletionForm() {}

    static CanonicalValue of(CompletionText text) {
        return members(
                Map.of(
                        "schema", text(text.schema()),
                        "head", head(text.head()),
                        "revisions", items(text.revisions(), CompletionForm::revision),
                        "signers", items(text.signers(), CompletionForm::signer),
                        "check", check(text.check())));
    }

    private static CanonicalValue head(Head head) {
        return members(
                Map.of(
                        "kind", text(head.kind().name()),
                        "agreement", text(head.agreement()),
                        "edition", new CanonicalValue.Whole(head.edition()),
                        "title", text(head.title()),
                        "language", text(head.language().code()),
                        "text", text(head.text().toString()),
                        "level", text(head.level()),
                        "madeAt", instant(head.madeAt()),
                        "demo", new CanonicalValue.Flag(head.demo())));
    }

    private static CanonicalValue revision(Revision revision) {
        return members(
                Map.of(
                        "number", new CanonicalValue.Whole(revision.number()),
                        "cause", text(revision.cause()),
                        "at", instant(revision.at()),
                        "sha256", text(revision.sha().toString())));
    }

    private static CanonicalValue signer(Signer signer) {
        return members(
                Map.ofEntries(
                        Map.entry("side", text(signer.side().name())),
                        Map.entry("person", text(signer.person())),
                        Map.entry("organisation", text(signer.organisation())),
                        Map.entry("capacity", bilingual(signer.capacity())),
                        Map.entry("manner", text(signer.manner())),
                        Map.entry("note", text(signer.note())),
                        Map.entry("principal", text(signer.principal())),
                        Map.entry("kind", text(signer.kind())),
                        Map.entry("factor", text(signer.factor())),
                        Map.entry("claimedAt", instant(signer.claimedAt())),
                        Map.entry("provenAt", instant(signer.provenAt())),
                        Map.entry("provenBy", text(signer.provenBy())),
                        Map.entry("revision", text(signer.revision().toString())),
                        Map.entry("certificate", text(signer.certificate().toString()))));
    }

    private static CanonicalValue bilingual(Bilingual words) {
        return members(Map.of("it", text(words.it()), "en", text(words.en())));
    }

    private static CanonicalValue check(Check check) {
        return members(
                Map.of(
                        "verdict", text(check.verdict()),
                        "policy", text(check.policy().toString()),
                        "report", text(check.report().toString()),
                        "engine", text(check.engine())));
    }

    private static CanonicalValue instant(Instant instant) {
        return text(instant.toString());
    }

    private static CanonicalValue text(String words) {
        return new CanonicalValue.Text(PrintedText.of(words));
    }

    private static <T> CanonicalValue items(List<T> values, Function<T, CanonicalValue> form) {
        return new CanonicalValue.Items(values.stream().map(form).toList());
    }

    private static CanonicalValue members(Map<String, CanonicalValue> members) {
        return new CanonicalValue.Members(members);
    }
}
