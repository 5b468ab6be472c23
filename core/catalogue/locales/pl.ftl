### Polish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = polski
    .english = Polish
    .reviewed = false

unlisted = Wystąpił nieoczekiwany problem (kod { $code }).
    .recovery = Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod { $code }.

unknown-error = Coś poszło nie tak po stronie usługi.
    .recovery = Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, skontaktuj się z pomocą techniczną aplikacji.

user-generic = Nie udało się dokończyć działania w sesji.
    .recovery = Spróbuj ponownie.

user-not-found = Ciebie lub drugiej osoby nie ma w sesji.
    .recovery = Dołącz do sesji ponownie; jeśli to nie pomoże, problem mogą naprawić tylko twórcy tej aplikacji.

user-closed = Jeden z uczestników opuścił sesję.
    .recovery = Nie musisz nic robić.

existing-user-in-session = Ktoś w sesji używa już tej nazwy.
    .recovery = Wybierz inną nazwę i spróbuj ponownie.

user-not-streaming = Na razie nie jest udostępniany ani obraz, ani dźwięk.
    .recovery = Sprawdź, czy masz włączoną kamerę lub mikrofon, albo poczekaj, aż włączy je druga osoba; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

user-not-authorized = Ta czynność nie jest dla Ciebie dostępna w tej sesji.
    .recovery = Opuść sesję i dołącz do niej ponownie.

user-video-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z kamery, a następnie dołącz ponownie.

user-audio-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z mikrofonu, a następnie dołącz ponownie.

session-generic = Sesja nie może teraz obsłużyć tego żądania.
    .recovery = Odczekaj chwilę, a potem spróbuj ponownie.

session-closed = Sesja się zakończyła.
    .recovery = Dołącz ponownie albo rozpocznij nową sesję.

session-cannot-be-created = Nie udało się rozpocząć sesji.
    .recovery = Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, skontaktuj się z pomocą techniczną aplikacji.

session-is-full = W sesji nie ma już wolnych miejsc.
    .recovery = Poczekaj, aż ktoś wyjdzie, a następnie spróbuj ponownie.

media-endpoint = Nie udało się połączyć z transmisją obrazu i dźwięku jednego z uczestników.
    .recovery = Odczekaj kilka sekund i spróbuj połączyć się ponownie.

media-audio-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.

media-video-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery (pozycja „Aparat”), a następnie dołącz ponownie.

transport-request = Usługa nie może teraz wykonać tej czynności.
    .recovery = Spróbuj ponownie za moment; jeśli nic się nie zmieni, skontaktuj się z pomocą techniczną aplikacji.

transport-response = Nie udało się odczytać odpowiedzi usługi.
    .recovery = Spróbuj jeszcze raz za minutę.

transport = Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.
    .recovery = Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że pomoże już jej aktualizacja.

generic-connection = Połączenie zostało przerwane, zanim udało Ci się dołączyć do sesji.
    .recovery = Sprawdź połączenie z internetem, a następnie spróbuj ponownie.

generic-error = Usługa nie obsługuje tego, o co poprosiła aplikacja.
    .recovery = Mogą to zmienić tylko twórcy tej aplikacji; napisz im, co działo się w aplikacji, gdy wystąpił problem.

invalid-token-expired = Twój dostęp do tej sesji wygasł.
    .recovery = Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, poproś o nowe zaproszenie dla wszystkich w tej sesji.

invalid-token = Nie udało się potwierdzić Twojego dostępu do tej sesji.
    .recovery = Otwórz sesję ponownie z aplikacji albo za pomocą pełnego linku; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

invalid-token-data = Nie udało się odczytać Twojego zaproszenia do tej sesji.
    .recovery = Otwórz sesję ponownie z pierwotnego zaproszenia; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

invalid-token-json-data = Twoje zaproszenie do tej sesji jest niekompletne.
    .recovery = Skontaktuj się z pomocą techniczną aplikacji; może być potrzebne nowe zaproszenie dla wszystkich w sesji.

invalid-socket-url = Aplikacja otrzymała niewłaściwy adres usługi.
    .recovery = Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, powiadom twórców tej aplikacji.

invalid-stun-server = Jedno z ustawień połączenia z sesją jest nieprawidłowe.
    .recovery = Otwórz sesję ponownie z zaproszenia; jeśli to nie pomoże, powiadom twórców tej aplikacji, że nie udaje się nawiązać połączenia w sesjach.

action-retry = Spróbuj ponownie
action-rejoin = Dołącz ponownie
action-refresh-token = Odnów dostęp
action-ask-permission = Otwórz ustawienia
action-fix-call = Kontakt z pomocą techniczną
action-fix-configuration = Kontakt z pomocą techniczną
action-choose-another-name = Zmień nazwę
action-wait = Poczekaj i spróbuj ponownie
action-ignore = Kontynuuj
action-report = Zgłoś problem
