package dev.wterror.benchmarks;

/** What any use of a package begins with: a class that is found in a JAR, and loaded. */
final class Trivial {
    private static int calls;

    private Trivial() {}

    static void call() {
        calls++;
    }
}
