<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} is not in the cast, so no picture of it is remembered.</source>
        <translation>{name} no está en el reparto, así que no se recuerda ninguna imagen suya.</translation>
    </message>
    <message>
        <source>{names} and {last} are not in the cast, so no pictures of them are remembered.</source>
        <translation>{names} y {last} no están en el reparto, así que no se recuerda ninguna imagen suya.</translation>
    </message>
    <message>
        <source>There is no @{name}: the cast is empty.</source>
        <translation>No existe @{name}: el reparto está vacío.</translation>
    </message>
    <message>
        <source>There is no @{name} in the cast; it has {known}.</source>
        <translation>@{name} no está en el reparto, que contiene {known}.</translation>
    </message>
    <message>
        <source>@{name} is in the cast already; choose another name.</source>
        <translation>@{name} ya está en el reparto; elija otro nombre.</translation>
    </message>
    <message>
        <source>the model has no memory encoder</source>
        <translation>el modelo no tiene codificador de memoria</translation>
    </message>
    <message>
        <source>the prompt cites it</source>
        <translation>se cita en el prompt</translation>
    </message>
    <message>
        <source>even this does not fit into the memory&apos;s budget</source>
        <translation>ni siquiera esto cabe en el presupuesto de memoria</translation>
    </message>
    <message>
        <source>the model reads no pictures of the cast</source>
        <translation>el modelo no lee imágenes del reparto</translation>
    </message>
    <message>
        <source>the shot begins from its keyframe</source>
        <translation>el plano parte de su fotograma clave</translation>
    </message>
    <message>
        <source>the model reads no more pictures of the cast than {count}</source>
        <translation>el modelo no lee más imágenes del reparto que {count}</translation>
    </message>
    <message>
        <source>@{name} was not in the cast when it was made</source>
        <translation>@{name} no estaba en el reparto cuando se generó</translation>
    </message>
    <message>
        <source>it did not cite @{name} when it was made</source>
        <translation>no citaba @{name} cuando se generó</translation>
    </message>
    <message>
        <source>@{name} has another picture</source>
        <translation>@{name} tiene otra imagen</translation>
    </message>
    <message>
        <source>@{name} is described in other words</source>
        <translation>@{name} tiene otra descripción</translation>
    </message>
    <message>
        <source>it does not cite @{name} any more</source>
        <translation>ya no cita @{name}</translation>
    </message>
    <message>
        <source>@{name} is not in the cast any more</source>
        <translation>@{name} ya no está en el reparto</translation>
    </message>
    <message>
        <source>it would remember @{name} now: {reason}</source>
        <translation>ahora recordaría @{name}: {reason}</translation>
    </message>
    <message>
        <source>it would no more remember @{name} now: {reason}</source>
        <translation>ya no recordaría @{name}: {reason}</translation>
    </message>
    <message>
        <source>It has {shots:,} shots, and {limit:,} can be inserted at once; insert it in parts.</source>
        <translation>Tiene {shots:,} planos y solo se pueden insertar {limit:,} a la vez; insértelo por partes.</translation>
    </message>
    <message>
        <source>Continuity shows here when two shots with a common name have takes.</source>
        <translation>La continuidad se muestra aquí cuando dos planos con un nombre en común tienen tomas.</translation>
    </message>
    <message>
        <source>{subject} looks as in shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} se ve en el plano {shot} como en el plano {first}: {distance:.2f} de 1; hay deriva a partir de {drift_from:.2f}.</translation>
    </message>
    <message>
        <source>{subject} looks different from shot {first} in shot {shot}: {distance:.2f} of 1; drift is from {drift_from:.2f}.</source>
        <translation>{subject} se ve en el plano {shot} distinto que en el plano {first}: {distance:.2f} de 1; hay deriva a partir de {drift_from:.2f}.</translation>
    </message>
    <message>
        <source>The pictures of shot {shot} cannot be read; to compare, put its files back or make it again.</source>
        <translation>Las imágenes del plano {shot} no se pueden leer; para comparar, vuelva a poner sus archivos o hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is compared with shot {shot}, as shot {first} cannot be seen now.</source>
        <translation>{subject} se compara con el plano {shot}, porque el plano {first} no se puede ver ahora.</translation>
    </message>
    <message>
        <source>{subject} is first seen in shot {shot}; later shots are compared with it.</source>
        <translation>{subject} aparece por primera vez en el plano {shot}; los planos posteriores se comparan con este.</translation>
    </message>
    <message>
        <source>Shot {shot} has no take yet; generate it to compare {subject}.</source>
        <translation>El plano {shot} aún no tiene tomas; genérelo para comparar {subject}.</translation>
    </message>
    <message>
        <source>Shot {shot} is being compared.</source>
        <translation>El plano {shot} se está comparando.</translation>
    </message>
    <message>
        <source>Media offline: shot {shot} is compared when its pictures are back.</source>
        <translation>Medios sin conexión: el plano {shot} se comparará cuando sus imágenes estén de vuelta.</translation>
    </message>
    <message>
        <source>The {name}</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{shot} can only be cut between its first and its last frame.</source>
        <translation>{shot} solo se puede dividir entre su primer y su último fotograma.</translation>
    </message>
    <message>
        <source>Only shots that follow each other can be merged: select two or more.</source>
        <translation>Solo se pueden unir planos consecutivos: seleccione dos o más.</translation>
    </message>
    <message>
        <source>There is no cut to roll after {shot}: it is the last shot.</source>
        <translation>No hay ningún corte que mover después de {shot}: es el último plano.</translation>
    </message>
    <message>
        <source>The prompt has {length} characters; {limit} is the most.</source>
        <translation>El prompt tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>{name} cannot be a shot&apos;s name: use letters, at most {limit}.</source>
        <translation>{name} no puede ser el nombre de un plano: use letras, {limit} como máximo.</translation>
    </message>
    <message>
        <source>Another shot is already called {name}.</source>
        <translation>Ya hay otro plano llamado {name}.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at most {limit} tokens.</source>
        <translation>El presupuesto de memoria es de {limit} tokens como máximo.</translation>
    </message>
    <message>
        <source>{shot} can only remember shots before it, and shot {number} is not.</source>
        <translation>{shot} solo puede recordar planos anteriores, y el plano {number} no lo es.</translation>
    </message>
    <message>
        <source>This take belongs to another shot.</source>
        <translation>Esta toma pertenece a otro plano.</translation>
    </message>
    <message>
        <source>A programme cannot start before 00:00:00:00.</source>
        <translation>Una película no puede empezar antes de 00:00:00:00.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has no pictures.</source>
        <translation>El plano {number} ({name}) no tiene imágenes.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) has pictures for only {have} of its {length}.</source>
        <translation>El plano {number} ({name}) solo tiene imágenes para {have} de sus {length}.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) was made smaller, {size}, and is scaled up more.</source>
        <translation>El plano {number} ({name}) se generó más pequeño, {size}, y se amplía más.</translation>
    </message>
    <message>
        <source>Shot {number} ({name}) is stale: {reasons}.</source>
        <translation>El plano {number} ({name}) está obsoleto: {reasons}.</translation>
    </message>
    <message>
        <source>extreme wide shot</source>
        <translation>gran plano general</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>plano general</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>plano entero</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>plano americano</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>plano medio</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>plano medio corto</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>primer plano</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>primerísimo plano</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>plano detalle</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>a la altura de los ojos</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>contrapicado</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>picado</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>cenital</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>a ras de suelo</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>plano holandés</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>por encima del hombro</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>punto de vista</translation>
    </message>
    <message>
        <source>static</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>panorámica a la izquierda</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>panorámica a la derecha</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>inclinación hacia arriba</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>inclinación hacia abajo</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>zoom de acercamiento</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom de alejamiento</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>travelling de avance</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>travelling de retroceso</translation>
    </message>
    <message>
        <source>tracking shot</source>
        <translation>travelling de seguimiento</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>grúa hacia arriba</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>grúa hacia abajo</translation>
    </message>
    <message>
        <source>handheld</source>
        <translation>cámara en mano</translation>
    </message>
    <message>
        <source>A shot&apos;s size is said in at most {limit} characters, not {length}.</source>
        <translation>El tamaño de un plano admite {limit} caracteres como máximo, no {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s camera is said in at most {limit} characters, not {length}.</source>
        <translation>La cámara de un plano admite {limit} caracteres como máximo, no {length}.</translation>
    </message>
    <message>
        <source>A shot&apos;s move is said in at most {limit} characters, not {length}.</source>
        <translation>El movimiento de un plano admite {limit} caracteres como máximo, no {length}.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>The note of a marker must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>La nota de un marcador debe ser una sola línea de {limit} caracteres como máximo; esta tiene {length}.</translation>
    </message>
    <message>
        <source>This marker is no longer in the project.</source>
        <translation>Este marcador ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The film has no frames yet that a marker could lie on.</source>
        <translation>La película aún no tiene fotogramas en los que poner un marcador.</translation>
    </message>
    <message>
        <source>The film runs from {first} to {last}, and {wanted} is outside it.</source>
        <translation>La película va de {first} a {last}, y {wanted} queda fuera.</translation>
    </message>
    <message>
        <source>it does not fit into the memory&apos;s budget</source>
        <translation>no cabe en el presupuesto de memoria</translation>
    </message>
    <message>
        <source>{wish}, and finer does not fit</source>
        <translation>{wish}, y no cabe con más detalle</translation>
    </message>
    <message>
        <source>it comes just before</source>
        <translation>va justo antes</translation>
    </message>
    <message>
        <source>it shares {names}</source>
        <translation>comparte {names}</translation>
    </message>
    <message>
        <source>there is room for it</source>
        <translation>hay sitio para él</translation>
    </message>
    <message>
        <source>it is longer ago and shares no names</source>
        <translation>es más lejano y no comparte nombres</translation>
    </message>
    <message>
        <source>all of the story fits</source>
        <translation>cabe toda la historia</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <translation>lo fijó usted</translation>
    </message>
    <message>
        <source>you left it out</source>
        <translation>lo excluyó usted</translation>
    </message>
    <message>
        <source>the shot goes on from it</source>
        <translation>el plano continúa desde él</translation>
    </message>
    <message>
        <source>its model does not say how much fits</source>
        <translation>su modelo no indica cuánto cabe</translation>
    </message>
    <message>
        <source>shot {number}, which it remembers, is stale itself</source>
        <translation>el plano {number}, que recuerda, también está obsoleto</translation>
    </message>
    <message>
        <source>shots {numbers} and {last}, which it remembers, are stale themselves</source>
        <translation>los planos {numbers} y {last}, que recuerda, también están obsoletos</translation>
    </message>
    <message>
        <source>it would remember shot {number} no more now: {reason}</source>
        <translation>ya no recordaría el plano {number}: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more coarsely now: {reason}</source>
        <translation>ahora recordaría el plano {number} con menos detalle: {reason}</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now</source>
        <translation>ahora recordaría el plano {number} con más detalle</translation>
    </message>
    <message>
        <source>it would remember shot {number} more finely now: {reason}</source>
        <translation>ahora recordaría el plano {number} con más detalle: {reason}</translation>
    </message>
    <message>
        <source>Names have 1 to {limit} digits, not {digits}.</source>
        <translation>Los nombres tienen de 1 a {limit} cifras, no {digits}.</translation>
    </message>
    <message>
        <source>Names go on by 1 to {limit}, not by {step}.</source>
        <translation>El incremento de los nombres va de 1 a {limit}, no {step}.</translation>
    </message>
    <message>
        <source>{prefix} cannot begin the names of shots: use letters, at most {limit}, as a number alone already means the place of a shot.</source>
        <translation>{prefix} no puede ser el prefijo de los planos: use letras, {limit} como máximo, pues un número solo ya indica la posición de un plano.</translation>
    </message>
    <message>
        <source>{name} must last at least one frame, not {frames}.</source>
        <translation>{name} debe durar al menos un fotograma, no {frames}.</translation>
    </message>
    <message>
        <source>{name} is longer than {limit} frames.</source>
        <translation>{name} dura más de {limit} fotogramas.</translation>
    </message>
    <message>
        <source>{name} cannot begin before its take does.</source>
        <translation>{name} no puede empezar antes que su toma.</translation>
    </message>
    <message>
        <source>The seed must lie between 0 and {limit}, not {seed}.</source>
        <translation>La semilla debe estar entre 0 y {limit}, no {seed}.</translation>
    </message>
    <message>
        <source>{name} cannot be a name in the cast: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} no puede ser un nombre del reparto: empiece por una letra y siga con letras, cifras o _, 40 como máximo.</translation>
    </message>
    <message>
        <source>The picture of @{name} is not named by its sha256.</source>
        <translation>La imagen de @{name} no lleva por nombre su sha256.</translation>
    </message>
    <message>
        <source>The description of @{name} must be one line without @, of at most {limit} characters.</source>
        <translation>La descripción de @{name} debe ser una sola línea sin @, de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A marker cannot lie before the take of its shot.</source>
        <translation>Un marcador no puede estar antes de la toma de su plano.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a variable: begin with a letter, then use letters, digits or _, at most 40.</source>
        <translation>{name} no puede ser el nombre de una variable: empiece por una letra y siga con letras, cifras o _, 40 como máximo.</translation>
    </message>
    <message>
        <source>A variable is one line of at most {limit} characters; {{{name}}} has {length}.</source>
        <translation>Una variable es una sola línea de {limit} caracteres como máximo; {{{name}}} tiene {length}.</translation>
    </message>
    <message>
        <source>{num}/{den} is not a frame rate of a project.</source>
        <translation>{num}/{den} no es una velocidad de fotogramas para un proyecto.</translation>
    </message>
    <message>
        <source>A memory&apos;s budget is at least one token.</source>
        <translation>El presupuesto de memoria es de al menos un token.</translation>
    </message>
    <message>
        <source>{name} is not the name of a model.</source>
        <translation>{name} no es el nombre de un modelo.</translation>
    </message>
    <message>
        <source>Two shots of the project have the same id.</source>
        <translation>Dos planos del proyecto tienen el mismo id.</translation>
    </message>
    <message>
        <source>Two in the cast have the same name.</source>
        <translation>Hay dos nombres iguales en el reparto.</translation>
    </message>
    <message>
        <source>A take of the project is marked twice.</source>
        <translation>Una toma del proyecto está marcada dos veces.</translation>
    </message>
    <message>
        <source>Two variables of the project have the same name.</source>
        <translation>Dos variables del proyecto tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two markers of the project have the same id.</source>
        <translation>Dos marcadores del proyecto tienen el mismo id.</translation>
    </message>
    <message>
        <source>There is no shot {key}: the project has no shots yet.</source>
        <translation>No existe el plano {key}: el proyecto aún no tiene planos.</translation>
    </message>
    <message>
        <source>There is no shot {key}; the project has shots 1 to {number} ({first} to {last}).</source>
        <translation>No existe el plano {key}; el proyecto tiene los planos 1 a {number} ({first} a {last}).</translation>
    </message>
    <message>
        <source>A size of {width}x{height} is not possible: both sides must be even and between {least} and {most}.</source>
        <translation>Un tamaño de {width}x{height} no es posible: ambos lados deben ser pares y estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>{names} is no variable of the project, so the model reads it as it stands.</source>
        <translation>{names} no es una variable del proyecto, así que el modelo la lee tal cual.</translation>
    </message>
    <message>
        <source>{names} are no variables of the project, so the model reads it as it stands.</source>
        <translation>{names} no son variables del proyecto, así que el modelo las lee tal cual.</translation>
    </message>
    <message>
        <source>{model} works without guidance: negative prompts are not read.</source>
        <translation>{model} funciona sin guía: los prompts negativos no se leen.</translation>
    </message>
    <message>
        <source>Drafts are made without guidance: negative prompts are not read.</source>
        <translation>Los borradores se hacen sin guía: los prompts negativos no se leen.</translation>
    </message>
    <message>
        <source>The style has {length} characters; {limit} is the most.</source>
        <translation>El estilo tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>The negative prompt has {length} characters; {limit} is the most.</source>
        <translation>El prompt negativo tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>The prompt of {shot} would become too long.</source>
        <translation>El prompt de {shot} sería demasiado largo.</translation>
    </message>
    <message>
        <source>the same, bit for bit</source>
        <translation>idénticas, bit a bit</translation>
    </message>
    <message>
        <source>PSNR {decibels:.1f} dB</source>
        <translation>PSNR {decibels:.1f} dB</translation>
    </message>
    <message>
        <source>Numbers begin between 0 and {limit}, not at {start}.</source>
        <translation>Los números empiezan entre 0 y {limit}, no en {start}.</translation>
    </message>
    <message>
        <source>The dialogue has {length} characters; {limit} is the most.</source>
        <translation>El diálogo tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most.</source>
        <translation>La nota tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>the keyframe that it begins from is stale</source>
        <translation>el fotograma clave del que parte está obsoleto</translation>
    </message>
    <message>
        <source>its negative prompt was changed</source>
        <translation>ha cambiado su prompt negativo</translation>
    </message>
    <message>
        <source>the shot before it ends with another picture</source>
        <translation>el plano anterior termina con otra imagen</translation>
    </message>
    <message>
        <source>it begins from no keyframe any more</source>
        <translation>ya no parte de un fotograma clave</translation>
    </message>
    <message>
        <source>it was made before it began from a keyframe</source>
        <translation>se generó antes de partir de un fotograma clave</translation>
    </message>
    <message>
        <source>it begins from another keyframe</source>
        <translation>parte de otro fotograma clave</translation>
    </message>
    <message>
        <source>its seed was changed</source>
        <translation>ha cambiado su semilla</translation>
    </message>
    <message>
        <source>it was imported for another model than {model}; import it again</source>
        <translation>se importó para un modelo distinto de {model}; impórtelo de nuevo</translation>
    </message>
    <message>
        <source>it does not remember shot {number}, which comes before it</source>
        <translation>no recuerda el plano {number}, que va antes</translation>
    </message>
    <message>
        <source>it goes on from shot {number} now</source>
        <translation>ahora continúa a partir del plano {number}</translation>
    </message>
    <message>
        <source>the shots before it are in another order now</source>
        <translation>los planos anteriores están ahora en otro orden</translation>
    </message>
    <message>
        <source>take {number} of shot {shot} went on since it was remembered</source>
        <translation>la toma {number} del plano {shot} ha continuado desde que la recordó</translation>
    </message>
    <message>
        <source>its camera or style was changed</source>
        <translation>ha cambiado su cámara o su estilo</translation>
    </message>
    <message>
        <source>its style was changed</source>
        <translation>ha cambiado su estilo</translation>
    </message>
    <message>
        <source>its prompt or a variable in it was changed</source>
        <translation>ha cambiado su prompt o una variable de este</translation>
    </message>
    <message>
        <source>its prompt was edited</source>
        <translation>se ha editado su prompt</translation>
    </message>
    <message>
        <source>it is {length} longer than its take</source>
        <translation>es {length} más largo que su toma</translation>
    </message>
    <message>
        <source>it is a draft</source>
        <translation>es un borrador</translation>
    </message>
    <message>
        <source>the number of steps was changed ({steps}, was {before})</source>
        <translation>ha cambiado el número de pasos ({steps}; antes, {before})</translation>
    </message>
    <message>
        <source>the guidance was changed</source>
        <translation>ha cambiado la guía</translation>
    </message>
    <message>
        <source>it was made with another model ({model}, now {now})</source>
        <translation>se generó con otro modelo ({model}; ahora, {now})</translation>
    </message>
    <message>
        <source>it was made with another model (other weights of the same name)</source>
        <translation>se generó con otro modelo (otros pesos con el mismo nombre)</translation>
    </message>
    <message>
        <source>its pictures have another size than {width}x{height}</source>
        <translation>sus imágenes tienen un tamaño distinto de {width}x{height}</translation>
    </message>
    <message>
        <source>its pictures were made at another rate</source>
        <translation>sus imágenes se generaron a otra velocidad</translation>
    </message>
    <message>
        <source>a take that it remembers was not found</source>
        <translation>no se encontró una toma que recuerda</translation>
    </message>
    <message>
        <source>a shot before it was deleted</source>
        <translation>se ha eliminado un plano anterior</translation>
    </message>
    <message>
        <source>shot {number} was moved from before it to after it</source>
        <translation>el plano {number} estaba antes y ahora está después</translation>
    </message>
    <message>
        <source>shot {number} before it was disabled</source>
        <translation>se ha desactivado el plano {number}, que va antes</translation>
    </message>
    <message>
        <source>shot {number} before it has no take any more</source>
        <translation>el plano {number}, que va antes, ya no tiene toma</translation>
    </message>
    <message>
        <source>shot {number} before it now has another take (take {take}, was take {before})</source>
        <translation>el plano {number}, que va antes, tiene ahora otra toma (toma {take}; antes, toma {before})</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Línea {line}: {message}</translation>
    </message>
    <message>
        <source>The board is empty; write a line like &quot;0s: a man enters the kitchen&quot;.</source>
        <translation>El storyboard está vacío; escriba una línea como &quot;0s: a man enters the kitchen&quot;.</translation>
    </message>
    <message>
        <source>The board has no times: each of its {shots} shots gets {seconds}s.</source>
        <translation>El storyboard no tiene tiempos: cada uno de sus {shots} planos dura {seconds} s.</translation>
    </message>
    <message>
        <source>{end} does not come after {start}.</source>
        <translation>{end} no es posterior a {start}.</translation>
    </message>
    <message>
        <source>a storyboard is at most 24 hours long.</source>
        <translation>un storyboard dura 24 horas como máximo.</translation>
    </message>
    <message>
        <source>{text} is not a time: minutes and seconds end at 59.</source>
        <translation>{text} no es un tiempo: los minutos y segundos llegan hasta 59.</translation>
    </message>
    <message>
        <source>this time does not come after the one on line {number}.</source>
        <translation>este tiempo no es posterior al de la línea {number}.</translation>
    </message>
    <message>
        <source>this time overlaps the shot on line {number}.</source>
        <translation>este tiempo se solapa con el plano de la línea {number}.</translation>
    </message>
    <message>
        <source>The board starts at {start}; it was moved to 0s.</source>
        <translation>El storyboard empieza en {start}; se ha movido a 0s.</translation>
    </message>
    <message>
        <source>Line {number}: nothing follows at once; the shot lasts to {until}.</source>
        <translation>Línea {number}: no sigue nada de inmediato; el plano dura hasta {until}.</translation>
    </message>
    <message>
        <source>Line {number}: the last shot has no end; it gets {length}.</source>
        <translation>Línea {number}: el último plano no tiene final; durará {length}.</translation>
    </message>
    <message>
        <source>Line {number}: this shot has no prompt yet.</source>
        <translation>Línea {number}: este plano aún no tiene prompt.</translation>
    </message>
    <message>
        <source>{text} cannot be read; write it like &quot;12s: a man enters&quot;.</source>
        <translation>No se puede leer {text}; escríbalo como &quot;12s: a man enters&quot;.</translation>
    </message>
    <message>
        <source>They were made from the same recipe.</source>
        <translation>Se generaron con la misma receta.</translation>
    </message>
    <message>
        <source>take {number} was generated</source>
        <translation>la toma {number} se generó</translation>
    </message>
    <message>
        <source>take {number} was imported from {file}</source>
        <translation>la toma {number} se importó de {file}</translation>
    </message>
    <message>
        <source>take {number} was imported from a video file</source>
        <translation>la toma {number} se importó de un archivo de vídeo</translation>
    </message>
    <message>
        <source>seed {old} → {new}</source>
        <translation>semilla {old} → {new}</translation>
    </message>
    <message>
        <source>prompt {changes}</source>
        <translation>prompt {changes}</translation>
    </message>
    <message>
        <source>{old} → {new} pictures</source>
        <translation>{old} → {new} imágenes</translation>
    </message>
    <message>
        <source>with “{now}”</source>
        <translation>con “{now}”</translation>
    </message>
    <message>
        <source>without “{was}”</source>
        <translation>sin “{was}”</translation>
    </message>
    <message>
        <source>“{was}” → “{now}”</source>
        <translation>“{was}” → “{now}”</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>con otros espacios</translation>
    </message>
    <message>
        <source>remembers {old} → take {new}</source>
        <translation>recuerda {old} → toma {new}</translation>
    </message>
    <message>
        <source>they remember the same in another order</source>
        <translation>recuerdan lo mismo en otro orden</translation>
    </message>
    <message>
        <source>only take {number} remembers {take}</source>
        <translation>solo la toma {number} recuerda {take}</translation>
    </message>
    <message>
        <source>remembers {take} more coarsely</source>
        <translation>recuerda {take} con menos detalle</translation>
    </message>
    <message>
        <source>remembers {take} more finely</source>
        <translation>recuerda {take} con más detalle</translation>
    </message>
    <message>
        <source>remembers {old} → {new} chunks of {take}</source>
        <translation>recuerda {old} → {new} fragmentos de {take}</translation>
    </message>
    <message>
        <source>only take {number} cites @{name}</source>
        <translation>solo la toma {number} cita @{name}</translation>
    </message>
    <message>
        <source>another picture of @{name}</source>
        <translation>otra imagen de @{name}</translation>
    </message>
    <message>
        <source>other pictures of the cast had room in the memory</source>
        <translation>en la memoria cabían otras imágenes del reparto</translation>
    </message>
    <message>
        <source>model {old} → {new}</source>
        <translation>modelo {old} → {new}</translation>
    </message>
    <message>
        <source>other weights of {model}</source>
        <translation>otros pesos de {model}</translation>
    </message>
    <message>
        <source>steps {old} → {new}</source>
        <translation>pasos {old} → {new}</translation>
    </message>
    <message>
        <source>guidance {old} → {new}</source>
        <translation>guía {old} → {new}</translation>
    </message>
    <message>
        <source>negative prompt {old} → {new}</source>
        <translation>prompt negativo {old} → {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>size {old} → {new}</source>
        <translation>tamaño {old} → {new}</translation>
    </message>
    <message>
        <source>another rate of pictures</source>
        <translation>otra velocidad de imágenes</translation>
    </message>
    <message>
        <source>a take that is not there any more</source>
        <translation>una toma que ya no existe</translation>
    </message>
    <message>
        <source>take {number} of a deleted shot</source>
        <translation>la toma {number} de un plano eliminado</translation>
    </message>
    <message>
        <source>take {number} of {shot}</source>
        <translation>la toma {number} de {shot}</translation>
    </message>
    <message>
        <source>{take} and {others} more remember it, so its files stay.</source>
        <translation>{take} y {others} más la recuerdan, así que sus archivos se conservan.</translation>
    </message>
    <message>
        <source>{take} remembers it, so its files stay.</source>
        <translation>{take} la recuerda, así que sus archivos se conservan.</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>La toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Take {number} of a deleted shot</source>
        <translation>La toma {number} de un plano eliminado</translation>
    </message>
    <message>
        <source>The name of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>El nombre de una toma debe ser una sola línea de {limit} caracteres como máximo; este tiene {length}.</translation>
    </message>
    <message>
        <source>The note of a take must be one line of at most {limit} characters; this one has {length}.</source>
        <translation>La nota de una toma debe ser una sola línea de {limit} caracteres como máximo; esta tiene {length}.</translation>
    </message>
    <message>
        <source>Take {number} “{name}”</source>
        <translation>Toma {number} “{name}”</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <source>Take {number} is in the cut of {shots}, so it was not deleted. Use another take there first.</source>
        <translation>La toma {number} está en el montaje de {shots}, así que no se ha eliminado. Use antes otra toma ahí.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
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
        <translation>{n} fragmento</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} fragmentos</translation>
    </message>
    <message>
        <source>{made} of {total} chunks</source>
        <translation>{made} de {total} fragmentos</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>generándose</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>A frame rate must be above zero, not {num}/{den}.</source>
        <translation>La velocidad de fotogramas debe ser mayor que cero, no {num}/{den}.</translation>
    </message>
    <message>
        <source>Drop-frame timecode exists only at 29.97 and 59.94.</source>
        <translation>El código de tiempo drop-frame solo existe a 29.97 y 59.94.</translation>
    </message>
    <message>
        <source>{text} is not a frame rate; choose one of {rates}.</source>
        <translation>{text} no es una velocidad de fotogramas; elija una de {rates}.</translation>
    </message>
    <message>
        <source>{text} is not a timecode like {like}.</source>
        <translation>{text} no es un código de tiempo como {like}.</translation>
    </message>
    <message>
        <source>{text} is drop-frame timecode, and {rate} does not drop frames.</source>
        <translation>{text} es código de tiempo drop-frame, y {rate} no omite fotogramas.</translation>
    </message>
    <message>
        <source>{text} does not exist at {rate}.</source>
        <translation>{text} no existe a {rate}.</translation>
    </message>
    <message>
        <source>{text} is one of the numbers that {rate} leaves out.</source>
        <translation>{text} es uno de los números que {rate} omite.</translation>
    </message>
    <message>
        <source>There is no variable {name}.</source>
        <translation>No existe la variable {name}.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>The worker finished without a single chunk; nothing was changed.</source>
        <translation>El motor terminó sin un solo fragmento; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>El proyecto está como antes.</translation>
    </message>
    <message>
        <source>{n} finished chunk was kept.</source>
        <translation>Se ha conservado {n} fragmento terminado.</translation>
    </message>
    <message>
        <source>{n} finished chunks were kept.</source>
        <translation>Se han conservado {n} fragmentos terminados.</translation>
    </message>
    <message>
        <source>Generate {shot}</source>
        <translation>Generar {shot}</translation>
    </message>
    <message>
        <source>The worker made nothing of {file}. The project is as it was before.</source>
        <translation>El motor no obtuvo nada de {file}. El proyecto está como antes.</translation>
    </message>
    <message>
        <source>{sentence} {files} was not imported. The project is as it was before. Import it again.</source>
        <translation>{sentence} No se ha importado {files}. El proyecto está como antes. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{sentence} A new worker is started when needed; its log is {log_file}.</source>
        <translation>{sentence} Se iniciará otro motor cuando haga falta; su registro es {log_file}.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the import. The project is as it was before. Import it again.</source>
        <translation>Al guardar en otro lugar se detuvo la importación. El proyecto está como antes. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project is open for reading only, as another window has it. Nothing was changed; save a copy to go on in that, or open the project again and take it over.</source>
        <translation>El proyecto está abierto en solo lectura porque otra ventana lo tiene abierto. No se ha cambiado nada; guarde una copia para seguir en ella, o abra de nuevo el proyecto y tome el control.</translation>
    </message>
    <message>
        <source>The project has no folder yet; save it first.</source>
        <translation>El proyecto aún no tiene carpeta; guárdelo antes.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Adoptar cambios</translation>
    </message>
    <message>
        <source>An export is running; wait for it or cancel it first.</source>
        <translation>Hay una exportación en curso; espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>{file} was not written: {error}</source>
        <translation>No se ha escrito {file}: {error}</translation>
    </message>
    <message>
        <source>{shot} gets seed {seed}, to make another take.</source>
        <translation>{shot} recibe la semilla {seed} para generar otra toma.</translation>
    </message>
    <message>
        <source>Memory ran out at {size}: the take is made at {smaller}.</source>
        <translation>Se agotó la memoria a {size}: la toma se genera a {smaller}.</translation>
    </message>
    <message>
        <source>{message} It goes on by itself now, once.</source>
        <translation>{message} Ahora continúa automáticamente, una sola vez.</translation>
    </message>
    <message>
        <source>Saving elsewhere stopped the take. {kept} Generate again to go on.</source>
        <translation>Al guardar en otro lugar se detuvo la toma. {kept} Genere de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{sentence} The model is loaded again.</source>
        <translation>{sentence} El modelo se carga de nuevo.</translation>
    </message>
    <message>
        <source>Memory ran out: the text encoder now rests in the computer&apos;s memory.</source>
        <translation>Se agotó la memoria: el codificador de texto está ahora en la memoria del equipo.</translation>
    </message>
    <message>
        <source>Memory ran out: weights are now kept in 8 bits.</source>
        <translation>Se agotó la memoria: los pesos se guardan ahora en 8 bits.</translation>
    </message>
    <message>
        <source>Memory ran out: parts of the model now lie in the computer&apos;s memory.</source>
        <translation>Se agotó la memoria: partes del modelo están ahora en la memoria del equipo.</translation>
    </message>
    <message>
        <source>Memory ran out: pictures are now decoded in tiles.</source>
        <translation>Se agotó la memoria: las imágenes se decodifican ahora por mosaicos.</translation>
    </message>
    <message>
        <source>Memory ran out: the model now works with numbers of 16 bits.</source>
        <translation>Se agotó la memoria: el modelo trabaja ahora con números de 16 bits.</translation>
    </message>
    <message>
        <source>The pictures stay the same.</source>
        <translation>Las imágenes no cambian.</translation>
    </message>
    <message>
        <source>Pictures can differ a little; the take&apos;s recipe says so.</source>
        <translation>Las imágenes pueden variar un poco; la receta de la toma lo indica.</translation>
    </message>
    <message>
        <source>Memory may run out: the model needs about {needed} GB, and {free} GB are free. Close other programs.</source>
        <translation>La memoria puede agotarse: el modelo necesita unos {needed} GB y hay {free} GB libres. Cierre otros programas.</translation>
    </message>
    <message>
        <source>There is too little memory for the whole model at once.</source>
        <translation>Hay muy poca memoria para todo el modelo a la vez.</translation>
    </message>
    <message>
        <source>Memory ran out: the work goes on with {rung}.</source>
        <translation>Se agotó la memoria: la generación continúa con {rung}.</translation>
    </message>
    <message>
        <source>{sentence} It was loading the model, and nothing was changed. Its log is {log_file}.</source>
        <translation>{sentence} Estaba cargando el modelo y no se ha cambiado nada. Su registro es {log_file}.</translation>
    </message>
    <message>
        <source>{n} more shot waits in the queue.</source>
        <translation>{n} plano más espera en la cola.</translation>
    </message>
    <message>
        <source>{n} more shots wait in the queue.</source>
        <translation>{n} planos más esperan en la cola.</translation>
    </message>
    <message>
        <source>It was making a deleted shot.</source>
        <translation>Estaba generando un plano eliminado.</translation>
    </message>
    <message>
        <source>It was making {shot}.</source>
        <translation>Estaba generando {shot}.</translation>
    </message>
    <message>
        <source>{sentence} {making} {kept} Generate again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} {making} {kept} Genere de nuevo para continuar: se iniciará otro motor. Su registro es {log_file}.</translation>
    </message>
    <message>
        <source>{name} is not installed.</source>
        <translation>{name} no está instalado.</translation>
    </message>
    <message>
        <source>The package brings no text.</source>
        <translation>El paquete no incluye ningún texto.</translation>
    </message>
    <message>
        <source>see text</source>
        <translation>ver texto</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol} and the editor {own}: install both from one version. Nothing was changed.</source>
        <translation>El motor usa el protocolo {protocol} y el editor el {own}: instale ambos de la misma versión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The prompt is too long: it has {tokens} tokens, and the model reads {limit}. Not read: “{unread}”</source>
        <translation>El prompt es demasiado largo: tiene {tokens} tokens y el modelo lee {limit}. No se lee: “{unread}”</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>{n} shot, {length}</source>
        <translation>{n} plano, {length}</translation>
    </message>
    <message>
        <source>{n} shots, {length}</source>
        <translation>{n} planos, {length}</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Abierto ayer</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Abierto hoy</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <translation>Abierto el {date}</translation>
    </message>
    <message>
        <source>{shot} has no take yet. Nothing was changed; generate it first.</source>
        <translation>{shot} aún no tiene tomas. No se ha cambiado nada; genérelo antes.</translation>
    </message>
    <message>
        <source>{shot} has no picture at that time. Nothing was changed; choose an earlier frame.</source>
        <translation>{shot} no tiene imagen en ese punto. No se ha cambiado nada; elija un fotograma anterior.</translation>
    </message>
    <message>
        <source>{error} Nothing was changed; generate the shot again.</source>
        <translation>{error} No se ha cambiado nada; genere el plano de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose a PNG, JPEG or WebP.</source>
        <translation>{path} no es una imagen legible. No se ha cambiado nada; elija un PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut short. Nothing was changed; save or download it again.</source>
        <translation>{path} está dañado o incompleto. No se ha cambiado nada; guárdelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} moves; its first picture is used.</source>
        <translation>{path} está animado; se usa su primera imagen.</translation>
    </message>
    <message>
        <source>{path} has transparent parts; they are white now.</source>
        <translation>{path} tiene zonas transparentes; ahora son blancas.</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was changed; choose a picture.</source>
        <translation>{path} es una carpeta. No se ha cambiado nada; elija una imagen.</translation>
    </message>
    <message>
        <source>{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.</source>
        <translation>{path} tiene más de {limit_mb} MB. No se ha cambiado nada; guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Nothing was changed; choose another file.</source>
        <translation>No se puede leer {path}: {error}. No se ha cambiado nada; elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} has only {width}x{height} pixels; {least}x{least} is the least. Nothing was changed; choose a larger picture.</source>
        <translation>{path} solo tiene {width}x{height} píxeles; el mínimo es {least}x{least}. No se ha cambiado nada; elija una imagen mayor.</translation>
    </message>
    <message>
        <source>{path} is a strip of {width}x{height} pixels. Nothing was changed; cut out what is meant.</source>
        <translation>{path} es una tira de {width}x{height} píxeles. No se ha cambiado nada; recorte lo que interesa.</translation>
    </message>
    <message>
        <source>{path} has {megapixels:.0f} megapixels; {limit} is the most. Nothing was changed; save it smaller.</source>
        <translation>{path} tiene {megapixels:.0f} megapíxeles; el máximo es {limit}. No se ha cambiado nada; guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>The worker was let go before all pictures were drawn. Nothing was changed. Choose pictures again to go on: a new worker is started.</source>
        <translation>El motor se cerró antes de dibujar todas las imágenes. No se ha cambiado nada. Elija imágenes de nuevo para continuar: se iniciará otro motor.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed. Choose pictures again to go on: a new worker is started. Its log is {log_file}.</source>
        <translation>{sentence} No se ha cambiado nada. Elija imágenes de nuevo para continuar: se iniciará otro motor. Su registro es {log_file}.</translation>
    </message>
    <message>
        <source>{length} at {rate}</source>
        <translation>{length} a {rate}</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Aún sin prompt</translation>
    </message>
    <message>
        <source>No model for keyframes is installed. Get Qwen-Image-Edit 2509 in File &gt; Models, or with `throughline models get qwen-image-edit-2509`; a picture of your own needs none.</source>
        <translation>No hay ningún modelo de fotogramas clave instalado. Obtenga Qwen-Image-Edit 2509 en Archivo &gt; Modelos, o con `throughline models get qwen-image-edit-2509`; una imagen propia no necesita ninguno.</translation>
    </message>
    <message>
        <source>There is no last picture before {shot}: generate the shot before it first. Nothing was changed.</source>
        <translation>No hay una última imagen antes de {shot}: genere primero el plano anterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The model {model} is not installed, so nothing was generated. `throughline models list` shows what is installed.</source>
        <translation>El modelo {model} no está instalado, así que no se ha generado nada. `throughline models list` muestra lo que está instalado.</translation>
    </message>
    <message>
        <source>Take {number} was begun with another model and cannot be continued; it is kept. Generate a new take instead.</source>
        <translation>La toma {number} se empezó con otro modelo y no se puede continuar; se conserva. Genere una toma nueva.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import its file again instead.</source>
        <translation>La toma {number} se importó y no se puede continuar; se conserva. Importe de nuevo su archivo.</translation>
    </message>
    <message>
        <source>Take {number} was imported and cannot be continued; it is kept. Import {file} again instead.</source>
        <translation>La toma {number} se importó y no se puede continuar; se conserva. Importe de nuevo {file}.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}. Nothing was generated; add it again, or turn it off.</source>
        <translation>No se encontró el archivo del LoRA {name} en {folder}. No se ha generado nada; añádalo de nuevo o desactívelo.</translation>
    </message>
    <message>
        <source>{shot} remembers take {take} of shot {number}, which has lost files. Nothing was changed; put them back or generate shot {number} again.</source>
        <translation>{shot} recuerda la toma {take} del plano {number}, que ha perdido archivos. No se ha cambiado nada; repóngalos o genere de nuevo el plano {number}.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event.</source>
        <translation>El motor envió algo que no es un evento.</translation>
    </message>
    <message>
        <source>The worker sent something that is not an event: {error}</source>
        <translation>El motor envió algo que no es un evento: {error}</translation>
    </message>
    <message>
        <source>The worker process was ended by signal {code}.</source>
        <translation>El proceso del motor terminó por la señal {code}.</translation>
    </message>
    <message>
        <source>The worker process stopped with exit code {code}.</source>
        <translation>El proceso del motor se detuvo con el código de salida {code}.</translation>
    </message>
    <message>
        <source>The worker process gave no sign of life any more and was ended.</source>
        <translation>El proceso del motor dejó de responder y se ha cerrado.</translation>
    </message>
    <message>
        <source>The computer ran out of memory, and the system ended the worker process (signal {code}).</source>
        <translation>El equipo se quedó sin memoria y el sistema cerró el proceso del motor (señal {code}).</translation>
    </message>
    <message>
        <source>The worker process could not be started ({program}).</source>
        <translation>No se pudo iniciar el proceso del motor ({program}).</translation>
    </message>
    <message>
        <source>If it happens again, restart the computer or update the driver of the GPU.</source>
        <translation>Si vuelve a ocurrir, reinicie el equipo o actualice el controlador de la GPU.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>Instale Throughline de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>No se puede leer {path}: {error}.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a video file.</source>
        <translation>{problem} No se ha cambiado nada; elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} was not found.</source>
        <translation>No se encontró {path}.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>No tiene permiso para leer {path}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{file} is a folder; drop the files that are in it.</source>
        <translation>{file} es una carpeta; suelte los archivos que contiene.</translation>
    </message>
    <message>
        <source>{file} is no project, video, picture or board ({boards}).</source>
        <translation>{file} no es un proyecto, vídeo, imagen ni storyboard ({boards}).</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8.</source>
        <translation>{path} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed; choose a text file with a board.</source>
        <translation>{problem} No se ha cambiado nada; elija un archivo de texto con un storyboard.</translation>
    </message>
    <message>
        <source>{path} has {size_mb:.0f} MB, a board at most {limit_mb:.0f} MB.</source>
        <translation>{path} tiene {size_mb:.0f} MB; un storyboard, {limit_mb:.0f} MB como máximo.</translation>
    </message>
    <message>
        <source>not all files could be copied</source>
        <translation>no se pudieron copiar todos los archivos</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>No se puede abrir {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no pictures.</source>
        <translation>{path} no contiene imágenes.</translation>
    </message>
    <message>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} está dañado: {error}.</translation>
    </message>
    <message>
        <source>{path} has no picture {index}.</source>
        <translation>{path} no tiene la imagen {index}.</translation>
    </message>
    <message>
        <source>Take {number} has no picture {index}.</source>
        <translation>La toma {number} no tiene la imagen {index}.</translation>
    </message>
    <message>
        <source>Take {name} is not in the project.</source>
        <translation>La toma {name} no está en el proyecto.</translation>
    </message>
    <message>
        <source>A chunk&apos;s picture has no time.</source>
        <translation>La imagen de un fragmento no tiene tiempo.</translation>
    </message>
    <message>
        <source>it does not say its schema version</source>
        <translation>no indica la versión de su esquema</translation>
    </message>
    <message>
        <source>schema {version}, this program knows {known}</source>
        <translation>esquema {version}; este programa conoce el {known}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged.</source>
        <translation>No se pudo escribir {file}: {error}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled.</source>
        <translation>No hay nada que exportar: ningún plano está activado.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} es una carpeta; elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write {file} into.</source>
        <translation>No existe la carpeta {folder} en la que escribir {file}.</translation>
    </message>
    <message>
        <source>{shot} has no pictures.</source>
        <translation>{shot} no tiene imágenes.</translation>
    </message>
    <message>
        <source>{folder} could not be created: {error}. Nothing was changed.</source>
        <translation>No se pudo crear {folder}: {error}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} could not be saved: {error}. The project on disk is as it was before; make the folder writable, free space, or save a copy elsewhere.</source>
        <translation>No se pudo guardar {folder}: {error}. El proyecto en disco está como antes; dé permiso de escritura a la carpeta, libere espacio o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>{folder} was saved by another program since it was opened here. Nothing was written; save a copy elsewhere, or open it again to see the changes.</source>
        <translation>Otro programa ha guardado {folder} desde que se abrió aquí. No se ha escrito nada; guarde una copia en otro lugar o ábralo de nuevo para ver los cambios.</translation>
    </message>
    <message>
        <source>a file reads otherwise than it was written</source>
        <translation>un archivo se lee distinto de como se escribió</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was generated; make the folder writable, or save a copy elsewhere.</source>
        <translation>No se puede escribir en {folder}, así que no se ha generado nada; dé permiso de escritura a la carpeta o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The takes of {project} are being moved, so nothing was begun; wait for that, or cancel it.</source>
        <translation>Las tomas de {project} se están moviendo, así que no se ha empezado nada; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The selected take of {shot} was not found; the shot is empty until it is generated again or another take is selected.</source>
        <translation>No se encontró la toma seleccionada de {shot}; el plano queda vacío hasta que se genere de nuevo o se seleccione otra toma.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}. {folder} is unchanged.</source>
        <translation>No se pudo escribir {target}: {error}. {folder} no ha cambiado.</translation>
    </message>
    <message>
        <source>{folder} already exists; choose another name. Nothing was changed.</source>
        <translation>{folder} ya existe; elija otro nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a project folder; open a folder NAME{suffix}.</source>
        <translation>{folder} es un archivo, no una carpeta de proyecto; abra una carpeta NOMBRE{suffix}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>No se puede leer {file}: {error}.</translation>
    </message>
    <message>
        <source>{folder} was made by a newer version of Throughline ({error}); update the program to open it. Nothing was changed.</source>
        <translation>{folder} se creó con una versión más reciente de Throughline ({error}); actualice el programa para abrirlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} in {folder} is a link that leads out of the project, so it was not opened. Nothing was changed; put a folder with the files there.</source>
        <translation>{name}, en {folder}, es un enlace que sale del proyecto, así que no se ha abierto. No se ha cambiado nada; ponga en su lugar una carpeta con los archivos.</translation>
    </message>
    <message>
        <source>There is no project at {folder}.</source>
        <translation>No hay ningún proyecto en {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not a Throughline project: it has no {file}.</source>
        <translation>{folder} no es un proyecto de Throughline: no contiene {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; to go back to the last good one, copy {backup} over it.</source>
        <translation>{file} está dañado ({error}). No se ha cambiado nada; para volver al último en buen estado, copie {backup} encima.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}). Nothing was changed; the takes in its folder are untouched.</source>
        <translation>{file} está dañado ({error}). No se ha cambiado nada; las tomas de su carpeta están intactas.</translation>
    </message>
    <message>
        <source>The picture could not be copied into {folder}: {error}. The cast is unchanged; free space or make the folder writable.</source>
        <translation>No se pudo copiar la imagen en {folder}: {error}. El reparto no ha cambiado; libere espacio o dé permiso de escritura a la carpeta.</translation>
    </message>
    <message>
        <source>The picture of @{name} was not found in {folder}; put it back, or replace the picture.</source>
        <translation>No se encontró la imagen de @{name} en {folder}; repóngala o reemplácela.</translation>
    </message>
    <message>
        <source>Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let `throughline generate --repair` make it again.</source>
        <translation>La toma {number} ha perdido el fragmento {lost} de {chunks} en {folder}; reponga sus archivos o genérelo de nuevo con `throughline generate --repair`.</translation>
    </message>
    <message>
        <source>{name} cannot be the id of a take.</source>
        <translation>{name} no puede ser el id de una toma.</translation>
    </message>
    <message>
        <source>{file} lies outside the project and is not used.</source>
        <translation>{file} está fuera del proyecto y no se usa.</translation>
    </message>
    <message>
        <source>Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let Repair, above its takes, or `throughline generate --repair` make it again.</source>
        <translation>La toma {number} de {shot} ha perdido el fragmento {lost} de {chunks} en {folder}; reponga sus archivos o genérelo de nuevo con “Reparar”, encima de sus tomas, o con `throughline generate --repair`.</translation>
    </message>
    <message>
        <source>The take could not be saved in {folder}: {error}. Its pictures are kept; free space or make the folder writable.</source>
        <translation>No se pudo guardar la toma en {folder}: {error}. Sus imágenes se conservan; libere espacio o dé permiso de escritura a la carpeta.</translation>
    </message>
    <message>
        <source>Take {number} could not be moved to the trash, so it was kept in {folder}; delete that folder by hand, or make room in the trash.</source>
        <translation>No se pudo mover la toma {number} a la papelera, así que sigue en {folder}; elimine esa carpeta a mano o haga sitio en la papelera.</translation>
    </message>
    <message>
        <source>{file} was left out: {error}.</source>
        <translation>Se ha omitido {file}: {error}.</translation>
    </message>
    <message>
        <source>it belongs to another take</source>
        <translation>pertenece a otra toma</translation>
    </message>
    <message>
        <source>a newer version of Throughline wrote it ({error})</source>
        <translation>lo escribió una versión más reciente de Throughline ({error})</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>está dañado ({error})</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Crear un proyecto vacío</translation>
    </message>
    <message>
        <source>New from board text…</source>
        <translation>Nuevo desde storyboard…</translation>
    </message>
    <message>
        <source>Make a project from lines like “0s: a woman enters the kitchen”</source>
        <translation>Crear un proyecto a partir de líneas como “0s: a woman enters the kitchen”</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Abrir una carpeta de proyecto</translation>
    </message>
    <message>
        <source>Import video…</source>
        <translation>Importar vídeo…</translation>
    </message>
    <message>
        <source>Make a shot of a video file, which later shots remember (or drop the file)</source>
        <translation>Crear un plano a partir de un archivo de vídeo, que los planos posteriores recuerdan (o suelte el archivo)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Copy the project and go on</source>
        <translation>Copiar el proyecto y seguir en la copia</translation>
    </message>
    <message>
        <source>Export MP4…</source>
        <translation>Exportar MP4…</translation>
    </message>
    <message>
        <source>Write the film as an MP4</source>
        <translation>Escribir la película como MP4</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <source>Add shot</source>
        <translation>Añadir plano</translation>
    </message>
    <message>
        <source>Add a shot after the selected one</source>
        <translation>Añadir un plano después del seleccionado</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Put the selected shots on the clipboard</source>
        <translation>Poner los planos seleccionados en el portapapeles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Elsewhere they are pasted as storyboard text</source>
        <translation>En otros programas se pegan como texto de storyboard</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Insert shots, or a storyboard in words</source>
        <translation>Insertar planos, o un storyboard en texto</translation>
    </message>
    <message>
        <source>Select all shots</source>
        <translation>Seleccionar todos los planos</translation>
    </message>
    <message>
        <source>Delete shot</source>
        <translation>Eliminar plano</translation>
    </message>
    <message>
        <source>Lift shot</source>
        <translation>Levantar plano</translation>
    </message>
    <message>
        <source>Leave an empty shot of the same length</source>
        <translation>Dejar un plano vacío de la misma duración</translation>
    </message>
    <message>
        <source>Duplicate shot</source>
        <translation>Duplicar plano</translation>
    </message>
    <message>
        <source>Split at playhead</source>
        <translation>Dividir en el cabezal</translation>
    </message>
    <message>
        <source>Both halves keep the take</source>
        <translation>Ambas mitades conservan la toma</translation>
    </message>
    <message>
        <source>Merge shots</source>
        <translation>Unir planos</translation>
    </message>
    <message>
        <source>With the next one, or all selected</source>
        <translation>Con el siguiente, o todos los seleccionados</translation>
    </message>
    <message>
        <source>Trim head to playhead</source>
        <translation>Recortar inicio hasta el cabezal</translation>
    </message>
    <message>
        <source>Trim tail to playhead</source>
        <translation>Recortar final hasta el cabezal</translation>
    </message>
    <message>
        <source>Move shot left</source>
        <translation>Plano a la izquierda</translation>
    </message>
    <message>
        <source>Move shot right</source>
        <translation>Plano a la derecha</translation>
    </message>
    <message>
        <source>Enable or disable shot</source>
        <translation>Activar o desactivar plano</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>In the prompts of the shots</source>
        <translation>En los prompts de los planos</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Ajustes del proyecto…</translation>
    </message>
    <message>
        <source>Title, style of all prompts, rate, size, first timecode</source>
        <translation>Título, estilo de todos los prompts, velocidad, tamaño, código de tiempo inicial</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Name this frame</source>
        <translation>Nombrar este fotograma</translation>
    </message>
    <message>
        <source>Put the picture under the playhead into the cast, to cite it as @name</source>
        <translation>Añadir al reparto la imagen del cabezal, para citarla como @name</translation>
    </message>
    <message>
        <source>Trim tail by one frame</source>
        <translation>Recortar el final un fotograma</translation>
    </message>
    <message>
        <source>Extend tail by one frame</source>
        <translation>Alargar el final un fotograma</translation>
    </message>
    <message>
        <source>Generate shot</source>
        <translation>Generar plano</translation>
    </message>
    <message>
        <source>Make a new take of the selected shot</source>
        <translation>Generar una toma nueva del plano seleccionado</translation>
    </message>
    <message>
        <source>Generate stale and empty</source>
        <translation>Generar obsoletos y vacíos</translation>
    </message>
    <message>
        <source>Make takes of all shots that are stale, partial or empty</source>
        <translation>Generar tomas de todos los planos obsoletos, parciales o vacíos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop importing, and generating; chunks that were generated are kept</source>
        <translation>Detener la importación y la generación; los fragmentos generados se conservan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Again: faster</source>
        <translation>Otra vez: más rápido</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>Reproducir hacia delante</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Go on at the beginning</source>
        <translation>Seguir desde el principio</translation>
    </message>
    <message>
        <source>Play around</source>
        <translation>Reproducir alrededor</translation>
    </message>
    <message>
        <source>Two seconds before and behind</source>
        <translation>Dos segundos antes y después</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>With Loop, playing begins here</source>
        <translation>Con Bucle, la reproducción empieza aquí</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <source>With Loop, playing ends behind this frame</source>
        <translation>Con Bucle, la reproducción termina tras este fotograma</translation>
    </message>
    <message>
        <source>Mark shot</source>
        <translation>Marcar plano</translation>
    </message>
    <message>
        <source>In and out at the cuts around the playhead</source>
        <translation>Entrada y salida en los cortes alrededor del cabezal</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Borrar entrada y salida</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Ir a entrada</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Ir a salida</translation>
    </message>
    <message>
        <source>Back one frame</source>
        <translation>Retroceder un fotograma</translation>
    </message>
    <message>
        <source>Forward one frame</source>
        <translation>Avanzar un fotograma</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>Retroceder un segundo</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>Avanzar un segundo</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Go to end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Corte siguiente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Encajar película</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuidad</translation>
    </message>
    <message>
        <source>Show how far characters and places have drifted from their first appearance</source>
        <translation>Mostrar cuánto se desvían personajes y lugares de su primera aparición</translation>
    </message>
    <message>
        <source>Next drift</source>
        <translation>Deriva siguiente</translation>
    </message>
    <message>
        <source>Go to the next shot that has drifted</source>
        <translation>Ir al siguiente plano con deriva</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Toma</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>No shots yet.

