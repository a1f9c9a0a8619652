package tavolo.domain.agreement;

import tavolo.domain.library.TemplateId;

/// From what a new agreement begins.
public sealed interface Origin {

    /// The clause library, the same for all.
    record Standard() implements Origin {}

    /// A published version of a model of the own organisation.
    record Model(TemplateId template, int version) implements Origin {}

    /// Another agreement of the own organisation, as far as its clauses were agreed.
    record Previous(AgreementId agreement) implements Origin {}
}
