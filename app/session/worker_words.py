"""What the worker says, in the user's language.

The worker knows no catalogue: it speaks English, in sentences whose forms are listed here. What has
none of these forms stays as it is.
"""

import re
from functools import lru_cache

from app.language import listed, mark, tr
from app.model.own_past import NO_ENCODER

_SENTENCES = (
    mark("Loading the text encoder"),
    mark("Loading the transformer"),
    mark("Loading the autoencoder"),
    mark("Loading the memory encoder"),
    mark("The model does not know {words}. It knows {known}."),
    mark("The model does not know {words}."),
    mark("The prompt is long: the model reads its first {count} words."),
    NO_ENCODER,
    mark("Of the {cited} pictures that the prompt cites, the model sees {read}."),
    mark("The sound of {file} was left out: shots have pictures only."),
    mark(
        "{file} ends after {length}, though it says {promised}; perhaps it was not copied to its "
        "end."
    ),
    mark(
        "{file} ({size}) was scaled to fill the model's pictures of {model_size}; {percent}% of "
        "its height is cut off, as much at both sides."
    ),
    mark(
        "{file} ({size}) was scaled to fill the model's pictures of {model_size}; {percent}% of "
        "its width is cut off, as much at both sides."
    ),
    mark("The LoRA {name} is used for high noise alone, as its name says."),
    mark("The LoRA {name} is used for low noise alone, as its name says."),
    mark(
        "The LoRA {name} also changes what is no layer ({count} entries); these were left out."
    ),
)
_HAPPENED = (
    mark("The GPU ran out of memory"),
    mark("The computer ran out of memory"),
    mark("The GPU or its driver failed ({error})"),
    mark("{variable} is {name}, which is no device"),
    mark("{variable} is {name}, which is none of {names}"),
    mark("{variable} is {name}, which cannot be used ({error})"),
    mark("{variable} is {name}, and {module} is not installed"),
    mark("{variable} is {name}, which does not run on {device}"),
    mark("{model} needs about {needed} GB of the GPU's memory at {size}, and there are {there} GB"),
    mark(
        "{model} needs about {needed} GB of the computer's memory at {size}, and there are "
        "{there} GB"
    ),
    mark("The file could not be read or written: {error}"),
    mark("The file {file} could not be read or written: {error}"),
    mark("An unexpected error stopped the work ({error})"),
    mark("Chunk {chunk} could not be written to {folder}: {error}"),
    mark("Pictures from memory could not be written to {folder}: {error}"),
    mark("The latents of chunk {chunk} in {folder} cannot be read"),
    mark("The pictures of chunk {chunk} in {folder} cannot be read"),
    mark("The take in {folder} has no finished chunks"),
    mark("The take in {folder} was made by a model with other latents"),
    mark("The files of take {take} are missing in {folder}"),
    mark("The picture of @{name} is missing in {file}"),
    mark("The picture of @{name} cannot be read"),
    mark("The picture of @{name} was changed since it was named"),
    mark("The LoRA {name} cannot be used. {why}"),
    mark("The LoRA {name} cannot be read. {why}"),
    mark("The LoRA {name} does not fit the model"),
    mark("The file of the LoRA {name} is missing in {file}"),
    mark("The LoRAs are not those that the recipe names"),
    mark("The model starts a shot from a picture, and there is none"),
    mark("The model makes a keyframe of pictures, and there is none"),
    mark("The keyframe could not be written to {folder}: {error}"),
    mark("{model} makes no keyframes"),
    mark("{model} makes keyframes and no shots"),
    mark("{file} cannot be imported: {why}"),
    mark("It is longer ago than {model} can remember"),
    mark(
        "It was made by a model that counts pictures in another way: "
        "{model} remembers it, but cannot show it picture by picture"
    ),
    mark("{model} goes on in its own way, without a memory to ask"),
    mark("{model} has no memory encoder, so it remembers nothing"),
    mark("{model} cannot make {count} pictures, only a length such as {lengths}"),
    mark("{model} cannot make pictures at the rate {rate}"),
    mark("The recipe asks for other weights than those of {model}"),
    mark("No model is loaded"),
    mark("The weights in {folder} are missing"),
    mark("The weights in {folder} do not fit their config.json"),
    mark("{folder} is not a model folder: it has no throughline.json"),
    mark("{folder} is no image encoder of DINOv2, CLIP or SigLIP"),
    mark("The weights in {folder} cannot be read: {error}"),
    mark("{file} does not say how pictures are prepared"),
    mark("The pictures of {folder} do not fit the model in {model}"),
    mark(
        "The model reads {file}, which is not there any more; put it back, or get the model again"
    ),
    mark(
        "The model reads {file}, which is another file now; put the old one back, or get the model "
        "again"
    ),
)
_WHY = (
    mark("it cannot be opened ({error})"),
    mark("it is text"),
    mark("it holds nothing"),
    mark("it holds nothing but sound"),
    mark("it is a single picture, which the cast takes, and not a video"),
    mark(
        "it lasts more than {minutes} minutes, the most of one shot; cut out the part that you "
        "need"
    ),
    mark("It was made for another model: this one has no {layer}"),
    mark("It was made for a larger or smaller model: its {layer} has another size"),
    mark("It is no LoRA: it changes no layer"),
    mark("It is damaged: {what}"),
    mark("It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)"),
    mark("It changes the text encoder, too, so it was made for another model"),
    mark("Its file was changed since it was added"),
)
_KEPT = (
    mark("nothing was changed"),
    mark("no chunk was finished"),
    mark("1 finished chunk is kept"),
    mark("{count} finished chunks are kept"),
)
_ADVICE = (
    mark("get the model again"),
    mark("generate the shot of that take again, or select another take"),
    mark("replace its picture in the cast, or choose another keyframe, then generate again"),
    mark("turn it off for this shot, or choose a LoRA that was made for this model"),
    mark("add it to the project again, or turn it off for this shot"),
    mark(
        "give the shot a keyframe (a picture of your own will do), cite a picture of the cast with "
        "@name in its prompt, or generate the shot before it first"
    ),
    mark("choose another file, or save it anew with another program and import that"),
    mark("ask for a shot that it remembers, or choose a model that remembers more"),
    mark("generate its shot with this model, or import it again, and ask then"),
    mark("load the model of the recipe, or generate the shot again with the loaded one"),
    mark("load a model first"),
    mark("take the variable away, so that the program chooses, or name another one"),
    mark("choose a smaller model, or one with smaller pictures"),
    mark(
        "close other programs and generate again, or choose a smaller model, or smaller pictures "
        "where the model has them"
    ),
    mark("if it happens again, restart the computer or update the driver of the GPU"),
    mark("make room or choose another folder, then generate again"),
    mark("the log has the details; please report it"),
)
_FULL_STOP = mark("{sentence}.")
_FIELD = re.compile(r"\\\{(\w+)\\\}")  # as re.escape leaves it


def worker_words(text: str) -> str:
    """A sentence of the worker about what it does, or about a job that goes on."""
    return _in_words(text, _SENTENCES) or text


def failure_words(message: str) -> str:
    """A failure of the worker: what happened, what was kept, what to do."""
    happened = message.removesuffix(".")
    others: list[str] = []
    for sources in (_ADVICE, _KEPT):
        for source in sources:
            match = re.fullmatch(f"(.+); ({_form(source)})", happened)
            if match is not None:
                happened, others = match[1], [_in_words(match[2], (source,)), *others]
                break
    words = _in_words(happened, _HAPPENED)
    if not words:
        return message  # not half of it
    return tr(_FULL_STOP, sentence=listed((words, *others), "; "))


def _in_words(text: str, sources: tuple[str, ...]) -> str:
    """The translation of a text that has one of these forms; nothing where it has none."""
    for source in sources:
        match = re.fullmatch(_form(source), text)
        if match is not None:
            said = match.groupdict().items()
            return tr(source, **{name: _in_words(words, _WHY) or words for name, words in said})
    return ""


@lru_cache(maxsize=128)
def _form(source: str) -> str:
    return _FIELD.sub(r"(?P<\1>.+?)", re.escape(source))
