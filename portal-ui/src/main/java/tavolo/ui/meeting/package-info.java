/// The meetings of an agreement: calling one, answering, taking it into the own calendar.
@NullMarked
package tavolo.ui.meeting;

import org.jspecify.annotations.NullMarked;
