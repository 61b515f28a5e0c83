/** The consolidated list of the United Nations Security Council. */
@NullMarked
package io.waybill.counter.list.un;

import org.jspecify.annotations.NullMarked;
