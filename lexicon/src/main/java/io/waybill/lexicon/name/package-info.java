/** Names made comparable, and how alike two names are: people, companies, ships over scripts and romanisations. */
@NullMarked
package io.waybill.lexicon.name;

import org.jspecify.annotations.NullMarked;
