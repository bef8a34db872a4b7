<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>il diario: la sua frase segreta sta cambiando; riprova tra un momento</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Qualcosa è andato storto in mindful, non in te. Ciò che era salvato c’è ancora.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>non c’è una situazione {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>avvio: {key} non è del tipo giusto</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>non c’è un percorso {name!r}; ci sono {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>non c’è un sottofondo {bed}; ci sono {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Le cuffie non ci sono più, perciò è silenzio. M riporta il suono.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Nessun suono per ora; il respiro continua.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Qui nessun suono: manca PortAudio; installa libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Nessun suono: il dispositivo {device} non c’è.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Nessun suono: la sessione continua in silenzio.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>impossibile scrivere {target}: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>impossibile leggere l’avvio automatico: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>impossibile cambiare l’avvio automatico: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful è in un Flatpak: le impostazioni del tuo desktop possono avviarlo all’accesso</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} di {seconds:g} s è fuori da {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>un respiro ha bisogno di un’inspirazione e di un’espirazione</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>un respiro di {seconds:g} s è fuori da {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>indica minuti o respiri, non entrambi</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>i minuti vanno da 1 a {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>serve almeno un respiro</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>il tempo per trovare posto va da 0 a {most:g} secondi</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} non ha respiri da contare; indica i minuti</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} ha al massimo {most} respiri</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: più di {most} minuti di respiri</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} dura {fits} minuti</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} è guidata da parole; indica minuti invece di respiri</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} dura {also}{shortest} a {longest} minuti</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} appartiene a un’altra persona</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>non c’è una cartella per file di passaggio: imposta XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>impossibile creare {folder}: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia di sicurezza</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>dentro non c’è ancora niente</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>questa non è la copia di un diario</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>il file è danneggiato</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>la copia non è ciò che si doveva copiare</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: troppi livelli annidati</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: più grande di {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>il diario: un bilancio della settimana: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>il diario: un confronto: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>il diario: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>non c’è una pratica {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>il diario</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>non è permesso scriverci</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>non si può aprire</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>non è permesso aprirlo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>lo sta usando un altro programma</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>il disco segnala un errore</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>qualcosa dentro non combacia</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>il diario: è chiuso con una frase segreta: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: un valore dentro non si può salvare: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>l’ha scritto una versione più nuova dell’app</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>questo è il file di un altro programma</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} c’è già; --force lo sovrascrive</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: il nome finisce in .json o .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>il diario: è stato spostato o tolto: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>per chiuderlo serve SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>il diario: questa non è la sua frase segreta</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>il nuovo file non è ciò che doveva contenere</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>Il diario era stato messo da parte, e ne comincia uno nuovo. Niente del precedente è stato cancellato.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>bisogna aprire l’app una volta per aggiornarlo</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>il diario: danneggiato, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Non è stato possibile leggere il diario. Resta come {file}, e ne comincia uno nuovo. Niente è stato cancellato.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Questo ritmo è stato tolto altrove nel frattempo; niente è stato salvato.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Questo ritmo è stato cambiato altrove nel frattempo; niente è stato salvato.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Questo ritmo è stato tolto altrove nel frattempo.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} c’è già</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>il diario: è aperto su un altro computer, {computer!r}, o mindful lì non si è chiuso bene: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>impossibile scrivere {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>impossibile togliere {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} è di nuovo lì; niente è stato cambiato</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} non può tornare: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>impossibile leggere {file}: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Non c’è un ritmo da esportare.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} ritmi sono più di quanti ne contiene un file di 64 KiB.</translation>
    </message>
    <message>
        <source>{file}: {where}{reason}</source>
        <translation>{file}: {where}{reason}</translation>
    </message>
    <message>
        <source>{key}.breathe: {reason}</source>
        <translation>{key}.breathe: {reason}</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>A pattern needs a name of letters or signs that can be seen.</source>
        <translation>Un ritmo ha bisogno di un nome con lettere o segni visibili.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Un nome ha fino a {allowed:g} caratteri; questo ne ha {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Un’altra pratica si chiama {name!r}; scegli un altro nome.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} minuti sono fuori da 1 a {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Sarebbero {found:g} respiri; {allowed:g} è il massimo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} non è il nome del file</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: serve almeno [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} non è noto</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: manca {item!r}</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} c’è due volte</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>l’app è aperta ({owner}); chiudila e riprova</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>questo è il diario stesso</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>solo uno dei due, questo o il diario, è chiuso</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>il diario: è chiuso con un’altra frase segreta: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>Non è stato possibile leggere le impostazioni: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>le impostazioni non si possono conservare: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Le impostazioni non si leggono e non si sono potute mettere da parte: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Le impostazioni non si leggevano e ripartono da capo; il vecchio file resta come {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Impostazioni: {name} non si poteva usare ed è come all’inizio.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: più lungo di {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: non è scritto in UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>impossibile scrivere la traccia in {path}: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Abbastanza sicuro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Nessuna differenza trovata</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Una nostra scelta</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>È per i momenti in cui la tua ansia è tra {low} e {high}. Con meno c’è poco da notare; con più, fai ciò che aiuta e lascia questo da parte.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Si vedono solo le differenze grandi. Circa 15 coppie ne mostrano una di due punti; le più piccole restano nascoste.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Una coppia sono due sessioni in sette giorni, con almeno quattro ore in mezzo. Una al giorno è già molto.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Quale viene dopo si tira a sorte ora e si dice quando comincia una sessione. Nessun risultato si mostra prima dell’ultima coppia.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Puoi smettere in ogni momento. Le sessioni restano tue.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Con {pairs} coppia puoi provare come va; così poche finiscono senza risposta.</numerusform>
            <numerusform>Con {pairs} coppie puoi provare come va; così poche finiscono senza risposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} coppia, {sessions} sessioni, mostra una differenza di circa {points} punti o più.</numerusform>
            <numerusform>{pairs} coppie, {sessions} sessioni, mostrano una differenza di circa {points} punti o più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} coppia su {planned}</numerusform>
            <numerusform>{pairs} coppie su {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 sessione resta ma non conta: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} sessione resta ma non conta: </numerusform>
            <numerusform>{count} sessioni restano ma non contano: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>cominciata fuori da {low} a {high}, non valutata prima e dopo, o un’altra pratica.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Fuori da {low} a {high}, perciò questa sessione è solo tua e non conta nel confronto. Puoi continuare, o fare ciò che aiuta.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>La prossima è possibile dalle {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>La prossima è possibile domani dalle {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Oggi ce n’è stata una, e una al giorno è già molto. Anche domani va bene.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>La seconda di questa coppia ha tempo fino a {day}; poi la coppia ricomincia.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Quando vuoi, se la tua ansia è tra {low} e {high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>Che cosa viene dalle tue coppie si calcola una volta a settimana, da lunedì, così guardare spesso non cambia niente.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Non si può dire: {pairs} coppia è troppo poco.</numerusform>
            <numerusform>Non si può dire: {pairs} coppie sono troppo poche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Non si può dire: una coppia è troppo poco.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Nessuna differenza chiara: in {pairs} coppia hai valutato circa uguale dopo entrambe. Può essercene una piccola che così poche coppie non mostrano.</numerusform>
            <numerusform>Nessuna differenza chiara: in {pairs} coppie hai valutato circa uguale dopo entrambe. Può essercene una piccola che così poche coppie non mostrano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} è parsa migliore per te: in {pairs} coppia hai valutato circa {points} in meno di ansia dopo di essa che dopo {other}{within}.</numerusform>
            <numerusform>{better} è parsa migliore per te: in {pairs} coppie hai valutato circa {points} in meno di ansia dopo di essa che dopo {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (intervallo plausibile da {low} a {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} punti</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>In attesa di risposta</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Prima di mandare qualcosa</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Dopo un litigio</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Prima di un discorso difficile</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Mostra la mia scheda</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Una mano gentile, un minuto</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>prima {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>prima –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>dopo {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>dopo –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Che cosa hai valutato dopo ogni pratica</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Grafico di che cosa hai valutato dopo ogni pratica</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabella di che cosa hai valutato dopo ogni pratica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Quanto {lower} hai valutato {scale} dopo ogni pratica, come se avessi cominciato ciascuna dove cominci di solito. Dove gli intervalli si toccano, non c’è un ordine.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Le pratiche di parola e «Restare accanto» sono lasciate fuori apposta: un discorso coraggioso può sembrare più duro all’inizio.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Che cosa hai valutato in ogni situazione</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Grafico di che cosa hai valutato in ogni situazione</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabella di che cosa hai valutato in ogni situazione</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Quanto {lower} hai valutato {scale} dopo la pratica in ogni situazione, come se avessi cominciato ogni volta dove cominci di solito. Dove gli intervalli si toccano, non c’è un ordine.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessione</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessione</numerusform>
            <numerusform>{count} sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Scrivi un giorno così: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facile</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Circa uguale</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Più duro</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (confronto)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} di pratica</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Prima: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Dopo: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Confronto: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Nota: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>forse diversa dalle altre tue: schema, non prova</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Punti più bassi dopo che prima</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Punti più alti dopo che prima</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>plausibile da {low} a {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>più tardi {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 mai, 4 ogni giorno</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 nessuna serenità, 10 piena serenità</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>preoccupazione</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>sostegni</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>serenità</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Qui non c’è ancora niente, e niente è atteso.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Una sessione. Dice com’era quella, niente di più.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>In questi giorni non hai valutato nessuna sessione. «Tutto» mostra ciò che è conservato.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>In questi giorni hai valutato una sessione. Dice com’era quella, niente di più.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una settimana</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} settimana</numerusform>
            <numerusform>{weeks} settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Hai valutato {count} sessione in {span}.</numerusform>
            <numerusform>Hai valutato {count} sessioni in {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Settimana per settimana, ciò che hai valutato arrivando per {scale} è passato da circa {first} a {last} in {weeks} settimana, con più costanza di quanto faccia di solito il caso. In quel tempo cambiano molte cose; questo grafico non sa dire perché.</numerusform>
            <numerusform>Settimana per settimana, ciò che hai valutato arrivando per {scale} è passato da circa {first} a {last} in {weeks} settimane, con più costanza di quanto faccia di solito il caso. In quel tempo cambiano molte cose; questo grafico non sa dire perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Settimana per settimana sale e scende, senza direzione chiara.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Settimana per settimana resta circa uguale.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>È presto per dire dove va.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Prima delle sessioni il valore di mezzo per {scale} era {value} su {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Dopo le sessioni il valore di mezzo per {scale} era {value} su {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>tratteggiato: il mezzo delle tue ultime {count}, smussato</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>ancora troppo poco per dire qualcosa</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Molte di queste sessioni non sono state valutate dopo, e quelle forse sono andate in altro modo.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>Il mezzo di poche sessioni è soprattutto caso, perciò non se ne ricava niente.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>schema, non prova</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 volta</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} volta</numerusform>
            <numerusform>{count} volte</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>dopo l’hai valutato circa {points} punti più in basso</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>dopo l’hai valutato circa {points} punti più in alto</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Meno ansia non significa che una relazione ti faccia bene.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Importa ritmi</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Esporta ritmi</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s è più rapido di quanto si segua a occhi chiusi; comincia a {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s è più lungo di quanto sia comodo; finisce a {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s è tanto da trattenere; finisce a {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Un respiro intero di {found} s può far girare la testa; comincia a {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Un respiro intero di {found} s lascia a corto d’aria; finisce a {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} minuti sono più di quanti ce ne stanno; finisce a {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Sono {found} respiri; {allowed} è il massimo per questo.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Dagli un nome tuo.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Un nome ha fino a {allowed} caratteri; questo ne ha {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Un’altra pratica si chiama già così.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} dentro</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} pausa</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} fuori</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} riposo</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} libero</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} in più</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} respiri al minuto</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} respiro in 1 minuto</numerusform>
            <numerusform>{breaths} respiri in 1 minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} respiro in {minutes} minuti</numerusform>
            <numerusform>{breaths} respiri in {minutes} minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Ancora un po’</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa morbida</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respiro libero</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>dentro {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>pausa {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>fuori {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>riposo {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>respiro libero {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} respiri al minuto.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Una delle due</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di lettura o scrittura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o cartella inesistente</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Non c’è più spazio sul disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a name and what it is</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>two remarks in one line</comment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count} respiro</numerusform>
            <numerusform>{count} respiri</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Fermata a {clock}. È permesso.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>L’hai valutato più facile.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Circa uguale, che è comune.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Più duro di prima. Succede, e non hai fatto niente di sbagliato. Puoi fermarti qui.</translation>
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
        <translation>Altrove</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Altrove nell’Unione europea</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Trova una linea di aiuto dove sei</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>giorno e notte</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Dopo un litigio</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>Al corpo servono circa venti minuti per scendere. Puoi dire che li prendi, e quando torni.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Se hai paura di questa persona, questo non è lo strumento giusto: mettiti prima al sicuro.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Mi serve una pausa per quietare la testa. Torno alle {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Che cosa potresti dire</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copia la frase</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Ritrova il terreno, tre minuti</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Riposa subito</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Riposa fino alle {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Cammina, bevi qualcosa, guarda dalla finestra, piega un asciugamano. Se il litigio si ripete, puoi lasciarlo andare senza scrivere la risposta.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>A quell’ora questa finestra lo dice una volta, senza un suono.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Respira un po’</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Posso tornare prima</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>È ancora forte dentro?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Allora prendi altri venti minuti, e avvisa.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Se torni: comincia piano, e con una cosa sola.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Torna ora</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Piano, e una cosa sola.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Altri venti minuti</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Proponi un altro momento per parlarne, così ne ha uno.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>È permesso. Fai sapere la nuova ora.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Sono le {time}, l’ora che hai detto.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>In pausa, mancano {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>mancano {minutes} min</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} prima</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} dopo</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non valutato</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>tema modo notte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grandezza del testo</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>carattere zoom grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto alto</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimento ridotto</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>La guida del respiro sta ferma; guidano le parole e l’anello.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animazione</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sessioni su sfondo chiaro</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>L’icona di notifica respira con te</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Solo in una sessione; ferma con movimento ridotto e in modo discreto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>L’originale è in inglese. Nessuno che sia cresciuto con le altre le ha ancora lette.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Come arrivavi e come andavi via</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Grafico di prima e dopo</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabella di prima e dopo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Sull’attaccamento</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Schede brevi, circa un minuto ciascuna. Niente in esse è chiesto a te.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Tutte le schede</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Domande con cui stare</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Informazioni e fonti</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Prima di mandare</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Posalo qui un momento. Resta solo in memoria e nessuno ci guarda dentro.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Respira prima</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Puoi cambiarlo. Mandalo, tienilo per dopo, o lascialo andare.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Manda più tardi</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Respira ancora</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il tuo messaggio</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Ciò che riguarda la sicurezza può partire subito.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Aspetta qui finché mindful si chiude.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Tornaci quando vuoi; non è scritto da nessuna parte.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>È negli appunti.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Incollalo dove vuoi entro due minuti; poi viene tolto.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Non c’è più.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>Ciò che hai sentito era vero. Si può dire più tardi.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Prima di un discorso difficile</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Prima trova quiete, poi tre righe brevi: che cosa vuoi, come cominciare, un limite.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Trova quiete, tre minuti</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Subito alle righe</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Tre righe, brevi quanto vuoi</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Che cosa voglio da questo discorso</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>La mia prima frase</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Il mio limite: quando prendo una pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Tienile in vista</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Conserva come scheda</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Per il discorso</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Conservato tra le tue schede.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Puoi entrare piano.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Puoi chiedere una pausa in ogni momento, e puoi andartene.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
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
        <translation>Importa sessioni</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina una copia di sicurezza</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Sessioni ripristinate: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Sessioni cancellate: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Qualcosa è ancora in corso; riprova dopo.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sessioni in {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Prese: {added}. Già presenti: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Copia salvata come {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fonti: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Avere cura di me</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Se qualcosa di questo è vero per te, le pratiche che forse non vanno bene restano fuori dai suggerimenti. Resta su questo computer e non va in nessuna esportazione.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Panico, o forte fame d’aria</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma, o senso di irrealtà</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psicosi o mania in questo periodo</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidanza</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Cuore, polmoni o pressione</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Emicrania, acufene o udito sensibile</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Con cuore e polmoni: anche convulsioni, disturbi agli occhi o un’operazione recente.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Allora si suggerisce solo di guardarti intorno a occhi aperti. Chiedi a un medico che ti conosce prima di usare il resto.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>Suggerisci di nuovo «{title}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>Il tasto T fa lo stesso</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Mostra intero</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Resta con {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Comincia senza valutare</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Tasti da 0 a 9, a destra dello 0 per 10  ·  X salta</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Puoi tenere gli occhi aperti. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Ci hai messo molto impegno. Aiuterebbe di più staccare, muoverti o parlare con qualcuno? Puoi anche continuare.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Comincia a occhi aperti</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, se vuoi</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>Hai trovato le tue parole?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Alcune</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Rispetto a prima, è</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facile</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Circa uguale</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Più duro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Ancora un minuto</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Che cosa confrontare</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Prima pratica</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Seconda pratica</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Durata di ogni sessione</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Comincia il confronto</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Scegline due diverse.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Non hanno una durata in comune; scegline un’altra.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Confronta due pratiche in modo onesto</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Due pratiche a turno, di uguale durata, in un ordine tirato a sorte. Qui è l’unico modo di scoprire se una ti va meglio.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Meno ansia non significa che una relazione ti faccia bene.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} e {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} e {b}, {minutes} min ciascuna</translation>
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
        <translation>Giorni di pratica</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Calendario dei giorni di pratica</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabella dei giorni di pratica</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Più scuro significa più sessioni in quel giorno.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Giorni di pratica negli ultimi {span} giorni: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Avvia con il desktop</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Aspetta allora nell’area di notifica; dove non c’è, si apre la finestra.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>avvio automatico accesso</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Che cosa se ne sa</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Fai attenzione</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>A occhi aperti</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fonti: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Comincia in silenzio</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Senza pause</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Questa ti chiede di trattenere il fiato. Lasciala fuori in gravidanza, con disturbi a cuore, polmoni, pressione o occhi, dopo un ictus o un’operazione recente, con convulsioni o svenimenti, e se trattenere porta panico. Mai alla guida o in acqua.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Trattenere per me va bene</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Cancella questi giorni…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Cancella tutto…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Le sessioni di questi giorni e tutte le copie spariranno per sempre.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Ogni sessione, scheda, bilancio e copia sparirà per sempre. I file che hai esportato sta a te cancellarli.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Non è stato possibile scriverlo: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Scritto: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session}: cancellato.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Annulla: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}: tolto.</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}: {name}</translation>
    </message>
</context>
<context>
    <name>Harder</name>
    <message>
        <source>One minute of looking around, eyes open</source>
        <translation>Un minuto a guardarti intorno, occhi aperti</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>O alzati, bevi acqua, muoviti un po’, parla con qualcuno, e per oggi lascia qui.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>Di recente è stato più duro alcune volte. Una pausa da quest’app, e qualcuno con cui parlare, possono fare di più per te: una persona vicina, un medico, un consulente.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>Lascia «{title}» fuori dai suggerimenti</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Lasciata fuori. Puoi riportarla in «Impostazioni».</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Parole nelle note</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutte</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praticato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Aggiungi una sessione passata</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessione</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessione</numerusform>
            <numerusform>{count} sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Nessuna sessione è così.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Qui non c’è ancora niente, e niente è atteso.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Pausa dopo l’inspirazione</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Riposo dopo l’espirazione</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Trattenere il fiato</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Lascia fuori le pause in gravidanza, con disturbi a cuore, polmoni, pressione o occhi, dopo un ictus o un’operazione recente, con convulsioni o svenimenti, e se trattenere porta panico. Mai alla guida o in acqua.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Trattenere per me va bene</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Un foglio per un terapeuta</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Dopo ogni pratica</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>In ogni situazione</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Giorni di pratica</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Confronta due pratiche in modo onesto</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Bilancio della settimana</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>Il diario è chiuso. Questa sessione resta in memoria finché lo apri.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usalo qui</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} C’è una buona copia di {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Prendila da lì</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Si sta facendo una copia; riprova tra un momento.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Sessioni riportate: {count}</translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation>mindful-copia.json</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Ora sento più la spinta a</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Rincorrere</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Ritirarmi</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambe</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non so</translation>
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
        <translation>Toni del respiro</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Sottofondo</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frasi dette</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Come suona un minuto</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>immagine volume forte piano</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Lo stesso in entrambe le orecchie</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono un orecchio</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Guida del respiro</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>Il diario è chiuso. Puoi respirare e trovare aiuto come sempre.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Aspetta {count} s e riprova.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Qualcosa è ancora in corso; riprova dopo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Qui non c’è un portachiavi in cui ricordarla.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Questi non si sono potuti leggere e restano come sono: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Come suona un minuto</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Toni del respiro</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Sottofondo</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frasi dette</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Si sente: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>Non si sente niente.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Passo per passo…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Scrivi un’ora così: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Quel momento deve ancora venire.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Che cosa succede in questo momento?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Scegli ciò che va bene, o comincia così com’è.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Tutto resta su questo computer. Esc ferma, F9 nasconde. Comincia quando vuoi.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>l’uscita del tuo computer</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Suono: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privato: niente di una sessione viene scritto.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Che cosa hai scelto l’ultima volta</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Per cominciare, se vuoi</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>La tua scelta</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Un minuto per te, se vuoi.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}: {title}, {minutes} min</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>L’hai lasciato dopo {progress}. È permesso.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Cominciato: {day}. Dice com’era per te, in quelle settimane.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Prosegui</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>«{title}» c’è già.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Le tue situazioni</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Aggiungine una in «Adesso», «Altro». Quelle archiviate tengono la loro cronologia.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offri di nuovo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Più rapido</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Senza pause</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, secondi</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Metti una frase segreta…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la frase segreta…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Toglila…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Chiudi ora</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Chiudi quando non c’è nessuno da</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Una frase segreta protegge il diario da chi ha il tuo computer.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Una frase segreta sul diario è possibile con: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nuova frase segreta ancora una volta</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Ricordala nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Apri il diario</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Metti una frase segreta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Togli la frase segreta</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Senza di essa nessuno può leggere il tuo diario e le sue copie, nemmeno tu. Se si perde, sono persi: nessuno può riportarli. Alcune parole che ricorderai sono meglio di una. Impostazioni e pratiche tue restano leggibili.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Almeno {count} lettera, per favore.</numerusform>
            <numerusform>Almeno {count} lettere, per favore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Un nuovo ritmo</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Il tuo ritmo</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Più piccolo e più morbido, non più grande. Ciò che è comodo è giusto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Salva come altro ritmo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Salva resta spento finché non è risolto ciò che è detto accanto al campo.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Niente è ancora cambiato.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Un secondo sorso</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>Ritmi tuoi</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Respiri al passo che ti va bene, con nomi tuoi.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Comincia da</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Nuovo ritmo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Qui non c’è ancora niente, e niente è atteso.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Esporta tutti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}: {name}</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Guardati intorno a occhi aperti</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>Va bene così. Niente va forzato.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>In pausa mentre non c’eri. Continua quando vuoi.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>In pausa. Prendi il tempo che ti serve.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Guida del respiro</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa morbida</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Trova posto</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Ancora un po’</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Pratiche</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Tutto resta su questo computer, in una cartella che solo il tuo account può leggere. Niente viene mandato da nessuna parte.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Discreto: un nome neutro in titoli, barra e area di notifica</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privato: non scrivere niente finché questo è acceso</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Entrambi aiutano contro un’occhiata. Nessuno aiuta contro chi sorveglia il dispositivo stesso; allora è più sicuro uno che nessun altro può guardare.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>password cifrare</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Promemoria in silenzio</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Per un’ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Finché lo dico io</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Lasciali tornare</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 settimane</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}, {low} {low_words} a {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} dopo ogni pratica</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} in ogni situazione</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Che cosa ci si può aspettare dall’inizio abituale, con un intervallo del 95%, fino a domenica scorsa.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Sessioni valutate: {rated}, prima e dopo: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>Il voto di mezzo prima era {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>Il voto di mezzo dopo era {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Rispetto a prima: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Valutate prima e dopo</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Punti in meno dopo</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Punti in più dopo</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>valutato dopo troppo di rado per dire qualcosa</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>ancora troppo poco per dire qualcosa</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (tra {low} e {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Domande con cui stare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Una alla volta</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tutte insieme</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, ciascuno con il suo intervallo del 95%</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Ciò che hai valutato è conservato; è ancora troppo poco per dire qualcosa.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>più basso</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>più alto</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>forse diversa dalle altre tue: schema, non prova</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Contano le sessioni valutate prima e dopo che cominciavano sopra due punti di tensione su dieci, fino a domenica scorsa; si calcola una volta a settimana, perciò guardare spesso non cambia niente. Si comincia quando si sta peggio, e molto passa da solo, perciò ognuna è posta come se cominciasse dove cominci di solito. Dove ci sono poche sessioni, il punto pende verso ciò che è comune a tutte. La linea è un intervallo del 95%. Intervalli e punti dicono come hai valutato, non che cosa l’ha fatto.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Ricordami un minuto per me</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Una riga quieta accanto all’area di notifica, senza suono, al massimo tre volte al giorno. Nessuna viene in una sessione, sopra una finestra a schermo intero, su uno schermo bloccato o appena il computer si sveglia.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notifica</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nei giorni</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Tienili in silenzio</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>In silenzio fino alle {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>In silenzio finché lo dici tu.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Qui nessun programma sa se un’altra finestra riempie lo schermo, perciò uno può venirci sopra; il «non disturbare» del tuo desktop lo trattiene.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Per un’ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Finché lo dico io</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Lasciali tornare</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Quale delle due sia, te lo dice la sessione.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Comincia la prossima</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Lascia il confronto</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Se hai paura di questa persona, questo non è lo strumento giusto.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Possono stare con te anche nella prossima ora.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Le vedi solo tu, e solo quando apri questo.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Le tue schede</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Scrivi: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Una presenza sicura, tre minuti</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Cambia: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Togli: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Non conservare</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Una scheda senza parole non si conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>In un giorno più fermo puoi scrivere a chi o a che cosa rivolgerti, che cosa ti direbbe, e come l’hai superata altre volte. È lì quando è dura.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>A chi o a che cosa posso rivolgermi</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Che cosa mi direbbe</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Come l’ho superata</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Un appunto da un giorno più fermo</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Per un discorso</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Un’amicizia, un parente, chi ti ha insegnato, un animale, una figura di fede, un luogo. Più di uno va bene.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Una frase o due, con la sua voce.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Un tempo duro che è finito, e che cosa ha aiutato.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Che cosa vorresti sentire da te quando è dura.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Che cosa vuoi, come cominciare, il tuo limite.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Togli suono</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Metti voce</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Salta questa parte</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Troppo lento per me</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Questo non aiuta</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Metti suono</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Togli voce</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Rispetto a prima</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, se vuoi</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Una sessione di prima</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Chiedere come stai</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Solo dopo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>valutazioni domande</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Secondi per trovare posto</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Mostra i secondi</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>All’inizio spento: con i secondi in vista è facile forzare.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Annuncia le fasi a un lettore di schermo</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Al massimo una volta per respiro.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilità</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Respirare peggiora le cose</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>Il respiro a ritmo resta allora fuori da ogni suggerimento. Succede, e non è colpa tua.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Suggerisci ritmi che trattengono il fiato</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Ogni modifica vale subito.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Qui niente si chiama così. Esc mostra di nuovo tutto.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Come all’inizio. Ciò che hai detto di te in «Avere cura di me» resta.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un timer di auto-aiuto per lo stress di ogni giorno; non assistenza medica, non per emergenze.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Aiuto adesso</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Informazioni e fonti</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Valutazioni proprie</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Queste sono le valutazioni di una persona, fatte in un’app di auto-aiuto.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Sono state date prima e dopo brevi sessioni di respiro e consapevolezza. In alcune settimane cambiano molte cose, e le valutazioni non sanno dire perché.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>In questi giorni non è stato conservato niente, ed è tutto.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sessioni: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Giorni con una sessione: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preoccupazione, da 0 a 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Qualcosa a cui appoggiarsi, da 0 a 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Serenità, da 0 a 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Domande proprie dell’app che nessuno ha verificato.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Bilanci della settimana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praticato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>Le {listed} più recenti di {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Un foglio per un terapeuta</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>O per chiunque abbia la tua fiducia. Vedi tutto prima che venga scritto.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con le mie note</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Anteprima del foglio</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Salva come HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Un file lo può leggere chi ce l’ha, perciò scegli bene il posto.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Il primo giorno viene dopo l’ultimo.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>Il foglio è cambiato; puoi guardarlo ancora una volta.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Che cosa succede in questo momento?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Con parole tue…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Una situazione con parole tue</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>Questo era un minuto per te.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Puoi farlo ovunque, anche senza nessuna app.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Ascolta qualche secondo</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Sottofondo</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Simile al mare</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrone</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>rumore mare onde silenzio</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Segnali</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Toni scorrevoli</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Ticchettii morbidi</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>toni del respiro minimo</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Inizio e fine</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Ciotola sonora</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Campanella</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>La voce dice le fasi dei primi respiri</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>parlato inspira espira</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Altoparlanti piccoli</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Tutto un po’ più acuto, niente di grave: per un portatile o un telefono.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Segui il sistema</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Calda</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurro</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>La voce parla solo inglese. In questa lingua ogni frase viene mostrata.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>Informazioni e fonti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Che cosa dice o fa mindful, e lo studio che c’è dietro. Quanto sia certo si dice in quattro modi semplici: abbastanza sicuro, incerto, nessuna differenza trovata, una nostra scelta.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, licenza MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Caratteri: {one} e {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un timer di auto-aiuto per lo stress di ogni giorno; non assistenza medica, non per emergenze.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Comincia in silenzio</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Finestra piccola</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Altre due pratiche</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Guida del respiro a riposo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Non devi portare tutto questo senza nessuno.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Aiuto:</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Un minuto per ritrovare il terreno</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>In pericolo ora: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>In pericolo ora: chiama il numero di emergenza di dove sei.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Hai paura di una persona vicina?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Fonte: {source}, letto lì: {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Forse non è più attuale.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Se una persona vicina ti spaventa</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Essere sotto sorveglianza, minacce, distanza imposta da amicizie o denaro, pressioni per il sesso, male a un animale, punizioni per la franchezza: niente di questo è colpa tua, e amore e paura possono vivere fianco a fianco.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Non devi respirarci attraverso. Andare via può essere il momento più rischioso, perciò aiuta pensarlo con qualcuno di una linea qui sopra, da un dispositivo che nessun altro può guardare.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Questa pagina qui non viene registrata; chiamate e navigazione possono lasciare tracce. Dolore al petto, svenimenti, intorpidimento che resta o senso di irrealtà per ore: rivolgiti a un medico. mindful è un timer di auto-aiuto per lo stress di ogni giorno; non assistenza medica, non per emergenze, e non è fatto per chi ha meno di 16 anni.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Tocca a ogni inspirazione</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Sei tocchi trovano il tuo ritmo; senza, comincia a 12 al minuto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>ancora {count}</numerusform>
            <numerusform>ancora {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Circa {pace} respiri al minuto. Continua a toccare per misurare di nuovo.</translation>
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
        <translation>Un’altra ora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Apri {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>È l’ora.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Un minuto per ritrovare il terreno</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Finestra piccola</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Trova aiuto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Per situazione</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Le frecce percorrono il grafico, più e meno cambiano quanto si vede, Home lo mostra intero, T mostra la tabella.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>Che cosa facevi prima?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Una riga a cui tornare, se vuoi. Non si conserva da nessuna parte.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Che cosa facevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Vuoi che questo chieda ancora una volta quanto è forte la spinta?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>In silenzio, in questa finestra, e una volta sola.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No, grazie</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Tra {minutes} minuto</numerusform>
            <numerusform>Tra {minutes} minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Puoi lasciare questa finestra com’è.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>È arrivato qualcosa (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Non chiedere più</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Hai voluto una domanda, una volta.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Leggilo adesso, o dopo un respiro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Un respiro</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Qualunque cosa venga, si può leggere allora.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Chiudi mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Tieni aperto</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>Torna a: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>Torna alla tua giornata, al tuo passo.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>In attesa di risposta</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Grafico della spinta durante l’attesa</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabella della spinta durante l’attesa</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Un’attesa. Dice com’era quella, niente di più.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Hai valutato la spinta in {count} attesa. I punti stanno nel loro ordine e possono salire o scendere; che cosa viene dopo non sanno dirlo.</numerusform>
            <numerusform>Hai valutato la spinta in {count} attese. I punti stanno nel loro ordine e possono salire o scendere; che cosa viene dopo non sanno dirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Bilancio della settimana</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Conservato su questo computer. «Percorso» lo mostra, se vuoi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Tasti da 1 a 5 per rispondere  ·  X lascia fuori  ·  frecce per muoverti</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Non c’è ancora nessuna risposta, perciò non c’è niente da conservare.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Serenità</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Bilancio della settimana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Grafico dei bilanci della settimana</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabella dei bilanci della settimana</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Preoccupazione: preoccupazioni e controlli. Sostegni: qualcuno a cui rivolgersi, dire o scegliere di aspettare, sentire di meritare affetto. Le domande sono nostre e nessuno le ha verificate, perciò non ci sono tipi né soglie.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Le tue risposte; un vuoto è una settimana senza.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Un bilancio. Dice com’era quella settimana, niente di più.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Nessuna risposta in questi giorni. «Tutto» mostra ciò che è conservato.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Un bilancio in questi giorni, con le tue risposte.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Hai risposto a {count} bilancio della settimana. Le linee mostrano le tue risposte; troppo poche e troppo grezze per dire perché vanno così.</numerusform>
            <numerusform>Hai risposto a {count} bilanci della settimana. Le linee mostrano le tue risposte; troppo poche e troppo grezze per dire perché vanno così.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preoccupazione, da 0 a 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Sostegni, da 0 a 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Serenità, da 0 a 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Ora {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lascia fuori</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>Dai cinque minuti in su ci sono più studi; anche un minuto è benvenuto.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Sull’attaccamento</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Ritmi tuoi</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Confronta due pratiche in modo onesto</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un timer di auto-aiuto per lo stress di ogni giorno; non assistenza medica, non per emergenze.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Aiuto adesso</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Le pratiche tue sono file in una cartella.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirare</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ritrovare il terreno</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Sentire sicurezza</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Gentilezza</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Ripensare</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Parlare e ascoltare</translation>
    </message>
</context>
</TS>
