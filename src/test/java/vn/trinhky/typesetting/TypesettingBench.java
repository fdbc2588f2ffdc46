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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.trinhky.testing.Figures;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/**
 * Typesetting against LibreOffice that converts the same words from our Word document, both warm, in turns. Processor time of
 * one print is that of its thread; that of the whole process is measured over a round, compiling and collecting of garbage
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
    private final Figures figures = new Figures();

    private TypesettingBench(BufferedReader answers, Writer questions, int rounds) {
        this.answers = answers;
        this.questions = questions;
        this.rounds = rounds;
    }

    private record Cost(double wall, double cpu) {}

    /** @param args Python, the script that keeps LibreOffice, rounds */
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
            bench.run();
            bench.figures.write("typesetting");
        } finally {
            office.waitFor();
        }
    }

    private void run() throws Exception {
        compare("sample", BenchDocuments::sample, 60, 6, 25, 4);
        compare("fifty pages", BenchDocuments::fifty, 15, 3, 160, 2.5);
        concurrent();
    }

    private void compare(
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
        figures.add(name + ", pages", press.print(documents.apply(0)).pages(), "");
        figures.add(name + ", same text in both", sameText(documents.apply(number.incrementAndGet())), "", ">=1");
        tell(name + ", ours", ours, "<=" + most);
        figures.add(name + ", ours, processor time of the whole process, median", middle(process), "ms");
        tell(name + ", LibreOffice", theirs, "");
        tellGain(name + ", times faster by processor time", theirs, ours, Cost::cpu, ">=" + times);
        tellGain(name + ", times faster by time waited", theirs, ours, Cost::wall, "");
    }

    private void tell(String name, List<Cost> costs, String goal) {
        List<Double> cpu = costs.stream().map(Cost::cpu).toList();
        List<Double> wall = costs.stream().map(Cost::wall).toList();
        figures.add(name + ", processor time, median", middle(cpu), "ms", goal);
        figures.add(name + ", processor time, p95", p95(cpu), "ms");
        figures.add(name + ", time waited, median", middle(wall), "ms");
        figures.add(name + ", time waited, p95", p95(wall), "ms");
    }

    private void tellGain(String name, List<Cost> theirs, List<Cost> ours, Function<Cost, Double> of, String goal) {
        double gain = middle(theirs.stream().map(of).toList())
                / middle(ours.stream().map(of).toList());
        figures.add(name, gain, "times", goal);
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
     *
     * @return 1 if they say the same, else 0
     */
    private double sameText(Manuscript manuscript) throws IOException {
        Path word = WORK.resolve("compared.docx");
        Path text = WORK.resolve("compared.txt");
        Files.write(word, word(manuscript));
        convert(word, text);
        byte[] ours = press.print(manuscript).bytes();
        try (PDDocument document = Loader.loadPDF(ours)) {
            return letters(PrintedPdf.text(document)).equals(letters(Files.readString(text))) ? 1 : 0;
        }
    }

    /** Capitals are a style there and letters here; LibreOffice writes every sign of a bullet as a dot. */
    private static String letters(String text) {
        return PrintedPdf.letters(text.replace("\uFEFF", "").replace('\u2022', '-'))
                .replace(PrintedPdf.letters(String.join("", BenchDocuments.HEADER)), "")
                .toLowerCase(Locale.ROOT);
    }

    /** Documents a second by eight at once, against one alone; rounds in turns. */
    private void concurrent() throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            alone.add(throughput(1));
            together.add(throughput(AT_ONCE));
        }
        figures.add("documents a second, one at a time", middle(alone), "1/s");
        figures.add("documents a second, eight at once", middle(together), "1/s");
        figures.add("gain of eight at once", middle(together) / middle(alone), "times", ">=1.4");
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

    private static double p95(List<Double> values) {
        return values.stream().sorted().toList().get((int) Math.ceil(values.size() * 0.95) - 1);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
