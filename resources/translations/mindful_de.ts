<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>das Tagebuch: seine Passphrase wird gerade geändert; bitte versuch es gleich noch einmal</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>In mindful ist etwas schiefgegangen, nicht bei dir. Was gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>es gibt keine Situation {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>Start: {key} ist nicht von der richtigen Art</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>es gibt keinen Ablauf {name!r}; es gibt {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>es gibt keinen Klangteppich {bed}; es gibt {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Deine Kopfhörer sind weg, darum ist es still. M bringt den Klang zurück.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Gerade kein Klang; der Atem geht weiter.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Hier kein Klang: PortAudio fehlt; installiere libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Kein Klang: Das Gerät {device} ist nicht da.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Kein Klang: Die Sitzung geht in Stille weiter.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>{target} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>Autostart lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>Autostart lässt sich nicht ändern: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful läuft in einem Flatpak: Die Einstellungen deines Desktops können es beim Anmelden starten</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} mit {seconds:g} s liegt außerhalb von {shortest:g} bis {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>ein Atemzug braucht ein Einatmen und ein Ausatmen</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>ein Atemzug von {seconds:g} s liegt außerhalb von {shortest:g} bis {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>gib Minuten oder Atemzüge an, nicht beides</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>Minuten liegen zwischen 1 und {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>mindestens ein Atemzug ist nötig</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>das Ankommen dauert zwischen 0 und {most:g} Sekunden</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} hat keine Atemzüge zu zählen; gib Minuten an</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} hat höchstens {most} Atemzüge</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: mehr als {most} Minuten voller Atemzüge</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} dauert {fits} Minuten</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} wird von Worten geführt; gib Minuten statt Atemzügen an</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} dauert {also}{shortest} bis {longest} Minuten</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} gehört jemand anderem</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>es gibt keinen Ordner für flüchtige Dateien: setz XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>es ist noch nichts darin</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>das ist keine Kopie eines Tagebuchs</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>die Kopie ist nicht das, was kopiert werden sollte</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: größer als {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>das Tagebuch: ein Wochenrückblick: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>das Tagebuch: ein Vergleich: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>das Tagebuch: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>es gibt keine Übung {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>das Tagebuch</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>es darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>es darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>etwas darin passt nicht zusammen</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>das Tagebuch: es ist mit einer Passphrase verschlossen: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: ein Wert darin lässt sich nicht speichern: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>es stammt von einer neueren Fassung der App</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>das ist die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} gibt es schon; --force überschreibt es</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: der Name endet auf .json oder .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>das Tagebuch: es wurde verschoben oder entfernt: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>zum Verschließen braucht es SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>das Tagebuch: das ist nicht seine Passphrase</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>in der neuen Datei steht nicht, was darin stehen sollte</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>Das Tagebuch war beiseitegelegt, und ein neues beginnt. Vom früheren wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>die App muss einmal geöffnet werden, um es auf den neuen Stand zu bringen</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>das Tagebuch: beschädigt, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Das Tagebuch ließ sich nicht lesen. Es bleibt als {file}, und ein neues beginnt. Nichts davon wurde gelöscht.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Dieses Muster wurde inzwischen anderswo entfernt; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Dieses Muster wurde inzwischen anderswo geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Dieses Muster wurde inzwischen anderswo entfernt.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} gibt es schon</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>das Tagebuch: es ist auf einem anderen Computer offen, {computer!r}, oder mindful wurde dort nicht richtig beendet: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>{file} lässt sich nicht entfernen: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} ist wieder da; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} kann nicht zurückkommen: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Es gibt kein Muster zum Exportieren.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} Muster sind mehr, als eine Datei von 64 KiB fasst.</translation>
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
        <translation>Ein Muster braucht einen Namen aus sichtbaren Buchstaben oder Zeichen.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Ein Name hat bis zu {allowed:g} Zeichen; dieser hat {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Eine andere Übung heißt {name!r}; wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} Minuten liegen außerhalb von 1 bis {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Das wären {found:g} Atemzüge; {allowed:g} sind die meisten.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} ist nicht der Name der Datei</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: braucht mindestens [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: {item!r} fehlt</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} kommt zweimal vor</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>die App läuft ({owner}); schließ sie und versuch es noch einmal</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>das ist das Tagebuch selbst</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>von dieser Datei und dem Tagebuch ist nur eines verschlossen</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>das Tagebuch: es ist mit einer anderen Passphrase verschlossen: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>Die Einstellungen ließen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>Einstellungen lassen sich nicht behalten: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Die Einstellungen sind nicht lesbar und ließen sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Die Einstellungen waren nicht lesbar und beginnen neu; die alte Datei bleibt als {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Einstellungen: {name} war nicht brauchbar und ist wie am Anfang.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: länger als {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>die Spur lässt sich nicht nach {path} schreiben: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Recht sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Unsere eigene Wahl</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>Gedacht für Zeiten, in denen deine Angst zwischen {low} und {high} liegt. Bei weniger ist wenig zu merken; bei mehr tu, was hilft, und lass dies beiseite.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Nur große Unterschiede zeigen sich. Etwa 15 Paare zeigen einen von zwei Punkten; kleinere bleiben verborgen.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Ein Paar sind zwei Sitzungen innerhalb von sieben Tagen, mindestens vier Stunden auseinander. Eine am Tag ist reichlich.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Welche als Nächstes kommt, wird jetzt ausgelost und beim Beginn einer Sitzung gesagt. Vor dem letzten Paar wird kein Ergebnis gezeigt.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Du kannst jederzeit aufhören. Die Sitzungen bleiben deine.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Mit {pairs} Paar kannst du ausprobieren, wie es geht; so wenige enden ohne Antwort.</numerusform>
            <numerusform>Mit {pairs} Paaren kannst du ausprobieren, wie es geht; so wenige enden ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} Paar, {sessions} Sitzungen, zeigt einen Unterschied von etwa {points} Punkten oder mehr.</numerusform>
            <numerusform>{pairs} Paare, {sessions} Sitzungen, zeigen einen Unterschied von etwa {points} Punkten oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} von {planned} Paaren</numerusform>
            <numerusform>{pairs} von {planned} Paaren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 Sitzung bleibt, zählt aber nicht mit: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} Sitzung bleibt, zählt aber nicht mit: </numerusform>
            <numerusform>{count} Sitzungen bleiben, zählen aber nicht mit: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>außerhalb von {low} bis {high} begonnen, davor und danach nicht bewertet, oder eine andere Übung.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Außerhalb von {low} bis {high}, diese Sitzung gehört also dir allein und zählt im Vergleich nicht. Du kannst weitermachen oder tun, was hilft.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>Die nächste ist ab {time} möglich.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>Die nächste ist morgen ab {time} möglich.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Heute gab es schon eine, und eine am Tag ist reichlich. Morgen ist auch gut.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>Die zweite dieses Paars hat Zeit bis {day}; danach beginnt das Paar neu.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Wann immer du magst, wenn deine Angst zwischen {low} und {high} liegt.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>Was aus deinen Paaren wird, wird einmal in der Woche ausgerechnet, ab Montag, damit häufiges Hinsehen nichts ändert.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Nicht zu sagen: {pairs} Paar ist zu wenig.</numerusform>
            <numerusform>Nicht zu sagen: {pairs} Paare sind zu wenig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Nicht zu sagen: ein Paar ist zu wenig.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Kein klarer Unterschied: Bei {pairs} Paar hast du nach beiden etwa gleich bewertet. Ein kleiner kann da sein, den so wenige Paare nicht zeigen.</numerusform>
            <numerusform>Kein klarer Unterschied: Bei {pairs} Paaren hast du nach beiden etwa gleich bewertet. Ein kleiner kann da sein, den so wenige Paare nicht zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} sah für dich besser aus: Bei {pairs} Paar hast du danach etwa {points} weniger Angst angegeben als nach {other}{within}.</numerusform>
            <numerusform>{better} sah für dich besser aus: Bei {pairs} Paaren hast du danach etwa {points} weniger Angst angegeben als nach {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (plausibel {low} bis {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} Punkt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Bevor du etwas schickst</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Nach einem Streit</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Vor einem schweren Gespräch</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Meine Karte zeigen</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Eine gute Hand, eine Minute</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>davor {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>davor –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>danach {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>danach –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Was du nach jeder Übung angegeben hast</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Diagramm: was du nach jeder Übung angegeben hast</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabelle: was du nach jeder Übung angegeben hast</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Wie viel {lower} du {scale} nach jeder Übung angegeben hast, als hättest du jede dort begonnen, wo du meist beginnst. Wo Spannen sich überlappen, ist keine Reihenfolge gemeint.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Gesprächsübungen und „Nahe bleiben“ fehlen mit Absicht: Ein mutiges Gespräch kann sich erst schwerer anfühlen.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Was du in jeder Situation angegeben hast</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Diagramm: was du in jeder Situation angegeben hast</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabelle: was du in jeder Situation angegeben hast</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Wie viel {lower} du {scale} nach dem Üben in jeder Situation angegeben hast, als hättest du jedes Mal dort begonnen, wo du meist beginnst. Wo Spannen sich überlappen, ist keine Reihenfolge gemeint.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Schreib einen Tag so: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (Vergleich)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} geübt</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Davor: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Danach: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Verglichen: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Notiz: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>vielleicht anders als deine anderen: Muster, kein Beweis</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Punkte niedriger danach als davor</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Punkte höher danach als davor</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>plausibel {low} bis {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>später {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 nie, 4 jeden Tag</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 überhaupt nicht ruhig, 10 ganz und gar ruhig</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Stützen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Noch ist hier nichts, und nichts wird erwartet.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Eine Sitzung. Sie sagt, wie diese war, nicht mehr.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>In diesen Tagen hast du keine Sitzung bewertet. „Alles“ zeigt, was da ist.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>In diesen Tagen hast du eine Sitzung bewertet. Sie sagt, wie diese war, nicht mehr.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>einer Woche</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} Woche</numerusform>
            <numerusform>{weeks} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Du hast {count} Sitzung in {span} bewertet.</numerusform>
            <numerusform>Du hast {count} Sitzungen in {span} bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Woche für Woche ging, was du beim Ankommen für {scale} angegeben hast, von etwa {first} auf {last} in {weeks} Woche, stetiger als Zufall allein es meist tut. In dieser Zeit ändert sich vieles; diese Kurve kann nicht sagen, warum.</numerusform>
            <numerusform>Woche für Woche ging, was du beim Ankommen für {scale} angegeben hast, von etwa {first} auf {last} in {weeks} Wochen, stetiger als Zufall allein es meist tut. In dieser Zeit ändert sich vieles; diese Kurve kann nicht sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Woche für Woche geht es auf und ab, ohne klare Richtung.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Woche für Woche bleibt es etwa gleich.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Noch zu früh, um zu sagen, wohin es geht.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Vor Sitzungen lag {scale} in der Mitte bei {value} von {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Nach Sitzungen lag {scale} in der Mitte bei {value} von {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>gestrichelt: die Mitte deiner letzten {count}, geglättet</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>noch zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Viele dieser Sitzungen wurden danach nicht bewertet, und die liefen vielleicht anders.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>Die Mitte von wenigen Sitzungen ist meist Zufall, darum wird nichts daraus gemacht.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>Muster, kein Beweis</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 Mal</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} Mal</numerusform>
            <numerusform>{count} Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>danach hast du es etwa {points} Punkte niedriger angegeben</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>danach hast du es etwa {points} Punkte höher angegeben</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Weniger Angst heißt nicht, dass eine Beziehung dir guttut.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Muster importieren</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Muster exportieren</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s ist schneller, als man mit geschlossenen Augen folgen kann; es beginnt bei {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s ist länger, als angenehm ist; es endet bei {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s sind lange zu halten; es endet bei {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Ein ganzer Atemzug von {found} s kann schwindlig machen; es beginnt bei {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Ein ganzer Atemzug von {found} s lässt die Luft knapp werden; es endet bei {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} Minuten sind mehr, als hineinpasst; es endet bei {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Das sind {found} Atemzüge; {allowed} sind für diese die meisten.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Gib ihm einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Ein Name hat bis zu {allowed} Zeichen; dieser hat {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>So heißt schon eine andere Übung.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} ein</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} halten</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} aus</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} Ruhe</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} frei</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} mehr</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} Atemzüge pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} Atemzug in 1 Minute</numerusform>
            <numerusform>{breaths} Atemzüge in 1 Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} Atemzug in {minutes} Minuten</numerusform>
            <numerusform>{breaths} Atemzüge in {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Ein wenig mehr</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Weich halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Frei atmen</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>ein {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>halten {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>aus {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>Ruhe {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>frei atmen {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} Atemzüge pro Minute.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Eine von beiden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
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
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count} Atemzug</numerusform>
            <numerusform>{count} Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Bei {clock} aufgehört. Das ist erlaubt.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Du hast es leichter bewertet.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Etwa gleich, das kommt oft vor.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Schwerer als davor. Das kommt vor, und du hast nichts falsch gemacht. Du kannst hier aufhören.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month under a chart, in Qt&apos;s signs for dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart, in Qt&apos;s signs for dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Anywhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Anderswo in der Europäischen Union</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Finde ein Hilfetelefon, wo du bist</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Nach einem Streit</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>Körper brauchen etwa zwanzig Minuten, um herunterzukommen. Du kannst sagen, dass du sie dir nimmst und wann du zurück bist.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Wenn du Angst vor diesem Menschen hast, ist das nicht das richtige Werkzeug: Bring dich zuerst in Sicherheit.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Ich brauche eine Pause, damit mein Kopf ruhiger wird. Um {time} bin ich zurück.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Was du sagen könntest</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Den Satz kopieren</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Boden finden, drei Minuten</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Gleich ausruhen</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Bis {time} ausruhen</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Geh ein Stück, trink etwas, sieh aus dem Fenster, falte ein Handtuch. Wenn der Streit zurückspult, kannst du ihn laufen lassen, ohne die Antwort zu schreiben.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>Zu dieser Zeit sagt dieses Fenster es einmal, ohne Ton.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Ein wenig atmen</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Ich bin früher so weit</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>Ist es noch laut in dir?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Dann nimm dir zwanzig Minuten mehr und sag Bescheid.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Wenn du zurückgehst: Beginn sanft, und mit einer Sache.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Jetzt zurückgehen</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Sanft, und eine Sache.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Zwanzig Minuten mehr</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Nenn eine andere Zeit für das Gespräch, damit es eine hat.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>Das ist erlaubt. Gib die neue Zeit weiter.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Es ist {time}, die Zeit, die du genannt hast.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>Pause, noch {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} davor</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} danach</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
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
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>Thema Modus Nacht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>Schrift Zoom groß</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>Das Atembild steht still; Worte und der Ring führen.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sitzungen auf hellem Grund</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>Das Symbol im Infobereich atmet mit</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Nur in einer Sitzung; still bei weniger Bewegung und im diskreten Modus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>Englisch ist das Original. Niemand, der mit den anderen aufgewachsen ist, hat sie bisher gelesen.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Wie du kamst und gingst</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Diagramm: davor und danach</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabelle: davor und danach</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Über Bindung</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Kurze Karten, je etwa eine Minute. Nichts darin wird von dir verlangt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Fragen zum Verweilen</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Über mindful und Quellen</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Bevor du schickst</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Leg es für einen Moment hierher. Es bleibt nur im Arbeitsspeicher, und niemand sieht hinein.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Erst atmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Du kannst es ändern. Schick es, behalt es für später, oder lass es los.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später schicken</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Noch einmal atmen</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Deine Nachricht</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Was Sicherheit betrifft, kannst du sofort schicken.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Es wartet hier, bis mindful geschlossen wird.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Komm zurück, wann du magst; es ist nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Es ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Füg es innerhalb von zwei Minuten ein, wo du willst; dann wird es wieder entfernt.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist fort.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>Was du gefühlt hast, war echt. Es lässt sich später sagen.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Vor einem schweren Gespräch</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Erst ruhiger werden, dann drei kurze Zeilen: was du willst, wie du beginnst, eine Grenze.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Ruhiger werden, drei Minuten</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Gleich zu den Zeilen</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Drei Zeilen, so kurz du magst</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Was ich von diesem Gespräch will</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Mein erster Satz</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Meine Grenze: wann ich eine Pause nehme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Im Blick behalten</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Als Karte behalten</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Für das Gespräch</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Bei deinen Karten aufgehoben.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Du kannst langsam hineingehen.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Du darfst jederzeit um eine Pause bitten, und du darfst gehen.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
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
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Wiederhergestellte Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Gelöschte Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Etwas läuft noch; bitte versuch es danach noch einmal.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sitzungen in {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Aufgenommen: {added}. Schon da: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Gesichert als {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Quellen: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Auf mich achten</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Wenn etwas davon auf dich zutrifft, fehlen in den Vorschlägen Übungen, die nicht passen könnten. Es bleibt auf diesem Computer und steht in keinem Export.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Panik oder starke Atemnot</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma oder Gefühle von Unwirklichkeit</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Derzeit Psychose oder Manie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Herz, Lunge oder Blutdruck</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Migräne, Tinnitus oder empfindliches Gehör</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Bei Herz und Lunge: auch Krampfanfälle, Augenleiden oder eine frische Operation.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Vorgeschlagen wird dann nur, sich mit offenen Augen umzusehen. Bitte hol ärztlichen Rat ein, bevor du den Rest nutzt.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>„{title}“ wieder vorschlagen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>Die Taste T tut dasselbe</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Bei {title} bleiben</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Ohne Bewertung beginnen</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Tasten 0 bis 9, rechts neben der 0 für 10  ·  X lässt aus</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Du kannst die Augen offen lassen. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Du hast hier hart gearbeitet. Würde Abstand, Bewegung oder ein Gespräch mit jemandem mehr helfen? Du kannst auch weitermachen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Mit offenen Augen beginnen</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>Hast du deine Worte gefunden?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Verglichen mit davor fühlt es sich an</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Noch eine Minute</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Erste Übung</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Zweite Übung</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Länge jeder Sitzung</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Den Vergleich beginnen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wähl zwei verschiedene.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Sie haben keine gemeinsame Länge; wähl eine andere.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Zwei Übungen fair vergleichen</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Zwei Übungen im Wechsel, gleich lang, in ausgeloster Reihenfolge. Das ist hier der eine Weg, herauszufinden, ob dir eine mehr liegt.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Weniger Angst heißt nicht, dass eine Beziehung dir guttut.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} und {b}, je {minutes} Min.</translation>
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
        <translation>Tage mit Übung</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Kalender der Tage mit Übung</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabelle der Tage mit Übung</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Dunkler heißt mehr Sitzungen an diesem Tag.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Tage mit Übung in den letzten {span} Tagen: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
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
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Es wartet dann im Infobereich; wo es keinen gibt, öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>Autostart Anmeldung</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>Mit offenen Augen</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Quellen: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Still beginnen</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Ohne Anhalten</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Diese Übung bittet dich, den Atem anzuhalten. Bitte lass sie aus in der Schwangerschaft, bei Herz-, Lungen-, Blutdruck- oder Augenleiden, nach einem Schlaganfall oder einer frischen Operation, bei Krampfanfällen oder Ohnmachten und wenn Anhalten Panik bringt. Nie beim Fahren oder im Wasser.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Anhalten ist für mich in Ordnung</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Diese Tage löschen…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Die Sitzungen dieser Tage und alle Sicherungen sind dann endgültig fort.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Alle Sitzungen, Karten, Wochenrückblicke und Sicherungen sind dann endgültig fort. Exportierte Dateien kannst nur du löschen.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Es ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session} ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Rückgängig: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
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
        <translation>Eine Minute umsehen, mit offenen Augen</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>Oder steh auf, trink etwas Wasser, beweg dich, sprich mit jemandem, und lass es für heute gut sein.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>In letzter Zeit war es ein paarmal schwerer. Eine Pause von dieser App und ein Mensch zum Reden tun dir vielleicht mehr Gutes: jemand Nahes, eine Arztpraxis, eine Beratung.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>„{title}“ nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Ausgelassen. Unter „Einstellungen“ kannst du sie zurückholen.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Worte in Notizen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Frühere Sitzung eintragen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Keine Sitzung ist so.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Noch ist hier nichts, und nichts wird erwartet.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Halten nach dem Einatmen</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Ruhe nach dem Ausatmen</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Den Atem anhalten</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Bitte lass das Anhalten weg in der Schwangerschaft, bei Herz-, Lungen-, Blutdruck- oder Augenleiden, nach einem Schlaganfall oder einer frischen Operation, bei Krampfanfällen oder Ohnmachten und wenn Anhalten Panik bringt. Nie beim Fahren oder im Wasser.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Anhalten ist für mich in Ordnung</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Ein Blatt für die Therapie</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Nach jeder Übung</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>In jeder Situation</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Tage mit Übung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Zwei Übungen fair vergleichen</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Wochenrückblick</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>Das Tagebuch ist verschlossen. Diese Sitzung bleibt im Arbeitsspeicher, bis du es aufschließt.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Es gibt eine gute Kopie von {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Gerade wird eine Kopie gemacht; bitte versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Zurückgeholte Sitzungen: {count}</translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation>mindful-kopie.json</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Gerade zieht es mich eher</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Hinterher</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weiß nicht</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Atemtöne</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Klangteppich</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesprochene Zeilen</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Wie eine Minute klingt</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>Bild Lautstärke laut leise</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Auf beiden Ohren gleich</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono ein Ohr</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Atembild</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Aufschließen…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>Das Tagebuch ist verschlossen. Atmen und Hilfe finden kannst du wie immer.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Bitte warte {count} s und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Etwas läuft noch; bitte versuch es danach noch einmal.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der sie sich merkt.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Diese ließen sich nicht lesen und bleiben, wie sie sind: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Wie eine Minute klingt</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Atemtöne</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Klangteppich</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesprochene Zeilen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Darin zu hören: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>Darin ist nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Schritt für Schritt…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Schreib eine Uhrzeit so: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Dieser Moment kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Was ist gerade los?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Wähl, was passt, oder beginn so, wie es ist.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Alles bleibt auf diesem Computer. Esc hält an, F9 versteckt. Beginn, wann du magst.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>die Ausgabe deines Computers</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Klang: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privat: Von Sitzungen wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Was du zuletzt gewählt hast</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Für den Anfang, wenn du magst</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Deine Wahl</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Eine Minute für dich, wenn du magst.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}: {title}, {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>Du hast nach {progress} aufgehört. Das ist erlaubt.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Begonnen: {day}. Es sagt, wie es für dich war, in diesen Wochen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter damit</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>„{title}“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Deine eigenen Situationen</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Neue entstehen unter „Jetzt“, „Mehr“. Archivierte behalten ihren Verlauf.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Ohne Anhalten</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, Sekunden</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Aufschließen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Verschließen, wenn niemand hier war für</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Eine Passphrase schützt das Tagebuch vor denen, die deinen Computer haben.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Eine Passphrase für das Tagebuch ist möglich mit: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Das Tagebuch aufschließen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Ohne sie kann niemand dein Tagebuch und seine Sicherungen lesen, auch du nicht. Geht sie verloren, sind sie verloren: Niemand kann sie zurückholen. Ein paar Wörter, die du dir merkst, sind besser als eines. Einstellungen und eigene Übungen bleiben lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Mindestens {count} Zeichen, bitte.</numerusform>
            <numerusform>Mindestens {count} Zeichen, bitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Ein neues Muster</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Dein Muster</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Kleiner und weicher, nicht größer. Was angenehm ist, ist richtig.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Als weiteres Muster speichern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Speichern ist aus, bis geklärt ist, was neben dem Feld steht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Ein zweiter Schluck</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>Eigene Muster</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Atemzüge im Tempo, das dir passt, unter deinen eigenen Namen.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Neues Muster</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Noch ist hier nichts, und nichts wird erwartet.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Mit offenen Augen umsehen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>Das ist in Ordnung. Nichts muss durchgestanden werden.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>Pause, während du weg warst. Mach weiter, wann du magst.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>Pause. Nimm dir die Zeit, die du brauchst.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Atembild</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Weich halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Ein wenig mehr</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
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
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer, in einem Ordner, den nur dein eigenes Konto lesen kann. Nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Diskret: ein neutraler Name in Titeln, Leiste und Infobereich</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privat: nichts schreiben, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Beides hilft gegen einen Blick. Keines hilft gegen jemanden, der das Gerät selbst überwacht; dann ist ein Gerät sicherer, in das niemand sonst sehen kann.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>Passwort verschlüsseln</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Stille Erinnerungen</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Bis ich es sage</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Wieder kommen lassen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}, {low} {low_words} bis {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} nach jeder Übung</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} in jeder Situation</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Was vom üblichen Anfang aus zu erwarten ist, mit einer 95-%-Spanne, bis letzten Sonntag.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Bewertete Sitzungen: {rated}, davor und danach: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>Der mittlere Wert davor war {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>Der mittlere Wert danach war {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Verglichen mit davor: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Davor und danach bewertet</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Punkte weniger danach</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Punkte mehr danach</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>zu selten danach bewertet, um etwas zu sagen</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>noch zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (zwischen {low} und {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Fragen zum Verweilen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das ausgerechnet wird</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, je mit 95-%-Spanne</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Was du bewertet hast, bleibt; es ist noch zu wenig, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>vielleicht anders als deine anderen: Muster, kein Beweis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Gezählt werden Sitzungen mit Werten davor und danach, die über zwei von zehn Punkten Anspannung begannen, bis letzten Sonntag; ausgerechnet wird einmal in der Woche, häufiges Hinsehen ändert also nichts. Menschen beginnen, wenn es ihnen am schlechtesten geht, und vieles davon vergeht von selbst, darum wird jede so gestellt, als hätte sie dort begonnen, wo du meist beginnst. Wo es wenige Sitzungen gibt, neigt sich der Punkt zu dem, was allen gemeinsam ist. Die Linie ist eine 95-%-Spanne. Spannen und Punkte sagen, wie du bewertet hast, nicht, was es bewirkt hat.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>An eine Minute für mich erinnern</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Eine stille Zeile neben dem Infobereich, ohne Ton, höchstens dreimal am Tag. Keine kommt in einer Sitzung, über einem Vollbild, bei gesperrtem Bildschirm oder gleich nach dem Aufwachen.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>Still bis {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>Still, bis du es sagst.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Hier erfährt kein Programm, ob ein anderes Fenster den Bildschirm füllt, darum kann eine darüber erscheinen; „Nicht stören“ auf deinem Desktop hält sie zurück.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Bis ich es sage</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Wieder kommen lassen</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Welche von beiden es ist, sagt dir die Sitzung.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Die nächste beginnen</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Den Vergleich beenden</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Wenn du Angst vor diesem Menschen hast, ist das nicht das richtige Werkzeug.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Sie können auch in der nächsten Stunde bei dir sein.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Nur du siehst sie, und nur, wenn du das hier öffnest.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Deine Karten</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Schreiben: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Eine sichere Gegenwart, drei Minuten</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Ändern: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Entfernen: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Eine Karte ohne Worte wird nicht behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>An einem ruhigeren Tag kannst du aufschreiben, an wen oder was du dich wenden kannst, was du dort hören würdest und wie du früher durchgekommen bist. Es ist da, wenn es schwer ist.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>An wen oder was ich mich wenden kann</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Was ich dort hören würde</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Wie ich durchgekommen bin</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Eine Notiz von einem ruhigeren Tag</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Für ein Gespräch</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Aus Freundeskreis, Familie oder Schule, ein Tier, eine Gestalt des Glaubens, ein Ort. Mehr als eines ist gut.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Ein, zwei Sätze, in ihrer Stimme.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Eine schwere Zeit, die zu Ende ging, und was geholfen hat.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Was du von dir selbst hören möchtest, wenn es schwer ist.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Was du willst, wie du beginnst, deine Grenze.</translation>
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
        <translation>Klang aus</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Diesen Teil auslassen</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Zu langsam für mich</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Das hilft gerade nicht</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Klang an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Verglichen mit davor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Eine frühere Sitzung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Fragen, wie es dir geht</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Nur danach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>Bewertungen Fragen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Sekunden zum Ankommen</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Sekunden zeigen</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Am Anfang aus: Mit Sekunden vor Augen drängt man leicht.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Phasen einem Screenreader ansagen</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Höchstens einmal pro Atemzug.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Atmen macht es schlimmer</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>Getaktetes Atmen fehlt dann in jedem Vorschlag. Das kommt vor, und es liegt nicht an dir.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Muster vorschlagen, die den Atem anhalten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Jede Änderung wirkt sofort.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>So heißt hier nichts. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Wie am Anfang. Was du unter „Auf mich achten“ gesagt hast, bleibt.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Ein Selbsthilfe-Timer für Alltagsstress; keine medizinische Hilfe, nicht für Notfälle.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Hilfe jetzt gleich</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Über mindful und Quellen</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Eigene Bewertungen</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Das sind die eigenen Bewertungen eines Menschen, in einer Selbsthilfe-App gemacht.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Sie wurden vor und nach kurzen Atem- und Achtsamkeitssitzungen abgegeben. Über Wochen ändert sich vieles, und Bewertungen können nicht sagen, warum.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>In diesen Tagen wurde nichts aufgehoben, und das ist alles.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Tage mit einer Sitzung: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Sorge, 0 bis 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Etwas zum Anlehnen, 0 bis 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Ruhe, 0 bis 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Fragen der App, die niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Wochenrückblicke</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>Die neuesten {listed} von {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Ein Blatt für die Therapie</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>Oder für alle, denen du vertraust. Du siehst alles, bevor es geschrieben wird.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Eine Datei kann lesen, wer sie hat; wähl ihren Platz also gut.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>Das Blatt hat sich geändert; du kannst noch einmal hinsehen.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Was ist gerade los?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>In eigenen Worten…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Eine Situation in deinen Worten</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>Das war eine Minute für dich.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Das kannst du überall tun, auch ganz ohne App.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Ein paar Sekunden abspielen</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Klangteppich</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Meeresähnlich</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Akkord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>Rauschen Meer Wellen Stille</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Gleitende Töne</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Leises Ticken</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>Atemtöne minimal</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Klangschale</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Kleine Glocke</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>Die Stimme sagt die Phasen der ersten Atemzüge an</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>gesprochen einatmen ausatmen</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Kleine Lautsprecher</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Alles etwas höher, nichts Tiefes: für Laptop oder Telefon.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>Die Stimme spricht nur Englisch. In dieser Sprache wird jede Zeile gezeigt.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>Über mindful und Quellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Was mindful sagt oder tut, und die Studie dahinter. Wie sicher das ist, wird auf vier schlichte Arten gesagt: recht sicher, unsicher, kein Unterschied gefunden, unsere eigene Wahl.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Schriften: {one} und {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Ein Selbsthilfe-Timer für Alltagsstress; keine medizinische Hilfe, nicht für Notfälle.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Still beginnen</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Zwei andere Übungen</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Atembild in Ruhe</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Du musst das nicht allein tragen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Hilfe für:</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Eine Minute Boden finden</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>Jetzt in Gefahr: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>Jetzt in Gefahr: Ruf die Notrufnummer des Landes an, in dem du bist.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Angst vor jemand Nahem?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Quelle: {source}, dort gelesen: {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Vielleicht veraltet.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Wenn dir jemand Nahes Angst macht</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Beobachtet oder verfolgt zu werden, Drohungen, von Freunden oder Geld ferngehalten zu werden, zu Sex gedrängt zu werden, Schaden an einem Tier, Strafe für Ehrlichkeit: Nichts davon ist deine Schuld, und Liebe und Angst können nebeneinander leben.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Du musst dich da nicht hindurchatmen. Das Gehen kann die gefährlichste Zeit sein, darum hilft es, es mit jemandem von einer Nummer oben zu planen, von einem Gerät aus, in das niemand sonst sehen kann.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Diese Seite wird hier nicht aufgezeichnet; Anrufe und Surfen können Spuren hinterlassen. Brustschmerz, Ohnmacht, Taubheit, die bleibt, oder stundenlange Unwirklichkeit: Bitte such ärztliche Hilfe. mindful ist ein Selbsthilfe-Timer für Alltagsstress; keine medizinische Hilfe, nicht für Notfälle und nicht für Menschen unter 16 gemacht.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Tipp bei jedem Einatmen</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Sechsmal tippen findet dein eigenes Tempo; ohne beginnt es bei 12 pro Minute.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>noch {count}</numerusform>
            <numerusform>noch {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Etwa {pace} Atemzüge pro Minute. Tipp weiter, um neu zu messen.</translation>
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
        <translation>Noch eine Zeit</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Es ist Zeit.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Eine Minute Boden finden</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Nach Situation</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Pfeiltasten gehen durch das Diagramm, Plus und Minus ändern, wie viel gezeigt wird, Pos1 zeigt es ganz, T zeigt die Tabelle.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>Was hast du davor gemacht?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Eine Zeile, zu der du zurückkannst, wenn du magst. Sie wird nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Was ich gemacht habe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Soll hier noch einmal gefragt werden, wie stark der Drang ist?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>Still, in diesem Fenster und nur einmal.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nein danke</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>In {minutes} Minute</numerusform>
            <numerusform>In {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Du kannst dieses Fenster lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Etwas ist gekommen (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Du wolltest einmal gefragt werden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Lies es jetzt oder nach einem Atemzug.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Ein Atemzug</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Was auch kommt, du kannst es dann lesen.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>Zurück zu: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>Zurück zu deinem Tag, in deinem Tempo.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Diagramm: der Drang beim Warten</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabelle: der Drang beim Warten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Eine Wartezeit. Sie sagt, wie diese war, nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Du hast den Drang bei {count} Wartezeit bewertet. Die Punkte stehen in ihrer Reihenfolge und können steigen oder fallen; was als Nächstes kommt, können sie nicht sagen.</numerusform>
            <numerusform>Du hast den Drang bei {count} Wartezeiten bewertet. Die Punkte stehen in ihrer Reihenfolge und können steigen oder fallen; was als Nächstes kommt, können sie nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Auf diesem Computer aufgehoben. „Weg“ zeigt es, wenn du magst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Tasten 1 bis 5 antworten  ·  X lässt aus  ·  Pfeile bewegen</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Noch ist nichts beantwortet, also gibt es nichts aufzuheben.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Ruhe</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Diagramm der Wochenrückblicke</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabelle der Wochenrückblicke</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Sorge: Sorgen und Nachsehen. Stützen: jemand zum Hinwenden, sagen oder warten können, sich liebenswert fühlen. Die Fragen sind von uns und niemand hat sie geprüft, darum gibt es keine Typen und keine Grenzwerte.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Deine eigenen Antworten; eine Lücke ist eine Woche ohne.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Ein Wochenrückblick. Er sagt, wie diese Woche war, nicht mehr.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Keine Antworten in diesen Tagen. „Alles“ zeigt, was da ist.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Ein Wochenrückblick in diesen Tagen, in deinen eigenen Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Du hast {count} Wochenrückblick beantwortet. Die Linien zeigen deine Antworten; zu wenige und zu grob, um zu sagen, warum sie so verlaufen.</numerusform>
            <numerusform>Du hast {count} Wochenrückblicke beantwortet. Die Linien zeigen deine Antworten; zu wenige und zu grob, um zu sagen, warum sie so verlaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Sorge, 0 bis 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Stützen, 0 bis 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Ruhe, 0 bis 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Zeit {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>Ab fünf Minuten gibt es mehr Studien; auch eine Minute ist willkommen.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Über Bindung</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Eigene Muster</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Zwei Übungen fair vergleichen</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Ein Selbsthilfe-Timer für Alltagsstress; keine medizinische Hilfe, nicht für Notfälle.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Hilfe jetzt gleich</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Eigene Übungen sind Dateien in einem Ordner.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Boden finden</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Sich sicher fühlen</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Freundlich sein</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Neu denken</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Sprechen und zuhören</translation>
    </message>
</context>
</TS>
