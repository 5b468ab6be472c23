package dev.wterror.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all, and prints a line for each task beside its peer.
 *
 * {@code [--json] [TASK…]}: {@code --json} prints an object a line; tasks are those whose names contain one of the words.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** A task, the methods of {@link Tasks} that measure it and its peer, and what is aimed at. */
    private record Pair(String task, String ours, String peer, String theirs, String aim) {}

    private static final String AHEAD = "at most 400 ns, and at least 3 times ahead of the peer";

    private static final List<Pair> PAIRS = List.of(
        new Pair("lookup by code", "lookup", "HashMap.get", "hashMap", "at most 1.5 times the peer"),
        new Pair("lookup by code", "lookup", "Spring's HttpStatus.resolve", "httpStatus", null),
        new Pair("lookup by name", "lookupName", "Enum.valueOf, as spelled only", "valueOf", null),
        new Pair("message in a language that is at hand", "messageOfLanguage", "ResourceBundle", "bundleOfLanguage", "at least 3 times ahead of the peer"),
        new Pair("message for an exact tag", "messageExact", "Locale.lookup and ResourceBundle", "bundleExact", AHEAD),
        new Pair("message for a regional tag", "messageRegional", "Locale.lookup and ResourceBundle", "bundleRegional", AHEAD),
        new Pair("message for a header of five", "messageHeader", "Locale.lookup and ResourceBundle", "bundleHeader", "at least 3 times ahead of the peer"),
        new Pair("message for a header not seen before", "messageNewHeader", "Locale.lookup and ResourceBundle", "bundleNewHeader", "at least 3 times ahead of the peer"),
        new Pair("search for two words", "search", null, null, null),
        new Pair("make an error", "error", "new Exception(text)", "exception", "at most 1.2 times the peer"),
        new Pair("make an error without a stack trace", "errorWithoutStackTrace", "an exception without one", "exceptionWithoutStackTrace", null),
        new Pair("scan a line without an error", "scan", "java.util.regex, a pattern far simpler", "regularExpression", null));

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean isJson = words.remove("--json");
        List<Pair> pairs = PAIRS.stream().filter(pair -> isAsked(words, pair.task)).toList();
        Map<String, Double> times = new TreeMap<>();
        if (!pairs.isEmpty()) {
            ChainedOptionsBuilder options = new OptionsBuilder().verbosity(isJson ? VerboseMode.SILENT : VerboseMode.NORMAL);
            for (Pair pair : pairs) {
                options.include("Tasks\\." + pair.ours + "$");
                if (pair.theirs != null) options.include("Tasks\\." + pair.theirs + "$");
            }
            for (RunResult result : new Runner(options.build()).run()) {
                times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
            }
        }
        for (Pair pair : pairs) print(isJson, pair.task, times.get(pair.ours), pair.peer, times.get(pair.theirs == null ? "" : pair.theirs), pair.aim);
        if (isAsked(words, FirstUse.TASK)) {
            FirstUse.Times first = FirstUse.measure(25, !isJson);
            print(isJson, FirstUse.TASK, first.lookup(), "System.load of the library alone", first.load(), "at most 15 ms");
        }
    }

    private static boolean isAsked(List<String> words, String task) {
        return words.isEmpty() || words.stream().anyMatch(task::contains);
    }

    private static void print(boolean isJson, String task, double ours, String peer, Double theirs, String aim) {
        StringBuilder line = new StringBuilder();
        if (isJson) {
            line.append(String.format(Locale.ROOT, "{\"package\":\"jvm\",\"task\":\"%s\",\"nanoseconds\":%.1f", task, ours));
            if (peer != null) line.append(String.format(Locale.ROOT, ",\"peer\":\"%s\",\"peer_nanoseconds\":%.1f", peer, theirs));
            if (aim != null) line.append(",\"aim\":\"").append(aim).append('"');
            line.append('}');
        } else {
            line.append(String.format(Locale.ROOT, "%-38s %12.1f ns", task, ours));
            if (peer != null) line.append(String.format(Locale.ROOT, "  %7.2f times %s (%.1f ns)", ours / theirs, peer, theirs));
            if (aim != null) line.append("; aim: ").append(aim);
        }
        System.out.println(line);
    }
}
