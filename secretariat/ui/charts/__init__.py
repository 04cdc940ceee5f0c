"""Charts of budget tables on the screen, in the theme's colours: the same values as on paper."""
