/** app. */
@NullMarked
package io.waybill.app;

import org.jspecify.annotations.NullMarked;
