"""Where remembered shots and their latent frames lie on the strip; no painting here."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from app.model.memory_strip import MemoryStrip, StripShot

HEAD_PX, PICTURES_PX, GAP_PX = 22, 60, 3
HEIGHT_PX = HEAD_PX + PICTURES_PX
LEAST_LATENT_PX = 7


@dataclass(frozen=True)
class StripLayout:
    """The strip drawn into a width; shots are parted by a small gap."""

    strip: MemoryStrip
    width: float

    @property
    def px_per_latent(self) -> float:
        """The width of one latent frame."""
        gaps = GAP_PX * max(0, len(self.strip.shots) - 1)
        return max(0.0, self.width - gaps) / max(1, self.strip.latents)

    def rect(self, shot: StripShot) -> QRectF:
        """A whole shot, its head included."""
        return self._rect(shot, shot.first, shot.end, 0, HEIGHT_PX)

    def pictures(self, shot: StripShot) -> QRectF:
        """The part of a shot that shows pictures."""
        return self._rect(shot, shot.first, shot.end, HEAD_PX, PICTURES_PX)

    def range_rects(self, first: int, last: int) -> tuple[QRectF, ...]:
        """Latent frames `first` .. `last`, one rectangle for each shot that they touch."""
        return tuple(
            self._rect(shot, max(first, shot.first), min(last + 1, shot.end), HEAD_PX, PICTURES_PX)
            for shot in self.strip.shots
            if max(first, shot.first) < min(last + 1, shot.end)
        )

    def latent_at(self, x: float) -> int:
        """The latent frame nearest to this place."""
        for place, shot in enumerate(self.strip.shots):
            left = shot.first * self.px_per_latent + place * GAP_PX
            inside = int((x - left) // self.px_per_latent) if self.px_per_latent else 0
            if inside < shot.latents:
                return shot.first + max(0, inside)
        return max(0, self.strip.latents - 1)

    def _rect(
        self, shot: StripShot, first: int, end: int, top: float, height: float
    ) -> QRectF:
        gaps = GAP_PX * self.strip.shots.index(shot)
        left = first * self.px_per_latent + gaps
        return QRectF(left, top, (end - first) * self.px_per_latent, height)


def least_width(strip: MemoryStrip) -> int:
    """The width below which latent frames could not be hit any more."""
    return strip.latents * LEAST_LATENT_PX + GAP_PX * len(strip.shots)
