// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Si è verificato un problema nel servizio.",
    "Riprova tra un attimo; se il problema persiste, segnalalo all’assistenza dell’app.",
  ],
  user_generic: [
    "Non è stato possibile completare la tua richiesta.",
    "Prova di nuovo.",
  ],
  user_not_found: [
    "Questa persona non è nella sessione.",
    "Solo gli sviluppatori di questa app possono correggere il problema; nel frattempo, rientrare nella sessione potrebbe aiutare.",
  ],
  user_closed: [
    "L’altra persona ha lasciato la sessione.",
    "Non devi fare nulla.",
  ],
  existing_user_in_session: [
    "Qualcuno nella sessione usa già questo nome.",
    "Scegli un altro nome, poi entra di nuovo nella sessione.",
  ],
  user_not_streaming: [
    "Per ora non vengono condivisi né video né audio.",
    "Controlla che una videocamera o un microfono sia attivo; se è già così, solo gli sviluppatori di questa app possono correggere il problema.",
  ],
  user_not_authorized: [
    "Questa azione non è disponibile per te in questa sessione.",
    "Esci dalla sessione, poi rientra.",
  ],
  user_video_permission_denied: [
    "Il browser non è autorizzato a usare la tua videocamera.",
    "Nel browser, consenti a questa pagina di usare la videocamera, poi rientra nella sessione.",
  ],
  user_audio_permission_denied: [
    "Il browser non è autorizzato a usare il tuo microfono.",
    "Nel browser, consenti a questa pagina di usare il microfono, poi rientra nella sessione.",
  ],
  session_generic: [
    "La sessione è occupata in questo momento.",
    "Attendi un attimo, poi riprova.",
  ],
  session_closed: [
    "La sessione è terminata.",
    "Rientra nella sessione o avviane una nuova.",
  ],
  session_cannot_be_created: [
    "Non è stato possibile avviare la sessione.",
    "Riprova tra qualche minuto e, se la sessione continua a non avviarsi, segnalalo all’assistenza dell’app.",
  ],
  session_is_full: [
    "La sessione è al completo.",
    "Attendi che qualcuno esca, poi prova di nuovo a entrare.",
  ],
  media_endpoint: [
    "Non è stato possibile collegare il video e l’audio di un partecipante.",
    "Attendi qualche secondo, poi prova a collegarti di nuovo.",
  ],
  media_audio_permission: [
    "Questa app non è autorizzata a usare il tuo microfono.",
    "Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.",
  ],
  media_video_permission: [
    "Questa app non è autorizzata a usare la tua videocamera.",
    "Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera, poi rientra nella sessione.",
  ],
  transport_request: [
    "Non è stato possibile raggiungere il servizio.",
    "Riprova tra poco; se non cambia nulla, controlla la connessione a Internet.",
  ],
  transport_response: [
    "Non è stato possibile interpretare la risposta del servizio.",
    "Prova ancora una volta tra un minuto.",
  ],
  transport: [
    "L’app ha inviato una richiesta che il servizio non ha potuto gestire.",
    "Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già risolverlo.",
  ],
  generic_connection: [
    "La connessione si è chiusa prima che entrassi nella sessione.",
    "Controlla la connessione a Internet, poi prova di nuovo a entrare nella sessione.",
  ],
  generic_error: [
    "Il servizio non supporta ciò che l’app ha richiesto.",
    "Solo gli sviluppatori di questa app possono intervenire; per favore, comunica loro che cosa stavi facendo.",
  ],
  invalid_token_expired: [
    "Il tuo accesso a questa sessione è scaduto.",
    "Apri di nuovo la sessione dall’app per rinnovare l’accesso.",
  ],
  invalid_token: [
    "Non è stato possibile confermare il tuo accesso a questa sessione.",
    "Effettua di nuovo il login o apri la sessione da un nuovo link.",
  ],
  invalid_token_data: [
    "Non è stato possibile leggere i tuoi dati di accesso a questa sessione.",
    "Chiedi un nuovo invito e usalo per aprire la sessione.",
  ],
  invalid_token_json_data: [
    "I tuoi dati di accesso a questa sessione sono incompleti.",
    "Chiedi un nuovo link alla sessione; se non basta, contatta l’assistenza dell’app.",
  ],
  invalid_socket_url: [
    "L’app è configurata con un indirizzo del servizio errato.",
    "Solo gli sviluppatori di questa app possono correggerne le impostazioni; riprova dopo un aggiornamento.",
  ],
  invalid_stun_server: [
    "Un’impostazione di connessione di questa app non è corretta.",
    "Solo gli sviluppatori di questa app possono correggere il problema; per favore, segnala loro che le chiamate non si collegano.",
  ],
  unlisted: [
    "Si è verificato un errore imprevisto (codice \n).",
    "Riprova e indica il codice \n se contatti l’assistenza.",
  ],
};
export default texts;
