package io.waybill.expose.dossier;

/** How much the page shows; whatever is left out is said where it is missing, and stands in the files beside it. */
final class Limits {
    /** Deals told in sentences in the summary. */
    static final int BRIEF_DEALS = 4;
    /** Rows of the summary's stage table. */
    static final int OVERVIEW_DEALS = 10;
    /** Deals as columns of the matrix. */
    static final int MATRIX_DEALS = 12;
    /** Voices as rows of the matrix. */
    static final int MATRIX_VOICES = 40;
    /** Recipients of the supply picture. */
    static final int SUPPLY_RECIPIENTS = 30;
    /** Rows of the timeline's figure. */
    static final int TIMELINE_DEALS = 40;
    /** Lanes of the network. */
    static final int NETWORK_DEALS = 30;
    /** Nodes of the network. */
    static final int NETWORK_NODES = 40;
    /** Claims shown on each side of an open row. */
    static final int CLAIMS_A_SIDE = 25;
    /** Voices named in a cell. */
    static final int VOICES_A_CELL = 5;
    /** Parties with a card of their own. */
    static final int PARTY_CARDS = 9;
    /** Parties in the table. */
    static final int PARTIES = 600;
    /** Groups of quantities. */
    static final int QUANTITIES = 120;

    static final int QUESTIONS = 24;
    /** Reports up to which all are shown unfolded. */
    static final int REPORTS_UNFOLDED = 4;
    /** UTF-16 units of a report above which only the paragraphs with claims are shown. */
    static final int REPORT_TEXT = 60_000;
    /** UTF-16 units of all reports above which only the sentences with claims are shown. */
    static final int ALL_TEXT = 2_500_000;

    private Limits() {}
}
