### Swedish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = svenska
    .english = Swedish
    .reviewed = false

unlisted = Något oväntat inträffade (kod { $code }).
    .recovery = Försök igen och uppge koden { $code } om du kontaktar supporten.

unknown-error = Något gick fel hos tjänsten.
    .recovery = Försök igen om en liten stund och meddela appens support om det fortsätter att hända.

user-generic = Din begäran kunde inte slutföras.
    .recovery = Försök igen.

user-not-found = Den här personen är inte med i sessionen.
    .recovery = Det är bara appens utvecklare som kan rätta till detta, men tills dess kan det hjälpa att gå med igen.

user-closed = Den andra personen har lämnat sessionen.
    .recovery = Du behöver inte göra något.

existing-user-in-session = Någon i sessionen använder redan det här namnet.
    .recovery = Välj ett annat namn och gå med igen.

user-not-streaming = Varken bild eller ljud delas ännu.
    .recovery = Kontrollera att en kamera eller mikrofon är på; om det inte beror på det är det bara appens utvecklare som kan rätta till detta.

user-not-authorized = Den här åtgärden är inte tillgänglig för dig i den här sessionen.
    .recovery = Lämna sessionen och gå med i den igen.

user-video-permission-denied = Webbläsaren har inte tillåtelse att använda din kamera.
    .recovery = Tillåt att den här sidan använder kameran i din webbläsare och gå sedan med igen.

user-audio-permission-denied = Webbläsaren har inte tillåtelse att använda din mikrofon.
    .recovery = Tillåt att den här sidan använder mikrofonen i din webbläsare och gå sedan med igen.

session-generic = Sessionen är hårt belastad just nu.
    .recovery = Vänta en stund och försök sedan igen.

session-closed = Sessionen har avslutats.
    .recovery = Gå med igen eller starta en ny session.

session-cannot-be-created = Sessionen kunde inte startas.
    .recovery = Försök igen om några minuter och meddela appens support om sessionen fortfarande inte startar.

session-is-full = Sessionen är full.
    .recovery = Vänta tills någon lämnar sessionen och gå sedan med igen.

media-endpoint = Det gick inte att ansluta en deltagares bild och ljud.
    .recovery = Vänta några sekunder och försök ansluta igen.

media-audio-permission = Den här appen har inte tillåtelse att använda din mikrofon.
    .recovery = Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.

media-video-permission = Den här appen har inte tillåtelse att använda din kamera.
    .recovery = Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.

transport-request = Det gick inte att nå tjänsten.
    .recovery = Försök igen om en liten stund och kontrollera din internetanslutning om inget förändras.

transport-response = Svaret från tjänsten gick inte att förstå.
    .recovery = Försök en gång till om en minut.

transport = Appen skickade en begäran som tjänsten inte kunde hantera.
    .recovery = Det är bara appens utvecklare som kan rätta till detta, men det kanske räcker att uppdatera appen.

generic-connection = Anslutningen bröts innan du hade hunnit gå med i sessionen.
    .recovery = Kontrollera din internetanslutning och gå sedan med igen.

generic-error = Tjänsten har inte stöd för det som appen begärde.
    .recovery = Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du höll på med.

invalid-token-expired = Din åtkomst till den här sessionen har gått ut.
    .recovery = Öppna sessionen från appen igen för att förnya din åtkomst.

invalid-token = Din åtkomst till den här sessionen kunde inte bekräftas.
    .recovery = Logga in igen eller öppna sessionen via en ny länk.

invalid-token-data = Dina åtkomstuppgifter för den här sessionen kunde inte läsas.
    .recovery = Be om en ny inbjudan och öppna sessionen med den.

invalid-token-json-data = Dina åtkomstuppgifter för den här sessionen är ofullständiga.
    .recovery = Be om en ny länk till sessionen och kontakta appens support om det inte hjälper.

invalid-socket-url = Appen är inställd med fel adress till tjänsten.
    .recovery = Det är bara appens utvecklare som kan rätta till dess inställningar, så försök igen efter en uppdatering.

invalid-stun-server = En av appens anslutningsinställningar är felaktig.
    .recovery = Det är bara appens utvecklare som kan rätta till detta, så berätta gärna för dem att samtal inte kopplas upp.
