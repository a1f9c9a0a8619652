package tavolo.domain.document;

/// Turns a frozen text into the file that is sealed and signed: PDF/A-2a and PDF/UA-1, with one
/// tagged, empty signature field per signatory and one for the portal's seal.
public interface Renderer {

    /// The name of the signature field kept for the portal's own seal.
    String SEAL_FIELD = "portal-seal";

    /// The name of the invisible signature field kept for a later archive time stamp.
    String TIME_STAMP_FIELD = "archive-time-stamp";

    /// The paper of `text`. The same text always gives the same bytes: no clock, no locale of the
    /// machine and no network enter.
    ///
    /// @throws PaperRejected if the result is not both PDF/A-2a and PDF/UA-1, for instance because
    ///   a letter has no glyph in the fonts of the paper
    byte[] render(InstrumentText text);

    /// A paper that nobody signs, such as a comparison: the same standards, no fields.
    ///
    /// @throws PaperRejected as above
    byte[] print(Paper paper);

    /// The paper of a record of the talks, by the same rules.
    ///
    /// @throws PaperRejected as for instruments
    byte[] render(RecordText text);

    /// The paper of a completion certificate, by the same rules.
    ///
    /// @throws PaperRejected as for instruments
    byte[] render(CompletionText text);

    /// The paper of an act of adhesion, by the same rules.
    ///
    /// @throws PaperRejected as for instruments
    byte[] render(AdhesionText text);

    /// `words` with every letter for which the paper has no glyph written as its number, such as
    /// `[U+1F642]`: a record of what people said must not fail because of how they wrote it.
    String printable(String words);
}
