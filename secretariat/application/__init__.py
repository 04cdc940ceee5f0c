"""Use cases: one service per subject, one method per thing a person does. Knows the domain."""
