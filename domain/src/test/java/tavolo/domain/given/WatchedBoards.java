package tavolo.domain.given;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.Boards;
import tavolo.domain.fake.FakeAgreements;
import tavolo.domain.fake.FakePapers;
import tavolo.domain.party.Visibility;
import tavolo.domain.signing.PaperDocument;

/// Boards that remember for whose eyes they were asked, and answer with blanks: there is something,
/// or there is nothing for these eyes. Reading use cases hand on what they are given unread; what
/// the answers hold is proven on the real store. A proxy, so that a new question of the port is
/// watched from its first day.
public final class WatchedBoards {

    private final FakeAgreements agreements;
    private final FakePapers papers;
    private final List<Object> askers = new ArrayList<>();

    WatchedBoards(FakeAgreements agreements, FakePapers papers) {
        this.agreements = agreements;
        this.papers = papers;
    }

    Boards boards() {
        return (Boards)
                Proxy.newProxyInstance(
                        Boards.class.getClassLoader(),
                        new Class<?>[] {Boards.class},
                        (_, question, arguments) -> answer(question, List.of(arguments)));
    }

    /// Who was asked for, in order: eyes, actors, people or organisations.
    public List<Object> askers() {
        return List.copyOf(askers);
    }

    private @Nullable Object answer(Method question, List<Object> arguments) {
        Optional<Visibility> eyes = first(arguments, Visibility.class);
        askers.add(eyes.<Object>map(e -> e).orElse(arguments.getFirst()));
        boolean hidden = eyes.isPresent() && isHidden(arguments, eyes.get());
        Class<?> type = question.getReturnType();
        if (type == void.class) {
            return null;
        }
        if (hidden) {
            return type == Optional.class ? Optional.empty() : List.of();
        }
        return Blank.of(question.getGenericReturnType());
    }

    private boolean isHidden(List<Object> arguments, Visibility eyes) {
        Optional<AgreementId> about =
                first(arguments, AgreementId.class)
                        .or(() -> first(arguments, UUID.class).map(this::agreementOf));
        boolean foreign =
                first(arguments, String.class)
                        .map(code ->
                                !code.equals(Everyone.LINE_CODE)
                                        || !agreements.show(Everyone.LINE, eyes))
                        .orElse(false);
        return foreign || about.map(id -> agreements.find(id, eyes).isEmpty()).orElse(false);
    }

    private AgreementId agreementOf(UUID document) {
        return papers.find(document)
                .map(PaperDocument::agreement)
                .orElse(new AgreementId(document));
    }

    private static <T> Optional<T> first(List<Object> arguments, Class<T> type) {
        return arguments.stream()
                .flatMap(a -> type.isInstance(a) ? Stream.of(type.cast(a)) : Stream.empty())
                .findFirst();
    }
}
