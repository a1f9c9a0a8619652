package tavolo.domain;

import java.util.function.Function;

/// What became of a request: done, with what it brought, or refused, with the reason. A refused
/// request has changed nothing.
public sealed interface Outcome<T> {

    /// The request was carried out.
    record Done<T>(T value) implements Outcome<T> {}

    /// The request was refused for `why`; nothing was changed.
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /// A carried-out request that brought `value`.
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /// A request refused for `why`.
    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    /// The outcome of going on with `next` when this one is done; a refusal stays as it is.
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal why) -> refused(why);
        };
    }
}
