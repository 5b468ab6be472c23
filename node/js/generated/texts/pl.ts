// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Coś poszło nie tak po stronie usługi.",
    "Spróbuj ponownie za chwilę, a jeśli problem będzie się powtarzał, powiadom pomoc techniczną aplikacji.",
  ],
  user_generic: [
    "Nie udało się zrealizować Twojej prośby.",
    "Spróbuj ponownie.",
  ],
  user_not_found: [
    "Tej osoby nie ma w sesji.",
    "Mogą to naprawić tylko twórcy tej aplikacji; do tego czasu może pomóc ponowne dołączenie.",
  ],
  user_closed: [
    "Druga osoba opuściła sesję.",
    "Nie musisz nic robić.",
  ],
  existing_user_in_session: [
    "Ktoś w sesji używa już tej nazwy.",
    "Wybierz inną nazwę i dołącz ponownie.",
  ],
  user_not_streaming: [
    "Na razie nie jest udostępniany ani obraz, ani dźwięk.",
    "Sprawdź, czy kamera lub mikrofon są włączone; jeśli to nie pomoże, mogą to naprawić tylko twórcy tej aplikacji.",
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
    "Sesja jest w tej chwili mocno obciążona.",
    "Odczekaj chwilę, a potem spróbuj ponownie.",
  ],
  session_closed: [
    "Sesja się zakończyła.",
    "Dołącz ponownie albo rozpocznij nową sesję.",
  ],
  session_cannot_be_created: [
    "Nie udało się rozpocząć sesji.",
    "Spróbuj ponownie za kilka minut, a jeśli sesja nadal się nie rozpocznie, powiadom pomoc techniczną aplikacji.",
  ],
  session_is_full: [
    "W sesji nie ma już wolnych miejsc.",
    "Poczekaj, aż ktoś wyjdzie, a następnie dołącz ponownie.",
  ],
  media_endpoint: [
    "Nie udało się podłączyć obrazu i dźwięku jednego z uczestników.",
    "Odczekaj kilka sekund i spróbuj połączyć się ponownie.",
  ],
  media_audio_permission: [
    "Ta aplikacja nie ma pozwolenia na korzystanie z Twojego mikrofonu.",
    "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z mikrofonu, a następnie dołącz ponownie.",
  ],
  media_video_permission: [
    "Ta aplikacja nie ma pozwolenia na korzystanie z Twojej kamery.",
    "W ustawieniach urządzenia zezwól tej aplikacji na korzystanie z kamery, a następnie dołącz ponownie.",
  ],
  transport_request: [
    "Nie udało się połączyć z usługą.",
    "Spróbuj ponownie za moment; jeśli nic się nie zmieni, sprawdź połączenie z internetem.",
  ],
  transport_response: [
    "Odpowiedź usługi okazała się niezrozumiała.",
    "Spróbuj jeszcze raz za minutę.",
  ],
  transport: [
    "Aplikacja wysłała żądanie, którego usługa nie mogła obsłużyć.",
    "Mogą to naprawić tylko twórcy tej aplikacji; możliwe, że jej aktualizacja już to rozwiązuje.",
  ],
  generic_connection: [
    "Połączenie zostało zamknięte, zanim udało Ci się dołączyć do sesji.",
    "Sprawdź połączenie z internetem, a następnie dołącz ponownie.",
  ],
  generic_error: [
    "Usługa nie obsługuje tego, o co poprosiła aplikacja.",
    "Mogą to zmienić tylko twórcy tej aplikacji; napisz im, podczas jakiej czynności to się stało.",
  ],
  invalid_token_expired: [
    "Twój dostęp do tej sesji wygasł.",
    "Otwórz sesję ponownie z aplikacji, aby odnowić dostęp.",
  ],
  invalid_token: [
    "Nie udało się potwierdzić Twojego dostępu do tej sesji.",
    "Zaloguj się ponownie albo otwórz sesję za pomocą nowego linku.",
  ],
  invalid_token_data: [
    "Nie udało się odczytać Twoich danych dostępu do tej sesji.",
    "Poproś o nowe zaproszenie i otwórz sesję za jego pomocą.",
  ],
  invalid_token_json_data: [
    "Twoje dane dostępu do tej sesji są niekompletne.",
    "Poproś o nowy link do sesji; jeśli to nie pomoże, skontaktuj się z pomocą techniczną aplikacji.",
  ],
  invalid_socket_url: [
    "W aplikacji ustawiono niewłaściwy adres usługi.",
    "Tylko twórcy tej aplikacji mogą poprawić jej ustawienia; spróbuj ponownie po aktualizacji.",
  ],
  invalid_stun_server: [
    "Jedno z ustawień połączenia tej aplikacji jest nieprawidłowe.",
    "Mogą to naprawić tylko twórcy tej aplikacji; daj im znać, że rozmowy nie dochodzą do skutku.",
  ],
  unlisted: [
    "Wystąpił nieoczekiwany problem (kod \n).",
    "Spróbuj ponownie, a jeśli skontaktujesz się z pomocą techniczną, podaj kod \n.",
  ],
};
export default texts;
