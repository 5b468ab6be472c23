package dev.wterror;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Finds and loads the native library: the named one, or the JAR's for this machine, or the app's.
 *
 * Java, because what Kotlin's compiler makes calls its standard library; and no exception is named here: see Catalogue.
 */
final class NativeLibrary {
    private static final String NAME = "wterror_jni";

    /** A system property that names a library file to load and no other. */
    static final String PATH_PROPERTY = "dev.wterror.library";

    private NativeLibrary() {}

    /** Null, or why the library can't be used. Remembered, not thrown: see Catalogue. */
    static Throwable load() {
        String platform = platform();
        String file = System.mapLibraryName(NAME);
        String origin = property(PATH_PROPERTY, file);
        boolean isLoaded = false;
        try {
            if (!origin.equals(file)) {
                refuseCut(origin);
                System.load(origin);
            } else if (!unpackAndLoad("dev/wterror/native/" + platform + "/" + file, file)) {
                System.loadLibrary(NAME);
            }
            isLoaded = true;
            String found = Native.version();
            return found.equals(VersionKt.VERSION) ? null : LibraryProblem.otherVersion(origin, platform, found);
        } catch (Throwable error) {
            return LibraryProblem.explain(error, origin, platform, isLoaded);
        }
    }

    /** Whether the JAR has a library for this machine, which is loaded then. */
    private static boolean unpackAndLoad(String resource, String file) throws IOException {
        try (JarFile jar = jar(); InputStream library = open(jar, resource)) {
            if (library == null) return false;
            try (InputStream checksum = open(jar, resource + ".crc32")) {
                if (checksum == null) throw LibraryProblem.damaged(resource + ".crc32 isn't in the JAR");
                UnpackedLibrary.load(library, checksum, file);
            }
            return true;
        }
    }

    /**
     * Throws where an ELF file ends too early, as after a copy that broke off: to load it would end the JVM (SIGBUS). In such a
     * file the table of sections comes last, and the header says where it ends.
     */
    private static void refuseCut(String path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            byte[] header = new byte[64];
            long there = file.length();
            if (there < header.length) {
                throw new UnsatisfiedLinkError(path + " is cut off: it has " + there + " of at least " + header.length + " bytes");
            }
            file.readFully(header);
            boolean isElf = header[0] == 0x7f && header[1] == 'E' && header[2] == 'L' && header[3] == 'F';
            if (!isElf || header[5] != 1) return; // none of those that are built
            boolean has64Bits = header[4] == 2;
            long end = has64Bits
                ? number(header, 40, 8) + number(header, 58, 2) * number(header, 60, 2)
                : number(header, 32, 4) + number(header, 46, 2) * number(header, 48, 2);
            if (there < end) throw new UnsatisfiedLinkError(path + " is cut off: it has " + there + " of " + end + " bytes");
        } catch (FileNotFoundException error) {
            // The system says what it makes of such a file's name.
        }
    }

    /** A number of some bytes, the lowest first. */
    private static long number(byte[] bytes, int from, int count) {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) number = number << 8 | bytes[from + i] & 0xff;
        return number;
    }

    private static InputStream open(JarFile jar, String resource) throws IOException {
        if (jar == null) return NativeLibrary.class.getResourceAsStream("/" + resource);
        ZipEntry entry = jar.getEntry(resource);
        return entry == null ? null : jar.getInputStream(entry);
    }

    /**
     * The JAR that this class is from, to look into it without a class loader: that looks through all modules of the JDK
     * first, which takes a cold JVM longer than all else here. Null where there is no such file: in a folder, in a JAR
     * within a JAR, on Android.
     */
    private static JarFile jar() throws IOException {
        File file;
        try {
            ProtectionDomain domain = NativeLibrary.class.getProtectionDomain();
            CodeSource source = domain == null ? null : domain.getCodeSource();
            if (source == null || source.getLocation() == null) return null;
            file = new File(source.getLocation().toURI());
            if (!file.isFile()) return null;
        } catch (Exception error) { // no URI, no file's, or one that may not be looked at
            return null;
        }
        return new JarFile(file);
    }

    /** The system and processor, as the JAR's folders are named: {@code linux-x86_64}. */
    private static String platform() {
        String system = property("os.name", "unknown").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) system = "windows";
        if (system.startsWith("mac")) system = "macos";
        String processor = property("os.arch", "unknown").toLowerCase(Locale.ROOT);
        if (processor.equals("amd64")) processor = "x86_64";
        if (processor.equals("arm64")) processor = "aarch64";
        return system + "-" + processor;
    }

    private static String property(String name, String otherwise) {
        try {
            String value = System.getProperty(name);
            return value == null || value.isEmpty() ? otherwise : value;
        } catch (RuntimeException error) { // one that may not be read
            return otherwise;
        }
    }
}
