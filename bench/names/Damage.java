package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages names as typing and copying do. */
enum Damage {
    CHANGE,
    DELETE,
    INSERT,
    TRANSPOSE,
    DROP_WORD,
    JOIN_WORDS,
    SWAP_WORDS;

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
            default -> letter(words, random);
        }
        return String.join(" ", words);
    }

    private void letter(List<String> words, Random random) {
        var long_ = words.stream().filter(w -> w.chars().filter(Character::isLetter).count() > 2).toList();
        if (long_.isEmpty()) {
            return;
        }
        var word = long_.get(random.nextInt(long_.size()));
        var places = new ArrayList<Integer>();
        for (var i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                places.add(i);
            }
        }
        var at = places.get(random.nextInt(places.size()));
        var c = (char) ((Character.isUpperCase(word.charAt(at)) ? 'A' : 'a') + random.nextInt(26));
        var changed =
                switch (this) {
                    case CHANGE -> word.substring(0, at) + c + word.substring(at + 1);
                    case DELETE -> word.substring(0, at) + word.substring(at + 1);
                    case INSERT -> word.substring(0, at) + c + word.substring(at);
                    default ->
                        at + 1 < word.length()
                                ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                                : word;
                };
        words.set(words.indexOf(word), changed);
    }
}
