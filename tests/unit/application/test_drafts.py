"""What is kept whole is read back as it was written, and nothing else is taken for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.application.drafts import COMMITTEE, DOCUMENT, FINDINGS, HEARING, JOURNAL, RESPONSE
from secretariat.application.records import JournalEntry, JournalKey
from secretariat.application.value_format import Form, FormFault
from secretariat.domain.hearings import HearingDraft
from tests.support import drafts

ENTRIES = st.builds(
    JournalEntry,
    st.builds(JournalKey, st.integers(1), st.none() | st.integers(1), st.text(max_size=20)),
    st.integers(0),
    drafts.hearings(),
    drafts.MOMENTS,
)


@pytest.mark.parametrize(
    ("form", "values"),
    [
        pytest.param(HEARING, drafts.hearings(), id="hearing"),
        pytest.param(RESPONSE, drafts.responses(), id="response"),
        pytest.param(COMMITTEE, drafts.committees(), id="committee"),
        pytest.param(DOCUMENT, drafts.documents(), id="document"),
        pytest.param(FINDINGS, drafts.several(drafts.findings()), id="findings"),
        pytest.param(JOURNAL, ENTRIES, id="journal"),
    ],
)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_what_is_written_is_read_back(form: Form, values, data):
    value = data.draw(values)

    stored = form.write(value)

    assert form.read(stored) == value
    assert form.write(form.read(stored)) == stored


@settings(max_examples=25, deadline=None)
@given(drafts.findings())
def test_a_finding_keeps_the_excerpt_that_comparing_leaves_out(finding):
    (read,) = FINDINGS.read(FINDINGS.write((finding,)))

    assert read.excerpt == finding.excerpt


def test_a_field_that_an_older_program_did_not_write_takes_its_default():
    stored = json.loads(HEARING.write(HearingDraft(title="Bydelsplan", notes="husk")))
    del stored["value"]["notes"]

    assert HEARING.read(json.dumps(stored)) == HearingDraft(title="Bydelsplan")


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "null",
        "[]",
        '{"form":"hearing"}',
        '{"form":"hearing","version":2,"value":{}}',
        '{"form":"response","version":1,"value":{}}',
        '{"form":"hearing","version":1,"value":{"unheard":1}}',
        '{"form":"hearing","version":1,"value":{"title":1}}',
        '{"form":"hearing","version":1,"value":{"received":"yesterday"}}',
        '{"form":"hearing","version":1,"value":{"questions":"q"}}',
        '{"form":"hearing","version":1,"value":{"questions":[{"id":"1"}]}}',
        '{"form":"hearing","version":1,"value":{"response":{"template":"poster"}}}',
        '{"form":"hearing","version":1,"value":{"response":{"text":"torn"}}}',
        '{"form":"hearing","version":1,"value":{"response":{"justified":1}}}',
    ],
)
def test_anything_else_is_refused_in_one_way(stored):
    with pytest.raises(FormFault):
        HEARING.read(stored)
