package tavolo.ui.indicator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.indicator.DefineIndicator;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.indicator.IndicatorView;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.indicator.RetireIndicator;
import tavolo.domain.indicator.ReviseIndicator;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.IndicatorCode;
import tavolo.ui.security.CurrentActor;

/// What can be done with own indicators, for whoever is signed in at that moment.
@Component
class IndicatorDeeds {

    private final CurrentActor actor;
    private final ReadIndicators read;
    private final DefineIndicator define;
    private final ReviseIndicator revise;
    private final RetireIndicator retire;

    IndicatorDeeds(
            CurrentActor actor,
            ReadIndicators read,
            DefineIndicator define,
            ReviseIndicator revise,
            RetireIndicator retire) {
        this.actor = actor;
        this.read = read;
        this.define = define;
        this.revise = revise;
        this.retire = retire;
    }

    Actor me() {
        return actor.current();
    }

    boolean mayRead() {
        return me().may(Deed.READ_INDICATORS);
    }

    boolean mayKeep() {
        return me().may(Deed.KEEP_INDICATORS);
    }

    ReadIndicators read() {
        return read;
    }

    DefineIndicator define() {
        return define;
    }

    ReviseIndicator revise() {
        return revise;
    }

    RetireIndicator retire() {
        return retire;
    }

    /// The own indicator whose code stands in an address; empty if there is none such.
    Optional<IndicatorView> find(Optional<String> code) {
        return code.filter(IndicatorCode::isWrittenLike)
                .map(IndicatorCode::new)
                .flatMap(known ->
                        switch (read.one(me(), known)) {
                            case Outcome.Done<IndicatorView>(IndicatorView found) ->
                                    Optional.of(found);
                            case Outcome.Refused<IndicatorView> _ -> Optional.empty();
                        });
    }

    /// The indicator as it is seen now.
    static IndicatorDesk.Seen seen(KeptIndicator indicator) {
        return new IndicatorDesk.Seen(indicator.code(), indicator.version());
    }
}
