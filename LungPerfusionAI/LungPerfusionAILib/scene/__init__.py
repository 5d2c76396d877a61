"""The module's results as nodes, and nodes as its inputs."""
