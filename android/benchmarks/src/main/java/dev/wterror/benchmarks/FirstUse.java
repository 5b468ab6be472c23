package dev.wterror.benchmarks;

import dev.wterror.WTErrors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What the first lookup costs a program, classes and native library included, and what part of it no package can avoid.
 *
 * Each run is a new JVM, taken in turns; the time is that of the one statement.
 */
public final class FirstUse {
    static final String TASK = "first lookup, from the JAR";

    private static final String LOAD = "System.load of the library";

    /** The medians of a first lookup and of loading the library alone, in nanoseconds. */
    record Times(double lookup, double load) {}

    private FirstUse() {}

    /** Times one thing in this JVM, which {@link #measure} has started for it. */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "class" -> {
                long start = System.nanoTime();
                Trivial.call();
                print(start);
            }
            case "load" -> {
                long start = System.nanoTime();
                System.load(System.getProperty("library"));
                print(start);
            }
            case "lookup" -> {
                long start = System.nanoTime();
                WTErrors.get(206);
                print(start);
            }
            case "category" -> {
                long start = System.nanoTime();
                WTErrors.get(206).getCategory();
                print(start);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void print(long start) {
        System.out.println(System.nanoTime() - start);
    }

    static Times measure(int runs, boolean isShown) throws IOException, InterruptedException {
        List<String> classpath = Arrays.asList(System.getProperty("java.class.path").split(":"));
        String jar = find(classpath, "wterror-jvm");
        String kotlin = find(classpath, "kotlin-stdlib");
        Path folder = Files.createTempDirectory("wterror-benchmark");
        try {
            // Both halves of the JAR apart, as an app has them, and a JAR of one class beside the measuring one.
            Path library = folder.resolve("libwterror_jni.so");
            Path classes = folder.resolve("classes.jar");
            take(jar, library, classes);
            Path trivial = folder.resolve("trivial.jar");
            String trivialClass = "dev/wterror/benchmarks/Trivial.class";
            String thisClass = "dev/wterror/benchmarks/FirstUse.class";
            Path main = folder.resolve("main");
            try (JarOutputStream target = new JarOutputStream(Files.newOutputStream(trivial))) {
                target.putNextEntry(new JarEntry(trivialClass));
                target.write(resource(trivialClass));
            }
            Files.createDirectories(main.resolve(thisClass).getParent());
            Files.write(main.resolve(thisClass), resource(thisClass));

            Map<String, List<String>> kinds = new LinkedHashMap<>();
            kinds.put("a class of one method, in a JAR", java(main + ":" + trivial, "class"));
            kinds.put(LOAD, java(main.toString(), "load", "-Dlibrary=" + library));
            kinds.put(TASK, java(main + ":" + jar + ":" + kotlin, "lookup"));
            kinds.put("first lookup, as in an app", java(main + ":" + classes + ":" + kotlin, "lookup", "-Djava.library.path=" + folder));
            kinds.put("from the JAR, and its category", java(main + ":" + jar + ":" + kotlin, "category"));
            Map<String, double[]> times = new LinkedHashMap<>();
            kinds.keySet().forEach(kind -> times.put(kind, new double[runs]));
            for (int run = 0; run < runs; run++) {
                for (Map.Entry<String, List<String>> kind : kinds.entrySet()) times.get(kind.getKey())[run] = time(kind.getValue());
            }
            if (isShown) System.out.printf("%d JVMs each, ms: %24s %8s%n", runs, "median", "least");
            times.forEach((kind, all) -> {
                Arrays.sort(all);
                if (isShown) System.out.printf("%-34s %8.2f %8.2f%n", kind, all[runs / 2], all[0]);
            });
            return new Times(times.get(TASK)[runs / 2] * 1e6, times.get(LOAD)[runs / 2] * 1e6);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private static String find(List<String> classpath, String name) {
        return classpath.stream().filter(path -> path.contains(name + "-")).findFirst().orElseThrow();
    }

    private static void take(String jar, Path library, Path classes) throws IOException {
        try (JarFile source = new JarFile(jar); JarOutputStream target = new JarOutputStream(Files.newOutputStream(classes))) {
            for (JarEntry entry : (Iterable<JarEntry>) source.stream()::iterator) {
                try (InputStream content = source.getInputStream(entry)) {
                    if (entry.getName().endsWith(".so")) Files.copy(content, library);
                    if (!entry.getName().endsWith(".class")) continue;
                    target.putNextEntry(new JarEntry(entry.getName()));
                    content.transferTo(target);
                }
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = FirstUse.class.getResourceAsStream("/" + name)) {
            return content.readAllBytes();
        }
    }

    private static List<String> java(String classpath, String what, String... options) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp", classpath));
        command.addAll(List.of(options));
        command.addAll(List.of(FirstUse.class.getName(), what));
        return command;
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (process.waitFor() != 0 || line == null) throw new IOException("failed: " + command);
            return Long.parseLong(line) / 1e6;
        }
    }
}
