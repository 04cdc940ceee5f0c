"""The groundwork of a period: policies and goals, templates, budget lines and refund rates, and the periods."""
