"""The two ways a run ends early, told apart so that every caller can say the right sentence."""


class LungPerfusionError(Exception):
    """Base of the errors whose text is written for the person at the screen.

    Its one argument is the text, a ``sentence.Sentence`` where a panel can show it: ``str(error)`` is its English, and the panel says
    ``error.sentence`` in its language.
    """

    @property
    def sentence(self) -> str:
        """The text as it was raised: with its template where it has one."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class InputError(LungPerfusionError):
    """The input cannot be used; the message is one sentence that names what is wrong with it."""


class Cancelled(LungPerfusionError):
    """The person cancelled; nothing is kept."""

    def __init__(self, message: str = "Cancelled."):
        super().__init__(message)
