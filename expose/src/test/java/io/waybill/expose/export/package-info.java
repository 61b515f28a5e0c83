/** Checks what is written against the contracts, with reports that attack them too. */
@NullMarked
package io.waybill.expose.export;

import org.jspecify.annotations.NullMarked;
