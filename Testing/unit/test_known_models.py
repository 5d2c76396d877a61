"""The catalogue of known models, and the whole way of one: consent, fetch, interruption, checksum, disk full, by hand, removed."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import pytest

pytest.importorskip("torch")
from model_server import entry, publisher, small_weights

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.models import downloads as fetching
from LungPerfusionCore.models import fetched_models, known_models
from LungPerfusionCore.models.fetched_models import downloaded_bytes, fetch, fetched, remove, take_by_hand
from LungPerfusionCore.models.known_models import get_known, in_bytes, read_known
from LungPerfusionCore.models.library_models import about, find_segmenter, segment
from LungPerfusionCore.models.registry import find_models


@pytest.fixture(scope="module")
def weights() -> bytes:
    return small_weights()


@pytest.fixture
def shop(tmp_path, monkeypatch, weights):
    """A publisher on this computer, and a catalogue of its one model."""
    monkeypatch.setenv("LUNGPERFUSION_DOWNLOADS", str(tmp_path / "models"))
    with publisher({"/weights.bin": weights}) as served:
        folder = tmp_path / "catalogue"
        folder.mkdir()
        (folder / "small.json").write_text(json.dumps(entry(served.address, weights)))
        monkeypatch.setattr(known_models, "catalogue_folder", lambda: folder)
        served.catalogue = folder
        yield served


def say(shop, **changes) -> known_models.KnownModel:
    """The catalogue's entry with other values."""
    path = shop.catalogue / "small.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return read_known(path)


def test_the_catalogue_says_everything_and_asks_nobody(no_network):
    models = {model.name: model for model in known_models.known_models()}
    assert list(models) == ["emboli-zhang-2026", "lobes-lungmask", "lobes-totalsegmentator", "vessels-totalsegmentator"]
    for model in models.values():
        assert model.sentence.count(".") and model.licence in model.sentence and model.trained_on in model.sentence
        assert fetched(model) is None
    emboli = models["emboli-zhang-2026"]
    assert not emboli.commercial_use and "commercial use is excluded" in emboli.sentence and "566 MB" in emboli.sentence
    assert emboli.figures["dice"] == 0.713 and emboli.parameters["patch"] == [224, 320, 320]
    assert {each.sha256 for each in models["lobes-lungmask"].files} == {"3a07043d", "d5d2fc3d"}  # as its publisher's names state
    assert "2.13" in models["vessels-totalsegmentator"].how_to_get


def test_the_emboli_entry_describes_the_published_network():
    from LungPerfusionCore.models.residual_unet import plan_of
    from LungPerfusionCore.models.residual_unet_models import Description

    known = get_known("emboli-zhang-2026")
    plan = Description(fetched_models.card_of(known, {})).plan
    assert plan == plan_of(known.parameters) and plan.divisor == (32, 64, 64)
    assert known.size == pytest.approx(141_480_012 * 4, rel=0.01)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"licence": ""}, "says nothing of 'licence'"),
        ({"makes": ["hearts"]}, "makes something else"),
        ({"runs_with": "anything"}, "none of"),
        ({"commercial_use": "no"}, "wrong kind"),
        ({"more": 1}, "unknown 'more'"),
        ({"name": "other"}, "named otherwise"),
        ({"files": []}, "no file to fetch"),
        ({"files": [{"name": "../a", "url": "https://x/a", "bytes": 1, "sha256": ""}]}, "cannot be used"),
        ({"files": [{"name": "a", "url": "http://example.org/a", "bytes": 1, "sha256": ""}]}, "cannot be used"),
        ({"files": [{"name": "a", "url": "file:///etc/passwd", "bytes": 1, "sha256": ""}]}, "cannot be used"),
        ({"files": [{"name": "a", "url": "https://x/a", "bytes": 1, "sha256": "zz"}]}, "checksum"),
        ({"files": [{"name": "a", "url": "https://x/a"}]}, "without"),
        ({"rule": {"probability": 2}}, "cannot be"),
    ],
)
def test_an_entry_that_is_not_as_it_should_be_is_refused(tmp_path, change, words):
    path = tmp_path / "small.json"
    path.write_text(json.dumps(entry("https://example.org", b"1") | change))
    with pytest.raises(InputError, match=words):
        read_known(path)
    path.write_text("{")
    with pytest.raises(InputError, match="not JSON"):
        read_known(path)


