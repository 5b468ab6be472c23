### Catalan: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = català
    .english = Catalan
    .reviewed = false

unlisted = S’ha produït un error inesperat (codi { $code }).
    .recovery = Torneu-ho a provar i indiqueu el codi { $code } si contacteu amb l’assistència.

unknown-error = Hi ha hagut un problema en el servei.
    .recovery = Torneu-ho a provar d’aquí a un moment; si continua passant, comuniqueu-ho a l’assistència de l’aplicació.

user-generic = No s’ha pogut completar la vostra sol·licitud.
    .recovery = Torneu-ho a provar.

user-not-found = Aquesta persona no és a la sessió.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ho; mentrestant, pot ajudar que us torneu a unir a la sessió.

user-closed = L’altra persona ha sortit de la sessió.
    .recovery = No cal que feu res.

existing-user-in-session = Algú de la sessió ja fa servir aquest nom.
    .recovery = Trieu un altre nom i torneu-vos a unir a la sessió.

user-not-streaming = Encara no es comparteix cap imatge ni cap so.
    .recovery = Comproveu que hi hagi una càmera o un micròfon activats; si ja és així, només els desenvolupadors d’aquesta aplicació poden corregir-ho.

user-not-authorized = No teniu disponible aquesta acció en aquesta sessió.
    .recovery = Sortiu de la sessió i torneu-vos-hi a unir.

user-video-permission-denied = El navegador no té permís per fer servir la vostra càmera.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir la càmera i torneu-vos a unir a la sessió.

user-audio-permission-denied = El navegador no té permís per fer servir el vostre micròfon.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir el micròfon i torneu-vos a unir a la sessió.

session-generic = La sessió està ocupada en aquest moment.
    .recovery = Espereu un moment i torneu-ho a provar.

session-closed = La sessió ha acabat.
    .recovery = Torneu-vos-hi a unir o comenceu una sessió nova.

session-cannot-be-created = La sessió no ha pogut començar.
    .recovery = Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, comuniqueu-ho a l’assistència de l’aplicació.

session-is-full = La sessió és plena.
    .recovery = Espereu que surti algú i proveu d’unir-vos-hi un altre cop.

media-endpoint = No s’han pogut connectar la imatge i el so d’un participant.
    .recovery = Espereu uns segons i proveu de connectar-vos de nou.

media-audio-permission = Aquesta aplicació no té permís per fer servir el vostre micròfon.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.

media-video-permission = Aquesta aplicació no té permís per fer servir la vostra càmera.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.

transport-request = No s’ha pogut contactar amb el servei.
    .recovery = Torneu-ho a provar d’aquí a poca estona; si no canvia res, comproveu la connexió a Internet.

transport-response = No s’ha pogut entendre la resposta del servei.
    .recovery = Proveu-ho una vegada més d’aquí a un minut.

transport = L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ho; és possible que una actualització de l’aplicació ja ho resolgui.

generic-connection = La connexió s’ha tancat abans que us uníssiu a la sessió.
    .recovery = Comproveu la connexió a Internet i proveu d’unir-vos a la sessió un altre cop.

generic-error = El servei no admet el que l’aplicació ha demanat.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.

invalid-token-expired = El vostre accés a aquesta sessió ha caducat.
    .recovery = Torneu a obrir la sessió des de l’aplicació per renovar l’accés.

invalid-token = No s’ha pogut confirmar el vostre accés a aquesta sessió.
    .recovery = Torneu-vos a identificar o obriu la sessió des d’un enllaç nou.

invalid-token-data = No s’han pogut llegir les vostres dades d’accés a aquesta sessió.
    .recovery = Demaneu una invitació nova i feu-la servir per obrir la sessió.

invalid-token-json-data = Les vostres dades d’accés a aquesta sessió són incompletes.
    .recovery = Demaneu un enllaç nou a la sessió; si això no ho resol, contacteu amb l’assistència de l’aplicació.

invalid-socket-url = L’aplicació està configurada amb una adreça incorrecta per al servei.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ne la configuració; torneu-ho a provar després d’una actualització.

invalid-stun-server = Un paràmetre de connexió d’aquesta aplicació no és correcte.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ho; si us plau, feu-los saber que les trucades no es connecten.
