"""What the evaluator's annex shows: every figure, with what it was computed from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.register import RegisterLine, parameters
from intersect.language import Language, Message, message
from intersect.report import wording
from intersect.report.contents import TREND, Chapter
from intersect.report.diagnostic_page import DiagnosticPage, diagnostic_page
from intersect.report.method_page import register_value

if TYPE_CHECKING:
    from intersect.analysis.scores import ItemScore
    from intersect.diagnostic import Diagnostic
    from intersect.report.trend import Trend

REASONS = {
    "pocos_respondentes": message("too few respondents"),
    "un_solo_sector": message("a single voice"),
    "baja_cobertura": message("low coverage of the voices"),
    "dimensiones_faltantes": message("dimensions without data"),
    "nivel_no_identificado": message("the level depends on the dimension without data"),
}
"""Codes of method A.2, step 5, in words."""

STATES = {
    "ok": message("sufficient"),
    "provisional": message("Provisional"),
    "insufficient": message("Insufficient data"),
}

UNKNOWN = "–"


@dataclass(frozen=True)
class Figure:
    """One figure of the network."""

    name: Message
    value: str
    note: Message | str = ""


@dataclass(frozen=True)
class AnnexPage:
    """A diagnostic with everything that its annex shows beside it."""

    page: DiagnosticPage
    register: list[RegisterLine]

    @property
    def chapters(self) -> Iterator[Chapter]:
        """Yield its sections, as the template prints them."""
        yield Chapter("figures", message("Figures of the network"))
        yield Chapter("dimensions", message("Figures of the dimensions"))
        if self.page.trend:
            yield TREND
        yield Chapter("items", message("Figures of the items"))
        if self.page.has_level:
            yield Chapter("agreement", message("Do the answers agree?"))
        yield Chapter("voices", message("Who is behind them"))
        yield Chapter("suppressed", message("What is left out, and why"))
        yield Chapter("origin", message("Versions and digests"))
        yield Chapter("register", message("Register of parameters"))

    def figures(self, language: Language) -> Iterator[Figure]:
        """Yield the figures of the network; none that says what few people answered."""
        yield from self._participation(language)
        if self.page.shows_results:
            yield from self._level(language)
            yield from self._index(language)
            yield from self._agreement(language)

    def suppressed(self) -> Iterator[Message]:
        """Yield what is left out, with the rule that leaves it out."""
        page, method = self.page, self.page.method
        if not page.shows_results:
            yield message(
                "All figures of answers: fewer than {people} questionnaires can be "
                "used, or fewer than {voices} voices answered.",
                people=method.sufficiency_min_respondents,
                voices=method.sufficiency_min_voices,
            )
            return
        if not page.is_settled:
            yield message(
                "Scores of items, averages by voice and counts of names, until the "
                "collection has closed: comparing two drafts would give the last "
                "answer away."
            )
        elif not page.shows_item_detail:
            yield message(
                "How the items were answered, and the counts of names: fewer than "
                "{count} questionnaires can be used.",
                count=method.suppress_items,
            )
        elif page.has_untold_items:
            yield message(
                "How some items were answered: fewer than {count} people gave a valid "
                "answer, or a subtraction would reveal it.",
                count=method.suppress_items,
            )
        alone = {v for row in self._shown_means if len(row) == 1 for v in row}
        merged = {v for row in self._shown_means if len(row) > 1 for v in row}
        answered = [each for each in page.diagnostic.score.voices if each.usable]
        hidden = len(answered) - len(alone) - len(merged)
        if page.is_settled and merged:
            yield message(
                "Averages of some voices ({count}) one by one: each has fewer than "
                "{people} answers in some dimension, or would be found by subtraction. "
                "They are shown together.",
                count=len(merged),
                people=method.suppress_voice,
            )
        if page.is_settled and hidden > 0:
            yield message(
                "Averages of some voices ({count}), also together: a subtraction "
                "would reveal them.",
                count=hidden,
            )
        yield message(
            "Comments, evidence and answers of single people: they never stand in a "
            "document."
        )

    def item_figures(self, item: ItemScore, language: Language) -> list[str]:
        """Return the cells of an item; a dash where a figure is left out."""
        page = self.page
        is_told = item.item in page.told_items
        shares = item.shares if is_told and item.shares else (None, None, None)
        return [
            page.item_step(item, language),
            page.decimal(item.score if is_told else None, 1, language),
            *(page.decimal(each, 2, language) for each in shares),
            *(
                UNKNOWN if each is None else language.percent(each)
                for each in (item.ns, item.na)
            ),
            *(str(each) for each in (item.n, self.missing(item.n), item.voices)),
            page.decimal(item.ad if is_told else None, 2, language),
        ]

    def missing(self, n: int) -> int:
        """Return how many of the usable questionnaires have no valid answer."""
        return self.page.diagnostic.score.usable - n

    def value(self, line: RegisterLine, language: Language) -> str:
        """Return a parameter's value; the ladder stands on the page of the method."""
        return register_value(line, language, message("see “How the method works”"))

    @property
    def _shown_means(self) -> list[tuple[str, ...]]:
        return [each.voices for each in self.page.diagnostic.score.sector_means]

    def _participation(self, language: Language) -> Iterator[Figure]:
        found, score = self.page.diagnostic.participation, self.page.diagnostic.score
        if found.invited is not None:
            yield Figure(message("People invited"), language.number(found.invited))
        yield Figure(message("Responses"), language.number(found.submitted))
        yield Figure(
            message("Usable questionnaires (n)"), language.number(score.usable)
        )
        yield Figure(message("Incomplete, not used"), language.number(score.incomplete))
        coverage = score.coverage
        yield Figure(
            message("Coverage of the voices"),
            UNKNOWN if coverage is None else language.percent(coverage),
            message(
                "{answered} of {all}",
                answered=sum(each.usable > 0 for each in score.voices),
                all=len(score.voices),
            ),
        )
        reasons: list[Message] = [REASONS[each] for each in score.reasons]
        why = message("{reasons}", reasons=reasons) if reasons else ""
        yield Figure(message("State"), language.text(STATES[score.state]), why)

    def _level(self, language: Language) -> Iterator[Figure]:
        score = self.page.diagnostic.score
        low, high = score.bounds
        yield Figure(
            message("Level"),
            _level_word(score.level, language),
            message("bounds: {low} to {high}", low=LEVELS[low], high=LEVELS[high]),
        )
        stability = score.stability
        if stability is not None:
            yield Figure(
                message("Stability of the level"),
                language.percent(stability.share),
                wording.stability(
                    stability.label, score.level or 0, stability.other_level
                ),
            )
        worst = score.ns_as_zero
        yield Figure(
            message("Level if every “don't know” meant “does not exist”"),
            _level_word(worst.level, language),
            message("index {index}", index=self._number(worst.index, 1, language)),
        )

    def _index(self, language: Language) -> Iterator[Figure]:
        score = self.page.diagnostic.score
        interval = self.page.interval(score.interval, language)
        yield Figure(
            message("Index (0 to 100)"),
            self._number(score.index, 1, language),
            message("95% interval {interval}; n {n}", interval=interval, n=score.n),
        )
        yield Figure(
            message("Effective n (Kish)"), self._number(score.n_eff, 1, language)
        )
        yield Figure(
            message("Geometric mean of the dimensions"),
            self._number(score.geometric, 1, language),
            message("for sensitivity only"),
        )
        yield Figure(
            message("Mazziotta-Pareto mean"),
            self._number(score.mazziotta_pareto, 1, language),
            message("for sensitivity only"),
        )

    def _agreement(self, language: Language) -> Iterator[Figure]:
        score, method = self.page.diagnostic.score, self.page.method
        limit = language.number(method.agreement_ad_max, 2)
        yield Figure(
            message("Average deviation (AD)"),
            self._number(score.ad, 2, language),
            message("agreement up to {limit}", limit=limit),
        )
        yield Figure(message("r_wg"), self._number(score.rwg, 2, language))

    @staticmethod
    def _number(value: object, decimals: int, language: Language) -> str:
        return UNKNOWN if value is None else language.number(value, decimals)  # type: ignore[arg-type]


def annex_page(
    diagnostic: Diagnostic, *, is_published: bool = True, trend: Trend | None = None
) -> AnnexPage:
    """Return what the template of the annex needs."""
    page = diagnostic_page(diagnostic, is_published=is_published, trend=trend)
    return AnnexPage(page, parameters())


def _level_word(level: int | None, language: Language) -> str:
    return UNKNOWN if level is None else language.text(LEVELS[level])
