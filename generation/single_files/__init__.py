"""Files that hold one part of a model, in the layouts that ComfyUI reads: found, and loaded."""
