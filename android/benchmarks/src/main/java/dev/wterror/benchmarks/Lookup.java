package dev.wterror.benchmarks;

import dev.wterror.WTErrorCode;
import dev.wterror.WTErrorInfo;
import dev.wterror.WTErrorLanguage;
import dev.wterror.WTErrors;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.springframework.http.HttpStatus;

/** A lookup beside its peers, each over the same number of mixed codes or names. `main` prints ratios to the array. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Lookup {
    private static final int COUNT = 1024;
    private final int[] codes = new int[COUNT];
    private final int[] statuses = new int[COUNT];
    private final String[] names = new String[COUNT];
    private final String[] constants = new String[COUNT];
    private final WTErrorInfo[] array = new WTErrorInfo[1107];
    private final Map<Integer, WTErrorInfo> map = new HashMap<>();

    /** Fills what the benchmarks read. */
    public Lookup() {
        Random random = new Random(206);
        HttpStatus[] http = HttpStatus.values();
        for (WTErrorInfo info : WTErrors.all()) {
            array[info.getCode() + 1] = info;
            map.put(info.getCode(), info);
        }
        for (int i = 0; i < COUNT; i++) {
            WTErrorCode code = WTErrorCode.values()[random.nextInt(WTErrorCode.values().length)];
            codes[i] = code.getCode();
            names[i] = code.getInfo().getName();
            constants[i] = code.name();
            statuses[i] = http[random.nextInt(http.length)].value();
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void array(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(array[code + 1]);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void wterrorLookup(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(WTErrors.lookup(code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void hashMap(Blackhole blackhole) {
        for (int code : codes) blackhole.consume(map.get(code));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void springHttpStatus(Blackhole blackhole) {
        for (int status : statuses) blackhole.consume(HttpStatus.resolve(status));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void enumValueOf(Blackhole blackhole) {
        for (String name : constants) blackhole.consume(WTErrorCode.valueOf(name));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void wterrorLookupName(Blackhole blackhole) {
        for (String name : names) blackhole.consume(WTErrors.lookupName(name));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void wterrorMessage(Blackhole blackhole) {
        WTErrorLanguage english = WTErrorLanguage.getENGLISH();
        for (int code : codes) blackhole.consume(english.message(code));
    }

    /** Runs all, and prints how many times the array's time each took. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        Double array = times.get("array");
        times.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> System.out.printf(
            "%-18s %8.2f ns%s%n", entry.getKey(), entry.getValue(),
            array == null ? "" : String.format("  %7.2f times the array", entry.getValue() / array)));
    }
}
