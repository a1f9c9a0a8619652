package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// What moves the whole agreement on: one primary act per state, and the two ways to end the talks.
final class StageActions extends Composite<Div> {

    /// What the buttons do.
    interface Deeds {
        void propose();

        void openSigning();

        void bringIntoForce();

        void withdraw();

        void fail();

        void sign();

        void meet();

        void correct();
    }

    private final Deeds deeds;

    StageActions(Deeds deeds) {
        this.deeds = deeds;
        getContent().addClassName("stage-actions");
    }

    /// Shows what `actor` may do with `table` on the day `today`.
    void show(TableView table, Actor actor, LocalDate today) {
        getContent().removeAll();
        AgreementState state = table.state();
        if (state.isNegotiable() && actor.may(Deed.CALL_MEETING)) {
            Button meet = new Button(getTranslation("view.meetings.new"), _ -> deeds.meet());
            meet.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(meet);
        }
        boolean signed =
                table.instruments().stream()
                        .anyMatch(line -> line.status() == InstrumentStatus.SIGNED);
        if (!signed && mayWithdraw(state) && actor.may(Deed.WITHDRAW_AGREEMENT)) {
            getContent().add(ending("withdraw", deeds::withdraw));
        }
        if (!signed && state == AgreementState.NEGOTIATING && actor.may(Deed.DECLARE_FAILED)) {
            getContent().add(ending("fail", deeds::fail));
        }
        if (ErrataOpening.isOpenTo(actor, table)) {
            Button correct =
                    new Button(getTranslation("view.table.errata.button"), _ -> deeds.correct());
            correct.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(correct);
        }
        switch (state) {
            case DRAFT -> primary(actor, Deed.PROPOSE_AGREEMENT, "propose", deeds::propose);
            case INITIALLED ->
                    primary(actor, Deed.OPEN_SIGNING, "open-signing", deeds::openSigning);
            case SIGNING -> primary(actor, Deed.SIGN, "sign", deeds::sign);
            case SIGNED -> {
                if (!table.startsOn().isAfter(today)) {
                    primary(
                            actor,
                            Deed.BRING_INTO_FORCE,
                            "bring-into-force",
                            deeds::bringIntoForce);
                }
            }
            case PROPOSED,
                    CONVENED,
                    NEGOTIATING,
                    IN_CONSULTATION,
                    IN_FORCE,
                    SUSPENDED,
                    NOTICE_GIVEN,
                    ULTRA_ACTIVE,
                    REJECTED,
                    FAILED,
                    WITHDRAWN,
                    EXPIRED,
                    TERMINATED,
                    SUPERSEDED -> {}
        }
    }

    private static boolean mayWithdraw(AgreementState state) {
        return state == AgreementState.DRAFT
                || state == AgreementState.PROPOSED
                || state == AgreementState.NEGOTIATING
                || state == AgreementState.INITIALLED;
    }

    private void primary(Actor actor, Deed deed, String key, Runnable act) {
        if (actor.may(deed)) {
            Button button = button(key, act);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(button);
        }
    }

    private Button ending(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation("view.table." + key + ".button"));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }
}
