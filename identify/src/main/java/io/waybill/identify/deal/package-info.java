/** Claims become parties, events and deals: who deals with whom in what, how far it came, on whose word. */
@NullMarked
package io.waybill.identify.deal;

import org.jspecify.annotations.NullMarked;
