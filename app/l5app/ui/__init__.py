"""What the page holds: one file is one panel, as trame sees it."""
