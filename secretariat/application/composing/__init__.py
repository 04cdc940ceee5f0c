"""Use cases of composed documents and meetings: written, weighed, composed into papers."""
