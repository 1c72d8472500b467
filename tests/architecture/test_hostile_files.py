"""No file that somebody else made is run, followed or mapped before it was looked at."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source import SourceFile, complaints, imported_modules, source_files
from tests.architecture.test_start import loaded_by

GETTING = "app/storage/models/hub.py"
TENSORS, PARTS = "generation/tensor_files.py", "generation/local_parts.py"
MAPPING = {"safetensors.safe_open", "safetensors.torch.load_file", "safetensors.torch.load",
    "safetensors.torch.load_model", "safetensors.numpy.load_file", "safetensors.numpy.load",
    "safetensors.deserialize"}  # fmt: skip
ASKING = {"from_pretrained", "load_lora_adapter", "load_lora_weights", "hf_hub_download",
    "snapshot_download", "from_single_file", "load_state_dict_from_url"}  # fmt: skip
NETWORK = {"urllib.request", "http.client", "requests", "httpx", "httpx2", "aiohttp",
    "huggingface_hub", "socket", "ssl", "ftplib", "smtplib", "telnetlib", "xmlrpc",
    "PySide6.QtNetwork"}  # fmt: skip
LOCAL = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
RUNNING = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv",
    "subprocess.getoutput", "subprocess.getstatusoutput", "runpy.run_path", "runpy.run_module",
    "yaml.load", "shelve.open", "torch.load", "torch.hub.load", "torch.jit.load",
    "torch.package.PackageImporter", "np.fromfile", "zipfile.ZipFile.extractall"}  # fmt: skip


ALLOWED = {
    "generation/training/processes.py": {"socket"},  # those of one training, on this machine
    "app/session/report.py": {"socket"}, GETTING: {"httpx2"}, "app/session/instance.py": LOCAL,
}  # fmt: skip


def test_safetensors_are_opened_in_one_place() -> None:
    assert complaints(_mapping) == []


def test_libraries_are_asked_for_folders_in_one_place() -> None:
    assert complaints(_asking_elsewhere) == []
    (parts,) = (file for file in source_files() if file.name == PARTS)
    for call in _asking(parts.tree):
        given = {k.arg: ast.unparse(k.value) for k in call.keywords}
        assert given["local_files_only"] == "True"
        tokenizer = ast.unparse(call.func).startswith("AutoTokenizer")
        assert given.get("use_safetensors") == "True" or tokenizer
        assert given.get("trust_remote_code", "False") == "False"


def test_no_shell_and_no_text_is_run() -> None:
    assert complaints(_running) == []


def test_nobody_knows_a_network() -> None:
    """But whoever gets models, and on this machine the processes of one training, and windows."""
    assert complaints(_reaching) == []


def test_models_are_got_only_when_the_user_says_so() -> None:
    """Who may reach the network: the command, and the dialog's thread."""
    users = {
        file.name
        for file in source_files()
        for _, name in imported_modules(file.tree)
        if name.startswith("app.storage.models.hub")
    }
    beside = {name for name in users if not name.startswith("app/storage/models/")}
    fetching = {
        "app/commands/model_get.py", "app/session/model_fetcher.py", "app/storage/engine/online.py"
    }  # fmt: skip
    asking = {"app/commands/update.py", "app/session/update_check.py", "app/storage/updates.py"}
    assert beside <= fetching | asking
    assert loaded_by("app.main").isdisjoint({"httpx2", "huggingface_hub"})


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("from safetensors.torch import load_file", "mapping"),
        ("import safetensors\nsafetensors.safe_open('a')", "mapping"),
        ("kind.from_pretrained('a')", "asking"),
    ],
)
def test_the_tests_bite(text: str, check: str) -> None:
    tree = ast.parse(text)
    if check == "mapping":
        assert set(_names(tree)) & MAPPING
    else:
        assert _asking(tree)


def _mapping(file: SourceFile) -> Iterator[str]:
    if file.name != TENSORS:
        yield from set(_names(file.tree)) & MAPPING


def _asking(tree: ast.Module) -> list[ast.Call]:
    return [call for call in _calls(tree) if _last(call.func) in ASKING]


def _asking_elsewhere(file: SourceFile) -> Iterator[str]:
    if file.name != PARTS:
        yield from map(ast.unparse, _asking(file.tree))


def _running(file: SourceFile) -> Iterator[str]:
    for call in _calls(file.tree):
        name = ast.unparse(call.func)
        if name in RUNNING or name.endswith(".extractall"):
            yield name
        if name.startswith("subprocess."):
            yield from (k.arg for k in call.keywords if k.arg in {"shell", "executable"})
            if call.args and isinstance(call.args[0], ast.Constant | ast.JoinedStr):
                yield ast.unparse(call)


def _reaching(file: SourceFile) -> Iterator[str]:
    for _, name in imported_modules(file.tree):
        known = any(name == one or name.startswith(f"{one}.") for one in NETWORK)
        if known and name not in ALLOWED.get(file.name, set()):
            yield name


def _names(tree: ast.Module) -> Iterator[str]:
    """What is imported, and every dotted name."""
    yield from (name for _, name in imported_modules(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
