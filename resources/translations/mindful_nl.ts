<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>het dagboek: de wachtzin wordt net gewijzigd; probeer het zo nog eens</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Er ging iets mis in mindful, niet bij jou. Wat bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>er is geen situatie {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>start: {key} is niet van de goede soort</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>er is geen reeks {name!r}; er zijn {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>er is geen klankbed dat {bed} heet; er zijn {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Je koptelefoon is weg, dus het is stil. M brengt het geluid terug.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Nu geen geluid; de adem gaat door.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Hier geen geluid: PortAudio ontbreekt; installeer libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Geen geluid: het apparaat {device} is er niet.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Geen geluid: de sessie gaat in stilte door.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>{target} kan niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>automatisch starten kan niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>automatisch starten kan niet worden gewijzigd: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful zit in een Flatpak: de instellingen van je bureaublad kunnen het bij het aanmelden starten</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} van {seconds:g} s valt buiten {shortest:g} tot {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>een adem heeft een inademing en een uitademing nodig</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>een adem van {seconds:g} s valt buiten {shortest:g} tot {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>geef minuten of ademteugen, niet allebei</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>minuten moeten tussen 1 en {most} liggen</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>er is minstens één adem nodig</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>de aanlooptijd moet tussen 0 en {most:g} seconden liggen</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} heeft geen ademteugen om te tellen; geef minuten</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} duurt hooguit {most} ademteugen</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: meer dan {most} minuten ademteugen</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} duurt {fits} minuten</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} wordt met woorden geleid; geef minuten in plaats van ademteugen</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} duurt {also}{shortest} tot {longest} minuten</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} is van iemand anders</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>er is geen map voor tijdelijke bestanden: stel XDG_RUNTIME_DIR in</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>kan {folder} niet maken: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>de reservekopie</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>er staat nog niets in</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>dit is geen kopie van een dagboek</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>de kopie is niet wat gekopieerd zou worden</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: te diep genest</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: groter dan {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>het dagboek: een weekmoment: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>het dagboek: een vergelijking: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>het dagboek: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>er is geen oefening {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>het dagboek</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>er mag niet in worden geschreven</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>het kan niet worden geopend</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>het mag niet worden geopend</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>een ander programma gebruikt het</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>de schijf meldt een fout</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>iets erin past niet bij elkaar</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>het dagboek: het is vergrendeld met een wachtzin: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: een waarde erin kan niet worden bewaard: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>het is geschreven door een nieuwere versie van de app</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>dit is een bestand van een ander programma</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} bestaat al; --force schrijft eroverheen</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: de naam moet eindigen op .json of .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>het dagboek: het is verplaatst of verwijderd: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>vergrendelen heeft SQLCipher nodig: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>het dagboek: dit is niet de wachtzin</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>het nieuwe bestand is niet wat erin zou moeten staan</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>Het dagboek was opzijgelegd, en er begint een nieuw. Van het vorige is niets gewist.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>de app moet één keer worden geopend om het bij te werken</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>het dagboek: beschadigd, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Het dagboek kon niet worden gelezen. Het is bewaard als {file}, en er begint een nieuw. Er is niets van gewist.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Dit patroon is intussen elders verwijderd; er is niets bewaard.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Dit patroon is intussen elders gewijzigd; er is niets bewaard.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Dit patroon is intussen elders verwijderd.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} bestaat al</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>het dagboek: het is open op een andere computer, {computer!r}, of mindful is daar niet goed afgesloten: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kan niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>{file} kan niet worden verwijderd: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} is er weer; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} kan niet terugkomen: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kan niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Er is geen patroon om te exporteren.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} patronen zijn meer dan in één bestand van 64 KiB passen.</translation>
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
        <translation>Een patroon heeft een naam nodig van zichtbare letters of tekens.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Een naam heeft hooguit {allowed:g} tekens; deze heeft er {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Een andere oefening heet {name!r}; kies een andere naam.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} minuten valt buiten 1 tot {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Het zouden {found:g} ademteugen zijn; {allowed:g} is het meeste.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} is niet de naam van het bestand</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: heeft minstens [text.en] nodig</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} is niet bekend</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: {item!r} ontbreekt</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} staat er twee keer</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>de app draait ({owner}); sluit haar en probeer het opnieuw</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is een map</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>dit is het dagboek zelf</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>van dit en het dagboek is het ene vergrendeld en het andere niet</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>het dagboek: het is vergrendeld met een andere wachtzin: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>De instellingen konden niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>de instellingen kunnen niet worden bewaard: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>De instellingen zijn niet leesbaar en konden niet opzij worden gelegd: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>De instellingen waren niet leesbaar en beginnen opnieuw; het oude bestand is bewaard als {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Instellingen: {name} kon niet worden gebruikt en is zoals in het begin.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: langer dan {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: niet in UTF-8 geschreven</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>kan het spoor niet naar {path} schrijven: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Tamelijk zeker</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Geen verschil gevonden</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Onze eigen keuze</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>Het is voor momenten waarop je angst tussen {low} en {high} ligt. Bij minder is er weinig te merken; bij meer kun je doen wat helpt en dit laten liggen.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Alleen grote verschillen worden zichtbaar. Zo&apos;n 15 paren tonen er een van twee punten; kleinere blijven verborgen.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Een paar is twee sessies binnen zeven dagen, met minstens vier uur ertussen. Eén per dag is ruim genoeg.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Welke er als volgende komt, bepaalt het lot nu, en je hoort het als een sessie begint. Vóór het laatste paar wordt geen uitkomst getoond.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Je kunt altijd stoppen. De sessies blijven van jou.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Met {pairs} paar kun je proberen hoe het gaat; zo weinig eindigt zonder antwoord.</numerusform>
            <numerusform>Met {pairs} paren kun je proberen hoe het gaat; zo weinig eindigt zonder antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} paar, {sessions} sessies, toont een verschil van ongeveer {points} punten of meer.</numerusform>
            <numerusform>{pairs} paren, {sessions} sessies, tonen een verschil van ongeveer {points} punten of meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} van {planned} paar</numerusform>
            <numerusform>{pairs} van {planned} paren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 sessie is bewaard maar telt niet mee: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} sessie is bewaard maar telt niet mee: </numerusform>
            <numerusform>{count} sessies zijn bewaard maar tellen niet mee: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>begonnen buiten {low} tot {high}, niet vooraf en achteraf gescoord, of een andere oefening.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Buiten {low} tot {high}, dus deze sessie is van jou alleen en telt niet mee in de vergelijking. Je kunt doorgaan, of doen wat helpt.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>De volgende kan vanaf {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>De volgende kan morgen vanaf {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Er was er vandaag al een, en één per dag is ruim genoeg. Morgen is ook goed.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>De tweede van dit paar heeft tijd tot {day}; daarna begint het paar opnieuw.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Wanneer je maar wilt, als je angst tussen {low} en {high} ligt.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>Wat er uit je paren komt wordt één keer per week uitgerekend, vanaf maandag, zodat vaak kijken niets verandert.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Niet te zeggen: {pairs} paar is te weinig.</numerusform>
            <numerusform>Niet te zeggen: {pairs} paren zijn te weinig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Niet te zeggen: één paar is te weinig.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Geen duidelijk verschil: over {pairs} paar gaf je na allebei ongeveer hetzelfde cijfer. Er kan een klein verschil zijn dat zo weinig paren niet tonen.</numerusform>
            <numerusform>Geen duidelijk verschil: over {pairs} paren gaf je na allebei ongeveer hetzelfde cijfer. Er kan een klein verschil zijn dat zo weinig paren niet tonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} leek beter voor jou: over {pairs} paar gaf je daarna ongeveer {points} minder angst dan na {other}{within}.</numerusform>
            <numerusform>{better} leek beter voor jou: over {pairs} paren gaf je daarna ongeveer {points} minder angst dan na {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (aannemelijk bereik {low} tot {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} punten</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Wachten op antwoord</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Voordat je iets stuurt</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Na een ruzie</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Voor een moeilijk gesprek</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Toon mijn kaart</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Een vriendelijke hand, één minuut</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>ervoor {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>ervoor –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>erna {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>erna –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Wat je na elke oefening gaf</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Grafiek van wat je na elke oefening gaf</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabel van wat je na elke oefening gaf</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Hoeveel {lower} je {scale} scoorde na elke oefening, alsof je telkens was begonnen waar je meestal begint. Waar bereiken overlappen, is geen volgorde bedoeld.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Praatoefeningen en dichtbij blijven zijn met opzet weggelaten: een dapper gesprek kan eerst zwaarder voelen.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Wat je in elke situatie gaf</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Grafiek van wat je in elke situatie gaf</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabel van wat je in elke situatie gaf</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Hoeveel {lower} je {scale} scoorde na oefenen in elke situatie, alsof je telkens was begonnen waar je meestal begint. Waar bereiken overlappen, is geen volgorde bedoeld.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessie</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessie</numerusform>
            <numerusform>{count} sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Schrijf een dag als 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Ongeveer hetzelfde</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Zwaarder</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (vergelijking)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} geoefend</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Ervoor: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Erna: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Vergeleken: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Notitie: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>misschien anders dan je andere: patroon, geen bewijs</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Punten lager erna dan ervoor</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Punten hoger erna dan ervoor</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>aannemelijk {low} tot {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>later {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 nooit, 4 elke dag</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 helemaal niet gerust, 10 helemaal gerust</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>zorgen</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>gerust</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Hier is nog niets, en er wordt niets verwacht.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Eén sessie. Ze zegt hoe die ene was, meer niet.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>Je gaf in deze dagen geen sessie een cijfer. Alles toont alles wat bewaard is.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>Je gaf in deze dagen één sessie een cijfer. Ze zegt hoe die ene was, meer niet.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>één week</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} week</numerusform>
            <numerusform>{weeks} weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Je gaf {count} sessie een cijfer in {span}.</numerusform>
            <numerusform>Je gaf {count} sessies een cijfer in {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Week na week ging {scale} bij aankomst van ongeveer {first} naar {last} in {weeks} week, gelijkmatiger dan toeval alleen meestal doet. Er verandert veel in die tijd; deze grafiek kan niet zeggen waarom.</numerusform>
            <numerusform>Week na week ging {scale} bij aankomst van ongeveer {first} naar {last} in {weeks} weken, gelijkmatiger dan toeval alleen meestal doet. Er verandert veel in die tijd; deze grafiek kan niet zeggen waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Week na week gaat het op en neer, zonder duidelijke richting.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Week na week blijft het ongeveer gelijk.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Nog te vroeg om te zeggen waar het heen gaat.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Vóór sessies was de middelste {scale} {value} van {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Na sessies was de middelste {scale} {value} van {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>gestreept: het midden van je laatste {count}, gladgestreken</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>nog te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Veel van deze sessies kregen achteraf geen cijfer, en die kunnen anders zijn gegaan.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>Het midden van een paar sessies is vooral toeval, dus er wordt niets van gemaakt.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>patroon, geen bewijs</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 keer</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} keer</numerusform>
            <numerusform>{count} keer</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>je gaf achteraf ongeveer {points} punten lager</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>je gaf achteraf ongeveer {points} punten hoger</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Minder angst betekent niet dat een relatie goed voor je is.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Patronen importeren</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Patronen exporteren</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s is sneller dan met gesloten ogen te volgen is; het begint bij {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s is langer dan prettig; het eindigt bij {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s is lang om vast te houden; het eindigt bij {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Een hele adem van {found} s kan je licht in het hoofd maken; het begint bij {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Een hele adem van {found} s laat je lucht tekortkomen; het eindigt bij {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} minuten is meer dan past; het eindigt bij {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Dat zijn {found} ademteugen; {allowed} is hier het meeste.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Geef het een eigen naam.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Een naam heeft hooguit {allowed} tekens; deze heeft er {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Een andere oefening heet al zo.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} in</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} vast</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} uit</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} rust</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} vrij</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} meer</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} ademteugen per minuut</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} adem in 1 minuut</numerusform>
            <numerusform>{breaths} ademteugen in 1 minuut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} adem in {minutes} minuten</numerusform>
            <numerusform>{breaths} ademteugen in {minutes} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Nog een beetje</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Zacht vasthouden</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Adem vrij</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>in {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>vast {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>uit {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>rust {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>vrij ademen {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} ademteugen per minuut.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Een van de twee</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Bestand bestaat al</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Invoer-/uitvoerfout</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Is geen map</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Bestandssysteem is alleen-lezen</translation>
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
            <numerusform>{count} adem</numerusform>
            <numerusform>{count} ademteugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Gestopt na {clock}. Dat mag.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Je gaf aan: lichter.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Ongeveer hetzelfde, en dat komt vaak voor.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Zwaarder dan ervoor. Dat gebeurt, en je deed niets verkeerd. Je kunt hier stoppen.</translation>
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
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Elders in de Europese Unie</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Vind een hulplijn waar je bent</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Na een ruzie</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>Een lichaam heeft zo&apos;n twintig minuten nodig om tot rust te komen. Je kunt zeggen dat je ze neemt, en wanneer je terug bent.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Ben je bang voor deze persoon, dan is dit niet het goede middel: zorg eerst dat je ergens veilig bent.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Ik heb pauze nodig om mijn hoofd tot rust te brengen. Ik ben terug om {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Wat je kunt zeggen</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>De zin kopiëren</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Aarden, drie minuten</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Meteen rusten</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Rusten tot {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Loop wat, drink iets, kijk uit het raam, vouw een handdoek. Herhaalt de ruzie zich, dan kun je haar laten spelen zonder het antwoord te schrijven.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>Op die tijd zegt dit venster dat één keer, zonder geluid.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Even ademen</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Ik ben eerder zover</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>Is het nog luid in je?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Neem dan nog twintig minuten, en laat het de ander weten.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Als je teruggaat: begin zacht, en met één ding.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Nu teruggaan</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Zacht, en één ding.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Nog twintig minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Niet vandaag</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Noem een andere tijd voor het gesprek, zodat het er een heeft.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>Dat mag. Laat de ander de nieuwe tijd weten.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Het is {time}, de tijd die je noemde.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>Gepauzeerd, nog {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>nog {minutes} min</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} ervoor</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} erna</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>geen cijfer</translation>
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
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>thema modus nacht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>lettertype zoom groot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>De ademgids staat stil; woorden en de ring leiden.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animatie</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sessies op lichte grond</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>Het pictogram in het systeemvak ademt mee</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Alleen in een sessie; stil bij minder beweging, en zolang het discreet is.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>Engels is het origineel. Niemand die met de andere talen opgroeide heeft ze nog gelezen.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Hoe je kwam en ging</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Grafiek van ervoor en erna</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabel van ervoor en erna</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Over hechting</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Korte kaarten, elk ongeveer een minuut. Er wordt niets van je gevraagd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle kaarten</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Vragen om bij te blijven</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Over en bronnen</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Voordat je stuurt</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Leg het hier even neer. Het blijft alleen in het geheugen en er wordt nooit in gekeken.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Eerst ademen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laten gaan</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Lees het nog eens</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Je kunt het veranderen. Stuur het, bewaar het voor later, of laat het gaan.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Later sturen</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Nog eens ademen</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Je bericht</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Alles over veiligheid kan meteen verstuurd worden.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Het wacht hier tot mindful wordt gesloten.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Kom terug wanneer je maar wilt; het is nergens opgeschreven.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Het staat op het klembord.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Plak het binnen twee minuten waar je wilt; daarna wordt het weer weggehaald.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Het is weg.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>Wat je voelde was echt. Het kan later gezegd worden.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Voor een moeilijk gesprek</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Eerst tot rust komen, dan drie korte regels: wat je wilt, hoe je begint, een grens.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Tot rust komen, drie minuten</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Meteen naar de regels</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Drie regels, zo kort als je wilt</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Wat ik van dit gesprek wil</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Mijn eerste zin</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Mijn grens: wanneer ik pauze neem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>In het zicht houden</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Als kaart bewaren</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Voor het gesprek</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Bij je kaarten bewaard.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Je kunt langzaam naar binnen gaan.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Je mag altijd om een pauze vragen, en je mag weggaan.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
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
        <translation>Sessies importeren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Teruggezette sessies: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Gewiste sessies: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Er is nog iets bezig; probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sessies in {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Opgenomen: {added}. Al aanwezig: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Reservekopie gemaakt als {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Zorg goed voor mij</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Is iets hiervan waar voor jou, dan worden oefeningen die misschien niet passen niet voorgesteld. Het blijft op deze computer en staat in geen export.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Paniek, of sterke luchthonger</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma, of onwerkelijkheid</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psychose of manie op dit moment</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Zwangerschap</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Hart, longen of bloeddruk</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Migraine, tinnitus of gevoelig gehoor</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Bij hart en longen: ook epilepsie, oogproblemen of een recente operatie.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Dan wordt alleen rondkijken met open ogen voorgesteld. Vraag het een arts die je kent voordat je de rest gebruikt.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>‘{title}’ weer voorstellen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>De toets T doet hetzelfde</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
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
        <translation>Bij {title} blijven</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Beginnen zonder cijfer</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Toetsen 0 tot 9, 10 rechts van 0  ·  X slaat over</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Je kunt je ogen openhouden. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Je bent hier hard mee bezig geweest. Zou even weggaan, bewegen of met iemand praten meer helpen? Je kunt ook doorgaan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Beginnen met open ogen</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Een notitie, als je wilt</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>Heb je je woorden gevonden?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Vergeleken met daarvoor voelt het</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Ongeveer hetzelfde</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Zwaarder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Nog een minuut</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Wat vergelijken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Eerste oefening</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Tweede oefening</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Lengte van elke sessie</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>De vergelijking beginnen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Kies er twee die verschillen.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Ze hebben geen lengte gemeen; kies een andere.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Twee oefeningen eerlijk vergelijken</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Twee oefeningen om de beurt, even lang, in een volgorde die geloot wordt. Het is hier de enige manier om te merken of de ene beter bij je past.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle oefeningen</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Minder angst betekent niet dat een relatie goed voor je is.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} en {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} en {b}, elk {minutes} min</translation>
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
        <translation>Geoefende dagen</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Kalender van geoefende dagen</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabel van geoefende dagen</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Donkerder betekent meer sessies op die dag.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Dagen met oefening in de laatste {span} dagen: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Starten met het bureaublad</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Het wacht dan in het systeemvak; waar dat er niet is, opent het venster.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>automatisch starten aanmelden</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Alle oefeningen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Wat erover bekend is</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Let op jezelf</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>Met open ogen</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Stil beginnen</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Zonder vasthouden</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Hier wordt gevraagd de adem vast te houden. Laat dat alsjeblieft weg in zwangerschap, bij problemen met hart, longen, bloeddruk of ogen, na een beroerte of recente operatie, bij epilepsie of flauwvallen, en als vasthouden paniek brengt. Nooit tijdens het rijden of in het water.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Vasthouden is goed voor mij</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Deze dagen wissen…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles wissen…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Sessies van deze dagen en alle reservekopieën zijn dan voorgoed weg.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Elke sessie, kaart, elk weekmoment en elke reservekopie is dan voorgoed weg. Bestanden die je exporteerde kun je zelf wissen.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Het kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschreven: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session} is gewist.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Ongedaan maken: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} is verwijderd.</translation>
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
        <translation>Eén minuut rondkijken, ogen open</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>Of sta op, drink wat water, beweeg een beetje, praat met iemand, en laat het hier voor vandaag.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>Het was de laatste tijd een paar keer zwaarder. Rust van deze app, en een mens om mee te praten, kan meer voor je doen: iemand die je na staat, een arts, een hulpverlener.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>‘{title}’ niet meer voorstellen</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Weggelaten. Je kunt het terughalen bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Woorden in notities</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Tot dag</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geoefend</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Een eerdere sessie toevoegen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessie</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessie</numerusform>
            <numerusform>{count} sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Zo&apos;n sessie is er niet.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Hier is nog niets, en er wordt niets verwacht.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Vasthouden na het inademen</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Rusten na het uitademen</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>De adem vasthouden</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Laat vasthouden alsjeblieft weg in zwangerschap, bij problemen met hart, longen, bloeddruk of ogen, na een beroerte of recente operatie, bij epilepsie of flauwvallen, en als vasthouden paniek brengt. Nooit tijdens het rijden of in het water.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Vasthouden is goed voor mij</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Een blad voor een therapeut</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Na elke oefening</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>In elke situatie</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Geoefende dagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Twee oefeningen eerlijk vergelijken</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Weekmoment</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>Het dagboek is vergrendeld. Deze sessie blijft in het geheugen tot je het ontgrendelt.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Er is een goede kopie van {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Daarvandaan halen</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Er wordt een kopie gemaakt; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Teruggehaalde sessies: {count}</translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation>mindful-copy.json</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Nu voel ik meer</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Drang om achterna te gaan</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Drang om me terug te trekken</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weet ik niet</translation>
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
        <translation>Ademtonen</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Klankbed</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesproken regels</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Hoe een minuut klinkt</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>beeld volume luid zacht</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>In beide oren hetzelfde</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono één oor</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Ademgids</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>Het dagboek is vergrendeld. Ademen en hulp vinden kan zoals altijd.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Wacht alsjeblieft {count} s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Er is nog iets bezig; probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Er is hier geen sleutelbos om het in te onthouden.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Deze konden niet worden gelezen en blijven zoals ze zijn: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Hoe een minuut klinkt</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Ademtonen</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Klankbed</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesproken regels</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Erin te horen: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>Er is niets in te horen.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Stap voor stap…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Schrijf een tijd als 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Dat moment moet nog komen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Wat gebeurt er nu?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Kies wat past, of begin zoals het is.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Alles blijft op deze computer. Esc stopt, F9 verbergt. Begin wanneer je wilt.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>de uitvoer van je computer zelf</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Geluid: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privé: van een sessie wordt niets geschreven.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Wat je de vorige keer koos</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Om mee te beginnen, als je wilt</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Jouw keuze</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Een minuut voor jezelf, als je wilt.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
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
        <translation>Je stopte ermee na {progress}. Dat mag.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Begonnen op {day}. Het zegt hoe het voor jou was, in deze weken.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee doorgaan</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>‘{title}’ is er al.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Je eigen situaties</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Voeg er een toe bij Nu, Meer. Gearchiveerde houden hun geschiedenis.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Zonder vasthouden</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, seconden</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Een wachtzin instellen…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>De wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Vergrendelen als er niemand was gedurende</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Een wachtzin beschermt het dagboek tegen wie je computer heeft.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Een wachtzin op het dagboek kan met: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nieuwe wachtzin nog een keer</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Onthouden in de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Het dagboek ontgrendelen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Een wachtzin instellen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>De wachtzin weghalen</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Zonder wachtzin kan niemand je dagboek en de reservekopieën lezen, jij ook niet. Is die weg, dan zijn ze weg: niemand kan ze terughalen. Een paar woorden die je onthoudt zijn beter dan één. Instellingen en eigen oefeningen blijven leesbaar.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Minstens {count} letter, alsjeblieft.</numerusform>
            <numerusform>Minstens {count} letters, alsjeblieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Een nieuw patroon</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Je patroon</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Kleiner en zachter, niet groter. Wat prettig is, is goed.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Weggaan zonder bewaren</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Als ander patroon bewaren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Bewaren kan zodra is opgelost wat naast het veld staat.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Een tweede slokje</translation>
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
        <translation>Je eigen patronen</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Ademteugen in het tempo dat bij je past, onder je eigen namen.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Alle oefeningen</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Beginnen vanuit</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Nieuw patroon</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanuit</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Hier is nog niets, en er wordt niets verwacht.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exporteren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
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
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Rondkijken met open ogen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>Dat is goed. Je hoeft nergens doorheen.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>Gepauzeerd terwijl je weg was. Ga door wanneer je wilt.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>Gepauzeerd. Neem de tijd die je nodig hebt.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Ademgids</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Zacht vasthouden</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Tot rust komen</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Nog een beetje</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Oefeningen</translation>
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
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Alles blijft op deze computer, in één map die alleen jouw account kan lezen. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Discreet: een neutrale naam in titels, taakbalk en systeemvak</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privé: niets schrijven tot dit uit staat</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Beide helpen tegen een blik. Geen van beide helpt tegen iemand die het apparaat zelf in de gaten houdt; dan is een apparaat waar niemand anders in kan kijken veiliger.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>wachtwoord versleutelen</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Herinneringen stil</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Een uur lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Tot ik het zeg</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Weer laten komen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 weken</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}, {low} {low_words} tot {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} na elke oefening</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} in elke situatie</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Wat te verwachten is vanuit het gebruikelijke begin, met een bereik van 95 %, tot en met afgelopen zondag.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Sessies met cijfer: {rated}, ervoor en erna: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>Het middelste cijfer ervoor was {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>Het middelste cijfer erna was {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Vergeleken met daarvoor: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Cijfer ervoor en erna</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Punten minder erna</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Punten meer erna</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>te zelden erna een cijfer om iets te zeggen</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>nog te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (tussen {low} en {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Vragen om bij te blijven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eén tegelijk</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Hoe dit is uitgerekend</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, elk met een bereik van 95 %</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Je cijfers zijn bewaard; het zijn er te weinig om al iets te zeggen.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>misschien anders dan je andere: patroon, geen bewijs</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Geteld worden sessies met een cijfer ervoor en erna die boven twee van tien punten spanning begonnen, tot en met afgelopen zondag; het wordt één keer per week uitgerekend, dus vaak kijken verandert niets. Mensen beginnen als ze zich het slechtst voelen, en veel daarvan gaat vanzelf voorbij; daarom wordt elk gerekend vanaf waar je meestal begint. Bij weinig sessies leunt het punt naar wat alle gemeen hebben. De lijn is een bereik van 95 %. Bereiken en punten zeggen welk cijfer je gaf, niet wat het deed.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Herinner me aan een minuut voor mezelf</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Een stille regel naast het systeemvak, zonder geluid, hooguit drie keer per dag. Er komt er geen tijdens een sessie, over een schermvullend venster, op een vergrendeld scherm of vlak na het wakker worden van de computer.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Stil houden</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>Stil tot {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>Stil tot jij het zegt.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Hier hoort geen programma of een ander venster het scherm vult, dus er kan er een overheen komen; ‘niet storen’ van je bureaublad houdt hem tegen.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Een uur lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Tot ik het zeg</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Weer laten komen</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Welke van de twee het is, zegt de sessie je.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>De volgende beginnen</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>De vergelijking verlaten</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Ben je bang voor deze persoon, dan is dit niet het goede middel.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Ze kunnen ook het komende uur bij je zijn.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Alleen jij ziet ze, en alleen als je dit opent.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Je kaarten</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Schrijven: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Een veilige nabijheid, drie minuten</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Wijzigen: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Verwijderen: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Een kaart zonder woorden wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>Op een rustigere dag kun je opschrijven bij wie of wat je terechtkunt, wat die zou zeggen, en hoe je er eerder doorheen kwam. Het is er als het zwaar is.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>Bij wie of wat ik terechtkan</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Wat die zou zeggen</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Hoe ik erdoorheen kwam</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Een briefje van een rustigere dag</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Voor een gesprek</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Een vriend, familie, een leraar, een huisdier, een figuur uit je geloof, een plek. Meer dan één is goed.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Een zin of twee, in hun stem.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Een zware tijd die voorbijging, en wat hielp.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Wat je van jezelf zou willen horen als het zwaar is.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Wat je wilt, hoe je begint, je grens.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stem aan</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Dit deel overslaan</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Te langzaam voor mij</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Dit helpt niet</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stem uit</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Vergeleken met daarvoor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Een notitie, als je wilt</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Een sessie van eerder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Vragen hoe het met je is</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Ervoor en erna</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Alleen erna</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>cijfers vragen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Seconden om tot rust te komen</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Seconden tonen</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Eerst uit: met seconden in beeld ga je makkelijk duwen.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Fasen aan een schermlezer melden</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Hooguit één keer per adem.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>toegankelijkheid</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Ademen maakt het erger</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>Ademen in een tempo wordt dan nooit voorgesteld. Dat gebeurt, en het is niet jouw schuld.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Patronen voorstellen waarbij je de adem vasthoudt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Elke wijziging werkt meteen.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Niets hier heet zo. Esc toont alles weer.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Instellingen herstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Zoals in het begin. Wat je over jezelf zei bij Zorg goed voor mij blijft.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Een zelfhulptimer voor alledaagse stress; geen medische zorg, niet voor noodgevallen.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Nu hulp</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Over en bronnen</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} tot {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Dit zijn iemands eigen cijfers, gegeven in een zelfhulpapp.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Ze zijn gegeven voor en na korte sessies ademen en mindfulness. Er verandert veel in weken, en cijfers kunnen niet zeggen waarom.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>In deze dagen is niets bewaard, en dat is alles.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sessies: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Dagen met een sessie: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Zorgen, 0 tot 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Iets om op te leunen, 0 tot 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Gerust, 0 tot 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Vragen van de app zelf die niemand heeft getest.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Weekmomenten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geoefend</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>De nieuwste {listed} van {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Een blad voor een therapeut</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>Of voor iemand die je vertrouwt. Je ziet alles voordat het wordt geschreven.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Tot dag</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Met mijn notities</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Voorbeeld van het blad</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Bewaren als HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Een bestand kan worden gelezen door wie het heeft, dus kies de plek goed.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>De eerste dag komt na de laatste.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>Het blad is veranderd; je kunt er nog eens naar kijken.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Wat gebeurt er nu?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>In je eigen woorden…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Een situatie in je eigen woorden</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>Dat was een minuut voor jou.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Je kunt dit overal doen, ook zonder app.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Een paar seconden afspelen</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Klankbed</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Oceaanachtig</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>ruis zee golven stilte</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Glijdende tonen</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Zachte tikken</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>ademtonen minimaal</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Begin en einde</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Klankschaal</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Belletje</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>De stem zegt de fasen van de eerste ademteugen</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>gesproken adem in uit</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Kleine luidsprekers</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Alles iets hoger, niets diep: voor een laptop of telefoon.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Het systeem volgen</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Fluisterend</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>De stem spreekt alleen Engels. In deze taal wordt elke regel getoond.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>Over en bronnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Wat mindful zegt of doet, en het onderzoek erachter. Hoe zeker dat is, staat er op vier gewone manieren: tamelijk zeker, onzeker, geen verschil gevonden, onze eigen keuze.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, MIT-licentie</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Lettertypen: {one} en {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Een zelfhulptimer voor alledaagse stress; geen medische zorg, niet voor noodgevallen.</translation>
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
        <translation>Stil beginnen</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Klein venster</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Twee andere oefeningen</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Ademgids in rust</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
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
        <translation>Steun vinden</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Je hoeft dit niet alleen te dragen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Hulp in</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Eén minuut aarden</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>Nu in gevaar: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>Nu in gevaar: bel het alarmnummer van waar je bent.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Bang voor iemand die je na staat?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Bron: {source}, daar gelezen op {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Mogelijk verouderd.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Als iemand die je na staat je bang maakt</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>In de gaten gehouden of gevolgd worden, dreigementen, weggehouden worden van vrienden of geld, tot seks gedwongen worden, pijn voor een huisdier, gestraft worden voor eerlijkheid: niets daarvan is jouw schuld, en liefde en angst kunnen naast elkaar leven.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Je hoeft je daar niet doorheen te ademen. Weggaan kan de gevaarlijkste tijd zijn, dus het helpt om het te plannen met iemand van een lijn hierboven, op een apparaat waar niemand anders in kan kijken.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Deze pagina wordt hier niet bijgehouden; bellen en surfen kunnen sporen achterlaten. Pijn op de borst, flauwvallen, gevoelloosheid die blijft, of urenlang onwerkelijkheid: ga alsjeblieft naar een arts. mindful is een zelfhulptimer voor alledaagse stress; geen medische zorg, niet voor noodgevallen, en niet gemaakt voor mensen onder de 16.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Tik bij elke inademing</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Zes tikken vinden je eigen tempo; zonder begint het bij 12 per minuut.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>nog {count}</numerusform>
            <numerusform>nog {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Ongeveer {pace} ademteugen per minuut. Tik door om opnieuw te meten.</translation>
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
        <translation>Nog een tijd</translation>
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
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Het is tijd.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Eén minuut aarden</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Klein venster</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Steun vinden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Per situatie</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding bewaren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Pijltjestoetsen lopen door de grafiek, plus en min veranderen hoeveel je ziet, Home toont alles, T toont de tabel.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>Wat deed je hiervoor?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Eén regel om naar terug te gaan, als je wilt. Hij wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Zal dit nog eens vragen hoe sterk de drang is?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>Stil, in dit venster, en maar één keer.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nee, dank je</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Over {minutes} minuut</numerusform>
            <numerusform>Over {minutes} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Je kunt dit venster laten zoals het is.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Er kwam iets (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Je vroeg om één keer gevraagd te worden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Lees het nu, of na één adem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Eén adem</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Wat er ook komt, het kan dan gelezen worden.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Sluit mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat het open</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>Terug naar: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>Terug naar je dag, in je eigen tempo.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>Wachten op antwoord</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Grafiek van de drang tijdens het wachten</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabel van de drang tijdens het wachten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Eén keer wachten. Het zegt hoe die ene was, meer niet.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Je gaf de drang een cijfer in {count} keer wachten. De punten staan op volgorde en kunnen stijgen of dalen; wat er komt kunnen ze niet zeggen.</numerusform>
            <numerusform>Je gaf de drang een cijfer in {count} keer wachten. De punten staan op volgorde en kunnen stijgen of dalen; wat er komt kunnen ze niet zeggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Weekmoment</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Bewaard op deze computer. Verloop toont het, als je wilt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Toetsen 1 tot 5 antwoorden  ·  X laat weg  ·  pijltjes bewegen</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Er is nog niets beantwoord, dus er is niets te bewaren.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Gerust</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Weekmoment</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Grafiek van weekmomenten</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabel van weekmomenten</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Zorgen: piekeren en kijken. Steun: iemand bij wie je terechtkunt, zeggen of kiezen te wachten, je de moeite waard voelen. De vragen zijn van onszelf en niemand heeft ze getest, dus er zijn geen types en geen grenswaarden.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Je eigen antwoorden; een gat is een week zonder.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Eén weekmoment. Het zegt hoe die week was, meer niet.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Geen antwoorden in deze dagen. Alles toont alles wat bewaard is.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Eén weekmoment in deze dagen, in je eigen antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Je beantwoordde {count} weekmoment. De lijnen tonen je antwoorden; te weinig en te grof om te zeggen waarom ze zo lopen.</numerusform>
            <numerusform>Je beantwoordde {count} weekmomenten. De lijnen tonen je antwoorden; te weinig en te grof om te zeggen waarom ze zo lopen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Zorgen, 0 tot 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Steun, 0 tot 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Gerust, 0 tot 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Tijd {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>Vanaf vijf minuten zijn er meer onderzoeken; één minuut is ook welkom.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Over hechting</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Je eigen patronen</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Twee oefeningen eerlijk vergelijken</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Een zelfhulptimer voor alledaagse stress; geen medische zorg, niet voor noodgevallen.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Nu hulp</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Eigen oefeningen zijn bestanden in een map.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Ademen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Aarden</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Je veilig voelen</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Mild zijn</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Opnieuw denken</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Praten en luisteren</translation>
    </message>
</context>
</TS>
