package io.waybill.lexicon.actor;

import io.waybill.model.Party;
import java.util.List;
import java.util.Set;

/** What the words beside a name say about it: whether it is part of a longer one, whether a city is the place. */
final class Context {
    private static final Set<Actor.Form> IN_COMPANY_NAMES =
            Set.of(Actor.Form.CITY, Actor.Form.REGION, Actor.Form.MEDIA, Actor.Form.METONYM);

    private enum Side {
        BEFORE,
        AFTER
    }

    private final NameIndex index;
    private final Titles titles = Titles.load();
    private final CompanyWords companies = CompanyWords.load();
    private final WordSet<Side> placeWords = new WordSet<>();

    Context(NameIndex index) {
        this.index = index;
        for (var row : Row.read("place-words.tsv", 2)) {
            placeWords.addAll(row.list(1), row.cell(0).equals("before") ? Side.BEFORE : Side.AFTER);
        }
    }

    /** The reading of a name at its place: the usual one, but of a city with a word for places the city. */
    Actor reading(List<Parts.Part> parts, int from, int to) {
        var readings = index.at(parts, from, to);
        var usual = readings.getFirst();
        if (usual.form() != Actor.Form.METONYM || !besidePlaceWord(parts, from, to)) {
            return usual;
        }
        for (var reading : readings) {
            if (reading.form() == Actor.Form.CITY) {
                return reading;
            }
        }
        return usual;
    }

    private boolean besidePlaceWord(List<Parts.Part> parts, int from, int to) {
        return (from > 0 && is(Side.BEFORE, parts, from - 1)) || (to < parts.size() && is(Side.AFTER, parts, to));
    }

    private boolean is(Side side, List<Parts.Part> parts, int at) {
        return placeWords.get(parts, at, at + 1).filter(side::equals).isPresent();
    }

    /** Whether the name stands within the name of a person or of a company. */
    boolean isPartOfLongerName(List<Parts.Part> parts, int from, int to) {
        var readings = index.at(parts, from, to);
        var usual = readings.getFirst();
        if (usual.kind() == Party.Kind.PERSON) {
            return true;
        }
        var first = from;
        while (first > 0 && isUnknownName(parts, first - 1)) {
            first--;
        }
        var last = to;
        while (last < parts.size() && isUnknownName(parts, last)) {
            last++;
        }
        if (last - first == to - from) {
            return false;
        }
        for (var reading : readings) {
            if (reading.kind() == Party.Kind.PERSON || (reading != usual && reading.kind() == Party.Kind.COMPANY)) {
                return last > to || first > 0;
            }
        }
        return IN_COMPANY_NAMES.contains(usual.form()) && last > to && companies.endsName(parts.get(last - 1));
    }

    /** Whether a part is a capitalised word of which nothing else is known. */
    private boolean isUnknownName(List<Parts.Part> parts, int at) {
        var text = parts.get(at).text();
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1))
                && !parts.get(at).rulesOutName()
                && index.longestFrom(parts, at) == at
                && titles.longestFrom(parts, at).isEmpty();
    }
}
