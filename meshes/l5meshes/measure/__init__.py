"""Measures taken on finished meshes with scripted calipers."""
