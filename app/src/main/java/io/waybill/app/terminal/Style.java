package io.waybill.app.terminal;

/** Colours that stress what words say already: blue for "says", rust for "denies", never red against green. */
public enum Style {
    PLAIN,
    COLOUR;

    public String strong(String words) {
        return escape("1", words);
    }

    public String faint(String words) {
        return escape("2", words);
    }

    public String said(String words) {
        return escape("34", words);
    }

    public String denied(String words) {
        return escape("33", words);
    }

    private String escape(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
