package tavolo.domain.party;

/// One of the three sides of the table. The association is not a side: it watches, it does not
/// negotiate.
public enum PartySide {
    /// The outsourcer that employs the workers (*azienda*, *fornitore*).
    PROVIDER,
    /// The client company whose service is run (*committente*).
    CLIENT,
    /// The trade unions and workplace bodies, which together form one side.
    UNION
}
