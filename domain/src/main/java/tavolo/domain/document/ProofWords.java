package tavolo.domain.document;

import tavolo.domain.library.Bilingual;

/// Words that signatures, completion certificates and validation reports share, in both languages.
public final class ProofWords {

    public static final Bilingual PROXY = of("per delega di %s", "by proxy of %s");
    public static final Bilingual TECHNICAL = of("firma tecnica", "technical signature");
    public static final Bilingual ADHESION = of("per adesione", "by adhesion");
    public static final Bilingual PERSON = of("Nel certificato", "In the certificate");
    public static final Bilingual POLICY =
            of("Regole di convalida (SHA-256)", "Validation rules (SHA-256)");

    private ProofWords() {}

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
