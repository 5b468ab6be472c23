package dev.wterror

import java.util.Locale

/**
 * The native library can't be used: it is missing, damaged, or of another version than the classes.
 *
 * The message names this machine's system and processor, the version, and what to do.
 */
public class WTErrorLibraryError internal constructor(message: String?, cause: Throwable? = null) :
    UnsatisfiedLinkError(message) {
    init {
        if (cause != null) initCause(cause)
    }

    internal companion object {
        private const val serialVersionUID = 1L
    }
}

/** Finds and loads the native library: the named one, or the JAR's for this machine, or the app's. */
internal object NativeLibrary {
    private const val NAME = "wterror_jni"

    /** A system property that names a library file to load and no other. */
    private const val PATH_PROPERTY = "dev.wterror.library"

    fun load() {
        val platform = platform()
        val file = System.mapLibraryName(NAME)
        val resource = "native/$platform/$file"
        val path = property(PATH_PROPERTY)
        val origin = when {
            path != null -> path.also { attempt(it, platform) { System.load(path) } }
            NativeLibrary::class.java.getResource(resource) != null ->
                resource.also { attempt(it, platform) { UnpackedLibrary.load(resource, file) } }
            else -> file.also { attempt(it, platform) { System.loadLibrary(NAME) } }
        }
        checkVersion(origin, platform)
    }

    private fun attempt(origin: String, platform: String, load: () -> Unit) {
        try {
            load()
        } catch (error: UnsatisfiedLinkError) {
            throw failure("can't load its native library $origin on $platform: ${error.message}", error)
        } catch (error: java.io.IOException) {
            throw failure("can't unpack its native library $origin on $platform: $error", error)
        } catch (error: SecurityException) {
            throw failure("isn't allowed to load its native library $origin on $platform: $error", error)
        }
    }

    private fun checkVersion(origin: String, platform: String) {
        val found = try {
            Native.version()
        } catch (error: UnsatisfiedLinkError) {
            throw failure("loaded $origin on $platform, which isn't a library of wterror", error)
        }
        if (found != VERSION) {
            throw failure("loaded $origin on $platform, which is of version $found: both must be of one version", null)
        }
    }

    private fun failure(what: String, cause: Throwable?) = WTErrorLibraryError(
        "wterror $VERSION $what. In an Android app depend on dev.wterror:wterror-android:$VERSION (arm64-v8a, " +
            "armeabi-v7a, x86_64, x86), on another JVM on dev.wterror:wterror-jvm:$VERSION; for a system that it has " +
            "no library for, build one with android/build and name it with -D$PATH_PROPERTY=FILE.",
        cause,
    )

    /** The system and processor, as the JAR's folders are named: `linux-x86_64`. */
    private fun platform(): String {
        val os = (property("os.name") ?: "unknown").lowercase(Locale.ROOT)
        val arch = (property("os.arch") ?: "unknown").lowercase(Locale.ROOT)
        val system = when {
            os.startsWith("windows") -> "windows"
            os.startsWith("mac") -> "macos"
            else -> os
        }
        val processor = when (arch) {
            "amd64" -> "x86_64"
            "arm64" -> "aarch64"
            else -> arch
        }
        return "$system-$processor"
    }

    private fun property(name: String): String? =
        try {
            System.getProperty(name)?.ifEmpty { null }
        } catch (_: SecurityException) {
            null
        }
}
