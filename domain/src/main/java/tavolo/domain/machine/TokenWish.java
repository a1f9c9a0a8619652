package tavolo.domain.machine;

import java.util.Set;

/// A token as somebody asks for it.
///
/// @param days for how many days it is to be valid
public record TokenWish(String name, Set<TokenScope> scopes, int days) {

    public TokenWish {
        name = name.strip().replaceAll("\\p{Cntrl}+", " ");
        scopes = Set.copyOf(scopes);
    }
}
