<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>le journal&#xa0;: on change sa phrase secrète&#xa0;; réessaie dans un instant</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Quelque chose s’est mal passé dans mindful, pas chez toi. Ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>il n’y a pas de situation {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>démarrage&#xa0;: {key} n’est pas du bon type</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>il n’y a pas de parcours {name!r}&#xa0;; il y a {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>il n’y a pas de fond sonore {bed}&#xa0;; il y a {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Tes écouteurs sont partis, donc c’est le silence. M ramène le son.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Pas de son pour l’instant&#xa0;; le souffle continue.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Pas de son ici&#xa0;: PortAudio manque&#xa0;; installe libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Pas de son&#xa0;: l’appareil {device} n’est pas là.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Pas de son&#xa0;: la séance continue en silence.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>impossible d’écrire {target}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>impossible de lire le démarrage automatique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>impossible de changer le démarrage automatique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful est dans un Flatpak&#xa0;: les réglages de ton bureau peuvent le lancer à la connexion</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} de {seconds:g} s est hors de {shortest:g} à {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>un souffle demande une inspiration et une expiration</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>un souffle de {seconds:g} s est hors de {shortest:g} à {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>donne des minutes ou des souffles, pas les deux</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>les minutes vont de 1 à {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>il faut au moins un souffle</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>le temps de se poser va de 0 à {most:g} secondes</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} n’a pas de souffles à compter&#xa0;; donne des minutes</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} prend au plus {most} souffles</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}&#xa0;: plus de {most} minutes de souffles</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} prend {fits} minutes</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} est guidée par des mots&#xa0;; donne des minutes, pas des souffles</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} prend {also}{shortest} à {longest} minutes</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>pas de dossier pour les fichiers de passage&#xa0;: définis XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>impossible de créer {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}&#xa0;: {reason}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>il n’y a encore rien dedans</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>ce n’est pas la copie d’un journal</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est abîmé</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>la copie n’est pas ce qu’il fallait copier</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}&#xa0;: trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}&#xa0;: plus de {most} Mio</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>le journal&#xa0;: un point de la semaine&#xa0;: {reason}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>le journal&#xa0;: une comparaison&#xa0;: {reason}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>le journal&#xa0;: {reason}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>il n’y a pas de pratique {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>il est interdit d’y écrire</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>impossible de l’ouvrir</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>il est interdit de l’ouvrir</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>quelque chose dedans ne va pas ensemble</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>le journal&#xa0;: une phrase secrète le verrouille&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}&#xa0;: une valeur dedans ne peut pas être gardée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>une version plus récente de l’appli l’a écrit</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>c’est le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} existe déjà&#xa0;; --force l’écrase</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}&#xa0;: le nom se termine par .json ou .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>le journal&#xa0;: il a été déplacé ou supprimé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>verrouiller demande SQLCipher&#xa0;: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>le journal&#xa0;: ce n’est pas sa phrase secrète</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>le nouveau fichier n’est pas ce qu’il devait contenir</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>Le journal avait été mis de côté, et un nouveau commence. Rien de l’ancien n’a été supprimé.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>il faut ouvrir l’appli une fois pour le mettre à jour</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>le journal&#xa0;: abîmé, {reason}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Le journal n’a pas pu être lu. Il est gardé sous {file}, et un nouveau commence. Rien n’en a été supprimé.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Ce rythme a été retiré ailleurs entre-temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Ce rythme a été changé ailleurs entre-temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Ce rythme a été retiré ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}&#xa0;: id&#xa0;: {id!r} existe déjà</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>le journal&#xa0;: il est ouvert sur un autre ordinateur, {computer!r}, ou mindful s’y est mal terminé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>impossible d’écrire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>impossible de retirer {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} est de nouveau là&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} ne peut pas revenir&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>impossible de lire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Il n’y a pas de rythme à exporter.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} rythmes, c’est plus que n’en contient un fichier de 64 Kio.</translation>
    </message>
    <message>
        <source>{file}: {where}{reason}</source>
        <translation>{file}&#xa0;: {where}{reason}</translation>
    </message>
    <message>
        <source>{key}.breathe: {reason}</source>
        <translation>{key}.breathe&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A pattern needs a name of letters or signs that can be seen.</source>
        <translation>Un rythme demande un nom fait de lettres ou de signes visibles.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Un nom a jusqu’à {allowed:g} caractères&#xa0;; celui-ci en a {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Une autre pratique s’appelle {name!r}&#xa0;; choisis un autre nom.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} minutes sont hors de 1 à {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Cela ferait {found:g} souffles&#xa0;; {allowed:g} est le maximum.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}&#xa0;: id&#xa0;: {id!r} n’est pas le nom du fichier</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}&#xa0;: text&#xa0;: demande au moins [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}&#xa0;: item&#xa0;: {id!r} est inconnu</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}&#xa0;: item&#xa0;: {item!r} manque</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}&#xa0;: {key}&#xa0;: {id!r} y est deux fois</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>l’appli est ouverte ({owner})&#xa0;; ferme-la et réessaie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>c’est le journal lui-même</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>de ce fichier et du journal, un seul est verrouillé</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>le journal&#xa0;: une autre phrase secrète le verrouille&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>Les réglages n’ont pas pu être lus&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>les réglages ne peuvent pas être gardés&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Les réglages sont illisibles et n’ont pas pu être mis de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Les réglages étaient illisibles et repartent de zéro&#xa0;; l’ancien fichier est gardé sous {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Réglages&#xa0;: {name} était inutilisable et redevient comme au début.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}&#xa0;: plus de {most} Kio</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}&#xa0;: n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>impossible d’écrire la trace dans {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Pas de différence trouvée</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Notre propre choix</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>C’est pour les moments où ton anxiété est entre {low} et {high}. À moins, il y a peu à remarquer&#xa0;; à plus, fais ce qui aide et laisse ceci de côté.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Seules les grandes différences se voient. Une quinzaine de paires en montre une de deux points&#xa0;; les petites restent cachées.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Une paire, c’est deux séances en sept jours, à quatre heures d’écart au moins. Une par jour suffit bien.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Celle qui vient ensuite est tirée au sort maintenant et dite au début d’une séance. Aucun résultat n’est montré avant la dernière paire.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Tu peux arrêter à tout moment. Les séances restent à toi.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Avec {pairs} paire, tu peux essayer comment cela va&#xa0;; si peu finissent sans réponse.</numerusform>
            <numerusform>Avec {pairs} paires, tu peux essayer comment cela va&#xa0;; si peu finissent sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} paire, {sessions} séances, montre une différence d’environ {points} points ou plus.</numerusform>
            <numerusform>{pairs} paires, {sessions} séances, montrent une différence d’environ {points} points ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} paire sur {planned}</numerusform>
            <numerusform>{pairs} paires sur {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 séance est gardée mais ne compte pas&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} séance est gardée mais ne compte pas&#xa0;: </numerusform>
            <numerusform>{count} séances sont gardées mais ne comptent pas&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>commencée hors de {low} à {high}, pas notée avant et après, ou une autre pratique.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Hors de {low} à {high}, cette séance n’appartient donc qu’à toi et ne compte pas dans la comparaison. Tu peux continuer, ou faire ce qui aide.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>La prochaine est possible à partir de {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>La prochaine est possible demain à partir de {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Il y en a eu une aujourd’hui, et une par jour suffit bien. Demain, c’est bien aussi.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>La seconde de cette paire a jusqu’au {day}&#xa0;; ensuite la paire recommence.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Quand tu veux, si ton anxiété est entre {low} et {high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>Ce que donnent tes paires est calculé une fois par semaine, dès le lundi, pour que regarder souvent ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Impossible à dire&#xa0;: {pairs} paire, c’est trop peu.</numerusform>
            <numerusform>Impossible à dire&#xa0;: {pairs} paires, c’est trop peu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Impossible à dire&#xa0;: une paire, c’est trop peu.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Pas de différence nette&#xa0;: sur {pairs} paire, tu as noté à peu près pareil après les deux. Une petite peut exister, que si peu de paires ne montrent pas.</numerusform>
            <numerusform>Pas de différence nette&#xa0;: sur {pairs} paires, tu as noté à peu près pareil après les deux. Une petite peut exister, que si peu de paires ne montrent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} semblait mieux pour toi&#xa0;: sur {pairs} paire, tu as noté environ {points} d’anxiété en moins après que pour {other}{within}.</numerusform>
            <numerusform>{better} semblait mieux pour toi&#xa0;: sur {pairs} paires, tu as noté environ {points} d’anxiété en moins après que pour {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (plage plausible de {low} à {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>J’attends une réponse</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Avant d’envoyer quelque chose</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Après une dispute</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Avant une discussion difficile</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Montrer ma carte</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Une main douce, une minute</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>avant {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>avant –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>après {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>après –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Ce que tu as noté après chaque pratique</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Graphique de ce que tu as noté après chaque pratique</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tableau de ce que tu as noté après chaque pratique</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>À quel point tu as noté {scale} {lower} après chaque pratique, comme si tu avais commencé chacune là où tu commences d’habitude. Là où les plages se recouvrent, aucun ordre n’est voulu.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Les pratiques de parole et «&#xa0;Rester près&#xa0;» sont écartées exprès&#xa0;: une discussion courageuse peut d’abord sembler plus dure.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Ce que tu as noté dans chaque situation</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Graphique de ce que tu as noté dans chaque situation</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tableau de ce que tu as noté dans chaque situation</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>À quel point tu as noté {scale} {lower} après la pratique dans chaque situation, comme si tu avais commencé chaque fois là où tu commences d’habitude. Là où les plages se recouvrent, aucun ordre n’est voulu.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Écris un jour ainsi&#xa0;: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>À peu près pareil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus dur</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (comparaison)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} de pratique</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Après&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Comparé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Annotation&#xa0;: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>peut-être différente de tes autres&#xa0;: motif, pas preuve</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Points plus bas après qu’avant</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Points plus haut après qu’avant</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>plausible de {low} à {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>plus tard {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 jamais, 4 chaque jour</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 pas du tout en paix, 10 tout à fait en paix</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>souci</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>appuis</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>paix</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Rien ici encore, et rien n’est attendu.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Une séance. Elle dit comment celle-là était, pas plus.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>Tu n’as noté aucune séance ces jours-ci. «&#xa0;Tout&#xa0;» montre ce qui est gardé.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>Tu as noté une séance ces jours-ci. Elle dit comment celle-là était, pas plus.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>une semaine</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} semaine</numerusform>
            <numerusform>{weeks} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Tu as noté {count} séance en {span}.</numerusform>
            <numerusform>Tu as noté {count} séances en {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Semaine après semaine, ce que tu notais en arrivant pour {scale} est passé d’environ {first} à {last} en {weeks} semaine, plus régulièrement que ne le fait souvent le hasard seul. Bien des choses changent dans ce temps&#xa0;; ce graphique ne peut pas dire pourquoi.</numerusform>
            <numerusform>Semaine après semaine, ce que tu notais en arrivant pour {scale} est passé d’environ {first} à {last} en {weeks} semaines, plus régulièrement que ne le fait souvent le hasard seul. Bien des choses changent dans ce temps&#xa0;; ce graphique ne peut pas dire pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Semaine après semaine, cela monte et descend, sans direction nette.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Semaine après semaine, cela reste à peu près pareil.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Trop tôt pour dire où cela va.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Avant les séances, le milieu pour {scale} était {value} sur {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Après les séances, le milieu pour {scale} était {value} sur {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>pointillé&#xa0;: le milieu de tes {count} dernières, lissé</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>encore trop peu pour dire quelque chose</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Beaucoup de ces séances n’ont pas été notées après, et celles-là ont pu se passer autrement.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>Le milieu de quelques séances est surtout du hasard, on n’en tire donc rien.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>motif, pas preuve</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 fois</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>tu l’as noté environ {points} points plus bas après</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>tu l’as noté environ {points} points plus haut après</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Moins d’anxiété ne veut pas dire qu’une relation te fait du bien.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Importer des rythmes</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Exporter des rythmes</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s, c’est plus rapide qu’on ne peut suivre les yeux fermés&#xa0;; cela commence à {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s, c’est plus long que confortable&#xa0;; cela finit à {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s, c’est long à retenir&#xa0;; cela finit à {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Un souffle entier de {found} s peut faire tourner la tête&#xa0;; cela commence à {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Un souffle entier de {found} s laisse à court d’air&#xa0;; cela finit à {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} minutes, c’est plus que la place&#xa0;; cela finit à {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Cela fait {found} souffles&#xa0;; {allowed} est le maximum pour celui-ci.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Donne-lui un nom à toi.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Un nom a jusqu’à {allowed} caractères&#xa0;; celui-ci en a {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Une autre pratique s’appelle déjà ainsi.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} inspire</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} pause</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} expire</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} repos</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} libre</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} de plus</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} souffles par minute</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} souffle en 1 minute</numerusform>
            <numerusform>{breaths} souffles en 1 minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} souffle en {minutes} minutes</numerusform>
            <numerusform>{breaths} souffles en {minutes} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un peu plus</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pause douce</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respire librement</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>inspire {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>pause {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>expire {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>repos {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>respire librement {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} souffles par minute.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>L’une des deux</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a name and what it is</comment>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>two remarks in one line</comment>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count} souffle</numerusform>
            <numerusform>{count} souffles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Arrêt à {clock}. C’est permis.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Tu l’as noté plus facile.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>À peu près pareil, c’est courant.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Plus dur qu’avant. Cela arrive, et tu n’as rien fait de mal. Tu peux t’arrêter ici.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month under a chart, in Qt&apos;s signs for dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart, in Qt&apos;s signs for dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Anywhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Ailleurs dans l’Union européenne</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Trouve une ligne d’écoute là où tu es</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Après une dispute</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>Il faut au corps une vingtaine de minutes pour redescendre. Tu peux dire que tu les prends, et quand tu reviens.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Si tu as peur de cette personne, ce n’est pas le bon outil&#xa0;: mets-toi d’abord en sécurité.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Il me faut une pause pour apaiser ma tête. Je reviens à {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Ce que tu pourrais dire</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Retrouver le sol, trois minutes</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Se reposer tout de suite</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Repos jusqu’à {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Marche, bois quelque chose, regarde par la fenêtre, plie une serviette. Si la dispute repasse, tu peux la laisser passer sans écrire la réponse.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>À cette heure, cette fenêtre le dit une fois, sans un son.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Respirer un peu</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Je peux revenir plus tôt</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>Est-ce encore fort en toi&#xa0;?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Alors prends vingt minutes de plus, et dis-le.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Si tu y retournes&#xa0;: commence doucement, et par une seule chose.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Y retourner maintenant</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Doucement, et une seule chose.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Vingt minutes de plus</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Propose un autre moment pour parler, pour qu’il y en ait un.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>C’est permis. Dis la nouvelle heure.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Il est {time}, l’heure que tu as dite.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>En pause, encore {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>encore {minutes} min</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} avant</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} après</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>pas noté</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>thème mode nuit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>police zoom grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>Le guide du souffle reste immobile&#xa0;; les mots et l’anneau mènent.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Séances sur fond clair</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>L’icône de notification respire avec toi</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>En séance seulement&#xa0;; immobile en mouvement réduit et en mode discret.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>L’anglais est l’original. Personne dont les autres sont la langue maternelle ne les a encore relues.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Comment tu arrivais et repartais</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Graphique d’avant et après</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tableau d’avant et après</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Sur l’attachement</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>De courtes cartes, une minute environ chacune. Rien n’y est exigé de toi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Des questions où rester</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>À propos et sources</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Pose-le ici un moment. Il reste seulement en mémoire et personne n’y regarde.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Respirer d’abord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser aller</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Tu peux le changer. Envoie-le, garde-le pour plus tard, ou laisse-le aller.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Respirer encore</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ton message</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Ce qui touche à la sécurité peut partir tout de suite.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Il attend ici jusqu’à la fermeture de mindful.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Reviens-y quand tu veux&#xa0;; il n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Il est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Colle-le où tu veux dans les deux minutes&#xa0;; ensuite il en est retiré.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>Ce que tu as ressenti était réel. Cela peut se dire plus tard.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Avant une discussion difficile</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>D’abord se poser, puis trois lignes courtes&#xa0;: ce que tu veux, comment commencer, une limite.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Se poser, trois minutes</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Droit aux lignes</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Trois lignes, aussi courtes que tu veux</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Ce que je veux de cette discussion</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Ma première phrase</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Ma limite&#xa0;: quand je fais une pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Les garder en vue</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Garder en carte</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Pour la discussion</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Gardé parmi tes cartes.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Tu peux entrer lentement.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Tu peux demander une pause à tout moment, et tu peux partir.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <source>mindful.json</source>
        <translation>mindful.json</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importer des séances</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Séances restaurées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Séances supprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Quelque chose est encore en cours&#xa0;; réessaie après.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Séances dans {name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Reprises&#xa0;: {added}. Déjà là&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Sauvegardé sous {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources&#xa0;: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Prendre soin de moi</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Si quelque chose ici est vrai pour toi, les pratiques qui pourraient ne pas convenir sont écartées des suggestions. Cela reste sur cet ordinateur et n’est dans aucun export.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Panique, ou forte soif d’air</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Traumatisme, ou sentiment d’irréel</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psychose ou manie en ce moment</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Cœur, poumons ou tension</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Migraine, acouphènes ou oreille sensible</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Avec cœur et poumons&#xa0;: aussi convulsions, troubles des yeux ou opération récente.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Seul regarder autour de toi, yeux ouverts, est alors suggéré. Demande l’avis d’un médecin qui te connaît avant d’utiliser le reste.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>Suggérer de nouveau «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>La touche T fait de même</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Montrer tout</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Rester avec {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Commencer sans noter</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Touches 0 à 9, à droite du 0 pour 10  ·  X passe</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Tu peux garder les yeux ouverts. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Tu as fait beaucoup d’efforts ici. T’éloigner, bouger ou parler à quelqu’un aiderait-il plus&#xa0;? Tu peux aussi continuer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Commencer les yeux ouverts</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Un mot, si tu veux</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>As-tu trouvé tes mots&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Quelques-uns</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Comparé à avant, c’est</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>À peu près pareil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus dur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Encore une minute</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Quoi comparer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Première pratique</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Deuxième pratique</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Durée de chaque séance</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Commencer la comparaison</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Choisis-en deux différentes.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Elles n’ont aucune durée en commun&#xa0;; choisis-en une autre.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparer deux pratiques honnêtement</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Deux pratiques tour à tour, de même durée, dans un ordre tiré au sort. C’est ici la seule façon de savoir si l’une te va mieux.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Toutes les pratiques</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Moins d’anxiété ne veut pas dire qu’une relation te fait du bien.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} et {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} et {b}, {minutes} min chacune</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2026-11-24</source>
        <translation>2026-11-24</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days practised</source>
        <translation>Jours de pratique</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Calendrier des jours de pratique</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tableau des jours de pratique</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Plus sombre veut dire plus de séances ce jour-là.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Jours de pratique au cours des {span} derniers jours&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Il attend alors dans la zone de notification&#xa0;; sans elle, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>démarrage automatique session</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Toutes les pratiques</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention à</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>Les yeux ouverts</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Commencer en silence</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sans pauses</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Celle-ci te demande de retenir le souffle. Laisse-la en cas de grossesse, de troubles du cœur, des poumons, de la tension ou des yeux, après un AVC ou une opération récente, avec des convulsions ou des évanouissements, et si retenir amène la panique. Jamais au volant ni dans l’eau.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Retenir me va bien</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Supprimer ces jours…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Les séances de ces jours et toutes les sauvegardes disparaîtront pour de bon.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Chaque séance, carte, point de la semaine et sauvegarde disparaîtra pour de bon. Les fichiers exportés sont à supprimer par toi.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Impossible de l’écrire&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session}&#xa0;: supprimé.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Annuler&#xa0;: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Harder</name>
    <message>
        <source>One minute of looking around, eyes open</source>
        <translation>Une minute à regarder autour, yeux ouverts</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>Ou lève-toi, bois de l’eau, bouge un peu, parle à quelqu’un, et laisse-le là pour aujourd’hui.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>C’était plus dur quelques fois récemment. Une pause de cette appli, et quelqu’un à qui parler, peuvent faire plus pour toi&#xa0;: un proche, un médecin, un conseiller.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>Laisser «&#xa0;{title}&#xa0;» hors des suggestions</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Écartée. Tu peux la ramener dans «&#xa0;Réglages&#xa0;».</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Mots des annotations</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Pratiqué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Ajouter une séance passée</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Aucune séance n’est ainsi.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Rien ici encore, et rien n’est attendu.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Pause après l’inspire</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Repos après l’expire</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Retenir le souffle</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Laisse les pauses en cas de grossesse, de troubles du cœur, des poumons, de la tension ou des yeux, après un AVC ou une opération récente, avec des convulsions ou des évanouissements, et si retenir amène la panique. Jamais au volant ni dans l’eau.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Retenir me va bien</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Une feuille pour un thérapeute</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Après chaque pratique</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>Dans chaque situation</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Jours de pratique</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparer deux pratiques honnêtement</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Point de la semaine</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>Le journal est verrouillé. Cette séance reste en mémoire jusqu’à ce que tu l’ouvres.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Il y a une bonne copie de {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La prendre là</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Une copie est en cours&#xa0;; réessaie dans un instant.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Séances ramenées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation>mindful-copie.json</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>En ce moment j’ai plutôt envie de</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Courir après</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Me retirer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tons du souffle</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fond sonore</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Lignes dites</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>À quoi ressemble une minute</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>image volume fort doux</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Pareil dans les deux oreilles</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono une oreille</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Guide du souffle</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>Le journal est verrouillé. Tu peux respirer et trouver de l’aide comme toujours.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Attends {count} s et réessaie.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Quelque chose est encore en cours&#xa0;; réessaie après.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Il n’y a pas ici de trousseau où la retenir.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Ceux-ci n’ont pas pu être lus et restent tels quels&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>À quoi ressemble une minute</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tons du souffle</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fond sonore</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Lignes dites</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>On y entend&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>On n’y entend rien.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Pas à pas…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Écris une heure ainsi&#xa0;: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Ce moment est encore à venir.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Que se passe-t-il en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Choisis ce qui va, ou commence tel quel.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Tout reste sur cet ordinateur. Échap arrête, F9 cache. Commence quand tu veux.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>la sortie de ton ordinateur</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Son&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privé&#xa0;: rien d’une séance n’est écrit.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Ce que tu as choisi la dernière fois</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Pour commencer, si tu veux</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ton choix</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Une minute pour toi, si tu veux.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}&#xa0;: {title}, {minutes} min</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>Tu l’as quittée après {progress}. C’est permis.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Commencée&#xa0;: {day}. Elle dit comment c’était pour toi, ces semaines-là.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà là.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Tes propres situations</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Ajoutes-en sous «&#xa0;Maintenant&#xa0;», «&#xa0;Plus&#xa0;». Celles archivées gardent leur historique.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sans pauses</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, secondes</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Mettre une phrase secrète…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Verrouiller sans personne ici depuis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Une phrase secrète protège le journal de qui a ton ordinateur.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Une phrase secrète sur le journal est possible avec&#xa0;: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>La retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Déverrouiller le journal</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Mettre une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Sans elle, personne ne peut lire ton journal et ses sauvegardes, toi non plus. Si elle est perdue, ils sont perdus&#xa0;: personne ne peut les ramener. Quelques mots que tu retiendras valent mieux qu’un. Réglages et pratiques à toi restent lisibles.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Au moins {count} lettre, s’il te plaît.</numerusform>
            <numerusform>Au moins {count} lettres, s’il te plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Un nouveau rythme</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Ton rythme</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Plus petit et plus doux, pas plus grand. Ce qui est confortable est juste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Enregistrer comme autre rythme</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Enregistrer est inactif tant que ce qui est dit près du champ n’est pas réglé.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Une seconde gorgée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>Tes propres rythmes</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Des souffles à l’allure qui te va, sous des noms à toi.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Toutes les pratiques</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Commencer à partir de</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Nouveau rythme</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Rien ici encore, et rien n’est attendu.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Regarder autour, yeux ouverts</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>C’est bien ainsi. Rien n’est à forcer.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>En pause pendant ton absence. Continue quand tu veux.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>En pause. Prends le temps qu’il te faut.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Guide du souffle</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pause douce</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Se poser</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un peu plus</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur, dans un dossier que seul ton compte peut lire. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Discret&#xa0;: un nom neutre dans les titres, la barre des tâches et les notifications</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privé&#xa0;: ne rien écrire tant que ceci est actif</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Les deux aident contre un regard. Aucun n’aide contre quelqu’un qui surveille l’appareil lui-même&#xa0;; un appareil que personne d’autre ne peut consulter est alors plus sûr.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>mot de passe chiffrer</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Rappels en silence</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Jusqu’à ce que je le dise</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Les laisser revenir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semaines</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}, {low} {low_words} à {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} après chaque pratique</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} dans chaque situation</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Ce qu’on peut attendre depuis le début habituel, avec une plage à 95 %, jusqu’à dimanche dernier.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Séances notées&#xa0;: {rated}, avant et après&#xa0;: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>La note du milieu avant était {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>La note du milieu après était {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Comparé à avant&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Notées avant et après</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Points de moins après</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Points de plus après</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>trop rarement noté après pour dire quelque chose</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>encore trop peu pour dire quelque chose</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (entre {low} et {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Des questions où rester</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Une à la fois</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, chacun avec sa plage à 95 %</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Ce que tu as noté est gardé&#xa0;; c’est encore trop peu pour dire quelque chose.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>peut-être différente de tes autres&#xa0;: motif, pas preuve</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Comptent les séances notées avant et après qui commençaient au-dessus de deux points de tension sur dix, jusqu’à dimanche dernier&#xa0;; c’est calculé une fois par semaine, regarder souvent ne change donc rien. On commence quand on va le plus mal, et beaucoup de cela passe seul, chacune est donc placée comme si elle commençait là où tu commences d’habitude. Là où il y a peu de séances, le point penche vers ce qui est commun à toutes. La ligne est une plage à 95 %. Plages et points disent comment tu as noté, pas ce qui l’a fait.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Me rappeler une minute pour moi</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Une ligne discrète près des notifications, sans un son, trois fois par jour au plus. Aucune ne vient en séance, sur une fenêtre plein écran, sur un écran verrouillé ou juste au réveil de l’ordinateur.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Les garder en silence</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>En silence jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>En silence jusqu’à ce que tu le dises.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Ici aucun programme ne sait si une autre fenêtre remplit l’écran, un rappel peut donc venir dessus&#xa0;; le «&#xa0;ne pas déranger&#xa0;» de ton bureau le retient.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Jusqu’à ce que je le dise</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Les laisser revenir</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Laquelle des deux, la séance te le dit.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Commencer la suivante</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Si tu as peur de cette personne, ce n’est pas le bon outil.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Elles peuvent être avec toi dans l’heure qui vient aussi.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Il n’y a que toi qui les vois, et seulement quand tu ouvres ceci.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Tes cartes</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Écrire&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Une présence sûre, trois minutes</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Changer&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Retirer&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Une carte sans mots n’est pas gardée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>Un jour plus stable, tu peux noter vers qui ou quoi te tourner, ce qu’on te dirait, et comment tu as déjà traversé. C’est là quand c’est dur.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>Vers qui ou quoi me tourner</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Ce qu’on me dirait</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Comment j’ai traversé</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Un mot d’un jour plus stable</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Pour une discussion</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Une amitié, un proche, quelqu’un de l’école, un animal, une figure de foi, un lieu. Plus d’un, c’est bien.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Une phrase ou deux, avec leur voix.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Un temps dur qui a pris fin, et ce qui a aidé.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Ce que tu voudrais entendre de toi quand c’est dur.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Ce que tu veux, comment commencer, ta limite.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Mettre la voix</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Passer cette partie</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Trop lent pour moi</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Cela n’aide pas</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Mettre le son</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Couper la voix</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Comparé à avant</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Un mot, si tu veux</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Une séance d’avant</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Demander comment tu vas</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Après seulement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>notes questions</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Secondes pour se poser</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Montrer les secondes</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Pas au début&#xa0;: avec les secondes en vue, on force vite.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Annoncer les phases à un lecteur d’écran</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Une fois par souffle au plus.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Respirer empire les choses</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>La respiration rythmée est alors écartée de toute suggestion. Cela arrive, et ce n’est pas ta faute.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Suggérer des rythmes qui retiennent le souffle</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Chaque changement agit aussitôt.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Rien ici ne s’appelle ainsi. Échap montre tout de nouveau.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Comme au début. Ce que tu as dit de toi sous «&#xa0;Prendre soin de moi&#xa0;» reste.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un minuteur d’entraide pour le stress du quotidien&#xa0;; ni soin médical, ni pour les urgences.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>De l’aide tout de suite</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>À propos et sources</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Ce sont les notes d’une personne, faites dans une appli d’entraide.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Elles ont été données avant et après de courtes séances de respiration et de pleine conscience. Bien des choses changent en quelques semaines, et des notes ne peuvent pas dire pourquoi.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>Rien n’a été gardé ces jours-là, et c’est tout.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Séances&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Jours avec une séance&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Souci, 0 à 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Un appui, 0 à 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Paix, 0 à 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Des questions propres à l’appli que personne n’a testées.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Points de la semaine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Pratiqué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>Les {listed} plus récentes sur {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotation</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Une feuille pour un thérapeute</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>Ou pour toute personne de confiance. Tu vois tout avant que ce soit écrit.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes annotations</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Enregistrer en HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Un fichier peut être lu par qui l’a, choisis donc bien sa place.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>La feuille a changé&#xa0;; tu peux la regarder encore une fois.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Que se passe-t-il en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Avec tes mots…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Une situation avec tes mots</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>C’était une minute pour toi.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Tu peux le faire partout, même sans appli.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Jouer quelques secondes</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Pareil à l’océan</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>bruit mer vagues silence</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Tons glissants</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Tic-tac doux</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>tons du souffle minimal</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Bol chantant</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Petite cloche</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>La voix dit les phases des premiers souffles</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>parlé inspire expire</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Petits haut-parleurs</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Tout un peu plus haut, rien de grave&#xa0;: pour un portable ou un téléphone.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaude</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Chuchotée</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>La voix ne parle qu’anglais. Dans cette langue, chaque ligne est montrée.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>À propos et sources</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Ce que mindful dit ou fait, et l’étude derrière. Le degré de certitude se dit de quatre façons simples&#xa0;: assez sûr, pas sûr, pas de différence trouvée, notre propre choix.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, licence MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Polices&#xa0;: {one} et {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un minuteur d’entraide pour le stress du quotidien&#xa0;; ni soin médical, ni pour les urgences.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Commencer en silence</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Deux autres pratiques</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Guide du souffle au repos</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Tu n’as pas à porter cela sans personne.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Aide&#xa0;:</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Une minute pour retrouver le sol</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>En danger maintenant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>En danger maintenant&#xa0;: appelle le numéro d’urgence de là où tu es.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Peur d’un proche&#xa0;?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Source&#xa0;: {source}, lu là le {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Peut-être dépassé.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Si un proche te fait peur</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Une surveillance, des menaces, l’éloignement d’amitiés ou d’argent, une pression sexuelle, du mal fait à un animal, une franchise punie&#xa0;: rien de cela n’est ta faute, et l’amour et la peur peuvent vivre côte à côte.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Tu n’as pas à traverser cela en respirant. Partir peut être le moment le plus risqué, il aide donc de le prévoir avec quelqu’un d’une ligne ci-dessus, depuis un appareil que personne d’autre ne peut consulter.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Cette page n’est pas notée ici&#xa0;; appels et navigation peuvent laisser des traces. Douleur à la poitrine, évanouissement, engourdissement qui reste ou sentiment d’irréel des heures durant&#xa0;: vois un médecin, s’il te plaît. mindful est un minuteur d’entraide pour le stress du quotidien&#xa0;; ni soin médical, ni pour les urgences, et pas fait pour les moins de 16 ans.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Tape à chaque inspire</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Six tapes trouvent ton propre rythme&#xa0;; sans elles, cela commence à 12 par minute.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>encore {count}</numerusform>
            <numerusform>encore {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Environ {pace} souffles par minute. Continue à taper pour mesurer encore.</translation>
    </message>
</context>
<context>
    <name>TenthsBox</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>9:15</source>
        <translation>9:15</translation>
    </message>
</context>
<context>
    <name>TimesRow</name>
    <message>
        <source>Another time</source>
        <translation>Une autre heure</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>C’est l’heure.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Une minute pour retrouver le sol</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Voir l’aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Par situation</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Les flèches parcourent le graphique, plus et moins changent l’étendue montrée, Début le montre entier, T montre le tableau.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>Que faisais-tu avant&#xa0;?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Une ligne où revenir, si tu veux. Elle n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Ce que je faisais</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Faut-il redemander une fois à quel point l’envie est forte&#xa0;?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>En silence, dans cette fenêtre, et une seule fois.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Non merci</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Dans {minutes} minute</numerusform>
            <numerusform>Dans {minutes} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Tu peux laisser cette fenêtre telle quelle.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Quelque chose est arrivé (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Tu voulais qu’on te le demande une fois.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Lis-le maintenant, ou après un souffle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Un souffle</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Quoi qu’il vienne, cela pourra se lire alors.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fermer mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>Retour à&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>Retour à ta journée, à ton rythme.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>J’attends une réponse</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Graphique de l’envie pendant l’attente</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tableau de l’envie pendant l’attente</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Une attente. Elle dit comment celle-là était, pas plus.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Tu as noté l’envie dans {count} attente. Les points sont dans leur ordre et peuvent monter ou descendre&#xa0;; ils ne peuvent pas dire la suite.</numerusform>
            <numerusform>Tu as noté l’envie dans {count} attentes. Les points sont dans leur ordre et peuvent monter ou descendre&#xa0;; ils ne peuvent pas dire la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Point de la semaine</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Gardé sur cet ordinateur. «&#xa0;Parcours&#xa0;» le montre, si tu veux.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Touches 1 à 5 pour répondre  ·  X passe  ·  flèches pour bouger</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Rien n’a encore de réponse, il n’y a donc rien à garder.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Paix</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Point de la semaine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Graphique des points de la semaine</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tableau des points de la semaine</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Souci&#xa0;: soucis et vérifications. Appuis&#xa0;: quelqu’un vers qui se tourner, dire ou choisir d’attendre, sentir qu’on mérite du soin. Les questions sont de nous et personne ne les a testées, donc pas de types ni de seuils.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Tes propres réponses&#xa0;; un vide est une semaine sans réponse.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Un point de la semaine. Il dit comment elle était, pas plus.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Pas de réponse ces jours-ci. «&#xa0;Tout&#xa0;» montre ce qui est gardé.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Un point de la semaine ces jours-ci, avec tes propres réponses.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Tu as répondu à {count} point de la semaine. Les lignes montrent tes réponses&#xa0;; trop peu et trop grossières pour dire pourquoi elles vont ainsi.</numerusform>
            <numerusform>Tu as répondu à {count} points de la semaine. Les lignes montrent tes réponses&#xa0;; trop peu et trop grossières pour dire pourquoi elles vont ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Souci, 0 à 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Appuis, 0 à 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Paix, 0 à 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Heure {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>Dès cinq minutes il y a plus d’études&#xa0;; une minute est bienvenue aussi.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Sur l’attachement</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Tes propres rythmes</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparer deux pratiques honnêtement</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un minuteur d’entraide pour le stress du quotidien&#xa0;; ni soin médical, ni pour les urgences.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>De l’aide tout de suite</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Les pratiques à toi sont des fichiers dans un dossier.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Retrouver le sol</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Se sentir en sécurité</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Repenser</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Parler et écouter</translation>
    </message>
</context>
</TS>
