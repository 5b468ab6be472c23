### Greek: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Ελληνικά
    .english = Greek

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Συνέβη κάτι απρόσμενο (κωδικός { $code }).
    .recovery = Δοκιμάστε ξανά και, αν επικοινωνήσετε με την υποστήριξη, αναφέρετε τον κωδικό { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Κάτι πήγε στραβά από την πλευρά της υπηρεσίας.
    .recovery = Δοκιμάστε ξανά σε λίγο και, αν συνεχίσει να συμβαίνει, επικοινωνήστε με την υποστήριξη της εφαρμογής.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Δεν ήταν δυνατή η ολοκλήρωση μιας ενέργειας στη συνεδρία.
    .recovery = Δοκιμάστε ξανά.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Εσείς ή το άλλο άτομο δεν είστε στη συνεδρία.
    .recovery = Μπείτε ξανά στη συνεδρία· αν αυτό δεν βοηθήσει, μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Ένας συμμετέχων αποχώρησε από τη συνεδρία.
    .recovery = Δεν χρειάζεται να κάνετε κάτι.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Κάποιος στη συνεδρία χρησιμοποιεί ήδη αυτό το όνομα.
    .recovery = Επιλέξτε άλλο όνομα και μετά δοκιμάστε ξανά.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Δεν μεταδίδεται ακόμη βίντεο ή ήχος.
    .recovery = Ελέγξτε αν έχετε ανοίξει την κάμερα ή το μικρόφωνο ή περιμένετε να το κάνει το άλλο άτομο· αν δεν βοηθήσει αυτό, επικοινωνήστε με την υποστήριξη.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Αυτή η ενέργεια δεν είναι διαθέσιμη για εσάς σε αυτήν τη συνεδρία.
    .recovery = Αποχωρήστε από τη συνεδρία και μπείτε ξανά σε αυτήν.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Το πρόγραμμα περιήγησης δεν έχει άδεια να χρησιμοποιεί την κάμερά σας.
    .recovery = Επιτρέψτε τη χρήση της κάμερας σε αυτήν τη σελίδα από το πρόγραμμα περιήγησης και μετά μπείτε ξανά.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Το πρόγραμμα περιήγησης δεν έχει άδεια να χρησιμοποιεί το μικρόφωνό σας.
    .recovery = Επιτρέψτε τη χρήση του μικροφώνου σε αυτήν τη σελίδα από το πρόγραμμα περιήγησης και μετά μπείτε ξανά.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Η συνεδρία δεν μπορεί να διεκπεραιώσει αυτό το αίτημα τώρα.
    .recovery = Περιμένετε λίγο και μετά δοκιμάστε ξανά.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Η συνεδρία τελείωσε.
    .recovery = Μπείτε ξανά ή ξεκινήστε μια νέα συνεδρία.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Δεν ήταν δυνατή η έναρξη της συνεδρίας.
    .recovery = Δοκιμάστε ξανά σε λίγα λεπτά και, αν και πάλι δεν ξεκινήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Η συνεδρία είναι πλήρης.
    .recovery = Περιμένετε να αποχωρήσει κάποιος και μετά δοκιμάστε ξανά.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Δεν ήταν δυνατή η σύνδεση με το βίντεο και τον ήχο ενός συμμετέχοντα.
    .recovery = Περιμένετε μερικά δευτερόλεπτα και δοκιμάστε να συνδεθείτε ξανά.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί το μικρόφωνό σας.
    .recovery = Επιτρέψτε τη χρήση του μικροφώνου σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Αυτή η εφαρμογή δεν έχει άδεια να χρησιμοποιεί την κάμερά σας.
    .recovery = Επιτρέψτε τη χρήση της κάμερας σε αυτήν την εφαρμογή από τις ρυθμίσεις της συσκευής σας και μετά μπείτε ξανά.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Η υπηρεσία δεν μπόρεσε να εκτελέσει αυτήν την ενέργεια τώρα.
    .recovery = Δοκιμάστε ξανά σε λίγο· αν δεν αλλάξει κάτι, επικοινωνήστε με την υποστήριξη της εφαρμογής.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Η απάντηση της υπηρεσίας δεν ήταν κατανοητή.
    .recovery = Δοκιμάστε άλλη μία φορά σε ένα λεπτό.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Η εφαρμογή έστειλε ένα αίτημα που η υπηρεσία δεν μπόρεσε να διεκπεραιώσει.
    .recovery = Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το διορθώσουν· ίσως βοηθήσει μια ενημέρωση της εφαρμογής.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Η σύνδεση διακόπηκε προτού μπείτε στη συνεδρία.
    .recovery = Ελέγξτε τη σύνδεσή σας στο διαδίκτυο και μετά δοκιμάστε ξανά.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Η υπηρεσία δεν υποστηρίζει αυτό που ζήτησε η εφαρμογή.
    .recovery = Μόνο οι δημιουργοί αυτής της εφαρμογής μπορούν να το αλλάξουν· πείτε τους τι κάνατε εκείνη τη στιγμή.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Η πρόσβασή σας σε αυτήν τη συνεδρία έληξε.
    .recovery = Ανοίξτε ξανά τη συνεδρία από την εφαρμογή· αν αυτό δεν βοηθήσει, ζητήστε νέα πρόσκληση για όλους τους συμμετέχοντες.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Δεν ήταν δυνατή η επιβεβαίωση της πρόσβασής σας σε αυτήν τη συνεδρία.
    .recovery = Ανοίξτε ξανά τη συνεδρία από την εφαρμογή ή από τον πλήρη σύνδεσμο· αν αυτό δεν βοηθήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Δεν ήταν δυνατή η ανάγνωση της πρόσκλησής σας για αυτήν τη συνεδρία.
    .recovery = Ανοίξτε ξανά τη συνεδρία από την αρχική πρόσκληση· αν αυτό δεν βοηθήσει, επικοινωνήστε με την υποστήριξη της εφαρμογής.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Η πρόσκλησή σας για αυτήν τη συνεδρία δεν είναι πλήρης.
    .recovery = Επικοινωνήστε με την υποστήριξη της εφαρμογής· ίσως χρειάζεται νέα πρόσκληση για όλους τους συμμετέχοντες στη συνεδρία.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Δόθηκε στην εφαρμογή λανθασμένη διεύθυνση της υπηρεσίας.
    .recovery = Ανοίξτε ξανά τη συνεδρία από την εφαρμογή· αν αυτό δεν βοηθήσει, ενημερώστε τους δημιουργούς της εφαρμογής.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Μια ρύθμιση για τη σύνδεση στη συνεδρία δεν είναι σωστή.
    .recovery = Ανοίξτε ξανά τη συνεδρία από την πρόσκλησή της· αν αυτό δεν βοηθήσει, πείτε στους δημιουργούς της εφαρμογής ότι δεν γίνεται σύνδεση στις συνεδρίες.

## Labels of buttons

# Try again
action-retry = Δοκιμή ξανά

# Join again
action-rejoin = Είσοδος ξανά

# Renew access
action-refresh-token = Ανανέωση πρόσβασης

# Open settings
action-ask-permission = Άνοιγμα ρυθμίσεων

# Contact support
action-fix-call = Επικοινωνία με υποστήριξη

# Contact support
action-fix-configuration = Επικοινωνία με υποστήριξη

# Change name
action-choose-another-name = Αλλαγή ονόματος

# Wait and try again
action-wait = Αναμονή και δοκιμή ξανά

# Continue
action-ignore = Συνέχεια

# Report problem
action-report = Αναφορά προβλήματος
