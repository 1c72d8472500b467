<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} is not in the cast, so no picture of it is remembered.</source>
        <translation>{name} 不在角色表中，因此不会记住其图片。</translation>
    </message>
    <message>
        <source>{names} and {last} are not in the cast, so no pictures of them are remembered.</source>
        <translation>{names} 和 {last} 不在角色表中，因此不会记住其图片。</translation>
    </message>
    <message>
        <source>There is no @{name}: the cast is empty.</source>
        <translation>没有 @{name}：角色表为空。</translation>
    </message>
    <message>
        <source>There is no @{name} in the cast; it has {known}.</source>
        <translation>角色表中没有 @{name}，只有 {known}。</translation>
    </message>
    <message>
        <source>@{name} is in the cast already; choose another name.</source>
        <translation>@{name} 已在角色表中，请换一个名称。</translation>
    </message>
    <message>
        <source>the model has no memory encoder</source>
        <translation>模型没有记忆编码器</translation>
    </message>
    <message>
        <source>the prompt cites it</source>
        <translation>提示词引用了它</translation>
    </message>
    <message>
        <source>even this does not fit into the memory&apos;s budget</source>
        <translation>单是它就已超出记忆预算</translation>
    </message>
    <message>
        <source>the model reads no pictures of the cast</source>
        <translation>该模型不读取角色表的图片</translation>
    </message>
    <message>
        <source>the shot begins from its keyframe</source>
        <translation>镜头从其关键帧开始</translation>
    </message>
    <message>
        <source>the model reads no more pictures of the cast than {count}</source>
        <translation>该模型最多只读取 {count} 张角色表图片</translation>
    </message>
    <message>
        <source>@{name} was not in the cast when it was made</source>
        <translation>生成时 @{name} 还不在角色表中</translation>
    </message>
    <message>
        <source>it did not cite @{name} when it was made</source>
        <translation>生成时没有引用 @{name}</translation>
    </message>
    <message>
        <source>@{name} has another picture</source>
        <translation>@{name} 换了图片</translation>
    </message>
    <message>
        <source>@{name} is described in other words</source>
        <translation>@{name} 的描述有改动</translation>
    </message>
    <message>
        <source>it does not cite @{name} any more</source>
        <translation>不再引用 @{name}</translation>
    </message>
    <message>
        <source>@{name} is not in the cast any more</source>
        <translation>@{name} 已不在角色表中</translation>
    </message>
    <message>
        <source>it would remember @{name} now: {reason}</source>
        <translation>现在会记住 @{name}：{reason}</translation>
    </message>
    <message>
        <source>it would no more remember @{name} now: {reason}</source>
        <translation>现在不再记住 @{name}：{reason}</translation>
    </message>
    <message>
        <source>It has {shots:,} shots, and {limit:,} can be inserted at once; insert it in parts.</source>
        <translation>共有 {shots:,} 个镜头，一次最多可插入 {limit:,} 个，请分批插入。</translation>
    </message>
    <message>
        <source>Continuity shows here when two shots with a common name have takes.</source>
        <translation>当两个含相同名称的镜头都有镜次时，此处会显示连戏情况。</translation>
    </message>
    <message>
        <source>{subject} looks as in shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} 在镜头 {shot} 中与镜头 {first} 一致：差异 {distance:.2f}（最大 1），达到 {drift_from:.2f} 即为漂移。</translation>
    </message>
    <message>
        <source>{subject} looks different from shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} 在镜头 {shot} 中与镜头 {first} 不一致：差异 {distance:.2f}（最大 1），达到 {drift_from:.2f} 即为漂移。</translation>
    </message>
    <message>
        <source>The pictures of shot {shot} cannot be read; to compare, put its files back or make it again.</source>
        <translation>无法读取镜头 {shot} 的画面；要进行比较，请放回其文件或重新制作。</translation>
    </message>
    <message>
        <source>{subject} is compared with shot {shot}, as shot {first} cannot be seen now.</source>
        <translation>由于镜头 {first} 目前无法查看，{subject}将与镜头 {shot} 进行比较。</translation>
    </message>
    <message>
        <source>{subject} is first seen in shot {shot}; later shots are compared with it.</source>
        <translation>{subject} 首次出现在镜头 {shot}，后面的镜头与它比较。</translation>
    </message>
    <message>
        <source>Shot {shot} has no take yet; generate it to compare {subject}.</source>
        <translation>镜头 {shot} 还没有镜次，生成后即可比较 {subject}。</translation>
    </message>
    <message>
        <source>Shot {shot} is being compared.</source>
        <translation>正在比较镜头 {shot}。</translation>
    </message>
    <message>
        <source>Media offline: shot {shot} is compared when its pictures are back.</source>
        <translation>媒体离线：镜头 {shot} 的画面恢复后再进行比较。</translation>
    </message>
    <message>
        <source>The {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{shot} can only be cut between its first and its last frame.</source>
        <translation>{shot} 只能在第一帧和最后一帧之间分割。</translation>
    </message>
    <message>
        <source>Only shots that follow each other can be merged: select two or more.</source>
        <translation>只有前后相接的镜头才能合并，请选择两个或更多镜头。</translation>
    </message>
    <message>
        <source>There is no cut to roll after {shot}: it is the last shot.</source>
        <translation>{shot} 之后没有可滚动的编辑点：它是最后一个镜头。</translation>
    </message>
    <message>
        <source>The prompt has {length} characters; {limit} is the most.</source>
        <translation>提示词有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>{name} cannot be a shot&apos;s name: use letters, at most {limit}.</source>
        <translation>{name} 不能用作镜头名称：请使用字母，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Another shot is already called {name}.</source>
        <translation>已有另一个镜头名为 {name}。</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at most {limit} tokens.</source>
        <translation>记忆预算最多为 {limit} 个 token。</translation>
    </message>
    <message>
        <source>{shot} can only remember shots before it, and shot {number} is not.</source>
        <translation>{shot} 只能记住它之前的镜头，镜头 {number} 不在它之前。</translation>
    </message>
    <message>
        <source>This take belongs to another shot.</source>
        <translation>此镜次属于另一个镜头。</translation>
    </message>
    <message>
        <source>A programme cannot start before 00:00:00:00.</source>
        <translation>影片不能早于 00:00:00:00 开始。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has no pictures.</source>
        <translation>镜头 {number}（{name}）没有画面。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has pictures for only {have} of its {length}.</source>
        <translation>镜头 {number}（{name}）长 {length}，只有 {have} 的画面。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) was made smaller, {size}, and is scaled up more.</source>
        <translation>镜头 {number}（{name}）以较小尺寸 {size} 生成，放大倍数更大。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) is stale: {reasons}.</source>
        <translation>镜头 {number}（{name}）已过期：{reasons}。</translation>
    </message>
    <message>
        <source>extreme wide shot</source>
        <translation>大远景</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>全景</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>中远景</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>中近景</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>平视</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>仰拍</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>俯拍</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>顶拍</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>贴地</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>倾斜构图</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>过肩</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>主观视角</translation>
    </message>
    <message>
        <source>static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>向左横摇</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>向右横摇</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>向上纵摇</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>向下纵摇</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>变焦推近</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>变焦拉远</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>推镜头</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>拉镜头</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <translation>跟拍</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>升镜头</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>降镜头</translation>
    </message>
    <message>
        <source>handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>A shot&apos;s size is said in at most {limit} characters, not {length}.</source>
        <translation>景别最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>A shot&apos;s camera is said in at most {limit} characters, not {length}.</source>
        <translation>机位最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>A shot&apos;s move is said in at most {limit} characters, not {length}.</source>
        <translation>运镜最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>The note of a marker must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>标记的备注只能有一行，最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>This marker is no longer in the project.</source>
        <translation>此标记已不在项目中。</translation>
    </message>
    <message>
        <source>The film has no frames yet that a marker could lie on.</source>
        <translation>影片还没有可放置标记的帧。</translation>
    </message>
    <message>
        <source>The film runs from {first} to {last}, and {wanted} is outside it.</source>
        <translation>影片范围为 {first} 至 {last}，{wanted} 在范围之外。</translation>
    </message>
    <message>
        <source>it does not fit into the memory&apos;s budget</source>
        <translation>超出记忆预算</translation>
    </message>
    <message>
        <source>{wish}, and finer does not fit</source>
        <translation>{wish}，但预算不足以更精细</translation>
    </message>
    <message>
        <source>it comes just before</source>
        <translation>紧接在前</translation>
    </message>
    <message>
        <source>it shares {names}</source>
        <translation>同样提到 {names}</translation>
    </message>
    <message>
        <source>there is room for it</source>
        <translation>还有空间</translation>
    </message>
    <message>
        <source>it is longer ago and shares no names</source>
        <translation>时间较远，且没有相同名称</translation>
    </message>
    <message>
        <source>all of the story fits</source>
        <translation>整个故事都能容纳</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <translation>您固定了它</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>您排除了它</translation>
    </message>
    <message>
        <source>the shot goes on from it</source>
        <translation>此镜头接续它</translation>
    </message>
    <message>
        <source>its model does not say how much fits</source>
        <translation>其模型未说明可容纳多少</translation>
    </message>
    <message>
        <source>shot {number}, which it remembers, is stale itself</source>
        <translation>所记住的镜头 {number} 本身已过期</translation>
    </message>
    <message>
        <source>shots {numbers} and {last}, which it remembers, are stale themselves</source>
        <translation>所记住的镜头 {numbers} 和 {last} 本身已过期</translation>
    </message>
    <message>
        <source>it would remember shot {number} no more now: {reason}</source>
        <translation>现在不再记住镜头 {number}：{reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more coarsely now: {reason}</source>
        <translation>现在对镜头 {number} 的记忆会更粗略：{reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now</source>
        <translation>现在对镜头 {number} 的记忆会更精细</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now: {reason}</source>
        <translation>现在对镜头 {number} 的记忆会更精细：{reason}</translation>
    </message>
    <message>
        <source>Names have 1 to {limit} digits, not {digits}.</source>
        <translation>名称可有 1 至 {limit} 位数字，不能为 {digits} 位。</translation>
    </message>
    <message>
        <source>Names go on by 1 to {limit}, not by {step}.</source>
        <translation>名称的步长为 1 至 {limit}，不能为 {step}。</translation>
    </message>
    <message>
        <source>{prefix} cannot begin the names of shots: use letters, at most {limit}, as a number alone already means the place of a shot.</source>
        <translation>{prefix} 不能作为镜头名称的前缀：请使用字母，最多 {limit} 个字符；单独的数字已表示镜头的位置。</translation>
    </message>
    <message>
        <source>{name} must last at least one frame, not {frames}.</source>
        <translation>{name} 至少须有一帧，不能为 {frames} 帧。</translation>
    </message>
    <message>
        <source>{name} is longer than {limit} frames.</source>
        <translation>{name} 超过 {limit} 帧。</translation>
    </message>
    <message>
        <source>{name} cannot begin before its take does.</source>
        <translation>{name} 不能早于其镜次的起点。</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {limit}, not {seed}.</source>
        <translation>种子须在 0 至 {limit} 之间，不能为 {seed}。</translation>
    </message>
    <message>
        <source>{name} cannot be a name in the cast: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} 不能用作角色表中的名称：须以字母开头，后接字母、数字或 _，最多 40 个字符。</translation>
    </message>
    <message>
        <source>The picture of @{name} is not named by its sha256.</source>
        <translation>@{name} 的图片未以其 sha256 命名。</translation>
    </message>
    <message>
        <source>The description of @{name} must be one line without @, of at most {limit} characters.</source>
        <translation>@{name} 的描述只能有一行，不含 @，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A marker cannot lie before the take of its shot.</source>
        <translation>标记不能位于其镜头的镜次之前。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a variable: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} 不能用作变量名：须以字母开头，后接字母、数字或 _，最多 40 个字符。</translation>
    </message>
    <message>
        <source>A variable is one line of at most {limit} characters; {{{name}}} has {length}.</source>
        <translation>变量只能有一行，最多 {limit} 个字符；{{{name}}} 有 {length} 个。</translation>
    </message>
    <message>
        <source>{num}/{den} is not a frame rate of a project.</source>
        <translation>{num}/{den} 不是项目可用的帧率。</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at least one token.</source>
        <translation>记忆预算至少为一个 token。</translation>
    </message>
    <message>
        <source>{name} is not the name of a model.</source>
        <translation>{name} 不是模型名称。</translation>
    </message>
    <message>
        <source>Two shots of the project have the same id.</source>
        <translation>项目中有两个镜头的 ID 相同。</translation>
    </message>
    <message>
        <source>Two in the cast have the same name.</source>
        <translation>角色表中有两个名称相同。</translation>
    </message>
    <message>
        <source>A take of the project is marked twice.</source>
        <translation>项目中有一个镜次被标注了两次。</translation>
    </message>
    <message>
        <source>Two variables of the project have the same name.</source>
        <translation>项目中有两个变量的名称相同。</translation>
    </message>
    <message>
        <source>Two markers of the project have the same id.</source>
        <translation>项目中有两个标记的 ID 相同。</translation>
    </message>
    <message>
        <source>There is no shot {key}: the project has no shots yet.</source>
        <translation>没有镜头 {key}：项目中还没有镜头。</translation>
    </message>
    <message>
        <source>There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).</source>
        <translation>没有镜头 {key}；项目中有镜头 1 至 {number}（{first} 至 {last}）。</translation>
    </message>
    <message>
        <source>A size of {width}x{height} is not possible: both sides must be even and between {least} and {most}.</source>
        <translation>尺寸 {width}x{height} 不可用：宽和高须为 {least} 至 {most} 之间的偶数。</translation>
    </message>
    <message>
        <source>{names} is no variable of the project, so the model reads it as it stands.</source>
        <translation>{names} 不是项目的变量，模型会按原文读取。</translation>
    </message>
    <message>
        <source>{names} are no variables of the project, so the model reads it as it stands.</source>
        <translation>{names} 不是项目的变量，模型会按原文读取。</translation>
    </message>
    <message>
        <source>{model} works without guidance: negative prompts are not read.</source>
        <translation>{model} 不使用引导，因此不读取负面提示词。</translation>
    </message>
    <message>
        <source>Drafts are made without guidance: negative prompts are not read.</source>
        <translation>草稿生成时不使用引导，因此不读取负面提示词。</translation>
    </message>
    <message>
        <source>The style has {length} characters; {limit} is the most.</source>
        <translation>风格有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The negative prompt has {length} characters; {limit} is the most.</source>
        <translation>负面提示词有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The prompt of {shot} would become too long.</source>
        <translation>{shot} 的提示词会过长。</translation>
    </message>
    <message>
        <source>the same, bit for bit</source>
        <translation>逐位相同</translation>
    </message>
    <message>
        <source>PSNR {decibels:.1f} dB</source>
        <translation>PSNR {decibels:.1f} dB</translation>
    </message>
    <message>
        <source>Numbers begin between 0 and {limit}, not at {start}.</source>
        <translation>起始编号须在 0 至 {limit} 之间，不能为 {start}。</translation>
    </message>
    <message>
        <source>The dialogue has {length} characters; {limit} is the most.</source>
        <translation>台词有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most.</source>
        <translation>备注有 {length} 个字符，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>the keyframe that it begins from is stale</source>
        <translation>它所用的起始关键帧已过期</translation>
    </message>
    <message>
        <source>its negative prompt was changed</source>
        <translation>负面提示词已更改</translation>
    </message>
    <message>
        <source>the shot before it ends with another picture</source>
        <translation>前一个镜头的结尾画面已不同</translation>
    </message>
    <message>
        <source>it begins from no keyframe any more</source>
        <translation>不再从关键帧开始</translation>
    </message>
    <message>
        <source>it was made before it began from a keyframe</source>
        <translation>它生成于使用关键帧之前</translation>
    </message>
    <message>
        <source>it begins from another keyframe</source>
        <translation>改从另一个关键帧开始</translation>
    </message>
    <message>
        <source>its seed was changed</source>
        <translation>种子已更改</translation>
    </message>
    <message>
        <source>it was imported for another model than {model}; import it again</source>
        <translation>它是为 {model} 以外的模型导入的，请重新导入</translation>
    </message>
    <message>
        <source>it does not remember shot {number}, which comes before it</source>
        <translation>没有记住排在前面的镜头 {number}</translation>
    </message>
    <message>
        <source>it goes on from shot {number} now</source>
        <translation>现在从镜头 {number} 继续</translation>
    </message>
    <message>
        <source>the shots before it are in another order now</source>
        <translation>前面镜头的顺序已改变</translation>
    </message>
    <message>
        <source>take {number} of shot {shot} went on since it was remembered</source>
        <translation>镜头 {shot} 的镜次 {number} 在被记住后又有延续</translation>
    </message>
    <message>
        <source>its camera or style was changed</source>
        <translation>景别、机位、运镜或风格已更改</translation>
    </message>
    <message>
        <source>its style was changed</source>
        <translation>风格已更改</translation>
    </message>
    <message>
        <source>its prompt or a variable in it was changed</source>
        <translation>提示词或其中的变量已更改</translation>
    </message>
    <message>
        <source>its prompt was edited</source>
        <translation>提示词已修改</translation>
    </message>
    <message>
        <source>it is {length} longer than its take</source>
        <translation>比其镜次长 {length}</translation>
    </message>
    <message>
        <source>it is a draft</source>
        <translation>它是草稿</translation>
    </message>
    <message>
        <source>the number of steps was changed ({steps}, was {before})</source>
        <translation>步数已更改（{steps}，原为 {before}）</translation>
    </message>
    <message>
        <source>the guidance was changed</source>
        <translation>引导强度已更改</translation>
    </message>
    <message>
        <source>it was made with another model ({model}, now {now})</source>
        <translation>由其他模型生成（{model}，现为 {now}）</translation>
    </message>
    <message>
        <source>it was made with another model (other weights of the same name)</source>
        <translation>由其他模型生成（名称相同，权重不同）</translation>
    </message>
    <message>
        <source>its pictures have another size than {width}x{height}</source>
        <translation>画面尺寸不是 {width}x{height}</translation>
    </message>
    <message>
        <source>its pictures were made at another rate</source>
        <translation>画面以其他帧率生成</translation>
    </message>
    <message>
        <source>a take that it remembers was not found</source>
        <translation>找不到所记住的一个镜次</translation>
    </message>
    <message>
        <source>a shot before it was deleted</source>
        <translation>前面有一个镜头已删除</translation>
    </message>
    <message>
        <source>shot {number} was moved from before it to after it</source>
        <translation>镜头 {number} 已从前面移到后面</translation>
    </message>
    <message>
        <source>shot {number} before it was disabled</source>
        <translation>前面的镜头 {number} 已禁用</translation>
    </message>
    <message>
        <source>shot {number} before it has no take any more</source>
        <translation>前面的镜头 {number} 已没有镜次</translation>
    </message>
    <message>
        <source>shot {number} before it now has another take (take {take}, was take {before})</source>
        <translation>前面的镜头 {number} 换了镜次（镜次 {take}，原为镜次 {before}）</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>第 {line} 行：{message}</translation>
    </message>
    <message>
        <source>The board is empty; write a line like &quot;0s: a man enters the kitchen&quot;.</source>
        <translation>分镜文本为空，请写一行，例如“0s: a man enters the kitchen”。</translation>
    </message>
    <message>
        <source>The board has no times: each of its {shots} shots gets {seconds}s.</source>
        <translation>分镜文本没有时间：{shots} 个镜头各为 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{end} does not come after {start}.</source>
        <translation>{end} 不在 {start} 之后。</translation>
    </message>
    <message>
        <source>a storyboard is at most 24 hours long.</source>
        <translation>分镜最长 24 小时。</translation>
    </message>
    <message>
        <source>{text} is not a time: minutes and seconds end at 59.</source>
        <translation>{text} 不是有效时间：分和秒最大为 59。</translation>
    </message>
    <message>
        <source>this time does not come after the one on line {number}.</source>
        <translation>此时间不在第 {number} 行的时间之后。</translation>
    </message>
    <message>
        <source>this time overlaps the shot on line {number}.</source>
        <translation>此时间与第 {number} 行的镜头重叠。</translation>
    </message>
    <message>
        <source>The board starts at {start}; it was moved to 0s.</source>
        <translation>分镜文本从 {start} 开始，已移到 0s。</translation>
    </message>
    <message>
        <source>Line {number}: nothing follows at once; the shot lasts to {until}.</source>
        <translation>第 {number} 行：其后没有紧接的镜头，此镜头持续到 {until}。</translation>
    </message>
    <message>
        <source>Line {number}: the last shot has no end; it gets {length}.</source>
        <translation>第 {number} 行：最后一个镜头没有结束时间，长度设为 {length}。</translation>
    </message>
    <message>
        <source>Line {number}: this shot has no prompt yet.</source>
        <translation>第 {number} 行：此镜头还没有提示词。</translation>
    </message>
    <message>
        <source>{text} cannot be read; write it like &quot;12s: a man enters&quot;.</source>
        <translation>无法读取 {text}，请写成“12s: a man enters”的形式。</translation>
    </message>
    <message>
        <source>They were made from the same recipe.</source>
        <translation>两者的生成设置完全相同。</translation>
    </message>
    <message>
        <source>take {number} was generated</source>
        <translation>镜次 {number} 是生成的</translation>
    </message>
    <message>
        <source>take {number} was imported from {file}</source>
        <translation>镜次 {number} 导入自 {file}</translation>
    </message>
    <message>
        <source>take {number} was imported from a video file</source>
        <translation>镜次 {number} 导入自视频文件</translation>
    </message>
    <message>
        <source>seed {old} → {new}</source>
        <translation>种子 {old} → {new}</translation>
    </message>
    <message>
        <source>prompt {changes}</source>
        <translation>提示词：{changes}</translation>
    </message>
    <message>
        <source>{old} → {new} pictures</source>
        <translation>画面 {old} → {new} 帧</translation>
    </message>
    <message>
        <source>with “{now}”</source>
        <translation>增加“{now}”</translation>
    </message>
    <message>
        <source>without “{was}”</source>
        <translation>去掉“{was}”</translation>
    </message>
    <message>
        <source>“{was}” → “{now}”</source>
        <translation>“{was}” → “{now}”</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>空格不同</translation>
    </message>
    <message>
        <source>remembers {old} → take {new}</source>
        <translation>记忆：{old} → 镜次 {new}</translation>
    </message>
    <message>
        <source>they remember the same in another order</source>
        <translation>记住的内容相同，顺序不同</translation>
    </message>
    <message>
        <source>only take {number} remembers {take}</source>
        <translation>只有镜次 {number} 记住 {take}</translation>
    </message>
    <message>
        <source>remembers {take} more coarsely</source>
        <translation>对 {take} 的记忆更粗略</translation>
    </message>
    <message>
        <source>remembers {take} more finely</source>
        <translation>对 {take} 的记忆更精细</translation>
    </message>
    <message>
        <source>remembers {old} → {new} chunks of {take}</source>
        <translation>记忆中 {take} 的分块 {old} → {new}</translation>
    </message>
    <message>
        <source>only take {number} cites @{name}</source>
        <translation>只有镜次 {number} 引用 @{name}</translation>
    </message>
    <message>
        <source>another picture of @{name}</source>
        <translation>@{name} 的图片不同</translation>
    </message>
    <message>
        <source>other pictures of the cast had room in the memory</source>
        <translation>记忆容纳的角色表图片不同</translation>
    </message>
    <message>
        <source>model {old} → {new}</source>
        <translation>模型 {old} → {new}</translation>
    </message>
    <message>
        <source>other weights of {model}</source>
        <translation>{model} 的权重不同</translation>
    </message>
    <message>
        <source>steps {old} → {new}</source>
        <translation>步数 {old} → {new}</translation>
    </message>
    <message>
        <source>guidance {old} → {new}</source>
        <translation>引导强度 {old} → {new}</translation>
    </message>
    <message>
        <source>negative prompt {old} → {new}</source>
        <translation>负面提示词 {old} → {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>size {old} → {new}</source>
        <translation>尺寸 {old} → {new}</translation>
    </message>
    <message>
        <source>another rate of pictures</source>
        <translation>画面帧率不同</translation>
    </message>
    <message>
        <source>a take that is not there any more</source>
        <translation>已不存在的镜次</translation>
    </message>
    <message>
        <source>take {number} of a deleted shot</source>
        <translation>已删除镜头的镜次 {number}</translation>
    </message>
    <message>
        <source>take {number} of {shot}</source>
        <translation>{shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>{take} and {others} more remember it, so its files stay.</source>
        <translation>{take} 和另外 {others} 个镜次记住了它，因此保留其文件。</translation>
    </message>
    <message>
        <source>{take} remembers it, so its files stay.</source>
        <translation>{take} 记住了它，因此保留其文件。</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>{shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>Take {number} of a deleted shot</source>
        <translation>已删除镜头的镜次 {number}</translation>
    </message>
    <message>
        <source>The name of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>镜次的名称只能有一行，最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>The note of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>镜次的备注只能有一行，最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>Take {number} “{name}”</source>
        <translation>镜次 {number}“{name}”</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>镜次 {number}</translation>
    </message>
    <message>
        <source>Take {number} is in the cut of {shots}, so it was not deleted. Use another take there first.</source>
        <translation>{shots} 选用了镜次 {number}，因此未删除。请先为其选用其他镜次。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小时前</translation>
    </message>
    <message>
        <source>{moment:%d %b %H:%M}</source>
        <translation>{moment:%m月%d日 %H:%M}</translation>
    </message>
    <message>
        <source>{moment:%d %b %Y}</source>
        <translation>{moment:%Y年%m月%d日}</translation>
    </message>
    <message>
        <source>{n} chunk</source>
        <translation>{n} 个分块</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} 个分块</translation>
    </message>
    <message>
        <source>{made} of {total} chunks</source>
        <translation>{made}/{total} 个分块</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>A frame rate must be above zero, not {num}/{den}.</source>
        <translation>帧率须大于零，不能为 {num}/{den}。</translation>
    </message>
    <message>
        <source>Drop-frame timecode exists only at 29.97 and 59.94.</source>
        <translation>丢帧时间码仅用于 29.97 和 59.94。</translation>
    </message>
    <message>
        <source>{text} is not a frame rate; choose one of {rates}.</source>
        <translation>{text} 不是有效帧率，请选择 {rates} 之一。</translation>
    </message>
    <message>
        <source>{text} is not a timecode like {like}.</source>
        <translation>{text} 不是时间码，格式应如 {like}。</translation>
    </message>
    <message>
        <source>{text} is drop-frame timecode, and {rate} does not drop frames.</source>
        <translation>{text} 是丢帧时间码，但 {rate} 不丢帧。</translation>
    </message>
    <message>
        <source>{text} does not exist at {rate}.</source>
        <translation>{text} 在 {rate} 下不存在。</translation>
    </message>
    <message>
        <source>{text} is one of the numbers that {rate} leaves out.</source>
        <translation>{text} 是 {rate} 跳过的编号之一。</translation>
    </message>
    <message>
        <source>There is no variable {name}.</source>
        <translation>没有变量 {name}。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>The worker finished without a single chunk; nothing was changed.</source>
        <translation>工作进程结束时没有生成任何分块，未作任何更改。</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>项目保持原样。</translation>
    </message>
    <message>
        <source>{n} finished chunk was kept.</source>
        <translation>已保留 {n} 个完成的分块。</translation>
    </message>
    <message>
        <source>{n} finished chunks were kept.</source>
        <translation>已保留 {n} 个完成的分块。</translation>
    </message>
    <message>
        <source>Generate {shot}</source>
        <translation>生成 {shot}</translation>
    </message>
    <message>
        <source>The worker made nothing of {file}. The project is as it was before.</source>
        <translation>工作进程未能从 {file} 得到任何内容。项目保持原样。</translation>
    </message>
    <message>
        <source>{sentence} {files} was not imported. The project is as it was before. Import it again.</source>
        <translation>{sentence}{files} 未导入。项目保持原样。请重新导入。</translation>
    </message>
    <message>
        <source>{sentence} A new worker is started when needed; its log is {log_file}.</source>
        <translation>{sentence}需要时会启动新的工作进程。日志位于 {log_file}。</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the import. The project is as it was before. Import it again.</source>
        <translation>另存副本中断了导入。项目保持原样。请重新导入。</translation>
    </message>
    <message>
        <source>The project is open for reading only, as another window has it. Nothing was changed; save a copy to go on in that, or open the project again and take it over.</source>
        <translation>项目已在其他窗口中打开，此处为只读。未作任何更改；请另存副本并在副本中继续，或重新打开项目并接管。</translation>
    </message>
    <message>
        <source>The project has no folder yet; save it first.</source>
        <translation>项目还没有文件夹，请先保存。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>采用外部更改</translation>
    </message>
    <message>
        <source>An export is running; wait for it or cancel it first.</source>
        <translation>正在导出，请等待完成或先取消。</translation>
    </message>
    <message>
        <source>{file} was not written: {error}</source>
        <translation>未能写入 {file}：{error}</translation>
    </message>
    <message>
        <source>{shot} gets seed {seed}, to make another take.</source>
        <translation>{shot} 改用种子 {seed}，以生成另一个镜次。</translation>
    </message>
    <message>
        <source>Memory ran out at {size}: the take is made at {smaller}.</source>
        <translation>{size} 内存不足：该镜次改以 {smaller} 生成。</translation>
    </message>
    <message>
        <source>{message} It goes on by itself now, once.</source>
        <translation>{message}现在会自动继续，仅限一次。</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the take. {kept} Generate again to go on.</source>
        <translation>另存副本中断了此镜次的生成。{kept}请再次生成以继续。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>{sentence} The model is loaded again.</source>
        <translation>{sentence}正在重新载入模型。</translation>
    </message>
    <message>
        <source>Memory ran out: the text encoder now rests in the computer&apos;s memory.</source>
        <translation>显存不足：文本编码器不用时改放在内存中。</translation>
    </message>
    <message>
        <source>Memory ran out: weights are now kept in 8 bits.</source>
        <translation>内存不足：权重现以 8 位保存。</translation>
    </message>
    <message>
        <source>Memory ran out: parts of the model now lie in the computer&apos;s memory.</source>
        <translation>显存不足：模型的一部分现放在内存中。</translation>
    </message>
    <message>
        <source>Memory ran out: pictures are now decoded in tiles.</source>
        <translation>内存不足：图像现分块解码。</translation>
    </message>
    <message>
        <source>Memory ran out: the model now works with numbers of 16 bits.</source>
        <translation>内存不足：模型现以 16 位精度运行。</translation>
    </message>
    <message>
        <source>The pictures stay the same.</source>
        <translation>画面不变。</translation>
    </message>
    <message>
        <source>Pictures can differ a little; the take&apos;s recipe says so.</source>
        <translation>画面可能略有差异，镜次的生成设置中有记录。</translation>
    </message>
    <message>
        <source>Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close other programs.</source>
        <translation>内存可能不足：模型约需 {needed} GB，可用 {free} GB。请关闭其他程序。</translation>
    </message>
    <message>
        <source>There is too little memory for the whole model at once.</source>
        <translation>内存不足以一次容纳整个模型。</translation>
    </message>
    <message>
        <source>Memory ran out: the work goes on with {rung}.</source>
        <translation>内存不足：改用 {rung} 继续。</translation>
    </message>
    <message>
        <source>{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.</source>
        <translation>{sentence}当时正在载入模型，未作任何更改。日志位于 {log_file}。</translation>
    </message>
    <message>
        <source>{n} more shot waits in the queue.</source>
        <translation>队列中还有 {n} 个镜头在等待。</translation>
    </message>
    <message>
        <source>{n} more shots wait in the queue.</source>
        <translation>队列中还有 {n} 个镜头在等待。</translation>
    </message>
    <message>
        <source>It was making a deleted shot.</source>
        <translation>当时正在生成一个已删除的镜头。</translation>
    </message>
    <message>
        <source>It was making {shot}.</source>
        <translation>当时正在生成 {shot}。</translation>
    </message>
    <message>
        <source>{sentence} {making} {kept} Generate again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence}{making}{kept}再次生成即可继续，届时会启动新的工作进程。日志位于 {log_file}。</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>未安装 {name}。</translation>
    </message>
    <message>
        <source>The package brings no text.</source>
        <translation>该软件包没有附带许可证文本。</translation>
    </message>
    <message>
        <source>see text</source>
        <translation>见文本</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol} and the editor {own}: install both from one version. Nothing was changed.</source>
        <translation>工作进程使用协议 {protocol}，编辑器使用 {own}：请安装同一版本的两者。未作任何更改。</translation>
    </message>
    <message>
        <source>The prompt is too long: it has {tokens} tokens, and the model reads {limit}. Not read: “{unread}”</source>
        <translation>提示词过长：共 {tokens} 个 token，模型只读取 {limit} 个。未读取：“{unread}”</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{n} shot, {length}</source>
        <translation>{n} 个镜头，{length}</translation>
    </message>
    <message>
        <source>{n} shots, {length}</source>
        <translation>{n} 个镜头，{length}</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>昨天打开</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>今天打开</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>{date} 打开</translation>
    </message>
    <message>
        <source>{shot} has no take yet. Nothing was changed; generate it first.</source>
        <translation>{shot} 还没有镜次。未作任何更改，请先生成。</translation>
    </message>
    <message>
        <source>{shot} has no picture at that time. Nothing was changed; choose an earlier frame.</source>
        <translation>{shot} 在该时间没有画面。未作任何更改，请选择更早的帧。</translation>
    </message>
    <message>
        <source>{error} Nothing was changed; generate the shot again.</source>
        <translation>{error}未作任何更改，请重新生成此镜头。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose a PNG, JPEG or WebP.</source>
        <translation>{path} 不是可读取的图片。未作任何更改，请选择 PNG、JPEG 或 WebP。</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short. Nothing was changed; save or download it again.</source>
        <translation>{path} 已损坏或不完整。未作任何更改，请重新保存或下载。</translation>
    </message>
    <message>
        <source>{path} moves; its first picture is used.</source>
        <translation>{path} 是动图，将使用第一帧。</translation>
    </message>
    <message>
        <source>{path} has transparent parts; they are white now.</source>
        <translation>{path} 含透明部分，现已变为白色。</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was changed; choose a picture.</source>
        <translation>{path} 是文件夹。未作任何更改，请选择图片。</translation>
    </message>
    <message>
        <source>{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.</source>
        <translation>{path} 超过 {limit_mb} MB。未作任何更改，请缩小后再保存。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Nothing was changed; choose another file.</source>
        <translation>无法读取 {path}：{error}。未作任何更改，请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} has only {width}x{height} pixels; {least}x{least} is the least. Nothing was changed; choose a larger picture.</source>
        <translation>{path} 只有 {width}x{height} 像素，至少须为 {least}x{least}。未作任何更改，请选择更大的图片。</translation>
    </message>
    <message>
        <source>{path} is a strip of {width}x{height} pixels. Nothing was changed; cut out what is meant.</source>
        <translation>{path} 是 {width}x{height} 像素的长条。未作任何更改，请裁剪出所需部分。</translation>
    </message>
    <message>
        <source>{path} has {megapixels:.0f} megapixels; {limit} is the most. Nothing was changed; save it smaller.</source>
        <translation>{path} 有 {megapixels:.0f} 百万像素，最多 {limit} 百万像素。未作任何更改，请缩小后再保存。</translation>
    </message>
    <message>
        <source>The worker was let go before all pictures were drawn. Nothing was changed. Choose pictures again to go on: a new worker is started.</source>
        <translation>所有画面绘制完成之前，工作进程已被释放。未作任何更改。重新选择画面即可继续，届时会启动新的工作进程。</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed. Choose pictures again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence}未作任何更改。重新选择画面即可继续，届时会启动新的工作进程。日志位于 {log_file}。</translation>
    </message>
    <message>
        <source>{length} at {rate}</source>
        <translation>{length}，{rate}</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>还没有提示词</translation>
    </message>
    <message>
        <source>No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File &gt; Models, or with `throughline models get qwen-image-edit-2509`; a picture of your own needs none.</source>
        <translation>未安装关键帧模型。请在“文件 &gt; 模型”中或用 `throughline models get qwen-image-edit-2509` 获取 Qwen-Image-Edit 2509；使用自己的图片则无需模型。</translation>
    </message>
    <message>
        <source>There is no last picture before {shot}: generate the shot before it first. Nothing was changed.</source>
        <translation>{shot} 之前没有结尾画面：请先生成前一个镜头。未作任何更改。</translation>
    </message>
    <message>
        <source>The model {model} is not installed, so nothing was generated. `throughline models list` shows what is installed.</source>
        <translation>未安装模型 {model}，因此未生成任何内容。`throughline models list` 可列出已安装的模型。</translation>
    </message>
    <message>
        <source>Take {number} was begun with another model and cannot be continued; it is kept. Generate a new take instead.</source>
        <translation>镜次 {number} 是用其他模型开始的，无法继续，已保留。请生成新的镜次。</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import its file again instead.</source>
        <translation>镜次 {number} 是导入的，无法继续，已保留。请重新导入其文件。</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import {file} again instead.</source>
        <translation>镜次 {number} 是导入的，无法继续，已保留。请重新导入 {file}。</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}. Nothing was generated; add it again, or turn it off.</source>
        <translation>在 {folder} 中找不到 LoRA {name} 的文件。未生成任何内容；请重新添加，或将其关闭。</translation>
    </message>
    <message>
        <source>{shot} remembers take {take} of shot {number}, which has lost files. Nothing was changed; put them back or generate shot {number} again.</source>
        <translation>{shot} 记住了镜头 {number} 的镜次 {take}，但该镜次缺少文件。未作任何更改，请放回文件或重新生成镜头 {number}。</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event.</source>
        <translation>工作进程发送了无法识别的事件。</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event: {error}</source>
        <translation>工作进程发送了无法识别的事件：{error}</translation>
    </message>
    <message>
        <source>The worker process was ended by signal {code}.</source>
        <translation>工作进程被信号 {code} 终止。</translation>
    </message>
    <message>
        <source>The worker process stopped with exit code {code}.</source>
        <translation>工作进程已停止，退出代码 {code}。</translation>
    </message>
    <message>
        <source>The worker process gave no sign of life any more and was ended.</source>
        <translation>工作进程不再响应，已被终止。</translation>
    </message>
    <message>
        <source>The computer ran out of memory, and the system ended the worker process (signal {code}).</source>
        <translation>计算机内存不足，系统终止了工作进程（信号 {code}）。</translation>
    </message>
    <message>
        <source>The worker process could not be started ({program}).</source>
        <translation>无法启动工作进程（{program}）。</translation>
    </message>
    <message>
        <source>If it happens again, restart the computer or update the driver of the GPU.</source>
        <translation>如再次发生，请重新启动计算机或更新 GPU 驱动程序。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>请重新安装 Throughline。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取 {path}：{error}。</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a video file.</source>
        <translation>{problem}未作任何更改，请选择视频文件。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} was not found.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>您没有读取 {path} 的权限。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 为空。</translation>
    </message>
    <message>
        <source>{file} is a folder; drop the files that are in it.</source>
        <translation>{file} 是文件夹，请拖放其中的文件。</translation>
    </message>
    <message>
        <source>{file} is no project, video, picture or board ({boards}).</source>
        <translation>{file} 不是项目、视频、图片或分镜文本（{boards}）。</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8.</source>
        <translation>{path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a text file with a board.</source>
        <translation>{problem}未作任何更改，请选择含分镜的文本文件。</translation>
    </message>
    <message>
        <source>{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.</source>
        <translation>{path} 有 {size_mb:.0f} MB，分镜文本最大 {limit_mb:.0f} MB。</translation>
    </message>
    <message>
        <source>not all files could be copied</source>
        <translation>未能复制全部文件</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套层级过深</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>无法打开 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} holds no pictures.</source>
        <translation>{path} 中没有画面。</translation>
    </message>
    <message>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>{path} has no picture {index}.</source>
        <translation>{path} 没有画面 {index}。</translation>
    </message>
    <message>
        <source>Take {number} has no picture {index}.</source>
        <translation>镜次 {number} 没有画面 {index}。</translation>
    </message>
    <message>
        <source>Take {name} is not in the project.</source>
        <translation>镜次 {name} 不在项目中。</translation>
    </message>
    <message>
        <source>A chunk&apos;s picture has no time.</source>
        <translation>分块中有画面缺少时间。</translation>
    </message>
    <message>
        <source>it does not say its schema version</source>
        <translation>未注明架构版本</translation>
    </message>
    <message>
        <source>schema {version}, this program knows {known}</source>
        <translation>架构版本 {version}，此程序最高支持 {known}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged.</source>
        <translation>无法写入 {file}：{error}。原有内容未改变。</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled.</source>
        <translation>没有可导出的内容：没有启用的镜头。</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} 是文件夹，请指定文件名。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {file} into.</source>
        <translation>没有可写入 {file} 的文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{shot} has no pictures.</source>
        <translation>{shot} 没有画面。</translation>
    </message>
    <message>
        <source>{folder} could not be created: {error}. Nothing was changed.</source>
        <translation>无法创建 {folder}：{error}。未作任何更改。</translation>
    </message>
    <message>
        <source>{folder} could not be saved: {error}. The project on disk is as it was before; make the folder writable, free space, or save a copy elsewhere.</source>
        <translation>无法保存 {folder}：{error}。磁盘上的项目保持原样；请将文件夹设为可写、释放空间，或另存副本。</translation>
    </message>
    <message>
        <source>{folder} was saved by another program since it was opened here. Nothing was written; save a copy elsewhere, or open it again to see the changes.</source>
        <translation>{folder} 打开后已被其他程序保存。未写入任何内容；请另存副本，或重新打开以查看更改。</translation>
    </message>
    <message>
        <source>a file reads otherwise than it was written</source>
        <translation>文件读回的内容与写入的不同</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was generated; make the folder writable, or save a copy elsewhere.</source>
        <translation>{folder} 不可写入，因此未生成任何内容；请将文件夹设为可写，或另存副本。</translation>
    </message>
    <message>
        <source>The takes of {project} are being moved, so nothing was begun; wait for that, or cancel it.</source>
        <translation>正在移动 {project} 的镜次，因此未开始任何操作；请等待完成或取消。</translation>
    </message>
    <message>
        <source>The selected take of {shot} was not found; the shot is empty until it is generated again or another take is selected.</source>
        <translation>找不到 {shot} 选用的镜次；在重新生成或选用其他镜次之前，此镜头为空白。</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}. {folder} is unchanged.</source>
        <translation>无法写入 {target}：{error}。{folder} 未改变。</translation>
    </message>
    <message>
        <source>{folder} already exists; choose another name. Nothing was changed.</source>
        <translation>{folder} 已存在，请换一个名称。未作任何更改。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a project folder; open a folder NAME{suffix}.</source>
        <translation>{folder} 是文件，不是项目文件夹，请打开名为 NAME{suffix} 的文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>无法读取 {file}：{error}。</translation>
    </message>
    <message>
        <source>{folder} was made by a newer version of Throughline ({error}); update the program to open it. Nothing was changed.</source>
        <translation>{folder} 由较新版本的 Throughline 创建（{error}），请更新程序后再打开。未作任何更改。</translation>
    </message>
    <message>
        <source>{name} in {folder} is a link that leads out of the project, so it was not opened. Nothing was changed; put a folder with the files there.</source>
        <translation>{folder} 中的 {name} 是指向项目之外的链接，因此未打开。未作任何更改；请改为放入含有这些文件的文件夹。</translation>
    </message>
    <message>
        <source>There is no project at {folder}.</source>
        <translation>{folder} 处没有项目。</translation>
    </message>
    <message>
        <source>{folder} is not a Throughline project: it has no {file}.</source>
        <translation>{folder} 不是 Throughline 项目：其中没有 {file}。</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; to go back to the last good one, copy {backup} over it.</source>
        <translation>{file} 已损坏（{error}）。未作任何更改；要恢复到上一个完好版本，请用 {backup} 覆盖它。</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; the takes in its folder are untouched.</source>
        <translation>{file} 已损坏（{error}）。未作任何更改；文件夹中的镜次未受影响。</translation>
    </message>
    <message>
        <source>The picture could not be copied into {folder}: {error}. The cast is unchanged; free space or make the folder writable.</source>
        <translation>无法将图片复制到 {folder}：{error}。角色表未改变；请释放空间或将文件夹设为可写。</translation>
    </message>
    <message>
        <source>The picture of @{name} was not found in {folder}; put it back, or replace the picture.</source>
        <translation>在 {folder} 中找不到 @{name} 的图片；请放回图片，或替换图片。</translation>
    </message>
    <message>
        <source>Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let `throughline generate --repair` make it again.</source>
        <translation>镜次 {number} 在 {folder} 中缺少分块 {lost}（共 {chunks} 个）；请放回其文件，或用 `throughline generate --repair` 重新生成。</translation>
    </message>
    <message>
        <source>{name} cannot be the id of a take.</source>
        <translation>{name} 不能用作镜次的 ID。</translation>
    </message>
    <message>
        <source>{file} lies outside the project and is not used.</source>
        <translation>{file} 位于项目之外，不予使用。</translation>
    </message>
    <message>
        <source>Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let Repair, above its takes, or `throughline generate --repair` make it again.</source>
        <translation>{shot} 的镜次 {number} 在 {folder} 中缺少分块 {lost}（共 {chunks} 个）；请放回其文件，或用镜次列表上方的“修复”或 `throughline generate --repair` 重新生成。</translation>
    </message>
    <message>
        <source>The take could not be saved in {folder}: {error}. Its pictures are kept; free space or make the folder writable.</source>
        <translation>无法将镜次保存到 {folder}：{error}。其画面已保留；请释放空间或将文件夹设为可写。</translation>
    </message>
    <message>
        <source>Take {number} could not be moved to the trash, so it was kept in {folder}; delete that folder by hand, or make room in the trash.</source>
        <translation>镜次 {number} 无法移到回收站，因此保留在 {folder} 中；请手动删除该文件夹，或清理回收站。</translation>
    </message>
    <message>
        <source>{file} was left out: {error}.</source>
        <translation>已略过 {file}：{error}。</translation>
    </message>
    <message>
        <source>it belongs to another take</source>
        <translation>它属于另一个镜次</translation>
    </message>
    <message>
        <source>a newer version of Throughline wrote it ({error})</source>
        <translation>由较新版本的 Throughline 写入（{error}）</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>它已损坏（{error}）</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>新建空项目</translation>
    </message>
    <message>
        <source>New from board text…</source>
        <translation>用分镜文本新建…</translation>
    </message>
    <message>
        <source>Make a project from lines like “0s: a woman enters the kitchen”</source>
        <translation>用“0s: a woman enters the kitchen”这样的文本行新建项目</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>打开项目文件夹</translation>
    </message>
    <message>
        <source>Import video…</source>
        <translation>导入视频…</translation>
    </message>
    <message>
        <source>Make a shot of a video file, which later shots remember (or drop the file)</source>
        <translation>用视频文件创建镜头，供后面的镜头记住（也可拖放文件）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Copy the project and go on</source>
        <translation>复制项目并在副本中继续</translation>
    </message>
    <message>
        <source>Export MP4…</source>
        <translation>导出 MP4…</translation>
    </message>
    <message>
        <source>Write the film as an MP4</source>
        <translation>将影片写为 MP4</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <source>Add shot</source>
        <translation>添加镜头</translation>
    </message>
    <message>
        <source>Add a shot after the selected one</source>
        <translation>在所选镜头之后添加镜头</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Put the selected shots on the clipboard</source>
        <translation>将所选镜头放入剪贴板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Elsewhere they are pasted as storyboard text</source>
        <translation>在其他程序中粘贴为分镜文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Insert shots, or a storyboard in words</source>
        <translation>插入镜头或文字分镜</translation>
    </message>
    <message>
        <source>Select all shots</source>
        <translation>全选镜头</translation>
    </message>
    <message>
        <source>Delete shot</source>
        <translation>删除镜头</translation>
    </message>
    <message>
        <source>Lift shot</source>
        <translation>提升镜头</translation>
    </message>
    <message>
        <source>Leave an empty shot of the same length</source>
        <translation>留下等长的空白镜头</translation>
    </message>
    <message>
        <source>Duplicate shot</source>
        <translation>创建镜头副本</translation>
    </message>
    <message>
        <source>Split at playhead</source>
        <translation>在播放头处分割</translation>
    </message>
    <message>
        <source>Both halves keep the take</source>
        <translation>前后两半都保留镜次</translation>
    </message>
    <message>
        <source>Merge shots</source>
        <translation>合并镜头</translation>
    </message>
    <message>
        <source>With the next one, or all selected</source>
        <translation>与下一个镜头合并，或合并所有所选镜头</translation>
    </message>
    <message>
        <source>Trim head to playhead</source>
        <translation>修剪开头到播放头</translation>
    </message>
    <message>
        <source>Trim tail to playhead</source>
        <translation>修剪结尾到播放头</translation>
    </message>
    <message>
        <source>Move shot left</source>
        <translation>左移镜头</translation>
    </message>
    <message>
        <source>Move shot right</source>
        <translation>右移镜头</translation>
    </message>
    <message>
        <source>Enable or disable shot</source>
        <translation>启用或禁用镜头</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>In the prompts of the shots</source>
        <translation>在镜头的提示词中</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>项目设置…</translation>
    </message>
    <message>
        <source>Title, style of all prompts, rate, size, first timecode</source>
        <translation>片名、所有提示词的风格、帧率、尺寸、起始时间码</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Name this frame</source>
        <translation>命名此帧</translation>
    </message>
    <message>
        <source>Put the picture under the playhead into the cast, to cite it as @name</source>
        <translation>将播放头处的画面加入角色表，以便用 @name 引用</translation>
    </message>
    <message>
        <source>Trim tail by one frame</source>
        <translation>结尾缩短一帧</translation>
    </message>
    <message>
        <source>Extend tail by one frame</source>
        <translation>结尾延长一帧</translation>
    </message>
    <message>
        <source>Generate shot</source>
        <translation>生成镜头</translation>
    </message>
    <message>
        <source>Make a new take of the selected shot</source>
        <translation>为所选镜头生成新的镜次</translation>
    </message>
    <message>
        <source>Generate stale and empty</source>
        <translation>生成过期和空白的镜头</translation>
    </message>
    <message>
        <source>Make takes of all shots that are stale, partial or empty</source>
        <translation>为所有已过期、未完成或空白的镜头生成镜次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop importing, and generating; chunks that were generated are kept</source>
        <translation>停止导入和生成，已生成的分块会保留</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Again: faster</source>
        <translation>再按一次加速</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>正放</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Go on at the beginning</source>
        <translation>播放到末尾后从头继续</translation>
    </message>
    <message>
        <source>Play around</source>
        <translation>播放邻近区域</translation>
    </message>
    <message>
        <source>Two seconds before and behind</source>
        <translation>播放头前后各两秒</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>标记入点</translation>
    </message>
    <message>
        <source>With Loop, playing begins here</source>
        <translation>循环时从此处开始播放</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>标记出点</translation>
    </message>
    <message>
        <source>With Loop, playing ends behind this frame</source>
        <translation>循环时播放到此帧为止</translation>
    </message>
    <message>
        <source>Mark shot</source>
        <translation>标记镜头范围</translation>
    </message>
    <message>
        <source>In and out at the cuts around the playhead</source>
        <translation>在播放头前后的编辑点设入点和出点</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除入点和出点</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>转到入点</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>转到出点</translation>
    </message>
    <message>
        <source>Back one frame</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Forward one frame</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Go to end</source>
        <translation>转到结尾</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>上一个编辑点</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>下一个编辑点</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>缩放至全片</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>连戏</translation>
    </message>
    <message>
        <source>Show how far characters and places have drifted from their first appearance</source>
        <translation>显示人物和地点与首次出现相比漂移了多少</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>下一处漂移</translation>
    </message>
    <message>
        <source>Go to the next shot that has drifted</source>
        <translation>转到下一个有漂移的镜头</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>镜头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>镜次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>No shots yet.

