/** The command line: wires reading, analysis, screening and writing together. */
@NullMarked
package io.waybill.app;

import org.jspecify.annotations.NullMarked;
