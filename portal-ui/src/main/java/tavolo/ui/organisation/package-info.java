/// The own organisation: people, mandates, sites, services; for the association the organisations
/// of the portal; for administrators the portal's keys. Depends on `form`, `layout`, `side`,
/// `brand`, `language` and `security`.
@NullMarked
package tavolo.ui.organisation;

import org.jspecify.annotations.NullMarked;
