/// The application: the main class, and below it `ui`, what people see. Sees the domain only;
/// stores, papers and seals are found at run time.
@NullMarked
package tavolo;

import org.jspecify.annotations.NullMarked;
