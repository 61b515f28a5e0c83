/** expose. */
@NullMarked
package io.waybill.expose;

import org.jspecify.annotations.NullMarked;
