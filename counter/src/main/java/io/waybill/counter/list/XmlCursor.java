package io.waybill.counter.list;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.waybill.model.WaybillException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through one XML file within limits; whatever the parser throws becomes a refusal with its place. Not thread-safe. */
final class XmlCursor {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int LONGEST_TOKEN = 16_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Metered bytes;
    private final String file;
    private final XMLStreamReader reader;
    /** Of the event; the parser reads it only when asked, so that damage shows late. */
    private String text = "";

    private int depth;
    private int elements;
    private int characters;

    XmlCursor(InputStream stream, String file) {
        this.file = file;
        bytes = new Metered(stream);
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw new WaybillException(file + ", line 1, column 1", "is not well-formed XML: " + brief(e), e);
        }
    }

    /** The next event of StAX, and the last one once the document has ended. */
    int next() {
        int event;
        try {
            bytes.sinceEvent = 0;
            event = reader.next();
            text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA ? reader.getText() : "";
        } catch (XMLStreamException | RuntimeException e) {
            throw refuse("is not well-formed XML: " + brief(e), e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refuse("declares a document type or entity, which no list needs; it is not read");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH) {
            throw refuse("nests deeper than " + Limits.DEPTH + " elements");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    boolean atStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The element that begins here, without what is in it. */
    XmlElement bare() {
        return new XmlElement(name(), attributes(), "", List.of(), line());
    }

    /** The element that begins here; the cursor stands at its end. */
    XmlElement tree() {
        elements = 0;
        characters = 0;
        return branch();
    }

    WaybillException refuse(String why) {
        return new WaybillException(where(), why);
    }

    private XmlElement branch() {
        if (++elements > MOST_ELEMENTS) {
            throw refuse("has a record of more than " + MOST_ELEMENTS + " elements");
        }
        String name = name();
        int line = line();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(branch());
            } else {
                own.append(count(text));
            }
        }
        return new XmlElement(name, attributes, own.toString().strip(), List.copyOf(children), line);
    }

    private Map<String, String> attributes() {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), count(reader.getAttributeValue(i)));
        }
        return Collections.unmodifiableMap(attributes);
    }

    private String count(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw refuse("has a record of more than " + MOST_CHARACTERS + " characters");
        }
        return text;
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    private String where() {
        var place = reader.getLocation();
        return String.format(
                Locale.ROOT, "%s, line %d, column %d", file, place.getLineNumber(), place.getColumnNumber());
    }

    private WaybillException refuse(String why, Throwable cause) {
        String place = where();
        if (cause instanceof XMLStreamException e
                && e.getLocation() != null
                && e.getLocation().getLineNumber() > 0) {
            place = String.format(
                    Locale.ROOT,
                    "%s, line %d, column %d",
                    file,
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
        }
        return new WaybillException(place, why, cause);
    }

    /** The parser's first line, without the place that it repeats. */
    private static String brief(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Stops a name, text or comment that never ends before it fills the memory. */
    private static final class Metered extends FilterInputStream {
        private int sinceEvent;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            meter(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            meter(Math.max(read, 0));
            return read;
        }

        private void meter(int read) throws IOException {
            sinceEvent += read;
            if (sinceEvent > LONGEST_TOKEN) {
                throw new IOException("a piece of it has more than " + LONGEST_TOKEN + " bytes");
            }
        }
    }
}
