"""What the organisation does not allow stands on the verdict's page, each reason once, and has no button."""

from dataclasses import replace

from assistant.host.language import Translator
from assistant.model.finding import Forbidden
from assistant.model.text import sentence
from assistant.ui.presenter import present
from assistant.ui.views import Tone, VerdictPage
from tests.ui import story
from tests.ui.test_everyone import STATES


def test_why_a_way_out_is_not_offered() -> None:
    state = STATES["verdict"]
    current = state.current
    assert current is not None
    because = sentence("Not here.")
    other = replace(story.SIGN_IN, id="another")
    barred = (Forbidden(remedy=story.SIGN_IN, because=because), Forbidden(remedy=other, because=because))
    page = present(replace(state, judged=(replace(current, remedies=(), forbidden=barred),))).page
    assert isinstance(page, VerdictPage)
    render = Translator().render
    assert [one.tone for one in page.notes if render(one.text) == "Not here."] == [Tone.CAREFUL]
    assert page.remedies == ()
