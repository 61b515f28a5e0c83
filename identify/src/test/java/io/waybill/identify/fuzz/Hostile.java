package io.waybill.identify.fuzz;

import java.util.Random;
import java.util.function.IntFunction;

/** Shapes of text that break readers; each is made at any length, so that what takes too long shows as it grows. */
enum Hostile {
    CLAUSES(i -> name(i) + " sold drones to " + name(i + 7) + " and "),
    COMMAS(i -> name(i) + " sold " + name(i + 3) + " a ship, "),
    RELATIVES(i -> "the broker who sold rockets to "),
    SAYINGS(i -> name(i) + " said that "),
    DENIALS(i -> name(i) + " denied that it had sold shells to " + name(i + 5) + ". "),
    OF_OF_OF(i -> "the sale of the delivery of "),
    CONTROL(i -> "agreed to try to plan to help "),
    WORD(i -> "a"),
    CAPITALS(i -> "A"),
    DIGITS(i -> "9"),
    DIGIT_GROUPS(i -> "999,"),
    HYPHENS(i -> "ship-"),
    DOTS(i -> "."),
    SPACED_DOTS(i -> ". "),
    INITIALS(i -> "U."),
    APOSTROPHES(i -> "n't'"),
    DASHES(i -> "—"),
    SPACED_DASHES(i -> "Iran – sold – "),
    SLASHES(i -> "http://a.b/"),
    UNDERSCORES(i -> "_"),
    BACKSLASHES(i -> "\\"),
    SPACES(i -> " "),
    NO_BREAK_SPACES(i -> "\u00A0"),
    LINES(i -> "\n"),
    TABS(i -> "a\t"),
    LINES_OF_A_WORD(i -> "Iran\n"),
    CARRIAGES(i -> "Iran sold drones.\r"),
    FEEDS(i -> "Iran sold drones.\f\n"),
    CONTROLS(i -> "sold" + (char) (i % 32)),
    BYTE_MARKS(i -> "\uFEFF"),
    ZERO_WIDTH(i -> "I\u200Bran\u200D sold\u2060 "),
    COMBINING(i -> "\u0301"),
    BIDI(i -> "\u202EIran \u202Dsold \u2067drones\u2069 "),
    SCRIPTS(i -> "Iran продал 드론 طائرات to Росси\u0443a 武器 "),
    EMOJI(i -> "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 sold \uD83D\uDE80 "),
    WIDE(i -> "Ｉｒａｎ ｓｏｌｄ ９９ "),
    LIGATURES(i -> "\uFDFA\uFB03"),
    BRACKETS(i -> "("),
    PAIRED_BRACKETS(i -> "(Iran sold ("),
    SQUARES(i -> "["),
    LINKS(i -> "[x](http://y) "),
    OPEN_LINKS(i -> "[x]("),
    QUOTES_OPENED(i -> "“Iran sold drones. "),
    QUOTES_NESTED(i -> "“he said ‘she said "),
    QUOTES_STRAIGHT(i -> "\"Iran sold drones,\" " + name(i) + " said. "),
    QUOTE_LINES(i -> "“Iran sold drones to Russia.\n\n"),
    NUMBERS(i -> "Iran sold 99999999999 million billion drones. "),
    COUNTS(i -> i + " million "),
    NUMBER_WORDS(i -> "hundred thousand million "),
    MONEY(i -> "for $9.99.99 million "),
    DATES(i -> "Iran sold drones on 31 February 0000. "),
    DATE_WORDS(i -> "last week next year in March since 2020 "),
    DATE_RANGES(i -> "2020-99-99/2021-W77 "),
    NAMES(i -> name(i) + " " + name(i * 31 + 1) + " met " + name(i + 9) + ". "),
    COORDINATED(i -> name(i) + ", "),
    COORDINATED_AND(i -> name(i) + " and "),
    SURNAMES(i -> "Mr. " + name(i % 50) + " sold it. Ivan " + name(i % 50) + " denied it. "),
    PRONOUNS(i -> "He said he sold it to them before they told him. "),
    ALIASES(i -> "(a.k.a. " + name(i) + "; f.k.a. “" + name(i + 1) + "”) "),
    ALIAS_LIST(i -> name(i) + " (a.k.a. " + name(i + 1) + "), "),
    ACRONYMS(i -> name(i) + " Trading Company (" + "ABCDEFGHIJ".charAt(i % 10) + "TC) sold drones. "),
    APPOSITIONS(i -> name(i) + ", the director of "),
    TITLES(i -> "President Minister General "),
    POSSESSIVES(i -> "Iran's "),
    ADJECTIVES(i -> "Iranian-made Russian "),
    DESIGNATIONS(i -> "OFAC designated " + name(i) + " pursuant to E.O. 13382 for selling drones. "),
    IDENTIFIERS(i -> "DOB 1 Jan 1970; POB Iran; Passport A" + i + "; "),
    ORDERS(i -> "E.O. 13382, UNSCR 1929, "),
    DATELINES(i -> "WASHINGTON – "),
    BYLINES(i -> "By Ada Berg and "),
    CAPITAL_LINES(i -> "IRAN SOLD DRONES\n"),
    HEADINGS(i -> "# Iran sold drones\n"),
    HEADINGS_UNDERLINED(i -> "Iran\n====\n"),
    HASHES(i -> "#"),
    BULLETS(i -> "- Iran sold drones\n"),
    BULLETS_NESTED(i -> " ".repeat(i % 100) + "* Iran\n"),
    NUMBERED(i -> i + ". Iran sold drones\n"),
    LETTERED(i -> "(a) (b) (iv) "),
    TABLE_ROWS(i -> "| Iran | drones |\n"),
    TABLE_CELLS(i -> "|a"),
    EMPHASIS(i -> "*_**__"),
    STARS(i -> "*"),
    BOLD(i -> "**Iran** sold *drones* "),
    FENCES(i -> "```\n"),
    RULES(i -> "---\n"),
    BLOCK_QUOTES(i -> "> "),
    FRONT_MATTER(i -> "title: [\"x\ndate: 31 February 0000\n\t- : :\n", "---\n", ".md"),
    FRONT_MATTER_KEYS(i -> "k" + i + ": v\n", "---\n", ".md"),
    RULE_LINE(i -> "- ", "", ".md"),
    RULED_LINE(i -> "_ ", "# Iran\n", ".txt"),
    MARKDOWN_TAGS(i -> "<b> ", "# Iran\n", ".md"),
    EMPTY_LINKS(i -> "[](.)", "# Iran sold drones.\n", ".md"),
    PARTICLES(i -> "al-", "Iran sold drones to ", ".txt"),
    FOOTNOTES(i -> "[^" + i + "] [" + i + "](#_f) "),
    MARKDOWN_HTML(i -> "<b><i>&amp;", "# x\n", ".md"),
    HTML_NEST(i -> "<div>", "<html><body>", ".html"),
    HTML_INLINE_NEST(i -> "<b><a><i>x", "<html><body>", ".html"),
    HTML_LISTS(i -> "<ul><li>Iran sold drones", "<html><body>", ".html"),
    HTML_TABLES(i -> "<table><tr><td>Iran", "<html><body>", ".html"),
    HTML_PARAGRAPHS(i -> "<p>Iran sold drones to Russia.", "<html><body>", ".html"),
    HTML_BREAKS(i -> "x<br>", "<html><body>", ".html"),
    HTML_OPEN(i -> "<", "<html><body>", ".html"),
    HTML_COMMENTS(i -> "<!--", "<html><body>", ".html"),
    HTML_ATTRIBUTES(i -> " a" + i + "='x'", "<html><body ", ".html"),
    HTML_ENTITIES(
            i -> "&lol9;&#x110000;&#0;&amp", "<!DOCTYPE lolz [<!ENTITY lol9 \"&lol8;&lol8;\">]><html><body>", ".html"),
    HTML_FORMATTING(i -> "<p><b><font>x", "<html><body>", ".html"),
    HTML_META(i -> "<meta name='date' content='" + i + "'>", "<html><head>", ".html"),
    HTML_LD(i -> "<script type='application/ld+json'>{\"a\":[</script>", "<html><head>", ".html"),
    HTML_LD_DEEP(i -> "{\"a\":[", "<html><head><script type='application/ld+json'>", ".html"),
    JSON_WRONG(i -> wrong(i), "", ".jsonl"),
    JSON_DEEP(i -> "{\"text\":[", "", ".jsonl"),
    JSON_SURROGATES(i -> "\\ud800 sold \\udc00", "{\"text\":\"Iran ", ".jsonl"),
    JSON_KEYS(i -> "\"k" + i + "\":1,", "{", ".jsonl"),
    JSON_LINES(i -> "{\"text\":\"Iran sold drones to " + name(i) + ".\"}\n", "", ".jsonl"),
    PDF_HEADS(i -> "%PDF-1.4\n", "", ".pdf"),
    PDF_OBJECTS(i -> i + " 0 obj\n<</Length 9>>\nstream\n", "%PDF-1.4\n", ".pdf"),
    PDF_ARRAYS(i -> "[<<", "%PDF-1.4\n1 0 obj\n", ".pdf"),
    PDF_XREF(i -> "xref\n0 99999\ntrailer\n<</Prev 9>>\nstartxref\n9\n", "%PDF-1.4\n", ".pdf");

