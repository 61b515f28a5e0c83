package io.waybill.counter.list.un;

import io.waybill.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the other entries that a comment names by their reference number, such as "QDe.014". Not thread-safe. */
final class UnLinks {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}[ie]\\.\\d{3}\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^A-Z ]{2}\\.)\\s+(?=[A-Z])");
    private static final List<Map.Entry<Pattern, Link.Relation>> OPENINGS = List.of(
            Map.entry(Pattern.compile("(?i)^owned or controlled by "), Link.Relation.OWNED_BY),
            Map.entry(Pattern.compile("(?i)^(?:acts|acting) (?:for|on behalf) "), Link.Relation.ACTS_FOR),
            Map.entry(
                    Pattern.compile("(?i)^(?:the |a )?(?:leader|head|commander|emir|founder) of "),
                    Link.Relation.LEADER_OF),
            Map.entry(
                    Pattern.compile("(?i)^(?:an? )?(?:associated with|associate of|member of) "),
                    Link.Relation.ASSOCIATE_OF),
            Map.entry(
                    Pattern.compile("(?i)^(?:an? )?(?:facilitator|financier|supporter)(?: and \\w+)? (?:for|of) "),
                    Link.Relation.SUPPORTS));

    /** Number and main name of an entry. */
    private record Named(String entry, String name) {}

    private final Map<String, Named> byReference = new HashMap<>();

    void add(String reference, String entry, String name) {
        byReference.putIfAbsent(reference, new Named(entry, name));
    }

    /** One link for each other entry; how they stand to each other only where the sentence opens with it. */
    List<Link> of(String comment, String own) {
        Map<String, Link> links = new HashMap<>();
        List<Link> found = new ArrayList<>();
        for (String sentence : SENTENCE.split(comment.replaceAll("\\s+", " ").strip())) {
            var reference = REFERENCE.matcher(sentence);
            for (boolean first = true; reference.find(); first = false) {
                Named named = byReference.get(reference.group());
                if (named == null || reference.group().equals(own) || links.containsKey(reference.group())) {
                    continue;
                }
                Link.Relation relation = first ? relation(sentence) : Link.Relation.OTHER;
                Link link = new Link(relation, Optional.of(named.entry()), named.name(), sentence);
                links.put(reference.group(), link);
                found.add(link);
            }
        }
        return found;
    }

    private static Link.Relation relation(String sentence) {
        return OPENINGS.stream()
                .filter(opening -> opening.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Link.Relation.OTHER);
    }
}
