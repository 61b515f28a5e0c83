/** The lists of the United States Treasury's Office of Foreign Assets Control, in each form it publishes. */
@NullMarked
package io.waybill.counter.list.ofac;

import org.jspecify.annotations.NullMarked;