Press A to add one, or paste lines like “0s: a woman enters”.</source>
        <translation>Aún no hay planos.

Pulse A para añadir uno o pegue líneas como “0s: a woman enters”.</translation>
    </message>
    <message>
        <source>No shot is like that.

Esc shows all of them again.</source>
        <translation>Ningún plano coincide.

Esc los muestra todos de nuevo.</translation>
    </message>
    <message>
        <source>{n} shot</source>
        <translation>{n} plano</translation>
    </message>
    <message>
        <source>{n} shots</source>
        <translation>{n} planos</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt del plano</translation>
    </message>
    <message>
        <source>Dialogue of the shot</source>
        <translation>Diálogo del plano</translation>
    </message>
    <message>
        <source>Note of the shot</source>
        <translation>Nota del plano</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Una nota para el equipo</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <source>Edit prompt of {name}</source>
        <translation>Editar prompt de {name}</translation>
    </message>
    <message>
        <source>Edit dialogue of {name}</source>
        <translation>Editar diálogo de {name}</translation>
    </message>
    <message>
        <source>Edit note of {name}</source>
        <translation>Editar nota de {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Move {n} shots</source>
        <translation>Mover {n} planos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Shot {number}, {name}</source>
        <translation>Plano {number}, {name}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>name locked</source>
        <translation>nombre bloqueado</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiqueta de color {label}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etiqueta: {label}</translation>
    </message>
    <message>
        <source>It is disabled: not in the film, and not remembered by later shots.</source>
        <translation>Está desactivado: no sale en la película y los planos posteriores no lo recuerdan.</translation>
    </message>
    <message>
        <source>Dialogue: {text}</source>
        <translation>Diálogo: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Whole cast</source>
        <translation>Todo el reparto</translation>
    </message>
    <message>
        <source>{shown} of {n} shot</source>
        <translation>{shown} de {n} plano</translation>
    </message>
    <message>
        <source>{shown} of {n} shots</source>
        <translation>{shown} de {n} planos</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Find in name, prompt, dialogue, note</source>
        <translation>Buscar en nombre, prompt, diálogo, nota</translation>
    </message>
    <message>
        <source>Find shots</source>
        <translation>Buscar planos</translation>
    </message>
    <message>
        <source>Shots in this state</source>
        <translation>Planos en este estado</translation>
    </message>
    <message>
        <source>Shots that cite this name</source>
        <translation>Planos que citan este nombre</translation>
    </message>
    <message>
        <source>Shots with this label</source>
        <translation>Planos con esta etiqueta</translation>
    </message>
    <message>
        <source>Show all shots</source>
        <translation>Mostrar todos los planos</translation>
    </message>
    <message>
        <source>Show all shots  (Esc)</source>
        <translation>Mostrar todos los planos  (Esc)</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Tamaño de las fichas</translation>
    </message>
    <message>
        <source>Size of the cards  (+, -, Ctrl and wheel)</source>
        <translation>Tamaño de las fichas  (+, -, Ctrl y rueda)</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No take yet</source>
        <translation>Aún sin tomas</translation>
    </message>
    <message>
        <source>Shots as cards with all that is written of them; again: the timeline</source>
        <translation>Los planos como fichas con todo lo escrito sobre ellos; otra vez: la línea de tiempo</translation>
    </message>
    <message>
        <source>Find shots…</source>
        <translation>Buscar planos…</translation>
    </message>
    <message>
        <source>Show only some cards</source>
        <translation>Mostrar solo algunas fichas</translation>
    </message>
    <message>
        <source>Edit dialogue</source>
        <translation>Editar diálogo</translation>
    </message>
    <message>
        <source>What is said in the shot</source>
        <translation>Lo que se dice en el plano</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>A note on the shot, for people</source>
        <translation>Una nota sobre el plano, para el equipo</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renombrar plano</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Escribir el nombre en su sitio</translation>
    </message>
    <message>
        <source>Rename shots…</source>
        <translation>Renombrar planos…</translation>
    </message>
    <message>
        <source>Name many by a rule, which new shots follow, too</source>
        <translation>Nombrar muchos según una regla, que también siguen los planos nuevos</translation>
    </message>
    <message>
        <source>Make keyframe from cast</source>
        <translation>Fotograma clave con el reparto</translation>
    </message>
    <message>
        <source>Make the picture that the shot begins from, of those that its prompt cites</source>
        <translation>Crear la imagen de la que parte el plano, con las que cita su prompt</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>Bloquear nombre</translation>
    </message>
    <message>
        <source>Renaming many shots leaves it as it is</source>
        <translation>Al renombrar varios planos no cambia</translation>
    </message>
    <message>
        <source>Open or make a project first; then import the video.</source>
        <translation>Abra o cree antes un proyecto; después importe el vídeo.</translation>
    </message>
    <message>
        <source>Importing {names}. You can go on working.</source>
        <translation>Importando {names}. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar importación</translation>
    </message>
    <message>
        <source>{file} is shot {number}. Say in its prompt who and what it shows: later shots find it by these words.</source>
        <translation>{file} es el plano {number}. Diga en su prompt a quién y qué muestra: los planos posteriores lo encuentran por esas palabras.</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was before.</source>
        <translation>Se ha cancelado la importación; el proyecto está como antes.</translation>
    </message>
    <message>
        <source>{n} deleted take that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} toma eliminada que nada necesita puede ir a la papelera del sistema ({size_mb:.1f} MB). El proyecto se guarda y el historial de deshacer empieza de nuevo.</translation>
    </message>
    <message>
        <source>{n} deleted takes that nothing needs can go to the system&apos;s trash ({size_mb:.1f} MB). The project is saved, and undo begins anew.</source>
        <translation>{n} tomas eliminadas que nada necesita pueden ir a la papelera del sistema ({size_mb:.1f} MB). El proyecto se guarda y el historial de deshacer empieza de nuevo.</translation>
    </message>
    <message>
        <source>{n} deleted take moved to the trash.</source>
        <translation>Se ha movido {n} toma eliminada a la papelera.</translation>
    </message>
    <message>
        <source>{n} deleted takes moved to the trash.</source>
        <translation>Se han movido {n} tomas eliminadas a la papelera.</translation>
    </message>
    <message>
        <source>Takes are being generated, which may need others; collect when that is over.</source>
        <translation>Se están generando tomas que pueden necesitar otras; limpie cuando terminen.</translation>
    </message>
    <message>
        <source>There are no unused takes: none is deleted, or others remember those that are.</source>
        <translation>No hay tomas sin usar: ninguna está eliminada, o bien otras recuerdan las eliminadas.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de un comando</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Letras de un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>{shot} is disabled; enable it to compare its takes.</source>
        <translation>{shot} está desactivado; actívelo para comparar sus tomas.</translation>
    </message>
    <message>
        <source>{shot} has fewer than two takes; generate another one to compare.</source>
        <translation>{shot} tiene menos de dos tomas; genere otra para comparar.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no take</source>
        <translation>sin toma</translation>
    </message>
    <message>
        <source>▲ {distance} drift</source>
        <translation>▲ {distance} deriva</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes are still being measured.</source>
        <translation>De momento no hay derivas; algunas tomas aún se están midiendo.</translation>
    </message>
    <message>
        <source>Nothing has drifted so far; some takes cannot be read.</source>
        <translation>De momento no hay derivas; algunas tomas no se pueden leer.</translation>
    </message>
    <message>
        <source>Nothing has drifted.</source>
        <translation>No hay derivas.</translation>
    </message>
    <message>
        <source>The storyboard editor that remembers. Each shot is generated from its words and from a compressed memory of all that came before it.

