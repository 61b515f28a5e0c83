package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import io.waybill.model.Block;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Nlp4jAnalyzerTest {
    private static Nlp4jAnalyzer analyzer;

    @BeforeAll
    static void open() {
        analyzer = Nlp4jAnalyzer.open(TestReports.modelHome(), Progress.NONE);
    }

    private static Document analyze(String text) {
        return analyzer.analyze(TestReports.report("test.txt", text));
    }

    /** Sentences decoded by the library itself; written by {@code AnalyzerBench golden}. */
    @Test
    void the_converted_models_decode_as_the_library_does() throws Exception {
        Decoder decoder = new Decoder(Models.open(TestReports.modelHome()));
        String golden = new String(
                Objects.requireNonNull(Nlp4jAnalyzerTest.class.getResourceAsStream("library-decoded.tsv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        int sentences = 0;
        for (String block : golden.split("\n\n")) {
            List<String> forms = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            block.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
                forms.add(line.substring(0, line.indexOf('\t')));
                rows.add(line.substring(line.indexOf('\t') + 1));
            });
            assertThat(AnalyzerBench.rows(decoder.decode(forms))).isEqualTo(rows);
            sentences++;
        }
        assertThat(sentences).isGreaterThan(20);
    }

    @Test
    void words_stand_where_the_report_has_them() {
        String text = "\u201cThe **Red Heron** sailed,\u201d said Mr. Lee.\n\nIt\u2019s the*Blue Heron *(IMO 7654321).";
        Document document = analyze(text);
        assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1);
        assertThat(document.sentences()).extracting(Sentence::block).containsExactly(0, 1);
        assertThat(document.sentences().get(0).tokens())
                .extracting(token -> document.text(token.start(), token.end()))
                .containsExactly("\u201c", "The", "Red", "Heron", "sailed", ",", "\u201d", "said", "Mr.", "Lee", ".");
        assertThat(document.sentences().get(1).tokens())
                .extracting(token -> document.text(token.start(), token.end()))
                .containsExactly("It", "\u2019s", "the", "Blue", "Heron", ".");
    }

    @Test
    void lemmas_of_numbers_are_the_numbers() {
        assertThat(analyze("It delivered two 1,500-ton ships on the third of May.")
                        .sentences()
                        .getFirst()
                        .tokens())
                .extracting(Token::lemma)
                .contains("deliver", "two", "ship", "third");
    }

    @Test
    void threads_do_not_disturb_each_other() throws Exception {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(TestReports.report("r" + i, randomText(new Random(i), 60)));
        }
        List<Document> expected = reports.stream().map(analyzer::analyze).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Document>> actual = new ArrayList<>();
            for (Report report : reports) {
                actual.add(pool.submit(() -> analyzer.analyze(report)));
            }
            for (int i = 0; i < expected.size(); i++) {
                assertThat(actual.get(i).get()).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void whatever_the_text_the_analysis_is_well_formed() {
        for (int seed = 0; seed < 150; seed++) {
            check(analyze(randomText(new Random(seed), 40)));
        }
        check(analyze("x".repeat(20_000)));
        check(analyze("(".repeat(3_000) + "a".repeat(3) + ")".repeat(3_000)));
        check(analyze("one, two and three ".repeat(6_000)));
        check(analyze("http://a.b/" + "c/".repeat(5_000)));
    }

    @Test
    void real_reports_are_analysed_well_formed() {
        Path folder = Path.of("../../shared/data/reports/us-treasury");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real reports at " + folder);
        List<Report> reports = TestReports.read(List.of(folder));
        for (int i = 0; i < reports.size(); i += 35) {
            check(analyzer.analyze(reports.get(i)));
        }
    }

    private static String randomText(Random random, int words) {
        String[] parts = {
            "the",
            "ship",
            "Iran",
            "sold",
            "\u201cmissiles\u201d",
            "to",
            "Acme Co. Ltd.",
            "U.S.",
            "(a.k.a.",
            "IV)",
            ".",
            "said",
            "who",
            "was",
            "designated",
            "\u2014",
            "**Bold",
            "text**",
            "5,000",
            "$3.5m",
            "\u2022",
            ";",
            "?\u201d",
            "[link](http://x.org)",
            "caf\u00e9",
            "\ud83d\ude00",
            "\u00ad",
            "and",
            "denied",
            "e-mail:",
            "a@b.com",
            "\n",
            "..."
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void check(Document document) {
        int last = 0;
        int index = 0;
        for (Sentence sentence : document.sentences()) {
            Block block = document.report().blocks().get(sentence.block());
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(sentence.tokens()).isNotEmpty().hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_TOKENS);
            assertThat(sentence.start()).isEqualTo(sentence.tokens().getFirst().start());
            assertThat(sentence.end()).isEqualTo(sentence.tokens().getLast().end());
            assertThat(sentence.start()).isBetween(block.start(), block.end());
            assertThat(sentence.end()).isBetween(block.start(), block.end());
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(token.end()).isGreaterThan(token.start());
                last = token.end() > token.start() + 1 ? token.end() : token.start();
                assertThat(token.head()).isBetween(-1, sentence.tokens().size() - 1);
                assertThat(token.pos()).isNotEmpty();
                assertThat(token.relation()).isNotEmpty();
                assertThat(token.entity()).matches("O|[BILU]-[A-Z_]+");
            }
        }
    }
}
