package io.waybill.identify.language.nlp4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds base forms by exceptions and suffix rules over known base forms, from a mapped file. Thread-safe. */
final class Lemmatizer {
    /** What is inflected alike; ordinals stand in the converted file. */
    enum Kind {
        VERB("VB"),
        NOUN("NN"),
        ADJECTIVE("JJ"),
        ADVERB("RB"),
        CARDINAL("CD"),
        ORDINAL("OD"),
        ABBREVIATION("-");

        final String tag;

        Kind(String tag) {
            this.tag = tag;
        }
    }

    /**
     * {@code suffix} becomes one of {@code replacements} where that makes a known base form.
     *
     * @param tags the tags of the inflected form
     */
    record Rule(Kind kind, List<String> tags, String suffix, List<String> replacements, boolean doubled) {
        String encode() {
            return String.join(
                    "\t",
                    kind.name(),
                    String.join("|", tags),
                    suffix,
                    String.join(",", replacements),
                    String.valueOf(doubled));
        }

        static Rule decode(String line) {
            String[] cells = line.split("\t", -1);
            return new Rule(
                    Kind.valueOf(cells[0]),
                    List.of(cells[1].split("\\|")),
                    cells[2],
                    List.of(cells[3].split(",", -1)),
                    Boolean.parseBoolean(cells[4]));
        }
    }

    static final int VALUE_BITS = 16;
    static final String CARDINAL_LEMMA = "#crd#";
    static final String ORDINAL_LEMMA = "#ord#";

    private static final List<String> COLLAPSED_ORDINALS = List.of("0st", "0nd", "0rd", "0th");
    private static final Kind[] INFLECTED = {Kind.VERB, Kind.NOUN, Kind.ADJECTIVE, Kind.ADVERB};

    private final HashTable known;
    private final HashTable exceptions;
    private final List<String> exceptionBases;
    private final Rule[][] rules = new Rule[INFLECTED.length][];

    Lemmatizer(ModelReader in) {
        known = new HashTable(in.longs(), VALUE_BITS);
        exceptions = new HashTable(in.longs(), VALUE_BITS);
        exceptionBases = in.strings();
        List<List<Rule>> byKind = new ArrayList<>();
        Arrays.stream(INFLECTED).forEach(kind -> byKind.add(new ArrayList<>()));
        for (String line : in.strings()) {
            Rule rule = Rule.decode(line);
            byKind.get(rule.kind.ordinal()).add(rule);
        }
        Arrays.setAll(rules, i -> byKind.get(i).toArray(Rule[]::new));
    }

    /** @param form simplified, in lower case */
    String lemma(String form, String tag) {
        String base = base(form, tag);
        if (isKnown(Kind.CARDINAL, Hash.of(base))) {
            return CARDINAL_LEMMA;
        }
        return COLLAPSED_ORDINALS.contains(base) || isKnown(Kind.ORDINAL, Hash.of(base)) ? ORDINAL_LEMMA : base;
    }

    private String base(String form, String tag) {
        int abbreviation = exceptions.get(Hash.key(Kind.ABBREVIATION.ordinal(), Hash.of(form + "_" + tag)));
        if (abbreviation >= 0) {
            return exceptionBases.get(abbreviation);
        }
        for (Kind kind : INFLECTED) {
            if (tag.startsWith(kind.tag)) {
                int exception = exceptions.get(Hash.key(kind.ordinal(), Hash.of(form)));
                return exception >= 0 ? exceptionBases.get(exception) : byRule(kind, form, tag);
            }
        }
        return form;
    }

    private String byRule(Kind kind, String form, String tag) {
        for (Rule rule : rules[kind.ordinal()]) {
            if (rule.tags.contains(tag) && form.endsWith(rule.suffix)) {
                int stem = form.length() - rule.suffix.length();
                String base = replaced(rule, form, stem);
                if (base.isEmpty() && rule.doubled && stem >= 4 && form.charAt(stem - 2) == form.charAt(stem - 1)) {
                    base = replaced(rule, form, stem - 1);
                }
                if (!base.isEmpty()) {
                    return base;
                }
            }
        }
        return form;
    }

    private String replaced(Rule rule, String form, int stem) {
        for (String replacement : rule.replacements) {
            String base = form.substring(0, stem) + replacement;
            if (isKnown(rule.kind, Hash.of(base))) {
                return base;
            }
        }
        return "";
    }

    private boolean isKnown(Kind kind, long hash) {
        return known.get(Hash.key(kind.ordinal(), hash)) >= 0;
    }
}
