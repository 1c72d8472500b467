"""The memory: history to context tokens, chunk by chunk, cached by shot."""
