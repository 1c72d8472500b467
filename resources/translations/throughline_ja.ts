<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} is not in the cast, so no picture of it is remembered.</source>
        <translation>{name} はキャストにないため、画像は記憶されません。</translation>
    </message>
    <message>
        <source>{names} and {last} are not in the cast, so no pictures of them are remembered.</source>
        <translation>{names} と {last} はキャストにないため、画像は記憶されません。</translation>
    </message>
    <message>
        <source>There is no @{name}: the cast is empty.</source>
        <translation>@{name} はありません。キャストは空です。</translation>
    </message>
    <message>
        <source>There is no @{name} in the cast; it has {known}.</source>
        <translation>@{name} はキャストにありません。キャストは {known} です。</translation>
    </message>
    <message>
        <source>@{name} is in the cast already; choose another name.</source>
        <translation>@{name} はすでにキャストにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>the model has no memory encoder</source>
        <translation>モデルに記憶エンコーダーがありません</translation>
    </message>
    <message>
        <source>the prompt cites it</source>
        <translation>プロンプトで参照されています</translation>
    </message>
    <message>
        <source>even this does not fit into the memory&apos;s budget</source>
        <translation>これだけでも記憶の上限に収まりません</translation>
    </message>
    <message>
        <source>the model reads no pictures of the cast</source>
        <translation>このモデルはキャストの画像を読みません</translation>
    </message>
    <message>
        <source>the shot begins from its keyframe</source>
        <translation>ショットはキーフレームから始まります</translation>
    </message>
    <message>
        <source>the model reads no more pictures of the cast than {count}</source>
        <translation>このモデルが読むキャストの画像は {count} 枚までです</translation>
    </message>
    <message>
        <source>@{name} was not in the cast when it was made</source>
        <translation>作成時、@{name} はキャストにありませんでした</translation>
    </message>
    <message>
        <source>it did not cite @{name} when it was made</source>
        <translation>作成時、@{name} は参照されていませんでした</translation>
    </message>
    <message>
        <source>@{name} has another picture</source>
        <translation>@{name} の画像が変わりました</translation>
    </message>
    <message>
        <source>@{name} is described in other words</source>
        <translation>@{name} の説明が変わりました</translation>
    </message>
    <message>
        <source>it does not cite @{name} any more</source>
        <translation>@{name} が参照されなくなりました</translation>
    </message>
    <message>
        <source>@{name} is not in the cast any more</source>
        <translation>@{name} はキャストからなくなりました</translation>
    </message>
    <message>
        <source>it would remember @{name} now: {reason}</source>
        <translation>今は @{name} を記憶します: {reason}</translation>
    </message>
    <message>
        <source>it would no more remember @{name} now: {reason}</source>
        <translation>今は @{name} を記憶しません: {reason}</translation>
    </message>
    <message>
        <source>It has {shots:,} shots, and {limit:,} can be inserted at once; insert it in parts.</source>
        <translation>{shots:,} ショットあります。一度に挿入できるのは {limit:,} ショットまでです。分けて挿入してください。</translation>
    </message>
    <message>
        <source>Continuity shows here when two shots with a common name have takes.</source>
        <translation>同じ名前が出てくる 2 つのショットにテイクがあると、ここにつながりが表示されます。</translation>
    </message>
    <message>
        <source>{subject} looks as in shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject}: ショット {shot} はショット {first} と一致しています（{distance:.2f}/1、{drift_from:.2f} 以上でずれ）。</translation>
    </message>
    <message>
        <source>{subject} looks different from shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject}: ショット {shot} はショット {first} とずれています（{distance:.2f}/1、{drift_from:.2f} 以上でずれ）。</translation>
    </message>
    <message>
        <source>The pictures of shot {shot} cannot be read; to compare, put its files back or make it again.</source>
        <translation>ショット {shot} の映像を読み込めません。比較するには、ファイルを元に戻すか、もう一度作成してください。</translation>
    </message>
    <message>
        <source>{subject} is compared with shot {shot}, as shot {first} cannot be seen now.</source>
        <translation>ショット {first} は現在表示できないため、{subject}はショット {shot} と比較されます。</translation>
    </message>
    <message>
        <source>{subject} is first seen in shot {shot}; later shots are compared with it.</source>
        <translation>{subject} の初登場はショット {shot} です。以降のショットはこれと比較します。</translation>
    </message>
    <message>
        <source>Shot {shot} has no take yet; generate it to compare {subject}.</source>
        <translation>ショット {shot} にはまだテイクがありません。{subject} を比較するには生成してください。</translation>
    </message>
    <message>
        <source>Shot {shot} is being compared.</source>
        <translation>ショット {shot} を比較しています。</translation>
    </message>
    <message>
        <source>Media offline: shot {shot} is compared when its pictures are back.</source>
        <translation>メディアがオフラインです。ショット {shot} は、映像が戻ると比較されます。</translation>
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
        <translation>{shot} を分割できるのは、最初と最後のフレームの間だけです。</translation>
    </message>
    <message>
        <source>Only shots that follow each other can be merged: select two or more.</source>
        <translation>結合できるのは連続するショットだけです。2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>There is no cut to roll after {shot}: it is the last shot.</source>
        <translation>{shot} は最後のショットなので、後ろにローリングできる編集点がありません。</translation>
    </message>
    <message>
        <source>The prompt has {length} characters; {limit} is the most.</source>
        <translation>プロンプトは {limit} 文字までです（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>{name} cannot be a shot&apos;s name: use letters, at most {limit}.</source>
        <translation>{name} はショット名にできません。数字だけでない名前にし、{limit} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Another shot is already called {name}.</source>
        <translation>{name} という名前のショットがすでにあります。</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at most {limit} tokens.</source>
        <translation>記憶の上限は {limit} トークン以下です。</translation>
    </message>
    <message>
        <source>{shot} can only remember shots before it, and shot {number} is not.</source>
        <translation>{shot} が記憶できるのは前のショットだけです。ショット {number} は前にありません。</translation>
    </message>
    <message>
        <source>This take belongs to another shot.</source>
        <translation>このテイクは別のショットのものです。</translation>
    </message>
    <message>
        <source>A programme cannot start before 00:00:00:00.</source>
        <translation>開始タイムコードは 00:00:00:00 より前にできません。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has no pictures.</source>
        <translation>ショット {number}（{name}）に映像がありません。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has pictures for only {have} of its {length}.</source>
        <translation>ショット {number}（{name}）は {length} のうち {have} しか映像がありません。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) was made smaller, {size}, and is scaled up more.</source>
        <translation>ショット {number}（{name}）は小さいサイズ {size} で生成されたため、より大きく拡大されます。</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) is stale: {reasons}.</source>
        <translation>ショット {number}（{name}）は要更新です: {reasons}。</translation>
    </message>
    <message>
        <source>extreme wide shot</source>
        <translation>大ロング</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>ロングショット</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>フルショット</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>ミディアムロング</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>ミディアムショット</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>バストショット</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>大クローズアップ</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>インサート</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>アイレベル</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>ローアングル</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>ハイアングル</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>真上から</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>地面すれすれ</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>ダッチアングル</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>肩越し</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>主観</translation>
    </message>
    <message>
        <source>static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>左へパン</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>右へパン</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>ティルトアップ</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>ティルトダウン</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>ドリーイン</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>ドリーアウト</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <translation>移動ショット</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>クレーンアップ</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>クレーンダウン</translation>
    </message>
    <message>
        <source>handheld</source>
        <translation>手持ち</translation>
    </message>
    <message>
        <source>A shot&apos;s size is said in at most {limit} characters, not {length}.</source>
        <translation>ショットのサイズは {limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>A shot&apos;s camera is said in at most {limit} characters, not {length}.</source>
        <translation>ショットのカメラは {limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>A shot&apos;s move is said in at most {limit} characters, not {length}.</source>
        <translation>ショットの動きは {limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>The note of a marker must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>マーカーのメモは 1 行、{limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>This marker is no longer in the project.</source>
        <translation>このマーカーはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>The film has no frames yet that a marker could lie on.</source>
        <translation>マーカーを置けるフレームがまだありません。</translation>
    </message>
    <message>
        <source>The film runs from {first} to {last}, and {wanted} is outside it.</source>
        <translation>{wanted} は作品の範囲（{first} ～ {last}）の外です。</translation>
    </message>
    <message>
        <source>it does not fit into the memory&apos;s budget</source>
        <translation>記憶の上限に収まりません</translation>
    </message>
    <message>
        <source>{wish}, and finer does not fit</source>
        <translation>{wish}（これより詳細には収まりません）</translation>
    </message>
    <message>
        <source>it comes just before</source>
        <translation>直前のショットです</translation>
    </message>
    <message>
        <source>it shares {names}</source>
        <translation>{names} が共通しています</translation>
    </message>
    <message>
        <source>there is room for it</source>
        <translation>余裕があります</translation>
    </message>
    <message>
        <source>it is longer ago and shares no names</source>
        <translation>離れていて、共通の名前がありません</translation>
    </message>
    <message>
        <source>all of the story fits</source>
        <translation>全体が収まっています</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <translation>固定されています</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>除外されています</translation>
    </message>
    <message>
        <source>the shot goes on from it</source>
        <translation>このショットから続けています</translation>
    </message>
    <message>
        <source>its model does not say how much fits</source>
        <translation>記憶できる量がモデルに示されていません</translation>
    </message>
    <message>
        <source>shot {number}, which it remembers, is stale itself</source>
        <translation>記憶しているショット {number} が要更新です</translation>
    </message>
    <message>
        <source>shots {numbers} and {last}, which it remembers, are stale themselves</source>
        <translation>記憶しているショット {numbers} と {last} が要更新です</translation>
    </message>
    <message>
        <source>it would remember shot {number} no more now: {reason}</source>
        <translation>今はショット {number} を記憶しません: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more coarsely now: {reason}</source>
        <translation>今はショット {number} をより粗く記憶します: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now</source>
        <translation>今はショット {number} をより詳細に記憶します</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now: {reason}</source>
        <translation>今はショット {number} をより詳細に記憶します: {reason}</translation>
    </message>
    <message>
        <source>Names have 1 to {limit} digits, not {digits}.</source>
        <translation>名前の桁数は 1 ～ {limit} です（{digits} は不可）。</translation>
    </message>
    <message>
        <source>Names go on by 1 to {limit}, not by {step}.</source>
        <translation>名前の増分は 1 ～ {limit} です（{step} は不可）。</translation>
    </message>
    <message>
        <source>{prefix} cannot begin the names of shots: use letters, at most {limit}, as a number alone already means the place of a shot.</source>
        <translation>{prefix} はショット名の接頭辞にできません。数字だけだとショットの位置を表すため、数字以外も使い、{limit} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>{name} must last at least one frame, not {frames}.</source>
        <translation>{name} の長さは 1 フレーム以上にしてください（{frames} は不可）。</translation>
    </message>
    <message>
        <source>{name} is longer than {limit} frames.</source>
        <translation>{name} は {limit} フレームを超えています。</translation>
    </message>
    <message>
        <source>{name} cannot begin before its take does.</source>
        <translation>{name} をテイクの先頭より前から始めることはできません。</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {limit}, not {seed}.</source>
        <translation>シードは 0 ～ {limit} です（{seed} は不可）。</translation>
    </message>
    <message>
        <source>{name} cannot be a name in the cast: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} はキャスト名にできません。数字以外の文字で始め、文字、数字、_ だけを使い、40 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The picture of @{name} is not named by its sha256.</source>
        <translation>@{name} の画像のファイル名が sha256 と一致しません。</translation>
    </message>
    <message>
        <source>The description of @{name} must be one line without @, of at most {limit} characters.</source>
        <translation>@{name} の説明は、@ を含まない 1 行、{limit} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A marker cannot lie before the take of its shot.</source>
        <translation>マーカーをショットのテイクより前に置くことはできません。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a variable: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} は変数名にできません。数字以外の文字で始め、文字、数字、_ だけを使い、40 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A variable is one line of at most {limit} characters; {{{name}}} has {length}.</source>
        <translation>変数は 1 行、{limit} 文字以内です（{{{name}}} は {length} 文字）。</translation>
    </message>
    <message>
        <source>{num}/{den} is not a frame rate of a project.</source>
        <translation>{num}/{den} はプロジェクトのフレームレートにできません。</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at least one token.</source>
        <translation>記憶の上限は 1 トークン以上です。</translation>
    </message>
    <message>
        <source>{name} is not the name of a model.</source>
        <translation>{name} はモデル名ではありません。</translation>
    </message>
    <message>
        <source>Two shots of the project have the same id.</source>
        <translation>プロジェクト内の 2 つのショットの ID が同じです。</translation>
    </message>
    <message>
        <source>Two in the cast have the same name.</source>
        <translation>キャスト内に同じ名前が 2 つあります。</translation>
    </message>
    <message>
        <source>A take of the project is marked twice.</source>
        <translation>プロジェクト内の 1 つのテイクに印が 2 つあります。</translation>
    </message>
    <message>
        <source>Two variables of the project have the same name.</source>
        <translation>プロジェクト内の 2 つの変数の名前が同じです。</translation>
    </message>
    <message>
        <source>Two markers of the project have the same id.</source>
        <translation>プロジェクト内の 2 つのマーカーの ID が同じです。</translation>
    </message>
    <message>
        <source>There is no shot {key}: the project has no shots yet.</source>
        <translation>ショット {key} はありません。プロジェクトにはまだショットがありません。</translation>
    </message>
    <message>
        <source>There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).</source>
        <translation>ショット {key} はありません。プロジェクトにあるのはショット 1 ～ {number}（{first} ～ {last}）です。</translation>
    </message>
    <message>
        <source>A size of {width}x{height} is not possible: both sides must be even and between {least} and {most}.</source>
        <translation>{width}x{height} というサイズは使えません。縦横とも {least} ～ {most} の偶数にしてください。</translation>
    </message>
    <message>
        <source>{names} is no variable of the project, so the model reads it as it stands.</source>
        <translation>{names} はプロジェクトの変数にないため、モデルはそのまま読みます。</translation>
    </message>
    <message>
        <source>{names} are no variables of the project, so the model reads it as it stands.</source>
        <translation>{names} はプロジェクトの変数にないため、モデルはそのまま読みます。</translation>
    </message>
    <message>
        <source>{model} works without guidance: negative prompts are not read.</source>
        <translation>{model} はガイダンスなしで動作するため、ネガティブプロンプトは読み込まれません。</translation>
    </message>
    <message>
        <source>Drafts are made without guidance: negative prompts are not read.</source>
        <translation>ドラフトはガイダンスなしで作成されるため、ネガティブプロンプトは読み込まれません。</translation>
    </message>
    <message>
        <source>The style has {length} characters; {limit} is the most.</source>
        <translation>スタイルは {limit} 文字までです（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>The negative prompt has {length} characters; {limit} is the most.</source>
        <translation>ネガティブプロンプトは {limit} 文字までです（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>The prompt of {shot} would become too long.</source>
        <translation>{shot} のプロンプトが長くなりすぎます。</translation>
    </message>
    <message>
        <source>the same, bit for bit</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>PSNR {decibels:.1f} dB</source>
        <translation>PSNR {decibels:.1f} dB</translation>
    </message>
    <message>
        <source>Numbers begin between 0 and {limit}, not at {start}.</source>
        <translation>開始番号は 0 ～ {limit} です（{start} は不可）。</translation>
    </message>
    <message>
        <source>The dialogue has {length} characters; {limit} is the most.</source>
        <translation>セリフは {limit} 文字までです（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most.</source>
        <translation>メモは {limit} 文字までです（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>the keyframe that it begins from is stale</source>
        <translation>開始に使うキーフレームは要更新です</translation>
    </message>
    <message>
        <source>its negative prompt was changed</source>
        <translation>ネガティブプロンプトが変わりました</translation>
    </message>
    <message>
        <source>the shot before it ends with another picture</source>
        <translation>前のショットの最後の画像が変わりました</translation>
    </message>
    <message>
        <source>it begins from no keyframe any more</source>
        <translation>キーフレームから始まらなくなりました</translation>
    </message>
    <message>
        <source>it was made before it began from a keyframe</source>
        <translation>キーフレームを使う前に生成されました</translation>
    </message>
    <message>
        <source>it begins from another keyframe</source>
        <translation>別のキーフレームから始まります</translation>
    </message>
    <message>
        <source>its seed was changed</source>
        <translation>シードが変わりました</translation>
    </message>
    <message>
        <source>it was imported for another model than {model}; import it again</source>
        <translation>{model} とは別のモデル用に読み込まれています。もう一度読み込んでください</translation>
    </message>
    <message>
        <source>it does not remember shot {number}, which comes before it</source>
        <translation>前にあるショット {number} を記憶していません</translation>
    </message>
    <message>
        <source>it goes on from shot {number} now</source>
        <translation>今はショット {number} から続きます</translation>
    </message>
    <message>
        <source>the shots before it are in another order now</source>
        <translation>前のショットの順序が変わりました</translation>
    </message>
    <message>
        <source>take {number} of shot {shot} went on since it was remembered</source>
        <translation>記憶した後に、ショット {shot} のテイク {number} の続きが作られました</translation>
    </message>
    <message>
        <source>its camera or style was changed</source>
        <translation>カメラまたはスタイルが変わりました</translation>
    </message>
    <message>
        <source>its style was changed</source>
        <translation>スタイルが変わりました</translation>
    </message>
    <message>
        <source>its prompt or a variable in it was changed</source>
        <translation>プロンプトまたはその変数が変わりました</translation>
    </message>
    <message>
        <source>its prompt was edited</source>
        <translation>プロンプトが編集されました</translation>
    </message>
    <message>
        <source>it is {length} longer than its take</source>
        <translation>テイクより {length} 長くなっています</translation>
    </message>
    <message>
        <source>it is a draft</source>
        <translation>ドラフトです</translation>
    </message>
    <message>
        <source>the number of steps was changed ({steps}, was {before})</source>
        <translation>ステップ数が変わりました（{before} → {steps}）</translation>
    </message>
    <message>
        <source>the guidance was changed</source>
        <translation>ガイダンスが変わりました</translation>
    </message>
    <message>
        <source>it was made with another model ({model}, now {now})</source>
        <translation>別のモデルで作られています（{model}、現在は {now}）</translation>
    </message>
    <message>
        <source>it was made with another model (other weights of the same name)</source>
        <translation>別のモデルで作られています（同じ名前で重みが別）</translation>
    </message>
    <message>
        <source>its pictures have another size than {width}x{height}</source>
        <translation>映像のサイズが {width}x{height} ではありません</translation>
    </message>
    <message>
        <source>its pictures were made at another rate</source>
        <translation>映像のフレームレートが違います</translation>
    </message>
    <message>
        <source>a take that it remembers was not found</source>
        <translation>記憶しているテイクが見つかりません</translation>
    </message>
    <message>
        <source>a shot before it was deleted</source>
        <translation>前のショットが削除されました</translation>
    </message>
    <message>
        <source>shot {number} was moved from before it to after it</source>
        <translation>前にあったショット {number} が後ろへ移動されました</translation>
    </message>
    <message>
        <source>shot {number} before it was disabled</source>
        <translation>前のショット {number} が無効になりました</translation>
    </message>
    <message>
        <source>shot {number} before it has no take any more</source>
        <translation>前のショット {number} のテイクがなくなりました</translation>
    </message>
    <message>
        <source>shot {number} before it now has another take (take {take}, was take {before})</source>
        <translation>前のショット {number} のテイクが変わりました（テイク {before} → テイク {take}）</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>{line} 行目: {message}</translation>
    </message>
    <message>
        <source>The board is empty; write a line like &quot;0s: a man enters the kitchen&quot;.</source>
        <translation>ボードが空です。「0s: a man enters the kitchen」のような行を書いてください。</translation>
    </message>
    <message>
        <source>The board has no times: each of its {shots} shots gets {seconds}s.</source>
        <translation>ボードに時刻がないため、{shots} ショットをそれぞれ {seconds} 秒にします。</translation>
    </message>
    <message>
        <source>{end} does not come after {start}.</source>
        <translation>{end} は {start} より後ではありません。</translation>
    </message>
    <message>
        <source>a storyboard is at most 24 hours long.</source>
        <translation>ストーリーボードは 24 時間までです。</translation>
    </message>
    <message>
        <source>{text} is not a time: minutes and seconds end at 59.</source>
        <translation>{text} は時刻ではありません。分と秒は 59 までです。</translation>
    </message>
    <message>
        <source>this time does not come after the one on line {number}.</source>
        <translation>この時刻は {number} 行目の時刻より後ではありません。</translation>
    </message>
    <message>
        <source>this time overlaps the shot on line {number}.</source>
        <translation>この時刻は {number} 行目のショットと重なっています。</translation>
    </message>
    <message>
        <source>The board starts at {start}; it was moved to 0s.</source>
        <translation>ボードの開始が {start} だったため、0 秒に移動しました。</translation>
    </message>
    <message>
        <source>Line {number}: nothing follows at once; the shot lasts to {until}.</source>
        <translation>{number} 行目: すぐ後に続くショットがないため、{until} までの長さにします。</translation>
    </message>
    <message>
        <source>Line {number}: the last shot has no end; it gets {length}.</source>
        <translation>{number} 行目: 最後のショットに終わりがないため、{length} にします。</translation>
    </message>
    <message>
        <source>Line {number}: this shot has no prompt yet.</source>
        <translation>{number} 行目: このショットにはまだプロンプトがありません。</translation>
    </message>
    <message>
        <source>{text} cannot be read; write it like &quot;12s: a man enters&quot;.</source>
        <translation>{text} を読み取れません。「12s: a man enters」のように書いてください。</translation>
    </message>
    <message>
        <source>They were made from the same recipe.</source>
        <translation>同じレシピから作られています。</translation>
    </message>
    <message>
        <source>take {number} was generated</source>
        <translation>テイク {number} は生成</translation>
    </message>
    <message>
        <source>take {number} was imported from {file}</source>
        <translation>テイク {number} は {file} から読み込み</translation>
    </message>
    <message>
        <source>take {number} was imported from a video file</source>
        <translation>テイク {number} はビデオファイルから読み込み</translation>
    </message>
    <message>
        <source>seed {old} → {new}</source>
        <translation>シード {old} → {new}</translation>
    </message>
    <message>
        <source>prompt {changes}</source>
        <translation>プロンプト: {changes}</translation>
    </message>
    <message>
        <source>{old} → {new} pictures</source>
        <translation>{old} → {new} フレーム</translation>
    </message>
    <message>
        <source>with “{now}”</source>
        <translation>「{now}」を追加</translation>
    </message>
    <message>
        <source>without “{was}”</source>
        <translation>「{was}」を削除</translation>
    </message>
    <message>
        <source>“{was}” → “{now}”</source>
        <translation>「{was}」→「{now}」</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>空白のみ変更</translation>
    </message>
    <message>
        <source>remembers {old} → take {new}</source>
        <translation>記憶: {old} → テイク {new}</translation>
    </message>
    <message>
        <source>they remember the same in another order</source>
        <translation>記憶の順序が別</translation>
    </message>
    <message>
        <source>only take {number} remembers {take}</source>
        <translation>テイク {number} だけが {take} を記憶</translation>
    </message>
    <message>
        <source>remembers {take} more coarsely</source>
        <translation>{take} をより粗く記憶</translation>
    </message>
    <message>
        <source>remembers {take} more finely</source>
        <translation>{take} をより詳細に記憶</translation>
    </message>
    <message>
        <source>remembers {old} → {new} chunks of {take}</source>
        <translation>{take} の記憶: {old} → {new} チャンク</translation>
    </message>
    <message>
        <source>only take {number} cites @{name}</source>
        <translation>テイク {number} だけが @{name} を参照</translation>
    </message>
    <message>
        <source>another picture of @{name}</source>
        <translation>@{name} の画像が別</translation>
    </message>
    <message>
        <source>other pictures of the cast had room in the memory</source>
        <translation>記憶に収まったキャストの画像が別</translation>
    </message>
    <message>
        <source>model {old} → {new}</source>
        <translation>モデル {old} → {new}</translation>
    </message>
    <message>
        <source>other weights of {model}</source>
        <translation>{model} の重みが別</translation>
    </message>
    <message>
        <source>steps {old} → {new}</source>
        <translation>ステップ {old} → {new}</translation>
    </message>
    <message>
        <source>guidance {old} → {new}</source>
        <translation>ガイダンス {old} → {new}</translation>
    </message>
    <message>
        <source>negative prompt {old} → {new}</source>
        <translation>ネガティブプロンプト {old} → {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>size {old} → {new}</source>
        <translation>サイズ {old} → {new}</translation>
    </message>
    <message>
        <source>another rate of pictures</source>
        <translation>フレームレートが別</translation>
    </message>
    <message>
        <source>a take that is not there any more</source>
        <translation>なくなったテイク</translation>
    </message>
    <message>
        <source>take {number} of a deleted shot</source>
        <translation>削除したショットのテイク {number}</translation>
    </message>
    <message>
        <source>take {number} of {shot}</source>
        <translation>{shot} のテイク {number}</translation>
    </message>
    <message>
        <source>{take} and {others} more remember it, so its files stay.</source>
        <translation>{take} とほか {others} 件が記憶しているため、ファイルは残ります。</translation>
    </message>
    <message>
        <source>{take} remembers it, so its files stay.</source>
        <translation>{take} が記憶しているため、ファイルは残ります。</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>{shot} のテイク {number}</translation>
    </message>
    <message>
        <source>Take {number} of a deleted shot</source>
        <translation>削除したショットのテイク {number}</translation>
    </message>
    <message>
        <source>The name of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>テイクの名前は 1 行、{limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>The note of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>テイクのメモは 1 行、{limit} 文字以内です（現在 {length} 文字）。</translation>
    </message>
    <message>
        <source>Take {number} “{name}”</source>
        <translation>テイク {number}「{name}」</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>テイク {number}</translation>
    </message>
    <message>
        <source>Take {number} is in the cut of {shots}, so it was not deleted. Use another take there first.</source>
        <translation>テイク {number} は {shots} で採用中のため、削除していません。先に別のテイクを採用してください。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} と {second}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分前</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 時間前</translation>
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
        <translation>{n} チャンク</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} チャンク</translation>
    </message>
    <message>
        <source>{made} of {total} chunks</source>
        <translation>{made}/{total} チャンク</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>A frame rate must be above zero, not {num}/{den}.</source>
        <translation>フレームレートは 0 より大きくしてください（{num}/{den} は不可）。</translation>
    </message>
    <message>
        <source>Drop-frame timecode exists only at 29.97 and 59.94.</source>
        <translation>ドロップフレームタイムコードは 29.97 と 59.94 でのみ使えます。</translation>
    </message>
    <message>
        <source>{text} is not a frame rate; choose one of {rates}.</source>
        <translation>{text} はフレームレートではありません。{rates} から選んでください。</translation>
    </message>
    <message>
        <source>{text} is not a timecode like {like}.</source>
        <translation>{text} は {like} のようなタイムコードではありません。</translation>
    </message>
    <message>
        <source>{text} is drop-frame timecode, and {rate} does not drop frames.</source>
        <translation>{text} はドロップフレームタイムコードですが、{rate} はドロップフレームではありません。</translation>
    </message>
    <message>
        <source>{text} does not exist at {rate}.</source>
        <translation>{text} は {rate} には存在しません。</translation>
    </message>
    <message>
        <source>{text} is one of the numbers that {rate} leaves out.</source>
        <translation>{text} は {rate} で飛ばされる番号です。</translation>
    </message>
    <message>
        <source>There is no variable {name}.</source>
        <translation>変数 {name} はありません。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} を読み込み</translation>
    </message>
    <message>
        <source>The worker finished without a single chunk; nothing was changed.</source>
        <translation>ワーカーはチャンクを 1 つも作らずに終了しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>{n} finished chunk was kept.</source>
        <translation>完成した {n} チャンクは保存されています。</translation>
    </message>
    <message>
        <source>{n} finished chunks were kept.</source>
        <translation>完成した {n} チャンクは保存されています。</translation>
    </message>
    <message>
        <source>Generate {shot}</source>
        <translation>{shot} を生成</translation>
    </message>
    <message>
        <source>The worker made nothing of {file}. The project is as it was before.</source>
        <translation>ワーカーは {file} を処理できませんでした。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>{sentence} {files} was not imported. The project is as it was before. Import it again.</source>
        <translation>{sentence} {files} は読み込まれませんでした。プロジェクトは元のままです。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>{sentence} A new worker is started when needed; its log is {log_file}.</source>
        <translation>{sentence} ワーカーは必要なときに再起動します。ログは {log_file} にあります。</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the import. The project is as it was before. Import it again.</source>
        <translation>保存場所が変わったため、読み込みを停止しました。プロジェクトは元のままです。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The project is open for reading only, as another window has it. Nothing was changed; save a copy to go on in that, or open the project again and take it over.</source>
        <translation>別のウィンドウで使用中のため、プロジェクトは読み取り専用です。何も変更されていません。別名で保存して続けるか、プロジェクトを開き直して引き継いでください。</translation>
    </message>
    <message>
        <source>The project has no folder yet; save it first.</source>
        <translation>プロジェクトのフォルダーがまだありません。先に保存してください。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>変更の取り込み</translation>
    </message>
    <message>
        <source>An export is running; wait for it or cancel it first.</source>
        <translation>書き出しの実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>{file} was not written: {error}</source>
        <translation>{file} は書き出されませんでした: {error}</translation>
    </message>
    <message>
        <source>{shot} gets seed {seed}, to make another take.</source>
        <translation>別のテイクを作るため、{shot} のシードを {seed} にします。</translation>
    </message>
    <message>
        <source>Memory ran out at {size}: the take is made at {smaller}.</source>
        <translation>{size} ではメモリが足りないため、テイクを {smaller} で生成します。</translation>
    </message>
    <message>
        <source>{message} It goes on by itself now, once.</source>
        <translation>{message} 1 回だけ自動で続きから始めます。</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the take. {kept} Generate again to go on.</source>
        <translation>保存場所が変わったため、テイクの生成を停止しました。{kept} もう一度生成すると続きから始めます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>{sentence} The model is loaded again.</source>
        <translation>{sentence} モデルを読み込み直します。</translation>
    </message>
    <message>
        <source>Memory ran out: the text encoder now rests in the computer&apos;s memory.</source>
        <translation>メモリ不足のため、テキストエンコーダーをコンピューターのメモリに移しました。</translation>
    </message>
    <message>
        <source>Memory ran out: weights are now kept in 8 bits.</source>
        <translation>メモリ不足のため、重みを 8 ビットで保持するようにしました。</translation>
    </message>
    <message>
        <source>Memory ran out: parts of the model now lie in the computer&apos;s memory.</source>
        <translation>メモリ不足のため、モデルの一部をコンピューターのメモリに移しました。</translation>
    </message>
    <message>
        <source>Memory ran out: pictures are now decoded in tiles.</source>
        <translation>メモリ不足のため、画像をタイルに分けてデコードするようにしました。</translation>
    </message>
    <message>
        <source>Memory ran out: the model now works with numbers of 16 bits.</source>
        <translation>メモリ不足のため、モデルを 16 ビット演算に切り替えました。</translation>
    </message>
    <message>
        <source>The pictures stay the same.</source>
        <translation>映像は変わりません。</translation>
    </message>
    <message>
        <source>Pictures can differ a little; the take&apos;s recipe says so.</source>
        <translation>映像がわずかに変わることがあります。テイクのレシピに記録されます。</translation>
    </message>
    <message>
        <source>Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close other programs.</source>
        <translation>メモリが不足するおそれがあります。モデルには約 {needed} GB が必要ですが、空きは {free} GB です。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There is too little memory for the whole model at once.</source>
        <translation>モデル全体を一度に置くにはメモリが足りません。</translation>
    </message>
    <message>
        <source>Memory ran out: the work goes on with {rung}.</source>
        <translation>メモリ不足のため、{rung} で続けます。</translation>
    </message>
    <message>
        <source>{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.</source>
        <translation>{sentence} モデルの読み込み中でした。何も変更されていません。ログは {log_file} にあります。</translation>
    </message>
    <message>
        <source>{n} more shot waits in the queue.</source>
        <translation>ほか {n} ショットがキューで待機中です。</translation>
    </message>
    <message>
        <source>{n} more shots wait in the queue.</source>
        <translation>ほか {n} ショットがキューで待機中です。</translation>
    </message>
    <message>
        <source>It was making a deleted shot.</source>
        <translation>削除されたショットを生成していました。</translation>
    </message>
    <message>
        <source>It was making {shot}.</source>
        <translation>{shot} を生成していました。</translation>
    </message>
    <message>
        <source>{sentence} {making} {kept} Generate again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} {making} {kept} もう一度生成すると、新しいワーカーで続きから始めます。ログは {log_file} にあります。</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>{name} がインストールされていません。</translation>
    </message>
    <message>
        <source>The package brings no text.</source>
        <translation>パッケージにライセンス文がありません。</translation>
    </message>
    <message>
        <source>see text</source>
        <translation>本文を参照</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol} and the editor {own}: install both from one version. Nothing was changed.</source>
        <translation>ワーカーのプロトコルは {protocol}、エディターは {own} です。両方を同じバージョンでインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The prompt is too long: it has {tokens} tokens, and the model reads {limit}. Not read: “{unread}”</source>
        <translation>プロンプトが長すぎます。{tokens} トークンのうち、モデルが読むのは {limit} までです。読まれない部分: 「{unread}」</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>{n} shot, {length}</source>
        <translation>{n} ショット、{length}</translation>
    </message>
    <message>
        <source>{n} shots, {length}</source>
        <translation>{n} ショット、{length}</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>昨日使用</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>今日使用</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>{date} に使用</translation>
    </message>
    <message>
        <source>{shot} has no take yet. Nothing was changed; generate it first.</source>
        <translation>{shot} にはまだテイクがありません。何も変更されていません。先に生成してください。</translation>
    </message>
    <message>
        <source>{shot} has no picture at that time. Nothing was changed; choose an earlier frame.</source>
        <translation>{shot} のその時点には映像がありません。何も変更されていません。もっと前のフレームを選んでください。</translation>
    </message>
    <message>
        <source>{error} Nothing was changed; generate the shot again.</source>
        <translation>{error} 何も変更されていません。ショットをもう一度生成してください。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose a PNG, JPEG or WebP.</source>
        <translation>{path} は読み込める画像ではありません。何も変更されていません。PNG、JPEG、WebP を選んでください。</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short. Nothing was changed; save or download it again.</source>
        <translation>{path} は破損しているか、途中で切れています。何も変更されていません。もう一度保存またはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path} moves; its first picture is used.</source>
        <translation>{path} はアニメーション画像のため、最初の 1 枚を使います。</translation>
    </message>
    <message>
        <source>{path} has transparent parts; they are white now.</source>
        <translation>{path} の透明な部分は白になりました。</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was changed; choose a picture.</source>
        <translation>{path} はフォルダーです。何も変更されていません。画像を選んでください。</translation>
    </message>
    <message>
        <source>{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.</source>
        <translation>{path} は {limit_mb} MB を超えています。何も変更されていません。小さくして保存してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Nothing was changed; choose another file.</source>
        <translation>{path} を読み込めません: {error}。何も変更されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} has only {width}x{height} pixels; {least}x{least} is the least. Nothing was changed; choose a larger picture.</source>
        <translation>{path} は {width}x{height} ピクセルしかありません。{least}x{least} 以上が必要です。何も変更されていません。もっと大きい画像を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a strip of {width}x{height} pixels. Nothing was changed; cut out what is meant.</source>
        <translation>{path} は細長すぎます（{width}x{height} ピクセル）。何も変更されていません。必要な部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>{path} has {megapixels:.0f} megapixels; {limit} is the most. Nothing was changed; save it smaller.</source>
        <translation>{path} は {megapixels:.0f} メガピクセルです。上限は {limit} です。何も変更されていません。小さくして保存してください。</translation>
    </message>
    <message>
        <source>The worker was let go before all pictures were drawn. Nothing was changed. Choose pictures again to go on: a new worker is started.</source>
        <translation>すべての画像を描き終える前にワーカーが終了されました。何も変更されていません。画像を選び直すと、新しいワーカーで続けます。</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed. Choose pictures again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} 何も変更されていません。画像を選び直すと、新しいワーカーで続けます。ログは {log_file} にあります。</translation>
    </message>
    <message>
        <source>{length} at {rate}</source>
        <translation>{length} / {rate}</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File &gt; Models, or with `throughline models get qwen-image-edit-2509`; a picture of your own needs none.</source>
        <translation>キーフレーム用のモデルがインストールされていません。「ファイル &gt; モデル」または `throughline models get qwen-image-edit-2509` で Qwen-Image-Edit 2509 を取得してください。自分の画像を使う場合は不要です。</translation>
    </message>
    <message>
        <source>There is no last picture before {shot}: generate the shot before it first. Nothing was changed.</source>
        <translation>{shot} の前に最後の画像がありません。先に前のショットを生成してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The model {model} is not installed, so nothing was generated. `throughline models list` shows what is installed.</source>
        <translation>モデル {model} がインストールされていないため、何も生成していません。インストール済みのモデルは `throughline models list` で確認できます。</translation>
    </message>
    <message>
        <source>Take {number} was begun with another model and cannot be continued; it is kept. Generate a new take instead.</source>
        <translation>テイク {number} は別のモデルで作り始めたため、続きを作れません。テイクは残してあります。新しいテイクを生成してください。</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import its file again instead.</source>
        <translation>テイク {number} は読み込んだものなので、続きを作れません。テイクは残してあります。ファイルをもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import {file} again instead.</source>
        <translation>テイク {number} は読み込んだものなので、続きを作れません。テイクは残してあります。{file} をもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}. Nothing was generated; add it again, or turn it off.</source>
        <translation>LoRA {name} のファイルが {folder} に見つかりません。何も生成されていません。もう一度追加するか、オフにしてください。</translation>
    </message>
    <message>
        <source>{shot} remembers take {take} of shot {number}, which has lost files. Nothing was changed; put them back or generate shot {number} again.</source>
        <translation>{shot} が記憶しているショット {number} のテイク {take} のファイルが失われています。何も変更されていません。ファイルを戻すか、ショット {number} をもう一度生成してください。</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event.</source>
        <translation>ワーカーからイベントではないデータが届きました。</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event: {error}</source>
        <translation>ワーカーからイベントではないデータが届きました: {error}</translation>
    </message>
    <message>
        <source>The worker process was ended by signal {code}.</source>
        <translation>ワーカープロセスがシグナル {code} で終了しました。</translation>
    </message>
    <message>
        <source>The worker process stopped with exit code {code}.</source>
        <translation>ワーカープロセスが終了コード {code} で停止しました。</translation>
    </message>
    <message>
        <source>The worker process gave no sign of life any more and was ended.</source>
        <translation>ワーカープロセスが応答しなくなったため、終了しました。</translation>
    </message>
    <message>
        <source>The computer ran out of memory, and the system ended the worker process (signal {code}).</source>
        <translation>コンピューターのメモリが不足し、システムがワーカープロセスを終了しました（シグナル {code}）。</translation>
    </message>
    <message>
        <source>The worker process could not be started ({program}).</source>
        <translation>ワーカープロセスを起動できませんでした（{program}）。</translation>
    </message>
    <message>
        <source>If it happens again, restart the computer or update the driver of the GPU.</source>
        <translation>再び起きるときは、コンピューターを再起動するか、GPU ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、もっと小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>Throughline をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a video file.</source>
        <translation>{problem} 何も変更されていません。ビデオファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} はフォルダーです。</translation>
    </message>
    <message>
        <source>{path} was not found.</source>
        <translation>{path} が見つかりません。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>{path} を読み込む権限がありません。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>{file} is a folder; drop the files that are in it.</source>
        <translation>{file} はフォルダーです。中のファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>{file} is no project, video, picture or board ({boards}).</source>
        <translation>{file} はプロジェクト、ビデオ、画像、ボード（{boards}）のいずれでもありません。</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8.</source>
        <translation>{path} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a text file with a board.</source>
        <translation>{problem} 何も変更されていません。ボードのテキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.</source>
        <translation>{path} は {size_mb:.0f} MB あります。ボードは {limit_mb:.0f} MB までです。</translation>
    </message>
    <message>
        <source>not all files could be copied</source>
        <translation>一部のファイルをコピーできませんでした</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>{path} を開けません: {error}。</translation>
    </message>
    <message>
        <source>{path} holds no pictures.</source>
        <translation>{path} に映像がありません。</translation>
    </message>
    <message>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} は破損しています: {error}。</translation>
    </message>
    <message>
        <source>{path} has no picture {index}.</source>
        <translation>{path} にフレーム {index} がありません。</translation>
    </message>
    <message>
        <source>Take {number} has no picture {index}.</source>
        <translation>テイク {number} にフレーム {index} がありません。</translation>
    </message>
    <message>
        <source>Take {name} is not in the project.</source>
        <translation>テイク {name} はプロジェクトにありません。</translation>
    </message>
    <message>
        <source>A chunk&apos;s picture has no time.</source>
        <translation>チャンクのフレームに時刻がありません。</translation>
    </message>
    <message>
        <source>it does not say its schema version</source>
        <translation>スキーマのバージョンがありません</translation>
    </message>
    <message>
        <source>schema {version}, this program knows {known}</source>
        <translation>スキーマ {version}、このプログラムの対応は {known} まで</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged.</source>
        <translation>{file} に書き込めませんでした: {error}。以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled.</source>
        <translation>有効なショットがないため、書き出すものがありません。</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {file} into.</source>
        <translation>{file} の書き出し先フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>{shot} has no pictures.</source>
        <translation>{shot} に映像がありません。</translation>
    </message>
    <message>
        <source>{folder} could not be created: {error}. Nothing was changed.</source>
        <translation>{folder} を作成できませんでした: {error}。何も変更されていません。</translation>
    </message>
    <message>
        <source>{folder} could not be saved: {error}. The project on disk is as it was before; make the folder writable, free space, or save a copy elsewhere.</source>
        <translation>{folder} を保存できませんでした: {error}。ディスク上のプロジェクトは元のままです。フォルダーを書き込み可能にするか、空き容量を増やすか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{folder} was saved by another program since it was opened here. Nothing was written; save a copy elsewhere, or open it again to see the changes.</source>
        <translation>{folder} は、ここで開いた後に別のプログラムが保存しました。何も書き込んでいません。別の場所に保存するか、開き直して変更を確認してください。</translation>
    </message>
    <message>
        <source>a file reads otherwise than it was written</source>
        <translation>ファイルを読み戻すと書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was generated; make the folder writable, or save a copy elsewhere.</source>
        <translation>{folder} に書き込めないため、何も生成していません。フォルダーを書き込み可能にするか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The takes of {project} are being moved, so nothing was begun; wait for that, or cancel it.</source>
        <translation>{project} のテイクを移動しているため、何も開始していません。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The selected take of {shot} was not found; the shot is empty until it is generated again or another take is selected.</source>
        <translation>{shot} の採用テイクが見つかりません。もう一度生成するか別のテイクを採用するまで、ショットは空です。</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}. {folder} is unchanged.</source>
        <translation>{target} に書き込めませんでした: {error}。{folder} は変わっていません。</translation>
    </message>
    <message>
        <source>{folder} already exists; choose another name. Nothing was changed.</source>
        <translation>{folder} はすでにあります。別の名前にしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a project folder; open a folder NAME{suffix}.</source>
        <translation>{folder} はファイルで、プロジェクトフォルダーではありません。「名前{suffix}」フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>{folder} was made by a newer version of Throughline ({error}); update the program to open it. Nothing was changed.</source>
        <translation>{folder} は新しいバージョンの Throughline で作られています（{error}）。開くにはプログラムを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{name} in {folder} is a link that leads out of the project, so it was not opened. Nothing was changed; put a folder with the files there.</source>
        <translation>{folder} の {name} はプロジェクトの外を指すリンクのため、開いていません。何も変更されていません。リンクの代わりに、ファイルの入ったフォルダーを置いてください。</translation>
    </message>
    <message>
        <source>There is no project at {folder}.</source>
        <translation>{folder} にプロジェクトがありません。</translation>
    </message>
    <message>
        <source>{folder} is not a Throughline project: it has no {file}.</source>
        <translation>{folder} は {file} がないため、Throughline プロジェクトではありません。</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; to go back to the last good one, copy {backup} over it.</source>
        <translation>{file} は破損しています（{error}）。何も変更されていません。最後の正常な状態に戻すには、{backup} を上書きコピーしてください。</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; the takes in its folder are untouched.</source>
        <translation>{file} は破損しています（{error}）。何も変更されていません。フォルダー内のテイクはそのままです。</translation>
    </message>
    <message>
        <source>The picture could not be copied into {folder}: {error}. The cast is unchanged; free space or make the folder writable.</source>
        <translation>画像を {folder} にコピーできませんでした: {error}。キャストは変わっていません。空き容量を増やすか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The picture of @{name} was not found in {folder}; put it back, or replace the picture.</source>
        <translation>@{name} の画像が {folder} に見つかりません。元に戻すか、画像を置き換えてください。</translation>
    </message>
    <message>
        <source>Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let `throughline generate --repair` make it again.</source>
        <translation>テイク {number} のチャンク {lost}/{chunks} が {folder} に見つかりません。ファイルを元に戻すか、`throughline generate --repair` で作り直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be the id of a take.</source>
        <translation>{name} はテイクの ID にできません。</translation>
    </message>
    <message>
        <source>{file} lies outside the project and is not used.</source>
        <translation>{file} はプロジェクトの外にあるため、使いません。</translation>
    </message>
    <message>
        <source>Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let Repair, above its takes, or `throughline generate --repair` make it again.</source>
        <translation>{shot} のテイク {number} のチャンク {lost}/{chunks} が {folder} に見つかりません。ファイルを元に戻すか、テイク一覧の上の「修復」または `throughline generate --repair` で作り直してください。</translation>
    </message>
    <message>
        <source>The take could not be saved in {folder}: {error}. Its pictures are kept; free space or make the folder writable.</source>
        <translation>テイクを {folder} に保存できませんでした: {error}。映像は残してあります。空き容量を増やすか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Take {number} could not be moved to the trash, so it was kept in {folder}; delete that folder by hand, or make room in the trash.</source>
        <translation>テイク {number} をゴミ箱に移動できなかったため、{folder} に残してあります。フォルダーを手動で削除するか、ゴミ箱の空きを増やしてください。</translation>
    </message>
    <message>
        <source>{file} was left out: {error}.</source>
        <translation>{file} を除外しました: {error}。</translation>
    </message>
    <message>
        <source>it belongs to another take</source>
        <translation>別のテイクのものです</translation>
    </message>
    <message>
        <source>a newer version of Throughline wrote it ({error})</source>
        <translation>新しいバージョンの Throughline で書かれています（{error}）</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>破損しています（{error}）</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>空のプロジェクトを作成します</translation>
    </message>
    <message>
        <source>New from board text…</source>
        <translation>ボードのテキストから新規…</translation>
    </message>
    <message>
        <source>Make a project from lines like “0s: a woman enters the kitchen”</source>
        <translation>「0s: a woman enters the kitchen」のような行からプロジェクトを作成します</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>プロジェクトフォルダーを開きます</translation>
    </message>
    <message>
        <source>Import video…</source>
        <translation>ビデオを読み込み…</translation>
    </message>
    <message>
        <source>Make a shot of a video file, which later shots remember (or drop the file)</source>
        <translation>ビデオファイルをショットにし、後のショットに記憶させます（ドロップも可）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存します</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Copy the project and go on</source>
        <translation>プロジェクトをコピーし、コピー先で作業を続けます</translation>
    </message>
    <message>
        <source>Export MP4…</source>
        <translation>MP4 を書き出し…</translation>
    </message>
    <message>
        <source>Write the film as an MP4</source>
        <translation>作品を MP4 に書き出します</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <source>Add a shot after the selected one</source>
        <translation>選択したショットの後に追加します</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Put the selected shots on the clipboard</source>
        <translation>選択したショットをクリップボードに移します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Elsewhere they are pasted as storyboard text</source>
        <translation>ほかのアプリにはストーリーボードの文章でペーストされます</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Insert shots, or a storyboard in words</source>
        <translation>ショット、または文章のストーリーボードを挿入します</translation>
    </message>
    <message>
        <source>Select all shots</source>
        <translation>すべてのショットを選択</translation>
    </message>
    <message>
        <source>Delete shot</source>
        <translation>ショットを削除</translation>
    </message>
    <message>
        <source>Lift shot</source>
        <translation>ショットをリフト</translation>
    </message>
    <message>
        <source>Leave an empty shot of the same length</source>
        <translation>同じ長さの空のショットを残します</translation>
    </message>
    <message>
        <source>Duplicate shot</source>
        <translation>ショットを複製</translation>
    </message>
    <message>
        <source>Split at playhead</source>
        <translation>再生ヘッドで分割</translation>
    </message>
    <message>
        <source>Both halves keep the take</source>
        <translation>前後どちらもテイクを保ちます</translation>
    </message>
    <message>
        <source>Merge shots</source>
        <translation>ショットを結合</translation>
    </message>
    <message>
        <source>With the next one, or all selected</source>
        <translation>次のショットと、または選択したショットすべてを結合します</translation>
    </message>
    <message>
        <source>Trim head to playhead</source>
        <translation>先頭を再生ヘッドまでトリム</translation>
    </message>
    <message>
        <source>Trim tail to playhead</source>
        <translation>末尾を再生ヘッドまでトリム</translation>
    </message>
    <message>
        <source>Move shot left</source>
        <translation>ショットを左へ移動</translation>
    </message>
    <message>
        <source>Move shot right</source>
        <translation>ショットを右へ移動</translation>
    </message>
    <message>
        <source>Enable or disable shot</source>
        <translation>ショットの有効/無効を切り替え</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>In the prompts of the shots</source>
        <translation>ショットのプロンプトを対象にします</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>プロジェクト設定…</translation>
    </message>
    <message>
        <source>Title, style of all prompts, rate, size, first timecode</source>
        <translation>タイトル、全プロンプト共通のスタイル、フレームレート、サイズ、開始タイムコード</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Name this frame</source>
        <translation>このフレームに命名</translation>
    </message>
    <message>
        <source>Put the picture under the playhead into the cast, to cite it as @name</source>
        <translation>再生ヘッド位置の画像をキャストに加え、@name で参照できるようにします</translation>
    </message>
    <message>
        <source>Trim tail by one frame</source>
        <translation>末尾を 1 フレームトリム</translation>
    </message>
    <message>
        <source>Extend tail by one frame</source>
        <translation>末尾を 1 フレーム延長</translation>
    </message>
    <message>
        <source>Generate shot</source>
        <translation>ショットを生成</translation>
    </message>
    <message>
        <source>Make a new take of the selected shot</source>
        <translation>選択したショットの新しいテイクを作ります</translation>
    </message>
    <message>
        <source>Generate stale and empty</source>
        <translation>要更新と空を生成</translation>
    </message>
    <message>
        <source>Make takes of all shots that are stale, partial or empty</source>
        <translation>要更新、未完、空のショットすべてのテイクを作ります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop importing, and generating; chunks that were generated are kept</source>
        <translation>読み込みと生成を停止します。生成済みのチャンクは残ります</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Again: faster</source>
        <translation>もう一度押すと速くなります</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>順再生</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Go on at the beginning</source>
        <translation>最後まで再生したら先頭に戻ります</translation>
    </message>
    <message>
        <source>Play around</source>
        <translation>前後を再生</translation>
    </message>
    <message>
        <source>Two seconds before and behind</source>
        <translation>再生ヘッドの 2 秒前から 2 秒後まで</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>インをマーク</translation>
    </message>
    <message>
        <source>With Loop, playing begins here</source>
        <translation>ループ時、ここから再生します</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>アウトをマーク</translation>
    </message>
    <message>
        <source>With Loop, playing ends behind this frame</source>
        <translation>ループ時、このフレームまで再生します</translation>
    </message>
    <message>
        <source>Mark shot</source>
        <translation>ショットをマーク</translation>
    </message>
    <message>
        <source>In and out at the cuts around the playhead</source>
        <translation>再生ヘッドの前後の編集点にインとアウトを置きます</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>インとアウトを消去</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>インへ移動</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>アウトへ移動</translation>
    </message>
    <message>
        <source>Back one frame</source>
        <translation>1 フレーム戻る</translation>
    </message>
    <message>
        <source>Forward one frame</source>
        <translation>1 フレーム進む</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Go to end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>前の編集点</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>次の編集点</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Show how far characters and places have drifted from their first appearance</source>
        <translation>人物や場所が初登場からどれだけずれたかを表示します</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>次のずれ</translation>
    </message>
    <message>
        <source>Go to the next shot that has drifted</source>
        <translation>次のずれたショットへ移動します</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>ショット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>テイク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>マーカー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>No shots yet.

