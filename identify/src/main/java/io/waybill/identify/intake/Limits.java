package io.waybill.identify.intake;

/**
 * What an outsider may send. A message about a limit names it as it stands here.
 *
 * @param fileBytes of one file, JSON Lines files excepted
 * @param streamBytes of one JSON Lines file
 * @param characters of the text of one report, in UTF-16 units
 * @param files in all, refused ones included
 * @param folderDepth below a folder that was given
 * @param jsonLines of one JSON Lines file
 * @param lineBytes of one line of it
 * @param htmlDepth of nested elements; what lies deeper is read as if it lay at this depth
 * @param pdfPages of one PDF file
 * @param pdfInflatedBytes of all compressed parts of one PDF file together, unpacked
 */
public record Limits(
        long fileBytes,
        long streamBytes,
        int characters,
        int files,
        int folderDepth,
        int jsonLines,
        int lineBytes,
        int htmlDepth,
        int pdfPages,
        long pdfInflatedBytes) {
    public static final Limits DEFAULT =
            new Limits(32L << 20, 1L << 30, 2_000_000, 100_000, 32, 200_000, 8 << 20, 400, 2_000, 256L << 20);

    /** A limit as it is told to the user. */
    static String name(String limit, long value) {
        return "limit " + limit + " = " + value;
    }
}
