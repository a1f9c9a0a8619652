package tavolo.domain.signing;

import java.util.List;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;

/// Opens again, for the next round, every text that is not fully signed; its paper is superseded.
final class Reopening {

    private final Desk desk;
    private final Papers papers;

    Reopening(Desk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    void of(Agreement agreement) {
        agreement.instruments().stream()
                .filter(instrument -> instrument.status() != InstrumentStatus.SIGNED)
                .forEach(this::reopen);
    }

    private void reopen(Instrument instrument) {
        List<Signatory> next =
                instrument.signatories().stream()
                        .map(old -> old.again(new SignatoryId(desk.ids().next())))
                        .toList();
        instrument.signatories().forEach(signatory -> papers.endSessions(signatory.id()));
        papers.supersede(instrument.id(), instrument.edition());
        desk.agreements().reopen(instrument.id(), instrument.edition() + 1, next);
    }
}
