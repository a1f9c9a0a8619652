package tavolo.domain.signing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.agreement.Manner;
import tavolo.domain.document.ProofWords;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// What a visible signature says beside who signs: for whom, and with which proviso.
final class SignatureWords {

    private static final Bilingual RESERVED = new Bilingual("con riserva", "with reserve");

    private SignatureWords() {}

    /// One short line in `language`; empty for somebody who agrees in their own right.
    ///
    /// @param principal the name of the one for whom a delegate signs; empty when not delegated
    static String quality(String principal, Manner manner, Language language) {
        String delegated =
                principal.isEmpty() ? "" : ProofWords.PROXY.in(language).formatted(principal);
        String proviso =
                switch (manner.kind()) {
                    case NORMAL -> "";
                    case TECHNICAL -> ProofWords.TECHNICAL.in(language);
                    case RESERVED -> RESERVED.in(language);
                    case ADHESION -> ProofWords.ADHESION.in(language);
                };
        return Stream.of(proviso, delegated)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
