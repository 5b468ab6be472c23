package dev.wterror;

import java.io.IOException;

/** Says why the native library can't be used. What is returned is to be thrown. */
final class LibraryProblem {
    private LibraryProblem() {}

    /** The JAR isn't as it was made. */
    static Error damaged(String what) {
        return new Unpacking(what + ", so the JAR is damaged: download it again");
    }

    /** The system didn't load a file from a temporary folder. */
    static Error notLoadedFrom(String folder, Error error) {
        if (!(error instanceof UnsatisfiedLinkError)) return error;
        UnsatisfiedLinkError explained = new UnsatisfiedLinkError(error.getMessage() + " (if programs may not run from "
            + folder + ", choose another with -Djava.io.tmpdir=FOLDER)");
        explained.initCause(error);
        return explained;
    }

    static Throwable otherVersion(String origin, String platform, String version) {
        return WTErrorLibraryError.Companion.because("loaded " + origin + " on " + platform + ", which is of version " + version
            + ": both must be of one version", null);
    }

    /** A record of the library is not as it is read. */
    static RuntimeException wrongRecord(String what) {
        return new IllegalStateException("a record of the native library " + what);
    }

    /** What went wrong with the library; what has nothing to do with it is thrown. */
    static Throwable explain(Throwable error, String origin, String platform, boolean isLoaded) {
        String library = "its native library " + origin + " on " + platform + ": ";
        if (error instanceof UnsatisfiedLinkError) {
            return WTErrorLibraryError.Companion.because(isLoaded
                ? "loaded " + origin + " on " + platform + ", which isn't a library of wterror"
                : "can't load " + library + error.getMessage(), error);
        }
        // An IllegalArgumentException where the temporary folder's name is none.
        if (error instanceof IOException || error instanceof IllegalArgumentException || error instanceof Unpacking) {
            return WTErrorLibraryError.Companion.because("can't unpack " + library + error, error);
        }
        if (error instanceof SecurityException) {
            return WTErrorLibraryError.Companion.because("isn't allowed to load " + library + error, error);
        }
        if (error instanceof Error) throw (Error) error;
        throw (RuntimeException) error;
    }

    private static final class Unpacking extends Error {
        private static final long serialVersionUID = 1L;

        Unpacking(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
