package tavolo.domain.signing;

/// By which means a signature was made.
public enum SignatureMeans {
    /// Here, with the platform's advanced signature.
    FEA,
    /// Elsewhere, with the signatory's own qualified device, and brought back inside the PDF.
    QES,
    /// Elsewhere too, as an envelope around the PDF that is kept beside it.
    P7M
}
