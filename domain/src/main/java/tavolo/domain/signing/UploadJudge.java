package tavolo.domain.signing;

/// Judges files that signatories signed elsewhere and brought back. They may hold anything: they
/// are opened where they can harm nobody, within a limit of time and memory, and without fetching
/// anything that they name. Trusts the portal's own authority and the configured ones.
public interface UploadJudge {

    /// Somebody is about to bring a file; returns at once.
    void prepare();

    /// The judgement over a PDF that begins with the exact bytes of a file of the portal.
    ///
    /// @param base how many bytes that file has; signatures behind it are new
    Examined paper(byte[] upload, int base);

    /// The judgement over a CMS envelope around a file.
    Examined envelope(byte[] upload);
}
