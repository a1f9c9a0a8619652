/// Compares the pages of a signed file as they stood behind one signature with those behind the
/// next, by looking at them. Runs in the judging process only: whoever made the file may mean it
/// ill. Depends on nothing of `seal`.
@NullMarked
package tavolo.persistence.seal.pages;

import org.jspecify.annotations.NullMarked;