Press A to add one, or paste lines like “0s: a woman enters”.</source>
        <translation>ショットがまだありません。

A キーで追加するか、「0s: a woman enters」のような行をペーストしてください。</translation>
    </message>
    <message>
        <source>No shot is like that.

Esc shows all of them again.</source>
        <translation>該当するショットがありません。

Esc キーですべて表示します。</translation>
    </message>
    <message>
        <source>{n} shot</source>
        <translation>{n} ショット</translation>
    </message>
    <message>
        <source>{n} shots</source>
        <translation>{n} ショット</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>ショットのプロンプト</translation>
    </message>
    <message>
        <source>Dialogue of the shot</source>
        <translation>ショットのセリフ</translation>
    </message>
    <message>
        <source>Note of the shot</source>
        <translation>ショットのメモ</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>話される言葉</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>スタッフ向けのメモ</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} の名前を変更</translation>
    </message>
    <message>
        <source>Edit prompt of {name}</source>
        <translation>{name} のプロンプトを編集</translation>
    </message>
    <message>
        <source>Edit dialogue of {name}</source>
        <translation>{name} のセリフを編集</translation>
    </message>
    <message>
        <source>Edit note of {name}</source>
        <translation>{name} のメモを編集</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} を移動</translation>
    </message>
    <message>
        <source>Move {n} shots</source>
        <translation>{n} ショットを移動</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Shot {number}, {name}</source>
        <translation>ショット {number}、{name}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>name locked</source>
        <translation>名前ロック</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>ラベル {label}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>ラベル: {label}</translation>
    </message>
    <message>
        <source>It is disabled: not in the film, and not remembered by later shots.</source>
        <translation>無効です。作品に含まれず、後のショットにも記憶されません。</translation>
    </message>
    <message>
        <source>Dialogue: {text}</source>
        <translation>セリフ: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>メモ: {text}</translation>
    </message>
    <message>
        <source>Whole cast</source>
        <translation>すべてのキャスト</translation>
    </message>
    <message>
        <source>{shown} of {n} shot</source>
        <translation>{n} ショット中 {shown}</translation>
    </message>
    <message>
        <source>{shown} of {n} shots</source>
        <translation>{n} ショット中 {shown}</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>Find in name, prompt, dialogue, note</source>
        <translation>名前、プロンプト、セリフ、メモを検索</translation>
    </message>
    <message>
        <source>Find shots</source>
        <translation>ショットを検索</translation>
    </message>
    <message>
        <source>Shots in this state</source>
        <translation>この状態のショット</translation>
    </message>
    <message>
        <source>Shots that cite this name</source>
        <translation>この名前を参照するショット</translation>
    </message>
    <message>
        <source>Shots with this label</source>
        <translation>このラベルのショット</translation>
    </message>
    <message>
        <source>Show all shots</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all shots  (Esc)</source>
        <translation>すべて表示  (Esc)</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>カードのサイズ</translation>
    </message>
    <message>
        <source>Size of the cards  (+, -, Ctrl and wheel)</source>
        <translation>カードのサイズ  (+、-、Ctrl + ホイール)</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No take yet</source>
        <translation>テイクなし</translation>
    </message>
    <message>
        <source>Shots as cards with all that is written of them; again: the timeline</source>
        <translation>ショットを、書かれた内容すべてとともにカードで表示します。もう一度でタイムラインに戻ります</translation>
    </message>
    <message>
        <source>Find shots…</source>
        <translation>ショットを検索…</translation>
    </message>
    <message>
        <source>Show only some cards</source>
        <translation>一部のカードだけを表示します</translation>
    </message>
    <message>
        <source>Edit dialogue</source>
        <translation>セリフを編集</translation>
    </message>
    <message>
        <source>What is said in the shot</source>
        <translation>ショットで話される言葉</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>A note on the shot, for people</source>
        <translation>ショットについてのスタッフ向けのメモ</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>ショット名を変更</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>その場で変更します</translation>
    </message>
    <message>
        <source>Rename shots…</source>
        <translation>ショット名を一括変更…</translation>
    </message>
    <message>
        <source>Name many by a rule, which new shots follow, too</source>
        <translation>規則に従って一括で命名します。新しいショットも従います</translation>
    </message>
    <message>
        <source>Make keyframe from cast</source>
        <translation>キャストからキーフレームを作成</translation>
    </message>
    <message>
        <source>Make the picture that the shot begins from, of those that its prompt cites</source>
        <translation>プロンプトが参照する画像から、ショットの最初の画像を作成します</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>名前をロック</translation>
    </message>
    <message>
        <source>Renaming many shots leaves it as it is</source>
        <translation>一括変更しても名前が変わりません</translation>
    </message>
    <message>
        <source>Open or make a project first; then import the video.</source>
        <translation>先にプロジェクトを開くか作成してから、ビデオを読み込んでください。</translation>
    </message>
    <message>
        <source>Importing {names}. You can go on working.</source>
        <translation>{names} を読み込んでいます。作業は続けられます。</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>{file} is shot {number}. Say in its prompt who and what it shows: later shots find it by these words.</source>
        <translation>{file} はショット {number} です。誰や何が映っているかをプロンプトに書いてください。後のショットはその言葉で見つけます。</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was before.</source>
        <translation>読み込みをキャンセルしました。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>{n} deleted take that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>どこからも必要とされない削除済みテイク {n} 件を、システムのゴミ箱に移動できます（{size_mb:.1f} MB）。プロジェクトは保存され、取り消し履歴は新しくなります。</translation>
    </message>
    <message>
        <source>{n} deleted takes that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>どこからも必要とされない削除済みテイク {n} 件を、システムのゴミ箱に移動できます（{size_mb:.1f} MB）。プロジェクトは保存され、取り消し履歴は新しくなります。</translation>
    </message>
    <message>
        <source>{n} deleted take moved to the trash.</source>
        <translation>削除済みテイク {n} 件をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>{n} deleted takes moved to the trash.</source>
        <translation>削除済みテイク {n} 件をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Takes are being generated, which may need others; collect when that is over.</source>
        <translation>テイクの生成中で、ほかのテイクが必要になることがあります。終わってから整理してください。</translation>
    </message>
    <message>
        <source>There are no unused takes: none is deleted, or others remember those that are.</source>
        <translation>未使用のテイクはありません。削除済みのものがないか、ほかのテイクが記憶しています。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>コマンドの文字を入力</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>コマンドの文字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>{shot} is disabled; enable it to compare its takes.</source>
        <translation>{shot} は無効です。テイクを比較するには有効にしてください。</translation>
    </message>
    <message>
        <source>{shot} has fewer than two takes; generate another one to compare.</source>
        <translation>{shot} にはテイクが 2 つ以上ありません。比較するにはもう 1 つ生成してください。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>no take</source>
        <translation>テイクなし</translation>
    </message>
    <message>
        <source>▲ {distance} drift</source>
        <translation>▲ {distance} ずれ</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes are still being measured.</source>
        <translation>今のところずれはありません。まだ測定中のテイクがあります。</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes cannot be read.</source>
        <translation>今のところずれはありません。読み込めないテイクがあります。</translation>
    </message>
    <message>
        <source>Nothing has drifted.</source>
        <translation>ずれはありません。</translation>
    </message>
    <message>
        <source>The storyboard editor that remembers. Each shot is generated from its words and from a compressed memory of all that came before it.

