/// Files for other programs: calendars.
@NullMarked
package tavolo.persistence.exchange;

import org.jspecify.annotations.NullMarked;