    private static final String LEAD = "Iran sold drones to Russia, officials said on Monday. ";

    private final IntFunction<String> piece;
    private final String head;
    private final String suffix;

    Hostile(IntFunction<String> piece) {
        this(piece, LEAD, ".txt");
    }

    Hostile(IntFunction<String> piece, String head, String suffix) {
        this.piece = piece;
        this.head = head;
        this.suffix = suffix;
    }

    /** The end of the name of a file that holds it. */
    String suffix() {
        return suffix;
    }

    /** At least so many UTF-16 units of it. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 100).append(head);
        for (int i = 0; text.length() < length; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    private static String wrong(int i) {
        String[] lines = {
            "{\"text\":1}",
            "{\"text\":null}",
            "[]",
            "{\"text\":{\"text\":\"Iran\"}}",
            "{\"text\":\"Iran sold drones.\",\"published\":{}}",
            "{\"text\":\"Iran sold drones.\",\"published\":\"99999999999-99-99\",\"title\":[1]}",
            "\"Iran\"",
            "1e999999999",
            "{\"text\":\"Iran sold drones.\",\"title\":1e99999,\"url\":\"http://[\"}",
            "{",
            "{\"text\":\"\"}",
            "nul",
            "{\"text\":\"\\uZZZZ\"}",
            "{\"text\":\"Iran sold drones.\"}}"
        };
        return lines[i % lines.length] + "\n";
    }

    /** One of some millions of made-up names. */
    private static String name(int i) {
        Random random = new Random(i);
        StringBuilder name = new StringBuilder();
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
