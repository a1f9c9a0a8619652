package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Cover;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.PartyCard;
import tavolo.domain.document.Block.SealSlot;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.SignatureSlot;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.RecordText.Attendee;
import tavolo.domain.document.RecordText.Gathering;
import tavolo.domain.document.RecordText.Head;
import tavolo.domain.document.RecordText.Point;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.RecordText.Stance;
import tavolo.domain.library.Bilingual;

/// Lays a record of the talks out as a paper: what it is and for whom, who was there, point by
/// point what was said and where each party stood, and the places of the signatures. Made from the
/// canonical form alone, so that what is printed is what was hashed.
public final class RecordLayout {

    private final RecordText text;
    private final Sha256 digest;
    private final PaperValues values;

    private RecordLayout(RecordText text, Sha256 digest) {
        this.text = text;
        this.digest = digest;
        this.values = new PaperValues(text.head().language());
    }

    /// The paper of `text`.
    public static Paper of(RecordText text) {
        byte[] canonical = Canonical.of(text);
        return new RecordLayout(Canonical.readRecord(canonical), Sha256.digestOf(canonical))
                .paper();
    }

    private Paper paper() {
        Head head = text.head();
        String footer =
                values.words(RecordWords.FOOTER, head.agreement(), said(RecordWords.title(kind())));
        return new Paper(
                head.language(),
                footer,
                footer,
                said(PaperWords.PAGE),
                said(PaperWords.OF),
                said(PaperWords.DIGEST),
                Optional.of(digest),
                head.fixedAt(),
                head.demo() ? said(PaperWords.DEMO) : "",
                "",
                List.of(
                        cover(),
                        new Section(head.language(), true, body()),
                        new PageBreak(),
                        new Section(head.language(), true, ending())));
    }

    private RecordKind kind() {
        return text.head().kind();
    }

    private Cover cover() {
        Head head = text.head();
        List<Block> blocks = new ArrayList<>();
        text.parties()
                .forEach(party ->
                        blocks.add(
                                new PartyCard(
                                        party.side(),
                                        said(PaperWords.side(party.side())),
                                        party.name(),
                                        values.words(PaperWords.TAX_CODE, party.taxCode()),
                                        List.of())));
        List<Fact> facts = new ArrayList<>();
        Gathering gathering = text.gathering();
        if (gathering != null) {
            facts.add(fact(RecordWords.meeting(kind()), moment(gathering)));
            facts.add(fact(RecordWords.PLACE, gathering.place()));
        }
        facts.add(
                fact(RecordWords.author(kind()), head.author() + ", " + head.authorOrganisation()));
        facts.add(fact(RecordWords.FIXED, values.instant(head.fixedAt())));
        blocks.add(new Facts(said(PaperWords.FACTS), facts));
        blocks.add(new Fingerprint(said(PaperWords.DIGEST), digest));
        return new Cover(
                values.words(RecordWords.AGREEMENT, head.agreement()),
                said(RecordWords.title(kind())),
                head.title(),
                blocks);
    }

    private String moment(Gathering gathering) {
        return values.words(
                RecordWords.MOMENT, values.italian(gathering.startsAt()), gathering.minutes());
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        if (!text.head().statement().isEmpty()) {
            blocks.add(part(RecordWords.STATEMENT));
            blocks.add(new Paragraph(Tone.BODY, said(RecordWords.FAILED)));
            blocks.add(new Paragraph(Tone.BODY, text.head().statement()));
        }
        attendance(blocks);
        blocks.add(part(RecordWords.points(kind())));
        if (text.points().isEmpty()) {
            blocks.add(new Paragraph(Tone.BODY, said(RecordWords.NO_POINTS)));
        }
        int number = 0;
        for (Point point : text.points()) {
            point(blocks, ++number, point);
        }
        counts(blocks);
        return blocks;
    }

