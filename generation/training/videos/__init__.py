"""A user's own videos as stories to train on: captions, check, plan, decoding, shards."""
