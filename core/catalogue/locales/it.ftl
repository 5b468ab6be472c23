### Italian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = italiano
    .english = Italian
    .reviewed = false

unlisted = Si è verificato un errore imprevisto (codice { $code }).
    .recovery = Riprova e indica il codice { $code } se contatti l’assistenza.

unknown-error = Si è verificato un problema nel servizio.
    .recovery = Riprova tra un attimo; se il problema persiste, segnalalo all’assistenza dell’app.

user-generic = Non è stato possibile completare la tua richiesta.
    .recovery = Prova di nuovo.

user-not-found = Questa persona non è nella sessione.
    .recovery = Solo gli sviluppatori di questa app possono correggere il problema; nel frattempo, rientrare nella sessione potrebbe aiutare.

user-closed = L’altra persona ha lasciato la sessione.
    .recovery = Non devi fare nulla.

existing-user-in-session = Qualcuno nella sessione usa già questo nome.
    .recovery = Scegli un altro nome, poi entra di nuovo nella sessione.

user-not-streaming = Per ora non vengono condivisi né video né audio.
    .recovery = Controlla che una videocamera o un microfono sia attivo; se è già così, solo gli sviluppatori di questa app possono correggere il problema.

user-not-authorized = Questa azione non è disponibile per te in questa sessione.
    .recovery = Esci dalla sessione, poi rientra.

user-video-permission-denied = Il browser non è autorizzato a usare la tua videocamera.
    .recovery = Nel browser, consenti a questa pagina di usare la videocamera, poi rientra nella sessione.

user-audio-permission-denied = Il browser non è autorizzato a usare il tuo microfono.
    .recovery = Nel browser, consenti a questa pagina di usare il microfono, poi rientra nella sessione.

session-generic = La sessione è occupata in questo momento.
    .recovery = Attendi un attimo, poi riprova.

session-closed = La sessione è terminata.
    .recovery = Rientra nella sessione o avviane una nuova.

session-cannot-be-created = Non è stato possibile avviare la sessione.
    .recovery = Riprova tra qualche minuto e, se la sessione continua a non avviarsi, segnalalo all’assistenza dell’app.

session-is-full = La sessione è al completo.
    .recovery = Attendi che qualcuno esca, poi prova di nuovo a entrare.

media-endpoint = Non è stato possibile collegare il video e l’audio di un partecipante.
    .recovery = Attendi qualche secondo, poi prova a collegarti di nuovo.

media-audio-permission = Questa app non è autorizzata a usare il tuo microfono.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.

media-video-permission = Questa app non è autorizzata a usare la tua videocamera.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera, poi rientra nella sessione.

transport-request = Non è stato possibile raggiungere il servizio.
    .recovery = Riprova tra poco; se non cambia nulla, controlla la connessione a Internet.

transport-response = Non è stato possibile interpretare la risposta del servizio.
    .recovery = Prova ancora una volta tra un minuto.

transport = L’app ha inviato una richiesta che il servizio non ha potuto gestire.
    .recovery = Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già risolverlo.

generic-connection = La connessione si è chiusa prima che entrassi nella sessione.
    .recovery = Controlla la connessione a Internet, poi prova di nuovo a entrare nella sessione.

generic-error = Il servizio non supporta ciò che l’app ha richiesto.
    .recovery = Solo gli sviluppatori di questa app possono intervenire; per favore, comunica loro che cosa stavi facendo.

invalid-token-expired = Il tuo accesso a questa sessione è scaduto.
    .recovery = Apri di nuovo la sessione dall’app per rinnovare l’accesso.

invalid-token = Non è stato possibile confermare il tuo accesso a questa sessione.
    .recovery = Effettua di nuovo il login o apri la sessione da un nuovo link.

invalid-token-data = Non è stato possibile leggere i tuoi dati di accesso a questa sessione.
    .recovery = Chiedi un nuovo invito e usalo per aprire la sessione.

invalid-token-json-data = I tuoi dati di accesso a questa sessione sono incompleti.
    .recovery = Chiedi un nuovo link alla sessione; se non basta, contatta l’assistenza dell’app.

invalid-socket-url = L’app è configurata con un indirizzo del servizio errato.
    .recovery = Solo gli sviluppatori di questa app possono correggerne le impostazioni; riprova dopo un aggiornamento.

invalid-stun-server = Un’impostazione di connessione di questa app non è corretta.
    .recovery = Solo gli sviluppatori di questa app possono correggere il problema; per favore, segnala loro che le chiamate non si collegano.
