@NullMarked
package io.waybill.counter.batch;

import org.jspecify.annotations.NullMarked;