The memory follows “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licence of the source: Apache-2.0. Qt is used under the LGPLv3. FFmpeg comes with x264, so an installed Throughline as a whole is passed on under the terms of the GPLv3. The network is asked only when you get a model or an engine, or look for a newer version.</source>
        <translation>El editor de storyboards que recuerda. Cada plano se genera a partir de sus palabras y de una memoria comprimida de todo lo anterior.

La memoria sigue “Pretraining Frame Preservation in Autoregressive Video Memory Compression”, arXiv 2512.23851.

Licencia del código fuente: Apache-2.0. Qt se usa bajo la LGPLv3. FFmpeg incluye x264, por lo que un Throughline instalado se distribuye en su conjunto según los términos de la GPLv3. La red solo se usa cuando descarga un modelo o un motor, o busca una versión más reciente.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar versión</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>Acerca de Throughline</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Model: {model}</source>
        <translation>&amp;Modelo: {model}</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Paquetes y sus licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>The model “{model}” brings no card.</source>
        <translation>El modelo “{model}” no incluye ficha.</translation>
    </message>
    <message>
        <source>Take out selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Se ha producido un error</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Nothing is sent. Read the report and take out what nobody else should see; save it or copy it if you want to pass it on.</source>
        <translation>No se envía nada. Lea el informe y quite lo que nadie más deba ver; guárdelo o cópielo si quiere compartirlo.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The report could not be saved: {error}. Choose another folder, or copy it.</source>
        <translation>No se pudo guardar el informe: {error}. Elija otra carpeta o cópielo.</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>El informe se ha guardado como {file}.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Put a slate with the prompt in the place of missing pictures</source>
        <translation>Poner una claqueta con el prompt en lugar de las imágenes que faltan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>Exportar MP4</translation>
    </message>
    <message>
        <source>{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709</source>
        <translation>{frames} fotogramas ({length}), {size} a {rate} fps, H.264 High, Rec. 709</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <source>Before you export:</source>
        <translation>Antes de exportar:</translation>
    </message>
    <message>
        <source>What the film lacks</source>
        <translation>Lo que falta en la película</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar igualmente</translation>
    </message>
    <message>
        <source>Movies (*.mp4)</source>
        <translation>Películas (*.mp4)</translation>
    </message>
    <message>
        <source>There is nothing to export: no shot is enabled</source>
        <translation>No hay nada que exportar: ningún plano está activado</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists</source>
        <translation>Indique un archivo en una carpeta que exista</translation>
    </message>
    <message>
        <source>Shots are missing: generate them, or put slates in their place</source>
        <translation>Faltan planos: genérelos o ponga claquetas en su lugar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No font here has its signs; install one, such as Noto Sans CJK.</source>
        <translation>Ninguna fuente de este equipo tiene estos signos; instale una, como Noto Sans CJK.</translation>
    </message>
    <message>
        <source>It holds when Throughline starts again.</source>
        <translation>Se aplica al volver a iniciar Throughline.</translation>
    </message>
    <message>
        <source>No markers yet: M puts one at the playhead.</source>
        <translation>Aún no hay marcadores: M pone uno en el cabezal.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Find by note, shot, timecode or label</source>
        <translation>Buscar por nota, plano, código de tiempo o etiqueta</translation>
    </message>
    <message>
        <source>Find markers</source>
        <translation>Buscar marcadores</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>no visible</translation>
    </message>
    <message>
        <source>Its picture is trimmed away, or its shot is disabled.</source>
        <translation>Su imagen está recortada o su plano está desactivado.</translation>
    </message>
    <message>
        <source>{n} shot, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} plano, {total} (segundos:fotogramas) en total: {lengths}.</translation>
    </message>
    <message>
        <source>{n} shots, {total} (seconds:frames) in all: {lengths}.</source>
        <translation>{n} planos, {total} (segundos:fotogramas) en total: {lengths}.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>el formato del modelo</translation>
    </message>
    <message>
        <source>New from board text</source>
        <translation>Nuevo desde storyboard</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Frame &amp;rate</source>
        <translation>&amp;Velocidad (fps)</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>&amp;Tamaño de imagen</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>&amp;Board: one line a shot, the time at which it begins, then what happens</source>
        <translation>&amp;Storyboard: una línea por plano, con el tiempo en que empieza y lo que ocurre</translation>
    </message>
    <message>
        <source>Board text</source>
        <translation>Texto del storyboard</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Carpeta para el proyecto</translation>
    </message>
    <message>
        <source>Give the project a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Dé al proyecto un nombre sin / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>{name} already exists in this folder; choose another name.</source>
        <translation>{name} ya existe en esta carpeta; elija otro nombre.</translation>
    </message>
    <message>
        <source>Makes {folder}</source>
        <translation>Crea {folder}</translation>
    </message>
    <message>
        <source>Keep time: every cut stays at its second</source>
        <translation>Mantener el tiempo: cada corte sigue en su segundo</translation>
    </message>
    <message>
        <source>Keep frames: every shot has as many frames</source>
        <translation>Mantener los fotogramas: cada plano tiene los mismos</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Read after the prompt of every shot</source>
        <translation>Se lee tras el prompt de cada plano</translation>
    </message>
    <message>
        <source>What no shot is to show, where the model is guided</source>
        <translation>Lo que ningún plano debe mostrar, si el modelo usa guía</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Estilo</translation>
    </message>
    <message>
        <source>&amp;Negative prompt</source>
        <translation>&amp;Prompt negativo</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>V&amp;ariables</translation>
    </message>
    <message>
        <source>Picture s&amp;ize</source>
        <translation>Ta&amp;maño de imagen</translation>
    </message>
    <message>
        <source>First &amp;timecode</source>
        <translation>&amp;Código de tiempo inicial</translation>
    </message>
    <message>
        <source>&amp;Media folder</source>
        <translation>Carpeta de me&amp;dios</translation>
    </message>
    <message>
        <source>{size!r} is not a size such as 1920x1080.</source>
        <translation>{size!r} no es un tamaño como 1920x1080.</translation>
    </message>
    <message>
        <source>The film lasts {length} then, {now} now.</source>
        <translation>La película durará {length}; ahora, {now}.</translation>
    </message>
    <message>
        <source>A board</source>
        <translation>Un storyboard</translation>
    </message>
    <message>
        <source>What shall become of {file}?</source>
        <translation>¿Qué desea hacer con {file}?</translation>
    </message>
    <message>
        <source>Inserted shots stand behind the selected one; undo takes them back.</source>
        <translation>Los planos insertados van después del seleccionado; deshacer los retira.</translation>
    </message>
    <message>
        <source>Insert its shots</source>
        <translation>Insertar sus planos</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the edits to “{title}”?</source>
        <translation>¿Guardar los cambios de “{title}”?</translation>
    </message>
    <message>
        <source>Takes that were generated are on disk already and are never lost.</source>
        <translation>Las tomas generadas ya están en disco y nunca se pierden.</translation>
    </message>
    <message>
        <source>Open a project folder (NAME{suffix})</source>
        <translation>Abrir una carpeta de proyecto (NOMBRE{suffix})</translation>
    </message>
    <message>
        <source>Throughline projects ({kinds})</source>
        <translation>Proyectos de Throughline ({kinds})</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Imágenes ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import video</source>
        <translation>Importar vídeo</translation>
    </message>
    <message>
        <source>Videos ({kinds});;All files (*)</source>
        <translation>Vídeos ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Only the {shots} selected shots</source>
        <translation>Solo los {shots} planos seleccionados</translation>
    </message>
    <message>
        <source>Keep locked names</source>
        <translation>Respetar nombres bloqueados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename shots</source>
        <translation>Renombrar planos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Nombres antes y después</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Prefijo</translation>
    </message>
    <message>
        <source>First &amp;number</source>
        <translation>Primer &amp;número</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Incremento</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>{n} of {all} names changes.</source>
        <translation>Cambia {n} de {all} nombres.</translation>
    </message>
    <message>
        <source>{n} of {all} names change.</source>
        <translation>Cambian {n} de {all} nombres.</translation>
    </message>
    <message>
        <source>New shots go on like {first}, {second}.</source>
        <translation>Los planos nuevos siguen así: {first}, {second}.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Coincidir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Only in the {shots} selected shots</source>
        <translation>Solo en los {shots} planos seleccionados</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find and replace in prompts</source>
        <translation>Buscar y reemplazar en los prompts</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>Found once.</source>
        <translation>Encontrado 1 vez.</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>Encontrado {n} veces.</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent project</source>
        <translation>{size_mb:.1f} MB de {n} proyecto reciente</translation>
    </message>
    <message>
        <source>{size_mb:.1f} MB of {n} recent projects</source>
        <translation>{size_mb:.1f} MB de {n} proyectos recientes</translation>
    </message>
    <message>
        <source>Say when the queue is done while I look at something else</source>
        <translation>Avisar cuando termine la cola mientras hago otra cosa</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vaciar caché</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <translation>{model} (no instalado)</translation>
    </message>
    <message>
        <source>The model&apos;s shape</source>
        <translation>El formato del modelo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The model is loaded again when it is needed</source>
        <translation>El modelo se vuelve a cargar cuando hace falta</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Proyectos nuevos</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Free the &amp;GPU without work after</source>
        <translation>Liberar la &amp;GPU inactiva tras</translation>
    </message>
    <message>
        <source>&amp;Compare takes by</source>
        <translation>&amp;Comparar tomas por</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <translation>Abrir la carpeta de ajustes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Get to another folder…</source>
        <translation>Descargar en otra carpeta…</translation>
    </message>
    <message>
        <source>Use ComfyUI&apos;s files…</source>
        <translation>Usar archivos de ComfyUI…</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Lo que conviene a este equipo</translation>
    </message>
    <message>
        <source>NVIDIA cards (CUDA)</source>
        <translation>Tarjetas NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>AMD cards (ROCm)</source>
        <translation>Tarjetas AMD (ROCm)</translation>
    </message>
    <message>
        <source>Apple silicon (MPS)</source>
        <translation>Chips de Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Solo procesador (CPU)</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>En otra carpeta…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Looking at the card…</source>
        <translation>Mirando la tarjeta…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>The engine is Python with the build of PyTorch that fits this computer. It is fetched once, and works without a network from then on.</source>
        <translation>El motor es Python con la compilación de PyTorch que conviene a este equipo. Se descarga una vez y desde entonces funciona sin red.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Conviene</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Compilación</translation>
    </message>
    <message>
        <source>The folder for the engine</source>
        <translation>La carpeta para el motor</translation>
    </message>
    <message>
        <source>Install PyTorch {version}?</source>
        <translation>¿Instalar PyTorch {version}?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>{have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{have} de {total}, {rate_mb:.1f} MB por segundo</translation>
    </message>
    <message>
        <source>PyTorch {version} is installed and passed its check.</source>
        <translation>PyTorch {version} está instalado y ha superado la comprobación.</translation>
    </message>
    <message>
        <source>Every file has its hash, and the engine computes.</source>
        <translation>Cada archivo tiene su suma de comprobación, y el motor calcula.</translation>
    </message>
    <message>
        <source>The engine was repaired.</source>
        <translation>Se ha reparado el motor.</translation>
    </message>
    <message>
        <source>It was whole.</source>
        <translation>Estaba íntegro.</translation>
    </message>
    <message>
        <source>The engine was removed; {size} are free.</source>
        <translation>Se ha quitado el motor; {size} quedan libres.</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be installed again.</source>
        <translation>Los proyectos conservan sus tomas. Se puede volver a instalar.</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>¿Quitar el motor?</translation>
    </message>
    <message>
        <source>An environment of your own; it is used as it is.</source>
        <translation>Un entorno propio; se usa tal como está.</translation>
    </message>
    <message>
        <source>None yet, so nothing can be generated.</source>
        <translation>Aún no hay, así que no se puede generar nada.</translation>
    </message>
    <message>
        <source>Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.</source>
        <translation>Descomprimido ocupa unos {size} más. Con una línea de 50 Mbit todo tarda unos {time}.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing</source>
        <translation>Modo sin conexión: no descargar nada</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>The folder for the model</source>
        <translation>La carpeta para el modelo</translation>
    </message>
    <message>
        <source>The folder of ComfyUI</source>
        <translation>La carpeta de ComfyUI</translation>
    </message>
    <message>
        <source>Asking what it consists of…</source>
        <translation>Preguntando de qué consta…</translation>
    </message>
    <message>
        <source>Get {model}?</source>
        <translation>¿Descargar {model}?</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>{model}: {have} of {total}, {rate_mb:.1f} MB a second</source>
        <translation>{model}: {have} de {total}, {rate_mb:.1f} MB por segundo</translation>
    </message>
    <message>
        <source>{name} is installed; every file was held against its hash.</source>
        <translation>{name} está instalado; cada archivo se comparó con su suma de comprobación.</translation>
    </message>
    <message>
        <source>Every file was held against its hash, and all are whole.</source>
        <translation>Cada archivo se comparó con su suma de comprobación y todos están bien.</translation>
    </message>
    <message>
        <source>Damaged: {files}. Go on, and they are fetched again.</source>
        <translation>Dañados: {files}. Continúe y se descargarán de nuevo.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>En pausa. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Delete {model}?</source>
        <translation>¿Eliminar {model}?</translation>
    </message>
    <message>
        <source>Projects keep their takes. It can be got again.</source>
        <translation>Los proyectos conservan sus tomas. Se puede descargar de nuevo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{model} was deleted; {size} are free again.</source>
        <translation>{model} se eliminó; {size} vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No project has one</source>
        <translation>Ningún proyecto la tiene</translation>
    </message>
    <message>
        <source>in use while shots are made</source>
        <translation>en uso mientras se generan planos</translation>
    </message>
    <message>
        <source>Pictures and memory that are made again when they are needed</source>
        <translation>Imágenes y memoria que se vuelven a crear cuando hacen falta</translation>
    </message>
    <message>
        <source>Not all of it could be deleted: {error}.</source>
        <translation>No se pudo eliminar todo: {error}.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Quitar teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>{keys} is “{command}” now. Assign takes it away from there.</source>
        <translation>{keys} es ahora “{command}”. Asignar se lo quitará.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is read for {name}</source>
        <translation>Lo que se lee por {name}</translation>
    </message>
    <message>
        <source>Variables of the prompts</source>
        <translation>Variables de los prompts</translation>
    </message>
    <message>
        <source>Write {name} in a prompt; the words here are read for it</source>
        <translation>Escriba {name} en un prompt; en su lugar se leen las palabras de aquí</translation>
    </message>
    <message>
        <source>{file} was dropped with other files. Nothing was changed; drop a project or a board alone.</source>
        <translation>{file} se soltó con otros archivos. No se ha cambiado nada; suelte un proyecto o un storyboard solo.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the file again.</source>
        <translation>Abra o cree antes un proyecto; después suelte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{file} was not inserted. {error}</source>
        <translation>No se ha insertado {file}. {error}</translation>
    </message>
    <message>
        <source>So it is with {more} more.</source>
        <translation>Lo mismo ocurre con {more} más.</translation>
    </message>
    <message>
        <source>The other one was taken.</source>
        <translation>El otro se ha incorporado.</translation>
    </message>
    <message>
        <source>The other {n} were taken.</source>
        <translation>Los otros {n} se han incorporado.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Exporting {file}. You can go on working.</source>
        <translation>Exportando {file}. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>Se ha exportado {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>The export was cancelled; what was there before is unchanged.</source>
        <translation>Se ha cancelado la exportación; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>There is no shot under the playhead; move it onto one.</source>
        <translation>No hay ningún plano bajo el cabezal; muévalo sobre uno.</translation>
    </message>
    <message>
        <source>Replace picture of @{name}</source>
        <translation>Reemplazar imagen de @{name}</translation>
    </message>
    <message>
        <source>Rename @{name}</source>
        <translation>Renombrar @{name}</translation>
    </message>
    <message>
        <source>Describe @{name}</source>
        <translation>Describir @{name}</translation>
    </message>
    <message>
        <source>Change kind of @{name}</source>
        <translation>Cambiar tipo de @{name}</translation>
    </message>
    <message>
        <source>Remove @{name}</source>
        <translation>Quitar @{name}</translation>
    </message>
    <message>
        <source>Add @{name}</source>
        <translation>Añadir @{name}</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personaje</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>Reemplazar imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use this frame</source>
        <translation>Este fotograma</translation>
    </message>
    <message>
        <source>Name in the cast</source>
        <translation>Nombre en el reparto</translation>
    </message>
    <message>
        <source>Prompts that cite it are changed, too</source>
        <translation>Los prompts que lo citan también cambian</translation>
    </message>
    <message>
        <source>What the model reads for the name</source>
        <translation>Lo que el modelo lee por el nombre</translation>
    </message>
    <message>
        <source>The model reads this in the place of the @name</source>
        <translation>El modelo lee esto en lugar de @name</translation>
    </message>
    <message>
        <source>Kind of the reference</source>
        <translation>Tipo de referencia</translation>
    </message>
    <message>
        <source>Show the picture under the playhead for this name</source>
        <translation>Mostrar la imagen bajo el cabezal para este nombre</translation>
    </message>
    <message>
        <source>Take it out of the cast; undo brings it back</source>
        <translation>Quitar del reparto; deshacer lo recupera</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>such as: an old woman in a green dress</source>
        <translation>por ejemplo: an old woman in a green dress</translation>
    </message>
    <message>
        <source>Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: the model remembers the picture before it draws the shot.</source>
        <translation>Aún no hay nadie en el reparto. Suelte aquí una imagen o elija una. Después escriba @name en un prompt: el modelo recuerda la imagen antes de dibujar el plano.</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>Cast of the film</source>
        <translation>Reparto de la película</translation>
    </message>
    <message>
        <source>Name a picture from a file (or drop the file here)</source>
        <translation>Nombrar una imagen de un archivo (o suelte el archivo aquí)</translation>
    </message>
    <message>
        <source>Name the picture under the playhead  (N)</source>
        <translation>Nombrar la imagen bajo el cabezal  (N)</translation>
    </message>
    <message>
        <source>Double-click to write @{name} in the prompt</source>
        <translation>Haga doble clic para escribir @{name} en el prompt</translation>
    </message>
    <message>
        <source>in no shot yet</source>
        <translation>aún en ningún plano</translation>
    </message>
    <message>
        <source>in shot {shots}</source>
        <translation>en el plano {shots}</translation>
    </message>
    <message>
        <source>in shots {shots}</source>
        <translation>en los planos {shots}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>como se entrenó</translation>
    </message>
    <message>
        <source>Tokens that a shot of this project may remember</source>
        <translation>Tokens que puede recordar un plano de este proyecto</translation>
    </message>
    <message>
        <source>Context tokens that a shot of this project may remember</source>
        <translation>Tokens de contexto que puede recordar un plano de este proyecto</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Size of the shot</source>
        <translation>Tamaño del plano</translation>
    </message>
    <message>
        <source>Camera of the shot</source>
        <translation>Cámara del plano</translation>
    </message>
    <message>
        <source>Move of the shot</source>
        <translation>Movimiento del plano</translation>
    </message>
    <message>
        <source>How much of a person or place is seen; read after the prompt</source>
        <translation>Cuánto se ve de una persona o un lugar; se lee tras el prompt</translation>
    </message>
    <message>
        <source>Where it stands, and with which lens; read after the prompt</source>
        <translation>Dónde está y con qué objetivo; se lee tras el prompt</translation>
    </message>
    <message>
        <source>How it moves during the shot; read after the prompt</source>
        <translation>Cómo se mueve durante el plano; se lee tras el prompt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>What {shot} remembers; the playhead is in {other}</source>
        <translation>Lo que recuerda {shot}; el cabezal está en {other}</translation>
    </message>
    <message>
        <source>Select a shot to see its prompt, length and takes.</source>
        <translation>Seleccione un plano para ver su prompt, duración y tomas.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember</source>
        <translation>No hay nada anterior que pueda recordar</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Keep fine</source>
        <translation>Fijar detalle</translation>
    </message>
    <message>
        <source>Remember this shot finely before all others</source>
        <translation>Recordar este plano con detalle, antes que los demás</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Do not remember this shot</source>
        <translation>No recordar este plano</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>Seguir desde él</translation>
    </message>
    <message>
        <source>Make the shot as if it came just after this one</source>
        <translation>Generar el plano como si viniera justo después de este</translation>
    </message>
    <message>
        <source>What the model remembers…</source>
        <translation>Lo que recuerda el modelo…</translation>
    </message>
    <message>
        <source>See earlier pictures beside what is left of them in memory</source>
        <translation>Ver imágenes anteriores junto a lo que queda de ellas en la memoria</translation>
    </message>
    <message>
        <source>What the shot remembers</source>
        <translation>Lo que recuerda el plano</translation>
    </message>
    <message>
        <source>{spent} of {budget} tokens</source>
        <translation>{spent} de {budget} tokens</translation>
    </message>
    <message>
        <source>Select an earlier shot in the list</source>
        <translation>Seleccione en la lista un plano anterior</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>con detalle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>reference, fine</source>
        <translation>referencia, con detalle</translation>
    </message>
    <message>
        <source>reference, left out</source>
        <translation>referencia, excluida</translation>
    </message>
    <message>
        <source>{tokens} tokens: {reason}</source>
        <translation>{tokens} tokens: {reason}</translation>
    </message>
    <message>
        <source>What is said in this shot</source>
        <translation>Lo que se dice en este plano</translation>
    </message>
    <message>
        <source>For people: no model reads it</source>
        <translation>Para el equipo: ningún modelo la lee</translation>
    </message>
    <message>
        <source>DIALOGUE</source>
        <translation>DIÁLOGO</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What happens in this shot: who, where, what they do, the camera</source>
        <translation>Qué ocurre en este plano: quién, dónde, qué hacen, la cámara</translation>
    </message>
    <message>
        <source>Change size of {name}</source>
        <translation>Cambiar tamaño de {name}</translation>
    </message>
    <message>
        <source>Change camera of {name}</source>
        <translation>Cambiar cámara de {name}</translation>
    </message>
    <message>
        <source>Change move of {name}</source>
        <translation>Cambiar movimiento de {name}</translation>
    </message>
    <message>
        <source>Change style of {name}</source>
        <translation>Cambiar estilo de {name}</translation>
    </message>
    <message>
        <source>Change negative prompt of {name}</source>
        <translation>Cambiar prompt negativo de {name}</translation>
    </message>
    <message>
        <source>Change length of {name}</source>
        <translation>Cambiar duración de {name}</translation>
    </message>
    <message>
        <source>Change seed of {name}</source>
        <translation>Cambiar semilla de {name}</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>Activar {name}</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>Desactivar {name}</translation>
    </message>
    <message>
        <source>Change memory of {name}</source>
        <translation>Cambiar memoria de {name}</translation>
    </message>
    <message>
        <source>Change memory budget</source>
        <translation>Cambiar presupuesto de memoria</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>En la película</translation>
    </message>
    <message>
        <source>Shot {number} of {total}</source>
        <translation>Plano {number} de {total}</translation>
    </message>
    <message>
        <source>Shot {number} of {total} ({selected} selected)</source>
        <translation>Plano {number} de {total} ({selected} seleccionados)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} fotogramas</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Nombre del plano</translation>
    </message>
    <message>
        <source>The name of the shot  (F2)</source>
        <translation>El nombre del plano  (F2)</translation>
    </message>
    <message>
        <source>Keep this name when many shots are renamed</source>
        <translation>Mantener este nombre al renombrar varios planos</translation>
    </message>
    <message>
        <source>Lock the name</source>
        <translation>Bloquear el nombre</translation>
    </message>
    <message>
        <source>A disabled shot is not in the film, and later shots forget it</source>
        <translation>Un plano desactivado no sale en la película, y los planos posteriores lo olvidan</translation>
    </message>
    <message>
        <source>Length of the shot</source>
        <translation>Duración del plano</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds:frames; +12 or -1:00 change the length</source>
        <translation>Horas:minutos:segundos:fotogramas; +12 o -1:00 cambian la duración</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>More of the shot</source>
        <translation>Más del plano</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Its memory encoder comes along.</source>
        <translation>Su codificador de memoria viene incluido.</translation>
    </message>
    <message>
        <source>Takes a memory encoder that you trained; without one it sees little behind.</source>
        <translation>Admite un codificador de memoria entrenado por usted; sin él ve poco hacia atrás.</translation>
    </message>
    <message>
        <source>Has a history of its own, trained in.</source>
        <translation>Tiene un historial propio, ya entrenado.</translation>
    </message>
    <message>
        <source>Makes keyframes, which others begin shots from; it makes no shots itself.</source>
        <translation>Crea fotogramas clave de los que parten otros modelos; él mismo no crea planos.</translation>
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
        <translation>instalado, {size}</translation>
    </message>
    <message>
        <source>unfinished, {have} of {total}</source>
        <translation>sin terminar, {have} de {total}</translation>
    </message>
    <message>
        <source>can be got, about {size}</source>
        <translation>disponible, unos {size}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>{sizes}; {rate:g} a second</source>
        <translation>{sizes}; {rate:g} por segundo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>A GPU of {gpu_gb:g} GB (estimated) and {host_gb:g} GB of memory</source>
        <translation>Una GPU de {gpu_gb:g} GB (estimado) y {host_gb:g} GB de memoria</translation>
    </message>
    <message>
        <source>No GPU; {host_gb:g} GB of memory</source>
        <translation>Sin GPU; {host_gb:g} GB de memoria</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>gone, or another file now</source>
        <translation>falta, o ahora es otro archivo</translation>
    </message>
    <message>
        <source>{size} are fetched into {folder}, where {free} are free.</source>
        <translation>Se descargan {size} en {folder}, donde hay {free} libres.</translation>
    </message>
    <message>
        <source>{size} are on this computer already and are not fetched.</source>
        <translation>{size} ya están en este ordenador y no se descargan.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Generate another take</source>
        <translation>Generar otra toma</translation>
    </message>
    <message>
        <source>Generate a take instead</source>
        <translation>Generar una toma en su lugar</translation>
    </message>
    <message>
        <source>Generate this shot</source>
        <translation>Generar este plano</translation>
    </message>
    <message>
        <source>Install the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <source>State of the shot</source>
        <translation>Estado del plano</translation>
    </message>
    <message>
        <source>Cancel this shot</source>
        <translation>Cancelar este plano</translation>
    </message>
    <message>
        <source>Nothing: the project&apos;s. A dash ({dash}): none at all.</source>
        <translation>Vacío: el del proyecto. Un guion ({dash}): ninguno.</translation>
    </message>
    <message>
        <source>Style of the shot</source>
        <translation>Estilo del plano</translation>
    </message>
    <message>
        <source>Negative prompt of the shot</source>
        <translation>Prompt negativo del plano</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>{tokens} of {longest} tokens</source>
        <translation>{tokens} de {longest} tokens</translation>
    </message>
    <message>
        <source>As the project: {common}</source>
        <translation>Como el proyecto: {common}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not: {negative}</source>
        <translation>No: {negative}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>Nombre de la toma</translation>
    </message>
    <message>
        <source>Note of the take</source>
        <translation>Nota de la toma</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>faltan archivos</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>in the cut</source>
        <translation>en el montaje</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>{frames} pictures of {width}×{height}</source>
        <translation>{frames} imágenes de {width}×{height}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importada de {file}</translation>
    </message>
    <message>
        <source>Imported from a video file</source>
        <translation>Importada de un archivo de vídeo</translation>
    </message>
    <message>
        <source>encoded for {model}</source>
        <translation>codificada para {model}</translation>
    </message>
    <message>
        <source>remembers {n} earlier take</source>
        <translation>recuerda {n} toma anterior</translation>
    </message>
    <message>
        <source>remembers {n} earlier takes</source>
        <translation>recuerda {n} tomas anteriores</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>sin historial</translation>
    </message>
    <message>
        <source>{model}, seed {seed}, {steps} steps, guidance {guidance}</source>
        <translation>{model}, semilla {seed}, {steps} pasos, guía {guidance}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>smaller, {size}</source>
        <translation>más pequeño, {size}</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>Use this take</source>
        <translation>Usar esta toma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Takes of the shot</source>
        <translation>Tomas del plano</translation>
    </message>
    <message>
        <source>Put this take into the cut (U, or double-click it)</source>
        <translation>Poner esta toma en el montaje (U, o doble clic)</translation>
    </message>
    <message>
        <source>Compare it with the take in the cut (C)</source>
        <translation>Compararla con la toma del montaje (C)</translation>
    </message>
    <message>
        <source>Make the chunks that are missing in this take</source>
        <translation>Generar los fragmentos que faltan en esta toma</translation>
    </message>
    <message>
        <source>Show {n} deleted take</source>
        <translation>Mostrar {n} toma eliminada</translation>
    </message>
    <message>
        <source>Show {n} deleted takes</source>
        <translation>Mostrar {n} tomas eliminadas</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Dejar de destacar</translation>
    </message>
    <message>
        <source>Star this take</source>
        <translation>Destacar esta toma</translation>
    </message>
    <message>
        <source>Restore this take</source>
        <translation>Recuperar esta toma</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Eliminar esta toma</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title} (solo lectura)</translation>
    </message>
    <message>
        <source>Generate {shots} shots</source>
        <translation>Generar {shots} planos</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <source>{folder} is not there. Connect its disk or put it back, or remove it from the list.</source>
        <translation>No se encuentra {folder}. Conecte su disco o repóngalo, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Add or edit marker</source>
        <translation>Añadir o editar marcador</translation>
    </message>
    <message>
        <source>Put a marker at the playhead; where there is one, write its note and label</source>
        <translation>Poner un marcador en el cabezal; si ya hay uno, escribir su nota y etiqueta</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>The selected one, or the one at the playhead</source>
        <translation>El seleccionado, o el que está en el cabezal</translation>
    </message>
    <message>
        <source>List of markers…</source>
        <translation>Lista de marcadores…</translation>
    </message>
    <message>
        <source>Find one by what it says, and go to it</source>
        <translation>Buscar uno por su texto e ir a él</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>Drags snap to cuts, playhead, markers, in, out and the model&apos;s grid; Alt frees them</source>
        <translation>Al arrastrar, ajusta a cortes, cabezal, marcadores, entrada, salida y cuadrícula del modelo; Alt lo evita</translation>
    </message>
    <message>
        <source>Selection follows the playhead</source>
        <translation>La selección sigue al cabezal</translation>
    </message>
    <message>
        <source>The shot that is seen is selected: the inspector shows what it remembers</source>
        <translation>El plano que se ve queda seleccionado: el inspector muestra lo que recuerda</translation>
    </message>
    <message>
        <source>Label the selected shots</source>
        <translation>Etiquetar los planos seleccionados</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cian</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>Editar marcador</translation>
    </message>
    <message>
        <source>Take label of {shot}</source>
        <translation>Quitar etiqueta de {shot}</translation>
    </message>
    <message>
        <source>Take label of shots</source>
        <translation>Quitar etiqueta de planos</translation>
    </message>
    <message>
        <source>Label {shot} {colour}</source>
        <translation>Etiquetar {shot} en {colour}</translation>
    </message>
    <message>
        <source>Label shots {colour}</source>
        <translation>Etiquetar planos en {colour}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>A note at this frame</source>
        <translation>Una nota en este fotograma</translation>
    </message>
    <message>
        <source>Note of the marker</source>
        <translation>Nota del marcador</translation>
    </message>
    <message>
        <source>Marker of {shot}, out of sight</source>
        <translation>Marcador de {shot}, no visible</translation>
    </message>
    <message>
        <source>Original, from memory and difference</source>
        <translation>Original, de memoria y diferencia</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>De memoria</translation>
    </message>
    <message>
        <source>Difference
