/** Downloads of lists from their publishers. */
@NullMarked
package io.waybill.counter.version.update;

import org.jspecify.annotations.NullMarked;
