/// Agreements as rows: the aggregate that decides is read in six statements under the lock of its
/// first row; what changes is written by one class per group of tables.
@NullMarked
package tavolo.persistence.agreement;

import org.jspecify.annotations.NullMarked;
