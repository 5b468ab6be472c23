### Catalan: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = català
    .english = Catalan
    .reviewed = false

unlisted = S’ha produït un error inesperat (codi { $code }).
    .recovery = Torneu-ho a provar i indiqueu el codi { $code } si contacteu amb el servei d’assistència.

unknown-error = Hi ha hagut un problema en el servei.
    .recovery = Torneu-ho a provar d’aquí a un moment; si continua passant, contacteu amb el servei d’assistència de l’aplicació.

user-generic = No s’ha pogut completar una acció a la sessió.
    .recovery = Torneu-ho a provar.

user-not-found = O bé no sou a la sessió o bé no hi és l’altra persona.
    .recovery = Torneu-vos a unir a la sessió; si això no ho resol, només els desenvolupadors d’aquesta aplicació poden corregir-ho.

user-closed = Un participant ha sortit de la sessió.
    .recovery = No cal que feu res.

existing-user-in-session = Algú de la sessió ja fa servir aquest nom.
    .recovery = Trieu un altre nom i torneu-ho a provar.

user-not-streaming = Encara no es comparteix ni vídeo ni àudio.
    .recovery = Comproveu que teniu la càmera o el micròfon activats o espereu que l’altra persona els activi; si no canvia res, contacteu amb el servei d’assistència.

user-not-authorized = No teniu disponible aquesta acció en aquesta sessió.
    .recovery = Sortiu de la sessió i torneu-vos-hi a unir.

user-video-permission-denied = El navegador no té permís per fer servir la vostra càmera.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir la càmera i torneu-vos a unir a la sessió.

user-audio-permission-denied = El navegador no té permís per fer servir el vostre micròfon.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir el micròfon i torneu-vos a unir a la sessió.

session-generic = La sessió no pot atendre aquesta sol·licitud en aquest moment.
    .recovery = Espereu un moment i torneu-ho a provar.

session-closed = La sessió ha acabat.
    .recovery = Torneu-vos-hi a unir o comenceu una sessió nova.

session-cannot-be-created = La sessió no ha pogut començar.
    .recovery = Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, contacteu amb el servei d’assistència de l’aplicació.

session-is-full = La sessió és plena.
    .recovery = Espereu que surti algú i torneu-ho a provar.

media-endpoint = No s’ha pogut establir la connexió amb el vídeo i l’àudio d’un participant.
    .recovery = Espereu uns segons i proveu de connectar-vos de nou.

media-audio-permission = Aquesta aplicació no té permís per fer servir el vostre micròfon.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.

media-video-permission = Aquesta aplicació no té permís per fer servir la vostra càmera.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.

transport-request = El servei no ha pogut fer aquesta acció en aquest moment.
    .recovery = Torneu-ho a provar d’aquí a poca estona; si no canvia res, contacteu amb el servei d’assistència de l’aplicació.

transport-response = No s’ha pogut entendre la resposta del servei.
    .recovery = Proveu-ho una vegada més d’aquí a un minut.

transport = L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ho; potser ja hi ajudarà una actualització de l’aplicació.

generic-connection = La connexió s’ha tancat abans que us uníssiu a la sessió.
    .recovery = Comproveu la connexió a Internet i torneu-ho a provar.

generic-error = El servei no admet el que l’aplicació ha demanat.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.

invalid-token-expired = El vostre accés a aquesta sessió ha caducat.
    .recovery = Torneu a obrir la sessió des de l’aplicació; si això no ho resol, demaneu una invitació nova per a tots els participants.

invalid-token = No s’ha pogut confirmar el vostre accés a aquesta sessió.
    .recovery = Torneu a obrir la sessió des de l’aplicació o amb l’enllaç complet; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.

invalid-token-data = No s’ha pogut llegir la vostra invitació a aquesta sessió.
    .recovery = Torneu a obrir la sessió amb la invitació original; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.

invalid-token-json-data = La vostra invitació a aquesta sessió és incompleta.
    .recovery = Contacteu amb el servei d’assistència de l’aplicació; pot ser que calgui una invitació nova per a tots els participants de la sessió.

invalid-socket-url = L’adreça del servei que ha rebut l’aplicació no és correcta.
    .recovery = Torneu a obrir la sessió des de l’aplicació; si això no ho resol, comuniqueu-ho als desenvolupadors d’aquesta aplicació.

invalid-stun-server = Un paràmetre de connexió a la sessió no és correcte.
    .recovery = Torneu a obrir la sessió amb la invitació; si això no ho resol, feu saber als desenvolupadors d’aquesta aplicació que les sessions no es connecten.

action-retry = Torna-ho a provar
action-rejoin = Torna a la sessió
action-refresh-token = Renova l’accés
action-ask-permission = Obre la configuració
action-fix-call = Demana assistència
action-fix-configuration = Demana assistència
action-choose-another-name = Canvia el nom
action-wait = Espera i torna-ho a provar
action-ignore = Continua
action-report = Informa d’un problema
