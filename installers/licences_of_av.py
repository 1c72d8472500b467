"""The libraries in PyAV's wheels: whose they are, and under which licence.

PyAV's wheels name no licence but PyAV's own; https://github.com/PyAV-Org/pyav-ffmpeg builds them.
What is neither LGPL nor GPL has its notice in installers/texts/av/, as Debian wrote it down.
"""

import re
from importlib import metadata

_NAME_ENDS = re.compile(r"-[0-9a-f]{8,}|\.so|\.dylib|\.dll|\.\d")
_LIBRARY = re.compile(r"\.(so(\.[0-9.]+)?|dylib|dll)$")
_EITHER = "LGPL-3.0-or-later OR GPL-2.0-or-later"
_FFMPEG = ("FFmpeg", "LGPL-3.0-or-later", "https://ffmpeg.org")
LICENCES = {
    **dict.fromkeys(
        ("avcodec", "avdevice", "avfilter", "avformat", "avutil", "swresample", "swscale"), _FFMPEG
    ),
    "x264": ("x264", "GPL-2.0-or-later", "https://www.videolan.org/developers/x264.html"),
    "x265": ("x265", "GPL-2.0-or-later", "https://bitbucket.org/multicoreware/x265_git"),
    "SvtAv1Enc": ("SVT-AV1", "BSD-3-Clause-Clear", "https://gitlab.com/AOMediaCodec/SVT-AV1"),
    "dav1d": ("dav1d", "BSD-2-Clause", "https://code.videolan.org/videolan/dav1d"),
    "mp3lame": ("LAME", "LGPL-2.0-or-later", "https://lame.sourceforge.io"),
    "opencore-amrnb": ("OpenCORE-AMR", "Apache-2.0", "https://sourceforge.net/p/opencore-amr"),
    "opus": ("Opus", "BSD-3-Clause", "https://opus-codec.org"),
    "vpx": ("libvpx", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libvpx"),
    "webp": ("libwebp", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libwebp"),
    "vpl": ("oneVPL", "MIT", "https://github.com/intel/libvpl"),
    "gnutls": ("GnuTLS", "LGPL-2.1-or-later", "https://gnutls.org"),
    "nettle": ("Nettle", _EITHER, "https://www.lysator.liu.se/~nisse/nettle"),
    "gmp": ("GMP", _EITHER, "https://gmplib.org"),
    "unistring": ("libunistring", _EITHER, "https://www.gnu.org/software/libunistring"),
    "asound": ("alsa-lib", "LGPL-2.1-or-later", "https://www.alsa-project.org"),
    "drm": ("libdrm", "MIT", "https://gitlab.freedesktop.org/mesa/drm"),
    "xcb": ("libxcb", "MIT", "https://xcb.freedesktop.org"),
    "gcc_s_seh": ("GCC's libraries", "GPL-3.0 WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    "winpthread": ("winpthreads", "MIT AND BSD-3-Clause", "https://www.mingw-w64.org"),
    "iconv": ("libiconv", "LGPL-2.1-or-later", "https://www.gnu.org/software/libiconv"),
    "zlib1": ("zlib", "Zlib", "https://zlib.net"),
}
_SAME = {
    "opencore-amrwb": "opencore-amrnb", "sharpyuv": "webp", "webpmux": "webp", "hogweed": "nettle",
    "Xau": "xcb", "xcb-shape": "xcb", "xcb-shm": "xcb", "xcb-xfixes": "xcb", "stdc++": "gcc_s_seh",
}


def libraries_of(package: str) -> tuple[str, ...]:
    """The file names of the shared libraries that a wheel put beside its modules."""
    files = metadata.distribution(package).files or ()
    places = (f"{package}.libs", ".dylibs")
    return tuple(
        sorted(
            file.name for file in files if file.parent.name in places and _LIBRARY.search(file.name)
        )
    )


def licences_of(libraries: tuple[str, ...]) -> tuple[str, ...]:
    """A line for each of them, once; KeyError names a library that is not listed."""
    names = dict.fromkeys(library_name(file) for file in libraries)
    found = dict.fromkeys(LICENCES[_SAME.get(name, name)] for name in names)
    return tuple(f"{name}: {licence}, {where}" for name, licence, where in sorted(found))


def library_name(file: str) -> str:
    """What a library is called, without what wheels put around its name on each system."""
    name: str = _NAME_ENDS.split(file.removeprefix("lib"), maxsplit=1)[0]
    return re.sub(r"-\d+$", "", name)
