"""What is missing for the next level, condition by condition.

Method H, «Explanation builder».
"""

from __future__ import annotations

from dataclasses import dataclass

from intersect.analysis.explanation.steps import open_markers
from intersect.analysis.explanation.wording import (
    LEVELS,
    Names,
    at_least,
    below,
    missing_dimensions,
    progress,
)
from intersect.analysis.method import Condition, Method
from intersect.analysis.scores import TOP_RUNG, NetworkScore, Unmet
from intersect.language import Either, Message, message, message_n


def missing(score: NetworkScore, names: Names, method: Method) -> list[Message]:
    """Return the unmet conditions of the next level in words, in the method's order."""
    if score.level is None or score.level == TOP_RUNG:
        return []
    rung = method.rung(score.level + 1)
    writer = _Writer(score, names, method, LEVELS[rung.level])
    if rung.needs == "any":
        return [writer.any_of(rung.conditions)]
    unmet = {each.condition: each for each in score.unmet}
    return [
        writer.sentence(each, unmet[each.name])
        for each in rung.conditions
        if each.name in unmet
    ]


@dataclass(frozen=True)
class _Writer:
    """Writes the conditions of one level of one network."""

    score: NetworkScore
    names: Names
    method: Method
    target: Message

    def any_of(self, conditions: tuple[Condition, ...]) -> Message:
        """Return all the ways of which one suffices."""
        ways = [self._way(each) for each in conditions]
        return message(
            "Any one of these is enough to reach {target}: {ways}.",
            target=self.target,
            ways=Either([way for way in ways if way is not None]),
        )

    def sentence(self, condition: Condition, unmet: Unmet) -> Message:
        """Return what one condition asks for and how far the network is from it."""
        match condition.kind:
            case "dimension":
                return self._dimension(condition, unmet)
            case "count":
                return self._count(condition, unmet)
            case _:
                return self._every(condition, unmet)

    def _way(self, condition: Condition) -> Message | None:
        match condition.kind:
            case "dimension":
                return message(
                    "{dimension} at step {rung}",
                    dimension=self.names.short_dimensions[condition.subject],
                    rung=condition.rung,
                )
            case "count":
                return message_n(
                    "{count} dimension at step {rung}",
                    "{count} dimensions at step {rung}",
                    condition.count,
                    rung=condition.rung,
                )
            case _:
                for marker in open_markers(self.score, self.method):
                    if marker.code == condition.subject:
                        return message(
                            "the question “{item}” at step {rung}",
                            item=self.names.items[marker.of],
                            rung=marker.rung,
                        )
                return None

    def _dimension(self, condition: Condition, unmet: Unmet) -> Message:
        if unmet.have is None:
            return message(
                "{target} asks for {dimension} at step {rung}; there are too few "
                "answers to tell whether it is there.",
                target=self.target,
                dimension=self.names.short_dimensions[condition.subject],
                rung=condition.rung,
            )
        found = self.score.dimensions[condition.subject]
        return message(
            "{target} asks for step {rung} in {dimension}; today it stands at step "
            "{have}.",
            target=self.target,
            rung=condition.rung,
            dimension=progress([found], condition.rung, self.names, self.method)[0],
            have=unmet.have,
        )

    def _count(self, condition: Condition, unmet: Unmet) -> Message:
        count = condition.count - (unmet.have or 0)
        nearest = below(self.score, condition.rung, self.method)[: count + 1]
        options = message_n(
            "The nearest is {options}.",
            "The nearest are {options}.",
            len(nearest),
            options=progress(nearest, condition.rung, self.names, self.method),
        )
        reached = at_least(self.score, condition.rung)
        if not reached:
            return message_n(
                "To reach {target}, {count} dimension has to be at step {rung}; "
                "none is there today. {options}",
                "To reach {target}, {count} dimensions have to be at step {rung}; "
                "none is there today. {options}",
                count,
                target=self.target,
                rung=condition.rung,
                options=options,
            )
        return message_n(
            "To reach {target}, {count} more dimension has to be at step {rung} "
            "(there today: {dimensions}). {options}",
            "To reach {target}, {count} more dimensions have to be at step {rung} "
            "(there today: {dimensions}). {options}",
            count,
            target=self.target,
            rung=condition.rung,
            dimensions=self.names.short(reached),
            options=options,
        )

    def _every(self, condition: Condition, unmet: Unmet) -> Message:
        if unmet.have is None:
            return message(
                "{target} asks for every dimension at step {rung} or higher; there are "
                "too few answers on {dimensions}.",
                target=self.target,
                rung=condition.rung,
                dimensions=self.names.short(missing_dimensions(self.score)),
            )
        short = below(self.score, condition.rung, self.method)
        return message(
            "{target} asks for every dimension at step {rung} or higher; today these "
            "are below: {dimensions}.",
            target=self.target,
            rung=condition.rung,
            dimensions=progress(short, condition.rung, self.names, self.method),
        )
