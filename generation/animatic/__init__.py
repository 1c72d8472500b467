"""The procedural storyboard artist: stories, captions and flat-colour pictures with ground truth."""
