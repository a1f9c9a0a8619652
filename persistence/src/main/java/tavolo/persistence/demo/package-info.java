/// The demo world: invented companies, unions and people, and an agreement in every state of life.
/// Its histories are plots in resource files, told by the real use cases on stores in memory and
/// then written as rows in one transaction. Present only in demo mode; depends on the domain and on
/// the schema, and nothing depends on it.
@NullMarked
package tavolo.persistence.demo;

import org.jspecify.annotations.NullMarked;
