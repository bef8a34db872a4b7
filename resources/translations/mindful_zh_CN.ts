<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>the journal: its passphrase is being changed; please try again in a moment</source>
        <translation>日志：正在更改口令，请稍后再试</translation>
    </message>
    <message>
        <source>Something went wrong in mindful, not with you. What was saved is still there.</source>
        <translation>是 mindful 出了问题，不是你。已保存的都还在。</translation>
    </message>
    <message>
        <source>there is no situation {situation!r}</source>
        <translation>没有情境 {situation!r}</translation>
    </message>
    <message>
        <source>start: {key} is not of the right kind</source>
        <translation>start：{key} 的类型不对</translation>
    </message>
    <message>
        <source>there is no flow {name!r}; there are {known}</source>
        <translation>没有流程 {name!r}；有的是 {known}</translation>
    </message>
    <message>
        <source>there is no bed called {bed}; there are {known}</source>
        <translation>没有叫 {bed} 的背景声；有的是 {known}</translation>
    </message>
    <message>
        <source>Your headphones are gone, so it is silent. M brings the sound back.</source>
        <translation>耳机断开了，所以静音。按 M 恢复声音。</translation>
    </message>
    <message>
        <source>No sound right now; the breath goes on.</source>
        <translation>现在没有声音；呼吸继续。</translation>
    </message>
    <message>
        <source>No sound here: PortAudio is missing; install libportaudio2 (Debian, Ubuntu).</source>
        <translation>这里没有声音：缺少 PortAudio，请安装 libportaudio2（Debian、Ubuntu）。</translation>
    </message>
    <message>
        <source>No sound: the device {device} is not there.</source>
        <translation>没有声音：找不到设备 {device}。</translation>
    </message>
    <message>
        <source>No sound: the session goes on in silence.</source>
        <translation>没有声音：练习在静默中继续。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}</source>
        <translation>无法写入 {target}：{reason}</translation>
    </message>
    <message>
        <source>autostart cannot be read: {reason}</source>
        <translation>无法读取自动启动：{reason}</translation>
    </message>
    <message>
        <source>autostart cannot be changed: {reason}</source>
        <translation>无法更改自动启动：{reason}</translation>
    </message>
    <message>
        <source>mindful is in a Flatpak: the settings of your desktop can start it at login</source>
        <translation>mindful 在 Flatpak 中：可以在桌面的设置里让它在登录时启动</translation>
    </message>
    <message>
        <source>{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>{phase} 的 {seconds:g} 秒不在 {shortest:g} 到 {longest:g} 秒之间</translation>
    </message>
    <message>
        <source>a breath needs an inhale and an exhale</source>
        <translation>一次呼吸需要吸气和呼气</translation>
    </message>
    <message>
        <source>a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s</source>
        <translation>一次呼吸的 {seconds:g} 秒不在 {shortest:g} 到 {longest:g} 秒之间</translation>
    </message>
    <message>
        <source>give minutes or breaths, not both</source>
        <translation>请给出分钟或呼吸次数，不要两样都给</translation>
    </message>
    <message>
        <source>minutes must lie between 1 and {most}</source>
        <translation>分钟须在 1 到 {most} 之间</translation>
    </message>
    <message>
        <source>at least one breath is needed</source>
        <translation>至少需要一次呼吸</translation>
    </message>
    <message>
        <source>settle-in must lie between 0 and {most:g} seconds</source>
        <translation>安顿时间须在 0 到 {most:g} 秒之间</translation>
    </message>
    <message>
        <source>{practice} has no breaths to count; give minutes</source>
        <translation>{practice} 没有可数的呼吸；请给出分钟</translation>
    </message>
    <message>
        <source>{practice} takes at most {most} breaths</source>
        <translation>{practice} 最多 {most} 次呼吸</translation>
    </message>
    <message>
        <source>{practice}: more than {most} minutes of breaths</source>
        <translation>{practice}：呼吸超过 {most} 分钟</translation>
    </message>
    <message>
        <source>{practice} takes {fits} minutes</source>
        <translation>{practice} 需要 {fits} 分钟</translation>
    </message>
    <message>
        <source>{practice} is led by words; give minutes instead of breaths</source>
        <translation>{practice} 由话语引导；请给出分钟，而不是呼吸次数</translation>
    </message>
    <message>
        <source>{practice} takes {also}{shortest} to {longest} minutes</source>
        <translation>{practice} 需要 {also}{shortest} 到 {longest} 分钟</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} 属于别人</translation>
    </message>
    <message>
        <source>there is no folder for passing files: set XDG_RUNTIME_DIR</source>
        <translation>没有存放临时文件的文件夹：请设置 XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>cannot make {folder}: {reason}</source>
        <translation>无法建立 {folder}：{reason}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>{what}: {reason}: {path}</source>
        <translation>{what}：{reason}：{path}</translation>
    </message>
    <message>
        <source>there is nothing in it yet</source>
        <translation>里面还什么都没有</translation>
    </message>
    <message>
        <source>this is no copy of a journal</source>
        <translation>这不是日志的副本</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the copy is not what was to be copied</source>
        <translation>副本和要复制的内容不一致</translation>
    </message>
    <message>
        <source>{file}: nested too deeply</source>
        <translation>{file}：嵌套太深</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{file}: larger than {most} MiB</source>
        <translation>{file}：大于 {most} MiB</translation>
    </message>
    <message>
        <source>the journal: a check-in: {reason}: {path}</source>
        <translation>日志：一次每周回顾：{reason}：{path}</translation>
    </message>
    <message>
        <source>the journal: a comparison: {reason}: {path}</source>
        <translation>日志：一次比较：{reason}：{path}</translation>
    </message>
    <message>
        <source>the journal: {reason}: {path}</source>
        <translation>日志：{reason}：{path}</translation>
    </message>
    <message>
        <source>there is no practice {id!r}</source>
        <translation>没有练习 {id!r}</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>不允许写入</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>不允许打开</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>something in it does not fit together</source>
        <translation>里面有些内容对不上</translation>
    </message>
    <message>
        <source>the journal: it is locked with a passphrase: {path}</source>
        <translation>日志：已用口令锁定：{path}</translation>
    </message>
    <message>
        <source>{what}: a value in it cannot be stored: {path}</source>
        <translation>{what}：其中有一个值无法保存：{path}</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app</source>
        <translation>它由更新版本的应用写成</translation>
    </message>
    <message>
        <source>this is a file of another program</source>
        <translation>这是另一个程序的文件</translation>
    </message>
    <message>
        <source>{to} is there already; --force writes over it</source>
        <translation>{to} 已经存在；--force 会覆盖它</translation>
    </message>
    <message>
        <source>{to}: the name has to end in .json or .csv</source>
        <translation>{to}：名称须以 .json 或 .csv 结尾</translation>
    </message>
    <message>
        <source>{to}: {reason}</source>
        <translation>{to}：{reason}</translation>
    </message>
    <message>
        <source>the journal: it was moved or removed: {path}</source>
        <translation>日志：已被移动或移除：{path}</translation>
    </message>
    <message>
        <source>locking needs SQLCipher: pip install mindful[lock]</source>
        <translation>锁定需要 SQLCipher：pip install mindful[lock]</translation>
    </message>
    <message>
        <source>the journal: this is not its passphrase</source>
        <translation>日志：口令不对</translation>
    </message>
    <message>
        <source>the new file is not what was to be in it</source>
        <translation>新文件的内容和应有的不一致</translation>
    </message>
    <message>
        <source>The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted.</source>
        <translation>日志曾被搁到一边，现在开始新的一本。之前的没有删除任何内容。</translation>
    </message>
    <message>
        <source>the app has to be opened once to bring it up to date</source>
        <translation>需要打开一次应用，让它更新</translation>
    </message>
    <message>
        <source>the journal: damaged, {reason}: {path}</source>
        <translation>日志：已损坏，{reason}：{path}</translation>
    </message>
    <message>
        <source>The journal could not be read. It is kept as {file}, and a new one begins. Nothing of it was deleted.</source>
        <translation>无法读取日志。它保留为 {file}，现在开始新的一本。没有删除任何内容。</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile; nothing was saved.</source>
        <translation>这个节奏这期间在别处被移除了；没有保存任何内容。</translation>
    </message>
    <message>
        <source>This pattern was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>这个节奏这期间在别处被更改了；没有保存任何内容。</translation>
    </message>
    <message>
        <source>This pattern was removed elsewhere meanwhile.</source>
        <translation>这个节奏这期间在别处被移除了。</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is there already</source>
        <translation>{file}：id：{id!r} 已经存在</translation>
    </message>
    <message>
        <source>the journal: it is open on another computer, {computer!r}, or mindful did not end well there: {path}</source>
        <translation>日志：它在另一台电脑 {computer!r} 上打开着，或 mindful 在那里没有正常结束：{path}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}</source>
        <translation>无法移除 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} is there again; nothing was changed</source>
        <translation>{file} 又在了；没有更改任何内容</translation>
    </message>
    <message>
        <source>{file} cannot come back: {reason}</source>
        <translation>{file} 无法回来：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>There is no pattern to export.</source>
        <translation>没有可以导出的节奏。</translation>
    </message>
    <message>
        <source>{count} patterns are more than one file of 64 KiB holds.</source>
        <translation>{count} 个节奏，64 KiB 的一个文件装不下。</translation>
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
        <translation>节奏需要一个名称，由看得见的文字或符号组成。</translation>
    </message>
    <message>
        <source>A name has up to {allowed:g} characters; this one has {found:g}.</source>
        <translation>名称最多 {allowed:g} 个字符；这个有 {found:g} 个。</translation>
    </message>
    <message>
        <source>Another practice is called {name!r}; choose another name.</source>
        <translation>另一个练习叫 {name!r}；请换个名称。</translation>
    </message>
    <message>
        <source>{found:g} minutes are outside 1 to {allowed:g}.</source>
        <translation>{found:g} 分钟不在 1 到 {allowed:g} 之间。</translation>
    </message>
    <message>
        <source>It would be {found:g} breaths; {allowed:g} are the most.</source>
        <translation>那会是 {found:g} 次呼吸；最多 {allowed:g} 次。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{file}: id: {id!r} is not the file&apos;s name</source>
        <translation>{file}：id：{id!r} 不是文件的名称</translation>
    </message>
    <message>
        <source>{file}: text: needs at least [text.en]</source>
        <translation>{file}：text：至少需要 [text.en]</translation>
    </message>
    <message>
        <source>{file}: item: {id!r} is not known</source>
        <translation>{file}：item：不认识 {id!r}</translation>
    </message>
    <message>
        <source>{file}: item: {item!r} is missing</source>
        <translation>{file}：item：缺少 {item!r}</translation>
    </message>
    <message>
        <source>{file}: {key}: {id!r} is there twice</source>
        <translation>{file}：{key}：{id!r} 出现了两次</translation>
    </message>
    <message>
        <source>the app is running ({owner}); close it and try again</source>
        <translation>应用正在运行（{owner}）；请关闭后再试</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>this is the journal itself</source>
        <translation>这就是日志本身</translation>
    </message>
    <message>
        <source>one of it and the journal is locked and the other is not</source>
        <translation>它和日志，一个锁着，一个没锁</translation>
    </message>
    <message>
        <source>the journal: it is locked with another passphrase: {path}</source>
        <translation>日志：已用另一个口令锁定：{path}</translation>
    </message>
    <message>
        <source>Settings could not be read: {reason}.</source>
        <translation>无法读取设置：{reason}。</translation>
    </message>
    <message>
        <source>settings cannot be kept: {reason}</source>
        <translation>无法保留设置：{reason}</translation>
    </message>
    <message>
        <source>Settings are not readable and could not be set aside: {reason}.</source>
        <translation>设置无法读取，也没能搁到一边：{reason}。</translation>
    </message>
    <message>
        <source>Settings were not readable and begin anew; the old file is kept as {file}.</source>
        <translation>设置无法读取，重新开始；旧文件保留为 {file}。</translation>
    </message>
    <message>
        <source>Settings: {name} could not be used and is as it was at first.</source>
        <translation>设置：{name} 无法使用，恢复成最初的样子。</translation>
    </message>
    <message>
        <source>{id}.toml: {reason}</source>
        <translation>{id}.toml：{reason}</translation>
    </message>
    <message>
        <source>{file}: longer than {most} KiB</source>
        <translation>{file}：超过 {most} KiB</translation>
    </message>
    <message>
        <source>{file}: not written in UTF-8</source>
        <translation>{file}：不是用 UTF-8 写的</translation>
    </message>
    <message>
        <source>cannot write the trace to {path}: {reason}</source>
        <translation>无法把跟踪写到 {path}：{reason}</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>相当确定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>没有发现差别</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>我们自己的选择</translation>
    </message>
    <message>
        <source>It is for times when your anxiety is between {low} and {high}. With less there is little to notice; with more, do whatever helps and leave this aside.</source>
        <translation>它适合焦虑在 {low} 到 {high} 之间的时候。更低就没什么可留意的；更高时，做任何有帮助的事，先把它放一放。</translation>
    </message>
    <message>
        <source>Only large differences show. About 15 pairs show one of two points; smaller ones stay hidden.</source>
        <translation>只有大的差别看得出来。大约 15 对能看出两分的差别；更小的仍然看不见。</translation>
    </message>
    <message>
        <source>A pair is two sessions within seven days, at least four hours apart. One a day is plenty.</source>
        <translation>一对是七天之内的两次练习，至少相隔四小时。一天一次就很够了。</translation>
    </message>
    <message>
        <source>Which one comes next is drawn by lot now and told when a session begins. No result is shown before the last pair.</source>
        <translation>下一次是哪一个，现在由抽签决定，练习开始时告诉你。最后一对之前不显示结果。</translation>
    </message>
    <message>
        <source>You can leave at any time. The sessions stay yours.</source>
        <translation>随时都可以退出。练习记录仍是你的。</translation>
    </message>
    <message numerus="yes">
        <source>With {pairs} pairs you can try out how it goes; so few end without an answer.</source>
        <translation>
            <numerusform>{pairs} 对可以先试试感觉；这么少，结束时没有答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.</source>
        <translation>
            <numerusform>{pairs} 对、{sessions} 次练习，能看出约 {points} 分以上的差别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pairs} of {planned} pairs</source>
        <translation>
            <numerusform>{pairs}／{planned} 对</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session is kept but does not count: </source>
        <translation>有 1 次练习保留着，但不计入：</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions are kept but do not count: </source>
        <translation>
            <numerusform>有 {count} 次练习保留着，但不计入：</numerusform>
        </translation>
    </message>
    <message>
        <source>begun outside {low} to {high}, not rated before and after, or another practice.</source>
        <translation>在 {low} 到 {high} 之外开始、没有前后评分，或是别的练习。</translation>
    </message>
    <message>
        <source>Outside {low} to {high}, so this session is yours alone and does not count in the comparison. You can go on, or do whatever helps.</source>
        <translation>在 {low} 到 {high} 之外，所以这一次只属于你，不计入比较。你可以继续，或做任何有帮助的事。</translation>
    </message>
    <message>
        <source>The next one is possible from {time}.</source>
        <translation>下一次从 {time} 起可以做。</translation>
    </message>
    <message>
        <source>The next one is possible tomorrow from {time}.</source>
        <translation>下一次明天 {time} 起可以做。</translation>
    </message>
    <message>
        <source>There was one today, and one a day is plenty. Tomorrow is fine too.</source>
        <translation>今天做过一次了，一天一次就很够。明天也很好。</translation>
    </message>
    <message>
        <source>The second of this pair has time until {day}; later the pair begins anew.</source>
        <translation>这一对的第二次到 {day} 为止；之后这一对重新开始。</translation>
    </message>
    <message>
        <source>Whenever you like, if your anxiety is between {low} and {high}.</source>
        <translation>什么时候都行，只要你的焦虑在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>What came of your pairs is worked out once a week, from Monday on, so that looking often changes nothing.</source>
        <translation>结果每周算一次，从周一起，所以常看也不会改变什么。</translation>
    </message>
    <message numerus="yes">
        <source>Could not tell: {pairs} pairs are too few.</source>
        <translation>
            <numerusform>看不出来：{pairs} 对太少了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell: one pair is too few.</source>
        <translation>看不出来：一对太少了。</translation>
    </message>
    <message numerus="yes">
        <source>No clear difference: over {pairs} pairs you rated about the same after both. A small one may be there that so few pairs do not show.</source>
        <translation>
            <numerusform>没有明显差别：{pairs} 对里，两种之后你的评分差不多。也许有一点差别，只是这么少的对数看不出来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety after it than after {other}{within}.</source>
        <translation>
            <numerusform>{better} 看起来更适合你：{pairs} 对里，它之后你评的焦虑比 {other} 之后低约 {points}{within}。</numerusform>
        </translation>
    </message>
    <message>
        <source> (plausible range {low} to {high})</source>
        <translation> （可信范围 {low} 到 {high}）</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>在等回复</translation>
    </message>
    <message>
        <source>Before you send something</source>
        <translation>在你发送之前</translation>
    </message>
    <message>
        <source>After an argument</source>
        <translation>争吵之后</translation>
    </message>
    <message>
        <source>Before a hard talk</source>
        <translation>一场难谈的话之前</translation>
    </message>
    <message>
        <source>Show my card</source>
        <translation>显示我的卡片</translation>
    </message>
    <message>
        <source>A kind hand, one minute</source>
        <translation>温柔的手，一分钟</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>之前 {value}</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>之前 –</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>之后 {value}</translation>
    </message>
    <message>
        <source>after –</source>
        <translation>之后 –</translation>
    </message>
    <message>
        <source>What you rated after each practice</source>
        <translation>每个练习之后你的评分</translation>
    </message>
    <message>
        <source>Chart of what you rated after each practice</source>
        <translation>每个练习之后评分的图表</translation>
    </message>
    <message>
        <source>Table of what you rated after each practice</source>
        <translation>每个练习之后评分的表格</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after each practice, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>每个练习之后，你评的{scale}{lower}了多少，好像每次都从你平常的起点开始。范围重叠的地方，先后没有含义。</translation>
    </message>
    <message>
        <source>Talking practices and staying near are left out on purpose: a brave talk may feel harder at first.</source>
        <translation>谈话的练习和“留在近处”特意没有放进来：勇敢的谈话起初可能感觉更难。</translation>
    </message>
    <message>
        <source>What you rated in each situation</source>
        <translation>每种情境里你的评分</translation>
    </message>
    <message>
        <source>Chart of what you rated in each situation</source>
        <translation>每种情境里评分的图表</translation>
    </message>
    <message>
        <source>Table of what you rated in each situation</source>
        <translation>每种情境里评分的表格</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>How much {lower} you rated {scale} after practising in each situation, as if you had begun each where you usually begin. Where ranges overlap, no order is meant.</source>
        <translation>在每种情境里练习之后，你评的{scale}{lower}了多少，好像每次都从你平常的起点开始。范围重叠的地方，先后没有含义。</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次练习</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} 次练习</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-24.</source>
        <translation>日期请写成 2026-11-24 的样子。</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>轻松些</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>差不多</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>更难</translation>
    </message>
    <message>
        <source>{title} (comparison)</source>
        <translation>{title}（比较）</translation>
    </message>
    <message>
        <source>{clock} practised</source>
        <translation>练习了 {clock}</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>之前：{value}</translation>
    </message>
    <message>
        <source>After: {value}</source>
        <translation>之后：{value}</translation>
    </message>
    <message>
        <source>Compared: {value}</source>
        <translation>相比：{value}</translation>
    </message>
    <message>
        <source>Note: {value}</source>
        <translation>笔记：{value}</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>也许和你其他的不同：是规律，不是证明</translation>
    </message>
    <message>
        <source>Points lower after than before</source>
        <translation>之后比之前低的分数</translation>
    </message>
    <message>
        <source>Points higher after than before</source>
        <translation>之后比之前高的分数</translation>
    </message>
    <message>
        <source>plausibly {low} to {high}</source>
        <translation>可信范围 {low} 到 {high}</translation>
    </message>
    <message>
        <source>later {value}</source>
        <translation>稍后 {value}</translation>
    </message>
    <message>
        <source>0 never, 4 every day</source>
        <translation>0 从不，4 每天</translation>
    </message>
    <message>
        <source>0 not settled at all, 10 completely settled</source>
        <translation>0 一点也不安定，10 完全安定</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>担心</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>这里还什么都没有，也没有什么要求。</translation>
    </message>
    <message>
        <source>One session. It says how that one was, no more.</source>
        <translation>一次练习。它只说明那一次，别的没有。</translation>
    </message>
    <message>
        <source>You rated no session in these days. All shows everything that is kept.</source>
        <translation>这些天里你没有给练习评分。“全部”会显示保留的一切。</translation>
    </message>
    <message>
        <source>You rated one session in these days. It says how that one was, no more.</source>
        <translation>这些天里你给一次练习评了分。它只说明那一次，别的没有。</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>一周</translation>
    </message>
    <message numerus="yes">
        <source>{weeks} weeks</source>
        <translation>
            <numerusform>{weeks} 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You rated {count} sessions in {span}.</source>
        <translation>
            <numerusform>{span}里你给 {count} 次练习评了分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week by week, the {scale} you rated on arriving went from about {first} to {last} over {weeks} weeks, more steadily than chance alone tends to. Many things change in that time; this chart cannot say why.</source>
        <translation>
            <numerusform>一周又一周，你到来时评的{scale}在 {weeks} 周里从约 {first} 走到 {last}，比单凭偶然通常更平稳。这段时间里很多事在变；这张图说不出为什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week it goes up and down, in no clear direction.</source>
        <translation>一周又一周，它时上时下，没有清楚的方向。</translation>
    </message>
    <message>
        <source>Week by week it stays about the same.</source>
        <translation>一周又一周，它差不多没变。</translation>
    </message>
    <message>
        <source>Too early to say where it goes.</source>
        <translation>现在说它往哪走还太早。</translation>
    </message>
    <message>
        <source>Before sessions the middle {scale} was {value} of {highest}.</source>
        <translation>练习之前，{scale}的中间值是 {highest} 分里的 {value}。</translation>
    </message>
    <message>
        <source>After sessions the middle {scale} was {value} of {highest}.</source>
        <translation>练习之后，{scale}的中间值是 {highest} 分里的 {value}。</translation>
    </message>
    <message>
        <source>{name}, {low} {low_words}, {high} {high_words}</source>
        <translation>{name}，{low} {low_words}，{high} {high_words}</translation>
    </message>
    <message>
        <source>dashed: the middle of your last {count}, smoothed</source>
        <translation>虚线：最近 {count} 次的中间值，经过平滑</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>太少，还说不出什么</translation>
    </message>
    <message>
        <source>Many of these sessions were not rated afterwards, and those may have gone otherwise.</source>
        <translation>其中许多次之后没有评分，那些也许有所不同。</translation>
    </message>
    <message>
        <source>The middle of a few sessions is mostly chance, so nothing is made of it.</source>
        <translation>几次练习的中间值多半是偶然，所以不从中得出什么。</translation>
    </message>
    <message>
        <source>pattern, not proof</source>
        <translation>是规律，不是证明</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 次</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>you rated it about {points} points lower afterwards</source>
        <translation>之后你评的低了约 {points} 分</translation>
    </message>
    <message>
        <source>you rated it about {points} points higher afterwards</source>
        <translation>之后你评的高了约 {points} 分</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>焦虑低一些，不代表一段关系对你好。</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>导入节奏</translation>
    </message>
    <message>
        <source>Export patterns</source>
        <translation>导出节奏</translation>
    </message>
    <message>
        <source>{found} s is quicker than can be followed with eyes closed; it begins at {allowed} s.</source>
        <translation>{found} 秒太快，闭着眼跟不上；从 {allowed} 秒开始。</translation>
    </message>
    <message>
        <source>{found} s is longer than is comfortable; it ends at {allowed} s.</source>
        <translation>{found} 秒比舒服的要长；到 {allowed} 秒为止。</translation>
    </message>
    <message>
        <source>{found} s is a long time to hold; it ends at {allowed} s.</source>
        <translation>{found} 秒屏息太久；到 {allowed} 秒为止。</translation>
    </message>
    <message>
        <source>A whole breath of {found} s can make you light-headed; it begins at {allowed} s.</source>
        <translation>整次呼吸 {found} 秒可能让你头晕；从 {allowed} 秒开始。</translation>
    </message>
    <message>
        <source>A whole breath of {found} s leaves you short of air; it ends at {allowed} s.</source>
        <translation>整次呼吸 {found} 秒会让你气不够；到 {allowed} 秒为止。</translation>
    </message>
    <message>
        <source>{found} minutes are more than fit; it ends at {allowed}.</source>
        <translation>{found} 分钟装不下；到 {allowed} 为止。</translation>
    </message>
    <message>
        <source>That is {found} breaths; {allowed} are the most for this one.</source>
        <translation>那是 {found} 次呼吸；这一个最多 {allowed} 次。</translation>
    </message>
    <message>
        <source>Give it a name of your own.</source>
        <translation>给它起个自己的名称。</translation>
    </message>
    <message>
        <source>A name has up to {allowed} characters; this one has {found}.</source>
        <translation>名称最多 {allowed} 个字符；这个有 {found} 个。</translation>
    </message>
    <message>
        <source>Another practice is called that already.</source>
        <translation>另一个练习已经叫这个名称了。</translation>
    </message>
    <message>
        <source>{seconds} in</source>
        <translation>{seconds} 吸</translation>
    </message>
    <message>
        <source>{seconds} hold</source>
        <translation>{seconds} 停</translation>
    </message>
    <message>
        <source>{seconds} out</source>
        <translation>{seconds} 呼</translation>
    </message>
    <message>
        <source>{seconds} rest</source>
        <translation>{seconds} 歇</translation>
    </message>
    <message>
        <source>{seconds} free</source>
        <translation>{seconds} 随意</translation>
    </message>
    <message>
        <source>{seconds} more</source>
        <translation>{seconds} 再添</translation>
    </message>
    <message>
        <source>{pace} breaths a minute</source>
        <translation>每分钟 {pace} 次呼吸</translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in 1 minute</source>
        <translation>
            <numerusform>1 分钟 {breaths} 次呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{breaths} breaths in {minutes} minutes</source>
        <translation>
            <numerusform>{minutes} 分钟 {breaths} 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>再添一点</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>轻轻停住</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>歇一歇</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>随意呼吸</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <translation>吸 {seconds}</translation>
    </message>
    <message>
        <source>hold {seconds}</source>
        <translation>停 {seconds}</translation>
    </message>
    <message>
        <source>out {seconds}</source>
        <translation>呼 {seconds}</translation>
    </message>
    <message>
        <source>rest {seconds}</source>
        <translation>歇 {seconds}</translation>
    </message>
    <message>
        <source>breathe freely {seconds}</source>
        <translation>随意呼吸 {seconds}</translation>
    </message>
    <message>
        <source>{pace} breaths a minute.</source>
        <translation>每分钟 {pace} 次呼吸。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>两个中的一个</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这样的文件或目录</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间了</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
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
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{count} breaths</source>
        <translation>
            <numerusform>{count} 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at {clock}. That is allowed.</source>
        <translation>在 {clock} 停下。可以的。</translation>
    </message>
    <message>
        <source>You rated it easier.</source>
        <translation>你的评分：轻松些。</translation>
    </message>
    <message>
        <source>About the same, which is common.</source>
        <translation>差不多，这很常见。</translation>
    </message>
    <message>
        <source>Harder than before. That happens, and you did nothing wrong. You can stop here.</source>
        <translation>比之前更难。会有这样的时候，你没有做错什么。可以停在这里。</translation>
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
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>欧盟其他地方</translation>
    </message>
    <message>
        <source>Find a helpline where you are</source>
        <translation>查找你所在地的求助热线</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>昼夜服务</translation>
    </message>
