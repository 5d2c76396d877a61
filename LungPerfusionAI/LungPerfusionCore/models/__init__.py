"""The registry of networks, where they run, and models of other tools."""
