"""The application's settings, kept in memory: no test reads or writes a user's Slicer.ini."""

from __future__ import annotations

from .strict import StrictObject

# Values that a fresh installation has and that Slicer's own Python reads without a default.
FRESH = {"Developer/DeveloperMode": False, "Developer/SelfTestDisplayMessageDelay": 0, "Internationalization/Enabled": False}


class Settings(StrictObject):
    """QSettings over a dictionary shared by every instance with the same `store`."""

    _class_name = "QSettings"
    _known = frozenset(
        {
            "applicationName",
            "beginReadArray",
            "beginWriteArray",
            "childGroups",
            "endArray",
            "organizationName",
            "setArrayIndex",
            "status",
            "format",
            "scope",
        }
    )

    def __init__(self, store: dict[str, object] | None = None) -> None:
        super().__init__()
        object.__setattr__(self, "_store", {} if store is None else store)
        object.__setattr__(self, "_groups", [])

    def _key(self, key: str) -> str:
        return "/".join([*self._groups, key])

    def value(self, key: str, default=None):
        return self._store.get(self._key(key), default)

    def setValue(self, key: str, value) -> None:
        self._store[self._key(key)] = value

    def contains(self, key: str) -> bool:
        return self._key(key) in self._store

    def remove(self, key: str) -> None:
        name = self._key(key)
        for known in [k for k in self._store if k == name or k.startswith(name + "/") or not name]:
            del self._store[known]

    def allKeys(self) -> tuple[str, ...]:
        prefix = self._key("")
        return tuple(sorted(key[len(prefix) :] for key in self._store if key.startswith(prefix)))

    def childKeys(self) -> tuple[str, ...]:
        return tuple(key for key in self.allKeys() if "/" not in key)

    def beginGroup(self, prefix: str) -> None:
        self._groups.append(prefix)

    def endGroup(self) -> None:
        self._groups.pop()

    def group(self) -> str:
        return "/".join(self._groups)

    def clear(self) -> None:
        self._store.clear()

    def sync(self) -> None:
        """Nothing to write: the store lives in memory."""

    def fileName(self) -> str:
        return ""

    def isWritable(self) -> bool:
        return True
