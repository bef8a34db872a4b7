<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {where}{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}.breathe: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern needs a name of letters or signs that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month under a chart, in Qt&apos;s signs for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart, in Qt&apos;s signs for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere else</source>
        <translation>أي مكان آخر</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>مكان آخر في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>خطّ مساعدة حيث تكون</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <source>mindful.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Days practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days you practised in the last {span}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Harder</name>
    <message>
        <source>One minute of looking around, eyes open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindful-copy.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenthsBox</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>9:15</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesRow</name>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
