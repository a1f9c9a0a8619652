package tavolo.ui.saved;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.SavedSearch;
import tavolo.ui.brand.Icon;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.CurrentActor;

/// The searches that the person keeps for a page: each a link, with the way to another name or to
/// forget it, and the press that keeps what is asked now.
public final class SavedSearchBar extends Composite<Div> {

    private final CurrentActor actor;
    private final KeepSearches keep;
    private final SavedSearch.Page page;
    private final String path;
    private final Notices notices;
    private final UnorderedList list = new UnorderedList();
    private final NativeDetails details = new NativeDetails("", list);
    private final Button save = new Button();
    private String asked = "";

    /// @param path the address of the page, to which the question is added
    public SavedSearchBar(
            CurrentActor actor,
            KeepSearches keep,
            SavedSearch.Page page,
            String path,
            Notices notices) {
        this.actor = actor;
        this.keep = keep;
        this.page = page;
        this.path = path;
        this.notices = notices;
        save.setText(getTranslation("view.saved.save"));
        save.addThemeVariants(ButtonVariant.TERTIARY);
        save.addClickListener(_ -> save());
        list.addClassName("saved__list");
        details.addClassName("saved__details");
        getContent().addClassName("saved");
        getContent().add(details, save);
    }

    /// Shows the searches, of which the page now asks `question`.
    public void show(String question) {
        asked = question;
        save.setVisible(!question.isBlank());
        if (keep.list(actor.current(), page)
                instanceof Outcome.Done<List<SavedSearch>>(List<SavedSearch> own)) {
            list.removeAll();
            own.forEach(search -> list.add(item(search)));
            details.setSummaryText(getTranslation("view.saved.title", own.size()));
            details.setVisible(!own.isEmpty());
        }
    }

    private ListItem item(SavedSearch search) {
        Anchor link = new Anchor(path + "?" + search.asked(), search.name());
        link.getElement().setAttribute("router-link", true);
        if (search.asked().equals(asked)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        NativeButton rename =
                press(
                        Icon.PEN,
                        getTranslation("view.saved.rename.of", search.name()),
                        () -> rename(search));
        NativeButton discard =
                press(
                        Icon.CLOSE,
                        getTranslation("view.saved.discard.of", search.name()),
                        () -> discard(search));
        ListItem item = new ListItem(link, rename, discard);
        item.addClassName("saved__item");
        return item;
    }

    private static NativeButton press(Icon icon, String words, Runnable act) {
        NativeButton press = new NativeButton("", _ -> act.run());
        press.add(icon.draw());
        press.addClassName("icon-button");
        press.setAriaLabel(words);
        press.setTitle(words);
        return press;
    }

    private void save() {
        askName(
                getTranslation("view.saved.save"),
                "",
                name -> keep.save(actor.current(), page, name, asked),
                "view.saved.done");
    }

    private void rename(SavedSearch search) {
        askName(
                getTranslation("view.saved.rename"),
                search.name(),
                name -> keep.rename(actor.current(), page, search.id(), name),
                "view.saved.renamed");
    }

    private void askName(
            String title,
            String before,
            Function<String, Outcome<SavedSearch>> wanted,
            String done) {
        TextField name = new TextField(getTranslation("view.saved.name"));
        name.setHelperText(getTranslation("view.saved.name.help"));
        name.setMaxLength(SavedSearch.NAME_LIMIT);
        name.setValue(before);
        name.setWidthFull();
        new FormDialog(title, title)
                .add(name)
                .open(
                        List::of,
                        () -> wanted.apply(name.getValue()),
                        search -> {
                            show(asked);
                            details.setOpen(true);
                            notices.done(getTranslation(done, search.name()));
                        });
        name.focus();
    }

    private void discard(SavedSearch search) {
        notices.show(
                keep.discard(actor.current(), search.id()),
                _ -> {
                    show(asked);
                    notices.done(getTranslation("view.saved.discarded", search.name()));
                });
    }
}
