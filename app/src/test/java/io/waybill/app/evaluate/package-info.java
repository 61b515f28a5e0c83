/** Scores against the reference script on the same claims, and on labels of our own where it is not at hand. */
@NullMarked
package io.waybill.app.evaluate;

import org.jspecify.annotations.NullMarked;
