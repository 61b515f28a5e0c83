@NullMarked
package io.waybill.counter.index;

import org.jspecify.annotations.NullMarked;