</context>
<context>
    <name>AfterArgument</name>
    <message>
        <source>After an argument</source>
        <translation>争吵之后</translation>
    </message>
    <message>
        <source>Bodies need about twenty minutes to come down. You can say that you take them, and when you are back.</source>
        <translation>身体大约需要二十分钟才能缓下来。你可以说你要这段时间，以及什么时候回来。</translation>
    </message>
    <message>
        <source>If you are afraid of this person, this is not the right tool: get somewhere safe first.</source>
        <translation>如果你害怕这个人，这不是合适的工具：先到安全的地方。</translation>
    </message>
    <message>
        <source>I need a break to calm my head. I will be back at {time}.</source>
        <translation>我需要歇一下，让脑子静下来。我 {time} 回来。</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>你可以这样说</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制这句话</translation>
    </message>
    <message>
        <source>Ground yourself, three minutes</source>
        <translation>安稳下来，三分钟</translation>
    </message>
    <message>
        <source>Rest right away</source>
        <translation>马上休息</translation>
    </message>
    <message>
        <source>Rest until {time}</source>
        <translation>休息到 {time}</translation>
    </message>
    <message>
        <source>Walk, drink something, look out of the window, fold a towel. If the argument replays, you can let it play without writing the answer.</source>
        <translation>走一走、喝点东西、看看窗外、叠一条毛巾。如果争吵又在回放，可以让它放，不用去写那个回答。</translation>
    </message>
    <message>
        <source>At that time this window says so once, without a sound.</source>
        <translation>到那时，这个窗口会说一次，不出声。</translation>
    </message>
    <message>
        <source>Breathe a little</source>
        <translation>呼吸一会儿</translation>
    </message>
    <message>
        <source>I am ready sooner</source>
        <translation>我已经可以了</translation>
    </message>
    <message>
        <source>Is it still loud in you?</source>
        <translation>心里还很响吗？</translation>
    </message>
    <message>
        <source>Then take twenty minutes more, and let them know.</source>
        <translation>那就再要二十分钟，并告诉对方。</translation>
    </message>
    <message>
        <source>If you go back: begin softly, and with one thing.</source>
        <translation>如果你回去：轻轻开始，只说一件事。</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>现在回去</translation>
    </message>
    <message>
        <source>Softly, and one thing.</source>
        <translation>轻轻地，一件事。</translation>
    </message>
    <message>
        <source>Twenty minutes more</source>
        <translation>再二十分钟</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不了</translation>
    </message>
    <message>
        <source>Name another time for the talk, so that it has one.</source>
        <translation>另约一个时间谈，让它有个着落。</translation>
    </message>
    <message>
        <source>That is allowed. Let them know the new time.</source>
        <translation>可以的。把新的时间告诉对方。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
    </message>
    <message>
        <source>It is {time}, the time you named.</source>
        <translation>{time} 到了，是你定的时间。</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Paused, {minutes} min left</source>
        <translation>已暂停，还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>还剩 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>{scale} before</source>
        <translation>之前的{scale}</translation>
    </message>
    <message>
        <source>{scale} after</source>
        <translation>之后的{scale}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>主题 模式 夜间</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>字体 缩放 大</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动态</translation>
    </message>
    <message>
        <source>The breath guide stands still; words and the ring lead.</source>
        <translation>呼吸引导静止不动；由文字和圆环引导。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Sessions on light ground</source>
        <translation>练习时用浅色背景</translation>
    </message>
    <message>
        <source>The icon in the tray breathes along</source>
        <translation>托盘图标跟着呼吸</translation>
    </message>
    <message>
        <source>In a session only; still with reduced motion, and while discreet.</source>
        <translation>只在练习时；减少动态或低调时静止。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>English is the original. Nobody who grew up with the others has read them yet.</source>
        <translation>原文是英语。其他语言还没有以它为母语的人读过。</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>How you arrived and left</source>
        <translation>你来时和离开时</translation>
    </message>
    <message>
        <source>Chart of before and after</source>
        <translation>之前与之后的图表</translation>
    </message>
    <message>
        <source>Table of before and after</source>
        <translation>之前与之后的表格</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>About attachment</source>
        <translation>关于依恋</translation>
    </message>
    <message>
        <source>Short cards, about a minute each. Nothing in them is asked of you.</source>
        <translation>短短的卡片，每张约一分钟。里面不要求你做什么。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡片</translation>
    </message>
    <message>
        <source>Questions to stay with</source>
        <translation>可以陪着待一会儿的问题</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>关于与来源</translation>
    </message>
