package tavolo.domain.agreement;

/// How a signatory signs.
///
/// @param note what the signer declares with it, at most [#NOTE_LIMIT] characters; required for
///   technical and reserved signatures, empty for the others
/// @param majority whether a technical signature counts towards the majority; the others count
/// @param lifted whether the reserve of a reserved signature was lifted
public record Manner(SignatureKind kind, String note, MajorityWord majority, boolean lifted) {

    /// The most characters of a note.
    public static final int NOTE_LIMIT = 1000;

    /// Agrees, without more.
    public static final Manner NORMAL =
            new Manner(SignatureKind.NORMAL, "", MajorityWord.COUNTS, false);

    public Manner {
        note = note.strip();
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException(
                    "a note has at most " + NOTE_LIMIT + " characters, was " + note.length());
        }
        if (needsNote(kind) == note.isEmpty()) {
            throw new IllegalArgumentException(kind + " with the note '" + note + "'");
        }
        if (lifted && kind != SignatureKind.RESERVED) {
            throw new IllegalArgumentException("only a reserve can be lifted, was " + kind);
        }
    }

    /// A signature that keeps the rights of a signatory.
    public static Manner technical(String note, MajorityWord majority) {
        return new Manner(SignatureKind.TECHNICAL, note, majority, false);
    }

    /// A signature that counts once its reserve is lifted.
    public static Manner reserved(String note) {
        return new Manner(SignatureKind.RESERVED, note, MajorityWord.COUNTS, false);
    }

    /// Whether signatures of `kind` say why.
    public static boolean needsNote(SignatureKind kind) {
        return switch (kind) {
            case TECHNICAL, RESERVED -> true;
            case NORMAL, ADHESION -> false;
        };
    }

    /// This reserve, lifted.
    public Manner lift() {
        return new Manner(kind, note, majority, true);
    }

    /// Whether the signature does not count yet.
    public boolean isOpenReserve() {
        return kind == SignatureKind.RESERVED && !lifted;
    }
}
