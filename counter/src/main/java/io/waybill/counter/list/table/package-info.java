/** Tables of one's own. */
@NullMarked
package io.waybill.counter.list.table;

import org.jspecify.annotations.NullMarked;
