package tavolo.domain.machine;

/// A token as it is handed to the person who made it, the only time its secret is known.
///
/// @param secret to be sent with each request, as in `Authorization: Bearer secret`
public record IssuedToken(AccessToken token, String secret) {
    @Override
    public String toString() {
        return "IssuedToken[" + token.id() + "]";
    }
}
