package io.waybill.expose.page;

import static io.waybill.expose.page.Tag.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page: one file that asks for nothing else, and runs no script but its own.
 *
 * @param style what the page adds to the type and colours that all share
 * @param script empty for a page without
 * @param skip words of the link over what comes before {@code #main}
 */
public record Shell(String title, String style, String script, String skip, Html body) implements Html {
    private static final String BASE = Html.resource(Shell.class, "base.css");
    private static final String MARKS = Html.resource(Shell.class, "marks.svg");

    @Override
    public void writeTo(Appendable out) throws IOException {
        String all = BASE + style;
        String scripts = script.isEmpty() ? "" : "; script-src " + hash(script);
        String policy =
                "default-src 'none'" + scripts + "; style-src " + hash(all) + "; base-uri 'none'; form-action 'none'";
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head>");
        tag("meta").attr("charset", "utf-8").writeTo(out);
        tag("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy)
                .writeTo(out);
        tag("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1")
                .writeTo(out);
        tag("meta").attr("name", "referrer").attr("content", "no-referrer").writeTo(out);
        tag("meta").attr("name", "color-scheme").attr("content", "light dark").writeTo(out);
        tag("title").add(title).writeTo(out);
        out.append("<style>").append(all).append("</style></head><body>");
        out.append(MARKS);
        tag("a").cls("skip").attr("href", "#main").add(skip).writeTo(out);
        body.writeTo(out);
        if (!script.isEmpty()) {
            out.append("<script>").append(script).append("</script>");
        }
        out.append("</body></html>\n");
    }

    /** The source expression that lets exactly this text run. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
