"""The continuity strip: how far who and what is seen has drifted, below the timeline."""
