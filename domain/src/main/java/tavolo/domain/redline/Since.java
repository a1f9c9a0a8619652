package tavolo.domain.redline;

/// The moment with which the texts on the table are compared.
public enum Since {
    /// The first version of each clause.
    FIRST_VERSION,
    /// The newest version of each clause that the asking organisation proposed or accepted; the
    /// first one where there is none.
    OUR_LAST_YES
}