×{gain}</source>
        <translation>Diferencia
×{gain}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What the model remembers</source>
        <translation>Lo que recuerda el modelo</translation>
    </message>
    <message>
        <source>State of the memory&apos;s pictures</source>
        <translation>Estado de las imágenes de la memoria</translation>
    </message>
    <message>
        <source>Drag over the strip, or press ← and → (Shift chooses more). Pictures are drawn from the memory alone, without a prompt; the higher the PSNR, the nearer they are.</source>
        <translation>Arrastre sobre la tira o pulse ← y → (Mayús elige más). Las imágenes se dibujan solo a partir de la memoria, sin prompt; cuanto mayor es el PSNR, más se parecen.</translation>
    </message>
    <message>
        <source>What shot {shot} remembers</source>
        <translation>Lo que recuerda el plano {shot}</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>Ningún plano seleccionado</translation>
    </message>
    <message>
        <source>Drawing from memory… {percent}%</source>
        <translation>Dibujando de memoria… {percent}%</translation>
    </message>
    <message>
        <source>{n} picture chosen</source>
        <translation>{n} imagen elegida</translation>
    </message>
    <message>
        <source>{n} pictures chosen</source>
        <translation>{n} imágenes elegidas</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture</source>
        <translation>Media de {mean} dB en {n} imagen</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures</source>
        <translation>Media de {mean} dB en {n} imágenes</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} picture ({chosen} chosen)</source>
        <translation>Media de {mean} dB en {n} imagen ({chosen} elegidas)</translation>
    </message>
    <message>
        <source>Mean {mean} dB of {n} pictures ({chosen} chosen)</source>
        <translation>Media de {mean} dB en {n} imágenes ({chosen} elegidas)</translation>
    </message>
    <message>
        <source>Left out of the memory: {names}</source>
        <translation>Excluido de la memoria: {names}</translation>
    </message>
    <message>
        <source>Select a shot on the timeline to see what the model remembers when it makes it.</source>
        <translation>Seleccione un plano en la línea de tiempo para ver lo que recuerda el modelo al generarlo.</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed, so nothing can be drawn from its memory. Install it, then open the project again.</source>
        <translation>El modelo “{model}” no está instalado, así que no se puede dibujar nada de su memoria. Instálelo y abra de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>Every earlier shot is left out of its memory. Take one back in the Memory tab, and its pictures appear here.</source>
        <translation>Todos los planos anteriores están excluidos de su memoria. Recupere uno en la pestaña Memoria y sus imágenes aparecerán aquí.</translation>
    </message>
    <message>
        <source>The pictures that it cites do not fit into the memory&apos;s budget. Give it a larger one in the Memory tab, and they appear here.</source>
        <translation>Las imágenes que cita no caben en el presupuesto de memoria. Auméntelo en la pestaña Memoria y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Nothing comes before it that it could remember. Generate an earlier shot, select a later one, or cite a picture of the cast in its prompt.</source>
        <translation>No hay nada anterior que pueda recordar. Genere un plano anterior, seleccione uno posterior o cite una imagen del reparto en su prompt.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates a shot first.</source>
        <translation>En espera: el motor genera antes un plano.</translation>
    </message>
    <message>
        <source>Waiting: the worker generates shot {number} first.</source>
        <translation>En espera: el motor genera antes el plano {number}.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>Esperando al motor…</translation>
    </message>
    <message>
        <source>What the shot remembers: the cast, then the oldest first</source>
        <translation>Lo que recuerda el plano: primero el reparto, después lo más antiguo</translation>
    </message>
    <message>
        <source>Drag to choose pictures; ← and → move, Shift extends</source>
        <translation>Arrastre para elegir imágenes; ← y → mueven, Mayús amplía</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}).</source>
        <translation>Ha ocurrido algo inesperado ({error}).</translation>
    </message>
    <message>
        <source>Throughline was ended before it could close the last time.</source>
        <translation>La última vez, Throughline terminó antes de poder cerrarse.</translation>
    </message>
    <message>
        <source>Your project is open as it was: your edits are here and can be undone, and finished takes are on the disk. Save now; if the window misbehaves, restart.</source>
        <translation>Su proyecto está abierto como estaba: sus cambios siguen aquí y se pueden deshacer, y las tomas terminadas están en disco. Guarde ahora; si la ventana no responde bien, reinicie.</translation>
    </message>
    <message>
        <source>Every finished chunk of your takes is on the disk, and so are your edits up to the last second. Open the project: it shows edits that were not saved, and you choose whether to take them. A shot that was being made goes on with Generate.</source>
        <translation>Todos los fragmentos terminados de sus tomas están en disco, y también sus cambios hasta el último segundo. Abra el proyecto: muestra los cambios sin guardar y usted elige si recuperarlos. Un plano que se estaba generando continúa con Generar.</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Abrir {project}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Lock the name {name}</source>
        <translation>Bloquear el nombre {name}</translation>
    </message>
    <message>
        <source>Lock {names} names</source>
        <translation>Bloquear {names} nombres</translation>
    </message>
    <message>
        <source>Unlock the name {name}</source>
        <translation>Desbloquear el nombre {name}</translation>
    </message>
    <message>
        <source>Unlock {names} names</source>
        <translation>Desbloquear {names} nombres</translation>
    </message>
    <message>
        <source>Rename {shot}</source>
        <translation>Renombrar {shot}</translation>
    </message>
    <message>
        <source>Rename {n} shot</source>
        <translation>Cambiar nombre de {n} plano</translation>
    </message>
    <message>
        <source>Rename {n} shots</source>
        <translation>Cambiar nombre de {n} planos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>What new projects begin with, notices, caches, where things are kept</source>
        <translation>Valores de los proyectos nuevos, avisos, cachés, dónde se guarda cada cosa</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Those on this computer, and larger ones that can be got</source>
        <translation>Los de este ordenador y otros mayores que se pueden descargar</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <source>Install, check, repair or remove what generates the pictures</source>
        <translation>Instalar, comprobar, reparar o quitar lo que genera las imágenes</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Mostrar el inspector</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la línea de tiempo</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer diseño</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Devolver todos los paneles a su sitio inicial</translation>
    </message>
    <message>
        <source>Show tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Three steps: write, generate, change one shot</source>
        <translation>Tres pasos: escribir, generar, cambiar un plano</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version; nothing is fetched</source>
        <translation>Pregunta si hay una versión más reciente; no se descarga nada</translation>
    </message>
    <message>
        <source>Version, licences, paper and model</source>
        <translation>Versión, licencias, artículo y modelo</translation>
    </message>
    <message>
        <source>Change project settings</source>
        <translation>Cambiar ajustes del proyecto</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>Reemplazar “{words}”</translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation>Reemplazado una vez.</translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation>Reemplazado {n} veces.</translation>
    </message>
    <message>
        <source>Saved {title}.</source>
        <translation>Se ha guardado {title}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Tras este paso</translation>
    </message>
    <message>
        <source>The worker keeps its place, and the memory it uses</source>
        <translation>El motor conserva su posición y la memoria que ocupa</translation>
    </message>
    <message>
        <source>After this chunk</source>
        <translation>Tras este fragmento</translation>
    </message>
    <message>
        <source>The take is kept so far, and goes on with the next</source>
        <translation>Lo hecho de la toma se conserva y continúa con el siguiente</translation>
    </message>
    <message>
        <source>After this shot</source>
        <translation>Tras este plano</translation>
    </message>
    <message>
        <source>Its take is finished, and no other is begun</source>
        <translation>Su toma se termina y no se empieza otra</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this step</source>
        <translation>{over} de {total} terminados, pausa tras este paso</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this chunk</source>
        <translation>{over} de {total} terminados, pausa tras este fragmento</translation>
    </message>
    <message>
        <source>{over} of {total} done, pauses after this shot</source>
        <translation>{over} de {total} terminados, pausa tras este plano</translation>
    </message>
    <message>
        <source>in less memory</source>
        <translation>con menos memoria</translation>
    </message>
    <message>
        <source>in less memory, with weights of 8 bits</source>
        <translation>con menos memoria, con pesos de 8 bits</translation>
    </message>
    <message>
        <source>in less memory, block by block</source>
        <translation>con menos memoria, bloque a bloque</translation>
    </message>
    <message>
        <source>in less memory, in tiles</source>
        <translation>con menos memoria, por mosaicos</translation>
    </message>
    <message>
        <source>in less memory, with 16 bits</source>
        <translation>con menos memoria, a 16 bits</translation>
    </message>
    <message>
        <source>{n} job was waiting when Throughline ended. Resume goes on with it.</source>
        <translation>{n} tarea esperaba cuando se cerró Throughline. Pulse Reanudar para continuarla.</translation>
    </message>
    <message>
        <source>{n} jobs were waiting when Throughline ended. Resume goes on with them.</source>
        <translation>{n} tareas esperaban cuando se cerró Throughline. Pulse Reanudar para continuarlas.</translation>
    </message>
    <message>
        <source>{n} job waits, as one before it failed. Resume goes on with it.</source>
        <translation>{n} tarea espera porque falló una anterior. Pulse Reanudar para continuarla.</translation>
    </message>
    <message>
        <source>{n} jobs wait, as one before them failed. Resume goes on with them.</source>
        <translation>{n} tareas esperan porque falló una anterior. Pulse Reanudar para continuarlas.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>{over} of {total} done, paused</source>
        <translation>{over} de {total} terminados, en pausa</translation>
    </message>
    <message>
        <source>{over} of {total} done</source>
        <translation>{over} de {total} terminados</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>queda aprox. {time}</translation>
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
        <translation>Generar a {size} en su lugar</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Plano eliminado</translation>
    </message>
    <message>
        <source>Paused; goes on with its next chunk</source>
        <translation>En pausa; continúa con su siguiente fragmento</translation>
    </message>
    <message>
        <source>done in about {time}</source>
        <translation>listo en aprox. {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled; finished chunks are kept</source>
        <translation>Cancelado; los fragmentos terminados se conservan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Queued; goes on with its next chunk</source>
        <translation>En cola; continúa con su siguiente fragmento</translation>
    </message>
    <message>
        <source>Reads its history</source>
        <translation>Lee su historial</translation>
    </message>
    <message>
        <source>Chunk {chunk} of {chunks}, step {step} of {steps}</source>
        <translation>Fragmento {chunk} de {chunks}, paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpiar terminados</translation>
    </message>
    <message>
        <source>Cancel what runs and waits; finished chunks are kept</source>
        <translation>Cancela lo que está en curso y en espera; los fragmentos terminados se conservan</translation>
    </message>
    <message>
        <source>Take what is over off this list; takes are kept</source>
        <translation>Quita de esta lista lo que ha acabado; las tomas se conservan</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>Estado de la cola</translation>
    </message>
    <message>
        <source>Go to shot</source>
        <translation>Ir al plano</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Drag to change the order; Delete cancels</source>
        <translation>Arrastre para cambiar el orden; Supr cancela</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Show what is made and waits</source>
        <translation>Mostrar lo que se genera y lo que espera</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>Pausar tras este paso</translation>
    </message>
    <message>
        <source>The worker keeps its place</source>
        <translation>El motor conserva su posición</translation>
    </message>
    <message>
        <source>Pause after this chunk</source>
        <translation>Pausar tras este fragmento</translation>
    </message>
    <message>
        <source>The take is kept so far</source>
        <translation>Lo hecho de la toma se conserva</translation>
    </message>
    <message>
        <source>Pause after this shot</source>
        <translation>Pausar tras este plano</translation>
    </message>
    <message>
        <source>No other shot is begun</source>
        <translation>No se empieza ningún otro plano</translation>
    </message>
    <message>
        <source>Pause and free the GPU now</source>
        <translation>Pausar y liberar la GPU ahora</translation>
    </message>
    <message>
        <source>Finished chunks are kept; the model is loaded again when you resume</source>
        <translation>Los fragmentos terminados se conservan; el modelo se vuelve a cargar al reanudar</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Continuar tras una pausa</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>Calidad de borrador</translation>
    </message>
    <message>
        <source>Make takes in few steps; final ones keep their seed and memory</source>
        <translation>Generar tomas en pocos pasos; las finales mantienen su semilla y memoria</translation>
    </message>
    <message>
        <source>Ask for final quality</source>
        <translation>Pedir calidad final</translation>
    </message>
    <message>
        <source>Ask for draft quality</source>
        <translation>Pedir calidad de borrador</translation>
    </message>
    <message>
        <source>{n} take made</source>
        <translation>{n} toma generada</translation>
    </message>
    <message>
        <source>{n} takes made</source>
        <translation>{n} tomas generadas</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} con error</translation>
    </message>
    <message>
        <source>Delete {shot}</source>
        <translation>Eliminar {shot}</translation>
    </message>
    <message>
        <source>Delete {shots} shots</source>
        <translation>Eliminar {shots} planos</translation>
    </message>
    <message>
        <source>Lift {shot}</source>
        <translation>Levantar {shot}</translation>
    </message>
    <message>
        <source>Lift {shots} shots</source>
        <translation>Levantar {shots} planos</translation>
    </message>
    <message>
        <source>Duplicate {shot}</source>
        <translation>Duplicar {shot}</translation>
    </message>
    <message>
        <source>Duplicate {shots} shots</source>
        <translation>Duplicar {shots} planos</translation>
    </message>
    <message>
        <source>Merge {shot}</source>
        <translation>Unir {shot}</translation>
    </message>
    <message>
        <source>Merge {shots} shots</source>
        <translation>Unir {shots} planos</translation>
    </message>
    <message>
        <source>Move {shot}</source>
        <translation>Mover {shot}</translation>
    </message>
    <message>
        <source>Move {shots} shots</source>
        <translation>Mover {shots} planos</translation>
    </message>
    <message>
        <source>Enable {shot}</source>
        <translation>Activar {shot}</translation>
    </message>
    <message>
        <source>Enable {shots} shots</source>
        <translation>Activar {shots} planos</translation>
    </message>
    <message>
        <source>Disable {shot}</source>
        <translation>Desactivar {shot}</translation>
    </message>
    <message>
        <source>Disable {shots} shots</source>
        <translation>Desactivar {shots} planos</translation>
    </message>
    <message>
        <source>Paste {shot}</source>
        <translation>Pegar {shot}</translation>
    </message>
    <message>
        <source>Paste {shots} shots</source>
        <translation>Pegar {shots} planos</translation>
    </message>
    <message>
        <source>Insert {shot}</source>
        <translation>Insertar {shot}</translation>
    </message>
    <message>
        <source>Insert {shots} shots</source>
        <translation>Insertar {shots} planos</translation>
    </message>
    <message>
        <source>Trim tail of {shot}</source>
        <translation>Recortar final de {shot}</translation>
    </message>
    <message>
        <source>Add {shot}</source>
        <translation>Añadir {shot}</translation>
    </message>
    <message>
        <source>Split {shot}</source>
        <translation>Dividir {shot}</translation>
    </message>
    <message>
        <source>Trim head of {shot}</source>
        <translation>Recortar inicio de {shot}</translation>
    </message>
    <message>
        <source>The clipboard holds no storyboard, so nothing was pasted. {error}</source>
        <translation>El portapapeles no contiene ningún storyboard, así que no se ha pegado nada. {error}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Running {percent}%</source>
        <translation>En curso {percent}%</translation>
    </message>
    <message>
        <source>Empty: no take was generated yet.</source>
        <translation>Vacío: aún no se ha generado ninguna toma.</translation>
    </message>
    <message>
        <source>Queued: it waits for its turn.</source>
        <translation>En cola: espera su turno.</translation>
    </message>
    <message>
        <source>Paused: Resume, in the queue, goes on with it.</source>
        <translation>En pausa: Reanudar, en la cola, lo continúa.</translation>
    </message>
    <message>
        <source>Ready: the selected take is what would be made today.</source>
        <translation>Listo: la toma seleccionada es la que se generaría hoy.</translation>
    </message>
    <message>
        <source>Imported: the selected take is a video file of yours.</source>
        <translation>Importado: la toma seleccionada es un archivo de vídeo suyo.</translation>
    </message>
    <message>
        <source>files of its take are missing or damaged</source>
        <translation>faltan archivos de su toma o están dañados</translation>
    </message>
    <message>
        <source>its take has {pictures} of the {needed} pictures that it needs</source>
        <translation>su toma tiene {pictures} de las {needed} imágenes que necesita</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Usar toma</translation>
    </message>
    <message>
        <source>Put the take that is looked at into the cut</source>
        <translation>Poner en el montaje la toma que se está viendo</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Destacar toma</translation>
    </message>
    <message>
        <source>Mark the take as a good one, or no more</source>
        <translation>Marcar la toma como buena, o quitar la marca</translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>Renombrar toma</translation>
    </message>
    <message>
        <source>Give it a name beside its number</source>
        <translation>Darle un nombre además de su número</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>Nota de la toma</translation>
    </message>
    <message>
        <source>Write a note about the take</source>
        <translation>Escribir una nota sobre la toma</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Eliminar toma</translation>
    </message>
    <message>
        <source>Hide the take; undo brings it back, and its files stay</source>
        <translation>Ocultar la toma; deshacer la recupera y sus archivos se conservan</translation>
    </message>
    <message>
        <source>Collect unused takes…</source>
        <translation>Limpiar tomas sin usar…</translation>
    </message>
    <message>
        <source>Move deleted takes that nothing needs to the system&apos;s trash</source>
        <translation>Mover a la papelera del sistema las tomas eliminadas que nada necesita</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Comparar tomas</translation>
    </message>
    <message>
        <source>Two takes at the same frame: the one in the cut and the one that is looked at</source>
        <translation>Dos tomas en el mismo fotograma: la del montaje y la que se está viendo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>One over the other; drag the line</source>
        <translation>Una sobre otra; arrastre la línea</translation>
    </message>
    <message>
        <source>Black is the same</source>
        <translation>Negro significa igual</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Cortinilla a la izquierda</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Cortinilla a la derecha</translation>
    </message>
    <message>
        <source>Swap compared takes</source>
        <translation>Intercambiar tomas comparadas</translation>
    </message>
    <message>
        <source>Use take {number} of {shot}</source>
        <translation>Usar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Use take {number}</source>
        <translation>Usar toma {number}</translation>
    </message>
    <message>
        <source>Star take {number} of {shot}</source>
        <translation>Destacar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Star take {number}</source>
        <translation>Destacar toma {number}</translation>
    </message>
    <message>
        <source>Unstar take {number} of {shot}</source>
        <translation>Dejar de destacar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Unstar take {number}</source>
        <translation>Dejar de destacar toma {number}</translation>
    </message>
    <message>
        <source>Delete take {number} of {shot}</source>
        <translation>Eliminar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Delete take {number}</source>
        <translation>Eliminar toma {number}</translation>
    </message>
    <message>
        <source>Restore take {number} of {shot}</source>
        <translation>Recuperar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Restore take {number}</source>
        <translation>Recuperar toma {number}</translation>
    </message>
    <message>
        <source>Rename take {number} of {shot}</source>
        <translation>Renombrar toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Rename take {number}</source>
        <translation>Renombrar toma {number}</translation>
    </message>
    <message>
        <source>Note on take {number} of {shot}</source>
        <translation>Nota de la toma {number} de {shot}</translation>
    </message>
    <message>
        <source>Note on take {number}</source>
        <translation>Nota de la toma {number}</translation>
    </message>
    <message>
        <source>Take {number} of {shot} was deleted.</source>
        <translation>Se ha eliminado la toma {number} de {shot}.</translation>
    </message>
    <message>
        <source>Take {number} was deleted.</source>
        <translation>Se ha eliminado la toma {number}.</translation>
    </message>
    <message>
        <source>Take {number} is being made, so it was not deleted; cancel it first.</source>
        <translation>La toma {number} se está generando, así que no se ha eliminado; cancélela antes.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the system is now</source>
        <translation>Claro, oscuro o contraste alto, según el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>For work in a dim room</source>
        <translation>Para trabajar en una sala oscura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>For work in a bright room</source>
        <translation>Para trabajar en una sala luminosa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Black and white, with bright colours</source>
        <translation>Blanco y negro, con colores vivos</translation>
    </message>
    <message>
        <source>{n} take</source>
        <translation>{n} toma</translation>
    </message>
    <message>
        <source>{n} takes</source>
        <translation>{n} tomas</translation>
    </message>
    <message>
        <source>take {number}/{total}</source>
        <translation>toma {number}/{total}</translation>
    </message>
    <message>
        <source>{length} to be generated</source>
        <translation>{length} por generar</translation>
    </message>
    <message>
        <source>Trim head of {name}</source>
        <translation>Recortar inicio de {name}</translation>
    </message>
    <message>
        <source>Trim tail of {name}</source>
        <translation>Recortar final de {name}</translation>
    </message>
    <message>
        <source>Roll the cut after {name}</source>
        <translation>Mover el corte tras {name}</translation>
    </message>
    <message>
        <source>handles {before} and {after} frames</source>
        <translation>márgenes de {before} y {after} fotogramas</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>Desplazar contenido de {name}</translation>
    </message>
    <message>
        <source>{shot} has no take to slip</source>
        <translation>{shot} no tiene ninguna toma que desplazar</translation>
    </message>
    <message>
        <source>from {time} of the take</source>
        <translation>desde {time} de la toma</translation>
    </message>
    <message>
        <source>no handle</source>
        <translation>sin margen</translation>
    </message>
    <message>
        <source>handle {n} frame</source>
        <translation>margen de {n} fotograma</translation>
    </message>
    <message>
        <source>handle {n} frames</source>
        <translation>margen de {n} fotogramas</translation>
    </message>
    <message>
        <source>{n} shot.</source>
        <translation>{n} plano.</translation>
    </message>
    <message>
        <source>{n} shots.</source>
        <translation>{n} planos.</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>Marker at {timecode}: {note}.</source>
        <translation>Marcador en {timecode}: {note}.</translation>
    </message>
    <message>
        <source>at {timecode}</source>
        <translation>en {timecode}</translation>
    </message>
    <message>
        <source>lasts {length}</source>
        <translation>dura {length}</translation>
    </message>
    <message>
        <source>not in the film</source>
        <translation>no sale en la película</translation>
    </message>
    <message>
        <source>shot {number}, {name}</source>
        <translation>plano {number}, {name}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <source>Selected: {what}.</source>
        <translation>Selección: {what}.</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>tras {name}</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>O</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>A</translation>
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
        <translation>Az</translation>
    </message>
    <message>
        <source>V</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>P</source>
        <translation>Rs</translation>
    </message>
    <message>
        <source>Press A to add a shot, write what happens in it,
