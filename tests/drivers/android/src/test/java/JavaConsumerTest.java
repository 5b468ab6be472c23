import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wterror.WTError;
import dev.wterror.WTErrorAction;
import dev.wterror.WTErrorCategory;
import dev.wterror.WTErrorCertainty;
import dev.wterror.WTErrorCode;
import dev.wterror.WTErrorDirection;
import dev.wterror.WTErrorExtensions;
import dev.wterror.WTErrorFinding;
import dev.wterror.WTErrorInfo;
import dev.wterror.WTErrorLanguage;
import dev.wterror.WTErrorPlatform;
import dev.wterror.WTErrorScanOptions;
import dev.wterror.WTErrorScanner;
import dev.wterror.WTErrors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API as Java sees it: static methods, getters, overloads for default arguments. */
class JavaConsumerTest {
    @Test
    void looksUp() {
        WTErrorInfo info = WTErrors.lookup(206);
        assertEquals("session_is_full", info.getId());
        assertSame(info, WTErrors.get(206));
        assertSame(info, WTErrors.lookupName("SESSION_IS_FULL_ERROR_CODE"));
        assertSame(info, WTErrors.getByName("session-is-full"));
        assertSame(info, WTErrorCode.SESSION_IS_FULL.getInfo());
        assertEquals(206, WTErrorCode.SESSION_IS_FULL.getCode());
        assertEquals(WTErrorAction.WAIT, info.getGuidance().getAction());
        assertTrue(info.getGuidance().isRetryable());
        assertNull(WTErrors.lookup(4242));
        assertNull(WTErrorCode.of(4242));
        assertEquals(WTErrorCode.values().length, WTErrors.all().size());
        assertThrows(NoSuchElementException.class, () -> WTErrors.get(4242));
    }

    @Test
    void searches() {
        List<WTErrorInfo> found = WTErrors.search("camera permission");
        assertEquals(107, found.get(0).getCode());
        assertEquals(found, WTErrors.search("camera permission", WTErrorLanguage.getENGLISH()));
        assertEquals(206, WTErrors.suggest(-206).get(0).getCode());
        assertEquals(206, WTErrors.suggest("sesionIsFull").get(0).getCode());
    }

    @Test
    void throwsAndCatches() {
        WTError error = assertThrows(WTError.class, () -> { throw WTError.of(206); });
        assertEquals("The session is full.", error.getLocalizedDescription());
        assertEquals(WTErrorCategory.SESSION, error.getCategory());
        assertEquals("Room full", WTError.of(206, "Room full").getPlatformMessage());
        assertEquals("gone", WTError.of(WTErrorCode.SESSION_IS_FULL, null, new IOException("gone")).getCause().getMessage());
        assertEquals(206, WTError.fromPayload(null, "SESSION_IS_FULL_ERROR_CODE").getCode());
        assertEquals(4242, WTError.fromPayload(4242, "sessionIsFull", "?").getCode());
        assertSame(error, WTErrorExtensions.getWtError(new RuntimeException(error)));
        assertEquals(1101, WTErrorExtensions.toError(WTErrorCode.INVALID_TOKEN).getCode());
        assertEquals(401, WTError.of(1100).toProblem().getStatus());
    }

    @Test
    void readsErrorObjects() {
        WTError error = WTError.fromPayload(Collections.singletonMap("error", Collections.singletonMap("code", 206)));
        assertEquals(206, error.getCode());
        assertNull(error.getRequestTimeMillis());
        assertEquals(206, WTErrors.samples(206).get(WTErrorPlatform.ANDROID).get("code"));
    }

