/** What all pages share: elements that escape whatever they are given, the frame, type and colours, sentences, dates. */
@NullMarked
package io.waybill.expose.page;

import org.jspecify.annotations.NullMarked;