</context>
<context>
    <name>BeforeSend</name>
    <message>
        <source>Before you send</source>
        <translation>在你发送之前</translation>
    </message>
    <message>
        <source>Put it here for a moment. It stays in memory only and is never looked into.</source>
        <translation>先放在这里一会儿。它只留在内存里，从不会被查看。</translation>
    </message>
    <message>
        <source>Breathe first</source>
        <translation>先呼吸</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放下它</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>You can change it. Send it, keep it for later, or let it go.</source>
        <translation>你可以改它。发送、留到以后，或放下。</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>以后发送</translation>
    </message>
    <message>
        <source>Breathe once more</source>
        <translation>再呼吸一次</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>Anything about safety can be sent right away.</source>
        <translation>关于安全的，随时可以马上发。</translation>
    </message>
    <message>
        <source>It waits here until mindful is closed.</source>
        <translation>它在这里等着，直到 mindful 关闭。</translation>
    </message>
    <message>
        <source>Come back to it whenever you like; it is written down nowhere.</source>
        <translation>想回来就回来；它没有写在任何地方。</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>它在剪贴板里。</translation>
    </message>
    <message>
        <source>Paste it where you want it within two minutes; then it is taken away again.</source>
        <translation>两分钟内粘贴到你想要的地方；之后会再被清掉。</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>它不在了。</translation>
    </message>
    <message>
        <source>What you felt was real. It can be said later.</source>
        <translation>你感受到的是真的。以后也可以说。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>Before a hard talk</source>
        <translation>一场难谈的话之前</translation>
    </message>
    <message>
        <source>Settle first, then three short lines: what you want, how to begin, a limit.</source>
        <translation>先安顿，再写三行短句：你想要什么、怎么开始、一个界限。</translation>
    </message>
    <message>
        <source>Settle, three minutes</source>
        <translation>安顿，三分钟</translation>
    </message>
    <message>
        <source>Straight to the lines</source>
        <translation>直接写这几行</translation>
    </message>
    <message>
        <source>Three lines, as short as you like</source>
        <translation>三行，想多短就多短</translation>
    </message>
    <message>
        <source>What I want from this talk</source>
        <translation>我想从这场谈话得到什么</translation>
    </message>
    <message>
        <source>My first sentence</source>
        <translation>我的第一句话</translation>
    </message>
    <message>
        <source>My limit: when I take a pause</source>
        <translation>我的界限：什么时候我要停一停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Keep them in view</source>
        <translation>留在眼前</translation>
    </message>
    <message>
        <source>Keep as a card</source>
        <translation>存成卡片</translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation>给谈话用</translation>
    </message>
    <message>
        <source>Kept among your cards.</source>
        <translation>已放进你的卡片。</translation>
    </message>
    <message>
        <source>You can go in slowly.</source>
        <translation>你可以慢慢走进去。</translation>
    </message>
    <message>
        <source>You may ask for a pause at any time, and you may leave.</source>
        <translation>随时都可以要求停一停，也可以离开。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
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
        <translation>导入练习记录</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restored sessions: {count}</source>
        <translation>已恢复的练习：{count}</translation>
    </message>
    <message>
        <source>Deleted sessions: {count}</source>
        <translation>已删除的练习：{count}</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>还有事情在进行；请之后再试。</translation>
    </message>
    <message>
        <source>Sessions in {name}: {count}</source>
        <translation>{name} 里的练习：{count}</translation>
    </message>
    <message>
        <source>Taken in: {added}. Already there: {known}.</source>
        <translation>已收进：{added}。本来就有：{known}。</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>已备份为 {name}。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
