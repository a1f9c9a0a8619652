package tavolo.domain.document;

import java.util.Map;
import tavolo.domain.document.AdhesionText.Adherent;
import tavolo.domain.document.AdhesionText.Head;

/// How an act of adhesion becomes a canonical value. There is no way back: the paper is laid out
/// from the same words.
final class AdhesionForm {

    private AdhesionForm() {}

    static CanonicalValue of(AdhesionText text) {
        return members(
                Map.of(
                        "schema", text(text.schema()),
                        "head", head(text.head()),
                        "adherent", adherent(text.adherent())));
    }

    private static CanonicalValue head(Head head) {
        return members(
                Map.of(
                        "kind", text(head.kind().name()),
                        "agreement", text(head.agreement()),
                        "edition", new CanonicalValue.Whole(head.edition()),
                        "language", text(head.language().code()),
                        "text", text(head.text().toString()),
                        "paper", text(head.paper().toString()),
                        "effectiveOn", text(head.effectiveOn().toString()),
                        "madeAt", text(head.madeAt().toString()),
                        "demo", new CanonicalValue.Flag(head.demo())));
    }

    private static CanonicalValue adherent(Adherent adherent) {
        return members(
                Map.of(
                        "side", text(adherent.side().name()),
                        "person", text(adherent.person()),
                        "organisation", text(adherent.organisation()),
                        "taxCode", text(adherent.taxCode()),
                        "capacity",
                                members(
                                        Map.of(
                                                "it", text(adherent.capacity().it()),
                                                "en", text(adherent.capacity().en())))));
    }

    private static CanonicalValue text(String words) {
        return new CanonicalValue.Text(PrintedText.of(words));
    }

    private static CanonicalValue members(Map<String, CanonicalValue> members) {
        return new CanonicalValue.Members(members);
    }
}
