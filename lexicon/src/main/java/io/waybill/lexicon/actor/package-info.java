/** Who is known by name or metonym: states, bodies, media, places; nouns that speak, titles, names made comparable. */
@NullMarked
package io.waybill.lexicon.actor;

import org.jspecify.annotations.NullMarked;
