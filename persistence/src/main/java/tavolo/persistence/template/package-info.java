/// Models of organisations in the database.
@NullMarked
package tavolo.persistence.template;

import org.jspecify.annotations.NullMarked;
