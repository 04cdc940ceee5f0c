"""The templates of composed documents on screen: edited without code."""
