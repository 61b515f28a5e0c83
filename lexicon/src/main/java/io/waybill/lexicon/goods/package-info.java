/** What is dealt in: goods with their class and munitions category, weapon designations, and quantities. */
@NullMarked
package io.waybill.lexicon.goods;

import org.jspecify.annotations.NullMarked;
