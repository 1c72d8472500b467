"""By what takes are compared: the user's image encoder, the model's own, or colours; no Qt."""

from dataclasses import dataclass
from pathlib import Path

from app.language import tr
from app.model.likeness import COLOURS, ColourMeasure, Measure, MeasureError
from app.session.worker_words import failure_words
from app.storage.engine.starting import is_missing, missing_words
from app.storage.errors import reason_of
from app.storage.image_encoder import encoder_of, find_encoder
from app.storage.patch_measure import PatchMeasure


@dataclass(frozen=True)
class Choice:
    """A measure, and in words why it is no better one, where one was expected."""

    measure: Measure
    note: str = ""

    @property
    def words(self) -> str:
        """By what takes are compared, in a sentence."""
        return tr("Compared by {measure}.", measure=tr(self.measure.title))


def choose_measure(setting: str, model: str) -> Choice:
    """What `Settings.continuity_model` and the project's model lead to; nothing is read yet."""
    if setting == COLOURS:
        return Choice(ColourMeasure())
    try:
        place = find_encoder(Path(setting)) if setting else encoder_of(model)
        if place is None:
            return Choice(ColourMeasure())
        if is_missing():
            raise MeasureError(missing_words())
        return Choice(PatchMeasure(place))
    except MeasureError as error:
        return colours_after(error)
    except OSError as error:
        why = f"The file {error.filename} could not be read or written: {reason_of(error)}."
        return colours_after(MeasureError(why))


def colours_after(error: MeasureError) -> Choice:
    """Colours, where another measure cannot be used."""
    problem = failure_words(str(error))
    words = tr("{problem} Continuity is compared by colours.", problem=problem)
    return Choice(ColourMeasure(), words)
