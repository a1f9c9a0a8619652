package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;

/// The store of deadlines of signatures, one per agreement. Every method runs inside a transaction.
public interface SigningDeadlines {

    /// Sets the deadline of an agreement, in place of the one before; who is missing will be
    /// reminded of the new one.
    void set(AgreementId agreement, SigningDeadline deadline);

    /// The deadline of an agreement; empty before one was set.
    Optional<SigningDeadline> of(AgreementId agreement);

    /// Takes the deadline of an agreement away, since its signing is over.
    void forget(AgreementId agreement);

    /// Agreements that collect signatures without a deadline, as those do that began before there
    /// were any.
    List<AgreementId> endless(int limit);

    /// Agreements whose last day lies before `day`, the oldest first.
    List<AgreementId> over(LocalDate day, int limit);

    /// Agreements whose last day is `day` or before it and of which nobody was reminded yet, the
    /// oldest first.
    List<AgreementId> toRemind(LocalDate day, int limit);

    /// Writes down that those who are missing were reminded.
    void reminded(AgreementId agreement);
}
