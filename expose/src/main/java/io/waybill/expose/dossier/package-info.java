/** The dossier page: literal words stand in serif, generated ones in sans, and none asserts what a source asserts. */
@NullMarked
package io.waybill.expose.dossier;

import org.jspecify.annotations.NullMarked;
