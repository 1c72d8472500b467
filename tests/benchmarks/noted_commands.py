"""A command line that only notes what it is asked, for the runners of the tables."""

from pathlib import Path


class NotedCommands:
    """Stands for `throughline`; what an evaluation or publishing writes, a test says."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, *words: object) -> None:
        spoken = [str(word) for word in words]
        self.asked.append(spoken)
        self.answer(spoken)

    def answer(self, spoken: list[str]) -> None:
        """Leave what the command would."""
        raise NotImplementedError

    def stages(self) -> list[str]:
        """Commands and their stages, in their order."""
        return [" ".join(spoken[:2]) for spoken in self.asked]


def file_of(spoken: list[str], option: str) -> Path:
    """The path that a command was given for an option."""
    return Path(value_of(spoken, option))


def value_of(spoken: list[str], option: str) -> str:
    """What a command was given for an option."""
    return spoken[spoken.index(option) + 1]
