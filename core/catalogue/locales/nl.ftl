### Dutch: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Nederlands
    .english = Dutch
    .reviewed = false

unlisted = Er is iets onverwachts gebeurd (code { $code }).
    .recovery = Probeer het opnieuw en vermeld code { $code } als je contact opneemt met de klantenservice.

unknown-error = Er is iets misgegaan bij de dienst.
    .recovery = Probeer het zo nog eens; blijft het gebeuren, meld het dan bij de klantenservice van de app.

user-generic = Je verzoek kon niet worden uitgevoerd.
    .recovery = Probeer het opnieuw.

user-not-found = Deze persoon zit niet in de sessie.
    .recovery = Alleen de makers van deze app kunnen dit verhelpen; tot die tijd helpt het misschien om opnieuw deel te nemen.

user-closed = De andere persoon heeft de sessie verlaten.
    .recovery = Je hoeft niets te doen.

existing-user-in-session = Iemand in de sessie gebruikt deze naam al.
    .recovery = Kies een andere naam en neem opnieuw deel.

user-not-streaming = Er wordt nog geen beeld of geluid gedeeld.
    .recovery = Controleer of er een camera of microfoon aanstaat; ligt het daar niet aan, dan kunnen alleen de makers van deze app dit verhelpen.

user-not-authorized = Deze actie is voor jou niet beschikbaar in deze sessie.
    .recovery = Verlaat de sessie en neem er opnieuw aan deel.

user-video-permission-denied = De browser heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de camera en neem daarna opnieuw deel.

user-audio-permission-denied = De browser heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de microfoon en neem daarna opnieuw deel.

session-generic = Het is op dit moment druk in de sessie.
    .recovery = Wacht even en probeer het dan opnieuw.

session-closed = De sessie is afgelopen.
    .recovery = Neem opnieuw deel of start een nieuwe sessie.

session-cannot-be-created = De sessie kon niet worden gestart.
    .recovery = Probeer het over een paar minuten opnieuw en meld het bij de klantenservice van de app als de sessie dan nog niet start.

session-is-full = De sessie is vol.
    .recovery = Wacht tot iemand de sessie verlaat en neem dan opnieuw deel.

media-endpoint = Het beeld en geluid van een deelnemer konden niet worden verbonden.
    .recovery = Wacht een paar seconden en probeer opnieuw verbinding te maken.

media-audio-permission = Deze app heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.

media-video-permission = Deze app heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.

transport-request = De dienst kon niet worden bereikt.
    .recovery = Probeer het over een ogenblik opnieuw; verandert er niets, controleer dan je internetverbinding.

transport-response = Het antwoord van de dienst kon niet worden begrepen.
    .recovery = Probeer het over een minuut nog een keer.

transport = De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.
    .recovery = Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.

generic-connection = De verbinding werd verbroken voordat je aan de sessie deelnam.
    .recovery = Controleer je internetverbinding en neem daarna opnieuw deel.

generic-error = De dienst ondersteunt niet wat de app heeft gevraagd.
    .recovery = Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.

invalid-token-expired = Je toegang tot deze sessie is verlopen.
    .recovery = Open de sessie opnieuw vanuit de app om je toegang te vernieuwen.

invalid-token = Je toegang tot deze sessie kon niet worden bevestigd.
    .recovery = Log opnieuw in of open de sessie via een nieuwe link.

invalid-token-data = Je toegangsgegevens voor deze sessie konden niet worden gelezen.
    .recovery = Vraag om een nieuwe uitnodiging en open de sessie daarmee.

invalid-token-json-data = Je toegangsgegevens voor deze sessie zijn onvolledig.
    .recovery = Vraag om een nieuwe link naar de sessie; helpt dat niet, neem dan contact op met de klantenservice van de app.

invalid-socket-url = In de app is een verkeerd adres voor de dienst ingesteld.
    .recovery = Alleen de makers van deze app kunnen de instellingen ervan corrigeren; probeer het na een update opnieuw.

invalid-stun-server = Een verbindingsinstelling van deze app klopt niet.
    .recovery = Alleen de makers van deze app kunnen dit verhelpen; laat hun weten dat gesprekken niet tot stand komen.
