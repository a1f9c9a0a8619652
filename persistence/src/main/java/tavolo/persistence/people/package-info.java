/// The store of people, roles, mandates, links, organisations and sites, for administration.
@NullMarked
package tavolo.persistence.people;

import org.jspecify.annotations.NullMarked;
