package io.waybill.expose.compare;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.compare.Style.Box;
import io.waybill.expose.compare.Style.Run;
import io.waybill.expose.compare.Style.Slot;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Span;
import java.util.Locale;

/** Literal words with their marks. Each mark has its word for those who do not see it. */
record Marked(String text, Style style) {

    Html html(Span stretch) {
        Tag words = tag("p").cls("q");
        int at = stretch.start();
        for (Box box : style.boxes()) {
            if (stretch.overlaps(box.span().start(), box.span().end())) {
                between(at, box.span().start(), words);
                words.add(box(box));
                at = box.span().end();
            }
        }
        between(at, stretch.end(), words);
        return words;
    }

    private Html box(Box box) {
        Tag mark = tag("span").cls("box " + box.kind().name().toLowerCase(Locale.ROOT));
        mark.add(unseen(box.kind().label + ": "));
        if (box.kind() == Style.Kind.PLUS) {
            mark.add(plus());
        }
        mark.add(text.substring(box.span().start(), box.span().end()));
        return box.letters().isEmpty() ? mark : mark.add(letter(box.letters()));
    }

    static Html plus() {
        return tag("b").cls("sign").attr("aria-hidden", "true").add("+ ");
    }

    static Html unseen(String words) {
        return tag("span").cls("vh").add(words);
    }

    private static Html letter(String letters) {
        return tag("sup").add(letters);
    }

    private void between(int from, int to, Tag words) {
        int at = from;
        for (Slot slot : style.slots()) {
            if (from <= slot.at() && slot.at() <= to) {
                runs(at, slot.at(), words);
                Html letter = slot.letter().isEmpty() ? Html.NONE : letter(slot.letter());
                words.add(" ")
                        .add(tag("span").cls("slot").add(slot.words()).add(letter))
                        .add(" ");
                at = slot.at();
            }
        }
        runs(at, to, words);
    }

    private void runs(int from, int to, Tag words) {
        int at = from;
        for (Run run : style.runs()) {
            int start = Math.max(at, run.span().start());
            int end = Math.min(to, run.span().end());
            if (start < end) {
                words.add(text.substring(at, start));
                words.add(tag("span")
                        .cls(run.copied() ? "copied" : "reworded")
                        .add(unseen(run.copied() ? "copied: " : "reworded: "))
                        .add(text.substring(start, end)));
                at = end;
            }
        }
        if (at < to) {
            words.add(text.substring(at, to));
        }
    }
}
