"""Sessions, sockets and files: everything that touches the network."""
