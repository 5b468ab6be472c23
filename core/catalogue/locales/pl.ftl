### Polish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = polski
    .english = Polish
    .reviewed = false

unlisted = Wystąpił nieoczekiwany problem (kod { $code }).
    .recovery = Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod { $code }.

unknown-error = Coś poszło nie tak po stronie usługi.
    .recovery = Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, powiadom pomoc techniczną aplikacji.

user-generic = Nie udało się zrealizować Twojej prośby.
    .recovery = Spróbuj ponownie.

user-not-found = Tej osoby nie ma w sesji.
    .recovery = Mogą to naprawić tylko twórcy tej aplikacji; do tego czasu może pomóc ponowne dołączenie.

user-closed = Druga osoba opuściła sesję.
    .recovery = Nie musisz nic robić.

existing-user-in-session = Ktoś w sesji używa już tej nazwy.
    .recovery = Wybierz inną nazwę i dołącz ponownie.

user-not-streaming = Na razie nie jest udostępniany ani obraz, ani dźwięk.
    .recovery = Sprawdź, czy kamera lub mikrofon są włączone; jeśli to nie pomoże, mogą to naprawić tylko twórcy tej aplikacji.

user-not-authorized = Ta czynność nie jest dla Ciebie dostępna w tej sesji.
    .recovery = Opuść sesję i dołącz do niej ponownie.

user-video-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z kamery, a następnie dołącz ponownie.

user-audio-permission-denied = Przeglądarka nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W przeglądarce zezwól tej stronie na korzystanie z mikrofonu, a następnie dołącz ponownie.

session-generic = Sesja jest w tej chwili mocno obciążona.
    .recovery = Odczekaj chwilę, a potem spróbuj ponownie.

session-closed = Sesja się zakończyła.
    .recovery = Dołącz ponownie albo rozpocznij nową sesję.

session-cannot-be-created = Nie udało się rozpocząć sesji.
    .recovery = Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, powiadom pomoc techniczną aplikacji.

session-is-full = W sesji nie ma już wolnych miejsc.
    .recovery = Poczekaj, aż ktoś wyjdzie, a następnie dołącz ponownie.

media-endpoint = Nie udało się podłączyć obrazu i dźwięku jednego z uczestników.
    .recovery = Odczekaj kilka sekund i spróbuj połączyć się ponownie.

media-audio-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.

media-video-permission = Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.
    .recovery = W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery, a następnie dołącz ponownie.

transport-request = Nie udało się połączyć z usługą.
    .recovery = Spróbuj ponownie za moment; jeśli nic się nie zmieni, sprawdź połączenie z internetem.

transport-response = Odpowiedź usługi okazała się niezrozumiała.
    .recovery = Spróbuj jeszcze raz za minutę.

transport = Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.
    .recovery = Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że jej aktualizacja już to rozwiązuje.

generic-connection = Połączenie zostało zamknięte, zanim udało Ci się dołączyć do sesji.
    .recovery = Sprawdź połączenie z internetem, a następnie dołącz ponownie.

generic-error = Usługa nie obsługuje tego, o co poprosiła aplikacja.
    .recovery = Mogą to zmienić tylko twórcy tej aplikacji; napisz im, podczas jakiej czynności to się stało.

invalid-token-expired = Twój dostęp do tej sesji wygasł.
    .recovery = Otwórz sesję ponownie z aplikacji, aby odnowić dostęp.

invalid-token = Nie udało się potwierdzić Twojego dostępu do tej sesji.
    .recovery = Zaloguj się ponownie albo otwórz sesję za pomocą nowego linku.

invalid-token-data = Nie udało się odczytać Twoich danych dostępu do tej sesji.
    .recovery = Poproś o nowe zaproszenie i otwórz sesję za jego pomocą.

invalid-token-json-data = Twoje dane dostępu do tej sesji są niekompletne.
    .recovery = Poproś o nowy link do sesji; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.

invalid-socket-url = W aplikacji ustawiono niewłaściwy adres usługi.
    .recovery = Tylko twórcy tej aplikacji mogą poprawić jej ustawienia; spróbuj ponownie po aktualizacji.

invalid-stun-server = Jedno z ustawień połączenia tej aplikacji jest nieprawidłowe.
    .recovery = Mogą to naprawić tylko twórcy tej aplikacji; daj im znać, że rozmowy nie dochodzą do skutku.
