package tavolo.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import tavolo.ui.layout.ErrorSummary.Problem;

/// What is wrong in a form, said at each field and gathered for the summary.
public final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    /// Marks `field` as wrong, for the reason `sentence`, unless `holds`.
    public <F extends Component & HasValidation> Checks require(
            F field, boolean holds, String sentence) {
        field.setInvalid(!holds);
        if (!holds) {
            field.setErrorMessage(sentence);
            problems.add(Problem.in(field, sentence));
        }
        return this;
    }

    /// Notes a problem of the form as a whole, unless `holds`.
    public Checks require(boolean holds, String sentence) {
        if (!holds) {
            problems.add(Problem.of(sentence));
        }
        return this;
    }

    /// What was found wrong, in the order of the checks.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
