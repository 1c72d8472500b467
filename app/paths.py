"""Where files lie: the user's data and logs, and the resources that come with the program."""

import os
from pathlib import Path

import platformdirs

APP_NAME = "throughline"
HOME_VARIABLE = "THROUGHLINE_HOME"
MODELS_VARIABLE = "THROUGHLINE_MODELS"


def data_dir() -> Path:
    """The folder of settings and logs; THROUGHLINE_HOME names another one."""
    named = os.environ.get(HOME_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path(APP_NAME, appauthor=False)


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


def model_folder(name: str) -> Path:
    """The folder of one model, whether it exists or not."""
    return models_dir() / name


def model_names() -> tuple[str, ...]:
    """The models that are installed, by name."""
    folder = models_dir()
    if not folder.is_dir():
        return ()
    return tuple(sorted(card.parent.name for card in folder.glob("*/throughline.json")))
