package tavolo.domain.given;

import java.util.EnumSet;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;

/// A fresh house with its story standing where an act begins, and what the act is about.
public record Setting(House house, Story story, Subject subject) {

    /// The setting in which somebody of `kind` tries `act`.
    public static Setting of(Act act, OrganisationKind kind) {
        House house = new House();
        Story story = new Story(house);
        switch (act.begins()) {
            case DRAFT -> {}
            case NEGOTIATING -> story.negotiating();
            case NOTED -> noted(house, story.negotiating(), kind);
            case WAITING -> waiting(house, story.negotiating(), kind);
            case ASSESSED -> TemplateActs.assessed(house, story.negotiating(), kind);
            case PRICED -> PayoffActs.priced(house, story.negotiating());
            case STUDIED -> StudyActs.studied(house, story.negotiating());
            case ATTACHED -> StudyActs.attached(house, story.negotiating());
            case PICTURED -> PictureActs.attached(house, story.negotiating());
            case MODELLED, PUBLISHED, RETIRED -> TemplateActs.modelled(house, kind, act.begins());
            case DEFINED, DISUSED -> IndicatorActs.defined(house, kind, act.begins());
            case MEASURED -> FigureActs.measured(house, story.negotiating());
            case EXCLUDING -> ClaimActs.excluding(house, story.negotiating());
            case CLAIMED -> ClaimActs.claimed(house, story.negotiating());
            case PROVEN -> Proofs.proven(house, kind);
            case CODED -> Proofs.coded(house, kind);
            case SETTLED -> settled(house, story.negotiating(), kind);
            case ANSWERED -> answered(house, story.negotiating(), kind);
            case SEALED -> {
                answered(house, story.negotiating(), kind);
                kind.side()
                        .ifPresent(side ->
                                Story.done(
                                        house.release.together(
                                                house.everyone.at(side), story.id())));
            }
            case CALLED -> called(house, story.negotiating(), side(kind));
            case HELD -> {
                called(house, story.negotiating(), side(kind));
                house.today.set(House.firstDay());
            }
            case INVITED ->
                    called(
                            house,
                            story.negotiating(),
                            side(kind) == PartySide.CLIENT ? PartySide.PROVIDER : PartySide.CLIENT);
            case AGREED -> story.agreed();
            case INITIALLED -> story.initialled();
            case SIGNING, PREPARED -> story.signing();
            case CHOOSING -> RemoteActs.choosing(house, story.signing(), kind);
            case DELEGATED -> SlotActs.delegated(house, story.signing(), kind);
            case ASKED -> SlotActs.asked(house, story.initialled(), kind);
            case RESERVED -> SlotActs.reserved(house, story.signing(), kind);
            case ADHERED -> SlotActs.adhered(house, story);
            case WITHOUT_UNION -> SlotActs.withoutHomeUnion(house, story);
            case IN_FORCE -> story.inForce();
            case SIGNED -> {
                story.signed();
                house.today.set(House.firstDay());
            }
        }
        Subject subject = Subject.of(house, story, kind);
        if (act.begins() == Act.Scene.PREPARED) {
            subject =
                    subject.with(
                            story.prepare(
                                    story.slot(
                                            InstrumentKind.TRI_PARTY_PROTOCOL,
                                            kind.side().orElse(PartySide.PROVIDER))));
        }
        return new Setting(house, story, subject);
    }

    private static void settled(House house, Story story, OrganisationKind kind) {
        noted(house, story, kind);
        kind.side()
                .ifPresent(side ->
                        Story.done(
                                house.answerRemark.settle(
                                        house.everyone.at(side),
                                        story.id(),
                                        house.remarks
                                                .on(story.clause(Story.AIMS).id())
                                                .getLast()
                                                .id())));
    }

    private static void waiting(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side ->
                        Story.done(
                                house.remark.prepare(
                                        house.everyone.at(side),
                                        story.id(),
                                        story.clause(Story.AIMS).id(),
                                        Audience.everyone(),
                                        RemarkDraft.of("poi, a tutti"))));
    }

    private static void answered(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side ->
                        Story.done(
                                house.prepareAnswer.accept(
                                        house.everyone.at(side),
                                        story.id(),
                                        story.clause(Story.AIMS).latest())));
    }

    private static PartySide side(OrganisationKind kind) {
        return kind.side().orElse(PartySide.PROVIDER);
    }

    private static void called(House house, Story story, PartySide by) {
        Story.done(
                house.call.by(
                        house.everyone.at(by),
                        story.id(),
                        EnumSet.allOf(PartySide.class),
                        Acts.plan(house)));
    }

    private static void noted(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side ->
                        Story.done(
                                house.remark.by(
                                        house.everyone.at(side),
                                        story.id(),
                                        story.clause(Story.AIMS).id(),
                                        Audience.onlyUs(),
                                        RemarkDraft.of("tra noi"))));
    }
}
