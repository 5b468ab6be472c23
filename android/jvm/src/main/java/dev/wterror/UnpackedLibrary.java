package dev.wterror;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;

/** Loads the library that the JAR has for this machine. A class of its own: Android before 8 has no java.nio.file. */
final class UnpackedLibrary {
    private static final int CHUNK = 64 * 1024;

    private UnpackedLibrary() {}

    static void load(InputStream library, InputStream checksum, String name) throws IOException {
        File folder = privateFolder();
        File file = new File(folder, name);
        try {
            if (copy(library, file) != read(checksum)) {
                throw LibraryProblem.damaged("its bytes don't match their checksum");
            }
            try {
                System.load(file.getPath());
            } catch (Error error) {
                throw LibraryProblem.notLoadedFrom(folder.getParent(), error);
            }
        } finally {
            delete(file);
            delete(folder);
        }
    }

    /**
     * A new folder that only its owner may enter, so nobody can put another file in the library's place.
     *
     * Its name need not be a secret, since a folder is not made where its name is taken, by whomever. The random one of
     * Files.createTempDirectory costs a cold JVM all its security providers.
     */
    private static File privateFolder() throws IOException {
        FileSystem system = FileSystems.getDefault();
        FileAttribute<?>[] onlyOwner = File.separatorChar == '/'
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
            : new FileAttribute<?>[0]; // Windows, where a user has a temporary folder of their own
        // Absolute, since a library is loaded by a whole path only.
        Path parent = system.getPath(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
        for (long number = System.nanoTime();; number++) {
            try {
                return Files.createDirectory(parent.resolve("wterror-" + number), onlyOwner).toFile();
            } catch (Throwable error) {
                if (!(error instanceof FileAlreadyExistsException)) throw error;
                // The next number, then.
            }
        }
    }

    /** Returns the CRC-32. It is against damage: whoever can change the JAR can change a better checksum in it as well. */
    private static long copy(InputStream library, File file) throws IOException {
        CRC32 checksum = new CRC32();
        try (FileOutputStream target = new FileOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int count; (count = library.read(chunk)) >= 0;) {
                checksum.update(chunk, 0, count);
                target.write(chunk, 0, count);
            }
        }
        return checksum.getValue();
    }

    /** The CRC-32 in a file of its eight hexadecimal digits. */
    private static long read(InputStream checksum) throws IOException {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = Character.digit(checksum.read(), 16); // of the end, -1, none
            if (digit < 0) throw LibraryProblem.damaged("its checksum isn't eight digits");
            number = number << 4 | digit;
        }
        return number;
    }

    /** At once where the system lets go of a loaded file's name, else when the JVM ends. */
    private static void delete(File file) {
        if (!file.delete()) file.deleteOnExit();
    }
}
