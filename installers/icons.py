"""Draws the program's icon in the sizes and files that systems want: python -m installers.icons.

Into build/icons, from resources/icons/throughline.svg: hicolor PNGs for Linux, .ico for Windows,
.icns for macOS.
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources/icons/throughline.svg"
OUT = ROOT / "build/icons"
HICOLOR_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_PX = (16, 32, 64, 128, 256, 512, 1024)


def main(out: Path = OUT) -> int:
    """Write all files."""
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for size in HICOLOR_PX:
        draw(size, out / f"hicolor/{size}x{size}/apps/throughline.png")
    write_one_file(out / "throughline.ico", ICO_PX)
    write_one_file(out / "throughline.icns", ICNS_PX)
    application.quit()
    return 0


def draw(size_px: int, file: Path) -> Path:
    """The icon as a PNG with a clear background."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise SystemExit(f"{file} could not be written; is the disk full?")
    return file


def write_one_file(file: Path, sizes_px: tuple[int, ...]) -> None:
    """An .ico or .icns with the icon drawn for each size, not scaled down from one."""
    drawn = [draw(size, file.parent / f"single/{size}.png") for size in sizes_px]
    pictures = [Image.open(one) for one in drawn]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(file, sizes=sizes, append_images=pictures[:-1])


if __name__ == "__main__":
    sys.exit(main())