Press A to add one, or paste lines like “0s: a woman enters”.</source>
        <translation>还没有镜头。

按 A 添加，或粘贴“0s: a woman enters”这样的文本行。</translation>
    </message>
    <message>
        <source>No shot is like that.

Esc shows all of them again.</source>
        <translation>没有符合条件的镜头。

按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>{n} shot</source>
        <translation>{n} 个镜头</translation>
    </message>
    <message>
        <source>{n} shots</source>
        <translation>{n} 个镜头</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>镜头的提示词</translation>
    </message>
    <message>
        <source>Dialogue of the shot</source>
        <translation>镜头的台词</translation>
    </message>
    <message>
        <source>Note of the shot</source>
        <translation>镜头的备注</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>台词内容</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>给人看的备注</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Edit prompt of {name}</source>
        <translation>编辑 {name} 的提示词</translation>
    </message>
    <message>
        <source>Edit dialogue of {name}</source>
        <translation>编辑 {name} 的台词</translation>
    </message>
    <message>
        <source>Edit note of {name}</source>
        <translation>编辑 {name} 的备注</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Move {n} shots</source>
        <translation>移动 {n} 个镜头</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Shot {number}, {name}</source>
        <translation>镜头 {number}，{name}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>name locked</source>
        <translation>名称已锁定</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>{label}标签</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>标签：{label}</translation>
    </message>
    <message>
        <source>It is disabled: not in the film, and not remembered by later shots.</source>
        <translation>已禁用：不在影片中，后面的镜头也不记住它。</translation>
    </message>
    <message>
        <source>Dialogue: {text}</source>
        <translation>台词：{text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Whole cast</source>
        <translation>全部角色</translation>
    </message>
    <message>
        <source>{shown} of {n} shot</source>
        <translation>{shown}/{n} 个镜头</translation>
    </message>
    <message>
        <source>{shown} of {n} shots</source>
        <translation>{shown}/{n} 个镜头</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Find in name, prompt, dialogue, note</source>
        <translation>在名称、提示词、台词、备注中查找</translation>
    </message>
    <message>
        <source>Find shots</source>
        <translation>查找镜头</translation>
    </message>
    <message>
        <source>Shots in this state</source>
        <translation>处于此状态的镜头</translation>
    </message>
    <message>
        <source>Shots that cite this name</source>
        <translation>引用此名称的镜头</translation>
    </message>
    <message>
        <source>Shots with this label</source>
        <translation>带此标签的镜头</translation>
    </message>
    <message>
        <source>Show all shots</source>
        <translation>显示所有镜头</translation>
    </message>
    <message>
        <source>Show all shots  (Esc)</source>
        <translation>显示所有镜头（Esc）</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Size of the cards  (+, -, Ctrl and wheel)</source>
        <translation>卡片大小（+、-、Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No take yet</source>
        <translation>还没有镜次</translation>
    </message>
    <message>
        <source>Shots as cards with all that is written of them; again: the timeline</source>
        <translation>以卡片显示镜头及其全部文字；再按一次返回时间线</translation>
    </message>
    <message>
        <source>Find shots…</source>
        <translation>查找镜头…</translation>
    </message>
    <message>
        <source>Show only some cards</source>
        <translation>只显示部分卡片</translation>
    </message>
    <message>
        <source>Edit dialogue</source>
        <translation>编辑台词</translation>
    </message>
    <message>
        <source>What is said in the shot</source>
        <translation>镜头中说的话</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>A note on the shot, for people</source>
        <translation>镜头的备注，给人看</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>重命名镜头</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>就地编辑名称</translation>
    </message>
    <message>
        <source>Rename shots…</source>
        <translation>重命名镜头…</translation>
    </message>
    <message>
        <source>Name many by a rule, which new shots follow, too</source>
        <translation>按规则批量命名，新镜头也遵循此规则</translation>
    </message>
    <message>
        <source>Make keyframe from cast</source>
        <translation>用角色表制作关键帧</translation>
    </message>
    <message>
        <source>Make the picture that the shot begins from, of those that its prompt cites</source>
        <translation>用提示词引用的图片制作镜头的起始画面</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>锁定名称</translation>
    </message>
    <message>
        <source>Renaming many shots leaves it as it is</source>
        <translation>批量重命名时保持不变</translation>
    </message>
    <message>
        <source>Open or make a project first; then import the video.</source>
        <translation>请先打开或新建项目，再导入视频。</translation>
    </message>
    <message>
        <source>Importing {names}. You can go on working.</source>
        <translation>正在导入 {names}。您可以继续工作。</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>{file} is shot {number}. Say in its prompt who and what it shows: later shots find it by these words.</source>
        <translation>{file} 现为镜头 {number}。请在其提示词中写明画面中的人和物：后面的镜头靠这些词找到它。</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was before.</source>
        <translation>导入已取消，项目保持原样。</translation>
    </message>
    <message>
        <source>{n} deleted take that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} 个已删除且不再需要的镜次可移到系统回收站（{size_mb:.1f} MB）。项目将保存，撤销记录将清空。</translation>
    </message>
    <message>
        <source>{n} deleted takes that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} 个已删除且不再需要的镜次可移到系统回收站（{size_mb:.1f} MB）。项目将保存，撤销记录将清空。</translation>
    </message>
    <message>
        <source>{n} deleted take moved to the trash.</source>
        <translation>{n} 个已删除的镜次已移到回收站。</translation>
    </message>
    <message>
        <source>{n} deleted takes moved to the trash.</source>
        <translation>{n} 个已删除的镜次已移到回收站。</translation>
    </message>
    <message>
        <source>Takes are being generated, which may need others; collect when that is over.</source>
        <translation>正在生成的镜次可能需要其他镜次，请在完成后再清理。</translation>
    </message>
    <message>
        <source>There are no unused takes: none is deleted, or others remember those that are.</source>
        <translation>没有未使用的镜次：没有已删除的镜次，或已删除的仍被其他镜次记住。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>输入命令中的几个字</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>命令中的文字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>此命令目前不可用。</translation>
    </message>
    <message>
        <source>{shot} is disabled; enable it to compare its takes.</source>
        <translation>{shot} 已禁用，启用后才能比较其镜次。</translation>
    </message>
    <message>
        <source>{shot} has fewer than two takes; generate another one to compare.</source>
        <translation>{shot} 的镜次少于两个，请再生成一个后比较。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>no take</source>
        <translation>无镜次</translation>
    </message>
    <message>
        <source>▲ {distance} drift</source>
        <translation>▲ 漂移 {distance}</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes are still being measured.</source>
        <translation>目前没有漂移；部分镜次仍在测量。</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes cannot be read.</source>
        <translation>目前没有漂移；部分镜次无法读取。</translation>
    </message>
    <message>
        <source>Nothing has drifted.</source>
        <translation>没有漂移。</translation>
    </message>
    <message>
        <source>The storyboard editor that remembers. Each shot is generated from its words and from a compressed memory of all that came before it.

