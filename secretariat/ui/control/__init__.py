"""Control over everything: the findings of a record and of all it draws in, and the report of them on paper."""
