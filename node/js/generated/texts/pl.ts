// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "pl",
  sentences: {
    unknown_error: [
      "Coś poszło nie tak po stronie usługi.",
      "Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    user_generic: [
      "Nie udało się dokończyć działania w sesji.",
      "Spróbuj ponownie.",
    ],
    user_not_found: [
      "Ciebie lub drugiej osoby nie ma w sesji.",
      "Dołącz do sesji ponownie; jeśli to nie pomoże, problem mogą naprawić tylko twórcy tej aplikacji.",
    ],
    user_closed: [
      "Jeden z uczestników opuścił sesję.",
      "Nie musisz nic robić.",
    ],
    existing_user_in_session: [
      "Ktoś w sesji używa już tej nazwy.",
      "Wybierz inną nazwę i spróbuj ponownie.",
    ],
    user_not_streaming: [
      "Na razie nie jest udostępniany ani obraz, ani dźwięk.",
      "Sprawdź, czy masz włączoną kamerę lub mikrofon, albo poczekaj, aż włączy je druga osoba; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    user_not_authorized: [
      "Ta czynność nie jest dla Ciebie dostępna w tej sesji.",
      "Opuść sesję i dołącz do niej ponownie.",
    ],
    user_video_permission_denied: [
      "Przeglądarka nie ma pozwolenia na korzystanie z Twojej kamery.",
      "W przeglądarce zezwól tej stronie na korzystanie z kamery, a następnie dołącz ponownie.",
    ],
    user_audio_permission_denied: [
      "Przeglądarka nie ma pozwolenia na korzystanie z Twojego mikrofonu.",
      "W przeglądarce zezwól tej stronie na korzystanie z mikrofonu, a następnie dołącz ponownie.",
    ],
    session_generic: [
      "Sesja nie może teraz obsłużyć tego żądania.",
      "Odczekaj chwilę, a potem spróbuj ponownie.",
    ],
    session_closed: [
      "Sesja się zakończyła.",
      "Dołącz ponownie albo rozpocznij nową sesję.",
    ],
    session_cannot_be_created: [
      "Nie udało się rozpocząć sesji.",
      "Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    session_is_full: [
      "W sesji nie ma już wolnych miejsc.",
      "Poczekaj, aż ktoś wyjdzie, a następnie spróbuj ponownie.",
    ],
    media_endpoint: [
      "Nie udało się połączyć z transmisją obrazu i dźwięku jednego z uczestników.",
      "Odczekaj kilka sekund i spróbuj połączyć się ponownie.",
    ],
    media_audio_permission: [
      "Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.",
      "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.",
    ],
    media_video_permission: [
      "Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.",
      "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery (pozycja „Aparat”), a następnie dołącz ponownie.",
    ],
    transport_request: [
      "Usługa nie może teraz wykonać tej czynności.",
      "Spróbuj ponownie za moment; jeśli nic się nie zmieni, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    transport_response: [
      "Nie udało się odczytać odpowiedzi usługi.",
      "Spróbuj jeszcze raz za minutę.",
    ],
    transport: [
      "Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.",
      "Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że pomoże już jej aktualizacja.",
    ],
    generic_connection: [
      "Połączenie zostało przerwane, zanim udało Ci się dołączyć do sesji.",
      "Sprawdź połączenie z internetem, a następnie spróbuj ponownie.",
    ],
    generic_error: [
      "Usługa nie obsługuje tego, o co poprosiła aplikacja.",
      "Mogą to zmienić tylko twórcy tej aplikacji; napisz im, co działo się w aplikacji, gdy wystąpił problem.",
    ],
    invalid_token_expired: [
      "Twój dostęp do tej sesji wygasł.",
      "Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, poproś o nowe zaproszenie dla wszystkich w tej sesji.",
    ],
    invalid_token: [
      "Nie udało się potwierdzić Twojego dostępu do tej sesji.",
      "Otwórz sesję ponownie z aplikacji albo za pomocą pełnego linku; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    invalid_token_data: [
      "Nie udało się odczytać Twojego zaproszenia do tej sesji.",
      "Otwórz sesję ponownie z pierwotnego zaproszenia; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.",
    ],
    invalid_token_json_data: [
      "Twoje zaproszenie do tej sesji jest niekompletne.",
      "Skontaktuj się z pomocą techniczną aplikacji; może być potrzebne nowe zaproszenie dla wszystkich w sesji.",
    ],
    invalid_socket_url: [
      "Aplikacja otrzymała niewłaściwy adres usługi.",
      "Otwórz sesję ponownie z aplikacji; jeśli to nie pomoże, powiadom twórców tej aplikacji.",
    ],
    invalid_stun_server: [
      "Jedno z ustawień połączenia z sesją jest nieprawidłowe.",
      "Otwórz sesję ponownie z zaproszenia; jeśli to nie pomoże, powiadom twórców tej aplikacji, że nie udaje się nawiązać połączenia w sesjach.",
    ],
    unlisted: [
      "Wystąpił nieoczekiwany problem (kod \n).",
      "Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod \n.",
    ],
  },
  labels: {
    retry: "Spróbuj ponownie",
    rejoin: "Dołącz ponownie",
    refresh_token: "Odnów dostęp",
    ask_permission: "Otwórz ustawienia",
    fix_call: "Kontakt z pomocą techniczną",
    fix_configuration: "Kontakt z pomocą techniczną",
    choose_another_name: "Zmień nazwę",
    wait: "Poczekaj i spróbuj ponownie",
    ignore: "Kontynuuj",
    report: "Zgłoś problem",
  },
};
export default texts;
