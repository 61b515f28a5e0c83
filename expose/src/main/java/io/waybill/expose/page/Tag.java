package io.waybill.expose.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An element under construction. It takes no handler, no style and no address but an anchor, http or https. */
public final class Tag implements Html {
    private static final Set<String> VOID =
            Set.of("br", "meta", "input", "use", "rect", "circle", "line", "path", "stop");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Html> children = new ArrayList<>(2);

    private Tag(String name) {
        this.name = name;
    }

    public static Tag tag(String name) {
        return new Tag(name);
    }

    public Tag cls(String names) {
        return attr("class", names);
    }

    public Tag attr(String key, Object value) {
        String words = String.valueOf(value);
        if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
            throw new IllegalArgumentException("attribute not allowed: " + key);
        }
        if ((key.equals("href") || key.equals("src"))
                && !words.startsWith("#")
                && web(words).isEmpty()) {
            throw new IllegalArgumentException("address not allowed: " + words);
        }
        attributes
                .append(' ')
                .append(key)
                .append("=\"")
                .append(SafeText.of(words))
                .append('"');
        return this;
    }

    /** Says which claims the words inside rest on. */
    public Tag claims(Collection<String> ids) {
        return attr("data-claims", String.join(" ", ids));
    }

    public Tag add(String words) {
        children.add(Html.text(words));
        return this;
    }

    public Tag add(Html... parts) {
        children.addAll(List.of(parts));
        return this;
    }

    public Tag addAll(Collection<? extends Html> parts) {
        children.addAll(parts);
        return this;
    }

    /** The address, if it is one of the web. */
    public static Optional<String> web(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean ok = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return ok ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append('<').append(name).append(attributes);
        if (VOID.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Html child : children) {
            child.writeTo(out);
        }
        out.append("</").append(name).append('>');
    }
}
