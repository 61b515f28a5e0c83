/** lexicon. */
@NullMarked
package io.waybill.lexicon;

import org.jspecify.annotations.NullMarked;
