"""Status sheets in Word files (Office Open XML, ECMA-376): written, opened with care, read when they come back."""
