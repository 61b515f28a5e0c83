/** What was added, changed and removed between two versions of a list. */
@NullMarked
package io.waybill.counter.version.difference;

import org.jspecify.annotations.NullMarked;
