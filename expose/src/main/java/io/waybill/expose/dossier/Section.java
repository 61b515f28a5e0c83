package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Optional;

/**
 * A part of the dossier.
 *
 * @param answers what it answers, in a line
 * @param count shown in the contents; a part of which there is none is left out
 */
record Section(String id, String title, String answers, Optional<Integer> count, Html body) {
    Html html() {
        return tag("section")
                .attr("id", id)
                .attr("aria-labelledby", id + "-h")
                .add(tag("header")
                        .cls("sec")
                        .add(tag("h2").attr("id", id + "-h").add(title))
                        .add(tag("p").add(answers)))
                .add(body);
    }

    Html entry() {
        Tag link = tag("a").attr("href", "#" + id).add(tag("span").add(title));
        count.ifPresent(c -> link.add(tag("span").cls("c").add(String.valueOf(c))));
        return tag("li").add(link);
    }
}
