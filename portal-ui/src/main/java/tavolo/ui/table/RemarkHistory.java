package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;
import tavolo.ui.language.Dates;

/// When a comment got the words that it has, and folded away what it said before.
final class RemarkHistory extends Composite<NativeDetails> {

    RemarkHistory(RemarkLine remark) {
        OrderedList list = new OrderedList();
        list.addClassName("remark__earlier-list");
        remark.earlier().forEach(wording -> list.add(row(wording)));
        getContent()
                .setSummaryText(
                        getTranslation(
                                "view.table.remark.edited",
                                Dates.moment(remark.wording().since(), getLocale())));
        getContent().setContent(list);
        getContent().addClassName("remark__earlier");
    }

    private ListItem row(Remark.Wording wording) {
        Span when =
                new Span(
                        getTranslation(
                                "view.table.remark.said-at",
                                Dates.moment(wording.since(), getLocale())));
        when.addClassName("remark__when");
        Paragraph words = new Paragraph(wording.words());
        words.addClassName("remark__body");
        return new ListItem(when, words);
    }
}
