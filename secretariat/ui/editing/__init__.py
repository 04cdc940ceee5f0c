"""The rich text editor: one document on screen that maps block by block to `domain.text.Text`."""
