"""Somebody who answers by personal link while things go wrong, and notes the answers.

Each device answers fields of its own, so what it was told about them is all that can
have happened to them. It does what people do: answers, changes its mind, goes back to
an old page, sends again what seemed lost, submits, corrects.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count

from tests.faults.browser import Browser, Form, NoAnswer, Reply, form_in, forms_in
from tests.faults.ledger import Ledger

REVISION = "_revision"
CHOICE = "_choice."
THINKING_SECONDS = 0.03
PAUSE_SECONDS = 0.1
"""How long somebody waits on average before trying again after a failure."""


@dataclass
class Seat:
    """One respondent: the link they have now, and what they were promised."""

    name: str
    link: str
    sections: Sequence[str]
    ledger: Ledger = field(default_factory=Ledger)

    def url(self, page: str) -> str:
        """Return the address of a page; after submitting it carries the code."""
        code = f"~{self.ledger.receipt}" if self.ledger.receipt else ""
        return f"{self.link}{code}/{page}"


@dataclass
class Device:
    """One of the respondent's devices; `run` goes on until `is_over` is set."""

    seat: Seat
    browser: Browser
    chance: random.Random
    name: str
    share: tuple[int, int] = (0, 1)
    """Which fields are its own: the first of one device, or the second of two."""
    submits: bool = True
    numbers: Iterator[int] = field(default_factory=count)
    pages: dict[str, Form] = field(default_factory=dict)
    """Section -> its form as this device saw it last."""
    unsure: Form | None = None
    """The review that was submitted, when no answer came yet."""

    def run(self, is_over: threading.Event) -> None:
        """Answer, until told to stop."""
        while not is_over.is_set():
            with suppress(NoAnswer):
                self.act()
            is_over.wait(self.chance.random() * THINKING_SECONDS * 2)

    def act(self) -> None:
        """Do one of the things that people do."""
        if self.unsure is not None:
            self.submit()
            return
        section = self.chance.choice(self.seat.sections)
        done = self.chance.random()
        if done < 0.45 or section not in self.pages:
            self.answer_page(section)
        elif done < 0.9:
            self.answer_field(section)
        elif self.submits:
            self.submit()

    def answer_page(self, section: str) -> None:
        """Open a section, answer some of it and send the whole form."""
        form = self.open(section)
        if form is None:
            return
        values = self._values(form, self.chance.randint(1, 4))
        self._send({**form.fields, "_next": "hub", **values}, form.action, values)

    def open(self, section: str) -> Form | None:
        """Open a section: it shows what was promised, or the link is closed."""
        page = self._get(section)
        form = form_in(page.text, self.seat.url(section)) if page else None
        if form is None:
            return None
        for name in self._own(form):
            shown, right = form.fields.get(name, ""), self.seat.ledger.may_be(name)
            if shown not in right:
                self.seat.ledger.complain(f"{name} shows {shown!r}, not of {right}")
        self.pages[section] = form
        return form

    def answer_field(self, section: str) -> None:
        """Answer one field of a page that is still open, as its script does."""
        form = self.pages[section]
        values = self._values(form, 1)
        said = {REVISION: form.fields[REVISION], **values}
        before = self._before(values)
        reply = self._post(self.seat.url(section), said, values, as_script=True)
        if reply.status == 200:
            self._told(form, values, before, reply)
        elif reply.status == 410:
            self.seat.ledger.not_saved(values, before)
        else:
            self._expect(reply, {503}, "a field was sent")

    def submit(self) -> None:
        """Submit what is there, or look at the receipt again; twice is once.

        A post whose answer was lost is sent again as it was: without the code it shows,
        submitted answers do not open any more.
        """
        ledger = self.seat.ledger
        if self.unsure is None:
            review = self._get("review")
            self.unsure = (
                form_in(review.text, self.seat.url("submit")) if review else None
            )
        if self.unsure is None:
            return
        ledger.may_be_submitted = True
        reply = self.browser.post(self.seat.url("submit"), self.unsure.fields)
        self._expect(reply, {303, 410, 503}, "answers were submitted")
        if reply.status == 503:
            return
        if reply.status == 303 and reply.location.endswith("/receipt"):
            ledger.submitted(reply.location.split("~")[1].split("/")[0])
            self.open_receipt()
        if reply.status != 410:
            self.unsure = None

    def open_receipt(self) -> None:
        """Look at the receipt, which shows the code for ever."""
        page = self._get("receipt")
        if page and self.seat.ledger.receipt not in page.text:
            self.seat.ledger.complain("the receipt does not show its code")

    def look_at_everything(self) -> None:
        """Open every page once more, when all is over."""
        for section in self.seat.sections:
            self.open(section)
        if self.seat.ledger.receipt:
            self.open_receipt()

    def _get(self, page: str) -> Reply | None:
        """Open a page; None when the link is closed, replaced or the site fails."""
        try:
            reply = self.browser.get(self.seat.url(page))
        except NoAnswer:
            self._wait()
            raise
        self._expect(reply, {200, 410, 503}, f"{page} was opened")
        if reply.status == 200:
            return reply
        self._wait()
        return None

    def _wait(self) -> None:
        time.sleep(self.chance.random() * PAUSE_SECONDS * 2)

    def _send(
        self, form: Mapping[str, str], url: str, values: Mapping[str, str]
    ) -> None:
        """Send a section's form; what failed is sent again as its page offers it."""
        before, is_certain = self._before(values), True
        for _ in range(4):
            try:
                reply = self._post(url, form, values)
            except NoAnswer:
                if self.chance.random() < 0.5:
                    raise  # goes back and begins anew
                is_certain = False
                continue
            if reply.status == 303:
                self.seat.ledger.saved(values)
                return
            if reply.status == 410:
                self._refused(reply, values, before if is_certain else None)
                return
            is_certain = False
            self._expect(reply, {409, 503}, "a section was sent")
            again = self._again(reply, values)
            if again is None:
                return
            form, url = again.fields, again.action

    def _again(self, reply: Reply, values: Mapping[str, str]) -> Form | None:
        """Return what the button of the page that came back would send."""
        form = next((f for f in forms_in(reply.text) if REVISION in f.fields), None)
        if form is None:
            self.seat.ledger.complain(f"{reply.status} without a form to send again")
            return None
        lost = [
            name for name, value in values.items() if form.fields.get(name) != value
        ]
        if reply.status == 503 and lost:
            self.seat.ledger.complain(f"the page that failed lost {lost}")
        # Own answers count: nobody else answers these fields.
        mine = {name: "mine" for name in form.options if name.startswith(CHOICE)}
        form.fields |= {"_next": "hub", **mine}
        return form

    def _told(
        self,
        form: Form,
        values: Mapping[str, str],
        before: Mapping[str, set[str]],
        reply: Reply,
    ) -> None:
        """Note what a script was told, and show on the page what it was told."""
        told = reply.json()
        unsaved = {n: v for n, v in values.items() if n in told["conflicts"]}
        saved = {n: v for n, v in values.items() if n not in unsaved}
        self.seat.ledger.saved(saved)
        self.seat.ledger.not_saved(unsaved, before)
        changed = {name: each["value"] for name, each in told["changed"].items()}
        if not unsaved:  # else the page would show both, and the person choose
            form.fields |= changed | saved
            form.fields[REVISION] = str(told["revision"])

    def _post(
        self,
        url: str,
        form: Mapping[str, str],
        values: Mapping[str, str],
        *,
        as_script: bool = False,
    ) -> Reply:
        self.seat.ledger.sent(values)
        try:
            reply = self.browser.post(url, form, as_script=as_script)
        except NoAnswer:
            self.seat.ledger.unknown(values)
            self._wait()
            raise
        if reply.status >= 500:
            self.seat.ledger.unknown(values)
            self._wait()
        return reply

    def _refused(
        self,
        reply: Reply,
        values: Mapping[str, str],
        before: Mapping[str, set[str]] | None,
    ) -> None:
        if before is not None:
            self.seat.ledger.not_saved(values, before)
        for value in values.values():
            if " " in value and value not in reply.text:
                self.seat.ledger.complain(f"{value!r} was refused and not given back")

    def _values(self, form: Form, how_many: int) -> dict[str, str]:
        """Return new answers to some of this device's fields."""
        names = self.chance.sample(own := self._own(form), min(how_many, len(own)))
        values = {}
        for name in names:
            if name in form.options:
                others = set(form.options[name]) - {form.fields.get(name, "")}
                values[name] = self.chance.choice(sorted(others))
            else:
                values[name] = f"{self.name} {next(self.numbers)}"
        return values

    def _own(self, form: Form) -> list[str]:
        """Return the fields of a form that this device answers: not the links."""
        names = {*form.fields, *form.options}
        questions = sorted(n for n in names if n[0] != "_" and "evidence" not in n)
        first, of = self.share
        return questions[first::of]

    def _before(self, values: Mapping[str, str]) -> dict[str, set[str]]:
        return {name: self.seat.ledger.may_be(name) for name in values}

    def _expect(self, reply: Reply, statuses: set[int], when: str) -> None:
        if reply.status not in statuses:
            self.seat.ledger.complain(f"{reply.status} when {when}: {reply.text[:300]}")


@contextmanager
def answering(
    site: str, seats: Sequence[Seat], chance: random.Random
) -> Iterator[None]:
    """Let everybody answer meanwhile; the first of them on two devices at once."""
    is_over = threading.Event()
    devices = [
        Device(seat, Browser(site), random.Random(chance.random()), seat.name)
        for seat in seats
    ]
    devices[0].share = (0, 2)
    second = Device(seats[0], Browser(site), random.Random(chance.random()), "Otro")
    second.share, second.submits = (1, 2), False
    threads = [
        threading.Thread(target=each.run, args=(is_over,))
        for each in (*devices, second)
    ]
    for each in threads:
        each.start()
    try:
        yield
    finally:
        is_over.set()
        for each in threads:
            each.join()
