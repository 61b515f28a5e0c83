/** Lists of the European Union. */
@NullMarked
package io.waybill.counter.list.eu;

import org.jspecify.annotations.NullMarked;
