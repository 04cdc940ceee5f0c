"""Labels that tell by themselves that a line is a part of the one above it."""

import pytest

from secretariat.domain.budget.of_which import says_of_which


@pytest.mark.parametrize("label", ["heraf husleje", "Heraf: kurser", "- heraf husleje", "– deraf løn", "herunder it"])
def test_the_words_are_known_however_they_begin(label: str) -> None:
    assert says_of_which(label)


@pytest.mark.parametrize("label", ["", "Husleje", "Herafgift", "Husleje, heraf kælder"])
def test_other_labels_do_not_say_it(label: str) -> None:
    assert not says_of_which(label)
