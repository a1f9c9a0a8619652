package tavolo.domain.agreement;

/// What an organisation answers to one version of a clause.
public sealed interface Answer {

    /// The version that it answers.
    ClauseVersionId version();

    /// It accepts the version.
    ///
    /// @param reserve the noted reserve with which it accepts, empty without one
    record Acceptance(ClauseVersionId version, String reserve) implements Answer {}

    /// It objects to the version.
    ///
    /// @param reason why, never blank
    record Objection(ClauseVersionId version, String reason) implements Answer {}

    /// It would have the clause say something else. From a side that drafts the clause this is the
    /// next version; from another side with a stake it is a counter-proposal beside the version on
    /// the table.
    ///
    /// @param reason why, never blank
    record Proposal(ClauseVersionId version, ClauseText text, String reason) implements Answer {

        /// The same as it would be typed.
        ClauseProposal again() {
            return new ClauseProposal(
                    version, text.words().it(), text.words().en(), text.parameters(), reason);
        }
    }
}
