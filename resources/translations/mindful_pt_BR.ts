<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>o diário: a frase secreta está sendo trocada; tente de novo daqui a pouco</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>Algo deu errado no mindful, não com você. O que foi salvo continua lá.</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>não há situação {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>início: {key} não é do tipo certo</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>não há percurso {name!r}; há {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>não há fundo sonoro {bed}; há {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>Seus fones saíram, por isso está em silêncio. M traz o som de volta.</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>Sem som agora; a respiração continua.</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>Sem som aqui: falta o PortAudio; instale libportaudio2 (Debian, Ubuntu).</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>Sem som: o aparelho {device} não está aí.</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>Sem som: a sessão segue em silêncio.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>não dá para gravar {target}: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>não dá para ler o início automático: {reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>não dá para mudar o início automático: {reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>o mindful está em um Flatpak: as configurações da sua área de trabalho podem iniciá-lo ao entrar</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} de {seconds:g} s está fora de {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>uma respiração precisa de uma entrada e uma saída</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>uma respiração de {seconds:g} s está fora de {shortest:g} a {longest:g} s</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>informe minutos ou respirações, não os dois</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>os minutos vão de 1 a {most}</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>é preciso ao menos uma respiração</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>o tempo de assentar vai de 0 a {most:g} segundos</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} não tem respirações para contar; informe minutos</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} vai até {most} respirações</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}: mais de {most} minutos de respirações</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} dura {fits} minutos</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} é guiada por palavras; informe minutos em vez de respirações</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} dura {also}{shortest} a {longest} minutos</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} é de outra pessoa</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>não há pasta para arquivos passageiros: defina XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>não dá para criar {folder}: {reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>a cópia de segurança</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>ainda não há nada dentro</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>isto não é cópia de um diário</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>a cópia não é o que devia ser copiado</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}: níveis demais, um dentro do outro</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}: maior que {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>o diário: um balanço da semana: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>o diário: uma comparação: {reason}: {path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>o diário: {reason}: {path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>não há prática {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>o diário</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>não é permitido gravar nele</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não dá para abrir</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>não é permitido abrir</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>outro programa está usando</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>o disco relata um erro</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>algo dentro não se encaixa</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>o diário: está trancado com uma frase secreta: {path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}: um valor dentro não pode ser guardado: {path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>foi escrito por uma versão mais nova do app</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>este arquivo é de outro programa</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} já existe; --force grava por cima</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}: o nome termina em .json ou .csv</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}: {reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>o diário: foi movido ou removido: {path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>trancar precisa do SQLCipher: pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>o diário: esta não é a frase secreta dele</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>o arquivo novo não é o que devia conter</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>O diário tinha sido posto de lado, e um novo começa. Nada do anterior foi apagado.</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>é preciso abrir o app uma vez para atualizá-lo</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>o diário: danificado, {reason}: {path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>Não deu para ler o diário. Ele fica guardado como {file}, e um novo começa. Nada dele foi apagado.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>Este ritmo foi removido em outro lugar nesse meio-tempo; nada foi salvo.</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Este ritmo foi mudado em outro lugar nesse meio-tempo; nada foi salvo.</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>Este ritmo foi removido em outro lugar nesse meio-tempo.</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}: id: {id!r} já existe</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>o diário: está aberto em outro computador, {computer!r}, ou o mindful não terminou bem lá: {path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>não dá para gravar {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>não dá para remover {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} está lá de novo; nada foi mudado</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} não pode voltar: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>não dá para ler {file}: {reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>Não há ritmo para exportar.</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} ritmos são mais do que cabe em um arquivo de 64 KiB.</translation>
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
        <translation>Um ritmo precisa de um nome com letras ou sinais visíveis.</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>Um nome tem até {allowed:g} caracteres; este tem {found:g}.</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>Outra prática se chama {name!r}; escolha outro nome.</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} minutos estão fora de 1 a {allowed:g}.</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>Seriam {found:g} respirações; {allowed:g} é o máximo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}: id: {id!r} não é o nome do arquivo</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}: text: precisa ao menos de [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}: item: {id!r} não é conhecido</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}: item: falta {item!r}</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}: {key}: {id!r} aparece duas vezes</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>o app está aberto ({owner}); feche-o e tente de novo</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>este é o próprio diário</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>só um dos dois, este ou o diário, está trancado</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>o diário: está trancado com outra frase secreta: {path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>Não deu para ler os ajustes: {reason}.</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>não dá para guardar os ajustes: {reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>Os ajustes não podem ser lidos nem foram postos de lado: {reason}.</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>Os ajustes não podiam ser lidos e recomeçam; o arquivo antigo fica guardado como {file}.</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>Ajustes: {name} não pôde ser usado e está como no início.</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml: {reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}: mais longo que {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}: não está escrito em UTF-8</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>não dá para gravar o registro em {path}: {reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bem seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Nenhuma diferença achada</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Escolha nossa</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>É para quando a sua ansiedade está entre {low} e {high}. Com menos, há pouco a notar; com mais, faça o que ajudar e deixe isto de lado.</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>Só diferenças grandes aparecem. Uns 15 pares mostram uma de dois pontos; as menores ficam escondidas.</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>Um par são duas sessões em sete dias, com ao menos quatro horas entre elas. Uma por dia já é bastante.</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>Qual vem a seguir é sorteado agora e dito quando uma sessão começa. Nenhum resultado aparece antes do último par.</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>Você pode parar a qualquer hora. As sessões continuam suas.</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>Com {pairs} par você pode experimentar como é; tão poucos terminam sem resposta.</numerusform>
            <numerusform>Com {pairs} pares você pode experimentar como é; tão poucos terminam sem resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} par, {sessions} sessões, mostra uma diferença de uns {points} pontos ou mais.</numerusform>
            <numerusform>{pairs} pares, {sessions} sessões, mostram uma diferença de uns {points} pontos ou mais.</numerusform>
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
        <translation>1 sessão fica guardada, mas não conta: </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count} sessão fica guardada, mas não conta: </numerusform>
            <numerusform>{count} sessões ficam guardadas, mas não contam: </numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>começou fora de {low} a {high}, sem nota antes e depois, ou com outra prática.</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>Fora de {low} a {high}, então esta sessão é só sua e não conta na comparação. Você pode seguir, ou fazer o que ajudar.</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>A próxima é possível a partir de {time}.</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>A próxima é possível amanhã a partir de {time}.</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>Hoje já houve uma, e uma por dia já é bastante. Amanhã também está bem.</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>A segunda deste par tem tempo até {day}; depois o par recomeça.</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>Quando quiser, se a sua ansiedade está entre {low} e {high}.</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>O que vem dos seus pares é calculado uma vez por semana, a partir de segunda, para que olhar muito não mude nada.</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>Não dá para dizer: {pairs} par é pouco.</numerusform>
            <numerusform>Não dá para dizer: {pairs} pares são poucos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>Não dá para dizer: um par é pouco.</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>Nenhuma diferença clara: em {pairs} par você deu notas parecidas depois das duas. Pode haver uma pequena que tão poucos pares não mostram.</numerusform>
            <numerusform>Nenhuma diferença clara: em {pairs} pares você deu notas parecidas depois das duas. Pode haver uma pequena que tão poucos pares não mostram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} pareceu melhor para você: em {pairs} par você marcou uns {points} a menos de ansiedade depois dela do que depois de {other}{within}.</numerusform>
            <numerusform>{better} pareceu melhor para você: em {pairs} pares você marcou uns {points} a menos de ansiedade depois dela do que depois de {other}{within}.</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> (faixa plausível de {low} a {high})</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} ponto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} pontos</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>À espera de uma resposta</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>Antes de enviar algo</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>Depois de uma briga</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>Antes de uma conversa difícil</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>Mostrar meu cartão</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>Uma mão gentil, um minuto</translation>
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
        <translation>depois {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>depois –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>O que você marcou depois de cada prática</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>Gráfico do que você marcou depois de cada prática</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>Tabela do que você marcou depois de cada prática</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Quanto {lower} você marcou {scale} depois de cada prática, como se tivesse começado cada uma onde costuma começar. Onde as faixas se cruzam, não há ordem.</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>As práticas de conversa e “Ficar perto” ficam de fora de propósito: uma conversa corajosa pode parecer mais difícil no começo.</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>O que você marcou em cada situação</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>Gráfico do que você marcou em cada situação</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>Tabela do que você marcou em cada situação</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>Quanto {lower} você marcou {scale} depois de praticar em cada situação, como se tivesse começado cada vez onde costuma começar. Onde as faixas se cruzam, não há ordem.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessão</numerusform>
            <numerusform>{count} sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>Escreva um dia assim: 2026-11-24.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Mais ou menos igual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Mais difícil</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title} (comparação)</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock} de prática</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>Depois: {value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>Comparado: {value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>Anotação: {value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>talvez diferente das suas outras: padrão, não prova</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>Pontos mais baixos depois do que antes</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>Pontos mais altos depois do que antes</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>plausível de {low} a {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>mais tarde {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 nunca, 4 todos os dias</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 nenhuma calma, 10 calma completa</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>preocupação</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>apoios</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Ainda não há nada aqui, e nada é esperado.</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>Uma sessão. Diz como foi essa, nada mais.</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>Nestes dias você não deu nota a nenhuma sessão. “Tudo” mostra o que está guardado.</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>Nestes dias você deu nota a uma sessão. Diz como foi essa, nada mais.</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>uma semana</translation>
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
            <numerusform>Você deu nota a {count} sessão em {span}.</numerusform>
            <numerusform>Você deu nota a {count} sessões em {span}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>Semana a semana, o que você marcou ao chegar em {scale} foi de cerca de {first} a {last} em {weeks} semana, com mais constância do que o acaso costuma dar. Muita coisa muda nesse tempo; este gráfico não sabe dizer por quê.</numerusform>
            <numerusform>Semana a semana, o que você marcou ao chegar em {scale} foi de cerca de {first} a {last} em {weeks} semanas, com mais constância do que o acaso costuma dar. Muita coisa muda nesse tempo; este gráfico não sabe dizer por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>Semana a semana sobe e desce, sem direção clara.</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>Semana a semana fica mais ou menos igual.</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>Cedo demais para dizer aonde vai.</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Antes das sessões, o valor do meio em {scale} era {value} de {highest}.</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>Depois das sessões, o valor do meio em {scale} era {value} de {highest}.</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}, {low} {low_words}, {high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>tracejado: o meio das suas últimas {count}, suavizado</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>ainda é pouco para dizer algo</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>Muitas destas sessões não receberam nota depois, e essas talvez tenham sido diferentes.</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>O meio de poucas sessões é sobretudo acaso, então nada se tira dele.</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>padrão, não prova</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 vez</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>depois você marcou uns {points} pontos mais baixo</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>depois você marcou uns {points} pontos mais alto</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Menos ansiedade não significa que uma relação faz bem a você.</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Importar ritmos</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>Exportar ritmos</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} s é mais rápido do que se segue de olhos fechados; começa em {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} s é mais longo do que o confortável; termina em {allowed} s.</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} s é muito tempo para segurar; termina em {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>Uma respiração inteira de {found} s pode dar tontura; começa em {allowed} s.</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>Uma respiração inteira de {found} s deixa sem ar; termina em {allowed} s.</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} minutos são mais do que cabe; termina em {allowed}.</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>São {found} respirações; {allowed} é o máximo para esta.</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>Dê um nome seu a ele.</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>Um nome tem até {allowed} caracteres; este tem {found}.</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>Outra prática já se chama assim.</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} entra</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} pausa</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} sai</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} repousa</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} livre</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} mais</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>{pace} respirações por minuto</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>{breaths} respiração em 1 minuto</numerusform>
            <numerusform>{breaths} respirações em 1 minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{breaths} respiração em {minutes} minutos</numerusform>
            <numerusform>{breaths} respirações em {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Mais um pouco</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa suave</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repouse</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respire livre</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>entra {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>pausa {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>sai {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>repousa {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>respire livre {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>{pace} respirações por minuto.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Uma das duas</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de leitura ou gravação</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço no disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos só de leitura</translation>
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
            <numerusform>{count} respiração</numerusform>
            <numerusform>{count} respirações</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>Parou em {clock}. Isso é permitido.</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>Você marcou mais fácil.</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>Mais ou menos igual, o que é comum.</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>Mais difícil que antes. Isso acontece, e você não fez nada de errado. Pode parar aqui.</translation>
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
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Em outro lugar da União Europeia</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>Encontre uma linha de apoio onde você está</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
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
        <translation>dia e noite</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>Depois de uma briga</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>O corpo precisa de uns vinte minutos para baixar. Você pode dizer que vai tirá-los, e quando volta.</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>Se você tem medo dessa pessoa, esta não é a ferramenta: vá antes para um lugar seguro.</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>Preciso de uma pausa para serenar a cabeça. Volto às {time}.</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>O que você poderia dizer</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar a frase</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>Voltar ao presente, três minutos</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>Descansar já</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>Descansar até {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>Ande, beba algo, olhe pela janela, dobre uma toalha. Se a briga se repete, você pode deixá-la tocar sem escrever a resposta.</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>Nessa hora esta janela diz isso uma vez, sem som.</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>Respirar um pouco</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>Posso voltar antes</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>Ainda está alto em você?</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>Então tire mais vinte minutos, e avise.</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>Se voltar: comece suave, e com uma coisa só.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Voltar agora</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>Suave, e uma coisa só.</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>Mais vinte minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>Marque outra hora para a conversa, para que ela tenha uma.</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>Isso é permitido. Avise a nova hora.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>São {time}, a hora que você disse.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>Em pausa, faltam {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>faltam {minutes} min</translation>
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
        <translation>{scale} depois</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sem nota</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>tema modo noite</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fonte zoom grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimento reduzido</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>O guia da respiração fica parado; as palavras e o anel conduzem.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>Sessões em fundo claro</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>O ícone da bandeja respira junto</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>Só numa sessão; parado com movimento reduzido e no modo discreto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>O inglês é o original. Ninguém que cresceu com os outros os leu ainda.</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>Como você chegou e saiu</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>Gráfico de antes e depois</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>Tabela de antes e depois</translation>
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
        <translation>depois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>Sobre o apego</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>Cartões curtos, de um minuto mais ou menos. Nada neles é exigido de você.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todos os cartões</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>Perguntas para ficar</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Sobre e fontes</translation>
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
        <translation>Deixe aqui um momento. Fica só na memória e ninguém olha dentro.</translation>
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
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>Você pode mudar. Envie, guarde para depois ou solte.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar depois</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>Respirar mais uma vez</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>O que é de segurança pode ser enviado já.</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>Espera aqui até o mindful fechar.</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>Volte quando quiser; não está escrito em lugar nenhum.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Está na área de transferência.</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>Cole onde quiser em até dois minutos; depois é retirado.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Já foi.</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>O que você sentiu era real. Pode ser dito mais tarde.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>Antes de uma conversa difícil</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>Primeiro serenar, depois três linhas curtas: o que você quer, como começar, um limite.</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>Serenar, três minutos</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>Direto às linhas</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>Três linhas, curtas como quiser</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>O que quero desta conversa</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>Minha primeira frase</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>Meu limite: quando faço uma pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>Deixar à vista</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>Guardar como cartão</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>Para a conversa</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>Guardado entre os seus cartões.</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>Você pode entrar devagar.</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>Você pode pedir uma pausa a qualquer hora, e pode sair.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
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
        <translation>Importar sessões</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>Sessões restauradas: {count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>Sessões apagadas: {count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Algo ainda está em andamento; tente de novo depois.</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>Sessões em {name}: {count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>Trazidas: {added}. Já estavam: {known}.</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Cópia salva como {name}.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fontes: {sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>Cuidar de mim</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>Se algo disto é verdade para você, práticas que talvez não sirvam ficam fora das sugestões. Fica neste computador e não vai em nenhuma exportação.</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>Pânico, ou forte falta de ar</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>Trauma, ou sensação de irrealidade</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>Psicose ou mania no momento</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>Coração, pulmões ou pressão</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>Enxaqueca, zumbido ou audição sensível</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>Com coração e pulmões: também convulsões, problemas de vista ou cirurgia recente.</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>Então só se sugere olhar em volta de olhos abertos. Consulte um médico que conheça você antes de usar o resto.</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>Voltar a sugerir “{title}”</translation>
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
        <translation>A tecla T faz o mesmo</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Mostrar inteiro</translation>
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
        <translation>Começar</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>Ficar com {title}</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>Começar sem nota</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>Teclas 0 a 9, à direita do 0 para 10  ·  X pula</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>Você pode ficar de olhos abertos. {how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>Você se esforçou muito nisto. Ajudaria mais se afastar, se mexer ou falar com alguém? Você também pode continuar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>Começar de olhos abertos</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>Uma anotação, se quiser</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>Você achou suas palavras?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Algumas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>Comparado com antes, está</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Mais ou menos igual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Mais difícil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Mais um minuto</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>O que comparar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Primeira prática</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>Segunda prática</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>Duração de cada sessão</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Começar a comparação</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Escolha duas diferentes.</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>Elas não têm duração em comum; escolha outra.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar duas práticas com justiça</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>Duas práticas em turnos, com a mesma duração, em ordem sorteada. É o único jeito aqui de saber se uma serve mais para você.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Todas as práticas</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>Menos ansiedade não significa que uma relação faz bem a você.</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} e {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} e {b}, {minutes} min cada</translation>
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
        <translation>Dias de prática</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>Calendário dos dias de prática</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>Tabela dos dias de prática</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>Mais escuro significa mais sessões nesse dia.</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>Dias de prática nos últimos {span} dias: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar com a área de trabalho</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>Então espera na bandeja; onde não há bandeja, a janela se abre.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>início automático login</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>Todas as práticas</translation>
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
        <translation>O que se sabe dela</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenha cuidado</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>De olhos abertos</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fontes: {sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Começar em silêncio</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sem pausas</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Esta pede que você prenda o ar. Deixe-a de fora na gravidez, com problemas de coração, pulmão, pressão ou vista, depois de um AVC ou cirurgia recente, com convulsões ou desmaios, e se prender traz pânico. Nunca ao dirigir nem na água.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Prender o ar está bem para mim</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>Apagar estes dias…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>As sessões destes dias e todas as cópias somem para sempre.</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>Cada sessão, cartão, balanço e cópia some para sempre. Arquivos que você exportou cabem a você apagar.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Não deu para gravar: {reason}.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session}: apagado.</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>Desfazer: {session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}: removido.</translation>
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
        <translation>Um minuto olhando em volta, olhos abertos</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>Ou levante, beba água, mexa-se um pouco, fale com alguém, e deixe por aqui hoje.</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>Foi mais difícil algumas vezes ultimamente. Uma pausa deste app, e alguém com quem falar, podem fazer mais por você: alguém próximo, um médico, um conselheiro.</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>Deixar “{title}” fora das sugestões</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>Fica de fora. Você pode trazer de volta em “Ajustes”.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>Palavras nas anotações</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Até o dia</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praticado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Incluir uma sessão passada</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sessão</numerusform>
            <numerusform>{count} sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>Nenhuma sessão é assim.</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Ainda não há nada aqui, e nada é esperado.</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>Pausa depois de inspirar</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>Repouso depois de soltar</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Prender o ar</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>Deixe as pausas de fora na gravidez, com problemas de coração, pulmão, pressão ou vista, depois de um AVC ou cirurgia recente, com convulsões ou desmaios, e se prender traz pânico. Nunca ao dirigir nem na água.</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>Prender o ar está bem para mim</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Uma folha para o terapeuta</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>Depois de cada prática</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>Em cada situação</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Dias de prática</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar duas práticas com justiça</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Balanço da semana</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>O diário está trancado. Esta sessão fica na memória até você abri-lo.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} Há uma boa cópia de {name}.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Pegar de lá</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>Uma cópia está sendo feita; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>Sessões trazidas de volta: {count}</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>Agora sinto mais vontade de</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>Me afastar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>As duas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
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
        <translation>Tons da respiração</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fundo sonoro</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frases faladas</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>Como soa um minuto</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>imagem volume alto baixo</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>O mesmo nos dois ouvidos</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>mono um ouvido</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>Guia da respiração</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>Destrancar…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>O diário está trancado. Você pode respirar e achar ajuda como sempre.</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>Espere {count} s e tente de novo.</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>Algo ainda está em andamento; tente de novo depois.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>Não há chaveiro aqui para lembrar dela.</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>Estes não puderam ser lidos e ficam como estão: {names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>Como soa um minuto</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>Tons da respiração</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>Fundo sonoro</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Frases faladas</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>Ouve-se: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>Não se ouve nada.</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>Passo a passo…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>Escreva uma hora assim: 9:15.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Esse momento ainda vai chegar.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>O que está acontecendo agora?</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>Escolha o que serve, ou comece como está.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>Tudo fica neste computador. Esc para, F9 esconde. Comece quando quiser.</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>a saída do seu computador</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>Som: {device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>Privado: nada de uma sessão é gravado.</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>O que você escolheu da última vez</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>Para começar, se quiser</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Sua escolha</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>Um minuto para você, se quiser.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
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
        <translation>Você parou depois de {progress}. Isso é permitido.</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>Começou: {day}. Diz como foi para você, nessas semanas.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir com ela</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>“{title}” já está lá.</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>Suas próprias situações</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>Inclua uma em “Agora”, “Mais”. As arquivadas mantêm o histórico.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Oferecer de novo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>Sem pausas</translation>
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
        <translation>Pôr uma frase secreta…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Destrancar…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Trocar a frase secreta…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Trancar agora</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Trancar quando ninguém estiver aqui por</translation>
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
        <translation>Uma frase secreta protege o diário de quem tiver o seu computador.</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>Uma frase secreta no diário é possível com: pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nova frase secreta mais uma vez</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Lembrar no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Destrancar o diário</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Pôr uma frase secreta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Trocar a frase secreta</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Retirar a frase secreta</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>Sem ela ninguém pode ler seu diário e suas cópias, nem você. Se ela se perde, eles se perdem: ninguém pode trazê-los de volta. Algumas palavras que você vai lembrar são melhores que uma. Ajustes e práticas suas continuam legíveis.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>Ao menos {count} letra, por favor.</numerusform>
            <numerusform>Ao menos {count} letras, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>Um novo ritmo</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>Seu ritmo</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>Menor e mais suave, não maior. O confortável é o certo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sair sem salvar</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>Salvar como outro ritmo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>Salvar fica desligado até se resolver o que está dito ao lado do campo.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi mudado ainda.</translation>
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
        <translation>Um segundo gole</translation>
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
        <translation>Ritmos seus</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>Respirações no passo que serve para você, com nomes seus.</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>Todas as práticas</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Começar a partir de</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Novo ritmo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>a partir de</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>Ainda não há nada aqui, e nada é esperado.</translation>
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
        <translation>Descer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>Olhar em volta de olhos abertos</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>Está tudo bem. Nada precisa ser forçado.</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>Em pausa enquanto você não estava. Siga quando quiser.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>Em pausa. Tome o tempo que precisar.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>Guia da respiração</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Pausa suave</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repouse</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Assentar</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Mais um pouco</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
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
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>Tudo fica neste computador, numa pasta que só a sua conta pode ler. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
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
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>Discreto: um nome neutro em títulos, barra de tarefas e bandeja</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>Privado: não gravar nada até isto ser desligado</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>Os dois ajudam contra uma olhada. Nenhum ajuda contra quem vigia o próprio aparelho; aí é mais seguro um que mais ninguém possa ver.</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>senha criptografar</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>Silenciar lembretes</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Até eu dizer</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Deixar voltarem</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
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
        <translation>{scale} depois de cada prática</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>{scale} em cada situação</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>O que se pode esperar do começo habitual, com uma faixa de 95%, até domingo passado.</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>Sessões com nota: {rated}, antes e depois: {both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>A nota do meio antes era {value}.</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>A nota do meio depois era {value}.</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>Comparado com antes: {counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>Com nota antes e depois</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>Pontos a menos depois</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>Pontos a mais depois</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>com nota depois poucas vezes para dizer algo</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>ainda é pouco para dizer algo</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle} (entre {low} e {high})</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>Perguntas para ficar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Uma por vez</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibição</translation>
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
        <translation>Como isto é calculado</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}, cada um com sua faixa de 95%</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>O que você marcou fica guardado; ainda é pouco para dizer algo.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>mais baixo</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>mais alto</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>talvez diferente das suas outras: padrão, não prova</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>Contam sessões com nota antes e depois que começaram acima de dois de dez pontos de tensão, até domingo passado; calcula-se uma vez por semana, então olhar muito não muda nada. As pessoas começam quando se sentem pior, e muito disso passa sozinho, então cada uma é posta como se começasse onde você costuma começar. Onde há poucas sessões, o ponto pende para o que é comum a todas. A linha é uma faixa de 95%. Faixas e pontos dizem que nota você deu, não o que a causou.</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>Lembrar-me de um minuto para mim</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>Uma linha quieta ao lado da bandeja, sem som, no máximo três vezes por dia. Nenhuma vem durante uma sessão, sobre uma janela em tela cheia, com a tela bloqueada ou logo ao acordar o computador.</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificação</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nos dias</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>Manter em silêncio</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>Em silêncio até {time}.</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>Em silêncio até você dizer.</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>Aqui nenhum programa fica sabendo se outra janela enche a tela, então um pode vir por cima; o “não perturbe” da sua área de trabalho o segura.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Até eu dizer</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>Deixar voltarem</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>Qual das duas é, a sessão diz a você.</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Começar a próxima</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Sair da comparação</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>Se você tem medo dessa pessoa, esta não é a ferramenta.</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>Eles podem estar com você na próxima hora também.</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>Só você os vê, e só quando abre isto.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Seus cartões</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Escrever: {kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>Uma presença segura, três minutos</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Mudar: {kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>Remover: {kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>Um cartão sem palavras não é guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>Num dia mais firme você pode anotar a quem ou a que recorrer, o que diriam, e como atravessou antes. Fica ali para quando é difícil.</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>A quem ou a que posso recorrer</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>O que me diriam</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>Como atravessei</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>Um bilhete de um dia mais firme</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Para uma conversa</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>Uma amizade, um parente, quem ensinou você, um bicho, uma figura de fé, um lugar. Mais de um está bem.</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>Uma frase ou duas, na voz deles.</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>Um tempo difícil que acabou, e o que ajudou.</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>O que você gostaria de ouvir de si quando é difícil.</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>O que você quer, como começar, seu limite.</translation>
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
        <translation>Desligar som</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Ligar voz</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>Pular esta parte</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>Lento demais para mim</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>Isto não ajuda</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ligar som</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Desligar voz</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Comparado com antes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não dito</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Uma anotação, se quiser</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>Uma sessão de antes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Deixar como estava</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>Perguntar como você está</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>Só depois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>notas perguntas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>Segundos para assentar</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>Mostrar segundos</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>Desligado no começo: com os segundos à vista é fácil forçar.</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>Anunciar fases a um leitor de tela</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>No máximo uma vez por respiração.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>acessibilidade</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>Respirar piora as coisas</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>A respiração em ritmo fica então fora de toda sugestão. Isso acontece, e não é culpa sua.</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>Sugerir ritmos que prendem o ar</translation>
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
        <translation>Cada mudança vale na hora.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar nos ajustes</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>Nada aqui se chama assim. Esc mostra tudo de novo.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Redefinir ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>Como no início. O que você disse de si em “Cuidar de mim” fica.</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Um timer de autoajuda para o estresse do dia a dia; não é atendimento médico nem para emergências.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Ajuda agora mesmo</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Sobre e fontes</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Notas próprias</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>Estas são as notas de uma pessoa, feitas num app de autoajuda.</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>Foram dadas antes e depois de sessões curtas de respiração e atenção plena. Muita coisa muda ao longo de semanas, e notas não sabem dizer por quê.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>Nada foi guardado nestes dias, e é só isso.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sessões: {count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>Dias com uma sessão: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preocupação, 0 a 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>Algo em que se apoiar, 0 a 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>Calma, 0 a 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>Perguntas do próprio app que ninguém testou.</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>Balanços da semana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Praticado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>As {listed} mais novas de {total}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>Uma folha para o terapeuta</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>Ou para alguém da sua confiança. Você vê tudo antes de ser gravado.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Com minhas anotações</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Prévia da folha</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Salvar em HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>Um arquivo pode ser lido por quem o tiver, então escolha bem o lugar.</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>O primeiro dia vem depois do último.</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>A folha mudou; você pode olhar mais uma vez.</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>O que está acontecendo agora?</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Com suas palavras…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>Uma situação com suas palavras</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>Esse foi um minuto para você.</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>Você pode fazer isto em qualquer lugar, também sem app.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>Tocar alguns segundos</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>Parecido com o mar</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
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
        <translation>ruído mar ondas silêncio</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>Tons deslizantes</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>Toques suaves</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>tons da respiração mínimo</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Começo e fim</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>Tigela sonora</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>Sininho</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>A voz diz as fases das primeiras respirações</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>falado inspire solte</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>Alto-falantes pequenos</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>Tudo um pouco mais agudo, nada grave: para notebook ou celular.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Quente</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurro</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>A voz só fala inglês. Neste idioma cada linha é mostrada.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>Sobre e fontes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>O que o mindful diz ou faz, e o estudo por trás. Quão certo isso é se diz de quatro jeitos simples: bem seguro, incerto, nenhuma diferença achada, escolha nossa.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}, licença MIT</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>Fontes: {one} e {other}, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Um timer de autoajuda para o estresse do dia a dia; não é atendimento médico nem para emergências.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>Começar em silêncio</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Janela pequena</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>Duas outras práticas</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>Guia da respiração em repouso</translation>
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
        <translation>Ver ajuda</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>Você não precisa carregar isso a sós.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>Ajuda:</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Um minuto para voltar ao presente</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>Em perigo agora: {number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>Em perigo agora: ligue para o número de emergência de onde você está.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém com quem conversar</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>Com medo de alguém próximo?</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>Fonte: {source}, lido lá em {day}</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}. Pode estar desatualizado.</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>Se alguém próximo assusta você</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>Que vigiem ou sigam você, ameaças, que afastem você de amizades ou dinheiro, pressão por sexo, dano a um bicho, castigo pela franqueza: nada disso é culpa sua, e amor e medo podem viver lado a lado.</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>Você não precisa atravessar isso respirando. Sair pode ser a hora de maior risco, então ajuda planejar com alguém de uma linha acima, de um aparelho que mais ninguém possa ver.</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>Esta página não é registrada aqui; ligações e navegação podem deixar rastros. Dor no peito, desmaio, dormência que fica ou sensação de irrealidade por horas: procure um médico. O mindful é um timer de autoajuda para o estresse do dia a dia; não é atendimento médico, não é para emergências nem foi feito para menores de 16 anos.</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>Toque a cada inspiração</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>Seis toques acham o seu ritmo; sem eles começa em 12 por minuto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>mais {count}</numerusform>
            <numerusform>mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>Umas {pace} respirações por minuto. Siga tocando para medir de novo.</translation>
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
        <translation>Outra hora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Chegou a hora.</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>Um minuto para voltar ao presente</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Janela pequena</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>Ver ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Por situação</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
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
        <translation>Próxima</translation>
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
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>As setas percorrem o gráfico, mais e menos mudam quanto aparece, Home mostra inteiro, T mostra a tabela.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>O que você fazia antes?</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>Uma linha para onde voltar, se quiser. Não fica guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>O que eu fazia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>Quer que isto pergunte mais uma vez qual a força do impulso?</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>Em silêncio, nesta janela, e só uma vez.</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Não precisa</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>Em {minutes} minuto</numerusform>
            <numerusform>Em {minutes} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>Você pode deixar esta janela como está.</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>Algo chegou (R)</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>Não perguntar mais</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>Você pediu que perguntasse uma vez.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>Leia agora, ou depois de uma respiração.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Uma respiração</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>Venha o que vier, pode ser lido então.</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>Fechar o mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>De volta a: {what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>De volta ao seu dia, no seu ritmo.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>À espera de uma resposta</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>Gráfico do impulso durante a espera</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>Tabela do impulso durante a espera</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>Uma espera. Diz como foi essa, nada mais.</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>Você deu nota ao impulso em {count} espera. Os pontos ficam na ordem e podem subir ou descer; o que vem depois eles não sabem dizer.</numerusform>
            <numerusform>Você deu nota ao impulso em {count} esperas. Os pontos ficam na ordem e podem subir ou descer; o que vem depois eles não sabem dizer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>Balanço da semana</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>Guardado neste computador. “Percurso” mostra, se quiser.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>Teclas 1 a 5 respondem  ·  X deixa de fora  ·  setas movem</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>Nada foi respondido ainda, então não há nada a guardar.</translation>
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
        <translation>Balanço da semana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Gráfico dos balanços da semana</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>Tabela dos balanços da semana</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>Preocupação: preocupações e checagens. Apoios: alguém a quem recorrer, dizer ou escolher esperar, sentir que merece cuidado. As perguntas são nossas e ninguém as testou, por isso não há tipos nem notas de corte.</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>Suas próprias respostas; um vazio é uma semana sem nenhuma.</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>Um balanço. Diz como foi essa semana, nada mais.</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>Nenhuma resposta nestes dias. “Tudo” mostra o que está guardado.</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>Um balanço nestes dias, com suas próprias respostas.</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>Você respondeu a {count} balanço da semana. As linhas mostram suas respostas; poucas e toscas demais para dizer por que vão assim.</numerusform>
            <numerusform>Você respondeu a {count} balanços da semana. As linhas mostram suas respostas; poucas e toscas demais para dizer por que vão assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>Preocupação, 0 a 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>Apoios, 0 a 4</translation>
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
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>A partir de cinco minutos há mais estudos; um minuto também é bem-vindo.</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>Sobre o apego</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>Ritmos seus</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>Comparar duas práticas com justiça</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>Um timer de autoajuda para o estresse do dia a dia; não é atendimento médico nem para emergências.</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Ajuda agora mesmo</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>Práticas suas são arquivos numa pasta.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Voltar ao presente</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>Sentir segurança</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>Gentileza</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>Repensar</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Falar e ouvir</translation>
    </message>
</context>
</TS>
