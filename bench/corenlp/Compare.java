import com.sun.management.ThreadMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.waybill.identify.claim.ClaimExtractor;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reports per second of CoreNLP's pipeline up to entities, and of Waybill up to claims, over the same texts in one
 * process; started by {@code ./run FOLDER COUNT}. Each is warmed up with a third of the reports. By wall clock, and by
 * the CPU time of the threads that work, which other programs disturb less.
 */
final class Compare {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static void main(String[] args) throws Exception {
        List<Report> reports = sample(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.printf("%d reports, %,d characters%n", reports.size(), reports.stream().mapToInt(r -> r.text().length()).sum());
        Path cache = Path.of(System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"));
        Analyzer analyzer = Nlp4jAnalyzer.open(Nlp4jAnalyzer.home(cache.resolve("waybill")), Progress.NONE);
        ClaimExtractor extractor = ClaimExtractor.load();
        measure("waybill", reports, report -> extractor.extract(analyzer.analyze(report)));
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        StanfordCoreNLP coreNlp = new StanfordCoreNLP(properties);
        measure("corenlp", reports, report -> coreNlp.annotate(new CoreDocument(report.text())));
    }

    private static List<Report> sample(Path folder, int count) {
        ReadOptions options = new ReadOptions(Optional.empty(), System.in, Limits.DEFAULT);
        List<Report> all = new ReportReader().read(List.of(folder), options, Progress.NONE).reports();
        List<Report> sample = new ArrayList<>();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            sample.add(all.get((int) ((long) i * all.size() / count)));
        }
        return sample;
    }

    private static void measure(String name, List<Report> reports, Consumer<Report> work) throws Exception {
        run(reports.subList(0, (reports.size() + 2) / 3), 1, work);
        for (int threads = 1; threads <= 2; threads++) {
            long start = System.nanoTime();
            double cpu = run(reports, threads, work);
            double wall = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s, %d thread(s): %.1f reports/s by wall clock, %.1f reports per CPU second%n",
                    name, threads, reports.size() / wall, reports.size() / cpu);
        }
    }

    /** CPU seconds of the threads. */
    private static double run(List<Report> reports, int threads, Consumer<Report> work) throws Exception {
        AtomicLong cpu = new AtomicLong();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (Report report : reports) {
                all.add(pool.submit(() -> {
                    long before = THREADS.getCurrentThreadCpuTime();
                    work.accept(report);
                    cpu.addAndGet(THREADS.getCurrentThreadCpuTime() - before);
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return cpu.get() / 1e9;
    }
}
