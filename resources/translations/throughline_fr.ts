<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} is not in the cast, so no picture of it is remembered.</source>
        <translation>{name} n’est pas dans le casting&#x202f;; aucune image n’en est mémorisée.</translation>
    </message>
    <message>
        <source>{names} and {last} are not in the cast, so no pictures of them are remembered.</source>
        <translation>{names} et {last} ne sont pas dans le casting&#x202f;; aucune image n’en est mémorisée.</translation>
    </message>
    <message>
        <source>There is no @{name}: the cast is empty.</source>
        <translation>@{name} n’existe pas&#xa0;: le casting est vide.</translation>
    </message>
    <message>
        <source>There is no @{name} in the cast; it has {known}.</source>
        <translation>@{name} n’est pas dans le casting, qui contient {known}.</translation>
    </message>
    <message>
        <source>@{name} is in the cast already; choose another name.</source>
        <translation>@{name} est déjà dans le casting&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the model has no memory encoder</source>
        <translation>le modèle n’a pas d’encodeur de mémoire</translation>
    </message>
    <message>
        <source>the prompt cites it</source>
        <translation>le prompt la cite</translation>
    </message>
    <message>
        <source>even this does not fit into the memory&apos;s budget</source>
        <translation>même cette image ne tient pas dans le budget de mémoire</translation>
    </message>
    <message>
        <source>the model reads no pictures of the cast</source>
        <translation>le modèle ne lit aucune image du casting</translation>
    </message>
    <message>
        <source>the shot begins from its keyframe</source>
        <translation>le plan part de son image clé</translation>
    </message>
    <message>
        <source>the model reads no more pictures of the cast than {count}</source>
        <translation>le modèle ne lit pas plus d’images du casting que {count}</translation>
    </message>
    <message>
        <source>@{name} was not in the cast when it was made</source>
        <translation>@{name} n’était pas dans le casting lors de la génération</translation>
    </message>
    <message>
        <source>it did not cite @{name} when it was made</source>
        <translation>il ne citait pas @{name} lors de la génération</translation>
    </message>
    <message>
        <source>@{name} has another picture</source>
        <translation>@{name} a une autre image</translation>
    </message>
    <message>
        <source>@{name} is described in other words</source>
        <translation>@{name} a une autre description</translation>
    </message>
    <message>
        <source>it does not cite @{name} any more</source>
        <translation>il ne cite plus @{name}</translation>
    </message>
    <message>
        <source>@{name} is not in the cast any more</source>
        <translation>@{name} n’est plus dans le casting</translation>
    </message>
    <message>
        <source>it would remember @{name} now: {reason}</source>
        <translation>il mémoriserait maintenant @{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it would no more remember @{name} now: {reason}</source>
        <translation>il ne mémoriserait plus @{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It has {shots:,} shots, and {limit:,} can be inserted at once; insert it in parts.</source>
        <translation>Il contient {shots:,} plans, mais {limit:,} au plus peuvent être insérés à la fois&#x202f;; insérez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Continuity shows here when two shots with a common name have takes.</source>
        <translation>La continuité s’affiche ici dès que deux plans partageant un nom ont des prises.</translation>
    </message>
    <message>
        <source>{subject} looks as in shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject}&#xa0;: même aspect au plan {shot} qu’au plan {first} (écart de {distance:.2f} sur 1&#x202f;; dérive à partir de {drift_from:.2f}).</translation>
    </message>
    <message>
        <source>{subject} looks different from shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject}&#xa0;: aspect différent au plan {shot} par rapport au plan {first} (écart de {distance:.2f} sur 1&#x202f;; dérive à partir de {drift_from:.2f}).</translation>
    </message>
    <message>
        <source>The pictures of shot {shot} cannot be read; to compare, put its files back or make it again.</source>
        <translation>Les images du plan {shot} sont illisibles&#x202f;; pour comparer, remettez ses fichiers ou refaites-le.</translation>
    </message>
    <message>
        <source>{subject} is compared with shot {shot}, as shot {first} cannot be seen now.</source>
        <translation>{subject} est comparé au plan {shot}, car le plan {first} n’est pas visible actuellement.</translation>
    </message>
    <message>
        <source>{subject} is first seen in shot {shot}; later shots are compared with it.</source>
        <translation>{subject}&#xa0;: première apparition au plan {shot}, auquel les plans suivants sont comparés.</translation>
    </message>
    <message>
        <source>Shot {shot} has no take yet; generate it to compare {subject}.</source>
        <translation>Le plan {shot} n’a pas encore de prise&#x202f;; générez-le pour comparer {subject}.</translation>
    </message>
    <message>
        <source>Shot {shot} is being compared.</source>
        <translation>Comparaison du plan {shot} en cours.</translation>
    </message>
    <message>
        <source>Media offline: shot {shot} is compared when its pictures are back.</source>
        <translation>Médias hors ligne&#xa0;: le plan {shot} sera comparé quand ses images seront de retour.</translation>
    </message>
    <message>
        <source>The {name}</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{shot} can only be cut between its first and its last frame.</source>
        <translation>{shot} ne peut être coupé qu’entre sa première et sa dernière image.</translation>
    </message>
    <message>
        <source>Only shots that follow each other can be merged: select two or more.</source>
        <translation>Seuls des plans qui se suivent peuvent être fusionnés&#xa0;: sélectionnez-en au moins deux.</translation>
    </message>
    <message>
        <source>There is no cut to roll after {shot}: it is the last shot.</source>
        <translation>Il n’y a pas de coupe à décaler après {shot}&#xa0;: c’est le dernier plan.</translation>
    </message>
    <message>
        <source>The prompt has {length} characters; {limit} is the most.</source>
        <translation>Le prompt fait {length} caractères&#x202f;; le maximum est de {limit}.</translation>
    </message>
    <message>
        <source>{name} cannot be a shot&apos;s name: use letters, at most {limit}.</source>
        <translation>{name} ne peut pas nommer un plan&#xa0;: utilisez des lettres, {limit} au plus.</translation>
    </message>
    <message>
        <source>Another shot is already called {name}.</source>
        <translation>Un autre plan s’appelle déjà {name}.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at most {limit} tokens.</source>
        <translation>Le budget de mémoire est d’au plus {limit} tokens.</translation>
    </message>
    <message>
        <source>{shot} can only remember shots before it, and shot {number} is not.</source>
        <translation>{shot} ne peut mémoriser que des plans qui le précèdent, ce qui n’est pas le cas du plan {number}.</translation>
    </message>
    <message>
        <source>This take belongs to another shot.</source>
        <translation>Cette prise appartient à un autre plan.</translation>
    </message>
    <message>
        <source>A programme cannot start before 00:00:00:00.</source>
        <translation>Un programme ne peut pas commencer avant 00:00:00:00.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has no pictures.</source>
        <translation>Le plan {number} ({name}) n’a pas d’images.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has pictures for only {have} of its {length}.</source>
        <translation>Le plan {number} ({name}) n’a des images que pour {have} sur {length}.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) was made smaller, {size}, and is scaled up more.</source>
        <translation>Le plan {number} ({name}) a été généré plus petit, {size}, et sera davantage agrandi.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) is stale: {reasons}.</source>
        <translation>Le plan {number} ({name}) est obsolète&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>extreme wide shot</source>
        <translation>plan très large</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>plan d’ensemble</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>plan en pied</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>plan américain</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>plan taille</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>plan rapproché</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>gros plan</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>très gros plan</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insert</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>à hauteur des yeux</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>contre-plongée</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>plongée</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>vue du dessus</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>au ras du sol</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>cadrage penché</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>par-dessus l’épaule</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>caméra subjective</translation>
    </message>
    <message>
        <source>static</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>panoramique à gauche</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>panoramique à droite</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>panoramique vers le haut</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>panoramique vers le bas</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>zoom avant</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom arrière</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>travelling avant</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>travelling arrière</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <translation>travelling d’accompagnement</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>grue vers le haut</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>grue vers le bas</translation>
    </message>
    <message>
        <source>handheld</source>
        <translation>caméra à l’épaule</translation>
    </message>
    <message>
        <source>A shot&apos;s size is said in at most {limit} characters, not {length}.</source>
        <translation>La valeur d’un plan s’indique en {limit} caractères au plus, et non {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s camera is said in at most {limit} characters, not {length}.</source>
        <translation>La caméra d’un plan s’indique en {limit} caractères au plus, et non {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s move is said in at most {limit} characters, not {length}.</source>
        <translation>Le mouvement d’un plan s’indique en {limit} caractères au plus, et non {length}.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>The note of a marker must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>La note d’un marqueur doit tenir sur une ligne de {limit} caractères au plus&#x202f;; celle-ci en compte {length}.</translation>
    </message>
    <message>
        <source>This marker is no longer in the project.</source>
        <translation>Ce marqueur n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>The film has no frames yet that a marker could lie on.</source>
        <translation>Le film n’a encore aucune image où placer un marqueur.</translation>
    </message>
    <message>
        <source>The film runs from {first} to {last}, and {wanted} is outside it.</source>
        <translation>Le film va de {first} à {last}&#x202f;; {wanted} est en dehors.</translation>
    </message>
    <message>
        <source>it does not fit into the memory&apos;s budget</source>
        <translation>il ne tient pas dans le budget de mémoire</translation>
    </message>
    <message>
        <source>{wish}, and finer does not fit</source>
        <translation>{wish}, mais la place manque pour plus de détail</translation>
    </message>
    <message>
        <source>it comes just before</source>
        <translation>il vient juste avant</translation>
    </message>
    <message>
        <source>it shares {names}</source>
        <translation>il a {names} en commun</translation>
    </message>
    <message>
        <source>there is room for it</source>
        <translation>il y a de la place pour lui</translation>
    </message>
    <message>
        <source>it is longer ago and shares no names</source>
        <translation>il est plus ancien et n’a aucun nom en commun</translation>
    </message>
    <message>
        <source>all of the story fits</source>
        <translation>toute l’histoire tient en mémoire</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <translation>vous l’avez voulu en détail</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>vous l’avez exclu</translation>
    </message>
    <message>
        <source>the shot goes on from it</source>
        <translation>le plan s’enchaîne avec lui</translation>
    </message>
    <message>
        <source>its model does not say how much fits</source>
        <translation>son modèle n’indique pas combien peut tenir</translation>
    </message>
    <message>
        <source>shot {number}, which it remembers, is stale itself</source>
        <translation>le plan {number}, qu’il mémorise, est lui-même obsolète</translation>
    </message>
    <message>
        <source>shots {numbers} and {last}, which it remembers, are stale themselves</source>
        <translation>les plans {numbers} et {last}, qu’il mémorise, sont eux-mêmes obsolètes</translation>
    </message>
    <message>
        <source>it would remember shot {number} no more now: {reason}</source>
        <translation>il ne mémoriserait plus le plan {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more coarsely now: {reason}</source>
        <translation>il mémoriserait maintenant le plan {number} moins en détail&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now</source>
        <translation>il mémoriserait maintenant le plan {number} plus en détail</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now: {reason}</source>
        <translation>il mémoriserait maintenant le plan {number} plus en détail&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Names have 1 to {limit} digits, not {digits}.</source>
        <translation>Les noms comptent de 1 à {limit} chiffres, et non {digits}.</translation>
    </message>
    <message>
        <source>Names go on by 1 to {limit}, not by {step}.</source>
        <translation>Le pas va de 1 à {limit}&#x202f;; {step} ne convient pas.</translation>
    </message>
    <message>
        <source>{prefix} cannot begin the names of shots: use letters, at most {limit}, as a number alone already means the place of a shot.</source>
        <translation>{prefix} ne peut pas commencer le nom des plans&#xa0;: utilisez des lettres, {limit} au plus, car un nombre seul désigne déjà la place d’un plan.</translation>
    </message>
    <message>
        <source>{name} must last at least one frame, not {frames}.</source>
        <translation>{name} doit durer au moins une image, et non {frames}.</translation>
    </message>
    <message>
        <source>{name} is longer than {limit} frames.</source>
        <translation>{name} dépasse {limit} images.</translation>
    </message>
    <message>
        <source>{name} cannot begin before its take does.</source>
        <translation>{name} ne peut pas commencer avant sa prise.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {limit}, not {seed}.</source>
        <translation>La seed doit être comprise entre 0 et {limit}&#x202f;; {seed} ne convient pas.</translation>
    </message>
    <message>
        <source>{name} cannot be a name in the cast: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} ne peut pas être un nom du casting&#xa0;: commencez par une lettre, puis utilisez des lettres, des chiffres ou _, 40 au plus.</translation>
    </message>
    <message>
        <source>The picture of @{name} is not named by its sha256.</source>
        <translation>L’image de @{name} n’est pas nommée d’après son sha256.</translation>
    </message>
    <message>
        <source>The description of @{name} must be one line without @, of at most {limit} characters.</source>
        <translation>La description de @{name} doit tenir sur une ligne sans @, de {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>A marker cannot lie before the take of its shot.</source>
        <translation>Un marqueur ne peut pas se trouver avant la prise de son plan.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a variable: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} ne peut pas être le nom d’une variable&#xa0;: commencez par une lettre, puis utilisez des lettres, des chiffres ou _, 40 au plus.</translation>
    </message>
    <message>
        <source>A variable is one line of at most {limit} characters; {{{name}}} has {length}.</source>
        <translation>Une variable tient sur une ligne de {limit} caractères au plus&#x202f;; {{{name}}} en compte {length}.</translation>
    </message>
    <message>
        <source>{num}/{den} is not a frame rate of a project.</source>
        <translation>{num}/{den} n’est pas une cadence de projet.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at least one token.</source>
        <translation>Le budget de mémoire est d’au moins un token.</translation>
    </message>
    <message>
        <source>{name} is not the name of a model.</source>
        <translation>{name} n’est pas le nom d’un modèle.</translation>
    </message>
    <message>
        <source>Two shots of the project have the same id.</source>
        <translation>Deux plans du projet ont le même identifiant.</translation>
    </message>
    <message>
        <source>Two in the cast have the same name.</source>
        <translation>Deux éléments du casting ont le même nom.</translation>
    </message>
    <message>
        <source>A take of the project is marked twice.</source>
        <translation>Une prise du projet est marquée deux fois.</translation>
    </message>
    <message>
        <source>Two variables of the project have the same name.</source>
        <translation>Deux variables du projet ont le même nom.</translation>
    </message>
    <message>
        <source>Two markers of the project have the same id.</source>
        <translation>Deux marqueurs du projet ont le même identifiant.</translation>
    </message>
    <message>
        <source>There is no shot {key}: the project has no shots yet.</source>
        <translation>Le plan {key} n’existe pas&#xa0;: le projet n’a pas encore de plans.</translation>
    </message>
    <message>
        <source>There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).</source>
        <translation>Le plan {key} n’existe pas&#x202f;; le projet contient les plans 1 à {number} ({first} à {last}).</translation>
    </message>
    <message>
        <source>A size of {width}x{height} is not possible: both sides must be even and between {least} and {most}.</source>
        <translation>La taille {width}x{height} est impossible&#xa0;: les deux côtés doivent être pairs et compris entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{names} is no variable of the project, so the model reads it as it stands.</source>
        <translation>{names} n’est pas une variable du projet&#x202f;; le modèle lit ce texte tel quel.</translation>
    </message>
    <message>
        <source>{names} are no variables of the project, so the model reads it as it stands.</source>
        <translation>{names} ne sont pas des variables du projet&#x202f;; le modèle lit ce texte tel quel.</translation>
    </message>
    <message>
        <source>{model} works without guidance: negative prompts are not read.</source>
        <translation>{model} fonctionne sans guidage&#xa0;: les prompts négatifs ne sont pas lus.</translation>
    </message>
    <message>
        <source>Drafts are made without guidance: negative prompts are not read.</source>
        <translation>Les brouillons sont créés sans guidage&#xa0;: les prompts négatifs ne sont pas lus.</translation>
    </message>
    <message>
        <source>The style has {length} characters; {limit} is the most.</source>
        <translation>Le style fait {length} caractères&#x202f;; le maximum est de {limit}.</translation>
    </message>
    <message>
        <source>The negative prompt has {length} characters; {limit} is the most.</source>
        <translation>Le prompt négatif fait {length} caractères&#x202f;; le maximum est de {limit}.</translation>
    </message>
    <message>
        <source>The prompt of {shot} would become too long.</source>
        <translation>Le prompt de {shot} deviendrait trop long.</translation>
    </message>
    <message>
        <source>the same, bit for bit</source>
        <translation>identiques, au bit près</translation>
    </message>
    <message>
        <source>PSNR {decibels:.1f} dB</source>
        <translation>PSNR {decibels:.1f}&#xa0;dB</translation>
    </message>
    <message>
        <source>Numbers begin between 0 and {limit}, not at {start}.</source>
        <translation>La numérotation commence entre 0 et {limit}, et non à {start}.</translation>
    </message>
    <message>
        <source>The dialogue has {length} characters; {limit} is the most.</source>
        <translation>Le dialogue fait {length} caractères&#x202f;; le maximum est de {limit}.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most.</source>
        <translation>La note fait {length} caractères&#x202f;; le maximum est de {limit}.</translation>
    </message>
    <message>
        <source>the keyframe that it begins from is stale</source>
        <translation>l’image clé dont il part est obsolète</translation>
    </message>
    <message>
        <source>its negative prompt was changed</source>
        <translation>son prompt négatif a été modifié</translation>
    </message>
    <message>
        <source>the shot before it ends with another picture</source>
        <translation>le plan précédent se termine par une autre image</translation>
    </message>
    <message>
        <source>it begins from no keyframe any more</source>
        <translation>il ne part plus d’une image clé</translation>
    </message>
    <message>
        <source>it was made before it began from a keyframe</source>
        <translation>il a été généré avant de partir d’une image clé</translation>
    </message>
    <message>
        <source>it begins from another keyframe</source>
        <translation>il part d’une autre image clé</translation>
    </message>
    <message>
        <source>its seed was changed</source>
        <translation>sa seed a été modifiée</translation>
    </message>
    <message>
        <source>it was imported for another model than {model}; import it again</source>
        <translation>il a été importé pour un autre modèle que {model}&#x202f;; réimportez-le</translation>
    </message>
    <message>
        <source>it does not remember shot {number}, which comes before it</source>
        <translation>il ne mémorise pas le plan {number}, qui le précède</translation>
    </message>
    <message>
        <source>it goes on from shot {number} now</source>
        <translation>il reprend maintenant à partir du plan {number}</translation>
    </message>
    <message>
        <source>the shots before it are in another order now</source>
        <translation>les plans qui le précèdent ont changé d’ordre</translation>
    </message>
    <message>
        <source>take {number} of shot {shot} went on since it was remembered</source>
        <translation>la prise {number} du plan {shot} a été prolongée depuis sa mémorisation</translation>
    </message>
    <message>
        <source>its camera or style was changed</source>
        <translation>sa caméra ou son style a été modifié</translation>
    </message>
    <message>
        <source>its style was changed</source>
        <translation>son style a été modifié</translation>
    </message>
    <message>
        <source>its prompt or a variable in it was changed</source>
        <translation>son prompt ou l’une de ses variables a été modifié</translation>
    </message>
    <message>
        <source>its prompt was edited</source>
        <translation>son prompt a été modifié</translation>
    </message>
    <message>
        <source>it is {length} longer than its take</source>
        <translation>il dépasse sa prise de {length}</translation>
    </message>
    <message>
        <source>it is a draft</source>
        <translation>c’est un brouillon</translation>
    </message>
    <message>
        <source>the number of steps was changed ({steps}, was {before})</source>
        <translation>le nombre d’étapes a été modifié ({steps} au lieu de {before})</translation>
    </message>
    <message>
        <source>the guidance was changed</source>
        <translation>le guidage a été modifié</translation>
    </message>
    <message>
        <source>it was made with another model ({model}, now {now})</source>
        <translation>il a été généré avec un autre modèle ({model}, maintenant {now})</translation>
    </message>
    <message>
        <source>it was made with another model (other weights of the same name)</source>
        <translation>il a été généré avec un autre modèle (d’autres poids sous le même nom)</translation>
    </message>
    <message>
        <source>its pictures have another size than {width}x{height}</source>
        <translation>ses images ne font pas {width}x{height}</translation>
    </message>
    <message>
        <source>its pictures were made at another rate</source>
        <translation>ses images ont été générées à une autre cadence</translation>
    </message>
    <message>
        <source>a take that it remembers was not found</source>
        <translation>une prise qu’il mémorise est introuvable</translation>
    </message>
    <message>
        <source>a shot before it was deleted</source>
        <translation>un plan qui le précédait a été supprimé</translation>
    </message>
    <message>
        <source>shot {number} was moved from before it to after it</source>
        <translation>le plan {number}, qui le précédait, a été déplacé après lui</translation>
    </message>
    <message>
        <source>shot {number} before it was disabled</source>
        <translation>le plan {number}, qui le précède, a été désactivé</translation>
    </message>
    <message>
        <source>shot {number} before it has no take any more</source>
        <translation>le plan {number}, qui le précède, n’a plus de prise</translation>
    </message>
    <message>
        <source>shot {number} before it now has another take (take {take}, was take {before})</source>
        <translation>le plan {number}, qui le précède, a une autre prise (prise {take} au lieu de {before})</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Ligne {line}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The board is empty; write a line like &quot;0s: a man enters the kitchen&quot;.</source>
        <translation>Le storyboard est vide&#x202f;; écrivez une ligne comme «&#x202f;0s: a man enters the kitchen&#x202f;».</translation>
    </message>
    <message>
        <source>The board has no times: each of its {shots} shots gets {seconds}s.</source>
        <translation>Le storyboard n’indique pas de temps&#xa0;: chacun de ses {shots} plans dure {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{end} does not come after {start}.</source>
        <translation>{end} ne vient pas après {start}.</translation>
    </message>
    <message>
        <source>a storyboard is at most 24 hours long.</source>
        <translation>un storyboard dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>{text} is not a time: minutes and seconds end at 59.</source>
        <translation>{text} n’est pas un temps valide&#xa0;: les minutes et les secondes s’arrêtent à 59.</translation>
    </message>
    <message>
        <source>this time does not come after the one on line {number}.</source>
        <translation>ce temps ne vient pas après celui de la ligne {number}.</translation>
    </message>
    <message>
        <source>this time overlaps the shot on line {number}.</source>
        <translation>ce temps chevauche le plan de la ligne {number}.</translation>
    </message>
    <message>
        <source>The board starts at {start}; it was moved to 0s.</source>
        <translation>Le storyboard commence à {start}&#x202f;; il a été ramené à 0s.</translation>
    </message>
    <message>
        <source>Line {number}: nothing follows at once; the shot lasts to {until}.</source>
        <translation>Ligne {number}&#xa0;: rien ne suit immédiatement&#x202f;; le plan dure jusqu’à {until}.</translation>
    </message>
    <message>
        <source>Line {number}: the last shot has no end; it gets {length}.</source>
        <translation>Ligne {number}&#xa0;: le dernier plan n’a pas de fin&#x202f;; il dure {length}.</translation>
    </message>
    <message>
        <source>Line {number}: this shot has no prompt yet.</source>
        <translation>Ligne {number}&#xa0;: ce plan n’a pas encore de prompt.</translation>
    </message>
    <message>
        <source>{text} cannot be read; write it like &quot;12s: a man enters&quot;.</source>
        <translation>{text} est illisible&#x202f;; écrivez par exemple «&#x202f;12s: a man enters&#x202f;».</translation>
    </message>
    <message>
        <source>They were made from the same recipe.</source>
        <translation>Elles proviennent de la même recette.</translation>
    </message>
    <message>
        <source>take {number} was generated</source>
        <translation>la prise {number} a été générée</translation>
    </message>
    <message>
        <source>take {number} was imported from {file}</source>
        <translation>la prise {number} a été importée de {file}</translation>
    </message>
    <message>
        <source>take {number} was imported from a video file</source>
        <translation>la prise {number} a été importée d’un fichier vidéo</translation>
    </message>
    <message>
        <source>seed {old} → {new}</source>
        <translation>seed&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>prompt {changes}</source>
        <translation>prompt&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>{old} → {new} pictures</source>
        <translation>{old} → {new} images</translation>
    </message>
    <message>
        <source>with “{now}”</source>
        <translation>avec «&#x202f;{now}&#x202f;»</translation>
    </message>
    <message>
        <source>without “{was}”</source>
        <translation>sans «&#x202f;{was}&#x202f;»</translation>
    </message>
    <message>
        <source>“{was}” → “{now}”</source>
        <translation>«&#x202f;{was}&#x202f;» → «&#x202f;{now}&#x202f;»</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>avec d’autres espaces</translation>
    </message>
    <message>
        <source>remembers {old} → take {new}</source>
        <translation>mémorise {old} → prise {new}</translation>
    </message>
    <message>
        <source>they remember the same in another order</source>
        <translation>elles mémorisent les mêmes prises dans un autre ordre</translation>
    </message>
    <message>
        <source>only take {number} remembers {take}</source>
        <translation>seule la prise {number} mémorise {take}</translation>
    </message>
    <message>
        <source>remembers {take} more coarsely</source>
        <translation>mémorise {take} moins en détail</translation>
    </message>
    <message>
        <source>remembers {take} more finely</source>
        <translation>mémorise {take} plus en détail</translation>
    </message>
    <message>
        <source>remembers {old} → {new} chunks of {take}</source>
        <translation>mémorise {old} → {new} segments de {take}</translation>
    </message>
    <message>
        <source>only take {number} cites @{name}</source>
        <translation>seule la prise {number} cite @{name}</translation>
    </message>
    <message>
        <source>another picture of @{name}</source>
        <translation>une autre image de @{name}</translation>
    </message>
    <message>
        <source>other pictures of the cast had room in the memory</source>
        <translation>d’autres images du casting tenaient en mémoire</translation>
    </message>
    <message>
        <source>model {old} → {new}</source>
        <translation>modèle&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>other weights of {model}</source>
        <translation>d’autres poids de {model}</translation>
    </message>
    <message>
        <source>steps {old} → {new}</source>
        <translation>étapes&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>guidance {old} → {new}</source>
        <translation>guidage&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>negative prompt {old} → {new}</source>
        <translation>prompt négatif&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>size {old} → {new}</source>
        <translation>taille&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>another rate of pictures</source>
        <translation>une autre cadence d’images</translation>
    </message>
    <message>
        <source>a take that is not there any more</source>
        <translation>une prise qui n’existe plus</translation>
    </message>
    <message>
        <source>take {number} of a deleted shot</source>
        <translation>la prise {number} d’un plan supprimé</translation>
    </message>
    <message>
        <source>take {number} of {shot}</source>
        <translation>la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>{take} and {others} more remember it, so its files stay.</source>
        <translation>{take} et {others} de plus la mémorisent&#x202f;; ses fichiers sont conservés.</translation>
    </message>
    <message>
        <source>{take} remembers it, so its files stay.</source>
        <translation>{take} la mémorise&#x202f;; ses fichiers sont conservés.</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>La prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Take {number} of a deleted shot</source>
        <translation>La prise {number} d’un plan supprimé</translation>
    </message>
    <message>
        <source>The name of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>Le nom d’une prise doit tenir sur une ligne de {limit} caractères au plus&#x202f;; celui-ci en compte {length}.</translation>
    </message>
    <message>
        <source>The note of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>La note d’une prise doit tenir sur une ligne de {limit} caractères au plus&#x202f;; celle-ci en compte {length}.</translation>
    </message>
    <message>
        <source>Take {number} “{name}”</source>
        <translation>Prise {number} «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Prise {number}</translation>
    </message>
    <message>
        <source>Take {number} is in the cut of {shots}, so it was not deleted. Use another take there first.</source>
        <translation>La prise {number} est dans le montage de {shots}&#x202f;; elle n’a pas été supprimée. Utilisez-y d’abord une autre prise.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>il y a {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{moment:%d %b %H:%M}</source>
        <translation>{moment:%d/%m %H:%M}</translation>
    </message>
    <message>
        <source>{moment:%d %b %Y}</source>
        <translation>{moment:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>{n} chunk</source>
        <translation>{n} segment</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} segments</translation>
    </message>
    <message>
        <source>{made} of {total} chunks</source>
        <translation>{made} sur {total} segments</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>A frame rate must be above zero, not {num}/{den}.</source>
        <translation>Une cadence doit être supérieure à zéro&#x202f;; {num}/{den} ne convient pas.</translation>
    </message>
    <message>
        <source>Drop-frame timecode exists only at 29.97 and 59.94.</source>
        <translation>Le timecode drop frame n’existe qu’à 29.97 et 59.94.</translation>
    </message>
    <message>
        <source>{text} is not a frame rate; choose one of {rates}.</source>
        <translation>{text} n’est pas une cadence&#x202f;; choisissez parmi {rates}.</translation>
    </message>
    <message>
        <source>{text} is not a timecode like {like}.</source>
        <translation>{text} n’est pas un timecode comme {like}.</translation>
    </message>
    <message>
        <source>{text} is drop-frame timecode, and {rate} does not drop frames.</source>
        <translation>{text} est un timecode drop frame, et {rate} ne saute pas d’images.</translation>
    </message>
    <message>
        <source>{text} does not exist at {rate}.</source>
        <translation>{text} n’existe pas à {rate}.</translation>
    </message>
    <message>
        <source>{text} is one of the numbers that {rate} leaves out.</source>
        <translation>{text} est l’un des numéros que {rate} saute.</translation>
    </message>
    <message>
        <source>There is no variable {name}.</source>
        <translation>La variable {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>The worker finished without a single chunk; nothing was changed.</source>
        <translation>Le moteur a terminé sans un seul segment&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>Le projet est inchangé.</translation>
    </message>
    <message>
        <source>{n} finished chunk was kept.</source>
        <translation>{n} segment terminé a été conservé.</translation>
    </message>
    <message>
        <source>{n} finished chunks were kept.</source>
        <translation>{n} segments terminés ont été conservés.</translation>
    </message>
    <message>
        <source>Generate {shot}</source>
        <translation>Générer {shot}</translation>
    </message>
    <message>
        <source>The worker made nothing of {file}. The project is as it was before.</source>
        <translation>Le moteur n’a rien pu tirer de {file}. Le projet est inchangé.</translation>
    </message>
    <message>
        <source>{sentence} {files} was not imported. The project is as it was before. Import it again.</source>
        <translation>{sentence} Non importé&#xa0;: {files}. Le projet est inchangé. Relancez l’import.</translation>
    </message>
    <message>
        <source>{sentence} A new worker is started when needed; its log is {log_file}.</source>
        <translation>{sentence} Un nouveau moteur démarrera au besoin&#x202f;; son journal&#xa0;: {log_file}.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the import. The project is as it was before. Import it again.</source>
        <translation>L’enregistrement à un autre emplacement a arrêté l’import. Le projet est inchangé. Relancez l’import.</translation>
    </message>
    <message>
        <source>The project is open for reading only, as another window has it. Nothing was changed; save a copy to go on in that, or open the project again and take it over.</source>
        <translation>Le projet est ouvert en lecture seule, car une autre fenêtre l’utilise. Rien n’a été modifié&#x202f;; enregistrez une copie pour continuer dans celle-ci, ou rouvrez le projet et prenez la main.</translation>
    </message>
    <message>
        <source>The project has no folder yet; save it first.</source>
        <translation>Le projet n’a pas encore de dossier&#x202f;; enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Reprendre les changements</translation>
    </message>
    <message>
        <source>An export is running; wait for it or cancel it first.</source>
        <translation>Un export est en cours&#x202f;; attendez sa fin ou annulez-le.</translation>
    </message>
    <message>
        <source>{file} was not written: {error}</source>
        <translation>{file} n’a pas été écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{shot} gets seed {seed}, to make another take.</source>
        <translation>{shot} reçoit la seed {seed}, pour une autre prise.</translation>
    </message>
    <message>
        <source>Memory ran out at {size}: the take is made at {smaller}.</source>
        <translation>Mémoire insuffisante en {size}&#xa0;: la prise est générée en {smaller}.</translation>
    </message>
    <message>
        <source>{message} It goes on by itself now, once.</source>
        <translation>{message} La génération reprend maintenant d’elle-même, une seule fois.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the take. {kept} Generate again to go on.</source>
        <translation>L’enregistrement à un autre emplacement a arrêté la prise. {kept} Relancez la génération pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{sentence} The model is loaded again.</source>
        <translation>{sentence} Le modèle est rechargé.</translation>
    </message>
    <message>
        <source>Memory ran out: the text encoder now rests in the computer&apos;s memory.</source>
        <translation>Mémoire insuffisante&#xa0;: l’encodeur de texte se trouve maintenant dans la mémoire de l’ordinateur.</translation>
    </message>
    <message>
        <source>Memory ran out: weights are now kept in 8 bits.</source>
        <translation>Mémoire insuffisante&#xa0;: les poids sont maintenant gardés en 8&#xa0;bits.</translation>
    </message>
    <message>
        <source>Memory ran out: parts of the model now lie in the computer&apos;s memory.</source>
        <translation>Mémoire insuffisante&#xa0;: des parties du modèle se trouvent maintenant dans la mémoire de l’ordinateur.</translation>
    </message>
    <message>
        <source>Memory ran out: pictures are now decoded in tiles.</source>
        <translation>Mémoire insuffisante&#xa0;: les images sont maintenant décodées par tuiles.</translation>
    </message>
    <message>
        <source>Memory ran out: the model now works with numbers of 16 bits.</source>
        <translation>Mémoire insuffisante&#xa0;: le modèle calcule maintenant en 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>The pictures stay the same.</source>
        <translation>Les images restent identiques.</translation>
    </message>
    <message>
        <source>Pictures can differ a little; the take&apos;s recipe says so.</source>
        <translation>Les images peuvent légèrement différer&#x202f;; la recette de la prise l’indique.</translation>
    </message>
    <message>
        <source>Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close other programs.</source>
        <translation>La mémoire peut manquer&#xa0;: le modèle a besoin d’environ {needed}&#xa0;Go, et {free}&#xa0;Go sont libres. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>There is too little memory for the whole model at once.</source>
        <translation>La mémoire est trop petite pour le modèle entier à la fois.</translation>
    </message>
    <message>
        <source>Memory ran out: the work goes on with {rung}.</source>
        <translation>Mémoire insuffisante&#xa0;: la génération continue avec {rung}.</translation>
    </message>
    <message>
        <source>{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.</source>
        <translation>{sentence} Il chargeait le modèle&#x202f;; rien n’a été modifié. Son journal&#xa0;: {log_file}.</translation>
    </message>
    <message>
        <source>{n} more shot waits in the queue.</source>
        <translation>{n} autre plan attend dans la file.</translation>
    </message>
    <message>
        <source>{n} more shots wait in the queue.</source>
        <translation>{n} autres plans attendent dans la file.</translation>
    </message>
    <message>
        <source>It was making a deleted shot.</source>
        <translation>Il générait un plan supprimé.</translation>
    </message>
    <message>
        <source>It was making {shot}.</source>
        <translation>Il générait {shot}.</translation>
    </message>
    <message>
        <source>{sentence} {making} {kept} Generate again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} {making} {kept} Relancez la génération pour continuer&#xa0;: un nouveau moteur démarrera. Son journal&#xa0;: {log_file}.</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>{name} n’est pas installé.</translation>
    </message>
    <message>
        <source>The package brings no text.</source>
        <translation>Le paquet ne fournit pas de texte.</translation>
    </message>
    <message>
        <source>see text</source>
        <translation>voir le texte</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol} and the editor {own}: install both from one version. Nothing was changed.</source>
        <translation>Le moteur parle le protocole {protocol} et l’éditeur le protocole {own}&#xa0;: installez les deux dans la même version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The prompt is too long: it has {tokens} tokens, and the model reads {limit}. Not read: “{unread}”</source>
        <translation>Le prompt est trop long&#xa0;: il fait {tokens} tokens, et le modèle en lit {limit}. Non lu&#xa0;: «&#x202f;{unread}&#x202f;»</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>{n} shot, {length}</source>
        <translation>{n} plan, {length}</translation>
    </message>
    <message>
        <source>{n} shots, {length}</source>
        <translation>{n} plans, {length}</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Ouvert hier</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>Ouvert le {date}</translation>
    </message>
    <message>
        <source>{shot} has no take yet. Nothing was changed; generate it first.</source>
        <translation>{shot} n’a pas encore de prise. Rien n’a été modifié&#x202f;; générez-la d’abord.</translation>
    </message>
    <message>
        <source>{shot} has no picture at that time. Nothing was changed; choose an earlier frame.</source>
        <translation>{shot} n’a pas d’image à cet endroit. Rien n’a été modifié&#x202f;; choisissez une image antérieure.</translation>
    </message>
    <message>
        <source>{error} Nothing was changed; generate the shot again.</source>
        <translation>{error} Rien n’a été modifié&#x202f;; générez de nouveau le plan.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose a PNG, JPEG or WebP.</source>
        <translation>{path} n’est pas une image lisible. Rien n’a été modifié&#x202f;; choisissez un fichier PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short. Nothing was changed; save or download it again.</source>
        <translation>{path} est endommagé ou incomplet. Rien n’a été modifié&#x202f;; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} moves; its first picture is used.</source>
        <translation>{path} est animé&#x202f;; sa première image est utilisée.</translation>
    </message>
    <message>
        <source>{path} has transparent parts; they are white now.</source>
        <translation>{path} a des parties transparentes&#x202f;; elles sont maintenant blanches.</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was changed; choose a picture.</source>
        <translation>{path} est un dossier. Rien n’a été modifié&#x202f;; choisissez une image.</translation>
    </message>
    <message>
        <source>{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.</source>
        <translation>{path} dépasse {limit_mb}&#xa0;Mo. Rien n’a été modifié&#x202f;; enregistrez une version plus légère.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Nothing was changed; choose another file.</source>
        <translation>{path} est illisible&#xa0;: {error}. Rien n’a été modifié&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} has only {width}x{height} pixels; {least}x{least} is the least. Nothing was changed; choose a larger picture.</source>
        <translation>{path} ne fait que {width}x{height} pixels&#x202f;; le minimum est de {least}x{least}. Rien n’a été modifié&#x202f;; choisissez une image plus grande.</translation>
    </message>
    <message>
        <source>{path} is a strip of {width}x{height} pixels. Nothing was changed; cut out what is meant.</source>
        <translation>{path} est une bande de {width}x{height} pixels. Rien n’a été modifié&#x202f;; recadrez l’image sur son sujet.</translation>
    </message>
    <message>
        <source>{path} has {megapixels:.0f} megapixels; {limit} is the most. Nothing was changed; save it smaller.</source>
        <translation>{path} fait {megapixels:.0f} mégapixels&#x202f;; le maximum est de {limit}. Rien n’a été modifié&#x202f;; enregistrez une version plus petite.</translation>
    </message>
    <message>
        <source>The worker was let go before all pictures were drawn. Nothing was changed. Choose pictures again to go on: a new worker is started.</source>
        <translation>Le moteur a été libéré avant d’avoir dessiné toutes les images. Rien n’a été modifié. Choisissez de nouveau des images pour continuer&#xa0;: un nouveau moteur démarrera.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed. Choose pictures again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} Rien n’a été modifié. Choisissez de nouveau des images pour continuer&#xa0;: un nouveau moteur démarrera. Son journal&#xa0;: {log_file}.</translation>
    </message>
    <message>
        <source>{length} at {rate}</source>
        <translation>{length} à {rate}</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Pas encore de prompt</translation>
    </message>
    <message>
        <source>No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File &gt; Models, or with `throughline models get qwen-image-edit-2509`; a picture of your own needs none.</source>
        <translation>Aucun modèle d’images clés n’est installé. Téléchargez Qwen-Image-Edit 2509 dans Fichier &gt; Modèles, ou avec `throughline models get qwen-image-edit-2509`&#xa0;; une image à vous n’en demande aucun.</translation>
    </message>
    <message>
        <source>There is no last picture before {shot}: generate the shot before it first. Nothing was changed.</source>
        <translation>Il n’y a pas de dernière image avant {shot}&#xa0;: générez d’abord le plan précédent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The model {model} is not installed, so nothing was generated. `throughline models list` shows what is installed.</source>
        <translation>Le modèle {model} n’est pas installé&#x202f;; rien n’a été généré. `throughline models list` indique ce qui est installé.</translation>
    </message>
    <message>
        <source>Take {number} was begun with another model and cannot be continued; it is kept. Generate a new take instead.</source>
        <translation>La prise {number} a été commencée avec un autre modèle et ne peut pas être continuée&#x202f;; elle est conservée. Générez plutôt une nouvelle prise.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import its file again instead.</source>
        <translation>La prise {number} a été importée et ne peut pas être continuée&#x202f;; elle est conservée. Réimportez plutôt son fichier.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import {file} again instead.</source>
        <translation>La prise {number} a été importée et ne peut pas être continuée&#x202f;; elle est conservée. Réimportez plutôt {file}.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}. Nothing was generated; add it again, or turn it off.</source>
        <translation>Le fichier du LoRA {name} est introuvable dans {folder}. Rien n’a été généré&#x202f;; ajoutez-le de nouveau ou désactivez-le.</translation>
    </message>
    <message>
        <source>{shot} remembers take {take} of shot {number}, which has lost files. Nothing was changed; put them back or generate shot {number} again.</source>
        <translation>{shot} mémorise la prise {take} du plan {number}, qui a perdu des fichiers. Rien n’a été modifié&#x202f;; remettez-les en place ou générez de nouveau le plan {number}.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event.</source>
        <translation>Le moteur a envoyé autre chose qu’un événement.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event: {error}</source>
        <translation>Le moteur a envoyé autre chose qu’un événement&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The worker process was ended by signal {code}.</source>
        <translation>Le processus du moteur a été interrompu par le signal {code}.</translation>
    </message>
    <message>
        <source>The worker process stopped with exit code {code}.</source>
        <translation>Le processus du moteur s’est arrêté avec le code {code}.</translation>
    </message>
    <message>
        <source>The worker process gave no sign of life any more and was ended.</source>
        <translation>Le processus du moteur ne donnait plus signe de vie et a été arrêté.</translation>
    </message>
    <message>
        <source>The computer ran out of memory, and the system ended the worker process (signal {code}).</source>
        <translation>L’ordinateur a manqué de mémoire et le système a interrompu le processus du moteur (signal {code}).</translation>
    </message>
    <message>
        <source>The worker process could not be started ({program}).</source>
        <translation>Le processus du moteur n’a pas pu démarrer ({program}).</translation>
    </message>
    <message>
        <source>If it happens again, restart the computer or update the driver of the GPU.</source>
        <translation>Si cela se reproduit, redémarrez l’ordinateur ou mettez à jour le pilote du GPU.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>Réinstallez Throughline.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a video file.</source>
        <translation>{problem} Rien n’a été modifié&#x202f;; choisissez un fichier vidéo.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} was not found.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>Vous n’êtes pas autorisé à lire {path}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{file} is a folder; drop the files that are in it.</source>
        <translation>{file} est un dossier&#x202f;; déposez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{file} is no project, video, picture or board ({boards}).</source>
        <translation>{file} n’est ni un projet, ni une vidéo, ni une image, ni un storyboard ({boards}).</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8.</source>
        <translation>{path} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a text file with a board.</source>
        <translation>{problem} Rien n’a été modifié&#x202f;; choisissez un fichier texte contenant un storyboard.</translation>
    </message>
    <message>
        <source>{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.</source>
        <translation>{path} fait {size_mb:.0f}&#xa0;Mo&#x202f;; un storyboard en fait {limit_mb:.0f} au plus.</translation>
    </message>
    <message>
        <source>not all files could be copied</source>
        <translation>certains fichiers n’ont pas pu être copiés</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no pictures.</source>
        <translation>{path} ne contient pas d’images.</translation>
    </message>
    <message>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} est endommagé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} has no picture {index}.</source>
        <translation>{path} n’a pas d’image {index}.</translation>
    </message>
    <message>
        <source>Take {number} has no picture {index}.</source>
        <translation>La prise {number} n’a pas d’image {index}.</translation>
    </message>
    <message>
        <source>Take {name} is not in the project.</source>
        <translation>La prise {name} n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>A chunk&apos;s picture has no time.</source>
        <translation>Une image d’un segment n’a pas d’horodatage.</translation>
    </message>
    <message>
        <source>it does not say its schema version</source>
        <translation>la version du schéma n’est pas indiquée</translation>
    </message>
    <message>
        <source>schema {version}, this program knows {known}</source>
        <translation>schéma {version}&#x202f;; ce programme connaît {known}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {error}. Ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun plan n’est activé.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} est un dossier&#x202f;; choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {file} into.</source>
        <translation>Le dossier {folder} n’existe pas&#x202f;; {file} ne peut pas y être écrit.</translation>
    </message>
    <message>
        <source>{shot} has no pictures.</source>
        <translation>{shot} n’a pas d’images.</translation>
    </message>
    <message>
        <source>{folder} could not be created: {error}. Nothing was changed.</source>
        <translation>{folder} n’a pas pu être créé&#xa0;: {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} could not be saved: {error}. The project on disk is as it was before; make the folder writable, free space, or save a copy elsewhere.</source>
        <translation>{folder} n’a pas pu être enregistré&#xa0;: {error}. Le projet sur le disque est inchangé&#x202f;; rendez le dossier accessible en écriture, libérez de l’espace ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>{folder} was saved by another program since it was opened here. Nothing was written; save a copy elsewhere, or open it again to see the changes.</source>
        <translation>{folder} a été enregistré par un autre programme depuis son ouverture ici. Rien n’a été écrit&#x202f;; enregistrez une copie ailleurs, ou rouvrez-le pour voir les modifications.</translation>
    </message>
    <message>
        <source>a file reads otherwise than it was written</source>
        <translation>un fichier relu diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was generated; make the folder writable, or save a copy elsewhere.</source>
        <translation>{folder} n’est pas accessible en écriture&#x202f;; rien n’a été généré. Rendez le dossier accessible en écriture ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The takes of {project} are being moved, so nothing was begun; wait for that, or cancel it.</source>
        <translation>Les prises de {project} sont en cours de déplacement&#x202f;; rien n’a été commencé. Attendez la fin ou annulez.</translation>
    </message>
    <message>
        <source>The selected take of {shot} was not found; the shot is empty until it is generated again or another take is selected.</source>
        <translation>La prise sélectionnée de {shot} est introuvable&#x202f;; le plan reste vide jusqu’à une nouvelle génération ou la sélection d’une autre prise.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}. {folder} is unchanged.</source>
        <translation>{target} n’a pas pu être écrit&#xa0;: {error}. {folder} est inchangé.</translation>
    </message>
    <message>
        <source>{folder} already exists; choose another name. Nothing was changed.</source>
        <translation>{folder} existe déjà&#x202f;; choisissez un autre nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a project folder; open a folder NAME{suffix}.</source>
        <translation>{folder} est un fichier, pas un dossier de projet&#x202f;; ouvrez un dossier NOM{suffix}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{folder} was made by a newer version of Throughline ({error}); update the program to open it. Nothing was changed.</source>
        <translation>{folder} vient d’une version plus récente de Throughline ({error})&#x202f;; mettez le programme à jour pour l’ouvrir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} in {folder} is a link that leads out of the project, so it was not opened. Nothing was changed; put a folder with the files there.</source>
        <translation>{name} dans {folder} est un lien qui mène hors du projet&#x202f;; le projet n’a pas été ouvert. Rien n’a été modifié&#x202f;; mettez à la place un dossier contenant les fichiers.</translation>
    </message>
    <message>
        <source>There is no project at {folder}.</source>
        <translation>Il n’y a pas de projet dans {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not a Throughline project: it has no {file}.</source>
        <translation>{folder} n’est pas un projet Throughline&#xa0;: {file} y manque.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; to go back to the last good one, copy {backup} over it.</source>
        <translation>{file} est endommagé ({error}). Rien n’a été modifié&#x202f;; pour revenir à la dernière version intacte, remplacez-le par une copie de {backup}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; the takes in its folder are untouched.</source>
        <translation>{file} est endommagé ({error}). Rien n’a été modifié&#x202f;; les prises du dossier sont intactes.</translation>
    </message>
    <message>
        <source>The picture could not be copied into {folder}: {error}. The cast is unchanged; free space or make the folder writable.</source>
        <translation>L’image n’a pas pu être copiée dans {folder}&#xa0;: {error}. Le casting est inchangé&#x202f;; libérez de l’espace ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The picture of @{name} was not found in {folder}; put it back, or replace the picture.</source>
        <translation>L’image de @{name} est introuvable dans {folder}&#x202f;; remettez-la en place ou remplacez l’image.</translation>
    </message>
    <message>
        <source>Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let `throughline generate --repair` make it again.</source>
        <translation>La prise {number} a perdu des fichiers dans {folder} (segment {lost} sur {chunks})&#x202f;; remettez-les en place, ou laissez `throughline generate --repair` les refaire.</translation>
    </message>
    <message>
        <source>{name} cannot be the id of a take.</source>
        <translation>{name} ne peut pas être l’identifiant d’une prise.</translation>
    </message>
    <message>
        <source>{file} lies outside the project and is not used.</source>
        <translation>{file} se trouve hors du projet et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let Repair, above its takes, or `throughline generate --repair` make it again.</source>
        <translation>La prise {number} de {shot} a perdu des fichiers dans {folder} (segment {lost} sur {chunks})&#x202f;; remettez-les en place, ou refaites-les avec «&#x202f;Réparer&#x202f;», au-dessus de ses prises, ou avec `throughline generate --repair`.</translation>
    </message>
    <message>
        <source>The take could not be saved in {folder}: {error}. Its pictures are kept; free space or make the folder writable.</source>
        <translation>La prise n’a pas pu être enregistrée dans {folder}&#xa0;: {error}. Ses images sont conservées&#x202f;; libérez de l’espace ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Take {number} could not be moved to the trash, so it was kept in {folder}; delete that folder by hand, or make room in the trash.</source>
        <translation>La prise {number} n’a pas pu être mise à la corbeille&#x202f;; elle reste dans {folder}. Supprimez ce dossier vous-même ou videz la corbeille.</translation>
    </message>
    <message>
        <source>{file} was left out: {error}.</source>
        <translation>{file} a été ignoré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>it belongs to another take</source>
        <translation>appartient à une autre prise</translation>
    </message>
    <message>
        <source>a newer version of Throughline wrote it ({error})</source>
        <translation>écrit par une version plus récente de Throughline ({error})</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>endommagé ({error})</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Créer un projet vide</translation>
    </message>
    <message>
        <source>New from board text…</source>
        <translation>Nouveau depuis un storyboard…</translation>
    </message>
    <message>
        <source>Make a project from lines like “0s: a woman enters the kitchen”</source>
        <translation>Créer un projet à partir de lignes comme «&#x202f;0s: a woman enters the kitchen&#x202f;»</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Ouvrir un dossier de projet</translation>
    </message>
    <message>
        <source>Import video…</source>
        <translation>Importer une vidéo…</translation>
    </message>
    <message>
        <source>Make a shot of a video file, which later shots remember (or drop the file)</source>
        <translation>Faire d’un fichier vidéo un plan, que les suivants mémorisent (ou déposer le fichier)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Copy the project and go on</source>
        <translation>Copier le projet et continuer dans la copie</translation>
    </message>
    <message>
        <source>Export MP4…</source>
        <translation>Exporter en MP4…</translation>
    </message>
    <message>
        <source>Write the film as an MP4</source>
        <translation>Enregistrer le film en MP4</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>Ajouter un plan</translation>
    </message>
    <message>
        <source>Add a shot after the selected one</source>
        <translation>Ajouter un plan après le plan sélectionné</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Put the selected shots on the clipboard</source>
        <translation>Placer les plans sélectionnés dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Elsewhere they are pasted as storyboard text</source>
        <translation>Ailleurs, ils se collent sous forme de storyboard en texte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Insert shots, or a storyboard in words</source>
        <translation>Insérer des plans ou un storyboard en texte</translation>
    </message>
    <message>
        <source>Select all shots</source>
        <translation>Sélectionner tous les plans</translation>
    </message>
    <message>
        <source>Delete shot</source>
        <translation>Supprimer le plan</translation>
    </message>
    <message>
        <source>Lift shot</source>
        <translation>Prélever le plan</translation>
    </message>
    <message>
        <source>Leave an empty shot of the same length</source>
        <translation>Laisser un plan vide de même durée</translation>
    </message>
    <message>
        <source>Duplicate shot</source>
        <translation>Dupliquer le plan</translation>
    </message>
    <message>
        <source>Split at playhead</source>
        <translation>Scinder à la tête de lecture</translation>
    </message>
    <message>
        <source>Both halves keep the take</source>
        <translation>Les deux moitiés gardent la prise</translation>
    </message>
    <message>
        <source>Merge shots</source>
        <translation>Fusionner les plans</translation>
    </message>
    <message>
        <source>With the next one, or all selected</source>
        <translation>Avec le suivant, ou tous les plans sélectionnés</translation>
    </message>
    <message>
        <source>Trim head to playhead</source>
        <translation>Rogner le début à la tête de lecture</translation>
    </message>
    <message>
        <source>Trim tail to playhead</source>
        <translation>Rogner la fin à la tête de lecture</translation>
    </message>
    <message>
        <source>Move shot left</source>
        <translation>Déplacer le plan à gauche</translation>
    </message>
    <message>
        <source>Move shot right</source>
        <translation>Déplacer le plan à droite</translation>
    </message>
    <message>
        <source>Enable or disable shot</source>
        <translation>Activer/désactiver le plan</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>In the prompts of the shots</source>
        <translation>Dans les prompts des plans</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Paramètres du projet…</translation>
    </message>
    <message>
        <source>Title, style of all prompts, rate, size, first timecode</source>
        <translation>Titre, style de tous les prompts, cadence, taille, premier timecode</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Name this frame</source>
        <translation>Nommer cette image</translation>
    </message>
    <message>
        <source>Put the picture under the playhead into the cast, to cite it as @name</source>
        <translation>Placer l’image sous la tête de lecture dans le casting, pour la citer comme @name</translation>
    </message>
    <message>
        <source>Trim tail by one frame</source>
        <translation>Rogner 1 image à la fin</translation>
    </message>
    <message>
        <source>Extend tail by one frame</source>
        <translation>Ajouter 1 image à la fin</translation>
    </message>
    <message>
        <source>Generate shot</source>
        <translation>Générer le plan</translation>
    </message>
    <message>
        <source>Make a new take of the selected shot</source>
        <translation>Générer une nouvelle prise du plan sélectionné</translation>
    </message>
    <message>
        <source>Generate stale and empty</source>
        <translation>Générer obsolètes et vides</translation>
    </message>
    <message>
        <source>Make takes of all shots that are stale, partial or empty</source>
        <translation>Générer des prises de tous les plans obsolètes, partiels ou vides</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop importing, and generating; chunks that were generated are kept</source>
        <translation>Arrêter l’import et la génération&#x202f;; les segments générés sont conservés</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Lecture arrière</translation>
    </message>
    <message>
        <source>Again: faster</source>
        <translation>À nouveau&#xa0;: plus vite</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>Lecture avant</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Go on at the beginning</source>
        <translation>Reprendre au début</translation>
    </message>
    <message>
        <source>Play around</source>
        <translation>Lire autour</translation>
    </message>
    <message>
        <source>Two seconds before and behind</source>
        <translation>Deux secondes avant et après</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Marquer l’entrée</translation>
    </message>
    <message>
        <source>With Loop, playing begins here</source>
        <translation>En boucle, la lecture commence ici</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marquer la sortie</translation>
    </message>
    <message>
        <source>With Loop, playing ends behind this frame</source>
        <translation>En boucle, la lecture s’arrête après cette image</translation>
    </message>
    <message>
        <source>Mark shot</source>
        <translation>Marquer le plan</translation>
    </message>
    <message>
        <source>In and out at the cuts around the playhead</source>
        <translation>Entrée et sortie aux coupes de part et d’autre de la tête de lecture</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Effacer entrée et sortie</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Aller à l’entrée</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Aller à la sortie</translation>
    </message>
    <message>
        <source>Back one frame</source>
        <translation>Reculer d’une image</translation>
    </message>
    <message>
        <source>Forward one frame</source>
        <translation>Avancer d’une image</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>Reculer d’une seconde</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>Avancer d’une seconde</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Go to end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Coupe précédente</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Coupe suivante</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Afficher tout le film</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>Show how far characters and places have drifted from their first appearance</source>
        <translation>Montrer à quel point personnages et lieux ont dérivé depuis leur première apparition</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>Dérive suivante</translation>
    </message>
    <message>
        <source>Go to the next shot that has drifted</source>
        <translation>Aller au plan suivant qui a dérivé</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>P&amp;rise</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marqueur</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>No shots yet.

Press A to add one, or paste lines like “0s: a woman enters”.</source>
        <translation>Aucun plan pour l’instant.

Appuyez sur A pour en ajouter un, ou collez des lignes comme «&#x202f;0s: a woman enters&#x202f;».</translation>
    </message>
    <message>
        <source>No shot is like that.

Esc shows all of them again.</source>
        <translation>Aucun plan ne correspond.

Esc les affiche tous de nouveau.</translation>
    </message>
    <message>
        <source>{n} shot</source>
        <translation>{n} plan</translation>
    </message>
    <message>
        <source>{n} shots</source>
        <translation>{n} plans</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt du plan</translation>
    </message>
    <message>
        <source>Dialogue of the shot</source>
        <translation>Dialogue du plan</translation>
    </message>
    <message>
        <source>Note of the shot</source>
        <translation>Note du plan</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui se dit</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Une note pour l’équipe</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Edit prompt of {name}</source>
        <translation>Modifier le prompt de {name}</translation>
    </message>
    <message>
        <source>Edit dialogue of {name}</source>
        <translation>Modifier le dialogue de {name}</translation>
    </message>
    <message>
        <source>Edit note of {name}</source>
        <translation>Modifier la note de {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>Move {n} shots</source>
        <translation>Déplacer {n} plans</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Shot {number}, {name}</source>
        <translation>Plan {number}, {name}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>name locked</source>
        <translation>nom verrouillé</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiquette&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Étiquette&#xa0;: {label}</translation>
    </message>
    <message>
        <source>It is disabled: not in the film, and not remembered by later shots.</source>
        <translation>Désactivé&#xa0;: absent du film et non mémorisé par les plans suivants.</translation>
    </message>
    <message>
        <source>Dialogue: {text}</source>
        <translation>Dialogue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Whole cast</source>
        <translation>Tout le casting</translation>
    </message>
    <message>
        <source>{shown} of {n} shot</source>
        <translation>{shown} sur {n} plan</translation>
    </message>
    <message>
        <source>{shown} of {n} shots</source>
        <translation>{shown} sur {n} plans</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Find in name, prompt, dialogue, note</source>
        <translation>Rechercher&#xa0;: nom, prompt, dialogue, note</translation>
    </message>
    <message>
        <source>Find shots</source>
        <translation>Rechercher des plans</translation>
    </message>
    <message>
        <source>Shots in this state</source>
        <translation>Plans dans cet état</translation>
    </message>
    <message>
        <source>Shots that cite this name</source>
        <translation>Plans qui citent ce nom</translation>
    </message>
    <message>
        <source>Shots with this label</source>
        <translation>Plans avec cette étiquette</translation>
    </message>
    <message>
        <source>Show all shots</source>
        <translation>Afficher tous les plans</translation>
    </message>
    <message>
        <source>Show all shots  (Esc)</source>
        <translation>Afficher tous les plans  (Esc)</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Taille des cartes</translation>
    </message>
    <message>
        <source>Size of the cards  (+, -, Ctrl and wheel)</source>
        <translation>Taille des cartes  (+, -, Ctrl et molette)</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No take yet</source>
        <translation>Pas encore de prise</translation>
    </message>
    <message>
        <source>Shots as cards with all that is written of them; again: the timeline</source>
        <translation>Les plans en cartes, avec tous leurs textes&#x202f;; de nouveau&#xa0;: la timeline</translation>
    </message>
    <message>
        <source>Find shots…</source>
        <translation>Rechercher des plans…</translation>
    </message>
    <message>
        <source>Show only some cards</source>
        <translation>N’afficher que certaines cartes</translation>
    </message>
    <message>
        <source>Edit dialogue</source>
        <translation>Modifier le dialogue</translation>
    </message>
    <message>
        <source>What is said in the shot</source>
        <translation>Ce qui se dit dans le plan</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>A note on the shot, for people</source>
        <translation>Une note sur le plan, pour l’équipe</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renommer le plan</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Directement sur place</translation>
    </message>
    <message>
        <source>Rename shots…</source>
        <translation>Renommer les plans…</translation>
    </message>
    <message>
        <source>Name many by a rule, which new shots follow, too</source>
        <translation>En nommer plusieurs selon une règle, que suivent aussi les nouveaux plans</translation>
    </message>
    <message>
        <source>Make keyframe from cast</source>
        <translation>Image clé à partir du casting</translation>
    </message>
    <message>
        <source>Make the picture that the shot begins from, of those that its prompt cites</source>
        <translation>Créer l’image dont part le plan, à partir de celles que cite son prompt</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>Verrouiller le nom</translation>
    </message>
    <message>
        <source>Renaming many shots leaves it as it is</source>
        <translation>Le renommage de plusieurs plans n’y touche pas</translation>
    </message>
    <message>
        <source>Open or make a project first; then import the video.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis importez la vidéo.</translation>
    </message>
    <message>
        <source>Importing {names}. You can go on working.</source>
        <translation>Import de {names}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>{file} is shot {number}. Say in its prompt who and what it shows: later shots find it by these words.</source>
        <translation>{file} devient le plan {number}. Indiquez dans son prompt qui et quoi on y voit&#xa0;: les plans suivants le retrouvent grâce à ces mots.</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was before.</source>
        <translation>L’import a été annulé&#x202f;; le projet est inchangé.</translation>
    </message>
    <message>
        <source>{n} deleted take that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} prise supprimée dont rien ne dépend peut aller à la corbeille du système ({size_mb:.1f}&#xa0;Mo). Le projet est enregistré et l’historique d’annulation repart de zéro.</translation>
    </message>
    <message>
        <source>{n} deleted takes that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} prises supprimées dont rien ne dépend peuvent aller à la corbeille du système ({size_mb:.1f}&#xa0;Mo). Le projet est enregistré et l’historique d’annulation repart de zéro.</translation>
    </message>
    <message>
        <source>{n} deleted take moved to the trash.</source>
        <translation>{n} prise supprimée mise à la corbeille.</translation>
    </message>
    <message>
        <source>{n} deleted takes moved to the trash.</source>
        <translation>{n} prises supprimées mises à la corbeille.</translation>
    </message>
    <message>
        <source>Takes are being generated, which may need others; collect when that is over.</source>
        <translation>Des prises sont en cours de génération et peuvent dépendre d’autres&#x202f;; faites le nettoyage ensuite.</translation>
    </message>
    <message>
        <source>There are no unused takes: none is deleted, or others remember those that are.</source>
        <translation>Aucune prise inutilisée&#xa0;: aucune n’est supprimée, ou d’autres mémorisent celles qui le sont.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Lettres d’une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <source>{shot} is disabled; enable it to compare its takes.</source>
        <translation>{shot} est désactivé&#x202f;; activez-le pour comparer ses prises.</translation>
    </message>
    <message>
        <source>{shot} has fewer than two takes; generate another one to compare.</source>
        <translation>{shot} a moins de deux prises&#x202f;; générez-en une autre pour comparer.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>début</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>no take</source>
        <translation>sans prise</translation>
    </message>
    <message>
        <source>▲ {distance} drift</source>
        <translation>▲ dérive {distance}</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes are still being measured.</source>
        <translation>Rien n’a dérivé jusqu’ici&#x202f;; certaines prises sont encore en cours de mesure.</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes cannot be read.</source>
        <translation>Rien n’a dérivé jusqu’ici&#x202f;; certaines prises ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Nothing has drifted.</source>
        <translation>Rien n’a dérivé.</translation>
    </message>
    <message>
        <source>The storyboard editor that remembers. Each shot is generated from its words and from a compressed memory of all that came before it.

The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an installed Throughline as a whole is passed on under the terms of the GPLv3. The network is asked only when you get a model or an engine, or look for a newer version.</source>
        <translation>L’éditeur de storyboard qui se souvient. Chaque plan est généré à partir de ses mots et d’une mémoire compressée de tout ce qui précède.

La mémoire suit «&#x202f;Pretraining Frame Preservation in Autoregressive Video Memory Compression&#x202f;», arXiv 2512.23851.

Licence du code source&#xa0;: Apache-2.0. Qt est utilisé sous LGPLv3. FFmpeg contient x264&#x202f;: un Throughline installé est donc distribué dans son ensemble selon les termes de la GPLv3. Le réseau n’est utilisé que lorsque vous téléchargez un modèle ou un moteur, ou cherchez une version plus récente.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copier la version</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>À propos de Throughline</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Model: {model}</source>
        <translation>&amp;Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Paquets et leurs licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The model “{model}” brings no card.</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» n’a pas de fiche.</translation>
    </message>
    <message>
        <source>Take out selection</source>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing is sent. Read the report and take out what nobody else should see; save it or copy it if you want to pass it on.</source>
        <translation>Rien n’est envoyé. Lisez le rapport et retirez-en ce que personne d’autre ne doit voir&#x202f;; enregistrez-le ou copiez-le si vous voulez le transmettre.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report could not be saved: {error}. Choose another folder, or copy it.</source>
        <translation>Le rapport n’a pas pu être enregistré&#xa0;: {error}. Choisissez un autre dossier, ou copiez-le.</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Le rapport a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Put a slate with the prompt in the place of missing pictures</source>
        <translation>Remplacer les images manquantes par un carton avec le prompt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>Exporter en MP4</translation>
    </message>
    <message>
        <source>{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709</source>
        <translation>{frames} images ({length}), {size} à {rate}&#xa0;i/s, H.264 High, Rec. 709</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Before you export:</source>
        <translation>Avant l’export&#xa0;:</translation>
    </message>
    <message>
        <source>What the film lacks</source>
        <translation>Ce qui manque au film</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Movies (*.mp4)</source>
        <translation>Films (*.mp4)</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun plan n’est activé</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists</source>
        <translation>Indiquez un fichier dans un dossier existant</translation>
    </message>
    <message>
        <source>Shots are missing: generate them, or put slates in their place</source>
        <translation>Des plans manquent&#xa0;: générez-les ou mettez des cartons à leur place</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No font here has its signs; install one, such as Noto Sans CJK.</source>
        <translation>Aucune police ici n’a ces signes ; installez-en une, par exemple Noto Sans CJK.</translation>
    </message>
    <message>
        <source>It holds when Throughline starts again.</source>
        <translation>Prend effet au prochain démarrage de Throughline.</translation>
    </message>
    <message>
        <source>No markers yet: M puts one at the playhead.</source>
        <translation>Aucun marqueur&#xa0;: M en place un à la tête de lecture.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Find by note, shot, timecode or label</source>
        <translation>Rechercher par note, plan, timecode ou étiquette</translation>
    </message>
    <message>
        <source>Find markers</source>
        <translation>Rechercher des marqueurs</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>hors vue</translation>
    </message>
    <message>
        <source>Its picture is trimmed away, or its shot is disabled.</source>
        <translation>Son image est rognée, ou son plan est désactivé.</translation>
    </message>
    <message>
        <source>{n} shot, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} plan, {total} (secondes:images) au total&#xa0;: {lengths}.</translation>
    </message>
    <message>
        <source>{n} shots, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} plans, {total} (secondes:images) au total&#xa0;: {lengths}.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate}&#xa0;i/s</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>format du modèle</translation>
    </message>
    <message>
        <source>New from board text</source>
        <translation>Nouveau depuis un storyboard</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Frame &amp;rate</source>
        <translation>&amp;Cadence</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>&amp;Taille d’image</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>&amp;Board: one line a shot, the time at which it begins, then what happens</source>
        <translation>&amp;Storyboard&#xa0;: une ligne par plan, le temps auquel il commence, puis ce qui se passe</translation>
    </message>
    <message>
        <source>Board text</source>
        <translation>Texte du storyboard</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Dossier où créer le projet</translation>
    </message>
    <message>
        <source>Give the project a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Donnez au projet un nom sans / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>{name} already exists in this folder; choose another name.</source>
        <translation>{name} existe déjà dans ce dossier&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Makes {folder}</source>
        <translation>Crée {folder}</translation>
    </message>
    <message>
        <source>Keep time: every cut stays at its second</source>
        <translation>Garder les temps&#xa0;: chaque coupe reste à sa seconde</translation>
    </message>
    <message>
        <source>Keep frames: every shot has as many frames</source>
        <translation>Garder les images&#xa0;: chaque plan garde son nombre d’images</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Paramètres du projet</translation>
    </message>
    <message>
        <source>Read after the prompt of every shot</source>
        <translation>Lu après le prompt de chaque plan</translation>
    </message>
    <message>
        <source>What no shot is to show, where the model is guided</source>
        <translation>Ce qu’aucun plan ne doit montrer, si le modèle est guidé</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Style</translation>
    </message>
    <message>
        <source>&amp;Negative prompt</source>
        <translation>Prompt &amp;négatif</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>Picture s&amp;ize</source>
        <translation>Taille d’&amp;image</translation>
    </message>
    <message>
        <source>First &amp;timecode</source>
        <translation>&amp;Premier timecode</translation>
    </message>
    <message>
        <source>&amp;Media folder</source>
        <translation>Dossier des &amp;médias</translation>
    </message>
    <message>
        <source>{size!r} is not a size such as 1920x1080.</source>
        <translation>{size!r} n’est pas une taille comme 1920x1080.</translation>
    </message>
    <message>
        <source>The film lasts {length} then, {now} now.</source>
        <translation>Le film durera {length}, contre {now} actuellement.</translation>
    </message>
    <message>
        <source>A board</source>
        <translation>Un storyboard</translation>
    </message>
    <message>
        <source>What shall become of {file}?</source>
        <translation>Que faire de {file}&#x202f;?</translation>
    </message>
    <message>
        <source>Inserted shots stand behind the selected one; undo takes them back.</source>
        <translation>Les plans insérés suivent le plan sélectionné&#x202f;; Annuler les retire.</translation>
    </message>
    <message>
        <source>Insert its shots</source>
        <translation>Insérer ses plans</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the edits to “{title}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Takes that were generated are on disk already and are never lost.</source>
        <translation>Les prises générées sont déjà sur le disque et ne sont jamais perdues.</translation>
    </message>
    <message>
        <source>Open a project folder (NAME{suffix})</source>
        <translation>Ouvrir un dossier de projet (NOM{suffix})</translation>
    </message>
    <message>
        <source>Throughline projects ({kinds})</source>
        <translation>Projets Throughline ({kinds})</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Images ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import video</source>
        <translation>Importer une vidéo</translation>
    </message>
    <message>
        <source>Videos ({kinds});;All files (*)</source>
        <translation>Vidéos ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only the {shots} selected shots</source>
        <translation>Seulement les {shots} plans sélectionnés</translation>
    </message>
    <message>
        <source>Keep locked names</source>
        <translation>Garder les noms verrouillés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename shots</source>
        <translation>Renommer les plans</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Noms avant et après</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Préfixe</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>Premier &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>P&amp;as</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>{n} of {all} names changes.</source>
        <translation>{n} nom sur {all} change.</translation>
    </message>
    <message>
        <source>{n} of {all} names change.</source>
        <translation>{n} noms sur {all} changent.</translation>
    </message>
    <message>
        <source>New shots go on like {first}, {second}.</source>
        <translation>Les nouveaux plans continuent par {first}, {second}.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Only in the {shots} selected shots</source>
        <translation>Seulement dans les {shots} plans sélectionnés</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find and replace in prompts</source>
        <translation>Rechercher et remplacer dans les prompts</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>Found once.</source>
        <translation>Trouvé une fois.</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>Trouvé {n} fois.</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent project</source>
        <translation>{size_mb:.1f}&#xa0;Mo de {n} projet récent</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent projects</source>
        <translation>{size_mb:.1f}&#xa0;Mo de {n} projets récents</translation>
    </message>
    <message>
        <source>Say when the queue is done while I look at something else</source>
        <translation>M’avertir de la fin de la file quand je suis ailleurs</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <translation>{model} (non installé)</translation>
    </message>
    <message>
        <source>The model&apos;s shape</source>
        <translation>Format du modèle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The model is loaded again when it is needed</source>
        <translation>Le modèle est rechargé au besoin</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Nouveaux projets</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Free the &amp;GPU without work after</source>
        <translation>Libérer le &amp;GPU inactif après</translation>
    </message>
    <message>
        <source>&amp;Compare takes by</source>
        <translation>&amp;Comparer les prises par</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <translation>Ouvrir le dossier des paramètres</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Get to another folder…</source>
        <translation>Télécharger dans un autre dossier…</translation>
    </message>
    <message>
        <source>Use ComfyUI&apos;s files…</source>
        <translation>Utiliser les fichiers de ComfyUI…</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>NVIDIA cards (CUDA)</source>
        <translation>Cartes NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>AMD cards (ROCm)</source>
        <translation>Cartes AMD (ROCm)</translation>
    </message>
    <message>
        <source>Apple silicon (MPS)</source>
        <translation>Puces Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Processeur seul (CPU)</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>Dans un autre dossier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Looking at the card…</source>
        <translation>Examen de la carte…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>The engine is Python with the build of PyTorch that fits this computer. It is fetched once, and works without a network from then on.</source>
        <translation>Le moteur est Python avec la version de PyTorch qui convient à cet ordinateur. Il est téléchargé une fois, et fonctionne ensuite sans réseau.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>The folder for the engine</source>
        <translation>Le dossier du moteur</translation>
    </message>
    <message>
        <source>Install PyTorch {version}?</source>
        <translation>Installer PyTorch {version} ?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>{have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{have} sur {total}, {rate_mb:.1f} Mo par seconde</translation>
    </message>
    <message>
        <source>PyTorch {version} is installed and passed its check.</source>
        <translation>PyTorch {version} est installé et a passé sa vérification.</translation>
    </message>
    <message>
        <source>Every file has its hash, and the engine computes.</source>
        <translation>Chaque fichier a son empreinte, et le moteur calcule.</translation>
    </message>
    <message>
        <source>The engine was repaired.</source>
        <translation>Le moteur a été réparé.</translation>
    </message>
    <message>
        <source>It was whole.</source>
        <translation>Il était intact.</translation>
    </message>
    <message>
        <source>The engine was removed; {size} are free.</source>
        <translation>Le moteur a été retiré ; {size} sont libres.</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be installed again.</source>
        <translation>Les projets gardent leurs prises. Il peut être réinstallé.</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>Retirer le moteur ?</translation>
    </message>
    <message>
        <source>An environment of your own; it is used as it is.</source>
        <translation>Un environnement à vous ; il est utilisé tel quel.</translation>
    </message>
    <message>
        <source>None yet, so nothing can be generated.</source>
        <translation>Aucun encore, donc rien ne peut être généré.</translation>
    </message>
    <message>
        <source>Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.</source>
        <translation>Décompressé, il prend environ {size} de plus. Sur une ligne de 50 Mbit, le tout prend environ {time}.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing</source>
        <translation>Mode hors ligne : ne rien télécharger</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>The folder for the model</source>
        <translation>Le dossier pour le modèle</translation>
    </message>
    <message>
        <source>The folder of ComfyUI</source>
        <translation>Le dossier de ComfyUI</translation>
    </message>
    <message>
        <source>Asking what it consists of…</source>
        <translation>Demande de ce qui le compose…</translation>
    </message>
    <message>
        <source>Get {model}?</source>
        <translation>Télécharger {model} ?</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>{model}: {have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{model} : {have} sur {total}, {rate_mb:.1f} Mo par seconde</translation>
    </message>
    <message>
        <source>{name} is installed; every file was held against its hash.</source>
        <translation>{name} est installé ; chaque fichier a été comparé à son empreinte.</translation>
    </message>
    <message>
        <source>Every file was held against its hash, and all are whole.</source>
        <translation>Chaque fichier a été comparé à son empreinte, et tous sont intacts.</translation>
    </message>
    <message>
        <source>Damaged: {files}. Go on, and they are fetched again.</source>
        <translation>Endommagés : {files}. Continuez, et ils seront téléchargés à nouveau.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>En pause. Ce qui a été téléchargé est gardé.</translation>
    </message>
    <message>
        <source>Delete {model}?</source>
        <translation>Supprimer {model} ?</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be got again.</source>
        <translation>Les projets gardent leurs prises. Il peut être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{model} was deleted; {size} are free again.</source>
        <translation>{model} a été supprimé ; {size} sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No project has one</source>
        <translation>Aucun projet n’en a</translation>
    </message>
    <message>
        <source>in use while shots are made</source>
        <translation>utilisé pendant la génération</translation>
    </message>
    <message>
        <source>Pictures and memory that are made again when they are needed</source>
        <translation>Images et mémoire, recréées au besoin</translation>
    </message>
    <message>
        <source>Not all of it could be deleted: {error}.</source>
        <translation>Tout n’a pas pu être supprimé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Saisissez le raccourci</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>{keys} is “{command}” now. Assign takes it away from there.</source>
        <translation>{keys} lance actuellement «&#x202f;{command}&#x202f;». «&#x202f;Attribuer&#x202f;» lui retire ce raccourci.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is read for {name}</source>
        <translation>Ce qui est lu pour {name}</translation>
    </message>
    <message>
        <source>Variables of the prompts</source>
        <translation>Variables des prompts</translation>
    </message>
    <message>
        <source>Write {name} in a prompt; the words here are read for it</source>
        <translation>Écrivez {name} dans un prompt&#x202f;; le texte indiqué ici est lu à sa place</translation>
    </message>
    <message>
        <source>{file} was dropped with other files. Nothing was changed; drop a project or a board alone.</source>
        <translation>{file} a été déposé avec d’autres fichiers. Rien n’a été modifié&#x202f;; déposez un projet ou un storyboard seul.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the file again.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis déposez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{file} was not inserted. {error}</source>
        <translation>{file} n’a pas été inséré. {error}</translation>
    </message>
    <message>
        <source>So it is with {more} more.</source>
        <translation>Autres fichiers dans ce cas&#xa0;: {more}.</translation>
    </message>
    <message>
        <source>The other one was taken.</source>
        <translation>L’autre a été pris en compte.</translation>
    </message>
    <message>
        <source>The other {n} were taken.</source>
        <translation>Les {n} autres ont été pris en compte.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Exporting {file}. You can go on working.</source>
        <translation>Export de {file}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exporté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Réexporter</translation>
    </message>
    <message>
        <source>The export was cancelled; what was there before is unchanged.</source>
        <translation>L’export a été annulé&#x202f;; ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>There is no shot under the playhead; move it onto one.</source>
        <translation>Il n’y a pas de plan sous la tête de lecture&#x202f;; placez-la sur un plan.</translation>
    </message>
    <message>
        <source>Replace picture of @{name}</source>
        <translation>Remplacer l’image de @{name}</translation>
    </message>
    <message>
        <source>Rename @{name}</source>
        <translation>Renommer @{name}</translation>
    </message>
    <message>
        <source>Describe @{name}</source>
        <translation>Décrire @{name}</translation>
    </message>
    <message>
        <source>Change kind of @{name}</source>
        <translation>Changer le type de @{name}</translation>
    </message>
    <message>
        <source>Remove @{name}</source>
        <translation>Retirer @{name}</translation>
    </message>
    <message>
        <source>Add @{name}</source>
        <translation>Ajouter @{name}</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personnage</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>Remplacer l’image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use this frame</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>Name in the cast</source>
        <translation>Nom dans le casting</translation>
    </message>
    <message>
        <source>Prompts that cite it are changed, too</source>
        <translation>Les prompts qui le citent sont modifiés aussi</translation>
    </message>
    <message>
        <source>What the model reads for the name</source>
        <translation>Ce que le modèle lit à la place du nom</translation>
    </message>
    <message>
        <source>The model reads this in the place of the @name</source>
        <translation>Le modèle lit ce texte à la place de @name</translation>
    </message>
    <message>
        <source>Kind of the reference</source>
        <translation>Type de la référence</translation>
    </message>
    <message>
        <source>Show the picture under the playhead for this name</source>
        <translation>Montrer l’image sous la tête de lecture pour ce nom</translation>
    </message>
    <message>
        <source>Take it out of the cast; undo brings it back</source>
        <translation>La retirer du casting&#x202f;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>such as: an old woman in a green dress</source>
        <translation>par exemple&#x202f;: an old woman in a green dress</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: the model remembers the picture before it draws the shot.</source>
        <translation>Le casting est encore vide. Déposez une image ici, ou choisissez-en une. Puis écrivez @name dans un prompt&#xa0;: le modèle mémorise l’image avant de générer le plan.</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <source>Cast of the film</source>
        <translation>Casting du film</translation>
    </message>
    <message>
        <source>Name a picture from a file (or drop the file here)</source>
        <translation>Nommer une image d’un fichier (ou déposer le fichier ici)</translation>
    </message>
    <message>
        <source>Name the picture under the playhead  (N)</source>
        <translation>Nommer l’image sous la tête de lecture  (N)</translation>
    </message>
    <message>
        <source>Double-click to write @{name} in the prompt</source>
        <translation>Double-cliquez pour écrire @{name} dans le prompt</translation>
    </message>
    <message>
        <source>in no shot yet</source>
        <translation>dans aucun plan</translation>
    </message>
    <message>
        <source>in shot {shots}</source>
        <translation>au plan {shots}</translation>
    </message>
    <message>
        <source>in shots {shots}</source>
        <translation>aux plans {shots}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>Tokens that a shot of this project may remember</source>
        <translation>Tokens qu’un plan de ce projet peut mémoriser</translation>
    </message>
    <message>
        <source>Context tokens that a shot of this project may remember</source>
        <translation>Tokens de contexte qu’un plan de ce projet peut mémoriser</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Size of the shot</source>
        <translation>Valeur du plan</translation>
    </message>
    <message>
        <source>Camera of the shot</source>
        <translation>Caméra du plan</translation>
    </message>
    <message>
        <source>Move of the shot</source>
        <translation>Mouvement du plan</translation>
    </message>
    <message>
        <source>How much of a person or place is seen; read after the prompt</source>
        <translation>Ce qu’on voit d’une personne ou d’un lieu&#x202f;; lu après le prompt</translation>
    </message>
    <message>
        <source>Where it stands, and with which lens; read after the prompt</source>
        <translation>Où elle se trouve et avec quelle focale&#x202f;; lu après le prompt</translation>
    </message>
    <message>
        <source>How it moves during the shot; read after the prompt</source>
        <translation>Comment elle bouge pendant le plan&#x202f;; lu après le prompt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>What {shot} remembers; the playhead is in {other}</source>
        <translation>Ce dont {shot} se souvient&#x202f;; la tête de lecture est dans {other}</translation>
    </message>
    <message>
        <source>Select a shot to see its prompt, length and takes.</source>
        <translation>Sélectionnez un plan pour voir son prompt, sa durée et ses prises.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember</source>
        <translation>Rien à mémoriser avant ce plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Keep fine</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Remember this shot finely before all others</source>
        <translation>Mémoriser ce plan en détail, avant tous les autres</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Do not remember this shot</source>
        <translation>Ne pas mémoriser ce plan</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>Enchaîner</translation>
    </message>
    <message>
        <source>Make the shot as if it came just after this one</source>
        <translation>Générer le plan comme s’il venait juste après celui-ci</translation>
    </message>
    <message>
        <source>What the model remembers…</source>
        <translation>Ce que le modèle mémorise…</translation>
    </message>
    <message>
        <source>See earlier pictures beside what is left of them in memory</source>
        <translation>Voir des images antérieures à côté de ce qu’il en reste en mémoire</translation>
    </message>
    <message>
        <source>What the shot remembers</source>
        <translation>Ce que le plan mémorise</translation>
    </message>
    <message>
        <source>{spent} of {budget} tokens</source>
        <translation>{spent} tokens sur {budget}</translation>
    </message>
    <message>
        <source>Select an earlier shot in the list</source>
        <translation>Sélectionnez un plan antérieur dans la liste</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en détail</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>reference, fine</source>
        <translation>référence, en détail</translation>
    </message>
    <message>
        <source>reference, left out</source>
        <translation>référence, exclue</translation>
    </message>
    <message>
        <source>{tokens} tokens: {reason}</source>
        <translation>{tokens} tokens&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What is said in this shot</source>
        <translation>Ce qui se dit dans ce plan</translation>
    </message>
    <message>
        <source>For people: no model reads it</source>
        <translation>Pour l’équipe&#xa0;: aucun modèle ne la lit</translation>
    </message>
    <message>
        <source>DIALOGUE</source>
        <translation>DIALOGUE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What happens in this shot: who, where, what they do, the camera</source>
        <translation>Ce qui se passe dans ce plan&#xa0;: qui, où, quelle action, la caméra</translation>
    </message>
    <message>
        <source>Change size of {name}</source>
        <translation>Changer la valeur de {name}</translation>
    </message>
    <message>
        <source>Change camera of {name}</source>
        <translation>Changer la caméra de {name}</translation>
    </message>
    <message>
        <source>Change move of {name}</source>
        <translation>Changer le mouvement de {name}</translation>
    </message>
    <message>
        <source>Change style of {name}</source>
        <translation>Changer le style de {name}</translation>
    </message>
    <message>
        <source>Change negative prompt of {name}</source>
        <translation>Changer le prompt négatif de {name}</translation>
    </message>
    <message>
        <source>Change length of {name}</source>
        <translation>Changer la durée de {name}</translation>
    </message>
    <message>
        <source>Change seed of {name}</source>
        <translation>Changer la seed de {name}</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>Activer {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>Change memory of {name}</source>
        <translation>Changer la mémoire de {name}</translation>
    </message>
    <message>
        <source>Change memory budget</source>
        <translation>Changer le budget de mémoire</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Dans le film</translation>
    </message>
    <message>
        <source>Shot {number} of {total}</source>
        <translation>Plan {number} sur {total}</translation>
    </message>
    <message>
        <source>Shot {number} of {total} ({selected} selected)</source>
        <translation>Plan {number} sur {total} ({selected} sélectionnés)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} images</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>The name of the shot  (F2)</source>
        <translation>Le nom du plan  (F2)</translation>
    </message>
    <message>
        <source>Keep this name when many shots are renamed</source>
        <translation>Garder ce nom lors du renommage de plusieurs plans</translation>
    </message>
    <message>
        <source>Lock the name</source>
        <translation>Verrouiller le nom</translation>
    </message>
    <message>
        <source>A disabled shot is not in the film, and later shots forget it</source>
        <translation>Un plan désactivé n’est pas dans le film, et les plans suivants l’oublient</translation>
    </message>
    <message>
        <source>Length of the shot</source>
        <translation>Durée du plan</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds:frames; +12 or -1:00 change the length</source>
        <translation>Heures:minutes:secondes:images&#x202f;; +12 ou -1:00 modifient la durée</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre seed</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>More of the shot</source>
        <translation>Autres réglages du plan</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Its memory encoder comes along.</source>
        <translation>Son encodeur de mémoire est fourni.</translation>
    </message>
    <message>
        <source>Takes a memory encoder that you trained; without one it sees little behind.</source>
        <translation>Accepte un encodeur de mémoire que vous avez entraîné ; sans lui, il voit peu en arrière.</translation>
    </message>
    <message>
        <source>Has a history of its own, trained in.</source>
        <translation>A un historique propre, appris à l’entraînement.</translation>
    </message>
    <message>
        <source>Makes keyframes, which others begin shots from; it makes no shots itself.</source>
        <translation>Crée des images clés dont partent les autres modèles&#xa0;; il ne crée pas de plans lui-même.</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB</source>
        <translation>{size_mb:.1f} Mo</translation>
    </message>
    <message>
        <source>{size_gb:.1f} GB</source>
        <translation>{size_gb:.1f} Go</translation>
    </message>
    <message>
        <source>installed, {size}</source>
        <translation>installé, {size}</translation>
    </message>
    <message>
        <source>unfinished, {have} of {total}</source>
        <translation>inachevé, {have} sur {total}</translation>
    </message>
    <message>
        <source>can be got, about {size}</source>
        <translation>disponible, environ {size}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>{sizes}; {rate:g} a second</source>
        <translation>{sizes} ; {rate:g} par seconde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory</source>
        <translation>Un GPU de {gpu_gb:g} Go (estimation) et {host_gb:g} Go de mémoire</translation>
    </message>
    <message>
        <source>No GPU; {host_gb:g} GB of memory</source>
        <translation>Pas de GPU&#x202f;; {host_gb:g} Go de mémoire</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>gone, or another file now</source>
        <translation>disparu, ou c’est maintenant un autre fichier</translation>
    </message>
    <message>
        <source>{size} are fetched into {folder}, where {free} are free.</source>
        <translation>{size} sont téléchargés dans {folder}, où {free} sont libres.</translation>
    </message>
    <message>
        <source>{size} are on this computer already and are not fetched.</source>
        <translation>{size} sont déjà sur cet ordinateur et ne sont pas téléchargés.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Casting</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Generate another take</source>
        <translation>Générer une autre prise</translation>
    </message>
    <message>
        <source>Generate a take instead</source>
        <translation>Générer plutôt une prise</translation>
    </message>
    <message>
        <source>Generate this shot</source>
        <translation>Générer ce plan</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <source>State of the shot</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <source>Cancel this shot</source>
        <translation>Annuler la génération</translation>
    </message>
    <message>
        <source>Nothing: the project&apos;s. A dash ({dash}): none at all.</source>
        <translation>Vide&#xa0;: celui du projet. Un tiret ({dash})&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Style of the shot</source>
        <translation>Style du plan</translation>
    </message>
    <message>
        <source>Negative prompt of the shot</source>
        <translation>Prompt négatif du plan</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que le modèle lit</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Texte lu</translation>
    </message>
    <message>
        <source>{tokens} of {longest} tokens</source>
        <translation>{tokens} tokens sur {longest}</translation>
    </message>
    <message>
        <source>As the project: {common}</source>
        <translation>Comme le projet&#xa0;: {common}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not: {negative}</source>
        <translation>Sans&#xa0;: {negative}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>Nom de la prise</translation>
    </message>
    <message>
        <source>Note of the take</source>
        <translation>Note de la prise</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>fichiers manquants</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>in the cut</source>
        <translation>dans le montage</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>{frames} pictures of {width}×{height}</source>
        <translation>{frames} images de {width}×{height}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importée de {file}</translation>
    </message>
    <message>
        <source>Imported from a video file</source>
        <translation>Importée d’un fichier vidéo</translation>
    </message>
    <message>
        <source>encoded for {model}</source>
        <translation>encodée pour {model}</translation>
    </message>
    <message>
        <source>remembers {n} earlier take</source>
        <translation>mémorise {n} prise antérieure</translation>
    </message>
    <message>
        <source>remembers {n} earlier takes</source>
        <translation>mémorise {n} prises antérieures</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>sans historique</translation>
    </message>
    <message>
        <source>{model}, seed {seed}, {steps} steps, guidance {guidance}</source>
        <translation>{model}, seed {seed}, {steps} étapes, guidage {guidance}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>smaller, {size}</source>
        <translation>plus petit, {size}</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Pas encore de prises</translation>
    </message>
    <message>
        <source>Use this take</source>
        <translation>Utiliser cette prise</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Takes of the shot</source>
        <translation>Prises du plan</translation>
    </message>
    <message>
        <source>Put this take into the cut (U, or double-click it)</source>
        <translation>Mettre cette prise dans le montage (U, ou double-clic)</translation>
    </message>
    <message>
        <source>Compare it with the take in the cut (C)</source>
        <translation>La comparer avec la prise du montage (C)</translation>
    </message>
    <message>
        <source>Make the chunks that are missing in this take</source>
        <translation>Générer les segments qui manquent à cette prise</translation>
    </message>
    <message>
        <source>Show {n} deleted take</source>
        <translation>Afficher {n} prise supprimée</translation>
    </message>
    <message>
        <source>Show {n} deleted takes</source>
        <translation>Afficher {n} prises supprimées</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star this take</source>
        <translation>Mettre une étoile à cette prise</translation>
    </message>
    <message>
        <source>Restore this take</source>
        <translation>Restaurer cette prise</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Supprimer cette prise</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title} (lecture seule)</translation>
    </message>
    <message>
        <source>Generate {shots} shots</source>
        <translation>Générer {shots} plans</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>{folder} is not there. Connect its disk or put it back, or remove it from the list.</source>
        <translation>{folder} est introuvable. Connectez son disque ou remettez-le en place, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Add or edit marker</source>
        <translation>Ajouter/modifier un marqueur</translation>
    </message>
    <message>
        <source>Put a marker at the playhead; where there is one, write its note and label</source>
        <translation>Placer un marqueur à la tête de lecture&#x202f;; s’il y en a un, en écrire la note et l’étiquette</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Marqueur suivant</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Marqueur précédent</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>The selected one, or the one at the playhead</source>
        <translation>Le marqueur sélectionné, ou celui sous la tête de lecture</translation>
    </message>
    <message>
        <source>List of markers…</source>
        <translation>Liste des marqueurs…</translation>
    </message>
    <message>
        <source>Find one by what it says, and go to it</source>
        <translation>En trouver un par son texte et y aller</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <source>Drags snap to cuts, playhead, markers, in, out and the model&apos;s grid; Alt frees them</source>
        <translation>Aimanter aux coupes, à la tête de lecture, aux marqueurs, à l’entrée, à la sortie et à la grille du modèle&#x202f;; Alt suspend</translation>
    </message>
    <message>
        <source>Selection follows the playhead</source>
        <translation>La sélection suit la tête de lecture</translation>
    </message>
    <message>
        <source>The shot that is seen is selected: the inspector shows what it remembers</source>
        <translation>Le plan visible est sélectionné : l’inspecteur montre ce dont il se souvient</translation>
    </message>
    <message>
        <source>Label the selected shots</source>
        <translation>Étiqueter les plans sélectionnés</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>Modifier le marqueur</translation>
    </message>
    <message>
        <source>Take label of {shot}</source>
        <translation>Retirer l’étiquette de {shot}</translation>
    </message>
    <message>
        <source>Take label of shots</source>
        <translation>Retirer l’étiquette des plans</translation>
    </message>
    <message>
        <source>Label {shot} {colour}</source>
        <translation>Étiqueter {shot} en {colour}</translation>
    </message>
    <message>
        <source>Label shots {colour}</source>
        <translation>Étiqueter les plans en {colour}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>A note at this frame</source>
        <translation>Une note à cette image</translation>
    </message>
    <message>
        <source>Note of the marker</source>
        <translation>Note du marqueur</translation>
    </message>
    <message>
        <source>Marker of {shot}, out of sight</source>
        <translation>Marqueur de {shot}, hors vue</translation>
    </message>
    <message>
        <source>Original, from memory and difference</source>
        <translation>Original, de mémoire et différence</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>De mémoire</translation>
    </message>
    <message>
        <source>Difference
×{gain}</source>
        <translation>Différence
×{gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What the model remembers</source>
        <translation>Ce que le modèle mémorise</translation>
    </message>
    <message>
        <source>State of the memory&apos;s pictures</source>
        <translation>État des images de la mémoire</translation>
    </message>
    <message>
        <source>Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn from the memory alone, without a prompt; the higher the PSNR, the nearer they are.</source>
        <translation>Faites glisser sur la bande, ou utilisez ← et → (Maj en choisit plusieurs). Les images sont dessinées à partir de la seule mémoire, sans prompt&#x202f;; plus le PSNR est élevé, plus elles sont proches.</translation>
    </message>
    <message>
        <source>What shot {shot} remembers</source>
        <translation>Ce que le plan {shot} mémorise</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>Aucun plan n’est sélectionné</translation>
    </message>
    <message>
        <source>Drawing from memory… {percent}%</source>
        <translation>Dessin de mémoire… {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{n} picture chosen</source>
        <translation>{n} image choisie</translation>
    </message>
    <message>
        <source>{n} pictures chosen</source>
        <translation>{n} images choisies</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture</source>
        <translation>Moyenne de {mean}&#xa0;dB sur {n} image</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures</source>
        <translation>Moyenne de {mean}&#xa0;dB sur {n} images</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture ({chosen} chosen)</source>
        <translation>Moyenne de {mean}&#xa0;dB sur {n} image ({chosen} choisies)</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures ({chosen} chosen)</source>
        <translation>Moyenne de {mean}&#xa0;dB sur {n} images ({chosen} choisies)</translation>
    </message>
    <message>
        <source>Left out of the memory: {names}</source>
        <translation>Exclus de la mémoire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Select a shot on the timeline to see what the model remembers when it makes it.</source>
        <translation>Sélectionnez un plan dans la timeline pour voir ce que le modèle mémorise pour le générer.</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed, so nothing can be drawn from its memory. Install it, then open the project again.</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» n’est pas installé&#x202f;; rien ne peut être dessiné de sa mémoire. Installez-le, puis rouvrez le projet.</translation>
    </message>
    <message>
        <source>Every earlier shot is left out of its memory. Take one back in the Memory tab, and its pictures appear here.</source>
        <translation>Tous les plans antérieurs sont exclus de sa mémoire. Reprenez-en un dans l’onglet Mémoire, et ses images apparaîtront ici.</translation>
    </message>
    <message>
        <source>The pictures that it cites do not fit into the memory&apos;s budget. Give it a larger one in the Memory tab, and they appear here.</source>
        <translation>Les images qu’il cite ne tiennent pas dans le budget de mémoire. Augmentez-le dans l’onglet Mémoire, et elles apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember. Generate an earlier shot, select a later one, or cite a picture of the cast in its prompt.</source>
        <translation>Rien à mémoriser avant ce plan. Générez un plan antérieur, sélectionnez-en un plus loin, ou citez une image du casting dans son prompt.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates a shot first.</source>
        <translation>En attente&#xa0;: le moteur génère d’abord un plan.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates shot {number} first.</source>
        <translation>En attente&#xa0;: le moteur génère d’abord le plan {number}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>En attente du moteur…</translation>
    </message>
    <message>
        <source>What the shot remembers: the cast, then the oldest first</source>
        <translation>Ce que le plan mémorise&#xa0;: le casting, puis du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Drag to choose pictures; ← and → move, Shift extends</source>
        <translation>Faites glisser pour choisir des images&#x202f;; ← et → déplacent, Maj étend</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}).</source>
        <translation>Une erreur inattendue s’est produite ({error}).</translation>
    </message>
    <message>
        <source>Throughline was ended before it could close the last time.</source>
        <translation>La dernière fois, Throughline a été interrompu avant de pouvoir se fermer.</translation>
    </message>
    <message>
        <source>Your project is open as it was: your edits are here and can be undone, and finished takes are on the disk. Save now; if the window misbehaves, restart.</source>
        <translation>Votre projet est ouvert tel quel&#xa0;: vos modifications sont là et peuvent être annulées, et les prises terminées sont sur le disque. Enregistrez maintenant&#x202f;; si la fenêtre se comporte mal, redémarrez.</translation>
    </message>
    <message>
        <source>Every finished chunk of your takes is on the disk, and so are your edits up to the last second. Open the project: it shows edits that were not saved, and you choose whether to take them. A shot that was being made goes on with Generate.</source>
        <translation>Tous les segments terminés de vos prises sont sur le disque, ainsi que vos modifications jusqu’à la dernière seconde. Ouvrez le projet&#xa0;: il affiche les modifications non enregistrées, et vous choisissez de les récupérer ou non. Un plan dont la génération était en cours reprend avec Générer.</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Ouvrir {project}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Lock the name {name}</source>
        <translation>Verrouiller le nom {name}</translation>
    </message>
    <message>
        <source>Lock {names} names</source>
        <translation>Verrouiller {names} noms</translation>
    </message>
    <message>
        <source>Unlock the name {name}</source>
        <translation>Déverrouiller le nom {name}</translation>
    </message>
    <message>
        <source>Unlock {names} names</source>
        <translation>Déverrouiller {names} noms</translation>
    </message>
    <message>
        <source>Rename {shot}</source>
        <translation>Renommer {shot}</translation>
    </message>
    <message>
        <source>Rename {n} shot</source>
        <translation>Renommer {n} plan</translation>
    </message>
    <message>
        <source>Rename {n} shots</source>
        <translation>Renommer {n} plans</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>What new projects begin with, notices, caches, where things are kept</source>
        <translation>Réglages des nouveaux projets, notifications, caches, emplacements des dossiers</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Those on this computer, and larger ones that can be got</source>
        <translation>Ceux de cet ordinateur, et de plus grands à télécharger</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Moteur…</translation>
    </message>
    <message>
        <source>Install, check, repair or remove what generates the pictures</source>
        <translation>Installer, vérifier, réparer ou retirer ce qui génère les images</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Afficher l’inspecteur</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Afficher la timeline</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Remettre tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>Show tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Three steps: write, generate, change one shot</source>
        <translation>Trois étapes&#xa0;: écrire, générer, modifier un plan</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version; nothing is fetched</source>
        <translation>Demande s’il existe une version plus récente&#x202f;; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>Version, licences, paper and model</source>
        <translation>Version, licences, article et modèle</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>Modifier les paramètres du projet</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>Remplacer «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation>Remplacé une fois.</translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation>Remplacé {n} fois.</translation>
    </message>
    <message>
        <source>Saved {title}.</source>
        <translation>{title} enregistré.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Après cette étape</translation>
    </message>
    <message>
        <source>The worker keeps its place, and the memory it uses</source>
        <translation>Le moteur garde sa place, et la mémoire qu’il utilise</translation>
    </message>
    <message>
        <source>After this chunk</source>
        <translation>Après ce segment</translation>
    </message>
    <message>
        <source>The take is kept so far, and goes on with the next</source>
        <translation>La prise est conservée en l’état et reprend au segment suivant</translation>
    </message>
    <message>
        <source>After this shot</source>
        <translation>Après ce plan</translation>
    </message>
    <message>
        <source>Its take is finished, and no other is begun</source>
        <translation>Sa prise se termine et aucune autre n’est commencée</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this step</source>
        <translation>Terminés&#xa0;: {over} sur {total}, pause après cette étape</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this chunk</source>
        <translation>Terminés&#xa0;: {over} sur {total}, pause après ce segment</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this shot</source>
        <translation>Terminés&#xa0;: {over} sur {total}, pause après ce plan</translation>
    </message>
    <message>
        <source>in less memory</source>
        <translation>en mémoire réduite</translation>
    </message>
    <message>
        <source>in less memory, with weights of 8 bits</source>
        <translation>en mémoire réduite, avec des poids de 8&#xa0;bits</translation>
    </message>
    <message>
        <source>in less memory, block by block</source>
        <translation>en mémoire réduite, bloc par bloc</translation>
    </message>
    <message>
        <source>in less memory, in tiles</source>
        <translation>en mémoire réduite, par tuiles</translation>
    </message>
    <message>
        <source>in less memory, with 16 bits</source>
        <translation>en mémoire réduite, en 16&#xa0;bits</translation>
    </message>
    <message>
        <source>{n} job was waiting when Throughline ended. Resume goes on with it.</source>
        <translation>{n} tâche était en attente quand Throughline s’est arrêté. Choisissez Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>{n} jobs were waiting when Throughline ended. Resume goes on with them.</source>
        <translation>{n} tâches étaient en attente quand Throughline s’est arrêté. Choisissez Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>{n} job waits, as one before it failed. Resume goes on with it.</source>
        <translation>{n} tâche attend, car une tâche précédente a échoué. Choisissez Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>{n} jobs wait, as one before them failed. Resume goes on with them.</source>
        <translation>{n} tâches attendent, car une tâche précédente a échoué. Choisissez Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>{over} of {total} done, paused</source>
        <translation>Terminés&#xa0;: {over} sur {total}, en pause</translation>
    </message>
    <message>
        <source>{over} of {total} done</source>
        <translation>Terminés&#xa0;: {over} sur {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>reste environ {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>Generate at {size} instead</source>
        <translation>Générer plutôt en {size}</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Plan supprimé</translation>
    </message>
    <message>
        <source>Paused; goes on with its next chunk</source>
        <translation>En pause&#x202f;; reprend au segment suivant</translation>
    </message>
    <message>
        <source>done in about {time}</source>
        <translation>terminé dans environ {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled; finished chunks are kept</source>
        <translation>Annulé&#x202f;; les segments terminés sont conservés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Queued; goes on with its next chunk</source>
        <translation>En attente&#x202f;; reprend au segment suivant</translation>
    </message>
    <message>
        <source>Reads its history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Chunk {chunk} of {chunks}, step {step} of {steps}</source>
        <translation>Segment {chunk} sur {chunks}, étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Cancel what runs and waits; finished chunks are kept</source>
        <translation>Annule ce qui est en cours et en attente&#x202f;; les segments terminés sont conservés</translation>
    </message>
    <message>
        <source>Take what is over off this list; takes are kept</source>
        <translation>Retire de cette liste ce qui est fini&#x202f;; les prises sont conservées</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>État de la file</translation>
    </message>
    <message>
        <source>Go to shot</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Drag to change the order; Delete cancels</source>
        <translation>Faites glisser pour changer l’ordre&#x202f;; Suppr annule</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show what is made and waits</source>
        <translation>Afficher ce qui est en cours et en attente</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>Pause après cette étape</translation>
    </message>
    <message>
        <source>The worker keeps its place</source>
        <translation>Le moteur garde sa place</translation>
    </message>
    <message>
        <source>Pause after this chunk</source>
        <translation>Pause après ce segment</translation>
    </message>
    <message>
        <source>The take is kept so far</source>
        <translation>La prise est conservée en l’état</translation>
    </message>
    <message>
        <source>Pause after this shot</source>
        <translation>Pause après ce plan</translation>
    </message>
    <message>
        <source>No other shot is begun</source>
        <translation>Aucun autre plan n’est commencé</translation>
    </message>
    <message>
        <source>Pause and free the GPU now</source>
        <translation>Pause immédiate, GPU libéré</translation>
    </message>
    <message>
        <source>Finished chunks are kept; the model is loaded again when you resume</source>
        <translation>Les segments terminés sont conservés&#x202f;; le modèle est rechargé à la reprise</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Continuer après une pause</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Qualité brouillon</translation>
    </message>
    <message>
        <source>Make takes in few steps; final ones keep their seed and memory</source>
        <translation>Générer des prises en peu d’étapes&#x202f;; les définitives gardent leur seed et leur mémoire</translation>
    </message>
    <message>
        <source>Ask for final quality</source>
        <translation>Demander la qualité finale</translation>
    </message>
    <message>
        <source>Ask for draft quality</source>
        <translation>Demander la qualité brouillon</translation>
    </message>
    <message>
        <source>{n} take made</source>
        <translation>{n} prise générée</translation>
    </message>
    <message>
        <source>{n} takes made</source>
        <translation>{n} prises générées</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>échecs&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Delete {shot}</source>
        <translation>Supprimer {shot}</translation>
    </message>
    <message>
        <source>Delete {shots} shots</source>
        <translation>Supprimer {shots} plans</translation>
    </message>
    <message>
        <source>Lift {shot}</source>
        <translation>Prélever {shot}</translation>
    </message>
    <message>
        <source>Lift {shots} shots</source>
        <translation>Prélever {shots} plans</translation>
    </message>
    <message>
        <source>Duplicate {shot}</source>
        <translation>Dupliquer {shot}</translation>
    </message>
    <message>
        <source>Duplicate {shots} shots</source>
        <translation>Dupliquer {shots} plans</translation>
    </message>
    <message>
        <source>Merge {shot}</source>
        <translation>Fusionner {shot}</translation>
    </message>
    <message>
        <source>Merge {shots} shots</source>
        <translation>Fusionner {shots} plans</translation>
    </message>
    <message>
        <source>Move {shot}</source>
        <translation>Déplacer {shot}</translation>
    </message>
    <message>
        <source>Move {shots} shots</source>
        <translation>Déplacer {shots} plans</translation>
    </message>
    <message>
        <source>Enable {shot}</source>
        <translation>Activer {shot}</translation>
    </message>
    <message>
        <source>Enable {shots} shots</source>
        <translation>Activer {shots} plans</translation>
    </message>
    <message>
        <source>Disable {shot}</source>
        <translation>Désactiver {shot}</translation>
    </message>
    <message>
        <source>Disable {shots} shots</source>
        <translation>Désactiver {shots} plans</translation>
    </message>
    <message>
        <source>Paste {shot}</source>
        <translation>Coller {shot}</translation>
    </message>
    <message>
        <source>Paste {shots} shots</source>
        <translation>Coller {shots} plans</translation>
    </message>
    <message>
        <source>Insert {shot}</source>
        <translation>Insérer {shot}</translation>
    </message>
    <message>
        <source>Insert {shots} shots</source>
        <translation>Insérer {shots} plans</translation>
    </message>
    <message>
        <source>Trim tail of {shot}</source>
        <translation>Rogner la fin de {shot}</translation>
    </message>
    <message>
        <source>Add {shot}</source>
        <translation>Ajouter {shot}</translation>
    </message>
    <message>
        <source>Split {shot}</source>
        <translation>Scinder {shot}</translation>
    </message>
    <message>
        <source>Trim head of {shot}</source>
        <translation>Rogner le début de {shot}</translation>
    </message>
    <message>
        <source>The clipboard holds no storyboard, so nothing was pasted. {error}</source>
        <translation>Le presse-papiers ne contient pas de storyboard&#x202f;; rien n’a été collé. {error}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Running {percent}%</source>
        <translation>En cours {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Empty: no take was generated yet.</source>
        <translation>Vide&#xa0;: aucune prise n’a encore été générée.</translation>
    </message>
    <message>
        <source>Queued: it waits for its turn.</source>
        <translation>En attente&#xa0;: son tour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Paused: Resume, in the queue, goes on with it.</source>
        <translation>En pause&#xa0;: Reprendre, dans la file d’attente, le poursuit.</translation>
    </message>
    <message>
        <source>Ready: the selected take is what would be made today.</source>
        <translation>Prêt&#xa0;: la prise sélectionnée correspond à ce qui serait généré aujourd’hui.</translation>
    </message>
    <message>
        <source>Imported: the selected take is a video file of yours.</source>
        <translation>Importé&#xa0;: la prise sélectionnée est l’un de vos fichiers vidéo.</translation>
    </message>
    <message>
        <source>files of its take are missing or damaged</source>
        <translation>des fichiers de sa prise manquent ou sont endommagés</translation>
    </message>
    <message>
        <source>its take has {pictures} of the {needed} pictures that it needs</source>
        <translation>sa prise n’a que {pictures} des {needed} images nécessaires</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Utiliser la prise</translation>
    </message>
    <message>
        <source>Put the take that is looked at into the cut</source>
        <translation>Mettre dans le montage la prise affichée</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Mark the take as a good one, or no more</source>
        <translation>Marquer la prise comme bonne, ou retirer la marque</translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>Renommer la prise</translation>
    </message>
    <message>
        <source>Give it a name beside its number</source>
        <translation>Lui donner un nom en plus de son numéro</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>Annoter la prise</translation>
    </message>
    <message>
        <source>Write a note about the take</source>
        <translation>Écrire une note sur la prise</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Supprimer la prise</translation>
    </message>
    <message>
        <source>Hide the take; undo brings it back, and its files stay</source>
        <translation>Masquer la prise&#x202f;; Annuler la rétablit, et ses fichiers restent</translation>
    </message>
    <message>
        <source>Collect unused takes…</source>
        <translation>Nettoyer les prises inutilisées…</translation>
    </message>
    <message>
        <source>Move deleted takes that nothing needs to the system&apos;s trash</source>
        <translation>Mettre les prises supprimées dont rien ne dépend à la corbeille du système</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Comparer les prises</translation>
    </message>
    <message>
        <source>Two takes at the same frame: the one in the cut and the one that is looked at</source>
        <translation>Deux prises à la même image&#xa0;: celle du montage et celle qui est affichée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>One over the other; drag the line</source>
        <translation>L’une sur l’autre&#x202f;; faites glisser la ligne</translation>
    </message>
    <message>
        <source>Black is the same</source>
        <translation>Noir&#xa0;: identique</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Volet vers la gauche</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Volet vers la droite</translation>
    </message>
    <message>
        <source>Swap compared takes</source>
        <translation>Permuter les prises comparées</translation>
    </message>
    <message>
        <source>Use take {number} of {shot}</source>
        <translation>Utiliser la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Use take {number}</source>
        <translation>Utiliser la prise {number}</translation>
    </message>
    <message>
        <source>Star take {number} of {shot}</source>
        <translation>Mettre une étoile à la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Star take {number}</source>
        <translation>Mettre une étoile à la prise {number}</translation>
    </message>
    <message>
        <source>Unstar take {number} of {shot}</source>
        <translation>Retirer l’étoile de la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Unstar take {number}</source>
        <translation>Retirer l’étoile de la prise {number}</translation>
    </message>
    <message>
        <source>Delete take {number} of {shot}</source>
        <translation>Supprimer la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Delete take {number}</source>
        <translation>Supprimer la prise {number}</translation>
    </message>
    <message>
        <source>Restore take {number} of {shot}</source>
        <translation>Restaurer la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Restore take {number}</source>
        <translation>Restaurer la prise {number}</translation>
    </message>
    <message>
        <source>Rename take {number} of {shot}</source>
        <translation>Renommer la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Rename take {number}</source>
        <translation>Renommer la prise {number}</translation>
    </message>
    <message>
        <source>Note on take {number} of {shot}</source>
        <translation>Annoter la prise {number} de {shot}</translation>
    </message>
    <message>
        <source>Note on take {number}</source>
        <translation>Annoter la prise {number}</translation>
    </message>
    <message>
        <source>Take {number} of {shot} was deleted.</source>
        <translation>La prise {number} de {shot} a été supprimée.</translation>
    </message>
    <message>
        <source>Take {number} was deleted.</source>
        <translation>La prise {number} a été supprimée.</translation>
    </message>
    <message>
        <source>Take {number} is being made, so it was not deleted; cancel it first.</source>
        <translation>La prise {number} est en cours de génération&#x202f;; elle n’a pas été supprimée. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the system is now</source>
        <translation>Clair, sombre ou contraste élevé, comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For work in a dim room</source>
        <translation>Pour travailler dans une pièce sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>For work in a bright room</source>
        <translation>Pour travailler dans une pièce lumineuse</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white, with bright colours</source>
        <translation>Noir et blanc, avec des couleurs vives</translation>
    </message>
    <message>
        <source>{n} take</source>
        <translation>{n} prise</translation>
    </message>
    <message>
        <source>{n} takes</source>
        <translation>{n} prises</translation>
    </message>
    <message>
        <source>take {number}/{total}</source>
        <translation>prise {number}/{total}</translation>
    </message>
    <message>
        <source>{length} to be generated</source>
        <translation>{length} à générer</translation>
    </message>
    <message>
        <source>Trim head of {name}</source>
        <translation>Rogner le début de {name}</translation>
    </message>
    <message>
        <source>Trim tail of {name}</source>
        <translation>Rogner la fin de {name}</translation>
    </message>
    <message>
        <source>Roll the cut after {name}</source>
        <translation>Décaler la coupe après {name}</translation>
    </message>
    <message>
        <source>handles {before} and {after} frames</source>
        <translation>poignées de {before} et {after} images</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>Coulisser {name}</translation>
    </message>
    <message>
        <source>{shot} has no take to slip</source>
        <translation>{shot} n’a pas de prise à coulisser</translation>
    </message>
    <message>
        <source>from {time} of the take</source>
        <translation>à partir de {time} de la prise</translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>sans poignée</translation>
    </message>
    <message>
        <source>handle {n} frame</source>
        <translation>poignée de {n} image</translation>
    </message>
    <message>
        <source>handle {n} frames</source>
        <translation>poignée de {n} images</translation>
    </message>
    <message>
        <source>{n} shot.</source>
        <translation>{n} plan.</translation>
    </message>
    <message>
        <source>{n} shots.</source>
        <translation>{n} plans.</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Marker at {timecode}: {note}.</source>
        <translation>Marqueur à {timecode}&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>at {timecode}</source>
        <translation>à {timecode}</translation>
    </message>
    <message>
        <source>lasts {length}</source>
        <translation>durée {length}</translation>
    </message>
    <message>
        <source>not in the film</source>
        <translation>absent du film</translation>
    </message>
    <message>
        <source>shot {number}, {name}</source>
        <translation>plan {number}, {name}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>et {more} de plus</translation>
    </message>
    <message>
        <source>Selected: {what}.</source>
        <translation>Sélection&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>après {name}</translation>
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
        <translation>J</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
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
        <translation>Vi</translation>
    </message>
    <message>
        <source>P</source>
        <translation>Ro</translation>
    </message>
    <message>
        <source>Press A to add a shot, write what happens in it,
then press Ctrl+G to generate it.</source>
        <translation>Appuyez sur A pour ajouter un plan, écrivez ce qui s’y passe,
puis appuyez sur Ctrl+G pour le générer.</translation>
    </message>
    <message>
        <source>No shots yet</source>
        <translation>Aucun plan</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Déplacer le marqueur</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>tête de lecture</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>end of a chunk</source>
        <translation>fin d’un segment</translation>
    </message>
    <message>
        <source>end of the take</source>
        <translation>fin de la prise</translation>
    </message>
    <message>
        <source>start of the take</source>
        <translation>début de la prise</translation>
    </message>
    <message>
        <source>model&apos;s grid</source>
        <translation>grille du modèle</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>{start}, {length} long</source>
        <translation>{start}, durée {length}</translation>
    </message>
    <message>
        <source>Marker at {timecode}, in {shot}</source>
        <translation>Marqueur à {timecode}, dans {shot}</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove.</source>
        <translation>Double-cliquez pour modifier, faites glisser pour déplacer, Suppr pour supprimer.</translation>
    </message>
    <message>
        <source>Take {number}/{total}</source>
        <translation>Prise {number}/{total}</translation>
    </message>
    <message>
        <source>No handles: the take ends at the cuts.</source>
        <translation>Sans poignées&#xa0;: la prise s’arrête aux coupes.</translation>
    </message>
    <message>
        <source>Handles: {before} before it, {after} after it.</source>
        <translation>Poignées&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>The model would make exactly {length}.</source>
        <translation>Le modèle générerait exactement {length}.</translation>
    </message>
    <message>
        <source>The model would make {length}: {handle} of it would be a handle.</source>
        <translation>Le modèle générerait {length}, dont une poignée de {handle}.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Passer (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{place} of {steps}: {title}</source>
        <translation>{place} sur {steps}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Say what happens in the selected shot: who, where, what they do, and the camera.</source>
        <translation>Dites ce qui se passe dans le plan sélectionné&#xa0;: qui, où, quelle action, et la caméra.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Each shot is made from its words and from all that came before it. You can go on writing meanwhile.</source>
        <translation>Chaque plan est généré à partir de ses mots et de tout ce qui précède. Vous pouvez continuer à écrire pendant ce temps.</translation>
    </message>
    <message>
        <source>Change one shot</source>
        <translation>Modifier un plan</translation>
    </message>
    <message>
        <source>Select a shot here, change its words and generate it again. Only this shot is made anew; later ones say when they no longer fit.</source>
        <translation>Sélectionnez un plan, changez ses mots et générez-le de nouveau. Seul ce plan est refait&#x202f;; les suivants signalent quand ils ne raccordent plus.</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>Première prise</translation>
    </message>
    <message>
        <source>Second take</source>
        <translation>Seconde prise</translation>
    </message>
    <message>
        <source>How near the two pictures are</source>
        <translation>Proximité des deux images</translation>
    </message>
    <message>
        <source>PSNR of the two pictures: the higher, the nearer</source>
        <translation>PSNR des deux images&#xa0;: plus il est élevé, plus elles sont proches</translation>
    </message>
    <message>
        <source>What is different in how they were made</source>
        <translation>Ce qui diffère dans leur génération</translation>
    </message>
    <message>
        <source>Stop comparing (C)</source>
        <translation>Arrêter la comparaison (C)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Take {first} → {second}:  {told}</source>
        <translation>Prise {first} → {second}&#xa0;:  {told}</translation>
    </message>
    <message>
        <source>The playhead is not in {shot}</source>
        <translation>La tête de lecture n’est pas dans {shot}</translation>
    </message>
    <message>
        <source>{take}, in the cut</source>
        <translation>{take}, dans le montage</translation>
    </message>
    <message>
        <source>Compared takes</source>
        <translation>Prises comparées</translation>
    </message>
    <message>
        <source>Difference ×{gain}</source>
        <translation>Différence ×{gain}</translation>
    </message>
    <message>
        <source>No picture here</source>
        <translation>Pas d’image ici</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Timecode of the playhead</source>
        <translation>Timecode de la tête de lecture</translation>
    </message>
    <message>
        <source>Click to type a timecode; +12 and -1:00 move from here</source>
        <translation>Cliquez pour saisir un timecode&#x202f;; +12 et -1:00 déplacent à partir d’ici</translation>
    </message>
    <message>
        <source>Frame of the playhead and length of the film</source>
        <translation>Image de la tête de lecture et durée du film</translation>
    </message>
    <message>
        <source>Preview of the chunk being made</source>
        <translation>Aperçu du segment en cours</translation>
    </message>
    <message>
        <source>Add a shot to begin</source>
        <translation>Ajoutez un plan pour commencer</translation>
    </message>
    <message>
        <source>frame {shown} of {frames}</source>
        <translation>image {shown} sur {frames}</translation>
    </message>
    <message>
        <source>No shot</source>
        <translation>Aucun plan</translation>
    </message>
    <message>
        <source>Play the sample film</source>
        <translation>Lire le film d’exemple</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Write what happens, shot by shot. Each shot is generated from your words and from everything that came before it.</source>
        <translation>Écrivez ce qui se passe, plan par plan. Chaque plan est généré à partir de vos mots et de tout ce qui précède.</translation>
    </message>
    <message>
        <source>Or drop a board (.txt, .md) or a project on this window.</source>
        <translation>Ou déposez un storyboard (.txt, .md) ou un projet sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>Entrée ouvre un projet, Suppr le retire de la liste</translation>
    </message>
    <message>
        <source>The project itself stays where it is</source>
        <translation>Le projet lui-même reste où il est</translation>
    </message>
    <message>
        <source>State of the worker</source>
        <translation>État du moteur</translation>
    </message>
    <message>
        <source>Exporting frame {done} of {total}</source>
        <translation>Export de l’image {done} sur {total}</translation>
    </message>
    <message>
        <source>Paused in shot {number}</source>
        <translation>En pause au plan {number}</translation>
    </message>
    <message>
        <source>Generating shot {number}</source>
        <translation>Génération du plan {number}</translation>
    </message>
    <message>
        <source>chunk {chunk} of {chunks}</source>
        <translation>segment {chunk} sur {chunks}</translation>
    </message>
    <message>
        <source>{waiting} queued</source>
        <translation>{waiting} en attente</translation>
    </message>
    <message>
        <source>Importing {file}, {percent}%</source>
        <translation>Import de {file}, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Paused, {waiting} queued</source>
        <translation>En pause, {waiting} en attente</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» n’est pas installé</translation>
    </message>
    <message>
        <source>Model loaded, idle</source>
        <translation>Modèle chargé, inactif</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>{n} more shot: {names}</source>
        <translation>{n} plan de plus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} more shots: {names}</source>
        <translation>{n} plans de plus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} shot fewer: {names}</source>
        <translation>{n} plan de moins&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} shots fewer: {names}</source>
        <translation>{n} plans de moins&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another order of the shots</source>
        <translation>ordre des plans différent</translation>
    </message>
    <message>
        <source>another prompt in {n} shot: {names}</source>
        <translation>prompt différent dans {n} plan&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another prompt in {n} shots: {names}</source>
        <translation>prompt différent dans {n} plans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shot: {names}</source>
        <translation>durée différente de {n} plan&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shots: {names}</source>
        <translation>durée différente de {n} plans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shot: {names}</source>
        <translation>prise différente dans {n} plan&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shots: {names}</source>
        <translation>prise différente dans {n} plans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} shot on or off: {names}</source>
        <translation>{n} plan activé ou désactivé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} shots on or off: {names}</source>
        <translation>{n} plans activés ou désactivés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shot: {names}</source>
        <translation>nom différent pour {n} plan&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shots: {names}</source>
        <translation>nom différent pour {n} plans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shot: {names}</source>
        <translation>autre différence dans {n} plan&#xa0;: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shots: {names}</source>
        <translation>autre différence dans {n} plans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>titre différent</translation>
    </message>
    <message>
        <source>another frame rate, size or first timecode</source>
        <translation>cadence, taille ou premier timecode différents</translation>
    </message>
    <message>
        <source>another cast</source>
        <translation>casting différent</translation>
    </message>
    <message>
        <source>other LoRAs</source>
        <translation>autres LoRA</translation>
    </message>
    <message>
        <source>other markers</source>
        <translation>marqueurs différents</translation>
    </message>
    <message>
        <source>other names, notes or stars of takes</source>
        <translation>noms, notes ou étoiles des prises différents</translation>
    </message>
    <message>
        <source>other settings of the prompts</source>
        <translation>paramètres des prompts différents</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>autres paramètres différents</translation>
    </message>
    <message>
        <source>A project is being packed; wait for it or cancel it first.</source>
        <translation>Un projet est en cours d’archivage&#x202f;; attendez la fin ou annulez d’abord.</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <translation>Rien n’a été écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>another Throughline keeps it</source>
        <translation>une autre instance de Throughline la gère</translation>
    </message>
    <message>
        <source>The queue of this project was damaged ({error}), so what waited in it is not known. It was moved to {file}, and a new one is begun; takes are untouched.</source>
        <translation>La file d’attente de ce projet était endommagée ({error})&#x202f;; ce qu’elle contenait est inconnu. Elle a été déplacée vers {file} et une nouvelle file a été créée&#x202f;; les prises sont intactes.</translation>
    </message>
    <message>
        <source>The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be forgotten if Throughline ended; takes are kept as always.</source>
        <translation>La file d’attente ne peut pas être conservée sur le disque ({why}). Les tâches continuent, mais celles en attente seraient perdues si Throughline s’arrêtait&#x202f;; les prises sont conservées comme toujours.</translation>
    </message>
    <message>
        <source>Edits that are not saved cannot be kept on disk now: {error}. They are here in the window, and it is tried again and again; save, or save a copy elsewhere.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être conservées sur le disque pour le moment&#xa0;: {error}. Elles restent dans cette fenêtre et les tentatives se poursuivent&#x202f;; enregistrez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Process {pid} on {host} has taken this project over. Your edits here are kept in its journal; save them as a copy, or go on there.</source>
        <translation>Le processus {pid} sur {host} a pris la main sur ce projet. Vos modifications faites ici sont conservées dans le journal du projet&#x202f;; enregistrez-les dans une copie, ou continuez là-bas.</translation>
    </message>
    <message>
        <source>it is not a packed project</source>
        <translation>ce n’est pas un projet archivé</translation>
    </message>
    <message>
        <source>it names far too many files</source>
        <translation>il répertorie beaucoup trop de fichiers</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was begun; free space, or clear the cache in the settings.</source>
        <translation>Le disque de {folder} n’a plus que {free_mb}&#xa0;Mo libres, et il faut environ {needed_mb}&#xa0;Mo. L’opération n’a pas commencé&#x202f;; libérez de l’espace, ou videz le cache dans les paramètres.</translation>
    </message>
    <message>
        <source>it is a link, and these are not followed</source>
        <translation>c’est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it has more than {limit:,} values</source>
        <translation>il contient plus de {limit:,} valeurs</translation>
    </message>
    <message>
        <source>it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most</source>
        <translation>il est beaucoup trop volumineux&#xa0;: {size_mb:.0f}&#xa0;Mo pour {limit_mb:.0f}&#xa0;Mo au maximum</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged; free space, or choose another place.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {error}. Ce qui existait auparavant est inchangé&#x202f;; libérez de l’espace, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} was not unpacked: {error}. Nothing was written.</source>
        <translation>{file} n’a pas été extrait&#xa0;: {error}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{name} in it {problem}</source>
        <translation>son élément {name} {problem}</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>il contient {name} deux fois</translation>
    </message>
    <message>
        <source>its files lie over each other</source>
        <translation>ses fichiers se chevauchent</translation>
    </message>
    <message>
        <source>it holds no project</source>
        <translation>il ne contient pas de projet</translation>
    </message>
    <message>
        <source>has a name that leads out of the folder, or that not every system can have</source>
        <translation>a un nom qui mène hors du dossier, ou que tous les systèmes n’acceptent pas</translation>
    </message>
    <message>
        <source>is no file of a project</source>
        <translation>n’est pas un fichier de projet</translation>
    </message>
    <message>
        <source>is a link, or no file</source>
        <translation>est un lien, ou n’est pas un fichier</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that is not read</source>
        <translation>est chiffré, ou compressé par un procédé non pris en charge</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>est beaucoup trop volumineux</translation>
    </message>
    <message>
        <source>would become far larger than it is</source>
        <translation>deviendrait démesurément volumineux une fois extrait</translation>
    </message>
    <message>
        <source>The takes could not be copied to {folder}: {error}. They are where they were; free space, or choose another folder.</source>
        <translation>Les prises n’ont pas pu être copiées dans {folder}&#xa0;: {error}. Elles sont restées à leur place&#x202f;; libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>it is inside a project</source>
        <translation>il se trouve dans un projet</translation>
    </message>
    <message>
        <source>it has other files in it</source>
        <translation>il contient d’autres fichiers</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>son dossier parent n’existe pas</translation>
    </message>
    <message>
        <source>{folder} is not used: {reason}. Nothing was changed; choose another folder.</source>
        <translation>{folder} n’est pas utilisé&#xa0;: {reason}. Rien n’a été modifié&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free</source>
        <translation>il faut {needed_mb:,.0f}&#xa0;Mo et {free_mb:,.0f}&#xa0;Mo sont libres</translation>
    </message>
    <message>
        <source>a file in it is larger than it says</source>
        <translation>un fichier qu’il contient est plus volumineux qu’annoncé</translation>
    </message>
    <message>
        <source>a file in it is cut short</source>
        <translation>un fichier qu’il contient est incomplet</translation>
    </message>
    <message>
        <source>the project in it is damaged ({error})</source>
        <translation>le projet qu’il contient est endommagé ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}). The project is as it was; choose another version.</source>
        <translation>{file} est illisible ({error}). Le projet est inchangé&#x202f;; choisissez une autre version.</translation>
    </message>
    <message>
        <source>{folder} is being written by another program. Nothing was written; try again when that is over.</source>
        <translation>Un autre programme écrit dans {folder}. Rien n’a été écrit&#x202f;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>Read only shows it as last saved. A copy goes on in a folder of its own. Take it over only when nobody works there any more: what is unsaved there is offered to you.</source>
        <translation>La lecture seule montre le dernier état enregistré. Une copie continue dans son propre dossier. Ne prenez la main que si plus personne n’y travaille&#xa0;: ce qui n’y est pas enregistré vous sera proposé.</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>“{title}” is open in another window of Throughline (process {pid}).</source>
        <translation>«&#x202f;{title}&#x202f;» est ouvert dans une autre fenêtre de Throughline (processus {pid}).</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). Whether it still runs cannot be known from here.</source>
        <translation>« {title} » est ouvert sur l’ordinateur {host} (processus {pid}). Impossible de savoir d’ici s’il fonctionne encore.</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). It was last heard of at {time}; whether it still runs cannot be known from here.</source>
        <translation>«&#x202f;{title}&#x202f;» est ouvert sur l’ordinateur {host} (processus {pid}). Dernier signe de vie&#xa0;: {time}&#x202f;; impossible de savoir d’ici s’il est toujours actif.</translation>
    </message>
    <message>
        <source>“{title}” has edits of {time} that were not saved.</source>
        <translation>«&#x202f;{title}&#x202f;» contient des modifications du {time} qui n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Open as last saved</source>
        <translation>Ouvrir l’état enregistré</translation>
    </message>
    <message>
        <source>Unsaved edits were found</source>
        <translation>Modifications non enregistrées trouvées</translation>
    </message>
    <message>
        <source>What is different from the saved project</source>
        <translation>Différences avec le projet enregistré</translation>
    </message>
    <message>
        <source>The project was saved after these edits were made: taking them goes back to the state that they were made in. That can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>Le projet a été enregistré après ces modifications&#xa0;: les récupérer ramène à l’état dans lequel elles ont été faites. Vous pouvez annuler cette opération, et le projet enregistré reste tel quel jusqu’à votre prochain enregistrement. Les modifications non récupérées restent dans Fichier &gt; Versions.</translation>
    </message>
    <message>
        <source>Taking them can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>Vous pouvez annuler la récupération, et le projet enregistré reste tel quel jusqu’à votre prochain enregistrement. Les modifications non récupérées restent dans Fichier &gt; Versions.</translation>
    </message>
    <message>
        <source>Opening a version is an edit that undo takes back; the project on disk stays as it is until you save. The newest 20 that were saved are kept.</source>
        <translation>Ouvrir une version est une modification qu’Annuler retire&#x202f;; le projet sur le disque reste tel quel jusqu’à votre prochain enregistrement. Les 20 dernières versions enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Ouvrir cette version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>What is different from the project as it is now</source>
        <translation>Différences avec le projet actuel</translation>
    </message>
    <message>
        <source>Different from now:</source>
        <translation>Différences avec l’état actuel&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Saved, and replaced at {time}</source>
        <translation>Enregistrée, remplacée le {time}</translation>
    </message>
    <message>
        <source>Edits that were not saved, set aside at {time}</source>
        <translation>Modifications non enregistrées, mises de côté le {time}</translation>
    </message>
    <message>
        <source>Unsaved edits that were found could not be moved to the versions: {error}. They stay where they are.</source>
        <translation>Les modifications non enregistrées retrouvées n’ont pas pu être déplacées dans les versions&#xa0;: {error}. Elles restent où elles sont.</translation>
    </message>
    <message>
        <source>A journal of unsaved edits is damaged; it was kept in the folder backups.</source>
        <translation>Un journal de modifications non enregistrées est endommagé&#x202f;; il a été conservé dans le dossier backups.</translation>
    </message>
    <message>
        <source>Take unsaved edits</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>Archiver en un fichier…</translation>
    </message>
    <message>
        <source>Write the project with its takes into one file, to pass it on or to keep it</source>
        <translation>Écrire le projet et ses prises dans un seul fichier, pour le transmettre ou le conserver</translation>
    </message>
    <message>
        <source>Open packed project…</source>
        <translation>Ouvrir un projet archivé…</translation>
    </message>
    <message>
        <source>Unpack a project that was packed into one file, and open it</source>
        <translation>Extraire un projet archivé en un seul fichier, et l’ouvrir</translation>
    </message>
    <message>
        <source>Check the files of this project</source>
        <translation>Vérifier les fichiers de ce projet</translation>
    </message>
    <message>
        <source>Read the files of all takes, and see whether they are as they were made</source>
        <translation>Lire les fichiers de toutes les prises et voir s’ils sont restés tels qu’ils ont été créés</translation>
    </message>
    <message>
        <source>Packed projects ({kinds})</source>
        <translation>Projets archivés ({kinds})</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Archiver en un fichier</translation>
    </message>
    <message>
        <source>Packing {file}. You can go on working.</source>
        <translation>Archivage dans {file}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Cancel packing</source>
        <translation>Annuler l’archivage</translation>
    </message>
    <message>
        <source>Open packed project</source>
        <translation>Ouvrir un projet archivé</translation>
    </message>
    <message>
        <source>Unpack {file} into a new folder</source>
        <translation>Extraire {file} dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Unpacking {file}.</source>
        <translation>Extraction de {file}.</translation>
    </message>
    <message>
        <source>Packed into {file}</source>
        <translation>Projet archivé dans {file}</translation>
    </message>
    <message>
        <source>Packing was cancelled; what was there before is unchanged.</source>
        <translation>Archivage annulé&#x202f;; ce qui existait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>Which takes shall be in the file?</source>
        <translation>Quelles prises inclure dans le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>The film is whole with the takes that are in it. All takes need more room.</source>
        <translation>Le film est complet avec les prises qu’il utilise. Toutes les prises demandent plus d’espace.</translation>
    </message>
    <message>
        <source>Takes in the film</source>
        <translation>Prises du film</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Toutes les prises</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>The project as it was saved before, and edits that were set aside</source>
        <translation>Le projet tel qu’il a été enregistré auparavant, et les modifications mises de côté</translation>
    </message>
    <message>
        <source>There are no former versions yet: the project was saved once.</source>
        <translation>Il n’y a pas encore de version antérieure&#xa0;: le projet n’a été enregistré qu’une fois.</translation>
    </message>
    <message>
        <source>Open the version of {time}</source>
        <translation>Ouvrir la version du {time}</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another program has saved this project, and there are unsaved edits here. Nothing is lost: save over it, and what it saved stays in File &gt; Versions; or save a copy.</source>
        <translation>Un autre programme a enregistré ce projet, et il y a ici des modifications non enregistrées. Rien n’est perdu&#xa0;: remplacez cet enregistrement, qui restera dans Fichier &gt; Versions, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Go to marker</source>
        <translation>Aller au marqueur</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Chargement de l’encodeur de texte</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Chargement du transformer</translation>
    </message>
    <message>
        <source>Loading the autoencoder</source>
        <translation>Chargement de l’autoencodeur</translation>
    </message>
    <message>
        <source>Loading the memory encoder</source>
        <translation>Chargement de l’encodeur de mémoire</translation>
    </message>
    <message>
        <source>The model does not know {words}. It knows {known}.</source>
        <translation>Le modèle ne connaît pas {words}. Il connaît {known}.</translation>
    </message>
    <message>
        <source>The model does not know {words}.</source>
        <translation>Le modèle ne connaît pas {words}.</translation>
    </message>
    <message>
        <source>The prompt is long: the model reads its first {count} words.</source>
        <translation>Le prompt est long&#xa0;: le modèle en lit les {count} premiers mots.</translation>
    </message>
    <message>
        <source>{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing of other shots or of pictures of the cast.</source>
        <translation>{model} n’a pas d’encodeur de mémoire&#xa0;: le plan continue à partir de ses propres dernières images et ne sait rien des autres plans ni des images du casting.</translation>
    </message>
    <message>
        <source>Of the {cited} pictures that the prompt cites, the model sees {read}.</source>
        <translation>Sur les {cited} images que cite le prompt, le modèle en voit {read}.</translation>
    </message>
    <message>
        <source>The sound of {file} was left out: shots have pictures only.</source>
        <translation>Le son de {file} a été ignoré&#xa0;: les plans n’ont que des images.</translation>
    </message>
    <message>
        <source>{file} ends after {length}, though it says {promised}; perhaps it was not copied to its end.</source>
        <translation>{file} se termine après {length} alors que le fichier annonce {promised}&#x202f;; peut-être n’a-t-il pas été copié jusqu’au bout.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its height is cut off, as much at both sides.</source>
        <translation>{file} ({size}) a été mis à l’échelle pour remplir les images du modèle ({model_size})&#x202f;; {percent}% de sa hauteur est rogné, autant de chaque côté.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its width is cut off, as much at both sides.</source>
        <translation>{file} ({size}) a été mis à l’échelle pour remplir les images du modèle ({model_size})&#x202f;; {percent}% de sa largeur est rogné, autant de chaque côté.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for high noise alone, as its name says.</source>
        <translation>Le LoRA {name} sert seulement pour le bruit fort, comme l’indique son nom.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for low noise alone, as its name says.</source>
        <translation>Le LoRA {name} sert seulement pour le bruit faible, comme l’indique son nom.</translation>
    </message>
    <message>
        <source>The LoRA {name} also changes what is no layer ({count} entries); these were left out.</source>
        <translation>Le LoRA {name} modifie aussi ce qui n’est pas une couche ({count} entrées)&#x202f;; cela a été ignoré.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>La mémoire du GPU est épuisée</translation>
    </message>
    <message>
        <source>The computer ran out of memory</source>
        <translation>La mémoire de l’ordinateur est épuisée</translation>
    </message>
    <message>
        <source>The GPU or its driver failed ({error})</source>
        <translation>Le GPU ou son pilote a échoué ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is no device</source>
        <translation>{variable} vaut {name}, qui n’est pas un périphérique</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is none of {names}</source>
        <translation>{variable} vaut {name}, qui n’est aucun de {names}</translation>
    </message>
    <message>
        <source>{variable} is {name}, which cannot be used ({error})</source>
        <translation>{variable} vaut {name}, qui ne peut pas être utilisé ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, and {module} is not installed</source>
        <translation>{variable} vaut {name}, et {module} n’est pas installé</translation>
    </message>
    <message>
        <source>{variable} is {name}, which does not run on {device}</source>
        <translation>{variable} vaut {name}, qui ne fonctionne pas sur {device}</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the GPU&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} a besoin d’environ {needed}&#xa0;Go de la mémoire du GPU en {size}, et il y a {there}&#xa0;Go</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the computer&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} a besoin d’environ {needed}&#xa0;Go de la mémoire de l’ordinateur en {size}, et il y a {there}&#xa0;Go</translation>
    </message>
    <message>
        <source>The file could not be read or written: {error}</source>
        <translation>Le fichier n’a pas pu être lu ou écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The file {file} could not be read or written: {error}</source>
        <translation>Le fichier {file} n’a pas pu être lu ou écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work ({error})</source>
        <translation>Une erreur inattendue a interrompu le travail ({error})</translation>
    </message>
    <message>
        <source>Chunk {chunk} could not be written to {folder}: {error}</source>
        <translation>Le segment {chunk} n’a pas pu être écrit dans {folder}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Pictures from memory could not be written to {folder}: {error}</source>
        <translation>Les images de la mémoire n’ont pas pu être écrites dans {folder}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The latents of chunk {chunk} in {folder} cannot be read</source>
        <translation>Les latents du segment {chunk} dans {folder} ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The pictures of chunk {chunk} in {folder} cannot be read</source>
        <translation>Les images du segment {chunk} dans {folder} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The take in {folder} has no finished chunks</source>
        <translation>La prise dans {folder} n’a aucun segment terminé</translation>
    </message>
    <message>
        <source>The take in {folder} was made by a model with other latents</source>
        <translation>La prise dans {folder} vient d’un modèle dont les latents sont différents</translation>
    </message>
    <message>
        <source>The files of take {take} are missing in {folder}</source>
        <translation>Les fichiers de la prise {take} manquent dans {folder}</translation>
    </message>
    <message>
        <source>The picture of @{name} is missing in {file}</source>
        <translation>L’image de @{name} manque dans {file}</translation>
    </message>
    <message>
        <source>The picture of @{name} cannot be read</source>
        <translation>L’image de @{name} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The picture of @{name} was changed since it was named</source>
        <translation>L’image de @{name} a été modifiée depuis qu’elle a été nommée</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be used. {why}</source>
        <translation>Le LoRA {name} ne peut pas être utilisé. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be read. {why}</source>
        <translation>Le LoRA {name} ne peut pas être lu. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} does not fit the model</source>
        <translation>Le LoRA {name} ne convient pas au modèle</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} is missing in {file}</source>
        <translation>Le fichier du LoRA {name} manque dans {file}</translation>
    </message>
    <message>
        <source>The LoRAs are not those that the recipe names</source>
        <translation>Les LoRA ne sont pas ceux que nomme la recette</translation>
    </message>
    <message>
        <source>The model starts a shot from a picture, and there is none</source>
        <translation>Le modèle commence un plan à partir d’une image, et il n’y en a pas</translation>
    </message>
    <message>
        <source>The model makes a keyframe of pictures, and there is none</source>
        <translation>Le modèle crée une image clé à partir d’images, et il n’y en a aucune</translation>
    </message>
    <message>
        <source>The keyframe could not be written to {folder}: {error}</source>
        <translation>L’image clé n’a pas pu être écrite dans {folder}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{model} makes no keyframes</source>
        <translation>{model} ne crée pas d’images clés</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots</source>
        <translation>{model} crée des images clés et non des plans</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {why}</source>
        <translation>{file} ne peut pas être importé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It is longer ago than {model} can remember</source>
        <translation>C’est plus ancien que ce dont {model} peut se souvenir</translation>
    </message>
    <message>
        <source>It was made by a model that counts pictures in another way: {model} remembers it, but cannot show it picture by picture</source>
        <translation>Cela vient d’un modèle qui compte les images autrement : {model} s’en souvient, mais ne peut pas le montrer image par image</translation>
    </message>
    <message>
        <source>{model} goes on in its own way, without a memory to ask</source>
        <translation>{model} continue à sa manière, sans mémoire à interroger</translation>
    </message>
    <message>
        <source>{model} has no memory encoder, so it remembers nothing</source>
        <translation>{model} n’a pas d’encodeur de mémoire et ne se souvient donc de rien</translation>
    </message>
    <message>
        <source>{model} cannot make {count} pictures, only a length such as {lengths}</source>
        <translation>{model} ne peut pas produire {count} images, seulement une durée comme {lengths}</translation>
    </message>
    <message>
        <source>{model} cannot make pictures at the rate {rate}</source>
        <translation>{model} ne peut pas produire d’images à la cadence {rate}</translation>
    </message>
    <message>
        <source>The recipe asks for other weights than those of {model}</source>
        <translation>La recette demande d’autres poids que ceux de {model}</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>The weights in {folder} are missing</source>
        <translation>Les poids dans {folder} manquent</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit their config.json</source>
        <translation>Les poids dans {folder} ne correspondent pas à leur config.json</translation>
    </message>
    <message>
        <source>{folder} is not a model folder: it has no throughline.json</source>
        <translation>{folder} n’est pas un dossier de modèle&#xa0;: il ne contient pas throughline.json</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP</source>
        <translation>{folder} n’est pas un encodeur d’images de DINOv2, CLIP ou SigLIP</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read: {error}</source>
        <translation>Les poids dans {folder} ne peuvent pas être lus&#x202f;: {error}</translation>
    </message>
    <message>
        <source>{file} does not say how pictures are prepared</source>
        <translation>{file} ne dit pas comment les images sont préparées</translation>
    </message>
    <message>
        <source>The pictures of {folder} do not fit the model in {model}</source>
        <translation>Les images de {folder} ne correspondent pas au modèle de {model}</translation>
    </message>
    <message>
        <source>The model reads {file}, which is not there any more; put it back, or get the model again</source>
        <translation>Le modèle lit {file}, qui n’est plus là&#x202f;; remettez-le en place ou téléchargez à nouveau le modèle</translation>
    </message>
    <message>
        <source>The model reads {file}, which is another file now; put the old one back, or get the model again</source>
        <translation>Le modèle lit {file}, qui est maintenant un autre fichier&#x202f;; remettez l’ancien en place ou téléchargez à nouveau le modèle</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>il ne peut pas être ouvert ({error})</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>c’est du texte</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>il ne contient rien</translation>
    </message>
    <message>
        <source>it holds nothing but sound</source>
        <translation>il ne contient que du son</translation>
    </message>
    <message>
        <source>it is a single picture, which the cast takes, and not a video</source>
        <translation>c’est une seule image, à mettre dans le casting, et non une vidéo</translation>
    </message>
    <message>
        <source>it lasts more than {minutes} minutes, the most of one shot; cut out the part that you need</source>
        <translation>il dure plus de {minutes} minutes, le maximum d’un plan&#x202f;; découpez la partie dont vous avez besoin</translation>
    </message>
    <message>
        <source>It was made for another model: this one has no {layer}</source>
        <translation>Il a été fait pour un autre modèle&#xa0;: celui-ci n’a pas de {layer}</translation>
    </message>
    <message>
        <source>It was made for a larger or smaller model: its {layer} has another size</source>
        <translation>Il a été fait pour un modèle plus grand ou plus petit&#xa0;: son {layer} a une autre taille</translation>
    </message>
    <message>
        <source>It is no LoRA: it changes no layer</source>
        <translation>Ce n’est pas un LoRA&#xa0;: il ne modifie aucune couche</translation>
    </message>
    <message>
        <source>It is damaged: {what}</source>
        <translation>Il est endommagé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)</source>
        <translation>Il est d’un type qui ne peut pas être utilisé (LoHa, LoKr, DoRA ou OFT)</translation>
    </message>
    <message>
        <source>It changes the text encoder, too, so it was made for another model</source>
        <translation>Il modifie aussi l’encodeur de texte, il a donc été fait pour un autre modèle</translation>
    </message>
    <message>
        <source>Its file was changed since it was added</source>
        <translation>Son fichier a été modifié depuis son ajout</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>no chunk was finished</source>
        <translation>aucun segment n’était terminé</translation>
    </message>
    <message>
        <source>1 finished chunk is kept</source>
        <translation>1 segment terminé est conservé</translation>
    </message>
    <message>
        <source>{count} finished chunks are kept</source>
        <translation>{count} segments terminés sont conservés</translation>
    </message>
    <message>
        <source>get the model again</source>
        <translation>téléchargez de nouveau le modèle</translation>
    </message>
    <message>
        <source>generate the shot of that take again, or select another take</source>
        <translation>générez de nouveau le plan de cette prise, ou choisissez une autre prise</translation>
    </message>
    <message>
        <source>replace its picture in the cast, or choose another keyframe, then generate again</source>
        <translation>remplacez son image dans le casting, ou choisissez une autre image clé, puis générez de nouveau</translation>
    </message>
    <message>
        <source>turn it off for this shot, or choose a LoRA that was made for this model</source>
        <translation>désactivez-le pour ce plan ou choisissez un LoRA fait pour ce modèle</translation>
    </message>
    <message>
        <source>add it to the project again, or turn it off for this shot</source>
        <translation>ajoutez-le de nouveau au projet ou désactivez-le pour ce plan</translation>
    </message>
    <message>
        <source>give the shot a keyframe (a picture of your own will do), cite a picture of the cast with @name in its prompt, or generate the shot before it first</source>
        <translation>donnez au plan une image clé (une image à vous suffit), citez dans son prompt une image du casting avec @name, ou générez d’abord le plan qui le précède</translation>
    </message>
    <message>
        <source>choose another file, or save it anew with another program and import that</source>
        <translation>choisissez un autre fichier, ou enregistrez-le de nouveau avec un autre programme et importez celui-ci</translation>
    </message>
    <message>
        <source>ask for a shot that it remembers, or choose a model that remembers more</source>
        <translation>demandez un plan dont il se souvient, ou choisissez un modèle qui se souvient de davantage</translation>
    </message>
    <message>
        <source>generate its shot with this model, or import it again, and ask then</source>
        <translation>générez son plan avec ce modèle, ou importez-le à nouveau, puis redemandez</translation>
    </message>
    <message>
        <source>load the model of the recipe, or generate the shot again with the loaded one</source>
        <translation>chargez le modèle de la recette, ou générez de nouveau le plan avec celui qui est chargé</translation>
    </message>
    <message>
        <source>load a model first</source>
        <translation>chargez d’abord un modèle</translation>
    </message>
    <message>
        <source>take the variable away, so that the program chooses, or name another one</source>
        <translation>retirez la variable pour que le programme choisisse, ou indiquez-en une autre valeur</translation>
    </message>
    <message>
        <source>choose a smaller model, or one with smaller pictures</source>
        <translation>choisissez un modèle plus petit, ou un modèle avec des images plus petites</translation>
    </message>
    <message>
        <source>close other programs and generate again, or choose a smaller model, or smaller pictures where the model has them</source>
        <translation>fermez d’autres programmes et générez de nouveau, ou choisissez un modèle plus petit, ou des images plus petites si le modèle en a</translation>
    </message>
    <message>
        <source>if it happens again, restart the computer or update the driver of the GPU</source>
        <translation>si cela se reproduit, redémarrez l’ordinateur ou mettez à jour le pilote du GPU</translation>
    </message>
    <message>
        <source>make room or choose another folder, then generate again</source>
        <translation>libérez de l’espace ou choisissez un autre dossier, puis générez de nouveau</translation>
    </message>
    <message>
        <source>the log has the details; please report it</source>
        <translation>le journal contient les détails&#x202f;; merci de le signaler</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{n} chunk was checked, and it is as it was made.</source>
        <translation>{n} segment vérifié&#xa0;: il est tel qu’il a été créé.</translation>
    </message>
    <message>
        <source>{n} chunks were checked, and all are as they were made.</source>
        <translation>{n} segments vérifiés&#xa0;: tous sont tels qu’ils ont été créés.</translation>
    </message>
    <message>
        <source>The files of this project are being checked. You can go on working.</source>
        <translation>Vérification des fichiers de ce projet en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Files are missing or damaged: {takes}. What is lost can be made again, with the same pictures; the rest stays as it is.</source>
        <translation>Des fichiers manquent ou sont endommagés&#xa0;: {takes}. Ce qui est perdu peut être refait, avec les mêmes images&#x202f;; le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Takes are being moved; wait for that or cancel it first.</source>
        <translation>Des prises sont en cours de déplacement&#x202f;; attendez la fin ou annulez d’abord.</translation>
    </message>
    <message>
        <source>The takes are where they were: {error}</source>
        <translation>Les prises sont restées à leur place&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Media offline: the takes of {project} lie in another folder, and where is not known on this computer. Nothing is lost; relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Médias hors ligne&#xa0;: les prises de {project} se trouvent dans un autre dossier, inconnu sur cet ordinateur. Rien n’est perdu&#x202f;; reliez-les dans les paramètres du projet ou avec `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>Media offline: {folder} with the takes of {project} is not there. Nothing is lost; connect its disk, or relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Médias hors ligne&#xa0;: {folder}, qui contient les prises de {project}, est introuvable. Rien n’est perdu&#x202f;; branchez le disque, ou reliez-les dans les paramètres du projet ou avec `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>the takes lie in the project</source>
        <translation>les prises sont dans le projet</translation>
    </message>
    <message>
        <source>it belongs to another project</source>
        <translation>il appartient à un autre projet</translation>
    </message>
    <message>
        <source>no takes of a project are there</source>
        <translation>il ne contient les prises d’aucun projet</translation>
    </message>
    <message>
        <source>{project} uses it</source>
        <translation>{project} l’utilise</translation>
    </message>
    <message>
        <source>take {number} is another one there</source>
        <translation>la prise {number} y est différente</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Relier…</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Dossier des médias</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Media offline</source>
        <translation>Médias hors ligne</translation>
    </message>
    <message>
        <source>The folder with the takes</source>
        <translation>Le dossier qui contient les prises</translation>
    </message>
    <message>
        <source>A folder for the takes</source>
        <translation>Un dossier pour les prises</translation>
    </message>
    <message>
        <source>Takes are being made. Wait for them or cancel them, then move them.</source>
        <translation>Des prises sont en cours de génération. Attendez la fin ou annulez, puis déplacez-les.</translation>
    </message>
    <message>
        <source>Media online again: {folder}</source>
        <translation>Médias de nouveau en ligne&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Moving the takes to {folder}. You can go on editing.</source>
        <translation>Déplacement des prises vers {folder}. Vous pouvez continuer le montage.</translation>
    </message>
    <message>
        <source>Comparing the takes with those of the project.</source>
        <translation>Comparaison des prises avec celles du projet.</translation>
    </message>
    <message>
        <source>Cancel moving</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>Moving the takes, {percent}%</source>
        <translation>Déplacement des prises, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The takes lie in {folder}</source>
        <translation>Les prises se trouvent dans {folder}</translation>
    </message>
    <message>
        <source>Moving was cancelled; the takes are where they were.</source>
        <translation>Déplacement annulé&#x202f;; les prises sont restées à leur place.</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The files could not be checked: {error}</source>
        <translation>Les fichiers n’ont pas pu être vérifiés : {error}</translation>
    </message>
    <message>
        <source>Any use, without conditions.</source>
        <translation>Toute utilisation, sans conditions.</translation>
    </message>
    <message>
        <source>Any use, also commercial. Who passes the model on passes on its licence and notices.</source>
        <translation>Toute utilisation, même commerciale. Qui transmet le modèle transmet sa licence et ses mentions.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Above 100 million users a month, ask Tencent.</source>
        <translation>Pas de licence dans l’Union européenne, au Royaume-Uni et en Corée du Sud. Ses images ne doivent pas servir à améliorer d’autres modèles d’IA. Au-delà de 100 millions d’utilisateurs par mois, il faut demander à Tencent.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 Redux, whose licence allows no commercial use.</source>
        <translation>Pas de licence dans l’Union européenne, au Royaume-Uni et en Corée du Sud. Ses images ne doivent pas servir à améliorer d’autres modèles d’IA. Son encodeur d’images vient d’une copie de FLUX.1 Redux, dont la licence interdit l’usage commercial.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for the uses that its licence lists as forbidden.</source>
        <translation>L’usage commercial est permis, sauf les usages que la licence énumère comme interdits.</translation>
    </message>
    <message>
        <source>A model is being fetched; wait for it, or pause it first.</source>
        <translation>Un modèle est en cours de téléchargement ; attendez-le ou mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>The engine is being worked on; wait for it, or pause it first.</source>
        <translation>Un travail est en cours sur le moteur ; attendez, ou mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>What was fetched is kept: {error}</source>
        <translation>Ce qui a été téléchargé est gardé : {error}</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was asked of the network and nothing was fetched. Switch it off to get models.</source>
        <translation>Le mode hors ligne est activé : rien n’a été demandé au réseau ni téléchargé. Désactivez-le pour télécharger des modèles.</translation>
    </message>
    <message>
        <source>{mirror} is no address of a mirror: it begins with https://.</source>
        <translation>{mirror} n’est pas l’adresse d’un miroir : elle commence par https://.</translation>
    </message>
    <message>
        <source>{model} was begun in {folder}. Go on there, or delete it first. Nothing was changed.</source>
        <translation>{model} a été commencé dans {folder}. Continuez là, ou supprimez-le d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. What was there is kept; get the model again without it.</source>
        <translation>{file} n’est pas sur cet ordinateur, et hors ligne personne n’est interrogé. Ce qui était là est gardé ; téléchargez le modèle sans ce mode.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed; look at the drive and at who may read it, and check again.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}. Rien n’a été modifié&#x202f;; vérifiez le disque et les droits d’accès, puis vérifiez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} a {free:.1f} Go libres, et {model} a besoin de {needed:.1f} Go de plus. Rien n’a été téléchargé ; libérez de la place ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>What {repo} consists of could not be found out; of the last mirror that was asked: {reason}. Nothing was fetched; look at the connection, or name a mirror.</source>
        <translation>Impossible de savoir de quoi {repo} est fait ; du dernier miroir interrogé : {reason}. Rien n’a été téléchargé ; vérifiez la connexion ou indiquez un miroir.</translation>
    </message>
    <message>
        <source>Another program is getting this model into {folder}; wait for it.</source>
        <translation>Un autre programme télécharge ce modèle dans {folder} ; attendez-le.</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est injoignable</translation>
    </message>
    <message>
        <source>it stopped sending</source>
        <translation>il a cessé d’envoyer</translation>
    </message>
    <message>
        <source>it does not have the file</source>
        <translation>il n’a pas le fichier</translation>
    </message>
    <message>
        <source>it asks for an account that has accepted the licence</source>
        <translation>il demande un compte qui a accepté la licence</translation>
    </message>
    <message>
        <source>what it answered is not what was asked for</source>
        <translation>sa réponse n’est pas ce qui était demandé</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. The model cannot be used any more; delete it again, or get it again.</source>
        <translation>{folder} n’a pas pu être supprimé en entier : {reason}. Le modèle n’est plus utilisable ; supprimez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing of {model} to delete.</source>
        <translation>Il n’y a rien de {model} à supprimer.</translation>
    </message>
    <message>
        <source>{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.</source>
        <translation>{model} n’a pas été téléchargé par Throughline et n’a donc pas été supprimé. Son dossier est {folder}.</translation>
    </message>
    <message>
        <source>what it sent is damaged</source>
        <translation>ce qu’il a envoyé est endommagé</translation>
    </message>
    <message>
        <source>{file} could not be fetched from any mirror; of the last one: {reason}. What was fetched is kept; get it again to go on.</source>
        <translation>{file} n’a pu être téléchargé d’aucun miroir ; du dernier : {reason}. Ce qui a été téléchargé est gardé ; téléchargez-le à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}: the project has none yet.</source>
        <translation>Il n’y a pas de LoRA {name}&#xa0;: le projet n’en a pas encore.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}; the project has {known}.</source>
        <translation>Il n’y a pas de LoRA {name}&#x202f;; le projet a {known}.</translation>
    </message>
    <message>
        <source>This file is in the project already, as {name}.</source>
        <translation>Ce fichier est déjà dans le projet, sous le nom {name}.</translation>
    </message>
    <message>
        <source>{name} is for drafts, and used in all shots of them.</source>
        <translation>{name} sert aux brouillons et y est utilisé dans tous les plans.</translation>
    </message>
    <message>
        <source>it was made without the LoRA {name}</source>
        <translation>il a été créé sans le LoRA {name}</translation>
    </message>
    <message>
        <source>it was made with the LoRA {name}, which is off now</source>
        <translation>il a été créé avec le LoRA {name}, désactivé depuis</translation>
    </message>
    <message>
        <source>the weight of the LoRA {name} was changed ({weight}, was {before})</source>
        <translation>le poids du LoRA {name} a été modifié ({weight} au lieu de {before})</translation>
    </message>
    <message>
        <source>weight of the LoRA {name} {old} → {new}</source>
        <translation>poids du LoRA {name} {old} → {new}</translation>
    </message>
    <message>
        <source>A draft has 1 to {limit} steps.</source>
        <translation>Un brouillon a de 1 à {limit} étapes.</translation>
    </message>
    <message>
        <source>The LoRA {name} is not named by its sha256.</source>
        <translation>Le LoRA {name} n’est pas nommé par son sha256.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s name has 1 to {limit} characters.</source>
        <translation>Le nom d’un LoRA a de 1 à {limit} caractères.</translation>
    </message>
    <message>
        <source>{name} has at most {limit} trigger words, of a line each.</source>
        <translation>{name} a au plus {limit} mots déclencheurs, d’une ligne chacun.</translation>
    </message>
    <message>
        <source>A LoRA of the project is there twice.</source>
        <translation>Un LoRA du projet est présent deux fois.</translation>
    </message>
    <message>
        <source>Two LoRAs of the project have the same name.</source>
        <translation>Deux LoRA du projet portent le même nom.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s weight lies between -{limit:g} and {limit:g}.</source>
        <translation>Le poids d’un LoRA est compris entre -{limit:g} et {limit:g}.</translation>
    </message>
    <message>
        <source>The LoRA was not added: {error}</source>
        <translation>Le LoRA n’a pas été ajouté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{file} could not be copied into the project: {error}. Nothing was changed; free space or make the folder writable.</source>
        <translation>{file} n’a pas pu être copié dans le projet&#xa0;: {error}. Rien n’a été modifié&#x202f;; libérez de l’espace ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}; put it back, or remove it and add it again.</source>
        <translation>Le fichier du LoRA {name} est introuvable dans {folder}&#x202f;; remettez-le en place, ou retirez le LoRA et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is damaged, or no safetensors file</source>
        <translation>il est endommagé ou n’est pas un fichier safetensors</translation>
    </message>
    <message>
        <source>it is cut short; copy or download it again</source>
        <translation>il est incomplet&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it has no LoRA in it</source>
        <translation>il ne contient pas de LoRA</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>il est introuvable</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>{file} y manque</translation>
    </message>
    <message>
        <source>its {file} names another class</source>
        <translation>son {file} nomme une autre classe</translation>
    </message>
    <message>
        <source>{file} may hold code, so take it away</source>
        <translation>{file} peut contenir du code, il faut donc le retirer</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.</source>
        <translation>{folder} n’est pas un encodeur d’images de DINOv2, CLIP ou SigLIP&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>il est beaucoup trop volumineux</translation>
    </message>
    <message>
        <source>{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a .safetensors file.</source>
        <translation>{file} n’est pas un LoRA utilisable&#xa0;: {why}. Rien n’a été modifié&#x202f;; choisissez un fichier .safetensors.</translation>
    </message>
    <message>
        <source>None yet. Drop a .safetensors file on the window.</source>
        <translation>Aucun pour l’instant. Déposez un fichier .safetensors sur la fenêtre.</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>Ajouter un LoRA…</translation>
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
        <translation>Ajouter un LoRA</translation>
    </message>
    <message>
        <source>Adding {file} to the project…</source>
        <translation>Ajout de {file} au projet…</translation>
    </message>
    <message>
        <source>Remove LoRA {name}</source>
        <translation>Retirer le LoRA {name}</translation>
    </message>
    <message>
        <source>Add LoRA {name}</source>
        <translation>Ajouter le LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is in the project.</source>
        <translation>Le LoRA {name} est dans le projet.</translation>
    </message>
    <message>
        <source>Change LoRA {name}</source>
        <translation>Modifier le LoRA {name}</translation>
    </message>
    <message>
        <source>Click to write it in the prompt</source>
        <translation>Cliquez pour l’écrire dans le prompt</translation>
    </message>
    <message>
        <source>Trigger words, with commas between</source>
        <translation>Mots déclencheurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Use in all shots</source>
        <translation>Utiliser dans tous les plans</translation>
    </message>
    <message>
        <source>Only for drafts</source>
        <translation>Seulement pour les brouillons</translation>
    </message>
    <message>
        <source>This weight in all shots</source>
        <translation>Ce poids dans tous les plans</translation>
    </message>
    <message>
        <source>Change trigger words</source>
        <translation>Modifier les mots déclencheurs</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <source>{name}: only in drafts, which have {steps} steps</source>
        <translation>{name}&#xa0;: seulement dans les brouillons, en {steps} étapes</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Poids de {name}</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>{model} reads the last picture before a chunk; it has no memory of older shots.</source>
        <translation>{model} lit la dernière image avant un segment&#xa0;; il ne mémorise pas les plans plus anciens.</translation>
    </message>
    <message>
        <source>{model} reads the last {seconds} s before a chunk; it has no memory of older shots.</source>
        <translation>{model} lit les {seconds} dernières s avant un segment&#xa0;; il ne mémorise pas les plans plus anciens.</translation>
    </message>
    <message>
        <source>{model} reads nothing of the shots before; it has no memory of them.</source>
        <translation>{model} ne lit rien des plans précédents&#xa0;; il ne les mémorise pas.</translation>
    </message>
    <message>
        <source>A keyframe is made of up to {count} pictures.</source>
        <translation>Une image clé est créée à partir de {count} images au plus.</translation>
    </message>
    <message>
        <source>Of the cast it reads one picture.</source>
        <translation>Du casting, il lit une image.</translation>
    </message>
    <message>
        <source>Of the cast it reads up to {count} pictures.</source>
        <translation>Du casting, il lit jusqu’à {count} images.</translation>
    </message>
    <message>
        <source>the shot begins from a picture, and {model} reads no other</source>
        <translation>le plan commence par une image et {model} n’en lit aucune autre</translation>
    </message>
    <message>
        <source>the model looks back {seconds} s</source>
        <translation>le modèle regarde {seconds} s en arrière</translation>
    </message>
    <message>
        <source>the model looks back only {seconds} s</source>
        <translation>le modèle ne regarde que {seconds} s en arrière</translation>
    </message>
    <message>
        <source>{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe (a picture of your own will do), cite a picture of the cast with @name, or generate the shot before it first.</source>
        <translation>{shot} a besoin d’une image de départ, car {model} part d’une image&#xa0;: donnez-lui une image clé (une image à vous suffit), citez une image du casting avec @name, ou générez d’abord le plan qui précède.</translation>
    </message>
    <message>
        <source>{file} was found before, but is gone now, or is another file. What was fetched is kept; get the model again to go on.</source>
        <translation>{file} avait été trouvé, mais il a disparu ou c’est maintenant un autre fichier. Ce qui a été téléchargé est conservé&#x202f;; téléchargez à nouveau le modèle pour continuer.</translation>
    </message>
    <message>
        <source>The files that shall be reused could not be looked at. Nothing was fetched; get the model without them, or name other ones.</source>
        <translation>Les fichiers à réutiliser n’ont pas pu être examinés. Rien n’a été téléchargé&#x202f;; téléchargez le modèle sans eux ou indiquez-en d’autres.</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the {part} of this model. Nothing was fetched; name the one that shall be read, or its folder.</source>
        <translation>{one} et {other} contiennent tous deux la partie {part} de ce modèle. Rien n’a été téléchargé&#x202f;; indiquez celui qui doit être lu, ou son dossier.</translation>
    </message>
    <message>
        <source>{file} is not used: it is packed in a way that is not read ({packing}). What is read is {wanted}.</source>
        <translation>{file} n’est pas utilisé&#x202f;: il est empaqueté d’une manière qui n’est pas lue ({packing}). Ce qui est lu est {wanted}.</translation>
    </message>
    <message>
        <source>{file} is not used: by its content it could be the {part} of {model}, but its name does not say so. Give the file itself to --reuse to use it.</source>
        <translation>{file} n’est pas utilisé&#x202f;: d’après son contenu, ce pourrait être la partie {part} de {model}, mais son nom ne le dit pas. Indiquez le fichier lui-même avec --reuse pour l’utiliser.</translation>
    </message>
    <message>
        <source>Throughline cannot start ({error}). Your projects are as they were. Try again; if it stays so, start with default settings, or install Throughline again.</source>
        <translation>Throughline ne peut pas démarrer ({error}). Vos projets sont inchangés. Réessayez&#x202f;; si cela persiste, démarrez avec les réglages par défaut ou réinstallez Throughline.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {error}. Mend the file and try again, or start with default settings: the old file is kept beside it.</source>
        <translation>Les réglages dans {file} ne peuvent pas être lus&#x202f;: {error}. Réparez le fichier et réessayez, ou démarrez avec les réglages par défaut&#x202f;: l’ancien fichier est gardé à côté.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}. You can work, but settings and logs are not kept; free space there, or make the folder writable.</source>
        <translation>Impossible d’écrire dans {folder}&#x202f;: {error}. Vous pouvez travailler, mais les réglages et les journaux ne sont pas gardés&#x202f;; libérez de l’espace ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The sample film is missing. Install Throughline again.</source>
        <translation>Le film d’exemple manque. Réinstallez Throughline.</translation>
    </message>
    <message>
        <source>Start with default settings</source>
        <translation>Démarrer avec les réglages par défaut</translation>
    </message>
    <message>
        <source>Throughline cannot start</source>
        <translation>Throughline ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The log is {file}. Nothing is sent.</source>
        <translation>Le journal est {file}. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>There is an engine in {folder} already. Go on there, or remove it first. Nothing was changed.</source>
        <translation>Il y a déjà un moteur dans {folder}. Continuez là, ou retirez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}. Install it first.</source>
        <translation>Il n’y a pas de moteur dans {folder}. Installez-le d’abord.</translation>
    </message>
    <message>
        <source>The engine was not finished; installing it goes on with it.</source>
        <translation>Le moteur n’a pas été terminé ; l’installation reprend là.</translation>
    </message>
    <message>
        <source>Damaged in the engine: {packages}.</source>
        <translation>Endommagé dans le moteur : {packages}.</translation>
    </message>
    <message>
        <source>The engine has no PyTorch.</source>
        <translation>Le moteur n’a pas PyTorch.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and {wanted} was installed.</source>
        <translation>Le moteur a PyTorch {version}, et {wanted} avait été installé.</translation>
    </message>
    <message>
        <source>The engine was made for another version of Throughline.</source>
        <translation>Le moteur a été fait pour une autre version de Throughline.</translation>
    </message>
    <message>
        <source>There is no PyTorch for this system ({system}), so an engine cannot be installed here. Nothing was changed.</source>
        <translation>Il n’y a pas de PyTorch pour ce système ({system}), donc aucun moteur ne peut être installé ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and this Throughline works with {versions}.</source>
        <translation>Le moteur a PyTorch {version}, et ce Throughline fonctionne avec {versions}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch, and you chose {wanted}.</source>
        <translation>Le moteur a la version {kind} de PyTorch, et vous avez choisi {wanted}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the work, many times faster.</source>
        <translation>Le moteur a la version {kind} de PyTorch ; avec la version {fits}, {card} ferait le travail, bien des fois plus vite.</translation>
    </message>
    <message>
        <source>There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing was changed.</source>
        <translation>Il n’y a pas de version {kind} de PyTorch pour ce système ; il y a {kinds}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You chose {kind}.</source>
        <translation>Vous avez choisi {kind}.</translation>
    </message>
    <message>
        <source>The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.</source>
        <translation>Le moteur a PyTorch pour CUDA {cuda}, qui ne peut pas utiliser {card} avec le pilote {driver}.</translation>
    </message>
    <message>
        <source>No card that PyTorch can use was found; the processor does the work.</source>
        <translation>Aucune carte que PyTorch puisse utiliser n’a été trouvée ; le processeur fait le travail.</translation>
    </message>
    <message>
        <source>{card} was found; the {kind} build fits.</source>
        <translation>{card} a été trouvée ; la version {kind} convient.</translation>
    </message>
    <message>
        <source>{card} has driver {driver}; update it to {needed} or later to use the card. Until then the processor does the work.</source>
        <translation>{card} a le pilote {driver} ; mettez-le à jour vers {needed} ou plus récent pour utiliser la carte. D’ici là, le processeur fait le travail.</translation>
    </message>
    <message>
        <source>No build of PyTorch is for {card}; the processor does the work.</source>
        <translation>Aucune version de PyTorch n’est faite pour {card} ; le processeur fait le travail.</translation>
    </message>
    <message>
        <source>There is no engine in {folder} to remove.</source>
        <translation>Il n’y a pas de moteur à retirer dans {folder}.</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. Close what uses the engine, and remove it again.</source>
        <translation>Tout n’a pas pu être supprimé dans {folder} : {reason}. Fermez ce qui utilise le moteur, puis retirez-le à nouveau.</translation>
    </message>
    <message>
        <source>Another program works on the engine in {folder}; wait for it.</source>
        <translation>Un autre programme travaille sur le moteur dans {folder} ; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>it has no PyTorch that this Throughline works with</source>
        <translation>il n’a pas de PyTorch avec lequel ce Throughline fonctionne</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. Switch it off, and try again; what was fetched is kept.</source>
        <translation>{file} n’est pas sur cet ordinateur, et le mode hors ligne ne le demande à personne. Désactivez-le et réessayez ; ce qui a été téléchargé est gardé.</translation>
    </message>
    <message>
        <source>The engine did not pass its check: {reason}. It was not put into use; repair it, or install another build.</source>
        <translation>Le moteur n’a pas passé sa vérification : {reason}. Il n’est pas utilisé ; réparez-le, ou installez une autre version.</translation>
    </message>
    <message>
        <source>PyTorch {version} cannot use {card}. It was not put into use; update the driver, or install the engine for the processor.</source>
        <translation>PyTorch {version} ne peut pas utiliser {card}. Il n’est pas utilisé ; mettez le pilote à jour, ou installez le moteur pour le processeur.</translation>
    </message>
    <message>
        <source>The engine in {folder} is in use, so the new one could not be put into its place: {reason}. Close what uses it, and install it again; what was fetched is kept.</source>
        <translation>Le moteur dans {folder} est en cours d’utilisation, le nouveau n’a donc pas pu être mis à sa place : {reason}. Fermez ce qui l’utilise et réinstallez-le ; ce qui a été téléchargé est gardé.</translation>
    </message>
    <message>
        <source>Damaged on the disk: {files}. They were thrown away; install the engine again, and they are fetched again.</source>
        <translation>Endommagé sur le disque : {files}. Ils ont été jetés ; installez le moteur à nouveau, et ils seront retéléchargés.</translation>
    </message>
    <message>
        <source>The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>Le moteur n’a pas pu être décompressé dans {folder}, où {free:.1f} Go sont libres : {reason}. Ce qui a été téléchargé est gardé ; libérez de la place et installez le moteur à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}. Nothing was fetched; name another folder.</source>
        <translation>{folder} ne peut pas être utilisé : {reason}. Rien n’a été téléchargé ; indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} a {free:.1f} Go libres, et le moteur a besoin de {needed:.1f} Go. Rien n’a été téléchargé ; libérez de la place ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no {package} for this system, which is too old. Nothing was changed; update the system.</source>
        <translation>Il n’y a pas de {package} pour ce système, qui est trop ancien. Rien n’a été modifié ; mettez le système à jour.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked which files the engine needs. Nothing was changed; switch it off to install the engine.</source>
        <translation>Le mode hors ligne est activé, donc personne n’a été interrogé sur les fichiers dont le moteur a besoin. Rien n’a été modifié ; désactivez-le pour installer le moteur.</translation>
    </message>
    <message>
        <source>Which files the engine needs could not be found out from {url}: {reason}. Nothing was changed; look at the connection, and try again.</source>
        <translation>Les fichiers dont le moteur a besoin n’ont pas pu être appris de {url} : {reason}. Rien n’a été modifié ; vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be unpacked into {folder}: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>{file} n’a pas pu être décompressé dans {folder} : {reason}. Ce qui a été téléchargé est gardé ; libérez de la place et installez le moteur à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Throughline Slim has no engine yet, which generating needs. Install it with File &gt; Engine, or with `throughline engine install`.</source>
        <translation>Throughline Slim n’a pas encore de moteur, nécessaire pour générer. Installez-le avec Fichier &gt; Moteur, ou avec `throughline engine install`.</translation>
    </message>
    <message>
        <source>This Throughline has its engine built in; only Throughline Slim needs another one.</source>
        <translation>Ce Throughline a son moteur intégré ; seul Throughline Slim en a besoin d’un autre.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What was fetched is kept; free space or name another folder, and get it again to go on.</source>
        <translation>Impossible d’écrire dans {folder} : {reason}. Ce qui a été téléchargé est gardé ; libérez de la place ou indiquez un autre dossier, puis téléchargez-le à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Somebody is being asked already.</source>
        <translation>Une demande est déjà en cours.</translation>
    </message>
    <message>
        <source>Nothing was fetched: {error}</source>
        <translation>Rien n’a été téléchargé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>{folder} lies too deep: some files in it would have paths of {length} characters, where Windows takes {limit}. Choose a place or a name that is {more} shorter.</source>
        <translation>{folder} est trop profond&#x202f;: certains fichiers auraient des chemins de {length} caractères, alors que Windows en accepte {limit}. Choisissez un emplacement ou un nom plus court de {more}.</translation>
    </message>
    <message>
        <source>Windows knows no folder with the name {name}; choose another one.</source>
        <translation>Windows n’accepte pas de dossier nommé {name}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that {service} syncs: it can lock files while they are written, or take them off this computer. Better keep the project elsewhere, or its takes (File &gt; Project settings &gt; Media folder), and let {service} have packed copies.</source>
        <translation>{folder} se trouve dans un dossier que {service} synchronise&#x202f;: des fichiers peuvent être verrouillés pendant l’écriture ou retirés de cet ordinateur. Gardez plutôt ailleurs le projet, ou ses prises (Fichier &gt; Paramètres du projet &gt; Dossier des médias), et confiez à {service} des copies compactées.</translation>
    </message>
    <message>
        <source>{service} keeps {count} files of {folder} elsewhere; they come when they are read, which takes time and the network. Choose “Always keep on this device” for the folder.</source>
        <translation>{service} garde ailleurs {count} fichiers de {folder}&#x202f;; ils arrivent à la lecture, ce qui demande du temps et le réseau. Choisissez «&#x202f;Toujours conserver sur cet appareil&#x202f;» pour le dossier.</translation>
    </message>
    <message>
        <source>it refuses to answer, as it does after many questions in an hour</source>
        <translation>il refuse de répondre, comme après de nombreuses questions en une heure</translation>
    </message>
    <message>
        <source>Throughline {newest} is there; this is {version}. Nothing was fetched.</source>
        <translation>Throughline {newest} est disponible&#x202f;; ceci est la version {version}. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Ceci est la version la plus récente, {version}.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked for a newer version.</source>
        <translation>Le mode hors ligne est actif, personne n’a donc été interrogé sur une version plus récente.</translation>
    </message>
    <message>
        <source>Nobody can be asked for a newer version, as this program was built without an address. `throughline settings releases URL` names one.</source>
        <translation>Personne ne peut être interrogé sur une version plus récente, car ce programme a été construit sans adresse. `throughline settings releases URL` en indique une.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known: {reason}. Look at {page}</source>
        <translation>On ne sait pas s’il existe une version plus récente&#x202f;: {reason}. Consultez {page}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Keyframe of {shot}</source>
        <translation>Image clé de {shot}</translation>
    </message>
    <message>
        <source>The prompt of {shot} cites no picture of the cast, so there is nothing to make a keyframe of. Cite one with @name, or use the last picture of the shot before.</source>
        <translation>Le prompt de {shot} ne cite aucune image du casting&#xa0;: il n’y a rien dont tirer une image clé. Citez-en une avec @nom, ou prenez la dernière image du plan précédent.</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots, so it cannot be the model of a project; choose another one.</source>
        <translation>{model} crée des images clés et non des plans, il ne peut donc pas être le modèle d’un projet&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The keyframe could not be read: {error}. Nothing was changed; make it again.</source>
        <translation>L’image clé n’a pas pu être lue&#xa0;: {error}. Rien n’a été modifié&#xa0;; créez-la à nouveau.</translation>
    </message>
    <message>
        <source>A picture that the shot begins from: made of the cast that its prompt cites, or your own. Drop one here.</source>
        <translation>Une image dont part le plan&#xa0;: créée à partir du casting que cite son prompt, ou la vôtre. Déposez-en une ici.</translation>
    </message>
    <message>
        <source>{model} begins no shot from a picture, so a keyframe has no effect.</source>
        <translation>{model} ne fait partir aucun plan d’une image, une image clé est donc sans effet.</translation>
    </message>
    <message>
        <source>Go on from the last picture before it</source>
        <translation>Enchaîner sur la dernière image avant lui</translation>
    </message>
    <message>
        <source>Begin from none</source>
        <translation>Ne partir d’aucune</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>Supprimer cette image clé</translation>
    </message>
    <message>
        <source>Of the pictures that its prompt cites</source>
        <translation>À partir des images que cite son prompt</translation>
    </message>
    <message>
        <source>Stale: {reasons}.</source>
        <translation>Obsolète&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Keyframes of the shot</source>
        <translation>Images clés du plan</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Keyframe {number}</source>
        <translation>Image clé {number}</translation>
    </message>
    <message>
        <source>Keyframe {number}, the shot begins from it</source>
        <translation>Image clé {number}, le plan en part</translation>
    </message>
    <message>
        <source>The picture of @{name} is lost or damaged; put it back, or replace the picture.</source>
        <translation>L’image de @{name} est perdue ou endommagée&#x202f;; remettez-la en place ou remplacez l’image.</translation>
    </message>
    <message>
        <source>The LoRA {name} is lost or damaged; put its file back, or add it again.</source>
        <translation>Le LoRA {name} est perdu ou endommagé&#x202f;; remettez son fichier en place ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Keyframe {number} of {shot} is lost or damaged; put it back, or make another.</source>
        <translation>L’image clé {number} de {shot} est perdue ou endommagée&#x202f;; remettez-la en place ou faites-en une autre.</translation>
    </message>
    <message>
        <source>{shot} remembers nothing: the memory&apos;s budget ({budget}) is too small for anything. Set a larger one.</source>
        <translation>{shot} ne se souvient de rien&#xa0;: le budget de mémoire ({budget}) ne suffit à rien. Définissez-en un plus grand.</translation>
    </message>
    <message>
        <source>Show Continuity first, which measures it</source>
        <translation>Affichez d’abord la continuité, qui la mesure</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>Compared by {measure}.</source>
        <translation>Comparaison par {measure}.</translation>
    </message>
    <message>
        <source>{problem} Continuity is compared by colours.</source>
        <translation>{problem} La continuité est comparée par les couleurs.</translation>
    </message>
    <message>
        <source>The program that compares takes ended, or could not be understood.</source>
        <translation>Le programme qui compare les prises s’est arrêté, ou n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The model&apos;s image encoder, or colours</source>
        <translation>Encodeur d’images du modèle, sinon couleurs</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Couleurs seulement</translation>
    </message>
    <message>
        <source>A folder with an image encoder such as DINOv2, to compare takes better</source>
        <translation>Un dossier avec un encodeur d’images tel que DINOv2, pour mieux comparer les prises</translation>
    </message>
</context>
</TS>
