/// Pictures of figures as values: what is drawn and what it says, never how it looks. The screen,
/// the paper and the files for spreadsheets are made from the same description, so that they cannot
/// say different things. Depends on `library`.
@NullMarked
package tavolo.domain.chart;

import org.jspecify.annotations.NullMarked;
