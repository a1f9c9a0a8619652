package tavolo.domain.document;

import java.util.Arrays;

/// The one form of an instrument's text that is hashed: UTF-8 JSON with sorted names and no spaces.
/// Its SHA-256 is the *text digest* that is printed on every page and shown to whoever signs.
/// Source: RFC 8785, JSON Canonicalization Scheme.
public final class Canonical {

    private Canonical() {}

    /// The canonical form of `text`. Texts in it are in Unicode form NFC with LF line ends,
    /// instants in UTC with `Z`, dates as `2020-04-30`, decimals as texts with four decimals.
    ///
    /// @throws IllegalArgumentException if a text holds a control character or one that changes the
    ///   direction of writing, for what is printed must be what is hashed
    public static byte[] of(InstrumentText text) {
        return CanonicalWriter.write(InstrumentForm.of(text));
    }

    /// The canonical form of a record of the talks, by the same rules.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    public static byte[] of(RecordText text) {
        return CanonicalWriter.write(RecordForm.of(text));
    }

    /// The record of the talks whose canonical form is `canonical`.
    ///
    /// @throws IllegalArgumentException if `canonical` is not the canonical form of a record
    public static RecordText readRecord(byte[] canonical) {
        RecordText text = RecordReading.of(CanonicalReader.read(canonical));
        if (!Arrays.equals(of(text), canonical)) {
            throw new IllegalArgumentException("an instant or text is not canonical");
        }
        return text;
    }

    /// The canonical form of a completion certificate, by the same rules.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    public static byte[] of(CompletionText text) {
        return CanonicalWriter.write(CompletionForm.of(text));
    }

    /// The canonical form of an annex that is kept before it is printed, by the same rules.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    public static byte[] of(Annex annex) {
        return CanonicalWriter.write(AnnexForm.of(annex));
    }

    /// The annex whose canonical form is `canonical`.
    ///
    /// @throws IllegalArgumentException if `canonical` is not the canonical form of an annex
    public static Annex readAnnex(byte[] canonical) {
        Annex annex = AnnexReading.of(CanonicalReader.read(canonical));
        if (!Arrays.equals(of(annex), canonical)) {
            throw new IllegalArgumentException("a decimal or text is not canonical");
        }
        return annex;
    }

    /// The canonical form of an act of adhesion, by the same rules.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    public static byte[] of(AdhesionText text) {
        return CanonicalWriter.write(AdhesionForm.of(text));
    }

    /// The canonical form of any value.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    public static byte[] of(CanonicalValue value) {
        return CanonicalWriter.write(value);
    }

    /// The text digest of `text`.
    public static Sha256 digestOf(InstrumentText text) {
        return Sha256.digestOf(of(text));
    }

    /// The text whose canonical form is `canonical`.
    ///
    /// @throws IllegalArgumentException if `canonical` is not the canonical form of a text
    public static InstrumentText read(byte[] canonical) {
        InstrumentText text = InstrumentReading.of(CanonicalReader.read(canonical));
        if (!Arrays.equals(of(text), canonical)) {
            throw new IllegalArgumentException("a date, instant, decimal or text is not canonical");
        }
        return text;
    }

    /// The value whose canonical form is `canonical`.
    ///
    /// @throws IllegalArgumentException if `canonical` is not a canonical form
    public static CanonicalValue readValue(byte[] canonical) {
        return CanonicalReader.read(canonical);
    }
}
