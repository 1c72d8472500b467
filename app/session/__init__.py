"""Objects with signals between the pure model and the widgets: QtCore and QtGui only."""
