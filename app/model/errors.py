"""What an edit says when it cannot be made."""


class EditError(ValueError):
    """An edit that cannot be made, said in one sentence."""
