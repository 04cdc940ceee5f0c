"""Pure builders: from facts to a document that is ready to print."""
