"""The meetings of a committee on screen: their list, their agenda, their decisions."""
