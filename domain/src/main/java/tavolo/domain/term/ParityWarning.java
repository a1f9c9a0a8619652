package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tavolo.domain.target.Direction;

/// Remote people have other terms than those who do the same on site, and nobody said why. Source:
/// art. 20 L. 81/2017 — conditions no worse than on site.
///
/// @param onSite the terms on site, or those that hold for both together
/// @param changes from the terms on site to the remote ones
public record ParityWarning(TargetVersion remote, TargetVersion onSite, List<TermChange> changes) {

    public ParityWarning {
        changes = List.copyOf(changes);
    }

    /// Whether the remote target asks more.
    public boolean isStricterRemotely() {
        Direction direction = remote.terms().variant().direction();
        BigDecimal asked = remote.terms().levels().value();
        return direction.prefers(asked, onSite.terms().levels().value());
    }

    /// A warning for every remote target that differs from its twin, unless `reasons` has words for
    /// the remote subject. A remote target without a twin has nothing to be compared with.
    ///
    /// @param inForce what applies on one day
    /// @param reasons why remote targets differ, as recorded by the parties
    public static List<ParityWarning> among(
            List<TargetVersion> inForce, Map<TargetSubject, String> reasons) {
        Map<TargetSubject, TargetVersion> bySubject =
                inForce.stream()
                        .collect(Collectors.toMap(TargetVersion::subject, Function.identity()));
        return inForce.stream()
                .filter(version -> version.subject().scope().workplace() == Workplace.REMOTE)
                .filter(version -> reasons.getOrDefault(version.subject(), "").isBlank())
                .flatMap(remote ->
                        twin(bySubject, remote).stream().map(onSite -> of(remote, onSite)))
                .filter(warning -> !warning.changes().isEmpty())
                .toList();
    }

    private static Optional<TargetVersion> twin(
            Map<TargetSubject, TargetVersion> bySubject, TargetVersion remote) {
        return Optional.ofNullable(bySubject.get(remote.subject().at(Workplace.ON_SITE)))
                .or(() -> Optional.ofNullable(bySubject.get(remote.subject().at(Workplace.BOTH))));
    }

    private static ParityWarning of(TargetVersion remote, TargetVersion onSite) {
        return new ParityWarning(
                remote,
                onSite,
                TermChange.between(Optional.of(onSite.terms()), Optional.of(remote.terms())));
    }
}
