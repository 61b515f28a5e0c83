/** Finds quickly which names of the lists a name may be: one memory-mapped file over all lists in force. */
@NullMarked
package io.waybill.counter.index;

import org.jspecify.annotations.NullMarked;
