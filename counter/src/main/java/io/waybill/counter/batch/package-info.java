/** Many queries at a time: files of customers in, lines of matches out. */
@NullMarked
package io.waybill.counter.batch;

import org.jspecify.annotations.NullMarked;
