### Italian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = italiano
    .english = Italian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Si è verificato un errore imprevisto (codice { $code }).
    .recovery = Riprova e indica il codice { $code } se contatti l’assistenza.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Si è verificato un problema nel servizio.
    .recovery = Riprova tra un attimo; se il problema persiste, contatta l’assistenza dell’app.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Non è stato possibile completare un’operazione nella sessione.
    .recovery = Prova di nuovo.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Non sei nella sessione oppure non c’è l’altra persona.
    .recovery = Rientra nella sessione; se non basta, solo gli sviluppatori di questa app possono correggere il problema.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Un partecipante ha lasciato la sessione.
    .recovery = Non devi fare nulla.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Qualcuno nella sessione usa già questo nome.
    .recovery = Scegli un altro nome, poi riprova.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Per ora non vengono condivisi né video né audio.
    .recovery = Controlla di avere la videocamera o il microfono attivi, o attendi che li attivi l’altra persona; se non cambia nulla, contatta l’assistenza dell’app.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Questa azione non è disponibile per te in questa sessione.
    .recovery = Esci dalla sessione, poi rientra.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Il browser non è autorizzato a usare la tua videocamera.
    .recovery = Nel browser, consenti a questa pagina di usare la videocamera, poi rientra nella sessione.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Il browser non è autorizzato a usare il tuo microfono.
    .recovery = Nel browser, consenti a questa pagina di usare il microfono, poi rientra nella sessione.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = La sessione non può gestire questa richiesta in questo momento.
    .recovery = Attendi un attimo, poi riprova.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = La sessione è terminata.
    .recovery = Rientra nella sessione o avviane una nuova.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Non è stato possibile avviare la sessione.
    .recovery = Riprova tra qualche minuto e, se la sessione continua a non avviarsi, contatta l’assistenza dell’app.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = La sessione è al completo.
    .recovery = Attendi che qualcuno esca, poi riprova.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Non è stato possibile stabilire il collegamento con il video e l’audio di un partecipante.
    .recovery = Attendi qualche secondo, poi prova a collegarti di nuovo.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Questa app non è autorizzata a usare il tuo microfono.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Questa app non è autorizzata a usare la tua videocamera.
    .recovery = Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera (voce “Fotocamera”), poi rientra nella sessione.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Al momento il servizio non può eseguire questa operazione.
    .recovery = Riprova tra poco; se non cambia nulla, contatta l’assistenza dell’app.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Non è stato possibile interpretare la risposta del servizio.
    .recovery = Prova ancora una volta tra un minuto.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = L’app ha inviato una richiesta che il servizio non ha potuto gestire.
    .recovery = Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già essere d’aiuto.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = La connessione si è chiusa prima che tu entrassi nella sessione.
    .recovery = Controlla la connessione a Internet, poi riprova.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Il servizio non supporta ciò che l’app ha richiesto.
    .recovery = Solo gli sviluppatori di questa app possono intervenire; comunica loro che cosa stavi facendo.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Il tuo accesso a questa sessione è scaduto.
    .recovery = Apri di nuovo la sessione dall’app; se non basta, chiedi un nuovo invito per tutti i partecipanti.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Non è stato possibile confermare il tuo accesso a questa sessione.
    .recovery = Apri di nuovo la sessione dall’app o dal link completo; se non basta, contatta l’assistenza dell’app.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Non è stato possibile leggere il tuo invito a questa sessione.
    .recovery = Apri di nuovo la sessione dall’invito originale; se non basta, contatta l’assistenza dell’app.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Il tuo invito a questa sessione è incompleto.
    .recovery = Contatta l’assistenza dell’app; potrebbe servire un nuovo invito per tutti i partecipanti alla sessione.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = L’app ha ricevuto un indirizzo errato del servizio.
    .recovery = Apri di nuovo la sessione dall’app; se non basta, segnalalo agli sviluppatori di questa app.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Un’impostazione per il collegamento alla sessione non è corretta.
    .recovery = Apri di nuovo la sessione dall’invito; se non basta, segnala agli sviluppatori di questa app che il collegamento alle sessioni non riesce.

## Labels of buttons

# Try again
action-retry = Riprova

# Join again
action-rejoin = Entra di nuovo

# Renew access
action-refresh-token = Rinnova accesso

# Open settings
action-ask-permission = Apri impostazioni

# Contact support
action-fix-call = Contatta l’assistenza

# Contact support
action-fix-configuration = Contatta l’assistenza

# Change name
action-choose-another-name = Cambia nome

# Wait and try again
action-wait = Attendi e riprova

# Continue
action-ignore = Continua

# Report problem
action-report = Segnala problema