</context>
<context>
    <name>CareGroup</name>
    <message>
        <source>Take care of me</source>
        <translation>照顾我</translation>
    </message>
    <message>
        <source>If something of this is true for you, practices that may not fit are left out of suggestions. It stays on this computer and is in no export.</source>
        <translation>如果其中有符合你的，可能不合适的练习就不会出现在建议里。它留在这台电脑上，不在任何导出里。</translation>
    </message>
    <message>
        <source>Panic, or strong air hunger</source>
        <translation>惊恐，或强烈的气不够</translation>
    </message>
    <message>
        <source>Trauma, or feeling unreal</source>
        <translation>创伤，或感觉不真实</translation>
    </message>
    <message>
        <source>Psychosis or mania at present</source>
        <translation>目前有精神病性或躁狂状态</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Heart, lungs or blood pressure</source>
        <translation>心脏、肺或血压</translation>
    </message>
    <message>
        <source>Migraine, tinnitus, or sensitive hearing</source>
        <translation>偏头痛、耳鸣或听觉敏感</translation>
    </message>
    <message>
        <source>With heart and lungs: also seizures, eye trouble, or recent surgery.</source>
        <translation>心脏和肺还包括：癫痫发作、眼疾或近期手术。</translation>
    </message>
    <message>
        <source>Only looking around with open eyes is suggested then. Please ask a doctor who knows you before using the rest.</source>
        <translation>这时只建议睁着眼看看四周。用其余的之前，请问问了解你的医生。</translation>
    </message>
    <message>
        <source>Suggest “{title}” again</source>
        <translation>再次建议“{title}”</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The T key does the same</source>
        <translation>按 T 键也一样</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stay with {title}</source>
        <translation>还是做“{title}”</translation>
    </message>
    <message>
        <source>Begin without rating</source>
        <translation>不评分就开始</translation>
    </message>
    <message>
        <source>Keys 0 to 9, right of 0 for 10  ·  X skips</source>
        <translation>按 0 到 9，10 在 0 的右边  ·  X 跳过</translation>
    </message>
    <message>
        <source>You can keep your eyes open. {how}</source>
        <translation>可以睁着眼睛。{how}</translation>
    </message>
    <message>
        <source>You have been working hard at this. Would stepping away, moving or talking to someone help more? You can also continue.</source>
        <translation>你一直很努力。走开一会儿、动一动，或和人聊聊，会不会更有帮助？你也可以继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin with eyes open</source>
        <translation>睁着眼开始</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>A note, if you like</source>
        <translation>愿意的话，写条笔记</translation>
    </message>
    <message>
        <source>Did you find your words?</source>
        <translation>你找到要说的话了吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>找到一些</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Compared with before, it feels</source>
        <translation>和之前相比，感觉</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>轻松些</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>差不多</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>更难</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>再一分钟</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>What to compare</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>第一个练习</translation>
    </message>
    <message>
        <source>Second practice</source>
        <translation>第二个练习</translation>
    </message>
    <message>
        <source>Length of each session</source>
        <translation>每次的时长</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>请选两个不同的。</translation>
    </message>
    <message>
        <source>They have no length in common; choose another.</source>
        <translation>它们没有共同的时长；请另选一个。</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare two practices fairly</source>
        <translation>公平地比较两个练习</translation>
    </message>
    <message>
        <source>Two practices in turn, equally long, in an order that is drawn. It is the one way here to find out whether one suits you better.</source>
        <translation>两个练习轮流做，时长一样，顺序由抽签决定。这是在这里知道哪一个更适合你的唯一办法。</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>全部练习</translation>
    </message>
    <message>
        <source>Lower anxiety does not mean a relationship is good for you.</source>
        <translation>焦虑低一些，不代表一段关系对你好。</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} 和 {b}</translation>
    </message>
    <message>
        <source>{a} and {b}, {minutes} min each</source>
        <translation>{a} 和 {b}，各 {minutes} 分钟</translation>
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
        <translation>练习过的日子</translation>
    </message>
    <message>
        <source>Calendar of days practised</source>
        <translation>练习过的日子的日历</translation>
    </message>
    <message>
        <source>Table of days practised</source>
        <translation>练习过的日子的表格</translation>
    </message>
    <message>
        <source>Darker means more sessions on that day.</source>
        <translation>颜色越深，那天的练习越多。</translation>
    </message>
    <message>
        <source>Days you practised in the last {span} days: {count}.</source>
        <translation>最近 {span} 天里练习过的天数：{count}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>各次练习</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>随桌面启动</translation>
    </message>
    <message>
        <source>It then waits in the tray; where there is none, the window opens.</source>
        <translation>之后它在托盘里等着；没有托盘时，会打开窗口。</translation>
    </message>
    <message>
        <source>autostart login</source>
        <translation>自动启动 登录</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>All practices</source>
        <translation>全部练习</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>已知的情况</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>当心的地方</translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation>睁着眼睛</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>静静开始</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>不屏息</translation>
    </message>
    <message>
        <source>This one asks you to hold the breath. Please leave it out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>这个练习会请你屏息。怀孕，心脏、肺、血压或眼睛有问题，中风或近期手术之后，有癫痫发作或昏厥，以及屏息带来惊恐时，请省去。开车或在水中时绝不要做。</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>屏息对我没问题</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Delete these days…</source>
        <translation>删除这些天…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Sessions of these days and all backups will be gone for good.</source>
        <translation>这些天的练习和所有备份会永久消失。</translation>
    </message>
    <message>
        <source>Every session, card, check-in and backup will be gone for good. Files that you exported are yours to delete.</source>
        <translation>每一次练习、卡片、回顾和备份都会永久消失。你导出的文件由你自己删除。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>无法写入：{reason}。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{session} is deleted.</source>
        <translation>已删除：{session}。</translation>
    </message>
    <message>
        <source>Undo: {session}</source>
        <translation>撤销：{session}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>已移除：{name}。</translation>
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
        <translation>睁着眼看看四周，一分钟</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
    <message>
        <source>Or stand up, drink some water, move a little, talk to someone, and leave it here for today.</source>
        <translation>或者站起来，喝点水，动一动，和人说说话，今天就到这里。</translation>
    </message>
    <message>
        <source>It was harder a few times lately. A pause from this app, and a person to talk to, may do more for you: someone close, a doctor, a counsellor.</source>
        <translation>最近有几次更难受。离开这个应用歇一歇，找个人说说，也许对你更好：亲近的人、医生、咨询师。</translation>
    </message>
    <message>
        <source>Leave “{title}” out of suggestions</source>
        <translation>不再建议“{title}”</translation>
    </message>
    <message>
        <source>Left out. You can bring it back under Settings.</source>
        <translation>已略过。可以在设置里找回来。</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Words in notes</source>
        <translation>笔记里的词</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>相比</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>{header}: {value}</source>
        <translation>{header}：{value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>补记一次过去的练习</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次练习</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} 次练习</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like that.</source>
        <translation>没有这样的练习。</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>这里还什么都没有，也没有什么要求。</translation>
    </message>
