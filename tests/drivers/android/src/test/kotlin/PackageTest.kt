import dev.wterror.WTErrors
import java.io.File
import java.nio.file.Path
import java.util.jar.JarFile
import java.util.zip.ZipFile
import kotlinx.validation.api.dump
import kotlinx.validation.api.filterOutNonPublic
import kotlinx.validation.api.loadApiFromJvmClasses
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.objectweb.asm.ClassReader
import org.objectweb.asm.tree.ClassNode
import proguard.Configuration
import proguard.ConfigurationParser
import proguard.ProGuard

/** What the packages contain. */
class PackageTest {
    @Test
    fun `the public API is the one that was agreed to`() {
        val agreed = File(System.getProperty("wterror.api"))
        val found = File(work, "wterror.api")
        found.writeText(buildString { JarFile(jar).use { it.loadApiFromJvmClasses() }.filterOutNonPublic().dump(this) })
        if (System.getenv("WTERROR_BLESS") == "1") found.copyTo(agreed, overwrite = true)
        assertEquals(
            if (agreed.exists()) agreed.readText() else "",
            found.readText(),
            "the public API differs from $agreed; if that is meant: WTERROR_BLESS=1 cargo dev test android",
        )
    }

    @Test
    fun `both packages have the same classes but for the reading of logs and Spark, for JVM 8`() {
        val classes = { file: File ->
            JarFile(file).use { jar ->
                jar.entries().asSequence().filter { it.name.endsWith(".class") || it.name.endsWith(".kotlin_module") }
                    .associate { it.name to jar.getInputStream(it).readBytes() }
            }
        }
        val (ours, theirs) = classes(jar) to classes(File(aar, "classes.jar"))
        val logs = ours.keys - theirs.keys
        assertTrue(theirs.keys.all { it in ours } && "dev/wterror/WTErrorScanner.class" in logs, logs.toString())
        assertTrue("dev/wterror/spark/WTErrorScan.class" in logs && "dev/wterror/sentry/WTErrorBeforeSend.class" in theirs, logs.toString())
        for (name in logs) assertTrue(Regex("dev/wterror/(spark/|WTErrorScan|WTErrorFinding|WTErrorCertainty|Scan).*").matches(name), name)
        for ((name, bytes) in theirs) {
            // What an app lacks, nothing of it may name: R8 would refuse the app.
            val text = String(bytes, Charsets.ISO_8859_1)
            if (name.endsWith(".class")) for (class_ in logs) assertTrue(class_.removeSuffix(".class") !in text, "$name names $class_")
        }
        for ((name, bytes) in ours) {
            if (name !in logs) assertArrayEquals(bytes, theirs[name], name)
            if (name.endsWith(".class")) assertEquals(52, bytes[7].toInt(), "$name: class file version")
        }
        assertTrue("dev/wterror/WTErrors.class" in ours)
    }

    @Test
    fun `compilers of Kotlin 1_9 can read the classes and the library they need`() {
        JarFile(jar).use { jar ->
            // Read and not loaded: Spark, which some classes are for, is not here.
            val versions = jar.entries().asSequence().filter { it.name.endsWith(".class") }.mapNotNull { entry ->
                val read = ClassNode().also { ClassReader(jar.getInputStream(entry)).accept(it, ClassReader.SKIP_CODE) }
                val metadata = read.visibleAnnotations?.singleOrNull { it.desc == "Lkotlin/Metadata;" }
                metadata?.values?.let { it[it.indexOf("mv") + 1] }
            }
            assertEquals(setOf(listOf(2, 0, 0)), versions.toSet()) // the version after 1.9
        }
        val poms = File(System.getProperty("repository")).walk().filter { it.extension == "pom" }.map { it.readText() }.toList()
        assertTrue(poms.isNotEmpty())
        for (pom in poms) {
            assertTrue(Regex("<artifactId>kotlin-stdlib</artifactId>\\s*<version>2\\.0\\.").containsMatchIn(pom), pom)
        }
    }

    @Test
    fun `nothing of Android is needed`() {
        JarFile(jar).use { jar ->
            for (entry in jar.entries().asSequence().filter { it.name.endsWith(".class") }) {
                val text = String(jar.getInputStream(entry).readBytes(), Charsets.ISO_8859_1)
                assertTrue(Regex("\\bandroidx?/\\w+/[A-Z]").find(text) == null, entry.name)
            }
        }
    }

    @Test
    fun `the AAR has what Android's build tools look for`() {
        val files = aar.walk().filter { it.isFile }.map { it.relativeTo(aar).path }.toSet()
        assertEquals(
            setOf("AndroidManifest.xml", "LICENSE-APACHE", "LICENSE-MIT", "NOTICE", "R.txt", "classes.jar", "proguard.txt",
                "META-INF/com/android/build/gradle/aar-metadata.properties") +
                setOf("arm64-v8a", "armeabi-v7a", "x86", "x86_64").map { "jni/$it/libwterror_jni.so" },
            files,
        )
        ZipFile(jar).use { zip ->
            val rules = zip.getInputStream(zip.getEntry("META-INF/proguard/wterror.pro")).reader().readText()
            assertEquals(File(aar, "proguard.txt").readText(), rules)
        }
    }

