/** The page that sets an original and its rewrite side by side: literal words in serif, what happened to them in sans. */
@NullMarked
package io.waybill.expose.compare;

import org.jspecify.annotations.NullMarked;
