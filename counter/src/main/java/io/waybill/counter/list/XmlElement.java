package io.waybill.counter.list;

import io.waybill.model.DesignationBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record of an XML list. Names are local: lists change their namespaces.
 *
 * @param attributes in the order of the file
 * @param text its own text, without white space around it; empty where there is none
 * @param line where it begins, from 1
 */
public record XmlElement(
        String name, Map<String, String> attributes, String text, List<XmlElement> children, int line) {

    /** The first child of that name. */
    public Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** All elements that a way of child names leads to, in the order of the file. */
    public Stream<XmlElement> all(String... way) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : way) {
            found = found.flatMap(element -> element.children.stream()).filter(child -> child.name.equals(step));
        }
        return found;
    }

    /** Text of the first element on the way that has some; else empty. */
    public String text(String... way) {
        return all(way).map(XmlElement::text)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Value of an attribute without white space around it; empty where there is none. */
    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "").strip();
    }

    /** Adds every text and attribute below this element as a field of the source record: {@code akaList/aka@id}. */
    public void addSource(DesignationBuilder entry) {
        addSource("", entry);
    }

    /** Adds every text and attribute of this element and below, each name with the path before it. */
    public void addSource(String path, DesignationBuilder entry) {
        attributes.forEach((attribute, value) -> entry.source(path + "@" + attribute, value));
        entry.source(path.isEmpty() ? name : path, text);
        for (XmlElement child : children) {
            child.addSource(path.isEmpty() ? child.name : path + "/" + child.name, entry);
        }
    }
}
