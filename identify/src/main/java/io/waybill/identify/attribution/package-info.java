/**
 * Who is said to say, hold, want or show what: source, cue and content, found by rules over parses. What is told of the
 * words lies in tables; another finder, such as a trained tagger, can stand behind {@link AttributionFinder}.
 */
@NullMarked
package io.waybill.identify.attribution;

import org.jspecify.annotations.NullMarked;
