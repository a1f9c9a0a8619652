package tavolo.ui.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.board.ReadNotices;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.TopBarItem;
import tavolo.ui.security.CurrentActor;

/// The bell in the top bar: how many notices are unread, and the newest when it is pressed. Opening
/// the list marks them as read. Counts again with every page, and on while a page is open.
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class NoticesBell extends Composite<Div> implements TopBarItem, AfterNavigationObserver {

    private static final int MOST_SHOWN = 99;

    private final CurrentActor actor;
    private final ReadNotices notices;
    private final LiveNotices live;
    private final BusinessClock clock;
    private final NativeButton bell = new NativeButton();
    private final Span count = new Span();
    private final Popover list = new Popover();
    private final Div content = new Div();
    private int shown;

    NoticesBell(CurrentActor actor, ReadNotices notices, LiveNotices live, BusinessClock clock) {
        this.actor = actor;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
        count.addClassName("icon-button__count");
        bell.addClassNames("icon-button", "bell__button");
        bell.add(Icon.BELL.draw(), count);
        bell.getElement().setAttribute("aria-haspopup", "dialog");
        content.addClassName("bell__content");
        list.setTarget(bell);
        list.setModal(true);
        list.setAutofocus(true);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAriaLabel(getTranslation("view.notices.title"));
        list.addClassName("bell__popover");
        list.add(content);
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                open();
            }
        });
        getContent().addClassName("bell");
        getContent().add(bell, list);
        show(0);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.close();
        if (notices.unread(actor.current()) instanceof Outcome.Done<Integer>(Integer unread)) {
            show(unread);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.tell(this, actor.current().person(), _ -> show(shown + 1));
    }

    private void show(int unread) {
        shown = unread;
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        bell.setAriaLabel(getTranslation("view.notices.unread", unread));
    }

    private void open() {
        content.removeAll();
        H2 title = new H2(getTranslation("view.notices.title"));
        title.addClassName("bell__title");
        content.add(title);
        switch (notices.list(actor.current())) {
            case Outcome.Done<List<NoticeLine>>(List<NoticeLine> lines) -> fill(lines);
            case Outcome.Refused<List<NoticeLine>>(var why) ->
                    content.add(new Paragraph(Wording.of(why, this)));
        }
    }

    private void fill(List<NoticeLine> lines) {
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("view.notices.none"));
            none.addClassName("muted");
            content.add(none);
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("bell__list");
        Instant now = clock.now();
        lines.forEach(line -> items.add(item(line, now)));
        content.add(items);
        notices.markRead(actor.current());
        show(0);
    }

    private ListItem item(NoticeLine line, Instant now) {
        Span sentence = new Span(NoticeWords.sentence(line, this));
        sentence.addClassName("bell__sentence");
        Span place = new Span(NoticeWords.place(line));
        place.addClassName("bell__place");
        Span when = new Span(When.ago(line.createdAt(), now, this));
        when.addClassName("bell__when");
        when.setTitle(Dates.moment(line.createdAt(), Wording.language()));
        Component row =
                NoticeWords.link(line)
                        .<Component>map(address -> link(address, sentence, place, when))
                        .orElseGet(() -> new Div(sentence, place, when));
        row.addClassName("bell__notice");
        ListItem item = new ListItem(row);
        item.setClassName("bell__item--unread", !line.read());
        if (!line.read()) {
            Span unread = new Span(getTranslation("view.notices.new"));
            unread.addClassName("for-readers-only");
            item.addComponentAsFirst(unread);
        }
        return item;
    }

    private static Anchor link(String address, Component... parts) {
        Anchor link = new Anchor(address, parts);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
