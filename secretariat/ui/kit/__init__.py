"""The kit every screen is built from: forms bound to drafts, notices, empty states, questions."""