    @Test
    void scans() {
        WTErrorScanner scanner = new WTErrorScanner(new WTErrorScanOptions().withDomains(Collections.singletonList("TalkyCallDomain")));
        WTErrorFinding found = scanner.scan("Error Domain=TalkyCallDomain Code=4242").get(0);
        assertEquals(4242L, found.getCode());
        assertNull(found.getInfo());
        assertEquals(WTErrorCertainty.LIKELY, found.getCertainty());
        assertEquals("domain", found.toMap().get("evidence"));
        assertTrue(new WTErrorScanner().scan("Error Domain=TalkyCallDomain Code=4242").isEmpty());
        Stream<String> log = Stream.of("GET / 206", "WTError(code: 206)", "WTError(code: 104)");
        List<String> ids = new ArrayList<>();
        for (WTErrorFinding each : scanner.scan((Iterable<String>) log::iterator)) ids.add(each.getLine() + " " + each.getId());
        assertEquals(Arrays.asList("2 session_is_full", "3 existing_user_in_session"), ids);
    }

    @Test
    void makesManyWithoutAStackTrace() {
        assertEquals(0, WTError.withoutStackTrace(206).getStackTrace().length);
        assertEquals(WTError.of(206).getMessage(), WTError.withoutStackTrace(206).getMessage());
    }

    @Test
    void followsTheDeviceOrTheProgram() {
        WTError error = WTError.of(206);
        assertSame(WTErrors.matchLanguage(Locale.getDefault()), WTErrors.getLanguage());
        WTErrors.setLanguage(WTErrors.matchLanguage("he"));
        try {
            assertEquals(WTErrors.matchLanguage("he").message(206), error.getLocalizedDescription());
            assertEquals(WTErrorDirection.RIGHT_TO_LEFT, error.localized().getDirection());
            assertEquals(WTErrors.getLanguage().label(WTErrorAction.WAIT), error.localized().getLabel());
        } finally {
            WTErrors.setLanguage(null);
        }
        assertEquals("de", error.localized(Locale.GERMANY).getLanguage().getTag());
    }

    @Test
    void needsNoDeclaration() {
        Runnable task = () -> { throw WTError.of(206); };
        assertEquals(206, assertThrows(WTError.class, task::run).getCode());
    }

    @Test
    void speaks() {
        WTError error = WTError.of(206);
        String german = WTErrors.matchLanguage("de").message(206);
        assertEquals(german, error.localizedDescription(Locale.GERMANY));
        assertEquals(german, error.localizedDescription("de-AT"));
        assertEquals(german, error.localizedDescription(Arrays.asList("tlh", "de")));
        assertEquals(german, error.localizedDescriptionOfLocales(Collections.singletonList(Locale.GERMAN)));
        assertEquals("de", WTErrors.matchLanguageOfLocales(Collections.singletonList(Locale.GERMAN)).getTag());
        assertEquals(german, error.getInfo().message(WTErrors.matchLanguage("de")));
        assertEquals("The session is full.", error.getInfo().message());
        assertEquals(WTErrors.matchLanguage("de").recovery(206), error.recovery(Locale.GERMANY));
        assertEquals(german, error.toProblem(Arrays.asList("tlh", "de")).getDetail());
        assertTrue(WTErrors.languages().contains(WTErrors.matchLanguage("de")));
    }

    @Test
    void speaksEnglishToWhomNothingIsKnown() {
        String header = null; // getHeader("Accept-Language") of a request without it
        Locale locale = null;
        WTError error = WTError.of(206);
        assertSame(WTErrorLanguage.getENGLISH(), WTErrors.matchLanguage(header));
        assertSame(WTErrorLanguage.getENGLISH(), WTErrors.matchLanguage(locale));
        assertEquals("The session is full.", error.localizedDescription(header));
        assertEquals("The session is full.", error.localizedDescription(locale));
        assertEquals(error.getRecovery(), error.recovery(header));
        assertEquals("The session is full.", error.toProblem(header).getDetail());
    }

    @Test
    void refusesNullByName() {
        NullPointerException error = assertThrows(NullPointerException.class, () -> WTErrors.lookupName(null));
        assertTrue(error.getMessage().contains("parameter name"), error.getMessage());
    }
}
