/** Canada's autonomous sanctions. */
@NullMarked
package io.waybill.counter.list.canada;

import org.jspecify.annotations.NullMarked;
