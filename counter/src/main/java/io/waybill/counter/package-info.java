/** counter. */
@NullMarked
package io.waybill.counter;

import org.jspecify.annotations.NullMarked;
