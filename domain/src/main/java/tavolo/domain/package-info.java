/// What Tavolo knows without any framework: parties, agreements, clauses, positions, targets,
/// papers, signatures and the audit chain, and the use cases that change them. Refusals are values;
/// time and identifiers come in from outside; nothing here knows Spring, SQL, PDF or Vaadin.
@NullMarked
package tavolo.domain;

import org.jspecify.annotations.NullMarked;
