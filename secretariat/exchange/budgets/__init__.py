"""Budget tables outside the database: workbooks, separated text, Word, the clipboard."""
