package tavolo.domain.term;

/// A target of a team of operators that exists because of a target of the client: the handle time
/// of a team because of the service level of the service.
///
/// @param from the target that the client agreed
/// @param to the target of the team; never of one person
/// @param reason how the one follows from the other
public record Derivation(TargetSubject from, TargetSubject to, String reason) {

    public Derivation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a target derives from another one, was " + from);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a derivation says how, was blank for " + to);
        }
    }
}
