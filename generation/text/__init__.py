"""Text codecs: a prompt to the embeddings that a backbone attends to."""
