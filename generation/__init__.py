"""The model's side of Throughline: memory, backbones, rollout, training.

It never imports Qt or `app`.
"""
