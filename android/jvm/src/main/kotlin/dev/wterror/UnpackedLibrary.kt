package dev.wterror

import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.util.zip.CRC32

/** Loads the library that the JAR has for this machine. A class of its own: Android before 8 has no `java.nio.file`. */
internal object UnpackedLibrary {
    fun load(resource: String, file: String) {
        val bytes = read(resource)
        val expected = String(read("$resource.crc32")).trim().toLong(radix = 16)
        if (crc32(bytes) != expected) {
            throw IOException("its bytes don't match their checksum, so the JAR is damaged: download it again")
        }
        // Only its owner may enter such a folder, so nobody can put another file in the library's place.
        val folder = Files.createTempDirectory("wterror-")
        val unpacked = folder.resolve(file)
        try {
            Files.write(unpacked, bytes, StandardOpenOption.CREATE_NEW)
            try {
                System.load(unpacked.toString())
            } catch (error: UnsatisfiedLinkError) {
                val place = folder.parent
                throw UnsatisfiedLinkError(
                    "${error.message} (if programs may not run from $place, choose another with -Djava.io.tmpdir=FOLDER)",
                ).initCause(error)
            }
        } finally {
            delete(unpacked, folder)
        }
    }

    private fun read(resource: String): ByteArray =
        UnpackedLibrary::class.java.getResourceAsStream(resource)?.use { it.readBytes() }
            ?: throw IOException("$resource isn't in the JAR")

    /** Against damage, for which it is enough: whoever can change the JAR can change the checksum in it as well. */
    private fun crc32(bytes: ByteArray): Long = CRC32().apply { update(bytes) }.value

    /** At once where the system lets go of a loaded file's name, else when the JVM ends. */
    private fun delete(vararg paths: Path) {
        for (path in paths) {
            val file: File = path.toFile()
            if (!file.delete()) file.deleteOnExit()
        }
    }
}
