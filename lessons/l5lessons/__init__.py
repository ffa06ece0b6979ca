"""Lessons, texts and sources of the L5 root atlas: files a lecturer can write, checked on load."""
