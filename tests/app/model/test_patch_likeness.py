"""Distances by patches: of what region they speak, and what they are relative to."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.likeness import Signature
from app.model.patch_likeness import CLIP_LOST, DINO_LOST, patch_distance, patch_signature
from app.model.regions import Regions
from app.model.subjects import SubjectKind

PLACE, CHARACTER = SubjectKind.PLACE, SubjectKind.CHARACTER
SIDE, KINDS = 8, 40  # patches of a side; features that are as unlike as can be


def regions(pictures: int, moving: bool = True) -> Regions:
    """The middle half of the columns moves; pixels are half as large as patches."""
    inside = np.zeros((pictures, 2 * SIDE, 2 * SIDE))
    inside[:, :, SIDE // 2 : -SIDE // 2] = 1
    return Regions(1 - inside, 1 - inside, inside, inside * moving)


def take(place: int, character: int, behind: int | None = None, pictures: int = 4) -> Signature:
    """A place all around and, in the middle, a character before something behind."""
    kinds = np.full((pictures, SIDE, SIDE), place)
    kinds[:, :, 2:-2] = place if behind is None else behind
    kinds[:, SIDE // 2 :, 2:-2] = character
    return patch_signature(np.eye(KINDS, dtype=np.float16)[kinds], regions(pictures))


def test_the_same_is_0_and_another_1() -> None:
    for kind, other in ((PLACE, take(5, 1)), (CHARACTER, take(0, 5))):
        assert patch_distance(kind, take(0, 1), take(0, 1)) == 0
        assert patch_distance(kind, take(0, 1), other) == 1


def test_a_region_speaks_of_its_subject_alone() -> None:
    assert patch_distance(PLACE, take(0, 1), take(0, 5)) == 0
    assert patch_distance(CHARACTER, take(0, 1), take(5, 1)) == 0


def test_what_is_behind_a_character_is_not_the_character() -> None:
    """Half of the middle is the place: another character in it is wholly another one."""
    assert patch_distance(CHARACTER, take(0, 1), take(0, 5)) == 1


def test_it_is_relative_to_what_a_take_differs_in_itself() -> None:
    """The halves of the first take have three quarters in common, and so have both takes."""
    turned = np.eye(KINDS, dtype=np.float16)[np.full((4, SIDE, SIDE), 0)]
    turned[2:] = np.eye(KINDS)[0] * 0.75 + np.eye(KINDS)[1] * (1 - 0.75**2) ** 0.5
    restless = patch_signature(turned, regions(4))
    calm_features = np.zeros((4, SIDE, SIDE, KINDS), np.float16)
    calm_features[..., 0], calm_features[..., 2] = 0.75, (1 - 0.75**2) ** 0.5
    calm = patch_signature(calm_features, regions(4))
    still = take(0, 0)
    assert patch_distance(PLACE, still, calm) == pytest.approx(0.25, abs=1e-3)
    lost = 1 - 0.75 / (1 - 0.25 / 2)
    assert patch_distance(PLACE, restless, calm) == pytest.approx(lost, abs=1e-3)
    pan = np.eye(KINDS, dtype=np.float16)[np.full((4, SIDE, SIDE), 0)]
    pan[2:] = np.eye(KINDS)[9]
    assert patch_distance(PLACE, patch_signature(pan, regions(4)), take(5, 1)) == 1  # not the same


def test_one_picture_and_pictures_in_which_everything_moves() -> None:
    one = take(0, 1, pictures=1)
    assert patch_distance(PLACE, one, take(0, 1)) == 0
    assert patch_distance(PLACE, one, take(5, 1)) == 1
    features = np.eye(KINDS, dtype=np.float16)[np.zeros((2, SIDE, SIDE), int)]
    nothing = np.zeros((2, 16, 16))
    pan = patch_signature(features, regions(2)._replace(away=nothing))
    assert patch_distance(PLACE, pan, take(0, 1)) == 0  # by the edges
    empty = patch_signature(features, Regions(nothing, nothing, nothing, nothing))
    assert patch_distance(PLACE, empty, take(0, 1)) == 0  # nothing can be said


def test_without_movement_the_middle_is_the_character() -> None:
    features = np.eye(KINDS, dtype=np.float16)[np.full((2, SIDE, SIDE), 0)]
    features[:, :, 3:5] = np.eye(KINDS)[1]
    still = patch_signature(features, regions(2, moving=False))
    features[:, :, 3:5] = np.eye(KINDS)[5]
    other = patch_signature(features, regions(2, moving=False))
    assert patch_distance(CHARACTER, still, other) == 1
    assert patch_distance(PLACE, still, other) == 0


@given(st.integers(0, 1000), st.integers(1, 5), st.sampled_from(SubjectKind))
def test_distances_are_between_0_and_1_and_symmetric(
    seed: int, pictures: int, kind: SubjectKind
) -> None:
    dice = np.random.default_rng(seed)
    signatures = []
    for _ in range(2):
        features = dice.normal(size=(pictures, 5, 3, 6))
        features /= np.linalg.norm(features, axis=-1, keepdims=True)
        masks = Regions(*(dice.random((pictures, 7, 11)) for _ in range(4)))
        signatures.append(patch_signature(features.astype(np.float16), masks))
    one, other = signatures
    assert patch_distance(kind, one, one) == pytest.approx(0, abs=2e-3)
    assert 0 <= patch_distance(kind, one, other) <= 1
    assert patch_distance(kind, one, other) == pytest.approx(patch_distance(kind, other, one))


def test_drift_begins_where_people_saw_less_of_the_subject() -> None:
    assert (round(DINO_LOST, 3), round(CLIP_LOST, 3)) == (0.265, 0.119)
