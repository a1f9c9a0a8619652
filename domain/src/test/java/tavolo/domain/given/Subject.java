package tavolo.domain.given;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.document.Sha256;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.TemplateId;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.signing.SigningView;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.template.Template;

/// Everything that an act can name: the things of one table and of one organisation, or things that
/// do not exist.
///
/// @param clause one that every side may draft
/// @param version its latest version
/// @param signatory the slot of the side on the protocol
/// @param document the paper of the protocol; any identity before it is sealed
/// @param meeting the one that was called; the identity of blanks before
/// @param template a model of the organisation; the identity of blanks before one was made
/// @param indicator an indicator of the organisation; that of nobody before one was defined
/// @param signing the attempt of the slot; of no meaning before one was prepared
public record Subject(
        AgreementId agreement,
        ClauseId clause,
        ClauseVersionId version,
        TargetRevisionId targets,
        SignatoryId signatory,
        UUID document,
        SigningView signing,
        PersonId person,
        MandateId mandate,
        ServiceLineId line,
        UnitId unit,
        MeetingId meeting,
        TemplateId template,
        IndicatorCode indicator) {

    private static final IndicatorCode NOBODYS = new IndicatorCode("NIENTE-AAAA");

    /// The things of `story` and of the organisation of `kind` at its table.
    public static Subject of(House house, Story story, OrganisationKind kind) {
        PartySide side = kind.side().orElse(PartySide.PROVIDER);
        Agreement agreement = story.agreement();
        Organisation home = house.everyone.home(kind);
        UUID document =
                house.papers.documents().stream()
                        .filter(paper -> paper.instrument().equals(protocol(story)))
                        .map(paper -> paper.id())
                        .findFirst()
                        .orElse(new UUID(0, 0));
        return new Subject(
                agreement.id(),
                story.clause(Story.AIMS).id(),
                story.clause(Story.AIMS).latest(),
                story.clause(Story.TARGETS).targets().orElseThrow(),
                story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, side).id(),
                document,
                unknownSigning(),
                house.everyone.personOf(home.id()).id(),
                house.everyone.mandateOf(home.id()).id(),
                Everyone.FREE_LINE,
                Everyone.UNIT,
                house.meetings.all().stream()
                        .findFirst()
                        .map(Meeting::id)
                        .orElse(new MeetingId(new UUID(0, 0))),
                house.transactions.inOne(() -> house.templates.all(home.id())).stream()
                        .findFirst()
                        .map(Template::id)
                        .orElse(new TemplateId(new UUID(0, 0))),
                house.transactions.inOne(() -> house.indicators.all(home.id())).stream()
                        .findFirst()
                        .map(KeptIndicator::code)
                        .orElse(NOBODYS));
    }

    private static InstrumentId protocol(Story story) {
        return story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).id();
    }

    /// Things that nobody has.
    public static Subject unknown() {
        return new Subject(
                new AgreementId(UUID.randomUUID()),
                new ClauseId(UUID.randomUUID()),
                new ClauseVersionId(UUID.randomUUID()),
                new TargetRevisionId(UUID.randomUUID()),
                new SignatoryId(UUID.randomUUID()),
                UUID.randomUUID(),
                unknownSigning(),
                new PersonId(UUID.randomUUID()),
                new MandateId(UUID.randomUUID()),
                new ServiceLineId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                new MeetingId(UUID.randomUUID()),
                new TemplateId(UUID.randomUUID()),
                new IndicatorCode("ALTRUI-ZZZZ"));
    }

    /// The same things with the attempt `prepared`.
    public Subject with(SigningView prepared) {
        return new Subject(
                agreement, clause, version, targets, signatory, document, prepared, person, mandate,
                line, unit, meeting, template, indicator);
    }

    private static SigningView unknownSigning() {
        Sha256 nothing = Sha256.digestOf("nothing");
        return new SigningView(UUID.randomUUID(), nothing, nothing, nothing, Instant.EPOCH);
    }
}
