/** Compares parties with designations and says why one may be the other. */
@NullMarked
package io.waybill.counter.screen;

import org.jspecify.annotations.NullMarked;
