/** Writes an investigation as files that other programs read: JSON Lines, CSV and the texts that offsets refer to. */
@NullMarked
package io.waybill.expose.export;

import org.jspecify.annotations.NullMarked;
