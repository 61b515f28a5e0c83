/** Files, folders and standard input become reports; what cannot be read is named with the reason, and the rest goes on. */
@NullMarked
package io.waybill.identify.intake;

import org.jspecify.annotations.NullMarked;
