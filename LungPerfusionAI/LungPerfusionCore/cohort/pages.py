"""The page of a batch: a row a case with its thumbnail, what came out of it or why it failed; plain HTML that opens from disk."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from urllib.parse import quote

from .. import palette
from ..files.atomic_files import whole_file
from ..palette import hexadecimal
from ..quantities import TITLES, number_text, region_words
from .spool import SKIPPED, Outcome

INDEX = "index.html"
#: Cases of a page: a browser shows that many thumbnails without pause.
PER_PAGE = 500
MOST_SHOWN = 6

_INK, _SOFT, _RULE = (hexadecimal(color) for color in (palette.INK, palette.SOFT, palette.RULE))
_ACCENT, _ALERT = hexadecimal(palette.ACCENT), hexadecimal(palette.ALERT)
STYLE = f"""
body{{font:14px/1.4 system-ui,sans-serif;margin:2em;color:{_INK};background:#fff}}
table{{border-collapse:collapse}}th,td{{padding:.3em .8em;text-align:left;vertical-align:top;border-bottom:1px solid {_RULE}}}
th{{background:#f3f3f3;position:sticky;top:0}}td.number{{text-align:right;font-variant-numeric:tabular-nums}}
img{{height:84px;background:#000;display:block}}.bad{{color:{_ALERT}}}.note{{color:{_SOFT};font-size:12px}}nav a{{margin-right:.6em}}
figure{{display:inline-block;margin:0 1em 1em 0;vertical-align:top}}figure img{{max-width:100%}}
td.numbers{{white-space:nowrap}}h1,h2,h3{{color:{_ACCENT}}}h2{{margin-top:2em}}
"""


def page(title: str, body: Iterable[str]) -> Iterator[str]:
    """An HTML page of its own, as pieces of text."""
    yield f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>\n<style>{STYLE}</style></head>'
    yield f"<body><h1>{html.escape(title)}</h1>\n"
    yield from body
    yield "<p class=note>Research use only: not a medical device.</p></body></html>\n"


def page_name(number: int) -> str:
    """The file of a page, from 0."""
    return INDEX if number == 0 else f"index-{number + 1}.html"


def write_index(outcomes: Iterable[Outcome], folder: Path, *, rows: int, good: int, bad: int) -> int:
    """Write as many pages as it takes; return their number. The outcomes are read once."""
    stream = iter(outcomes)
    pages = max(1, -(-(good + bad) // PER_PAGE))
    for number in range(pages):
        summary = f"<p>{good} of {rows} cases complete, {bad} failed. "
        summary += '<a href="results.csv">results.csv</a>, <a href="results.parquet">results.parquet</a>, '
        summary += '<a href="failures.csv">failures.csv</a></p>\n'
        body = [summary, _links(number, pages)]
        with whole_file(folder / page_name(number)) as partial, partial.open("w", encoding="utf-8") as file:
            file.writelines(page("Batch", [*body, *_table(list(islice(stream, PER_PAGE))), _links(number, pages)]))
    return pages


def _links(current: int, pages: int) -> str:
    if pages == 1:
        return ""
    links = (f"<b>{n + 1}</b>" if n == current else f'<a href="{page_name(n)}">{n + 1}</a>' for n in range(pages))
    return f"<nav>{' '.join(links)}</nav>\n"


def _table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield "<table><tr><th></th><th>Case</th><th>Task</th><th>Status</th><th>Result</th><th>Notes</th></tr>\n"
    for each in outcomes:
        yield f"<tr><td>{_picture(each)}</td><td>{html.escape(each.case)}</td><td>{_task(each)}</td><td>{_status(each)}</td>"
        yield f"<td class=numbers>{_numbers(each)}</td><td class=note>{'<br>'.join(map(html.escape, each.notes))}</td></tr>\n"
    yield "</table>\n"


def _picture(each: Outcome) -> str:
    if not each.thumbnail:
        return ""
    return f'<a href="{quote(each.folder)}/"><img loading="lazy" src="{quote(each.thumbnail)}" alt="{html.escape(each.case)}"></a>'


def _task(each: Outcome) -> str:
    words = html.escape(" / ".join(part for part in (each.task, each.method, each.reader) if part))
    return f'<a href="{quote(each.folder)}/">{words}</a>' if each.folder else words


def _status(each: Outcome) -> str:
    if each.good:
        return ("done before" if each.status == SKIPPED else "done") + (" <span class=bad>simulated data</span>" if each.simulated else "")
    return f"<span class=bad>{html.escape(each.status)}</span><br>{html.escape(each.reason)}"


def _numbers(each: Outcome) -> str:
    """The whole lungs' numbers; where there are none, those of the first regions under their names."""
    rows = [(region, quantity, value, unit) for region, quantity, value, unit, _reason in each.measurements if value is not None]
    whole = [row for row in rows if row[0] == "whole"] or rows
    shown = []
    for region, quantity, value, unit in whole[:MOST_SHOWN]:
        where = "" if region == "whole" else f"{region_words(region)}: "
        shown.append(f"{where}{TITLES.get(quantity, quantity)} {number_text(value, unit, quantity)} {'' if unit == '1' else unit}".rstrip())
    return "<br>".join(map(html.escape, shown))
