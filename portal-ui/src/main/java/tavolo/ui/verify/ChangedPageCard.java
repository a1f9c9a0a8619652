package tavolo.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.document.Bytes;
import tavolo.domain.verify.ChangedPage;
import tavolo.domain.verify.PageChange;
import tavolo.domain.verify.PagePictures;
import tavolo.domain.verify.PagePlace;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// One page that changed: what became of it in words, the words that went and came, and the two
/// pictures. Whoever sees no pictures loses nothing but the looks.
final class ChangedPageCard extends Composite<Div> {

    private static final int GONE = 404;

    private final PictureShelf shelf;

    ChangedPageCard(ChangedPage page, PictureShelf shelf) {
        this.shelf = shelf;
        getContent().addClassName("pages__page");
        Span number = new Span(number(page));
        number.addClassName("check__who");
        Chip state = new Chip(Wording.of(page.change(), this), tone(page.change()));
        getContent().add(new Div(number, state));
        say(getTranslation("view.verify.pages.say." + word(page.change())));
        if (!page.where().isEmpty()) {
            say(getTranslation("view.verify.pages.where", where(page)));
        }
        if (!page.gone().isEmpty()) {
            say(getTranslation("view.verify.pages.gone", page.gone()));
        }
        if (!page.come().isEmpty()) {
            say(getTranslation("view.verify.pages.come", page.come()));
        }
        pictures(page);
    }

    private String number(ChangedPage page) {
        if (page.before() == 0) {
            return getTranslation("view.verify.pages.page", page.after());
        }
        if (page.after() == 0) {
            return getTranslation("view.verify.pages.page.gone", page.before());
        }
        return page.before() == page.after()
                ? getTranslation("view.verify.pages.page", page.after())
                : getTranslation("view.verify.pages.page.other", page.after(), page.before());
    }

    private static Tone tone(PageChange change) {
        return switch (change) {
            case SIGNED -> Tone.GOOD;
            case UNSEEN -> Tone.NEUTRAL;
            case PLACED -> Tone.CARE;
            case MOVED, CHANGED, ADDED, REMOVED -> Tone.BAD;
        };
    }

    private static String word(PageChange change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private String where(ChangedPage page) {
        return page.where().size() == PagePlace.values().length
                ? getTranslation("view.verify.pages.everywhere")
                : page.where().stream()
                        .sorted()
                        .map(place -> Wording.of(place, this))
                        .collect(Collectors.joining(", "));
    }

    private void pictures(ChangedPage page) {
        PagePictures pictures = page.pictures();
        if (pictures.length() == 0) {
            if (page.change() != PageChange.UNSEEN && page.change() != PageChange.MOVED) {
                say(getTranslation("view.verify.pages.no-picture"));
            }
            return;
        }
        Div pair = new Div();
        pair.addClassName("pages__pair");
        pictures.before().ifPresent(it -> pair.add(figure("before", page.before(), page, it)));
        pictures.after().ifPresent(it -> pair.add(figure("after", page.after(), page, it)));
        if (page.change() == PageChange.SIGNED) {
            getContent().add(new NativeDetails(getTranslation("view.verify.pages.show"), pair));
        } else {
            getContent().add(pair);
        }
    }

    private Component figure(String moment, int number, ChangedPage page, Bytes picture) {
        String words = getTranslation("view.verify.pages." + moment + ".picture", number);
        String told =
                page.where().isEmpty()
                        ? words
                        : words + ". " + getTranslation("view.verify.pages.frame", where(page));
        DownloadHandler content = handler(shelf.put(picture), moment + "-" + number + ".png");
        Anchor large = new Anchor();
        large.setHref(content);
        large.setTarget(AnchorTarget.BLANK);
        large.add(new Image(content, told));
        Span caption = new Span(getTranslation("view.verify.pages." + moment));
        caption.addClassName("muted");
        Div figure = new Div(caption, large);
        figure.addClassName("pages__figure");
        return figure;
    }

    private DownloadHandler handler(PictureShelf.Ticket ticket, String name) {
        InputStreamDownloadHandler handler =
                DownloadHandler.fromInputStream(request -> {
                    request.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    Optional<Bytes> picture = shelf.find(ticket);
                    return picture.map(bytes ->
                                    new DownloadResponse(
                                            new ByteArrayInputStream(bytes.toArray()),
                                            name,
                                            "image/png",
                                            bytes.length()))
                            .orElseGet(() -> DownloadResponse.error(GONE));
                });
        return handler.inline();
    }

    private void say(String words) {
        getContent().add(new Paragraph(words));
    }
}
