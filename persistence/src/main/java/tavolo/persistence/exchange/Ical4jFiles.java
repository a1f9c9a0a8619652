package tavolo.persistence.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;
import tavolo.domain.CalendarDays;
import tavolo.domain.meeting.CalendarFiles;
import tavolo.domain.meeting.Invitation;

/// Invitations by iCal4j. They are published, not requested: the answers are given in the portal,
/// so no calendar is asked to send one by mail. Source: RFC 5546, 3.2.1 and 3.2.5.
@Component
final class Ical4jFiles implements CalendarFiles {

    private static final String PRODUCT = "-//Tavolo//Tavolo//IT";

    private final VTimeZone italy =
            Objects.requireNonNull(
                            TimeZoneRegistryFactory.getInstance()
                                    .createRegistry()
                                    .getTimeZone(CalendarDays.ITALY.getId()),
                            "the library knows the zone of Italy")
                    .getVTimeZone();

    @Override
    public byte[] of(Invitation invitation) {
        Calendar calendar =
                new Calendar()
                        .withProdId(PRODUCT)
                        .withDefaults()
                        .withProperty(
                                invitation.isCancelled()
                                        ? ImmutableMethod.CANCEL
                                        : ImmutableMethod.PUBLISH)
                        .withComponent(italy)
                        .withComponent(event(invitation))
                        .getFluentTarget();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static VEvent event(Invitation invitation) {
        VEvent event = new VEvent(false);
        event.add(new Uid(invitation.uid()));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.changedAt()));
        event.add(new LastModified(invitation.changedAt()));
        event.add(new DtStart<ZonedDateTime>(invitation.startsAt().atZone(CalendarDays.ITALY)));
        event.add(new Duration(invitation.length()));
        event.add(new Summary(invitation.summary()));
        event.add(new Description(invitation.description()));
        event.add(new Location(invitation.location()));
        invitation.link().ifPresent(link -> event.add(new Url(link)));
        event.add(organiser(invitation));
        event.add(
                invitation.isCancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Property organiser(Invitation invitation) {
        return new Organizer(invitation.organiserId()).add(new Cn(invitation.organiser()));
    }
}
