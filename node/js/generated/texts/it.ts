// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "it",
  sentences: {
    unknown_error: [
      "Si è verificato un problema nel servizio.",
      "Riprova tra un attimo; se il problema persiste, contatta l’assistenza dell’app.",
    ],
    user_generic: [
      "Non è stato possibile completare un’operazione nella sessione.",
      "Prova di nuovo.",
    ],
    user_not_found: [
      "Non sei nella sessione oppure non c’è l’altra persona.",
      "Rientra nella sessione; se non basta, solo gli sviluppatori di questa app possono correggere il problema.",
    ],
    user_closed: [
      "Un partecipante ha lasciato la sessione.",
      "Non devi fare nulla.",
    ],
    existing_user_in_session: [
      "Qualcuno nella sessione usa già questo nome.",
      "Scegli un altro nome, poi riprova.",
    ],
    user_not_streaming: [
      "Per ora non vengono condivisi né video né audio.",
      "Controlla di avere la videocamera o il microfono attivi, o attendi che li attivi l’altra persona; se non cambia nulla, contatta l’assistenza dell’app.",
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
      "La sessione non può gestire questa richiesta in questo momento.",
      "Attendi un attimo, poi riprova.",
    ],
    session_closed: [
      "La sessione è terminata.",
      "Rientra nella sessione o avviane una nuova.",
    ],
    session_cannot_be_created: [
      "Non è stato possibile avviare la sessione.",
      "Riprova tra qualche minuto e, se la sessione continua a non avviarsi, contatta l’assistenza dell’app.",
    ],
    session_is_full: [
      "La sessione è al completo.",
      "Attendi che qualcuno esca, poi riprova.",
    ],
    media_endpoint: [
      "Non è stato possibile stabilire il collegamento con il video e l’audio di un partecipante.",
      "Attendi qualche secondo, poi prova a collegarti di nuovo.",
    ],
    media_audio_permission: [
      "Questa app non è autorizzata a usare il tuo microfono.",
      "Nelle impostazioni del dispositivo, consenti a questa app di usare il microfono, poi rientra nella sessione.",
    ],
    media_video_permission: [
      "Questa app non è autorizzata a usare la tua videocamera.",
      "Nelle impostazioni del dispositivo, consenti a questa app di usare la videocamera (voce “Fotocamera”), poi rientra nella sessione.",
    ],
    transport_request: [
      "Al momento il servizio non può eseguire questa operazione.",
      "Riprova tra poco; se non cambia nulla, contatta l’assistenza dell’app.",
    ],
    transport_response: [
      "Non è stato possibile interpretare la risposta del servizio.",
      "Prova ancora una volta tra un minuto.",
    ],
    transport: [
      "L’app ha inviato una richiesta che il servizio non ha potuto gestire.",
      "Solo gli sviluppatori di questa app possono correggere il problema; un aggiornamento dell’app potrebbe già essere d’aiuto.",
    ],
    generic_connection: [
      "La connessione si è chiusa prima che tu entrassi nella sessione.",
      "Controlla la connessione a Internet, poi riprova.",
    ],
    generic_error: [
      "Il servizio non supporta ciò che l’app ha richiesto.",
      "Solo gli sviluppatori di questa app possono intervenire; comunica loro che cosa stavi facendo.",
    ],
    invalid_token_expired: [
      "Il tuo accesso a questa sessione è scaduto.",
      "Apri di nuovo la sessione dall’app; se non basta, chiedi un nuovo invito per tutti i partecipanti.",
    ],
    invalid_token: [
      "Non è stato possibile confermare il tuo accesso a questa sessione.",
      "Apri di nuovo la sessione dall’app o dal link completo; se non basta, contatta l’assistenza dell’app.",
    ],
    invalid_token_data: [
      "Non è stato possibile leggere il tuo invito a questa sessione.",
      "Apri di nuovo la sessione dall’invito originale; se non basta, contatta l’assistenza dell’app.",
    ],
    invalid_token_json_data: [
      "Il tuo invito a questa sessione è incompleto.",
      "Contatta l’assistenza dell’app; potrebbe servire un nuovo invito per tutti i partecipanti alla sessione.",
    ],
    invalid_socket_url: [
      "L’app ha ricevuto un indirizzo errato del servizio.",
      "Apri di nuovo la sessione dall’app; se non basta, segnalalo agli sviluppatori di questa app.",
    ],
    invalid_stun_server: [
      "Un’impostazione per il collegamento alla sessione non è corretta.",
      "Apri di nuovo la sessione dall’invito; se non basta, segnala agli sviluppatori di questa app che il collegamento alle sessioni non riesce.",
    ],
    unlisted: [
      "Si è verificato un errore imprevisto (codice \n).",
      "Riprova e indica il codice \n se contatti l’assistenza.",
    ],
  },
  labels: {
    retry: "Riprova",
    rejoin: "Entra di nuovo",
    refresh_token: "Rinnova accesso",
    ask_permission: "Apri impostazioni",
    fix_call: "Contatta l’assistenza",
    fix_configuration: "Contatta l’assistenza",
    choose_another_name: "Cambia nome",
    wait: "Attendi e riprova",
    ignore: "Continua",
    report: "Segnala problema",
  },
};
export default texts;
