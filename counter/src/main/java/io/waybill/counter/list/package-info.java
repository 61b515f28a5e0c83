/** Official lists: their files in, designations out. */
@NullMarked
package io.waybill.counter.list;

import org.jspecify.annotations.NullMarked;
