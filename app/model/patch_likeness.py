"""How alike two takes look to a vision transformer: patches of one that are found in the other.

A signature holds up to 128 patches of each region and each half of a take, as features of length
1. Of a character's, the half is kept that is least like the place, as what is behind is no part of
it. A patch of one take is as far from another take as from its nearest patch there, by cosine.

What a distance says is relative to the film itself. Two halves of one take show the same, so how
alike they are is how alike "the same" can be here, with this model and this movement; the distance
is the share of that likeness which is lost: 0 where two takes are as alike as they are in
themselves, in the mean of both, 1 where nothing is found. Drift begins where as much is lost as a
method loses whose pictures people called less like the subject: Textual Inversion in table 1 of
DreamBooth (arXiv 2208.12242), beside real pictures of the subject, 0.569 to 0.774 by DINO, and
0.780 to 0.885 by CLIP. SigLIP has no such figures and takes CLIP's, being trained in the same way.

The limits: those figures are cosines of whole pictures, by the first DINO, of pets and things; ours
are of patches. No real weights were at hand to see where unchanged shots lie, so the thresholds are
anchored and not measured; `tests/benchmarks/drift.py` measures colours alone.
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.likeness import Signature
from app.model.regions import Regions, Weights
from app.model.subjects import SubjectKind

Features: TypeAlias = NDArray[np.float16]  # [t rows columns d], each of length 1
Patches: TypeAlias = NDArray[np.float32]  # [n d]

DINO_LOST, CLIP_LOST = 1 - 0.569 / 0.774, 1 - 0.780 / 0.885
_HALVES, _KEPT = 2, 128
_COUNTS = 0.5  # weight from which on a patch belongs to a region
_LEAST_ALIKE = 1e-3
_REGION = {SubjectKind.PLACE: 0, SubjectKind.CHARACTER: 1}


def patch_signature(features: Features, regions: Regions) -> Signature:
    """Patches of place and character in both halves of a take `[2 2 128 d]`, filled with zeros."""
    grid = features.shape[1:3]
    away, edges, middle, moving = (_by_patch(weight, grid) >= _COUNTS for weight in regions)
    place = away if away.any() else edges  # the camera moves, and all with it
    character = moving if moving.any() else middle
    around = features[place].astype(np.float32)
    signature = np.zeros((len(_REGION), _HALVES, _KEPT, features.shape[3]), np.float16)
    cut = (len(features) + 1) // _HALVES
    for half, part in enumerate((slice(None, cut), slice(cut, None))):
        seen = features[part]
        for region, mask in enumerate((place, character)):
            patches = seen[mask[part]].astype(np.float32)
            if region == _REGION[SubjectKind.CHARACTER]:
                patches = _standing_out(patches, around)
            kept = patches[_evenly(len(patches))]
            signature[region, half, : len(kept)] = kept
    return signature


def patch_distance(kind: SubjectKind, one: Signature, other: Signature) -> float:
    """The share of their own likeness that two takes have lost, 0 to 1."""
    mine, theirs = (
        [_patches(half) for half in take[_REGION[kind]].astype(np.float32)] for take in (one, other)
    )
    apart = _not_found(np.concatenate(mine), np.concatenate(theirs))
    halves = [halves for halves in (mine, theirs) if all(map(len, halves))]
    within = np.mean([_not_found(*both) for both in halves]) if halves else 0.0
    return float(np.clip(1 - (1 - apart) / max(1 - within, _LEAST_ALIKE), 0, 1))


def _by_patch(weight: Weights, grid: tuple[int, ...]) -> Weights:
    """The mean weight of each patch `[t rows columns]`."""
    for axis, side in enumerate(grid, start=1):
        starts = np.arange(side) * weight.shape[axis] // side
        pixels = np.add.reduceat(np.ones_like(weight), starts, axis)
        weight = np.add.reduceat(weight, starts, axis) / pixels
    return weight


def _standing_out(patches: Patches, around: Patches) -> Patches:
    """The half of them that is least like the surroundings, in the order that they had."""
    if not len(patches) or not len(around):
        return patches
    alike = (patches @ around.T).max(axis=1)
    order = np.argsort(alike, kind="stable")[: (len(patches) + 1) // 2]
    return patches[np.sort(order)]


def _evenly(count: int) -> NDArray[np.intp]:
    """Places of at most `_KEPT` of them, spread over all."""
    return np.unique(np.linspace(0, max(0, count - 1), min(count, _KEPT)).round().astype(np.intp))


def _patches(half: Patches) -> Patches:
    """Without the zeros that fill it up."""
    return half[half.any(axis=1)]


def _not_found(one: Patches, other: Patches) -> float:
    """How far a patch is from its nearest one, in the mean, whichever holds the other better."""
    if not len(one) or not len(other):
        return 0.0  # nothing can be said
    alike = np.clip(one @ other.T, 0, 1)
    return float(1 - max(alike.max(axis=1).mean(), alike.max(axis=0).mean()))
