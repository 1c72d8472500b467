"""Qt's plugins, without those that pull in what a program of widgets never loads (GTK, EGLFS, VNC).

It stands in for PyInstaller's own hook of this name, so that the libraries which only these
plugins need are not collected either.
"""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

UNUSED = (
    *("qgtk3", "qeglfs", "qvnc", "qlinuxfb", "qminimalegl", "qvkkhrdisplay", "qtuiotouch"),
    *("qevdev", "qtvirtualkeyboard", "qpdf", "qtga", "qtiff", "qwbmp"),
)

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [one for one in binaries if not any(f"{name}." in str(one[0]) for name in UNUSED)]
