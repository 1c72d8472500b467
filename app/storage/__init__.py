"""The document as files: project folders, takes, pictures and movies; no Qt."""
