package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import io.waybill.identify.language.nlp4j.Lemmatizer.Kind;
import io.waybill.identify.language.nlp4j.Lemmatizer.Rule;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Converts the library's morphology: base forms, exceptions, abbreviations, suffix rules. */
final class LemmaConversion {
    private LemmaConversion() {}

    static void write(ModelWriter out) throws IOException {
        Set<Long> known = new LinkedHashSet<>();
        Map<Long, Integer> exceptions = new LinkedHashMap<>();
        List<String> bases = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (kind != Kind.ABBREVIATION) {
                for (String base : lines(name + ".base")) {
                    known.add(Hash.key(kind.ordinal(), Hash.of(base)));
                }
            }
            if (kind.ordinal() < Kind.CARDINAL.ordinal()) {
                for (String line : lines(name + ".exc")) {
                    String[] cells = line.split(" +");
                    put(exceptions, bases, kind, cells[0], cells[1]);
                }
                rules.addAll(rules(kind, name));
            }
        }
        for (String line : lines("abbreviation.rule")) {
            String[] cells = line.split(" +");
            put(exceptions, bases, Kind.ABBREVIATION, cells[0] + "_" + cells[1], cells[2]);
        }
        HashTable.Builder knownTable = new HashTable.Builder(known.size(), Lemmatizer.VALUE_BITS);
        known.forEach(key -> knownTable.put(key, 0));
        HashTable.Builder exceptionTable = new HashTable.Builder(exceptions.size(), Lemmatizer.VALUE_BITS);
        exceptions.forEach(exceptionTable::put);
        out.longs(knownTable.slots());
        out.longs(exceptionTable.slots());
        out.strings(bases);
        out.strings(rules);
    }

    private static void put(Map<Long, Integer> exceptions, List<String> bases, Kind kind, String form, String base) {
        exceptions.put(Hash.key(kind.ordinal(), Hash.of(form)), bases.size());
        bases.add(base);
    }

    private static List<String> rules(Kind kind, String name) throws IOException {
        List<String> rules = new ArrayList<>();
        for (Element affix : children(children(document(), name).getFirst(), "affix")) {
            for (Element rule : children(affix, "rule")) {
                List<String> tags = List.of(affix.getAttribute("org_pos").trim().split("\\|"));
                List<String> replacements =
                        List.of(rule.getAttribute("replacements").trim().split(",", -1));
                boolean doubled = Boolean.parseBoolean(
                        rule.getAttribute("doubleConsonants").trim());
                String suffix = rule.getAttribute("affix_form").trim();
                rules.add(new Rule(kind, tags, suffix, replacements, doubled).encode());
            }
        }
        return rules;
    }

    private static Element document() throws IOException {
        try (InputStream in = open("inflection_suffix.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new WaybillException("inflection_suffix.xml", "is damaged in the NLP4J jar", e);
        }
    }

    private static List<Element> children(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Trimmed lines that are not empty. */
    private static List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static InputStream open(String name) {
        InputStream in = EnglishMorphAnalyzer.class.getResourceAsStream(name);
        if (in == null) {
            throw new WaybillException(name, "is missing from the NLP4J jar: build again");
        }
        return in;
    }
}
