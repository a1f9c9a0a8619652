/// What people see. Each feature of the domain has a package of views here; `layout`, `side`,
/// `language` and `security` are what all of them stand on.
@NullMarked
package tavolo.ui;

import org.jspecify.annotations.NullMarked;
