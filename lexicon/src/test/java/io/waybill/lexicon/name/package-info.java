@NullMarked
package io.waybill.lexicon.name;

import org.jspecify.annotations.NullMarked;
