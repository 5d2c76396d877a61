"""The panels' strings and their translations.

Extraction (`sources`, `spoken`), Qt's .ts files (`ts_files`), the list for people (`listing`), words that are not translated
(`untranslated`).

.venv/bin/python Testing/update_translations.py       # after a string of a panel was changed
"""
