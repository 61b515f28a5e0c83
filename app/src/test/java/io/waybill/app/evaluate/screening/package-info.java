@NullMarked
package io.waybill.app.evaluate.screening;

import org.jspecify.annotations.NullMarked;
