package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.agreement.Desk;
import tavolo.domain.document.Renderer;
import tavolo.domain.party.Parties;
import tavolo.domain.proof.StepUp;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.AdhesionRight;
import tavolo.domain.signing.Adhesions;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Pen;
import tavolo.domain.signing.ReadAdhesions;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.Sealer;

/// The use cases around signatures by adhesion.
@Configuration(proxyBeanMethods = false)
class AdhesionUseCases {

    @Bean
    AdhesionRight adhesionRight(
            Desk desk,
            Parties parties,
            Papers papers,
            Formalities formalities,
            Adhesions adhesions) {
        return new AdhesionRight(desk, parties, papers, formalities, adhesions);
    }

    @Bean
    Adhere adhere(
            Desk desk,
            Parties parties,
            AdhesionRight right,
            Adhesions adhesions,
            Adhere.Workshop adhereWorkshop) {
        return new Adhere(desk, parties, right, adhesions, adhereWorkshop);
    }

    @Bean
    Adhere.Workshop adhereWorkshop(
            Papers papers, Renderer renderer, Sealer sealer, Pen pen, Judge judge, StepUp stepUp) {
        return new Adhere.Workshop(papers, renderer, sealer, pen, judge, stepUp);
    }

    @Bean
    ReadAdhesions readAdhesions(
            Desk desk,
            Parties parties,
            Papers papers,
            Adhesions adhesions,
            Revocations revocations) {
        return new ReadAdhesions(desk, parties, papers, adhesions, revocations);
    }
}
