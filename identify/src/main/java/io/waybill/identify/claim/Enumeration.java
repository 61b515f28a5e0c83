package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the names off an enumeration: "Ada Trading, a shipper in Elbonia; the broker Bodo GmbH; and Carl Dietz". A name
 * stands at the head of its item; what describes it behind a comma is no item.
 */
final class Enumeration {
    static final Set<Party.Kind> LISTED = EnumSet.of(
            Party.Kind.PERSON,
            Party.Kind.COMPANY,
            Party.Kind.BODY,
            Party.Kind.SHIP,
            Party.Kind.AIRCRAFT,
            Party.Kind.GROUP);
    private static final int LONGEST_LEAD = 12;
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(E\\.?O\\.?s?|DOBs?|POBs?|IMO|a\\.?k\\.?a\\.?)(\\b.*|)");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(S\\.?A\\.?|S\\.?A\\.? de C\\.?V\\.?|LLC|L\\.?L\\.?C\\.?|Ltda?\\.?|Inc\\.?|Limited|C\\.A\\.|GmbH)");

    private final Cast cast;
    private final Words words;
    private final Emphasis emphasis;

    Enumeration(Cast cast, Words words, Emphasis emphasis) {
        this.cast = cast;
        this.words = words;
        this.emphasis = emphasis;
    }

    /** The names of the items between two tokens, inclusive. */
    List<Spot> names(Tree tree, int from, int to) {
        List<Spot> names = new ArrayList<>();
        int depth = 0;
        int item = from;
        boolean loose = false;
        boolean relative = false;
        for (int i = from; i <= to + 1; i++) {
            String form = i > to ? ";" : tree.form(i);
            depth += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
            boolean ends = i > to || depth <= 0 && isBorder(tree, i, from);
            if (!ends) {
                continue;
            }
            Optional<Spot> name = i > item ? name(tree, item, i - 1) : Optional.empty();
            boolean sure =
                    name.filter(n -> isBold(tree, n) || !loose(tree, n, names)).isPresent();
            if (name.isPresent() && (sure || !loose && !relative)) {
                names.add(name.get());
            }
            relative |= i > item && has(tree, item, i - 1, "W.*");
            loose |= i > item && has(tree, name.map(Spot::to).orElse(item), i - 1, "IN|TO|VB.*|W.*");
            if (form.equals(";") || form.equals("--")) {
                loose = false;
                relative = false;
            }
            item = i + 1;
        }
        return names;
    }

    private boolean isBorder(Tree tree, int i, int from) {
        String form = tree.form(i);
        if (form.equals(",") || form.equals(";") || form.equals("--") || form.equals(":")) {
            return true;
        }
        return tree.pos(i).equals("CC") && i > from && !inName(tree, i);
    }

    private boolean inName(Tree tree, int i) {
        return cast.at(tree.sentence().index(), i).isPresent();
    }

    private boolean isBold(Tree tree, Spot spot) {
        return emphasis.covers(tree.start(spot.from()), tree.end(spot.to()));
    }

    /** Whether the parse puts a name elsewhere than beside one of the names before it. */
    private static boolean loose(Tree tree, Spot spot, List<Spot> before) {
        if (before.isEmpty()) {
            return false;
        }
        int at = head(tree, spot);
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            int here = at;
            if (before.stream().anyMatch(s -> s.covers(here))) {
                return false;
            }
            if (!tree.relation(at).matches("conj|appos|compound|nmod|dep")) {
                return true;
            }
            at = tree.head(at);
        }
        return true;
    }

    static int head(Tree tree, Spot spot) {
        for (int i = spot.to(); i >= spot.from(); i--) {
            if (tree.head(i) < spot.from() || tree.head(i) > spot.to()) {
                return i;
            }
        }
        return spot.to();
    }

    private static boolean has(Tree tree, int from, int to, String pos) {
        for (int i = from; i <= to; i++) {
            if (tree.pos(i).matches(pos) && !tree.form(i).contains("-")) {
                return true;
            }
        }
        return false;
    }

    /** The name that an item begins with, behind "the", "its two subsidiaries", "Chairman", "UAE-based". */
    private Optional<Spot> name(Tree tree, int from, int to) {
        Optional<Spot> first = Optional.empty();
        for (int i = from; i <= to && i - from <= LONGEST_LEAD; i++) {
            Optional<Spot> spot = cast.at(tree.sentence().index(), i);
            if (spot.isPresent()) {
                Spot name = spot.get();
                if (name.from() < from) {
                    return Optional.empty();
                }
                int next = name.to() + 1;
                boolean owner = next <= to && tree.pos(next).equals("POS");
                boolean modifies = next <= to && tree.pos(next).matches("NN.*|JJ|HYPH|VBN|VBG");
                if (mayBeListed(tree, name)
                        && !owner
                        && !(modifies && !tree.pos(next).startsWith("VB"))) {
                    return spot;
                }
                if (mayBeListed(tree, name) && !owner && first.isEmpty() && tree.isName(next)) {
                    first = spot;
                }
                i = name.to();
            } else if (!tree.pos(i).matches("DT|PDT|PRP\\$|CC|CD|JJ.*|NN.*|RB|POS|HYPH|VBN|VBG")
                    && !tree.form(i).matches("as|\"|``|''|:|--|-")) {
                return first;
            } else if (tree.pos(i).matches("VBN|VBG") && !isBased(tree, i)) {
                return first;
            }
        }
        return first;
    }

    private static boolean isBased(Tree tree, int i) {
        return tree.form(i).contains("-") || i > 0 && tree.form(i - 1).equals("-");
    }

    boolean mayBeListed(Tree tree, Spot spot) {
        String last = tree.lemma(spot.to());
        boolean office = spot.actant().kind != Party.Kind.SHIP
                && words.partyNoun(last).filter(k -> k == Party.Kind.PERSON).isPresent()
                && !tree.entity(spot.to()).equals("PERSON");
        boolean unknown = spot.actant().kind == Party.Kind.BODY
                && !isBold(tree, spot)
                && tree.entity(spot.from()).isEmpty()
                && tree.entity(spot.to()).isEmpty()
                && tree.words(spot.from(), spot.to()).matches("[A-Z][a-z]+( [A-Z][a-z]+)*")
                && words.partyNoun(tree.lemma(spot.to())).isEmpty();
        return LISTED.contains(spot.actant().kind)
                && !unknown
                && !spot.adjective()
                && !spot.place()
                && !office
                && !words.isAuthority(spot.actant().name)
                && !tree.form(spot.from()).matches("[a-z].*")
                && !NO_NAME.matcher(tree.words(spot.from(), spot.to())).matches()
                && !isLegalForm(tree, spot);
    }

    /** "S.A. de C.V." cut off from its name. */
    boolean isLegalForm(Tree tree, Spot spot) {
        return LEGAL_FORM.matcher(tree.words(spot.from(), spot.to())).matches();
    }
}
