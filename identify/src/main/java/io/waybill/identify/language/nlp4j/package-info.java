/** English analysis over the published NLP4J models: the report's text is cleaned with its offsets kept, then decoded. */
@NullMarked
package io.waybill.identify.language.nlp4j;

import org.jspecify.annotations.NullMarked;
