package tavolo.ui.agreement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;

/// Reads what the address of a page of an agreement names, and goes to addresses.
public final class Addresses {

    private Addresses() {}

    /// The agreement of the route parameter `agreement`; empty when it is no identity, unknown, or
    /// not for the eyes of `actor`, which cannot be told apart.
    public static Optional<TableView> agreement(
            BeforeEnterEvent event, ReadAgreements read, Actor actor) {
        return identity(event.getRouteParameters().get("agreement"))
                .flatMap(id ->
                        switch (read.table(actor, new AgreementId(id))) {
                            case Outcome.Done<TableView>(TableView view) -> Optional.of(view);
                            case Outcome.Refused<TableView> _ -> Optional.empty();
                        });
    }

    /// Goes to `address`, which may carry a question.
    public static void go(String address) {
        Location to = new Location(address);
        UI.getCurrentOrThrow().navigate(to.getPath(), to.getQueryParameters());
    }

    /// The identity written in `text`; empty if there is none.
    public static Optional<UUID> identity(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
