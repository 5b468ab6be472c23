### Polish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = polski
    .english = Polish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Wystąpił nieoczekiwany problem (kod { $code }).
    .recovery = Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Coś poszło nie tak po stronie usługi.
    .recovery = Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, skontaktuj się z pomocą techniczną aplikacji.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Nie udało się dokończyć działania w sesji.
    .recovery = Spróbuj ponownie.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Ciebie lub drugiej osoby nie ma w sesji.
    .recovery = Dołącz do sesji ponownie; jeśli to nie pomoże, problem mogą naprawić tylko twórcy tej aplikacji.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Jeden z uczestników opuścił sesję.
    .recovery = Nie musisz nic robić.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Ktoś w sesji używa już tej nazwy.
    .recovery = Wybierz inną nazwę i spróbuj ponownie.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Na razie nie jest udostępniany ani obraz, ani dźwięk.
    .recovery = Sprawdź, czy masz włączoną kamerę lub mikrofon, albo poczekaj, aż włączy je druga osoba; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Ta czynność nie jest dla Ciebie dostępna w tej sesji.
    .recovery = Opuść sesję i dołącz do niej ponownie.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z kamery, a następnie dołącz ponownie.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z mikrofonu, a następnie dołącz ponownie.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sesja nie może teraz obsłużyć tego żądania.
    .recovery = Odczekaj chwilę, a potem spróbuj ponownie.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sesja się zakończyła.
    .recovery = Dołącz ponownie albo rozpocznij nową sesję.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Nie udało się rozpocząć sesji.
    .recovery = Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, skontaktuj się z pomocą techniczną aplikacji.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = W sesji nie ma już wolnych miejsc.
    .recovery = Poczekaj, aż ktoś wyjdzie, a następnie spróbuj ponownie.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nie udało się połączyć z transmisją obrazu i dźwięku jednego z uczestników.
    .recovery = Odczekaj kilka sekund i spróbuj połączyć się ponownie.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery (pozycja „Aparat”), a następnie dołącz ponownie.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Usługa nie może teraz wykonać tej czynności.
    .recovery = Spróbuj ponownie za moment; jeśli nic się nie zmieni, skontaktuj się z pomocą techniczną aplikacji.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Nie udało się odczytać odpowiedzi usługi.
    .recovery = Spróbuj jeszcze raz za minutę.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.
    .recovery = Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że pomoże już jej aktualizacja.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Połączenie zostało przerwane, zanim udało Ci się dołączyć do sesji.
    .recovery = Sprawdź połączenie z internetem, a następnie spróbuj ponownie.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Usługa nie obsługuje tego, o co poprosiła aplikacja.
    .recovery = Mogą to zmienić tylko twórcy tej aplikacji; napisz im, co działo się w aplikacji, gdy wystąpił problem.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Twój dostęp do tej sesji wygasł.
    .recovery = Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, poproś o nowe zaproszenie dla wszystkich w tej sesji.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Nie udało się potwierdzić Twojego dostępu do tej sesji.
    .recovery = Otwórz sesję ponownie z aplikacji albo za pomocą pełnego linku; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Nie udało się odczytać Twojego zaproszenia do tej sesji.
    .recovery = Otwórz sesję ponownie z pierwotnego zaproszenia; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Twoje zaproszenie do tej sesji jest niekompletne.
    .recovery = Skontaktuj się z pomocą techniczną aplikacji; może być potrzebne nowe zaproszenie dla wszystkich w sesji.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikacja otrzymała niewłaściwy adres usługi.
    .recovery = Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, powiadom twórców tej aplikacji.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Jedno z ustawień połączenia z sesją jest nieprawidłowe.
    .recovery = Otwórz sesję ponownie z zaproszenia; jeśli to nie pomoże, powiadom twórców tej aplikacji, że nie udaje się nawiązać połączenia w sesjach.

## Labels of buttons

# Try again
action-retry = Spróbuj ponownie

# Join again
action-rejoin = Dołącz ponownie

# Renew access
action-refresh-token = Odnów dostęp

# Open settings
action-ask-permission = Otwórz ustawienia

# Contact support
action-fix-call = Kontakt z pomocą techniczną

# Contact support
action-fix-configuration = Kontakt z pomocą techniczną

# Change name
action-choose-another-name = Zmień nazwę

# Wait and try again
action-wait = Poczekaj i spróbuj ponownie

# Continue
action-ignore = Kontynuuj

# Report problem
action-report = Zgłoś problem