then press Ctrl+G to generate it.</source>
        <translation>Pulse A para añadir un plano, escriba lo que ocurre en él
y pulse Ctrl+G para generarlo.</translation>
    </message>
    <message>
        <source>No shots yet</source>
        <translation>Aún no hay planos</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Mover marcador</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>cabezal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>end of a chunk</source>
        <translation>final de un fragmento</translation>
    </message>
    <message>
        <source>end of the take</source>
        <translation>final de la toma</translation>
    </message>
    <message>
        <source>start of the take</source>
        <translation>inicio de la toma</translation>
    </message>
    <message>
        <source>model&apos;s grid</source>
        <translation>cuadrícula del modelo</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>{start}, {length} long</source>
        <translation>{start}, {length} de duración</translation>
    </message>
    <message>
        <source>Marker at {timecode}, in {shot}</source>
        <translation>Marcador en {timecode}, en {shot}</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to move, Delete to remove.</source>
        <translation>Doble clic para editar, arrastrar para mover, Supr para quitar.</translation>
    </message>
    <message>
        <source>Take {number}/{total}</source>
        <translation>Toma {number}/{total}</translation>
    </message>
    <message>
        <source>No handles: the take ends at the cuts.</source>
        <translation>Sin márgenes: la toma termina en los cortes.</translation>
    </message>
    <message>
        <source>Handles: {before} before it, {after} after it.</source>
        <translation>Márgenes: {before} antes, {after} después.</translation>
    </message>
    <message>
        <source>The model would make exactly {length}.</source>
        <translation>El modelo generaría exactamente {length}.</translation>
    </message>
    <message>
        <source>The model would make {length}: {handle} of it would be a handle.</source>
        <translation>El modelo generaría {length}, con {handle} de margen.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} fotograma</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} fotogramas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Omitir (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{place} of {steps}: {title}</source>
        <translation>{place} de {steps}: {title}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Say what happens in the selected shot: who, where, what they do, and the camera.</source>
        <translation>Diga lo que ocurre en el plano seleccionado: quién, dónde, qué hacen, y la cámara.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Each shot is made from its words and from all that came before it. You can go on writing meanwhile.</source>
        <translation>Cada plano se genera a partir de sus palabras y de todo lo anterior. Mientras tanto, puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>Change one shot</source>
        <translation>Cambiar un plano</translation>
    </message>
    <message>
        <source>Select a shot here, change its words and generate it again. Only this shot is made anew; later ones say when they no longer fit.</source>
        <translation>Seleccione aquí un plano, cambie sus palabras y genérelo de nuevo. Solo se rehace este plano; los posteriores avisan cuando ya no encajan.</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>Primera toma</translation>
    </message>
    <message>
        <source>Second take</source>
        <translation>Segunda toma</translation>
    </message>
    <message>
        <source>How near the two pictures are</source>
        <translation>Cuánto se parecen las dos imágenes</translation>
    </message>
    <message>
        <source>PSNR of the two pictures: the higher, the nearer</source>
        <translation>PSNR de las dos imágenes: cuanto mayor, más se parecen</translation>
    </message>
    <message>
        <source>What is different in how they were made</source>
        <translation>En qué difiere cómo se generaron</translation>
    </message>
    <message>
        <source>Stop comparing (C)</source>
        <translation>Dejar de comparar (C)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Take {first} → {second}:  {told}</source>
        <translation>Toma {first} → {second}:  {told}</translation>
    </message>
    <message>
        <source>The playhead is not in {shot}</source>
        <translation>El cabezal no está en {shot}</translation>
    </message>
    <message>
        <source>{take}, in the cut</source>
        <translation>{take}, en el montaje</translation>
    </message>
    <message>
        <source>Compared takes</source>
        <translation>Tomas comparadas</translation>
    </message>
    <message>
        <source>Difference ×{gain}</source>
        <translation>Diferencia ×{gain}</translation>
    </message>
    <message>
        <source>No picture here</source>
        <translation>Sin imagen aquí</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Timecode of the playhead</source>
        <translation>Código de tiempo del cabezal</translation>
    </message>
    <message>
        <source>Click to type a timecode; +12 and -1:00 move from here</source>
        <translation>Haga clic para escribir un código de tiempo; +12 y -1:00 mueven desde aquí</translation>
    </message>
    <message>
        <source>Frame of the playhead and length of the film</source>
        <translation>Fotograma del cabezal y duración de la película</translation>
    </message>
    <message>
        <source>Preview of the chunk being made</source>
        <translation>Vista previa del fragmento en curso</translation>
    </message>
    <message>
        <source>Add a shot to begin</source>
        <translation>Añada un plano para empezar</translation>
    </message>
    <message>
        <source>frame {shown} of {frames}</source>
        <translation>fotograma {shown} de {frames}</translation>
    </message>
    <message>
        <source>No shot</source>
        <translation>Sin plano</translation>
    </message>
    <message>
        <source>Play the sample film</source>
        <translation>Reproducir la película de ejemplo</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Write what happens, shot by shot. Each shot is generated from your words and from everything that came before it.</source>
        <translation>Escriba lo que ocurre, plano a plano. Cada plano se genera a partir de sus palabras y de todo lo anterior.</translation>
    </message>
    <message>
        <source>Or drop a board (.txt, .md) or a project on this window.</source>
        <translation>O suelte un storyboard (.txt, .md) o un proyecto en esta ventana.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>Intro abre un proyecto, Supr lo quita de la lista</translation>
    </message>
    <message>
        <source>The project itself stays where it is</source>
        <translation>El proyecto en sí se queda donde está</translation>
    </message>
    <message>
        <source>State of the worker</source>
        <translation>Estado del motor</translation>
    </message>
    <message>
        <source>Exporting frame {done} of {total}</source>
        <translation>Exportando fotograma {done} de {total}</translation>
    </message>
    <message>
        <source>Paused in shot {number}</source>
        <translation>En pausa en el plano {number}</translation>
    </message>
    <message>
        <source>Generating shot {number}</source>
        <translation>Generando el plano {number}</translation>
    </message>
    <message>
        <source>chunk {chunk} of {chunks}</source>
        <translation>fragmento {chunk} de {chunks}</translation>
    </message>
    <message>
        <source>{waiting} queued</source>
        <translation>{waiting} en cola</translation>
    </message>
    <message>
        <source>Importing {file}, {percent}%</source>
        <translation>Importando {file}, {percent}%</translation>
    </message>
    <message>
        <source>Paused, {waiting} queued</source>
        <translation>En pausa, {waiting} en cola</translation>
    </message>
    <message>
        <source>Starting the worker…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>The model “{model}” is not installed</source>
        <translation>El modelo “{model}” no está instalado</translation>
    </message>
    <message>
        <source>Model loaded, idle</source>
        <translation>Modelo cargado, inactivo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
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
        <translation>{n} plano más: {names}</translation>
    </message>
    <message>
        <source>{n} more shots: {names}</source>
        <translation>{n} planos más: {names}</translation>
    </message>
    <message>
        <source>{n} shot fewer: {names}</source>
        <translation>{n} plano menos: {names}</translation>
    </message>
    <message>
        <source>{n} shots fewer: {names}</source>
        <translation>{n} planos menos: {names}</translation>
    </message>
    <message>
        <source>another order of the shots</source>
        <translation>otro orden de los planos</translation>
    </message>
    <message>
        <source>another prompt in {n} shot: {names}</source>
        <translation>otro prompt en {n} plano: {names}</translation>
    </message>
    <message>
        <source>another prompt in {n} shots: {names}</source>
        <translation>otro prompt en {n} planos: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shot: {names}</source>
        <translation>otra duración en {n} plano: {names}</translation>
    </message>
    <message>
        <source>another length of {n} shots: {names}</source>
        <translation>otra duración en {n} planos: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shot: {names}</source>
        <translation>otra toma en {n} plano: {names}</translation>
    </message>
    <message>
        <source>another take in {n} shots: {names}</source>
        <translation>otra toma en {n} planos: {names}</translation>
    </message>
    <message>
        <source>{n} shot on or off: {names}</source>
        <translation>{n} plano activado o desactivado: {names}</translation>
    </message>
    <message>
        <source>{n} shots on or off: {names}</source>
        <translation>{n} planos activados o desactivados: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shot: {names}</source>
        <translation>otro nombre en {n} plano: {names}</translation>
    </message>
    <message>
        <source>another name of {n} shots: {names}</source>
        <translation>otro nombre en {n} planos: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shot: {names}</source>
        <translation>otros cambios en {n} plano: {names}</translation>
    </message>
    <message>
        <source>something else in {n} shots: {names}</source>
        <translation>otros cambios en {n} planos: {names}</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>another frame rate, size or first timecode</source>
        <translation>otra velocidad de fotogramas, otro tamaño o código de tiempo inicial</translation>
    </message>
    <message>
        <source>another cast</source>
        <translation>otro reparto</translation>
    </message>
    <message>
        <source>other LoRAs</source>
        <translation>otros LoRA</translation>
    </message>
    <message>
        <source>other markers</source>
        <translation>otros marcadores</translation>
    </message>
    <message>
        <source>other names, notes or stars of takes</source>
        <translation>otros nombres, notas o marcas de tomas</translation>
    </message>
    <message>
        <source>other settings of the prompts</source>
        <translation>otros ajustes de los prompts</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>A project is being packed; wait for it or cancel it first.</source>
        <translation>Se está empaquetando un proyecto; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <translation>No se ha escrito nada: {error}</translation>
    </message>
    <message>
        <source>another Throughline keeps it</source>
        <translation>la gestiona otra instancia de Throughline</translation>
    </message>
    <message>
        <source>The queue of this project was damaged ({error}), so what waited in it is not known. It was moved to {file}, and a new one is begun; takes are untouched.</source>
        <translation>La cola de este proyecto estaba dañada ({error}), así que no se sabe qué había en espera. Se ha movido a {file} y se empieza una nueva; las tomas están intactas.</translation>
    </message>
    <message>
        <source>The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be forgotten if Throughline ended; takes are kept as always.</source>
        <translation>La cola no se puede guardar en disco ({why}). Las tareas continúan, pero las que esperan se perderían si se cerrara Throughline; las tomas se conservan como siempre.</translation>
    </message>
    <message>
        <source>Edits that are not saved cannot be kept on disk now: {error}. They are here in the window, and it is tried again and again; save, or save a copy elsewhere.</source>
        <translation>Ahora no se pueden conservar en disco los cambios sin guardar: {error}. Siguen aquí, en la ventana, y se reintenta continuamente; guarde, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Process {pid} on {host} has taken this project over. Your edits here are kept in its journal; save them as a copy, or go on there.</source>
        <translation>El proceso {pid} de {host} ha tomado el control de este proyecto. Sus cambios hechos aquí se conservan en el diario del proyecto; guárdelos como una copia o siga allí.</translation>
    </message>
    <message>
        <source>it is not a packed project</source>
        <translation>no es un proyecto empaquetado</translation>
    </message>
    <message>
        <source>it names far too many files</source>
        <translation>enumera demasiados archivos</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was begun; free space, or clear the cache in the settings.</source>
        <translation>Al disco de {folder} le quedan {free_mb} MB y se necesitan unos {needed_mb} MB. No se ha iniciado nada; libere espacio o vacíe la caché en los ajustes.</translation>
    </message>
    <message>
        <source>it is a link, and these are not followed</source>
        <translation>es un enlace, y los enlaces no se siguen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it has more than {limit:,} values</source>
        <translation>tiene más de {limit:,} valores</translation>
    </message>
    <message>
        <source>it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most</source>
        <translation>es demasiado grande: {size_mb:.0f} MB, y el máximo es {limit_mb:.0f} MB</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}. What was there before is unchanged; free space, or choose another place.</source>
        <translation>No se pudo escribir {file}: {error}. Lo que había antes no ha cambiado; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} was not unpacked: {error}. Nothing was written.</source>
        <translation>No se ha desempaquetado {file}: {error}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{name} in it {problem}</source>
        <translation>su elemento {name} {problem}</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>contiene {name} dos veces</translation>
    </message>
    <message>
        <source>its files lie over each other</source>
        <translation>sus archivos se solapan</translation>
    </message>
    <message>
        <source>it holds no project</source>
        <translation>no contiene ningún proyecto</translation>
    </message>
    <message>
        <source>has a name that leads out of the folder, or that not every system can have</source>
        <translation>tiene un nombre que sale de la carpeta o que no es válido en todos los sistemas</translation>
    </message>
    <message>
        <source>is no file of a project</source>
        <translation>no es un archivo de un proyecto</translation>
    </message>
    <message>
        <source>is a link, or no file</source>
        <translation>es un enlace o no es un archivo</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that is not read</source>
        <translation>está cifrado o empaquetado de un modo que no se puede leer</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>would become far larger than it is</source>
        <translation>ocuparía mucho más al desempaquetarse</translation>
    </message>
    <message>
        <source>The takes could not be copied to {folder}: {error}. They are where they were; free space, or choose another folder.</source>
        <translation>No se pudieron copiar las tomas a {folder}: {error}. Siguen donde estaban; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>it is inside a project</source>
        <translation>está dentro de un proyecto</translation>
    </message>
    <message>
        <source>it has other files in it</source>
        <translation>contiene otros archivos</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>no existe la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>{folder} is not used: {reason}. Nothing was changed; choose another folder.</source>
        <translation>No se usa {folder}: {reason}. No se ha cambiado nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free</source>
        <translation>necesita {needed_mb:,.0f} MB y hay {free_mb:,.0f} MB libres</translation>
    </message>
    <message>
        <source>a file in it is larger than it says</source>
        <translation>uno de sus archivos es más grande de lo que indica</translation>
    </message>
    <message>
        <source>a file in it is cut short</source>
        <translation>uno de sus archivos está incompleto</translation>
    </message>
    <message>
        <source>the project in it is damaged ({error})</source>
        <translation>el proyecto que contiene está dañado ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}). The project is as it was; choose another version.</source>
        <translation>No se puede leer {file} ({error}). El proyecto está como antes; elija otra versión.</translation>
    </message>
    <message>
        <source>{folder} is being written by another program. Nothing was written; try again when that is over.</source>
        <translation>Otro programa está escribiendo en {folder}. No se ha escrito nada; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Ya está abierto</translation>
    </message>
    <message>
        <source>Read only shows it as last saved. A copy goes on in a folder of its own. Take it over only when nobody works there any more: what is unsaved there is offered to you.</source>
        <translation>Solo lectura lo muestra tal como se guardó por última vez. Una copia sigue en su propia carpeta. Tome el control solo cuando nadie trabaje ya allí: se le ofrecerá lo que allí esté sin guardar.</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar control</translation>
    </message>
    <message>
        <source>“{title}” is open in another window of Throughline (process {pid}).</source>
        <translation>“{title}” está abierto en otra ventana de Throughline (proceso {pid}).</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). Whether it still runs cannot be known from here.</source>
        <translation>“{title}” está abierto en el equipo {host} (proceso {pid}). Desde aquí no se puede saber si sigue en marcha.</translation>
    </message>
    <message>
        <source>“{title}” is open on the computer {host} (process {pid}). It was last heard of at {time}; whether it still runs cannot be known from here.</source>
        <translation>“{title}” está abierto en el equipo {host} (proceso {pid}). Última señal: {time}; desde aquí no se puede saber si sigue en marcha.</translation>
    </message>
    <message>
        <source>“{title}” has edits of {time} that were not saved.</source>
        <translation>“{title}” tiene cambios sin guardar del {time}.</translation>
    </message>
    <message>
        <source>Take the edits</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <source>Open as last saved</source>
        <translation>Abrir lo guardado</translation>
    </message>
    <message>
        <source>Unsaved edits were found</source>
        <translation>Se han encontrado cambios sin guardar</translation>
    </message>
    <message>
        <source>What is different from the saved project</source>
        <translation>Diferencias con el proyecto guardado</translation>
    </message>
    <message>
        <source>The project was saved after these edits were made: taking them goes back to the state that they were made in. That can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>El proyecto se guardó después de hacer estos cambios: recuperarlos devuelve el proyecto al estado en que se hicieron. Se puede deshacer, y el proyecto guardado no cambia hasta que guarde. Los cambios que no recupere quedan en Archivo &gt; Versiones.</translation>
    </message>
    <message>
        <source>Taking them can be undone, and the saved project stays as it is until you save. Edits that you do not take stay in File &gt; Versions.</source>
        <translation>Recuperarlos se puede deshacer, y el proyecto guardado no cambia hasta que guarde. Los cambios que no recupere quedan en Archivo &gt; Versiones.</translation>
    </message>
    <message>
        <source>Opening a version is an edit that undo takes back; the project on disk stays as it is until you save. The newest 20 that were saved are kept.</source>
        <translation>Abrir una versión es un cambio que se puede deshacer; el proyecto en disco no cambia hasta que guarde. Se conservan las 20 versiones guardadas más recientes.</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Abrir esta versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, de más reciente a más antigua</translation>
    </message>
    <message>
        <source>What is different from the project as it is now</source>
        <translation>Diferencias con el proyecto actual</translation>
    </message>
    <message>
        <source>Different from now:</source>
        <translation>Diferencias con lo actual:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Saved, and replaced at {time}</source>
        <translation>Guardada y reemplazada el {time}</translation>
    </message>
    <message>
        <source>Edits that were not saved, set aside at {time}</source>
        <translation>Cambios sin guardar, apartados el {time}</translation>
    </message>
    <message>
        <source>Unsaved edits that were found could not be moved to the versions: {error}. They stay where they are.</source>
        <translation>Los cambios sin guardar que se encontraron no se pudieron mover a las versiones: {error}. Se quedan donde están.</translation>
    </message>
    <message>
        <source>A journal of unsaved edits is damaged; it was kept in the folder backups.</source>
        <translation>Un diario de cambios sin guardar está dañado; se ha conservado en la carpeta backups.</translation>
    </message>
    <message>
        <source>Take unsaved edits</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>Empaquetar en un archivo…</translation>
    </message>
    <message>
        <source>Write the project with its takes into one file, to pass it on or to keep it</source>
        <translation>Escribir el proyecto y sus tomas en un solo archivo, para compartirlo o archivarlo</translation>
    </message>
    <message>
        <source>Open packed project…</source>
        <translation>Abrir proyecto empaquetado…</translation>
    </message>
    <message>
        <source>Unpack a project that was packed into one file, and open it</source>
        <translation>Desempaquetar un proyecto empaquetado en un archivo y abrirlo</translation>
    </message>
    <message>
        <source>Check the files of this project</source>
        <translation>Comprobar los archivos de este proyecto</translation>
    </message>
    <message>
        <source>Read the files of all takes, and see whether they are as they were made</source>
        <translation>Leer los archivos de todas las tomas y ver si siguen como se crearon</translation>
    </message>
    <message>
        <source>Packed projects ({kinds})</source>
        <translation>Proyectos empaquetados ({kinds})</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Empaquetar en un archivo</translation>
    </message>
    <message>
        <source>Packing {file}. You can go on working.</source>
        <translation>Empaquetando {file}. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Cancel packing</source>
        <translation>Cancelar empaquetado</translation>
    </message>
    <message>
        <source>Open packed project</source>
        <translation>Abrir proyecto empaquetado</translation>
    </message>
    <message>
        <source>Unpack {file} into a new folder</source>
        <translation>Desempaquetar {file} en una carpeta nueva</translation>
    </message>
    <message>
        <source>Unpacking {file}.</source>
        <translation>Desempaquetando {file}.</translation>
    </message>
    <message>
        <source>Packed into {file}</source>
        <translation>Se ha empaquetado en {file}</translation>
    </message>
    <message>
        <source>Packing was cancelled; what was there before is unchanged.</source>
        <translation>Se ha cancelado el empaquetado; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Which takes shall be in the file?</source>
        <translation>¿Qué tomas desea incluir en el archivo?</translation>
    </message>
    <message>
        <source>The film is whole with the takes that are in it. All takes need more room.</source>
        <translation>La película está completa con las tomas que aparecen en ella. Todas las tomas ocupan más espacio.</translation>
    </message>
    <message>
        <source>Takes in the film</source>
        <translation>Tomas de la película</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>The project as it was saved before, and edits that were set aside</source>
        <translation>El proyecto tal como se guardó antes y los cambios apartados</translation>
    </message>
    <message>
        <source>There are no former versions yet: the project was saved once.</source>
        <translation>Aún no hay versiones anteriores: el proyecto se ha guardado una sola vez.</translation>
    </message>
    <message>
        <source>Open the version of {time}</source>
        <translation>Abrir la versión del {time}</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Another program has saved this project, and there are unsaved edits here. Nothing is lost: save over it, and what it saved stays in File &gt; Versions; or save a copy.</source>
        <translation>Otro programa ha guardado este proyecto y aquí hay cambios sin guardar. No se pierde nada: sobrescríbalo, y lo que guardó queda en Archivo &gt; Versiones; o guarde una copia.</translation>
    </message>
    <message>
        <source>Go to marker</source>
        <translation>Ir al marcador</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Cargando el codificador de texto</translation>
    </message>
    <message>
        <source>Loading the transformer</source>
        <translation>Cargando el transformer</translation>
    </message>
    <message>
        <source>Loading the autoencoder</source>
        <translation>Cargando el autocodificador</translation>
    </message>
    <message>
        <source>Loading the memory encoder</source>
        <translation>Cargando el codificador de memoria</translation>
    </message>
    <message>
        <source>The model does not know {words}. It knows {known}.</source>
        <translation>El modelo no conoce {words}. Conoce {known}.</translation>
    </message>
    <message>
        <source>The model does not know {words}.</source>
        <translation>El modelo no conoce {words}.</translation>
    </message>
    <message>
        <source>The prompt is long: the model reads its first {count} words.</source>
        <translation>El prompt es largo: el modelo lee las primeras {count} palabras.</translation>
    </message>
    <message>
        <source>{model} has no memory encoder: the shot goes on from its own last pictures and knows nothing of other shots or of pictures of the cast.</source>
        <translation>{model} no tiene codificador de memoria: el plano continúa desde sus propias últimas imágenes y no sabe nada de otros planos ni de las imágenes del reparto.</translation>
    </message>
    <message>
        <source>Of the {cited} pictures that the prompt cites, the model sees {read}.</source>
        <translation>De las {cited} imágenes que cita el prompt, el modelo ve {read}.</translation>
    </message>
    <message>
        <source>The sound of {file} was left out: shots have pictures only.</source>
        <translation>El sonido de {file} se ha omitido: los planos solo tienen imágenes.</translation>
    </message>
    <message>
        <source>{file} ends after {length}, though it says {promised}; perhaps it was not copied to its end.</source>
        <translation>{file} termina a los {length}, aunque indica {promised}; quizá no se copió hasta el final.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its height is cut off, as much at both sides.</source>
        <translation>{file} ({size}) se ha escalado para llenar las imágenes del modelo ({model_size}); se recorta el {percent}% de su altura, lo mismo por ambos lados.</translation>
    </message>
    <message>
        <source>{file} ({size}) was scaled to fill the model&apos;s pictures of {model_size}; {percent}% of its width is cut off, as much at both sides.</source>
        <translation>{file} ({size}) se ha escalado para llenar las imágenes del modelo ({model_size}); se recorta el {percent}% de su anchura, lo mismo por ambos lados.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for high noise alone, as its name says.</source>
        <translation>El LoRA {name} se usa solo para el ruido alto, como dice su nombre.</translation>
    </message>
    <message>
        <source>The LoRA {name} is used for low noise alone, as its name says.</source>
        <translation>El LoRA {name} se usa solo para el ruido bajo, como dice su nombre.</translation>
    </message>
    <message>
        <source>The LoRA {name} also changes what is no layer ({count} entries); these were left out.</source>
        <translation>El LoRA {name} también cambia lo que no es una capa ({count} entradas); se ha omitido.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>Se agotó la memoria de la GPU</translation>
    </message>
    <message>
        <source>The computer ran out of memory</source>
        <translation>Se agotó la memoria del equipo</translation>
    </message>
    <message>
        <source>The GPU or its driver failed ({error})</source>
        <translation>La GPU o su controlador ha fallado ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is no device</source>
        <translation>{variable} es {name}, que no es un dispositivo</translation>
    </message>
    <message>
        <source>{variable} is {name}, which is none of {names}</source>
        <translation>{variable} es {name}, que no es ninguno de {names}</translation>
    </message>
    <message>
        <source>{variable} is {name}, which cannot be used ({error})</source>
        <translation>{variable} es {name}, que no se puede usar ({error})</translation>
    </message>
    <message>
        <source>{variable} is {name}, and {module} is not installed</source>
        <translation>{variable} es {name}, y {module} no está instalado</translation>
    </message>
    <message>
        <source>{variable} is {name}, which does not run on {device}</source>
        <translation>{variable} es {name}, que no funciona en {device}</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the GPU&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} necesita unos {needed} GB de la memoria de la GPU a {size}, y hay {there} GB</translation>
    </message>
    <message>
        <source>{model} needs about {needed} GB of the computer&apos;s memory at {size}, and there are {there} GB</source>
        <translation>{model} necesita unos {needed} GB de la memoria del equipo a {size}, y hay {there} GB</translation>
    </message>
    <message>
        <source>The file could not be read or written: {error}</source>
        <translation>No se pudo leer o escribir el archivo: {error}</translation>
    </message>
    <message>
        <source>The file {file} could not be read or written: {error}</source>
        <translation>No se pudo leer o escribir el archivo {file}: {error}</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work ({error})</source>
        <translation>Un error inesperado detuvo el trabajo ({error})</translation>
    </message>
    <message>
        <source>Chunk {chunk} could not be written to {folder}: {error}</source>
        <translation>No se pudo escribir el fragmento {chunk} en {folder}: {error}</translation>
    </message>
    <message>
        <source>Pictures from memory could not be written to {folder}: {error}</source>
        <translation>No se pudieron escribir las imágenes de la memoria en {folder}: {error}</translation>
    </message>
    <message>
        <source>The latents of chunk {chunk} in {folder} cannot be read</source>
        <translation>No se pueden leer los latentes del fragmento {chunk} en {folder}</translation>
    </message>
    <message>
        <source>The pictures of chunk {chunk} in {folder} cannot be read</source>
        <translation>No se pueden leer las imágenes del fragmento {chunk} en {folder}</translation>
    </message>
    <message>
        <source>The take in {folder} has no finished chunks</source>
        <translation>La toma en {folder} no tiene fragmentos terminados</translation>
    </message>
    <message>
        <source>The take in {folder} was made by a model with other latents</source>
        <translation>La toma en {folder} es de un modelo con otros latentes</translation>
    </message>
    <message>
        <source>The files of take {take} are missing in {folder}</source>
        <translation>Faltan los archivos de la toma {take} en {folder}</translation>
    </message>
    <message>
        <source>The picture of @{name} is missing in {file}</source>
        <translation>Falta la imagen de @{name} en {file}</translation>
    </message>
    <message>
        <source>The picture of @{name} cannot be read</source>
        <translation>No se puede leer la imagen de @{name}</translation>
    </message>
    <message>
        <source>The picture of @{name} was changed since it was named</source>
        <translation>La imagen de @{name} ha cambiado desde que se le dio nombre</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be used. {why}</source>
        <translation>No se puede usar el LoRA {name}. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} cannot be read. {why}</source>
        <translation>No se puede leer el LoRA {name}. {why}</translation>
    </message>
    <message>
        <source>The LoRA {name} does not fit the model</source>
        <translation>El LoRA {name} no encaja con el modelo</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} is missing in {file}</source>
        <translation>Falta el archivo del LoRA {name} en {file}</translation>
    </message>
    <message>
        <source>The LoRAs are not those that the recipe names</source>
        <translation>Los LoRA no son los que nombra la receta</translation>
    </message>
    <message>
        <source>The model starts a shot from a picture, and there is none</source>
        <translation>El modelo empieza un plano a partir de una imagen y no hay ninguna</translation>
    </message>
    <message>
        <source>The model makes a keyframe of pictures, and there is none</source>
        <translation>El modelo crea un fotograma clave a partir de imágenes, y no hay ninguna</translation>
    </message>
    <message>
        <source>The keyframe could not be written to {folder}: {error}</source>
        <translation>No se pudo escribir el fotograma clave en {folder}: {error}</translation>
    </message>
    <message>
        <source>{model} makes no keyframes</source>
        <translation>{model} no crea fotogramas clave</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots</source>
        <translation>{model} crea fotogramas clave y no planos</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {why}</source>
        <translation>No se puede importar {file}: {why}</translation>
    </message>
    <message>
        <source>It is longer ago than {model} can remember</source>
        <translation>Es más antiguo de lo que {model} puede recordar</translation>
    </message>
    <message>
        <source>It was made by a model that counts pictures in another way: {model} remembers it, but cannot show it picture by picture</source>
        <translation>Lo hizo un modelo que cuenta las imágenes de otra manera: {model} lo recuerda, pero no puede mostrarlo imagen por imagen</translation>
    </message>
    <message>
        <source>{model} goes on in its own way, without a memory to ask</source>
        <translation>{model} continúa a su manera, sin una memoria que consultar</translation>
    </message>
    <message>
        <source>{model} has no memory encoder, so it remembers nothing</source>
        <translation>{model} no tiene codificador de memoria y no recuerda nada</translation>
    </message>
    <message>
        <source>{model} cannot make {count} pictures, only a length such as {lengths}</source>
        <translation>{model} no puede generar {count} imágenes, solo duraciones como {lengths}</translation>
    </message>
    <message>
        <source>{model} cannot make pictures at the rate {rate}</source>
        <translation>{model} no puede generar imágenes a la cadencia {rate}</translation>
    </message>
    <message>
        <source>The recipe asks for other weights than those of {model}</source>
        <translation>La receta pide otros pesos que los de {model}</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>The weights in {folder} are missing</source>
        <translation>Faltan los pesos en {folder}</translation>
    </message>
    <message>
        <source>The weights in {folder} do not fit their config.json</source>
        <translation>Los pesos en {folder} no corresponden a su config.json</translation>
    </message>
    <message>
        <source>{folder} is not a model folder: it has no throughline.json</source>
        <translation>{folder} no es una carpeta de modelo: no tiene throughline.json</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP</source>
        <translation>{folder} no es un codificador de imágenes de DINOv2, CLIP o SigLIP</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read: {error}</source>
        <translation>Los pesos en {folder} no se pueden leer: {error}</translation>
    </message>
    <message>
        <source>{file} does not say how pictures are prepared</source>
        <translation>{file} no dice cómo se preparan las imágenes</translation>
    </message>
    <message>
        <source>The pictures of {folder} do not fit the model in {model}</source>
        <translation>Las imágenes de {folder} no corresponden al modelo de {model}</translation>
    </message>
    <message>
        <source>The model reads {file}, which is not there any more; put it back, or get the model again</source>
        <translation>El modelo lee {file}, que ya no está; vuelva a ponerlo en su sitio o descargue el modelo de nuevo</translation>
    </message>
    <message>
        <source>The model reads {file}, which is another file now; put the old one back, or get the model again</source>
        <translation>El modelo lee {file}, que ahora es otro archivo; vuelva a poner el anterior o descargue el modelo de nuevo</translation>
    </message>
    <message>
        <source>it cannot be opened ({error})</source>
        <translation>no se puede abrir ({error})</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>es texto</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>it holds nothing but sound</source>
        <translation>solo contiene sonido</translation>
    </message>
    <message>
        <source>it is a single picture, which the cast takes, and not a video</source>
        <translation>es una sola imagen, que va en el reparto, y no un vídeo</translation>
    </message>
    <message>
        <source>it lasts more than {minutes} minutes, the most of one shot; cut out the part that you need</source>
        <translation>dura más de {minutes} minutos, el máximo de un plano; recorte la parte que necesita</translation>
    </message>
    <message>
        <source>It was made for another model: this one has no {layer}</source>
        <translation>Se hizo para otro modelo: este no tiene {layer}</translation>
    </message>
    <message>
        <source>It was made for a larger or smaller model: its {layer} has another size</source>
        <translation>Se hizo para un modelo mayor o menor: su {layer} tiene otro tamaño</translation>
    </message>
    <message>
        <source>It is no LoRA: it changes no layer</source>
        <translation>No es un LoRA: no cambia ninguna capa</translation>
    </message>
    <message>
        <source>It is damaged: {what}</source>
        <translation>Está dañado: {what}</translation>
    </message>
    <message>
        <source>It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)</source>
        <translation>Es de un tipo que no se puede usar (LoHa, LoKr, DoRA u OFT)</translation>
    </message>
    <message>
        <source>It changes the text encoder, too, so it was made for another model</source>
        <translation>También cambia el codificador de texto, así que se hizo para otro modelo</translation>
    </message>
    <message>
        <source>Its file was changed since it was added</source>
        <translation>Su archivo ha cambiado desde que se añadió</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se ha cambiado nada</translation>
    </message>
    <message>
        <source>no chunk was finished</source>
        <translation>ningún fragmento estaba terminado</translation>
    </message>
    <message>
        <source>1 finished chunk is kept</source>
        <translation>se conserva 1 fragmento terminado</translation>
    </message>
    <message>
        <source>{count} finished chunks are kept</source>
        <translation>se conservan {count} fragmentos terminados</translation>
    </message>
    <message>
        <source>get the model again</source>
        <translation>descargue de nuevo el modelo</translation>
    </message>
    <message>
        <source>generate the shot of that take again, or select another take</source>
        <translation>genere de nuevo el plano de esa toma o elija otra toma</translation>
    </message>
    <message>
        <source>replace its picture in the cast, or choose another keyframe, then generate again</source>
        <translation>sustituya su imagen en el reparto o elija otro fotograma clave y genere de nuevo</translation>
    </message>
    <message>
        <source>turn it off for this shot, or choose a LoRA that was made for this model</source>
        <translation>desactívelo en este plano o elija un LoRA hecho para este modelo</translation>
    </message>
    <message>
        <source>add it to the project again, or turn it off for this shot</source>
        <translation>añádalo de nuevo al proyecto o desactívelo en este plano</translation>
    </message>
    <message>
        <source>give the shot a keyframe (a picture of your own will do), cite a picture of the cast with @name in its prompt, or generate the shot before it first</source>
        <translation>dele al plano un fotograma clave (basta una imagen propia), cite en su prompt una imagen del reparto con @name o genere primero el plano anterior</translation>
    </message>
    <message>
        <source>choose another file, or save it anew with another program and import that</source>
        <translation>elija otro archivo, o guárdelo de nuevo con otro programa e importe ese</translation>
    </message>
    <message>
        <source>ask for a shot that it remembers, or choose a model that remembers more</source>
        <translation>pida un plano que recuerde o elija un modelo que recuerde más</translation>
    </message>
    <message>
        <source>generate its shot with this model, or import it again, and ask then</source>
        <translation>genere su plano con este modelo, o impórtelo de nuevo, y pregunte entonces</translation>
    </message>
    <message>
        <source>load the model of the recipe, or generate the shot again with the loaded one</source>
        <translation>cargue el modelo de la receta o genere de nuevo el plano con el cargado</translation>
    </message>
    <message>
        <source>load a model first</source>
        <translation>cargue primero un modelo</translation>
    </message>
    <message>
        <source>take the variable away, so that the program chooses, or name another one</source>
        <translation>quite la variable para que el programa elija, o indique otra cosa</translation>
    </message>
    <message>
        <source>choose a smaller model, or one with smaller pictures</source>
        <translation>elija un modelo más pequeño, o uno con imágenes más pequeñas</translation>
    </message>
    <message>
        <source>close other programs and generate again, or choose a smaller model, or smaller pictures where the model has them</source>
        <translation>cierre otros programas y genere de nuevo, o elija un modelo más pequeño, o imágenes más pequeñas si el modelo las tiene</translation>
    </message>
    <message>
        <source>if it happens again, restart the computer or update the driver of the GPU</source>
        <translation>si vuelve a ocurrir, reinicie el equipo o actualice el controlador de la GPU</translation>
    </message>
    <message>
        <source>make room or choose another folder, then generate again</source>
        <translation>libere espacio o elija otra carpeta y genere de nuevo</translation>
    </message>
    <message>
        <source>the log has the details; please report it</source>
        <translation>el registro tiene los detalles; notifíquelo, por favor</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{n} chunk was checked, and it is as it was made.</source>
        <translation>Se comprobó {n} fragmento, y está como se creó.</translation>
    </message>
    <message>
        <source>{n} chunks were checked, and all are as they were made.</source>
        <translation>Se comprobaron {n} fragmentos, y todos están como se crearon.</translation>
    </message>
    <message>
        <source>The files of this project are being checked. You can go on working.</source>
        <translation>Se están comprobando los archivos de este proyecto. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Files are missing or damaged: {takes}. What is lost can be made again, with the same pictures; the rest stays as it is.</source>
        <translation>Faltan archivos o están dañados: {takes}. Lo perdido se puede volver a hacer, con las mismas imágenes; el resto queda como está.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Takes are being moved; wait for that or cancel it first.</source>
        <translation>Se están moviendo tomas; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The takes are where they were: {error}</source>
        <translation>Las tomas siguen donde estaban: {error}</translation>
    </message>
    <message>
        <source>Media offline: the takes of {project} lie in another folder, and where is not known on this computer. Nothing is lost; relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Medios sin conexión: las tomas de {project} están en otra carpeta, que este equipo no conoce. No se ha perdido nada; vuelva a vincularlas en los ajustes del proyecto o con `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>Media offline: {folder} with the takes of {project} is not there. Nothing is lost; connect its disk, or relink them in the project settings, or with `throughline media {project} --relink FOLDER`.</source>
        <translation>Medios sin conexión: no se encuentra {folder}, con las tomas de {project}. No se ha perdido nada; conecte el disco, o vuelva a vincularlas en los ajustes del proyecto o con `throughline media {project} --relink FOLDER`.</translation>
    </message>
    <message>
        <source>the takes lie in the project</source>
        <translation>las tomas están en el proyecto</translation>
    </message>
    <message>
        <source>it belongs to another project</source>
        <translation>pertenece a otro proyecto</translation>
    </message>
    <message>
        <source>no takes of a project are there</source>
        <translation>no contiene tomas de ningún proyecto</translation>
    </message>
    <message>
        <source>{project} uses it</source>
        <translation>{project} la usa</translation>
    </message>
    <message>
        <source>take {number} is another one there</source>
        <translation>la toma {number} es otra allí</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>Al proyecto</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Volver a vincular…</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Carpeta de medios</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Media offline</source>
        <translation>Medios sin conexión</translation>
    </message>
    <message>
        <source>The folder with the takes</source>
        <translation>La carpeta con las tomas</translation>
    </message>
    <message>
        <source>A folder for the takes</source>
        <translation>Una carpeta para las tomas</translation>
    </message>
    <message>
        <source>Takes are being made. Wait for them or cancel them, then move them.</source>
        <translation>Se están generando tomas. Espere a que terminen o cancélelas, y después muévalas.</translation>
    </message>
    <message>
        <source>Media online again: {folder}</source>
        <translation>Medios de nuevo en línea: {folder}</translation>
    </message>
    <message>
        <source>Moving the takes to {folder}. You can go on editing.</source>
        <translation>Moviendo las tomas a {folder}. Puede seguir editando.</translation>
    </message>
    <message>
        <source>Comparing the takes with those of the project.</source>
        <translation>Comparando las tomas con las del proyecto.</translation>
    </message>
    <message>
        <source>Cancel moving</source>
        <translation>Cancelar el traslado</translation>
    </message>
    <message>
        <source>Moving the takes, {percent}%</source>
        <translation>Moviendo las tomas, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The takes lie in {folder}</source>
        <translation>Las tomas están en {folder}</translation>
    </message>
    <message>
        <source>Moving was cancelled; the takes are where they were.</source>
        <translation>Se ha cancelado el traslado; las tomas siguen donde estaban.</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The files could not be checked: {error}</source>
        <translation>No se pudieron comprobar los archivos: {error}</translation>
    </message>
    <message>
        <source>Any use, without conditions.</source>
        <translation>Cualquier uso, sin condiciones.</translation>
    </message>
    <message>
        <source>Any use, also commercial. Who passes the model on passes on its licence and notices.</source>
        <translation>Cualquier uso, también comercial. Quien pasa el modelo a otros pasa también su licencia y sus avisos.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Above 100 million users a month, ask Tencent.</source>
        <translation>Sin licencia en la Unión Europea, el Reino Unido y Corea del Sur. Sus imágenes no pueden usarse para mejorar otros modelos de IA. Con más de 100 millones de usuarios al mes hay que preguntar a Tencent.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 Redux, whose licence allows no commercial use.</source>
        <translation>Sin licencia en la Unión Europea, el Reino Unido y Corea del Sur. Sus imágenes no pueden usarse para mejorar otros modelos de IA. Su codificador de imágenes procede de una copia de FLUX.1 Redux, cuya licencia no permite el uso comercial.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for the uses that its licence lists as forbidden.</source>
        <translation>Se permite el uso comercial, salvo los usos que su licencia enumera como prohibidos.</translation>
    </message>
    <message>
        <source>A model is being fetched; wait for it, or pause it first.</source>
        <translation>Se está descargando un modelo; espere o páuselo primero.</translation>
    </message>
    <message>
        <source>The engine is being worked on; wait for it, or pause it first.</source>
        <translation>Se está trabajando en el motor; espere, o páuselo primero.</translation>
    </message>
    <message>
        <source>What was fetched is kept: {error}</source>
        <translation>Lo descargado se conserva: {error}</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was asked of the network and nothing was fetched. Switch it off to get models.</source>
        <translation>El modo sin conexión está activado, así que no se consultó la red ni se descargó nada. Desactívelo para descargar modelos.</translation>
    </message>
    <message>
        <source>{mirror} is no address of a mirror: it begins with https://.</source>
        <translation>{mirror} no es la dirección de un servidor espejo: empieza por https://.</translation>
    </message>
    <message>
        <source>{model} was begun in {folder}. Go on there, or delete it first. Nothing was changed.</source>
        <translation>{model} se empezó en {folder}. Continúe allí o elimínelo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. What was there is kept; get the model again without it.</source>
        <translation>{file} no está en este ordenador y en modo sin conexión no se pide a nadie. Lo que había se conserva; descargue el modelo de nuevo sin ese modo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed; look at the drive and at who may read it, and check again.</source>
        <translation>No se puede leer {file}: {reason}. No se ha cambiado nada; revise la unidad y los permisos, y vuelva a comprobar el modelo.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was fetched; free space or name another folder.</source>
        <translation>En {folder} hay {free:.1f} GB libres y {model} necesita {needed:.1f} GB más. No se descargó nada; libere espacio o indique otra carpeta.</translation>
    </message>
    <message>
        <source>What {repo} consists of could not be found out; of the last mirror that was asked: {reason}. Nothing was fetched; look at the connection, or name a mirror.</source>
        <translation>No se pudo averiguar de qué consta {repo}; del último servidor consultado: {reason}. No se descargó nada; revise la conexión o indique un servidor espejo.</translation>
    </message>
    <message>
        <source>Another program is getting this model into {folder}; wait for it.</source>
        <translation>Otro programa está descargando este modelo en {folder}; espere a que termine.</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede acceder a él</translation>
    </message>
    <message>
        <source>it stopped sending</source>
        <translation>dejó de enviar</translation>
    </message>
    <message>
        <source>it does not have the file</source>
        <translation>no tiene el archivo</translation>
    </message>
    <message>
        <source>it asks for an account that has accepted the licence</source>
        <translation>pide una cuenta que haya aceptado la licencia</translation>
    </message>
    <message>
        <source>what it answered is not what was asked for</source>
        <translation>lo que respondió no es lo que se pidió</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. The model cannot be used any more; delete it again, or get it again.</source>
        <translation>No se pudo eliminar todo {folder}: {reason}. El modelo ya no se puede usar; elimínelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing of {model} to delete.</source>
        <translation>No hay nada de {model} que eliminar.</translation>
    </message>
    <message>
        <source>{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.</source>
        <translation>{model} no lo descargó Throughline, así que no se eliminó. Su carpeta es {folder}.</translation>
    </message>
    <message>
        <source>what it sent is damaged</source>
        <translation>lo que envió está dañado</translation>
    </message>
    <message>
        <source>{file} could not be fetched from any mirror; of the last one: {reason}. What was fetched is kept; get it again to go on.</source>
        <translation>{file} no se pudo descargar de ningún servidor; del último: {reason}. Lo descargado se conserva; descárguelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}: the project has none yet.</source>
        <translation>No hay ningún LoRA {name}: el proyecto aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>There is no LoRA {name}; the project has {known}.</source>
        <translation>No hay ningún LoRA {name}; el proyecto tiene {known}.</translation>
    </message>
    <message>
        <source>This file is in the project already, as {name}.</source>
        <translation>Este archivo ya está en el proyecto, como {name}.</translation>
    </message>
    <message>
        <source>{name} is for drafts, and used in all shots of them.</source>
        <translation>{name} es para borradores y en ellos se usa en todos los planos.</translation>
    </message>
    <message>
        <source>it was made without the LoRA {name}</source>
        <translation>se hizo sin el LoRA {name}</translation>
    </message>
    <message>
        <source>it was made with the LoRA {name}, which is off now</source>
        <translation>se hizo con el LoRA {name}, ahora desactivado</translation>
    </message>
    <message>
        <source>the weight of the LoRA {name} was changed ({weight}, was {before})</source>
        <translation>ha cambiado el peso del LoRA {name} ({weight}; antes, {before})</translation>
    </message>
    <message>
        <source>weight of the LoRA {name} {old} → {new}</source>
        <translation>peso del LoRA {name} {old} → {new}</translation>
    </message>
    <message>
        <source>A draft has 1 to {limit} steps.</source>
        <translation>Un borrador tiene de 1 a {limit} pasos.</translation>
    </message>
    <message>
        <source>The LoRA {name} is not named by its sha256.</source>
        <translation>El LoRA {name} no lleva el nombre de su sha256.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s name has 1 to {limit} characters.</source>
        <translation>El nombre de un LoRA tiene de 1 a {limit} caracteres.</translation>
    </message>
    <message>
        <source>{name} has at most {limit} trigger words, of a line each.</source>
        <translation>{name} tiene como máximo {limit} palabras clave, de una línea cada una.</translation>
    </message>
    <message>
        <source>A LoRA of the project is there twice.</source>
        <translation>Un LoRA del proyecto está dos veces.</translation>
    </message>
    <message>
        <source>Two LoRAs of the project have the same name.</source>
        <translation>Dos LoRA del proyecto tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s weight lies between -{limit:g} and {limit:g}.</source>
        <translation>El peso de un LoRA está entre -{limit:g} y {limit:g}.</translation>
    </message>
    <message>
        <source>The LoRA was not added: {error}</source>
        <translation>No se ha añadido el LoRA: {error}</translation>
    </message>
    <message>
        <source>{file} could not be copied into the project: {error}. Nothing was changed; free space or make the folder writable.</source>
        <translation>No se pudo copiar {file} en el proyecto: {error}. No ha cambiado nada; libere espacio o dé permiso de escritura a la carpeta.</translation>
    </message>
    <message>
        <source>The file of the LoRA {name} was not found in {folder}; put it back, or remove it and add it again.</source>
        <translation>No se encontró el archivo del LoRA {name} en {folder}; repóngalo, o quite el LoRA y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>it is damaged, or no safetensors file</source>
        <translation>está dañado o no es un archivo safetensors</translation>
    </message>
    <message>
        <source>it is cut short; copy or download it again</source>
        <translation>está incompleto; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>it has no LoRA in it</source>
        <translation>no contiene ningún LoRA</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>le falta {file}</translation>
    </message>
    <message>
        <source>its {file} names another class</source>
        <translation>su {file} nombra otra clase</translation>
    </message>
    <message>
        <source>{file} may hold code, so take it away</source>
        <translation>{file} puede contener código, así que hay que quitarlo</translation>
    </message>
    <message>
        <source>{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.</source>
        <translation>{folder} no es un codificador de imágenes de DINOv2, CLIP o SigLIP: {why}.</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a .safetensors file.</source>
        <translation>{file} no es un LoRA que se pueda usar: {why}. No ha cambiado nada; elija un archivo .safetensors.</translation>
    </message>
    <message>
        <source>None yet. Drop a .safetensors file on the window.</source>
        <translation>Aún ninguno. Suelte un archivo .safetensors en la ventana.</translation>
    </message>
    <message>
        <source>Add LoRA…</source>
        <translation>Añadir LoRA…</translation>
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
        <translation>Añadir LoRA</translation>
    </message>
    <message>
        <source>Adding {file} to the project…</source>
        <translation>Añadiendo {file} al proyecto…</translation>
    </message>
    <message>
        <source>Remove LoRA {name}</source>
        <translation>Quitar LoRA {name}</translation>
    </message>
    <message>
        <source>Add LoRA {name}</source>
        <translation>Añadir LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is in the project.</source>
        <translation>El LoRA {name} está en el proyecto.</translation>
    </message>
    <message>
        <source>Change LoRA {name}</source>
        <translation>Cambiar LoRA {name}</translation>
    </message>
    <message>
        <source>Click to write it in the prompt</source>
        <translation>Haga clic para escribirlo en el prompt</translation>
    </message>
    <message>
        <source>Trigger words, with commas between</source>
        <translation>Palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Use in all shots</source>
        <translation>Usar en todos los planos</translation>
    </message>
    <message>
        <source>Only for drafts</source>
        <translation>Solo para borradores</translation>
    </message>
    <message>
        <source>This weight in all shots</source>
        <translation>Este peso en todos los planos</translation>
    </message>
    <message>
        <source>Change trigger words</source>
        <translation>Cambiar palabras clave</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Quitar del proyecto</translation>
    </message>
    <message>
        <source>{name}: only in drafts, which have {steps} steps</source>
        <translation>{name}: solo en borradores, de {steps} pasos</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso de {name}</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>Más de {name}</translation>
    </message>
    <message>
        <source>{model} reads the last picture before a chunk; it has no memory of older shots.</source>
        <translation>{model} lee la última imagen antes de un fragmento; no recuerda planos más antiguos.</translation>
    </message>
    <message>
        <source>{model} reads the last {seconds} s before a chunk; it has no memory of older shots.</source>
        <translation>{model} lee los últimos {seconds} s antes de un fragmento; no recuerda planos más antiguos.</translation>
    </message>
    <message>
        <source>{model} reads nothing of the shots before; it has no memory of them.</source>
        <translation>{model} no lee nada de los planos anteriores; no los recuerda.</translation>
    </message>
    <message>
        <source>A keyframe is made of up to {count} pictures.</source>
        <translation>Un fotograma clave se crea con un máximo de {count} imágenes.</translation>
    </message>
    <message>
        <source>Of the cast it reads one picture.</source>
        <translation>Del reparto lee una imagen.</translation>
    </message>
    <message>
        <source>Of the cast it reads up to {count} pictures.</source>
        <translation>Del reparto lee hasta {count} imágenes.</translation>
    </message>
    <message>
        <source>the shot begins from a picture, and {model} reads no other</source>
        <translation>el plano empieza con una imagen y {model} no lee ninguna otra</translation>
    </message>
    <message>
        <source>the model looks back {seconds} s</source>
        <translation>el modelo mira {seconds} s atrás</translation>
    </message>
    <message>
        <source>the model looks back only {seconds} s</source>
        <translation>el modelo solo mira {seconds} s atrás</translation>
    </message>
    <message>
        <source>{shot} needs a picture to start from, as {model} goes on from one: give it a keyframe (a picture of your own will do), cite a picture of the cast with @name, or generate the shot before it first.</source>
        <translation>{shot} necesita una imagen de partida, ya que {model} continúa a partir de una: dele un fotograma clave (basta una imagen propia), cite una imagen del reparto con @name o genere antes el plano anterior.</translation>
    </message>
    <message>
        <source>{file} was found before, but is gone now, or is another file. What was fetched is kept; get the model again to go on.</source>
        <translation>{file} se encontró antes, pero ahora falta o es otro archivo. Lo descargado se conserva; descargue el modelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The files that shall be reused could not be looked at. Nothing was fetched; get the model without them, or name other ones.</source>
        <translation>No se pudieron examinar los archivos que se iban a reutilizar. No se descargó nada; descargue el modelo sin ellos o indique otros.</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the {part} of this model. Nothing was fetched; name the one that shall be read, or its folder.</source>
        <translation>{one} y {other} contienen ambos la parte {part} de este modelo. No se descargó nada; indique el que se debe leer, o su carpeta.</translation>
    </message>
    <message>
        <source>{file} is not used: it is packed in a way that is not read ({packing}). What is read is {wanted}.</source>
        <translation>{file} no se usa: está empaquetado de una forma que no se lee ({packing}). Lo que se lee es {wanted}.</translation>
    </message>
    <message>
        <source>{file} is not used: by its content it could be the {part} of {model}, but its name does not say so. Give the file itself to --reuse to use it.</source>
        <translation>{file} no se usa: por su contenido podría ser la parte {part} de {model}, pero su nombre no lo dice. Indique el propio archivo con --reuse para usarlo.</translation>
    </message>
    <message>
        <source>Throughline cannot start ({error}). Your projects are as they were. Try again; if it stays so, start with default settings, or install Throughline again.</source>
        <translation>Throughline no puede iniciarse ({error}). Sus proyectos están como estaban. Inténtelo de nuevo; si continúa así, inicie con los ajustes predeterminados o vuelva a instalar Throughline.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {error}. Mend the file and try again, or start with default settings: the old file is kept beside it.</source>
        <translation>No se pueden leer los ajustes de {file}: {error}. Repare el archivo e inténtelo de nuevo, o inicie con los ajustes predeterminados: el archivo antiguo se conserva al lado.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}. You can work, but settings and logs are not kept; free space there, or make the folder writable.</source>
        <translation>No se puede escribir en {folder}: {error}. Puede trabajar, pero no se conservan los ajustes ni los registros; libere espacio o haga que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The sample film is missing. Install Throughline again.</source>
        <translation>Falta la película de ejemplo. Vuelva a instalar Throughline.</translation>
    </message>
    <message>
        <source>Start with default settings</source>
        <translation>Iniciar con los ajustes predeterminados</translation>
    </message>
    <message>
        <source>Throughline cannot start</source>
        <translation>Throughline no puede iniciarse</translation>
    </message>
    <message>
        <source>The log is {file}. Nothing is sent.</source>
        <translation>El registro es {file}. No se envía nada.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>There is an engine in {folder} already. Go on there, or remove it first. Nothing was changed.</source>
        <translation>Ya hay un motor en {folder}. Continúe allí, o quítelo primero. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no engine in {folder}. Install it first.</source>
        <translation>No hay ningún motor en {folder}. Instálelo primero.</translation>
    </message>
    <message>
        <source>The engine was not finished; installing it goes on with it.</source>
        <translation>El motor no se terminó; al instalarlo se continúa.</translation>
    </message>
    <message>
        <source>Damaged in the engine: {packages}.</source>
        <translation>Dañado en el motor: {packages}.</translation>
    </message>
    <message>
        <source>The engine has no PyTorch.</source>
        <translation>El motor no tiene PyTorch.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and {wanted} was installed.</source>
        <translation>El motor tiene PyTorch {version}, y se instaló {wanted}.</translation>
    </message>
    <message>
        <source>The engine was made for another version of Throughline.</source>
        <translation>El motor se hizo para otra versión de Throughline.</translation>
    </message>
    <message>
        <source>There is no PyTorch for this system ({system}), so an engine cannot be installed here. Nothing was changed.</source>
        <translation>No hay PyTorch para este sistema ({system}), así que aquí no se puede instalar un motor. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The engine has PyTorch {version}, and this Throughline works with {versions}.</source>
        <translation>El motor tiene PyTorch {version}, y este Throughline funciona con {versions}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch, and you chose {wanted}.</source>
        <translation>El motor tiene la compilación {kind} de PyTorch, y usted eligió {wanted}.</translation>
    </message>
    <message>
        <source>The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the work, many times faster.</source>
        <translation>El motor tiene la compilación {kind} de PyTorch; con la compilación {fits}, {card} haría el trabajo, muchas veces más rápido.</translation>
    </message>
    <message>
        <source>There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing was changed.</source>
        <translation>No hay compilación {kind} de PyTorch para este sistema; hay {kinds}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You chose {kind}.</source>
        <translation>Ha elegido {kind}.</translation>
    </message>
    <message>
        <source>The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.</source>
        <translation>El motor tiene PyTorch para CUDA {cuda}, que no puede usar {card} con el controlador {driver}.</translation>
    </message>
    <message>
        <source>No card that PyTorch can use was found; the processor does the work.</source>
        <translation>No se ha encontrado ninguna tarjeta que PyTorch pueda usar; el procesador hace el trabajo.</translation>
    </message>
    <message>
        <source>{card} was found; the {kind} build fits.</source>
        <translation>Se ha encontrado {card}; conviene la compilación {kind}.</translation>
    </message>
    <message>
        <source>{card} has driver {driver}; update it to {needed} or later to use the card. Until then the processor does the work.</source>
        <translation>{card} tiene el controlador {driver}; actualícelo a {needed} o posterior para usar la tarjeta. Hasta entonces el procesador hace el trabajo.</translation>
    </message>
    <message>
        <source>No build of PyTorch is for {card}; the processor does the work.</source>
        <translation>Ninguna compilación de PyTorch es para {card}; el procesador hace el trabajo.</translation>
    </message>
    <message>
        <source>There is no engine in {folder} to remove.</source>
        <translation>No hay ningún motor que quitar en {folder}.</translation>
    </message>
    <message>
        <source>Not all of {folder} could be deleted: {reason}. Close what uses the engine, and remove it again.</source>
        <translation>No se ha podido borrar todo en {folder}: {reason}. Cierre lo que usa el motor y quítelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program works on the engine in {folder}; wait for it.</source>
        <translation>Otro programa trabaja en el motor en {folder}; espere a que termine.</translation>
    </message>
    <message>
        <source>it has no PyTorch that this Throughline works with</source>
        <translation>no tiene ningún PyTorch con el que funcione este Throughline</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>{file} is not on this computer, and offline mode asks nobody for it. Switch it off, and try again; what was fetched is kept.</source>
        <translation>{file} no está en este equipo, y el modo sin conexión no se lo pide a nadie. Desactívelo e inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>The engine did not pass its check: {reason}. It was not put into use; repair it, or install another build.</source>
        <translation>El motor no ha superado la comprobación: {reason}. No se usa; repárelo o instale otra compilación.</translation>
    </message>
    <message>
        <source>PyTorch {version} cannot use {card}. It was not put into use; update the driver, or install the engine for the processor.</source>
        <translation>PyTorch {version} no puede usar {card}. No se usa; actualice el controlador o instale el motor para el procesador.</translation>
    </message>
    <message>
        <source>The engine in {folder} is in use, so the new one could not be put into its place: {reason}. Close what uses it, and install it again; what was fetched is kept.</source>
        <translation>El motor en {folder} está en uso, así que el nuevo no se pudo poner en su lugar: {reason}. Cierre lo que lo usa e instálelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Damaged on the disk: {files}. They were thrown away; install the engine again, and they are fetched again.</source>
        <translation>Dañado en el disco: {files}. Se han desechado; instale el motor de nuevo y se descargarán otra vez.</translation>
    </message>
    <message>
        <source>The engine could not be unpacked into {folder}, which has {free:.1f} GB free: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>No se ha podido descomprimir el motor en {folder}, con {free:.1f} GB libres: {reason}. Lo descargado se conserva; libere espacio e instale el motor de nuevo para continuar.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}. Nothing was fetched; name another folder.</source>
        <translation>No se puede usar {folder}: {reason}. No se ha descargado nada; indique otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB. Nothing was fetched; free space or name another folder.</source>
        <translation>{folder} tiene {free:.1f} GB libres, y el motor necesita {needed:.1f} GB. No se ha descargado nada; libere espacio o indique otra carpeta.</translation>
    </message>
    <message>
        <source>There is no {package} for this system, which is too old. Nothing was changed; update the system.</source>
        <translation>No hay {package} para este sistema, que es demasiado antiguo. No se ha cambiado nada; actualice el sistema.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked which files the engine needs. Nothing was changed; switch it off to install the engine.</source>
        <translation>El modo sin conexión está activado, así que no se ha preguntado a nadie qué archivos necesita el motor. No se ha cambiado nada; desactívelo para instalar el motor.</translation>
    </message>
    <message>
        <source>Which files the engine needs could not be found out from {url}: {reason}. Nothing was changed; look at the connection, and try again.</source>
        <translation>No se ha podido averiguar en {url} qué archivos necesita el motor: {reason}. No se ha cambiado nada; revise la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be unpacked into {folder}: {reason}. What was fetched is kept; free space, and install the engine again to go on.</source>
        <translation>No se ha podido descomprimir {file} en {folder}: {reason}. Lo descargado se conserva; libere espacio e instale el motor de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Throughline Slim has no engine yet, which generating needs. Install it with File &gt; Engine, or with `throughline engine install`.</source>
        <translation>Throughline Slim aún no tiene motor, necesario para generar. Instálelo con Archivo &gt; Motor o con `throughline engine install`.</translation>
    </message>
    <message>
        <source>This Throughline has its engine built in; only Throughline Slim needs another one.</source>
        <translation>Este Throughline lleva su motor incorporado; solo Throughline Slim necesita otro.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What was fetched is kept; free space or name another folder, and get it again to go on.</source>
        <translation>No se puede escribir en {folder}: {reason}. Lo descargado se conserva; libere espacio o indique otra carpeta y descárguelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Somebody is being asked already.</source>
        <translation>Ya se está preguntando.</translation>
    </message>
    <message>
        <source>Nothing was fetched: {error}</source>
        <translation>No se ha descargado nada: {error}</translation>
    </message>
    <message>
        <source>{folder} lies too deep: some files in it would have paths of {length} characters, where Windows takes {limit}. Choose a place or a name that is {more} shorter.</source>
        <translation>{folder} está a demasiada profundidad: algunos archivos tendrían rutas de {length} caracteres y Windows admite {limit}. Elija un lugar o un nombre {more} más corto.</translation>
    </message>
    <message>
        <source>Windows knows no folder with the name {name}; choose another one.</source>
        <translation>Windows no admite una carpeta con el nombre {name}; elija otro.</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that {service} syncs: it can lock files while they are written, or take them off this computer. Better keep the project elsewhere, or its takes (File &gt; Project settings &gt; Media folder), and let {service} have packed copies.</source>
        <translation>{folder} está en una carpeta que {service} sincroniza: puede bloquear archivos mientras se escriben o quitarlos de este equipo. Es mejor guardar en otro lugar el proyecto, o sus tomas (Archivo &gt; Ajustes del proyecto &gt; Carpeta de medios), y dejar a {service} copias empaquetadas.</translation>
    </message>
    <message>
        <source>{service} keeps {count} files of {folder} elsewhere; they come when they are read, which takes time and the network. Choose “Always keep on this device” for the folder.</source>
        <translation>{service} guarda {count} archivos de {folder} en otro lugar; llegan al leerlos, lo que requiere tiempo y red. Elija «Conservar siempre en este dispositivo» para la carpeta.</translation>
    </message>
    <message>
        <source>it refuses to answer, as it does after many questions in an hour</source>
        <translation>se niega a responder, como tras muchas preguntas en una hora</translation>
    </message>
    <message>
        <source>Throughline {newest} is there; this is {version}. Nothing was fetched.</source>
        <translation>Throughline {newest} está disponible; esta es la {version}. No se ha descargado nada.</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Esta es la versión más reciente, {version}.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nobody was asked for a newer version.</source>
        <translation>El modo sin conexión está activado, así que no se ha preguntado a nadie por una versión más reciente.</translation>
    </message>
    <message>
        <source>Nobody can be asked for a newer version, as this program was built without an address. `throughline settings releases URL` names one.</source>
        <translation>No se puede preguntar a nadie por una versión más reciente, pues este programa se creó sin dirección. `throughline settings releases URL` indica una.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known: {reason}. Look at {page}</source>
        <translation>No se sabe si hay una versión más reciente: {reason}. Consulte {page}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Keyframe of {shot}</source>
        <translation>Fotograma clave de {shot}</translation>
    </message>
    <message>
        <source>The prompt of {shot} cites no picture of the cast, so there is nothing to make a keyframe of. Cite one with @name, or use the last picture of the shot before.</source>
        <translation>El prompt de {shot} no cita ninguna imagen del reparto, así que no hay con qué crear un fotograma clave. Cite una con @nombre, o use la última imagen del plano anterior.</translation>
    </message>
    <message>
        <source>{model} makes keyframes and no shots, so it cannot be the model of a project; choose another one.</source>
        <translation>{model} crea fotogramas clave y no planos, así que no puede ser el modelo de un proyecto; elija otro.</translation>
    </message>
    <message>
        <source>The keyframe could not be read: {error}. Nothing was changed; make it again.</source>
        <translation>No se pudo leer el fotograma clave: {error}. No se ha cambiado nada; créelo de nuevo.</translation>
    </message>
    <message>
        <source>A picture that the shot begins from: made of the cast that its prompt cites, or your own. Drop one here.</source>
        <translation>Una imagen de la que parte el plano: creada con el reparto que cita su prompt, o una propia. Suelte una aquí.</translation>
    </message>
    <message>
        <source>{model} begins no shot from a picture, so a keyframe has no effect.</source>
        <translation>{model} no empieza ningún plano desde una imagen, así que un fotograma clave no tiene efecto.</translation>
    </message>
    <message>
        <source>Go on from the last picture before it</source>
        <translation>Continuar desde la última imagen anterior</translation>
    </message>
    <message>
        <source>Begin from none</source>
        <translation>No partir de ninguno</translation>
    </message>
    <message>
        <source>Delete this keyframe</source>
        <translation>Eliminar este fotograma clave</translation>
    </message>
    <message>
        <source>Of the pictures that its prompt cites</source>
        <translation>Con las imágenes que cita su prompt</translation>
    </message>
    <message>
        <source>Stale: {reasons}.</source>
        <translation>Obsoleto: {reasons}.</translation>
    </message>
    <message>
        <source>Keyframes of the shot</source>
        <translation>Fotogramas clave del plano</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>Fotograma clave</translation>
    </message>
    <message>
        <source>Keyframe {number}</source>
        <translation>Fotograma clave {number}</translation>
    </message>
    <message>
        <source>Keyframe {number}, the shot begins from it</source>
        <translation>Fotograma clave {number}, el plano parte de él</translation>
    </message>
    <message>
        <source>The picture of @{name} is lost or damaged; put it back, or replace the picture.</source>
        <translation>La imagen de @{name} se ha perdido o está dañada; repóngala o reemplácela.</translation>
    </message>
    <message>
        <source>The LoRA {name} is lost or damaged; put its file back, or add it again.</source>
        <translation>El LoRA {name} se ha perdido o está dañado; reponga su archivo o añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Keyframe {number} of {shot} is lost or damaged; put it back, or make another.</source>
        <translation>El fotograma clave {number} de {shot} se ha perdido o está dañado; repóngalo o cree otro.</translation>
    </message>
    <message>
        <source>{shot} remembers nothing: the memory&apos;s budget ({budget}) is too small for anything. Set a larger one.</source>
        <translation>{shot} no recuerda nada: el presupuesto de memoria ({budget}) no alcanza para nada. Establezca uno mayor.</translation>
    </message>
    <message>
        <source>Show Continuity first, which measures it</source>
        <translation>Muestre primero la continuidad, que la mide</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>Compared by {measure}.</source>
        <translation>Comparación por {measure}.</translation>
    </message>
    <message>
        <source>{problem} Continuity is compared by colours.</source>
        <translation>{problem} La continuidad se compara por los colores.</translation>
    </message>
    <message>
        <source>The program that compares takes ended, or could not be understood.</source>
        <translation>El programa que compara las tomas terminó o no se pudo entender.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The model&apos;s image encoder, or colours</source>
        <translation>Codificador de imágenes del modelo, o colores</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Solo colores</translation>
    </message>
    <message>
        <source>A folder with an image encoder such as DINOv2, to compare takes better</source>
        <translation>Una carpeta con un codificador de imágenes como DINOv2, para comparar mejor las tomas</translation>
    </message>
</context>
</TS>
