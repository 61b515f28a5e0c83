/** What Waybill talks about: immutable records without dependencies. Offsets are UTF-16 units into a report's text. */
@NullMarked
package io.waybill.model;

import org.jspecify.annotations.NullMarked;
