package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.term.Validity;

/// The store of measured figures and of the imports that brought them. Nothing is overwritten: a
/// later import stands in place of an earlier one, and the earlier one stands again when the later
/// one is undone. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Actuals {

    /// The most figures that are written at once.
    int BATCH = 4000;

    /// The most imports of one service line that are listed.
    int LISTED = 500;

    /// The own indicators of organisations, in the versions on which targets of agreements on
    /// `line` rest that were put on the table: figures are taken in by these only, since all who
    /// read figures of the line have read what they mean.
    List<OwnFormula> ownFormulas(ServiceLineId line);

    /// Locks the imports of `line` until the transaction ends.
    ///
    /// @return the number of the last one; 0 before the first
    int lock(ServiceLineId line);

    /// The import of the same file with the same mapping that is not undone, if there is one.
    Optional<FigureImport> standing(Sha256 digest, ColumnMapping mapping);

    /// Adds an import, whose number follows the last one.
    void begin(FigureImport begun);

    /// Adds figures of an import that was begun in this transaction, at most [#BATCH].
    void write(FigureImport begun, List<PlacedFigure> figures);

    /// The import with `id`; empty if it is not of a service line of `provider`.
    Optional<FigureImport> find(ImportId id, OrganisationId provider);

    /// Stores that an import is undone, which it was not before.
    void undo(FigureImport undone);

    /// The imports of `line`, the newest first, at most [#LISTED]; none if the line is not of
    /// `provider`.
    List<FigureImport> imports(ServiceLineId line, OrganisationId provider);

    /// The series of `line` that ever had a figure; none if `eyes` may not see them: those of its
    /// provider and client may, and of a union with a seat in an agreement on the line that was
    /// proposed to it.
    List<SeriesKey> series(ServiceLineId line, Visibility eyes);

    /// The figures of `series` that stand and begin on one of `days`, in the order of time; none if
    /// `eyes` may not see them.
    List<MeasuredFigure> figures(SeriesKey series, Validity days, Visibility eyes);

    /// What the figures of `series` that stand come to month by month, of the months that begin on
    /// one of `days`, in the order of time; none if `eyes` may not see them. Always the same as the
    /// sum of [#figures] over the month, read without them.
    List<MonthTotal> months(SeriesKey series, Validity days, Visibility eyes);
}
