"""Where files lie: the user's data and logs, and the resources that come with the program."""

import json
import os
from pathlib import Path

import platformdirs

APP_NAME = "throughline"
HOME_VARIABLE = "THROUGHLINE_HOME"
MODELS_VARIABLE = "THROUGHLINE_MODELS"
CARD_FILE = "throughline.json"  # as generation.protocol has it, which takes long to import
_LARGEST_PLACES_BYTES = 1_000_000


def data_dir() -> Path:
    """The folder of settings and logs; THROUGHLINE_HOME names another one."""
    named = os.environ.get(HOME_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path(APP_NAME, appauthor=False)


def documents_dir() -> Path:
    """The folder of the user's documents; below THROUGHLINE_HOME where that is named."""
    if os.environ.get(HOME_VARIABLE):
        return data_dir() / "Documents"
    return platformdirs.user_documents_path()


def log_dir() -> Path:
    """The folder of the log files."""
    return data_dir() / "logs"


def settings_file() -> Path:
    """The file of the user's settings."""
    return data_dir() / "settings.json"


def resources_dir() -> Path:
    """The folder of icons, themes, samples and models that belong to the program."""
    return Path(__file__).resolve().parent.parent / "resources"


def models_dir() -> Path:
    """The folder that holds one folder a model; THROUGHLINE_MODELS names another one."""
    named = os.environ.get(MODELS_VARIABLE)
    return Path(named) if named else resources_dir() / "models"


def model_homes() -> tuple[Path, ...]:
    """The folders that hold models: the program's, and the user's, where fetched ones lie."""
    return tuple(dict.fromkeys((models_dir(), fetched_dir())))


def fetched_dir() -> Path:
    """The folder that models are fetched into, unless the user names another one."""
    return models_dir() if os.environ.get(MODELS_VARIABLE) else data_dir() / "models"


def places_file() -> Path:
    """The file that says where models lie that are in none of these folders."""
    return data_dir() / "models.json"


def registered_models() -> dict[str, Path]:
    """Models elsewhere, by name; what cannot be read is nothing."""
    try:
        with places_file().open("rb") as file:
            content = json.loads(file.read(_LARGEST_PLACES_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    found = content.items() if isinstance(content, dict) else ()
    return {
        name: Path(at) for name, at in found if isinstance(at, str) and Path(at).is_absolute()
    }


def model_folder(name: str) -> Path:
    """The folder of one model, whether it exists or not."""
    folders = [home / name for home in model_homes()]
    for folder in folders:
        if (folder / CARD_FILE).exists():
            return folder
    elsewhere = registered_models().get(name)
    if elsewhere is not None:
        return elsewhere
    return next((folder for folder in folders if folder.is_dir()), folders[0])


def model_names() -> tuple[str, ...]:
    """The models that are installed, by name."""
    cards = [card for home in model_homes() for card in home.glob(f"*/{CARD_FILE}")]
    elsewhere = [
        name for name, at in registered_models().items() if (at / CARD_FILE).is_file()
    ]
    return tuple(sorted({*(card.parent.name for card in cards), *elsewhere}))
