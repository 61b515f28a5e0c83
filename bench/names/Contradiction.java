package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes of a listed name that of another: one word taken for a word of the same kind of another entry. */
final class Contradiction {
    private final NameReader reader = NameReader.load();
    private final List<Data.Entry> entries;
    private final List<List<Token>> tokens = new ArrayList<>();

    Contradiction(List<Data.Entry> entries) {
        this.entries = entries;
        entries.forEach(entry -> tokens.add(
                reader.read(entry.name(), entry.kind()).readings.length == 0
                        ? List.of()
                        : List.of(reader.read(entry.name(), entry.kind()).readings[0].tokens)));
    }

    /** Pairs of a listed name and one that contradicts it in one word that tells. */
    List<Data.Pair> pairs(int many, Random random) {
        List<Data.Pair> pairs = new ArrayList<>();
        while (pairs.size() < many) {
            var at = random.nextInt(entries.size());
            var entry = entries.get(at);
            var telling = tokens.get(at).stream().filter(Contradiction::tells).toList();
            if (telling.isEmpty()) {
                continue;
            }
            var token = telling.get(random.nextInt(telling.size()));
            var other = other(token, entry.kind(), random);
            if (other.isEmpty()) {
                continue;
            }
            var changed = entry.name().replaceFirst("(?<!\\pL)\\Q" + token.written + "\\E(?!\\pL)", other);
            if (!changed.equals(entry.name()) && tokens.get(at).size() < 7) {
                pairs.add(new Data.Pair(changed, entry.name(), false, entry.kind(), entry.id(), "contradicted", "latin"));
            }
        }
        return pairs;
    }

    private static boolean tells(Token token) {
        return switch (token.kind()) {
            case PLAIN, PATRONYMIC, FAMILY, GIVEN, PLACE, NUMERAL -> token.to == token.from + 1;
            default -> false;
        };
    }

    private String other(Token token, NameKind kind, Random random) {
        if (token.kind() == TokenKind.NUMERAL && token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return String.valueOf(Integer.parseInt(token.meaning) + 1 + random.nextInt(3));
        }
        for (var tries = 0; tries < 200; tries++) {
            var at = random.nextInt(entries.size());
            var words = tokens.get(at);
            if (entries.get(at).kind() == kind && !words.isEmpty()) {
                var word = words.get(random.nextInt(words.size()));
                var unlike = !word.canonical().equals(token.canonical()) && !word.shares(token);
                if (word.kind() == token.kind() && unlike && word.to == word.from + 1) {
                    return word.written;
                }
            }
        }
        return "";
    }
}
