package dev.wterror;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
                throw new IOException("its bytes don't match their checksum, so the JAR is damaged: download it again");
            }
            System.load(file.getPath());
        } catch (UnsatisfiedLinkError error) {
            UnsatisfiedLinkError explained = new UnsatisfiedLinkError(error.getMessage() + " (if programs may not run from "
                + folder.getParent() + ", choose another with -Djava.io.tmpdir=FOLDER)");
            explained.initCause(error);
            throw explained;
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
        FileAttribute<?>[] onlyOwner = system.supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
            : new FileAttribute<?>[0]; // Windows, where a user has a temporary folder of their own
        // Absolute, since a library is loaded by a whole path only.
        Path parent = system.getPath(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
        for (long number = System.nanoTime();; number++) {
            try {
                return Files.createDirectory(parent.resolve("wterror-" + number), onlyOwner).toFile();
            } catch (FileAlreadyExistsException error) {
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
        byte[] digits = new byte[8];
        try {
            new DataInputStream(checksum).readFully(digits);
            return Long.parseLong(new String(digits, StandardCharsets.US_ASCII), 16);
        } catch (EOFException | NumberFormatException error) {
            throw new IOException("its checksum isn't eight digits, so the JAR is damaged: download it again", error);
        }
    }

    /** At once where the system lets go of a loaded file's name, else when the JVM ends. */
    private static void delete(File file) {
        if (!file.delete()) file.deleteOnExit();
    }
}
