/** Sentences, syntax, names and dates of a report: what later steps read instead of plain text. */
@NullMarked
package io.waybill.identify.language;

import org.jspecify.annotations.NullMarked;
