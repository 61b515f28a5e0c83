/** Times in words made into ISO 8601: a small grammar whose words, patterns and dated events are data. */
@NullMarked
package io.waybill.identify.language.time;

import org.jspecify.annotations.NullMarked;
