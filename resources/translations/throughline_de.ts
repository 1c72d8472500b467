<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} is not in the cast, so no picture of it is remembered.</source>
        <translation>{name} ist nicht in der Besetzung, daher ist kein Bild davon im Gedächtnis.</translation>
    </message>
    <message>
        <source>{names} and {last} are not in the cast, so no pictures of them are remembered.</source>
        <translation>{names} und {last} sind nicht in der Besetzung, daher sind keine Bilder davon im Gedächtnis.</translation>
    </message>
    <message>
        <source>There is no @{name}: the cast is empty.</source>
        <translation>@{name} gibt es nicht: Die Besetzung ist leer.</translation>
    </message>
    <message>
        <source>There is no @{name} in the cast; it has {known}.</source>
        <translation>@{name} gibt es nicht in der Besetzung; sie enthält {known}.</translation>
    </message>
    <message>
        <source>@{name} is in the cast already; choose another name.</source>
        <translation>@{name} ist bereits in der Besetzung; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the model has no memory encoder</source>
        <translation>das Modell hat keinen Gedächtnis-Encoder</translation>
    </message>
    <message>
        <source>the prompt cites it</source>
        <translation>im Prompt genannt</translation>
    </message>
    <message>
        <source>even this does not fit into the memory&apos;s budget</source>
        <translation>selbst das passt nicht ins Gedächtnisbudget</translation>
    </message>
    <message>
        <source>the model reads no pictures of the cast</source>
        <translation>das Modell liest keine Bilder der Besetzung</translation>
    </message>
    <message>
        <source>the shot begins from its keyframe</source>
        <translation>der Shot beginnt mit seinem Keyframe</translation>
    </message>
    <message>
        <source>the model reads no more pictures of the cast than {count}</source>
        <translation>mehr Bilder der Besetzung als {count} liest das Modell nicht</translation>
    </message>
    <message>
        <source>@{name} was not in the cast when it was made</source>
        <translation>@{name} war beim Generieren nicht in der Besetzung</translation>
    </message>
    <message>
        <source>it did not cite @{name} when it was made</source>
        <translation>@{name} wurde beim Generieren nicht genannt</translation>
    </message>
    <message>
        <source>@{name} has another picture</source>
        <translation>@{name} hat ein anderes Bild</translation>
    </message>
    <message>
        <source>@{name} is described in other words</source>
        <translation>@{name} ist anders beschrieben</translation>
    </message>
    <message>
        <source>it does not cite @{name} any more</source>
        <translation>@{name} wird nicht mehr genannt</translation>
    </message>
    <message>
        <source>@{name} is not in the cast any more</source>
        <translation>@{name} ist nicht mehr in der Besetzung</translation>
    </message>
    <message>
        <source>it would remember @{name} now: {reason}</source>
        <translation>@{name} käme jetzt ins Gedächtnis: {reason}</translation>
    </message>
    <message>
        <source>it would no more remember @{name} now: {reason}</source>
        <translation>@{name} käme jetzt nicht mehr ins Gedächtnis: {reason}</translation>
    </message>
    <message>
        <source>It has {shots:,} shots, and {limit:,} can be inserted at once; insert it in parts.</source>
        <translation>Es sind {shots:,} Shots, aber höchstens {limit:,} lassen sich auf einmal einfügen; fügen Sie sie in Teilen ein.</translation>
    </message>
    <message>
        <source>Continuity shows here when two shots with a common name have takes.</source>
        <translation>Die Continuity erscheint hier, sobald zwei Shots mit einem gemeinsamen Namen Takes haben.</translation>
    </message>
    <message>
        <source>{subject} looks as in shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} sieht in Shot {shot} aus wie in Shot {first}: Abstand {distance:.2f} von 1; Drift ab {drift_from:.2f}.</translation>
    </message>
    <message>
        <source>{subject} looks different from shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} sieht in Shot {shot} anders aus als in Shot {first}: Abstand {distance:.2f} von 1; Drift ab {drift_from:.2f}.</translation>
    </message>
    <message>
        <source>The pictures of shot {shot} cannot be read; to compare, put its files back or make it again.</source>
        <translation>Die Bilder von Shot {shot} sind nicht lesbar; legen Sie zum Vergleichen seine Dateien zurück oder erzeugen Sie ihn neu.</translation>
    </message>
    <message>
        <source>{subject} is compared with shot {shot}, as shot {first} cannot be seen now.</source>
        <translation>{subject} wird mit Shot {shot} verglichen, da Shot {first} jetzt nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>{subject} is first seen in shot {shot}; later shots are compared with it.</source>
        <translation>{subject} ist zuerst in Shot {shot} zu sehen; spätere Shots werden damit verglichen.</translation>
    </message>
    <message>
        <source>Shot {shot} has no take yet; generate it to compare {subject}.</source>
        <translation>Shot {shot} hat noch keinen Take; generieren Sie ihn, um {subject} zu vergleichen.</translation>
    </message>
    <message>
        <source>Shot {shot} is being compared.</source>
        <translation>Shot {shot} wird gerade verglichen.</translation>
    </message>
    <message>
        <source>Media offline: shot {shot} is compared when its pictures are back.</source>
        <translation>Medien offline: Shot {shot} wird verglichen, sobald seine Bilder wieder da sind.</translation>
    </message>
    <message>
        <source>The {name}</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{shot} can only be cut between its first and its last frame.</source>
        <translation>{shot} lässt sich nur zwischen dem ersten und dem letzten Frame schneiden.</translation>
    </message>
    <message>
        <source>Only shots that follow each other can be merged: select two or more.</source>
        <translation>Nur aufeinanderfolgende Shots lassen sich verbinden: Wählen Sie zwei oder mehr aus.</translation>
    </message>
    <message>
        <source>There is no cut to roll after {shot}: it is the last shot.</source>
        <translation>Nach {shot} gibt es keinen Schnitt zum Rollen: Es ist der letzte Shot.</translation>
    </message>
    <message>
        <source>The prompt has {length} characters; {limit} is the most.</source>
        <translation>Der Prompt hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>{name} cannot be a shot&apos;s name: use letters, at most {limit}.</source>
        <translation>{name} kann kein Shot-Name sein: Verwenden Sie Buchstaben, höchstens {limit}.</translation>
    </message>
    <message>
        <source>Another shot is already called {name}.</source>
        <translation>Ein anderer Shot heißt bereits {name}.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at most {limit} tokens.</source>
        <translation>Ein Gedächtnisbudget beträgt höchstens {limit} Token.</translation>
    </message>
    <message>
        <source>{shot} can only remember shots before it, and shot {number} is not.</source>
        <translation>{shot} kann sich nur an frühere Shots erinnern; Shot {number} ist keiner.</translation>
    </message>
    <message>
        <source>This take belongs to another shot.</source>
        <translation>Dieser Take gehört zu einem anderen Shot.</translation>
    </message>
    <message>
        <source>A programme cannot start before 00:00:00:00.</source>
        <translation>Ein Film kann nicht vor 00:00:00:00 beginnen.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has no pictures.</source>
        <translation>Shot {number} ({name}) hat keine Bilder.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has pictures for only {have} of its {length}.</source>
        <translation>Shot {number} ({name}) hat Bilder nur für {have} von {length}.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) was made smaller, {size}, and is scaled up more.</source>
        <translation>Shot {number} ({name}) wurde kleiner generiert, {size}, und wird stärker vergrößert.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) is stale: {reasons}.</source>
        <translation>Shot {number} ({name}) ist veraltet: {reasons}.</translation>
    </message>
    <message>
        <source>extreme wide shot</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>Halbtotale</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>Halbnah</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>Großaufnahme</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>Detailaufnahme</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>Augenhöhe</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>Untersicht</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>am Boden</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>gekippt</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>über die Schulter</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>subjektiv</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>Schwenk nach links</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>Schwenk nach rechts</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>Schwenk nach oben</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>Schwenk nach unten</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>Zoom hinein</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>Zoom heraus</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>Hinfahrt</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>Rückfahrt</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <translation>Begleitfahrt</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>Kran nach oben</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>Kran nach unten</translation>
    </message>
    <message>
        <source>handheld</source>
        <translation>Handkamera</translation>
    </message>
    <message>
        <source>A shot&apos;s size is said in at most {limit} characters, not {length}.</source>
        <translation>Die Einstellungsgröße eines Shots hat höchstens {limit} Zeichen, nicht {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s camera is said in at most {limit} characters, not {length}.</source>
        <translation>Die Kameraangabe eines Shots hat höchstens {limit} Zeichen, nicht {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s move is said in at most {limit} characters, not {length}.</source>
        <translation>Die Kamerabewegung eines Shots hat höchstens {limit} Zeichen, nicht {length}.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>The note of a marker must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>Die Notiz eines Markers ist eine Zeile mit höchstens {limit} Zeichen; diese hat {length}.</translation>
    </message>
    <message>
        <source>This marker is no longer in the project.</source>
        <translation>Diesen Marker gibt es im Projekt nicht mehr.</translation>
    </message>
    <message>
        <source>The film has no frames yet that a marker could lie on.</source>
        <translation>Der Film hat noch keine Frames, auf denen ein Marker liegen könnte.</translation>
    </message>
    <message>
        <source>The film runs from {first} to {last}, and {wanted} is outside it.</source>
        <translation>Der Film läuft von {first} bis {last}; {wanted} liegt außerhalb.</translation>
    </message>
    <message>
        <source>it does not fit into the memory&apos;s budget</source>
        <translation>passt nicht ins Gedächtnisbudget</translation>
    </message>
    <message>
        <source>{wish}, and finer does not fit</source>
        <translation>{wish}, feiner passt nicht</translation>
    </message>
    <message>
        <source>it comes just before</source>
        <translation>kommt direkt davor</translation>
    </message>
    <message>
        <source>it shares {names}</source>
        <translation>gemeinsam: {names}</translation>
    </message>
    <message>
        <source>there is room for it</source>
        <translation>dafür ist noch Platz</translation>
    </message>
    <message>
        <source>it is longer ago and shares no names</source>
        <translation>liegt länger zurück und hat keine gemeinsamen Namen</translation>
    </message>
    <message>
        <source>all of the story fits</source>
        <translation>die ganze Geschichte passt</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <translation>von Ihnen bevorzugt</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>the shot goes on from it</source>
        <translation>der Shot schließt daran an</translation>
    </message>
    <message>
        <source>its model does not say how much fits</source>
        <translation>das Modell gibt nicht an, wie viel hineinpasst</translation>
    </message>
    <message>
        <source>shot {number}, which it remembers, is stale itself</source>
        <translation>Shot {number} im Gedächtnis ist selbst veraltet</translation>
    </message>
    <message>
        <source>shots {numbers} and {last}, which it remembers, are stale themselves</source>
        <translation>die Shots {numbers} und {last} im Gedächtnis sind selbst veraltet</translation>
    </message>
    <message>
        <source>it would remember shot {number} no more now: {reason}</source>
        <translation>Shot {number} käme jetzt nicht mehr ins Gedächtnis: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more coarsely now: {reason}</source>
        <translation>Shot {number} käme jetzt gröber ins Gedächtnis: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now</source>
        <translation>Shot {number} käme jetzt feiner ins Gedächtnis</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now: {reason}</source>
        <translation>Shot {number} käme jetzt feiner ins Gedächtnis: {reason}</translation>
    </message>
    <message>
        <source>Names have 1 to {limit} digits, not {digits}.</source>
        <translation>Namen haben 1 bis {limit} Ziffern, nicht {digits}.</translation>
    </message>
    <message>
        <source>Names go on by 1 to {limit}, not by {step}.</source>
        <translation>Namen zählen in Schritten von 1 bis {limit}, nicht von {step}.</translation>
    </message>
    <message>
        <source>{prefix} cannot begin the names of shots: use letters, at most {limit}, as a number alone already means the place of a shot.</source>
        <translation>Shot-Namen können nicht mit {prefix} beginnen: Verwenden Sie Buchstaben, höchstens {limit}; eine Zahl allein bezeichnet bereits die Position eines Shots.</translation>
    </message>
    <message>
        <source>{name} must last at least one frame, not {frames}.</source>
        <translation>{name} muss mindestens einen Frame dauern, nicht {frames}.</translation>
    </message>
    <message>
        <source>{name} is longer than {limit} frames.</source>
        <translation>{name} ist länger als {limit} Frames.</translation>
    </message>
    <message>
        <source>{name} cannot begin before its take does.</source>
        <translation>{name} kann nicht vor dem Take beginnen.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {limit}, not {seed}.</source>
        <translation>Der Seed muss zwischen 0 und {limit} liegen, nicht {seed}.</translation>
    </message>
    <message>
        <source>{name} cannot be a name in the cast: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} kann kein Name in der Besetzung sein: Beginnen Sie mit einem Buchstaben, dann folgen Buchstaben, Ziffern oder _, höchstens 40.</translation>
    </message>
    <message>
        <source>The picture of @{name} is not named by its sha256.</source>
        <translation>Das Bild von @{name} ist nicht nach seinem sha256 benannt.</translation>
    </message>
    <message>
        <source>The description of @{name} must be one line without @, of at most {limit} characters.</source>
        <translation>Die Beschreibung von @{name} ist eine Zeile ohne @ mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A marker cannot lie before the take of its shot.</source>
        <translation>Ein Marker kann nicht vor dem Take seines Shots liegen.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a variable: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} kann kein Variablenname sein: Beginnen Sie mit einem Buchstaben, dann folgen Buchstaben, Ziffern oder _, höchstens 40.</translation>
    </message>
    <message>
        <source>A variable is one line of at most {limit} characters; {{{name}}} has {length}.</source>
        <translation>Eine Variable ist eine Zeile mit höchstens {limit} Zeichen; {{{name}}} hat {length}.</translation>
    </message>
    <message>
        <source>{num}/{den} is not a frame rate of a project.</source>
        <translation>{num}/{den} ist keine mögliche Framerate für ein Projekt.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at least one token.</source>
        <translation>Ein Gedächtnisbudget beträgt mindestens ein Token.</translation>
    </message>
    <message>
        <source>{name} is not the name of a model.</source>
        <translation>{name} ist kein Modellname.</translation>
    </message>
    <message>
        <source>Two shots of the project have the same id.</source>
        <translation>Zwei Shots des Projekts haben dieselbe ID.</translation>
    </message>
    <message>
        <source>Two in the cast have the same name.</source>
        <translation>Zwei Einträge der Besetzung haben denselben Namen.</translation>
    </message>
    <message>
        <source>A take of the project is marked twice.</source>
        <translation>Ein Take des Projekts ist doppelt vermerkt.</translation>
    </message>
    <message>
        <source>Two variables of the project have the same name.</source>
        <translation>Zwei Variablen des Projekts haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two markers of the project have the same id.</source>
        <translation>Zwei Marker des Projekts haben dieselbe ID.</translation>
    </message>
    <message>
        <source>There is no shot {key}: the project has no shots yet.</source>
        <translation>Shot {key} gibt es nicht: Das Projekt hat noch keine Shots.</translation>
    </message>
    <message>
        <source>There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).</source>
        <translation>Shot {key} gibt es nicht; das Projekt hat die Shots 1 bis {number} ({first} bis {last}).</translation>
    </message>
    <message>
        <source>A size of {width}x{height} is not possible: both sides must be even and between {least} and {most}.</source>
        <translation>Die Größe {width}x{height} ist nicht möglich: Beide Seiten müssen gerade sein und zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>{names} is no variable of the project, so the model reads it as it stands.</source>
        <translation>{names} ist keine Variable des Projekts, daher liest das Modell den Text so, wie er dasteht.</translation>
    </message>
    <message>
        <source>{names} are no variables of the project, so the model reads it as it stands.</source>
        <translation>{names} sind keine Variablen des Projekts, daher liest das Modell den Text so, wie er dasteht.</translation>
    </message>
    <message>
        <source>{model} works without guidance: negative prompts are not read.</source>
        <translation>{model} arbeitet ohne Guidance: Negativ-Prompts werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Drafts are made without guidance: negative prompts are not read.</source>
        <translation>Entwürfe entstehen ohne Guidance: Negativ-Prompts werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The style has {length} characters; {limit} is the most.</source>
        <translation>Der Stil hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>The negative prompt has {length} characters; {limit} is the most.</source>
        <translation>Der Negativ-Prompt hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>The prompt of {shot} would become too long.</source>
        <translation>Der Prompt von {shot} würde zu lang.</translation>
    </message>
    <message>
        <source>the same, bit for bit</source>
        <translation>Bit für Bit gleich</translation>
    </message>
    <message>
        <source>PSNR {decibels:.1f} dB</source>
        <translation>PSNR {decibels:.1f} dB</translation>
    </message>
    <message>
        <source>Numbers begin between 0 and {limit}, not at {start}.</source>
        <translation>Nummern beginnen zwischen 0 und {limit}, nicht bei {start}.</translation>
    </message>
    <message>
        <source>The dialogue has {length} characters; {limit} is the most.</source>
        <translation>Der Dialog hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most.</source>
        <translation>Die Notiz hat {length} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>the keyframe that it begins from is stale</source>
        <translation>der Keyframe, mit dem er beginnt, ist veraltet</translation>
    </message>
    <message>
        <source>its negative prompt was changed</source>
        <translation>der Negativ-Prompt wurde geändert</translation>
    </message>
    <message>
        <source>the shot before it ends with another picture</source>
        <translation>der Shot davor endet mit einem anderen Bild</translation>
    </message>
    <message>
        <source>it begins from no keyframe any more</source>
        <translation>er beginnt mit keinem Keyframe mehr</translation>
    </message>
    <message>
        <source>it was made before it began from a keyframe</source>
        <translation>er wurde generiert, bevor er mit einem Keyframe begann</translation>
    </message>
    <message>
        <source>it begins from another keyframe</source>
        <translation>er beginnt mit einem anderen Keyframe</translation>
    </message>
    <message>
        <source>its seed was changed</source>
        <translation>der Seed wurde geändert</translation>
    </message>
    <message>
        <source>it was imported for another model than {model}; import it again</source>
        <translation>für ein anderes Modell als {model} importiert; bitte erneut importieren</translation>
    </message>
    <message>
        <source>it does not remember shot {number}, which comes before it</source>
        <translation>Shot {number} davor ist nicht im Gedächtnis</translation>
    </message>
    <message>
        <source>it goes on from shot {number} now</source>
        <translation>er geht jetzt von Shot {number} aus weiter</translation>
    </message>
    <message>
        <source>the shots before it are in another order now</source>
        <translation>die Shots davor haben jetzt eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>take {number} of shot {shot} went on since it was remembered</source>
        <translation>Take {number} von Shot {shot} im Gedächtnis wurde seither fortgesetzt</translation>
    </message>
    <message>
        <source>its camera or style was changed</source>
        <translation>Kamera oder Stil wurden geändert</translation>
    </message>
    <message>
        <source>its style was changed</source>
        <translation>der Stil wurde geändert</translation>
    </message>
    <message>
        <source>its prompt or a variable in it was changed</source>
        <translation>der Prompt oder eine Variable darin wurde geändert</translation>
    </message>
    <message>
        <source>its prompt was edited</source>
        <translation>der Prompt wurde bearbeitet</translation>
    </message>
    <message>
        <source>it is {length} longer than its take</source>
        <translation>der Shot ist {length} länger als sein Take</translation>
    </message>
    <message>
        <source>it is a draft</source>
        <translation>der Take ist ein Entwurf</translation>
    </message>
    <message>
        <source>the number of steps was changed ({steps}, was {before})</source>
        <translation>die Anzahl der Schritte wurde geändert ({steps}, vorher {before})</translation>
    </message>
    <message>
        <source>the guidance was changed</source>
        <translation>die Guidance wurde geändert</translation>
    </message>
    <message>
        <source>it was made with another model ({model}, now {now})</source>
        <translation>der Take entstand mit einem anderen Modell ({model}, jetzt {now})</translation>
    </message>
    <message>
        <source>it was made with another model (other weights of the same name)</source>
        <translation>der Take entstand mit einem anderen Modell (andere Gewichte gleichen Namens)</translation>
    </message>
    <message>
        <source>its pictures have another size than {width}x{height}</source>
        <translation>die Bilder haben eine andere Größe als {width}x{height}</translation>
    </message>
    <message>
        <source>its pictures were made at another rate</source>
        <translation>die Bilder entstanden mit einer anderen Framerate</translation>
    </message>
    <message>
        <source>a take that it remembers was not found</source>
        <translation>ein Take im Gedächtnis wurde nicht gefunden</translation>
    </message>
    <message>
        <source>a shot before it was deleted</source>
        <translation>ein Shot davor wurde gelöscht</translation>
    </message>
    <message>
        <source>shot {number} was moved from before it to after it</source>
        <translation>Shot {number} lag davor und liegt jetzt dahinter</translation>
    </message>
    <message>
        <source>shot {number} before it was disabled</source>
        <translation>Shot {number} davor wurde deaktiviert</translation>
    </message>
    <message>
        <source>shot {number} before it has no take any more</source>
        <translation>Shot {number} davor hat keinen Take mehr</translation>
    </message>
    <message>
        <source>shot {number} before it now has another take (take {take}, was take {before})</source>
        <translation>Shot {number} davor hat jetzt einen anderen Take (Take {take}, vorher Take {before})</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>The board is empty; write a line like &quot;0s: a man enters the kitchen&quot;.</source>
        <translation>Das Storyboard ist leer; schreiben Sie eine Zeile wie „0s: a man enters the kitchen“.</translation>
    </message>
    <message>
        <source>The board has no times: each of its {shots} shots gets {seconds}s.</source>
        <translation>Das Storyboard hat keine Zeiten: Jeder der {shots} Shots erhält {seconds}s.</translation>
    </message>
    <message>
        <source>{end} does not come after {start}.</source>
        <translation>{end} liegt nicht nach {start}.</translation>
    </message>
    <message>
        <source>a storyboard is at most 24 hours long.</source>
        <translation>ein Storyboard ist höchstens 24 Stunden lang.</translation>
    </message>
    <message>
        <source>{text} is not a time: minutes and seconds end at 59.</source>
        <translation>{text} ist keine Zeit: Minuten und Sekunden gehen bis 59.</translation>
    </message>
    <message>
        <source>this time does not come after the one on line {number}.</source>
        <translation>diese Zeit liegt nicht nach der in Zeile {number}.</translation>
    </message>
    <message>
        <source>this time overlaps the shot on line {number}.</source>
        <translation>diese Zeit überschneidet sich mit dem Shot in Zeile {number}.</translation>
    </message>
    <message>
        <source>The board starts at {start}; it was moved to 0s.</source>
        <translation>Das Storyboard beginnt bei {start}; es wurde auf 0s verschoben.</translation>
    </message>
    <message>
        <source>Line {number}: nothing follows at once; the shot lasts to {until}.</source>
        <translation>Zeile {number}: Es folgt nicht direkt etwas; der Shot dauert bis {until}.</translation>
    </message>
    <message>
        <source>Line {number}: the last shot has no end; it gets {length}.</source>
        <translation>Zeile {number}: Der letzte Shot hat kein Ende; er erhält {length}.</translation>
    </message>
    <message>
        <source>Line {number}: this shot has no prompt yet.</source>
        <translation>Zeile {number}: Dieser Shot hat noch keinen Prompt.</translation>
    </message>
    <message>
        <source>{text} cannot be read; write it like &quot;12s: a man enters&quot;.</source>
        <translation>{text} ist nicht lesbar; schreiben Sie etwa „12s: a man enters“.</translation>
    </message>
    <message>
        <source>They were made from the same recipe.</source>
        <translation>Beide entstanden nach demselben Rezept.</translation>
    </message>
    <message>
        <source>take {number} was generated</source>
        <translation>Take {number} wurde generiert</translation>
    </message>
    <message>
        <source>take {number} was imported from {file}</source>
        <translation>Take {number} wurde aus {file} importiert</translation>
    </message>
    <message>
        <source>take {number} was imported from a video file</source>
        <translation>Take {number} wurde aus einer Videodatei importiert</translation>
    </message>
    <message>
        <source>seed {old} → {new}</source>
        <translation>Seed {old} → {new}</translation>
    </message>
    <message>
        <source>prompt {changes}</source>
        <translation>Prompt {changes}</translation>
    </message>
    <message>
        <source>{old} → {new} pictures</source>
        <translation>{old} → {new} Bilder</translation>
    </message>
    <message>
        <source>with “{now}”</source>
        <translation>mit „{now}“</translation>
    </message>
    <message>
        <source>without “{was}”</source>
        <translation>ohne „{was}“</translation>
    </message>
    <message>
        <source>“{was}” → “{now}”</source>
        <translation>„{was}“ → „{now}“</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>mit anderen Leerzeichen</translation>
    </message>
    <message>
        <source>remembers {old} → take {new}</source>
        <translation>im Gedächtnis: {old} → Take {new}</translation>
    </message>
    <message>
        <source>they remember the same in another order</source>
        <translation>gleiches Gedächtnis in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>only take {number} remembers {take}</source>
        <translation>nur in Take {number} im Gedächtnis: {take}</translation>
    </message>
    <message>
        <source>remembers {take} more coarsely</source>
        <translation>gröber im Gedächtnis: {take}</translation>
    </message>
    <message>
        <source>remembers {take} more finely</source>
        <translation>feiner im Gedächtnis: {take}</translation>
    </message>
    <message>
        <source>remembers {old} → {new} chunks of {take}</source>
        <translation>im Gedächtnis, {take}: {old} → {new} Abschnitte</translation>
    </message>
    <message>
        <source>only take {number} cites @{name}</source>
        <translation>nur Take {number} nennt @{name}</translation>
    </message>
    <message>
        <source>another picture of @{name}</source>
        <translation>anderes Bild von @{name}</translation>
    </message>
    <message>
        <source>other pictures of the cast had room in the memory</source>
        <translation>andere Bilder der Besetzung passten ins Gedächtnis</translation>
    </message>
    <message>
        <source>model {old} → {new}</source>
        <translation>Modell {old} → {new}</translation>
    </message>
    <message>
        <source>other weights of {model}</source>
        <translation>andere Gewichte von {model}</translation>
    </message>
    <message>
        <source>steps {old} → {new}</source>
        <translation>Schritte {old} → {new}</translation>
    </message>
    <message>
        <source>guidance {old} → {new}</source>
        <translation>Guidance {old} → {new}</translation>
    </message>
    <message>
        <source>negative prompt {old} → {new}</source>
        <translation>Negativ-Prompt {old} → {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>size {old} → {new}</source>
        <translation>Größe {old} → {new}</translation>
    </message>
    <message>
        <source>another rate of pictures</source>
        <translation>andere Framerate</translation>
    </message>
    <message>
        <source>a take that is not there any more</source>
        <translation>ein nicht mehr vorhandener Take</translation>
    </message>
    <message>
        <source>take {number} of a deleted shot</source>
        <translation>Take {number} eines gelöschten Shots</translation>
    </message>
    <message>
        <source>take {number} of {shot}</source>
        <translation>Take {number} von {shot}</translation>
    </message>
    <message>
        <source>{take} and {others} more remember it, so its files stay.</source>
        <translation>{take} und {others} weitere erinnern sich daran, daher bleiben die Dateien erhalten.</translation>
    </message>
    <message>
        <source>{take} remembers it, so its files stay.</source>
        <translation>{take} erinnert sich daran, daher bleiben die Dateien erhalten.</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>Take {number} von {shot}</translation>
    </message>
    <message>
        <source>Take {number} of a deleted shot</source>
        <translation>Take {number} eines gelöschten Shots</translation>
    </message>
    <message>
        <source>The name of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>Der Name eines Takes ist eine Zeile mit höchstens {limit} Zeichen; dieser hat {length}.</translation>
    </message>
    <message>
        <source>The note of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>Die Notiz zu einem Take ist eine Zeile mit höchstens {limit} Zeichen; diese hat {length}.</translation>
    </message>
    <message>
        <source>Take {number} “{name}”</source>
        <translation>Take {number} „{name}“</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>Take {number} is in the cut of {shots}, so it was not deleted. Use another take there first.</source>
        <translation>Take {number} ist im Schnitt von {shots} und wurde daher nicht gelöscht. Verwenden Sie dort zuerst einen anderen Take.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>{moment:%d %b %H:%M}</source>
        <translation>{moment:%d.%m. %H:%M}</translation>
    </message>
    <message>
        <source>{moment:%d %b %Y}</source>
        <translation>{moment:%d.%m.%Y}</translation>
    </message>
    <message>
        <source>{n} chunk</source>
        <translation>{n} Abschnitt</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} Abschnitte</translation>
    </message>
    <message>
        <source>{made} of {total} chunks</source>
        <translation>{made} von {total} Abschnitten</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>A frame rate must be above zero, not {num}/{den}.</source>
        <translation>Eine Framerate muss über null liegen, nicht {num}/{den}.</translation>
    </message>
    <message>
        <source>Drop-frame timecode exists only at 29.97 and 59.94.</source>
        <translation>Drop-Frame-Timecode gibt es nur bei 29.97 und 59.94.</translation>
    </message>
    <message>
        <source>{text} is not a frame rate; choose one of {rates}.</source>
        <translation>{text} ist keine Framerate; wählen Sie eine von {rates}.</translation>
    </message>
    <message>
        <source>{text} is not a timecode like {like}.</source>
        <translation>{text} ist kein Timecode wie {like}.</translation>
    </message>
    <message>
        <source>{text} is drop-frame timecode, and {rate} does not drop frames.</source>
        <translation>{text} ist Drop-Frame-Timecode, aber {rate} lässt keine Frames aus.</translation>
    </message>
    <message>
        <source>{text} does not exist at {rate}.</source>
        <translation>{text} gibt es bei {rate} nicht.</translation>
    </message>
    <message>
        <source>{text} is one of the numbers that {rate} leaves out.</source>
        <translation>{text} ist eine der Nummern, die {rate} auslässt.</translation>
    </message>
    <message>
        <source>There is no variable {name}.</source>
        <translation>Die Variable {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>The worker finished without a single chunk; nothing was changed.</source>
        <translation>Der Worker wurde ohne einen einzigen Abschnitt fertig; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>{n} finished chunk was kept.</source>
        <translation>{n} fertiger Abschnitt wurde behalten.</translation>
    </message>
    <message>
        <source>{n} finished chunks were kept.</source>
        <translation>{n} fertige Abschnitte wurden behalten.</translation>
    </message>
    <message>
        <source>Generate {shot}</source>
        <translation>{shot} generieren</translation>
    </message>
    <message>
        <source>The worker made nothing of {file}. The project is as it was before.</source>
        <translation>Der Worker konnte aus {file} nichts erstellen. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>{sentence} {files} was not imported. The project is as it was before. Import it again.</source>
        <translation>{sentence} Nicht importiert: {files}. Das Projekt ist unverändert. Importieren Sie erneut.</translation>
    </message>
    <message>
        <source>{sentence} A new worker is started when needed; its log is {log_file}.</source>
        <translation>{sentence} Bei Bedarf wird ein neuer Worker gestartet; das Protokoll ist {log_file}.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the import. The project is as it was before. Import it again.</source>
        <translation>Das Speichern an einem anderen Ort hat den Import gestoppt. Das Projekt ist unverändert. Importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The project is open for reading only, as another window has it. Nothing was changed; save a copy to go on in that, or open the project again and take it over.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, da ein anderes Fenster es verwendet. Es wurde nichts geändert; speichern Sie eine Kopie und arbeiten Sie darin weiter, oder öffnen Sie das Projekt erneut und übernehmen Sie es.</translation>
    </message>
    <message>
        <source>The project has no folder yet; save it first.</source>
        <translation>Das Projekt hat noch keinen Ordner; speichern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>An export is running; wait for it or cancel it first.</source>
        <translation>Ein Export läuft; warten Sie darauf oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>{file} was not written: {error}</source>
        <translation>{file} wurde nicht geschrieben: {error}</translation>
    </message>
    <message>
        <source>{shot} gets seed {seed}, to make another take.</source>
        <translation>{shot} erhält Seed {seed} für einen weiteren Take.</translation>
    </message>
    <message>
        <source>Memory ran out at {size}: the take is made at {smaller}.</source>
        <translation>Der Speicher reichte für {size} nicht aus: Der Take wird mit {smaller} generiert.</translation>
    </message>
    <message>
        <source>{message} It goes on by itself now, once.</source>
        <translation>{message} Der Auftrag wird jetzt einmal automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the take. {kept} Generate again to go on.</source>
        <translation>Das Speichern an einem anderen Ort hat den Take gestoppt. {kept} Generieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{sentence} The model is loaded again.</source>
        <translation>{sentence} Das Modell wird erneut geladen.</translation>
    </message>
    <message>
        <source>Memory ran out: the text encoder now rests in the computer&apos;s memory.</source>
        <translation>Der Speicher reichte nicht aus: Der Text-Encoder liegt jetzt im Arbeitsspeicher des Computers.</translation>
    </message>
    <message>
        <source>Memory ran out: weights are now kept in 8 bits.</source>
        <translation>Der Speicher reichte nicht aus: Gewichte werden jetzt mit 8 Bit gehalten.</translation>
    </message>
    <message>
        <source>Memory ran out: parts of the model now lie in the computer&apos;s memory.</source>
        <translation>Der Speicher reichte nicht aus: Teile des Modells liegen jetzt im Arbeitsspeicher des Computers.</translation>
    </message>
    <message>
        <source>Memory ran out: pictures are now decoded in tiles.</source>
        <translation>Der Speicher reichte nicht aus: Bilder werden jetzt in Kacheln decodiert.</translation>
    </message>
    <message>
        <source>Memory ran out: the model now works with numbers of 16 bits.</source>
        <translation>Der Speicher reichte nicht aus: Das Modell rechnet jetzt mit 16 Bit.</translation>
    </message>
    <message>
        <source>The pictures stay the same.</source>
        <translation>Die Bilder bleiben gleich.</translation>
    </message>
    <message>
        <source>Pictures can differ a little; the take&apos;s recipe says so.</source>
        <translation>Die Bilder können leicht abweichen; das Rezept des Takes vermerkt es.</translation>
    </message>
    <message>
        <source>Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close other programs.</source>
        <translation>Der Speicher könnte nicht ausreichen: Das Modell braucht etwa {needed} GB, und {free} GB sind frei. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There is too little memory for the whole model at once.</source>
        <translation>Der Speicher ist zu klein für das ganze Modell auf einmal.</translation>
    </message>
    <message>
        <source>Memory ran out: the work goes on with {rung}.</source>
        <translation>Der Speicher reichte nicht aus: Die Arbeit geht mit {rung} weiter.</translation>
    </message>
    <message>
        <source>{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.</source>
        <translation>{sentence} Er lud gerade das Modell; es wurde nichts geändert. Das Protokoll ist {log_file}.</translation>
    </message>
    <message>
        <source>{n} more shot waits in the queue.</source>
        <translation>{n} weiterer Shot wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>{n} more shots wait in the queue.</source>
        <translation>{n} weitere Shots warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>It was making a deleted shot.</source>
        <translation>Er generierte gerade einen gelöschten Shot.</translation>
    </message>
    <message>
        <source>It was making {shot}.</source>
        <translation>Er generierte gerade {shot}.</translation>
    </message>
    <message>
        <source>{sentence} {making} {kept} Generate again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} {making} {kept} Generieren Sie erneut, um fortzufahren: Ein neuer Worker wird gestartet. Das Protokoll ist {log_file}.</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>{name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The package brings no text.</source>
        <translation>Das Paket enthält keinen Text.</translation>
    </message>
    <message>
        <source>see text</source>
        <translation>siehe Text</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol} and the editor {own}: install both from one version. Nothing was changed.</source>
        <translation>Der Worker spricht Protokoll {protocol}, der Editor {own}: Installieren Sie beide in derselben Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The prompt is too long: it has {tokens} tokens, and the model reads {limit}. Not read: “{unread}”</source>
        <translation>Der Prompt ist zu lang: Er hat {tokens} Token, das Modell liest {limit}. Nicht gelesen: „{unread}“</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>{n} shot, {length}</source>
        <translation>{n} Shot, {length}</translation>
    </message>
    <message>
        <source>{n} shots, {length}</source>
        <translation>{n} Shots, {length}</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Gestern geöffnet</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Heute geöffnet</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>Geöffnet am {date}</translation>
    </message>
    <message>
        <source>{shot} has no take yet. Nothing was changed; generate it first.</source>
        <translation>{shot} hat noch keinen Take. Es wurde nichts geändert; generieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{shot} has no picture at that time. Nothing was changed; choose an earlier frame.</source>
        <translation>{shot} hat zu dieser Zeit kein Bild. Es wurde nichts geändert; wählen Sie einen früheren Frame.</translation>
    </message>
    <message>
        <source>{error} Nothing was changed; generate the shot again.</source>
        <translation>{error} Es wurde nichts geändert; generieren Sie den Shot erneut.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose a PNG, JPEG or WebP.</source>
        <translation>{path} ist kein lesbares Bild. Es wurde nichts geändert; wählen Sie PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short. Nothing was changed; save or download it again.</source>
        <translation>{path} ist beschädigt oder unvollständig. Es wurde nichts geändert; speichern oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{path} moves; its first picture is used.</source>
        <translation>{path} ist animiert; das erste Bild wird verwendet.</translation>
    </message>
    <message>
        <source>{path} has transparent parts; they are white now.</source>
        <translation>{path} hat transparente Stellen; sie sind jetzt weiß.</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was changed; choose a picture.</source>
        <translation>{path} ist ein Ordner. Es wurde nichts geändert; wählen Sie ein Bild.</translation>
    </message>
    <message>
        <source>{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.</source>
        <translation>{path} hat mehr als {limit_mb} MB. Es wurde nichts geändert; speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Nothing was changed; choose another file.</source>
        <translation>{path} kann nicht gelesen werden: {error}. Es wurde nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has only {width}x{height} pixels; {least}x{least} is the least. Nothing was changed; choose a larger picture.</source>
        <translation>{path} hat nur {width}x{height} Pixel; mindestens {least}x{least} sind nötig. Es wurde nichts geändert; wählen Sie ein größeres Bild.</translation>
    </message>
    <message>
        <source>{path} is a strip of {width}x{height} pixels. Nothing was changed; cut out what is meant.</source>
        <translation>{path} ist ein Streifen von {width}x{height} Pixeln. Es wurde nichts geändert; schneiden Sie den gewünschten Teil aus.</translation>
    </message>
    <message>
        <source>{path} has {megapixels:.0f} megapixels; {limit} is the most. Nothing was changed; save it smaller.</source>
        <translation>{path} hat {megapixels:.0f} Megapixel; höchstens {limit} sind möglich. Es wurde nichts geändert; speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>The worker was let go before all pictures were drawn. Nothing was changed. Choose pictures again to go on: a new worker is started.</source>
        <translation>Der Worker wurde beendet, bevor alle Bilder gezeichnet waren. Es wurde nichts geändert. Wählen Sie erneut Bilder, um fortzufahren: Ein neuer Worker wird gestartet.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed. Choose pictures again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} Es wurde nichts geändert. Wählen Sie erneut Bilder, um fortzufahren: Ein neuer Worker wird gestartet. Das Protokoll ist {log_file}.</translation>
    </message>
    <message>
        <source>{length} at {rate}</source>
        <translation>{length} bei {rate}</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File &gt; Models, or with `throughline models get qwen-image-edit-2509`; a picture of your own needs none.</source>
        <translation>Es ist kein Modell für Keyframes installiert. Holen Sie Qwen-Image-Edit 2509 unter Datei &gt; Modelle oder mit `throughline models get qwen-image-edit-2509`; ein eigenes Bild braucht keines.</translation>
    </message>
    <message>
        <source>There is no last picture before {shot}: generate the shot before it first. Nothing was changed.</source>
        <translation>Vor {shot} gibt es kein letztes Bild: Generieren Sie zuerst den Shot davor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The model {model} is not installed, so nothing was generated. `throughline models list` shows what is installed.</source>
        <translation>Das Modell {model} ist nicht installiert, daher wurde nichts generiert. `throughline models list` zeigt, was installiert ist.</translation>
    </message>
    <message>
        <source>Take {number} was begun with another model and cannot be continued; it is kept. Generate a new take instead.</source>
        <translation>Take {number} wurde mit einem anderen Modell begonnen und kann nicht fortgesetzt werden; er bleibt erhalten. Generieren Sie stattdessen einen neuen Take.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import its file again instead.</source>
        <translation>Take {number} wurde importiert und kann nicht fortgesetzt werden; er bleibt erhalten. Importieren Sie stattdessen die Datei erneut.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import {file} again instead.</source>
        <translation>Take {number} wurde importiert und kann nicht fortgesetzt werden; er bleibt erhalten. Importieren Sie stattdessen {file} erneut.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}. Nothing was generated; add it again, or turn it off.</source>
        <translation>Die Datei des LoRA {name} wurde in {folder} nicht gefunden. Es wurde nichts generiert; fügen Sie es erneut hinzu oder schalten Sie es aus.</translation>
    </message>
    <message>
        <source>{shot} remembers take {take} of shot {number}, which has lost files. Nothing was changed; put them back or generate shot {number} again.</source>
        <translation>{shot} erinnert sich an Take {take} von Shot {number}, dem Dateien fehlen. Es wurde nichts geändert; legen Sie sie zurück oder generieren Sie Shot {number} erneut.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event.</source>
        <translation>Der Worker hat etwas gesendet, das kein Ereignis ist.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event: {error}</source>
        <translation>Der Worker hat etwas gesendet, das kein Ereignis ist: {error}</translation>
    </message>
    <message>
        <source>The worker process was ended by signal {code}.</source>
        <translation>Der Worker-Prozess wurde durch Signal {code} beendet.</translation>
    </message>
    <message>
        <source>The worker process stopped with exit code {code}.</source>
        <translation>Der Worker-Prozess endete mit Exit-Code {code}.</translation>
    </message>
    <message>
        <source>The worker process gave no sign of life any more and was ended.</source>
        <translation>Der Worker-Prozess reagierte nicht mehr und wurde beendet.</translation>
    </message>
    <message>
        <source>The computer ran out of memory, and the system ended the worker process (signal {code}).</source>
        <translation>Der Arbeitsspeicher reichte nicht aus, und das System hat den Worker-Prozess beendet (Signal {code}).</translation>
    </message>
    <message>
        <source>The worker process could not be started ({program}).</source>
        <translation>Der Worker-Prozess konnte nicht gestartet werden ({program}).</translation>
    </message>
    <message>
        <source>If it happens again, restart the computer or update the driver of the GPU.</source>
        <translation>Wenn das erneut geschieht, starten Sie den Computer neu oder aktualisieren Sie den GPU-Treiber.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>Installieren Sie Throughline erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a video file.</source>
        <translation>{problem} Es wurde nichts geändert; wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} was not found.</source>
        <translation>{path} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>Sie haben keine Leserechte für {path}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{file} is a folder; drop the files that are in it.</source>
        <translation>{file} ist ein Ordner; ziehen Sie die Dateien daraus hierher.</translation>
    </message>
    <message>
        <source>{file} is no project, video, picture or board ({boards}).</source>
        <translation>{file} ist kein Projekt, Video, Bild oder Storyboard ({boards}).</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8.</source>
        <translation>{path} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a text file with a board.</source>
        <translation>{problem} Es wurde nichts geändert; wählen Sie eine Textdatei mit einem Storyboard.</translation>
    </message>
    <message>
        <source>{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.</source>
        <translation>{path} hat {size_mb:.0f} MB, ein Storyboard höchstens {limit_mb:.0f} MB.</translation>
    </message>
    <message>
        <source>not all files could be copied</source>
        <translation>nicht alle Dateien konnten kopiert werden</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>die Daten sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>{path} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no pictures.</source>
        <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>{path} has no picture {index}.</source>
        <translation>{path} hat kein Bild {index}.</translation>
    </message>
    <message>
        <source>Take {number} has no picture {index}.</source>
        <translation>Take {number} hat kein Bild {index}.</translation>
    </message>
    <message>
        <source>Take {name} is not in the project.</source>
        <translation>Take {name} ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>A chunk&apos;s picture has no time.</source>
        <translation>Ein Bild eines Abschnitts hat keine Zeit.</translation>
    </message>
    <message>
        <source>it does not say its schema version</source>
        <translation>die Schemaversion fehlt</translation>
    </message>
    <message>
        <source>schema {version}, this program knows {known}</source>
        <translation>Schema {version}, dieses Programm kennt {known}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged.</source>
        <translation>{file} konnte nicht geschrieben werden: {error}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled.</source>
        <translation>Es gibt nichts zu exportieren: Kein Shot ist aktiviert.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} ist ein Ordner; wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {file} into.</source>
        <translation>Den Ordner {folder}, in den {file} geschrieben werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>{shot} has no pictures.</source>
        <translation>{shot} hat keine Bilder.</translation>
    </message>
    <message>
        <source>{folder} could not be created: {error}. Nothing was changed.</source>
        <translation>{folder} konnte nicht angelegt werden: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} could not be saved: {error}. The project on disk is as it was before; make the folder writable, free space, or save a copy elsewhere.</source>
        <translation>{folder} konnte nicht gespeichert werden: {error}. Das Projekt auf dem Datenträger ist unverändert; machen Sie den Ordner beschreibbar, schaffen Sie Platz oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{folder} was saved by another program since it was opened here. Nothing was written; save a copy elsewhere, or open it again to see the changes.</source>
        <translation>{folder} wurde seit dem Öffnen von einem anderen Programm gespeichert. Es wurde nichts geschrieben; speichern Sie eine Kopie an einem anderen Ort oder öffnen Sie das Projekt erneut, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>a file reads otherwise than it was written</source>
        <translation>eine Datei liest sich anders, als sie geschrieben wurde</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was generated; make the folder writable, or save a copy elsewhere.</source>
        <translation>{folder} ist nicht beschreibbar, daher wurde nichts generiert; machen Sie den Ordner beschreibbar oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The takes of {project} are being moved, so nothing was begun; wait for that, or cancel it.</source>
        <translation>Die Takes von {project} werden gerade verschoben, daher wurde nichts begonnen; warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>The selected take of {shot} was not found; the shot is empty until it is generated again or another take is selected.</source>
        <translation>Der ausgewählte Take von {shot} wurde nicht gefunden; der Shot bleibt leer, bis er erneut generiert oder ein anderer Take ausgewählt wird.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}. {folder} is unchanged.</source>
        <translation>{target} konnte nicht geschrieben werden: {error}. {folder} ist unverändert.</translation>
    </message>
    <message>
        <source>{folder} already exists; choose another name. Nothing was changed.</source>
        <translation>{folder} gibt es bereits; wählen Sie einen anderen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a project folder; open a folder NAME{suffix}.</source>
        <translation>{folder} ist eine Datei, kein Projektordner; öffnen Sie einen Ordner NAME{suffix}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{folder} was made by a newer version of Throughline ({error}); update the program to open it. Nothing was changed.</source>
        <translation>{folder} stammt aus einer neueren Version von Throughline ({error}); aktualisieren Sie das Programm, um das Projekt zu öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} in {folder} is a link that leads out of the project, so it was not opened. Nothing was changed; put a folder with the files there.</source>
        <translation>{name} in {folder} ist ein Link, der aus dem Projekt hinausführt, und wurde daher nicht geöffnet. Es wurde nichts geändert; legen Sie dort einen Ordner mit den Dateien ab.</translation>
    </message>
    <message>
        <source>There is no project at {folder}.</source>
        <translation>In {folder} gibt es kein Projekt.</translation>
    </message>
    <message>
        <source>{folder} is not a Throughline project: it has no {file}.</source>
        <translation>{folder} ist kein Throughline-Projekt: {file} fehlt.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; to go back to the last good one, copy {backup} over it.</source>
        <translation>{file} ist beschädigt ({error}). Es wurde nichts geändert; um zum letzten guten Stand zurückzukehren, kopieren Sie {backup} darüber.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; the takes in its folder are untouched.</source>
        <translation>{file} ist beschädigt ({error}). Es wurde nichts geändert; die Takes im Ordner sind unberührt.</translation>
    </message>
    <message>
        <source>The picture could not be copied into {folder}: {error}. The cast is unchanged; free space or make the folder writable.</source>
        <translation>Das Bild konnte nicht nach {folder} kopiert werden: {error}. Die Besetzung ist unverändert; schaffen Sie Platz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The picture of @{name} was not found in {folder}; put it back, or replace the picture.</source>
        <translation>Das Bild von @{name} wurde in {folder} nicht gefunden; legen Sie es zurück oder ersetzen Sie das Bild.</translation>
    </message>
    <message>
        <source>Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let `throughline generate --repair` make it again.</source>
        <translation>Bei Take {number} fehlt Abschnitt {lost} von {chunks} in {folder}; legen Sie die Dateien zurück oder lassen Sie ihn mit `throughline generate --repair` neu generieren.</translation>
    </message>
    <message>
        <source>{name} cannot be the id of a take.</source>
        <translation>{name} kann keine Take-ID sein.</translation>
    </message>
    <message>
        <source>{file} lies outside the project and is not used.</source>
        <translation>{file} liegt außerhalb des Projekts und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let Repair, above its takes, or `throughline generate --repair` make it again.</source>
        <translation>Bei Take {number} von {shot} fehlt Abschnitt {lost} von {chunks} in {folder}; legen Sie die Dateien zurück oder lassen Sie ihn neu generieren: mit „Reparieren“ über den Takes des Shots oder mit `throughline generate --repair`.</translation>
    </message>
    <message>
        <source>The take could not be saved in {folder}: {error}. Its pictures are kept; free space or make the folder writable.</source>
        <translation>Der Take konnte nicht in {folder} gespeichert werden: {error}. Die Bilder bleiben erhalten; schaffen Sie Platz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Take {number} could not be moved to the trash, so it was kept in {folder}; delete that folder by hand, or make room in the trash.</source>
        <translation>Take {number} konnte nicht in den Papierkorb gelegt werden und bleibt daher in {folder}; löschen Sie den Ordner von Hand oder schaffen Sie Platz im Papierkorb.</translation>
    </message>
    <message>
        <source>{file} was left out: {error}.</source>
        <translation>{file} wurde ausgelassen: {error}.</translation>
    </message>
    <message>
        <source>it belongs to another take</source>
        <translation>gehört zu einem anderen Take</translation>
    </message>
    <message>
        <source>a newer version of Throughline wrote it ({error})</source>
        <translation>von einer neueren Version von Throughline geschrieben ({error})</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>beschädigt ({error})</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Ein leeres Projekt anlegen</translation>
    </message>
    <message>
        <source>New from board text…</source>
        <translation>Neu aus Storyboard-Text…</translation>
    </message>
    <message>
        <source>Make a project from lines like “0s: a woman enters the kitchen”</source>
        <translation>Ein Projekt aus Zeilen wie „0s: a woman enters the kitchen“ anlegen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Einen Projektordner öffnen</translation>
    </message>
    <message>
        <source>Import video…</source>
        <translation>Video importieren…</translation>
    </message>
    <message>
        <source>Make a shot of a video file, which later shots remember (or drop the file)</source>
        <translation>Aus einer Videodatei einen Shot machen, an den sich spätere Shots erinnern (oder die Datei hierher ziehen)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Copy the project and go on</source>
        <translation>Das Projekt kopieren und in der Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>Export MP4…</source>
        <translation>MP4 exportieren…</translation>
    </message>
    <message>
        <source>Write the film as an MP4</source>
        <translation>Den Film als MP4 schreiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Add shot</source>
        <translation>Neuer Shot</translation>
    </message>
    <message>
        <source>Add a shot after the selected one</source>
        <translation>Einen Shot nach dem ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Put the selected shots on the clipboard</source>
        <translation>Die ausgewählten Shots in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Elsewhere they are pasted as storyboard text</source>
        <translation>In anderen Programmen werden sie als Storyboard-Text eingefügt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert shots, or a storyboard in words</source>
        <translation>Shots oder ein Storyboard in Worten einfügen</translation>
    </message>
    <message>
        <source>Select all shots</source>
        <translation>Alle Shots auswählen</translation>
    </message>
    <message>
        <source>Delete shot</source>
        <translation>Shot löschen</translation>
    </message>
    <message>
        <source>Lift shot</source>
        <translation>Shot herauslösen</translation>
    </message>
    <message>
        <source>Leave an empty shot of the same length</source>
        <translation>Einen leeren Shot gleicher Länge zurücklassen</translation>
    </message>
    <message>
        <source>Duplicate shot</source>
        <translation>Shot duplizieren</translation>
    </message>
    <message>
        <source>Split at playhead</source>
        <translation>Am Abspielkopf teilen</translation>
    </message>
    <message>
        <source>Both halves keep the take</source>
        <translation>Beide Hälften behalten den Take</translation>
    </message>
    <message>
        <source>Merge shots</source>
        <translation>Shots verbinden</translation>
    </message>
    <message>
        <source>With the next one, or all selected</source>
        <translation>Mit dem nächsten, oder alle ausgewählten</translation>
    </message>
    <message>
        <source>Trim head to playhead</source>
        <translation>Anfang bis Abspielkopf trimmen</translation>
    </message>
    <message>
        <source>Trim tail to playhead</source>
        <translation>Ende bis Abspielkopf trimmen</translation>
    </message>
    <message>
        <source>Move shot left</source>
        <translation>Shot nach links</translation>
    </message>
    <message>
        <source>Move shot right</source>
        <translation>Shot nach rechts</translation>
    </message>
    <message>
        <source>Enable or disable shot</source>
        <translation>Shot (de)aktivieren</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>In the prompts of the shots</source>
        <translation>In den Prompts der Shots</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Projekteinstellungen…</translation>
    </message>
    <message>
        <source>Title, style of all prompts, rate, size, first timecode</source>
        <translation>Titel, Stil aller Prompts, Framerate, Größe, erster Timecode</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Name this frame</source>
        <translation>Frame benennen</translation>
    </message>
    <message>
        <source>Put the picture under the playhead into the cast, to cite it as @name</source>
        <translation>Das Bild am Abspielkopf in die Besetzung aufnehmen, um es als @name zu nennen</translation>
    </message>
    <message>
        <source>Trim tail by one frame</source>
        <translation>Ende 1 Frame kürzen</translation>
    </message>
    <message>
        <source>Extend tail by one frame</source>
        <translation>Ende 1 Frame verlängern</translation>
    </message>
    <message>
        <source>Generate shot</source>
        <translation>Shot generieren</translation>
    </message>
    <message>
        <source>Make a new take of the selected shot</source>
        <translation>Einen neuen Take des ausgewählten Shots generieren</translation>
    </message>
    <message>
        <source>Generate stale and empty</source>
        <translation>Veraltete und leere generieren</translation>
    </message>
    <message>
        <source>Make takes of all shots that are stale, partial or empty</source>
        <translation>Takes aller veralteten, teilweise generierten oder leeren Shots generieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop importing, and generating; chunks that were generated are kept</source>
        <translation>Import und Generierung stoppen; fertige Abschnitte bleiben erhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Again: faster</source>
        <translation>Nochmals: schneller</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Go on at the beginning</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Play around</source>
        <translation>Umgebung abspielen</translation>
    </message>
    <message>
        <source>Two seconds before and behind</source>
        <translation>Zwei Sekunden davor und danach</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>In markieren</translation>
    </message>
    <message>
        <source>With Loop, playing begins here</source>
        <translation>In der Endlosschleife beginnt die Wiedergabe hier</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Out markieren</translation>
    </message>
    <message>
        <source>With Loop, playing ends behind this frame</source>
        <translation>In der Endlosschleife endet die Wiedergabe nach diesem Frame</translation>
    </message>
    <message>
        <source>Mark shot</source>
        <translation>Shot markieren</translation>
    </message>
    <message>
        <source>In and out at the cuts around the playhead</source>
        <translation>In und Out an den Schnitten um den Abspielkopf</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Zum In-Point</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Zum Out-Point</translation>
    </message>
    <message>
        <source>Back one frame</source>
        <translation>1 Frame zurück</translation>
    </message>
    <message>
        <source>Forward one frame</source>
        <translation>1 Frame vor</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>1 Sekunde vor</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Vorheriger Schnitt</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Film einpassen</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuity</translation>
    </message>
    <message>
        <source>Show how far characters and places have drifted from their first appearance</source>
        <translation>Zeigen, wie weit Figuren und Orte von ihrem ersten Auftritt abgedriftet sind</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>Nächste Drift</translation>
    </message>
    <message>
        <source>Go to the next shot that has drifted</source>
        <translation>Zum nächsten abgedrifteten Shot gehen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Shot</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Take</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marker</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No shots yet.

