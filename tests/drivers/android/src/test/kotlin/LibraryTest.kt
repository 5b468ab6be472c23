import dev.wterror.WTErrors
import java.io.File
import java.nio.file.Path
import java.util.jar.JarEntry
import java.util.jar.JarFile
import java.util.jar.JarOutputStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** How the native library is found, checked and loaded, each time in a new JVM. */
class LibraryTest {
    private val german = "Die Sitzung ist voll."

    @Test
    fun `unpacks the JAR's library privately and leaves nothing behind`(@TempDir folder: Path) {
        val lines = Probe.run("use", jar, listOf("-Djava.io.tmpdir=$folder"))
        assertEquals("${WTErrors.version()} session_is_full", lines.single().substringBeforeLast(" ${lines.single().split(' ', limit = 3)[2]}"))
        assertTrue(folder.toFile().list()!!.none { it.startsWith("wterror") }, folder.toFile().list()!!.toList().toString())
    }

    @Test
    fun `the first lookup does without Kotlin's standard library, which is slow to open`() {
        val classes = File(Probe::class.java.protectionDomain.codeSource.location.toURI()).path
        assertEquals(listOf("session_is_full"), Probe.run("206", jar, besides = listOf(classes), main = "FirstLookup"))
    }

    @Test
    fun `finds the library where the JAR is unpacked to a folder`(@TempDir folder: Path) {
        JarFile(jar).use { source ->
            for (entry in source.entries().asSequence().filterNot { it.isDirectory }) {
                val file = folder.resolve(entry.name).toFile().also { it.parentFile.mkdirs() }
                file.writeBytes(source.getInputStream(entry).readBytes())
            }
        }
        assertTrue(Probe.run("use", folder.toFile()).single().endsWith(german))
    }

    @Test
    fun `finds the library in a JAR whose path has to be escaped`(@TempDir folder: Path) {
        val odd = folder.resolve("a b%20ü+#.jar").toFile()
        jar.copyTo(odd)
        assertTrue(Probe.run("use", odd).single().endsWith(german))
    }

    @Test
    fun `the first use is safe from many threads at once`() {
        repeat(3) { assertEquals(listOf("3 rows"), Probe.run("race", jar)) }
    }

    @Test
    fun `an app with the AAR loads the library of its ABI`() {
        val libraries = File(aar, "jni/x86_64")
        val lines = Probe.run(
            "use",
            File(aar, "classes.jar"),
            listOf("-Djava.library.path=$libraries"),
            mapOf("LD_LIBRARY_PATH" to File(work, "shim/x86_64").path),
        )
        assertEquals("${WTErrors.version()} session_is_full", lines.single().split(' ').take(2).joinToString(" "))
    }

    @Test
    fun `a missing library is named with machine, version and remedy, each time`() {
        val lines = Probe.run("fail", File(aar, "classes.jar"))
        assertEquals(3, lines.size)
        for (line in lines) {
            assertTrue(line.startsWith("dev.wterror.WTErrorLibraryError: wterror ${WTErrors.version()} can't load"), line)
            for (part in listOf("linux-x86_64", "wterror-jvm:${WTErrors.version()}", "wterror-android:${WTErrors.version()}", "arm64-v8a")) {
                assertTrue(part in line, line)
            }
        }
    }

    @Test
    fun `a library of another version is refused`() {
        for (line in Probe.run("fail", jar, listOf("-Ddev.wterror.library=$work/other_version.so"))) {
            assertTrue("is of version 0.0.0-other" in line && "wterror ${WTErrors.version()}" in line, line)
        }
    }

    @Test
    fun `a library of something else is refused`() {
        for (line in Probe.run("fail", jar, listOf("-Ddev.wterror.library=$work/shim/x86_64/libc.so"))) {
            assertTrue("isn't a library of wterror" in line, line)
        }
    }

    @Test
    fun `a library that is cut off is refused and does not end the JVM`(@TempDir folder: Path) {
        val whole = File(aar, "jni/x86_64/libwterror_jni.so").readBytes()
        for (length in listOf(0, 10, 64, 4096, whole.size / 2, whole.size - 1)) {
            val cut = folder.resolve("libwterror_jni-$length.so").toFile().also { it.writeBytes(whole.copyOf(length)) }
            for (line in Probe.run("fail", jar, listOf("-Ddev.wterror.library=$cut"))) {
                assertTrue(line.startsWith("dev.wterror.WTErrorLibraryError: ") && cut.path in line, line)
                assertTrue("is cut off: it has $length of " in line, line)
            }
        }
    }

