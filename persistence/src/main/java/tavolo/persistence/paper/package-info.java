/// How a paper becomes PDF/A-2a and PDF/UA-1: a DOM tree, a style sheet, own fonts and colours, and
/// a gate that lets nothing else out. Reads no file of the machine, no network, no clock.
@NullMarked
package tavolo.persistence.paper;

import org.jspecify.annotations.NullMarked;
