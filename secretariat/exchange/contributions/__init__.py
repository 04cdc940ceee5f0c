"""Word files that come from outside: what they say, what in them must be decided, and what was left out of them."""

from secretariat.exchange.contributions.reader import WordContributionReader

__all__ = ["WordContributionReader"]
