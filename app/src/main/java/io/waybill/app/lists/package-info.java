/** What the commands over lists tell, in words and as JSON. */
@NullMarked
package io.waybill.app.lists;

import org.jspecify.annotations.NullMarked;
