/** Lists of the United States beside those of OFAC. */
@NullMarked
package io.waybill.counter.list.us;

import org.jspecify.annotations.NullMarked;
