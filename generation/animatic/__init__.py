"""The procedural storyboard artist: stories, captions, pictures with ground truth."""
