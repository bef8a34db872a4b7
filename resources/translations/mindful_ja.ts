<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>記録：パスフレーズを変更しているところです。少ししてからもう一度お試しください</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>うまくいかなかったのは mindful のほうで、使い方のせいではありません。保存したものは残っています。</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>{situation!r}という状況はありません</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>start：{key}の種類が合いません</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>{name!r}という流れはありません。あるのは{known}です</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>{bed}という背景音はありません。あるのは{known}です</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>ヘッドホンが外れたので、音を止めました。M で音が戻ります。</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>いまは音が出ません。呼吸はそのまま続きます。</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>音が出ません：PortAudio がありません。libportaudio2を入れてください（Debian、Ubuntu）。</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>音が出ません：機器{device}が見つかりません。</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>音が出ません：セッションは無音で続きます。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>{target}に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>自動起動を読めません：{reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>自動起動を変更できません：{reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful は Flatpak の中にあります：デスクトップの設定から、ログイン時に起動できます</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase}の{seconds:g}秒は{shortest:g}〜{longest:g}秒の範囲外です</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>呼吸には、吸う息と吐く息が要ります</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>呼吸の{seconds:g}秒は{shortest:g}〜{longest:g}秒の範囲外です</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>分か呼吸数の、どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>分は1〜{most}にしてください</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>呼吸は1回以上必要です</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>落ち着く時間は0〜{most:g}秒にしてください</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice}には数える呼吸がありません。分を指定してください</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice}は多くても{most}回の呼吸です</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}：呼吸が{most}分を超えます</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice}は{fits}分です</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice}は言葉の案内で進みます。呼吸数ではなく分を指定してください</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice}は{also}{shortest}〜{longest}分です</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder}はほかの人のものです</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>一時ファイルのフォルダーがありません。XDG_RUNTIME_DIR を設定してください</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>{folder}を作れません：{reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}：{reason}：{path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>まだ何も入っていません</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>これは記録のコピーではありません</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>コピーが、元のものと一致しません</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}：入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}：{most} MiB より大きいです</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>記録：週のふりかえり：{reason}：{path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>記録：比較：{reason}：{path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>記録：{reason}：{path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>{id!r}という練習はありません</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>開くことが許可されていません</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ほかのプログラムが使っています</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>中身に合わないところがあります</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>記録：パスフレーズでロックされています：{path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}：保存できない値があります：{path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>新しい版のアプリで書かれています</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>ほかのプログラムのファイルです</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to}はすでにあります。--force で上書きします</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}：名前の終わりは .json か .csv にしてください</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}：{reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>記録：移動または削除されています：{path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>ロックには SQLCipher が必要です：pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>記録：パスフレーズが違います</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>新しいファイルの中身が、あるべきものと違います</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>記録は脇に置かれていました。新しい記録を始めます。前のものは何も削除していません。</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>新しい形にするため、アプリを一度開いてください</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>記録：壊れています、{reason}：{path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>記録を読めませんでした。{file}として残し、新しい記録を始めます。何も削除していません。</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>この型は、その間に別の場所で取り除かれました。何も保存していません。</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>この型は、その間に別の場所で変更されました。何も保存していません。</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>この型は、その間に別の場所で取り除かれました。</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}：id：{id!r}はすでにあります</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>記録：別のコンピューター{computer!r}で開いているか、そこで mindful が正しく終わりませんでした：{path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file}に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>{file}を取り除けません：{reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file}がまたあります。何も変更していません</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file}を戻せません：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file}を読めません：{reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>書き出す型がありません。</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count}個の型は、64 KiB のファイルひとつに収まりません。</translation>
    </message>
    <message>
        <source>{file}: {where}{reason}</source>
        <translation>{file}：{where}{reason}</translation>
    </message>
    <message>
        <source>{key}.breathe: {reason}</source>
        <translation>{key}.breathe：{reason}</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}：{reason}</translation>
    </message>
    <message>
        <source>A pattern needs a name of letters or signs that can be seen.</source>
        <translation>型には、目に見える文字か記号の名前が必要です。</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>名前は{allowed:g}文字までです。これは{found:g}文字です。</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>{name!r}という練習がほかにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g}分は1〜{allowed:g}の範囲外です。</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>呼吸が{found:g}回になります。多くても{allowed:g}回です。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}：id：{id!r}はファイルの名前ではありません</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}：text：少なくとも [text.en] が必要です</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}：item：{id!r}は知られていません</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}：item：{item!r}がありません</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}：{key}：{id!r}が二つあります</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>アプリが動いています（{owner}）。閉じてからもう一度お試しください</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>これは記録そのものです</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>これと記録の、一方だけがロックされています</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>記録：別のパスフレーズでロックされています：{path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>設定を読めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>設定を保存できません：{reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>設定が読めず、脇に置くこともできませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>設定が読めなかったので、新しく始めます。古いファイルは{file}として残しています。</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>設定：{name}は使えなかったので、最初の状態です。</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml：{reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}：{most} KiB より長いです</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}：UTF-8で書かれていません</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>{path}にトレースを書き込めません：{reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>かなり確か</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>差は見つからず</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>わたしたちの選択</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>不安が{low}〜{high}のときのためのものです。それより小さいと気づけることが少なく、大きいときは、助けになることを何でもして、これは置いておいてください。</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>大きな差だけが見えます。15組ほどで2点の差が見え、それより小さな差は隠れたままです。</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>1組は、7日以内の2回のセッションで、あいだは4時間以上あけます。1日1回でじゅうぶんです。</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>次がどちらかは、いまくじで決まり、セッションの始まりに伝えます。最後の組まで、結果は表示しません。</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>いつでもやめられます。セッションは手元に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>{pairs}組で、どんなものか試せます。これほど少ないと、答えは出ません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs}組、{sessions}回のセッションで、およそ{points}点以上の差が見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs}／{planned}組</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>1回のセッションは残りますが、数に入りません：</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>{count}回のセッションは残りますが、数に入りません：</numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>{low}〜{high}の外で始めた、前後の評価がない、または別の練習です。</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>{low}〜{high}の外なので、このセッションは自分だけのもので、比較には入りません。続けても、助けになることをしてもかまいません。</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>次は{time}からできます。</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>次は明日の{time}からできます。</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>今日は1回ありました。1日1回でじゅうぶんです。明日でもかまいません。</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>この組の二つ目は{day}までできます。過ぎると、組は新しく始まります。</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>不安が{low}〜{high}のとき、いつでも。</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>結果は週に一度、月曜から計算します。だから、何度見ても変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>わかりません：{pairs}組では少なすぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>わかりません：1組では少なすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>はっきりした差はありません：{pairs}組では、どちらのあともほぼ同じ評価でした。これほど少ない組では見えない、小さな差があるかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better}のほうが合っているようです：{pairs}組で、そのあとの不安の評価は{other}のあとより約{points}低めでした{within}。</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> （ありそうな範囲{low}〜{high}）</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n}点</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n}点</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>返事を待っている</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>何かを送る前に</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>言い争いのあと</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>難しい話の前に</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>カードを見せる</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>優しい手、1分</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>前{value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>前 –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>後{value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>後 –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>それぞれの練習のあとの評価</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>それぞれの練習のあとの評価のグラフ</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>それぞれの練習のあとの評価の表</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>それぞれの練習のあと、{scale}の評価がどのくらい{lower}か。どれも、いつもの始まりから始めたものとして。範囲が重なるところに、順番の意味はありません。</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>話す練習と、近くにいる練習は、わざと外しています。勇気のいる話は、はじめはつらく感じることがあるからです。</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>それぞれの状況での評価</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>それぞれの状況での評価のグラフ</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>それぞれの状況での評価の表</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>それぞれの状況で練習したあと、{scale}の評価がどのくらい{lower}か。どれも、いつもの始まりから始めたものとして。範囲が重なるところに、順番の意味はありません。</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1回のセッション</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count}回のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>日付は2026-11-24のように書いてください。</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>楽になった</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>つらくなった</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title}（比較）</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>{clock}練習</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>前：{value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>後：{value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>比べて：{value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>メモ：{value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>ほかと違うかもしれません：傾向であり、証明ではありません</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>前より後が低い点数</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>前より後が高い点数</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>ありそうな範囲{low}〜{high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>あとで{value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0まったくない、4毎日</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0まったく落ち着かない、10すっかり落ち着いている</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>心配</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>支え</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>落ち着き</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>まだ何もなく、何も求められていません。</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>1回のセッション。その1回のことだけを示します。</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>この期間に評価したセッションはありません。「すべて」で残っているものが全部見えます。</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>この期間に評価したセッションは1回です。その1回のことだけを示します。</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>1週間</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks}週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>{span}で{count}回のセッションを評価しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>週ごとに、来たときの{scale}の評価は、{weeks}週間で約{first}から{last}へ、偶然だけのときより着実に移りました。そのあいだには多くのことが変わり、このグラフに理由はわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>週ごとに上下し、はっきりした方向はありません。</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>週ごとに、ほぼ同じままです。</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>どこへ向かうかを言うには、まだ早いです。</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>セッション前の{scale}の中央は{highest}のうち{value}でした。</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>セッション後の{scale}の中央は{highest}のうち{value}でした。</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}、{low} {low_words}、{high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>破線：最近の{count}回の中央を、ならしたもの</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>何かを言うには、まだ少なすぎます</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>これらの多くは後の評価がなく、それらは違っていたかもしれません。</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>数回のセッションの中央はほとんど偶然なので、意味を持たせません。</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>傾向であり、証明ではありません</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1回</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count}回</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>後の評価は約{points}点低めでした</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>後の評価は約{points}点高めでした</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>不安が低くても、その関係が自分によいとはかぎりません。</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>型を取り込む</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>型を書き出す</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found}秒は、目を閉じて追うには速すぎます。{allowed}秒からです。</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found}秒は、心地よい長さを超えています。{allowed}秒までです。</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found}秒は、止めるには長い時間です。{allowed}秒までです。</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>ひと呼吸{found}秒では、ふらつくことがあります。{allowed}秒からです。</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>ひと呼吸{found}秒では、息が足りなくなります。{allowed}秒までです。</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found}分は収まりません。{allowed}分までです。</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>{found}回の呼吸になります。これは多くても{allowed}回です。</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>自分の名前をつけてください。</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>名前は{allowed}文字までです。これは{found}文字です。</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>その名前の練習がすでにあります。</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds}吸う</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds}止める</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds}吐く</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds}休む</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds}自由に</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds}足す</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>1分に{pace}回の呼吸</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>1分に{breaths}回の呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{minutes}分に{breaths}回の呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>もう少し</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>やわらかく止める</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休む</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>自由に呼吸</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>吸う{seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>止める{seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>吐く{seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>休む{seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>自由に呼吸{seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>1分に{pace}回の呼吸。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>二つのうちのひとつ</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a row</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a name and what it is</comment>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>two remarks in one line</comment>
        <translation>{one}。{other}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count}回の呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>{clock}で終わりました。それでかまいません。</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>評価は「楽になった」でした。</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>ほぼ同じ。よくあることです。</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>前よりつらくなりました。そういうこともあり、何も悪くありません。ここで終わってもかまいません。</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month under a chart, in Qt&apos;s signs for dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart, in Qt&apos;s signs for dates</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Anywhere else</source>
        <translation>そのほかの場所</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>欧州連合のそのほかの国</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>いまいる場所の相談窓口を探す</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>昼も夜も</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>言い争いのあと</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>体が落ち着くには、20分ほどかかります。その時間をとることと、いつ戻るかを伝えられます。</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>この人が怖いなら、これは合った道具ではありません。まず安全な場所へ移ってください。</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>気持ちを落ち着けるために、少し休みたい。{time}に戻ります。</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>言えること</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>足場を取り戻す、3分</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>すぐに休む</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>{time}まで休む</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>歩く、何か飲む、窓の外を見る、タオルをたたむ。争いがまた再生されても、返事を書かずに、そのままにしておけます。</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>その時間になったら、このウィンドウが一度だけ、音を出さずに知らせます。</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>少し息をする</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>もう戻れます</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>まだ心が騒がしいですか？</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>それなら、もう20分とって、相手に知らせます。</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>戻るなら、ひとつのことから、やわらかく。</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>いま戻る</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>やわらかく、ひとつのことを。</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>もう20分</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はやめておく</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>話す時間を別に決めると、話の居場所ができます。</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>それでかまいません。新しい時間を知らせてください。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>{time}です。決めた時間になりました。</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>一時停止中、残り{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>残り{minutes}分</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>{scale}前</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>{scale}後</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>テーマ モード 夜</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>フォント 拡大 大きい</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>呼吸ガイドは止まり、言葉と輪が導きます。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>セッションを明るい背景で</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>トレイのアイコンも一緒に呼吸する</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>セッション中だけ。動きを減らすときと、控えめのときは止まります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>元の言葉は英語です。ほかの言語は、それを母語とする人がまだだれも読んでいません。</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>来たときと、離れるとき</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>前と後のグラフ</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>前と後の表</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>愛着について</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>短いカード、それぞれ1分ほど。何も求められません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>すべてのカード</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>一緒にいてみる問い</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>このアプリと出典</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>送る前に</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>しばらく、ここに置いてみます。メモリーの中にだけあり、中を見られることはありません。</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>まず息をする</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>書き直せます。送る、取っておく、手放す、どれもかまいません。</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>あとで送る</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>もう一度息をする</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>安全に関わることは、すぐに送れます。</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>mindful を閉じるまで、ここで待っています。</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>好きなときに戻れます。どこにも書かれていません。</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>クリップボードにあります。</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>2分以内に、好きな場所へ貼り付けてください。そのあと消されます。</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>なくなりました。</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>感じたことは本物でした。あとで言うこともできます。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>難しい話の前に</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>まず落ち着いて、それから短い三行。望むこと、始め方、限度。</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>落ち着く、3分</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>すぐに三行へ</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>三行、好きなだけ短く</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>この話で望むこと</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>最初の一文</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>限度：いつ休みをとるか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>見えるところに置く</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>カードとして残す</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>話のために</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>カードに加えました。</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>ゆっくり入っていけます。</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>いつでも休みを頼めますし、離れてもかまいません。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
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
        <translation>セッションを取り込む</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを戻す</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>戻したセッション：{count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>削除したセッション：{count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>まだ何かが進んでいます。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>{name}のセッション：{count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>取り込み：{added}。すでにあるもの：{known}。</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>{name}としてバックアップしました。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>出典：{sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>自分をいたわる</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>当てはまるものがあれば、合わないかもしれない練習を提案から外します。このコンピューターに残り、書き出しには含まれません。</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>パニック、または強い息苦しさ</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>トラウマ、または現実感のなさ</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>現在の精神病または躁の状態</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>心臓、肺、血圧</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>片頭痛、耳鳴り、音への敏感さ</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>心臓と肺には、けいれん発作、目の病気、最近の手術も含みます。</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>そのときは、目を開けて見回すことだけを提案します。ほかを使う前に、かかりつけの医師に相談してください。</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>「{title}」をまた提案する</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>T キーでも同じです</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>全体を見る</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>{title}のままにする</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>評価せずに始める</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>0〜9のキー、10は0の右  ·  X で飛ばす</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>目は開けたままでかまいません。{how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>ずいぶん頑張ってきました。少し離れる、動く、だれかと話すほうが助けになるでしょうか？ このまま続けてもかまいません。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>目を開けて始める</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>よければ、メモを</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>言葉は見つかりましたか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>いくつか</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>前と比べて</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>楽になった</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>つらくなった</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>もう1分</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>比べるもの</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>ひとつ目の練習</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>ふたつ目の練習</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>各セッションの長さ</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>比較を始める</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>違うものを二つ選んでください。</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>共通の長さがありません。別のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>二つの練習を公平に比べる</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>二つの練習を、同じ長さで、くじで決めた順番に交互に行います。どちらが自分に合うかを知る、ここでは唯一の方法です。</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>すべての練習</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>不安が低くても、その関係が自分によいとはかぎりません。</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a}と{b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a}と{b}、各{minutes}分</translation>
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
        <translation>練習した日</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>練習した日のカレンダー</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>練習した日の表</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>濃いほど、その日のセッションが多くあります。</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>最近の{span}日間で練習した日：{count}日。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップと一緒に起動</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>起動するとトレイで待ちます。トレイがなければ、ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>自動起動 ログイン</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>すべての練習</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>目を開けて</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>出典：{sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>音なしで始める</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>止めずに</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>この練習では息を止めます。妊娠中、心臓・肺・血圧・目に不調があるとき、脳卒中や最近の手術のあと、けいれん発作や失神があるとき、止めるとパニックになるときは省いてください。運転中や水の中では決して行わないでください。</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>止めても大丈夫です</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>この期間を削除…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>この期間のセッションと、すべてのバックアップが、完全になくなります。</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>すべてのセッション、カード、ふりかえり、バックアップが、完全になくなります。書き出したファイルは、ご自分で削除できます。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き込みました：{name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>{session}を削除しました。</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>元に戻す：{session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}を取り除きました。</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}：{name}</translation>
    </message>
</context>
<context>
    <name>Harder</name>
    <message>
        <source>One minute of looking around, eyes open</source>
        <translation>目を開けて見回す、1分</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>または、立つ、水を飲む、少し動く、だれかと話す。今日はここまでにしてもかまいません。</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>最近、何度かつらくなりました。このアプリから離れることと、話せる人のほうが、力になるかもしれません。身近な人、医師、相談員など。</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>「{title}」を提案から外す</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>外しました。設定で戻せます。</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>メモの中の言葉</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比べて</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}：{value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>過去のセッションを加える</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1回のセッション</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count}回のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>そのようなセッションはありません。</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>まだ何もなく、何も求められていません。</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>吸ったあとに止める</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>吐いたあとに休む</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>息を止める</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>妊娠中、心臓・肺・血圧・目に不調があるとき、脳卒中や最近の手術のあと、けいれん発作や失神があるとき、止めるとパニックになるときは、止めるところを省いてください。運転中や水の中では決して行わないでください。</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>止めても大丈夫です</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>セラピストのための一枚</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>練習ごとに</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>状況ごとに</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>練習した日</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待つこと</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>History</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>二つの練習を公平に比べる</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>週のふりかえり</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>記録はロックされています。解除するまで、このセッションはメモリーに残ります。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} {name}の良いコピーがあります。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>そこから戻す</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>コピーを作っています。少ししてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>戻ったセッション：{count}</translation>
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
        <translation>これまで</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>いまの気持ちは、どちらかというと</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>追いかけたい</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>離れたい</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>呼吸の音</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>背景音</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>鐘</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>声の案内</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>1分間の聞こえ方</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>絵 音量 大きい 小さい</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>両耳に同じ音</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>モノラル 片耳</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>呼吸ガイド</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>記録はロックされています。呼吸と相談先は、いつものように使えます。</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>{count}秒待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>まだ何かが進んでいます。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>覚えておくための鍵束（キーリング）がありません。</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>読めなかったので、そのままにしてあります：{names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>1分間の聞こえ方</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>呼吸の音</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>背景音</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>鐘</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>声の案内</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>聞こえるもの：{parts}。</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>何も聞こえません。</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>一歩ずつ</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>一歩ずつ…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>時刻は9:15のように書いてください。</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>その時は、まだ来ていません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>いま、何が起きていますか？</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>合うものを選ぶか、このまま始めてください。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>すべてこのコンピューターに残ります。Esc で止まり、F9で隠れます。好きなときに始めてください。</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>コンピューター標準の出力</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>音：{device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>プライベート：セッションは何も書き残されません。</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>前に選んだもの</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>よければ、まずはこれから</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>自分で選んだもの</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>よければ、自分のための1分を。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}：{title}、{minutes}分</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>{progress}で終えました。それでかまいません。</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>{day}に始めました。この数週間、どうだったかを示しています。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きをする</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>「{title}」はすでにあります。</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>自分の状況</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>「いま」の「もっと」で加えます。しまったものも、これまでの記録は残ります。</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>また表示する</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>しまう</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>はやく</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>止めずに</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}、秒</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>いまロックする</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>だれもいなければロックするまで</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>パスフレーズは、コンピューターを手にした人から記録を守ります。</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>記録にパスフレーズをかけるには：pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>新しいパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>このコンピューターの鍵束（キーリング）に覚えさせる</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>記録のロックを解除</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>パスフレーズを取り除く</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>これがないと、記録もバックアップも、自分を含めてだれにも読めません。なくしたら記録も失われ、だれにも取り戻せません。一語より、覚えていられるいくつかの言葉がよいでしょう。設定と自分の練習は読めるままです。</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>{count}文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが同じではありません。</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>新しい型</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>自分の型</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>大きくではなく、小さく、やわらかく。心地よいものが正解です。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>別の型として保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>欄の横に書かれたことが片づくと、保存できます。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>もうひとくち</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>自分の型</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>自分に合うペースの呼吸を、自分の名前で。</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>すべての練習</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>もとにするもの</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>新しい型</translation>
    </message>
    <message>
        <source>from</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>まだ何もなく、何も求められていません。</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation>{deed}：{name}</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>目を開けて見回す</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで終わる</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>それでかまいません。無理に続けるものはありません。</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>離れているあいだ、止めておきました。好きなときに続けてください。</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>一時停止中です。必要なだけ時間をとってください。</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>呼吸ガイド</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>やわらかく止める</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休む</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>落ち着く</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>もう少し</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>すべて、このコンピューターの、自分のアカウントだけが読めるひとつのフォルダーに残ります。どこにも送られません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いまバックアップする</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>控えめ：タイトル、タスクバー、トレイに目立たない名前を使う</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>プライベート：オフにするまで何も書かない</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>どちらも、ちらりと見られるのを防ぎます。機器そのものを見張る人は防げません。そのときは、ほかのだれも見られない機器のほうが安全です。</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>パスワード 暗号化</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>お知らせを静かに</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>また言うまで</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>また知らせる</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6週間</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}、{low} {low_words}〜{high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>練習ごとの{scale}</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>状況ごとの{scale}</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>いつもの始まりから見込まれるもの。95 %の範囲つき、先の日曜まで。</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>評価したセッション：{rated}、前後とも：{both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>前の評価の中央は{value}でした。</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>後の評価の中央は{value}でした。</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>前と比べて：{counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこで</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>前後とも評価</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>後で減った点</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>後で増えた点</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>後の評価が少なく、何も言えません</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>何かを言うには、まだ少なすぎます</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle}（{low}から{high}の間）</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>一緒にいてみる問い</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>ひとつずつ</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて一緒に</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>計算のしかた</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}、それぞれ95 %の範囲つき</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>評価は残っていますが、何かを言うにはまだ少なすぎます。</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>ほかと違うかもしれません：傾向であり、証明ではありません</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>数えるのは、前後とも評価し、10点のうち2点より強い張りつめから始まったセッションで、先の日曜までです。計算は週に一度なので、何度見ても変わりません。人はいちばんつらいときに始め、その多くはひとりでに過ぎるので、どれも、いつもの始まりから始めたものとして計算します。セッションが少ないところでは、点は全体に共通のほうへ寄ります。線は95 %の範囲です。範囲と点は、どう評価したかを示し、何がそうしたかは示しません。</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>自分のための1分を知らせる</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>トレイのそばの静かな一行。音はなく、多くても1日3回。セッション中、全画面のウィンドウの上、ロックした画面、スリープから戻った直後には出ません。</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>静かにしておく</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>{time}まで静かに。</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>また言うまで静かに。</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>ここでは、ほかのウィンドウが全画面かどうかを知る方法がないので、上に重なることがあります。デスクトップの「おやすみモード」で止められます。</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>また言うまで</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>また知らせる</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>二つのどちらかは、セッションが伝えます。</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>次を始める</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>比較をやめる</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>この人が怖いなら、これは合った道具ではありません。</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>このあとの1時間も、一緒にいられます。</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>見えるのは自分だけ、これを開いたときだけです。</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>書く：{kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>安心できる存在、3分</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>変更：{kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>取り除く：{kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>言葉のないカードは残りません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>落ち着いた日に、だれに、何に頼れるか、どんな言葉をくれそうか、前にどう越えたかを書いておけます。つらいときに、そこにあります。</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>だれに、何に頼れるか</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>くれそうな言葉</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>どう越えてきたか</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>落ち着いた日からの一言</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>話のために</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>友だち、親戚、先生、ペット、信仰の中の存在、場所。ひとつより多くてもよいのです。</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>その声で、一文か二文。</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>終わったつらい時期と、助けになったもの。</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>つらいとき、自分から聞きたいこと。</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>望むこと、始め方、限度。</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音を消す</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>声を出す</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>ここを飛ばす</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>遅すぎる</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで終わる</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>これは助けにならない</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音を出す</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>声を消す</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>前と比べて</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>よければ、メモを</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>以前のセッション</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>調子をたずねる</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>後だけ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>評価 質問</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>落ち着くための秒数</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>秒を表示する</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>はじめはオフです。秒が見えると、つい頑張りやすくなります。</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>画面読み上げに段階を知らせる</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>多くても一呼吸に一度。</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>呼吸でかえってつらくなる</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>ペースのある呼吸は、どの提案にも出なくなります。そういうこともあり、自分のせいではありません。</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>息を止める型も提案する</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>変更はすぐに効きます。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>その名前のものはありません。Esc ですべてが戻ります。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>最初の状態に。「自分をいたわる」で答えたことは残ります。</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>日々のストレスのためのセルフヘルプのタイマーです。医療ではなく、緊急のためのものでもありません。</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>いますぐ助けを</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>このアプリと出典</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>自分でつけた評価</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since}〜{until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>セルフヘルプのアプリで、本人がつけた評価です。</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>短い呼吸とマインドフルネスのセッションの前後につけたものです。数週間には多くのことが変わり、評価に理由はわかりません。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>この期間に残したものはなく、それがすべてです。</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>セッション：{count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>セッションのあった日：{count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>心配、0〜4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>支えになるもの、0〜4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>落ち着き、0〜10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>アプリ独自の問いで、検証はされていません。</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>週のふりかえり</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比べて</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>{total}のうち新しい{listed}。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>セラピストのための一枚</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>または、信頼するだれかのために。書き込む前に、すべてを見られます。</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>メモも入れる</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>一枚の下見</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTML で保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>ファイルは、持っている人ならだれでも読めます。置き場所をよく選んでください。</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>最初の日が、最後の日より後になっています。</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>内容が変わりました。もう一度見ておけます。</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>いま、何が起きていますか？</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>もっと…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>自分の言葉で…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>自分の言葉での状況</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>自分のための1分でした。</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>どこでもできます。アプリがなくても。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>数秒流してみる</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>背景音</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>海に似た音</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>ブラウン</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>和音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>ノイズ 海 波 無音</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>合図</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>なめらかな音</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>やわらかい刻み</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>呼吸の音 最小限</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>始まりと終わり</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>おりん</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>小さな鐘</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>最初の数回、声が段階を伝える</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>声 吸う 吐く</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>小さなスピーカー</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>全体を少し高く、低音なしに。ノートパソコンや電話向け。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温かい</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>声は英語だけです。この言語では、すべての行が表示されます。</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>このアプリと出典</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>mindful が言うこと、することと、その背後の研究。どのくらい確かかは、四つの言い方で示します：かなり確か、不確か、差は見つからず、わたしたちの選択。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}、MIT ライセンス</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>書体：{one}と{other}、SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>日々のストレスのためのセルフヘルプのタイマーです。医療ではなく、緊急のためのものでもありません。</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>音なしで始める</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小さなウィンドウ</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>ほかの練習を二つ</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>休んでいる呼吸ガイド</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>ひとりで抱えなくていいのです。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>相談先の国</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>足場を取り戻す1分</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>いま危険なら：{number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>いま危険なら：いる場所の緊急番号に電話してください。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話せる相手</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>身近な人が怖いですか？</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>出典：{source}、{day}に確認</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}。古くなっているかもしれません。</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>身近な人が怖いとき</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>見張られる、つけ回される、脅される、友だちやお金から遠ざけられる、性を強いられる、ペットに害を与えられる、正直さを罰せられる。どれも自分のせいではなく、愛と怖さは並んでいられます。</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>呼吸で乗り切ろうとしなくていいのです。離れるときがいちばん危ないことがあるので、上の相談先の人と、ほかのだれも見られない機器で計画すると助けになります。</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>このページはここでは記録されません。通話や閲覧は跡を残すことがあります。胸の痛み、失神、続くしびれ、何時間もの現実感のなさがあれば、医師にかかってください。mindful は日々のストレスのためのセルフヘルプのタイマーです。医療ではなく、緊急のためでも、16歳未満の人のためでもありません。</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>吸うたびにタップ</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>6回のタップで自分のペースがわかります。なければ1分に12回から始まります。</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>あと{count}回</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>1分に約{pace}回の呼吸。タップを続けると測り直します。</translation>
    </message>
</context>
<context>
    <name>TenthsBox</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
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
        <translation>別の時刻</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>時間です。</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>足場を取り戻す1分</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小さなウィンドウ</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>相談先を見る</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>状況から</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一歩ずつ</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}／{count}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>矢印キーでグラフの中を歩き、プラスとマイナスで見える量を変え、Home で全体、T で表を見せます。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>その前は、何をしていましたか？</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>よければ、戻るための一行を。どこにも残りません。</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>していたこと</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>先へ</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>衝動の強さを、もう一度たずねますか？</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>静かに、このウィンドウで、一度だけ。</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>いいえ、けっこうです</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>{minutes}分後に</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>このウィンドウは、このままにしておけます。</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>何か届いた（R）</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>もうたずねない</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>一度たずねてほしいとのことでした。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>いま読むか、ひと息ついてから読みます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>何が来ても、そのあとで読めます。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>mindful を閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>戻る先：{what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>自分のペースで、いつもの一日へ。</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>返事を待っている</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>待つあいだの衝動のグラフ</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>待つあいだの衝動の表</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>待つことが1回。その1回のことだけを示します。</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>{count}回の待つ時間で、衝動を評価しました。点は順に並び、上がることも下がることもあります。次に何が来るかは言えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>週のふりかえり</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>このコンピューターに残ります。よければ「あゆみ」で見られます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはしない</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>1〜5のキーで答える  ·  X で抜かす  ·  矢印で移動</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>まだ答えがないので、残すものもありません。</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>落ち着き</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>週のふりかえり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>週のふりかえりのグラフ</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>週のふりかえりの表</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>心配：心配と確かめること。支え：頼れる人、言うこと、または待つと選ぶこと、大切にされてよいと感じること。問いはわたしたちのもので検証はされておらず、型分けも基準値もありません。</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>自分の答えです。すきまは、答えのない週です。</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>ふりかえりが1回。その週のことだけを示します。</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>この期間の答えはありません。「すべて」で残っているものが全部見えます。</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>この期間のふりかえりは1回、自分の答えです。</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>週のふりかえりに{count}回答えました。線は答えを示します。なぜそう動くかを言うには、少なく、粗すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>心配、0〜4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>支え、0〜4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>落ち着き、0〜10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>時刻{number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>5分からは研究がもっとあります。1分でも歓迎です。</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>愛着について</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>自分の型</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>二つの練習を公平に比べる</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>日々のストレスのためのセルフヘルプのタイマーです。医療ではなく、緊急のためのものでもありません。</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>いますぐ助けを</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>自分の練習は、フォルダーの中のファイルです。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸する</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>足場を取り戻す</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>安心を感じる</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>優しくする</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>考え直す</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>話すこと、聞くこと</translation>
    </message>
</context>
</TS>
