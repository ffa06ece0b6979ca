"""A real Chromium in front of the real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from browser_driver import chromium
from serving import served

LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
READY = "window.l5root && window.l5root.ready"
PATIENCE_MS = 90_000  # software GL on a shared machine; a laptop takes two seconds

Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep all browser tests on one worker: two software renderers starve each other."""
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open the atlas in a profile of its own; ``open_page(hash, viewport=PHONE)``.

    Fails at the end when a page logged an error or asked another host for anything.
    """
    contexts, wrong = [], []

    def start(fragment: str = "", *, viewport: dict[str, int] = LAPTOP, **options: Any) -> Page:
        touch = {"has_touch": True, "is_mobile": True} if viewport == PHONE else {}
        context = browser.new_context(viewport=viewport, **touch, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("request", lambda r: foreign(r.url))
        page.goto(f"{address}/{fragment}")
        page.wait_for_function(READY, timeout=PATIENCE_MS)
        return page

    def foreign(url: str) -> None:
        if not url.startswith((address, address.replace("http", "ws", 1), "data:", "blob:")):
            wrong.append(f"asked another host: {url}")

    yield start
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def page(open_page: Open) -> Page:
    return open_page()
