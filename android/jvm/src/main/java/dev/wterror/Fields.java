package dev.wterror;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads the fields of a native record, each of which ends with NUL. */
final class Fields {
    private final String record;
    private int place;

    Fields(String record) {
        this.record = record;
    }

    boolean isAtEnd() {
        return place >= record.length();
    }

    String text() {
        int end = record.indexOf('\0', place);
        if (end < 0) throw new IllegalStateException("a record of the native library ends early");
        String text = record.substring(place, end);
        place = end + 1;
        return text;
    }

    String textOrNull() {
        String text = text();
        return text.isEmpty() ? null : text;
    }

    int number() {
        return Integer.parseInt(text());
    }

    boolean flag() {
        return !text().isEmpty();
    }

    List<String> texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) texts[i] = text();
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    int[] numbers() {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = number();
        return numbers;
    }
}
