package tavolo.persistence.seal.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Bytes;
import tavolo.domain.verify.ChangedPage;
import tavolo.domain.verify.PageChange;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagePictures;
import tavolo.domain.verify.PagePlace;
import tavolo.domain.verify.PagesAfter;

/// How the pages of a file changed, as it travels from the judging process.
final class PagesForm {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private PagesForm() {}

    static void write(PageHistory history, DataOutput out) throws IOException {
        out.writeBoolean(history.isCompared());
        out.writeInt(history.steps().size());
        for (PagesAfter step : history.steps()) {
            out.writeUTF(step.field());
            out.writeBoolean(step.next().isPresent());
            out.writeUTF(step.next().orElse(""));
            out.writeInt(step.pages().size());
            for (ChangedPage page : step.pages()) {
                write(page, out);
            }
            out.writeInt(step.left());
            out.writeBoolean(step.isRead());
        }
    }

    private static void write(ChangedPage page, DataOutput out) throws IOException {
        out.writeInt(page.before());
        out.writeInt(page.after());
        out.writeUTF(page.change().name());
        out.writeInt(page.where().size());
        for (PagePlace place : page.where()) {
            out.writeUTF(place.name());
        }
        out.writeUTF(page.gone());
        out.writeUTF(page.come());
        write(page.pictures().before(), out);
        write(page.pictures().after(), out);
    }

    private static void write(Optional<Bytes> picture, DataOutput out) throws IOException {
        byte[] content = picture.map(Bytes::toArray).orElse(new byte[0]);
        out.writeInt(content.length);
        out.write(content);
    }

    /// @throws IOException if what comes was not written by [#write]
    static PageHistory read(DataInput in) throws IOException {
        try {
            boolean isCompared = in.readBoolean();
            List<PagesAfter> steps = new ArrayList<>();
            Room room = new Room();
            for (int left = ExaminedForm.count(in, MOST_PARTS); left > 0; left--) {
                steps.add(step(in, room));
            }
            return new PageHistory(steps, isCompared);
        } catch (IllegalArgumentException garbled) {
            throw new IOException("no pages", garbled);
        }
    }

    private static PagesAfter step(DataInput in, Room room) throws IOException {
        String field = in.readUTF();
        boolean hasNext = in.readBoolean();
        String next = in.readUTF();
        List<ChangedPage> pages = new ArrayList<>();
        for (int left = ExaminedForm.count(in, MOST_PARTS); left > 0; left--) {
            pages.add(page(in, room));
        }
        return new PagesAfter(
                field,
                hasNext ? Optional.of(next) : Optional.empty(),
                pages,
                in.readInt(),
                in.readBoolean());
    }

    private static ChangedPage page(DataInput in, Room room) throws IOException {
        return new ChangedPage(
                in.readInt(),
                in.readInt(),
                PageChange.valueOf(in.readUTF()),
                places(in),
                in.readUTF(),
                in.readUTF(),
                new PagePictures(room.picture(in), room.picture(in)));
    }

    private static Set<PagePlace> places(DataInput in) throws IOException {
        Set<PagePlace> places = EnumSet.noneOf(PagePlace.class);
        for (int left = ExaminedForm.count(in, MOST_PARTS); left > 0; left--) {
            places.add(PagePlace.valueOf(in.readUTF()));
        }
        return places;
    }

    /// What all pictures may have together: the process may have been taken over by a file.
    private static final class Room {
        private int left = MOST_BYTES;

        private Optional<Bytes> picture(DataInput in) throws IOException {
            byte[] content = new byte[ExaminedForm.count(in, left)];
            left -= content.length;
            in.readFully(content);
            return content.length == 0 ? Optional.empty() : Optional.of(Bytes.of(content));
        }
    }
}