The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an installed Throughline as a whole is passed on under the terms of the GPLv3. The network is asked only when you get a model or an engine, or look for a newer version.</source>
        <translation>記憶するストーリーボードエディターです。各ショットは、その言葉と、それまでのすべてを圧縮した記憶から生成されます。

記憶の仕組みは「Pretraining Frame Preservation in Autoregressive Video Memory Compression」（arXiv 2512.23851）に基づいています。

ソースのライセンス: Apache-2.0。Qt は LGPLv3 のもとで使用しています。FFmpeg には x264 が含まれるため、インストールされた Throughline 全体は GPLv3 の条件で配布されます。ネットワークを使うのは、モデルやエンジンを取得するときと、新しいバージョンを確認するときだけです。</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>Throughline について</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model: {model}</source>
        <translation>モデル: {model}(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>パッケージとそのライセンス</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンス文</translation>
    </message>
    <message>
        <source>The model “{model}” brings no card.</source>
        <translation>モデル「{model}」にはモデルカードがありません。</translation>
    </message>
    <message>
        <source>Take out selection</source>
        <translation>選択部分を削除</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Nothing is sent. Read the report and take out what nobody else should see; save it or copy it if you want to pass it on.</source>
        <translation>何も送信しません。レポートを読み、人に見せたくない部分を削除してください。渡す場合は保存するかコピーしてください。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The report could not be saved: {error}. Choose another folder, or copy it.</source>
        <translation>レポートを保存できませんでした: {error}。別のフォルダーを選ぶか、コピーしてください。</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>レポートを {file} に保存しました。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Put a slate with the prompt in the place of missing pictures</source>
        <translation>映像がないところにプロンプト入りのスレートを入れる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>MP4 を書き出し</translation>
    </message>
    <message>
        <source>{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709</source>
        <translation>{frames} フレーム（{length}）、{size}、{rate} fps、H.264 High、Rec. 709</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き出し先ファイル</translation>
    </message>
    <message>
        <source>Before you export:</source>
        <translation>書き出す前に:</translation>
    </message>
    <message>
        <source>What the film lacks</source>
        <translation>作品に足りないもの</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>このまま書き出し</translation>
    </message>
    <message>
        <source>Movies (*.mp4)</source>
        <translation>ムービー (*.mp4)</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled</source>
        <translation>有効なショットがないため、書き出すものがありません</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists</source>
        <translation>実在するフォルダー内のファイル名を指定してください</translation>
    </message>
    <message>
        <source>Shots are missing: generate them, or put slates in their place</source>
        <translation>足りないショットがあります。生成するか、代わりにスレートを入れてください</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>No font here has its signs; install one, such as Noto Sans CJK.</source>
        <translation>この文字を表示できるフォントがありません。Noto Sans CJK などをインストールしてください。</translation>
    </message>
    <message>
        <source>It holds when Throughline starts again.</source>
        <translation>次回の Throughline 起動時から有効になります。</translation>
    </message>
    <message>
        <source>No markers yet: M puts one at the playhead.</source>
        <translation>マーカーはまだありません。M キーで再生ヘッドに追加します。</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Find by note, shot, timecode or label</source>
        <translation>メモ、ショット、タイムコード、ラベルで検索</translation>
    </message>
    <message>
        <source>Find markers</source>
        <translation>マーカーを検索</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} 件中 {shown} 件</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>作品外</translation>
    </message>
    <message>
        <source>Its picture is trimmed away, or its shot is disabled.</source>
        <translation>その映像がトリムされているか、ショットが無効です。</translation>
    </message>
    <message>
        <source>{n} shot, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} ショット、合計 {total}（秒:フレーム）: {lengths}。</translation>
    </message>
    <message>
        <source>{n} shots, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} ショット、合計 {total}（秒:フレーム）: {lengths}。</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>モデルの縦横比</translation>
    </message>
    <message>
        <source>New from board text</source>
        <translation>ボードのテキストから新規</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Frame &amp;rate</source>
        <translation>フレームレート(&amp;R)</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>画面サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Board: one line a shot, the time at which it begins, then what happens</source>
        <translation>ボード: 1 行に 1 ショット、開始時刻、続けて内容(&amp;B)</translation>
    </message>
    <message>
        <source>Board text</source>
        <translation>ボードのテキスト</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>プロジェクトを置くフォルダー</translation>
    </message>
    <message>
        <source>Give the project a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>プロジェクト名に / \ : * ? &quot; &lt; &gt; | は使えません。名前を入力してください。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>{name} already exists in this folder; choose another name.</source>
        <translation>{name} はすでにこのフォルダーにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Makes {folder}</source>
        <translation>{folder} を作成します</translation>
    </message>
    <message>
        <source>Keep time: every cut stays at its second</source>
        <translation>時間を保持: 編集点の時刻は変わりません</translation>
    </message>
    <message>
        <source>Keep frames: every shot has as many frames</source>
        <translation>フレームを保持: 各ショットのフレーム数は変わりません</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>プロジェクト設定</translation>
    </message>
    <message>
        <source>Read after the prompt of every shot</source>
        <translation>すべてのショットのプロンプトの後に読まれます</translation>
    </message>
    <message>
        <source>What no shot is to show, where the model is guided</source>
        <translation>どのショットにも出したくないもの（ガイダンスを使うモデルのみ）</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>スタイル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Negative prompt</source>
        <translation>ネガティブプロンプト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>Picture s&amp;ize</source>
        <translation>画面サイズ(&amp;I)</translation>
    </message>
    <message>
        <source>First &amp;timecode</source>
        <translation>開始タイムコード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Media folder</source>
        <translation>メディアフォルダー(&amp;M)</translation>
    </message>
    <message>
        <source>{size!r} is not a size such as 1920x1080.</source>
        <translation>{size!r} は 1920x1080 のようなサイズではありません。</translation>
    </message>
    <message>
        <source>The film lasts {length} then, {now} now.</source>
        <translation>作品の長さは {now} から {length} になります。</translation>
    </message>
    <message>
        <source>A board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>What shall become of {file}?</source>
        <translation>{file} をどうしますか？</translation>
    </message>
    <message>
        <source>Inserted shots stand behind the selected one; undo takes them back.</source>
        <translation>挿入したショットは選択中のショットの後に入ります。取り消しで戻せます。</translation>
    </message>
    <message>
        <source>Insert its shots</source>
        <translation>ショットを挿入</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存の編集</translation>
    </message>
    <message>
        <source>Save the edits to “{title}”?</source>
        <translation>「{title}」の編集を保存しますか？</translation>
    </message>
    <message>
        <source>Takes that were generated are on disk already and are never lost.</source>
        <translation>生成したテイクはすでにディスクにあり、失われることはありません。</translation>
    </message>
    <message>
        <source>Open a project folder (NAME{suffix})</source>
        <translation>プロジェクトフォルダーを開く（名前{suffix}）</translation>
    </message>
    <message>
        <source>Throughline projects ({kinds})</source>
        <translation>Throughline プロジェクト ({kinds})</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>別名で保存</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>画像 ({kinds});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import video</source>
        <translation>ビデオを読み込み</translation>
    </message>
    <message>
        <source>Videos ({kinds});;All files (*)</source>
        <translation>ビデオ ({kinds});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Only the {shots} selected shots</source>
        <translation>選択した {shots} ショットのみ</translation>
    </message>
    <message>
        <source>Keep locked names</source>
        <translation>ロックした名前は変えない</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename shots</source>
        <translation>ショット名を一括変更</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>変更前と変更後の名前</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>接頭辞(&amp;P)</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>開始番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>増分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>桁数(&amp;D)</translation>
    </message>
    <message>
        <source>{n} of {all} names changes.</source>
        <translation>{all} 件中 {n} 件の名前が変わります。</translation>
    </message>
    <message>
        <source>{n} of {all} names change.</source>
        <translation>{all} 件中 {n} 件の名前が変わります。</translation>
    </message>
    <message>
        <source>New shots go on like {first}, {second}.</source>
        <translation>新しいショットは {first}、{second} と続きます。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Only in the {shots} selected shots</source>
        <translation>選択した {shots} ショットのみ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find and replace in prompts</source>
        <translation>プロンプトの検索と置換</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>置換後(&amp;R)</translation>
    </message>
    <message>
        <source>Found once.</source>
        <translation>1 件見つかりました。</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>{n} 件見つかりました。</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent project</source>
        <translation>{size_mb:.1f} MB（最近のプロジェクト {n} 件）</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent projects</source>
        <translation>{size_mb:.1f} MB（最近のプロジェクト {n} 件）</translation>
    </message>
    <message>
        <source>Say when the queue is done while I look at something else</source>
        <translation>ほかの作業中に、キューの完了を通知する</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <translation>{model}（未インストール）</translation>
    </message>
    <message>
        <source>The model&apos;s shape</source>
        <translation>モデルの縦横比</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>The model is loaded again when it is needed</source>
        <translation>モデルは必要なときに読み込み直します</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Free the &amp;GPU without work after</source>
        <translation>待機中の GPU を解放(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare takes by</source>
        <translation>テイクの比較方法(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <translation>設定フォルダーを開く</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Get to another folder…</source>
        <translation>別のフォルダーに入手…</translation>
    </message>
    <message>
        <source>Use ComfyUI&apos;s files…</source>
        <translation>ComfyUI のファイルを使う…</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>このコンピューターに合うもの</translation>
    </message>
    <message>
        <source>NVIDIA cards (CUDA)</source>
        <translation>NVIDIA のカード（CUDA）</translation>
    </message>
    <message>
        <source>AMD cards (ROCm)</source>
        <translation>AMD のカード（ROCm）</translation>
    </message>
    <message>
        <source>Apple silicon (MPS)</source>
        <translation>Apple シリコン（MPS）</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>プロセッサーのみ（CPU）</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>別のフォルダーへ…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Looking at the card…</source>
        <translation>カードを調べています…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>The engine is Python with the build of PyTorch that fits this computer. It is fetched once, and works without a network from then on.</source>
        <translation>エンジンは、Python と、このコンピューターに合うビルドの PyTorch です。一度ダウンロードすれば、その後はネットワークなしで動きます。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>ビルド(&amp;B)</translation>
    </message>
    <message>
        <source>The folder for the engine</source>
        <translation>エンジンを置くフォルダー</translation>
    </message>
    <message>
        <source>Install PyTorch {version}?</source>
        <translation>PyTorch {version} をインストールしますか？</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>{have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{total} のうち {have}、毎秒 {rate_mb:.1f} MB</translation>
    </message>
    <message>
        <source>PyTorch {version} is installed and passed its check.</source>
        <translation>PyTorch {version} をインストールし、検査に合格しました。</translation>
    </message>
    <message>
        <source>Every file has its hash, and the engine computes.</source>
        <translation>すべてのファイルのハッシュが一致し、エンジンは計算できます。</translation>
    </message>
    <message>
        <source>The engine was repaired.</source>
        <translation>エンジンを修復しました。</translation>
    </message>
    <message>
        <source>It was whole.</source>
        <translation>問題はありませんでした。</translation>
    </message>
    <message>
        <source>The engine was removed; {size} are free.</source>
        <translation>エンジンを削除し、{size} が空きました。</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be installed again.</source>
        <translation>プロジェクトのテイクは残ります。もう一度インストールできます。</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>エンジンを削除しますか？</translation>
    </message>
    <message>
        <source>An environment of your own; it is used as it is.</source>
        <translation>ご自身の環境です。そのまま使用されます。</translation>
    </message>
    <message>
        <source>None yet, so nothing can be generated.</source>
        <translation>まだないため、生成できません。</translation>
    </message>
    <message>
        <source>Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.</source>
        <translation>展開するとさらに約 {size} 必要です。50 Mbit の回線では全部で約 {time} かかります。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing</source>
        <translation>オフラインモード: 何もダウンロードしない</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>入手…</translation>
    </message>
    <message>
        <source>The folder for the model</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>The folder of ComfyUI</source>
        <translation>ComfyUI のフォルダー</translation>
    </message>
    <message>
        <source>Asking what it consists of…</source>
        <translation>内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Get {model}?</source>
        <translation>{model} を入手しますか？</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>{model}: {have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{model}: {total} 中 {have}、毎秒 {rate_mb:.1f} MB</translation>
    </message>
    <message>
        <source>{name} is installed; every file was held against its hash.</source>
        <translation>{name} をインストールしました。すべてのファイルをハッシュと照合しました。</translation>
    </message>
    <message>
        <source>Every file was held against its hash, and all are whole.</source>
        <translation>すべてのファイルをハッシュと照合し、問題はありませんでした。</translation>
    </message>
    <message>
        <source>Damaged: {files}. Go on, and they are fetched again.</source>
        <translation>壊れています: {files}。続けると、もう一度ダウンロードします。</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>一時停止しました。ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>Delete {model}?</source>
        <translation>{model} を削除しますか？</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be got again.</source>
        <translation>プロジェクトのテイクは残ります。もう一度入手できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{model} was deleted; {size} are free again.</source>
        <translation>{model} を削除しました。{size} が空きました。</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No project has one</source>
        <translation>キャッシュはありません</translation>
    </message>
    <message>
        <source>in use while shots are made</source>
        <translation>ショットの生成中は使用中です</translation>
    </message>
    <message>
        <source>Pictures and memory that are made again when they are needed</source>
        <translation>必要になれば作り直される画像と記憶</translation>
    </message>
    <message>
        <source>Not all of it could be deleted: {error}.</source>
        <translation>一部を削除できませんでした: {error}。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>キーを解除</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>{keys} is “{command}” now. Assign takes it away from there.</source>
        <translation>{keys} は現在「{command}」のキーです。割り当てると、そちらは解除されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What is read for {name}</source>
        <translation>{name} の代わりに読まれる言葉</translation>
    </message>
    <message>
        <source>Variables of the prompts</source>
        <translation>プロンプトの変数</translation>
    </message>
    <message>
        <source>Write {name} in a prompt; the words here are read for it</source>
        <translation>プロンプトに {name} と書くと、ここの言葉として読まれます</translation>
    </message>
    <message>
        <source>{file} was dropped with other files. Nothing was changed; drop a project or a board alone.</source>
        <translation>{file} はほかのファイルと一緒にドロップされました。何も変更されていません。プロジェクトまたはボードは単独でドロップしてください。</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the file again.</source>
        <translation>先にプロジェクトを開くか作成してから、もう一度ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>{file} was not inserted. {error}</source>
        <translation>{file} は挿入されませんでした。{error}</translation>
    </message>
    <message>
        <source>So it is with {more} more.</source>
        <translation>ほか {more} 件も同様です。</translation>
    </message>
    <message>
        <source>The other one was taken.</source>
        <translation>残りの 1 件は取り込みました。</translation>
    </message>
    <message>
        <source>The other {n} were taken.</source>
        <translation>残りの {n} 件は取り込みました。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Exporting {file}. You can go on working.</source>
        <translation>{file} を書き出しています。作業は続けられます。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} を書き出しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>もう一度書き出し</translation>
    </message>
    <message>
        <source>The export was cancelled; what was there before is unchanged.</source>
        <translation>書き出しをキャンセルしました。以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>There is no shot under the playhead; move it onto one.</source>
        <translation>再生ヘッドの位置にショットがありません。ショットの上に移動してください。</translation>
    </message>
    <message>
        <source>Replace picture of @{name}</source>
        <translation>@{name} の画像を置き換え</translation>
    </message>
    <message>
        <source>Rename @{name}</source>
        <translation>@{name} の名前を変更</translation>
    </message>
    <message>
        <source>Describe @{name}</source>
        <translation>@{name} の説明を変更</translation>
    </message>
    <message>
        <source>Change kind of @{name}</source>
        <translation>@{name} の種類を変更</translation>
    </message>
    <message>
        <source>Remove @{name}</source>
        <translation>@{name} を削除</translation>
    </message>
    <message>
        <source>Add @{name}</source>
        <translation>@{name} を追加</translation>
    </message>
    <message>
        <source>character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>画像を置き換え…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use this frame</source>
        <translation>このフレームを使う</translation>
    </message>
    <message>
        <source>Name in the cast</source>
        <translation>キャスト名</translation>
    </message>
    <message>
        <source>Prompts that cite it are changed, too</source>
        <translation>参照しているプロンプトも変わります</translation>
    </message>
    <message>
        <source>What the model reads for the name</source>
        <translation>名前の代わりにモデルが読む言葉</translation>
    </message>
    <message>
        <source>The model reads this in the place of the @name</source>
        <translation>モデルは @name の代わりにこれを読みます</translation>
    </message>
    <message>
        <source>Kind of the reference</source>
        <translation>参照の種類</translation>
    </message>
    <message>
        <source>Show the picture under the playhead for this name</source>
        <translation>再生ヘッドの位置の画像をこの名前の画像にします</translation>
    </message>
    <message>
        <source>Take it out of the cast; undo brings it back</source>
        <translation>キャストから外します。取り消しで戻せます</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>such as: an old woman in a green dress</source>
        <translation>例: an old woman in a green dress</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: the model remembers the picture before it draws the shot.</source>
        <translation>キャストはまだいません。ここに画像をドロップするか、選択してください。プロンプトに @name と書くと、モデルはショットを描く前にその画像を記憶します。</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Cast of the film</source>
        <translation>作品のキャスト</translation>
    </message>
    <message>
        <source>Name a picture from a file (or drop the file here)</source>
        <translation>ファイルの画像に名前を付けます（ドロップも可）</translation>
    </message>
    <message>
        <source>Name the picture under the playhead  (N)</source>
        <translation>再生ヘッド位置の画像に名前を付けます  (N)</translation>
    </message>
    <message>
        <source>Double-click to write @{name} in the prompt</source>
        <translation>ダブルクリックでプロンプトに @{name} と書きます</translation>
    </message>
    <message>
        <source>in no shot yet</source>
        <translation>登場ショットなし</translation>
    </message>
    <message>
        <source>in shot {shots}</source>
        <translation>ショット {shots} に登場</translation>
    </message>
    <message>
        <source>in shots {shots}</source>
        <translation>ショット {shots} に登場</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>学習時の値</translation>
    </message>
    <message>
        <source>Tokens that a shot of this project may remember</source>
        <translation>このプロジェクトのショットが記憶できるトークン数</translation>
    </message>
    <message>
        <source>Context tokens that a shot of this project may remember</source>
        <translation>このプロジェクトのショットが記憶できるコンテキストトークン数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Size of the shot</source>
        <translation>ショットサイズ</translation>
    </message>
    <message>
        <source>Camera of the shot</source>
        <translation>ショットのカメラ</translation>
    </message>
    <message>
        <source>Move of the shot</source>
        <translation>カメラの動き</translation>
    </message>
    <message>
        <source>How much of a person or place is seen; read after the prompt</source>
        <translation>人物や場所をどこまで見せるか。プロンプトの後に読まれます</translation>
    </message>
    <message>
        <source>Where it stands, and with which lens; read after the prompt</source>
        <translation>カメラの位置とレンズ。プロンプトの後に読まれます</translation>
    </message>
    <message>
        <source>How it moves during the shot; read after the prompt</source>
        <translation>ショット中のカメラの動き。プロンプトの後に読まれます</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>What {shot} remembers; the playhead is in {other}</source>
        <translation>{shot} が記憶している内容（再生ヘッドは {other} にあります）</translation>
    </message>
    <message>
        <source>Select a shot to see its prompt, length and takes.</source>
        <translation>ショットを選択すると、プロンプト、長さ、テイクが表示されます。</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember</source>
        <translation>前に記憶できるものがありません</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Keep fine</source>
        <translation>詳細に保持</translation>
    </message>
    <message>
        <source>Remember this shot finely before all others</source>
        <translation>このショットを、ほかより優先して詳細に記憶します</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Do not remember this shot</source>
        <translation>このショットを記憶しません</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Make the shot as if it came just after this one</source>
        <translation>このショットの直後に続くものとして作ります</translation>
    </message>
    <message>
        <source>What the model remembers…</source>
        <translation>モデルの記憶を見る…</translation>
    </message>
    <message>
        <source>See earlier pictures beside what is left of them in memory</source>
        <translation>前の映像と、記憶に残った映像を並べて見ます</translation>
    </message>
    <message>
        <source>What the shot remembers</source>
        <translation>ショットが記憶するもの</translation>
    </message>
    <message>
        <source>{spent} of {budget} tokens</source>
        <translation>{budget} トークン中 {spent}</translation>
    </message>
    <message>
        <source>Select an earlier shot in the list</source>
        <translation>リストで前のショットを選択してください</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>reference, fine</source>
        <translation>参照、詳細</translation>
    </message>
    <message>
        <source>reference, left out</source>
        <translation>参照、除外</translation>
    </message>
    <message>
        <source>{tokens} tokens: {reason}</source>
        <translation>{tokens} トークン: {reason}</translation>
    </message>
    <message>
        <source>What is said in this shot</source>
        <translation>このショットで話される言葉</translation>
    </message>
    <message>
        <source>For people: no model reads it</source>
        <translation>スタッフ向け。モデルは読みません</translation>
    </message>
    <message>
        <source>DIALOGUE</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What happens in this shot: who, where, what they do, the camera</source>
        <translation>このショットで起こること: 誰が、どこで、何をするか、カメラはどうか</translation>
    </message>
    <message>
        <source>Change size of {name}</source>
        <translation>{name} のサイズを変更</translation>
    </message>
    <message>
        <source>Change camera of {name}</source>
        <translation>{name} のカメラを変更</translation>
    </message>
    <message>
        <source>Change move of {name}</source>
        <translation>{name} の動きを変更</translation>
    </message>
    <message>
        <source>Change style of {name}</source>
        <translation>{name} のスタイルを変更</translation>
    </message>
    <message>
        <source>Change negative prompt of {name}</source>
        <translation>{name} のネガティブプロンプトを変更</translation>
    </message>
    <message>
        <source>Change length of {name}</source>
        <translation>{name} の長さを変更</translation>
    </message>
    <message>
        <source>Change seed of {name}</source>
        <translation>{name} のシードを変更</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>{name} を有効化</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>{name} を無効化</translation>
    </message>
    <message>
        <source>Change memory of {name}</source>
        <translation>{name} の記憶を変更</translation>
    </message>
    <message>
        <source>Change memory budget</source>
        <translation>記憶の上限を変更</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>作品に含める</translation>
    </message>
    <message>
        <source>Shot {number} of {total}</source>
        <translation>ショット {number}/{total}</translation>
    </message>
    <message>
        <source>Shot {number} of {total} ({selected} selected)</source>
        <translation>ショット {number}/{total}（{selected} 個選択）</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} フレーム</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>ショット名</translation>
    </message>
    <message>
        <source>The name of the shot  (F2)</source>
        <translation>ショット名  (F2)</translation>
    </message>
    <message>
        <source>Keep this name when many shots are renamed</source>
        <translation>一括変更しても、この名前は変わりません</translation>
    </message>
    <message>
        <source>Lock the name</source>
        <translation>名前をロック</translation>
    </message>
    <message>
        <source>A disabled shot is not in the film, and later shots forget it</source>
        <translation>無効なショットは作品に含まれず、後のショットからも忘れられます</translation>
    </message>
    <message>
        <source>Length of the shot</source>
        <translation>ショットの長さ</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds:frames; +12 or -1:00 change the length</source>
        <translation>時:分:秒:フレーム。+12 や -1:00 で長さを増減します</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>More of the shot</source>
        <translation>ショットの詳細</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Its memory encoder comes along.</source>
        <translation>記憶エンコーダーが付属しています。</translation>
    </message>
    <message>
        <source>Takes a memory encoder that you trained; without one it sees little behind.</source>
        <translation>自分で訓練した記憶エンコーダーを使えます。ないと、少し前までしか見えません。</translation>
    </message>
    <message>
        <source>Has a history of its own, trained in.</source>
        <translation>訓練済みの独自の履歴を持っています。</translation>
    </message>
    <message>
        <source>Makes keyframes, which others begin shots from; it makes no shots itself.</source>
        <translation>ほかのモデルがショットの開始に使うキーフレームを作成します。ショット自体は作成しません。</translation>
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
        <translation>インストール済み、{size}</translation>
    </message>
    <message>
        <source>unfinished, {have} of {total}</source>
        <translation>未完了、{total} 中 {have}</translation>
    </message>
    <message>
        <source>can be got, about {size}</source>
        <translation>入手可能、約 {size}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>{sizes}; {rate:g} a second</source>
        <translation>{sizes}、毎秒 {rate:g}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory</source>
        <translation>{gpu_gb:g} GB の GPU (推定) と {host_gb:g} GB のメモリー</translation>
    </message>
    <message>
        <source>No GPU; {host_gb:g} GB of memory</source>
        <translation>GPU は不要、{host_gb:g} GB のメモリー</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>gone, or another file now</source>
        <translation>ないか、別のファイルになっています</translation>
    </message>
    <message>
        <source>{size} are fetched into {folder}, where {free} are free.</source>
        <translation>{size} を {folder} にダウンロードします。空きは {free} です。</translation>
    </message>
    <message>
        <source>{size} are on this computer already and are not fetched.</source>
        <translation>{size} はすでにこのコンピューターにあり、ダウンロードしません。</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>キャスト</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Generate another take</source>
        <translation>別のテイクを生成</translation>
    </message>
    <message>
        <source>Generate a take instead</source>
        <translation>代わりにテイクを生成</translation>
    </message>
    <message>
        <source>Generate this shot</source>
        <translation>このショットを生成</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>エンジンをインストール…</translation>
    </message>
    <message>
        <source>State of the shot</source>
        <translation>ショットの状態</translation>
    </message>
    <message>
        <source>Cancel this shot</source>
        <translation>このショットをキャンセル</translation>
    </message>
    <message>
        <source>Nothing: the project&apos;s. A dash ({dash}): none at all.</source>
        <translation>空欄: プロジェクトと同じ。ダッシュ（{dash}）: 何も使わない。</translation>
    </message>
    <message>
        <source>Style of the shot</source>
        <translation>ショットのスタイル</translation>
    </message>
    <message>
        <source>Negative prompt of the shot</source>
        <translation>ショットのネガティブプロンプト</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>読む内容</translation>
    </message>
    <message>
        <source>{tokens} of {longest} tokens</source>
        <translation>{longest} トークン中 {tokens}</translation>
    </message>
    <message>
        <source>As the project: {common}</source>
        <translation>プロジェクトと同じ: {common}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not: {negative}</source>
        <translation>ネガティブ: {negative}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>テイク名</translation>
    </message>
    <message>
        <source>Note of the take</source>
        <translation>テイクのメモ</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>ファイル欠落</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>in the cut</source>
        <translation>採用中</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>{frames} pictures of {width}×{height}</source>
        <translation>{frames} フレーム、{width}×{height}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>{file} から読み込み</translation>
    </message>
    <message>
        <source>Imported from a video file</source>
        <translation>ビデオファイルから読み込み</translation>
    </message>
    <message>
        <source>encoded for {model}</source>
        <translation>{model} 用にエンコード</translation>
    </message>
    <message>
        <source>remembers {n} earlier take</source>
        <translation>前のテイク {n} 件を記憶</translation>
    </message>
    <message>
        <source>remembers {n} earlier takes</source>
        <translation>前のテイク {n} 件を記憶</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>履歴なし</translation>
    </message>
    <message>
        <source>{model}, seed {seed}, {steps} steps, guidance {guidance}</source>
        <translation>{model}、シード {seed}、{steps} ステップ、ガイダンス {guidance}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>smaller, {size}</source>
        <translation>縮小 {size}</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>テイクなし</translation>
    </message>
    <message>
        <source>Use this take</source>
        <translation>このテイクを採用</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完成させる</translation>
    </message>
    <message>
        <source>Takes of the shot</source>
        <translation>ショットのテイク</translation>
    </message>
    <message>
        <source>Put this take into the cut (U, or double-click it)</source>
        <translation>このテイクを採用します（U キーまたはダブルクリック）</translation>
    </message>
    <message>
        <source>Compare it with the take in the cut (C)</source>
        <translation>採用中のテイクと比較します（C）</translation>
    </message>
    <message>
        <source>Make the chunks that are missing in this take</source>
        <translation>このテイクに足りないチャンクを作ります</translation>
    </message>
    <message>
        <source>Show {n} deleted take</source>
        <translation>削除済みテイク {n} 件を表示</translation>
    </message>
    <message>
        <source>Show {n} deleted takes</source>
        <translation>削除済みテイク {n} 件を表示</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star this take</source>
        <translation>このテイクにスター</translation>
    </message>
    <message>
        <source>Restore this take</source>
        <translation>このテイクを復元</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>このテイクを削除</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title}（読み取り専用）</translation>
    </message>
    <message>
        <source>Generate {shots} shots</source>
        <translation>{shots} ショットを生成</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>取り消し: {edit}</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>やり直し: {edit}</translation>
    </message>
    <message>
        <source>{folder} is not there. Connect its disk or put it back, or remove it from the list.</source>
        <translation>{folder} が見つかりません。ディスクを接続するか、元に戻すか、一覧から削除してください。</translation>
    </message>
    <message>
        <source>Add or edit marker</source>
        <translation>マーカーを追加または編集</translation>
    </message>
    <message>
        <source>Put a marker at the playhead; where there is one, write its note and label</source>
        <translation>再生ヘッドにマーカーを置きます。すでにあれば、メモとラベルを編集します</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>次のマーカー</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>前のマーカー</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>The selected one, or the one at the playhead</source>
        <translation>選択中のマーカー、または再生ヘッドにあるマーカーを削除します</translation>
    </message>
    <message>
        <source>List of markers…</source>
        <translation>マーカー一覧…</translation>
    </message>
    <message>
        <source>Find one by what it says, and go to it</source>
        <translation>書かれた内容で探し、そこへ移動します</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Drags snap to cuts, playhead, markers, in, out and the model&apos;s grid; Alt frees them</source>
        <translation>ドラッグ時に編集点、再生ヘッド、マーカー、イン、アウト、モデルのグリッドに吸着します。Alt で解除</translation>
    </message>
    <message>
        <source>Selection follows the playhead</source>
        <translation>選択を再生ヘッドに追従させる</translation>
    </message>
    <message>
        <source>The shot that is seen is selected: the inspector shows what it remembers</source>
        <translation>表示中のショットが選択され、インスペクターにその記憶が表示されます</translation>
    </message>
    <message>
        <source>Label the selected shots</source>
        <translation>選択したショットにラベルを付けます</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>マーカーを編集</translation>
    </message>
    <message>
        <source>Take label of {shot}</source>
        <translation>{shot} のラベルを解除</translation>
    </message>
    <message>
        <source>Take label of shots</source>
        <translation>ショットのラベルを解除</translation>
    </message>
    <message>
        <source>Label {shot} {colour}</source>
        <translation>{shot} のラベル: {colour}</translation>
    </message>
    <message>
        <source>Label shots {colour}</source>
        <translation>ショットのラベル: {colour}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>A note at this frame</source>
        <translation>このフレームのメモ</translation>
    </message>
    <message>
        <source>Note of the marker</source>
        <translation>マーカーのメモ</translation>
    </message>
    <message>
        <source>Marker of {shot}, out of sight</source>
        <translation>{shot} のマーカー（作品外）</translation>
    </message>
    <message>
        <source>Original, from memory and difference</source>
        <translation>オリジナル、記憶からの再現、差分</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>記憶から</translation>
    </message>
    <message>
        <source>Difference
×{gain}</source>
        <translation>差分
×{gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>What the model remembers</source>
        <translation>モデルの記憶</translation>
    </message>
    <message>
        <source>State of the memory&apos;s pictures</source>
        <translation>記憶からの画像の状態</translation>
    </message>
    <message>
        <source>Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn from the memory alone, without a prompt; the higher the PSNR, the nearer they are.</source>
        <translation>帯の上をドラッグするか、← → キーを押してください（Shift で範囲を広げます）。画像はプロンプトを使わず、記憶だけから描かれます。PSNR が高いほど元に近くなります。</translation>
    </message>
    <message>
        <source>What shot {shot} remembers</source>
        <translation>ショット {shot} が記憶するもの</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>ショットが選択されていません</translation>
    </message>
    <message>
        <source>Drawing from memory… {percent}%</source>
        <translation>記憶から描画中… {percent}%</translation>
    </message>
    <message>
        <source>{n} picture chosen</source>
        <translation>{n} 枚選択</translation>
    </message>
    <message>
        <source>{n} pictures chosen</source>
        <translation>{n} 枚選択</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture</source>
        <translation>{n} 枚の平均 {mean} dB</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures</source>
        <translation>{n} 枚の平均 {mean} dB</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture ({chosen} chosen)</source>
        <translation>{n} 枚の平均 {mean} dB（{chosen} 枚選択）</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures ({chosen} chosen)</source>
        <translation>{n} 枚の平均 {mean} dB（{chosen} 枚選択）</translation>
    </message>
    <message>
        <source>Left out of the memory: {names}</source>
        <translation>記憶から除外: {names}</translation>
    </message>
    <message>
        <source>Select a shot on the timeline to see what the model remembers when it makes it.</source>
        <translation>タイムラインでショットを選択すると、生成時にモデルが記憶しているものが表示されます。</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed, so nothing can be drawn from its memory. Install it, then open the project again.</source>
        <translation>モデル「{model}」がインストールされていないため、記憶から描画できません。インストールしてからプロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>Every earlier shot is left out of its memory. Take one back in the Memory tab, and its pictures appear here.</source>
        <translation>前のショットがすべて記憶から除外されています。「記憶」タブで 1 つ戻すと、ここに画像が表示されます。</translation>
    </message>
    <message>
        <source>The pictures that it cites do not fit into the memory&apos;s budget. Give it a larger one in the Memory tab, and they appear here.</source>
        <translation>参照している画像が記憶の上限に収まりません。「記憶」タブで上限を上げると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember. Generate an earlier shot, select a later one, or cite a picture of the cast in its prompt.</source>
        <translation>前に記憶できるものがありません。前のショットを生成するか、後のショットを選択するか、プロンプトでキャストの画像を参照してください。</translation>
    </message>
    <message>
        <source>Waiting: the worker generates a shot first.</source>
        <translation>待機中: ワーカーは先にショットを生成します。</translation>
    </message>
    <message>
        <source>Waiting: the worker generates shot {number} first.</source>
        <translation>待機中: ワーカーは先にショット {number} を生成します。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>ワーカーを待っています…</translation>
    </message>
    <message>
        <source>What the shot remembers: the cast, then the oldest first</source>
        <translation>ショットが記憶するもの: キャスト、続いて古い順</translation>
    </message>
    <message>
        <source>Drag to choose pictures; ← and → move, Shift extends</source>
        <translation>ドラッグで画像を選択。← → で移動、Shift で範囲を広げます</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}).</source>
        <translation>予期しない問題が発生しました（{error}）。</translation>
    </message>
    <message>
        <source>Throughline was ended before it could close the last time.</source>
        <translation>前回、Throughline は正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Your project is open as it was: your edits are here and can be undone, and finished takes are on the disk. Save now; if the window misbehaves, restart.</source>
        <translation>プロジェクトは元のまま開いています。編集内容は残っていて取り消しもでき、完成したテイクはディスクにあります。今すぐ保存してください。ウィンドウの動作がおかしいときは再起動してください。</translation>
    </message>
    <message>
        <source>Every finished chunk of your takes is on the disk, and so are your edits up to the last second. Open the project: it shows edits that were not saved, and you choose whether to take them. A shot that was being made goes on with Generate.</source>
        <translation>テイクの完成したチャンクと、直前までの編集はすべてディスクにあります。プロジェクトを開くと未保存の編集が表示され、復元するかどうかを選べます。生成中だったショットは「生成」で続きから始めます。</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} を開く</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Lock the name {name}</source>
        <translation>名前 {name} をロック</translation>
    </message>
    <message>
        <source>Lock {names} names</source>
        <translation>名前 {names} 件をロック</translation>
    </message>
    <message>
        <source>Unlock the name {name}</source>
        <translation>名前 {name} のロックを解除</translation>
    </message>
    <message>
        <source>Unlock {names} names</source>
        <translation>名前 {names} 件のロックを解除</translation>
    </message>
    <message>
        <source>Rename {shot}</source>
        <translation>{shot} の名前を変更</translation>
    </message>
    <message>
        <source>Rename {n} shot</source>
        <translation>{n} ショットの名前を変更</translation>
    </message>
    <message>
        <source>Rename {n} shots</source>
        <translation>{n} ショットの名前を変更</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>What new projects begin with, notices, caches, where things are kept</source>
        <translation>新規プロジェクトの初期値、通知、キャッシュ、保存場所</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Those on this computer, and larger ones that can be got</source>
        <translation>このコンピューターのモデルと、入手できるより大きなモデル</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>エンジン…</translation>
    </message>
    <message>
        <source>Install, check, repair or remove what generates the pictures</source>
        <translation>画像を生成するものをインストール、検査、修復、削除</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>タイムラインを表示</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>Show tour</source>
        <translation>ツアーを表示</translation>
    </message>
    <message>
        <source>Three steps: write, generate, change one shot</source>
        <translation>3 ステップ: 書く、生成する、1 ショットを変える</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version; nothing is fetched</source>
        <translation>新しいバージョンがあるかを問い合わせます。何も取得しません</translation>
    </message>
    <message>
        <source>Version, licences, paper and model</source>
        <translation>バージョン、ライセンス、論文、モデル</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>プロジェクト設定を変更</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>「{words}」を置換</translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation>1 か所を置換しました。</translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation>{n} か所を置換しました。</translation>
    </message>
    <message>
        <source>Saved {title}.</source>
        <translation>{title} を保存しました。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>このステップの後</translation>
    </message>
    <message>
        <source>The worker keeps its place, and the memory it uses</source>
        <translation>ワーカーは途中の状態と使用中のメモリを保持します</translation>
    </message>
    <message>
        <source>After this chunk</source>
        <translation>このチャンクの後</translation>
    </message>
    <message>
        <source>The take is kept so far, and goes on with the next</source>
        <translation>テイクはそこまで保存され、次のチャンクから続けます</translation>
    </message>
    <message>
        <source>After this shot</source>
        <translation>このショットの後</translation>
    </message>
    <message>
        <source>Its take is finished, and no other is begun</source>
        <translation>テイクは完成し、次は始まりません</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this step</source>
        <translation>{total} 件中 {over} 件完了、このステップの後に一時停止</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this chunk</source>
        <translation>{total} 件中 {over} 件完了、このチャンクの後に一時停止</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this shot</source>
        <translation>{total} 件中 {over} 件完了、このショットの後に一時停止</translation>
    </message>
    <message>
        <source>in less memory</source>
        <translation>省メモリ</translation>
    </message>
    <message>
        <source>in less memory, with weights of 8 bits</source>
        <translation>省メモリ、8 ビットの重み</translation>
    </message>
    <message>
        <source>in less memory, block by block</source>
        <translation>省メモリ、ブロックごと</translation>
    </message>
    <message>
        <source>in less memory, in tiles</source>
        <translation>省メモリ、タイル処理</translation>
    </message>
    <message>
        <source>in less memory, with 16 bits</source>
        <translation>省メモリ、16 ビット</translation>
    </message>
    <message>
        <source>{n} job was waiting when Throughline ended. Resume goes on with it.</source>
        <translation>Throughline の終了時に {n} 件のジョブが待機中でした。「再開」で続けます。</translation>
    </message>
    <message>
        <source>{n} jobs were waiting when Throughline ended. Resume goes on with them.</source>
        <translation>Throughline の終了時に {n} 件のジョブが待機中でした。「再開」で続けます。</translation>
    </message>
    <message>
        <source>{n} job waits, as one before it failed. Resume goes on with it.</source>
        <translation>前のジョブが失敗したため、{n} 件のジョブが待機中です。「再開」で続けます。</translation>
    </message>
    <message>
        <source>{n} jobs wait, as one before them failed. Resume goes on with them.</source>
        <translation>前のジョブが失敗したため、{n} 件のジョブが待機中です。「再開」で続けます。</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>待機中のジョブはありません。</translation>
    </message>
    <message>
        <source>{over} of {total} done, paused</source>
        <translation>{total} 件中 {over} 件完了、一時停止中</translation>
    </message>
    <message>
        <source>{over} of {total} done</source>
        <translation>{total} 件中 {over} 件完了</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>Generate at {size} instead</source>
        <translation>代わりに {size} で生成</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>削除したショット</translation>
    </message>
    <message>
        <source>Paused; goes on with its next chunk</source>
        <translation>一時停止中。次のチャンクから再開します</translation>
    </message>
    <message>
        <source>done in about {time}</source>
        <translation>約 {time} 後に完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled; finished chunks are kept</source>
        <translation>キャンセル済み。完成したチャンクは残っています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Queued; goes on with its next chunk</source>
        <translation>待機中。次のチャンクから再開します</translation>
    </message>
    <message>
        <source>Reads its history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>Chunk {chunk} of {chunks}, step {step} of {steps}</source>
        <translation>チャンク {chunk}/{chunks}、ステップ {step}/{steps}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Cancel what runs and waits; finished chunks are kept</source>
        <translation>生成中と待機中のジョブをキャンセルします。完成したチャンクは残ります</translation>
    </message>
    <message>
        <source>Take what is over off this list; takes are kept</source>
        <translation>終わったジョブを一覧から消します。テイクは残ります</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>キューの状態</translation>
    </message>
    <message>
        <source>Go to shot</source>
        <translation>ショットへ移動</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Drag to change the order; Delete cancels</source>
        <translation>ドラッグで順序を変更、Delete でキャンセルします</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Show what is made and waits</source>
        <translation>生成中と待機中のものを表示します</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>このステップの後に一時停止</translation>
    </message>
    <message>
        <source>The worker keeps its place</source>
        <translation>ワーカーは途中の状態を保持します</translation>
    </message>
    <message>
        <source>Pause after this chunk</source>
        <translation>このチャンクの後に一時停止</translation>
    </message>
    <message>
        <source>The take is kept so far</source>
        <translation>テイクはそこまで保存されます</translation>
    </message>
    <message>
        <source>Pause after this shot</source>
        <translation>このショットの後に一時停止</translation>
    </message>
    <message>
        <source>No other shot is begun</source>
        <translation>次のショットは始まりません</translation>
    </message>
    <message>
        <source>Pause and free the GPU now</source>
        <translation>一時停止して GPU を今すぐ解放</translation>
    </message>
    <message>
        <source>Finished chunks are kept; the model is loaded again when you resume</source>
        <translation>完成したチャンクは残ります。モデルは再開時に読み込み直します</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>一時停止から再開します</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>ドラフト画質</translation>
    </message>
    <message>
        <source>Make takes in few steps; final ones keep their seed and memory</source>
        <translation>少ないステップでテイクを作ります。本番のテイクもシードと記憶は同じです</translation>
    </message>
    <message>
        <source>Ask for final quality</source>
        <translation>本番画質に切り替え</translation>
    </message>
    <message>
        <source>Ask for draft quality</source>
        <translation>ドラフト画質に切り替え</translation>
    </message>
    <message>
        <source>{n} take made</source>
        <translation>{n} テイク完成</translation>
    </message>
    <message>
        <source>{n} takes made</source>
        <translation>{n} テイク完成</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} 件失敗</translation>
    </message>
    <message>
        <source>Delete {shot}</source>
        <translation>{shot} を削除</translation>
    </message>
    <message>
        <source>Delete {shots} shots</source>
        <translation>{shots} ショットを削除</translation>
    </message>
    <message>
        <source>Lift {shot}</source>
        <translation>{shot} をリフト</translation>
    </message>
    <message>
        <source>Lift {shots} shots</source>
        <translation>{shots} ショットをリフト</translation>
    </message>
    <message>
        <source>Duplicate {shot}</source>
        <translation>{shot} を複製</translation>
    </message>
    <message>
        <source>Duplicate {shots} shots</source>
        <translation>{shots} ショットを複製</translation>
    </message>
    <message>
        <source>Merge {shot}</source>
        <translation>{shot} を結合</translation>
    </message>
    <message>
        <source>Merge {shots} shots</source>
        <translation>{shots} ショットを結合</translation>
    </message>
    <message>
        <source>Move {shot}</source>
        <translation>{shot} を移動</translation>
    </message>
    <message>
        <source>Move {shots} shots</source>
        <translation>{shots} ショットを移動</translation>
    </message>
    <message>
        <source>Enable {shot}</source>
        <translation>{shot} を有効化</translation>
    </message>
    <message>
        <source>Enable {shots} shots</source>
        <translation>{shots} ショットを有効化</translation>
    </message>
    <message>
        <source>Disable {shot}</source>
        <translation>{shot} を無効化</translation>
    </message>
    <message>
        <source>Disable {shots} shots</source>
        <translation>{shots} ショットを無効化</translation>
    </message>
    <message>
        <source>Paste {shot}</source>
        <translation>{shot} をペースト</translation>
    </message>
    <message>
        <source>Paste {shots} shots</source>
        <translation>{shots} ショットをペースト</translation>
    </message>
    <message>
        <source>Insert {shot}</source>
        <translation>{shot} を挿入</translation>
    </message>
    <message>
        <source>Insert {shots} shots</source>
        <translation>{shots} ショットを挿入</translation>
    </message>
    <message>
        <source>Trim tail of {shot}</source>
        <translation>{shot} の末尾をトリム</translation>
    </message>
    <message>
        <source>Add {shot}</source>
        <translation>{shot} を追加</translation>
    </message>
    <message>
        <source>Split {shot}</source>
        <translation>{shot} を分割</translation>
    </message>
    <message>
        <source>Trim head of {shot}</source>
        <translation>{shot} の先頭をトリム</translation>
    </message>
    <message>
        <source>The clipboard holds no storyboard, so nothing was pasted. {error}</source>
        <translation>クリップボードにストーリーボードがないため、何もペーストしていません。{error}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running {percent}%</source>
        <translation>生成中 {percent}%</translation>
    </message>
    <message>
        <source>Empty: no take was generated yet.</source>
        <translation>空: テイクがまだ生成されていません。</translation>
    </message>
    <message>
        <source>Queued: it waits for its turn.</source>
        <translation>待機中: 順番を待っています。</translation>
    </message>
    <message>
        <source>Paused: Resume, in the queue, goes on with it.</source>
        <translation>一時停止中: キューの「再開」で続けます。</translation>
    </message>
    <message>
        <source>Ready: the selected take is what would be made today.</source>
        <translation>最新: 採用テイクは今の内容どおりです。</translation>
    </message>
    <message>
        <source>Imported: the selected take is a video file of yours.</source>
        <translation>読み込み済み: 採用テイクは自分のビデオファイルです。</translation>
    </message>
    <message>
        <source>files of its take are missing or damaged</source>
        <translation>テイクのファイルが欠落しているか破損しています</translation>
    </message>
    <message>
        <source>its take has {pictures} of the {needed} pictures that it needs</source>
        <translation>必要な {needed} フレームのうち、テイクには {pictures} フレームしかありません</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>テイクを採用</translation>
    </message>
    <message>
        <source>Put the take that is looked at into the cut</source>
        <translation>表示中のテイクを採用します</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>テイクにスター</translation>
    </message>
    <message>
        <source>Mark the take as a good one, or no more</source>
        <translation>良いテイクとして印を付けます。もう一度で外します</translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>テイク名を変更</translation>
    </message>
    <message>
        <source>Give it a name beside its number</source>
        <translation>番号に加えて名前を付けます</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>テイクのメモ</translation>
    </message>
    <message>
        <source>Write a note about the take</source>
        <translation>テイクについてのメモを書きます</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>テイクを削除</translation>
    </message>
    <message>
        <source>Hide the take; undo brings it back, and its files stay</source>
        <translation>テイクを隠します。取り消しで戻せます。ファイルは残ります</translation>
    </message>
    <message>
        <source>Collect unused takes…</source>
        <translation>未使用のテイクを整理…</translation>
    </message>
    <message>
        <source>Move deleted takes that nothing needs to the system&apos;s trash</source>
        <translation>どこからも必要とされない削除済みテイクを、システムのゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>テイクを比較</translation>
    </message>
    <message>
        <source>Two takes at the same frame: the one in the cut and the one that is looked at</source>
        <translation>同じフレームの 2 つのテイク: 採用中のものと表示中のもの</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>One over the other; drag the line</source>
        <translation>重ねて表示します。線をドラッグしてください</translation>
    </message>
    <message>
        <source>Black is the same</source>
        <translation>黒い部分は同じです</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>ワイプを左へ移動</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>ワイプを右へ移動</translation>
    </message>
    <message>
        <source>Swap compared takes</source>
        <translation>比較テイクを入れ替え</translation>
    </message>
    <message>
        <source>Use take {number} of {shot}</source>
        <translation>{shot} のテイク {number} を採用</translation>
    </message>
    <message>
        <source>Use take {number}</source>
        <translation>テイク {number} を採用</translation>
    </message>
    <message>
        <source>Star take {number} of {shot}</source>
        <translation>{shot} のテイク {number} にスター</translation>
    </message>
    <message>
        <source>Star take {number}</source>
        <translation>テイク {number} にスター</translation>
    </message>
    <message>
        <source>Unstar take {number} of {shot}</source>
        <translation>{shot} のテイク {number} のスターを外す</translation>
    </message>
    <message>
        <source>Unstar take {number}</source>
        <translation>テイク {number} のスターを外す</translation>
    </message>
    <message>
        <source>Delete take {number} of {shot}</source>
        <translation>{shot} のテイク {number} を削除</translation>
    </message>
    <message>
        <source>Delete take {number}</source>
        <translation>テイク {number} を削除</translation>
    </message>
    <message>
        <source>Restore take {number} of {shot}</source>
        <translation>{shot} のテイク {number} を復元</translation>
    </message>
    <message>
        <source>Restore take {number}</source>
        <translation>テイク {number} を復元</translation>
    </message>
    <message>
        <source>Rename take {number} of {shot}</source>
        <translation>{shot} のテイク {number} の名前を変更</translation>
    </message>
    <message>
        <source>Rename take {number}</source>
        <translation>テイク {number} の名前を変更</translation>
    </message>
    <message>
        <source>Note on take {number} of {shot}</source>
        <translation>{shot} のテイク {number} のメモ</translation>
    </message>
    <message>
        <source>Note on take {number}</source>
        <translation>テイク {number} のメモ</translation>
    </message>
    <message>
        <source>Take {number} of {shot} was deleted.</source>
        <translation>{shot} のテイク {number} を削除しました。</translation>
    </message>
    <message>
        <source>Take {number} was deleted.</source>
        <translation>テイク {number} を削除しました。</translation>
    </message>
    <message>
        <source>Take {number} is being made, so it was not deleted; cancel it first.</source>
        <translation>テイク {number} は生成中のため、削除していません。先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the system is now</source>
        <translation>現在のシステム設定に合わせて、ライト、ダーク、ハイコントラストを切り替えます</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>For work in a dim room</source>
        <translation>暗い部屋での作業向け</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>For work in a bright room</source>
        <translation>明るい部屋での作業向け</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Black and white, with bright colours</source>
        <translation>白黒に鮮やかな色</translation>
    </message>
    <message>
        <source>{n} take</source>
        <translation>{n} テイク</translation>
    </message>
    <message>
        <source>{n} takes</source>
        <translation>{n} テイク</translation>
    </message>
    <message>
        <source>take {number}/{total}</source>
        <translation>テイク {number}/{total}</translation>
    </message>
    <message>
        <source>{length} to be generated</source>
        <translation>未生成 {length}</translation>
    </message>
    <message>
        <source>Trim head of {name}</source>
        <translation>{name} の先頭をトリム</translation>
    </message>
    <message>
        <source>Trim tail of {name}</source>
        <translation>{name} の末尾をトリム</translation>
    </message>
    <message>
        <source>Roll the cut after {name}</source>
        <translation>{name} の後の編集点をローリング</translation>
    </message>
    <message>
        <source>handles {before} and {after} frames</source>
        <translation>ハンドル {before} / {after} フレーム</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>{name} をスリップ</translation>
    </message>
    <message>
        <source>{shot} has no take to slip</source>
        <translation>{shot} にはスリップできるテイクがありません</translation>
    </message>
    <message>
        <source>from {time} of the take</source>
        <translation>テイクの {time} から</translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>ハンドルなし</translation>
    </message>
    <message>
        <source>handle {n} frame</source>
        <translation>ハンドル {n} フレーム</translation>
    </message>
    <message>
        <source>handle {n} frames</source>
        <translation>ハンドル {n} フレーム</translation>
    </message>
    <message>
        <source>{n} shot.</source>
        <translation>{n} ショット。</translation>
    </message>
    <message>
        <source>{n} shots.</source>
        <translation>{n} ショット。</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>Marker at {timecode}: {note}.</source>
        <translation>{timecode} のマーカー: {note}。</translation>
    </message>
    <message>
        <source>at {timecode}</source>
        <translation>位置 {timecode}</translation>
    </message>
    <message>
        <source>lasts {length}</source>
        <translation>長さ {length}</translation>
    </message>
    <message>
        <source>not in the film</source>
        <translation>作品に含まれません</translation>
    </message>
    <message>
        <source>shot {number}, {name}</source>
        <translation>ショット {number}、{name}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>ほか {more} ショット</translation>
    </message>
    <message>
        <source>Selected: {what}.</source>
        <translation>選択中: {what}。</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>{name} の後</translation>
    </message>
    <message>
        <source>R</source>
        <translation>赤</translation>
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
        <translation>緑</translation>
    </message>
    <message>
        <source>C</source>
        <translation>シ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>青</translation>
    </message>
    <message>
        <source>V</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>P</source>
        <translation>桃</translation>
    </message>
    <message>
        <source>Press A to add a shot, write what happens in it,
