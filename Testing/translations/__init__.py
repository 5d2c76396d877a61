"""The panels' strings and their translations: extraction (`sources`, `spoken`), Qt's .ts files (`ts_files`), the list for people (`listing`).

.venv/bin/python Testing/update_translations.py       # after a string of a panel was changed
"""
