package io.waybill.identify.claim;

import java.util.Optional;

/** What a party that is only described is called: the words of its phrase, with its state in front. */
final class DescribedNames {
    private final Discourse discourse;
    private final Cast cast;

    DescribedNames(Discourse discourse, Cast cast) {
        this.discourse = discourse;
        this.cast = cast;
    }

    /** "Russia (military officials)", "military officials". */
    String of(Tree tree, int head, Optional<Actant> state) {
        String phrase = phrase(tree, head);
        return state.map(s -> s.name + " (" + without(phrase, tree, head) + ")").orElse(phrase);
    }

    /** The words of a party's phrase, without article or pronoun before them. */
    String phrase(Tree tree, int head) {
        var span = NounPhrases.party(tree, head);
        return clean(discourse.document.text(span.start(), span.end()))
                .replaceFirst("(?i)^(the|a|an|this|that|these|those|its|his|their|her) ", "");
    }

    private String without(String phrase, Tree tree, int head) {
        for (Spot spot : cast.spots(tree.sentence().index())) {
            if (spot.actant().isState() && spot.to() < head && head - spot.to() < 6) {
                String words = clean(discourse.document.text(tree.start(spot.from()), tree.end(spot.to())));
                int at = phrase.indexOf(words);
                if (at >= 0) {
                    return (phrase.substring(0, at)
                                    + phrase.substring(at + words.length()).replaceFirst("^['’]s?", ""))
                            .replaceAll("\\s+", " ")
                            .strip();
                }
            }
        }
        return phrase;
    }

    /** Without the marks and links of Markdown, and with single spaces. */
    static String clean(String text) {
        return text.replaceAll("[*_]+", " ")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
