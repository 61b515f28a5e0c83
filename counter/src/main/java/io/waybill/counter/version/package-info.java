/** Versions of lists: read from files, kept by what they hold, asked entry by entry, compared. */
@NullMarked
package io.waybill.counter.version;

import org.jspecify.annotations.NullMarked;
