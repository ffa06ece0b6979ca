"""A real Chromium in front of the real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser.look import still
from browser_driver import chromium
from serving import served

LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
READY = "window.l5root && window.l5root.ready"
PATIENCE_MS = 90_000  # software GL on a shared machine; a laptop takes two seconds

Open = Callable[..., Page]


@pytest.fixture(scope="module")  # ended before any test that runs an event loop
def address() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture(scope="module")  # ended before any test that runs an event loop
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@dataclass
class Visitor:
    """Opens pages and remembers what went wrong in any of them."""

    browser: Browser
    address: str
    contexts: list[BrowserContext] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def open(
        self, fragment: str = "", *, viewport: dict[str, int] = LAPTOP, **options: Any
    ) -> Page:
        """Open the atlas in a profile of its own and wait for the first complete frame."""
        touch = {"has_touch": True, "is_mobile": True} if viewport == PHONE else {}
        context = self.browser.new_context(viewport=viewport, **touch, **options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        page.on("request", lambda request: self._notice(request.url))
        page.goto(f"{self.address}/{fragment}")
        page.wait_for_function(READY, timeout=PATIENCE_MS)
        return page

    def _notice(self, url: str) -> None:
        own = (self.address, self.address.replace("http", "ws", 1), "data:", "blob:")
        if not url.startswith(own):
            self.wrong.append(f"asked another host: {url}")

    def leave(self) -> None:
        """Close everything; fail when a page logged an error or asked another host."""
        for context in self.contexts:
            context.close()
        assert self.wrong == []


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open the atlas afresh; ``open_page(hash, viewport=PHONE)``."""
    visitor = Visitor(browser, address)
    yield visitor.open
    visitor.leave()


@pytest.fixture(scope="module")
def shared_page(browser: Browser, address: str) -> Iterator[tuple[Page, str]]:
    """One page for a module's tests, and the address of its start view."""
    visitor = Visitor(browser, address)
    page = visitor.open()
    page.wait_for_timeout(600)
    yield page, page.evaluate("location.hash")
    visitor.leave()


@pytest.fixture
def page(shared_page: tuple[Page, str]) -> Page:
    """Return the module's page, back at its start view with nothing open or selected."""
    page, start = shared_page
    page.keyboard.press("Escape")
    page.evaluate(
        """hash => {
          history.pushState(null, '', hash);
          dispatchEvent(new PopStateEvent('popstate'));
          document.activeElement?.blur();
        }""",
        start.replace("s=l5_root_sleeve_left", "s=-"),
    )
    page.mouse.move(5, 450)
    still(page)
    return page
