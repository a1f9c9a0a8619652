/// What comes from and goes to other programs: files of word processors, spreadsheets and
/// calendars, and the library that compares. Nothing of a file is believed before it is checked.
@NullMarked
package tavolo.persistence.exchange;

import org.jspecify.annotations.NullMarked;
