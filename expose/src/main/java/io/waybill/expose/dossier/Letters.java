package io.waybill.expose.dossier;

import java.util.ArrayList;
import java.util.List;

/** How much room words take in a figure, where nothing breaks lines or gives way by itself. */
final class Letters {
    private static final double PLAIN = 6.6;
    private static final double BOLD = 7.4;
    private static final double WIDE = 12.5;

    private Letters() {}

    /** Units of words of 12 units' height, in the widest of the fonts. */
    static int width(String words) {
        return width(words, PLAIN);
    }

    static int bold(String words) {
        return width(words, BOLD);
    }

    private static int width(String words, double letter) {
        return (int) Math.ceil(
                words.codePoints().mapToDouble(c -> c < 0x2E80 ? letter : WIDE).sum());
    }

    /** The words, cut with an ellipsis where they take more room. */
    static String fit(String words, int room) {
        int letters = (int) (room / PLAIN);
        if (width(words) <= room || letters < 2) {
            return words;
        }
        int cut = Math.min(words.length(), letters - 1);
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut)
                        .strip() + "…";
    }

    /** The words on at most so many lines, broken at spaces, the last line cut where there is more. */
    static List<String> lines(String words, int room, int most) {
        int letters = Math.max(8, (int) (room / BOLD));
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (lines.size() < most - 1 && rest.length() > letters) {
            int cut = rest.lastIndexOf(' ', letters);
            if (cut < 3) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(
                rest.length() <= letters ? rest : rest.substring(0, letters - 1).strip() + "…");
        return List.copyOf(lines);
    }
}
