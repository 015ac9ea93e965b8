"""Everything that the services note has a sentence, in the words of the people."""

import ast

from intersect.services.audit_sayings import SAYINGS
from tests.house.project import project_files

NOTING = {"add_event", "_note", "_take"}


def noted_actions() -> set[str]:
    """Return the actions that services pass on to the audit as they stand there."""
    found = set()
    for file in project_files(".py"):
        if "services" not in file.parts and "cli" not in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in NOTING:
                found |= {
                    each.value
                    for each in node.args
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }
    return found


def _called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def test_every_action_that_is_noted_has_its_sentence() -> None:
    actions = noted_actions()
    assert {"issued", "frozen", "imported", "publish"} <= actions
    assert actions - {action for action, _ in SAYINGS} == set()
