"""The structures of the atlas: one file is one structure or one family of them."""