Press A to add one, or paste lines like “0s: a woman enters”.</source>
        <translation>Noch keine Shots.

Drücken Sie A für einen neuen oder fügen Sie Zeilen ein wie „0s: a woman enters“.</translation>
    </message>
    <message>
        <source>No shot is like that.

Esc shows all of them again.</source>
        <translation>Kein Shot passt dazu.

Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>{n} shot</source>
        <translation>{n} Shot</translation>
    </message>
    <message>
        <source>{n} shots</source>
        <translation>{n} Shots</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt des Shots</translation>
    </message>
    <message>
        <source>Dialogue of the shot</source>
        <translation>Dialog des Shots</translation>
    </message>
    <message>
        <source>Note of the shot</source>
        <translation>Notiz zum Shot</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Eine Notiz fürs Team</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Edit prompt of {name}</source>
        <translation>Prompt von {name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit dialogue of {name}</source>
        <translation>Dialog von {name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit note of {name}</source>
        <translation>Notiz zu {name} bearbeiten</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Move {n} shots</source>
        <translation>{n} Shots verschieben</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Shot {number}, {name}</source>
        <translation>Shot {number}, {name}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>name locked</source>
        <translation>Name gesperrt</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>Etikett {label}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etikett: {label}</translation>
    </message>
    <message>
        <source>It is disabled: not in the film, and not remembered by later shots.</source>
        <translation>Deaktiviert: nicht im Film, und spätere Shots erinnern sich nicht daran.</translation>
    </message>
    <message>
        <source>Dialogue: {text}</source>
        <translation>Dialog: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Whole cast</source>
        <translation>Ganze Besetzung</translation>
    </message>
    <message>
        <source>{shown} of {n} shot</source>
        <translation>{shown} von {n} Shot</translation>
    </message>
    <message>
        <source>{shown} of {n} shots</source>
        <translation>{shown} von {n} Shots</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Etikett</translation>
    </message>
    <message>
        <source>Find in name, prompt, dialogue, note</source>
        <translation>In Name, Prompt, Dialog, Notiz suchen</translation>
    </message>
    <message>
        <source>Find shots</source>
        <translation>Shots suchen</translation>
    </message>
    <message>
        <source>Shots in this state</source>
        <translation>Shots mit diesem Status</translation>
    </message>
    <message>
        <source>Shots that cite this name</source>
        <translation>Shots, die diesen Namen nennen</translation>
    </message>
    <message>
        <source>Shots with this label</source>
        <translation>Shots mit diesem Etikett</translation>
    </message>
    <message>
        <source>Show all shots</source>
        <translation>Alle Shots zeigen</translation>
    </message>
    <message>
        <source>Show all shots  (Esc)</source>
        <translation>Alle Shots zeigen  (Esc)</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Karten</translation>
    </message>
    <message>
        <source>Size of the cards  (+, -, Ctrl and wheel)</source>
        <translation>Größe der Karten  (+, -, Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No take yet</source>
        <translation>Noch kein Take</translation>
    </message>
    <message>
        <source>Shots as cards with all that is written of them; again: the timeline</source>
        <translation>Shots als Karten mit allem, was zu ihnen geschrieben ist; nochmals: die Timeline</translation>
    </message>
    <message>
        <source>Find shots…</source>
        <translation>Shots suchen…</translation>
    </message>
    <message>
        <source>Show only some cards</source>
        <translation>Nur bestimmte Karten zeigen</translation>
    </message>
    <message>
        <source>Edit dialogue</source>
        <translation>Dialog bearbeiten</translation>
    </message>
    <message>
        <source>What is said in the shot</source>
        <translation>Was im Shot gesagt wird</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>A note on the shot, for people</source>
        <translation>Eine Notiz zum Shot, fürs Team</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Shot umbenennen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Direkt an seiner Stelle</translation>
    </message>
    <message>
        <source>Rename shots…</source>
        <translation>Shots umbenennen…</translation>
    </message>
    <message>
        <source>Name many by a rule, which new shots follow, too</source>
        <translation>Viele nach einer Regel benennen, der auch neue Shots folgen</translation>
    </message>
    <message>
        <source>Make keyframe from cast</source>
        <translation>Keyframe aus der Besetzung</translation>
    </message>
    <message>
        <source>Make the picture that the shot begins from, of those that its prompt cites</source>
        <translation>Das Bild machen, mit dem der Shot beginnt, aus denen, die sein Prompt nennt</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>Name sperren</translation>
    </message>
    <message>
        <source>Renaming many shots leaves it as it is</source>
        <translation>Der Name bleibt, wenn viele Shots umbenannt werden</translation>
    </message>
    <message>
        <source>Open or make a project first; then import the video.</source>
        <translation>Öffnen oder erstellen Sie zuerst ein Projekt; importieren Sie dann das Video.</translation>
    </message>
    <message>
        <source>Importing {names}. You can go on working.</source>
        <translation>Import von {names} läuft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>{file} is shot {number}. Say in its prompt who and what it shows: later shots find it by these words.</source>
        <translation>{file} ist Shot {number}. Schreiben Sie in den Prompt, wen und was er zeigt: Spätere Shots finden ihn über diese Wörter.</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was before.</source>
        <translation>Der Import wurde abgebrochen; das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>{n} deleted take that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} gelöschter Take, der nirgends gebraucht wird, kann in den Papierkorb des Systems ({size_mb:.1f} MB). Das Projekt wird gespeichert, und der Rückgängig-Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>{n} deleted takes that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} gelöschte Takes, die nirgends gebraucht werden, können in den Papierkorb des Systems ({size_mb:.1f} MB). Das Projekt wird gespeichert, und der Rückgängig-Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>{n} deleted take moved to the trash.</source>
        <translation>{n} gelöschter Take in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>{n} deleted takes moved to the trash.</source>
        <translation>{n} gelöschte Takes in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Takes are being generated, which may need others; collect when that is over.</source>
        <translation>Gerade werden Takes generiert, die andere Takes brauchen könnten; räumen Sie danach auf.</translation>
    </message>
    <message>
        <source>There are no unused takes: none is deleted, or others remember those that are.</source>
        <translation>Es gibt keine unbenutzten Takes: Keiner ist gelöscht, oder andere erinnern sich an die gelöschten.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Einige Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>{shot} is disabled; enable it to compare its takes.</source>
        <translation>{shot} ist deaktiviert; aktivieren Sie ihn, um seine Takes zu vergleichen.</translation>
    </message>
    <message>
        <source>{shot} has fewer than two takes; generate another one to compare.</source>
        <translation>{shot} hat weniger als zwei Takes; generieren Sie zum Vergleichen einen weiteren.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstmals</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no take</source>
        <translation>kein Take</translation>
    </message>
    <message>
        <source>▲ {distance} drift</source>
        <translation>▲ {distance} Drift</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes are still being measured.</source>
        <translation>Bisher ist nichts abgedriftet; einige Takes werden noch gemessen.</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes cannot be read.</source>
        <translation>Bisher ist nichts abgedriftet; einige Takes lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing has drifted.</source>
        <translation>Nichts ist abgedriftet.</translation>
    </message>
    <message>
        <source>The storyboard editor that remembers. Each shot is generated from its words and from a compressed memory of all that came before it.

The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an installed Throughline as a whole is passed on under the terms of the GPLv3. The network is asked only when you get a model or an engine, or look for a newer version.</source>
        <translation>Der Storyboard-Editor, der sich erinnert. Jeder Shot wird aus seinen Worten und aus einem komprimierten Gedächtnis von allem generiert, was davor kam.

Das Gedächtnis folgt „Pretraining Frame Preservation in Autoregressive Video Memory Compression“, arXiv 2512.23851.

Lizenz des Quelltexts: Apache-2.0. Qt wird unter der LGPLv3 verwendet. FFmpeg enthält x264, daher wird ein installiertes Throughline als Ganzes unter den Bedingungen der GPLv3 weitergegeben. Das Netzwerk wird nur gefragt, wenn Sie ein Modell oder eine Engine laden oder nach einer neueren Version suchen.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>Über Throughline</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Model: {model}</source>
        <translation>&amp;Modell: {model}</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>The model “{model}” brings no card.</source>
        <translation>Das Modell „{model}“ enthält keine Modellkarte.</translation>
    </message>
    <message>
        <source>Take out selection</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nothing is sent. Read the report and take out what nobody else should see; save it or copy it if you want to pass it on.</source>
        <translation>Es wird nichts gesendet. Lesen Sie den Bericht und entfernen Sie, was niemand sonst sehen soll; speichern oder kopieren Sie ihn, wenn Sie ihn weitergeben möchten.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The report could not be saved: {error}. Choose another folder, or copy it.</source>
        <translation>Der Bericht konnte nicht gespeichert werden: {error}. Wählen Sie einen anderen Ordner oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Der Bericht wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Put a slate with the prompt in the place of missing pictures</source>
        <translation>Fehlende Bilder durch eine Texttafel mit dem Prompt ersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>MP4 exportieren</translation>
    </message>
    <message>
        <source>{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709</source>
        <translation>{frames} Frames ({length}), {size} bei {rate} fps, H.264 High, Rec. 709</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Before you export:</source>
        <translation>Vor dem Export:</translation>
    </message>
    <message>
        <source>What the film lacks</source>
        <translation>Was dem Film fehlt</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Movies (*.mp4)</source>
        <translation>Filme (*.mp4)</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled</source>
        <translation>Es gibt nichts zu exportieren: Kein Shot ist aktiviert</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists</source>
        <translation>Geben Sie eine Datei in einem vorhandenen Ordner an</translation>
    </message>
    <message>
        <source>Shots are missing: generate them, or put slates in their place</source>
        <translation>Es fehlen Shots: Generieren Sie sie oder setzen Sie Texttafeln ein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No font here has its signs; install one, such as Noto Sans CJK.</source>
        <translation>Keine Schrift hier hat diese Zeichen; installieren Sie eine, etwa Noto Sans CJK.</translation>
    </message>
    <message>
        <source>It holds when Throughline starts again.</source>
        <translation>Gilt ab dem nächsten Start von Throughline.</translation>
    </message>
    <message>
        <source>No markers yet: M puts one at the playhead.</source>
        <translation>Noch keine Marker: M setzt einen am Abspielkopf.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Find by note, shot, timecode or label</source>
        <translation>Nach Notiz, Shot, Timecode oder Etikett suchen</translation>
    </message>
    <message>
        <source>Find markers</source>
        <translation>Marker suchen</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>Its picture is trimmed away, or its shot is disabled.</source>
        <translation>Sein Bild ist weggetrimmt, oder sein Shot ist deaktiviert.</translation>
    </message>
    <message>
        <source>{n} shot, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} Shot, insgesamt {total} (Sekunden:Frames): {lengths}.</translation>
    </message>
    <message>
        <source>{n} shots, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} Shots, insgesamt {total} (Sekunden:Frames): {lengths}.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>Format des Modells</translation>
    </message>
    <message>
        <source>New from board text</source>
        <translation>Neu aus Storyboard-Text</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Frame &amp;rate</source>
        <translation>Frame&amp;rate</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>Bild&amp;größe</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>&amp;Board: one line a shot, the time at which it begins, then what happens</source>
        <translation>&amp;Storyboard: pro Zeile ein Shot, erst die Startzeit, dann was geschieht</translation>
    </message>
    <message>
        <source>Board text</source>
        <translation>Storyboard-Text</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Ordner für das Projekt</translation>
    </message>
    <message>
        <source>Give the project a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Geben Sie dem Projekt einen Namen ohne / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>{name} already exists in this folder; choose another name.</source>
        <translation>{name} gibt es bereits in diesem Ordner; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Makes {folder}</source>
        <translation>Legt {folder} an</translation>
    </message>
    <message>
        <source>Keep time: every cut stays at its second</source>
        <translation>Zeit behalten: Jeder Schnitt bleibt auf seiner Sekunde</translation>
    </message>
    <message>
        <source>Keep frames: every shot has as many frames</source>
        <translation>Frames behalten: Jeder Shot behält seine Anzahl Frames</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Read after the prompt of every shot</source>
        <translation>Wird nach dem Prompt jedes Shots gelesen</translation>
    </message>
    <message>
        <source>What no shot is to show, where the model is guided</source>
        <translation>Was kein Shot zeigen soll, sofern das Modell mit Guidance arbeitet</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Stil</translation>
    </message>
    <message>
        <source>&amp;Negative prompt</source>
        <translation>&amp;Negativ-Prompt</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>Picture s&amp;ize</source>
        <translation>B&amp;ildgröße</translation>
    </message>
    <message>
        <source>First &amp;timecode</source>
        <translation>&amp;Erster Timecode</translation>
    </message>
    <message>
        <source>&amp;Media folder</source>
        <translation>&amp;Medienordner</translation>
    </message>
    <message>
        <source>{size!r} is not a size such as 1920x1080.</source>
        <translation>{size!r} ist keine Größe wie 1920x1080.</translation>
    </message>
    <message>
        <source>The film lasts {length} then, {now} now.</source>
        <translation>Der Film dauert dann {length}, jetzt {now}.</translation>
    </message>
    <message>
        <source>A board</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>What shall become of {file}?</source>
        <translation>Was soll mit {file} geschehen?</translation>
    </message>
    <message>
        <source>Inserted shots stand behind the selected one; undo takes them back.</source>
        <translation>Die Shots werden nach dem ausgewählten eingefügt; „Rückgängig“ entfernt sie wieder.</translation>
    </message>
    <message>
        <source>Insert its shots</source>
        <translation>Shots einfügen</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the edits to “{title}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>Takes that were generated are on disk already and are never lost.</source>
        <translation>Generierte Takes sind bereits auf dem Datenträger und gehen nie verloren.</translation>
    </message>
    <message>
        <source>Open a project folder (NAME{suffix})</source>
        <translation>Projektordner öffnen (NAME{suffix})</translation>
    </message>
    <message>
        <source>Throughline projects ({kinds})</source>
        <translation>Throughline-Projekte ({kinds})</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Bilder ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import video</source>
        <translation>Video importieren</translation>
    </message>
    <message>
        <source>Videos ({kinds});;All files (*)</source>
        <translation>Videos ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only the {shots} selected shots</source>
        <translation>Nur die {shots} ausgewählten Shots</translation>
    </message>
    <message>
        <source>Keep locked names</source>
        <translation>Gesperrte Namen behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename shots</source>
        <translation>Shots umbenennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Namen vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Präfix</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>Erste &amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>{n} of {all} names changes.</source>
        <translation>{n} von {all} Namen ändert sich.</translation>
    </message>
    <message>
        <source>{n} of {all} names change.</source>
        <translation>{n} von {all} Namen ändern sich.</translation>
    </message>
    <message>
        <source>New shots go on like {first}, {second}.</source>
        <translation>Neue Shots heißen dann {first}, {second}.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Only in the {shots} selected shots</source>
        <translation>Nur in den {shots} ausgewählten Shots</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find and replace in prompts</source>
        <translation>In Prompts suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Found once.</source>
        <translation>1-mal gefunden.</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>{n}-mal gefunden.</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent project</source>
        <translation>{size_mb:.1f} MB aus {n} zuletzt geöffnetem Projekt</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent projects</source>
        <translation>{size_mb:.1f} MB aus {n} zuletzt geöffneten Projekten</translation>
    </message>
    <message>
        <source>Say when the queue is done while I look at something else</source>
        <translation>Melden, wenn die Warteschlange fertig ist, während ich etwas anderes ansehe</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastaturbefehle…</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <translation>{model} (nicht installiert)</translation>
    </message>
    <message>
        <source>The model&apos;s shape</source>
        <translation>Format des Modells</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The model is loaded again when it is needed</source>
        <translation>Das Modell wird bei Bedarf erneut geladen</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Free the &amp;GPU without work after</source>
        <translation>GP&amp;U im Leerlauf freigeben nach</translation>
    </message>
    <message>
        <source>&amp;Compare takes by</source>
        <translation>Takes &amp;vergleichen nach</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <translation>Ordner der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ordner der Protokolle öffnen</translation>
    </message>
    <message>
        <source>Get to another folder…</source>
        <translation>In anderen Ordner laden…</translation>
    </message>
    <message>
        <source>Use ComfyUI&apos;s files…</source>
        <translation>Dateien von ComfyUI nutzen…</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Was zu diesem Computer passt</translation>
    </message>
    <message>
        <source>NVIDIA cards (CUDA)</source>
        <translation>NVIDIA-Karten (CUDA)</translation>
    </message>
    <message>
        <source>AMD cards (ROCm)</source>
        <translation>AMD-Karten (ROCm)</translation>
    </message>
    <message>
        <source>Apple silicon (MPS)</source>
        <translation>Apple-Chips (MPS)</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Nur Prozessor (CPU)</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>In einen anderen Ordner…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Looking at the card…</source>
        <translation>Die Karte wird angesehen…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>The engine is Python with the build of PyTorch that fits this computer. It is fetched once, and works without a network from then on.</source>
        <translation>Die Engine ist Python mit dem Build von PyTorch, der zu diesem Computer passt. Sie wird einmal heruntergeladen und arbeitet von da an ohne Netz.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Build</translation>
    </message>
    <message>
        <source>The folder for the engine</source>
        <translation>Der Ordner für die Engine</translation>
    </message>
    <message>
        <source>Install PyTorch {version}?</source>
        <translation>PyTorch {version} installieren?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>{have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{have} von {total}, {rate_mb:.1f} MB pro Sekunde</translation>
    </message>
    <message>
        <source>PyTorch {version} is installed and passed its check.</source>
        <translation>PyTorch {version} ist installiert und hat die Prüfung bestanden.</translation>
    </message>
    <message>
        <source>Every file has its hash, and the engine computes.</source>
        <translation>Jede Datei hat ihre Prüfsumme, und die Engine rechnet.</translation>
    </message>
    <message>
        <source>The engine was repaired.</source>
        <translation>Die Engine wurde repariert.</translation>
    </message>
    <message>
        <source>It was whole.</source>
        <translation>Sie war unversehrt.</translation>
    </message>
    <message>
        <source>The engine was removed; {size} are free.</source>
        <translation>Die Engine wurde entfernt; {size} sind frei.</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be installed again.</source>
        <translation>Projekte behalten ihre Takes. Sie kann wieder installiert werden.</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>Die Engine entfernen?</translation>
    </message>
    <message>
        <source>An environment of your own; it is used as it is.</source>
        <translation>Eine eigene Umgebung von Ihnen; sie wird benutzt, wie sie ist.</translation>
    </message>
    <message>
        <source>None yet, so nothing can be generated.</source>
        <translation>Noch keine, daher kann nichts generiert werden.</translation>
    </message>
    <message>
        <source>Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.</source>
        <translation>Entpackt braucht sie etwa {size} mehr. Mit einer 50-Mbit-Leitung dauert alles etwa {time}.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing</source>
        <translation>Offline-Modus: nichts herunterladen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>The folder for the model</source>
        <translation>Der Ordner für das Modell</translation>
    </message>
    <message>
        <source>The folder of ComfyUI</source>
        <translation>Der Ordner von ComfyUI</translation>
    </message>
    <message>
        <source>Asking what it consists of…</source>
        <translation>Es wird gefragt, woraus es besteht…</translation>
    </message>
    <message>
        <source>Get {model}?</source>
        <translation>{model} herunterladen?</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>{model}: {have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{model}: {have} von {total}, {rate_mb:.1f} MB je Sekunde</translation>
    </message>
    <message>
        <source>{name} is installed; every file was held against its hash.</source>
        <translation>{name} ist installiert; jede Datei wurde mit ihrer Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>Every file was held against its hash, and all are whole.</source>
        <translation>Jede Datei wurde mit ihrer Prüfsumme verglichen, und alle sind heil.</translation>
    </message>
    <message>
        <source>Damaged: {files}. Go on, and they are fetched again.</source>
        <translation>Beschädigt: {files}. Machen Sie weiter, dann werden sie erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>Angehalten. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Delete {model}?</source>
        <translation>{model} löschen?</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be got again.</source>
        <translation>Projekte behalten ihre Takes. Es kann wieder heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{model} was deleted; {size} are free again.</source>
        <translation>{model} wurde gelöscht; {size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>Ordner der Modelle öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No project has one</source>
        <translation>Kein Projekt hat einen</translation>
    </message>
    <message>
        <source>in use while shots are made</source>
        <translation>in Gebrauch, während Shots generiert werden</translation>
    </message>
    <message>
        <source>Pictures and memory that are made again when they are needed</source>
        <translation>Bilder und Gedächtnis, die bei Bedarf neu erstellt werden</translation>
    </message>
    <message>
        <source>Not all of it could be deleted: {error}.</source>
        <translation>Nicht alles konnte gelöscht werden: {error}.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturbefehle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>{keys} is “{command}” now. Assign takes it away from there.</source>
        <translation>{keys} gehört jetzt zu „{command}“. „Zuweisen“ nimmt die Tasten dort weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is read for {name}</source>
        <translation>Was für {name} gelesen wird</translation>
    </message>
    <message>
        <source>Variables of the prompts</source>
        <translation>Variablen der Prompts</translation>
    </message>
    <message>
        <source>Write {name} in a prompt; the words here are read for it</source>
        <translation>Schreiben Sie {name} in einen Prompt; dafür werden die Wörter hier gelesen</translation>
    </message>
    <message>
        <source>{file} was dropped with other files. Nothing was changed; drop a project or a board alone.</source>
        <translation>{file} wurde mit anderen Dateien hierher gezogen. Es wurde nichts geändert; ziehen Sie ein Projekt oder ein Storyboard allein hierher.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the file again.</source>
        <translation>Öffnen oder erstellen Sie zuerst ein Projekt; ziehen Sie die Datei dann erneut hierher.</translation>
    </message>
    <message>
        <source>{file} was not inserted. {error}</source>
        <translation>{file} wurde nicht eingefügt. {error}</translation>
    </message>
    <message>
        <source>So it is with {more} more.</source>
        <translation>Das gilt auch für {more} weitere.</translation>
    </message>
    <message>
        <source>The other one was taken.</source>
        <translation>Die andere wurde übernommen.</translation>
    </message>
    <message>
        <source>The other {n} were taken.</source>
        <translation>Die anderen {n} wurden übernommen.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Exporting {file}. You can go on working.</source>
        <translation>Export von {file} läuft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exportiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>The export was cancelled; what was there before is unchanged.</source>
        <translation>Der Export wurde abgebrochen; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is no shot under the playhead; move it onto one.</source>
        <translation>Am Abspielkopf gibt es keinen Shot; bewegen Sie ihn auf einen.</translation>
    </message>
    <message>
        <source>Replace picture of @{name}</source>
        <translation>Bild von @{name} ersetzen</translation>
    </message>
    <message>
        <source>Rename @{name}</source>
        <translation>@{name} umbenennen</translation>
    </message>
    <message>
        <source>Describe @{name}</source>
        <translation>@{name} beschreiben</translation>
    </message>
    <message>
        <source>Change kind of @{name}</source>
        <translation>Art von @{name} ändern</translation>
    </message>
    <message>
        <source>Remove @{name}</source>
        <translation>@{name} entfernen</translation>
    </message>
    <message>
        <source>Add @{name}</source>
        <translation>@{name} hinzufügen</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>Bild ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this frame</source>
        <translation>Diesen Frame</translation>
    </message>
    <message>
        <source>Name in the cast</source>
        <translation>Name in der Besetzung</translation>
    </message>
    <message>
        <source>Prompts that cite it are changed, too</source>
        <translation>Prompts, die den Namen nennen, werden mitgeändert</translation>
    </message>
    <message>
        <source>What the model reads for the name</source>
        <translation>Was das Modell für den Namen liest</translation>
    </message>
    <message>
        <source>The model reads this in the place of the @name</source>
        <translation>Das Modell liest dies anstelle von @name</translation>
    </message>
    <message>
        <source>Kind of the reference</source>
        <translation>Art der Referenz</translation>
    </message>
    <message>
        <source>Show the picture under the playhead for this name</source>
        <translation>Das Bild am Abspielkopf für diesen Namen zeigen</translation>
    </message>
    <message>
        <source>Take it out of the cast; undo brings it back</source>
        <translation>Aus der Besetzung nehmen; „Rückgängig“ holt den Eintrag zurück</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>such as: an old woman in a green dress</source>
        <translation>etwa: an old woman in a green dress</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: the model remembers the picture before it draws the shot.</source>
        <translation>Noch ist niemand in der Besetzung. Ziehen Sie ein Bild hierher oder wählen Sie eines. Schreiben Sie dann @name in einen Prompt: Das Modell erinnert sich an das Bild, bevor es den Shot zeichnet.</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Cast of the film</source>
        <translation>Besetzung des Films</translation>
    </message>
    <message>
        <source>Name a picture from a file (or drop the file here)</source>
        <translation>Ein Bild aus einer Datei benennen (oder die Datei hierher ziehen)</translation>
    </message>
    <message>
        <source>Name the picture under the playhead  (N)</source>
        <translation>Das Bild am Abspielkopf benennen  (N)</translation>
    </message>
    <message>
        <source>Double-click to write @{name} in the prompt</source>
        <translation>Doppelklick schreibt @{name} in den Prompt</translation>
    </message>
    <message>
        <source>in no shot yet</source>
        <translation>noch in keinem Shot</translation>
    </message>
    <message>
        <source>in shot {shots}</source>
        <translation>in Shot {shots}</translation>
    </message>
    <message>
        <source>in shots {shots}</source>
        <translation>in Shots {shots}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>Tokens that a shot of this project may remember</source>
        <translation>Token, an die sich ein Shot dieses Projekts erinnern darf</translation>
    </message>
    <message>
        <source>Context tokens that a shot of this project may remember</source>
        <translation>Kontext-Token, an die sich ein Shot dieses Projekts erinnern darf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Size of the shot</source>
        <translation>Einstellungsgröße des Shots</translation>
    </message>
    <message>
        <source>Camera of the shot</source>
        <translation>Kamera des Shots</translation>
    </message>
    <message>
        <source>Move of the shot</source>
        <translation>Kamerabewegung des Shots</translation>
    </message>
    <message>
        <source>How much of a person or place is seen; read after the prompt</source>
        <translation>Wie viel von Person oder Ort zu sehen ist; wird nach dem Prompt gelesen</translation>
    </message>
    <message>
        <source>Where it stands, and with which lens; read after the prompt</source>
        <translation>Wo sie steht und mit welchem Objektiv; wird nach dem Prompt gelesen</translation>
    </message>
    <message>
        <source>How it moves during the shot; read after the prompt</source>
        <translation>Wie sie sich im Shot bewegt; wird nach dem Prompt gelesen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>What {shot} remembers; the playhead is in {other}</source>
        <translation>Woran sich {shot} erinnert; der Abspielkopf steht in {other}</translation>
    </message>
    <message>
        <source>Select a shot to see its prompt, length and takes.</source>
        <translation>Wählen Sie einen Shot aus, um Prompt, Länge und Takes zu sehen.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember</source>
        <translation>Davor kommt nichts, woran er sich erinnern könnte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Keep fine</source>
        <translation>Fein halten</translation>
    </message>
    <message>
        <source>Remember this shot finely before all others</source>
        <translation>Vor allen anderen fein an diesen Shot erinnern</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Do not remember this shot</source>
        <translation>Nicht an diesen Shot erinnern</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>Daran anschließen</translation>
    </message>
    <message>
        <source>Make the shot as if it came just after this one</source>
        <translation>Den Shot so generieren, als käme er direkt nach diesem</translation>
    </message>
    <message>
        <source>What the model remembers…</source>
        <translation>Woran sich das Modell erinnert…</translation>
    </message>
    <message>
        <source>See earlier pictures beside what is left of them in memory</source>
        <translation>Frühere Bilder neben dem sehen, was davon im Gedächtnis bleibt</translation>
    </message>
    <message>
        <source>What the shot remembers</source>
        <translation>Woran sich der Shot erinnert</translation>
    </message>
    <message>
        <source>{spent} of {budget} tokens</source>
        <translation>{spent} von {budget} Token</translation>
    </message>
    <message>
        <source>Select an earlier shot in the list</source>
        <translation>Wählen Sie in der Liste einen früheren Shot aus</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>reference, fine</source>
        <translation>Referenz, fein</translation>
    </message>
    <message>
        <source>reference, left out</source>
        <translation>Referenz, ausgelassen</translation>
    </message>
    <message>
        <source>{tokens} tokens: {reason}</source>
        <translation>{tokens} Token: {reason}</translation>
    </message>
    <message>
        <source>What is said in this shot</source>
        <translation>Was in diesem Shot gesagt wird</translation>
    </message>
    <message>
        <source>For people: no model reads it</source>
        <translation>Fürs Team: Kein Modell liest das</translation>
    </message>
    <message>
        <source>DIALOGUE</source>
        <translation>DIALOG</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What happens in this shot: who, where, what they do, the camera</source>
        <translation>Was in diesem Shot geschieht: wer, wo, was sie tun, die Kamera</translation>
    </message>
    <message>
        <source>Change size of {name}</source>
        <translation>Einstellungsgröße von {name} ändern</translation>
    </message>
    <message>
        <source>Change camera of {name}</source>
        <translation>Kamera von {name} ändern</translation>
    </message>
    <message>
        <source>Change move of {name}</source>
        <translation>Kamerabewegung von {name} ändern</translation>
    </message>
    <message>
        <source>Change style of {name}</source>
        <translation>Stil von {name} ändern</translation>
    </message>
    <message>
        <source>Change negative prompt of {name}</source>
        <translation>Negativ-Prompt von {name} ändern</translation>
    </message>
    <message>
        <source>Change length of {name}</source>
        <translation>Länge von {name} ändern</translation>
    </message>
    <message>
        <source>Change seed of {name}</source>
        <translation>Seed von {name} ändern</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>{name} aktivieren</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>{name} deaktivieren</translation>
    </message>
    <message>
        <source>Change memory of {name}</source>
        <translation>Gedächtnis von {name} ändern</translation>
    </message>
    <message>
        <source>Change memory budget</source>
        <translation>Gedächtnisbudget ändern</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Im Film</translation>
    </message>
    <message>
        <source>Shot {number} of {total}</source>
        <translation>Shot {number} von {total}</translation>
    </message>
    <message>
        <source>Shot {number} of {total} ({selected} selected)</source>
        <translation>Shot {number} von {total} ({selected} ausgewählt)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} Frames</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Name des Shots</translation>
    </message>
    <message>
        <source>The name of the shot  (F2)</source>
        <translation>Der Name des Shots  (F2)</translation>
    </message>
    <message>
        <source>Keep this name when many shots are renamed</source>
        <translation>Diesen Namen behalten, wenn viele Shots umbenannt werden</translation>
    </message>
    <message>
        <source>Lock the name</source>
        <translation>Den Namen sperren</translation>
    </message>
    <message>
        <source>A disabled shot is not in the film, and later shots forget it</source>
        <translation>Ein deaktivierter Shot ist nicht im Film, und spätere Shots vergessen ihn</translation>
    </message>
    <message>
        <source>Length of the shot</source>
        <translation>Länge des Shots</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds:frames; +12 or -1:00 change the length</source>
        <translation>Stunden:Minuten:Sekunden:Frames; +12 oder -1:00 ändern die Länge</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>More of the shot</source>
        <translation>Mehr zum Shot</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Its memory encoder comes along.</source>
        <translation>Der Gedächtnis-Encoder ist dabei.</translation>
    </message>
    <message>
        <source>Takes a memory encoder that you trained; without one it sees little behind.</source>
        <translation>Nimmt einen Gedächtnis-Encoder, den Sie trainiert haben; ohne ihn sieht es wenig zurück.</translation>
    </message>
    <message>
        <source>Has a history of its own, trained in.</source>
        <translation>Hat ein eigenes, eintrainiertes Gedächtnis.</translation>
    </message>
    <message>
        <source>Makes keyframes, which others begin shots from; it makes no shots itself.</source>
        <translation>Macht Keyframes, mit denen andere Modelle Shots beginnen; selbst macht es keine Shots.</translation>
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
        <translation>installiert, {size}</translation>
    </message>
    <message>
        <source>unfinished, {have} of {total}</source>
        <translation>unfertig, {have} von {total}</translation>
    </message>
    <message>
        <source>can be got, about {size}</source>
        <translation>erhältlich, etwa {size}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{sizes}; {rate:g} a second</source>
        <translation>{sizes}; {rate:g} je Sekunde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory</source>
        <translation>Eine GPU mit {gpu_gb:g} GB (geschätzt) und {host_gb:g} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>No GPU; {host_gb:g} GB of memory</source>
        <translation>Keine GPU; {host_gb:g} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>gone, or another file now</source>
        <translation>fehlt, oder ist jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>{size} are fetched into {folder}, where {free} are free.</source>
        <translation>{size} werden nach {folder} heruntergeladen, wo {free} frei sind.</translation>
    </message>
    <message>
        <source>{size} are on this computer already and are not fetched.</source>
        <translation>{size} sind schon auf diesem Computer und werden nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Generate another take</source>
        <translation>Weiteren Take generieren</translation>
    </message>
    <message>
        <source>Generate a take instead</source>
        <translation>Stattdessen Take generieren</translation>
    </message>
    <message>
        <source>Generate this shot</source>
        <translation>Diesen Shot generieren</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>Engine installieren…</translation>
    </message>
    <message>
        <source>State of the shot</source>
        <translation>Status des Shots</translation>
    </message>
    <message>
        <source>Cancel this shot</source>
        <translation>Diesen Shot abbrechen</translation>
    </message>
    <message>
        <source>Nothing: the project&apos;s. A dash ({dash}): none at all.</source>
        <translation>Leer: wie im Projekt. Ein Strich ({dash}): gar keiner.</translation>
    </message>
    <message>
        <source>Style of the shot</source>
        <translation>Stil des Shots</translation>
    </message>
    <message>
        <source>Negative prompt of the shot</source>
        <translation>Negativ-Prompt des Shots</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>{tokens} of {longest} tokens</source>
        <translation>{tokens} von {longest} Token</translation>
    </message>
    <message>
        <source>As the project: {common}</source>
        <translation>Wie im Projekt: {common}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not: {negative}</source>
        <translation>Nicht: {negative}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>Name des Takes</translation>
    </message>
    <message>
        <source>Note of the take</source>
        <translation>Notiz zum Take</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in the cut</source>
        <translation>im Schnitt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{frames} pictures of {width}×{height}</source>
        <translation>{frames} Bilder mit {width}×{height}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importiert aus {file}</translation>
    </message>
    <message>
        <source>Imported from a video file</source>
        <translation>Aus einer Videodatei importiert</translation>
    </message>
    <message>
        <source>encoded for {model}</source>
        <translation>codiert für {model}</translation>
    </message>
    <message>
        <source>remembers {n} earlier take</source>
        <translation>erinnert sich an {n} früheren Take</translation>
    </message>
    <message>
        <source>remembers {n} earlier takes</source>
        <translation>erinnert sich an {n} frühere Takes</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>ohne Vorgeschichte</translation>
    </message>
    <message>
        <source>{model}, seed {seed}, {steps} steps, guidance {guidance}</source>
        <translation>{model}, Seed {seed}, {steps} Schritte, Guidance {guidance}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>smaller, {size}</source>
        <translation>kleiner, {size}</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
    <message>
        <source>Use this take</source>
        <translation>Take verwenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Takes of the shot</source>
        <translation>Takes des Shots</translation>
    </message>
    <message>
        <source>Put this take into the cut (U, or double-click it)</source>
        <translation>Diesen Take in den Schnitt nehmen (U oder Doppelklick)</translation>
    </message>
    <message>
        <source>Compare it with the take in the cut (C)</source>
        <translation>Mit dem Take im Schnitt vergleichen (C)</translation>
    </message>
    <message>
        <source>Make the chunks that are missing in this take</source>
        <translation>Die fehlenden Abschnitte dieses Takes generieren</translation>
    </message>
    <message>
        <source>Show {n} deleted take</source>
        <translation>{n} gelöschten Take zeigen</translation>
    </message>
    <message>
        <source>Show {n} deleted takes</source>
        <translation>{n} gelöschte Takes zeigen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star this take</source>
        <translation>Diesem Take einen Stern geben</translation>
    </message>
    <message>
        <source>Restore this take</source>
        <translation>Diesen Take wiederherstellen</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Diesen Take löschen</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Generate {shots} shots</source>
        <translation>{shots} Shots generieren</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>{folder} is not there. Connect its disk or put it back, or remove it from the list.</source>
        <translation>{folder} ist nicht vorhanden. Schließen Sie den Datenträger an oder legen Sie den Ordner zurück, oder entfernen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>Add or edit marker</source>
        <translation>Marker setzen/bearbeiten</translation>
    </message>
    <message>
        <source>Put a marker at the playhead; where there is one, write its note and label</source>
        <translation>Einen Marker am Abspielkopf setzen; wo schon einer ist, Notiz und Etikett bearbeiten</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Nächster Marker</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Vorheriger Marker</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>The selected one, or the one at the playhead</source>
        <translation>Den ausgewählten oder den am Abspielkopf</translation>
    </message>
    <message>
        <source>List of markers…</source>
        <translation>Markerliste…</translation>
    </message>
    <message>
        <source>Find one by what it says, and go to it</source>
        <translation>Einen Marker nach seinem Text finden und dorthin gehen</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Drags snap to cuts, playhead, markers, in, out and the model&apos;s grid; Alt frees them</source>
        <translation>Beim Ziehen an Schnitten, Abspielkopf, Markern, In, Out und Raster des Modells einrasten; Alt hebt das auf</translation>
    </message>
    <message>
        <source>Selection follows the playhead</source>
        <translation>Auswahl folgt dem Abspielkopf</translation>
    </message>
    <message>
        <source>The shot that is seen is selected: the inspector shows what it remembers</source>
        <translation>Der Shot, der zu sehen ist, ist ausgewählt: Der Inspektor zeigt, woran er sich erinnert</translation>
    </message>
    <message>
        <source>Label the selected shots</source>
        <translation>Die ausgewählten Shots mit Etikett versehen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>Marker bearbeiten</translation>
    </message>
    <message>
        <source>Take label of {shot}</source>
        <translation>Etikett von {shot} entfernen</translation>
    </message>
    <message>
        <source>Take label of shots</source>
        <translation>Etikett von Shots entfernen</translation>
    </message>
    <message>
        <source>Label {shot} {colour}</source>
        <translation>Etikett {colour} für {shot}</translation>
    </message>
    <message>
        <source>Label shots {colour}</source>
        <translation>Etikett {colour} für Shots</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>A note at this frame</source>
        <translation>Eine Notiz zu diesem Frame</translation>
    </message>
    <message>
        <source>Note of the marker</source>
        <translation>Notiz des Markers</translation>
    </message>
    <message>
        <source>Marker of {shot}, out of sight</source>
        <translation>Marker von {shot}, nicht sichtbar</translation>
    </message>
    <message>
        <source>Original, from memory and difference</source>
        <translation>Original, aus dem Gedächtnis und Differenz</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Difference
×{gain}</source>
        <translation>Differenz
×{gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What the model remembers</source>
        <translation>Woran sich das Modell erinnert</translation>
    </message>
    <message>
        <source>State of the memory&apos;s pictures</source>
        <translation>Status der Bilder aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn from the memory alone, without a prompt; the higher the PSNR, the nearer they are.</source>
        <translation>Ziehen Sie über den Streifen oder drücken Sie ← und → (Umschalt wählt mehr aus). Die Bilder werden allein aus dem Gedächtnis gezeichnet, ohne Prompt; je höher der PSNR, desto ähnlicher sind sie.</translation>
    </message>
    <message>
        <source>What shot {shot} remembers</source>
        <translation>Woran sich Shot {shot} erinnert</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>Kein Shot ist ausgewählt</translation>
    </message>
    <message>
        <source>Drawing from memory… {percent}%</source>
        <translation>Zeichnet aus dem Gedächtnis… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} picture chosen</source>
        <translation>{n} Bild ausgewählt</translation>
    </message>
    <message>
        <source>{n} pictures chosen</source>
        <translation>{n} Bilder ausgewählt</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture</source>
        <translation>Mittel {mean} dB aus {n} Bild</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures</source>
        <translation>Mittel {mean} dB aus {n} Bildern</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture ({chosen} chosen)</source>
        <translation>Mittel {mean} dB aus {n} Bild ({chosen} ausgewählt)</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures ({chosen} chosen)</source>
        <translation>Mittel {mean} dB aus {n} Bildern ({chosen} ausgewählt)</translation>
    </message>
    <message>
        <source>Left out of the memory: {names}</source>
        <translation>Nicht im Gedächtnis: {names}</translation>
    </message>
    <message>
        <source>Select a shot on the timeline to see what the model remembers when it makes it.</source>
        <translation>Wählen Sie einen Shot in der Timeline aus, um zu sehen, woran sich das Modell beim Generieren erinnert.</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed, so nothing can be drawn from its memory. Install it, then open the project again.</source>
        <translation>Das Modell „{model}“ ist nicht installiert, daher kann nichts aus seinem Gedächtnis gezeichnet werden. Installieren Sie es und öffnen Sie das Projekt dann erneut.</translation>
    </message>
    <message>
        <source>Every earlier shot is left out of its memory. Take one back in the Memory tab, and its pictures appear here.</source>
        <translation>Alle früheren Shots sind aus dem Gedächtnis ausgelassen. Nehmen Sie im Tab „Gedächtnis“ einen wieder auf, dann erscheinen hier seine Bilder.</translation>
    </message>
    <message>
        <source>The pictures that it cites do not fit into the memory&apos;s budget. Give it a larger one in the Memory tab, and they appear here.</source>
        <translation>Die genannten Bilder passen nicht ins Gedächtnisbudget. Vergrößern Sie es im Tab „Gedächtnis“, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember. Generate an earlier shot, select a later one, or cite a picture of the cast in its prompt.</source>
        <translation>Davor kommt nichts, woran er sich erinnern könnte. Generieren Sie einen früheren Shot, wählen Sie einen späteren aus oder nennen Sie im Prompt ein Bild der Besetzung.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates a shot first.</source>
        <translation>Wartet: Der Worker generiert zuerst einen Shot.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates shot {number} first.</source>
        <translation>Wartet: Der Worker generiert zuerst Shot {number}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>Wartet auf den Worker…</translation>
    </message>
    <message>
        <source>What the shot remembers: the cast, then the oldest first</source>
        <translation>Woran sich der Shot erinnert: die Besetzung, dann das Älteste zuerst</translation>
    </message>
    <message>
        <source>Drag to choose pictures; ← and → move, Shift extends</source>
        <translation>Ziehen wählt Bilder aus; ← und → bewegen, Umschalt erweitert</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}).</source>
        <translation>Etwas Unerwartetes ist passiert ({error}).</translation>
    </message>
    <message>
        <source>Throughline was ended before it could close the last time.</source>
        <translation>Throughline wurde beim letzten Mal beendet, bevor es ordnungsgemäß schließen konnte.</translation>
    </message>
    <message>
        <source>Your project is open as it was: your edits are here and can be undone, and finished takes are on the disk. Save now; if the window misbehaves, restart.</source>
        <translation>Ihr Projekt ist so geöffnet, wie es war: Ihre Änderungen sind da und lassen sich rückgängig machen, und fertige Takes sind auf dem Datenträger. Speichern Sie jetzt; wenn das Fenster nicht richtig reagiert, starten Sie neu.</translation>
    </message>
    <message>
        <source>Every finished chunk of your takes is on the disk, and so are your edits up to the last second. Open the project: it shows edits that were not saved, and you choose whether to take them. A shot that was being made goes on with Generate.</source>
        <translation>Alle fertigen Abschnitte Ihrer Takes sind auf dem Datenträger, ebenso Ihre Änderungen bis zur letzten Sekunde. Öffnen Sie das Projekt: Es zeigt nicht gespeicherte Änderungen, und Sie wählen, ob Sie sie wiederherstellen. Ein Shot, der noch in Arbeit war, geht mit „Generieren“ weiter.</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} öffnen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Lock the name {name}</source>
        <translation>Namen {name} sperren</translation>
    </message>
    <message>
        <source>Lock {names} names</source>
        <translation>{names} Namen sperren</translation>
    </message>
    <message>
        <source>Unlock the name {name}</source>
        <translation>Namen {name} entsperren</translation>
    </message>
    <message>
        <source>Unlock {names} names</source>
        <translation>{names} Namen entsperren</translation>
    </message>
    <message>
        <source>Rename {shot}</source>
        <translation>{shot} umbenennen</translation>
    </message>
    <message>
        <source>Rename {n} shot</source>
        <translation>{n} Shot umbenennen</translation>
    </message>
    <message>
        <source>Rename {n} shots</source>
        <translation>{n} Shots umbenennen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>What new projects begin with, notices, caches, where things are kept</source>
        <translation>Womit neue Projekte beginnen, Meldungen, Caches, Speicherorte</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Those on this computer, and larger ones that can be got</source>
        <translation>Die auf diesem Computer, und größere, die es zum Herunterladen gibt</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Engine…</translation>
    </message>
    <message>
        <source>Install, check, repair or remove what generates the pictures</source>
        <translation>Installieren, prüfen, reparieren oder entfernen, was die Bilder generiert</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Timeline zeigen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Alle Bedienfelder an ihren ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>Show tour</source>
        <translation>Tour zeigen</translation>
    </message>
    <message>
        <source>Three steps: write, generate, change one shot</source>
        <translation>Drei Schritte: schreiben, generieren, einen Shot ändern</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version; nothing is fetched</source>
        <translation>Fragt, ob es eine neuere Version gibt; es wird nichts geladen</translation>
    </message>
    <message>
        <source>Version, licences, paper and model</source>
        <translation>Version, Lizenzen, Paper und Modell</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>Projekteinstellungen ändern</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>„{words}“ ersetzen</translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation>Einmal ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation>{n}-mal ersetzt.</translation>
    </message>
    <message>
        <source>Saved {title}.</source>
        <translation>{title} gespeichert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>The worker keeps its place, and the memory it uses</source>
        <translation>Der Worker behält seinen Stand und den belegten Speicher</translation>
    </message>
    <message>
        <source>After this chunk</source>
        <translation>Nach diesem Abschnitt</translation>
    </message>
    <message>
        <source>The take is kept so far, and goes on with the next</source>
        <translation>Der Take bleibt bis dahin erhalten und geht mit dem nächsten weiter</translation>
    </message>
    <message>
        <source>After this shot</source>
        <translation>Nach diesem Shot</translation>
    </message>
    <message>
        <source>Its take is finished, and no other is begun</source>
        <translation>Sein Take wird fertig, und kein weiterer wird begonnen</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this step</source>
        <translation>{over} von {total} fertig, Pause nach diesem Schritt</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this chunk</source>
        <translation>{over} von {total} fertig, Pause nach diesem Abschnitt</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this shot</source>
        <translation>{over} von {total} fertig, Pause nach diesem Shot</translation>
    </message>
    <message>
        <source>in less memory</source>
        <translation>mit weniger Speicher</translation>
    </message>
    <message>
        <source>in less memory, with weights of 8 bits</source>
        <translation>mit weniger Speicher, mit Gewichten in 8 Bit</translation>
    </message>
    <message>
        <source>in less memory, block by block</source>
        <translation>mit weniger Speicher, Block für Block</translation>
    </message>
    <message>
        <source>in less memory, in tiles</source>
        <translation>mit weniger Speicher, in Kacheln</translation>
    </message>
    <message>
        <source>in less memory, with 16 bits</source>
        <translation>mit weniger Speicher, mit 16 Bit</translation>
    </message>
    <message>
        <source>{n} job was waiting when Throughline ended. Resume goes on with it.</source>
        <translation>{n} Auftrag wartete, als Throughline beendet wurde. „Weiter“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>{n} jobs were waiting when Throughline ended. Resume goes on with them.</source>
        <translation>{n} Aufträge warteten, als Throughline beendet wurde. „Weiter“ setzt sie fort.</translation>
    </message>
    <message>
        <source>{n} job waits, as one before it failed. Resume goes on with it.</source>
        <translation>{n} Auftrag wartet, da einer davor fehlgeschlagen ist. „Weiter“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>{n} jobs wait, as one before them failed. Resume goes on with them.</source>
        <translation>{n} Aufträge warten, da einer davor fehlgeschlagen ist. „Weiter“ setzt sie fort.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>{over} of {total} done, paused</source>
        <translation>{over} von {total} fertig, pausiert</translation>
    </message>
    <message>
        <source>{over} of {total} done</source>
        <translation>{over} von {total} fertig</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Generate at {size} instead</source>
        <translation>Stattdessen mit {size} generieren</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Gelöschter Shot</translation>
    </message>
    <message>
        <source>Paused; goes on with its next chunk</source>
        <translation>Pausiert; geht mit dem nächsten Abschnitt weiter</translation>
    </message>
    <message>
        <source>done in about {time}</source>
        <translation>fertig in etwa {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled; finished chunks are kept</source>
        <translation>Abgebrochen; fertige Abschnitte bleiben erhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Queued; goes on with its next chunk</source>
        <translation>Wartet; geht mit dem nächsten Abschnitt weiter</translation>
    </message>
    <message>
        <source>Reads its history</source>
        <translation>Liest die Vorgeschichte</translation>
    </message>
    <message>
        <source>Chunk {chunk} of {chunks}, step {step} of {steps}</source>
        <translation>Abschnitt {chunk} von {chunks}, Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Cancel what runs and waits; finished chunks are kept</source>
        <translation>Bricht ab, was läuft und wartet; fertige Abschnitte bleiben erhalten</translation>
    </message>
    <message>
        <source>Take what is over off this list; takes are kept</source>
        <translation>Nimmt Erledigtes aus dieser Liste; Takes bleiben erhalten</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>Status der Warteschlange</translation>
    </message>
    <message>
        <source>Go to shot</source>
        <translation>Zum Shot</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Drag to change the order; Delete cancels</source>
        <translation>Ziehen ändert die Reihenfolge; Entf bricht ab</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show what is made and waits</source>
        <translation>Zeigen, was generiert wird und was wartet</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>Pause nach diesem Schritt</translation>
    </message>
    <message>
        <source>The worker keeps its place</source>
        <translation>Der Worker behält seinen Stand</translation>
    </message>
    <message>
        <source>Pause after this chunk</source>
        <translation>Pause nach diesem Abschnitt</translation>
    </message>
    <message>
        <source>The take is kept so far</source>
        <translation>Der Take bleibt bis dahin erhalten</translation>
    </message>
    <message>
        <source>Pause after this shot</source>
        <translation>Pause nach diesem Shot</translation>
    </message>
    <message>
        <source>No other shot is begun</source>
        <translation>Kein weiterer Shot wird begonnen</translation>
    </message>
    <message>
        <source>Pause and free the GPU now</source>
        <translation>Pause und GPU jetzt freigeben</translation>
    </message>
    <message>
        <source>Finished chunks are kept; the model is loaded again when you resume</source>
        <translation>Fertige Abschnitte bleiben erhalten; das Modell wird beim Fortsetzen erneut geladen</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Nach Pause fortsetzen</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Entwurfsqualität</translation>
    </message>
    <message>
        <source>Make takes in few steps; final ones keep their seed and memory</source>
        <translation>Takes in wenigen Schritten generieren; endgültige behalten Seed und Gedächtnis</translation>
    </message>
    <message>
        <source>Ask for final quality</source>
        <translation>Endqualität wählen</translation>
    </message>
    <message>
        <source>Ask for draft quality</source>
        <translation>Entwurfsqualität wählen</translation>
    </message>
    <message>
        <source>{n} take made</source>
        <translation>{n} Take generiert</translation>
    </message>
    <message>
        <source>{n} takes made</source>
        <translation>{n} Takes generiert</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Delete {shot}</source>
        <translation>{shot} löschen</translation>
    </message>
    <message>
        <source>Delete {shots} shots</source>
        <translation>{shots} Shots löschen</translation>
    </message>
    <message>
        <source>Lift {shot}</source>
        <translation>{shot} herauslösen</translation>
    </message>
    <message>
        <source>Lift {shots} shots</source>
        <translation>{shots} Shots herauslösen</translation>
    </message>
    <message>
        <source>Duplicate {shot}</source>
        <translation>{shot} duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {shots} shots</source>
        <translation>{shots} Shots duplizieren</translation>
    </message>
    <message>
        <source>Merge {shot}</source>
        <translation>{shot} verbinden</translation>
    </message>
    <message>
        <source>Merge {shots} shots</source>
        <translation>{shots} Shots verbinden</translation>
    </message>
    <message>
        <source>Move {shot}</source>
        <translation>{shot} verschieben</translation>
    </message>
    <message>
        <source>Move {shots} shots</source>
        <translation>{shots} Shots verschieben</translation>
    </message>
    <message>
        <source>Enable {shot}</source>
        <translation>{shot} aktivieren</translation>
    </message>
    <message>
        <source>Enable {shots} shots</source>
        <translation>{shots} Shots aktivieren</translation>
    </message>
    <message>
        <source>Disable {shot}</source>
        <translation>{shot} deaktivieren</translation>
    </message>
    <message>
        <source>Disable {shots} shots</source>
        <translation>{shots} Shots deaktivieren</translation>
    </message>
    <message>
        <source>Paste {shot}</source>
        <translation>{shot} einfügen</translation>
    </message>
    <message>
        <source>Paste {shots} shots</source>
        <translation>{shots} Shots einfügen</translation>
    </message>
    <message>
        <source>Insert {shot}</source>
        <translation>{shot} einfügen</translation>
    </message>
    <message>
        <source>Insert {shots} shots</source>
        <translation>{shots} Shots einfügen</translation>
    </message>
    <message>
        <source>Trim tail of {shot}</source>
        <translation>Ende von {shot} trimmen</translation>
    </message>
    <message>
        <source>Add {shot}</source>
        <translation>{shot} hinzufügen</translation>
    </message>
    <message>
        <source>Split {shot}</source>
        <translation>{shot} teilen</translation>
    </message>
    <message>
        <source>Trim head of {shot}</source>
        <translation>Anfang von {shot} trimmen</translation>
    </message>
    <message>
        <source>The clipboard holds no storyboard, so nothing was pasted. {error}</source>
        <translation>Die Zwischenablage enthält kein Storyboard, daher wurde nichts eingefügt. {error}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Running {percent}%</source>
        <translation>Läuft {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Empty: no take was generated yet.</source>
        <translation>Leer: Noch wurde kein Take generiert.</translation>
    </message>
    <message>
        <source>Queued: it waits for its turn.</source>
        <translation>Wartet: Der Shot ist noch nicht an der Reihe.</translation>
    </message>
    <message>
        <source>Paused: Resume, in the queue, goes on with it.</source>
        <translation>Pausiert: „Weiter“ in der Warteschlange setzt den Shot fort.</translation>
    </message>
    <message>
        <source>Ready: the selected take is what would be made today.</source>
        <translation>Fertig: Der ausgewählte Take ist so, wie er heute generiert würde.</translation>
    </message>
    <message>
        <source>Imported: the selected take is a video file of yours.</source>
        <translation>Importiert: Der ausgewählte Take ist eine Videodatei von Ihnen.</translation>
    </message>
    <message>
        <source>files of its take are missing or damaged</source>
        <translation>Dateien seines Takes fehlen oder sind beschädigt</translation>
    </message>
    <message>
        <source>its take has {pictures} of the {needed} pictures that it needs</source>
        <translation>der Take hat {pictures} der {needed} nötigen Bilder</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Take verwenden</translation>
    </message>
    <message>
        <source>Put the take that is looked at into the cut</source>
        <translation>Den angesehenen Take in den Schnitt nehmen</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Mark the take as a good one, or no more</source>
        <translation>Den Take als gut kennzeichnen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>Take umbenennen</translation>
    </message>
    <message>
        <source>Give it a name beside its number</source>
        <translation>Ihm neben der Nummer einen Namen geben</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>Notiz zum Take</translation>
    </message>
    <message>
        <source>Write a note about the take</source>
        <translation>Eine Notiz zum Take schreiben</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Take löschen</translation>
    </message>
    <message>
        <source>Hide the take; undo brings it back, and its files stay</source>
        <translation>Den Take ausblenden; „Rückgängig“ holt ihn zurück, und die Dateien bleiben</translation>
    </message>
    <message>
        <source>Collect unused takes…</source>
        <translation>Unbenutzte Takes aufräumen…</translation>
    </message>
    <message>
        <source>Move deleted takes that nothing needs to the system&apos;s trash</source>
        <translation>Gelöschte Takes, die nirgends gebraucht werden, in den Papierkorb des Systems legen</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Takes vergleichen</translation>
    </message>
    <message>
        <source>Two takes at the same frame: the one in the cut and the one that is looked at</source>
        <translation>Zwei Takes am selben Frame: der im Schnitt und der angesehene</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischblende</translation>
    </message>
    <message>
        <source>One over the other; drag the line</source>
        <translation>Einer über dem anderen; ziehen Sie die Linie</translation>
    </message>
    <message>
        <source>Black is the same</source>
        <translation>Schwarz heißt gleich</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Wischkante nach links</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Wischkante nach rechts</translation>
    </message>
    <message>
        <source>Swap compared takes</source>
        <translation>Verglichene Takes tauschen</translation>
    </message>
    <message>
        <source>Use take {number} of {shot}</source>
        <translation>Take {number} von {shot} verwenden</translation>
    </message>
    <message>
        <source>Use take {number}</source>
        <translation>Take {number} verwenden</translation>
    </message>
    <message>
        <source>Star take {number} of {shot}</source>
        <translation>Stern für Take {number} von {shot} setzen</translation>
    </message>
    <message>
        <source>Star take {number}</source>
        <translation>Stern für Take {number} setzen</translation>
    </message>
    <message>
        <source>Unstar take {number} of {shot}</source>
        <translation>Stern von Take {number} von {shot} entfernen</translation>
    </message>
    <message>
        <source>Unstar take {number}</source>
        <translation>Stern von Take {number} entfernen</translation>
    </message>
    <message>
        <source>Delete take {number} of {shot}</source>
        <translation>Take {number} von {shot} löschen</translation>
    </message>
    <message>
        <source>Delete take {number}</source>
        <translation>Take {number} löschen</translation>
    </message>
    <message>
        <source>Restore take {number} of {shot}</source>
        <translation>Take {number} von {shot} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore take {number}</source>
        <translation>Take {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Rename take {number} of {shot}</source>
        <translation>Take {number} von {shot} umbenennen</translation>
    </message>
    <message>
        <source>Rename take {number}</source>
        <translation>Take {number} umbenennen</translation>
    </message>
    <message>
        <source>Note on take {number} of {shot}</source>
        <translation>Notiz zu Take {number} von {shot}</translation>
    </message>
    <message>
        <source>Note on take {number}</source>
        <translation>Notiz zu Take {number}</translation>
    </message>
    <message>
        <source>Take {number} of {shot} was deleted.</source>
        <translation>Take {number} von {shot} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Take {number} was deleted.</source>
        <translation>Take {number} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Take {number} is being made, so it was not deleted; cancel it first.</source>
        <translation>Take {number} wird gerade generiert und wurde daher nicht gelöscht; brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the system is now</source>
        <translation>Hell, dunkel oder hoher Kontrast, wie gerade im System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For work in a dim room</source>
        <translation>Für die Arbeit in einem dunklen Raum</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>For work in a bright room</source>
        <translation>Für die Arbeit in einem hellen Raum</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white, with bright colours</source>
        <translation>Schwarz und Weiß mit leuchtenden Farben</translation>
    </message>
    <message>
        <source>{n} take</source>
        <translation>{n} Take</translation>
    </message>
    <message>
        <source>{n} takes</source>
        <translation>{n} Takes</translation>
    </message>
    <message>
        <source>take {number}/{total}</source>
        <translation>Take {number}/{total}</translation>
    </message>
    <message>
        <source>{length} to be generated</source>
        <translation>{length} noch zu generieren</translation>
    </message>
    <message>
        <source>Trim head of {name}</source>
        <translation>Anfang von {name} trimmen</translation>
    </message>
    <message>
        <source>Trim tail of {name}</source>
        <translation>Ende von {name} trimmen</translation>
    </message>
    <message>
        <source>Roll the cut after {name}</source>
        <translation>Schnitt nach {name} rollen</translation>
    </message>
    <message>
        <source>handles {before} and {after} frames</source>
        <translation>Handles {before} und {after} Frames</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>{name} unterschieben</translation>
    </message>
    <message>
        <source>{shot} has no take to slip</source>
        <translation>{shot} hat keinen Take zum Unterschieben</translation>
    </message>
    <message>
        <source>from {time} of the take</source>
        <translation>ab {time} im Take</translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>kein Handle</translation>
    </message>
    <message>
        <source>handle {n} frame</source>
        <translation>Handle {n} Frame</translation>
    </message>
    <message>
        <source>handle {n} frames</source>
        <translation>Handle {n} Frames</translation>
    </message>
    <message>
        <source>{n} shot.</source>
        <translation>{n} Shot.</translation>
    </message>
    <message>
        <source>{n} shots.</source>
        <translation>{n} Shots.</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>Marker at {timecode}: {note}.</source>
        <translation>Marker bei {timecode}: {note}.</translation>
    </message>
    <message>
        <source>at {timecode}</source>
        <translation>bei {timecode}</translation>
    </message>
    <message>
        <source>lasts {length}</source>
        <translation>Dauer {length}</translation>
    </message>
    <message>
        <source>not in the film</source>
        <translation>nicht im Film</translation>
    </message>
    <message>
        <source>shot {number}, {name}</source>
        <translation>Shot {number}, {name}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} mehr</translation>
    </message>
    <message>
        <source>Selected: {what}.</source>
        <translation>Ausgewählt: {what}.</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>nach {name}</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Ge</translation>
    </message>
    <message>
        <source>G</source>
        <translation>Gr</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Press A to add a shot, write what happens in it,
then press Ctrl+G to generate it.</source>
        <translation>Drücken Sie A für einen neuen Shot, schreiben Sie, was darin geschieht,
und drücken Sie dann Ctrl+G, um ihn zu generieren.</translation>
    </message>
    <message>
        <source>No shots yet</source>
        <translation>Noch keine Shots</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>in</source>
        <translation>In</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>end of a chunk</source>
        <translation>Ende eines Abschnitts</translation>
    </message>
    <message>
        <source>end of the take</source>
        <translation>Ende des Takes</translation>
    </message>
    <message>
        <source>start of the take</source>
        <translation>Anfang des Takes</translation>
    </message>
    <message>
        <source>model&apos;s grid</source>
        <translation>Raster des Modells</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>{start}, {length} long</source>
        <translation>{start}, Länge {length}</translation>
    </message>
    <message>
        <source>Marker at {timecode}, in {shot}</source>
        <translation>Marker bei {timecode}, in {shot}</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove.</source>
        <translation>Doppelklick bearbeitet, Ziehen verschiebt, Entf entfernt.</translation>
    </message>
    <message>
        <source>Take {number}/{total}</source>
        <translation>Take {number}/{total}</translation>
    </message>
    <message>
        <source>No handles: the take ends at the cuts.</source>
        <translation>Keine Handles: Der Take endet an den Schnitten.</translation>
    </message>
    <message>
        <source>Handles: {before} before it, {after} after it.</source>
        <translation>Handles: {before} davor, {after} danach.</translation>
    </message>
    <message>
        <source>The model would make exactly {length}.</source>
        <translation>Das Modell würde genau {length} generieren.</translation>
    </message>
    <message>
        <source>The model would make {length}: {handle} of it would be a handle.</source>
        <translation>Das Modell würde {length} generieren, davon {handle} als Handle.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} Frame</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} Frames</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Überspringen (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{place} of {steps}: {title}</source>
        <translation>{place} von {steps}: {title}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Say what happens in the selected shot: who, where, what they do, and the camera.</source>
        <translation>Schreiben Sie, was im ausgewählten Shot geschieht: wer, wo, was sie tun, und die Kamera.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Each shot is made from its words and from all that came before it. You can go on writing meanwhile.</source>
        <translation>Jeder Shot wird aus seinen Worten und aus allem generiert, was davor kam. Sie können währenddessen weiterschreiben.</translation>
    </message>
    <message>
        <source>Change one shot</source>
        <translation>Einen Shot ändern</translation>
    </message>
    <message>
        <source>Select a shot here, change its words and generate it again. Only this shot is made anew; later ones say when they no longer fit.</source>
        <translation>Wählen Sie hier einen Shot aus, ändern Sie seine Worte und generieren Sie ihn erneut. Nur dieser Shot wird neu generiert; spätere melden, wenn sie nicht mehr passen.</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>Erster Take</translation>
    </message>
    <message>
        <source>Second take</source>
        <translation>Zweiter Take</translation>
    </message>
    <message>
        <source>How near the two pictures are</source>
        <translation>Wie ähnlich sich die beiden Bilder sind</translation>
    </message>
    <message>
        <source>PSNR of the two pictures: the higher, the nearer</source>
        <translation>PSNR der beiden Bilder: je höher, desto ähnlicher</translation>
    </message>
    <message>
        <source>What is different in how they were made</source>
        <translation>Was bei ihrer Entstehung anders war</translation>
    </message>
    <message>
        <source>Stop comparing (C)</source>
        <translation>Vergleich beenden (C)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Take {first} → {second}:  {told}</source>
        <translation>Takes {first} → {second}:  {told}</translation>
    </message>
    <message>
        <source>The playhead is not in {shot}</source>
        <translation>Der Abspielkopf ist nicht in {shot}</translation>
    </message>
    <message>
        <source>{take}, in the cut</source>
        <translation>{take}, im Schnitt</translation>
    </message>
    <message>
        <source>Compared takes</source>
        <translation>Verglichene Takes</translation>
    </message>
    <message>
        <source>Difference ×{gain}</source>
        <translation>Differenz ×{gain}</translation>
    </message>
    <message>
        <source>No picture here</source>
        <translation>Hier kein Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Timecode of the playhead</source>
        <translation>Timecode des Abspielkopfs</translation>
    </message>
    <message>
        <source>Click to type a timecode; +12 and -1:00 move from here</source>
        <translation>Klicken, um einen Timecode einzugeben; +12 und -1:00 bewegen von hier</translation>
    </message>
    <message>
        <source>Frame of the playhead and length of the film</source>
        <translation>Frame des Abspielkopfs und Länge des Films</translation>
    </message>
    <message>
        <source>Preview of the chunk being made</source>
        <translation>Vorschau des Abschnitts, der gerade generiert wird</translation>
    </message>
    <message>
        <source>Add a shot to begin</source>
        <translation>Fügen Sie zuerst einen Shot hinzu</translation>
    </message>
    <message>
        <source>frame {shown} of {frames}</source>
        <translation>Frame {shown} von {frames}</translation>
    </message>
    <message>
        <source>No shot</source>
        <translation>Kein Shot</translation>
    </message>
    <message>
        <source>Play the sample film</source>
        <translation>Beispielfilm abspielen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Write what happens, shot by shot. Each shot is generated from your words and from everything that came before it.</source>
        <translation>Schreiben Sie Shot für Shot, was geschieht. Jeder Shot wird aus Ihren Worten und aus allem generiert, was davor kam.</translation>
    </message>
    <message>
        <source>Or drop a board (.txt, .md) or a project on this window.</source>
        <translation>Oder ziehen Sie ein Storyboard (.txt, .md) oder ein Projekt auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>Enter öffnet ein Projekt, Entf nimmt es aus der Liste</translation>
    </message>
    <message>
        <source>The project itself stays where it is</source>
        <translation>Das Projekt selbst bleibt, wo es ist</translation>
    </message>
    <message>
        <source>State of the worker</source>
        <translation>Status des Workers</translation>
    </message>
    <message>
        <source>Exporting frame {done} of {total}</source>
        <translation>Frame {done} von {total} wird exportiert</translation>
    </message>
    <message>
        <source>Paused in shot {number}</source>
        <translation>Pausiert in Shot {number}</translation>
    </message>
    <message>
        <source>Generating shot {number}</source>
        <translation>Shot {number} wird generiert</translation>
    </message>
    <message>
        <source>chunk {chunk} of {chunks}</source>
        <translation>Abschnitt {chunk} von {chunks}</translation>
    </message>
    <message>
        <source>{waiting} queued</source>
        <translation>{waiting} wartend</translation>
    </message>
    <message>
        <source>Importing {file}, {percent}%</source>
        <translation>{file} wird importiert, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Paused, {waiting} queued</source>
        <translation>Pausiert, {waiting} wartend</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Worker wird gestartet…</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed</source>
        <translation>Das Modell „{model}“ ist nicht installiert</translation>
    </message>
    <message>
        <source>Model loaded, idle</source>
        <translation>Modell geladen, bereit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>{n} more shot: {names}</source>
        <translation>{n} Shot mehr: {names}</translation>
    </message>
    <message>
        <source>{n} more shots: {names}</source>
        <translation>{n} Shots mehr: {names}</translation>
    </message>
    <message>
        <source>{n} shot fewer: {names}</source>
        <translation>{n} Shot weniger: {names}</translation>
    </message>
    <message>
        <source>{n} shots fewer: {names}</source>
        <translation>{n} Shots weniger: {names}</translation>
    </message>
    <message>
        <source>another order of the shots</source>
        <translation>andere Reihenfolge der Shots</translation>
    </message>
    <message>
        <source>another prompt in {n} shot: {names}</source>
        <translation>anderer Prompt in {n} Shot: {names}</translation>
    </message>
    <message>
        <source>another prompt in {n} shots: {names}</source>
        <translation>anderer Prompt in {n} Shots: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shot: {names}</source>
        <translation>andere Länge bei {n} Shot: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shots: {names}</source>
        <translation>andere Länge bei {n} Shots: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shot: {names}</source>
        <translation>anderer Take in {n} Shot: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shots: {names}</source>
        <translation>anderer Take in {n} Shots: {names}</translation>
    </message>
    <message>
        <source>{n} shot on or off: {names}</source>
        <translation>{n} Shot aktiviert oder deaktiviert: {names}</translation>
    </message>
    <message>
        <source>{n} shots on or off: {names}</source>
        <translation>{n} Shots aktiviert oder deaktiviert: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shot: {names}</source>
        <translation>anderer Name bei {n} Shot: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shots: {names}</source>
        <translation>anderer Name bei {n} Shots: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shot: {names}</source>
        <translation>Sonstiges in {n} Shot: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shots: {names}</source>
        <translation>Sonstiges in {n} Shots: {names}</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>anderer Titel</translation>
    </message>
    <message>
        <source>another frame rate, size or first timecode</source>
        <translation>andere Framerate, Bildgröße oder anderer erster Timecode</translation>
    </message>
    <message>
        <source>another cast</source>
        <translation>andere Besetzung</translation>
    </message>
    <message>
        <source>other LoRAs</source>
        <translation>andere LoRAs</translation>
    </message>
    <message>
        <source>other markers</source>
        <translation>andere Marker</translation>
    </message>
    <message>
        <source>other names, notes or stars of takes</source>
        <translation>andere Namen, Notizen oder Sterne von Takes</translation>
    </message>
    <message>
        <source>other settings of the prompts</source>
        <translation>andere Prompt-Einstellungen</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>A project is being packed; wait for it or cancel it first.</source>
        <translation>Ein Projekt wird gerade gepackt oder entpackt; warten Sie, bis es fertig ist, oder brechen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <translation>Es wurde nichts geschrieben: {error}</translation>
    </message>
    <message>
        <source>another Throughline keeps it</source>
        <translation>ein anderes Throughline-Fenster verwaltet sie</translation>
    </message>
    <message>
        <source>The queue of this project was damaged ({error}), so what waited in it is not known. It was moved to {file}, and a new one is begun; takes are untouched.</source>
        <translation>Die Warteschlange dieses Projekts war beschädigt ({error}), daher ist nicht bekannt, was darin wartete. Sie wurde nach {file} verschoben, und eine neue wurde begonnen; die Takes sind unberührt.</translation>
    </message>
    <message>
        <source>The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be forgotten if Throughline ended; takes are kept as always.</source>
        <translation>Die Warteschlange kann nicht auf dem Datenträger gespeichert werden ({why}). Aufträge laufen weiter, aber wartende gehen verloren, falls Throughline beendet wird; Takes bleiben wie immer erhalten.</translation>
    </message>
    <message>
        <source>Edits that are not saved cannot be kept on disk now: {error}. They are here in the window, and it is tried again and again; save, or save a copy elsewhere.</source>
        <translation>Nicht gespeicherte Änderungen lassen sich derzeit nicht auf dem Datenträger sichern: {error}. Sie sind hier im Fenster vorhanden, und das Sichern wird laufend wiederholt; speichern Sie, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Process {pid} on {host} has taken this project over. Your edits here are kept in its journal; save them as a copy, or go on there.</source>
        <translation>Prozess {pid} auf {host} hat dieses Projekt übernommen. Ihre Änderungen hier sind im Journal des Projekts gesichert; speichern Sie sie als Kopie oder arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>it is not a packed project</source>
        <translation>die Datei ist kein gepacktes Projekt</translation>
    </message>
    <message>
        <source>it names far too many files</source>
        <translation>die Datei nennt viel zu viele Dateien</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was begun; free space, or clear the cache in the settings.</source>
        <translation>Auf dem Datenträger von {folder} sind {free_mb} MB frei, nötig sind etwa {needed_mb} MB. Es wurde nichts begonnen; schaffen Sie Platz oder leeren Sie den Cache in den Einstellungen.</translation>
    </message>
    <message>
        <source>it is a link, and these are not followed</source>
        <translation>es ist ein Link, und Links wird nicht gefolgt</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it has more than {limit:,} values</source>
        <translation>die Datei hat mehr als {limit:,} Werte</translation>
    </message>
    <message>
        <source>it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most</source>
        <translation>die Datei ist mit {size_mb:.0f} MB viel zu groß, höchstens {limit_mb:.0f} MB sind möglich</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged; free space, or choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden: {error}. Was vorher dort war, ist unverändert; schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} was not unpacked: {error}. Nothing was written.</source>
        <translation>{file} wurde nicht entpackt: {error}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{name} in it {problem}</source>
        <translation>{name} darin {problem}</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>{name} ist doppelt darin</translation>
    </message>
    <message>
        <source>its files lie over each other</source>
        <translation>die Dateien darin überlappen sich</translation>
    </message>
    <message>
        <source>it holds no project</source>
        <translation>die Datei enthält kein Projekt</translation>
    </message>
    <message>
        <source>has a name that leads out of the folder, or that not every system can have</source>
        <translation>hat einen Namen, der aus dem Ordner hinausführt oder nicht auf jedem System möglich ist</translation>
    </message>
    <message>
        <source>is no file of a project</source>
        <translation>ist keine Projektdatei</translation>
    </message>
    <message>
        <source>is a link, or no file</source>
        <translation>ist ein Link oder keine Datei</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that is not read</source>
        <translation>ist verschlüsselt oder in einem nicht unterstützten Format gepackt</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>ist viel zu groß</translation>
    </message>
    <message>
        <source>would become far larger than it is</source>
        <translation>würde beim Entpacken unverhältnismäßig groß</translation>
    </message>
    <message>
        <source>The takes could not be copied to {folder}: {error}. They are where they were; free space, or choose another folder.</source>
        <translation>Die Takes konnten nicht nach {folder} kopiert werden: {error}. Sie sind, wo sie waren; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it is inside a project</source>
        <translation>er liegt in einem Projekt</translation>
    </message>
    <message>
        <source>it has other files in it</source>
        <translation>er enthält andere Dateien</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>der übergeordnete Ordner fehlt</translation>
    </message>
    <message>
        <source>{folder} is not used: {reason}. Nothing was changed; choose another folder.</source>
        <translation>{folder} wird nicht verwendet: {reason}. Es wurde nichts geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free</source>
        <translation>nötig sind {needed_mb:,.0f} MB, frei sind {free_mb:,.0f} MB</translation>
    </message>
    <message>
        <source>a file in it is larger than it says</source>
        <translation>eine Datei darin ist größer als angegeben</translation>
    </message>
    <message>
        <source>a file in it is cut short</source>
        <translation>eine Datei darin ist unvollständig</translation>
    </message>
    <message>
        <source>the project in it is damaged ({error})</source>
        <translation>das Projekt darin ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}). The project is as it was; choose another version.</source>
        <translation>{file} kann nicht gelesen werden ({error}). Das Projekt ist unverändert; wählen Sie eine andere Version.</translation>
    </message>
    <message>
        <source>{folder} is being written by another program. Nothing was written; try again when that is over.</source>
        <translation>In {folder} schreibt gerade ein anderes Programm. Es wurde nichts geschrieben; versuchen Sie es erneut, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Bereits geöffnet</translation>
    </message>
    <message>
        <source>Read only shows it as last saved. A copy goes on in a folder of its own. Take it over only when nobody works there any more: what is unsaved there is offered to you.</source>
        <translation>Schreibgeschützt sehen Sie den zuletzt gespeicherten Stand. Eine Kopie liegt in einem eigenen Ordner, in dem Sie weiterarbeiten. Übernehmen Sie das Projekt nur, wenn dort niemand mehr arbeitet: Was dort nicht gespeichert ist, wird Ihnen angeboten.</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>“{title}” is open in another window of Throughline (process {pid}).</source>
        <translation>„{title}“ ist in einem anderen Fenster von Throughline geöffnet (Prozess {pid}).</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). Whether it still runs cannot be known from here.</source>
        <translation>„{title}“ ist auf dem Computer {host} geöffnet (Prozess {pid}). Ob er noch läuft, lässt sich von hier aus nicht feststellen.</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). It was last heard of at {time}; whether it still runs cannot be known from here.</source>
        <translation>„{title}“ ist auf dem Computer {host} geöffnet (Prozess {pid}). Letztes Lebenszeichen: {time}; ob der Prozess noch läuft, lässt sich von hier aus nicht feststellen.</translation>
    </message>
    <message>
        <source>“{title}” has edits of {time} that were not saved.</source>
        <translation>„{title}“ hat nicht gespeicherte Änderungen vom {time}.</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open as last saved</source>
        <translation>Gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>Unsaved edits were found</source>
        <translation>Nicht gespeicherte Änderungen gefunden</translation>
    </message>
    <message>
        <source>What is different from the saved project</source>
        <translation>Unterschiede zum gespeicherten Projekt</translation>
    </message>
    <message>
        <source>The project was saved after these edits were made: taking them goes back to the state that they were made in. That can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>Das Projekt wurde nach diesen Änderungen gespeichert: Beim Wiederherstellen kehren Sie zu dem Stand zurück, in dem sie entstanden. Das lässt sich rückgängig machen, und das gespeicherte Projekt bleibt, wie es ist, bis Sie speichern. Nicht wiederhergestellte Änderungen bleiben unter „Datei &gt; Versionen“.</translation>
    </message>
    <message>
        <source>Taking them can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>Das Wiederherstellen lässt sich rückgängig machen, und das gespeicherte Projekt bleibt, wie es ist, bis Sie speichern. Nicht wiederhergestellte Änderungen bleiben unter „Datei &gt; Versionen“.</translation>
    </message>
    <message>
        <source>Opening a version is an edit that undo takes back; the project on disk stays as it is until you save. The newest 20 that were saved are kept.</source>
        <translation>Das Öffnen einer Version lässt sich rückgängig machen; das Projekt auf dem Datenträger bleibt, wie es ist, bis Sie speichern. Die 20 neuesten gespeicherten Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Diese Version öffnen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What is different from the project as it is now</source>
        <translation>Unterschiede zum jetzigen Projekt</translation>
    </message>
    <message>
        <source>Different from now:</source>
        <translation>Unterschiede zu jetzt:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Saved, and replaced at {time}</source>
        <translation>Gespeichert, ersetzt am {time}</translation>
    </message>
    <message>
        <source>Edits that were not saved, set aside at {time}</source>
        <translation>Nicht gespeicherte Änderungen, zurückgelegt am {time}</translation>
    </message>
    <message>
        <source>Unsaved edits that were found could not be moved to the versions: {error}. They stay where they are.</source>
        <translation>Gefundene, nicht gespeicherte Änderungen konnten nicht zu den Versionen verschoben werden: {error}. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A journal of unsaved edits is damaged; it was kept in the folder backups.</source>
        <translation>Ein Journal mit nicht gespeicherten Änderungen ist beschädigt; es liegt jetzt im Ordner „backups“.</translation>
    </message>
    <message>
        <source>Take unsaved edits</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>In eine Datei packen…</translation>
    </message>
    <message>
        <source>Write the project with its takes into one file, to pass it on or to keep it</source>
        <translation>Das Projekt mit seinen Takes in eine Datei schreiben, zum Weitergeben oder Aufbewahren</translation>
    </message>
    <message>
        <source>Open packed project…</source>
        <translation>Gepacktes Projekt öffnen…</translation>
    </message>
    <message>
        <source>Unpack a project that was packed into one file, and open it</source>
        <translation>Ein in eine Datei gepacktes Projekt entpacken und öffnen</translation>
    </message>
    <message>
        <source>Check the files of this project</source>
        <translation>Dateien dieses Projekts prüfen</translation>
    </message>
    <message>
        <source>Read the files of all takes, and see whether they are as they were made</source>
        <translation>Die Dateien aller Takes lesen und sehen, ob sie noch so sind, wie sie gemacht wurden</translation>
    </message>
    <message>
        <source>Packed projects ({kinds})</source>
        <translation>Gepackte Projekte ({kinds})</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>In eine Datei packen</translation>
    </message>
    <message>
        <source>Packing {file}. You can go on working.</source>
        <translation>{file} wird gepackt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Cancel packing</source>
        <translation>Packen abbrechen</translation>
    </message>
    <message>
        <source>Open packed project</source>
        <translation>Gepacktes Projekt öffnen</translation>
    </message>
    <message>
        <source>Unpack {file} into a new folder</source>
        <translation>{file} in einen neuen Ordner entpacken</translation>
    </message>
    <message>
        <source>Unpacking {file}.</source>
        <translation>{file} wird entpackt.</translation>
    </message>
    <message>
        <source>Packed into {file}</source>
        <translation>In {file} gepackt</translation>
    </message>
    <message>
        <source>Packing was cancelled; what was there before is unchanged.</source>
        <translation>Das Packen wurde abgebrochen; was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Which takes shall be in the file?</source>
        <translation>Welche Takes soll die Datei enthalten?</translation>
    </message>
    <message>
        <source>The film is whole with the takes that are in it. All takes need more room.</source>
        <translation>Mit den Takes im Film ist der Film vollständig. Alle Takes brauchen mehr Platz.</translation>
    </message>
    <message>
        <source>Takes in the film</source>
        <translation>Takes im Film</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Alle Takes</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>The project as it was saved before, and edits that were set aside</source>
        <translation>Frühere gespeicherte Stände des Projekts und zurückgelegte Änderungen</translation>
    </message>
    <message>
        <source>There are no former versions yet: the project was saved once.</source>
        <translation>Es gibt noch keine früheren Versionen: Das Projekt wurde erst einmal gespeichert.</translation>
    </message>
    <message>
        <source>Open the version of {time}</source>
        <translation>Version vom {time} öffnen</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Another program has saved this project, and there are unsaved edits here. Nothing is lost: save over it, and what it saved stays in File &gt; Versions; or save a copy.</source>
        <translation>Ein anderes Programm hat dieses Projekt gespeichert, und hier gibt es nicht gespeicherte Änderungen. Es geht nichts verloren: Wenn Sie es überschreiben, bleibt der andere Stand unter „Datei &gt; Versionen“; oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Go to marker</source>
        <translation>Zum Marker</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Text-Encoder wird geladen</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Transformer wird geladen</translation>
    </message>
    <message>
        <source>Loading the autoencoder</source>
        <translation>Autoencoder wird geladen</translation>
    </message>
    <message>
        <source>Loading the memory encoder</source>
        <translation>Gedächtnis-Encoder wird geladen</translation>
    </message>
    <message>
        <source>The model does not know {words}. It knows {known}.</source>
        <translation>Das Modell kennt {words} nicht. Es kennt {known}.</translation>
    </message>
    <message>
        <source>The model does not know {words}.</source>
        <translation>Das Modell kennt {words} nicht.</translation>
    </message>
    <message>
        <source>The prompt is long: the model reads its first {count} words.</source>
        <translation>Der Prompt ist lang: Das Modell liest die ersten {count} Wörter.</translation>
    </message>
    <message>
        <source>{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing of other shots or of pictures of the cast.</source>
        <translation>{model} hat keinen Gedächtnis-Encoder: Der Shot knüpft an seine eigenen letzten Bilder an und weiß nichts von anderen Shots oder von Bildern der Besetzung.</translation>
    </message>
    <message>
        <source>Of the {cited} pictures that the prompt cites, the model sees {read}.</source>
        <translation>Von den {cited} Bildern, die der Prompt nennt, sieht das Modell {read}.</translation>
    </message>
    <message>
        <source>The sound of {file} was left out: shots have pictures only.</source>
        <translation>Der Ton von {file} wurde weggelassen: Shots haben nur Bilder.</translation>
    </message>
    <message>
        <source>{file} ends after {length}, though it says {promised}; perhaps it was not copied to its end.</source>
        <translation>{file} endet nach {length}, gibt aber {promised} an; vielleicht wurde die Datei nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its height is cut off, as much at both sides.</source>
        <translation>{file} ({size}) wurde skaliert, um die Bilder des Modells ({model_size}) zu füllen; {percent}% der Höhe sind abgeschnitten, oben und unten gleich viel.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its width is cut off, as much at both sides.</source>
        <translation>{file} ({size}) wurde skaliert, um die Bilder des Modells ({model_size}) zu füllen; {percent}% der Breite sind abgeschnitten, links und rechts gleich viel.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for high noise alone, as its name says.</source>
        <translation>Das LoRA {name} wird nur für starkes Rauschen verwendet, wie sein Name sagt.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for low noise alone, as its name says.</source>
        <translation>Das LoRA {name} wird nur für schwaches Rauschen verwendet, wie sein Name sagt.</translation>
    </message>
    <message>
        <source>The LoRA {name} also changes what is no layer ({count} entries); these were left out.</source>
        <translation>Das LoRA {name} ändert auch, was keine Schicht ist ({count} Einträge); das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>Der Speicher der GPU reichte nicht aus</translation>
    </message>
    <message>
        <source>The computer ran out of memory</source>
        <translation>Der Arbeitsspeicher des Computers reichte nicht aus</translation>
    </message>
    <message>
        <source>The GPU or its driver failed ({error})</source>
        <translation>Die GPU oder ihr Treiber hat versagt ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is no device</source>
        <translation>{variable} ist {name}, und das ist kein Gerät</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is none of {names}</source>
        <translation>{variable} ist {name}, und das ist keines von {names}</translation>
    </message>
    <message>
        <source>{variable} is {name}, which cannot be used ({error})</source>
        <translation>{variable} ist {name}, und das kann nicht verwendet werden ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, and {module} is not installed</source>
        <translation>{variable} ist {name}, und {module} ist nicht installiert</translation>
    </message>
    <message>
        <source>{variable} is {name}, which does not run on {device}</source>
        <translation>{variable} ist {name}, und das läuft nicht auf {device}</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the GPU&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} braucht bei {size} etwa {needed} GB vom Speicher der GPU, und es gibt {there} GB</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the computer&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} braucht bei {size} etwa {needed} GB vom Arbeitsspeicher des Computers, und es gibt {there} GB</translation>
    </message>
    <message>
        <source>The file could not be read or written: {error}</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>The file {file} could not be read or written: {error}</source>
        <translation>Die Datei {file} konnte nicht gelesen oder geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work ({error})</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit abgebrochen ({error})</translation>
    </message>
    <message>
        <source>Chunk {chunk} could not be written to {folder}: {error}</source>
        <translation>Abschnitt {chunk} konnte nicht in {folder} geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>Pictures from memory could not be written to {folder}: {error}</source>
        <translation>Bilder aus dem Gedächtnis konnten nicht in {folder} geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>The latents of chunk {chunk} in {folder} cannot be read</source>
        <translation>Die latenten Daten von Abschnitt {chunk} in {folder} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The pictures of chunk {chunk} in {folder} cannot be read</source>
        <translation>Die Bilder von Abschnitt {chunk} in {folder} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The take in {folder} has no finished chunks</source>
        <translation>Der Take in {folder} hat keine fertigen Abschnitte</translation>
    </message>
    <message>
        <source>The take in {folder} was made by a model with other latents</source>
        <translation>Der Take in {folder} stammt von einem Modell mit anderen latenten Daten</translation>
    </message>
    <message>
        <source>The files of take {take} are missing in {folder}</source>
        <translation>Die Dateien von Take {take} fehlen in {folder}</translation>
    </message>
    <message>
        <source>The picture of @{name} is missing in {file}</source>
        <translation>Das Bild von @{name} fehlt in {file}</translation>
    </message>
    <message>
        <source>The picture of @{name} cannot be read</source>
        <translation>Das Bild von @{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The picture of @{name} was changed since it was named</source>
        <translation>Das Bild von @{name} wurde seit dem Benennen geändert</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be used. {why}</source>
        <translation>Das LoRA {name} kann nicht verwendet werden. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be read. {why}</source>
        <translation>Das LoRA {name} kann nicht gelesen werden. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} does not fit the model</source>
        <translation>Das LoRA {name} passt nicht zum Modell</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} is missing in {file}</source>
        <translation>Die Datei des LoRA {name} fehlt in {file}</translation>
    </message>
    <message>
        <source>The LoRAs are not those that the recipe names</source>
        <translation>Die LoRAs sind nicht die, die das Rezept nennt</translation>
    </message>
    <message>
        <source>The model starts a shot from a picture, and there is none</source>
        <translation>Das Modell beginnt einen Shot mit einem Bild, und es gibt keines</translation>
    </message>
    <message>
        <source>The model makes a keyframe of pictures, and there is none</source>
        <translation>Das Modell macht einen Keyframe aus Bildern, und es gibt keines</translation>
    </message>
    <message>
        <source>The keyframe could not be written to {folder}: {error}</source>
        <translation>Der Keyframe konnte nicht nach {folder} geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>{model} makes no keyframes</source>
        <translation>{model} macht keine Keyframes</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots</source>
        <translation>{model} macht Keyframes und keine Shots</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {why}</source>
        <translation>{file} kann nicht importiert werden: {why}</translation>
    </message>
    <message>
        <source>It is longer ago than {model} can remember</source>
        <translation>Es liegt weiter zurück, als {model} sich erinnern kann</translation>
    </message>
    <message>
        <source>It was made by a model that counts pictures in another way: {model} remembers it, but cannot show it picture by picture</source>
        <translation>Es stammt von einem Modell, das Bilder anders zählt: {model} erinnert sich daran, kann es aber nicht Bild für Bild zeigen</translation>
    </message>
    <message>
        <source>{model} goes on in its own way, without a memory to ask</source>
        <translation>{model} geht auf eigene Art weiter, ohne ein Gedächtnis, das man fragen könnte</translation>
    </message>
    <message>
        <source>{model} has no memory encoder, so it remembers nothing</source>
        <translation>{model} hat keinen Gedächtnis-Encoder und erinnert sich an nichts</translation>
    </message>
    <message>
        <source>{model} cannot make {count} pictures, only a length such as {lengths}</source>
        <translation>{model} kann keine {count} Bilder generieren, nur Längen wie {lengths}</translation>
    </message>
    <message>
        <source>{model} cannot make pictures at the rate {rate}</source>
        <translation>{model} kann keine Bilder mit der Rate {rate} generieren</translation>
    </message>
    <message>
        <source>The recipe asks for other weights than those of {model}</source>
        <translation>Das Rezept verlangt andere Gewichte als die von {model}</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
        <source>The weights in {folder} are missing</source>
        <translation>Die Gewichte in {folder} fehlen</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit their config.json</source>
        <translation>Die Gewichte in {folder} passen nicht zu ihrer config.json</translation>
    </message>
    <message>
        <source>{folder} is not a model folder: it has no throughline.json</source>
        <translation>{folder} ist kein Modellordner: Es gibt darin keine throughline.json</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP</source>
        <translation>{folder} ist kein Bild-Encoder von DINOv2, CLIP oder SigLIP</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read: {error}</source>
        <translation>Die Gewichte in {folder} können nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>{file} does not say how pictures are prepared</source>
        <translation>{file} sagt nicht, wie Bilder vorbereitet werden</translation>
    </message>
    <message>
        <source>The pictures of {folder} do not fit the model in {model}</source>
        <translation>Die Bilder von {folder} passen nicht zum Modell in {model}</translation>
    </message>
    <message>
        <source>The model reads {file}, which is not there any more; put it back, or get the model again</source>
        <translation>Das Modell liest {file}, und diese Datei ist nicht mehr da; legen Sie sie zurück oder laden Sie das Modell erneut</translation>
    </message>
    <message>
        <source>The model reads {file}, which is another file now; put the old one back, or get the model again</source>
        <translation>Das Modell liest {file}, und das ist jetzt eine andere Datei; legen Sie die alte zurück oder laden Sie das Modell erneut</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>sie lässt sich nicht öffnen ({error})</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>es ist Text</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>sie enthält nichts</translation>
    </message>
    <message>
        <source>it holds nothing but sound</source>
        <translation>sie enthält nur Ton</translation>
    </message>
    <message>
        <source>it is a single picture, which the cast takes, and not a video</source>
        <translation>es ist ein einzelnes Bild, das in die Besetzung gehört, und kein Video</translation>
    </message>
    <message>
        <source>it lasts more than {minutes} minutes, the most of one shot; cut out the part that you need</source>
        <translation>sie dauert länger als {minutes} Minuten, das Höchste für einen Shot; schneiden Sie den Teil heraus, den Sie brauchen</translation>
    </message>
    <message>
        <source>It was made for another model: this one has no {layer}</source>
        <translation>Es wurde für ein anderes Modell gemacht: Dieses hat kein {layer}</translation>
    </message>
    <message>
        <source>It was made for a larger or smaller model: its {layer} has another size</source>
        <translation>Es wurde für ein größeres oder kleineres Modell gemacht: Sein {layer} hat eine andere Größe</translation>
    </message>
    <message>
        <source>It is no LoRA: it changes no layer</source>
        <translation>Es ist kein LoRA: Es ändert keine Schicht</translation>
    </message>
    <message>
        <source>It is damaged: {what}</source>
        <translation>Es ist beschädigt: {what}</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)</source>
        <translation>Es ist von einer Art, die nicht verwendet werden kann (LoHa, LoKr, DoRA oder OFT)</translation>
    </message>
    <message>
        <source>It changes the text encoder, too, so it was made for another model</source>
        <translation>Es ändert auch den Text-Encoder, wurde also für ein anderes Modell gemacht</translation>
    </message>
    <message>
        <source>Its file was changed since it was added</source>
        <translation>Die Datei wurde geändert, seit es hinzugefügt wurde</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>es wurde nichts geändert</translation>
    </message>
    <message>
        <source>no chunk was finished</source>
        <translation>kein Abschnitt war fertig</translation>
    </message>
    <message>
        <source>1 finished chunk is kept</source>
        <translation>1 fertiger Abschnitt bleibt erhalten</translation>
    </message>
    <message>
        <source>{count} finished chunks are kept</source>
        <translation>{count} fertige Abschnitte bleiben erhalten</translation>
    </message>
    <message>
        <source>get the model again</source>
        <translation>laden Sie das Modell erneut herunter</translation>
    </message>
    <message>
        <source>generate the shot of that take again, or select another take</source>
        <translation>generieren Sie den Shot dieses Takes erneut, oder wählen Sie einen anderen Take</translation>
    </message>
    <message>
        <source>replace its picture in the cast, or choose another keyframe, then generate again</source>
        <translation>ersetzen Sie das Bild in der Besetzung oder wählen Sie ein anderes Keyframe, und generieren Sie erneut</translation>
    </message>
    <message>
        <source>turn it off for this shot, or choose a LoRA that was made for this model</source>
        <translation>schalten Sie es für diesen Shot aus oder wählen Sie ein LoRA, das für dieses Modell gemacht wurde</translation>
    </message>
    <message>
        <source>add it to the project again, or turn it off for this shot</source>
        <translation>fügen Sie es dem Projekt erneut hinzu oder schalten Sie es für diesen Shot aus</translation>
    </message>
    <message>
        <source>give the shot a keyframe (a picture of your own will do), cite a picture of the cast with @name in its prompt, or generate the shot before it first</source>
        <translation>geben Sie dem Shot ein Keyframe (ein eigenes Bild genügt), nennen Sie in seinem Prompt ein Bild der Besetzung mit @name, oder generieren Sie zuerst den Shot davor</translation>
    </message>
    <message>
        <source>choose another file, or save it anew with another program and import that</source>
        <translation>wählen Sie eine andere Datei, oder speichern Sie sie mit einem anderen Programm neu und importieren Sie diese</translation>
    </message>
    <message>
        <source>ask for a shot that it remembers, or choose a model that remembers more</source>
        <translation>wählen Sie einen Shot, an den es sich erinnert, oder ein Modell, das sich an mehr erinnert</translation>
    </message>
    <message>
        <source>generate its shot with this model, or import it again, and ask then</source>
        <translation>generieren Sie seinen Shot mit diesem Modell, oder importieren Sie es noch einmal, und fragen Sie dann</translation>
    </message>
    <message>
        <source>load the model of the recipe, or generate the shot again with the loaded one</source>
        <translation>laden Sie das Modell des Rezepts, oder generieren Sie den Shot mit dem geladenen erneut</translation>
    </message>
    <message>
        <source>load a model first</source>
        <translation>laden Sie zuerst ein Modell</translation>
    </message>
    <message>
        <source>take the variable away, so that the program chooses, or name another one</source>
        <translation>entfernen Sie die Variable, damit das Programm wählt, oder geben Sie etwas anderes an</translation>
    </message>
    <message>
        <source>choose a smaller model, or one with smaller pictures</source>
        <translation>wählen Sie ein kleineres Modell oder eines mit kleineren Bildern</translation>
    </message>
    <message>
        <source>close other programs and generate again, or choose a smaller model, or smaller pictures where the model has them</source>
        <translation>schließen Sie andere Programme und generieren Sie erneut, oder wählen Sie ein kleineres Modell oder, wo das Modell sie hat, kleinere Bilder</translation>
    </message>
    <message>
        <source>if it happens again, restart the computer or update the driver of the GPU</source>
        <translation>falls es wieder geschieht, starten Sie den Computer neu oder aktualisieren Sie den Treiber der GPU</translation>
    </message>
    <message>
        <source>make room or choose another folder, then generate again</source>
        <translation>schaffen Sie Platz oder wählen Sie einen anderen Ordner, und generieren Sie erneut</translation>
    </message>
    <message>
        <source>the log has the details; please report it</source>
        <translation>Einzelheiten stehen im Protokoll; bitte melden Sie den Fehler</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{n} chunk was checked, and it is as it was made.</source>
        <translation>{n} Abschnitt wurde geprüft, und er ist so, wie er gemacht wurde.</translation>
    </message>
    <message>
        <source>{n} chunks were checked, and all are as they were made.</source>
        <translation>{n} Abschnitte wurden geprüft, und alle sind so, wie sie gemacht wurden.</translation>
    </message>
    <message>
        <source>The files of this project are being checked. You can go on working.</source>
        <translation>Die Dateien dieses Projekts werden geprüft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Files are missing or damaged: {takes}. What is lost can be made again, with the same pictures; the rest stays as it is.</source>
        <translation>Dateien fehlen oder sind beschädigt: {takes}. Was verloren ist, kann mit denselben Bildern neu gemacht werden; das Übrige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Takes are being moved; wait for that or cancel it first.</source>
        <translation>Takes werden gerade verschoben; warten Sie, bis das fertig ist, oder brechen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>The takes are where they were: {error}</source>
        <translation>Die Takes sind, wo sie waren: {error}</translation>
    </message>
    <message>
        <source>Media offline: the takes of {project} lie in another folder, and where is not known on this computer. Nothing is lost; relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Medien offline: Die Takes von {project} liegen in einem anderen Ordner, und wo, ist auf diesem Computer nicht bekannt. Nichts ist verloren; verknüpfen Sie sie in den Projekteinstellungen neu oder mit `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>Media offline: {folder} with the takes of {project} is not there. Nothing is lost; connect its disk, or relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Medien offline: {folder} mit den Takes von {project} ist nicht da. Nichts ist verloren; schließen Sie das Laufwerk an, oder verknüpfen Sie sie in den Projekteinstellungen neu oder mit `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>the takes lie in the project</source>
        <translation>die Takes liegen im Projekt</translation>
    </message>
    <message>
        <source>it belongs to another project</source>
        <translation>er gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>no takes of a project are there</source>
        <translation>dort sind keine Takes eines Projekts</translation>
    </message>
    <message>
        <source>{project} uses it</source>
        <translation>{project} verwendet ihn</translation>
    </message>
    <message>
        <source>take {number} is another one there</source>
        <translation>Take {number} ist dort ein anderer</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>Ins Projekt</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Medienordner</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Media offline</source>
        <translation>Medien offline</translation>
    </message>
    <message>
        <source>The folder with the takes</source>
        <translation>Der Ordner mit den Takes</translation>
    </message>
    <message>
        <source>A folder for the takes</source>
        <translation>Ein Ordner für die Takes</translation>
    </message>
    <message>
        <source>Takes are being made. Wait for them or cancel them, then move them.</source>
        <translation>Takes werden gerade generiert. Warten Sie auf sie oder brechen Sie ab, und verschieben Sie dann.</translation>
    </message>
    <message>
        <source>Media online again: {folder}</source>
        <translation>Medien wieder online: {folder}</translation>
    </message>
    <message>
        <source>Moving the takes to {folder}. You can go on editing.</source>
        <translation>Die Takes werden nach {folder} verschoben. Sie können weiter schneiden.</translation>
    </message>
    <message>
        <source>Comparing the takes with those of the project.</source>
        <translation>Die Takes werden mit denen des Projekts verglichen.</translation>
    </message>
    <message>
        <source>Cancel moving</source>
        <translation>Verschieben abbrechen</translation>
    </message>
    <message>
        <source>Moving the takes, {percent}%</source>
        <translation>Takes werden verschoben, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The takes lie in {folder}</source>
        <translation>Die Takes liegen in {folder}</translation>
    </message>
    <message>
        <source>Moving was cancelled; the takes are where they were.</source>
        <translation>Das Verschieben wurde abgebrochen; die Takes sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The files could not be checked: {error}</source>
        <translation>Die Dateien konnten nicht geprüft werden: {error}</translation>
    </message>
    <message>
        <source>Any use, without conditions.</source>
        <translation>Jede Nutzung, ohne Bedingungen.</translation>
    </message>
    <message>
        <source>Any use, also commercial. Who passes the model on passes on its licence and notices.</source>
        <translation>Jede Nutzung, auch kommerziell. Wer das Modell weitergibt, gibt Lizenz und Hinweise mit.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Above 100 million users a month, ask Tencent.</source>
        <translation>Keine Lizenz in der Europäischen Union, im Vereinigten Königreich und in Südkorea. Die Bilder dürfen nicht dazu dienen, andere KI-Modelle zu verbessern. Über 100 Millionen Nutzern im Monat ist Tencent zu fragen.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 Redux, whose licence allows no commercial use.</source>
        <translation>Keine Lizenz in der Europäischen Union, im Vereinigten Königreich und in Südkorea. Die Bilder dürfen nicht dazu dienen, andere KI-Modelle zu verbessern. Der Bild-Encoder stammt aus einer Kopie von FLUX.1 Redux, deren Lizenz keine kommerzielle Nutzung erlaubt.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for the uses that its licence lists as forbidden.</source>
        <translation>Kommerzielle Nutzung ist erlaubt, außer den Nutzungen, die die Lizenz als verboten aufführt.</translation>
    </message>
    <message>
        <source>A model is being fetched; wait for it, or pause it first.</source>
        <translation>Gerade wird ein Modell heruntergeladen; warten Sie darauf, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The engine is being worked on; wait for it, or pause it first.</source>
        <translation>An der Engine wird gearbeitet; warten Sie, oder halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>What was fetched is kept: {error}</source>
        <translation>Was heruntergeladen wurde, bleibt erhalten: {error}</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was asked of the network and nothing was fetched. Switch it off to get models.</source>
        <translation>Der Offline-Modus ist an, daher wurde im Netz nichts gefragt und nichts heruntergeladen. Schalten Sie ihn aus, um Modelle herunterzuladen.</translation>
    </message>
    <message>
        <source>{mirror} is no address of a mirror: it begins with https://.</source>
        <translation>{mirror} ist keine Adresse eines Spiegelservers: Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>{model} was begun in {folder}. Go on there, or delete it first. Nothing was changed.</source>
        <translation>{model} wurde in {folder} begonnen. Machen Sie dort weiter, oder löschen Sie es zuerst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. What was there is kept; get the model again without it.</source>
        <translation>{file} ist nicht auf diesem Computer, und im Offline-Modus wird niemand danach gefragt. Was da war, bleibt erhalten; laden Sie das Modell ohne ihn erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed; look at the drive and at who may read it, and check again.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Es wurde nichts geändert; prüfen Sie das Laufwerk und die Zugriffsrechte, und dann das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was fetched; free space or name another folder.</source>
        <translation>In {folder} sind {free:.1f} GB frei, und {model} braucht noch {needed:.1f} GB. Es wurde nichts heruntergeladen; schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What {repo} consists of could not be found out; of the last mirror that was asked: {reason}. Nothing was fetched; look at the connection, or name a mirror.</source>
        <translation>Woraus {repo} besteht, ließ sich nicht herausfinden; vom zuletzt gefragten Spiegelserver: {reason}. Es wurde nichts heruntergeladen; prüfen Sie die Verbindung, oder nennen Sie einen Spiegelserver.</translation>
    </message>
    <message>
        <source>Another program is getting this model into {folder}; wait for it.</source>
        <translation>Ein anderes Programm lädt dieses Modell gerade nach {folder}; warten Sie darauf.</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>it stopped sending</source>
        <translation>er hat aufgehört zu senden</translation>
    </message>
    <message>
        <source>it does not have the file</source>
        <translation>er hat die Datei nicht</translation>
    </message>
    <message>
        <source>it asks for an account that has accepted the licence</source>
        <translation>er verlangt ein Konto, das die Lizenz angenommen hat</translation>
    </message>
    <message>
        <source>what it answered is not what was asked for</source>
        <translation>was er geantwortet hat, ist nicht das Gefragte</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. The model cannot be used any more; delete it again, or get it again.</source>
        <translation>{folder} ließ sich nicht ganz löschen: {reason}. Das Modell ist nicht mehr verwendbar; löschen Sie es noch einmal, oder laden Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing of {model} to delete.</source>
        <translation>Von {model} gibt es nichts zu löschen.</translation>
    </message>
    <message>
        <source>{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.</source>
        <translation>{model} wurde nicht von Throughline heruntergeladen und daher nicht gelöscht. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <source>what it sent is damaged</source>
        <translation>was er gesendet hat, ist beschädigt</translation>
    </message>
    <message>
        <source>{file} could not be fetched from any mirror; of the last one: {reason}. What was fetched is kept; get it again to go on.</source>
        <translation>{file} ließ sich von keinem Spiegelserver laden; vom letzten: {reason}. Was heruntergeladen wurde, bleibt erhalten; laden Sie es erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}: the project has none yet.</source>
        <translation>Das LoRA {name} gibt es nicht: Das Projekt hat noch keine.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}; the project has {known}.</source>
        <translation>Das LoRA {name} gibt es nicht; das Projekt hat {known}.</translation>
    </message>
    <message>
        <source>This file is in the project already, as {name}.</source>
        <translation>Diese Datei ist bereits im Projekt, als {name}.</translation>
    </message>
    <message>
        <source>{name} is for drafts, and used in all shots of them.</source>
        <translation>{name} ist für Entwürfe und wird dort in allen Shots verwendet.</translation>
    </message>
    <message>
        <source>it was made without the LoRA {name}</source>
        <translation>der Take entstand ohne das LoRA {name}</translation>
    </message>
    <message>
        <source>it was made with the LoRA {name}, which is off now</source>
        <translation>der Take entstand mit dem LoRA {name}, das jetzt aus ist</translation>
    </message>
    <message>
        <source>the weight of the LoRA {name} was changed ({weight}, was {before})</source>
        <translation>das Gewicht des LoRA {name} wurde geändert ({weight}, vorher {before})</translation>
    </message>
    <message>
        <source>weight of the LoRA {name} {old} → {new}</source>
        <translation>Gewicht des LoRA {name} {old} → {new}</translation>
    </message>
    <message>
        <source>A draft has 1 to {limit} steps.</source>
        <translation>Ein Entwurf hat 1 bis {limit} Schritte.</translation>
    </message>
    <message>
        <source>The LoRA {name} is not named by its sha256.</source>
        <translation>Das LoRA {name} ist nicht nach seinem sha256 benannt.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s name has 1 to {limit} characters.</source>
        <translation>Der Name eines LoRA hat 1 bis {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{name} has at most {limit} trigger words, of a line each.</source>
        <translation>{name} hat höchstens {limit} Triggerwörter von je einer Zeile.</translation>
    </message>
    <message>
        <source>A LoRA of the project is there twice.</source>
        <translation>Ein LoRA des Projekts ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Two LoRAs of the project have the same name.</source>
        <translation>Zwei LoRAs des Projekts haben denselben Namen.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s weight lies between -{limit:g} and {limit:g}.</source>
        <translation>Das Gewicht eines LoRA liegt zwischen -{limit:g} und {limit:g}.</translation>
    </message>
    <message>
        <source>The LoRA was not added: {error}</source>
        <translation>Das LoRA wurde nicht hinzugefügt: {error}</translation>
    </message>
    <message>
        <source>{file} could not be copied into the project: {error}. Nothing was changed; free space or make the folder writable.</source>
        <translation>{file} konnte nicht ins Projekt kopiert werden: {error}. Es wurde nichts geändert; schaffen Sie Platz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}; put it back, or remove it and add it again.</source>
        <translation>Die Datei des LoRA {name} wurde in {folder} nicht gefunden; legen Sie sie zurück oder entfernen Sie das LoRA und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>it is damaged, or no safetensors file</source>
        <translation>sie ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>it is cut short; copy or download it again</source>
        <translation>sie ist abgeschnitten; kopieren oder laden Sie sie erneut</translation>
    </message>
    <message>
        <source>it has no LoRA in it</source>
        <translation>sie enthält kein LoRA</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>sie wurde nicht gefunden</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>darin fehlt {file}</translation>
    </message>
    <message>
        <source>its {file} names another class</source>
        <translation>{file} nennt eine andere Klasse</translation>
    </message>
    <message>
        <source>{file} may hold code, so take it away</source>
        <translation>{file} könnte Code enthalten und muss daher entfernt werden</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.</source>
        <translation>{folder} ist kein Bild-Encoder von DINOv2, CLIP oder SigLIP: {why}.</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>sie ist viel zu groß</translation>
    </message>
    <message>
        <source>{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a .safetensors file.</source>
        <translation>{file} ist kein verwendbares LoRA: {why}. Es wurde nichts geändert; wählen Sie eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>None yet. Drop a .safetensors file on the window.</source>
        <translation>Noch keine. Ziehen Sie eine .safetensors-Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>LoRA hinzufügen…</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>LoRAs ({kinds})</source>
        <translation>LoRAs ({kinds})</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Adding {file} to the project…</source>
        <translation>{file} wird dem Projekt hinzugefügt…</translation>
    </message>
    <message>
        <source>Remove LoRA {name}</source>
        <translation>LoRA {name} entfernen</translation>
    </message>
    <message>
        <source>Add LoRA {name}</source>
        <translation>LoRA {name} hinzufügen</translation>
    </message>
    <message>
        <source>The LoRA {name} is in the project.</source>
        <translation>Das LoRA {name} ist im Projekt.</translation>
    </message>
    <message>
        <source>Change LoRA {name}</source>
        <translation>LoRA {name} ändern</translation>
    </message>
    <message>
        <source>Click to write it in the prompt</source>
        <translation>Klicken, um es in den Prompt zu schreiben</translation>
    </message>
    <message>
        <source>Trigger words, with commas between</source>
        <translation>Triggerwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Use in all shots</source>
        <translation>In allen Shots verwenden</translation>
    </message>
    <message>
        <source>Only for drafts</source>
        <translation>Nur für Entwürfe</translation>
    </message>
    <message>
        <source>This weight in all shots</source>
        <translation>Dieses Gewicht in allen Shots</translation>
    </message>
    <message>
        <source>Change trigger words</source>
        <translation>Triggerwörter ändern</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>{name}: only in drafts, which have {steps} steps</source>
        <translation>{name}: nur in Entwürfen, mit {steps} Schritten</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>{model} reads the last picture before a chunk; it has no memory of older shots.</source>
        <translation>{model} liest das letzte Bild vor einem Abschnitt; an ältere Shots erinnert es sich nicht.</translation>
    </message>
    <message>
        <source>{model} reads the last {seconds} s before a chunk; it has no memory of older shots.</source>
        <translation>{model} liest die letzten {seconds} s vor einem Abschnitt; an ältere Shots erinnert es sich nicht.</translation>
    </message>
    <message>
        <source>{model} reads nothing of the shots before; it has no memory of them.</source>
        <translation>{model} liest nichts von den Shots davor; es erinnert sich nicht an sie.</translation>
    </message>
    <message>
        <source>A keyframe is made of up to {count} pictures.</source>
        <translation>Ein Keyframe wird aus bis zu {count} Bildern gemacht.</translation>
    </message>
    <message>
        <source>Of the cast it reads one picture.</source>
        <translation>Von der Besetzung liest es ein Bild.</translation>
    </message>
    <message>
        <source>Of the cast it reads up to {count} pictures.</source>
        <translation>Von der Besetzung liest es bis zu {count} Bilder.</translation>
    </message>
    <message>
        <source>the shot begins from a picture, and {model} reads no other</source>
        <translation>der Shot beginnt mit einem Bild, und {model} liest kein anderes</translation>
    </message>
    <message>
        <source>the model looks back {seconds} s</source>
        <translation>das Modell blickt {seconds} s zurück</translation>
    </message>
    <message>
        <source>the model looks back only {seconds} s</source>
        <translation>das Modell blickt nur {seconds} s zurück</translation>
    </message>
    <message>
        <source>{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe (a picture of your own will do), cite a picture of the cast with @name, or generate the shot before it first.</source>
        <translation>{shot} braucht ein Bild als Anfang, da {model} von einem ausgeht: Geben Sie ihm ein Keyframe (ein eigenes Bild genügt), nennen Sie ein Bild der Besetzung mit @name oder generieren Sie zuerst den Shot davor.</translation>
    </message>
    <message>
        <source>{file} was found before, but is gone now, or is another file. What was fetched is kept; get the model again to go on.</source>
        <translation>{file} wurde vorher gefunden, fehlt aber jetzt oder ist eine andere Datei. Was heruntergeladen wurde, bleibt erhalten; laden Sie das Modell erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The files that shall be reused could not be looked at. Nothing was fetched; get the model without them, or name other ones.</source>
        <translation>Die Dateien, die genutzt werden sollen, ließen sich nicht ansehen. Es wurde nichts heruntergeladen; laden Sie das Modell ohne sie, oder nennen Sie andere.</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the {part} of this model. Nothing was fetched; name the one that shall be read, or its folder.</source>
        <translation>{one} und {other} enthalten beide den Teil {part} dieses Modells. Es wurde nichts heruntergeladen; nennen Sie die Datei, die gelesen werden soll, oder ihren Ordner.</translation>
    </message>
    <message>
        <source>{file} is not used: it is packed in a way that is not read ({packing}). What is read is {wanted}.</source>
        <translation>{file} wird nicht genutzt: Die Art, wie sie gepackt ist, wird nicht gelesen ({packing}). Gelesen wird {wanted}.</translation>
    </message>
    <message>
        <source>{file} is not used: by its content it could be the {part} of {model}, but its name does not say so. Give the file itself to --reuse to use it.</source>
        <translation>{file} wird nicht genutzt: Dem Inhalt nach könnte sie der Teil {part} von {model} sein, aber ihr Name sagt das nicht. Nennen Sie nach --reuse die Datei selbst, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>Throughline cannot start ({error}). Your projects are as they were. Try again; if it stays so, start with default settings, or install Throughline again.</source>
        <translation>Throughline kann nicht starten ({error}). Ihre Projekte sind unverändert. Versuchen Sie es erneut; wenn es dabei bleibt, starten Sie mit Standardeinstellungen oder installieren Sie Throughline neu.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {error}. Mend the file and try again, or start with default settings: the old file is kept beside it.</source>
        <translation>Die Einstellungen in {file} können nicht gelesen werden: {error}. Reparieren Sie die Datei und versuchen Sie es erneut, oder starten Sie mit Standardeinstellungen: Die alte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}. You can work, but settings and logs are not kept; free space there, or make the folder writable.</source>
        <translation>{folder} kann nicht beschrieben werden: {error}. Sie können arbeiten, aber Einstellungen und Protokolle werden nicht behalten; schaffen Sie dort Platz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The sample film is missing. Install Throughline again.</source>
        <translation>Der Beispielfilm fehlt. Installieren Sie Throughline neu.</translation>
    </message>
    <message>
        <source>Start with default settings</source>
        <translation>Mit Standardeinstellungen starten</translation>
    </message>
    <message>
        <source>Throughline cannot start</source>
        <translation>Throughline kann nicht starten</translation>
    </message>
    <message>
        <source>The log is {file}. Nothing is sent.</source>
        <translation>Das Protokoll ist {file}. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>There is an engine in {folder} already. Go on there, or remove it first. Nothing was changed.</source>
        <translation>In {folder} gibt es schon eine Engine. Machen Sie dort weiter, oder entfernen Sie sie zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}. Install it first.</source>
        <translation>In {folder} gibt es keine Engine. Installieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The engine was not finished; installing it goes on with it.</source>
        <translation>Die Engine wurde nicht fertig; Installieren macht damit weiter.</translation>
    </message>
    <message>
        <source>Damaged in the engine: {packages}.</source>
        <translation>Beschädigt in der Engine: {packages}.</translation>
    </message>
    <message>
        <source>The engine has no PyTorch.</source>
        <translation>Die Engine hat kein PyTorch.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and {wanted} was installed.</source>
        <translation>Die Engine hat PyTorch {version}, installiert wurde {wanted}.</translation>
    </message>
    <message>
        <source>The engine was made for another version of Throughline.</source>
        <translation>Die Engine wurde für eine andere Version von Throughline gemacht.</translation>
    </message>
    <message>
        <source>There is no PyTorch for this system ({system}), so an engine cannot be installed here. Nothing was changed.</source>
        <translation>Für dieses System ({system}) gibt es kein PyTorch, daher kann hier keine Engine installiert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and this Throughline works with {versions}.</source>
        <translation>Die Engine hat PyTorch {version}, und dieses Throughline arbeitet mit {versions}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch, and you chose {wanted}.</source>
        <translation>Die Engine hat den {kind}-Build von PyTorch, gewählt haben Sie {wanted}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the work, many times faster.</source>
        <translation>Die Engine hat den {kind}-Build von PyTorch; mit dem {fits}-Build würde {card} die Arbeit tun, um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing was changed.</source>
        <translation>Für dieses System gibt es keinen {kind}-Build von PyTorch; es gibt {kinds}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You chose {kind}.</source>
        <translation>Sie haben {kind} gewählt.</translation>
    </message>
    <message>
        <source>The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.</source>
        <translation>Die Engine hat PyTorch für CUDA {cuda}, das {card} mit Treiber {driver} nicht nutzen kann.</translation>
    </message>
    <message>
        <source>No card that PyTorch can use was found; the processor does the work.</source>
        <translation>Es wurde keine Karte gefunden, die PyTorch nutzen kann; der Prozessor tut die Arbeit.</translation>
    </message>
    <message>
        <source>{card} was found; the {kind} build fits.</source>
        <translation>{card} wurde gefunden; der {kind}-Build passt.</translation>
    </message>
    <message>
        <source>{card} has driver {driver}; update it to {needed} or later to use the card. Until then the processor does the work.</source>
        <translation>{card} hat den Treiber {driver}; aktualisieren Sie ihn auf {needed} oder neuer, um die Karte zu nutzen. Bis dahin tut der Prozessor die Arbeit.</translation>
    </message>
    <message>
        <source>No build of PyTorch is for {card}; the processor does the work.</source>
        <translation>Kein Build von PyTorch ist für {card}; der Prozessor tut die Arbeit.</translation>
    </message>
    <message>
        <source>There is no engine in {folder} to remove.</source>
        <translation>In {folder} gibt es keine Engine zu entfernen.</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. Close what uses the engine, and remove it again.</source>
        <translation>Nicht alles in {folder} ließ sich löschen: {reason}. Schließen Sie, was die Engine benutzt, und entfernen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another program works on the engine in {folder}; wait for it.</source>
        <translation>Ein anderes Programm arbeitet an der Engine in {folder}; warten Sie darauf.</translation>
    </message>
    <message>
        <source>it has no PyTorch that this Throughline works with</source>
        <translation>er hat kein PyTorch, mit dem dieses Throughline arbeitet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. Switch it off, and try again; what was fetched is kept.</source>
        <translation>{file} ist nicht auf diesem Computer, und der Offline-Modus fragt niemanden danach. Schalten Sie ihn aus, und versuchen Sie es erneut; was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The engine did not pass its check: {reason}. It was not put into use; repair it, or install another build.</source>
        <translation>Die Engine hat ihre Prüfung nicht bestanden: {reason}. Sie wird nicht benutzt; reparieren Sie sie, oder installieren Sie einen anderen Build.</translation>
    </message>
    <message>
        <source>PyTorch {version} cannot use {card}. It was not put into use; update the driver, or install the engine for the processor.</source>
        <translation>PyTorch {version} kann {card} nicht nutzen. Es wird nicht benutzt; aktualisieren Sie den Treiber, oder installieren Sie die Engine für den Prozessor.</translation>
    </message>
    <message>
        <source>The engine in {folder} is in use, so the new one could not be put into its place: {reason}. Close what uses it, and install it again; what was fetched is kept.</source>
        <translation>Die Engine in {folder} wird benutzt, daher ließ sich die neue nicht an ihren Platz bringen: {reason}. Schließen Sie, was sie benutzt, und installieren Sie sie erneut; was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Damaged on the disk: {files}. They were thrown away; install the engine again, and they are fetched again.</source>
        <translation>Auf der Festplatte beschädigt: {files}. Sie wurden verworfen; installieren Sie die Engine erneut, dann werden sie neu heruntergeladen.</translation>
    </message>
    <message>
        <source>The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>Die Engine ließ sich nicht nach {folder} entpacken, wo {free:.1f} GB frei sind: {reason}. Was heruntergeladen wurde, bleibt erhalten; schaffen Sie Platz, und installieren Sie die Engine erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}. Nothing was fetched; name another folder.</source>
        <translation>{folder} ist nicht benutzbar: {reason}. Nichts wurde heruntergeladen; nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} hat {free:.1f} GB frei, und die Engine braucht {needed:.1f} GB. Nichts wurde heruntergeladen; schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no {package} for this system, which is too old. Nothing was changed; update the system.</source>
        <translation>Für dieses System, das zu alt ist, gibt es kein {package}. Nichts wurde geändert; aktualisieren Sie das System.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked which files the engine needs. Nothing was changed; switch it off to install the engine.</source>
        <translation>Der Offline-Modus ist an, daher wurde niemand gefragt, welche Dateien die Engine braucht. Nichts wurde geändert; schalten Sie ihn aus, um die Engine zu installieren.</translation>
    </message>
    <message>
        <source>Which files the engine needs could not be found out from {url}: {reason}. Nothing was changed; look at the connection, and try again.</source>
        <translation>Welche Dateien die Engine braucht, ließ sich von {url} nicht erfahren: {reason}. Nichts wurde geändert; prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} could not be unpacked into {folder}: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>{file} ließ sich nicht nach {folder} entpacken: {reason}. Was heruntergeladen wurde, bleibt erhalten; schaffen Sie Platz, und installieren Sie die Engine erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Throughline Slim has no engine yet, which generating needs. Install it with File &gt; Engine, or with `throughline engine install`.</source>
        <translation>Throughline Slim hat noch keine Engine, die zum Generieren nötig ist. Installieren Sie sie mit Datei &gt; Engine oder mit `throughline engine install`.</translation>
    </message>
    <message>
        <source>This Throughline has its engine built in; only Throughline Slim needs another one.</source>
        <translation>Dieses Throughline hat seine Engine eingebaut; nur Throughline Slim braucht eine eigene.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What was fetched is kept; free space or name another folder, and get it again to go on.</source>
        <translation>{folder} ist nicht beschreibbar: {reason}. Was heruntergeladen wurde, bleibt erhalten; schaffen Sie Platz, oder nennen Sie einen anderen Ordner, und laden Sie es erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Somebody is being asked already.</source>
        <translation>Es wird bereits gefragt.</translation>
    </message>
    <message>
        <source>Nothing was fetched: {error}</source>
        <translation>Es wurde nichts geladen: {error}</translation>
    </message>
    <message>
        <source>{folder} lies too deep: some files in it would have paths of {length} characters, where Windows takes {limit}. Choose a place or a name that is {more} shorter.</source>
        <translation>{folder} liegt zu tief: Einige Dateien darin hätten Pfade von {length} Zeichen, Windows nimmt {limit}. Wählen Sie einen Ort oder Namen, der um {more} kürzer ist.</translation>
    </message>
    <message>
        <source>Windows knows no folder with the name {name}; choose another one.</source>
        <translation>Windows kennt keinen Ordner mit dem Namen {name}; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that {service} syncs: it can lock files while they are written, or take them off this computer. Better keep the project elsewhere, or its takes (File &gt; Project settings &gt; Media folder), and let {service} have packed copies.</source>
        <translation>{folder} liegt in einem Ordner, den {service} synchronisiert: Dateien können beim Schreiben gesperrt oder von diesem Computer ausgelagert werden. Besser liegt das Projekt anderswo oder wenigstens seine Takes (Datei &gt; Projekteinstellungen &gt; Medienordner), und {service} bekommt gepackte Kopien.</translation>
    </message>
    <message>
        <source>{service} keeps {count} files of {folder} elsewhere; they come when they are read, which takes time and the network. Choose “Always keep on this device” for the folder.</source>
        <translation>{service} hat {count} Dateien von {folder} ausgelagert; sie kommen erst beim Lesen, was Zeit und das Netz braucht. Wählen Sie für den Ordner „Immer auf diesem Gerät behalten“.</translation>
    </message>
    <message>
        <source>it refuses to answer, as it does after many questions in an hour</source>
        <translation>er verweigert die Antwort, wie nach vielen Fragen in einer Stunde</translation>
    </message>
    <message>
        <source>Throughline {newest} is there; this is {version}. Nothing was fetched.</source>
        <translation>Throughline {newest} ist da; dies ist {version}. Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Dies ist die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked for a newer version.</source>
        <translation>Der Offline-Modus ist an, daher wurde niemand nach einer neueren Version gefragt.</translation>
    </message>
    <message>
        <source>Nobody can be asked for a newer version, as this program was built without an address. `throughline settings releases URL` names one.</source>
        <translation>Niemand kann nach einer neueren Version gefragt werden, da dieses Programm ohne Adresse gebaut wurde. `throughline settings releases URL` nennt eine.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known: {reason}. Look at {page}</source>
        <translation>Ob es eine neuere Version gibt, ist nicht bekannt: {reason}. Sehen Sie nach auf {page}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Keyframe of {shot}</source>
        <translation>Keyframe von {shot}</translation>
    </message>
    <message>
        <source>The prompt of {shot} cites no picture of the cast, so there is nothing to make a keyframe of. Cite one with @name, or use the last picture of the shot before.</source>
        <translation>Der Prompt von {shot} nennt kein Bild der Besetzung, also gibt es nichts, woraus ein Keyframe werden könnte. Nennen Sie eines mit @name, oder nehmen Sie das letzte Bild des Shots davor.</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots, so it cannot be the model of a project; choose another one.</source>
        <translation>{model} macht Keyframes und keine Shots, kann also nicht das Modell eines Projekts sein; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The keyframe could not be read: {error}. Nothing was changed; make it again.</source>
        <translation>Der Keyframe konnte nicht gelesen werden: {error}. Nichts wurde geändert; machen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A picture that the shot begins from: made of the cast that its prompt cites, or your own. Drop one here.</source>
        <translation>Ein Bild, mit dem der Shot beginnt: gemacht aus der Besetzung, die sein Prompt nennt, oder ein eigenes. Ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>{model} begins no shot from a picture, so a keyframe has no effect.</source>
        <translation>{model} beginnt keinen Shot mit einem Bild, ein Keyframe hat also keine Wirkung.</translation>
    </message>
    <message>
        <source>Go on from the last picture before it</source>
        <translation>An das letzte Bild davor anschließen</translation>
    </message>
    <message>
        <source>Begin from none</source>
        <translation>Mit keinem beginnen</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>Diesen Keyframe löschen</translation>
    </message>
    <message>
        <source>Of the pictures that its prompt cites</source>
        <translation>Aus den Bildern, die sein Prompt nennt</translation>
    </message>
    <message>
        <source>Stale: {reasons}.</source>
        <translation>Veraltet: {reasons}.</translation>
    </message>
    <message>
        <source>Keyframes of the shot</source>
        <translation>Keyframes des Shots</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>Keyframe</translation>
    </message>
    <message>
        <source>Keyframe {number}</source>
        <translation>Keyframe {number}</translation>
    </message>
    <message>
        <source>Keyframe {number}, the shot begins from it</source>
        <translation>Keyframe {number}, der Shot beginnt damit</translation>
    </message>
    <message>
        <source>The picture of @{name} is lost or damaged; put it back, or replace the picture.</source>
        <translation>Das Bild von @{name} fehlt oder ist beschädigt; legen Sie es zurück oder ersetzen Sie das Bild.</translation>
    </message>
    <message>
        <source>The LoRA {name} is lost or damaged; put its file back, or add it again.</source>
        <translation>Das LoRA {name} fehlt oder ist beschädigt; legen Sie seine Datei zurück oder fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Keyframe {number} of {shot} is lost or damaged; put it back, or make another.</source>
        <translation>Keyframe {number} von {shot} fehlt oder ist beschädigt; legen Sie ihn zurück oder machen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{shot} remembers nothing: the memory&apos;s budget ({budget}) is too small for anything. Set a larger one.</source>
        <translation>{shot} erinnert sich an nichts: Das Gedächtnisbudget ({budget}) reicht für gar nichts. Setzen Sie ein größeres.</translation>
    </message>
    <message>
        <source>Show Continuity first, which measures it</source>
        <translation>Zuerst die Continuity einblenden, die das misst</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compared by {measure}.</source>
        <translation>Verglichen nach {measure}.</translation>
    </message>
    <message>
        <source>{problem} Continuity is compared by colours.</source>
        <translation>{problem} Die Continuity wird nach Farben verglichen.</translation>
    </message>
    <message>
        <source>The program that compares takes ended, or could not be understood.</source>
        <translation>Das Programm, das Takes vergleicht, wurde beendet oder war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The model&apos;s image encoder, or colours</source>
        <translation>Bild-Encoder des Modells, sonst Farben</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Nur Farben</translation>
    </message>
    <message>
        <source>A folder with an image encoder such as DINOv2, to compare takes better</source>
        <translation>Ein Ordner mit einem Bild-Encoder wie DINOv2, um Takes besser zu vergleichen</translation>
    </message>
</context>
</TS>
