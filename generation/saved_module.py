"""A torch module that is saved and loaded as diffusers does: config.json beside safetensors."""

from __future__ import annotations

from diffusers.configuration_utils import ConfigMixin
from diffusers.models.modeling_utils import ModelMixin


class SavedModule(ModelMixin, ConfigMixin):  # type: ignore[misc]  # diffusers has no types
    """Base of our own modules in a model folder; adds nothing."""
