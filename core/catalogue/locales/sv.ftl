### Swedish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = svenska
    .english = Swedish
    .reviewed = false

unlisted = Något oväntat inträffade (kod { $code }).
    .recovery = Försök igen och uppge koden { $code } om du kontaktar supporten.

unknown-error = Något gick fel i tjänsten.
    .recovery = Försök igen om en liten stund och kontakta appens support om det fortsätter att hända.

user-generic = Något i sessionen kunde inte slutföras.
    .recovery = Försök igen.

user-not-found = Du eller den andra personen är inte med i sessionen.
    .recovery = Gå med i sessionen igen; om det inte hjälper är det bara appens utvecklare som kan rätta till detta.

user-closed = En deltagare har lämnat sessionen.
    .recovery = Du behöver inte göra något.

existing-user-in-session = Någon i sessionen använder redan det här namnet.
    .recovery = Välj ett annat namn och försök sedan igen.

user-not-streaming = Än så länge delas varken bild eller ljud.
    .recovery = Kontrollera att din kamera eller mikrofon är på eller vänta tills den andra personen slår på sin; kontakta appens support om inget förändras.

user-not-authorized = Den här åtgärden är inte tillgänglig för dig i den här sessionen.
    .recovery = Lämna sessionen och gå med i den igen.

user-video-permission-denied = Webbläsaren har inte tillåtelse att använda din kamera.
    .recovery = Ge den här sidan åtkomst till kameran i webbläsarens inställningar och gå sedan med igen.

user-audio-permission-denied = Webbläsaren har inte tillåtelse att använda din mikrofon.
    .recovery = Ge den här sidan åtkomst till mikrofonen i webbläsarens inställningar och gå sedan med igen.

session-generic = Sessionen kan inte hantera begäran just nu.
    .recovery = Vänta en stund och försök sedan igen.

session-closed = Sessionen har avslutats.
    .recovery = Gå med igen eller starta en ny session.

session-cannot-be-created = Sessionen kunde inte startas.
    .recovery = Försök igen om några minuter och kontakta appens support om sessionen fortfarande inte startar.

session-is-full = Sessionen är full.
    .recovery = Vänta tills någon lämnar sessionen och försök sedan igen.

media-endpoint = Det gick inte att ansluta till en deltagares bild och ljud.
    .recovery = Vänta några sekunder och försök ansluta igen.

media-audio-permission = Den här appen har inte tillåtelse att använda din mikrofon.
    .recovery = Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.

media-video-permission = Den här appen har inte tillåtelse att använda din kamera.
    .recovery = Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.

transport-request = Tjänsten kunde inte utföra detta just nu.
    .recovery = Försök igen om en liten stund och kontakta appens support om inget förändras.

transport-response = Det gick inte att tolka svaret från tjänsten.
    .recovery = Försök en gång till om en minut.

transport = Appen skickade en begäran som tjänsten inte kunde hantera.
    .recovery = Det är bara appens utvecklare som kan rätta till detta, men det kan hjälpa att uppdatera appen.

generic-connection = Anslutningen bröts innan du hade hunnit gå med i sessionen.
    .recovery = Kontrollera din internetanslutning och försök sedan igen.

generic-error = Tjänsten har inte stöd för det som appen begärde.
    .recovery = Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du gjorde när det hände.

invalid-token-expired = Din åtkomst till den här sessionen har gått ut.
    .recovery = Öppna sessionen igen från appen; om det inte hjälper kan du be om en ny inbjudan för alla i sessionen.

invalid-token = Din åtkomst till den här sessionen kunde inte bekräftas.
    .recovery = Öppna sessionen igen från appen eller via den fullständiga länken och kontakta appens support om det inte hjälper.

invalid-token-data = Din inbjudan till den här sessionen kunde inte läsas.
    .recovery = Öppna sessionen igen från den ursprungliga inbjudan och kontakta appens support om det inte hjälper.

invalid-token-json-data = Din inbjudan till den här sessionen är ofullständig.
    .recovery = Kontakta appens support; det kan behövas en ny inbjudan för alla i sessionen.

invalid-socket-url = Appen har fått fel adress till tjänsten.
    .recovery = Öppna sessionen igen från appen och meddela appens utvecklare om det inte hjälper.

invalid-stun-server = En inställning för anslutningen till sessionen är felaktig.
    .recovery = Öppna sessionen igen från inbjudan; om det inte hjälper kan du meddela appens utvecklare att det inte går att ansluta till sessioner.

action-retry = Försök igen
action-rejoin = Gå med igen
action-refresh-token = Förnya åtkomst
action-ask-permission = Öppna inställningar
action-fix-call = Kontakta supporten
action-fix-configuration = Kontakta supporten
action-choose-another-name = Ändra namn
action-wait = Vänta och försök igen
action-ignore = Fortsätt
action-report = Rapportera problem
