package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/// How a program sends measured figures and reads targets, with commands that can be copied against
/// the address at which this portal was opened.
final class ProgramsChapter extends Composite<Div> {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    ProgramsChapter() {
        String address = address();
        Anchor page = new Anchor("obiettivi/cifre#figures-keys", said("link"));
        getContent().addClassName("help__programs");
        getContent()
                .add(
                        new Paragraph(said("1")),
                        new Paragraph(page),
                        new Paragraph(said("file")),
                        command(file(address, said("mapping"))),
                        new Paragraph(said("rows")),
                        command(rows(address)),
                        new Paragraph(said("answer")),
                        command(undo(address)),
                        new Paragraph(said("targets")),
                        command(targets(address)),
                        new Paragraph(said("limits")));
    }

    private static String file(String address, String mapping) {
        return """
        curl -X POST \\
          "%s/api/figures?mapping=%s&name=marzo.csv" \\
          -H "Authorization: Bearer $TAVOLO" \\
          -H "Content-Type: text/csv" --data-binary @marzo.csv
        """
                .formatted(address, mapping);
    }

    private static String rows(String address) {
        return """
        curl -X POST "%s/api/figures" \\
          -H "Authorization: Bearer $TAVOLO" \\
          -H "Content-Type: application/json" -d '{
          "service": "S01", "formula": "SL_OFFERED",
          "grain": "INTERVAL_30M", "rows": [
          {"start": "2020-03-02T08:30",
           "numerator": 90, "denominator": 120}]}'
        """
                .formatted(address);
    }

    private static String undo(String address) {
        return """
        curl -X DELETE \\
          "%s/api/figures/imports/$IMPORT" \\
          -H "Authorization: Bearer $TAVOLO"
        """
                .formatted(address);
    }

    private static String targets(String address) {
        return """
        curl \\
          "%s/api/targets?service=S01&on=2020-03-16" \\
          -H "Authorization: Bearer $TAVOLO"
        """
                .formatted(address);
    }

    private String said(String what) {
        return getTranslation("help.programs." + what);
    }

    private Pre command(String text) {
        Pre command = new Pre();
        command.add(new Code(text.strip()));
        command.addClassName("help__command");
        command.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", said("command"));
        return command;
    }

    private static String address() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? "" : base(request.getHttpServletRequest());
    }

    private static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        String shown = port == HTTP || port == HTTPS ? "" : ":" + port;
        return request.getScheme()
                + "://"
                + request.getServerName()
                + shown
                + request.getContextPath();
    }
}
