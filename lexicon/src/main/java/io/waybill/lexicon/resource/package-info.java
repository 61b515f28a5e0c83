/** How the tables of knowledge are read. */
@NullMarked
package io.waybill.lexicon.resource;

import org.jspecify.annotations.NullMarked;
