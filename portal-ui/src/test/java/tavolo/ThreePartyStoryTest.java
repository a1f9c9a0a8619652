package tavolo;

import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.testing.Portal;

/// The whole job as a meeting would tell it: a provider, a client and a union, each with a window
/// of its own, and the three people who sign.
class ThreePartyStoryTest {

    private static final InstrumentKind ADDENDUM = InstrumentKind.COMMERCIAL_ADDENDUM;
    private static final InstrumentKind COMPANY = InstrumentKind.COMPANY_AGREEMENT;
    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private final Portal portal = Portal.running();

    @Test
    void three_parties_draft_agree_sign_and_one_who_refuses_reopens_the_talks() {
        var provider = new Party(portal, "serena.degasperi@valdibruna.example");
        var client = new Party(portal, "marco.rosati@" + Party.DOMAIN_OF_THE_CLIENT);
        var union = new Party(portal, "luca.ferri@fac.example");

        var agreement = provider.opensAnAgreementFor("Linea del cittadino");
        provider.sees(agreement, AgreementState.DRAFT);
        provider.isInRound(agreement, 1);
        client.findsNothingAt(agreement);
        union.findsNothingAt(agreement);

        provider.proposes(agreement);
        client.acceptsEverythingOf(agreement);
        union.acceptsEverythingOf(agreement);
        provider.sees(agreement, AgreementState.NEGOTIATING);
        provider.seesAllAgreed(agreement);

        provider.revises(agreement, "C08", "Serve un preavviso più lungo.");
        provider.isToldOfTheLostAcceptanceOf(PartySide.UNION);
        provider.isInRound(agreement, 2);
        union.hasToAnswer(agreement, "C08");
        provider.cannotClose(agreement, COMPANY);
        union.acceptsEverythingOf(agreement);

        provider.names(agreement, ADDENDUM, "Elena Sardella");
        provider.names(agreement, COMPANY, "Elena Sardella");
        provider.names(agreement, PROTOCOL, "Elena Sardella");
        client.names(agreement, ADDENDUM, "Camilla Brambati");
        client.names(agreement, PROTOCOL, "Camilla Brambati");
        union.names(agreement, COMPANY, "Antonio Pandolfi");
        union.names(agreement, PROTOCOL, "Antonio Pandolfi");
        provider.closes(agreement, ADDENDUM);
        provider.closes(agreement, COMPANY);
        provider.closes(agreement, PROTOCOL);
        provider.sees(agreement, AgreementState.INITIALLED);
        provider.opensTheSigningOf(agreement);

        var elena = new Party(portal, "elena.sardella@valdibruna.example");
        var camilla = new Party(portal, "camilla.brambati@" + Party.DOMAIN_OF_THE_CLIENT);
        var antonio = new Party(portal, "antonio.pandolfi@fac.example");
        elena.signsNothingWithTheWrongPassword(agreement, ADDENDUM);
        elena.signs(agreement, ADDENDUM);
        camilla.signs(agreement, ADDENDUM);
        provider.sees(agreement, ADDENDUM, InstrumentStatus.SIGNED);
        elena.signs(agreement, PROTOCOL);
        provider.sees(agreement, PROTOCOL, InstrumentStatus.SIGNING);
        union.neverHolds(agreement, ADDENDUM);

        antonio.refusesToSign(agreement, COMPANY, "La fascia protetta è ancora troppo corta.");
        provider.sees(agreement, AgreementState.NEGOTIATING);
        provider.sees(agreement, ADDENDUM, InstrumentStatus.SIGNED);
        provider.sees(agreement, COMPANY, InstrumentStatus.OPEN);
        provider.isInRound(agreement, 3);
    }
}