def test_nothing_is_asked_before_consent(shop, no_network):
    known = get_known("small")
    assert fetched(known) is None and downloaded_bytes() == {} and fetched_models.fetched_models() == ()
    with pytest.raises(InputError, match="consent"):
        fetch(known, agreed=False)
    with pytest.raises(InputError, match="nobody has agreed"):
        fetching.fetch_file(known.files[0], fetched_models.downloads_folder(), agreed=False)
    assert shop.asked == [] and not fetched_models.downloads_folder().exists()


def test_it_is_fetched_with_progress_found_by_name_and_removed(shop, weights):
    heard: list[tuple[float, str]] = []
    found = fetch(get_known("small"), agreed=True, progress=lambda fraction, text="": heard.append((fraction, text)))
    fractions = [fraction for fraction, _text in heard]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and any("Downloading weights.bin" in text for _f, text in heard)
    assert found.files["weights.bin"].read_bytes() == weights and found.size > len(weights)
    models, notes = find_models("segmentation")
    assert [model.card.name for model in models if model.card.name == "small"] == ["small"] and notes == ()
    model = find_segmenter("small")
    assert about(model).registered and about(model).meanings[1].term == "emboli" and about(model).lacking == ()
    assert model.card.parameters["checksums"] == {"weights.bin": hashlib.sha256(weights).hexdigest()}
    assert "Not for commercial use" in model.warning
    assert remove("small") == found.size and fetched(get_known("small")) is None and downloaded_bytes() == {}
    with pytest.raises(InputError, match="no downloaded model"):
        remove("small")


def test_a_fetched_model_runs(shop):
    import SimpleITK as sitk

    fetch(get_known("small"), agreed=True)
    hu = sitk.Image(24, 24, 24, sitk.sitkInt16) - 50
    hu[10, 11, 12] = 300
    hu.SetSpacing((4.0, 4.0, 4.0))
    result = segment(hu, find_segmenter("small"), device="cpu")
    assert result.labels[10, 11, 12] == 1 and result.model.card.name == "small"
    assert any("whole scan" in text for text in result.warnings)  # no lungs in it


def test_an_interrupted_download_goes_on_where_it_broke_off(shop, weights, monkeypatch):
    monkeypatch.setattr(fetching, "PIECE", 1000)
    known = get_known("small")
    shop.breaks_after = 5000
    with pytest.raises(LungPerfusionError, match=r"ended after .* try again"):
        fetch(known, agreed=True)
    assert fetched(known) is None and downloaded_bytes() == {"small": 5000}
    assert fetch(known, agreed=True).files["weights.bin"].read_bytes() == weights
    assert shop.asked == [("/weights.bin", None), ("/weights.bin", "bytes=5000-")]


def test_a_cancelled_download_goes_on_later(shop, weights, monkeypatch):
    monkeypatch.setattr(fetching, "PIECE", 1000)

    def stop(fraction: float, text: str = "") -> None:
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(get_known("small"), agreed=True, progress=stop)
    there = downloaded_bytes()["small"]
    assert 0 < there < len(weights)
    fetch(get_known("small"), agreed=True)
    assert shop.asked[-1] == ("/weights.bin", f"bytes={there}-")


def test_a_server_without_ranges_begins_again(shop, weights, monkeypatch):
    monkeypatch.setattr(fetching, "PIECE", 1000)
    shop.breaks_after, shop.ranges = 5000, False
    with pytest.raises(LungPerfusionError):
        fetch(get_known("small"), agreed=True)
    assert fetch(get_known("small"), agreed=True).files["weights.bin"].read_bytes() == weights


def test_a_part_that_is_longer_than_the_file_is_thrown_away(shop, weights):
    folder = fetched_models.downloads_folder() / "small"
    folder.mkdir(parents=True)
    (folder / "weights.bin.part").write_bytes(weights + b"more")
    assert fetch(get_known("small"), agreed=True).files["weights.bin"].read_bytes() == weights


@pytest.mark.parametrize("stated", ["whole", "beginning"])
def test_a_wrong_checksum_is_refused_and_nothing_is_kept(shop, weights, stated):
    digest = hashlib.sha256(weights).hexdigest()
    right = digest if stated == "whole" else digest[:8]
    file = {"name": "weights.bin", "url": f"{shop.address}/weights.bin", "bytes": len(weights)}
    known = say(shop, files=[file | {"sha256": right.replace(right[0], "0" if right[0] != "0" else "1", 1)}])
    with pytest.raises(InputError, match="checksum that its publisher states"):
        fetch(known, agreed=True)
    assert fetched(known) is None and downloaded_bytes() == {"small": 0}
    assert fetch(say(shop, files=[file | {"sha256": right}]), agreed=True).size > 0