The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an installed Throughline as a whole is passed on under the terms of the GPLv3. The network is asked only when you get a model or an engine, or look for a newer version.</source>
        <translation>有记忆的分镜编辑器。每个镜头都由其文字和此前所有内容的压缩记忆生成。

记忆方法依据“Pretraining Frame Preservation in Autoregressive Video Memory Compression”，arXiv 2512.23851。

源代码许可证：Apache-2.0。Qt 依 LGPLv3 使用。FFmpeg 含有 x264，因此安装后的 Throughline 整体依 GPLv3 条款分发。仅在获取模型或引擎，或检查新版本时才会访问网络。</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>关于 Throughline</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model: {model}</source>
        <translation>模型(&amp;M)：{model}</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>软件包及其许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>The model “{model}” brings no card.</source>
        <translation>模型“{model}”没有附带模型卡。</translation>
    </message>
    <message>
        <source>Take out selection</source>
        <translation>删去所选内容</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Nothing is sent. Read the report and take out what nobody else should see; save it or copy it if you want to pass it on.</source>
        <translation>不会发送任何内容。请查看报告，删去不愿让他人看到的部分；如需转交，可保存或复制。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The report could not be saved: {error}. Choose another folder, or copy it.</source>
        <translation>无法保存报告：{error}。请选择其他文件夹，或复制报告。</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>报告已保存为 {file}。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Put a slate with the prompt in the place of missing pictures</source>
        <translation>用写有提示词的场记板代替缺少的画面</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>导出 MP4</translation>
    </message>
    <message>
        <source>{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709</source>
        <translation>{frames} 帧（{length}），{size}，{rate} fps，H.264 High，Rec. 709</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Before you export:</source>
        <translation>导出之前：</translation>
    </message>
    <message>
        <source>What the film lacks</source>
        <translation>影片的缺失项</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍要导出</translation>
    </message>
    <message>
        <source>Movies (*.mp4)</source>
        <translation>影片 (*.mp4)</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled</source>
        <translation>没有可导出的内容：没有启用的镜头</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists</source>
        <translation>请在已有文件夹中指定文件名</translation>
    </message>
    <message>
        <source>Shots are missing: generate them, or put slates in their place</source>
        <translation>有镜头缺失：请生成，或用场记板代替</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No font here has its signs; install one, such as Noto Sans CJK.</source>
        <translation>本机没有能显示这些文字的字体；请安装一种，例如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>It holds when Throughline starts again.</source>
        <translation>下次启动 Throughline 时生效。</translation>
    </message>
    <message>
        <source>No markers yet: M puts one at the playhead.</source>
        <translation>还没有标记：按 M 可在播放头处添加。</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Find by note, shot, timecode or label</source>
        <translation>按备注、镜头、时间码或标签查找</translation>
    </message>
    <message>
        <source>Find markers</source>
        <translation>查找标记</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>Its picture is trimmed away, or its shot is disabled.</source>
        <translation>其画面已被修剪掉，或其镜头已禁用。</translation>
    </message>
    <message>
        <source>{n} shot, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} 个镜头，总长 {total}（秒:帧）：{lengths}。</translation>
    </message>
    <message>
        <source>{n} shots, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} 个镜头，总长 {total}（秒:帧）：{lengths}。</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>模型画幅</translation>
    </message>
    <message>
        <source>New from board text</source>
        <translation>用分镜文本新建</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Frame &amp;rate</source>
        <translation>帧率(&amp;R)</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>画面尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>&amp;Board: one line a shot, the time at which it begins, then what happens</source>
        <translation>分镜文本(&amp;B)：一行一个镜头，先写开始时间，再写内容</translation>
    </message>
    <message>
        <source>Board text</source>
        <translation>分镜文本</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>存放项目的文件夹</translation>
    </message>
    <message>
        <source>Give the project a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>请为项目指定名称，不含 / \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>{name} already exists in this folder; choose another name.</source>
        <translation>此文件夹中已有 {name}，请换一个名称。</translation>
    </message>
    <message>
        <source>Makes {folder}</source>
        <translation>将创建 {folder}</translation>
    </message>
    <message>
        <source>Keep time: every cut stays at its second</source>
        <translation>保持时间：每个编辑点的秒数不变</translation>
    </message>
    <message>
        <source>Keep frames: every shot has as many frames</source>
        <translation>保持帧数：每个镜头的帧数不变</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Read after the prompt of every shot</source>
        <translation>接在每个镜头的提示词之后读取</translation>
    </message>
    <message>
        <source>What no shot is to show, where the model is guided</source>
        <translation>所有镜头都不应出现的内容（模型启用引导时）</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>片名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>风格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Negative prompt</source>
        <translation>负面提示词(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>Picture s&amp;ize</source>
        <translation>画面尺寸(&amp;I)</translation>
    </message>
    <message>
        <source>First &amp;timecode</source>
        <translation>起始时间码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Media folder</source>
        <translation>媒体文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>{size!r} is not a size such as 1920x1080.</source>
        <translation>{size!r} 不是有效尺寸，格式应如 1920x1080。</translation>
    </message>
    <message>
        <source>The film lasts {length} then, {now} now.</source>
        <translation>影片将长 {length}，现为 {now}。</translation>
    </message>
    <message>
        <source>A board</source>
        <translation>分镜文本</translation>
    </message>
    <message>
        <source>What shall become of {file}?</source>
        <translation>如何处理 {file}？</translation>
    </message>
    <message>
        <source>Inserted shots stand behind the selected one; undo takes them back.</source>
        <translation>插入的镜头位于所选镜头之后，可以撤销。</translation>
    </message>
    <message>
        <source>Insert its shots</source>
        <translation>插入其镜头</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the edits to “{title}”?</source>
        <translation>要保存对“{title}”的更改吗？</translation>
    </message>
    <message>
        <source>Takes that were generated are on disk already and are never lost.</source>
        <translation>已生成的镜次已在磁盘上，不会丢失。</translation>
    </message>
    <message>
        <source>Open a project folder (NAME{suffix})</source>
        <translation>打开项目文件夹 (NAME{suffix})</translation>
    </message>
    <message>
        <source>Throughline projects ({kinds})</source>
        <translation>Throughline 项目 ({kinds})</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>图片 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import video</source>
        <translation>导入视频</translation>
    </message>
    <message>
        <source>Videos ({kinds});;All files (*)</source>
        <translation>视频 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Only the {shots} selected shots</source>
        <translation>仅所选的 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Keep locked names</source>
        <translation>保留已锁定的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename shots</source>
        <translation>重命名镜头</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前名称</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>更改前后的名称</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>前缀(&amp;P)</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>起始编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步长(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>{n} of {all} names changes.</source>
        <translation>{all} 个名称中有 {n} 个会改变。</translation>
    </message>
    <message>
        <source>{n} of {all} names change.</source>
        <translation>{all} 个名称中有 {n} 个会改变。</translation>
    </message>
    <message>
        <source>New shots go on like {first}, {second}.</source>
        <translation>新镜头将依次命名为 {first}、{second}。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Only in the {shots} selected shots</source>
        <translation>仅在所选的 {shots} 个镜头中</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find and replace in prompts</source>
        <translation>在提示词中查找和替换</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>Found once.</source>
        <translation>找到 1 处。</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>找到 {n} 处。</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent project</source>
        <translation>{size_mb:.1f} MB，来自 {n} 个最近的项目</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent projects</source>
        <translation>{size_mb:.1f} MB，来自 {n} 个最近的项目</translation>
    </message>
    <message>
        <source>Say when the queue is done while I look at something else</source>
        <translation>查看其他窗口时，队列完成后通知我</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>清除缓存</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <translation>{model}（未安装）</translation>
    </message>
    <message>
        <source>The model&apos;s shape</source>
        <translation>模型画幅</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The model is loaded again when it is needed</source>
        <translation>需要时会重新载入模型</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>工作时</translation>
    </message>
    <message>
        <source>Free the &amp;GPU without work after</source>
        <translation>空闲多久后释放 GPU(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare takes by</source>
        <translation>镜次比较方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>此电脑上</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <translation>打开设置文件夹</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Get to another folder…</source>
        <translation>下载到其他文件夹…</translation>
    </message>
    <message>
        <source>Use ComfyUI&apos;s files…</source>
        <translation>使用 ComfyUI 的文件…</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>适合此电脑的版本</translation>
    </message>
    <message>
        <source>NVIDIA cards (CUDA)</source>
        <translation>NVIDIA 显卡（CUDA）</translation>
    </message>
    <message>
        <source>AMD cards (ROCm)</source>
        <translation>AMD 显卡（ROCm）</translation>
    </message>
    <message>
        <source>Apple silicon (MPS)</source>
        <translation>Apple 芯片（MPS）</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>仅处理器（CPU）</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>到其他文件夹…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Looking at the card…</source>
        <translation>正在查看显卡…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The engine is Python with the build of PyTorch that fits this computer. It is fetched once, and works without a network from then on.</source>
        <translation>引擎由 Python 和适合此电脑的 PyTorch 版本组成。只需下载一次，之后无需网络即可工作。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>版本(&amp;B)</translation>
    </message>
    <message>
        <source>The folder for the engine</source>
        <translation>引擎的文件夹</translation>
    </message>
    <message>
        <source>Install PyTorch {version}?</source>
        <translation>安装 PyTorch {version}？</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>{have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{have} / {total}，每秒 {rate_mb:.1f} MB</translation>
    </message>
    <message>
        <source>PyTorch {version} is installed and passed its check.</source>
        <translation>PyTorch {version} 已安装并通过检查。</translation>
    </message>
    <message>
        <source>Every file has its hash, and the engine computes.</source>
        <translation>每个文件的哈希都正确，引擎可以计算。</translation>
    </message>
    <message>
        <source>The engine was repaired.</source>
        <translation>引擎已修复。</translation>
    </message>
    <message>
        <source>It was whole.</source>
        <translation>引擎完好。</translation>
    </message>
    <message>
        <source>The engine was removed; {size} are free.</source>
        <translation>引擎已移除，腾出 {size}。</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be installed again.</source>
        <translation>项目会保留其镜次。可以重新安装。</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>移除引擎？</translation>
    </message>
    <message>
        <source>An environment of your own; it is used as it is.</source>
        <translation>您自己的环境；将按原样使用。</translation>
    </message>
    <message>
        <source>None yet, so nothing can be generated.</source>
        <translation>尚无引擎，因此无法生成。</translation>
    </message>
    <message>
        <source>Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.</source>
        <translation>解压后另需约 {size}。在 50 Mbit 线路上总共约需 {time}。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing</source>
        <translation>离线模式：不下载任何内容</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>The folder for the model</source>
        <translation>存放模型的文件夹</translation>
    </message>
    <message>
        <source>The folder of ComfyUI</source>
        <translation>ComfyUI 的文件夹</translation>
    </message>
    <message>
        <source>Asking what it consists of…</source>
        <translation>正在查询其组成…</translation>
    </message>
    <message>
        <source>Get {model}?</source>
        <translation>获取 {model}？</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>{model}: {have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{model}：{have}，共 {total}，每秒 {rate_mb:.1f} MB</translation>
    </message>
    <message>
        <source>{name} is installed; every file was held against its hash.</source>
        <translation>{name} 已安装；每个文件都已与其哈希值核对。</translation>
    </message>
    <message>
        <source>Every file was held against its hash, and all are whole.</source>
        <translation>每个文件都已与其哈希值核对，全部完好。</translation>
    </message>
    <message>
        <source>Damaged: {files}. Go on, and they are fetched again.</source>
        <translation>已损坏：{files}。继续即可重新下载。</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>已暂停。已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Delete {model}?</source>
        <translation>删除 {model}？</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be got again.</source>
        <translation>项目会保留其镜次。之后可再次获取。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{model} was deleted; {size} are free again.</source>
        <translation>{model} 已删除；释放了 {size}。</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No project has one</source>
        <translation>没有项目使用缓存</translation>
    </message>
    <message>
        <source>in use while shots are made</source>
        <translation>生成镜头时占用中</translation>
    </message>
    <message>
        <source>Pictures and memory that are made again when they are needed</source>
        <translation>需要时会重新生成的画面和记忆</translation>
    </message>
    <message>
        <source>Not all of it could be deleted: {error}.</source>
        <translation>未能全部删除：{error}。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>移除快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按新快捷键</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>{keys} is “{command}” now. Assign takes it away from there.</source>
        <translation>{keys} 现用于“{command}”。指定后将从该命令移除。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is read for {name}</source>
        <translation>{name} 的读取内容</translation>
    </message>
    <message>
        <source>Variables of the prompts</source>
        <translation>提示词的变量</translation>
    </message>
    <message>
        <source>Write {name} in a prompt; the words here are read for it</source>
        <translation>在提示词中写 {name}，模型会读取此处的文字</translation>
    </message>
    <message>
        <source>{file} was dropped with other files. Nothing was changed; drop a project or a board alone.</source>
        <translation>{file} 与其他文件一起拖放。未作任何更改；请单独拖放项目或分镜文本。</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the file again.</source>
        <translation>请先打开或新建项目，再重新拖放文件。</translation>
    </message>
    <message>
        <source>{file} was not inserted. {error}</source>
        <translation>{file} 未插入。{error}</translation>
    </message>
    <message>
        <source>So it is with {more} more.</source>
        <translation>另有 {more} 个文件情况相同。</translation>
    </message>
    <message>
        <source>The other one was taken.</source>
        <translation>其余 1 个已采用。</translation>
    </message>
    <message>
        <source>The other {n} were taken.</source>
        <translation>其余 {n} 个已采用。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Exporting {file}. You can go on working.</source>
        <translation>正在导出 {file}。您可以继续工作。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>已导出 {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>The export was cancelled; what was there before is unchanged.</source>
        <translation>导出已取消，原有内容未改变。</translation>
    </message>
    <message>
        <source>There is no shot under the playhead; move it onto one.</source>
        <translation>播放头处没有镜头，请将播放头移到镜头上。</translation>
    </message>
    <message>
        <source>Replace picture of @{name}</source>
        <translation>替换 @{name} 的图片</translation>
    </message>
    <message>
        <source>Rename @{name}</source>
        <translation>重命名 @{name}</translation>
    </message>
    <message>
        <source>Describe @{name}</source>
        <translation>描述 @{name}</translation>
    </message>
    <message>
        <source>Change kind of @{name}</source>
        <translation>更改 @{name} 的类型</translation>
    </message>
    <message>
        <source>Remove @{name}</source>
        <translation>移除 @{name}</translation>
    </message>
    <message>
        <source>Add @{name}</source>
        <translation>添加 @{name}</translation>
    </message>
    <message>
        <source>character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>替换图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use this frame</source>
        <translation>使用此帧</translation>
    </message>
    <message>
        <source>Name in the cast</source>
        <translation>角色表中的名称</translation>
    </message>
    <message>
        <source>Prompts that cite it are changed, too</source>
        <translation>引用它的提示词也会一同更改</translation>
    </message>
    <message>
        <source>What the model reads for the name</source>
        <translation>模型为此名称读取的内容</translation>
    </message>
    <message>
        <source>The model reads this in the place of the @name</source>
        <translation>模型读取此处文字来代替 @name</translation>
    </message>
    <message>
        <source>Kind of the reference</source>
        <translation>参考图的类型</translation>
    </message>
    <message>
        <source>Show the picture under the playhead for this name</source>
        <translation>用播放头处的画面作为此名称的图片</translation>
    </message>
    <message>
        <source>Take it out of the cast; undo brings it back</source>
        <translation>将其移出角色表，可以撤销</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>such as: an old woman in a green dress</source>
        <translation>例如：an old woman in a green dress</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: the model remembers the picture before it draws the shot.</source>
        <translation>角色表还是空的。请将图片拖放到此处，或选择图片。然后在提示词中写 @name：模型会在绘制镜头前记住该图片。</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Cast of the film</source>
        <translation>影片的角色表</translation>
    </message>
    <message>
        <source>Name a picture from a file (or drop the file here)</source>
        <translation>为文件中的图片命名（也可将文件拖放到此处）</translation>
    </message>
    <message>
        <source>Name the picture under the playhead  (N)</source>
        <translation>为播放头处的画面命名（N）</translation>
    </message>
    <message>
        <source>Double-click to write @{name} in the prompt</source>
        <translation>双击可将 @{name} 写入提示词</translation>
    </message>
    <message>
        <source>in no shot yet</source>
        <translation>尚未用于任何镜头</translation>
    </message>
    <message>
        <source>in shot {shots}</source>
        <translation>用于镜头 {shots}</translation>
    </message>
    <message>
        <source>in shots {shots}</source>
        <translation>用于镜头 {shots}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>训练值</translation>
    </message>
    <message>
        <source>Tokens that a shot of this project may remember</source>
        <translation>此项目的镜头可记住的 token 数</translation>
    </message>
    <message>
        <source>Context tokens that a shot of this project may remember</source>
        <translation>此项目的镜头可记住的上下文 token 数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>机位</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Size of the shot</source>
        <translation>镜头的景别</translation>
    </message>
    <message>
        <source>Camera of the shot</source>
        <translation>镜头的机位</translation>
    </message>
    <message>
        <source>Move of the shot</source>
        <translation>镜头的运镜</translation>
    </message>
    <message>
        <source>How much of a person or place is seen; read after the prompt</source>
        <translation>人物或地点在画面中占多少；接在提示词之后读取</translation>
    </message>
    <message>
        <source>Where it stands, and with which lens; read after the prompt</source>
        <translation>摄影机的位置和焦段；接在提示词之后读取</translation>
    </message>
    <message>
        <source>How it moves during the shot; read after the prompt</source>
        <translation>摄影机在镜头中如何运动；接在提示词之后读取</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>What {shot} remembers; the playhead is in {other}</source>
        <translation>{shot} 记得的内容；播放头位于 {other}</translation>
    </message>
    <message>
        <source>Select a shot to see its prompt, length and takes.</source>
        <translation>选择镜头以查看其提示词、长度和镜次。</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember</source>
        <translation>前面没有可记住的内容</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Keep fine</source>
        <translation>精细保留</translation>
    </message>
    <message>
        <source>Remember this shot finely before all others</source>
        <translation>优先精细地记住此镜头</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Do not remember this shot</source>
        <translation>不记住此镜头</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Make the shot as if it came just after this one</source>
        <translation>如同紧接此镜头之后生成</translation>
    </message>
    <message>
        <source>What the model remembers…</source>
        <translation>模型记住的内容…</translation>
    </message>
    <message>
        <source>See earlier pictures beside what is left of them in memory</source>
        <translation>对照查看先前的画面及其在记忆中的留存</translation>
    </message>
    <message>
        <source>What the shot remembers</source>
        <translation>此镜头记住的内容</translation>
    </message>
    <message>
        <source>{spent} of {budget} tokens</source>
        <translation>{spent}/{budget} 个 token</translation>
    </message>
    <message>
        <source>Select an earlier shot in the list</source>
        <translation>请在列表中选择一个较早的镜头</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>reference, fine</source>
        <translation>参考图，精细</translation>
    </message>
    <message>
        <source>reference, left out</source>
        <translation>参考图，已排除</translation>
    </message>
    <message>
        <source>{tokens} tokens: {reason}</source>
        <translation>{tokens} 个 token：{reason}</translation>
    </message>
    <message>
        <source>What is said in this shot</source>
        <translation>此镜头中说的话</translation>
    </message>
    <message>
        <source>For people: no model reads it</source>
        <translation>给人看，模型不读取</translation>
    </message>
    <message>
        <source>DIALOGUE</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What happens in this shot: who, where, what they do, the camera</source>
        <translation>此镜头的内容：人物、地点、动作、摄影机</translation>
    </message>
    <message>
        <source>Change size of {name}</source>
        <translation>更改 {name} 的景别</translation>
    </message>
    <message>
        <source>Change camera of {name}</source>
        <translation>更改 {name} 的机位</translation>
    </message>
    <message>
        <source>Change move of {name}</source>
        <translation>更改 {name} 的运镜</translation>
    </message>
    <message>
        <source>Change style of {name}</source>
        <translation>更改 {name} 的风格</translation>
    </message>
    <message>
        <source>Change negative prompt of {name}</source>
        <translation>更改 {name} 的负面提示词</translation>
    </message>
    <message>
        <source>Change length of {name}</source>
        <translation>更改 {name} 的长度</translation>
    </message>
    <message>
        <source>Change seed of {name}</source>
        <translation>更改 {name} 的种子</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>启用 {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>禁用 {name}</translation>
    </message>
    <message>
        <source>Change memory of {name}</source>
        <translation>更改 {name} 的记忆</translation>
    </message>
    <message>
        <source>Change memory budget</source>
        <translation>更改记忆预算</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>用于影片</translation>
    </message>
    <message>
        <source>Shot {number} of {total}</source>
        <translation>镜头 {number}/{total}</translation>
    </message>
    <message>
        <source>Shot {number} of {total} ({selected} selected)</source>
        <translation>镜头 {number}/{total}（已选 {selected} 个）</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} 帧</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>镜头名称</translation>
    </message>
    <message>
        <source>The name of the shot  (F2)</source>
        <translation>镜头名称（F2）</translation>
    </message>
    <message>
        <source>Keep this name when many shots are renamed</source>
        <translation>批量重命名时保留此名称</translation>
    </message>
    <message>
        <source>Lock the name</source>
        <translation>锁定名称</translation>
    </message>
    <message>
        <source>A disabled shot is not in the film, and later shots forget it</source>
        <translation>禁用的镜头不在影片中，后面的镜头也会忘记它</translation>
    </message>
    <message>
        <source>Length of the shot</source>
        <translation>镜头的长度</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds:frames; +12 or -1:00 change the length</source>
        <translation>小时:分:秒:帧；+12 或 -1:00 可增减长度</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>更换种子</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>More of the shot</source>
        <translation>镜头的更多内容</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Its memory encoder comes along.</source>
        <translation>自带记忆编码器。</translation>
    </message>
    <message>
        <source>Takes a memory encoder that you trained; without one it sees little behind.</source>
        <translation>可使用您训练的记忆编码器；没有它则只能看到不久之前的内容。</translation>
    </message>
    <message>
        <source>Has a history of its own, trained in.</source>
        <translation>自带训练好的历史机制。</translation>
    </message>
    <message>
        <source>Makes keyframes, which others begin shots from; it makes no shots itself.</source>
        <translation>制作供其他模型开始镜头的关键帧；它本身不制作镜头。</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB</source>
        <translation>{size_mb:.1f} MB</translation>
    </message>
    <message>
        <source>{size_gb:.1f} GB</source>
        <translation>{size_gb:.1f} GB</translation>
    </message>
    <message>
        <source>installed, {size}</source>
        <translation>已安装，{size}</translation>
    </message>
    <message>
        <source>unfinished, {have} of {total}</source>
        <translation>未完成，{have}，共 {total}</translation>
    </message>
    <message>
        <source>can be got, about {size}</source>
        <translation>可获取，约 {size}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>{sizes}; {rate:g} a second</source>
        <translation>{sizes}；每秒 {rate:g}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory</source>
        <translation>{gpu_gb:g} GB 的 GPU（估计）和 {host_gb:g} GB 内存</translation>
    </message>
    <message>
        <source>No GPU; {host_gb:g} GB of memory</source>
        <translation>不需要 GPU；{host_gb:g} GB 内存</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>gone, or another file now</source>
        <translation>已不在，或已是另一个文件</translation>
    </message>
    <message>
        <source>{size} are fetched into {folder}, where {free} are free.</source>
        <translation>将 {size} 下载到 {folder}，该处剩余 {free}。</translation>
    </message>
    <message>
        <source>{size} are on this computer already and are not fetched.</source>
        <translation>{size} 已在本机上，无需下载。</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>角色表</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Generate another take</source>
        <translation>再生成一个镜次</translation>
    </message>
    <message>
        <source>Generate a take instead</source>
        <translation>改为生成镜次</translation>
    </message>
    <message>
        <source>Generate this shot</source>
        <translation>生成此镜头</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>安装引擎…</translation>
    </message>
    <message>
        <source>State of the shot</source>
        <translation>镜头的状态</translation>
    </message>
    <message>
        <source>Cancel this shot</source>
        <translation>取消此镜头</translation>
    </message>
    <message>
        <source>Nothing: the project&apos;s. A dash ({dash}): none at all.</source>
        <translation>留空：沿用项目设置。短横（{dash}）：完全不用。</translation>
    </message>
    <message>
        <source>Style of the shot</source>
        <translation>镜头的风格</translation>
    </message>
    <message>
        <source>Negative prompt of the shot</source>
        <translation>镜头的负面提示词</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的 token</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>模型读取</translation>
    </message>
    <message>
        <source>{tokens} of {longest} tokens</source>
        <translation>{tokens}/{longest} 个 token</translation>
    </message>
    <message>
        <source>As the project: {common}</source>
        <translation>同项目：{common}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not: {negative}</source>
        <translation>避免：{negative}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>镜次的名称</translation>
    </message>
    <message>
        <source>Note of the take</source>
        <translation>镜次的备注</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in the cut</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>{frames} pictures of {width}×{height}</source>
        <translation>{frames} 帧画面，{width}×{height}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>导入自 {file}</translation>
    </message>
    <message>
        <source>Imported from a video file</source>
        <translation>导入自视频文件</translation>
    </message>
    <message>
        <source>encoded for {model}</source>
        <translation>为 {model} 编码</translation>
    </message>
    <message>
        <source>remembers {n} earlier take</source>
        <translation>记住 {n} 个先前的镜次</translation>
    </message>
    <message>
        <source>remembers {n} earlier takes</source>
        <translation>记住 {n} 个先前的镜次</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>无先前内容</translation>
    </message>
    <message>
        <source>{model}, seed {seed}, {steps} steps, guidance {guidance}</source>
        <translation>{model}，种子 {seed}，{steps} 步，引导强度 {guidance}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>smaller, {size}</source>
        <translation>较小，{size}</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有镜次</translation>
    </message>
    <message>
        <source>Use this take</source>
        <translation>选用此镜次</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Takes of the shot</source>
        <translation>镜头的镜次</translation>
    </message>
    <message>
        <source>Put this take into the cut (U, or double-click it)</source>
        <translation>在影片中选用此镜次（U，或双击）</translation>
    </message>
    <message>
        <source>Compare it with the take in the cut (C)</source>
        <translation>与选用的镜次比较（C）</translation>
    </message>
    <message>
        <source>Make the chunks that are missing in this take</source>
        <translation>生成此镜次缺少的分块</translation>
    </message>
    <message>
        <source>Show {n} deleted take</source>
        <translation>显示 {n} 个已删除的镜次</translation>
    </message>
    <message>
        <source>Show {n} deleted takes</source>
        <translation>显示 {n} 个已删除的镜次</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star this take</source>
        <translation>为此镜次加星标</translation>
    </message>
    <message>
        <source>Restore this take</source>
        <translation>恢复此镜次</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>删除此镜次</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title}（只读）</translation>
    </message>
    <message>
        <source>Generate {shots} shots</source>
        <translation>生成 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>撤销{edit}</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>重做{edit}</translation>
    </message>
    <message>
        <source>{folder} is not there. Connect its disk or put it back, or remove it from the list.</source>
        <translation>{folder} 不在原处。请连接其磁盘或放回文件夹，或从列表中移除。</translation>
    </message>
    <message>
        <source>Add or edit marker</source>
        <translation>添加或编辑标记</translation>
    </message>
    <message>
        <source>Put a marker at the playhead; where there is one, write its note and label</source>
        <translation>在播放头处添加标记；已有标记时编辑其备注和标签</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>The selected one, or the one at the playhead</source>
        <translation>所选标记，或播放头处的标记</translation>
    </message>
    <message>
        <source>List of markers…</source>
        <translation>标记列表…</translation>
    </message>
    <message>
        <source>Find one by what it says, and go to it</source>
        <translation>按内容查找标记并转到该处</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>Drags snap to cuts, playhead, markers, in, out and the model&apos;s grid; Alt frees them</source>
        <translation>拖动时吸附到编辑点、播放头、标记、入点、出点和模型网格；按住 Alt 不吸附</translation>
    </message>
    <message>
        <source>Selection follows the playhead</source>
        <translation>选择跟随播放头</translation>
    </message>
    <message>
        <source>The shot that is seen is selected: the inspector shows what it remembers</source>
        <translation>所见镜头即被选中：检查器显示它记住的内容</translation>
    </message>
    <message>
        <source>Label the selected shots</source>
        <translation>为所选镜头设标签</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>编辑标记</translation>
    </message>
    <message>
        <source>Take label of {shot}</source>
        <translation>移除 {shot} 的标签</translation>
    </message>
    <message>
        <source>Take label of shots</source>
        <translation>移除镜头的标签</translation>
    </message>
    <message>
        <source>Label {shot} {colour}</source>
        <translation>将 {shot} 的标签设为{colour}</translation>
    </message>
    <message>
        <source>Label shots {colour}</source>
        <translation>将镜头的标签设为{colour}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>A note at this frame</source>
        <translation>此帧的备注</translation>
    </message>
    <message>
        <source>Note of the marker</source>
        <translation>标记的备注</translation>
    </message>
    <message>
        <source>Marker of {shot}, out of sight</source>
        <translation>{shot} 的标记，不可见</translation>
    </message>
    <message>
        <source>Original, from memory and difference</source>
        <translation>原画面、记忆还原和差值</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原画面</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>记忆还原</translation>
    </message>
    <message>
        <source>Difference
×{gain}</source>
        <translation>差值
×{gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>What the model remembers</source>
        <translation>模型记住的内容</translation>
    </message>
    <message>
        <source>State of the memory&apos;s pictures</source>
        <translation>记忆画面的状态</translation>
    </message>
    <message>
        <source>Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn from the memory alone, without a prompt; the higher the PSNR, the nearer they are.</source>
        <translation>在画面条上拖动，或按 ← 和 →（按住 Shift 可多选）。画面仅由记忆还原，不用提示词；PSNR 越高，越接近原画面。</translation>
    </message>
    <message>
        <source>What shot {shot} remembers</source>
        <translation>镜头 {shot} 记住的内容</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>未选择镜头</translation>
    </message>
    <message>
        <source>Drawing from memory… {percent}%</source>
        <translation>正在由记忆还原… {percent}%</translation>
    </message>
    <message>
        <source>{n} picture chosen</source>
        <translation>已选 {n} 帧画面</translation>
    </message>
    <message>
        <source>{n} pictures chosen</source>
        <translation>已选 {n} 帧画面</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture</source>
        <translation>{n} 帧画面平均 {mean} dB</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures</source>
        <translation>{n} 帧画面平均 {mean} dB</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture ({chosen} chosen)</source>
        <translation>{n} 帧画面平均 {mean} dB（已选 {chosen} 帧）</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures ({chosen} chosen)</source>
        <translation>{n} 帧画面平均 {mean} dB（已选 {chosen} 帧）</translation>
    </message>
    <message>
        <source>Left out of the memory: {names}</source>
        <translation>已从记忆中排除：{names}</translation>
    </message>
    <message>
        <source>Select a shot on the timeline to see what the model remembers when it makes it.</source>
        <translation>在时间线上选择镜头，以查看模型生成它时记住的内容。</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed, so nothing can be drawn from its memory. Install it, then open the project again.</source>
        <translation>未安装模型“{model}”，因此无法由其记忆还原画面。请安装后重新打开项目。</translation>
    </message>
    <message>
        <source>Every earlier shot is left out of its memory. Take one back in the Memory tab, and its pictures appear here.</source>
        <translation>先前的镜头都已从其记忆中排除。在“记忆”标签页中取回一个，其画面便会显示在此处。</translation>
    </message>
    <message>
        <source>The pictures that it cites do not fit into the memory&apos;s budget. Give it a larger one in the Memory tab, and they appear here.</source>
        <translation>它引用的图片超出记忆预算。在“记忆”标签页中加大预算，图片便会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember. Generate an earlier shot, select a later one, or cite a picture of the cast in its prompt.</source>
        <translation>前面没有可记住的内容。请生成更早的镜头，选择更晚的镜头，或在提示词中引用角色表的图片。</translation>
    </message>
    <message>
        <source>Waiting: the worker generates a shot first.</source>
        <translation>等待中：工作进程正先生成一个镜头。</translation>
    </message>
    <message>
        <source>Waiting: the worker generates shot {number} first.</source>
        <translation>等待中：工作进程正先生成镜头 {number}。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在载入模型…</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>正在等待工作进程…</translation>
    </message>
    <message>
        <source>What the shot remembers: the cast, then the oldest first</source>
        <translation>镜头记住的内容：先是角色表，然后从最早的开始</translation>
    </message>
    <message>
        <source>Drag to choose pictures; ← and → move, Shift extends</source>
        <translation>拖动选择画面；← 和 → 移动，Shift 扩展</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}).</source>
        <translation>发生意外情况（{error}）。</translation>
    </message>
    <message>
        <source>Throughline was ended before it could close the last time.</source>
        <translation>Throughline 上次未能正常关闭。</translation>
    </message>
    <message>
        <source>Your project is open as it was: your edits are here and can be undone, and finished takes are on the disk. Save now; if the window misbehaves, restart.</source>
        <translation>项目仍按原样打开：您的编辑都在，且可撤销，完成的镜次在磁盘上。请立即保存；如窗口异常，请重新启动。</translation>
    </message>
    <message>
        <source>Every finished chunk of your takes is on the disk, and so are your edits up to the last second. Open the project: it shows edits that were not saved, and you choose whether to take them. A shot that was being made goes on with Generate.</source>
        <translation>镜次中完成的分块都在磁盘上，您直到最后一秒的编辑也在。请打开项目：它会显示未保存的更改，由您选择是否采用。正在生成的镜头可用“生成”继续。</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>打开 {project}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Lock the name {name}</source>
        <translation>锁定名称 {name}</translation>
    </message>
    <message>
        <source>Lock {names} names</source>
        <translation>锁定 {names} 个名称</translation>
    </message>
    <message>
        <source>Unlock the name {name}</source>
        <translation>解锁名称 {name}</translation>
    </message>
    <message>
        <source>Unlock {names} names</source>
        <translation>解锁 {names} 个名称</translation>
    </message>
    <message>
        <source>Rename {shot}</source>
        <translation>重命名 {shot}</translation>
    </message>
    <message>
        <source>Rename {n} shot</source>
        <translation>重命名 {n} 个镜头</translation>
    </message>
    <message>
        <source>Rename {n} shots</source>
        <translation>重命名 {n} 个镜头</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>What new projects begin with, notices, caches, where things are kept</source>
        <translation>新项目的默认值、通知、缓存、存放位置</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Those on this computer, and larger ones that can be got</source>
        <translation>本机上的模型，以及可获取的更大模型</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>引擎…</translation>
    </message>
    <message>
        <source>Install, check, repair or remove what generates the pictures</source>
        <translation>安装、检查、修复或移除生成画面的引擎</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>显示检查器</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>显示时间线</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>将所有面板恢复到最初位置</translation>
    </message>
    <message>
        <source>Show tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <source>Three steps: write, generate, change one shot</source>
        <translation>三步：编写、生成、更改一个镜头</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version; nothing is fetched</source>
        <translation>询问是否有更新的版本；不会下载任何内容</translation>
    </message>
    <message>
        <source>Version, licences, paper and model</source>
        <translation>版本、许可证、论文和模型</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>更改项目设置</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>替换“{words}”</translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation>已替换 1 处。</translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation>已替换 {n} 处。</translation>
    </message>
    <message>
        <source>Saved {title}.</source>
        <translation>已保存 {title}。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>此步之后</translation>
    </message>
    <message>
        <source>The worker keeps its place, and the memory it uses</source>
        <translation>工作进程保持当前位置和占用的内存</translation>
    </message>
    <message>
        <source>After this chunk</source>
        <translation>此分块之后</translation>
    </message>
    <message>
        <source>The take is kept so far, and goes on with the next</source>
        <translation>保留镜次已有部分，之后从下一分块继续</translation>
    </message>
    <message>
        <source>After this shot</source>
        <translation>此镜头之后</translation>
    </message>
    <message>
        <source>Its take is finished, and no other is begun</source>
        <translation>完成其镜次，不再开始其他镜次</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this step</source>
        <translation>已完成 {over}/{total}，此步之后暂停</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this chunk</source>
        <translation>已完成 {over}/{total}，此分块之后暂停</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this shot</source>
        <translation>已完成 {over}/{total}，此镜头之后暂停</translation>
    </message>
    <message>
        <source>in less memory</source>
        <translation>占用较少显存</translation>
    </message>
    <message>
        <source>in less memory, with weights of 8 bits</source>
        <translation>占用较少内存，8 位权重</translation>
    </message>
    <message>
        <source>in less memory, block by block</source>
        <translation>占用较少内存，逐块处理</translation>
    </message>
    <message>
        <source>in less memory, in tiles</source>
        <translation>占用较少内存，分块处理</translation>
    </message>
    <message>
        <source>in less memory, with 16 bits</source>
        <translation>占用较少内存，16 位精度</translation>
    </message>
    <message>
        <source>{n} job was waiting when Throughline ended. Resume goes on with it.</source>
        <translation>Throughline 退出时有 {n} 个任务在等待。可用“继续”接着执行。</translation>
    </message>
    <message>
        <source>{n} jobs were waiting when Throughline ended. Resume goes on with them.</source>
        <translation>Throughline 退出时有 {n} 个任务在等待。可用“继续”接着执行。</translation>
    </message>
    <message>
        <source>{n} job waits, as one before it failed. Resume goes on with it.</source>
        <translation>因前面的任务失败，有 {n} 个任务在等待。可用“继续”接着执行。</translation>
    </message>
    <message>
        <source>{n} jobs wait, as one before them failed. Resume goes on with them.</source>
        <translation>因前面的任务失败，有 {n} 个任务在等待。可用“继续”接着执行。</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>没有等待的任务。</translation>
    </message>
    <message>
        <source>{over} of {total} done, paused</source>
        <translation>已完成 {over}/{total}，已暂停</translation>
    </message>
    <message>
        <source>{over} of {total} done</source>
        <translation>已完成 {over}/{total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>Generate at {size} instead</source>
        <translation>改以 {size} 生成</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>已删除的镜头</translation>
    </message>
    <message>
        <source>Paused; goes on with its next chunk</source>
        <translation>已暂停，将从下一分块继续</translation>
    </message>
    <message>
        <source>done in about {time}</source>
        <translation>约 {time}后完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled; finished chunks are kept</source>
        <translation>已取消，完成的分块已保留</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Queued; goes on with its next chunk</source>
        <translation>排队中，将从下一分块继续</translation>
    </message>
    <message>
        <source>Reads its history</source>
        <translation>正在读取先前内容</translation>
    </message>
    <message>
        <source>Chunk {chunk} of {chunks}, step {step} of {steps}</source>
        <translation>分块 {chunk}/{chunks}，第 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Cancel what runs and waits; finished chunks are kept</source>
        <translation>取消正在生成和等待的任务；完成的分块会保留</translation>
    </message>
    <message>
        <source>Take what is over off this list; takes are kept</source>
        <translation>从列表中移除已结束的任务；条目会保留</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>队列状态</translation>
    </message>
    <message>
        <source>Go to shot</source>
        <translation>转到镜头</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Drag to change the order; Delete cancels</source>
        <translation>拖动以更改顺序；按 Delete 取消</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show what is made and waits</source>
        <translation>显示正在生成和等待的任务</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>此步之后暂停</translation>
    </message>
    <message>
        <source>The worker keeps its place</source>
        <translation>工作进程保持当前位置</translation>
    </message>
    <message>
        <source>Pause after this chunk</source>
        <translation>此分块之后暂停</translation>
    </message>
    <message>
        <source>The take is kept so far</source>
        <translation>保留镜次已有部分</translation>
    </message>
    <message>
        <source>Pause after this shot</source>
        <translation>此镜头之后暂停</translation>
    </message>
    <message>
        <source>No other shot is begun</source>
        <translation>不再开始其他镜头</translation>
    </message>
    <message>
        <source>Pause and free the GPU now</source>
        <translation>立即暂停并释放 GPU</translation>
    </message>
    <message>
        <source>Finished chunks are kept; the model is loaded again when you resume</source>
        <translation>完成的分块会保留；继续时重新载入模型</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>暂停后继续</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>草稿质量</translation>
    </message>
    <message>
        <source>Make takes in few steps; final ones keep their seed and memory</source>
        <translation>用较少的步数生成镜次；最终镜次沿用其种子和记忆</translation>
    </message>
    <message>
        <source>Ask for final quality</source>
        <translation>改用最终质量</translation>
    </message>
    <message>
        <source>Ask for draft quality</source>
        <translation>改用草稿质量</translation>
    </message>
    <message>
        <source>{n} take made</source>
        <translation>已生成 {n} 个镜次</translation>
    </message>
    <message>
        <source>{n} takes made</source>
        <translation>已生成 {n} 个镜次</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} 个失败</translation>
    </message>
    <message>
        <source>Delete {shot}</source>
        <translation>删除 {shot}</translation>
    </message>
    <message>
        <source>Delete {shots} shots</source>
        <translation>删除 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Lift {shot}</source>
        <translation>提升 {shot}</translation>
    </message>
    <message>
        <source>Lift {shots} shots</source>
        <translation>提升 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Duplicate {shot}</source>
        <translation>创建 {shot} 的副本</translation>
    </message>
    <message>
        <source>Duplicate {shots} shots</source>
        <translation>创建 {shots} 个镜头的副本</translation>
    </message>
    <message>
        <source>Merge {shot}</source>
        <translation>合并 {shot}</translation>
    </message>
    <message>
        <source>Merge {shots} shots</source>
        <translation>合并 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Move {shot}</source>
        <translation>移动 {shot}</translation>
    </message>
    <message>
        <source>Move {shots} shots</source>
        <translation>移动 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Enable {shot}</source>
        <translation>启用 {shot}</translation>
    </message>
    <message>
        <source>Enable {shots} shots</source>
        <translation>启用 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Disable {shot}</source>
        <translation>禁用 {shot}</translation>
    </message>
    <message>
        <source>Disable {shots} shots</source>
        <translation>禁用 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Paste {shot}</source>
        <translation>粘贴 {shot}</translation>
    </message>
    <message>
        <source>Paste {shots} shots</source>
        <translation>粘贴 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Insert {shot}</source>
        <translation>插入 {shot}</translation>
    </message>
    <message>
        <source>Insert {shots} shots</source>
        <translation>插入 {shots} 个镜头</translation>
    </message>
    <message>
        <source>Trim tail of {shot}</source>
        <translation>修剪 {shot} 的结尾</translation>
    </message>
    <message>
        <source>Add {shot}</source>
        <translation>添加 {shot}</translation>
    </message>
    <message>
        <source>Split {shot}</source>
        <translation>分割 {shot}</translation>
    </message>
    <message>
        <source>Trim head of {shot}</source>
        <translation>修剪 {shot} 的开头</translation>
    </message>
    <message>
        <source>The clipboard holds no storyboard, so nothing was pasted. {error}</source>
        <translation>剪贴板中没有分镜，因此未粘贴任何内容。{error}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Running {percent}%</source>
        <translation>生成中 {percent}%</translation>
    </message>
    <message>
        <source>Empty: no take was generated yet.</source>
        <translation>空白：还没有生成镜次。</translation>
    </message>
    <message>
        <source>Queued: it waits for its turn.</source>
        <translation>排队中：正在等待轮到它。</translation>
    </message>
    <message>
        <source>Paused: Resume, in the queue, goes on with it.</source>
        <translation>已暂停：可用队列中的“继续”接着执行。</translation>
    </message>
    <message>
        <source>Ready: the selected take is what would be made today.</source>
        <translation>就绪：选用的镜次与现在会生成的一致。</translation>
    </message>
    <message>
        <source>Imported: the selected take is a video file of yours.</source>
        <translation>已导入：选用的镜次是您的视频文件。</translation>
    </message>
    <message>
        <source>files of its take are missing or damaged</source>
        <translation>其镜次的文件缺失或已损坏</translation>
    </message>
    <message>
        <source>its take has {pictures} of the {needed} pictures that it needs</source>
        <translation>其镜次只有 {pictures} 帧画面，需要 {needed} 帧</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>选用镜次</translation>
    </message>
    <message>
        <source>Put the take that is looked at into the cut</source>
        <translation>在影片中选用正在查看的镜次</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>为镜次加星标</translation>
    </message>
    <message>
        <source>Mark the take as a good one, or no more</source>
        <translation>将镜次标为满意，或取消</translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>重命名镜次</translation>
    </message>
    <message>
        <source>Give it a name beside its number</source>
        <translation>在编号之外为其命名</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>镜次备注</translation>
    </message>
    <message>
        <source>Write a note about the take</source>
        <translation>为镜次写备注</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>删除镜次</translation>
    </message>
    <message>
        <source>Hide the take; undo brings it back, and its files stay</source>
        <translation>隐藏镜次；可以撤销，文件会保留</translation>
    </message>
    <message>
        <source>Collect unused takes…</source>
        <translation>清理未使用的镜次…</translation>
    </message>
    <message>
        <source>Move deleted takes that nothing needs to the system&apos;s trash</source>
        <translation>将已删除且不再需要的镜次移到系统回收站</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>比较镜次</translation>
    </message>
    <message>
        <source>Two takes at the same frame: the one in the cut and the one that is looked at</source>
        <translation>同一帧的两个镜次：选用的和正在查看的</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>One over the other; drag the line</source>
        <translation>上下叠放，拖动分界线</translation>
    </message>
    <message>
        <source>Black is the same</source>
        <translation>黑色表示相同</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>左移划像线</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>右移划像线</translation>
    </message>
    <message>
        <source>Swap compared takes</source>
        <translation>交换比较的镜次</translation>
    </message>
    <message>
        <source>Use take {number} of {shot}</source>
        <translation>选用 {shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>Use take {number}</source>
        <translation>选用镜次 {number}</translation>
    </message>
    <message>
        <source>Star take {number} of {shot}</source>
        <translation>为 {shot} 的镜次 {number} 加星标</translation>
    </message>
    <message>
        <source>Star take {number}</source>
        <translation>为镜次 {number} 加星标</translation>
    </message>
    <message>
        <source>Unstar take {number} of {shot}</source>
        <translation>取消 {shot} 的镜次 {number} 的星标</translation>
    </message>
    <message>
        <source>Unstar take {number}</source>
        <translation>取消镜次 {number} 的星标</translation>
    </message>
    <message>
        <source>Delete take {number} of {shot}</source>
        <translation>删除 {shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>Delete take {number}</source>
        <translation>删除镜次 {number}</translation>
    </message>
    <message>
        <source>Restore take {number} of {shot}</source>
        <translation>恢复 {shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>Restore take {number}</source>
        <translation>恢复镜次 {number}</translation>
    </message>
    <message>
        <source>Rename take {number} of {shot}</source>
        <translation>重命名 {shot} 的镜次 {number}</translation>
    </message>
    <message>
        <source>Rename take {number}</source>
        <translation>重命名镜次 {number}</translation>
    </message>
    <message>
        <source>Note on take {number} of {shot}</source>
        <translation>编辑 {shot} 的镜次 {number} 的备注</translation>
    </message>
    <message>
        <source>Note on take {number}</source>
        <translation>编辑镜次 {number} 的备注</translation>
    </message>
    <message>
        <source>Take {number} of {shot} was deleted.</source>
        <translation>{shot} 的镜次 {number} 已删除。</translation>
    </message>
    <message>
        <source>Take {number} was deleted.</source>
        <translation>镜次 {number} 已删除。</translation>
    </message>
    <message>
        <source>Take {number} is being made, so it was not deleted; cancel it first.</source>
        <translation>镜次 {number} 正在生成，因此未删除；请先取消生成。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复镜次</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the system is now</source>
        <translation>浅色、深色或高对比度，与系统当前一致</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>For work in a dim room</source>
        <translation>适合在暗房间工作</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>For work in a bright room</source>
        <translation>适合在明亮房间工作</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black and white, with bright colours</source>
        <translation>黑白为主，色彩鲜明</translation>
    </message>
    <message>
        <source>{n} take</source>
        <translation>{n} 个镜次</translation>
    </message>
    <message>
        <source>{n} takes</source>
        <translation>{n} 个镜次</translation>
    </message>
    <message>
        <source>take {number}/{total}</source>
        <translation>镜次 {number}/{total}</translation>
    </message>
    <message>
        <source>{length} to be generated</source>
        <translation>需生成 {length}</translation>
    </message>
    <message>
        <source>Trim head of {name}</source>
        <translation>修剪 {name} 的开头</translation>
    </message>
    <message>
        <source>Trim tail of {name}</source>
        <translation>修剪 {name} 的结尾</translation>
    </message>
    <message>
        <source>Roll the cut after {name}</source>
        <translation>滚动 {name} 之后的编辑点</translation>
    </message>
    <message>
        <source>handles {before} and {after} frames</source>
        <translation>余量：前 {before} 帧，后 {after} 帧</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>滑移 {name}</translation>
    </message>
    <message>
        <source>{shot} has no take to slip</source>
        <translation>{shot} 没有可滑移的镜次</translation>
    </message>
    <message>
        <source>from {time} of the take</source>
        <translation>从镜次的 {time} 开始</translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>无余量</translation>
    </message>
    <message>
        <source>handle {n} frame</source>
        <translation>余量 {n} 帧</translation>
    </message>
    <message>
        <source>handle {n} frames</source>
        <translation>余量 {n} 帧</translation>
    </message>
    <message>
        <source>{n} shot.</source>
        <translation>{n} 个镜头。</translation>
    </message>
    <message>
        <source>{n} shots.</source>
        <translation>{n} 个镜头。</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Marker at {timecode}: {note}.</source>
        <translation>{timecode} 处的标记：{note}。</translation>
    </message>
    <message>
        <source>at {timecode}</source>
        <translation>位于 {timecode}</translation>
    </message>
    <message>
        <source>lasts {length}</source>
        <translation>长 {length}</translation>
    </message>
    <message>
        <source>not in the film</source>
        <translation>不在影片中</translation>
    </message>
    <message>
        <source>shot {number}, {name}</source>
        <translation>镜头 {number}，{name}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>及另外 {more} 个</translation>
    </message>
    <message>
        <source>Selected: {what}.</source>
        <translation>已选择：{what}。</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>{name} 之后</translation>
    </message>
    <message>
        <source>R</source>
        <translation>红</translation>
    </message>
    <message>
        <source>O</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>G</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>C</source>
        <translation>青</translation>
    </message>
    <message>
        <source>B</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>V</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>P</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Press A to add a shot, write what happens in it,
then press Ctrl+G to generate it.</source>
        <translation>按 A 添加镜头，写下镜头内容，
然后按 Ctrl+G 生成。</translation>
    </message>
    <message>
        <source>No shots yet</source>
        <translation>还没有镜头</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>移动标记</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入点</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出点</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>播放头</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>end of a chunk</source>
        <translation>分块结尾</translation>
    </message>
    <message>
        <source>end of the take</source>
        <translation>镜次结尾</translation>
    </message>
    <message>
        <source>start of the take</source>
        <translation>镜次开头</translation>
    </message>
    <message>
        <source>model&apos;s grid</source>
        <translation>模型网格</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>编辑点</translation>
    </message>
    <message>
        <source>{start}, {length} long</source>
        <translation>{start}，长 {length}</translation>
    </message>
    <message>
        <source>Marker at {timecode}, in {shot}</source>
        <translation>{shot} 中 {timecode} 处的标记</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove.</source>
        <translation>双击编辑，拖动移动，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Take {number}/{total}</source>
        <translation>镜次 {number}/{total}</translation>
    </message>
    <message>
        <source>No handles: the take ends at the cuts.</source>
        <translation>无余量：镜次止于两端编辑点。</translation>
    </message>
    <message>
        <source>Handles: {before} before it, {after} after it.</source>
        <translation>余量：前 {before}，后 {after}。</translation>
    </message>
    <message>
        <source>The model would make exactly {length}.</source>
        <translation>模型恰好生成 {length}。</translation>
    </message>
    <message>
        <source>The model would make {length}: {handle} of it would be a handle.</source>
        <translation>模型会生成 {length}，其中 {handle}为余量。</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} 帧</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} 帧</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>跳过 (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{place} of {steps}: {title}</source>
        <translation>{place}/{steps}：{title}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Say what happens in the selected shot: who, where, what they do, and the camera.</source>
        <translation>写出所选镜头的内容：人物、地点、动作和摄影机。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Each shot is made from its words and from all that came before it. You can go on writing meanwhile.</source>
        <translation>每个镜头都由其文字和此前所有内容生成。生成期间可以继续写。</translation>
    </message>
    <message>
        <source>Change one shot</source>
        <translation>更改一个镜头</translation>
    </message>
    <message>
        <source>Select a shot here, change its words and generate it again. Only this shot is made anew; later ones say when they no longer fit.</source>
        <translation>在此选择镜头，修改文字后重新生成。只会重新生成此镜头；后面的镜头若不再匹配，会有提示。</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>第一个镜次</translation>
    </message>
    <message>
        <source>Second take</source>
        <translation>第二个镜次</translation>
    </message>
    <message>
        <source>How near the two pictures are</source>
        <translation>两帧画面的接近程度</translation>
    </message>
    <message>
        <source>PSNR of the two pictures: the higher, the nearer</source>
        <translation>两帧画面的 PSNR：越高越接近</translation>
    </message>
    <message>
        <source>What is different in how they were made</source>
        <translation>生成设置的差异</translation>
    </message>
    <message>
        <source>Stop comparing (C)</source>
        <translation>停止比较（C）</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Take {first} → {second}:  {told}</source>
        <translation>镜次 {first} → {second}：{told}</translation>
    </message>
    <message>
        <source>The playhead is not in {shot}</source>
        <translation>播放头不在 {shot} 中</translation>
    </message>
    <message>
        <source>{take}, in the cut</source>
        <translation>{take}，已选用</translation>
    </message>
    <message>
        <source>Compared takes</source>
        <translation>比较的镜次</translation>
    </message>
    <message>
        <source>Difference ×{gain}</source>
        <translation>差值 ×{gain}</translation>
    </message>
    <message>
        <source>No picture here</source>
        <translation>此处没有画面</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Timecode of the playhead</source>
        <translation>播放头的时间码</translation>
    </message>
    <message>
        <source>Click to type a timecode; +12 and -1:00 move from here</source>
        <translation>单击以输入时间码；+12 和 -1:00 从此处移动</translation>
    </message>
    <message>
        <source>Frame of the playhead and length of the film</source>
        <translation>播放头所在帧和影片长度</translation>
    </message>
    <message>
        <source>Preview of the chunk being made</source>
        <translation>正在生成的分块预览</translation>
    </message>
    <message>
        <source>Add a shot to begin</source>
        <translation>添加镜头以开始</translation>
    </message>
    <message>
        <source>frame {shown} of {frames}</source>
        <translation>第 {shown}/{frames} 帧</translation>
    </message>
    <message>
        <source>No shot</source>
        <translation>无镜头</translation>
    </message>
    <message>
        <source>Play the sample film</source>
        <translation>播放示例影片</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Write what happens, shot by shot. Each shot is generated from your words and from everything that came before it.</source>
        <translation>逐个镜头写出内容。每个镜头都由您的文字和此前所有内容生成。</translation>
    </message>
    <message>
        <source>Or drop a board (.txt, .md) or a project on this window.</source>
        <translation>也可将分镜文本（.txt、.md）或项目拖放到此窗口。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>按 Enter 打开项目，按 Delete 从列表中移除</translation>
    </message>
    <message>
        <source>The project itself stays where it is</source>
        <translation>项目本身保留在原处</translation>
    </message>
    <message>
        <source>State of the worker</source>
        <translation>工作进程的状态</translation>
    </message>
    <message>
        <source>Exporting frame {done} of {total}</source>
        <translation>正在导出第 {done}/{total} 帧</translation>
    </message>
    <message>
        <source>Paused in shot {number}</source>
        <translation>已在镜头 {number} 暂停</translation>
    </message>
    <message>
        <source>Generating shot {number}</source>
        <translation>正在生成镜头 {number}</translation>
    </message>
    <message>
        <source>chunk {chunk} of {chunks}</source>
        <translation>分块 {chunk}/{chunks}</translation>
    </message>
    <message>
        <source>{waiting} queued</source>
        <translation>{waiting} 个排队中</translation>
    </message>
    <message>
        <source>Importing {file}, {percent}%</source>
        <translation>正在导入 {file}，{percent}%</translation>
    </message>
    <message>
        <source>Paused, {waiting} queued</source>
        <translation>已暂停，{waiting} 个排队中</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>正在启动工作进程…</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed</source>
        <translation>未安装模型“{model}”</translation>
    </message>
    <message>
        <source>Model loaded, idle</source>
        <translation>模型已载入，空闲</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{n} more shot: {names}</source>
        <translation>多 {n} 个镜头：{names}</translation>
    </message>
    <message>
        <source>{n} more shots: {names}</source>
        <translation>多 {n} 个镜头：{names}</translation>
    </message>
    <message>
        <source>{n} shot fewer: {names}</source>
        <translation>少 {n} 个镜头：{names}</translation>
    </message>
    <message>
        <source>{n} shots fewer: {names}</source>
        <translation>少 {n} 个镜头：{names}</translation>
    </message>
    <message>
        <source>another order of the shots</source>
        <translation>镜头顺序不同</translation>
    </message>
    <message>
        <source>another prompt in {n} shot: {names}</source>
        <translation>{n} 个镜头的提示词不同：{names}</translation>
    </message>
    <message>
        <source>another prompt in {n} shots: {names}</source>
        <translation>{n} 个镜头的提示词不同：{names}</translation>
    </message>
    <message>
        <source>another length of {n} shot: {names}</source>
        <translation>{n} 个镜头的长度不同：{names}</translation>
    </message>
    <message>
        <source>another length of {n} shots: {names}</source>
        <translation>{n} 个镜头的长度不同：{names}</translation>
    </message>
    <message>
        <source>another take in {n} shot: {names}</source>
        <translation>{n} 个镜头选用的镜次不同：{names}</translation>
    </message>
    <message>
        <source>another take in {n} shots: {names}</source>
        <translation>{n} 个镜头选用的镜次不同：{names}</translation>
    </message>
    <message>
        <source>{n} shot on or off: {names}</source>
        <translation>{n} 个镜头的启用状态不同：{names}</translation>
    </message>
    <message>
        <source>{n} shots on or off: {names}</source>
        <translation>{n} 个镜头的启用状态不同：{names}</translation>
    </message>
    <message>
        <source>another name of {n} shot: {names}</source>
        <translation>{n} 个镜头的名称不同：{names}</translation>
    </message>
    <message>
        <source>another name of {n} shots: {names}</source>
        <translation>{n} 个镜头的名称不同：{names}</translation>
    </message>
    <message>
        <source>something else in {n} shot: {names}</source>
        <translation>{n} 个镜头有其他不同：{names}</translation>
    </message>
    <message>
        <source>something else in {n} shots: {names}</source>
        <translation>{n} 个镜头有其他不同：{names}</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>片名不同</translation>
    </message>
    <message>
        <source>another frame rate, size or first timecode</source>
        <translation>帧率、尺寸或起始时间码不同</translation>
    </message>
    <message>
        <source>another cast</source>
        <translation>角色表不同</translation>
    </message>
    <message>
        <source>other LoRAs</source>
        <translation>LoRA 不同</translation>
    </message>
    <message>
        <source>other markers</source>
        <translation>标记不同</translation>
    </message>
    <message>
        <source>other names, notes or stars of takes</source>
        <translation>镜次的名称、备注或星标不同</translation>
    </message>
    <message>
        <source>other settings of the prompts</source>
        <translation>提示词设置不同</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>其他设置不同</translation>
    </message>
    <message>
        <source>A project is being packed; wait for it or cancel it first.</source>
        <translation>正在打包项目，请等待完成或先取消。</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <translation>未写入任何内容：{error}</translation>
    </message>
    <message>
        <source>another Throughline keeps it</source>
        <translation>另一个 Throughline 正在使用它</translation>
    </message>
    <message>
        <source>The queue of this project was damaged ({error}), so what waited in it is not known. It was moved to {file}, and a new one is begun; takes are untouched.</source>
        <translation>此项目的队列已损坏（{error}），无法得知其中等待的任务。已将其移到 {file}，并新建队列；镜次未受影响。</translation>
    </message>
    <message>
        <source>The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be forgotten if Throughline ended; takes are kept as always.</source>
        <translation>无法在磁盘上保留队列（{why}）。任务会继续，但如果 Throughline 退出，等待的任务将丢失；镜次照常保留。</translation>
    </message>
    <message>
        <source>Edits that are not saved cannot be kept on disk now: {error}. They are here in the window, and it is tried again and again; save, or save a copy elsewhere.</source>
        <translation>目前无法在磁盘上保留未保存的更改：{error}。更改仍在此窗口中，程序会不断重试；请保存，或另存副本。</translation>
    </message>
    <message>
        <source>Process {pid} on {host} has taken this project over. Your edits here are kept in its journal; save them as a copy, or go on there.</source>
        <translation>{host} 上的进程 {pid} 已接管此项目。您在此处的更改已保留在项目的更改记录中；请另存副本，或到那里继续。</translation>
    </message>
    <message>
        <source>it is not a packed project</source>
        <translation>它不是打包项目</translation>
    </message>
    <message>
        <source>it names far too many files</source>
        <translation>其中列出的文件过多</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was begun; free space, or clear the cache in the settings.</source>
        <translation>{folder} 所在磁盘剩余 {free_mb} MB，此操作约需 {needed_mb} MB。操作未开始；请释放空间，或在设置中清除缓存。</translation>
    </message>
    <message>
        <source>it is a link, and these are not followed</source>
        <translation>它是链接，程序不读取链接</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it has more than {limit:,} values</source>
        <translation>其中的值超过 {limit:,} 个</translation>
    </message>
    <message>
        <source>it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most</source>
        <translation>它过大，有 {size_mb:.0f} MB，最多 {limit_mb:.0f} MB</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged; free space, or choose another place.</source>
        <translation>无法写入 {file}：{error}。原有内容未改变；请释放空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>{file} was not unpacked: {error}. Nothing was written.</source>
        <translation>未能解包 {file}：{error}。未写入任何内容。</translation>
    </message>
    <message>
        <source>{name} in it {problem}</source>
        <translation>其中的 {name} {problem}</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>其中有两个 {name}</translation>
    </message>
    <message>
        <source>its files lie over each other</source>
        <translation>其中的文件互相重叠</translation>
    </message>
    <message>
        <source>it holds no project</source>
        <translation>其中没有项目</translation>
    </message>
    <message>
        <source>has a name that leads out of the folder, or that not every system can have</source>
        <translation>的名称指向文件夹之外，或并非所有系统都支持</translation>
    </message>
    <message>
        <source>is no file of a project</source>
        <translation>不是项目的文件</translation>
    </message>
    <message>
        <source>is a link, or no file</source>
        <translation>是链接，或不是文件</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that is not read</source>
        <translation>已加密，或其压缩方式不受支持</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>would become far larger than it is</source>
        <translation>解压后会过大</translation>
    </message>
    <message>
        <source>The takes could not be copied to {folder}: {error}. They are where they were; free space, or choose another folder.</source>
        <translation>无法将镜次复制到 {folder}：{error}。它们仍在原处；请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>it is inside a project</source>
        <translation>它位于某个项目中</translation>
    </message>
    <message>
        <source>it has other files in it</source>
        <translation>其中有其他文件</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>上级文件夹不存在</translation>
    </message>
    <message>
        <source>{folder} is not used: {reason}. Nothing was changed; choose another folder.</source>
        <translation>未使用 {folder}：{reason}。未作任何更改；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free</source>
        <translation>需要 {needed_mb:,.0f} MB，可用空间为 {free_mb:,.0f} MB</translation>
    </message>
    <message>
        <source>a file in it is larger than it says</source>
        <translation>其中有文件大于其标明的大小</translation>
    </message>
    <message>
        <source>a file in it is cut short</source>
        <translation>其中有文件不完整</translation>
    </message>
    <message>
        <source>the project in it is damaged ({error})</source>
        <translation>其中的项目已损坏（{error}）</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}). The project is as it was; choose another version.</source>
        <translation>无法读取 {file}（{error}）。项目保持原样，请选择其他版本。</translation>
    </message>
    <message>
        <source>{folder} is being written by another program. Nothing was written; try again when that is over.</source>
        <translation>其他程序正在写入 {folder}。未写入任何内容，请待其完成后重试。</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Read only shows it as last saved. A copy goes on in a folder of its own. Take it over only when nobody works there any more: what is unsaved there is offered to you.</source>
        <translation>只读显示上次保存的内容。副本可在单独的文件夹中继续。仅当那里已无人工作时才接管：那里未保存的更改会提供给您选择。</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>以只读打开</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>打开副本…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>“{title}” is open in another window of Throughline (process {pid}).</source>
        <translation>“{title}”已在另一个 Throughline 窗口中打开（进程 {pid}）。</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). Whether it still runs cannot be known from here.</source>
        <translation>“{title}”已在计算机 {host} 上打开（进程 {pid}）。无法从这里得知它是否仍在运行。</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). It was last heard of at {time}; whether it still runs cannot be known from here.</source>
        <translation>“{title}”已在计算机 {host} 上打开（进程 {pid}）。最近一次响应时间为 {time}；无法从此处得知它是否仍在运行。</translation>
    </message>
    <message>
        <source>“{title}” has edits of {time} that were not saved.</source>
        <translation>“{title}”有 {time} 的未保存更改。</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>采用更改</translation>
    </message>
    <message>
        <source>Open as last saved</source>
        <translation>打开上次保存的项目</translation>
    </message>
    <message>
        <source>Unsaved edits were found</source>
        <translation>发现未保存的更改</translation>
    </message>
    <message>
        <source>What is different from the saved project</source>
        <translation>与已保存项目的差异</translation>
    </message>
    <message>
        <source>The project was saved after these edits were made: taking them goes back to the state that they were made in. That can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>项目在这些更改之后又保存过：采用更改会回到作出更改时的状态。此操作可以撤销；保存之前，已保存的项目保持原样。未采用的更改保留在“文件 &gt; 版本”中。</translation>
    </message>
    <message>
        <source>Taking them can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>采用更改可以撤销；保存之前，已保存的项目保持原样。未采用的更改保留在“文件 &gt; 版本”中。</translation>
    </message>
    <message>
        <source>Opening a version is an edit that undo takes back; the project on disk stays as it is until you save. The newest 20 that were saved are kept.</source>
        <translation>打开版本是一次编辑，可以撤销；保存之前，磁盘上的项目保持原样。会保留最近保存的 20 个版本。</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>打开此版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>What is different from the project as it is now</source>
        <translation>与当前项目的差异</translation>
    </message>
    <message>
        <source>Different from now:</source>
        <translation>与当前的差异：</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Saved, and replaced at {time}</source>
        <translation>已保存的版本，{time} 被替换</translation>
    </message>
    <message>
        <source>Edits that were not saved, set aside at {time}</source>
        <translation>未保存的更改，{time} 搁置</translation>
    </message>
    <message>
        <source>Unsaved edits that were found could not be moved to the versions: {error}. They stay where they are.</source>
        <translation>无法将发现的未保存更改移到版本中：{error}。更改留在原处。</translation>
    </message>
    <message>
        <source>A journal of unsaved edits is damaged; it was kept in the folder backups.</source>
        <translation>一份未保存更改的记录已损坏，已保留在 backups 文件夹中。</translation>
    </message>
    <message>
        <source>Take unsaved edits</source>
        <translation>采用未保存的更改</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>打包为单个文件…</translation>
    </message>
    <message>
        <source>Write the project with its takes into one file, to pass it on or to keep it</source>
        <translation>将项目及其镜次写入单个文件，以便转交或存档</translation>
    </message>
    <message>
        <source>Open packed project…</source>
        <translation>打开打包项目…</translation>
    </message>
    <message>
        <source>Unpack a project that was packed into one file, and open it</source>
        <translation>解包打包为单个文件的项目，并将其打开</translation>
    </message>
    <message>
        <source>Check the files of this project</source>
        <translation>检查此项目的文件</translation>
    </message>
    <message>
        <source>Read the files of all takes, and see whether they are as they were made</source>
        <translation>读取所有镜次的文件，查看它们是否与生成时一致</translation>
    </message>
    <message>
        <source>Packed projects ({kinds})</source>
        <translation>打包项目 ({kinds})</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>打包为单个文件</translation>
    </message>
    <message>
        <source>Packing {file}. You can go on working.</source>
        <translation>正在打包 {file}。您可以继续工作。</translation>
    </message>
    <message>
        <source>Cancel packing</source>
        <translation>取消打包</translation>
    </message>
    <message>
        <source>Open packed project</source>
        <translation>打开打包项目</translation>
    </message>
    <message>
        <source>Unpack {file} into a new folder</source>
        <translation>将 {file} 解包到新文件夹</translation>
    </message>
    <message>
        <source>Unpacking {file}.</source>
        <translation>正在解包 {file}。</translation>
    </message>
    <message>
        <source>Packed into {file}</source>
        <translation>已打包为 {file}</translation>
    </message>
    <message>
        <source>Packing was cancelled; what was there before is unchanged.</source>
        <translation>打包已取消，原有内容未改变。</translation>
    </message>
    <message>
        <source>Which takes shall be in the file?</source>
        <translation>文件中要包含哪些镜次？</translation>
    </message>
    <message>
        <source>The film is whole with the takes that are in it. All takes need more room.</source>
        <translation>只含影片所用的镜次，影片也是完整的。包含全部镜次会占用更多空间。</translation>
    </message>
    <message>
        <source>Takes in the film</source>
        <translation>影片所用镜次</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>全部镜次</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>The project as it was saved before, and edits that were set aside</source>
        <translation>项目先前保存的版本，以及搁置的更改</translation>
    </message>
    <message>
        <source>There are no former versions yet: the project was saved once.</source>
        <translation>还没有先前的版本：项目只保存过一次。</translation>
    </message>
    <message>
        <source>Open the version of {time}</source>
        <translation>打开 {time} 的版本</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>覆盖保存</translation>
    </message>
    <message>
        <source>Another program has saved this project, and there are unsaved edits here. Nothing is lost: save over it, and what it saved stays in File &gt; Versions; or save a copy.</source>
        <translation>其他程序已保存此项目，而此处有未保存的更改。不会丢失任何内容：覆盖保存后，对方保存的内容保留在“文件 &gt; 版本”中；也可另存副本。</translation>
    </message>
    <message>
        <source>Go to marker</source>
        <translation>转到标记</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>正在加载文本编码器</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>正在加载 Transformer</translation>
    </message>
    <message>
        <source>Loading the autoencoder</source>
        <translation>正在加载自编码器</translation>
    </message>
    <message>
        <source>Loading the memory encoder</source>
        <translation>正在加载记忆编码器</translation>
    </message>
    <message>
        <source>The model does not know {words}. It knows {known}.</source>
        <translation>模型不认识 {words}。它认识 {known}。</translation>
    </message>
    <message>
        <source>The model does not know {words}.</source>
        <translation>模型不认识 {words}。</translation>
    </message>
    <message>
        <source>The prompt is long: the model reads its first {count} words.</source>
        <translation>提示词较长：模型只读取前 {count} 个词。</translation>
    </message>
    <message>
        <source>{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing of other shots or of pictures of the cast.</source>
        <translation>{model} 没有记忆编码器：镜头接着自身最后的画面继续，不知道其他镜头或角色表中的图片。</translation>
    </message>
    <message>
        <source>Of the {cited} pictures that the prompt cites, the model sees {read}.</source>
        <translation>提示词引用了 {cited} 张图像，模型只看其中 {read} 张。</translation>
    </message>
    <message>
        <source>The sound of {file} was left out: shots have pictures only.</source>
        <translation>{file} 的声音未导入：镜头只有画面。</translation>
    </message>
    <message>
        <source>{file} ends after {length}, though it says {promised}; perhaps it was not copied to its end.</source>
        <translation>{file} 标明 {promised}，实际到 {length} 就结束；可能没有完整复制。</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its height is cut off, as much at both sides.</source>
        <translation>{file}（{size}）已缩放以填满模型的画面 {model_size}；高度的 {percent}% 被裁掉，上下相等。</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its width is cut off, as much at both sides.</source>
        <translation>{file}（{size}）已缩放以填满模型的画面 {model_size}；宽度的 {percent}% 被裁掉，左右相等。</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for high noise alone, as its name says.</source>
        <translation>LoRA {name} 仅用于高噪声，如其名称所示。</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for low noise alone, as its name says.</source>
        <translation>LoRA {name} 仅用于低噪声，如其名称所示。</translation>
    </message>
    <message>
        <source>The LoRA {name} also changes what is no layer ({count} entries); these were left out.</source>
        <translation>LoRA {name} 还更改了非网络层的内容（{count} 项）；这些已略去。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>显存不足</translation>
    </message>
    <message>
        <source>The computer ran out of memory</source>
        <translation>计算机内存不足</translation>
    </message>
    <message>
        <source>The GPU or its driver failed ({error})</source>
        <translation>GPU 或其驱动程序出错（{error}）</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is no device</source>
        <translation>{variable} 为 {name}，它不是设备</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is none of {names}</source>
        <translation>{variable} 为 {name}，不属于 {names}</translation>
    </message>
    <message>
        <source>{variable} is {name}, which cannot be used ({error})</source>
        <translation>{variable} 为 {name}，无法使用（{error}）</translation>
    </message>
    <message>
        <source>{variable} is {name}, and {module} is not installed</source>
        <translation>{variable} 为 {name}，但未安装 {module}</translation>
    </message>
    <message>
        <source>{variable} is {name}, which does not run on {device}</source>
        <translation>{variable} 为 {name}，不能在 {device} 上运行</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the GPU&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} 在 {size} 下约需 {needed} GB 显存，而显存共有 {there} GB</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the computer&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} 在 {size} 下约需 {needed} GB 内存，而内存共有 {there} GB</translation>
    </message>
    <message>
        <source>The file could not be read or written: {error}</source>
        <translation>无法读取或写入文件：{error}</translation>
    </message>
    <message>
        <source>The file {file} could not be read or written: {error}</source>
        <translation>无法读取或写入文件 {file}：{error}</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work ({error})</source>
        <translation>意外错误使工作中断（{error}）</translation>
    </message>
    <message>
        <source>Chunk {chunk} could not be written to {folder}: {error}</source>
        <translation>无法将分块 {chunk} 写入 {folder}：{error}</translation>
    </message>
    <message>
        <source>Pictures from memory could not be written to {folder}: {error}</source>
        <translation>无法将记忆中的图像写入 {folder}：{error}</translation>
    </message>
    <message>
        <source>The latents of chunk {chunk} in {folder} cannot be read</source>
        <translation>无法读取 {folder} 中分块 {chunk} 的潜变量</translation>
    </message>
    <message>
        <source>The pictures of chunk {chunk} in {folder} cannot be read</source>
        <translation>无法读取 {folder} 中分块 {chunk} 的画面</translation>
    </message>
    <message>
        <source>The take in {folder} has no finished chunks</source>
        <translation>{folder} 中的镜次没有已完成的分块</translation>
    </message>
    <message>
        <source>The take in {folder} was made by a model with other latents</source>
        <translation>{folder} 中的镜次由潜变量不同的模型生成</translation>
    </message>
    <message>
        <source>The files of take {take} are missing in {folder}</source>
        <translation>{folder} 中缺少镜次 {take} 的文件</translation>
    </message>
    <message>
        <source>The picture of @{name} is missing in {file}</source>
        <translation>{file} 中缺少 @{name} 的图像</translation>
    </message>
    <message>
        <source>The picture of @{name} cannot be read</source>
        <translation>无法读取 @{name} 的图像</translation>
    </message>
    <message>
        <source>The picture of @{name} was changed since it was named</source>
        <translation>@{name} 的图像在命名后被更改</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be used. {why}</source>
        <translation>无法使用 LoRA {name}。{why}</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be read. {why}</source>
        <translation>无法读取 LoRA {name}。{why}</translation>
    </message>
    <message>
        <source>The LoRA {name} does not fit the model</source>
        <translation>LoRA {name} 与模型不匹配</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} is missing in {file}</source>
        <translation>{file} 中缺少 LoRA {name} 的文件</translation>
    </message>
    <message>
        <source>The LoRAs are not those that the recipe names</source>
        <translation>LoRA 与配方中所列的不一致</translation>
    </message>
    <message>
        <source>The model starts a shot from a picture, and there is none</source>
        <translation>该模型从一张图像开始生成镜头，但没有可用的图像</translation>
    </message>
    <message>
        <source>The model makes a keyframe of pictures, and there is none</source>
        <translation>该模型用图片制作关键帧，但没有图片</translation>
    </message>
    <message>
        <source>The keyframe could not be written to {folder}: {error}</source>
        <translation>无法将关键帧写入 {folder}：{error}</translation>
    </message>
    <message>
        <source>{model} makes no keyframes</source>
        <translation>{model} 不制作关键帧</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots</source>
        <translation>{model} 只制作关键帧，不制作镜头</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {why}</source>
        <translation>无法导入 {file}：{why}</translation>
    </message>
    <message>
        <source>It is longer ago than {model} can remember</source>
        <translation>这早于 {model} 所能记住的范围</translation>
    </message>
    <message>
        <source>It was made by a model that counts pictures in another way: {model} remembers it, but cannot show it picture by picture</source>
        <translation>它由以另一种方式计数图像的模型生成：{model} 记得它，但无法逐帧显示</translation>
    </message>
    <message>
        <source>{model} goes on in its own way, without a memory to ask</source>
        <translation>{model} 以自己的方式继续，没有可查询的记忆</translation>
    </message>
    <message>
        <source>{model} has no memory encoder, so it remembers nothing</source>
        <translation>{model} 没有记忆编码器，因此不记得任何内容</translation>
    </message>
    <message>
        <source>{model} cannot make {count} pictures, only a length such as {lengths}</source>
        <translation>{model} 无法生成 {count} 幅画面，只能是 {lengths} 之类的长度</translation>
    </message>
    <message>
        <source>{model} cannot make pictures at the rate {rate}</source>
        <translation>{model} 无法以 {rate} 的帧率生成画面</translation>
    </message>
    <message>
        <source>The recipe asks for other weights than those of {model}</source>
        <translation>配方要求的权重与 {model} 的不同</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未加载任何模型</translation>
    </message>
    <message>
        <source>The weights in {folder} are missing</source>
        <translation>{folder} 中缺少权重</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit their config.json</source>
        <translation>{folder} 中的权重与其 config.json 不符</translation>
    </message>
    <message>
        <source>{folder} is not a model folder: it has no throughline.json</source>
        <translation>{folder} 不是模型文件夹：其中没有 throughline.json</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP</source>
        <translation>{folder} 不是 DINOv2、CLIP 或 SigLIP 的图像编码器</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read: {error}</source>
        <translation>无法读取 {folder} 中的权重：{error}</translation>
    </message>
    <message>
        <source>{file} does not say how pictures are prepared</source>
        <translation>{file} 没有说明图像如何预处理</translation>
    </message>
    <message>
        <source>The pictures of {folder} do not fit the model in {model}</source>
        <translation>{folder} 的图像与 {model} 中的模型不符</translation>
    </message>
    <message>
        <source>The model reads {file}, which is not there any more; put it back, or get the model again</source>
        <translation>模型要读取 {file}，但它已不在；请把它放回，或重新下载模型</translation>
    </message>
    <message>
        <source>The model reads {file}, which is another file now; put the old one back, or get the model again</source>
        <translation>模型要读取 {file}，但它现在是另一个文件；请放回原来的文件，或重新下载模型</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>无法打开（{error}）</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>这是文本</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>it holds nothing but sound</source>
        <translation>其中只有声音</translation>
    </message>
    <message>
        <source>it is a single picture, which the cast takes, and not a video</source>
        <translation>这是单幅图像，可放入角色表，而不是视频</translation>
    </message>
    <message>
        <source>it lasts more than {minutes} minutes, the most of one shot; cut out the part that you need</source>
        <translation>时长超过单个镜头的上限 {minutes} 分钟；请截取需要的部分</translation>
    </message>
    <message>
        <source>It was made for another model: this one has no {layer}</source>
        <translation>它是为其他模型制作的：此模型没有 {layer}</translation>
    </message>
    <message>
        <source>It was made for a larger or smaller model: its {layer} has another size</source>
        <translation>它是为更大或更小的模型制作的：其 {layer} 的尺寸不同</translation>
    </message>
    <message>
        <source>It is no LoRA: it changes no layer</source>
        <translation>它不是 LoRA：没有更改任何层</translation>
    </message>
    <message>
        <source>It is damaged: {what}</source>
        <translation>它已损坏：{what}</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)</source>
        <translation>它属于无法使用的类型（LoHa、LoKr、DoRA 或 OFT）</translation>
    </message>
    <message>
        <source>It changes the text encoder, too, so it was made for another model</source>
        <translation>它还更改了文本编码器，因此是为其他模型制作的</translation>
    </message>
    <message>
        <source>Its file was changed since it was added</source>
        <translation>其文件在添加后已被更改</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>no chunk was finished</source>
        <translation>没有已完成的分块</translation>
    </message>
    <message>
        <source>1 finished chunk is kept</source>
        <translation>已完成的 1 个分块已保留</translation>
    </message>
    <message>
        <source>{count} finished chunks are kept</source>
        <translation>已完成的 {count} 个分块已保留</translation>
    </message>
    <message>
        <source>get the model again</source>
        <translation>请重新获取模型</translation>
    </message>
    <message>
        <source>generate the shot of that take again, or select another take</source>
        <translation>请重新生成该镜次所属的镜头，或选择其他镜次</translation>
    </message>
    <message>
        <source>replace its picture in the cast, or choose another keyframe, then generate again</source>
        <translation>请在角色表中替换其图像，或选择另一个关键帧，然后重新生成</translation>
    </message>
    <message>
        <source>turn it off for this shot, or choose a LoRA that was made for this model</source>
        <translation>请在此镜头中将其关闭，或选择为此模型制作的 LoRA</translation>
    </message>
    <message>
        <source>add it to the project again, or turn it off for this shot</source>
        <translation>请重新将其添加到项目，或在此镜头中关闭</translation>
    </message>
    <message>
        <source>give the shot a keyframe (a picture of your own will do), cite a picture of the cast with @name in its prompt, or generate the shot before it first</source>
        <translation>请为镜头设置关键帧（自己的图片即可）、在其提示词中用 @name 引用角色表中的图像，或先生成前一个镜头</translation>
    </message>
    <message>
        <source>choose another file, or save it anew with another program and import that</source>
        <translation>请选择其他文件，或用其他程序重新保存后再导入</translation>
    </message>
    <message>
        <source>ask for a shot that it remembers, or choose a model that remembers more</source>
        <translation>请选择它记得的镜头，或选择记忆更多的模型</translation>
    </message>
    <message>
        <source>generate its shot with this model, or import it again, and ask then</source>
        <translation>请用此模型生成该镜头，或重新导入，然后再询问</translation>
    </message>
    <message>
        <source>load the model of the recipe, or generate the shot again with the loaded one</source>
        <translation>请加载配方中的模型，或用已加载的模型重新生成镜头</translation>
    </message>
    <message>
        <source>load a model first</source>
        <translation>请先加载模型</translation>
    </message>
    <message>
        <source>take the variable away, so that the program chooses, or name another one</source>
        <translation>请去掉该变量，由程序选择，或指定其他值</translation>
    </message>
    <message>
        <source>choose a smaller model, or one with smaller pictures</source>
        <translation>请选择较小的模型，或画面较小的模型</translation>
    </message>
    <message>
        <source>close other programs and generate again, or choose a smaller model, or smaller pictures where the model has them</source>
        <translation>请关闭其他程序后重新生成，或选择较小的模型，或在模型支持时选择较小的画面</translation>
    </message>
    <message>
        <source>if it happens again, restart the computer or update the driver of the GPU</source>
        <translation>如再次发生，请重启计算机或更新 GPU 驱动程序</translation>
    </message>
    <message>
        <source>make room or choose another folder, then generate again</source>
        <translation>请释放空间或选择其他文件夹，然后重新生成</translation>
    </message>
    <message>
        <source>the log has the details; please report it</source>
        <translation>详情见日志；请报告此问题</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{n} chunk was checked, and it is as it was made.</source>
        <translation>已检查 {n} 个分块，与生成时一致。</translation>
    </message>
    <message>
        <source>{n} chunks were checked, and all are as they were made.</source>
        <translation>已检查 {n} 个分块，全部与生成时一致。</translation>
    </message>
    <message>
        <source>The files of this project are being checked. You can go on working.</source>
        <translation>正在检查此项目的文件。您可以继续工作。</translation>
    </message>
    <message>
        <source>Files are missing or damaged: {takes}. What is lost can be made again, with the same pictures; the rest stays as it is.</source>
        <translation>文件缺失或已损坏：{takes}。丢失的部分可以重新生成，画面相同；其余保持不变。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Takes are being moved; wait for that or cancel it first.</source>
        <translation>正在移动镜次，请等待完成或先取消。</translation>
    </message>
    <message>
        <source>The takes are where they were: {error}</source>
        <translation>镜次仍在原处：{error}</translation>
    </message>
    <message>
        <source>Media offline: the takes of {project} lie in another folder, and where is not known on this computer. Nothing is lost; relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>媒体离线：{project} 的镜次在另一个文件夹中，本机不知其位置。没有任何内容丢失；请在项目设置中重新链接，或使用 `throughline media {project} --relink FOLDER`。</translation>
    </message>
    <message>
        <source>Media offline: {folder} with the takes of {project} is not there. Nothing is lost; connect its disk, or relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>媒体离线：存放 {project} 镜次的 {folder} 不在。没有任何内容丢失；请连接磁盘，或在项目设置中重新链接，或使用 `throughline media {project} --relink FOLDER`。</translation>
    </message>
    <message>
        <source>the takes lie in the project</source>
        <translation>镜次在项目中</translation>
    </message>
    <message>
        <source>it belongs to another project</source>
        <translation>它属于另一个项目</translation>
    </message>
    <message>
        <source>no takes of a project are there</source>
        <translation>其中没有项目的镜次</translation>
    </message>
    <message>
        <source>{project} uses it</source>
        <translation>{project} 正在使用它</translation>
    </message>
    <message>
        <source>take {number} is another one there</source>
        <translation>其中的镜次 {number} 不是本项目的</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>移回项目</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>媒体文件夹</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>在项目中</translation>
    </message>
    <message>
        <source>Media offline</source>
        <translation>媒体离线</translation>
    </message>
    <message>
        <source>The folder with the takes</source>
        <translation>存放镜次的文件夹</translation>
    </message>
    <message>
        <source>A folder for the takes</source>
        <translation>用于存放镜次的文件夹</translation>
    </message>
    <message>
        <source>Takes are being made. Wait for them or cancel them, then move them.</source>
        <translation>正在生成镜次。请等待完成或取消，然后再移动。</translation>
    </message>
    <message>
        <source>Media online again: {folder}</source>
        <translation>媒体重新上线：{folder}</translation>
    </message>
    <message>
        <source>Moving the takes to {folder}. You can go on editing.</source>
        <translation>正在将镜次移动到 {folder}。可以继续编辑。</translation>
    </message>
    <message>
        <source>Comparing the takes with those of the project.</source>
        <translation>正在将镜次与项目的镜次比对。</translation>
    </message>
    <message>
        <source>Cancel moving</source>
        <translation>取消移动</translation>
    </message>
    <message>
        <source>Moving the takes, {percent}%</source>
        <translation>正在移动镜次，{percent}%</translation>
    </message>
    <message>
        <source>The takes lie in {folder}</source>
        <translation>镜次位于 {folder}</translation>
    </message>
    <message>
        <source>Moving was cancelled; the takes are where they were.</source>
        <translation>移动已取消，镜次仍在原处。</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The files could not be checked: {error}</source>
        <translation>无法检查文件：{error}</translation>
    </message>
    <message>
        <source>Any use, without conditions.</source>
        <translation>可作任何用途，没有条件。</translation>
    </message>
    <message>
        <source>Any use, also commercial. Who passes the model on passes on its licence and notices.</source>
        <translation>可作任何用途，包括商业用途。转交模型时须一并附上许可证和声明。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Above 100 million users a month, ask Tencent.</source>
        <translation>在欧盟、英国和韩国不予许可。其画面不得用于改进其他 AI 模型。月用户超过 1 亿时须征得腾讯同意。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 Redux, whose licence allows no commercial use.</source>
        <translation>在欧盟、英国和韩国不予许可。其画面不得用于改进其他 AI 模型。其图像编码器来自 FLUX.1 Redux 的副本，该许可证不允许商业用途。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for the uses that its licence lists as forbidden.</source>
        <translation>允许商业用途，但许可证列为禁止的用途除外。</translation>
    </message>
    <message>
        <source>A model is being fetched; wait for it, or pause it first.</source>
        <translation>正在下载一个模型；请等待，或先暂停。</translation>
    </message>
    <message>
        <source>The engine is being worked on; wait for it, or pause it first.</source>
        <translation>正在处理引擎；请等待，或先暂停。</translation>
    </message>
    <message>
        <source>What was fetched is kept: {error}</source>
        <translation>已下载的内容会保留：{error}</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was asked of the network and nothing was fetched. Switch it off to get models.</source>
        <translation>离线模式已开启，因此没有访问网络，也没有下载任何内容。要下载模型，请将其关闭。</translation>
    </message>
    <message>
        <source>{mirror} is no address of a mirror: it begins with https://.</source>
        <translation>{mirror} 不是镜像地址：它应以 https:// 开头。</translation>
    </message>
    <message>
        <source>{model} was begun in {folder}. Go on there, or delete it first. Nothing was changed.</source>
        <translation>{model} 已在 {folder} 中开始。请在那里继续，或先将其删除。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. What was there is kept; get the model again without it.</source>
        <translation>{file} 不在本机上，而离线模式不会向任何人请求。已有的内容会保留；请关闭该模式后再次获取模型。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed; look at the drive and at who may read it, and check again.</source>
        <translation>无法读取 {file}：{reason}。未作任何更改；请检查磁盘和访问权限，然后再次检查。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} 剩余 {free:.1f} GB，而 {model} 还需要 {needed:.1f} GB。未下载任何内容；请腾出空间或指定其他文件夹。</translation>
    </message>
    <message>
        <source>What {repo} consists of could not be found out; of the last mirror that was asked: {reason}. Nothing was fetched; look at the connection, or name a mirror.</source>
        <translation>无法得知 {repo} 的组成；最后询问的镜像：{reason}。未下载任何内容；请检查连接，或指定一个镜像。</translation>
    </message>
    <message>
        <source>Another program is getting this model into {folder}; wait for it.</source>
        <translation>另一个程序正在将此模型下载到 {folder}；请等待。</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>it stopped sending</source>
        <translation>它停止了发送</translation>
    </message>
    <message>
        <source>it does not have the file</source>
        <translation>它没有该文件</translation>
    </message>
    <message>
        <source>it asks for an account that has accepted the licence</source>
        <translation>它要求一个已接受许可证的账户</translation>
    </message>
    <message>
        <source>what it answered is not what was asked for</source>
        <translation>它的回答不是所请求的内容</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. The model cannot be used any more; delete it again, or get it again.</source>
        <translation>未能完全删除 {folder}：{reason}。该模型已无法使用；请再次删除，或重新获取。</translation>
    </message>
    <message>
        <source>There is nothing of {model} to delete.</source>
        <translation>{model} 没有可删除的内容。</translation>
    </message>
    <message>
        <source>{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.</source>
        <translation>{model} 不是由 Throughline 下载的，因此未被删除。其文件夹为 {folder}。</translation>
    </message>
    <message>
        <source>what it sent is damaged</source>
        <translation>它发送的内容已损坏</translation>
    </message>
    <message>
        <source>{file} could not be fetched from any mirror; of the last one: {reason}. What was fetched is kept; get it again to go on.</source>
        <translation>无法从任何镜像下载 {file}；最后一个镜像：{reason}。已下载的内容会保留；再次获取即可继续。</translation>
    </message>
    <message>
        <source>There is no LoRA {name}: the project has none yet.</source>
        <translation>没有 LoRA {name}：项目中还没有 LoRA。</translation>
    </message>
    <message>
        <source>There is no LoRA {name}; the project has {known}.</source>
        <translation>没有 LoRA {name}；项目中有 {known}。</translation>
    </message>
    <message>
        <source>This file is in the project already, as {name}.</source>
        <translation>此文件已在项目中，名为 {name}。</translation>
    </message>
    <message>
        <source>{name} is for drafts, and used in all shots of them.</source>
        <translation>{name} 用于草稿，草稿中的所有镜头都会使用它。</translation>
    </message>
    <message>
        <source>it was made without the LoRA {name}</source>
        <translation>生成时未使用 LoRA {name}</translation>
    </message>
    <message>
        <source>it was made with the LoRA {name}, which is off now</source>
        <translation>生成时使用了 LoRA {name}，现已关闭</translation>
    </message>
    <message>
        <source>the weight of the LoRA {name} was changed ({weight}, was {before})</source>
        <translation>LoRA {name} 的权重已更改（{weight}，原为 {before}）</translation>
    </message>
    <message>
        <source>weight of the LoRA {name} {old} → {new}</source>
        <translation>LoRA {name} 的权重 {old} → {new}</translation>
    </message>
    <message>
        <source>A draft has 1 to {limit} steps.</source>
        <translation>草稿的步数为 1 到 {limit}。</translation>
    </message>
    <message>
        <source>The LoRA {name} is not named by its sha256.</source>
        <translation>LoRA {name} 未以其 sha256 命名。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s name has 1 to {limit} characters.</source>
        <translation>LoRA 的名称为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>{name} has at most {limit} trigger words, of a line each.</source>
        <translation>{name} 最多有 {limit} 个触发词，每个一行。</translation>
    </message>
    <message>
        <source>A LoRA of the project is there twice.</source>
        <translation>项目中的一个 LoRA 出现了两次。</translation>
    </message>
    <message>
        <source>Two LoRAs of the project have the same name.</source>
        <translation>项目中有两个 LoRA 同名。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s weight lies between -{limit:g} and {limit:g}.</source>
        <translation>LoRA 的权重介于 -{limit:g} 和 {limit:g} 之间。</translation>
    </message>
    <message>
        <source>The LoRA was not added: {error}</source>
        <translation>未添加 LoRA：{error}</translation>
    </message>
    <message>
        <source>{file} could not be copied into the project: {error}. Nothing was changed; free space or make the folder writable.</source>
        <translation>无法将 {file} 复制到项目中：{error}。未做任何更改；请释放空间或将文件夹设为可写。</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}; put it back, or remove it and add it again.</source>
        <translation>在 {folder} 中找不到 LoRA {name} 的文件；请放回文件，或移除该 LoRA 后重新添加。</translation>
    </message>
    <message>
        <source>it is damaged, or no safetensors file</source>
        <translation>它已损坏，或不是 safetensors 文件</translation>
    </message>
    <message>
        <source>it is cut short; copy or download it again</source>
        <translation>它不完整；请重新复制或下载</translation>
    </message>
    <message>
        <source>it has no LoRA in it</source>
        <translation>其中没有 LoRA</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>找不到它</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>其中没有 {file}</translation>
    </message>
    <message>
        <source>its {file} names another class</source>
        <translation>其 {file} 写的是别的类</translation>
    </message>
    <message>
        <source>{file} may hold code, so take it away</source>
        <translation>{file} 可能含有代码，请将其移走</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.</source>
        <translation>{folder} 不是 DINOv2、CLIP 或 SigLIP 的图像编码器：{why}。</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>它太大了</translation>
    </message>
    <message>
        <source>{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a .safetensors file.</source>
        <translation>{file} 不是可用的 LoRA：{why}。未做任何更改；请选择 .safetensors 文件。</translation>
    </message>
    <message>
        <source>None yet. Drop a .safetensors file on the window.</source>
        <translation>还没有。请将 .safetensors 文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>添加 LoRA…</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRAs ({kinds})</source>
        <translation>LoRA ({kinds})</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>Adding {file} to the project…</source>
        <translation>正在将 {file} 添加到项目…</translation>
    </message>
    <message>
        <source>Remove LoRA {name}</source>
        <translation>移除 LoRA {name}</translation>
    </message>
    <message>
        <source>Add LoRA {name}</source>
        <translation>添加 LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is in the project.</source>
        <translation>LoRA {name} 已在项目中。</translation>
    </message>
    <message>
        <source>Change LoRA {name}</source>
        <translation>更改 LoRA {name}</translation>
    </message>
    <message>
        <source>Click to write it in the prompt</source>
        <translation>点击即可写入提示词</translation>
    </message>
    <message>
        <source>Trigger words, with commas between</source>
        <translation>触发词，以逗号分隔</translation>
    </message>
    <message>
        <source>Use in all shots</source>
        <translation>在所有镜头中使用</translation>
    </message>
    <message>
        <source>Only for drafts</source>
        <translation>仅用于草稿</translation>
    </message>
    <message>
        <source>This weight in all shots</source>
        <translation>所有镜头使用此权重</translation>
    </message>
    <message>
        <source>Change trigger words</source>
        <translation>更改触发词</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>从项目中移除</translation>
    </message>
    <message>
        <source>{name}: only in drafts, which have {steps} steps</source>
        <translation>{name}：仅用于 {steps} 步的草稿</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>{name} 的更多选项</translation>
    </message>
    <message>
        <source>{model} reads the last picture before a chunk; it has no memory of older shots.</source>
        <translation>{model} 只读取分块之前的最后一帧画面，不记忆更早的镜头。</translation>
    </message>
    <message>
        <source>{model} reads the last {seconds} s before a chunk; it has no memory of older shots.</source>
        <translation>{model} 只读取分块之前的最后 {seconds} 秒，不记忆更早的镜头。</translation>
    </message>
    <message>
        <source>{model} reads nothing of the shots before; it has no memory of them.</source>
        <translation>{model} 不读取之前的镜头，也不记忆它们。</translation>
    </message>
    <message>
        <source>A keyframe is made of up to {count} pictures.</source>
        <translation>一个关键帧最多用 {count} 张图片制作。</translation>
    </message>
    <message>
        <source>Of the cast it reads one picture.</source>
        <translation>角色表的图片读取一张。</translation>
    </message>
    <message>
        <source>Of the cast it reads up to {count} pictures.</source>
        <translation>角色表的图片最多读取 {count} 张。</translation>
    </message>
    <message>
        <source>the shot begins from a picture, and {model} reads no other</source>
        <translation>镜头从一张图片开始，{model} 不读取其他图片</translation>
    </message>
    <message>
        <source>the model looks back {seconds} s</source>
        <translation>该模型回看 {seconds} 秒</translation>
    </message>
    <message>
        <source>the model looks back only {seconds} s</source>
        <translation>该模型只回看 {seconds} 秒</translation>
    </message>
    <message>
        <source>{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe (a picture of your own will do), cite a picture of the cast with @name, or generate the shot before it first.</source>
        <translation>{model} 需要从一张画面继续，因此 {shot} 需要起始画面：请为它设置关键帧（自己的图片即可）、用 @name 引用角色表的图片，或先生成前一个镜头。</translation>
    </message>
    <message>
        <source>{file} was found before, but is gone now, or is another file. What was fetched is kept; get the model again to go on.</source>
        <translation>之前找到了 {file}，但它现在已不在，或已是另一个文件。已下载的内容会保留；请重新下载模型以继续。</translation>
    </message>
    <message>
        <source>The files that shall be reused could not be looked at. Nothing was fetched; get the model without them, or name other ones.</source>
        <translation>无法查看要复用的文件。没有下载任何内容；请不使用它们下载模型，或指定其他文件。</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the {part} of this model. Nothing was fetched; name the one that shall be read, or its folder.</source>
        <translation>{one} 和 {other} 都含有此模型的 {part}。没有下载任何内容；请指定要读取的文件，或它所在的文件夹。</translation>
    </message>
    <message>
        <source>{file} is not used: it is packed in a way that is not read ({packing}). What is read is {wanted}.</source>
        <translation>未使用 {file}：它的打包方式无法读取（{packing}）。可以读取的是 {wanted}。</translation>
    </message>
    <message>
        <source>{file} is not used: by its content it could be the {part} of {model}, but its name does not say so. Give the file itself to --reuse to use it.</source>
        <translation>未使用 {file}：从内容看它可能是 {model} 的 {part}，但文件名没有说明。要使用它，请用 --reuse 指定该文件本身。</translation>
    </message>
    <message>
        <source>Throughline cannot start ({error}). Your projects are as they were. Try again; if it stays so, start with default settings, or install Throughline again.</source>
        <translation>Throughline 无法启动（{error}）。您的项目保持原样。请重试；如仍无法启动，请以默认设置启动，或重新安装 Throughline。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {error}. Mend the file and try again, or start with default settings: the old file is kept beside it.</source>
        <translation>无法读取 {file} 中的设置：{error}。请修复该文件后重试，或以默认设置启动：旧文件会保留在旁边。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}. You can work, but settings and logs are not kept; free space there, or make the folder writable.</source>
        <translation>无法写入 {folder}：{error}。您可以继续工作，但设置和日志不会保留；请在该处腾出空间，或使文件夹可写。</translation>
    </message>
    <message>
        <source>The sample film is missing. Install Throughline again.</source>
        <translation>缺少示例影片。请重新安装 Throughline。</translation>
    </message>
    <message>
        <source>Start with default settings</source>
        <translation>以默认设置启动</translation>
    </message>
    <message>
        <source>Throughline cannot start</source>
        <translation>Throughline 无法启动</translation>
    </message>
    <message>
        <source>The log is {file}. Nothing is sent.</source>
        <translation>日志为 {file}。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There is an engine in {folder} already. Go on there, or remove it first. Nothing was changed.</source>
        <translation>{folder} 中已有引擎。请在那里继续，或先移除它。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no engine in {folder}. Install it first.</source>
        <translation>{folder} 中没有引擎。请先安装。</translation>
    </message>
    <message>
        <source>The engine was not finished; installing it goes on with it.</source>
        <translation>引擎尚未完成；再次安装即可继续。</translation>
    </message>
    <message>
        <source>Damaged in the engine: {packages}.</source>
        <translation>引擎中已损坏：{packages}。</translation>
    </message>
    <message>
        <source>The engine has no PyTorch.</source>
        <translation>引擎中没有 PyTorch。</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and {wanted} was installed.</source>
        <translation>引擎中是 PyTorch {version}，而安装的是 {wanted}。</translation>
    </message>
    <message>
        <source>The engine was made for another version of Throughline.</source>
        <translation>该引擎是为另一版本的 Throughline 制作的。</translation>
    </message>
    <message>
        <source>There is no PyTorch for this system ({system}), so an engine cannot be installed here. Nothing was changed.</source>
        <translation>没有适用于此系统（{system}）的 PyTorch，因此无法在此安装引擎。未作任何更改。</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and this Throughline works with {versions}.</source>
        <translation>引擎中是 PyTorch {version}，而此 Throughline 适用于 {versions}。</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch, and you chose {wanted}.</source>
        <translation>引擎中是 PyTorch 的 {kind} 版本，而您选择的是 {wanted}。</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the work, many times faster.</source>
        <translation>引擎中是 PyTorch 的 {kind} 版本；使用 {fits} 版本时由 {card} 运算，会快许多倍。</translation>
    </message>
    <message>
        <source>There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing was changed.</source>
        <translation>此系统没有 PyTorch 的 {kind} 版本；可用的有 {kinds}。未作任何更改。</translation>
    </message>
    <message>
        <source>You chose {kind}.</source>
        <translation>您选择了 {kind}。</translation>
    </message>
    <message>
        <source>The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.</source>
        <translation>引擎中是用于 CUDA {cuda} 的 PyTorch，无法在驱动 {driver} 下使用 {card}。</translation>
    </message>
    <message>
        <source>No card that PyTorch can use was found; the processor does the work.</source>
        <translation>未找到 PyTorch 可用的显卡；由处理器运算。</translation>
    </message>
    <message>
        <source>{card} was found; the {kind} build fits.</source>
        <translation>找到 {card}；适合 {kind} 版本。</translation>
    </message>
    <message>
        <source>{card} has driver {driver}; update it to {needed} or later to use the card. Until then the processor does the work.</source>
        <translation>{card} 的驱动为 {driver}；请更新到 {needed} 或更高版本以使用显卡。在此之前由处理器运算。</translation>
    </message>
    <message>
        <source>No build of PyTorch is for {card}; the processor does the work.</source>
        <translation>没有适用于 {card} 的 PyTorch 版本；由处理器运算。</translation>
    </message>
    <message>
        <source>There is no engine in {folder} to remove.</source>
        <translation>{folder} 中没有可移除的引擎。</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. Close what uses the engine, and remove it again.</source>
        <translation>{folder} 未能全部删除：{reason}。请关闭正在使用引擎的程序，然后再次移除。</translation>
    </message>
    <message>
        <source>Another program works on the engine in {folder}; wait for it.</source>
        <translation>另一个程序正在处理 {folder} 中的引擎；请等待。</translation>
    </message>
    <message>
        <source>it has no PyTorch that this Throughline works with</source>
        <translation>没有此 Throughline 适用的 PyTorch</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. Switch it off, and try again; what was fetched is kept.</source>
        <translation>{file} 不在此电脑上，而离线模式不会向任何人请求。请将其关闭后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>The engine did not pass its check: {reason}. It was not put into use; repair it, or install another build.</source>
        <translation>引擎未通过检查：{reason}。未投入使用；请修复，或安装其他版本。</translation>
    </message>
    <message>
        <source>PyTorch {version} cannot use {card}. It was not put into use; update the driver, or install the engine for the processor.</source>
        <translation>PyTorch {version} 无法使用 {card}。未投入使用；请更新驱动，或安装用于处理器的引擎。</translation>
    </message>
    <message>
        <source>The engine in {folder} is in use, so the new one could not be put into its place: {reason}. Close what uses it, and install it again; what was fetched is kept.</source>
        <translation>{folder} 中的引擎正在使用，因此无法换成新的引擎：{reason}。请关闭正在使用它的程序，然后重新安装；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Damaged on the disk: {files}. They were thrown away; install the engine again, and they are fetched again.</source>
        <translation>磁盘上已损坏：{files}。已丢弃；再次安装引擎即会重新下载。</translation>
    </message>
    <message>
        <source>The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>无法将引擎解压到 {folder}（可用 {free:.1f} GB）：{reason}。已下载的内容会保留；请腾出空间并再次安装引擎以继续。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}. Nothing was fetched; name another folder.</source>
        <translation>无法使用 {folder}：{reason}。未下载任何内容；请指定其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} 可用 {free:.1f} GB，而引擎需要 {needed:.1f} GB。未下载任何内容；请腾出空间或指定其他文件夹。</translation>
    </message>
    <message>
        <source>There is no {package} for this system, which is too old. Nothing was changed; update the system.</source>
        <translation>此系统过旧，没有适用的 {package}。未作任何更改；请更新系统。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked which files the engine needs. Nothing was changed; switch it off to install the engine.</source>
        <translation>离线模式已开启，因此未询问引擎需要哪些文件。未作任何更改；请将其关闭以安装引擎。</translation>
    </message>
    <message>
        <source>Which files the engine needs could not be found out from {url}: {reason}. Nothing was changed; look at the connection, and try again.</source>
        <translation>无法从 {url} 得知引擎需要哪些文件：{reason}。未作任何更改；请检查连接后重试。</translation>
    </message>
    <message>
        <source>{file} could not be unpacked into {folder}: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>无法将 {file} 解压到 {folder}：{reason}。已下载的内容会保留；请腾出空间并再次安装引擎以继续。</translation>
    </message>
    <message>
        <source>Throughline Slim has no engine yet, which generating needs. Install it with File &gt; Engine, or with `throughline engine install`.</source>
        <translation>Throughline Slim 尚无生成所需的引擎。请通过“文件 &gt; 引擎”或 `throughline engine install` 安装。</translation>
    </message>
    <message>
        <source>This Throughline has its engine built in; only Throughline Slim needs another one.</source>
        <translation>此 Throughline 已内置引擎；只有 Throughline Slim 需要另装。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What was fetched is kept; free space or name another folder, and get it again to go on.</source>
        <translation>无法写入 {folder}：{reason}。已下载的内容会保留；请腾出空间或指定其他文件夹，再次获取即可继续。</translation>
    </message>
    <message>
        <source>Somebody is being asked already.</source>
        <translation>已在询问中。</translation>
    </message>
    <message>
        <source>Nothing was fetched: {error}</source>
        <translation>未下载任何内容：{error}</translation>
    </message>
    <message>
        <source>{folder} lies too deep: some files in it would have paths of {length} characters, where Windows takes {limit}. Choose a place or a name that is {more} shorter.</source>
        <translation>{folder} 层级过深：其中一些文件的路径将有 {length} 个字符，而 Windows 最多接受 {limit} 个。请选择短 {more} 个字符的位置或名称。</translation>
    </message>
    <message>
        <source>Windows knows no folder with the name {name}; choose another one.</source>
        <translation>Windows 不接受名为 {name} 的文件夹，请换一个名称。</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that {service} syncs: it can lock files while they are written, or take them off this computer. Better keep the project elsewhere, or its takes (File &gt; Project settings &gt; Media folder), and let {service} have packed copies.</source>
        <translation>{folder} 位于 {service} 同步的文件夹中：文件在写入时可能被锁定，或被移出此电脑。最好将项目或其镜次（文件 &gt; 项目设置 &gt; 媒体文件夹）放在别处，并在 {service} 中存放打包的副本。</translation>
    </message>
    <message>
        <source>{service} keeps {count} files of {folder} elsewhere; they come when they are read, which takes time and the network. Choose “Always keep on this device” for the folder.</source>
        <translation>{service} 将 {folder} 的 {count} 个文件存放在别处；读取时才会取回，需要时间和网络。请为该文件夹选择“始终保留在此设备上”。</translation>
    </message>
    <message>
        <source>it refuses to answer, as it does after many questions in an hour</source>
        <translation>它拒绝回答，一小时内请求过多时会如此</translation>
    </message>
    <message>
        <source>Throughline {newest} is there; this is {version}. Nothing was fetched.</source>
        <translation>已有 Throughline {newest}；当前为 {version}。未下载任何内容。</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>当前为最新版本 {version}。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked for a newer version.</source>
        <translation>离线模式已开启，因此未询问是否有更新的版本。</translation>
    </message>
    <message>
        <source>Nobody can be asked for a newer version, as this program was built without an address. `throughline settings releases URL` names one.</source>
        <translation>此程序构建时未包含地址，因此无法询问是否有更新的版本。可用 `throughline settings releases URL` 指定。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known: {reason}. Look at {page}</source>
        <translation>不清楚是否有更新的版本：{reason}。请查看 {page}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Keyframe of {shot}</source>
        <translation>{shot} 的关键帧</translation>
    </message>
    <message>
        <source>The prompt of {shot} cites no picture of the cast, so there is nothing to make a keyframe of. Cite one with @name, or use the last picture of the shot before.</source>
        <translation>{shot} 的提示词没有引用角色表中的图片，因此无从制作关键帧。请用 @名称 引用一张，或使用前一个镜头的结尾画面。</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots, so it cannot be the model of a project; choose another one.</source>
        <translation>{model} 只制作关键帧，不制作镜头，因此不能作为项目的模型；请选择其他模型。</translation>
    </message>
    <message>
        <source>The keyframe could not be read: {error}. Nothing was changed; make it again.</source>
        <translation>无法读取关键帧：{error}。未作任何更改；请重新制作。</translation>
    </message>
    <message>
        <source>A picture that the shot begins from: made of the cast that its prompt cites, or your own. Drop one here.</source>
        <translation>镜头的起始画面：用提示词引用的角色制作，或使用自己的图片。可将图片拖到此处。</translation>
    </message>
    <message>
        <source>{model} begins no shot from a picture, so a keyframe has no effect.</source>
        <translation>{model} 不从图片开始镜头，因此关键帧不起作用。</translation>
    </message>
    <message>
        <source>Go on from the last picture before it</source>
        <translation>承接前一个镜头的结尾画面</translation>
    </message>
    <message>
        <source>Begin from none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>删除此关键帧</translation>
    </message>
    <message>
        <source>Of the pictures that its prompt cites</source>
        <translation>用提示词引用的图片</translation>
    </message>
    <message>
        <source>Stale: {reasons}.</source>
        <translation>已过期：{reasons}。</translation>
    </message>
    <message>
        <source>Keyframes of the shot</source>
        <translation>镜头的关键帧</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Keyframe {number}</source>
        <translation>关键帧 {number}</translation>
    </message>
    <message>
        <source>Keyframe {number}, the shot begins from it</source>
        <translation>关键帧 {number}，镜头由此开始</translation>
    </message>
    <message>
        <source>The picture of @{name} is lost or damaged; put it back, or replace the picture.</source>
        <translation>@{name} 的图片丢失或已损坏；请放回图片，或替换图片。</translation>
    </message>
    <message>
        <source>The LoRA {name} is lost or damaged; put its file back, or add it again.</source>
        <translation>LoRA {name} 丢失或已损坏；请放回其文件，或重新添加。</translation>
    </message>
    <message>
        <source>Keyframe {number} of {shot} is lost or damaged; put it back, or make another.</source>
        <translation>{shot} 的关键帧 {number} 丢失或已损坏；请放回，或另做一个。</translation>
    </message>
    <message>
        <source>{shot} remembers nothing: the memory&apos;s budget ({budget}) is too small for anything. Set a larger one.</source>
        <translation>{shot} 不记得任何内容：记忆预算（{budget}）什么都容纳不下。请设置更大的预算。</translation>
    </message>
    <message>
        <source>Show Continuity first, which measures it</source>
        <translation>请先显示连戏，由它来测量</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Compared by {measure}.</source>
        <translation>按{measure}比较。</translation>
    </message>
    <message>
        <source>{problem} Continuity is compared by colours.</source>
        <translation>{problem} 连戏按颜色比较。</translation>
    </message>
    <message>
        <source>The program that compares takes ended, or could not be understood.</source>
        <translation>比较镜次的程序已结束，或无法理解其回答。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The model&apos;s image encoder, or colours</source>
        <translation>模型的图像编码器，否则按颜色</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>仅颜色</translation>
    </message>
    <message>
        <source>A folder with an image encoder such as DINOv2, to compare takes better</source>
        <translation>含有 DINOv2 等图像编码器的文件夹，以便更好地比较镜次</translation>
    </message>
</context>
</TS>
