"""Widgets: they show the document and call the session; they decide nothing."""
