"""The composed documents on screen: their list, their tab, and what is put into their text."""
