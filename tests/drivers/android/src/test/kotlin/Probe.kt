import dev.wterror.WTError
import dev.wterror.WTErrorCode
import dev.wterror.WTErrorInfo
import dev.wterror.WTErrors
import java.io.File
import java.net.URLClassLoader
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors

/** What [LibraryTest] runs in JVMs of their own, where the library has not been loaded. */
object Probe {
    @JvmStatic
    fun main(arguments: Array<String>) {
        when (arguments.single()) {
            "use" -> println("${WTErrors.version()} ${WTErrorCode.SESSION_IS_FULL.id} ${WTError.of(206).localizedDescription("de")}")
            "fail" -> listOf<() -> Any?>({ WTErrors.lookup(206) }, { WTErrors.search("x") }, { WTError.of(206) }).forEach {
                try {
                    println(it())
                } catch (error: UnsatisfiedLinkError) {
                    println("$error")
                }
            }
            "race" -> race()
            "loaders" -> loaders()
        }
    }

    /** The first use, by many threads at once. */
    private fun race() {
        val threads = 64
        val barrier = CyclicBarrier(threads)
        val pool = Executors.newFixedThreadPool(threads)
        val found = pool.invokeAll(
            List(threads) {
                Callable<List<WTErrorInfo?>> {
                    barrier.await()
                    List(1000) { WTErrors.lookup(206) } + WTErrors.search("camera permission")
                }
            },
        )
        val rows = found.flatMap { it.get() }.map { System.identityHashCode(it) }.toSet()
        pool.shutdown()
        println("${rows.size} rows")
    }

    /** The package twice in one JVM, as in two web applications. */
    private fun loaders() {
        val classpath = System.getProperty("java.class.path").split(File.pathSeparator).map { File(it).toURI().toURL() }
        val classes = List(2) {
            val rows = URLClassLoader(classpath.toTypedArray(), ClassLoader.getSystemClassLoader().parent).loadClass("dev.wterror.WTErrors")
            val row = rows.getMethod("get", Int::class.javaPrimitiveType).invoke(null, 206)
            println(row.javaClass.getMethod("getId").invoke(row))
            row.javaClass
        }
        println(if (classes[0] == classes[1]) "the same class" else "another class")
    }

    /** Runs a probe and returns what it printed. */
    fun run(
        probe: String,
        jar: File,
        options: List<String> = emptyList(),
        environment: Map<String, String> = emptyMap(),
        besides: List<String> = System.getProperty("java.class.path").split(File.pathSeparator).filterNot { "wterror-jvm" in it },
        main: String = "Probe",
        inFolder: File? = null,
        launcher: List<String> = emptyList(),
    ): List<String> {
        val classpath = besides + jar.path
        val java = File(System.getProperty("java.home"), "bin/java").path
        val command = launcher + listOf(java, "-cp", classpath.joinToString(File.pathSeparator)) + options + listOf(main, probe)
        val builder = ProcessBuilder(command).directory(inFolder).redirectErrorStream(true)
        builder.environment().remove("LD_LIBRARY_PATH") // cargo's names a folder with a libwterror_jni.so in it
        builder.environment().putAll(environment)
        val process = builder.start()
        val lines = process.inputStream.bufferedReader().readLines()
        check(process.waitFor() == 0) { lines.joinToString("\n") }
        return lines
    }
}
