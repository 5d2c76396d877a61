"""The pages about the modules (Resources/Documentation), as a module's Help names them."""

from __future__ import annotations

PAGES = "https://github.com/LungPerfusion/SlicerLungPerfusion/blob/main/Resources/Documentation"


def page_link(module: str, text: str) -> str:
    """The paragraph that ends a module's help text: a link of this text to the page of that module (HTML)."""
    return f'<p><a href="{PAGES}/{module}.md">{text}</a></p>'
