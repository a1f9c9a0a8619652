package tavolo.ui.agreement;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;

/// How an address names an agreement or a part of it. What is no identity, does not exist or is not
/// for the eyes of the person leads to one and the same page.
public final class AgreementAddress {

    private AgreementAddress() {}

    /// The agreement that the address names.
    ///
    /// @throws NotFoundException if it names none
    public static AgreementId agreement(BeforeEnterEvent event) {
        return new AgreementId(
                identity(event.getRouteParameters(), "agreement")
                        .orElseThrow(NotFoundException::new));
    }

    /// The identity that stands in the address under `name`; empty if there is none.
    ///
    /// @throws NotFoundException if what stands there is no identity
    public static Optional<UUID> identity(RouteParameters parameters, String name) {
        return parameters.get(name).map(AgreementAddress::parse);
    }

    /// What was found.
    ///
    /// @throws NotFoundException if the request was refused, for whatever reason
    public static <T> T found(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> _ -> throw new NotFoundException();
        };
    }

    /// The identity written as `text`.
    ///
    /// @throws NotFoundException if it is none
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
