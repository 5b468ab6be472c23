package dev.wterror.benchmarks;

import dev.wterror.WTError;
import dev.wterror.WTErrorCode;
import dev.wterror.WTErrorInfo;
import dev.wterror.WTErrorLanguage;
import dev.wterror.WTErrorScanner;
import dev.wterror.WTErrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpStatus;

/** What is measured, each task beside what one would use instead, over the same mixed codes, names and preferences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Tasks {
    private static final int COUNT = 1024;
    private static final String HEADER = "tlh, de-AT;q=0.9, fr-CA;q=0.8, en-GB;q=0.7, *;q=0.5";

    private final int[] codes = new int[COUNT];
    private final int[] statuses = new int[COUNT];
    private final String[] names = new String[COUNT];
    private final String[] constants = new String[COUNT];
    private final String[] exact = new String[COUNT];
    private final String[] regional = new String[COUNT];
    private final String[] headers = new String[COUNT];
    private final String[] lines = new String[COUNT];
    private final Map<Integer, WTErrorInfo> map = new HashMap<>();
    private final List<Locale> locales = new ArrayList<>();
    private final WTErrorLanguage english = WTErrorLanguage.getENGLISH();
    private final WTErrorScanner scanner = new WTErrorScanner();
    private final Pattern pattern = Pattern.compile("(?:code[=: ]+(?:206|104|1100))|[A-Z_]+_ERROR_CODE|WTError");

    /** Fills what the benchmarks read. */
    public Tasks() {
        Random random = new Random(206);
        HttpStatus[] http = HttpStatus.values();
        for (WTErrorInfo info : WTErrors.all()) map.put(info.getCode(), info);
        for (WTErrorLanguage language : WTErrors.languages()) locales.add(Locale.forLanguageTag(language.getTag()));
        String[] regions = {"AT", "CH", "CA", "GB", "BR", "IN", "MX", "EG", "BE", "AU"};
        for (int i = 0; i < COUNT; i++) {
            WTErrorCode code = WTErrorCode.values()[random.nextInt(WTErrorCode.values().length)];
            String tag = locales.get(random.nextInt(locales.size())).toLanguageTag();
            codes[i] = code.getCode();
            names[i] = code.getInfo().getName();
            constants[i] = code.name();
            statuses[i] = http[random.nextInt(http.length)].value();
            exact[i] = tag;
            regional[i] = (tag.length() == 2 ? tag : "de") + "-" + regions[random.nextInt(regions.length)];
            headers[i] = tag + "-x-" + i + ", " + HEADER; // each another one
            lines[i] = "2026-11-24T21:52:42Z INFO  [worker-" + i + "] GET /video/seg-" + i + ".ts 206 1048576 in 12 ms";
        }
    }

    /** What a program with Java's own means has for each language. */
    public static final class Messages extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            List<Object[]> texts = new ArrayList<>();
            for (WTErrorInfo info : WTErrors.all()) texts.add(new Object[] {"" + info.getCode(), info.getSummary()});
            return texts.toArray(new Object[0][]);
        }
    }

    private static String bundled(Locale locale, int code) {
        return ResourceBundle.getBundle(Messages.class.getName(), locale).getString(Integer.toString(code));
    }

    private String lookedUp(String preference, int code) {
        Locale found = Locale.lookup(Locale.LanguageRange.parse(preference), locales);
        return bundled(found == null ? Locale.ENGLISH : found, code);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void lookup(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(WTErrors.lookup(code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void hashMap(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(map.get(code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void httpStatus(Blackhole blackhole) {
        for (int status : statuses) blackhole.consume(HttpStatus.resolve(status));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void lookupName(Blackhole blackhole) {
        for (String name : names) blackhole.consume(WTErrors.lookupName(name));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void valueOf(Blackhole blackhole) {
        for (String name : constants) blackhole.consume(WTErrorCode.valueOf(name));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void messageOfLanguage(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(english.message(code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bundleOfLanguage(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(bundled(Locale.ENGLISH, code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void messageExact(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(WTErrors.matchLanguage(exact[i]).message(codes[i]));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bundleExact(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(lookedUp(exact[i], codes[i]));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void messageRegional(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(WTErrors.matchLanguage(regional[i]).message(codes[i]));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bundleRegional(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(lookedUp(regional[i], codes[i]));
    }

    @Benchmark
    public String messageHeader() {
        return WTErrors.matchLanguage(HEADER).message(206);
    }

    @Benchmark
    public String bundleHeader() {
        return lookedUp(HEADER, 206);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void messageNewHeader(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(WTErrors.matchLanguage(headers[i]).message(codes[i]));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void bundleNewHeader(Blackhole blackhole) {
        for (int i = 0; i < COUNT; i++) blackhole.consume(lookedUp(headers[i], codes[i]));
    }

    @Benchmark
    public List<WTErrorInfo> search() {
        return WTErrors.search("camera permission");
    }

    @Benchmark
    public WTError error() {
        return WTError.of(206);
    }

    @Benchmark
    public Exception exception() {
        return new Exception("206 session_is_full");
    }

    @Benchmark
    public WTError errorWithoutStackTrace() {
        return WTError.withoutStackTrace(206);
    }

    /** An exception as Java offers one for this. */
    static final class Light extends RuntimeException {
        Light(String message) {
            super(message, null, true, false);
        }
    }

    @Benchmark
    public Exception exceptionWithoutStackTrace() {
        return new Light("206 session_is_full");
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void scan(Blackhole blackhole) {
        for (String line : lines) blackhole.consume(scanner.scan(line));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void regularExpression(Blackhole blackhole) {
        for (String line : lines) blackhole.consume(pattern.matcher(line).find());
    }
}
