/** Scores claims against labelled ones: matching one to one, then roles, sources, stages, dates. Figures, no opinions. */
@NullMarked
package io.waybill.app.evaluate;

import org.jspecify.annotations.NullMarked;
