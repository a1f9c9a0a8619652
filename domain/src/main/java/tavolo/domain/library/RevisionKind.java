package tavolo.domain.library;

/// For what an agreement is negotiated that changes another one. What it changes is never edited.
public enum RevisionKind {
    /// Other targets, from its own first day on.
    TARGETS,
    /// Words that were signed by a material error (*errata corrige*), for as long as the other
    /// agreement applies: who agreed to the text agrees to what it should have said.
    ERRATA
}
