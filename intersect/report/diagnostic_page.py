"""What the templates of a diagnostic see: the diagnostic, and its codes in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.method import Method, default_method
from intersect.analysis.scores import TOO_FEW
from intersect.analysis.told_items import told_codes
from intersect.language import Language, Message, message, message_n
from intersect.report import wording
from intersect.report.charts import ProfileBar, profile_bars
from intersect.report.contents import Chapter, network_chapters

if TYPE_CHECKING:
    from intersect.analysis.scores import Interval, ItemScore, Milestone, SectorMean
    from intersect.diagnostic import Diagnostic, VoiceParticipation
    from intersect.report.trend import Trend


@dataclass(frozen=True)
class LadderStep:
    """One of the four levels in the picture of the ladder."""

    level: int
    name: Message
    is_reached: bool
    is_current: bool
    is_other: bool
    """The level that is nearly as likely, where the level is in dispute."""


@dataclass(frozen=True)
class MilestoneLine:
    """One milestone of the checklist, in words."""

    name: Message
    state: str
    """met, unmet or unknown."""
    word: Message


@dataclass(frozen=True)
class MilestoneGroup:
    """The milestones of one level."""

    level: Message
    milestones: tuple[MilestoneLine, ...]

    @property
    def met(self) -> int:
        """How many of them are met."""
        return sum(each.state == "met" for each in self.milestones)


@dataclass(frozen=True)
class LevelMeaning:
    """What a level means, beside its name."""

    level: Message
    meaning: Message


@dataclass(frozen=True)
class DiagnosticPage:
    """A diagnostic with everything its templates show beside it."""

    diagnostic: Diagnostic
    method: Method
    is_published: bool = True
    """Whether it is for others than the network's own team."""
    trend: Trend | None = None
    """How it stands beside its waves before, where there are some to compare."""
    steps = wording.STEPS
    caveats = wording.CAVEATS
    definitions = tuple(map(LevelMeaning, LEVELS, wording.DEFINITIONS))
    fictitious_mark = wording.FICTITIOUS

    @property
    def draft_mark(self) -> Message:
        """How many have answered so far, for every page of a draft."""
        participation = self.diagnostic.participation
        return message_n(
            "DRAFT · {submitted} of {count} answer",
            "DRAFT · {submitted} of {count} answers",
            participation.invited or participation.submitted,
            submitted=participation.submitted,
        )

    @property
    def marks(self) -> tuple[Message, ...]:
        """What every page must say: that it is a draft, that the data are invented."""
        marks = (
            (self.is_marked_draft, self.draft_mark),
            (self.diagnostic.subject.is_fictitious, self.fictitious_mark),
        )
        return tuple(mark for applies, mark in marks if applies)

    @property
    def is_marked_draft(self) -> bool:
        """Whether answers still come in, or the results are not published yet."""
        return self.diagnostic.is_draft or not self.is_published

    @property
    def has_level(self) -> bool:
        """Whether the data suffice to state a level."""
        return self.diagnostic.score.level is not None

    @property
    def shows_results(self) -> bool:
        """Whether scores may be shown at all: enough people of enough voices."""
        score = self.diagnostic.score
        is_measured = any(each.state == "ok" for each in score.dimensions.values())
        return is_measured and not TOO_FEW.intersection(score.reasons)

    @property
    def is_settled(self) -> bool:
        """Whether no answer is still to come.

        Two drafts, one before and one after somebody answered, differ by that person's
        answers: a draft leaves out item scores, averages by voice and counts of names.
        Its dimension scores still tell how high that person's answers were on average.
        """
        return not self.diagnostic.is_draft

    @property
    def shows_item_detail(self) -> bool:
        """Whether how an item was answered may be shown (method F)."""
        enough = self.diagnostic.score.usable >= self.method.suppress_items
        return enough and self.is_settled

    @cached_property
    def told_items(self) -> frozenset[str]:
        """Codes of the items with a score that may be shown."""
        items = self.diagnostic.score.items.values() if self.shows_item_detail else ()
        return frozenset(told_codes(items, self.method))

    @property
    def has_untold_items(self) -> bool:
        """Whether the score of some item is left out, where those of others stand."""
        items = self.diagnostic.score.items.values()
        scored = sum(each.score is not None for each in items)
        return self.shows_item_detail and len(self.told_items) < scored

    @property
    def level(self) -> Message:
        """The level in words."""
        return LEVELS[self._level]

    @property
    def next_level(self) -> Message | None:
        """The level after this one; None at the top."""
        return next(iter(LEVELS[self._level + 1 :]), None)

    @property
    def stability(self) -> Message | None:
        """How sure the level is."""
        found = self.diagnostic.score.stability
        if found is None:
            return None
        return wording.stability(found.label, self._level, found.other_level)

    @property
    def precision(self) -> Message | None:
        """How imprecise the index is, if it is."""
        interval = self.diagnostic.score.interval
        if interval is None:
            return None
        return wording.precision(
            interval,
            self.method.interval_imprecise,
            self.method.interval_very_imprecise,
        )

    @property
    def ladder(self) -> tuple[LadderStep, ...]:
        """The four levels, and where the network stands."""
        stability = self.diagnostic.score.stability
        is_disputed = stability is not None and stability.label == "en_disputa"
        other = stability.other_level if stability and is_disputed else None
        return tuple(
            LadderStep(
                level, name, level <= self._level, level == self._level, level == other
            )
            for level, name in enumerate(LEVELS)
        )

    @property
    def holding_back(self) -> tuple[Message, ...]:
        """What holds it back, as ready sentences, gravest first.

        Whatever else is found of a network joins them here.
        """
        return self.diagnostic.holding_back

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The sections of its document."""
        return tuple(network_chapters(self))

    @cached_property
    def profile(self) -> tuple[ProfileBar, ...]:
        """The bars of the five dimensions."""
        return profile_bars(self.diagnostic.score.dimensions.values())

    @property
    def milestones(self) -> Iterator[MilestoneGroup]:
        """The checklist, by level."""
        found = self.diagnostic.score.milestones
        for level, group in groupby(found, key=lambda each: each.group):
            lines = tuple(_milestone_line(each) for each in group)
            yield MilestoneGroup(LEVELS[level], lines)

    @property
    def is_by_sector(self) -> bool:
        """Whether a voice is a sector; else an organisation."""
        return self.diagnostic.subject.voice == "sector"

    @property
    def voice_word(self) -> Message:
        """What a voice is called."""
        return message("Sector") if self.is_by_sector else message("Institution")

    def voices(self, language: Language) -> list[VoiceParticipation]:
        """Return who takes part: those expected first, the others by their names."""

        def order(voice: VoiceParticipation) -> tuple[bool, tuple[str, str]]:
            if voice.is_expected:
                return False, ("", "")
            return True, language.sort_key(language.local(voice.name))

        return sorted(self.diagnostic.participation.voices, key=order)

    def voice_name(self, row: SectorMean, language: Language) -> str:
        """Return what the row of a voice, or of several merged ones, is called."""
        if len(row.voices) == 1:
            return language.local(self.diagnostic.names.voice(row.voices[0]))
        return language.text(
            message("Other sectors ({count})", count=len(row.voices))
            if self.is_by_sector
            else message("Other institutions ({count})", count=len(row.voices))
        )

    def item_step(self, item: ItemScore, language: Language) -> str:
        """Return an item's rung, or why it has none."""
        if item.level is not None:
            return str(item.level)
        return language.text(wording.WITHOUT_STEP[item.state])

    def interval(self, interval: Interval | None, language: Language) -> str:
        """Return «34,2–56,9», or a dash where there is no interval."""
        if interval is None:
            return "–"
        return f"{language.number(interval.low, 1)}–{language.number(interval.high, 1)}"

    def decimal(self, value: Fraction | None, decimals: int, language: Language) -> str:
        """Return a number, or a dash where there is none."""
        return "–" if value is None else language.number(value, decimals)

    def missing_voices(self, language: Language) -> str:
        """Return the voices without an answer; names may hold an «and» of their own."""
        missing = self.diagnostic.participation.missing
        return "; ".join(language.local(each) for each in missing)

    def made_on(self, language: Language) -> str:
        """Return the day it was made, in the time zone of the commune."""
        return language.day(self.diagnostic.made_at)

    @property
    def _level(self) -> int:
        level = self.diagnostic.score.level
        if level is None:
            raise ValueError("the data do not suffice for a level")
        return level


def diagnostic_page(
    diagnostic: Diagnostic, *, is_published: bool = True, trend: Trend | None = None
) -> DiagnosticPage:
    """Return what the templates of a diagnostic need."""
    return DiagnosticPage(diagnostic, default_method(), is_published, trend)


def _milestone_line(milestone: Milestone) -> MilestoneLine:
    states = {True: "met", False: "unmet", None: "unknown"}
    return MilestoneLine(
        name=wording.MILESTONES[milestone.code],
        state=states[milestone.met],
        word=wording.MET[milestone.met],
    )