</context>
<context>
    <name>HoldSwitches</name>
    <message>
        <source>Hold after breathing in</source>
        <translation>吸气后停住</translation>
    </message>
    <message>
        <source>Rest after breathing out</source>
        <translation>呼气后歇一歇</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>屏息</translation>
    </message>
    <message>
        <source>Please leave holds out in pregnancy, with heart, lung, blood pressure or eye trouble, after a stroke or recent surgery, with seizures or fainting, and when holding brings panic. Never while driving or in water.</source>
        <translation>怀孕，心脏、肺、血压或眼睛有问题，中风或近期手术之后，有癫痫发作或昏厥，以及屏息带来惊恐时，请省去屏息。开车或在水中时绝不要做。</translation>
    </message>
    <message>
        <source>Holding is all right for me</source>
        <translation>屏息对我没问题</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>A sheet for a therapist</source>
        <translation>给治疗师的一页</translation>
    </message>
    <message>
        <source>After each practice</source>
        <translation>每个练习之后</translation>
    </message>
    <message>
        <source>In each situation</source>
        <translation>每种情境里</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>练习过的日子</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>各周</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>公平地比较两个练习</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>每周回顾</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The journal is locked. This session is kept in memory until you unlock it.</source>
        <translation>日志锁着。在你解锁之前，这次练习留在内存里。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>在这里用</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>{line} There is a good copy from {name}.</source>
        <translation>{line} 有一份完好的副本，来自 {name}。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>从那里取回</translation>
    </message>
    <message>
        <source>A copy is being made; please try again in a moment.</source>
        <translation>正在做副本；请稍后再试。</translation>
    </message>
    <message>
        <source>Sessions brought back: {count}</source>
        <translation>找回的练习：{count}</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LeaningRow</name>
    <message>
        <source>Right now I feel more</source>
        <translation>此刻我更觉得</translation>
    </message>
    <message>
        <source>Pulled to chase</source>
        <translation>想去追</translation>
    </message>
    <message>
        <source>Pulled to withdraw</source>
        <translation>想退开</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都有</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
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
        <translation>呼吸音</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>背景声</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>说出的话</translation>
    </message>
    <message>
        <source>What a minute sounds like</source>
        <translation>一分钟听起来怎样</translation>
    </message>
    <message>
        <source>picture volume loud soft</source>
        <translation>图 音量 大 小</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>两耳相同</translation>
    </message>
    <message>
        <source>mono one ear</source>
        <translation>单声道 一只耳朵</translation>
    </message>
</context>
<context>
    <name>LiveOrb</name>
    <message>
        <source>Breath guide</source>
        <translation>呼吸引导</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>The journal is locked. You can breathe and find help as ever.</source>
        <translation>日志锁着。呼吸和求助照旧可用。</translation>
    </message>
    <message>
        <source>Please wait {count} s and try again.</source>
        <translation>请等 {count} 秒再试。</translation>
    </message>
    <message>
        <source>Something is still going on; please try again afterwards.</source>
        <translation>还有事情在进行；请之后再试。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>There is no keyring here to remember it in.</source>
        <translation>这里没有可以记住它的密钥环。</translation>
    </message>
    <message>
        <source>These could not be read and stay as they are: {names}</source>
        <translation>这些无法读取，保持原样：{names}</translation>
    </message>
</context>
<context>
    <name>MinutePicture</name>
    <message>
        <source>What a minute sounds like</source>
        <translation>一分钟听起来怎样</translation>
    </message>
    <message>
        <source>Breath tones</source>
        <translation>呼吸音</translation>
    </message>
    <message>
        <source>Bed of sound</source>
        <translation>背景声</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>说出的话</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Heard in it: {parts}.</source>
        <translation>听得到：{parts}。</translation>
    </message>
    <message>
        <source>Nothing is heard in it.</source>
        <translation>里面听不到什么。</translation>
    </message>
</context>
<context>
    <name>MoreHelp</name>
    <message>
        <source>Step by step</source>
        <translation>一步一步</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>一步一步…</translation>
    </message>
