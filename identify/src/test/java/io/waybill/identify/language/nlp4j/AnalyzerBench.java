package io.waybill.identify.language.nlp4j;

import com.sun.management.ThreadMXBean;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.waybill.model.Block;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measurements by hand: {@code compare FOLDER…} counts the tokens that the library decodes differently (needs -Xmx3g),
 * {@code speed FOLDER…} measures reports per second on one and two threads, {@code golden FILE} prints the library's
 * decoding of sentences, one a line, for the test.
 */
final class AnalyzerBench {
    private AnalyzerBench() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("golden")) {
            golden(Path.of(args[1]));
            return;
        }
        List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
        List<Report> reports = TestReports.read(folders);
        if (args[0].equals("compare")) {
            compare(reports);
        } else {
            speed(reports);
        }
    }

    private static void compare(List<Report> reports) {
        ModelHome.prepare(TestReports.modelHome(), Progress.NONE);
        Decoder ours = new Decoder(Models.open(TestReports.modelHome()));
        LibraryDecoder library = LibraryDecoder.load();
        Tokenisation tokenisation = new Tokenisation();
        int sentences = 0;
        int tokens = 0;
        int different = 0;
        for (Report report : reports) {
            for (Block block : report.blocks()) {
                NormalisedText text = NormalisedText.of(report.text(), block.start(), block.end());
                List<Token> words = tokenisation.tokens(text.text());
                for (List<Token> sentence : new SentenceSplitter().split(text.text(), words)) {
                    List<String> expected = rows(library.decode(sentence));
                    List<String> actual = rows(ours.decode(
                            sentence.stream().map(Token::getWordForm).toList()));
                    sentences++;
                    tokens += expected.size();
                    for (int i = 0; i < expected.size(); i++) {
                        if (!expected.get(i).equals(actual.get(i))) {
                            different++;
                            System.out.println(report.id() + ": " + expected.get(i) + " / " + actual.get(i));
                        }
                    }
                }
            }
        }
        System.out.printf(
                "%d reports, %d sentences, %d tokens, %d differ%n", reports.size(), sentences, tokens, different);
    }

    private static void golden(Path file) throws IOException {
        LibraryDecoder library = LibraryDecoder.load();
        EnglishTokenizer tokenizer = new EnglishTokenizer();
        for (String line : Files.readAllLines(file)) {
            NLPNode[] nodes = library.decode(tokenizer.tokenize(line));
            List<String> rows = rows(nodes);
            System.out.println("# " + line);
            for (int i = 0; i < rows.size(); i++) {
                System.out.println(nodes[i + 1].getWordForm() + "\t" + rows.get(i));
            }
            System.out.println();
        }
    }

    /** Tag, lemma, entity, head and relation of every word. */
    static List<String> rows(NLPNode[] nodes) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            rows.add(String.join(
                    "\t",
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    node.getNamedEntityTag(),
                    String.valueOf(node.getDependencyHead().getID()),
                    node.getDependencyLabel()));
        }
        return rows;
    }

    static List<String> rows(Nodes nodes) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            rows.add(String.join(
                    "\t",
                    nodes.value(i, Field.LEMMA),
                    nodes.value(i, Field.POS),
                    nodes.value(i, Field.ENTITY),
                    String.valueOf(nodes.tree().head(i)),
                    Objects.requireNonNull(nodes.value(i, Field.LABEL))));
        }
        return rows;
    }

    private static void speed(List<Report> reports) throws Exception {
        long start = System.nanoTime();
        Nlp4jAnalyzer analyzer = Nlp4jAnalyzer.open(TestReports.modelHome(), Progress.NONE);
        System.out.printf("opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= 3; round++) {
            start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            reports.forEach(analyzer::analyze);
            System.out.printf(
                    "round %d, one thread: %.1f reports/s, %.1f by CPU time, %.1f MB allocated a report%n",
                    round,
                    rate(reports, System.nanoTime() - start),
                    rate(reports, threads.getCurrentThreadCpuTime() - cpu),
                    (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / reports.size());
        }
        start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> futures = new ArrayList<>();
            reports.forEach(report -> futures.add(pool.submit(() -> analyzer.analyze(report))));
            for (Future<?> future : futures) {
                future.get();
            }
        }
        System.out.printf("two threads: %.1f reports/s%n", rate(reports, System.nanoTime() - start));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use afterwards: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static double rate(List<Report> reports, long nanos) {
        return reports.size() * 1e9 / nanos;
    }
}
