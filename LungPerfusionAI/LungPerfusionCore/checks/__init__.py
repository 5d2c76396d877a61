"""The one place that checks what goes in: by itself, and together."""
