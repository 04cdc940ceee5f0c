"""The rich text editor of a response: one document on screen that maps block by block to `domain.text.Text`."""