</context>
<context>
    <name>NewSessionFields</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Write a time as 9:15.</source>
        <translation>时刻请写成 9:15 的样子。</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>那个时刻还没到。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is happening right now?</source>
        <translation>此刻发生了什么？</translation>
    </message>
    <message>
        <source>Choose what fits, or begin as it is.</source>
        <translation>选合适的，或就这样开始。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Esc stops, F9 hides. Start whenever you like.</source>
        <translation>一切都留在这台电脑上。Esc 停止，F9 隐藏。想什么时候开始都行。</translation>
    </message>
    <message>
        <source>your computer&apos;s own output</source>
        <translation>电脑自己的输出</translation>
    </message>
    <message>
        <source>Sound: {device}</source>
        <translation>声音：{device}</translation>
    </message>
    <message>
        <source>Private: nothing of a session is written.</source>
        <translation>私密：这次练习什么都不会写下。</translation>
    </message>
    <message>
        <source>What you chose last time</source>
        <translation>你上次选的</translation>
    </message>
    <message>
        <source>To begin with, if you like</source>
        <translation>愿意的话，从这里开始</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>你的选择</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A minute for yourself, if you like.</source>
        <translation>愿意的话，给自己一分钟。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>再次开始</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{begin}: {title}, {minutes} min</source>
        <translation>{begin}：{title}，{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>You left it after {progress}. That is allowed.</source>
        <translation>你在 {progress} 之后退出。可以的。</translation>
    </message>
    <message>
        <source>Begun on {day}. It says how it was for you, in these weeks.</source>
        <translation>开始于 {day}。它说的是这几周里你的情况。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续做</translation>
    </message>
</context>
<context>
    <name>OwnSituations</name>
    <message>
        <source>“{title}” is there already.</source>
        <translation>“{title}”已经有了。</translation>
    </message>
</context>
<context>
    <name>OwnSituationsGroup</name>
    <message>
        <source>Your own situations</source>
        <translation>你自己的情境</translation>
    </message>
    <message>
        <source>Add one under Now, More. Archived ones keep their history.</source>
        <translation>在“现在”的“更多”里添加。收起的会保留历史。</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>再次提供</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>PaceButtons</name>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>不屏息</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{part}, seconds</source>
        <translation>{part}，秒</translation>
    </message>
</context>
<context>
    <name>PassphraseChoices</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>取消口令…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>现在锁定</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>多久没人就锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>A passphrase keeps the journal from whoever has your computer.</source>
        <translation>口令让拿到你电脑的人看不到日志。</translation>
    </message>
    <message>
        <source>A passphrase over the journal is possible with: pip install mindful[lock]</source>
        <translation>给日志加口令需要：pip install mindful[lock]</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再输一次新口令</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>记在这台电脑的密钥环里</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>解锁日志</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Without it nobody can read your journal and its backups, you neither. If it is lost, they are lost: nobody can bring them back. A few words that you will remember are better than one. Settings and practices of your own stay readable.</source>
        <translation>没有它，谁也读不了你的日志和备份，包括你自己。它丢了，它们也就丢了：没有人能找回。几个你记得住的词，比一个词好。设置和自己的练习仍然可读。</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters, please.</source>
        <translation>
            <numerusform>请至少用 {count} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次不一样。</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>A new pattern</source>
        <translation>新的节奏</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <translation>你的节奏</translation>
    </message>
    <message>
        <source>Smaller and softer, not bigger. What is comfortable is right.</source>
        <translation>更小、更轻，而不是更大。舒服的就是对的。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存就离开</translation>
    </message>
    <message>
        <source>Save as another pattern</source>
        <translation>另存为新的节奏</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save is off until what is said beside its field is settled.</source>
        <translation>解决栏位旁边说的事之后，就可以保存。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有更改什么。</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A second sip</source>
        <translation>第二小口</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>PatternPage</name>
    <message>
        <source>Patterns of your own</source>
        <translation>你自己的节奏</translation>
    </message>
    <message>
        <source>Breaths at the pace that suits you, under names that are yours.</source>
        <translation>按适合你的节奏呼吸，用你自己的名称。</translation>
    </message>
    <message>
        <source>All practices</source>
        <translation>全部练习</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>从哪个开始</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>新的节奏</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is expected.</source>
        <translation>这里还什么都没有，也没有什么要求。</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>继续练习</translation>
    </message>
    <message>
        <source>Look around with open eyes</source>
        <translation>睁着眼看看四周</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>That is all right. Nothing has to be pushed through.</source>
        <translation>没关系。什么都不必硬撑。</translation>
    </message>
    <message>
        <source>Paused while you were away. Go on whenever you like.</source>
        <translation>你离开时已暂停。想什么时候继续都行。</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>已暂停。需要多久就多久。</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Breath guide</source>
        <translation>呼吸引导</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>轻轻停住</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>歇一歇</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>安顿</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>再添一点</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Practices</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder that only your own account can read. Nothing is sent anywhere.</source>
        <translation>一切都留在这台电脑上，在一个只有你的账户能读的文件夹里。什么都不会发送出去。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Discreet: a neutral name in titles, taskbar and tray</source>
        <translation>低调：在标题、任务栏和托盘里用中性的名称</translation>
    </message>
    <message>
        <source>Private: write nothing until this is switched off</source>
        <translation>私密：关闭之前什么都不写</translation>
    </message>
    <message>
        <source>Both help against a glance. Neither helps against somebody who watches the device itself; then a device that nobody else can look into is safer.</source>
        <translation>两样都能防一眼瞥见，都防不了监视设备本身的人；那时，一台别人看不到的设备更安全。</translation>
    </message>
    <message>
        <source>password encrypt</source>
        <translation>密码 加密</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Quiet reminders</source>
        <translation>让提醒安静</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>直到我说</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>让它们再来</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 周</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>RatingSections</name>
    <message>
        <source>{scale}, {low} {low_words} to {high} {high_words}</source>
        <translation>{scale}，{low} {low_words} 到 {high} {high_words}</translation>
    </message>
    <message>
        <source>{scale} after each practice</source>
        <translation>每个练习之后的{scale}</translation>
    </message>
    <message>
        <source>{scale} in each situation</source>
        <translation>每种情境里的{scale}</translation>
    </message>
    <message>
        <source>What is to be expected from the usual beginning, with a 95 % range, up to last Sunday.</source>
        <translation>从平常的起点可以预期的，附 95 % 的范围，到上个周日为止。</translation>
    </message>
    <message>
        <source>Rated sessions: {rated}, before and after: {both}</source>
        <translation>评过分的练习：{rated}，前后都有：{both}</translation>
    </message>
    <message>
        <source>The middle rating before was {value}.</source>
        <translation>之前评分的中间值是 {value}。</translation>
    </message>
    <message>
        <source>The middle rating after was {value}.</source>
        <translation>之后评分的中间值是 {value}。</translation>
    </message>
    <message>
        <source>Compared with before: {counts}</source>
        <translation>和之前相比：{counts}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>Rated before and after</source>
        <translation>前后都评分</translation>
    </message>
    <message>
        <source>Points less afterwards</source>
        <translation>之后少的分数</translation>
    </message>
    <message>
        <source>Points more afterwards</source>
        <translation>之后多的分数</translation>
    </message>
    <message>
        <source>too seldom rated afterwards to say anything</source>
        <translation>之后评分太少，说不出什么</translation>
    </message>
    <message>
        <source>too few to say anything yet</source>
        <translation>太少，还说不出什么</translation>
    </message>
    <message>
        <source>{middle} (between {low} and {high})</source>
        <translation>{middle}（在 {low} 和 {high} 之间）</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>Questions to stay with</source>
        <translation>可以陪着待一会儿的问题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一次一个</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示方式</translation>
    </message>
</context>
<context>
    <name>ReliefView</name>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>这是怎么算的</translation>
    </message>
    <message>
        <source>{points}, each with its 95 % range</source>
        <translation>{points}，各附 95 % 的范围</translation>
    </message>
    <message>
        <source>What you rated is kept; it is too few to say anything yet.</source>
        <translation>你的评分都保留着；还太少，说不出什么。</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高</translation>
    </message>
    <message>
        <source>perhaps unlike your others: pattern, not proof</source>
        <translation>也许和你其他的不同：是规律，不是证明</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Counted are sessions rated before and after that began above two of ten points of strain, up to last Sunday; it is worked out once a week, so looking often changes nothing. People begin when they feel worst, and much of that passes by itself, so each is set to begin where you usually begin. Where there are few sessions, the point leans towards what is common to all. The line is a 95 % range. Ranges and points say how you rated, not what did it.</source>
        <translation>计入的是前后都评分、开始时紧张在十分里高于两分的练习，到上个周日为止；每周算一次，所以常看也不会改变什么。人们在最难受时开始，其中很多会自己过去，所以每次都当作从你平常的起点开始。练习少的地方，点会偏向所有练习共有的。线是 95 % 的范围。范围和点说的是你怎么评分，不是什么造成的。</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me of a minute for myself</source>
        <translation>提醒我给自己一分钟</translation>
    </message>
    <message>
        <source>A quiet line beside the tray, without a sound, three times a day at most. None comes in a session, over a full-screen window, on a locked screen or right after waking.</source>
        <translation>托盘旁静静的一行，没有声音，一天最多三次。练习中、全屏窗口上、锁屏时或刚唤醒之后都不会出现。</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>On</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Keep them quiet</source>
        <translation>让它们安静</translation>
    </message>
    <message>
        <source>Quiet until {time}.</source>
        <translation>安静到 {time}。</translation>
    </message>
    <message>
        <source>Quiet until you say.</source>
        <translation>安静到你说为止。</translation>
    </message>
    <message>
        <source>Here no program is told whether another window fills the screen, so one may come over it; the “do not disturb” of your desktop holds it back.</source>
        <translation>这里没有程序能知道别的窗口是否占满屏幕，所以提醒可能盖在上面；桌面的“勿扰”可以拦住它。</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>直到我说</translation>
    </message>
    <message>
        <source>Let them come again</source>
        <translation>让它们再来</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Which of the two it is, the session tells you.</source>
        <translation>是两个中的哪一个，练习会告诉你。</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>开始下一次</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are afraid of this person, this is not the right tool.</source>
        <translation>如果你害怕这个人，这不是合适的工具。</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
</context>
<context>
    <name>SecureBase</name>
    <message>
        <source>They can be with you in the next hour too.</source>
        <translation>接下来的一小时，它们也可以陪着你。</translation>
    </message>
    <message>
        <source>Only you see them, and only when you open this.</source>
        <translation>只有你看得到，而且只在你打开这里时。</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>你的卡片</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>写：{kind}</translation>
    </message>
    <message>
        <source>A safe presence, three minutes</source>
        <translation>安心的存在，三分钟</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>更改：{kind}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: {kind}</source>
        <translation>移除：{kind}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>不留</translation>
    </message>
    <message>
        <source>A card without words is not kept.</source>
        <translation>没有字的卡片不会保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>On a steadier day you can write down whom or what you can turn to, what they would say, and how you got through before. It is there when it is hard.</source>
        <translation>在较稳的一天，你可以写下可以找谁或找什么、会对你说什么、以前是怎么走过来的。难的时候它就在。</translation>
    </message>
    <message>
        <source>Whom or what I can turn to</source>
        <translation>我可以找谁或找什么</translation>
    </message>
    <message>
        <source>What they would say</source>
        <translation>会对我说的话</translation>
    </message>
    <message>
        <source>How I got through</source>
        <translation>我是怎么走过来的</translation>
    </message>
    <message>
        <source>A note from a steadier day</source>
        <translation>来自较稳的一天的话</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>给一场谈话</translation>
    </message>
    <message>
        <source>A friend, a relative, a teacher, a pet, a figure of faith, a place. More than one is good.</source>
        <translation>朋友、亲人、老师、宠物、信仰中的形象、一个地方。不止一个也好。</translation>
    </message>
    <message>
        <source>A sentence or two, in their voice.</source>
        <translation>一两句话，用那个声音。</translation>
    </message>
    <message>
        <source>A hard time that ended, and what helped.</source>
        <translation>一段已经过去的难日子，以及什么有帮助。</translation>
    </message>
    <message>
        <source>What you would like to hear from yourself when it is hard.</source>
        <translation>难的时候，你想听自己说的话。</translation>
    </message>
    <message>
        <source>What you want, how to begin, your limit.</source>
        <translation>你想要什么、怎么开始、你的界限。</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关声音</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>开语音</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <translation>跳过这一段</translation>
    </message>
    <message>
        <source>Too slow for me</source>
        <translation>对我来说太慢</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>This is not helping</source>
        <translation>这没有帮助</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>开声音</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>关语音</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>单次练习</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>和之前相比</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没有说</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>愿意的话，写条笔记</translation>
    </message>
    <message>
        <source>A session from before</source>
        <translation>过去的一次练习</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Session</source>
        <translation>单次练习</translation>
    </message>
    <message>
        <source>Ask how you are</source>
        <translation>问问你的状态</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前和之后</translation>
    </message>
    <message>
        <source>After only</source>
        <translation>只在之后</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>ratings questions</source>
        <translation>评分 提问</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to settle in</source>
        <translation>安顿的秒数</translation>
    </message>
    <message>
        <source>Show seconds</source>
        <translation>显示秒数</translation>
    </message>
    <message>
        <source>Off at first: with seconds in view it is easy to push.</source>
        <translation>起初是关的：看着秒数容易勉强。</translation>
    </message>
    <message>
        <source>Announce phases to a screen reader</source>
        <translation>向读屏软件报出各阶段</translation>
    </message>
    <message>
        <source>Once a breath at most.</source>
        <translation>每次呼吸最多一次。</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Breathing makes it worse</source>
        <translation>呼吸让感觉更糟</translation>
    </message>
    <message>
        <source>Paced breathing is then left out of every suggestion. That happens, and it is no fault of yours.</source>
        <translation>之后任何建议里都不再有跟节奏的呼吸。会有这样的时候，不是你的错。</translation>
    </message>
    <message>
        <source>Suggest patterns that hold the breath</source>
        <translation>建议带屏息的节奏</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>每项更改立即生效。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing here is called that. Esc shows everything again.</source>
        <translation>这里没有叫这个的。按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As at first. What you said of yourself under Take care of me stays.</source>
        <translation>恢复最初的样子。你在“照顾我”里说的会保留。</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>面向日常压力的自助计时器；不是医疗，也不用于紧急情况。</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>马上求助</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>关于与来源</translation>
    </message>
</context>
<context>
    <name>SheetContents</name>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>自己的评分</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 到 {until}</translation>
    </message>
    <message>
        <source>These are a person&apos;s own ratings, made in a self-help app.</source>
        <translation>这些是一个人自己的评分，在自助应用里给出。</translation>
    </message>
    <message>
        <source>They were given before and after short breathing and mindfulness sessions. Many things change over weeks, and ratings cannot say why.</source>
        <translation>评分在简短的呼吸和正念练习前后给出。几周里很多事在变，评分说不出为什么。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简而言之</translation>
    </message>
    <message>
        <source>Nothing was kept in these days, and that is all.</source>
        <translation>这些天没有保留什么，就是这样。</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>练习：{count}</translation>
    </message>
    <message>
        <source>Days with a session: {count}</source>
        <translation>有练习的天数：{count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>担心，0 到 4</translation>
    </message>
    <message>
        <source>Something to lean on, 0 to 4</source>
        <translation>可以依靠的，0 到 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>安定，0 到 10</translation>
    </message>
    <message>
        <source>Questions of the app&apos;s own that nobody has tested.</source>
        <translation>应用自己的问题，没有人检验过。</translation>
    </message>
    <message>
        <source>Weekly check-ins</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>相比</translation>
    </message>
    <message>
        <source>The newest {listed} of {total}.</source>
        <translation>共 {total} 条，列出最新的 {listed} 条。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>各次练习</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet for a therapist</source>
        <translation>给治疗师的一页</translation>
    </message>
    <message>
        <source>Or for anyone you trust. You see all of it before it is written.</source>
        <translation>也可以给任何你信任的人。写入之前，你会看到全部内容。</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>附上我的笔记</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>预览这一页</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>保存为 HTML</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A file can be read by whoever has it, so choose its place well.</source>
        <translation>拿到文件的人都能读，所以放在哪里请好好选。</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>第一天在最后一天之后。</translation>
    </message>
    <message>
        <source>The sheet has changed; you can look at it once more.</source>
        <translation>这一页变了；可以再看一遍。</translation>
    </message>
</context>
<context>
    <name>SituationChips</name>
    <message>
        <source>What is happening right now?</source>
        <translation>此刻发生了什么？</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>用你自己的话…</translation>
    </message>
    <message>
        <source>A situation in your own words</source>
        <translation>用你自己的话写的情境</translation>
    </message>
</context>
<context>
    <name>SoothingTouch</name>
    <message>
        <source>That was a minute for you.</source>
        <translation>那是给你的一分钟。</translation>
    </message>
    <message>
        <source>You can do this anywhere, also without any app.</source>
        <translation>哪里都可以做，没有应用也行。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Play a few seconds</source>
        <translation>播放几秒</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>背景声</translation>
    </message>
    <message>
        <source>Ocean-like</source>
        <translation>像海一样</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>noise sea waves silence</source>
        <translation>噪声 海 波浪 安静</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Gliding tones</source>
        <translation>滑动的音</translation>
    </message>
    <message>
        <source>Soft ticks</source>
        <translation>轻轻的滴答</translation>
    </message>
    <message>
        <source>breath tones minimal</source>
        <translation>呼吸音 极简</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>开始与结束</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <translation>颂钵</translation>
    </message>
    <message>
        <source>Small bell</source>
        <translation>小铃</translation>
    </message>
    <message>
        <source>The voice tells the phases of the first breaths</source>
        <translation>语音说出头几次呼吸的阶段</translation>
    </message>
    <message>
        <source>spoken breathe in out</source>
        <translation>语音 吸 呼</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <translation>小扬声器</translation>
    </message>
    <message>
        <source>Everything a little higher, nothing deep: for a laptop or a phone.</source>
        <translation>整体高一点，没有低音：适合笔记本电脑或手机。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温暖</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低沉</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>The voice speaks English only. In this language every line is shown.</source>
        <translation>语音只会说英语。用这种语言时，每一行都会显示。</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>About and sources</source>
        <translation>关于与来源</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What mindful says or does, and the study behind it. How sure that is, is said in four plain ways: fairly sure, unsure, no difference found, our own choice.</source>
        <translation>mindful 说的或做的，以及背后的研究。有多确定，用四种平实的说法：相当确定、不确定、没有发现差别、我们自己的选择。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>mindful {version}, MIT licence</source>
        <translation>mindful {version}，MIT 许可证</translation>
    </message>
    <message>
        <source>Typefaces: {one} and {other}, SIL Open Font License 1.1</source>
        <translation>字体：{one} 和 {other}，SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>面向日常压力的自助计时器；不是医疗，也不用于紧急情况。</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin silently</source>
        <translation>静静开始</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窗口</translation>
    </message>
    <message>
        <source>Two other practices</source>
        <translation>另外两个练习</translation>
    </message>
    <message>
        <source>Breath guide at rest</source>
        <translation>静止的呼吸引导</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
    <message>
        <source>You do not have to carry this alone.</source>
        <translation>你不必独自扛着。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Help in</source>
        <translation>求助地区</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>一分钟，安稳下来</translation>
    </message>
    <message>
        <source>In danger now: {number}</source>
        <translation>正处于危险：{number}</translation>
    </message>
    <message>
        <source>In danger now: call the emergency number of where you are.</source>
        <translation>正处于危险：请拨打你所在地的紧急电话。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>可以说话的人</translation>
    </message>
    <message>
        <source>Afraid of someone close?</source>
        <translation>害怕身边的人？</translation>
    </message>
    <message>
        <source>Source: {source}, read there on {day}</source>
        <translation>来源：{source}，{day} 在那里读到</translation>
    </message>
    <message>
        <source>{origin}. May be out of date.</source>
        <translation>{origin}。可能已过时。</translation>
    </message>
    <message>
        <source>If someone close frightens you</source>
        <translation>如果亲近的人让你害怕</translation>
    </message>
    <message>
        <source>Being watched or followed, threats, being kept from friends or money, being pushed into sex, harm to a pet, being punished for honesty: none of this is your fault, and love and fear can live side by side.</source>
        <translation>被监视或跟踪、被威胁、不让见朋友或用钱、被逼性交、宠物被伤害、因坦诚而受罚：这些都不是你的错，爱和害怕可以并存。</translation>
    </message>
    <message>
        <source>You do not have to breathe your way through that. Leaving can be the riskiest time, so it helps to plan it with someone from a line above, from a device nobody else can look into.</source>
        <translation>你不必靠呼吸撑过这些。离开可能是最危险的时候，所以和上面热线里的人一起计划会有帮助，用一台别人看不到的设备。</translation>
    </message>
    <message>
        <source>This page is not recorded here; calls and browsing may leave traces. Chest pain, fainting, numbness that stays, or feeling unreal for hours: please see a doctor. mindful is a self-help timer for everyday stress; not medical care, not for emergencies, and not made for people under 16.</source>
        <translation>这个页面在这里不留记录；通话和浏览可能留下痕迹。胸痛、昏厥、不消退的麻木，或连续几小时感觉不真实：请去看医生。mindful 是面向日常压力的自助计时器；不是医疗，不用于紧急情况，也不是为 16 岁以下的人做的。</translation>
    </message>
</context>
<context>
    <name>TapRate</name>
    <message>
        <source>Tap at each in-breath</source>
        <translation>每次吸气点一下</translation>
    </message>
    <message>
        <source>Six taps find your own pace; without them it starts at 12 a minute.</source>
        <translation>点六下就能找到你自己的节奏；不点就从每分钟 12 次开始。</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>还有 {count} 下</numerusform>
        </translation>
    </message>
    <message>
        <source>About {pace} breaths a minute. Tap on to measure again.</source>
        <translation>每分钟约 {pace} 次呼吸。接着点可以重新测。</translation>
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
        <translation>另一个时刻</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>时间到了。</translation>
    </message>
    <message>
        <source>One minute of grounding</source>
        <translation>一分钟，安稳下来</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窗口</translation>
    </message>
    <message>
        <source>See support</source>
        <translation>获取支持</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>按情境</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一步一步</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
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
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Arrow keys walk through the chart, plus and minus change how much is shown, Home shows it whole, T shows the table.</source>
        <translation>方向键在图表里移动，加号和减号改变显示多少，Home 显示全部，T 显示表格。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>What were you doing before?</source>
        <translation>在那之前你在做什么？</translation>
    </message>
    <message>
        <source>One line to go back to, if you like. It is not kept anywhere.</source>
        <translation>愿意的话，写一行，好回到那里。它不会存在任何地方。</translation>
    </message>
    <message>
        <source>What I was doing</source>
        <translation>我刚才在做的</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Shall this ask once more how strong the pull is?</source>
        <translation>要不要再问一次冲动有多强？</translation>
    </message>
    <message>
        <source>Silently, in this window, and only once.</source>
        <translation>静静地，在这个窗口里，只问一次。</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes</source>
        <translation>
            <numerusform>{minutes} 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>You can leave this window as it is.</source>
        <translation>这个窗口可以就这样放着。</translation>
    </message>
    <message>
        <source>Something arrived (R)</source>
        <translation>有东西来了（R）</translation>
    </message>
    <message>
        <source>No more asking</source>
        <translation>不再问</translation>
    </message>
    <message>
        <source>You asked to be asked once.</source>
        <translation>你请我问一次。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Read it now, or after one breath.</source>
        <translation>现在读，或呼吸一次再读。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>呼吸一次</translation>
    </message>
    <message>
        <source>Whatever comes, it can be read then.</source>
        <translation>不管来了什么，那时再读也行。</translation>
    </message>
    <message>
        <source>Close mindful</source>
        <translation>关闭 mindful</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>让它开着</translation>
    </message>
    <message>
        <source>Back to: {what}</source>
        <translation>回到：{what}</translation>
    </message>
    <message>
        <source>Back to your day, at your own pace.</source>
        <translation>按自己的步调，回到你的一天。</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for a reply</source>
        <translation>在等回复</translation>
    </message>
    <message>
        <source>Chart of the pull while waiting</source>
        <translation>等待时冲动的图表</translation>
    </message>
    <message>
        <source>Table of the pull while waiting</source>
        <translation>等待时冲动的表格</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>One waiting. It says how that one was, no more.</source>
        <translation>一次等待。它只说明那一次，别的没有。</translation>
    </message>
    <message numerus="yes">
        <source>You rated the pull in {count} waitings. The points stand in their order and may rise or fall; what comes next they cannot say.</source>
        <translation>
            <numerusform>你在 {count} 次等待里给冲动评了分。点按先后排列，可能升也可能降；接下来怎样，它们说不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Weekly check-in</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Kept on this computer. Journey shows it, if you like.</source>
        <translation>保存在这台电脑上。愿意的话，“历程”会显示它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不要</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer  ·  X leaves out  ·  arrows move</source>
        <translation>按 1 到 5 回答  ·  X 跳过  ·  方向键移动</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to keep.</source>
        <translation>还没有回答，所以没有可保留的。</translation>
    </message>
</context>
<context>
    <name>WeeklyForm</name>
    <message>
        <source>Settled</source>
        <translation>安定</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly check-in</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>Weeks</source>
        <translation>各周</translation>
    </message>
    <message>
        <source>Chart of weekly check-ins</source>
        <translation>每周回顾的图表</translation>
    </message>
    <message>
        <source>Table of weekly check-ins</source>
        <translation>每周回顾的表格</translation>
    </message>
    <message>
        <source>Worry: worries and checking. Resources: someone to turn to, saying or choosing to wait, feeling worth caring for. The questions are our own and nobody has tested them, so there are no types and no cut-offs.</source>
        <translation>担心：担心和查看。支撑：有可以依靠的人、说出来或选择等待、觉得值得被关心。问题是我们自己的，没有人检验过，所以没有类型，也没有分界线。</translation>
    </message>
    <message>
        <source>Your own answers; a gap is a week without one.</source>
        <translation>你自己的回答；空缺是没有回答的一周。</translation>
    </message>
    <message>
        <source>One check-in. It says how that week was, no more.</source>
        <translation>一次回顾。它只说明那一周，别的没有。</translation>
    </message>
    <message>
        <source>No answers in these days. All shows everything that is kept.</source>
        <translation>这些天没有回答。“全部”会显示保留的一切。</translation>
    </message>
    <message>
        <source>One check-in in these days, in your own answers.</source>
        <translation>这些天有一次回顾，用的是你自己的回答。</translation>
    </message>
    <message numerus="yes">
        <source>You answered {count} weekly check-ins. The lines show your answers; too few and too rough to say why they go as they do.</source>
        <translation>
            <numerusform>你回答了 {count} 次每周回顾。线显示你的回答；太少也太粗，说不出为什么这样走。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Worry, 0 to 4</source>
        <translation>担心，0 到 4</translation>
    </message>
    <message>
        <source>Resources, 0 to 4</source>
        <translation>支撑，0 到 4</translation>
    </message>
    <message>
        <source>Settled, 0 to 10</source>
        <translation>安定，0 到 10</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Time {number}</source>
        <translation>时刻 {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Practices</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>From five minutes on there are more studies; one minute is welcome too.</source>
        <translation>五分钟以上研究更多；一分钟也欢迎。</translation>
    </message>
    <message>
        <source>About attachment</source>
        <translation>关于依恋</translation>
    </message>
    <message>
        <source>Patterns of your own</source>
        <translation>你自己的节奏</translation>
    </message>
    <message>
        <source>Compare two practices fairly</source>
        <translation>公平地比较两个练习</translation>
    </message>
    <message>
        <source>A self-help timer for everyday stress; not medical care, not for emergencies.</source>
        <translation>面向日常压力的自助计时器；不是医疗，也不用于紧急情况。</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>马上求助</translation>
    </message>
    <message>
        <source>Practices of your own are files in a folder.</source>
        <translation>自己的练习是文件夹里的文件。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>安稳</translation>
    </message>
    <message>
        <source>Feel safe</source>
        <translation>感到安全</translation>
    </message>
    <message>
        <source>Be kind</source>
        <translation>善待</translation>
    </message>
    <message>
        <source>Think again</source>
        <translation>换个想法</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>说与听</translation>
    </message>
</context>
</TS>
