/** Runs the commands with captured streams, and checks that the parts keep their distance. */
@NullMarked
package io.waybill.app;

import org.jspecify.annotations.NullMarked;
