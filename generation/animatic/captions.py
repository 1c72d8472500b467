"""Captions in storyboard style: looks at first mention only; who, what, where, camera always."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generation.animatic.words import (
    ALONGSIDE,
    CHILD,
    GARMENTS,
    LIGHTS,
    LIKES_STAND,
    MOVES,
    NAMES,
    PATTERNS,
    SIZES,
    VERBS,
    article,
    split_words,
    vocabulary,
)

if TYPE_CHECKING:
    import numpy as np

    from generation.animatic.cast import Person, Pet
    from generation.animatic.places import Place
    from generation.animatic.shots import Part, Shot, Story

__all__ = ["split_words", "story_board", "vocabulary", "write_captions"]


def write_captions(story: Story, rng: np.random.Generator) -> Story:
    """Return the story with both captions on every shot."""
    writer = _Writer(story, rng)
    captions = [writer.caption(shot) for shot in story.shots]
    described = [_Writer(story, rng).caption(shot) for shot in story.shots]
    texts = zip(story.shots, captions, described, strict=True)
    return replace(story, shots=tuple(replace(s, caption=c, described=d) for s, c, d in texts))


def story_board(story: Story) -> str:
    """Return the storyboard text of a story: one line "start: caption" for each shot."""
    lines = []
    for shot in story.shots:
        seconds = f"{shot.start / story.rate:.2f}".rstrip("0").rstrip(".")
        lines.append(f"{seconds}s: {shot.caption}")
    return "\n".join(lines)


@dataclass
class _Writer:
    """Writes captions in order; remembers what was mentioned."""

    story: Story
    rng: np.random.Generator
    mentioned: set[str] = field(default_factory=set)
    last_place: str = ""

    def caption(self, shot: Shot) -> str:
        place = self.story.places[shot.place]
        first = place.name not in self.mentioned
        sentence = self._action(shot.parts[0])
        where = self._where(place) if place.name != self.last_place or self._chance(0.8) else ""
        rest = [p for p in shot.parts[1:] if p.role != shot.parts[0].partner]
        text = f"{sentence} {where}".strip()
        if where and not first and self._chance(0.15):
            text = f"{where}, {sentence}"
        for part in rest:
            text += f"{self._any(ALONGSIDE)} {self._action(part)}"
        said = shot.light != "day" or self._chance(0.08)
        light = self._any(LIGHTS[shot.light]) if said else ""
        camera = self._camera(shot)
        if light and self._chance(0.5):
            text, light = f"{text} {light}", ""
        self.mentioned.add(place.name)
        self.last_place = place.name
        return self._spell(self._join(text, light, camera))

    def _spell(self, text: str) -> str:
        return text.replace("grey", "gray") if self._chance(0.2) else text

    def _join(self, text: str, light: str, camera: str) -> str:
        tail = f"{light.capitalize()}. " if light else ""
        style = self.rng.random()
        if style < 0.55:
            return f"{_capital(text)}. {tail}{_capital(camera)}."
        if style < 0.85:
            return f"{_capital(text)}, {light + ', ' if light else ''}{camera}."
        tail = f", {light}" if light else ""
        if style < 0.95:
            return f"{_capital(camera)}. {_capital(text)}{tail}."
        return f"{_capital(camera)}: {text}{tail}."

    def _action(self, part: Part) -> str:
        who = self._who(part.role)
        if part.action == "stand" and part.by and self._chance(0.25):
            verb = self._any(LIKES_STAND)
        else:
            verb = self._any(VERBS[part.action])
        if part.partner:
            verb = verb.replace("*", self._who(part.partner))
        if part.action == "pick up":
            verb = verb.replace("*", f"a {part.by}")
        elif part.by and part.action in ("sit", "sit down"):
            verb = f"{verb} on {self._a_or_the(part.by)}"
        elif part.by:
            verb = f"{verb} {self._any(('by', 'by', 'next to', 'near'))} {self._a_or_the(part.by)}"
        if part.action in ("walk", "run") and (part.facing < 0 or self._chance(0.5)):
            verb += " to the right" if part.facing > 0 else " to the left"
        return f"{who} {verb}"

    def _who(self, role: str) -> str:
        name = self._any(self._names(role)) if self._chance(0.4) else role
        if role in self.mentioned:
            return f"the {name}"
        self.mentioned.add(role)
        if person := self.story.person(role):
            return self._looks(name, person)
        pet = self.story.pet(role)
        return self._fur(name, pet) if pet else name

    def _names(self, role: str) -> tuple[str, ...]:
        children = [p for p in self.story.people if p.role in ("girl", "boy")]
        names = NAMES[role]
        return names if len(children) < 2 else tuple(n for n in names if n not in CHILD)

    def _fur(self, name: str, pet: Pet) -> str:
        return article(f"{pet.fur.name} {name}")

    def _looks(self, name: str, person: Person) -> str:
        having = [f"{person.hair.name} hair"] if self._chance(0.8) else []
        having += ["glasses"] if person.glasses else []
        having += [article(f"{person.hat.name} hat")] if person.hat else []
        pattern = PATTERNS[person.pattern]
        top = article(f"{pattern}{person.top.name} {self._any(GARMENTS[person.garment])}")
        if person.garment != "dress" and self._chance(0.7):
            top += f" and {person.bottom.name} {self._any(('trousers', 'pants'))}"
        text = article(name)
        if having:
            text += f" with {_and(having)}"
        return f"{text} {self._any(('in', 'in', 'wearing', 'dressed in'))} {top}"

    def _where(self, place: Place) -> str:
        kind = place.kind
        if place.name in self.mentioned:
            return f"{kind.phrase} the {place.name}"
        if self._chance(0.12):
            return f"{kind.phrase} {article(place.name)}"
        if kind.indoor:
            colour = place.accent.name
            if self._chance(0.6):
                return f"{kind.phrase} {article(f'{colour} {place.name}')}"
            return f"{kind.phrase} {article(place.name)} with {colour} walls"
        scene = f"{kind.phrase} {article(place.name)}"
        return f"{scene} with {article(f'{place.accent.name} {kind.accent}')}"

    def _camera(self, shot: Shot) -> str:
        size = self._any(SIZES[shot.size])
        move = self._any(MOVES[shot.move])
        if not move:
            return size
        return f"{size}, {move}"

    def _a_or_the(self, thing: str) -> str:
        return f"the {thing}" if self._chance(0.65) else article(thing)

    def _any(self, options: tuple[str, ...]) -> str:
        return options[int(self.rng.integers(len(options)))]

    def _chance(self, part: float) -> bool:
        return bool(self.rng.random() < part)


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
