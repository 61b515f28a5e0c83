package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Damages names as typing and copying do. */
enum Damage {
    CHANGE,
    DELETE,
    INSERT,
    TRANSPOSE,
    DROP_WORD,
    JOIN_WORDS,
    SWAP_WORDS,
    EVERY_WORD;

    private static final List<Damage> LETTERS = List.of(CHANGE, DELETE, INSERT, TRANSPOSE);

    /** The name with any one of the damages but that in every word. */
    static String one(String name, Random random) {
        return values()[random.nextInt(EVERY_WORD.ordinal())].apply(name, random);
    }

    /** The name with one damage of this kind, or unchanged where it cannot have it. */
    String apply(String name, Random random) {
        var words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
        switch (this) {
            case DROP_WORD -> {
                if (words.size() > 2) {
                    words.remove(random.nextInt(words.size()));
                }
            }
            case JOIN_WORDS -> {
                if (words.size() > 1) {
                    var at = random.nextInt(words.size() - 1);
                    words.set(at, words.get(at).replace(",", "") + words.remove(at + 1));
                }
            }
            case SWAP_WORDS -> {
                if (words.size() > 1) {
                    var at = random.nextInt(words.size() - 1);
                    words.set(at, words.set(at + 1, words.get(at)));
                }
            }
            case EVERY_WORD -> {
                for (var i = 0; i < words.size(); i++) {
                    if (words.get(i).chars().filter(Character::isLetter).count() > 2) {
                        letter(words, i, LETTERS.get(random.nextInt(LETTERS.size())), random);
                    }
                }
            }
            default -> {
                var long_ = IntStream.range(0, words.size()).filter(i -> words.get(i).chars().filter(Character::isLetter).count() > 2).toArray();
                if (long_.length > 0) {
                    letter(words, long_[random.nextInt(long_.length)], this, random);
                }
            }
        }
        return String.join(" ", words);
    }

    private static void letter(List<String> words, int which, Damage damage, Random random) {
        var word = words.get(which);
        var places = new ArrayList<Integer>();
        for (var i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                places.add(i);
            }
        }
        var at = places.get(random.nextInt(places.size()));
        var c = (char) ((Character.isUpperCase(word.charAt(at)) ? 'A' : 'a') + random.nextInt(26));
        var changed =
                switch (damage) {
                    case CHANGE -> word.substring(0, at) + c + word.substring(at + 1);
                    case DELETE -> word.substring(0, at) + word.substring(at + 1);
                    case INSERT -> word.substring(0, at) + c + word.substring(at);
                    default ->
                        at + 1 < word.length()
                                ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                                : word;
                };
        words.set(which, changed);
    }
}
