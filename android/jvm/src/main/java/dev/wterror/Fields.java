package dev.wterror;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads the fields of a native record, each of which ends with NUL: the next one with each call. */
final class Fields {
    private final String record;
    private int index;

    Fields(String record) {
        this.record = record;
    }

    boolean isAtEnd() {
        return index >= record.length();
    }

    /** Throws where fields are left: the library has written more than is read here. */
    void end() {
        if (!isAtEnd()) throw LibraryProblem.wrongRecord("has fields that nothing reads");
    }

    String nextText() {
        int end = record.indexOf('\0', index);
        if (end < 0) throw LibraryProblem.wrongRecord("ends early");
        String text = record.substring(index, end);
        index = end + 1;
        return text;
    }

    String nextTextOrNull() {
        String text = nextText();
        return text.isEmpty() ? null : text;
    }

    int nextNumber() {
        return Integer.parseInt(nextText());
    }

    boolean nextFlag() {
        return !nextText().isEmpty();
    }

    /** A list: how many there are, then each. */
    List<String> nextTexts() {
        return nextTexts(nextNumber());
    }

    List<String> nextTexts(int count) {
        String[] texts = new String[count];
        for (int i = 0; i < texts.length; i++) texts[i] = nextText();
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    /** A list: how many there are, then each. */
    int[] nextNumbers() {
        int[] numbers = new int[nextNumber()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = nextNumber();
        return numbers;
    }
}
