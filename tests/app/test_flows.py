# SPDX-License-Identifier: MIT
"""Each flow from its first card to its last, through the real app; nothing is kept unasked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mindful.app.reminder import Reminder
from mindful.app.wishes import read_flow
from mindful.domain.cards import CardKind, OwnCard
from mindful.domain.errors import MindfulError
from mindful.domain.flow import FlowId
from mindful.domain.start import Start
from mindful.session.stage import Stage

MARKED = "Zqxjvk wrote: why do you not answer"


@pytest.fixture
def open_flow(life):
    def begin(name):
        life.app.open_flow(FlowId(name))
        return life.app

    return begin


@pytest.fixture
def field(life):
    """The field with that name on the present card."""

    def find(name):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        (found,) = (
            w
            for w in life.app.main.findChildren(QWidget)
            if isinstance(w, QLineEdit | QPlainTextEdit)
            and w.accessibleName() == name
            and w.isVisible()
        )
        return found

    return find


@pytest.fixture
def later(life, clock):
    """Lets minutes pass and the reminders look."""

    def go_on(minutes):
        clock.advance(minutes * 60)
        for reminder in life.app.flows.findChildren(Reminder):
            reminder.look()

    return go_on


def on_disk(life):
    """Every byte under home."""
    return b"".join(
        file.read_bytes() for file in life.paths.journal.parent.rglob("*") if file.is_file()
    )


class TestWaiting:
    @pytest.fixture
    def waited(self, open_flow, life, finish):
        """After two minutes of breath, the pull rated 7 and 4."""
        app = open_flow("waiting")
        assert app.window.stage is Stage.CHECK_IN
        finish(life, Qt.Key.Key_7)
        return app

    def test_the_pull_is_asked_before_and_after_and_kept(self, waited, life):
        (record,) = life.records

        assert record.flow == "waiting"
        assert record.situation == "waiting_for_reply"
        assert (record.before.answers, record.after.answers) == ({"urge": 7}, {"urge": 7})

    def test_one_line_to_go_back_to_is_shown_and_never_kept(
        self, waited, life, field, click, words
    ):
        field("What I was doing").setText("The Zqxjvk report")
        click(life.app.main, "Go on")
        click(life.app.main, "No thanks")

        assert "Back to: The Zqxjvk report" in words(life.app.main)
        assert b"Zqxjvk" not in on_disk(life)

    def test_no_thanks_is_where_the_keyboard_is(self, waited, life, click, qtbot):
        click(life.app.main, "Go on")

        focused = life.app.main.focusWidget()
        assert focused.text() == "No thanks"

    def test_one_look_later_joins_the_session(self, waited, life, click, later, words):
        click(life.app.main, "Go on")
        click(life.app.main, "In 10 minutes")
        later(9)
        assert "You asked to be asked once." not in words(life.app.main)
        later(2)
        click(life.app.main, "Urge 3")

        (record,) = life.records
        assert [(answer.scale, answer.value) for answer in record.later] == [("urge", 3)]
        assert "Back to your day, at your own pace." in words(life.app.main)

    def test_r_ends_it_unrated(self, waited, life, click, press, words, later):
        click(life.app.main, "Go on")
        click(life.app.main, "In 10 minutes")
        press(life.app.main, Qt.Key.Key_R)

        assert "Read it now, or after one breath." in words(life.app.main)
        later(11)
        assert "You asked to be asked once." not in words(life.app.main)
        assert life.records[0].later == ()

    def test_one_breath_and_it_is_over(self, waited, life, click, press, finish):
        click(life.app.main, "Go on")
        click(life.app.main, "In 10 minutes")
        press(life.app.main, Qt.Key.Key_R)
        click(life.app.main, "One breath")
        finish(life)

        assert life.app.main._aside is None


class TestBeforeSend:
    def test_the_draft_is_read_again_after_a_breath(self, open_flow, life, field, click, finish):
        open_flow("before_send")
        field("Your message").setPlainText(MARKED)
        click(life.app.main, "Breathe first")
        finish(life)

        assert field("Your message").toPlainText() == MARKED

    def test_nothing_of_it_is_ever_on_disk(self, open_flow, life, field, click, finish):
        open_flow("before_send")
        field("Your message").setPlainText(MARKED)
        click(life.app.main, "Breathe first")
        finish(life)
        click(life.app.main, "Send later")
        life.app.preferences.save()

        assert b"Zqxjvk" not in on_disk(life)

    def test_send_later_waits_in_the_app(self, open_flow, life, field, click):
        open_flow("before_send")
        field("Your message").setPlainText(MARKED)
        click(life.app.main, "Breathe first")
        life.app.window.leave()
        click(life.app.main, "Send later")
        click(life.app.main, "Keep it open")
        open_flow("before_send")

        assert field("Your message").toPlainText() == MARKED

    def test_copying_is_marked_for_clipboard_histories(self, open_flow, life, field, click):
        open_flow("before_send")
        field("Your message").setPlainText(MARKED)
        click(life.app.main, "Copy")

        content = QGuiApplication.clipboard().mimeData()
        assert content.text() == MARKED
        assert bytes(content.data("x-kde-passwordManagerHint")) == b"secret"
        life.app.flows.leave()
        assert QGuiApplication.clipboard().text() == ""

    def test_let_it_go_is_gone(self, open_flow, life, field, click):
        open_flow("before_send")
        field("Your message").setPlainText(MARKED)
        click(life.app.main, "Let it go")
        click(life.app.main, "Keep it open")
        open_flow("before_send")

        assert field("Your message").toPlainText() == ""

    @pytest.mark.parametrize("draft", ["", "🙂" * 50, "مرحبا، لماذا لا ترد؟", "x" * 100_000])
    def test_any_draft_is_taken_as_it_is(self, open_flow, life, field, click, draft):
        open_flow("before_send")
        field("Your message").setPlainText(draft)
        click(life.app.main, "Breathe first")
        life.app.window.leave()

        assert field("Your message").toPlainText() == draft

    def test_safety_needs_no_waiting(self, open_flow, life, words):
        open_flow("before_send")

        assert "Anything about safety can be sent right away." in words(life.app.main)


class TestAfterArgument:
    def test_a_sentence_names_the_time_of_return(self, open_flow, life, field, clock):
        open_flow("after_argument")
        back = clock.now() + timedelta(minutes=20)

        assert f"{back:%M}" in field("What you could say").text()

    def test_rest_ends_with_one_reminder_at_that_time(self, open_flow, life, click, later, words):
        open_flow("after_argument")
        click(life.app.main, "Rest right away")
        later(19)
        assert "Is it still loud in you?" not in words(life.app.main)
        later(1)
        assert "Is it still loud in you?" in words(life.app.main)
        click(life.app.main, "Go back now")
        later(60)
        assert "Softly, and one thing." in words(life.app.main)

    def test_grounding_comes_back_to_rest(self, open_flow, life, click, finish, words):
        open_flow("after_argument")
        click(life.app.main, "Ground yourself, three minutes")
        assert life.app.window._sitting.practice.id == "grounding_54321"
        finish(life, Qt.Key.Key_5, Qt.Key.Key_5)

        assert any(shown.startswith("Rest until") for shown in words(life.app.main))
        assert life.records[0].flow == "after_argument"

    def test_twenty_more_name_a_new_time(self, open_flow, life, click, later, field, clock):
        open_flow("after_argument")
        click(life.app.main, "Rest right away")
        later(20)
        click(life.app.main, "Twenty minutes more")

        assert f"{clock.now() + timedelta(minutes=20):%M}" in field("What you could say").text()

    def test_who_is_afraid_is_told_first(self, open_flow, life, words, click):
        open_flow("after_argument")

        assert any("If you are afraid of this person" in shown for shown in words(life.app.main))


class TestBeforeTalk:
    def test_three_lines_stay_in_view_and_off_the_disk(self, open_flow, life, field, click, words):
        open_flow("before_talk")
        click(life.app.main, "Straight to the lines")
        field("What I want from this talk").setText("Zqxjvk to be heard")
        field("My first sentence").setText("I would like to tell you something")
        click(life.app.main, "Keep them in view")

        in_view = life.app.flows._in_view
        assert in_view.isVisible()
        assert "Zqxjvk to be heard" in words(in_view)
        assert b"Zqxjvk" not in on_disk(life)
        in_view.close()

    def test_they_can_be_kept_as_a_card(self, open_flow, life, field, click):
        open_flow("before_talk")
        click(life.app.main, "Straight to the lines")
        field("My first sentence").setText("I would like to tell you something")
        click(life.app.main, "Keep as a card")

        (card,) = life.app.cards.all()
        assert card.kind is CardKind.TALK
        assert card.words == "I would like to tell you something"


class TestSecureBase:
    def write(self, life, field, click, words):
        click(life.app.main, "Write: Whom or what I can turn to")
        field("Whom or what I can turn to").setPlainText(words)
        click(life.app.main, "Keep")

    def test_a_card_is_written_changed_and_removed_with_undo(
        self, open_flow, life, field, click, words
    ):
        open_flow("secure_base")
        self.write(life, field, click, "Anna, and the sea")
        assert "Anna, and the sea" in words(life.app.main)

        click(life.app.main, "Change: Whom or what I can turn to")
        field("Whom or what I can turn to").setPlainText("Anna")
        click(life.app.main, "Keep")
        assert [card.words for card in life.app.cards.all()] == ["Anna"]

        click(life.app.main, "Remove: Whom or what I can turn to")
        assert life.app.cards.all() == ()
        click(life.app.main, "Undo")
        assert [card.words for card in life.app.cards.all()] == ["Anna"]

    def test_a_card_without_words_is_not_kept(self, open_flow, life, field, click, words):
        open_flow("secure_base")
        self.write(life, field, click, "   ")

        assert life.app.cards.all() == ()
        assert "A card without words is not kept." in words(life.app.main)

    def test_their_words_are_part_of_the_safe_presence(self, open_flow, life, click):
        life.app.cards.keep(OwnCard("", CardKind.TURN_TO, "Anna, and the sea"))
        open_flow("secure_base")
        click(life.app.main, "A safe presence, three minutes")

        lines = [line.text for line in life.app.window._session.timeline.lines]
        assert lines[0] == "Anna, and the sea"


def test_a_kind_hand_takes_a_minute_and_offers_to_close(open_flow, life, finish, words):
    open_flow("soothing_touch")
    finish(life)

    assert life.records[0].practice == "soothing_touch"
    assert life.records[0].practised_seconds == pytest.approx(60, abs=1)
    assert "Close mindful" in words(life.app.main)


class TestSessionsBeside:
    """A session that is not the flow's own leaves the flow where it is."""

    def test_another_session_is_not_rated_for_the_waiting(
        self, life, open_flow, finish, click, later
    ):
        open_flow("waiting")
        finish(life, Qt.Key.Key_7)
        click(life.app.main, "Go on")
        click(life.app.main, "In 10 minutes")
        waited = life.records[0].id
        life.app.start(Start(practice="natural", minutes=1, asks=False))
        finish(life)
        later(11)
        click(life.app.main, "Urge 2")

        rated = {record.id: record.later for record in life.records if record.later}
        assert list(rated) == [waited]

    def test_a_session_that_was_private_stays_unwritten(
        self, life, open_flow, finish, click, later
    ):
        life.app.be_private(on=True)
        open_flow("waiting")
        finish(life, Qt.Key.Key_7)
        click(life.app.main, "Go on")
        click(life.app.main, "In 10 minutes")
        life.app.be_private(on=False)
        later(11)
        click(life.app.main, "Urge 2")

        assert life.records == ()

    def test_the_reminder_is_said_on_whatever_page_one_is(
        self, life, open_flow, click, later, words
    ):
        open_flow("after_argument")
        click(life.app.main, "Rest right away")
        click(life.app.main, "Practices")
        later(20)

        assert any("the time you named" in said for said in words(life.app.main))


