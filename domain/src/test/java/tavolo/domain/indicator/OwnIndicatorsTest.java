package tavolo.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;

/// Own indicators from their definition to the text that is signed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnIndicatorsTest {

    private final House house = new House();
    private final Story story = new Story(house);
    private final Actor client = house.everyone.at(PartySide.CLIENT);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @Test
    void only_the_own_organisation_reads_it() {
        IndicatorCode code = defined();

        assertThat(Story.done(house.readIndicators.list(client)))
                .extracting(KeptIndicator::code)
                .containsExactly(code);
        assertThat(Story.done(house.readIndicators.list(provider))).isEmpty();
        assertThat(house.readIndicators.one(provider, code))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_code_is_chosen_once() {
        defined();

        assertThat(house.defineIndicator.by(client, " rich24 ", GivenIndicator.typed()))
                .isEqualTo(Outcome.refused(new IndicatorRefusal.IndicatorCodeTaken("RICH24")));
        assertThat(house.defineIndicator.by(client, "24 RICH", GivenIndicator.typed()))
                .isEqualTo(Outcome.refused(new IndicatorRefusal.IndicatorCodeUnfit("24 RICH")));
        Story.done(house.defineIndicator.by(provider, "RICH24", GivenIndicator.typed()));
    }

    @Test
    void what_is_revised_becomes_the_next_version_and_the_earlier_one_stays() {
        IndicatorCode code = defined();

        revised(code, "un’altra fonte");

        IndicatorView view = Story.done(house.readIndicators.one(client, code));
        assertThat(view.editions())
                .extracting(edition -> edition.formula().definition().in(Language.IT).source())
                .containsExactly("un’altra fonte", "RICH24, scheda del committente");
        assertThat(view.indicator().newest().number()).isEqualTo(2);
        assertThat(
                        house.reviseIndicator.by(
                                client, new IndicatorDesk.Seen(code, 0), GivenIndicator.typed()))
                .isEqualTo(Outcome.refused(new IndicatorRefusal.IndicatorChanged()));
        assertThat(
                        house.reviseIndicator.by(
                                client,
                                new IndicatorDesk.Seen(code, 1),
                                GivenIndicator.typed("un’altra fonte")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
    }

    @Test
    void a_retired_one_is_neither_revised_nor_offered() {
        IndicatorCode code = defined();
        OwnFormula formula = newest(code);
        story.proposed();
        Story.done(house.retireIndicator.by(client, new IndicatorDesk.Seen(code, 0)));

        assertThat(
                        house.reviseIndicator.by(
                                client,
                                new IndicatorDesk.Seen(code, 1),
                                GivenIndicator.typed("altra")))
                .isEqualTo(Outcome.refused(new IndicatorRefusal.IndicatorRetired()));
        assertThat(put(formula)).isEqualTo(notOffered(code));
        Story.done(house.retireIndicator.restore(client, new IndicatorDesk.Seen(code, 1)));
        Story.done(put(formula));
    }

    @Test
    void targets_rest_on_the_newest_version_of_a_party_only() {
        IndicatorCode code = defined();
        OwnFormula first = newest(code);
        revised(code, "un’altra fonte");
        story.proposed();

        assertThat(put(first)).isEqualTo(notOffered(code));
        assertThat(put(GivenIndicator.formula("Altri")))
                .isEqualTo(notOffered(GivenIndicator.formula("Altri").code()));
        assertThat(put(new OwnFormula(code, 2, "Altri", newest(code).definition())))
                .isEqualTo(notOffered(code));
        Story.done(put(newest(code)));
    }

    @Test
    void what_an_agreement_says_stays_when_the_indicator_goes_on_or_is_retired() {
        IndicatorCode code = defined();
        OwnFormula first = newest(code);
        story.proposed();
        TargetRevisionId table = Story.done(put(first));
        revised(code, "un’altra fonte");
        Story.done(house.retireIndicator.by(client, new IndicatorDesk.Seen(code, 1)));

        assertThat(values(table).getLast().formula()).isEqualTo(first);
        assertThat(Story.done(house.readIndicators.one(client, code)).editions())
                .extracting(IndicatorEdition::agreements)
                .containsExactly(0, 1);
        List<TargetValue> others = new ArrayList<>(values(table));
        others.removeFirst();
        Story.done(house.targets.by(client, story.id(), table, others, "via la prima riga"));
    }

    @Test
    void who_signs_the_target_signs_what_it_means() {
        IndicatorCode code = defined();
        story.proposed();
        Story.done(put(newest(code)));

        InstrumentText text = Story.done(text());
        String canonical = new String(Canonical.of(text), StandardCharsets.UTF_8);

        assertThat(text.schema()).isEqualTo(InstrumentText.DEFINING);
        assertThat(Canonical.read(Canonical.of(text))).isEqualTo(text);
        assertThat(text.targets().getLast().own()).isNotNull();
        for (String said : newest(code).definition().texts()) {
            if (!said.equals(newest(code).definition().in(Language.IT).name())) {
                assertThat(canonical).contains(said);
            }
        }
    }

    @Test
    void figures_come_in_by_it_once_a_proposed_agreement_rests_on_it() {
        IndicatorCode code = defined();
        story.proposed();
        assertThat(offeredToImport()).isEmpty();

        Story.done(put(newest(code)));

        assertThat(offeredToImport()).containsExactly(newest(code));
    }

    private List<OwnFormula> offeredToImport() {
        return Story.done(house.previewFigures.ownFormulas(provider, Everyone.LINE));
    }

    private Outcome<InstrumentText> text() {
        return Outcome.done(
                house.transactions.inOne(() ->
                        house.texts.freeze(
                                story.agreement(),
                                story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL),
                                1,
                                house.today.now())));
    }

    private IndicatorCode defined() {
        return Story.done(
                house.defineIndicator.by(client, GivenIndicator.CODE, GivenIndicator.typed()));
    }

    private void revised(IndicatorCode code, String source) {
        Story.done(
                house.reviseIndicator.by(
                        client, new IndicatorDesk.Seen(code, 0), GivenIndicator.typed(source)));
    }

    private OwnFormula newest(IndicatorCode code) {
        return Story.done(house.readIndicators.one(client, code)).indicator().newest();
    }

    private static Outcome<TargetRevisionId> notOffered(IndicatorCode code) {
        return Outcome.refused(new AgreementRefusal.IndicatorNotOffered(code.value()));
    }

    private List<TargetValue> values(TargetRevisionId table) {
        return house.transactions.inOne(() -> house.agreements.targets(table)).values();
    }

    /// The client, which drafts targets as the provider does, adds a row on `formula`.
    private Outcome<TargetRevisionId> put(OwnFormula formula) {
        TargetRevisionId table = story.clause(Story.TARGETS).targets().orElseThrow();
        List<TargetValue> values = new ArrayList<>(values(table));
        values.add(
                new TargetValue(
                        formula.kpi(),
                        formula,
                        new TreeMap<>(Map.of()),
                        Optional.empty(),
                        new BigDecimal("8"),
                        LocalDate.of(2020, 5, 1),
                        Optional.empty()));
        return house.targets.by(client, story.id(), table, values, "anche i richiami");
    }
}
