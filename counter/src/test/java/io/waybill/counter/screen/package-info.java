@NullMarked
package io.waybill.counter.screen;

import org.jspecify.annotations.NullMarked;
