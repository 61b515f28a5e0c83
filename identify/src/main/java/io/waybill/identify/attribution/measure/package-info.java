/** Measures finders of attributions against annotated articles. */
@NullMarked
package io.waybill.identify.attribution.measure;

import org.jspecify.annotations.NullMarked;
