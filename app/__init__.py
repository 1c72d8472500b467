"""The Throughline editor: the document, its files, its session and its window."""