    @Test
    fun `a dex compiler takes the classes`(@TempDir folder: Path) {
        val dex = folder.resolve("classes.dex").toFile()
        val compiler = System.getProperty("java.class.path").split(File.pathSeparator).single { "dalvik-dx" in it }
        val java = File(System.getProperty("java.home"), "bin/java").path
        val process = ProcessBuilder(
            java, "-cp", compiler, "com.android.dx.command.Main", "--dex", "--min-sdk-version=26", "--output=$dex",
            File(aar, "classes.jar").path,
        ).redirectErrorStream(true).start()
        val output = process.inputStream.bufferedReader().readText()
        assertEquals(0, process.waitFor(), output)
        assertEquals("dex\n038", String(dex.readBytes().copyOf(7)))
        assertTrue("Ldev/wterror/WTErrors;" in String(dex.readBytes(), Charsets.ISO_8859_1))
    }

    @Test
    fun `works shrunk and renamed, by its own rules alone`(@TempDir folder: Path) {
        val classpath = System.getProperty("java.class.path").split(File.pathSeparator)
        val out = folder.resolve("app.jar").toFile()
        val app = folder.resolve("probe.jar").toFile()
        java.util.jar.JarOutputStream(app.outputStream()).use { target ->
            val classes = File(Probe::class.java.protectionDomain.codeSource.location.toURI())
            for (file in classes.listFiles()!!.filter { it.name.startsWith("Probe") }) {
                target.putNextEntry(java.util.jar.JarEntry(file.name))
                target.write(file.readBytes())
            }
        }
        val rules = listOf(
            "-injars $app", "-injars ${File(aar, "classes.jar")}",
            "-injars ${classpath.single { "kotlin-stdlib-" in it && "jdk" !in it }}(!META-INF/**)", "-outjars $out",
            "-libraryjars <java.home>/jmods/java.base.jmod(!**.jar;!module-info.class)",
            "-dontwarn", "-dontnote", "-ignorewarnings", "-dontoptimize", "-repackageclasses app",
            "-keep class Probe { public static void main(java.lang.String[]); }",
            "-include ${File(aar, "proguard.txt")}",
        )
        shrink(rules)
        val names = JarFile(out).use { jar -> jar.entries().asSequence().map { it.name }.toList() }
        assertTrue("dev/wterror/WTErrors.class" !in names, "nothing was renamed")
        val lines = Probe.run(
            "use",
            out,
            listOf("-Djava.library.path=$aar/jni/x86_64"),
            mapOf("LD_LIBRARY_PATH" to File(work, "shim/x86_64").path),
            besides = emptyList(),
        )
        assertTrue(lines.single().startsWith("${WTErrors.version()} session_is_full "), lines.toString())
    }

    @Test
    fun `an app without Sentry can be shrunk, by the package's own rules alone`(@TempDir folder: Path) {
        // Kotlin's library and its annotations, which every app has.
        val libraries = System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { Regex("(kotlin-stdlib|annotations)-\\d[^/]*\\.jar").matches(File(it).name) }.joinToString(File.pathSeparator)
        val rules = listOf(
            "-injars ${File(aar, "classes.jar")}", "-outjars ${folder.resolve("app.jar")}",
            "-libraryjars $libraries", "-libraryjars <java.home>/jmods/java.base.jmod(!**.jar;!module-info.class)",
            "-forceprocessing", "-dontnote", "-dontoptimize", "-dontobfuscate", "-keep class dev.wterror.** { *; }",
        )
        shrink(rules + "-include ${File(aar, "proguard.txt")}")
        // What is missing stops it where no rule says that it may be.
        assertThrows(Exception::class.java) { shrink(rules) }
        // And so does the JAR's part for Spark.
        val jvm = rules.map { if (it.startsWith("-injars")) "-injars $jar(!META-INF/**,!**/native/**)" else it } + "-include ${File(aar, "proguard.txt")}"
        val forSpark = folder.resolve("wterror-spark.pro").toFile()
        ZipFile(jar).use { zip -> forSpark.writeBytes(zip.getInputStream(zip.getEntry("META-INF/proguard/wterror-spark.pro")).readBytes()) }
        shrink(jvm + "-include $forSpark")
        assertThrows(Exception::class.java) { shrink(jvm) }
    }

    private fun shrink(rules: List<String>) {
        val configuration = Configuration()
        ConfigurationParser(rules.flatMap { it.split(' ') }.toTypedArray(), System.getProperties()).use { it.parse(configuration) }
        ProGuard(configuration).execute()
    }
}
