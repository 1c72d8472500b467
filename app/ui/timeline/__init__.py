"""The timeline: ruler, shots as blocks, playhead, gestures."""
