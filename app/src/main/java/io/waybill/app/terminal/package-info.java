/** What the command line needs of a terminal: widths, colours, a line of progress, and words that cannot take it over. */
@NullMarked
package io.waybill.app.terminal;

import org.jspecify.annotations.NullMarked;
