"""A file server in place of a publisher: it knows ranges, can break off, and counts what it is asked for."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Publisher:
    """``files``: path -> bytes, or where else a file is (an address). ``breaks_after``: bytes after which the next answer breaks off;
    ``ranges``: whether it knows ranges."""

    def __init__(self, files: dict[str, bytes | str]):
        self.files, self.breaks_after, self.ranges = files, None, True
        self.asked: list[tuple[str, str | None]] = []
        self.address = ""


@contextlib.contextmanager
def publisher(files: dict[str, bytes | str]) -> Iterator[Publisher]:
    """Serve ``files`` on this computer."""
    served = Publisher(files)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            wanted = self.headers.get("Range")
            served.asked.append((self.path, wanted))
            content = served.files.get(self.path)
            if content is None:
                self.send_error(404)
                return
            if isinstance(content, str):  # where else it is
                self.send_response(302)
                self.send_header("Location", content)
                self.end_headers()
                return
            start = int(wanted.removeprefix("bytes=").split("-")[0]) if wanted and served.ranges else 0
            if start and start >= len(content):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            stop, served.breaks_after = (served.breaks_after if served.breaks_after is not None else len(content)), None
            with contextlib.suppress(OSError):
                self.wfile.write(content[start:stop])

        def log_message(self, *_args) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def entry(address: str, content: bytes, **changes) -> dict:
    """A catalogue entry for one file of the small network of ``residual_unet_folder``."""
    from residual_unet_folder import PREPARATION, SMALL

    return {
        "name": "small",
        "title": "Emboli by a small network",
        "makes": ["emboli"],
        "runs_with": "residual-encoder-unet",
        "source": "https://example.org/small",
        "files": [{"name": "weights.bin", "url": f"{address}/weights.bin", "bytes": len(content), "sha256": ""}],
        "licence": "CC BY-NC 4.0",
        "commercial_use": False,
        "publication": "nobody, 2026",
        "trained_on": "nothing: made for a test",
        "figures": {},
        "expects": "a CT",
        "parameters": SMALL | PREPARATION | {"names": {"0": "background", "1": "pulmonary_embolism"}},
        "rule": {"probability": 0.5, "least_mm3": 10.0, "source": "a test"},
        "how_to_get": "",
    } | changes


def small_weights() -> bytes:
    """A PyTorch file of that network's weights."""
    import io

    import torch
    from residual_unet_folder import bright_network

    stream = io.BytesIO()
    torch.save(bright_network().state_dict(), stream)
    return stream.getvalue()


@contextlib.contextmanager
def shop_of(folder: Path, monkeypatch, others: str = "") -> Iterator[Publisher]:
    """A publisher on this computer; the catalogue has its model, "small", and those of the extension's own that match ``others``."""
    from LungPerfusionCore.models import known_models

    monkeypatch.setenv("LUNGPERFUSION_DOWNLOADS", str(folder / "models"))
    weights = small_weights()
    with publisher({"/weights.bin": weights}) as served:
        catalogue = folder / "catalogue"
        catalogue.mkdir()
        for path in known_models.catalogue_folder().glob(others) if others else ():
            (catalogue / path.name).write_text(path.read_text())
        (catalogue / "small.json").write_text(json.dumps(entry(served.address, weights)))
        monkeypatch.setattr(known_models, "catalogue_folder", lambda: catalogue)
        yield served
