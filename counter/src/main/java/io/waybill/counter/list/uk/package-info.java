/** The sanctions list of the United Kingdom. */
@NullMarked
package io.waybill.counter.list.uk;

import org.jspecify.annotations.NullMarked;
