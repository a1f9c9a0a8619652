package tavolo.domain.signing;

/// What a person brings back from a provider who let them in.
///
/// @param state the secret that was given along
/// @param code for one use, within seconds
public record Arrival(String state, String code) {

    @Override
    public String toString() {
        return "Arrival";
    }
}
