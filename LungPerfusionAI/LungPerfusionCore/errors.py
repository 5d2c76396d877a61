"""The two ways a run ends early, told apart so that every caller can say the right sentence."""


class LungPerfusionError(Exception):
    """Base of the errors whose text is written for the person at the screen."""


class InputError(LungPerfusionError):
    """The input cannot be used; the message is one sentence that names what is wrong with it."""


class Cancelled(LungPerfusionError):
    """The person cancelled; nothing is kept."""

    def __init__(self, message: str = "Cancelled."):
        super().__init__(message)
