package vn.trinhky.typesetting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/**
 * Typesetting against LibreOffice that converts the same words from our Word document, both warm, in turns. Processor time of
 * one print is that of its thread; {@code processCpuMs} is that of the whole process in a round, compiling and collecting of garbage
 * included, shared among the round's documents. Started by {@code bench/typesetting}.
 */
public final class TypesettingBench {
    private static final int WARM_UP = 20;
    private static final int AT_ONCE = 8;
    private static final Path WORK = Path.of("target", "bench", "work");
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Press press = FilesInMemory.press();
    private final AtomicInteger number = new AtomicInteger(1000);
    private final BufferedReader answers;
    private final Writer questions;
    private final int rounds;

    private TypesettingBench(BufferedReader answers, Writer questions, int rounds) {
        this.answers = answers;
        this.questions = questions;
        this.rounds = rounds;
    }

    private record Cost(double wall, double cpu) {}

    /** @param args Python, the script that keeps LibreOffice, rounds, the file to write */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(WORK);
        Process office = new ProcessBuilder(args[0], args[1])
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = office.inputReader();
                Writer questions = office.outputWriter()) {
            TypesettingBench bench = new TypesettingBench(answers, questions, Integer.parseInt(args[2]));
            if (!"ready".equals(answers.readLine())) {
                throw new IllegalStateException("LibreOffice did not start");
            }
            String json = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(bench.run());
            Files.writeString(Path.of(args[3]), json + "\n");
        } finally {
            office.waitFor();
        }
    }

    private Map<String, Object> run() throws Exception {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "typesetting");
        result.put("cores", Runtime.getRuntime().availableProcessors());
        result.put("java", Runtime.version().toString());
        result.put("rounds", rounds);
        result.put("sample", compare("sample", BenchDocuments::sample, 60, 6, 25, 4));
        result.put("fiftyPages", compare("fifty", BenchDocuments::fifty, 15, 3, 160, 2.5));
        result.put("concurrent", concurrent());
        return result;
    }

    private Map<String, Object> compare(
            String name, IntFunction<Manuscript> documents, int ofOurs, int ofTheirs, double most, double times)
            throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            theirs(documents);
        }
        for (int i = 0; i < 20 * WARM_UP; i++) {
            ours(documents);
        }
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        List<Double> process = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long before = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < ofOurs; i++) {
                ours.add(ours(documents));
            }
            process.add((SYSTEM.getProcessCpuTime() - before) / 1e6 / ofOurs);
            for (int i = 0; i < ofTheirs; i++) {
                theirs.add(theirs(documents));
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("pages", press.print(documents.apply(0)).pages());
        result.put("sameText", sameText(name, documents.apply(number.incrementAndGet())));
        Map<String, Object> statistics = statistics(ours);
        statistics.put("processCpuMs", rounded(middle(process)));
        result.put("ours", statistics);
        result.put("libreOffice", statistics(theirs));
        double cpu = middle(ours.stream().map(Cost::cpu).toList());
        double faster = middle(theirs.stream().map(Cost::cpu).toList()) / cpu;
        result.put("timesFasterByCpu", rounded(faster));
        result.put(
                "timesFasterByWall",
                rounded(middle(theirs.stream().map(Cost::wall).toList())
                        / middle(ours.stream().map(Cost::wall).toList())));
        result.put("target", Map.of("cpuMs", most, "timesFaster", times));
        result.put("reached", cpu <= most && faster >= times);
        return result;
    }

    private Cost ours(IntFunction<Manuscript> documents) {
        Manuscript manuscript = documents.apply(number.incrementAndGet());
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        press.print(manuscript);
        return new Cost((System.nanoTime() - wall) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    private Cost theirs(IntFunction<Manuscript> documents) throws IOException {
        Path word = WORK.resolve("theirs.docx");
        Files.write(word, word(documents.apply(number.incrementAndGet())));
        return convert(word, WORK.resolve("theirs.pdf"));
    }

    private Cost convert(Path word, Path pdf) throws IOException {
        questions.write(word + "\t" + pdf + "\n");
        questions.flush();
        String[] answer = answers.readLine().split("\t");
        return new Cost(Double.parseDouble(answer[0]), Double.parseDouble(answer[1]));
    }

    private static byte[] word(Manuscript manuscript) {
        return WordWriter.write(Wordings.of(manuscript), new WordPictures(hash -> {
            throw new IllegalStateException("no pictures here");
        }));
    }

    /**
     * Letter by letter what LibreOffice has read, lists counted by it included, against what our pages say; without page numbers, and without
     * header rows, which are repeated where pages break.
     */
    private boolean sameText(String name, Manuscript manuscript) throws IOException {
        Path word = WORK.resolve(name + ".docx");
        Path text = WORK.resolve(name + "-libreoffice.txt");
        Files.write(word, word(manuscript));
        convert(word, text);
        convert(word, WORK.resolve(name + "-libreoffice.pdf"));
        byte[] ours = press.print(manuscript).bytes();
        Files.write(WORK.resolve(name + "-ours.pdf"), ours);
        try (PDDocument document = Loader.loadPDF(ours)) {
            return letters(PrintedPdf.text(document)).equals(letters(Files.readString(text)));
        }
    }

    /** Capitals are a style there and letters here; LibreOffice writes every sign of a bullet as a dot. */
    private static String letters(String text) {
        return PrintedPdf.letters(text.replace("\uFEFF", "").replace('\u2022', '-'))
                .replace(PrintedPdf.letters(String.join("", BenchDocuments.HEADER)), "")
                .toLowerCase(Locale.ROOT);
    }

    /** Documents a second by eight at once, against one alone; rounds in turns. */
    private Map<String, Object> concurrent() throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            alone.add(throughput(1));
            together.add(throughput(AT_ONCE));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("aloneDocumentsPerSecond", rounded(middle(alone)));
        result.put("eightAtOnceDocumentsPerSecond", rounded(middle(together)));
        double gain = middle(together) / middle(alone);
        result.put("gain", rounded(gain));
        result.put("target", Map.of("gain", 1.4));
        result.put("reached", gain >= 1.4);
        return result;
    }

    private double throughput(int workers) throws Exception {
        int documents = 160;
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            long wall = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                all.add(pool.submit(() -> press.print(BenchDocuments.sample(number.incrementAndGet()))));
            }
            for (Future<?> each : all) {
                each.get();
            }
            return documents / ((System.nanoTime() - wall) / 1e9);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, Object> statistics(List<Cost> costs) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("runs", costs.size());
        result.put("cpuMs", spread(costs.stream().map(Cost::cpu).toList()));
        result.put("wallMs", spread(costs.stream().map(Cost::wall).toList()));
        return result;
    }

    private static Map<String, Object> spread(List<Double> values) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("median", rounded(middle(values)));
        result.put("p95", rounded(values.stream().sorted().toList().get((int) Math.ceil(values.size() * 0.95) - 1)));
        return result;
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
