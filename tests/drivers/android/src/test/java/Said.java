import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;

/** What a snippet of the explorer prints. */
public final class Said {
    private Said() {}

    /** Runs a snippet and compares what it prints with what it says that it does. */
    public static void check(String said, Runnable snippet) throws UnsupportedEncodingException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, "UTF-8"));
        try {
            snippet.run();
        } finally {
            System.setOut(before);
        }
        assertEquals(said, printed.toString("UTF-8").replace(System.lineSeparator(), "\n"));
    }
}