    private void attendance(List<Block> blocks) {
        if (text.attendees().isEmpty()) {
            return;
        }
        blocks.add(part(RecordWords.ATTENDANCE));
        blocks.add(
                new Table(
                        said(RecordWords.ATTENDANCE),
                        List.of(
                                column(RecordWords.PERSON, 30),
                                column(PaperWords.PARTY, 30),
                                column(PaperWords.CAPACITY, 25),
                                column(RecordWords.PRESENCE, 15)),
                        text.attendees().stream()
                                .map(each ->
                                        List.of(
                                                each.person(),
                                                each.organisation(),
                                                each.capacity(),
                                                said(RecordWords.presence(each.presence()))))
                                .toList()));
    }

    private void point(List<Block> blocks, int number, Point point) {
        String tag =
                point.code().isEmpty()
                        ? ""
                        : values.words(PaperWords.VERSION, point.code(), point.version());
        blocks.add(new Heading(3, number + ". " + point.title(), tag));
        if (!point.said().isEmpty()) {
            for (String paragraph : point.said().split("\n\n+", -1)) {
                blocks.add(new Paragraph(Tone.BODY, paragraph.strip()));
            }
        }
        if (!point.stances().isEmpty()) {
            blocks.add(
                    new Table(
                            values.words(RecordWords.STANCES, number),
                            List.of(
                                    column(PaperWords.PARTY, 30),
                                    column(RecordWords.POSITION, 20),
                                    column(RecordWords.REASON, 50)),
                            point.stances().stream().map(this::stance).toList()));
        }
    }

    private List<String> stance(Stance stance) {
        String side = said(PaperWords.side(stance.side()));
        return List.of(
                stance.organisation().isEmpty() ? side : stance.organisation() + " (" + side + ")",
                said(RecordWords.word(stance.word())),
                stance.reason().isEmpty() ? said(PaperWords.NONE) : stance.reason());
    }

    private void counts(List<Block> blocks) {
        if (text.counts().isEmpty()) {
            return;
        }
        blocks.add(part(RecordWords.COUNTS));
        blocks.add(new Paragraph(Tone.REMARK, said(RecordWords.COUNTS_HELP)));
        blocks.add(
                new Table(
                        said(RecordWords.COUNTS),
                        List.of(
                                column(RecordWords.INSTRUMENT, 60),
                                new Column(said(RecordWords.AGREED), 20, true),
                                new Column(said(RecordWords.TOTAL), 20, true)),
                        text.counts().stream()
                                .map(count ->
                                        List.of(
                                                said(PaperWords.title(count.kind())),
                                                Integer.toString(count.agreed()),
                                                Integer.toString(count.total())))
                                .toList()));
    }

    private List<Block> ending() {
        List<Block> blocks = new ArrayList<>();
        boolean signed = kind() == RecordKind.MINUTES;
        blocks.add(part(signed ? PaperWords.SIGNATURES : RecordWords.SEALED));
        blocks.add(new Paragraph(Tone.BODY, said(RecordWords.ending(kind()))));
        blocks.add(new Fingerprint(said(PaperWords.DIGEST), digest));
        int number = 0;
        for (Attendee attendee : signed ? text.attendees() : List.<Attendee>of()) {
            number++;
            if (attendee.presence() != Presence.ABSENT) {
                blocks.add(slot(number, attendee));
            }
        }
        blocks.add(
                new SealSlot(
                        Renderer.SEAL_FIELD, said(PaperWords.SEAL), said(RecordWords.SEAL_USE)));
        return blocks;
    }

    private SignatureSlot slot(int number, Attendee attendee) {
        String capacity =
                attendee.capacity().isEmpty()
                        ? said(PaperWords.side(attendee.side()))
                        : attendee.capacity();
        return new SignatureSlot(
                "attendee-" + number,
                attendee.side(),
                attendee.person(),
                capacity,
                attendee.organisation(),
                values.words(
                        PaperWords.SLOT, attendee.person(), capacity, attendee.organisation()));
    }

    private Heading part(Bilingual title) {
        return new Heading(2, said(title), "");
    }

    private Column column(Bilingual title, int percent) {
        return new Column(said(title), percent, false);
    }

    private Fact fact(Bilingual label, String value) {
        return new Fact(said(label), value);
    }

    private String said(Bilingual words) {
        return words.in(text.head().language());
    }
}
