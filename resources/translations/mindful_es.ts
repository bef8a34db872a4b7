<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>el diario: se está cambiando su frase secreta; inténtalo de nuevo dentro de un momento</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Algo ha ido mal en mindful, no contigo. Lo que se guardó sigue ahí.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>no hay ninguna situación {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>inicio: {key} no es del tipo correcto</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>no hay ningún recorrido {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>no hay ningún fondo llamado {bed}; hay {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Tus auriculares ya no están, así que hay silencio. M devuelve el sonido.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Ahora no hay sonido; la respiración sigue.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Aquí no hay sonido: falta PortAudio; instala libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Sin sonido: el dispositivo {device} no está.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Sin sonido: la sesión sigue en silencio.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>no se puede escribir {target}: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>no se puede leer el inicio automático: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>no se puede cambiar el inicio automático: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful está en un Flatpak: los ajustes de tu escritorio pueden iniciarlo al entrar</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} de {seconds:g} s queda fuera de {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>una respiración necesita inspirar y espirar</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>una respiración de {seconds:g} s queda fuera de {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>indica minutos o respiraciones, no ambas cosas</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>los minutos van de 1 a {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>hace falta al menos una respiración</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>la llegada dura de 0 a {most:g} segundos</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} no tiene respiraciones que contar; indica minutos</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} admite como mucho {most} respiraciones</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: más de {most} minutos de respiraciones</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} dura {fits} minutos</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} va guiada por palabras; indica minutos en vez de respiraciones</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} dura {also}{shortest} a {longest} minutos</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} es de otra persona</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>no hay carpeta para archivos de paso: define XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>no se puede crear {folder}: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>todavía no contiene nada</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>esto no es una copia de un diario</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>la copia no es lo que había que copiar</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: demasiados niveles anidados</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: mayor de {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>el diario: un repaso semanal: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>el diario: una comparación: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>el diario: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>no hay ninguna práctica {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>el diario</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>no se permite escribir en él</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>no se permite abrirlo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>algo de dentro no encaja</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>el diario: está cerrado con una frase secreta: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: un valor de dentro no se puede guardar: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>lo escribió una versión más nueva de la app</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>este archivo es de otro programa</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} ya existe; --force escribe encima</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: el nombre termina en .json o .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>el diario: se movió o se quitó: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>cerrarlo necesita SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>el diario: esta no es su frase secreta</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>el archivo nuevo no es lo que debía contener</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>El diario se había apartado, y empieza uno nuevo. No se borró nada del anterior.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>hay que abrir la app una vez para ponerlo al día</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>el diario: dañado, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>No se pudo leer el diario. Se conserva como {file}, y empieza uno nuevo. No se borró nada de él.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Este patrón se quitó en otro sitio mientras tanto; no se guardó nada.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Este patrón se cambió en otro sitio mientras tanto; no se guardó nada.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Este patrón se quitó en otro sitio mientras tanto.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} ya existe</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>el diario: está abierto en otro ordenador, {computer!r}, o mindful no se cerró bien allí: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>no se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>no se puede quitar {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} está ahí de nuevo; no se cambió nada</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} no puede volver: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>no se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>No hay ningún patrón que exportar.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} patrones son más de lo que cabe en un archivo de 64 KiB.</translation>
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
        <translation>Un patrón necesita un nombre de letras o signos que se vean.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Un nombre tiene hasta {allowed:g} caracteres; este tiene {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Otra práctica se llama {name!r}; elige otro nombre.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} minutos quedan fuera de 1 a {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Serían {found:g} respiraciones; {allowed:g} es lo máximo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} no es el nombre del archivo</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: necesita al menos [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} no se conoce</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: falta {item!r}</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} está dos veces</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>la app está en marcha ({owner}); ciérrala e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>este es el propio diario</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>solo uno de los dos, este o el diario, está cerrado</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>el diario: está cerrado con otra frase secreta: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>No se pudieron leer los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>los ajustes no se pueden conservar: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Los ajustes no se pueden leer y no se pudieron apartar: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Los ajustes no se podían leer y empiezan de nuevo; el archivo antiguo se conserva como {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Ajustes: {name} no se pudo usar y queda como al principio.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: más largo de {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>no se puede escribir el registro en {path}: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Sin diferencia hallada</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Elección nuestra</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>Es para momentos en que tu ansiedad está entre {low} y {high}. Con menos hay poco que notar; con más, haz lo que ayude y deja esto a un lado.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Solo se ven las diferencias grandes. Unos 15 pares muestran una de dos puntos; las menores quedan ocultas.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Un par son dos sesiones en siete días, con al menos cuatro horas entre ellas. Una al día es de sobra.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Cuál viene después se sortea ahora y se dice al empezar una sesión. No se muestra ningún resultado antes del último par.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Puedes dejarlo en cualquier momento. Las sesiones siguen siendo tuyas.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Con {pairs} par puedes probar cómo va; tan pocos acaban sin respuesta.</numerusform>
            <numerusform>Con {pairs} pares puedes probar cómo va; tan pocos acaban sin respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} par, {sessions} sesiones, muestra una diferencia de unos {points} puntos o más.</numerusform>
            <numerusform>{pairs} pares, {sessions} sesiones, muestran una diferencia de unos {points} puntos o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs} de {planned} pares</numerusform>
            <numerusform>{pairs} de {planned} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1 sesión se conserva pero no cuenta: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} sesión se conserva pero no cuenta: </numerusform>
            <numerusform>{count} sesiones se conservan pero no cuentan: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>empezó fuera de {low} a {high}, sin valorar antes y después, o con otra práctica.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Fuera de {low} a {high}, así que esta sesión es solo tuya y no cuenta en la comparación. Puedes seguir, o hacer lo que ayude.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>La próxima es posible a partir de las {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>La próxima es posible mañana a partir de las {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Hoy hubo una, y una al día es de sobra. Mañana también está bien.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>La segunda de este par tiene tiempo hasta el {day}; después el par empieza de nuevo.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Cuando quieras, si tu ansiedad está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>Lo que sale de tus pares se calcula una vez por semana, desde el lunes, para que mirar a menudo no cambie nada.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>No se puede saber: {pairs} par es poco.</numerusform>
            <numerusform>No se puede saber: {pairs} pares son pocos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>No se puede saber: un par es poco.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Sin diferencia clara: en {pairs} par valoraste más o menos igual después de ambas. Puede haber una pequeña que tan pocos pares no muestran.</numerusform>
            <numerusform>Sin diferencia clara: en {pairs} pares valoraste más o menos igual después de ambas. Puede haber una pequeña que tan pocos pares no muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} se vio mejor para ti: en {pairs} par valoraste unos {points} menos de ansiedad después que tras {other}{within}.</numerusform>
            <numerusform>{better} se vio mejor para ti: en {pairs} pares valoraste unos {points} menos de ansiedad después que tras {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (rango plausible de {low} a {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Esperando respuesta</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Antes de enviar algo</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Después de una discusión</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Antes de hablar de algo difícil</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Mostrar mi tarjeta</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Una mano amable, un minuto</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>antes {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>antes –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>después {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>después –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>Lo que valoraste después de cada práctica</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Gráfico de lo que valoraste después de cada práctica</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabla de lo que valoraste después de cada práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Cuánto {lower} valoraste {scale} después de cada práctica, como si hubieras empezado cada una donde sueles empezar. Donde los rangos se solapan, no se indica ningún orden.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>Las prácticas de hablar y «Quedarse cerca» se dejan fuera a propósito: una charla valiente puede sentirse más dura al principio.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>Lo que valoraste en cada situación</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Gráfico de lo que valoraste en cada situación</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabla de lo que valoraste en cada situación</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Cuánto {lower} valoraste {scale} después de practicar en cada situación, como si hubieras empezado cada vez donde sueles empezar. Donde los rangos se solapan, no se indica ningún orden.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Escribe un día así: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (comparación)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} de práctica</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Después: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Comparado: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Nota: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>quizá distinta de las otras tuyas: patrón, no prueba</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Puntos más bajos después que antes</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Puntos más altos después que antes</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>plausible de {low} a {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>más tarde {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 nunca, 4 cada día</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 ninguna calma, 10 calma completa</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>preocupación</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>apoyos</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Aquí aún no hay nada, y no se espera nada.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Una sesión. Dice cómo fue esa, nada más.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>En estos días no valoraste ninguna sesión. «Todo» muestra lo que se conserva.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>En estos días valoraste una sesión. Dice cómo fue esa, nada más.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una semana</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} semana</numerusform>
            <numerusform>{weeks} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>Valoraste {count} sesión en {span}.</numerusform>
            <numerusform>Valoraste {count} sesiones en {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Semana a semana, lo que valoraste al llegar en {scale} pasó de cerca de {first} a {last} en {weeks} semana, con más constancia de lo que suele dar el azar. En ese tiempo cambian muchas cosas; este gráfico no puede decir por qué.</numerusform>
            <numerusform>Semana a semana, lo que valoraste al llegar en {scale} pasó de cerca de {first} a {last} en {weeks} semanas, con más constancia de lo que suele dar el azar. En ese tiempo cambian muchas cosas; este gráfico no puede decir por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Semana a semana sube y baja, sin dirección clara.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Semana a semana queda más o menos igual.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Es pronto para decir adónde va.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Antes de las sesiones, el valor central de {scale} fue {value} de {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Después de las sesiones, el valor central de {scale} fue {value} de {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>discontinua: el centro de tus últimas {count}, suavizado</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>aún es poco para decir algo</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Muchas de estas sesiones no se valoraron después, y quizá fueron de otro modo.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>El centro de unas pocas sesiones es sobre todo azar, así que no se saca nada de él.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>patrón, no prueba</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 vez</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>después lo valoraste unos {points} puntos más bajo</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>después lo valoraste unos {points} puntos más alto</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Menos ansiedad no significa que una relación te haga bien.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Importar patrones</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Exportar patrones</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s es más rápido de lo que se sigue con los ojos cerrados; empieza en {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s es más largo de lo cómodo; acaba en {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s es mucho tiempo para retener; acaba en {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Una respiración entera de {found} s puede marear; empieza en {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Una respiración entera de {found} s deja sin aire; acaba en {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} minutos son más de los que caben; acaba en {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>Son {found} respiraciones; {allowed} es lo máximo para esta.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Ponle un nombre tuyo.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Un nombre tiene hasta {allowed} caracteres; este tiene {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Otra práctica ya se llama así.</translation>
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
        <translation>{seconds} fuera</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} reposo</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} libre</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} más</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} respiraciones por minuto</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} respiración en 1 minuto</numerusform>
            <numerusform>{breaths} respiraciones en 1 minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} respiración en {minutes} minutos</numerusform>
            <numerusform>{breaths} respiraciones en {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa suave</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respira libre</translation>
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
        <translation>fuera {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>reposo {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>respira libre {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} respiraciones por minuto.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Una de las dos</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de lectura o escritura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
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
            <numerusform>{count} respiración</numerusform>
            <numerusform>{count} respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Parada en {clock}. Está permitido.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Lo valoraste más fácil.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Más o menos igual, que es común.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Más difícil que antes. A veces pasa, y no has hecho nada mal. Puedes parar aquí.</translation>
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
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>En otro lugar de la Unión Europea</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Encuentra una línea de ayuda donde estás</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Después de una discusión</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>El cuerpo necesita unos veinte minutos para bajar. Puedes decir que te los tomas, y cuándo vuelves.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Si temes a esta persona, esta no es la herramienta: ponte antes a salvo.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Necesito una pausa para serenar la cabeza. Vuelvo a las {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Lo que podrías decir</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Volver al presente, tres minutos</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Descansar ya</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Descansar hasta las {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Camina, bebe algo, mira por la ventana, dobla una toalla. Si la discusión se repite, puedes dejarla sonar sin escribir la respuesta.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>A esa hora esta ventana lo dice una vez, sin sonido.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Respirar un poco</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Puedo volver antes</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>¿Aún resuena fuerte en ti?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Entonces toma veinte minutos más, y avisa.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Si vuelves: empieza suave, y con una sola cosa.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Volver ahora</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Suave, y una sola cosa.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Veinte minutos más</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Fija otro momento para hablar, para que tenga uno.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>Está permitido. Avisa de la nueva hora.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>Son las {time}, la hora que dijiste.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>En pausa, quedan {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale} antes</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale} después</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>tema modo noche</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>letra zoom grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>La guía de respiración queda quieta; llevan las palabras y el anillo.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sesiones sobre fondo claro</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>El icono de la bandeja respira contigo</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Solo en una sesión; quieto con movimiento reducido y en modo discreto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>El original es inglés. Nadie que haya crecido con los demás los ha leído todavía.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Cómo llegaste y te fuiste</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Gráfico de antes y después</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabla de antes y después</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Sobre el apego</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Tarjetas breves, de un minuto más o menos. Nada en ellas te exige algo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las tarjetas</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Preguntas para quedarse</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>Déjalo aquí un momento. Queda solo en la memoria y nadie mira dentro.</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>Respirar antes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarlo</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Puedes cambiarlo. Envíalo, guárdalo para luego o suéltalo.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar luego</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Respirar otra vez</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>Lo que toque a la seguridad puede enviarse ya.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Espera aquí hasta que se cierre mindful.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Vuelve a él cuando quieras; no está escrito en ningún sitio.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Está en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Pégalo donde quieras antes de dos minutos; después se retira.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>Lo que sentiste era real. Se puede decir más tarde.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Antes de hablar de algo difícil</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Primero serenarse; luego tres líneas breves: qué quieres, cómo empezar, un límite.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Serenarse, tres minutos</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Directo a las líneas</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Tres líneas, tan breves como quieras</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>Lo que quiero de esta charla</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Mi primera frase</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Mi límite: cuándo hago una pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Tenerlas a la vista</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Guardar como tarjeta</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Para la charla</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Guardada entre tus tarjetas.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Puedes entrar despacio.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Puedes pedir una pausa en cualquier momento, y puedes irte.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
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
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Sesiones restauradas: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Sesiones borradas: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Algo sigue en marcha; inténtalo de nuevo después.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sesiones en {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Recogidas: {added}. Ya estaban: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Cuidarme</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Si algo de esto es verdad para ti, las prácticas que quizá no encajan se dejan fuera de las sugerencias. Se queda en este ordenador y no va en ninguna exportación.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Pánico, o fuerte falta de aire</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma, o sensación de irrealidad</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psicosis o manía en este momento</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Corazón, pulmones o tensión</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Migraña, acúfenos u oído sensible</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Con corazón y pulmones: también convulsiones, problemas de ojos o cirugía reciente.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Entonces solo se sugiere mirar alrededor con los ojos abiertos. Pide consejo médico a quien te conozca antes de usar el resto.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>Volver a sugerir «{title}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>La tecla T hace lo mismo</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Mostrar entero</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Empezar sin valorar</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Teclas 0 a 9, a la derecha del 0 para 10  ·  X omite</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Puedes tener los ojos abiertos. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Has puesto mucho esfuerzo en esto. ¿Ayudaría más apartarte, moverte o hablar con alguien? También puedes seguir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Empezar con ojos abiertos</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>¿Encontraste tus palabras?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Algunas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Comparado con antes, se siente</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Un minuto más</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Primera práctica</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Segunda práctica</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Duración de cada sesión</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Empezar la comparación</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Elige dos distintas.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>No tienen ninguna duración en común; elige otra.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar dos prácticas con justicia</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Dos prácticas por turnos, igual de largas, en un orden sorteado. Es el único modo aquí de averiguar si una te va mejor.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Menos ansiedad no significa que una relación te haga bien.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} y {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} y {b}, {minutes} min cada una</translation>
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
        <translation>Días de práctica</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Calendario de los días de práctica</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabla de los días de práctica</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Más oscuro significa más sesiones ese día.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Días de práctica en los últimos {span} días: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Espera entonces en la bandeja; donde no la hay, se abre la ventana.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>inicio automático sesión</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten en cuenta</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>Con los ojos abiertos</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Empezar en silencio</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sin pausas</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Esta te pide retener el aire. Por favor, déjala en el embarazo, con problemas de corazón, pulmones, tensión u ojos, tras un ictus o una cirugía reciente, con convulsiones o desmayos, y si retener trae pánico. Nunca al conducir ni en el agua.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Retener me va bien</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Borrar estos días…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>Las sesiones de estos días y todas las copias desaparecerán para siempre.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Cada sesión, tarjeta, repaso y copia desaparecerá para siempre. Los archivos que exportaste los borras tú.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>No se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session}: se ha borrado.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Deshacer: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}: se ha quitado.</translation>
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
        <translation>Un minuto mirando alrededor, ojos abiertos</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>O levántate, bebe agua, muévete un poco, habla con alguien, y déjalo aquí por hoy.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>Últimamente fue más difícil algunas veces. Una pausa de esta app, y alguien con quien hablar, pueden hacer más por ti: una persona cercana, un médico, un consejero.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>Dejar «{title}» fuera de las sugerencias</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Queda fuera. Puedes recuperarla en «Ajustes».</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Palabras en notas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Practicado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
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
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Añadir una sesión pasada</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Ninguna sesión es así.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Aquí aún no hay nada, y no se espera nada.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Pausa después de inspirar</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Reposo después de espirar</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Retener el aire</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Por favor, deja las pausas en el embarazo, con problemas de corazón, pulmones, tensión u ojos, tras un ictus o una cirugía reciente, con convulsiones o desmayos, y si retener trae pánico. Nunca al conducir ni en el agua.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Retener me va bien</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Una hoja para terapia</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Después de cada práctica</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>En cada situación</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Días de práctica</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>La espera</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar dos prácticas con justicia</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Repaso semanal</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>El diario está cerrado. Esta sesión queda en la memoria hasta que lo abras.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Hay una copia buena de {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Tomarla de ahí</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Se está haciendo una copia; inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Sesiones recuperadas: {count}</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Ahora mismo me tira más</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Ir detrás</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Retirarme</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tonos de respiración</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fondo sonoro</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frases habladas</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Cómo suena un minuto</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>imagen volumen fuerte suave</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Lo mismo en ambos oídos</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono un oído</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Guía de respiración</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>El diario está cerrado. Puedes respirar y encontrar ayuda como siempre.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Espera {count} s e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Algo sigue en marcha; inténtalo de nuevo después.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Aquí no hay ningún llavero donde recordarla.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Estos no se pudieron leer y quedan como están: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Cómo suena un minuto</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tonos de respiración</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fondo sonoro</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frases habladas</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Se oye: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>No se oye nada.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Paso a paso…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Escribe una hora así: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Ese momento aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>¿Qué ocurre ahora mismo?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Elige lo que encaje, o empieza tal cual.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Todo se queda en este ordenador. Esc para, F9 oculta. Empieza cuando quieras.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>la salida de tu ordenador</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Sonido: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privado: no se escribe nada de una sesión.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>Lo que elegiste la última vez</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Para empezar, si quieres</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Tu elección</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Un minuto para ti, si quieres.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
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
        <translation>Lo dejaste después de {progress}. Está permitido.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Empezó: {day}. Dice cómo fue para ti, en esas semanas.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>«{title}» ya está.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Tus propias situaciones</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Añade una en «Ahora», «Más». Las archivadas conservan su historial.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sin pausas</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}, segundos</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase secreta…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase secreta…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Cerrar cuando no haya nadie durante</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>Una frase secreta protege el diario de quien tenga tu ordenador.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Una frase secreta para el diario es posible con: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase secreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nueva frase secreta otra vez</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Recordarla en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase secreta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase secreta</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Quitar la frase secreta</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Sin ella nadie puede leer tu diario y sus copias, tú tampoco. Si se pierde, se pierden: nadie puede recuperarlos. Unas pocas palabras que recuerdes son mejor que una. Los ajustes y tus propias prácticas siguen siendo legibles.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Al menos {count} letra, por favor.</numerusform>
            <numerusform>Al menos {count} letras, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Un patrón nuevo</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Tu patrón</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Más pequeño y suave, no más grande. Lo cómodo es lo correcto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Guardar como otro patrón</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Guardar está desactivado hasta que se resuelva lo que se dice junto al campo.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>Un segundo sorbo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>Patrones propios</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Respiraciones al ritmo que te va, con nombres tuyos.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Empezar desde</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Patrón nuevo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Aquí aún no hay nada, y no se espera nada.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Mirar alrededor con ojos abiertos</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>Está bien. No hay que forzar nada.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>En pausa mientras no estabas. Sigue cuando quieras.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>En pausa. Tómate el tiempo que necesites.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa suave</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Llegar</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Todo se queda en este ordenador, en una carpeta que solo tu cuenta puede leer. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Discreto: un nombre neutro en títulos, barra de tareas y bandeja</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privado: no escribir nada hasta que se desactive</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Ambos ayudan contra una mirada. Ninguno ayuda contra alguien que vigila el propio dispositivo; entonces es más seguro uno que nadie más pueda mirar.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>contraseña cifrar</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Silenciar recordatorios</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Hasta que yo diga</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Que vuelvan</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semanas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
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
        <translation>{scale} después de cada práctica</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} en cada situación</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>Lo que cabe esperar desde el comienzo habitual, con un rango del 95 %, hasta el domingo pasado.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Sesiones valoradas: {rated}, antes y después: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>La valoración central antes fue {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>La valoración central después fue {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Comparado con antes: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Valoradas antes y después</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Puntos menos después</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Puntos más después</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>valorado después muy pocas veces para decir algo</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>aún es poco para decir algo</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (entre {low} y {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Preguntas para quedarse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
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
        <translation>Escala</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cómo se calcula esto</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, cada uno con su rango del 95 %</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>Lo que valoraste se conserva; aún es poco para decir algo.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>quizá distinta de las otras tuyas: patrón, no prueba</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Cuentan las sesiones valoradas antes y después que empezaron por encima de dos de diez puntos de tensión, hasta el domingo pasado; se calcula una vez por semana, así que mirar a menudo no cambia nada. La gente empieza cuando peor se siente, y mucho de eso pasa solo, así que cada una se sitúa como si empezara donde sueles empezar. Donde hay pocas sesiones, el punto se inclina hacia lo común a todas. La línea es un rango del 95 %. Rangos y puntos dicen cómo valoraste, no qué lo hizo.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Recordarme un minuto para mí</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Una línea callada junto a la bandeja, sin sonido, tres veces al día como mucho. Ninguna llega en una sesión, sobre una ventana a pantalla completa, con la pantalla bloqueada o al despertar el equipo.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Mantenerlos callados</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>Callados hasta las {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>Callados hasta que digas.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Aquí ningún programa sabe si otra ventana llena la pantalla, así que uno puede aparecer encima; el «no molestar» de tu escritorio lo retiene.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Hasta que yo diga</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Que vuelvan</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Cuál de las dos es, te lo dice la sesión.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Empezar la siguiente</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Dejar la comparación</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Si temes a esta persona, esta no es la herramienta.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Pueden estar contigo también en la próxima hora.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Solo tú las ves, y solo cuando abres esto.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Tus tarjetas</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Escribir: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Una presencia segura, tres minutos</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Cambiar: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Quitar: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Una tarjeta sin palabras no se guarda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>Un día más firme puedes escribir a quién o a qué acudir, qué te diría y cómo saliste adelante antes. Está ahí cuando es difícil.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>A quién o a qué puedo acudir</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>Lo que me diría</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Cómo salí adelante</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Una nota de un día más firme</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Para una charla</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Una amistad, un familiar, alguien que te enseñó, un animal, una figura de fe, un lugar. Más de uno está bien.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Una frase o dos, con su voz.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Un tiempo duro que terminó, y lo que ayudó.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>Lo que te gustaría oír de ti cuando es difícil.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>Qué quieres, cómo empezar, tu límite.</translation>
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
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Activar voz</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Saltar esta parte</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Esto no ayuda</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Quitar voz</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Comparado con antes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Una sesión de antes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Preguntar cómo estás</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Solo después</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>valoraciones preguntas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Segundos para llegar</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Mostrar segundos</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Al principio no: con los segundos a la vista es fácil forzar.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Anunciar fases a un lector de pantalla</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>Una vez por respiración como mucho.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Respirar lo empeora</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>Entonces la respiración con ritmo se deja fuera de toda sugerencia. A veces pasa, y no es culpa tuya.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Sugerir patrones que retienen el aire</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Cada cambio actúa al momento.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Aquí nada se llama así. Esc vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Como al principio. Lo que dijiste de ti en «Cuidarme» se queda.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un temporizador de autoayuda para el estrés diario; no es atención médica ni es para emergencias.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Ayuda ahora mismo</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Valoraciones propias</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Estas son las valoraciones de una persona, hechas en una app de autoayuda.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Se dieron antes y después de sesiones breves de respiración y atención plena. En unas semanas cambian muchas cosas, y las valoraciones no pueden decir por qué.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>En estos días no se guardó nada, y eso es todo.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sesiones: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Días con una sesión: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preocupación, 0 a 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Algo en que apoyarse, 0 a 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Calma, 0 a 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Preguntas propias de la app que nadie ha puesto a prueba.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Repasos semanales</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Practicado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>Las {listed} más recientes de {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <translation>Una hoja para terapia</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>O para alguien de tu confianza. Lo ves todo antes de que se escriba.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con mis notas</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Guardar como HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Un archivo lo puede leer quien lo tenga, así que elige bien su sitio.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>El primer día va después del último.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>La hoja ha cambiado; puedes mirarla otra vez.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>¿Qué ocurre ahora mismo?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Con tus palabras…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Una situación con tus palabras</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>Eso fue un minuto para ti.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Puedes hacerlo en cualquier sitio, también sin ninguna app.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Reproducir unos segundos</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Parecido al mar</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Acorde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>ruido mar olas silencio</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Tonos deslizantes</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Tictac suave</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>tonos de respiración mínimos</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Comienzo y final</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Cuenco sonoro</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>La voz dice las fases de las primeras respiraciones</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>hablado inspira espira</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Altavoces pequeños</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Todo algo más agudo, nada grave: para un portátil o un teléfono.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cálida</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurro</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>La voz solo habla inglés. En este idioma se muestra cada línea.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>Lo que mindful dice o hace, y el estudio que hay detrás. Cuán seguro es se dice de cuatro maneras sencillas: bastante seguro, inseguro, sin diferencia hallada, elección nuestra.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, licencia MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Tipografías: {one} y {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un temporizador de autoayuda para el estrés diario; no es atención médica ni es para emergencias.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Empezar en silencio</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Otras dos prácticas</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Guía de respiración en reposo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>No tienes que cargar con esto a solas.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Ayuda en:</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Un minuto para volver al presente</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>En peligro ahora: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>En peligro ahora: llama al número de emergencias de donde estés.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>¿Miedo de alguien cercano?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Fuente: {source}, leído allí el {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Puede estar anticuado.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Si alguien cercano te asusta</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Que te vigilen o te sigan, amenazas, que te aparten de amistades o dinero, que te presionen al sexo, daño a un animal, castigo por hablar con franqueza: nada de eso es culpa tuya, y el amor y el miedo pueden vivir lado a lado.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>No tienes que respirar a través de eso. Irse puede ser el momento de más riesgo, así que ayuda planearlo con alguien de una línea de arriba, desde un dispositivo que nadie más pueda mirar.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Esta página no se registra aquí; las llamadas y la navegación pueden dejar rastro. Dolor en el pecho, desmayo, entumecimiento que no se va o sensación de irrealidad durante horas: por favor, acude a un médico. mindful es un temporizador de autoayuda para el estrés diario; no es atención médica, no es para emergencias y no está hecho para menores de 16 años.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Toca en cada inspiración</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Seis toques hallan tu propio ritmo; sin ellos empieza en 12 por minuto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Unas {pace} respiraciones por minuto. Sigue tocando para medir de nuevo.</translation>
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
        <translation>Otra hora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Es la hora.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Un minuto para volver al presente</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>Las flechas recorren el gráfico, más y menos cambian cuánto se muestra, Inicio lo muestra entero, T muestra la tabla.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>¿Qué hacías antes?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Una línea a la que volver, si quieres. No se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>Lo que hacía</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>¿Quieres que pregunte una vez más cuánta fuerza tiene el impulso?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>En silencio, en esta ventana y solo una vez.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Dentro de {minutes} minuto</numerusform>
            <numerusform>Dentro de {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Puedes dejar esta ventana como está.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Ha llegado algo (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Pediste que se te preguntara una vez.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Léelo ahora, o después de una respiración.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Una respiración</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Venga lo que venga, puede leerse entonces.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Cerrar mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>De vuelta a: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>De vuelta a tu día, a tu ritmo.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>Esperando respuesta</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Gráfico del impulso durante la espera</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabla del impulso durante la espera</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Una espera. Dice cómo fue esa, nada más.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Valoraste el impulso en {count} espera. Los puntos van en su orden y pueden subir o bajar; no pueden decir qué viene después.</numerusform>
            <numerusform>Valoraste el impulso en {count} esperas. Los puntos van en su orden y pueden subir o bajar; no pueden decir qué viene después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Repaso semanal</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Guardado en este ordenador. «Camino» lo muestra, si quieres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Teclas 1 a 5 responden  ·  X deja fuera  ·  las flechas mueven</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Aún no hay ninguna respuesta, así que no hay nada que guardar.</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>Calma</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Repaso semanal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>Gráfico de los repasos semanales</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabla de los repasos semanales</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Preocupación: preocupaciones y mirar. Apoyos: alguien a quien acudir, decir o elegir esperar, sentir que mereces cuidado. Las preguntas son nuestras y nadie las ha puesto a prueba, así que no hay tipos ni puntos de corte.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Tus propias respuestas; un hueco es una semana sin ninguna.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Un repaso. Dice cómo fue esa semana, nada más.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Sin respuestas en estos días. «Todo» muestra lo que se conserva.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Un repaso en estos días, con tus propias respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Respondiste {count} repaso semanal. Las líneas muestran tus respuestas; son muy pocas y muy toscas para decir por qué van así.</numerusform>
            <numerusform>Respondiste {count} repasos semanales. Las líneas muestran tus respuestas; son muy pocas y muy toscas para decir por qué van así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preocupación, 0 a 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Apoyos, 0 a 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Calma, 0 a 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>Hora {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>A partir de cinco minutos hay más estudios; un minuto también es bienvenido.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Sobre el apego</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Patrones propios</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar dos prácticas con justicia</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Un temporizador de autoayuda para el estrés diario; no es atención médica ni es para emergencias.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Las prácticas propias son archivos en una carpeta.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Sentir seguridad</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Ser amable</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Pensar de nuevo</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Hablar y escuchar</translation>
    </message>
</context>
</TS>