def test_the_first_download_is_trusted_and_another_file_later_is_not(shop, weights):
    known = get_known("small")
    fetch(known, agreed=True)
    remove("small")
    shop.files["/weights.bin"] = weights[:-1] + b"!"
    with pytest.raises(InputError, match="recorded at the first download"):
        fetch(known, agreed=True)
    assert fetched(known) is None


def test_a_file_that_is_much_larger_is_another_one(shop, weights):
    shop.files["/weights.bin"] = weights * 3
    with pytest.raises(InputError, match="another file"):
        fetch(get_known("small"), agreed=True)


def test_what_is_not_there_is_said(shop):
    shop.files.clear()
    with pytest.raises(LungPerfusionError, match="404"):
        fetch(get_known("small"), agreed=True)


def test_a_full_disk_is_said_before_and_during(shop, monkeypatch, weights):
    import shutil
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _folder: usage(10, 5, 5))
        with pytest.raises(LungPerfusionError, match="which has 5 bytes"):
            fetch(get_known("small"), agreed=True)
    assert shop.asked == []

    real = Path.open

    class Full:
        def __init__(self, stream):
            self._stream = stream

        def __enter__(self):
            return self

        def __exit__(self, *_exc):
            self._stream.close()

        def write(self, _piece):
            raise OSError(errno.ENOSPC, "No space left on device")

    def opened(path, mode="r", *more, **others):
        stream = real(path, mode, *more, **others)
        return Full(stream) if path.suffix == ".part" and mode != "rb" else stream

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(LungPerfusionError, match="The disk is full"):
        fetch(get_known("small"), agreed=True)


@pytest.mark.parametrize("address", ["http://models.invalid/weights.bin", "ftp://127.0.0.1/weights.bin"])
def test_a_download_is_not_passed_on_to_an_address_without_https(shop, address):
    shop.files["/weights.bin"] = address
    with pytest.raises(InputError, match="to an address without https"):
        fetch(get_known("small"), agreed=True)
    assert fetched(get_known("small")) is None


def test_a_download_that_moved_is_found(shop, weights):
    shop.files |= {"/weights.bin": f"{shop.address}/new.bin", "/new.bin": weights}
    assert fetch(get_known("small"), agreed=True).files["weights.bin"].read_bytes() == weights


def test_a_file_brought_by_hand_is_taken_by_its_checksum(shop, tmp_path, weights, no_network):
    path, known = tmp_path / "weights.bin", get_known("small")
    path.write_bytes(weights)
    with pytest.raises(InputError, match="Nobody states a checksum"):
        take_by_hand(known, {"weights.bin": path})
    digest = hashlib.sha256(weights).hexdigest()
    with pytest.raises(InputError, match="damaged or another file"):
        take_by_hand(known, {"weights.bin": path}, sha256={"weights.bin": "0" * 64})
    for part in (digest[:1], digest[:63], digest + "0", "any"):  # the beginning of a checksum says next to nothing
        with pytest.raises(InputError, match="no SHA-256"):
            take_by_hand(known, {"weights.bin": path}, sha256={"weights.bin": part})
    with pytest.raises(InputError, match="needs the file"):
        take_by_hand(known, {})
    found = take_by_hand(known, {"weights.bin": path}, sha256={"weights.bin": digest.upper()})
    assert found.files["weights.bin"].read_bytes() == weights and path.is_file() and find_segmenter("small").card.name == "small"


def test_weights_that_changed_afterwards_are_refused(shop):
    found = fetch(get_known("small"), agreed=True)
    with found.files["weights.bin"].open("ab") as stream:
        stream.write(b"0")
    from LungPerfusionCore.models.library_models import check_trust

    with pytest.raises(InputError, match="do not match the checksum"):
        check_trust(find_segmenter("small"), trusted=True)


def test_what_other_programs_bring_is_not_fetched_from_here(no_network):
    with pytest.raises(InputError, match="Extensions Manager"):
        fetch(get_known("lobes-totalsegmentator"), agreed=True)
    with pytest.raises(InputError, match="it has emboli-zhang-2026"):
        get_known("nothing")


def test_sizes_in_words():
    assert [in_bytes(n) for n in (5, 1500, 566e6, 2.34e9)] == ["5 bytes", "1.5 kB", "566 MB", "2.34 GB"]
