/// The pages of models: an organisation's own and the common library, and how far an agreement is
/// from one.
@NullMarked
package tavolo.ui.template;

import org.jspecify.annotations.NullMarked;