    @Test
    fun `a library for another processor is refused, and the machine is named`() {
        for (line in Probe.run("fail", jar, listOf("-Ddev.wterror.library=$aar/jni/arm64-v8a/libwterror_jni.so"))) {
            assertTrue(line.startsWith("dev.wterror.WTErrorLibraryError: ") && "on linux-x86_64" in line && "arm64-v8a" in line, line)
        }
    }

    @Test
    fun `a temporary folder that cannot be used is named, with what to do`(@TempDir folder: Path) {
        val faults = mapOf(
            "size=64k" to "No space left on device",
            "ro" to "Read-only file system",
            "noexec" to "if programs may not run from $folder, choose another with -Djava.io.tmpdir=FOLDER",
        )
        for ((options, said) in faults) {
            val lines = Probe.run("fail", jar, listOf("-Djava.io.tmpdir=$folder"), launcher = mounted(folder, options))
            assertEquals(3, lines.size)
            for (line in lines) assertTrue(line.startsWith("dev.wterror.WTErrorLibraryError: ") && said in line, "$options: $line")
        }
        // The same folder, with nothing wrong with it.
        val lines = Probe.run("use", jar, listOf("-Djava.io.tmpdir=$folder"), launcher = mounted(folder, "size=16m"))
        assertTrue(lines.single().endsWith(german), lines.single())
    }

    /** Runs what follows where a folder is a file system of its own, which no other program sees. */
    private fun mounted(folder: Path, options: String) = listOf(
        "unshare", "--user", "--map-root-user", "--mount", "sh", "-euc", "mount -t tmpfs -o \"\$1\" none \"\$2\"; shift 2; exec \"\$@\"", "sh", options,
        folder.toString(),
    )

    @Test
    fun `two class loaders have a library each`() {
        assertEquals(listOf("session_is_full", "session_is_full", "another class"), Probe.run("loaders", jar))
    }

    @Test
    fun `a damaged library is refused before it is loaded`(@TempDir folder: Path) {
        val damaged = folder.resolve("wterror-jvm-damaged.jar").toFile()
        copy(jar, damaged) { name, bytes -> if (name.endsWith(".so")) bytes.apply { this[size / 2]++ } else bytes }
        for (line in Probe.run("fail", folder.resolve("wterror.jar").toFile().also { damaged.renameTo(it) })) {
            assertTrue("checksum" in line, line)
        }
    }

    @Test
    fun `a damaged checksum is refused, each time`(@TempDir folder: Path) {
        for (checksum in listOf("", "1234", "checksum")) {
            val damaged = folder.resolve("wterror-$checksum.jar").toFile()
            copy(jar, damaged) { name, bytes -> if (name.endsWith(".crc32")) checksum.toByteArray() else bytes }
            val lines = Probe.run("fail", damaged)
            assertEquals(3, lines.size)
            for (line in lines) {
                assertTrue(line.startsWith("dev.wterror.WTErrorLibraryError: ") && "checksum isn't eight digits" in line, line)
            }
        }
    }

    @Test
    fun `the temporary folder may be a relative path or empty`(@TempDir folder: Path) {
        folder.resolve("temporary").toFile().mkdir()
        for (name in listOf("temporary", "")) {
            val lines = Probe.run("use", jar, listOf("-Djava.io.tmpdir=$name"), inFolder = folder.toFile())
            assertTrue(lines.single().endsWith(german), lines.single())
        }
        assertEquals(listOf("temporary"), folder.toFile().walk().drop(1).map { it.name }.toList())
    }

    @Test
    fun `a temporary folder that is not there is named, each time`(@TempDir folder: Path) {
        val lines = Probe.run("fail", jar, listOf("-Djava.io.tmpdir=missing"), inFolder = folder.toFile())
        assertEquals(3, lines.size)
        for (line in lines) assertTrue("WTErrorLibraryError" in line && "$folder/missing" in line, line)
    }

    @Test
    fun `a machine that the JAR has no library for is told so`() {
        for (line in Probe.run("fail", jar, listOf("-Dos.arch=riscv64"))) assertTrue("linux-riscv64" in line, line)
    }
}

/** Made by tests/tests/android.rs: the unpacked AAR, and small libraries of other kinds. */
internal val work = File(System.getProperty("wterror.work"))
internal val aar = File(work, "aar")
internal val jar: File =
    File(System.getProperty("java.class.path").split(File.pathSeparator).single { "wterror-jvm" in it })

/** Copies a JAR with some files changed. */
internal fun copy(from: File, to: File, change: (String, ByteArray) -> ByteArray?) {
    JarFile(from).use { source ->
        JarOutputStream(to.outputStream()).use { target ->
            for (entry in source.entries().asSequence().filterNot { it.isDirectory }) {
                val bytes = change(entry.name, source.getInputStream(entry).readBytes()) ?: continue
                target.putNextEntry(JarEntry(entry.name))
                target.write(bytes)
            }
        }
    }
}