@pytest.mark.parametrize("flow", FlowId)
class TestEveryFlow:
    def test_escape_leaves_it(self, open_flow, life, press, flow):
        app = open_flow(flow)
        while app.window is not None:
            press(app.window, Qt.Key.Key_Escape)
        press(app.main, Qt.Key.Key_Escape)

        assert app.main._aside is None
        assert app.window is None

    def test_now_leads_back_to_it(self, open_flow, life, click, flow):
        app = open_flow(flow)
        if app.window is not None:
            app.window.leave()
        page = app.main._aside
        click(app.main, "Practices")
        click(app.main, "Now")

        assert app.main._pages.currentWidget() is page

    def test_another_takes_its_place(self, open_flow, life, flow):
        app = open_flow("before_talk")
        app.open_flow(flow)

        assert app.main._aside.accessibleName()


def test_a_flow_is_opened_over_the_socket_and_a_wrong_name_is_told(life):
    answers = life.app._outside._server._answer
    assert answers("flow", {"name": "before_talk"}).exit == 0
    refused = answers("flow", {"name": "zzz"})

    assert refused.exit == 2
    assert "there is no flow 'zzz'" in refused.line
    assert "soothing_touch" in refused.line


def test_a_flow_without_a_journal_goes_on(live, finish, press, words):
    life = live(journal_fails=True)
    life.app.open_flow(FlowId.WAITING)
    finish(life, Qt.Key.Key_5)

    assert "What were you doing before?" in words(life.app.main)


def test_read_flow_names_what_there_is():
    with pytest.raises(MindfulError, match="waiting"):
        read_flow({})
