package tavolo.domain.party;

/// What a person may do for the own organisation. One person may hold several roles.
public enum Role {
    /// Keeps people, roles and mandates of the own organisation; takes no part in negotiations.
    ADMINISTRATOR,
    /// Opens agreements, writes and revises clauses, takes positions, closes texts.
    DRAFTER,
    /// Takes positions and comments; writes no clause text.
    REVIEWER,
    /// Signs or refuses to sign where named as a signatory.
    SIGNATORY,
    /// Reads and nothing else.
    OBSERVER
}
