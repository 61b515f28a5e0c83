/** How screening stands damaged names, ordinary names and load: names made of the lists that are loaded. */
@NullMarked
package io.waybill.app.evaluate.screening;

import org.jspecify.annotations.NullMarked;
