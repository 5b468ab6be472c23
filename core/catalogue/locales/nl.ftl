### Dutch: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Nederlands
    .english = Dutch
    .reviewed = false

unlisted = Er is iets onverwachts gebeurd (code { $code }).
    .recovery = Probeer het opnieuw en vermeld code { $code } als je contact opneemt met de klantenservice.

unknown-error = Er is iets misgegaan aan de kant van de dienst.
    .recovery = Probeer het zo nog eens; blijft het gebeuren, neem dan contact op met de klantenservice van de app.

user-generic = Iets in de sessie kon niet worden voltooid.
    .recovery = Probeer het opnieuw.

user-not-found = Jij of de andere persoon zit niet in de sessie.
    .recovery = Neem opnieuw deel aan de sessie; helpt dat niet, dan kunnen alleen de makers van deze app dit verhelpen.

user-closed = Een deelnemer heeft de sessie verlaten.
    .recovery = Je hoeft niets te doen.

existing-user-in-session = Iemand in de sessie gebruikt deze naam al.
    .recovery = Kies een andere naam en probeer het opnieuw.

user-not-streaming = Er wordt nog geen beeld of geluid gedeeld.
    .recovery = Controleer of je camera of microfoon aanstaat of wacht tot die van de ander aanstaat; blijft dit zo, neem dan contact op met de klantenservice van de app.

user-not-authorized = Deze actie is voor jou niet beschikbaar in deze sessie.
    .recovery = Verlaat de sessie en neem er opnieuw aan deel.

user-video-permission-denied = De browser heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de camera en neem daarna opnieuw deel.

user-audio-permission-denied = De browser heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de microfoon en neem daarna opnieuw deel.

session-generic = De sessie kan dit verzoek op dit moment niet verwerken.
    .recovery = Wacht even en probeer het dan opnieuw.

session-closed = De sessie is afgelopen.
    .recovery = Neem opnieuw deel of start een nieuwe sessie.

session-cannot-be-created = De sessie kon niet worden gestart.
    .recovery = Probeer het over een paar minuten opnieuw en neem contact op met de klantenservice van de app als de sessie dan nog niet start.

session-is-full = De sessie is vol.
    .recovery = Wacht tot iemand de sessie verlaat en probeer het dan opnieuw.

media-endpoint = Er kon geen verbinding worden gemaakt met het beeld en geluid van een deelnemer.
    .recovery = Wacht een paar seconden en probeer opnieuw verbinding te maken.

media-audio-permission = Deze app heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.

media-video-permission = Deze app heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.

transport-request = De dienst kan dit op dit moment niet uitvoeren.
    .recovery = Probeer het over een ogenblik opnieuw; verandert er niets, neem dan contact op met de klantenservice van de app.

transport-response = Het antwoord van de dienst kon niet worden verwerkt.
    .recovery = Probeer het over een minuut nog een keer.

transport = De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.
    .recovery = Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.

generic-connection = De verbinding werd verbroken voordat je aan de sessie deelnam.
    .recovery = Controleer je internetverbinding en probeer het daarna opnieuw.

generic-error = De dienst ondersteunt niet wat de app heeft gevraagd.
    .recovery = Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.

invalid-token-expired = Je toegang tot deze sessie is verlopen.
    .recovery = Open de sessie opnieuw vanuit de app; helpt dat niet, vraag dan om een nieuwe uitnodiging voor iedereen in de sessie.

invalid-token = Je toegang tot deze sessie kon niet worden bevestigd.
    .recovery = Open de sessie opnieuw vanuit de app of via de volledige link; helpt dat niet, neem dan contact op met de klantenservice van de app.

invalid-token-data = Je uitnodiging voor deze sessie kon niet worden gelezen.
    .recovery = Open de sessie opnieuw via de oorspronkelijke uitnodiging; helpt dat niet, neem dan contact op met de klantenservice van de app.

invalid-token-json-data = Je uitnodiging voor deze sessie is onvolledig.
    .recovery = Neem contact op met de klantenservice van de app; misschien is er een nieuwe uitnodiging nodig voor iedereen in de sessie.

invalid-socket-url = De app heeft een verkeerd adres voor de dienst gekregen.
    .recovery = Open de sessie opnieuw vanuit de app; helpt dat niet, laat het dan weten aan de makers van deze app.

invalid-stun-server = Een instelling voor de verbinding met de sessie klopt niet.
    .recovery = Open de sessie opnieuw via de uitnodiging; helpt dat niet, laat de makers van deze app dan weten dat sessies geen verbinding krijgen.

action-retry = Opnieuw proberen
action-rejoin = Opnieuw deelnemen
action-refresh-token = Toegang vernieuwen
action-ask-permission = Instellingen openen
action-fix-call = Contact met klantenservice
action-fix-configuration = Contact met klantenservice
action-choose-another-name = Naam wijzigen
action-wait = Wachten en opnieuw proberen
action-ignore = Doorgaan
action-report = Probleem melden
