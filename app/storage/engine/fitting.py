"""Which build of PyTorch fits a computer, why, and whether the one that is there does. Pure."""

from dataclasses import dataclass

from app.language import tr
from app.storage.engine.card import Card, Kind, Machine
from app.storage.engine.recipe import Build, Recipe
from app.storage.errors import EngineError


@dataclass(frozen=True)
class Fit:
    """The builds that fit, the best first, all of one kind; and why, in a sentence."""

    builds: tuple[Build, ...]
    why: str

    @property
    def kind(self) -> Kind:
        """What they compute on."""
        return self.builds[0].kind


@dataclass(frozen=True)
class Torch:
    """The PyTorch of an environment, as it says itself."""

    version: str
    cuda: str | None = None
    hip: str | None = None
    system: str = ""

    @property
    def kind(self) -> Kind:
        """What it was built for."""
        if self.hip:
            return Kind.ROCM
        if self.cuda:
            return Kind.CUDA
        return Kind.MPS if self.system.startswith("macos") else Kind.CPU


def fitting(recipe: Recipe, machine: Machine, wanted: Kind | None = None) -> Fit:
    """The builds for a computer; what the user wants goes before what was found.

    Raises:
        EngineError: there is none for this system, or not of that kind.
    """
    ours = tuple(build for build in recipe.builds if machine.system in build.systems)
    if not ours:
        raise EngineError(
            tr(
                "There is no PyTorch for this system ({system}), so an engine cannot be installed "
                "here. Nothing was changed.",
                system=machine.system,
            )
        )
    if wanted is not None:
        return _wanted(ours, machine, wanted)
    card = machine.card
    fits = tuple(one for one in ours if one.kind is card.kind and can_use(one, card))
    if fits:
        return Fit(fits, _why(card))
    return Fit(tuple(one for one in ours if one.kind is Kind.CPU), _why_not(ours, card))


def wrong_build(recipe: Recipe, machine: Machine, torch: Torch, wanted: Kind | None) -> str:
    """Why a PyTorch that is there is not the one that should be; nothing where it is."""
    public = torch.version.partition("+")[0]
    if not recipe.versions.contains(public, prereleases=True):
        return tr(
            "The engine has PyTorch {version}, and this Throughline works with {versions}.",
            version=torch.version,
            versions=recipe.torch,
        )
    fit = fitting(recipe, machine, wanted)
    card = machine.card
    if torch.kind is card.kind is Kind.CUDA and (old := _too_old(recipe, torch, card)):
        return old
    if torch.kind is fit.kind or (fit.kind is Kind.CPU and wanted is None):
        return ""
    if wanted is not None:
        return tr(
            "The engine has the {kind} build of PyTorch, and you chose {wanted}.",
            kind=torch.kind,
            wanted=wanted,
        )
    return tr(
        "The engine has the {kind} build of PyTorch; with the {fits} build {card} would do the "
        "work, many times faster.",
        kind=torch.kind,
        fits=fit.kind,
        card=card.name,
    )


def can_use(build: Build, card: Card) -> bool:
    """Whether a card and its driver can run a build; what is not known stands in no way."""
    if build.kind is not Kind.CUDA:
        return True
    lowest, highest = build.capability
    is_new = not card.driver or card.driver[0] >= build.driver
    return is_new and (card.capability is None or lowest <= card.capability <= highest)


def _wanted(ours: tuple[Build, ...], machine: Machine, wanted: Kind) -> Fit:
    of_kind = [build for build in ours if build.kind is wanted]
    if not of_kind:
        raise EngineError(
            tr(
                "There is no {kind} build of PyTorch for this system; there is {kinds}. Nothing "
                "was changed.",
                kind=wanted,
                kinds=", ".join(dict.fromkeys(build.kind.value for build in ours)),
            )
        )
    of_kind.sort(key=lambda build: not can_use(build, machine.card))  # those that can run first
    return Fit(tuple(of_kind), tr("You chose {kind}.", kind=wanted))


def _too_old(recipe: Recipe, torch: Torch, card: Card) -> str:
    name = f"cu{(torch.cuda or '').replace('.', '')}"
    build = next((one for one in recipe.builds if one.name == name), None)
    if build is None or can_use(build, card):
        return ""
    return tr(
        "The engine has PyTorch for CUDA {cuda}, which cannot use {card} with driver {driver}.",
        cuda=torch.cuda,
        card=card.name,
        driver=_dotted(card.driver),
    )


def _why(card: Card) -> str:
    if card.kind is Kind.CPU:
        return tr("No card that PyTorch can use was found; the processor does the work.")
    named = f"{card.name} ({_dotted(card.driver)})" if card.driver else card.name
    return tr("{card} was found; the {kind} build fits.", card=named, kind=card.kind)


def _why_not(ours: tuple[Build, ...], card: Card) -> str:
    """A card without a build."""
    oldest = min((b.driver for b in ours if b.kind is card.kind), default=0)
    if card.driver and card.driver[0] < oldest:
        return tr(
            "{card} has driver {driver}; update it to {needed} or later to use the card. Until "
            "then the processor does the work.",
            card=card.name,
            driver=_dotted(card.driver),
            needed=oldest,
        )
    return tr("No build of PyTorch is for {card}; the processor does the work.", card=card.name)


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))
