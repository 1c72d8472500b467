"""What the licence of a model allows and forbids, in plain words; what holds is the licence."""

from typing import Final

from app.language import mark

PLAIN_WORDS: Final = {
    "cc0": mark("Any use, without conditions."),
    "apache": mark(
        "Any use, also commercial. Who passes the model on passes on its licence and notices."
    ),
    "hunyuan": mark(
        "Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must "
        "not be used to improve other AI models. Above 100 million users a month, ask Tencent."
    ),
    "framepack": mark(
        "Not licensed in the European Union, the United Kingdom and South Korea. Its pictures must "
        "not be used to improve other AI models. Its image encoder comes from a copy of FLUX.1 "
        "Redux, whose licence allows no commercial use."
    ),
    "skywork": mark(
        "Commercial use is allowed, but for the uses that its licence lists as forbidden."
    ),
}
