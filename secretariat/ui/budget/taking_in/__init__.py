"""Tables that come in: read from a file or the clipboard, looked through, settled where they are in doubt."""
