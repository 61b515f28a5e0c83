/** Checks widths, colours and progress. */
@NullMarked
package io.waybill.app.terminal;

import org.jspecify.annotations.NullMarked;
