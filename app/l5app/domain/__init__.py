"""Pure values and rules: no trame, no HTTP, no VTK."""
