package tavolo.domain.agreement;

import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.document.Annex;

/// The port to what is printed behind the text of an instrument because of one of its clauses.
public interface Annexes {

    /// What goes with the latest version of `clause`, in the order of print.
    List<Annex> behind(Clause clause);

    /// These, and then `others`.
    default Annexes then(Annexes others) {
        return clause ->
                Stream.concat(behind(clause).stream(), others.behind(clause).stream()).toList();
    }
}
