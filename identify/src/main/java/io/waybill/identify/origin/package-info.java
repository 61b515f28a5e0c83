/** Which report derives from which, what changed on the way, and on how many origins a claim rests. */
@NullMarked
package io.waybill.identify.origin;

import org.jspecify.annotations.NullMarked;
