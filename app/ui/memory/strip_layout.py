"""Where remembered pictures, shots and their latent frames lie on the strip; no painting here."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from app.model.memory_strip import MemoryStrip, StripPart, StripReference

HEAD_PX, PICTURES_PX, GAP_PX = 22, 60, 3
HEIGHT_PX = HEAD_PX + PICTURES_PX
LEAST_LATENT_PX = 7


@dataclass(frozen=True)
class StripLayout:
    """The strip drawn into a width; a reference is seen whole, parts are parted by a small gap."""

    strip: MemoryStrip
    width: float

    @property
    def px_per_latent(self) -> float:
        """The width of one latent frame of a shot."""
        latents = self.strip.latents - len(self.strip.references)
        return max(0.0, self.width - _fixed_px(self.strip)) / max(1, latents)

    def rect(self, part: StripPart) -> QRectF:
        """A whole part, its head included."""
        return self._rect(part, part.first, part.end, 0, HEIGHT_PX)

    def pictures(self, part: StripPart) -> QRectF:
        """The part of it that shows pictures."""
        return self._rect(part, part.first, part.end, HEAD_PX, PICTURES_PX)

    def range_rects(self, first: int, last: int) -> tuple[QRectF, ...]:
        """Latent frames `first` .. `last`, one rectangle for each part that they touch."""
        return tuple(
            self._rect(part, max(first, part.first), min(last + 1, part.end), HEAD_PX, PICTURES_PX)
            for part in self.strip.parts
            if max(first, part.first) < min(last + 1, part.end)
        )

    def latent_at(self, x: float) -> int:
        """The latent frame nearest to this place."""
        for part in self.strip.parts:
            latent_px = self._latent_px(part)
            inside = int((x - self.rect(part).left()) // latent_px) if latent_px else 0
            if inside < part.latents:
                return part.first + max(0, inside)
        return max(0, self.strip.latents - 1)

    @cached_property
    def _lefts(self) -> dict[int, float]:
        """Where each part begins, by its first latent frame."""
        lefts, left = {}, 0.0
        for part in self.strip.parts:
            lefts[part.first] = left
            left += part.latents * self._latent_px(part) + GAP_PX
        return lefts

    def _latent_px(self, part: StripPart) -> float:
        return _reference_px(part) if isinstance(part, StripReference) else self.px_per_latent

    def _rect(self, part: StripPart, first: int, end: int, top: float, height: float) -> QRectF:
        latent_px = self._latent_px(part)
        left = self._lefts[part.first] + (first - part.first) * latent_px
        return QRectF(left, top, (end - first) * latent_px, height)


def least_width(strip: MemoryStrip) -> int:
    """The width below which latent frames could not be hit any more."""
    latents = strip.latents - len(strip.references)
    return latents * LEAST_LATENT_PX + round(_fixed_px(strip)) + 1


def _fixed_px(strip: MemoryStrip) -> float:
    """The width of references and gaps, which does not stretch."""
    return sum(map(_reference_px, strip.references)) + GAP_PX * max(0, len(strip.parts) - 1)


def _reference_px(reference: StripReference) -> float:
    width, height = reference.size
    return PICTURES_PX * width / height
