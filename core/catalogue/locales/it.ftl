### Italian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = italiano
    .english = Italian
    .reviewed = false

unlisted = Si è verificato un errore imprevisto (codice { $code }).
    .recovery = Riprova e indica il codice { $code } se contatti l’assistenza.

unknown-error = Si è verificato un problema nel servizio.
    .recovery = Riprova tra un attimo; se il problema persiste, contatta l’assistenza dell’app.

user-generic = Non è stato possibile completare un’operazione nella sessione.
    .recovery = Prova di nuovo.

user-not-found = Non sei nella sessione oppure non c’è l’altra persona.
    .recovery = Rientra nella sessione; se non basta, solo gli sviluppatori di questa app possono correggere il problema.

user-closed = Un partecipante ha lasciato la sessione.
    .recovery = Non devi fare nulla.

existing-user-in-session = Qualcuno nella sessione usa già questo nome.
    .recovery = Scegli un altro nome, poi riprova.

user-not-streaming = Per ora non vengono condivisi né video né audio.
    .recovery = Controlla di avere la videocamera o il microfono attivi, o attendi che li attivi l’altra persona; se non cambia nulla, contatta l’assistenza dell’app.

user-not-authorized = Questa azione non è disponibile per te in questa sessione.
    .recovery = Esci dalla sessione, poi rientra.

user-video-permission-denied = Il browser non è autorizzato a usare la tua videocamera.
    .recovery = Nel browser, consenti a questa pagina di usare la videocamera, poi rientra nella sessione.

user-audio-permission-denied = Il browser non è autorizzato a usare il tuo microfono.
    .recovery = Nel browser, consenti a questa pagina di usare il microfono, poi rientra nella sessione.

session-generic = La sessione non può gestire questa richiesta in questo momento.
    .recovery = Attendi un attimo, poi riprova.

session-closed = La sessione è terminata.
    .recovery = Rientra nella sessione o avviane una nuova.

session-cannot-be-created = Non è stato possibile avviare la sessione.
    .recovery = Riprova tra qualche minuto e, se la sessione continua a non avviarsi, contatta l’assistenza dell’app.

session-is-full = La sessione è al completo.
    .recovery = Attendi che qualcuno esca, poi riprova.

media-endpoint = Non è stato possibile stabilire il collegamento con il video e l’audio di un partecipante.
    .recovery = Attendi qualche secondo, poi prova a collegarti di nuovo.

media-audio-permission = Questa app non è autorizzata a usare il tuo microfono.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.

media-video-permission = Questa app non è autorizzata a usare la tua videocamera.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera (voce “Fotocamera”), poi rientra nella sessione.

transport-request = Al momento il servizio non può eseguire questa operazione.
    .recovery = Riprova tra poco; se non cambia nulla, contatta l’assistenza dell’app.

transport-response = Non è stato possibile interpretare la risposta del servizio.
    .recovery = Prova ancora una volta tra un minuto.

transport = L’app ha inviato una richiesta che il servizio non ha potuto gestire.
    .recovery = Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già essere d’aiuto.

generic-connection = La connessione si è chiusa prima che tu entrassi nella sessione.
    .recovery = Controlla la connessione a Internet, poi riprova.

generic-error = Il servizio non supporta ciò che l’app ha richiesto.
    .recovery = Solo gli sviluppatori di questa app possono intervenire; comunica loro che cosa stavi facendo.

invalid-token-expired = Il tuo accesso a questa sessione è scaduto.
    .recovery = Apri di nuovo la sessione dall’app; se non basta, chiedi un nuovo invito per tutti i partecipanti.

invalid-token = Non è stato possibile confermare il tuo accesso a questa sessione.
    .recovery = Apri di nuovo la sessione dall’app o dal link completo; se non basta, contatta l’assistenza dell’app.

invalid-token-data = Non è stato possibile leggere il tuo invito a questa sessione.
    .recovery = Apri di nuovo la sessione dall’invito originale; se non basta, contatta l’assistenza dell’app.

invalid-token-json-data = Il tuo invito a questa sessione è incompleto.
    .recovery = Contatta l’assistenza dell’app; potrebbe servire un nuovo invito per tutti i partecipanti alla sessione.

invalid-socket-url = L’app ha ricevuto un indirizzo errato del servizio.
    .recovery = Apri di nuovo la sessione dall’app; se non basta, segnalalo agli sviluppatori di questa app.

invalid-stun-server = Un’impostazione per il collegamento alla sessione non è corretta.
    .recovery = Apri di nuovo la sessione dall’invito; se non basta, segnala agli sviluppatori di questa app che il collegamento alle sessioni non riesce.

action-retry = Riprova
action-rejoin = Entra di nuovo
action-refresh-token = Rinnova accesso
action-ask-permission = Apri impostazioni
action-fix-call = Contatta l’assistenza
action-fix-configuration = Contatta l’assistenza
action-choose-another-name = Cambia nome
action-wait = Attendi e riprova
action-ignore = Continua
action-report = Segnala problema
