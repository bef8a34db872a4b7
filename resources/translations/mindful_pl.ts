<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>dziennik: właśnie zmienia się jego hasło; spróbuj znów za chwilę</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Coś poszło nie tak w mindful, nie u ciebie. To, co zapisane, nadal tu jest.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>nie ma sytuacji {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>start: {key} jest niewłaściwego rodzaju</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>nie ma ciągu {name!r}; są {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>nie ma tła o nazwie {bed}; są {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Słuchawki zniknęły, więc jest cicho. M przywraca dźwięk.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Teraz bez dźwięku; oddech trwa dalej.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Brak dźwięku: nie ma PortAudio; zainstaluj libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Brak dźwięku: nie ma urządzenia {device}.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Brak dźwięku: sesja trwa w ciszy.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>nie można zapisać {target}: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>nie można odczytać autostartu: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>nie można zmienić autostartu: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful jest w pakiecie Flatpak: ustawienia pulpitu mogą uruchamiać go przy logowaniu</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} o długości {seconds:g} s nie mieści się w {shortest:g} do {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>oddech potrzebuje wdechu i wydechu</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>oddech o długości {seconds:g} s nie mieści się w {shortest:g} do {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>podaj minuty albo oddechy, nie jedno i drugie</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>minuty muszą mieścić się między 1 a {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>potrzebny jest co najmniej jeden oddech</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>czas uspokojenia musi mieścić się między 0 a {most:g} sekund</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} nie ma oddechów do liczenia; podaj minuty</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} obejmuje najwyżej tyle oddechów: {most}</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: więcej minut oddechów niż {most}</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} trwa tyle minut: {fits}</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} prowadzą słowa; podaj minuty zamiast oddechów</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} trwa {also}{shortest} do {longest} minut</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} należy do kogoś innego</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>nie ma folderu na pliki tymczasowe: ustaw XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>nie można utworzyć {folder}: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>kopia zapasowa</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>nic tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>to nie jest kopia dziennika</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>plik jest uszkodzony</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>kopia nie jest tym, co miało być skopiowane</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: większe niż {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>dziennik: spojrzenie na tydzień: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>dziennik: porównanie: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>dziennik: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>nie ma praktyki {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>dziennik</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>zapis jest niedozwolony</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>nie można tego otworzyć</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>otwarcie jest niedozwolone</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>używa tego inny program</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>coś w nim do siebie nie pasuje</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>dziennik: jest zablokowany hasłem: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: nie można zapisać zawartej w nim wartości: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>zapisała go nowsza wersja aplikacji</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>to plik innego programu</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} już istnieje; --force go nadpisze</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: nazwa musi kończyć się na .json lub .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>dziennik: przeniesiono go lub usunięto: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>blokada wymaga SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>dziennik: to nie jest jego hasło</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>nowy plik nie jest tym, co miało w nim być</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>Dziennik był odłożony na bok i zaczyna się nowy. Z poprzedniego nic nie usunięto.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>trzeba raz otworzyć aplikację, by go zaktualizować</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>dziennik: uszkodzony, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Nie można było odczytać dziennika. Jest zachowany jako {file} i zaczyna się nowy. Nic z niego nie usunięto.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Ten wzór usunięto w międzyczasie gdzie indziej; nic nie zapisano.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Ten wzór zmieniono w międzyczasie gdzie indziej; nic nie zapisano.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Ten wzór usunięto w międzyczasie gdzie indziej.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} już istnieje</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>dziennik: jest otwarty na innym komputerze, {computer!r}, albo mindful nie zamknął się tam jak trzeba: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>nie można zapisać {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>nie można usunąć {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} znów jest; nic nie zmieniono</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} nie może wrócić: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>nie można odczytać {file}: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Nie ma wzoru do wyeksportowania.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>Liczba wzorów ({count}) jest większa, niż mieści jeden plik 64 KiB.</translation>
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
        <translation>Wzór potrzebuje nazwy z widocznych liter lub znaków.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Nazwa może mieć najwyżej {allowed:g} znaków; ta ma {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Inna praktyka nazywa się {name!r}; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} min nie mieści się w zakresie od 1 do {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Liczba oddechów to {found:g}; najwięcej to {allowed:g}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} nie jest nazwą pliku</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: potrzebuje co najmniej [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} jest nieznane</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: brakuje {item!r}</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} jest tu dwa razy</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>aplikacja działa ({owner}); zamknij ją i spróbuj znów</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Jest katalogiem</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>to sam dziennik</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>z tego i dziennika jedno jest zablokowane, a drugie nie</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>dziennik: jest zablokowany innym hasłem: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>Nie można było odczytać ustawień: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>nie można zachować ustawień: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Ustawień nie da się odczytać ani odłożyć na bok: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Ustawień nie dało się odczytać i zaczynają się od nowa; stary plik jest zachowany jako {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Ustawienia: nie można było użyć {name}; jest jak na początku.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: dłuższe niż {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: nie zapisane w UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>nie można zapisać śladu w {path}: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Dość pewne</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Nie znaleziono różnicy</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Nasz własny wybór</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>Jest na chwile, gdy twój lęk wynosi od {low} do {high}. Przy mniejszym niewiele można zauważyć; przy większym zrób to, co pomaga, i odłóż to na bok.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Widać tylko duże różnice. Około 15 par pokazuje różnicę dwóch punktów; mniejsze pozostają ukryte.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Para to dwie sesje w ciągu siedmiu dni, w odstępie co najmniej czterech godzin. Jedna dziennie w zupełności wystarczy.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>O tym, która będzie następna, decyduje teraz los, a powie o tym początek sesji. Przed ostatnią parą nie ma żadnego wyniku.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>W każdej chwili możesz zrezygnować. Sesje zostają twoje.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>{pairs} para pozwala wypróbować, jak to jest; tak mało kończy się bez odpowiedzi.</numerusform>
            <numerusform>{pairs} pary pozwalają wypróbować, jak to jest; tak mało kończy się bez odpowiedzi.</numerusform>
            <numerusform>{pairs} par pozwala wypróbować, jak to jest; tak mało kończy się bez odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} para, sesje: {sessions}, pokazuje różnicę około {points} punktów lub więcej.</numerusform>
            <numerusform>{pairs} pary, sesje: {sessions}, pokazują różnicę około {points} punktów lub więcej.</numerusform>
            <numerusform>{pairs} par, sesje: {sessions}, pokazuje różnicę około {points} punktów lub więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} z {planned} pary</numerusform>
            <numerusform>{pairs} z {planned} par</numerusform>
            <numerusform>{pairs} z {planned} par</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 sesja jest zachowana, ale się nie liczy: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} sesja jest zachowana, ale się nie liczy: </numerusform>
            <numerusform>{count} sesje są zachowane, ale się nie liczą: </numerusform>
            <numerusform>{count} sesji jest zachowanych, ale się nie liczy: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>zaczęta poza {low} do {high}, bez oceny przed i po albo inna praktyka.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Poza {low} do {high}, więc ta sesja jest tylko twoja i nie liczy się w porównaniu. Możesz iść dalej albo zrobić to, co pomaga.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>Następna jest możliwa od {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>Następna jest możliwa jutro od {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Dziś już była, a jedna dziennie w zupełności wystarczy. Jutro też jest dobrze.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>Druga z tej pary ma czas do {day}; potem para zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Kiedy tylko chcesz, jeśli twój lęk wynosi od {low} do {high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>To, co wyszło z par, jest liczone raz w tygodniu, od poniedziałku, więc częste zaglądanie niczego nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Nie da się powiedzieć: {pairs} para to za mało.</numerusform>
            <numerusform>Nie da się powiedzieć: {pairs} pary to za mało.</numerusform>
            <numerusform>Nie da się powiedzieć: {pairs} par to za mało.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Nie da się powiedzieć: jedna para to za mało.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Brak wyraźnej różnicy: w {pairs} parze oceny po obu były podobne. Może być mała różnica, której tak mało par nie pokazuje.</numerusform>
            <numerusform>Brak wyraźnej różnicy: w {pairs} parach oceny po obu były podobne. Może być mała różnica, której tak mało par nie pokazuje.</numerusform>
            <numerusform>Brak wyraźnej różnicy: w {pairs} parach oceny po obu były podobne. Może być mała różnica, której tak mało par nie pokazuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} wypada u ciebie lepiej: w {pairs} parze lęk po tej praktyce był o około {points} niższy niż po {other}{within}.</numerusform>
            <numerusform>{better} wypada u ciebie lepiej: w {pairs} parach lęk po tej praktyce był o około {points} niższy niż po {other}{within}.</numerusform>
            <numerusform>{better} wypada u ciebie lepiej: w {pairs} parach lęk po tej praktyce był o około {points} niższy niż po {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (prawdopodobny zakres {low} do {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punkt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} pkt</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Czekanie na odpowiedź</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Zanim coś wyślesz</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Po kłótni</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Przed trudną rozmową</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Pokaż moją kartę</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Życzliwa dłoń, jedna minuta</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>przed {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>przed –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>po {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>po –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Twoje oceny po każdej praktyce</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Wykres ocen po każdej praktyce</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabela ocen po każdej praktyce</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>O ile {lower} oceniasz {scale} po każdej praktyce, tak jakby każda zaczynała się tam, gdzie zwykle zaczynasz. Gdzie zakresy się pokrywają, kolejność nic nie znaczy.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Praktyki rozmowy i zostawania blisko są pominięte celowo: odważna rozmowa może z początku być trudniejsza.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Twoje oceny w każdej sytuacji</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Wykres ocen w każdej sytuacji</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabela ocen w każdej sytuacji</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>O ile {lower} oceniasz {scale} po praktyce w każdej sytuacji, tak jakby każda zaczynała się tam, gdzie zwykle zaczynasz. Gdzie zakresy się pokrywają, kolejność nic nie znaczy.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesja</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesja</numerusform>
            <numerusform>{count} sesje</numerusform>
            <numerusform>{count} sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Wpisz dzień jako 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lżej</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Mniej więcej tak samo</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Trudniej</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (porównanie)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} praktyki</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Przed: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Po: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Porównanie: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Notatka: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>może inaczej niż pozostałe: wzór, nie dowód</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Punkty niżej po niż przed</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Punkty wyżej po niż przed</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>prawdopodobnie {low} do {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>później {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 nigdy, 4 codziennie</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 ani trochę spokoju, 10 pełny spokój</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>troska</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>oparcie</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>spokój</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Nic tu jeszcze nie ma i nic nie jest oczekiwane.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Jedna sesja. Mówi, jaka była ta jedna, nic więcej.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>W tych dniach żadna sesja nie ma oceny. „Wszystko” pokazuje wszystko, co zachowane.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>W tych dniach jedna sesja ma ocenę. Mówi, jaka była ta jedna, nic więcej.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>jeden tydzień</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} tydzień</numerusform>
            <numerusform>{weeks} tygodnie</numerusform>
            <numerusform>{weeks} tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Twoja ocena: {count} sesja (okres: {span}).</numerusform>
            <numerusform>Twoje oceny: {count} sesje (okres: {span}).</numerusform>
            <numerusform>Twoje oceny: {count} sesji (okres: {span}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Tydzień po tygodniu {scale} na początku sesji: od około {first} do {last} przez {weeks} tydzień, równiej, niż zwykle robi to sam przypadek. W tym czasie zmienia się wiele; ten wykres nie powie dlaczego.</numerusform>
            <numerusform>Tydzień po tygodniu {scale} na początku sesji: od około {first} do {last} przez {weeks} tygodnie, równiej, niż zwykle robi to sam przypadek. W tym czasie zmienia się wiele; ten wykres nie powie dlaczego.</numerusform>
            <numerusform>Tydzień po tygodniu {scale} na początku sesji: od około {first} do {last} przez {weeks} tygodni, równiej, niż zwykle robi to sam przypadek. W tym czasie zmienia się wiele; ten wykres nie powie dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Tydzień po tygodniu idzie w górę i w dół, bez wyraźnego kierunku.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Tydzień po tygodniu zostaje mniej więcej takie samo.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Za wcześnie, by powiedzieć, dokąd to zmierza.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Środkowa ocena przed sesjami, {scale}: {value} z {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Środkowa ocena po sesjach, {scale}: {value} z {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>przerywana: środek ostatnich {count}, wygładzony</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>za mało, by już coś powiedzieć</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Wiele z tych sesji nie ma oceny po, a mogły potoczyć się inaczej.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>Środek kilku sesji to głównie przypadek, więc nic z niego nie wynika.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>wzór, nie dowód</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 raz</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} raz</numerusform>
            <numerusform>{count} razy</numerusform>
            <numerusform>{count} razy</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>ocena po była o około {points} pkt niższa</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>ocena po była o około {points} pkt wyższa</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Mniejszy lęk nie znaczy, że relacja jest dla ciebie dobra.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Importuj wzory</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Eksportuj wzory</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s to szybciej, niż można śledzić z zamkniętymi oczami; zaczyna się od {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s to dłużej, niż jest wygodnie; kończy się na {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s to długie zatrzymanie; kończy się na {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Od całego oddechu {found} s może kręcić się w głowie; zaczyna się od {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Przy całym oddechu {found} s brakuje powietrza; kończy się na {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} min to więcej, niż się mieści; kończy się na {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Liczba oddechów to {found}; tu najwięcej to {allowed}.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Nadaj własną nazwę.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Nazwa może mieć najwyżej {allowed} znaków; ta ma {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Inna praktyka już tak się nazywa.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} wdech</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} zatrzymanie</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} wydech</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} spoczynek</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} swobodnie</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} dodatkowo</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} oddechów na minutę</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} oddech w 1 minutę</numerusform>
            <numerusform>{breaths} oddechy w 1 minutę</numerusform>
            <numerusform>{breaths} oddechów w 1 minutę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} oddech w {minutes} min</numerusform>
            <numerusform>{breaths} oddechy w {minutes} min</numerusform>
            <numerusform>{breaths} oddechów w {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Jeszcze trochę</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Miękko zatrzymaj</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Spoczynek</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Oddychaj swobodnie</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>wdech {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>zatrzymanie {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>wydech {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>spoczynek {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>swobodny oddech {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} oddechów na minutę.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Jedna z dwóch</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik istnieje</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Nie jest katalogiem</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
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
            <numerusform>{count} oddech</numerusform>
            <numerusform>{count} oddechy</numerusform>
            <numerusform>{count} oddechów</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Koniec po {clock}. Tak też można.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Twoja ocena: lżej.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Mniej więcej tak samo, co jest częste.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Trudniej niż przedtem. To się zdarza i nie ma w tym nic złego. Możesz tu skończyć.</translation>
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
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Gdzie indziej w Unii Europejskiej</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Znajdź telefon zaufania tam, gdzie jesteś</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nowa Zelandia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>w dzień i w nocy</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Po kłótni</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>Ciało potrzebuje około dwudziestu minut, by opaść. Możesz powiedzieć, że je bierzesz i kiedy wrócisz.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Jeśli boisz się tej osoby, to nie jest właściwe narzędzie: najpierw znajdź się w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Potrzebuję przerwy, żeby uspokoić głowę. Wrócę o {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Co możesz powiedzieć</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Kopiuj zdanie</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Uziemienie, trzy minuty</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Odpocznij od razu</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Odpocznij do {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Przejdź się, wypij coś, popatrz przez okno, złóż ręcznik. Gdy kłótnia gra od nowa, możesz pozwolić jej grać, nie pisząc odpowiedzi.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>O tej porze to okno powie to raz, bez dźwięku.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Trochę pooddychaj</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Mogę wrócić wcześniej</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>Wciąż w tobie głośno?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>To weź jeszcze dwadzieścia minut i daj o tym znać.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Jeśli wracasz: zacznij miękko i od jednej rzeczy.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Wracam teraz</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Miękko i jedna rzecz.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Jeszcze dwadzieścia minut</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nie dziś</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Podaj inną porę rozmowy, by ją miała.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>Tak też można. Daj znać o nowej porze.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Jest {time}, pora przez ciebie wybrana.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>Wstrzymane, zostało {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>zostało {minutes} min</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} przed</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} po</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>bez oceny</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>Minutnik</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>motyw tryb nocny</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>czcionka powiększenie duże</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>Przewodnik oddechu stoi; prowadzą słowa i pierścień.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacja</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sesje na jasnym tle</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>Ikona w zasobniku oddycha razem z tobą</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Tylko w sesji; nieruchoma przy mniejszym ruchu i w trybie dyskretnym.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>Oryginałem jest angielski. Innych języków nie czytał jeszcze nikt, kto się w nich wychował.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Początek i koniec sesji</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Wykres przed i po</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabela przed i po</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>O przywiązaniu</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Krótkie karty, każda na około minutę. Niczego od ciebie nie wymagają.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Wszystkie karty</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Pytania, z którymi można zostać</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>O aplikacji i źródłach</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Zanim wyślesz</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Odłóż to tu na chwilę. Zostaje tylko w pamięci i nikt w to nie zagląda.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Najpierw oddech</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Puść to</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Przeczytaj jeszcze raz</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Możesz to zmienić. Wyślij, zachowaj na później albo puść.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Wyślij później</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Jeszcze jeden oddech</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Twoja wiadomość</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Wszystko o bezpieczeństwie można wysłać od razu.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Czeka tu, aż mindful zostanie zamknięty.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Wróć do tego, kiedy chcesz; nigdzie nie jest zapisane.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Jest w schowku.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Wklej to, gdzie chcesz, w ciągu dwóch minut; potem zniknie.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Już tego nie ma.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>To, co czujesz, jest prawdziwe. Można to powiedzieć później.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Przed trudną rozmową</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Najpierw uspokojenie, potem trzy krótkie linijki: czego chcesz, jak zacząć, granica.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Uspokojenie, trzy minuty</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Od razu do linijek</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Trzy linijki, tak krótkie, jak chcesz</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Czego chcę od tej rozmowy</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Moje pierwsze zdanie</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Moja granica: kiedy robię przerwę</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Miej je na widoku</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Zachowaj jako kartę</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Na rozmowę</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Zachowane wśród twoich kart.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Możesz wejść powoli.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>W każdej chwili wolno poprosić o przerwę i wolno odejść.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
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
        <translation>Importuj sesje</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Przywrócone sesje: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Usunięte sesje: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Coś jeszcze trwa; spróbuj znów potem.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sesje w {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Przyjęte: {added}. Już obecne: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Kopia zapasowa: {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Źródła: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Zadbaj o mnie</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Jeśli coś z tego jest u ciebie prawdą, praktyki, które mogą nie służyć, nie pojawią się w propozycjach. Zostaje to na tym komputerze i nie ma tego w żadnym eksporcie.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Panika lub silny głód powietrza</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma lub poczucie nierealności</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psychoza lub mania obecnie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Ciąża</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Serce, płuca lub ciśnienie</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Migrena, szumy uszne lub wrażliwy słuch</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Przy sercu i płucach: także napady drgawek, choroby oczu lub niedawna operacja.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Wtedy proponowane jest tylko rozglądanie się z otwartymi oczami. Przed użyciem reszty zapytaj lekarza, który cię zna.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>Znów proponuj „{title}”</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>Klawisz T robi to samo</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Zostań przy: {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Zacznij bez oceny</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Klawisze 0 do 9, na prawo od 0 to 10  ·  X pomija</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Możesz mieć oczy otwarte. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Dużo tu ostatnio twojej pracy. Czy bardziej pomoże odejście na chwilę, ruch albo rozmowa z kimś? Możesz też iść dalej.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Zacznij z otwartymi oczami</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Notatka, jeśli chcesz</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>Czy znalazły się słowa?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Niektóre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>W porównaniu z przedtem jest</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lżej</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Mniej więcej tak samo</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Trudniej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Jeszcze minuta</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Co porównać</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Pierwsza praktyka</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Druga praktyka</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Długość każdej sesji</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pary</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Zacznij porównanie</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wybierz dwie różne.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Nie mają wspólnej długości; wybierz inną.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Porównaj uczciwie dwie praktyki</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Dwie praktyki na zmianę, równie długie, w wylosowanej kolejności. To jedyny tu sposób, by sprawdzić, czy któraś służy ci bardziej.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Wszystkie praktyki</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Mniejszy lęk nie znaczy, że relacja jest dla ciebie dobra.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} i {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} i {b}, po {minutes} min</translation>
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
        <translation>Dni z praktyką</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Kalendarz dni z praktyką</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabela dni z praktyką</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Ciemniej znaczy więcej sesji tego dnia.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Dni z praktyką w ciągu ostatnich {span} dni: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Uruchamiaj razem z pulpitem</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Czeka wtedy w zasobniku; gdzie go nie ma, otwiera się okno.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>autostart logowanie</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Wszystkie praktyki</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Co o tym wiadomo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Zadbaj o siebie</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>Z otwartymi oczami</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Źródła: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Zacznij w ciszy</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Bez zatrzymań</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Ta praktyka prosi o zatrzymanie oddechu. Pomiń je w ciąży, przy kłopotach z sercem, płucami, ciśnieniem lub oczami, po udarze lub niedawnej operacji, przy drgawkach lub omdleniach i gdy zatrzymanie przynosi panikę. Nigdy w czasie prowadzenia ani w wodzie.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Zatrzymanie jest dla mnie w porządku</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Usuń te dni…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Usuń wszystko…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na dobre</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Sesje z tych dni i wszystkie kopie zapasowe znikną na dobre.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Każda sesja, karta, każde spojrzenie na tydzień i kopia zapasowa zniknie na dobre. Wyeksportowane pliki możesz usunąć samodzielnie.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Nie można było zapisać: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>Usunięto: {session}.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Cofnij: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>Usunięto: {name}.</translation>
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
        <translation>Minuta rozglądania się z otwartymi oczami</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>Albo wstań, napij się wody, porusz się trochę, porozmawiaj z kimś i na dziś to zostaw.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>Kilka razy było ostatnio trudniej. Przerwa od tej aplikacji i człowiek do rozmowy mogą dać ci więcej: ktoś bliski, lekarz, ktoś, kto doradza.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>Nie proponuj „{title}”</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Pominięte. Możesz to przywrócić w Ustawieniach.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Słowa w notatkach</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Dodaj dawną sesję</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesja</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesja</numerusform>
            <numerusform>{count} sesje</numerusform>
            <numerusform>{count} sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Żadna sesja taka nie jest.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Nic tu jeszcze nie ma i nic nie jest oczekiwane.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Zatrzymanie po wdechu</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Spoczynek po wydechu</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Zatrzymanie oddechu</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Pomiń zatrzymania w ciąży, przy kłopotach z sercem, płucami, ciśnieniem lub oczami, po udarze lub niedawnej operacji, przy drgawkach lub omdleniach i gdy zatrzymanie przynosi panikę. Nigdy w czasie prowadzenia ani w wodzie.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Zatrzymanie jest dla mnie w porządku</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Arkusz dla terapeuty</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Po każdej praktyce</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>W każdej sytuacji</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Dni z praktyką</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekanie</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Porównaj uczciwie dwie praktyki</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Spojrzenie na tydzień</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj znów</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>Dziennik jest zablokowany. Ta sesja zostaje w pamięci, aż go odblokujesz.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Użyj tutaj</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Jest dobra kopia z {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Weź ją stamtąd</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Trwa tworzenie kopii; spróbuj znów za chwilę.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Sesje, które wróciły: {count}</translation>
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
        <translation>Historia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Teraz bardziej czuję</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Chęć, by gonić</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Chęć, by się wycofać</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Jedno i drugie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tony oddechu</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Tło dźwiękowe</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Dzwonek</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Wypowiadane słowa</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Jak brzmi minuta</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>obraz głośność głośno cicho</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>To samo w obu uszach</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono jedno ucho</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Przewodnik oddechu</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>Dziennik jest zablokowany. Możesz oddychać i szukać pomocy jak zawsze.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Poczekaj {count} s i spróbuj znów.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Coś jeszcze trwa; spróbuj znów potem.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Nie ma tu pęku kluczy, który mógłby to zapamiętać.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Tych nie można było odczytać i zostają, jakie są: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Jak brzmi minuta</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tony oddechu</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Tło dźwiękowe</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Dzwonek</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Wypowiadane słowa</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Słychać w niej: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>Nic w niej nie słychać.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Krok po kroku…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Pora</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Wpisz porę jako 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Ta chwila jeszcze nie nadeszła.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>Dobrze</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Co się teraz dzieje?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Wybierz, co pasuje, albo zacznij tak, jak jest.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Wszystko zostaje na tym komputerze. Esc zatrzymuje, F9 ukrywa. Zacznij, kiedy chcesz.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>wyjście samego komputera</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Dźwięk: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Prywatnie: z sesji nic się nie zapisuje.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Twój ostatni wybór</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Na początek, jeśli chcesz</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Twój wybór</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Minuta dla siebie, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Zacznij znów</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
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
        <translation>Przerwane po drodze: {progress}. Tak też można.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Początek: {day}. Mówi, jak to było u ciebie w tych tygodniach.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Wróć do tego</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>„{title}” już jest.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Twoje własne sytuacje</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Dodaj je w Teraz, Więcej. Zarchiwizowane zachowują historię.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Znów proponuj</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Bez zatrzymań</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, sekundy</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Usuń je…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Zablokuj, gdy nikogo nie było przez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Hasło chroni dziennik przed kimś, kto ma twój komputer.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Hasło do dziennika jest możliwe z: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Zapamiętaj je w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Odblokuj dziennik</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Bez niego nikt nie odczyta dziennika ani jego kopii zapasowych, ty też nie. Jeśli zginie, zginą i one: nikt ich nie przywróci. Kilka słów, które zapamiętasz, jest lepsze niż jedno. Ustawienia i własne praktyki pozostają czytelne.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Co najmniej {count} litera.</numerusform>
            <numerusform>Co najmniej {count} litery.</numerusform>
            <numerusform>Co najmniej {count} liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Te dwa nie są takie same.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Nowy wzór</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Twój wzór</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Mniej i miękcej, nie więcej. Co wygodne, to dobre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Zapisz jako inny wzór</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Zapis będzie możliwy, gdy rozwiąże się to, co stoi przy polu.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Drugi łyk</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>Własne wzory</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Oddechy w tempie, które ci służy, pod własnymi nazwami.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Wszystkie praktyki</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Nowy wzór</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Nic tu jeszcze nie ma i nic nie jest oczekiwane.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Eksportuj wszystkie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
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
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Rozejrzyj się z otwartymi oczami</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zakończ tutaj</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>W porządku. Niczego nie trzeba przetrwać na siłę.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>Wstrzymane pod twoją nieobecność. Idź dalej, kiedy chcesz.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>Wstrzymane. Weź tyle czasu, ile potrzebujesz.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Przewodnik oddechu</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Miękko zatrzymaj</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Spoczynek</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Uspokojenie</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Jeszcze trochę</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Praktyki</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>Minutnik</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Wszystko zostaje na tym komputerze, w jednym folderze, który może czytać tylko twoje konto. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię zapasową</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Dyskretnie: neutralna nazwa w tytułach, na pasku i w zasobniku</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Prywatnie: nic nie zapisuj, aż to wyłączysz</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Oba pomagają przed spojrzeniem. Żadne nie pomaga przed kimś, kto obserwuje samo urządzenie; wtedy bezpieczniejsze jest urządzenie, do którego nikt inny nie zajrzy.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>hasło szyfrowanie</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Ciche przypomnienia</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Aż powiem</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Niech znów przychodzą</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktyki</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 tygodni</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}, {low} {low_words} do {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>{scale} po każdej praktyce</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} w każdej sytuacji</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Czego można oczekiwać przy zwykłym początku, z zakresem 95 %, do ostatniej niedzieli.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Sesje z oceną: {rated}, przed i po: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>Środkowa ocena przed to {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>Środkowa ocena po to {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>W porównaniu z przedtem: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Ocena przed i po</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Punkty mniej po</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Punkty więcej po</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>zbyt rzadko oceniane po, by coś powiedzieć</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>za mało, by już coś powiedzieć</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (między {low} a {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Pytania, z którymi można zostać</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Po jednym</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Wszystkie razem</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Widok</translation>
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
        <translation>Jak to jest liczone</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, każde z zakresem 95 %</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Twoje oceny są zachowane; za mało ich, by już coś powiedzieć.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niżej</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>wyżej</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>może inaczej niż pozostałe: wzór, nie dowód</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Liczą się sesje z oceną przed i po, które zaczęły się powyżej dwóch z dziesięciu punktów napięcia, do ostatniej niedzieli; liczone jest to raz w tygodniu, więc częste zaglądanie niczego nie zmienia. Ludzie zaczynają, gdy jest im najgorzej, a wiele z tego mija samo, więc każda jest ustawiona tak, jakby zaczynała się tam, gdzie zwykle zaczynasz. Gdzie sesji jest mało, punkt skłania się ku temu, co wspólne wszystkim. Linia to zakres 95 %. Zakresy i punkty mówią, jakie były oceny, a nie, co je sprawiło.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Przypominaj mi o minucie dla siebie</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Cicha linijka obok zasobnika, bez dźwięku, najwyżej trzy razy dziennie. Żadna nie przychodzi w czasie sesji, nad oknem na pełnym ekranie, przy zablokowanym ekranie ani zaraz po wybudzeniu.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>powiadomienie</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O porze</translation>
    </message>
    <message>
        <source>On</source>
        <translation>W dni</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Wycisz je</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>Cisza do {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>Cisza, aż powiesz.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Tu żaden program nie wie, czy inne okno wypełnia ekran, więc przypomnienie może je przykryć; powstrzyma je „nie przeszkadzać” twojego pulpitu.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Aż powiem</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Niech znów przychodzą</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Która z dwóch to jest, powie ci sesja.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Zacznij następną</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Opuść porównanie</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Jeśli boisz się tej osoby, to nie jest właściwe narzędzie.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Mogą być z tobą także przez najbliższą godzinę.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Widzisz je tylko ty i tylko wtedy, gdy to otworzysz.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Twoje karty</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Napisz: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Bezpieczna obecność, trzy minuty</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Zmień: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Usuń: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nie zachowuj</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Karta bez słów nie jest zachowywana.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>W spokojniejszy dzień możesz zapisać, do kogo lub czego się zwrócić, co powie i jak udało się przejść przez to wcześniej. Jest tu, gdy jest trudno.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>Do kogo lub czego mogę się zwrócić</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Co powie</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Jak przez to przechodzę</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Słowo ze spokojniejszego dnia</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Na rozmowę</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Ktoś z przyjaciół, z rodziny, ze szkoły, zwierzę, postać z wiary, miejsce. Więcej niż jedno to dobrze.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Zdanie lub dwa, tamtym głosem.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Trudny czas, który się skończył, i co pomogło.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Co chcesz usłyszeć od siebie, gdy jest trudno.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Czego chcesz, jak zacząć, twoja granica.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Wyłącz dźwięk</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Włącz głos</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Pomiń tę część</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Za wolno dla mnie</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zakończ tutaj</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>To nie pomaga</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Wyłącz głos</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>W porównaniu z przedtem</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Notatka, jeśli chcesz</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Dawna sesja</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Zostaw, jak było</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Pytania o samopoczucie</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Tylko po</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>oceny pytania</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Sekundy na uspokojenie</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Pokazuj sekundy</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Na początku wyłączone: z sekundami na widoku łatwo naciskać.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Zapowiadaj fazy czytnikowi ekranu</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Najwyżej raz na oddech.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>dostępność</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Oddychanie pogarsza sprawę</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>Oddychanie w tempie znika wtedy z wszystkich propozycji. To się zdarza i nie jest to twoja wina.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Proponuj wzory z zatrzymaniem oddechu</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Każda zmiana działa od razu.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Nic się tu tak nie nazywa. Esc znów pokazuje wszystko.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Przywróć ustawienia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Jak na początku. To, co o sobie mówisz w „Zadbaj o mnie”, zostaje.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Minutnik samopomocy na codzienny stres; nie opieka medyczna i nie na nagłe wypadki.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>O aplikacji i źródłach</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Własne oceny</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} do {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>To czyjeś własne oceny z aplikacji samopomocowej.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Podano je przed krótkimi sesjami oddechu i uważności i po nich. Przez tygodnie zmienia się wiele, a oceny nie powiedzą dlaczego.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>W tych dniach nic nie zachowano, i to wszystko.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sesje: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Dni z sesją: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Troska, 0 do 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Oparcie, 0 do 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Spokój, 0 do 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Własne pytania aplikacji, których nikt nie badał.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Spojrzenia na tydzień</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>Najnowsze {listed} z {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Arkusz dla terapeuty</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>Albo dla kogoś, komu ufasz. Widzisz wszystko, zanim zostanie zapisane.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Z moimi notatkami</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Podgląd arkusza</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Zapisz jako HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Plik może przeczytać każdy, kto go ma, więc dobrze wybierz jego miejsce.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Pierwszy dzień jest po ostatnim.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>Arkusz się zmienił; możesz spojrzeć na niego jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>Co się teraz dzieje?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Własnymi słowami…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Sytuacja własnymi słowami</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>To była minuta dla ciebie.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Możesz to robić wszędzie, także bez aplikacji.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Odtwórz kilka sekund</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Tło</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Podobne do oceanu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowe</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brązowe</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Akord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>szum morze fale cisza</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Płynne tony</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Miękkie tyknięcia</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>tony oddechu minimalne</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Początek i koniec</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Misa dźwiękowa</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Mały dzwonek</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>Głos mówi fazy pierwszych oddechów</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>mówione wdech wydech</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Małe głośniki</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Wszystko trochę wyżej, nic głębokiego: do laptopa lub telefonu.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Za systemem</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Ciepły</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Szept</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>Głos mówi tylko po angielsku. W tym języku każda linijka jest wyświetlana.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>O aplikacji i źródłach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Co mindful mówi lub robi i jakie badanie za tym stoi. Jak bardzo to pewne, jest powiedziane na cztery proste sposoby: dość pewne, niepewne, nie znaleziono różnicy, nasz własny wybór.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, licencja MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Kroje pisma: {one} i {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Minutnik samopomocy na codzienny stres; nie opieka medyczna i nie na nagłe wypadki.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Zacznij w ciszy</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Małe okno</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Dwie inne praktyki</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Przewodnik oddechu w spoczynku</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Nie trzeba nieść tego w pojedynkę.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Pomoc: kraj</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Minuta uziemienia</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>Teraz w niebezpieczeństwie: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>Teraz w niebezpieczeństwie: zadzwoń na numer alarmowy tam, gdzie jesteś.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Ktoś do rozmowy</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Boisz się kogoś bliskiego?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Źródło: {source}, odczytano tam {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Może być nieaktualne.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Jeśli ktoś bliski cię przeraża</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Obserwowanie lub śledzenie, groźby, odcinanie od przyjaciół lub pieniędzy, zmuszanie do seksu, krzywda zwierzęcia, kara za szczerość: nic z tego nie jest twoją winą, a miłość i lęk mogą żyć obok siebie.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Nie trzeba tego przeoddychać. Odejście bywa najbardziej ryzykownym czasem, więc pomaga zaplanować je z kimś z numerów powyżej, z urządzenia, do którego nikt inny nie zajrzy.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Ta strona nie jest tu zapisywana; rozmowy i przeglądanie mogą zostawiać ślady. Ból w klatce piersiowej, omdlenie, drętwienie, które nie mija, albo poczucie nierealności przez godziny: zgłoś się do lekarza. mindful to minutnik samopomocy na codzienny stres; nie opieka medyczna, nie na nagłe wypadki i nie dla osób poniżej 16 lat.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Stuknij przy każdym wdechu</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Sześć stuknięć znajduje twoje tempo; bez nich zaczyna się od 12 na minutę.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Około {pace} oddechów na minutę. Stukaj dalej, by zmierzyć znów.</translation>
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
        <translation>Inna pora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Już pora.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Minuta uziemienia</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Małe okno</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Znajdź wsparcie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Według sytuacji</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Strzałki chodzą po wykresie, plus i minus zmieniają, ile widać, Home pokazuje całość, T pokazuje tabelę.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>Co było robione wcześniej?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Jedna linijka, do której można wrócić, jeśli chcesz. Nigdzie nie jest zachowywana.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Co było robione</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Czy zapytać jeszcze raz, jak silny jest impuls?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>W ciszy, w tym oknie i tylko raz.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Za {minutes} minutę</numerusform>
            <numerusform>Za {minutes} minuty</numerusform>
            <numerusform>Za {minutes} minut</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Możesz zostawić to okno tak, jak jest.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Coś przyszło (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Nie pytaj więcej</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Była prośba, by zapytać raz.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw to</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Przeczytaj teraz albo po jednym oddechu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Jeden oddech</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Cokolwiek przyjdzie, można to wtedy przeczytać.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Zamknij mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>Z powrotem do: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>Z powrotem do dnia, we własnym tempie.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>Czekanie na odpowiedź</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Wykres impulsu podczas czekania</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabela impulsu podczas czekania</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Jedno czekanie. Mówi, jakie było to jedno, nic więcej.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Twoja ocena impulsu: {count} czekanie. Punkty stoją po kolei i mogą rosnąć lub spadać; co dalej, tego nie powiedzą.</numerusform>
            <numerusform>Twoje oceny impulsu: {count} czekania. Punkty stoją po kolei i mogą rosnąć lub spadać; co dalej, tego nie powiedzą.</numerusform>
            <numerusform>Twoje oceny impulsu: {count} czekań. Punkty stoją po kolei i mogą rosnąć lub spadać; co dalej, tego nie powiedzą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Spojrzenie na tydzień</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Zachowane na tym komputerze. Droga to pokazuje, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Klawisze 1 do 5 odpowiadają  ·  X pomija  ·  strzałki przesuwają</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Nie ma jeszcze odpowiedzi, więc nie ma czego zachować.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Spokój</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Spojrzenie na tydzień</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Wykres spojrzeń na tydzień</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabela spojrzeń na tydzień</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Troska: martwienie się i sprawdzanie. Oparcie: ktoś, do kogo można się zwrócić, mówienie lub czekanie z wyboru, poczucie bycia wartym troski. Pytania są nasze własne i nikt ich nie badał, dlatego nie ma typów ani progów.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Twoje własne odpowiedzi; luka to tydzień bez odpowiedzi.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Jedno spojrzenie na tydzień. Mówi, jaki był ten tydzień, nic więcej.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Brak odpowiedzi w tych dniach. „Wszystko” pokazuje wszystko, co zachowane.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Jedno spojrzenie na tydzień w tych dniach, w twoich własnych odpowiedziach.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Twoje odpowiedzi: {count} spojrzenie na tydzień. Linie pokazują odpowiedzi; za mało i zbyt z grubsza, by powiedzieć, czemu tak biegną.</numerusform>
            <numerusform>Twoje odpowiedzi: {count} spojrzenia na tydzień. Linie pokazują odpowiedzi; za mało i zbyt z grubsza, by powiedzieć, czemu tak biegną.</numerusform>
            <numerusform>Twoje odpowiedzi: {count} spojrzeń na tydzień. Linie pokazują odpowiedzi; za mało i zbyt z grubsza, by powiedzieć, czemu tak biegną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Troska, 0 do 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Oparcie, 0 do 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Spokój, 0 do 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Pora {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Praktyki</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>Od pięciu minut wzwyż jest więcej badań; jedna minuta też jest dobra.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>O przywiązaniu</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Własne wzory</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Porównaj uczciwie dwie praktyki</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Minutnik samopomocy na codzienny stres; nie opieka medyczna i nie na nagłe wypadki.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Własne praktyki to pliki w folderze.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj znów</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Oddychanie</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Uziemienie</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Poczuć się bezpiecznie</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Życzliwość</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Pomyśleć na nowo</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Mówienie i słuchanie</translation>
    </message>
</context>
</TS>
