"""The Qt window and everything a person sees of the program."""
