"""Setting text: words into lines, lines into blocks, blocks onto pages. All measures are points."""
