package io.waybill.model;

/** The part that a filler plays in a claim. */
public enum Role {
    SUPPLIER("supplier"),
    RECIPIENT("recipient"),
    BROKER("broker"),
    AGENT("agent"),
    TARGET("target"),
    GOODS("goods"),
    CONSIDERATION("consideration"),
    PLACE("place"),
    LEGAL_BASIS("legalBasis");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
