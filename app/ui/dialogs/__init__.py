"""The few dialogs: new project, board text, export."""
