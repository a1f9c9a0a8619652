package tavolo.persistence.seal.csc;

import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteTrouble;

/// What came of asking a provider.
sealed interface CscAnswer<T> {

    /// It answered, and the answer is sound.
    record Good<T>(T value) implements CscAnswer<T> {}

    /// It did not.
    record Bad<T>(RemoteTrouble why) implements CscAnswer<T> {}

    default <R> CscAnswer<R> then(Function<T, CscAnswer<R>> next) {
        return switch (this) {
            case Good<T>(T value) -> next.apply(value);
            case Bad<T>(RemoteTrouble why) -> new Bad<>(why);
        };
    }

    default Outcome<T> outcome() {
        return switch (this) {
            case Good<T>(T value) -> Outcome.done(value);
            case Bad<T>(RemoteTrouble why) ->
                    Outcome.refused(new RemoteRefusal.ProviderFailed(why));
        };
    }
}
