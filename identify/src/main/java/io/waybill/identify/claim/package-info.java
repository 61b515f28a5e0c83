/** Claims of a report: who is said to have done what (frames and roles), how far (modality), on whose word. */
@NullMarked
package io.waybill.identify.claim;

import org.jspecify.annotations.NullMarked;