then press Ctrl+G to generate it.</source>
        <translation>A キーでショットを追加し、起こることを書いて、
Ctrl+G で生成します。</translation>
    </message>
    <message>
        <source>No shots yet</source>
        <translation>ショットなし</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>マーカーを移動</translation>
    </message>
    <message>
        <source>in</source>
        <translation>イン</translation>
    </message>
    <message>
        <source>out</source>
        <translation>アウト</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>再生ヘッド</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>end of a chunk</source>
        <translation>チャンクの終わり</translation>
    </message>
    <message>
        <source>end of the take</source>
        <translation>テイクの終わり</translation>
    </message>
    <message>
        <source>start of the take</source>
        <translation>テイクの始まり</translation>
    </message>
    <message>
        <source>model&apos;s grid</source>
        <translation>モデルのグリッド</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>編集点</translation>
    </message>
    <message>
        <source>{start}, {length} long</source>
        <translation>{start}、長さ {length}</translation>
    </message>
    <message>
        <source>Marker at {timecode}, in {shot}</source>
        <translation>{timecode} のマーカー（{shot}）</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove.</source>
        <translation>ダブルクリックで編集、ドラッグで移動、Delete で削除します。</translation>
    </message>
    <message>
        <source>Take {number}/{total}</source>
        <translation>テイク {number}/{total}</translation>
    </message>
    <message>
        <source>No handles: the take ends at the cuts.</source>
        <translation>ハンドルなし。テイクは編集点で終わっています。</translation>
    </message>
    <message>
        <source>Handles: {before} before it, {after} after it.</source>
        <translation>ハンドル: 前に {before}、後に {after}。</translation>
    </message>
    <message>
        <source>The model would make exactly {length}.</source>
        <translation>モデルが作る長さはちょうど {length} です。</translation>
    </message>
    <message>
        <source>The model would make {length}: {handle} of it would be a handle.</source>
        <translation>モデルが作る長さは {length} で、うち {handle} がハンドルになります。</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} フレーム</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} フレーム</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>スキップ (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{place} of {steps}: {title}</source>
        <translation>{place}/{steps}: {title}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Say what happens in the selected shot: who, where, what they do, and the camera.</source>
        <translation>選択したショットで起こることを書きます。誰が、どこで、何をするか、カメラはどうか。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Each shot is made from its words and from all that came before it. You can go on writing meanwhile.</source>
        <translation>各ショットは、その言葉とそれまでのすべてから作られます。その間も書き続けられます。</translation>
    </message>
    <message>
        <source>Change one shot</source>
        <translation>1 ショットだけ変える</translation>
    </message>
    <message>
        <source>Select a shot here, change its words and generate it again. Only this shot is made anew; later ones say when they no longer fit.</source>
        <translation>ここでショットを選び、言葉を変えて、もう一度生成します。作り直されるのはこのショットだけです。合わなくなった後のショットは「要更新」になります。</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>1 つ目のテイク</translation>
    </message>
    <message>
        <source>Second take</source>
        <translation>2 つ目のテイク</translation>
    </message>
    <message>
        <source>How near the two pictures are</source>
        <translation>2 つの画像の近さ</translation>
    </message>
    <message>
        <source>PSNR of the two pictures: the higher, the nearer</source>
        <translation>2 つの画像の PSNR。高いほど近くなります</translation>
    </message>
    <message>
        <source>What is different in how they were made</source>
        <translation>作られ方の違い</translation>
    </message>
    <message>
        <source>Stop comparing (C)</source>
        <translation>比較を終了（C）</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Take {first} → {second}:  {told}</source>
        <translation>テイク {first} → {second}:  {told}</translation>
    </message>
    <message>
        <source>The playhead is not in {shot}</source>
        <translation>再生ヘッドが {shot} にありません</translation>
    </message>
    <message>
        <source>{take}, in the cut</source>
        <translation>{take}、採用中</translation>
    </message>
    <message>
        <source>Compared takes</source>
        <translation>比較中のテイク</translation>
    </message>
    <message>
        <source>Difference ×{gain}</source>
        <translation>差分 ×{gain}</translation>
    </message>
    <message>
        <source>No picture here</source>
        <translation>ここに映像はありません</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Timecode of the playhead</source>
        <translation>再生ヘッドのタイムコード</translation>
    </message>
    <message>
        <source>Click to type a timecode; +12 and -1:00 move from here</source>
        <translation>クリックしてタイムコードを入力します。+12 や -1:00 でここから移動します</translation>
    </message>
    <message>
        <source>Frame of the playhead and length of the film</source>
        <translation>再生ヘッドのフレームと作品の長さ</translation>
    </message>
    <message>
        <source>Preview of the chunk being made</source>
        <translation>生成中のチャンクのプレビュー</translation>
    </message>
    <message>
        <source>Add a shot to begin</source>
        <translation>ショットを追加して始めてください</translation>
    </message>
    <message>
        <source>frame {shown} of {frames}</source>
        <translation>フレーム {shown}/{frames}</translation>
    </message>
    <message>
        <source>No shot</source>
        <translation>ショットなし</translation>
    </message>
    <message>
        <source>Play the sample film</source>
        <translation>サンプルの映画を再生</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Write what happens, shot by shot. Each shot is generated from your words and from everything that came before it.</source>
        <translation>起こることを 1 ショットずつ書いてください。各ショットは、その言葉とそれまでのすべてから生成されます。</translation>
    </message>
    <message>
        <source>Or drop a board (.txt, .md) or a project on this window.</source>
        <translation>ボード（.txt、.md）やプロジェクトをこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>Enter でプロジェクトを開き、Delete で一覧から削除します</translation>
    </message>
    <message>
        <source>The project itself stays where it is</source>
        <translation>プロジェクト自体はそのまま残ります</translation>
    </message>
    <message>
        <source>State of the worker</source>
        <translation>ワーカーの状態</translation>
    </message>
    <message>
        <source>Exporting frame {done} of {total}</source>
        <translation>フレーム {done}/{total} を書き出し中</translation>
    </message>
    <message>
        <source>Paused in shot {number}</source>
        <translation>ショット {number} で一時停止中</translation>
    </message>
    <message>
        <source>Generating shot {number}</source>
        <translation>ショット {number} を生成中</translation>
    </message>
    <message>
        <source>chunk {chunk} of {chunks}</source>
        <translation>チャンク {chunk}/{chunks}</translation>
    </message>
    <message>
        <source>{waiting} queued</source>
        <translation>{waiting} 件待機中</translation>
    </message>
    <message>
        <source>Importing {file}, {percent}%</source>
        <translation>{file} を読み込み中、{percent}%</translation>
    </message>
    <message>
        <source>Paused, {waiting} queued</source>
        <translation>一時停止中、{waiting} 件待機</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>ワーカーを起動中…</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed</source>
        <translation>モデル「{model}」がインストールされていません</translation>
    </message>
    <message>
        <source>Model loaded, idle</source>
        <translation>モデル読み込み済み、待機中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>{n} ショット多い: {names}</translation>
    </message>
    <message>
        <source>{n} more shots: {names}</source>
        <translation>{n} ショット多い: {names}</translation>
    </message>
    <message>
        <source>{n} shot fewer: {names}</source>
        <translation>{n} ショット少ない: {names}</translation>
    </message>
    <message>
        <source>{n} shots fewer: {names}</source>
        <translation>{n} ショット少ない: {names}</translation>
    </message>
    <message>
        <source>another order of the shots</source>
        <translation>ショットの順序が別</translation>
    </message>
    <message>
        <source>another prompt in {n} shot: {names}</source>
        <translation>{n} ショットのプロンプトが別: {names}</translation>
    </message>
    <message>
        <source>another prompt in {n} shots: {names}</source>
        <translation>{n} ショットのプロンプトが別: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shot: {names}</source>
        <translation>{n} ショットの長さが別: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shots: {names}</source>
        <translation>{n} ショットの長さが別: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shot: {names}</source>
        <translation>{n} ショットの採用テイクが別: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shots: {names}</source>
        <translation>{n} ショットの採用テイクが別: {names}</translation>
    </message>
    <message>
        <source>{n} shot on or off: {names}</source>
        <translation>{n} ショットの有効・無効が別: {names}</translation>
    </message>
    <message>
        <source>{n} shots on or off: {names}</source>
        <translation>{n} ショットの有効・無効が別: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shot: {names}</source>
        <translation>{n} ショットの名前が別: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shots: {names}</source>
        <translation>{n} ショットの名前が別: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shot: {names}</source>
        <translation>{n} ショットのその他の内容が別: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shots: {names}</source>
        <translation>{n} ショットのその他の内容が別: {names}</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>タイトルが別</translation>
    </message>
    <message>
        <source>another frame rate, size or first timecode</source>
        <translation>フレームレート、画面サイズ、開始タイムコードのいずれかが別</translation>
    </message>
    <message>
        <source>another cast</source>
        <translation>キャストが別</translation>
    </message>
    <message>
        <source>other LoRAs</source>
        <translation>LoRA が別</translation>
    </message>
    <message>
        <source>other markers</source>
        <translation>マーカーが別</translation>
    </message>
    <message>
        <source>other names, notes or stars of takes</source>
        <translation>テイクの名前、メモ、スターのいずれかが別</translation>
    </message>
    <message>
        <source>other settings of the prompts</source>
        <translation>プロンプトの設定が別</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>その他の設定が別</translation>
    </message>
    <message>
        <source>A project is being packed; wait for it or cancel it first.</source>
        <translation>プロジェクトをパックしています。完了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <translation>何も書き込んでいません: {error}</translation>
    </message>
    <message>
        <source>another Throughline keeps it</source>
        <translation>別の Throughline が管理しています</translation>
    </message>
    <message>
        <source>The queue of this project was damaged ({error}), so what waited in it is not known. It was moved to {file}, and a new one is begun; takes are untouched.</source>
        <translation>このプロジェクトのキューが破損していたため（{error}）、待機中だったジョブはわかりません。キューを {file} に移し、新しいキューを始めます。テイクはそのままです。</translation>
    </message>
    <message>
        <source>The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be forgotten if Throughline ended; takes are kept as always.</source>
        <translation>キューをディスクに保存できません（{why}）。ジョブは続きますが、Throughline が終了すると待機中のジョブは失われます。テイクは通常どおり保存されます。</translation>
    </message>
    <message>
        <source>Edits that are not saved cannot be kept on disk now: {error}. They are here in the window, and it is tried again and again; save, or save a copy elsewhere.</source>
        <translation>未保存の編集をディスクに記録できません: {error}。編集はこのウィンドウに残っており、記録を繰り返し試みます。保存するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Process {pid} on {host} has taken this project over. Your edits here are kept in its journal; save them as a copy, or go on there.</source>
        <translation>{host} のプロセス {pid} がこのプロジェクトを引き継ぎました。ここでの編集はプロジェクトのジャーナルに残っています。別名で保存するか、引き継ぎ先で続けてください。</translation>
    </message>
    <message>
        <source>it is not a packed project</source>
        <translation>パック済みプロジェクトではありません</translation>
    </message>
    <message>
        <source>it names far too many files</source>
        <translation>ファイル数が多すぎます</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was begun; free space, or clear the cache in the settings.</source>
        <translation>{folder} のディスクの空きは {free_mb} MB ですが、約 {needed_mb} MB 必要です。何も開始していません。空き容量を増やすか、設定でキャッシュを消去してください。</translation>
    </message>
    <message>
        <source>it is a link, and these are not followed</source>
        <translation>リンクのため読み込みません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it has more than {limit:,} values</source>
        <translation>値が {limit:,} 個を超えています</translation>
    </message>
    <message>
        <source>it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most</source>
        <translation>上限 {limit_mb:.0f} MB に対して {size_mb:.0f} MB あり、大きすぎます</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged; free space, or choose another place.</source>
        <translation>{file} に書き込めませんでした: {error}。元の内容は変わっていません。空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} was not unpacked: {error}. Nothing was written.</source>
        <translation>{file} を展開できませんでした: {error}。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>{name} in it {problem}</source>
        <translation>中の {name} は{problem}</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>中に {name} が 2 つあります</translation>
    </message>
    <message>
        <source>its files lie over each other</source>
        <translation>中のファイルが重なり合っています</translation>
    </message>
    <message>
        <source>it holds no project</source>
        <translation>プロジェクトが入っていません</translation>
    </message>
    <message>
        <source>has a name that leads out of the folder, or that not every system can have</source>
        <translation>フォルダーの外を指す名前か、一部のシステムで使えない名前です</translation>
    </message>
    <message>
        <source>is no file of a project</source>
        <translation>プロジェクトのファイルではありません</translation>
    </message>
    <message>
        <source>is a link, or no file</source>
        <translation>リンクか、ファイル以外のものです</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that is not read</source>
        <translation>暗号化されているか、対応していない方式で圧縮されています</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>would become far larger than it is</source>
        <translation>展開すると極端に大きくなります</translation>
    </message>
    <message>
        <source>The takes could not be copied to {folder}: {error}. They are where they were; free space, or choose another folder.</source>
        <translation>テイクを {folder} にコピーできませんでした: {error}。テイクは元の場所にあります。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>it is inside a project</source>
        <translation>プロジェクトの中にあります</translation>
    </message>
    <message>
        <source>it has other files in it</source>
        <translation>別のファイルが入っています</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>親フォルダーがありません</translation>
    </message>
    <message>
        <source>{folder} is not used: {reason}. Nothing was changed; choose another folder.</source>
        <translation>{folder} は使用しません: {reason}。何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free</source>
        <translation>{needed_mb:,.0f} MB 必要ですが、空きは {free_mb:,.0f} MB です</translation>
    </message>
    <message>
        <source>a file in it is larger than it says</source>
        <translation>中のファイルが、示されたサイズより大きくなっています</translation>
    </message>
    <message>
        <source>a file in it is cut short</source>
        <translation>中のファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the project in it is damaged ({error})</source>
        <translation>中のプロジェクトが破損しています（{error}）</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}). The project is as it was; choose another version.</source>
        <translation>{file} を読み込めません（{error}）。プロジェクトは元のままです。別のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>{folder} is being written by another program. Nothing was written; try again when that is over.</source>
        <translation>{folder} には別のプログラムが書き込み中です。何も書き込んでいません。終わってからもう一度実行してください。</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>すでに開いています</translation>
    </message>
    <message>
        <source>Read only shows it as last saved. A copy goes on in a folder of its own. Take it over only when nobody works there any more: what is unsaved there is offered to you.</source>
        <translation>読み取り専用では、最後に保存した状態が表示されます。コピーは別のフォルダーで続けられます。引き継ぐのは、相手側でもう誰も作業していないときだけにしてください。相手側の未保存の編集は、ここで復元できます。</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>コピーを開く…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>“{title}” is open in another window of Throughline (process {pid}).</source>
        <translation>「{title}」は Throughline の別のウィンドウで開かれています（プロセス {pid}）。</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). Whether it still runs cannot be known from here.</source>
        <translation>「{title}」はコンピューター {host}（プロセス {pid}）で開かれています。まだ動作しているかどうかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). It was last heard of at {time}; whether it still runs cannot be known from here.</source>
        <translation>「{title}」はコンピューター {host} で開かれています（プロセス {pid}）。最終応答: {time}。まだ動作しているかどうかは、ここからはわかりません。</translation>
    </message>
    <message>
        <source>“{title}” has edits of {time} that were not saved.</source>
        <translation>「{title}」に {time} の未保存の編集があります。</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>編集を復元</translation>
    </message>
    <message>
        <source>Open as last saved</source>
        <translation>最後の保存状態で開く</translation>
    </message>
    <message>
        <source>Unsaved edits were found</source>
        <translation>未保存の編集が見つかりました</translation>
    </message>
    <message>
        <source>What is different from the saved project</source>
        <translation>保存済みプロジェクトとの違い</translation>
    </message>
    <message>
        <source>The project was saved after these edits were made: taking them goes back to the state that they were made in. That can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>これらの編集の後に、プロジェクトが保存されています。編集を復元すると、編集した時点の状態に戻ります。復元は取り消しで戻せます。保存済みのプロジェクトは、保存するまで変わりません。復元しなかった編集は「ファイル」&gt;「バージョン」に残ります。</translation>
    </message>
    <message>
        <source>Taking them can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>復元は取り消しで戻せます。保存済みのプロジェクトは、保存するまで変わりません。復元しなかった編集は「ファイル」&gt;「バージョン」に残ります。</translation>
    </message>
    <message>
        <source>Opening a version is an edit that undo takes back; the project on disk stays as it is until you save. The newest 20 that were saved are kept.</source>
        <translation>バージョンを開く操作は、取り消しで戻せます。ディスク上のプロジェクトは、保存するまで変わりません。保存したバージョンは新しい順に 20 件まで残ります。</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>このバージョンを開く</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>バージョン（新しい順）</translation>
    </message>
    <message>
        <source>What is different from the project as it is now</source>
        <translation>現在のプロジェクトとの違い</translation>
    </message>
    <message>
        <source>Different from now:</source>
        <translation>現在との違い:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Saved, and replaced at {time}</source>
        <translation>保存版（{time} に置き換え）</translation>
    </message>
    <message>
        <source>Edits that were not saved, set aside at {time}</source>
        <translation>未保存の編集（{time} に退避）</translation>
    </message>
    <message>
        <source>Unsaved edits that were found could not be moved to the versions: {error}. They stay where they are.</source>
        <translation>見つかった未保存の編集をバージョンに移動できませんでした: {error}。元の場所に残してあります。</translation>
    </message>
    <message>
        <source>A journal of unsaved edits is damaged; it was kept in the folder backups.</source>
        <translation>未保存の編集のジャーナルが破損しています。backups フォルダーに残してあります。</translation>
    </message>
    <message>
        <source>Take unsaved edits</source>
        <translation>未保存の編集を復元</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>1 ファイルにパック…</translation>
    </message>
    <message>
        <source>Write the project with its takes into one file, to pass it on or to keep it</source>
        <translation>受け渡しや保管のために、プロジェクトをテイクごと 1 つのファイルに書き出します</translation>
    </message>
    <message>
        <source>Open packed project…</source>
        <translation>パック済みプロジェクトを開く…</translation>
    </message>
    <message>
        <source>Unpack a project that was packed into one file, and open it</source>
        <translation>1 つのファイルにパックしたプロジェクトを展開して開きます</translation>
    </message>
    <message>
        <source>Check the files of this project</source>
        <translation>このプロジェクトのファイルを検査</translation>
    </message>
    <message>
        <source>Read the files of all takes, and see whether they are as they were made</source>
        <translation>すべてのテイクのファイルを読み、作成時のままかどうかを調べます</translation>
    </message>
    <message>
        <source>Packed projects ({kinds})</source>
        <translation>パック済みプロジェクト ({kinds})</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>1 ファイルにパック</translation>
    </message>
    <message>
        <source>Packing {file}. You can go on working.</source>
        <translation>{file} をパックしています。作業は続けられます。</translation>
    </message>
    <message>
        <source>Cancel packing</source>
        <translation>パックをキャンセル</translation>
    </message>
    <message>
        <source>Open packed project</source>
        <translation>パック済みプロジェクトを開く</translation>
    </message>
    <message>
        <source>Unpack {file} into a new folder</source>
        <translation>{file} を新しいフォルダーに展開</translation>
    </message>
    <message>
        <source>Unpacking {file}.</source>
        <translation>{file} を展開しています。</translation>
    </message>
    <message>
        <source>Packed into {file}</source>
        <translation>{file} にパックしました</translation>
    </message>
    <message>
        <source>Packing was cancelled; what was there before is unchanged.</source>
        <translation>パックをキャンセルしました。元の内容は変わっていません。</translation>
    </message>
    <message>
        <source>Which takes shall be in the file?</source>
        <translation>どのテイクをファイルに含めますか？</translation>
    </message>
    <message>
        <source>The film is whole with the takes that are in it. All takes need more room.</source>
        <translation>作品に含まれるテイクだけで、作品は完全に揃います。すべてのテイクを含めると容量が大きくなります。</translation>
    </message>
    <message>
        <source>Takes in the film</source>
        <translation>作品のテイクのみ</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>すべてのテイク</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>バージョン…</translation>
    </message>
    <message>
        <source>The project as it was saved before, and edits that were set aside</source>
        <translation>以前に保存したプロジェクトと、退避した編集</translation>
    </message>
    <message>
        <source>There are no former versions yet: the project was saved once.</source>
        <translation>以前のバージョンはまだありません。プロジェクトの保存は 1 回だけです。</translation>
    </message>
    <message>
        <source>Open the version of {time}</source>
        <translation>{time} のバージョンを開く</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>上書き保存</translation>
    </message>
    <message>
        <source>Another program has saved this project, and there are unsaved edits here. Nothing is lost: save over it, and what it saved stays in File &gt; Versions; or save a copy.</source>
        <translation>別のプログラムがこのプロジェクトを保存しました。ここには未保存の編集があります。何も失われません。上書き保存すると、相手が保存した内容は「ファイル」&gt;「バージョン」に残ります。または、別名で保存してください。</translation>
    </message>
    <message>
        <source>Go to marker</source>
        <translation>マーカーへ移動</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>テキストエンコーダーを読み込み中</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>トランスフォーマーを読み込み中</translation>
    </message>
    <message>
        <source>Loading the autoencoder</source>
        <translation>オートエンコーダーを読み込み中</translation>
    </message>
    <message>
        <source>Loading the memory encoder</source>
        <translation>記憶エンコーダーを読み込み中</translation>
    </message>
    <message>
        <source>The model does not know {words}. It knows {known}.</source>
        <translation>モデルは {words} を知りません。知っているのは {known} です。</translation>
    </message>
    <message>
        <source>The model does not know {words}.</source>
        <translation>モデルは {words} を知りません。</translation>
    </message>
    <message>
        <source>The prompt is long: the model reads its first {count} words.</source>
        <translation>プロンプトが長いため、モデルは最初の {count} 語だけを読みます。</translation>
    </message>
    <message>
        <source>{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing of other shots or of pictures of the cast.</source>
        <translation>{model} には記憶エンコーダーがありません。ショットは自身の直前の画像から続き、ほかのショットやキャストの画像は参照しません。</translation>
    </message>
    <message>
        <source>Of the {cited} pictures that the prompt cites, the model sees {read}.</source>
        <translation>プロンプトが参照する {cited} 枚の画像のうち、モデルが見るのは {read} 枚です。</translation>
    </message>
    <message>
        <source>The sound of {file} was left out: shots have pictures only.</source>
        <translation>{file} の音声は取り込まれません。ショットは映像だけです。</translation>
    </message>
    <message>
        <source>{file} ends after {length}, though it says {promised}; perhaps it was not copied to its end.</source>
        <translation>{file} は {promised} のはずですが {length} で終わっています。最後までコピーされていない可能性があります。</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its height is cut off, as much at both sides.</source>
        <translation>{file}（{size}）はモデルの映像サイズ {model_size} を満たすように拡大縮小され、高さの {percent}% が上下均等に切り取られました。</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its width is cut off, as much at both sides.</source>
        <translation>{file}（{size}）はモデルの映像サイズ {model_size} を満たすように拡大縮小され、幅の {percent}% が左右均等に切り取られました。</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for high noise alone, as its name says.</source>
        <translation>LoRA {name} は、名前が示すとおり高ノイズにだけ使われます。</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for low noise alone, as its name says.</source>
        <translation>LoRA {name} は、名前が示すとおり低ノイズにだけ使われます。</translation>
    </message>
    <message>
        <source>The LoRA {name} also changes what is no layer ({count} entries); these were left out.</source>
        <translation>LoRA {name} はレイヤー以外（{count} 件）も変更しますが、それらは除外されました。</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>GPU のメモリが不足しました</translation>
    </message>
    <message>
        <source>The computer ran out of memory</source>
        <translation>コンピューターのメモリが不足しました</translation>
    </message>
    <message>
        <source>The GPU or its driver failed ({error})</source>
        <translation>GPU またはドライバーで問題が発生しました（{error}）</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is no device</source>
        <translation>{variable} は {name} ですが、これはデバイスではありません</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is none of {names}</source>
        <translation>{variable} は {name} ですが、{names} のいずれでもありません</translation>
    </message>
    <message>
        <source>{variable} is {name}, which cannot be used ({error})</source>
        <translation>{variable} は {name} ですが、使用できません（{error}）</translation>
    </message>
    <message>
        <source>{variable} is {name}, and {module} is not installed</source>
        <translation>{variable} は {name} ですが、{module} がインストールされていません</translation>
    </message>
    <message>
        <source>{variable} is {name}, which does not run on {device}</source>
        <translation>{variable} は {name} ですが、{device} では動作しません</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the GPU&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} は {size} で約 {needed} GB の GPU メモリを必要としますが、{there} GB しかありません</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the computer&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} は {size} で約 {needed} GB のコンピューターのメモリを必要としますが、{there} GB しかありません</translation>
    </message>
    <message>
        <source>The file could not be read or written: {error}</source>
        <translation>ファイルを読み書きできませんでした: {error}</translation>
    </message>
    <message>
        <source>The file {file} could not be read or written: {error}</source>
        <translation>ファイル {file} を読み書きできませんでした: {error}</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work ({error})</source>
        <translation>予期しないエラーで作業が止まりました（{error}）</translation>
    </message>
    <message>
        <source>Chunk {chunk} could not be written to {folder}: {error}</source>
        <translation>チャンク {chunk} を {folder} に書き込めませんでした: {error}</translation>
    </message>
    <message>
        <source>Pictures from memory could not be written to {folder}: {error}</source>
        <translation>記憶からの画像を {folder} に書き込めませんでした: {error}</translation>
    </message>
    <message>
        <source>The latents of chunk {chunk} in {folder} cannot be read</source>
        <translation>{folder} のチャンク {chunk} の潜在表現を読み取れません</translation>
    </message>
    <message>
        <source>The pictures of chunk {chunk} in {folder} cannot be read</source>
        <translation>{folder} のチャンク {chunk} の映像を読み取れません</translation>
    </message>
    <message>
        <source>The take in {folder} has no finished chunks</source>
        <translation>{folder} のテイクには完成したチャンクがありません</translation>
    </message>
    <message>
        <source>The take in {folder} was made by a model with other latents</source>
        <translation>{folder} のテイクは、潜在表現が異なるモデルで作られています</translation>
    </message>
    <message>
        <source>The files of take {take} are missing in {folder}</source>
        <translation>テイク {take} のファイルが {folder} にありません</translation>
    </message>
    <message>
        <source>The picture of @{name} is missing in {file}</source>
        <translation>@{name} の画像が {file} にありません</translation>
    </message>
    <message>
        <source>The picture of @{name} cannot be read</source>
        <translation>@{name} の画像を読み取れません</translation>
    </message>
    <message>
        <source>The picture of @{name} was changed since it was named</source>
        <translation>@{name} の画像は、名前を付けた後に変更されています</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be used. {why}</source>
        <translation>LoRA {name} は使用できません。{why}</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be read. {why}</source>
        <translation>LoRA {name} を読み取れません。{why}</translation>
    </message>
    <message>
        <source>The LoRA {name} does not fit the model</source>
        <translation>LoRA {name} はモデルに合いません</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} is missing in {file}</source>
        <translation>LoRA {name} のファイルが {file} にありません</translation>
    </message>
    <message>
        <source>The LoRAs are not those that the recipe names</source>
        <translation>LoRA がレシピのものと異なります</translation>
    </message>
    <message>
        <source>The model starts a shot from a picture, and there is none</source>
        <translation>このモデルは画像からショットを始めますが、その画像がありません</translation>
    </message>
    <message>
        <source>The model makes a keyframe of pictures, and there is none</source>
        <translation>このモデルは画像からキーフレームを作成しますが、画像がありません</translation>
    </message>
    <message>
        <source>The keyframe could not be written to {folder}: {error}</source>
        <translation>キーフレームを {folder} に書き込めませんでした: {error}</translation>
    </message>
    <message>
        <source>{model} makes no keyframes</source>
        <translation>{model} はキーフレームを作成しません</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots</source>
        <translation>{model} はキーフレームのみを作成し、ショットは作成しません</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {why}</source>
        <translation>{file} を読み込めません: {why}</translation>
    </message>
    <message>
        <source>It is longer ago than {model} can remember</source>
        <translation>{model} が記憶できるよりも前のことです</translation>
    </message>
    <message>
        <source>It was made by a model that counts pictures in another way: {model} remembers it, but cannot show it picture by picture</source>
        <translation>画像の数え方が異なるモデルで作られたものです。{model} は覚えていますが、1 枚ずつ見せることはできません</translation>
    </message>
    <message>
        <source>{model} goes on in its own way, without a memory to ask</source>
        <translation>{model} は独自の方法で続きを作るため、問い合わせる記憶がありません</translation>
    </message>
    <message>
        <source>{model} has no memory encoder, so it remembers nothing</source>
        <translation>{model} には記憶エンコーダーがないため、何も記憶しません</translation>
    </message>
    <message>
        <source>{model} cannot make {count} pictures, only a length such as {lengths}</source>
        <translation>{model} は {count} 枚を生成できません。可能なのは {lengths} などの長さだけです</translation>
    </message>
    <message>
        <source>{model} cannot make pictures at the rate {rate}</source>
        <translation>{model} は {rate} のレートで映像を生成できません</translation>
    </message>
    <message>
        <source>The recipe asks for other weights than those of {model}</source>
        <translation>レシピが求める重みは {model} のものと異なります</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>The weights in {folder} are missing</source>
        <translation>{folder} に重みがありません</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit their config.json</source>
        <translation>{folder} の重みが config.json と一致しません</translation>
    </message>
    <message>
        <source>{folder} is not a model folder: it has no throughline.json</source>
        <translation>{folder} はモデルのフォルダーではありません。throughline.json がありません</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP</source>
        <translation>{folder} は DINOv2、CLIP、SigLIP の画像エンコーダーではありません</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read: {error}</source>
        <translation>{folder} の重みを読み取れません: {error}</translation>
    </message>
    <message>
        <source>{file} does not say how pictures are prepared</source>
        <translation>{file} に画像の前処理の方法が書かれていません</translation>
    </message>
    <message>
        <source>The pictures of {folder} do not fit the model in {model}</source>
        <translation>{folder} の画像が {model} のモデルと一致しません</translation>
    </message>
    <message>
        <source>The model reads {file}, which is not there any more; put it back, or get the model again</source>
        <translation>モデルが読む {file} がなくなっています。元に戻すか、モデルを入手し直してください</translation>
    </message>
    <message>
        <source>The model reads {file}, which is another file now; put the old one back, or get the model again</source>
        <translation>モデルが読む {file} は別のファイルになっています。元のファイルに戻すか、モデルを入手し直してください</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>開けません（{error}）</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>テキストです</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>it holds nothing but sound</source>
        <translation>音声しかありません</translation>
    </message>
    <message>
        <source>it is a single picture, which the cast takes, and not a video</source>
        <translation>動画ではなく 1 枚の画像です。画像はキャストに入れられます</translation>
    </message>
    <message>
        <source>it lasts more than {minutes} minutes, the most of one shot; cut out the part that you need</source>
        <translation>1 ショットの上限である {minutes} 分を超えています。必要な部分を切り出してください</translation>
    </message>
    <message>
        <source>It was made for another model: this one has no {layer}</source>
        <translation>別のモデル用です。このモデルには {layer} がありません</translation>
    </message>
    <message>
        <source>It was made for a larger or smaller model: its {layer} has another size</source>
        <translation>より大きい、または小さいモデル用です。{layer} のサイズが異なります</translation>
    </message>
    <message>
        <source>It is no LoRA: it changes no layer</source>
        <translation>LoRA ではありません。どのレイヤーも変更しません</translation>
    </message>
    <message>
        <source>It is damaged: {what}</source>
        <translation>破損しています: {what}</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)</source>
        <translation>使用できない種類です（LoHa、LoKr、DoRA、OFT）</translation>
    </message>
    <message>
        <source>It changes the text encoder, too, so it was made for another model</source>
        <translation>テキストエンコーダーも変更するため、別のモデル用です</translation>
    </message>
    <message>
        <source>Its file was changed since it was added</source>
        <translation>追加後にファイルが変更されています</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>no chunk was finished</source>
        <translation>完成したチャンクはありません</translation>
    </message>
    <message>
        <source>1 finished chunk is kept</source>
        <translation>完成した 1 チャンクは残っています</translation>
    </message>
    <message>
        <source>{count} finished chunks are kept</source>
        <translation>完成した {count} チャンクは残っています</translation>
    </message>
    <message>
        <source>get the model again</source>
        <translation>モデルを入手し直してください</translation>
    </message>
    <message>
        <source>generate the shot of that take again, or select another take</source>
        <translation>そのテイクのショットを生成し直すか、別のテイクを選んでください</translation>
    </message>
    <message>
        <source>replace its picture in the cast, or choose another keyframe, then generate again</source>
        <translation>キャストの画像を差し替えるか、別のキーフレームを選んでから、もう一度生成してください</translation>
    </message>
    <message>
        <source>turn it off for this shot, or choose a LoRA that was made for this model</source>
        <translation>このショットではオフにするか、このモデル用の LoRA を選んでください</translation>
    </message>
    <message>
        <source>add it to the project again, or turn it off for this shot</source>
        <translation>プロジェクトにもう一度追加するか、このショットではオフにしてください</translation>
    </message>
    <message>
        <source>give the shot a keyframe (a picture of your own will do), cite a picture of the cast with @name in its prompt, or generate the shot before it first</source>
        <translation>ショットにキーフレームを付けるか（ご自分の画像でもかまいません）、プロンプトに @name と書いてキャストの画像を参照するか、先に前のショットを生成してください</translation>
    </message>
    <message>
        <source>choose another file, or save it anew with another program and import that</source>
        <translation>別のファイルを選ぶか、ほかのプログラムで保存し直したものを読み込んでください</translation>
    </message>
    <message>
        <source>ask for a shot that it remembers, or choose a model that remembers more</source>
        <translation>記憶しているショットを選ぶか、より多く記憶できるモデルを選んでください</translation>
    </message>
    <message>
        <source>generate its shot with this model, or import it again, and ask then</source>
        <translation>そのショットをこのモデルで生成するか、もう一度読み込んでから、お試しください</translation>
    </message>
    <message>
        <source>load the model of the recipe, or generate the shot again with the loaded one</source>
        <translation>レシピのモデルを読み込むか、読み込み済みのモデルでショットを生成し直してください</translation>
    </message>
    <message>
        <source>load a model first</source>
        <translation>先にモデルを読み込んでください</translation>
    </message>
    <message>
        <source>take the variable away, so that the program chooses, or name another one</source>
        <translation>変数を削除してプログラムに選ばせるか、別の値を指定してください</translation>
    </message>
    <message>
        <source>choose a smaller model, or one with smaller pictures</source>
        <translation>小さいモデルか、画面の小さいモデルを選んでください</translation>
    </message>
    <message>
        <source>close other programs and generate again, or choose a smaller model, or smaller pictures where the model has them</source>
        <translation>ほかのプログラムを閉じてもう一度生成するか、小さいモデルを選ぶか、モデルにあれば小さい画面を選んでください</translation>
    </message>
    <message>
        <source>if it happens again, restart the computer or update the driver of the GPU</source>
        <translation>繰り返す場合は、コンピューターを再起動するか GPU のドライバーを更新してください</translation>
    </message>
    <message>
        <source>make room or choose another folder, then generate again</source>
        <translation>空き容量を増やすか別のフォルダーを選んでから、もう一度生成してください</translation>
    </message>
    <message>
        <source>the log has the details; please report it</source>
        <translation>詳細はログにあります。ご報告ください</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{n} chunk was checked, and it is as it was made.</source>
        <translation>{n} チャンクを検査しました。作成時のままです。</translation>
    </message>
    <message>
        <source>{n} chunks were checked, and all are as they were made.</source>
        <translation>{n} チャンクを検査しました。すべて作成時のままです。</translation>
    </message>
    <message>
        <source>The files of this project are being checked. You can go on working.</source>
        <translation>このプロジェクトのファイルを検査しています。そのまま作業を続けられます。</translation>
    </message>
    <message>
        <source>Files are missing or damaged: {takes}. What is lost can be made again, with the same pictures; the rest stays as it is.</source>
        <translation>ファイルが欠落しているか破損しています: {takes}。失われた部分は同じ映像で作り直せます。残りはそのままです。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Takes are being moved; wait for that or cancel it first.</source>
        <translation>テイクを移動しています。完了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>The takes are where they were: {error}</source>
        <translation>テイクは元の場所にあります: {error}</translation>
    </message>
    <message>
        <source>Media offline: the takes of {project} lie in another folder, and where is not known on this computer. Nothing is lost; relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>メディアがオフラインです: {project} のテイクは別のフォルダーにあり、このコンピューターではその場所が不明です。何も失われていません。プロジェクト設定か `throughline media {project} --relink FOLDER` で再リンクしてください。</translation>
    </message>
    <message>
        <source>Media offline: {folder} with the takes of {project} is not there. Nothing is lost; connect its disk, or relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>メディアがオフラインです: {project} のテイクがある {folder} が見つかりません。何も失われていません。ディスクを接続するか、プロジェクト設定か `throughline media {project} --relink FOLDER` で再リンクしてください。</translation>
    </message>
    <message>
        <source>the takes lie in the project</source>
        <translation>テイクはプロジェクトの中にあります</translation>
    </message>
    <message>
        <source>it belongs to another project</source>
        <translation>別のプロジェクトのものです</translation>
    </message>
    <message>
        <source>no takes of a project are there</source>
        <translation>プロジェクトのテイクがありません</translation>
    </message>
    <message>
        <source>{project} uses it</source>
        <translation>{project} が使用しています</translation>
    </message>
    <message>
        <source>take {number} is another one there</source>
        <translation>テイク {number} の内容が異なります</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>プロジェクトに戻す</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>再リンク…</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>メディアフォルダー</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>プロジェクト内</translation>
    </message>
    <message>
        <source>Media offline</source>
        <translation>メディアがオフライン</translation>
    </message>
    <message>
        <source>The folder with the takes</source>
        <translation>テイクのあるフォルダー</translation>
    </message>
    <message>
        <source>A folder for the takes</source>
        <translation>テイクを置くフォルダー</translation>
    </message>
    <message>
        <source>Takes are being made. Wait for them or cancel them, then move them.</source>
        <translation>テイクを生成しています。完了を待つかキャンセルしてから移動してください。</translation>
    </message>
    <message>
        <source>Media online again: {folder}</source>
        <translation>メディアがオンラインに戻りました: {folder}</translation>
    </message>
    <message>
        <source>Moving the takes to {folder}. You can go on editing.</source>
        <translation>テイクを {folder} に移動しています。編集を続けられます。</translation>
    </message>
    <message>
        <source>Comparing the takes with those of the project.</source>
        <translation>テイクをプロジェクトのものと照合しています。</translation>
    </message>
    <message>
        <source>Cancel moving</source>
        <translation>移動をキャンセル</translation>
    </message>
    <message>
        <source>Moving the takes, {percent}%</source>
        <translation>テイクを移動中 {percent}%</translation>
    </message>
    <message>
        <source>The takes lie in {folder}</source>
        <translation>テイクは {folder} にあります</translation>
    </message>
    <message>
        <source>Moving was cancelled; the takes are where they were.</source>
        <translation>移動をキャンセルしました。テイクは元の場所にあります。</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The files could not be checked: {error}</source>
        <translation>ファイルを確認できませんでした: {error}</translation>
    </message>
    <message>
        <source>Any use, without conditions.</source>
        <translation>どのような利用も、条件なしにできます。</translation>
    </message>
    <message>
        <source>Any use, also commercial. Who passes the model on passes on its licence and notices.</source>
        <translation>商用も含め、どのような利用もできます。モデルを渡すときは、ライセンスと表示も一緒に渡します。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Above 100 million users a month, ask Tencent.</source>
        <translation>欧州連合、英国、韓国では許諾されていません。その画像を他の AI モデルの改良に使うことはできません。月間利用者が 1 億人を超える場合は Tencent の許可が必要です。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 Redux, whose licence allows no commercial use.</source>
        <translation>欧州連合、英国、韓国では許諾されていません。その画像を他の AI モデルの改良に使うことはできません。画像エンコーダーは FLUX.1 Redux の複製から来ており、そのライセンスは商用利用を認めていません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for the uses that its licence lists as forbidden.</source>
        <translation>商用利用はできますが、ライセンスに禁止と挙げられた利用は除きます。</translation>
    </message>
    <message>
        <source>A model is being fetched; wait for it, or pause it first.</source>
        <translation>モデルをダウンロードしています。終わるまで待つか、先に一時停止してください。</translation>
    </message>
    <message>
        <source>The engine is being worked on; wait for it, or pause it first.</source>
        <translation>エンジンを処理中です。お待ちいただくか、先に一時停止してください。</translation>
    </message>
    <message>
        <source>What was fetched is kept: {error}</source>
        <translation>ダウンロードした分は残っています: {error}</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was asked of the network and nothing was fetched. Switch it off to get models.</source>
        <translation>オフラインモードのため、ネットワークには何も問い合わせず、何もダウンロードしていません。モデルを入手するにはオフにしてください。</translation>
    </message>
    <message>
        <source>{mirror} is no address of a mirror: it begins with https://.</source>
        <translation>{mirror} はミラーのアドレスではありません。https:// で始まります。</translation>
    </message>
    <message>
        <source>{model} was begun in {folder}. Go on there, or delete it first. Nothing was changed.</source>
        <translation>{model} は {folder} で始められています。そこで続けるか、先に削除してください。何も変更していません。</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. What was there is kept; get the model again without it.</source>
        <translation>{file} はこのコンピューターになく、オフラインモードでは問い合わせません。あった分は残っています。このモードなしでモデルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed; look at the drive and at who may read it, and check again.</source>
        <translation>{file} を読み込めません: {reason}。何も変更されていません。ドライブとアクセス権を確認してから、もう一度検査してください。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} の空きは {free:.1f} GB で、{model} にはあと {needed:.1f} GB 必要です。何もダウンロードしていません。空きを作るか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>What {repo} consists of could not be found out; of the last mirror that was asked: {reason}. Nothing was fetched; look at the connection, or name a mirror.</source>
        <translation>{repo} の内容が分かりませんでした。最後に問い合わせたミラー: {reason}。何もダウンロードしていません。接続を確かめるか、ミラーを指定してください。</translation>
    </message>
    <message>
        <source>Another program is getting this model into {folder}; wait for it.</source>
        <translation>別のプログラムがこのモデルを {folder} に入手しています。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>it stopped sending</source>
        <translation>送信が途切れました</translation>
    </message>
    <message>
        <source>it does not have the file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it asks for an account that has accepted the licence</source>
        <translation>ライセンスに同意したアカウントが必要です</translation>
    </message>
    <message>
        <source>what it answered is not what was asked for</source>
        <translation>応答が求めたものと違います</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. The model cannot be used any more; delete it again, or get it again.</source>
        <translation>{folder} をすべては削除できませんでした: {reason}。このモデルはもう使えません。もう一度削除するか、入手し直してください。</translation>
    </message>
    <message>
        <source>There is nothing of {model} to delete.</source>
        <translation>{model} には削除するものがありません。</translation>
    </message>
    <message>
        <source>{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.</source>
        <translation>{model} は Throughline がダウンロードしたものではないため、削除していません。フォルダーは {folder} です。</translation>
    </message>
    <message>
        <source>what it sent is damaged</source>
        <translation>送られたものが壊れています</translation>
    </message>
    <message>
        <source>{file} could not be fetched from any mirror; of the last one: {reason}. What was fetched is kept; get it again to go on.</source>
        <translation>{file} はどのミラーからも入手できませんでした。最後のミラー: {reason}。ダウンロードした分は残っています。もう一度入手すると続きから始まります。</translation>
    </message>
    <message>
        <source>There is no LoRA {name}: the project has none yet.</source>
        <translation>LoRA {name} はありません。プロジェクトにはまだ LoRA がありません。</translation>
    </message>
    <message>
        <source>There is no LoRA {name}; the project has {known}.</source>
        <translation>LoRA {name} はありません。プロジェクトにあるのは {known} です。</translation>
    </message>
    <message>
        <source>This file is in the project already, as {name}.</source>
        <translation>このファイルは {name} として既にプロジェクトにあります。</translation>
    </message>
    <message>
        <source>{name} is for drafts, and used in all shots of them.</source>
        <translation>{name} はドラフト用で、ドラフトではすべてのショットに使われます。</translation>
    </message>
    <message>
        <source>it was made without the LoRA {name}</source>
        <translation>LoRA {name} なしで作成されました</translation>
    </message>
    <message>
        <source>it was made with the LoRA {name}, which is off now</source>
        <translation>LoRA {name} で作成されましたが、今はオフです</translation>
    </message>
    <message>
        <source>the weight of the LoRA {name} was changed ({weight}, was {before})</source>
        <translation>LoRA {name} の重みが変わりました（{before} → {weight}）</translation>
    </message>
    <message>
        <source>weight of the LoRA {name} {old} → {new}</source>
        <translation>LoRA {name} の重み {old} → {new}</translation>
    </message>
    <message>
        <source>A draft has 1 to {limit} steps.</source>
        <translation>ドラフトのステップ数は 1 から {limit} です。</translation>
    </message>
    <message>
        <source>The LoRA {name} is not named by its sha256.</source>
        <translation>LoRA {name} は sha256 で名付けられていません。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s name has 1 to {limit} characters.</source>
        <translation>LoRA の名前は 1 から {limit} 文字です。</translation>
    </message>
    <message>
        <source>{name} has at most {limit} trigger words, of a line each.</source>
        <translation>{name} のトリガーワードは 1 行ずつ、最大 {limit} 個です。</translation>
    </message>
    <message>
        <source>A LoRA of the project is there twice.</source>
        <translation>プロジェクトに同じ LoRA が 2 つあります。</translation>
    </message>
    <message>
        <source>Two LoRAs of the project have the same name.</source>
        <translation>プロジェクトに同じ名前の LoRA が 2 つあります。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s weight lies between -{limit:g} and {limit:g}.</source>
        <translation>LoRA の重みは -{limit:g} から {limit:g} の間です。</translation>
    </message>
    <message>
        <source>The LoRA was not added: {error}</source>
        <translation>LoRA は追加されませんでした: {error}</translation>
    </message>
    <message>
        <source>{file} could not be copied into the project: {error}. Nothing was changed; free space or make the folder writable.</source>
        <translation>{file} をプロジェクトにコピーできませんでした: {error}。何も変わっていません。空き容量を増やすか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}; put it back, or remove it and add it again.</source>
        <translation>LoRA {name} のファイルが {folder} に見つかりません。元に戻すか、LoRA を削除してもう一度追加してください。</translation>
    </message>
    <message>
        <source>it is damaged, or no safetensors file</source>
        <translation>破損しているか、safetensors ファイルではありません</translation>
    </message>
    <message>
        <source>it is cut short; copy or download it again</source>
        <translation>途中で切れています。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>it has no LoRA in it</source>
        <translation>LoRA が入っていません</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>{file} がありません</translation>
    </message>
    <message>
        <source>its {file} names another class</source>
        <translation>{file} に別のクラスが指定されています</translation>
    </message>
    <message>
        <source>{file} may hold code, so take it away</source>
        <translation>{file} にはコードが含まれる可能性があるため、取り除いてください</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.</source>
        <translation>{folder} は DINOv2、CLIP、SigLIP の画像エンコーダーではありません: {why}。</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a .safetensors file.</source>
        <translation>{file} は使用できる LoRA ではありません: {why}。何も変わっていません。.safetensors ファイルを選んでください。</translation>
    </message>
    <message>
        <source>None yet. Drop a .safetensors file on the window.</source>
        <translation>まだありません。.safetensors ファイルをウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>LoRA を追加…</translation>
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
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>Adding {file} to the project…</source>
        <translation>{file} をプロジェクトに追加しています…</translation>
    </message>
    <message>
        <source>Remove LoRA {name}</source>
        <translation>LoRA {name} を削除</translation>
    </message>
    <message>
        <source>Add LoRA {name}</source>
        <translation>LoRA {name} を追加</translation>
    </message>
    <message>
        <source>The LoRA {name} is in the project.</source>
        <translation>LoRA {name} をプロジェクトに追加しました。</translation>
    </message>
    <message>
        <source>Change LoRA {name}</source>
        <translation>LoRA {name} を変更</translation>
    </message>
    <message>
        <source>Click to write it in the prompt</source>
        <translation>クリックするとプロンプトに書き込みます</translation>
    </message>
    <message>
        <source>Trigger words, with commas between</source>
        <translation>トリガーワード（コンマ区切り）</translation>
    </message>
    <message>
        <source>Use in all shots</source>
        <translation>すべてのショットで使う</translation>
    </message>
    <message>
        <source>Only for drafts</source>
        <translation>ドラフト専用</translation>
    </message>
    <message>
        <source>This weight in all shots</source>
        <translation>この重みをすべてのショットに</translation>
    </message>
    <message>
        <source>Change trigger words</source>
        <translation>トリガーワードを変更</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>プロジェクトから削除</translation>
    </message>
    <message>
        <source>{name}: only in drafts, which have {steps} steps</source>
        <translation>{name}: {steps} ステップのドラフトのみ</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} の重み</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>{name} のその他の操作</translation>
    </message>
    <message>
        <source>{model} reads the last picture before a chunk; it has no memory of older shots.</source>
        <translation>{model} はチャンクの直前の画像を 1 枚読みます。それより前のショットは記憶しません。</translation>
    </message>
    <message>
        <source>{model} reads the last {seconds} s before a chunk; it has no memory of older shots.</source>
        <translation>{model} はチャンクの直前の {seconds} 秒を読みます。それより前のショットは記憶しません。</translation>
    </message>
    <message>
        <source>{model} reads nothing of the shots before; it has no memory of them.</source>
        <translation>{model} は前のショットを何も読みません。記憶もしません。</translation>
    </message>
    <message>
        <source>A keyframe is made of up to {count} pictures.</source>
        <translation>キーフレームは最大 {count} 枚の画像から作成されます。</translation>
    </message>
    <message>
        <source>Of the cast it reads one picture.</source>
        <translation>キャストの画像は 1 枚読みます。</translation>
    </message>
    <message>
        <source>Of the cast it reads up to {count} pictures.</source>
        <translation>キャストの画像は {count} 枚まで読みます。</translation>
    </message>
    <message>
        <source>the shot begins from a picture, and {model} reads no other</source>
        <translation>ショットは画像から始まり、{model} はほかの画像を読みません</translation>
    </message>
    <message>
        <source>the model looks back {seconds} s</source>
        <translation>このモデルは {seconds} 秒前まで読みます</translation>
    </message>
    <message>
        <source>the model looks back only {seconds} s</source>
        <translation>このモデルは {seconds} 秒前までしか読みません</translation>
    </message>
    <message>
        <source>{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe (a picture of your own will do), cite a picture of the cast with @name, or generate the shot before it first.</source>
        <translation>{model} は画像から続きを作るため、{shot} には最初の画像が必要です。キーフレームを付けるか（ご自分の画像でもかまいません）、@name でキャストの画像を参照するか、先に前のショットを生成してください。</translation>
    </message>
    <message>
        <source>{file} was found before, but is gone now, or is another file. What was fetched is kept; get the model again to go on.</source>
        <translation>{file} は先ほど見つかりましたが、なくなったか、別のファイルになっています。ダウンロードしたものは残っています。続けるには、モデルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>The files that shall be reused could not be looked at. Nothing was fetched; get the model without them, or name other ones.</source>
        <translation>再利用するファイルを調べられませんでした。何もダウンロードしていません。それらを使わずにモデルを入手するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the {part} of this model. Nothing was fetched; name the one that shall be read, or its folder.</source>
        <translation>{one} と {other} は、どちらもこのモデルの {part} を含んでいます。何もダウンロードしていません。読むほうのファイルか、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{file} is not used: it is packed in a way that is not read ({packing}). What is read is {wanted}.</source>
        <translation>{file} は使いません。読めない形で圧縮されています（{packing}）。読めるのは {wanted} です。</translation>
    </message>
    <message>
        <source>{file} is not used: by its content it could be the {part} of {model}, but its name does not say so. Give the file itself to --reuse to use it.</source>
        <translation>{file} は使いません。内容からは {model} の {part} かもしれませんが、名前からはわかりません。使うには、--reuse でファイルそのものを指定してください。</translation>
    </message>
    <message>
        <source>Throughline cannot start ({error}). Your projects are as they were. Try again; if it stays so, start with default settings, or install Throughline again.</source>
        <translation>Throughline を起動できません（{error}）。プロジェクトはそのままです。もう一度試してください。それでも起動しない場合は、既定の設定で起動するか、Throughline をインストールし直してください。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {error}. Mend the file and try again, or start with default settings: the old file is kept beside it.</source>
        <translation>{file} の設定を読み取れません：{error}。ファイルを直してもう一度試すか、既定の設定で起動してください。古いファイルはその隣に残ります。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}. You can work, but settings and logs are not kept; free space there, or make the folder writable.</source>
        <translation>{folder} に書き込めません：{error}。作業はできますが、設定とログは保存されません。空き容量を増やすか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The sample film is missing. Install Throughline again.</source>
        <translation>サンプルの映画がありません。Throughline をインストールし直してください。</translation>
    </message>
    <message>
        <source>Start with default settings</source>
        <translation>既定の設定で起動</translation>
    </message>
    <message>
        <source>Throughline cannot start</source>
        <translation>Throughline を起動できません</translation>
    </message>
    <message>
        <source>The log is {file}. Nothing is sent.</source>
        <translation>ログは {file} です。何も送信されません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>There is an engine in {folder} already. Go on there, or remove it first. Nothing was changed.</source>
        <translation>{folder} にはすでにエンジンがあります。そこで続けるか、先に削除してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no engine in {folder}. Install it first.</source>
        <translation>{folder} にエンジンがありません。先にインストールしてください。</translation>
    </message>
    <message>
        <source>The engine was not finished; installing it goes on with it.</source>
        <translation>エンジンは未完成です。インストールすると続きから始まります。</translation>
    </message>
    <message>
        <source>Damaged in the engine: {packages}.</source>
        <translation>エンジンの破損: {packages}。</translation>
    </message>
    <message>
        <source>The engine has no PyTorch.</source>
        <translation>エンジンに PyTorch がありません。</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and {wanted} was installed.</source>
        <translation>エンジンには PyTorch {version} がありますが、インストールしたのは {wanted} です。</translation>
    </message>
    <message>
        <source>The engine was made for another version of Throughline.</source>
        <translation>エンジンは別のバージョンの Throughline 用です。</translation>
    </message>
    <message>
        <source>There is no PyTorch for this system ({system}), so an engine cannot be installed here. Nothing was changed.</source>
        <translation>このシステム（{system}）用の PyTorch がないため、エンジンをインストールできません。何も変更していません。</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and this Throughline works with {versions}.</source>
        <translation>エンジンには PyTorch {version} がありますが、この Throughline は {versions} で動きます。</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch, and you chose {wanted}.</source>
        <translation>エンジンは PyTorch の {kind} ビルドですが、選ばれているのは {wanted} です。</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the work, many times faster.</source>
        <translation>エンジンは PyTorch の {kind} ビルドです。{fits} ビルドなら {card} が何倍も速く処理します。</translation>
    </message>
    <message>
        <source>There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing was changed.</source>
        <translation>このシステム用の PyTorch の {kind} ビルドはありません。あるのは {kinds} です。何も変更していません。</translation>
    </message>
    <message>
        <source>You chose {kind}.</source>
        <translation>{kind} が選ばれています。</translation>
    </message>
    <message>
        <source>The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.</source>
        <translation>エンジンは CUDA {cuda} 用の PyTorch で、ドライバー {driver} の {card} を使えません。</translation>
    </message>
    <message>
        <source>No card that PyTorch can use was found; the processor does the work.</source>
        <translation>PyTorch が使えるカードが見つかりません。プロセッサーが処理します。</translation>
    </message>
    <message>
        <source>{card} was found; the {kind} build fits.</source>
        <translation>{card} が見つかりました。{kind} ビルドが合います。</translation>
    </message>
    <message>
        <source>{card} has driver {driver}; update it to {needed} or later to use the card. Until then the processor does the work.</source>
        <translation>{card} のドライバーは {driver} です。カードを使うには {needed} 以降に更新してください。それまではプロセッサーが処理します。</translation>
    </message>
    <message>
        <source>No build of PyTorch is for {card}; the processor does the work.</source>
        <translation>{card} 用の PyTorch のビルドはありません。プロセッサーが処理します。</translation>
    </message>
    <message>
        <source>There is no engine in {folder} to remove.</source>
        <translation>{folder} に削除するエンジンはありません。</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. Close what uses the engine, and remove it again.</source>
        <translation>{folder} の一部を削除できませんでした: {reason}。エンジンを使っているものを閉じて、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Another program works on the engine in {folder}; wait for it.</source>
        <translation>別のプログラムが {folder} のエンジンを処理中です。お待ちください。</translation>
    </message>
    <message>
        <source>it has no PyTorch that this Throughline works with</source>
        <translation>この Throughline で使える PyTorch がありません</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. Switch it off, and try again; what was fetched is kept.</source>
        <translation>{file} はこのコンピューターになく、オフラインモードではどこにも要求しません。オフにしてもう一度お試しください。ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>The engine did not pass its check: {reason}. It was not put into use; repair it, or install another build.</source>
        <translation>エンジンは検査に合格しませんでした: {reason}。使用していません。修復するか、別のビルドをインストールしてください。</translation>
    </message>
    <message>
        <source>PyTorch {version} cannot use {card}. It was not put into use; update the driver, or install the engine for the processor.</source>
        <translation>PyTorch {version} は {card} を使えません。使用していません。ドライバーを更新するか、プロセッサー用のエンジンをインストールしてください。</translation>
    </message>
    <message>
        <source>The engine in {folder} is in use, so the new one could not be put into its place: {reason}. Close what uses it, and install it again; what was fetched is kept.</source>
        <translation>{folder} のエンジンは使用中のため、新しいものに置き換えられませんでした: {reason}。使用しているものを閉じて、もう一度インストールしてください。ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>Damaged on the disk: {files}. They were thrown away; install the engine again, and they are fetched again.</source>
        <translation>ディスク上で破損: {files}。破棄しました。エンジンをもう一度インストールすると、再びダウンロードします。</translation>
    </message>
    <message>
        <source>The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>空き容量 {free:.1f} GB の {folder} にエンジンを展開できませんでした: {reason}。ダウンロードした分は残っています。空きを作り、もう一度インストールすると続きから始まります。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}. Nothing was fetched; name another folder.</source>
        <translation>{folder} は使えません: {reason}。何もダウンロードしていません。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} の空きは {free:.1f} GB ですが、エンジンには {needed:.1f} GB 必要です。何もダウンロードしていません。空きを作るか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no {package} for this system, which is too old. Nothing was changed; update the system.</source>
        <translation>このシステムは古すぎるため、{package} がありません。何も変更していません。システムを更新してください。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked which files the engine needs. Nothing was changed; switch it off to install the engine.</source>
        <translation>オフラインモードのため、エンジンに必要なファイルを問い合わせていません。何も変更していません。エンジンをインストールするにはオフにしてください。</translation>
    </message>
    <message>
        <source>Which files the engine needs could not be found out from {url}: {reason}. Nothing was changed; look at the connection, and try again.</source>
        <translation>エンジンに必要なファイルを {url} から調べられませんでした: {reason}。何も変更していません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} could not be unpacked into {folder}: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>{file} を {folder} に展開できませんでした: {reason}。ダウンロードした分は残っています。空きを作り、もう一度インストールすると続きから始まります。</translation>
    </message>
    <message>
        <source>Throughline Slim has no engine yet, which generating needs. Install it with File &gt; Engine, or with `throughline engine install`.</source>
        <translation>Throughline Slim には、生成に必要なエンジンがまだありません。［ファイル &gt; エンジン］または `throughline engine install` でインストールしてください。</translation>
    </message>
    <message>
        <source>This Throughline has its engine built in; only Throughline Slim needs another one.</source>
        <translation>この Throughline にはエンジンが内蔵されています。別のエンジンが必要なのは Throughline Slim だけです。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What was fetched is kept; free space or name another folder, and get it again to go on.</source>
        <translation>{folder} に書き込めません: {reason}。ダウンロードした分は残っています。空きを作るか別のフォルダーを指定し、もう一度入手すると続きから始まります。</translation>
    </message>
    <message>
        <source>Somebody is being asked already.</source>
        <translation>すでに問い合わせ中です。</translation>
    </message>
    <message>
        <source>Nothing was fetched: {error}</source>
        <translation>何も取得していません：{error}</translation>
    </message>
    <message>
        <source>{folder} lies too deep: some files in it would have paths of {length} characters, where Windows takes {limit}. Choose a place or a name that is {more} shorter.</source>
        <translation>{folder} は深すぎます。一部のファイルのパスが {length} 文字になりますが、Windows では {limit} 文字までです。{more} 文字短い場所か名前にしてください。</translation>
    </message>
    <message>
        <source>Windows knows no folder with the name {name}; choose another one.</source>
        <translation>Windows では {name} という名前のフォルダーを使えません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that {service} syncs: it can lock files while they are written, or take them off this computer. Better keep the project elsewhere, or its takes (File &gt; Project settings &gt; Media folder), and let {service} have packed copies.</source>
        <translation>{folder} は {service} が同期するフォルダーにあります。書き込み中のファイルがロックされたり、このコンピューターから移されたりすることがあります。プロジェクト、またはそのテイク（ファイル &gt; プロジェクト設定 &gt; メディアフォルダー）は別の場所に置き、{service} にはまとめたコピーを置くことをお勧めします。</translation>
    </message>
    <message>
        <source>{service} keeps {count} files of {folder} elsewhere; they come when they are read, which takes time and the network. Choose “Always keep on this device” for the folder.</source>
        <translation>{service} は {folder} のファイル {count} 個を別の場所に置いています。読み取るときに取得するため、時間とネットワークが必要です。フォルダーに「このデバイス上に常に保持する」を選んでください。</translation>
    </message>
    <message>
        <source>it refuses to answer, as it does after many questions in an hour</source>
        <translation>応答を拒否しています（1 時間に多くの問い合わせがあった場合など）</translation>
    </message>
    <message>
        <source>Throughline {newest} is there; this is {version}. Nothing was fetched.</source>
        <translation>Throughline {newest} があります。これは {version} です。何も取得していません。</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>これが最新のバージョン {version} です。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked for a newer version.</source>
        <translation>オフラインモードのため、新しいバージョンの問い合わせはしていません。</translation>
    </message>
    <message>
        <source>Nobody can be asked for a newer version, as this program was built without an address. `throughline settings releases URL` names one.</source>
        <translation>このプログラムには問い合わせ先がないため、新しいバージョンを確認できません。`throughline settings releases URL` で指定してください。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known: {reason}. Look at {page}</source>
        <translation>新しいバージョンがあるか分かりません：{reason}。{page} を見てください</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Keyframe of {shot}</source>
        <translation>{shot} のキーフレーム</translation>
    </message>
    <message>
        <source>The prompt of {shot} cites no picture of the cast, so there is nothing to make a keyframe of. Cite one with @name, or use the last picture of the shot before.</source>
        <translation>{shot} のプロンプトはキャストの画像を参照していないため、キーフレームの元がありません。@名前 で参照するか、前のショットの最後の画像を使ってください。</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots, so it cannot be the model of a project; choose another one.</source>
        <translation>{model} はキーフレームのみを作成するため、プロジェクトのモデルにはできません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The keyframe could not be read: {error}. Nothing was changed; make it again.</source>
        <translation>キーフレームを読み込めませんでした: {error}。何も変更されていません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>A picture that the shot begins from: made of the cast that its prompt cites, or your own. Drop one here.</source>
        <translation>ショットの最初の画像です。プロンプトが参照するキャストから作成するか、自分の画像を使います。ここにドロップしてください。</translation>
    </message>
    <message>
        <source>{model} begins no shot from a picture, so a keyframe has no effect.</source>
        <translation>{model} は画像からショットを始めないため、キーフレームは効果がありません。</translation>
    </message>
    <message>
        <source>Go on from the last picture before it</source>
        <translation>前のショットの最後の画像から続ける</translation>
    </message>
    <message>
        <source>Begin from none</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>このキーフレームを削除</translation>
    </message>
    <message>
        <source>Of the pictures that its prompt cites</source>
        <translation>プロンプトが参照する画像から</translation>
    </message>
    <message>
        <source>Stale: {reasons}.</source>
        <translation>要更新: {reasons}。</translation>
    </message>
    <message>
        <source>Keyframes of the shot</source>
        <translation>ショットのキーフレーム</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>Keyframe {number}</source>
        <translation>キーフレーム {number}</translation>
    </message>
    <message>
        <source>Keyframe {number}, the shot begins from it</source>
        <translation>キーフレーム {number}、ショットはここから始まります</translation>
    </message>
    <message>
        <source>The picture of @{name} is lost or damaged; put it back, or replace the picture.</source>
        <translation>@{name} の画像が失われているか、破損しています。元に戻すか、画像を置き換えてください。</translation>
    </message>
    <message>
        <source>The LoRA {name} is lost or damaged; put its file back, or add it again.</source>
        <translation>LoRA {name} が失われているか、破損しています。ファイルを元に戻すか、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Keyframe {number} of {shot} is lost or damaged; put it back, or make another.</source>
        <translation>{shot} のキーフレーム {number} が失われているか、破損しています。元に戻すか、別のものを作成してください。</translation>
    </message>
    <message>
        <source>{shot} remembers nothing: the memory&apos;s budget ({budget}) is too small for anything. Set a larger one.</source>
        <translation>{shot} は何も記憶しません。記憶の上限（{budget}）では何も収まりません。もっと大きくしてください。</translation>
    </message>
    <message>
        <source>Show Continuity first, which measures it</source>
        <translation>先に「つながり」を表示すると測定されます</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Compared by {measure}.</source>
        <translation>{measure}で比較しています。</translation>
    </message>
    <message>
        <source>{problem} Continuity is compared by colours.</source>
        <translation>{problem} つながりは色で比較されます。</translation>
    </message>
    <message>
        <source>The program that compares takes ended, or could not be understood.</source>
        <translation>テイクを比較するプログラムが終了したか、応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The model&apos;s image encoder, or colours</source>
        <translation>モデルの画像エンコーダー、なければ色</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>色のみ</translation>
    </message>
    <message>
        <source>A folder with an image encoder such as DINOv2, to compare takes better</source>
        <translation>テイクをよりよく比較するための画像エンコーダー (DINOv2 など) のフォルダー</translation>
    </message>
</context>
</TS>
