"""What WeasyPrint leaves out of the tags of a PDF, added before it is written.

Heading cells do not say what they head, which leaves the corner of a table with nothing
that refers to it; a list of terms in rows is no list; numbered items of several
paragraphs have no body (ISO 14289-1, 7.5 and 7.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Element = Any
"""A dictionary of the PDF, with `S` its kind, `P` its parent and `K` its children."""


def mend_tags(_document: object, pdf: Any) -> None:  # noqa: ANN401 - WeasyPrint's own
    """Mend the tags of a document; WeasyPrint calls it when all else is made."""
    found: list[Element] = [each for each in pdf.objects if isinstance(each, dict)]
    elements = {
        each.reference: each for each in found if each.get("Type") == "/StructElem"
    }
    for each in list(elements.values()):
        match each["S"]:
            case "/TH":
                each["A"]["Scope"] = _scope(each, elements)
            case "/L":
                _mend_terms(each, elements)
                _leave_out_empty(each, elements)
    for each in list(elements.values()):
        if each["S"] == "/LI":
            _give_body(each, elements, pdf)


def _scope(cell: Element, elements: Mapping[bytes, Element]) -> str:
    """Return what a heading cell heads, by the part of the table where it stands."""
    above = elements.get(cell["P"])
    while above is not None and above["S"] not in ("/THead", "/Table"):
        above = elements.get(above["P"])
    return "/Column" if above is not None and above["S"] == "/THead" else "/Row"


def _mend_terms(terms: Element, elements: Mapping[bytes, Element]) -> None:
    """Make each row of a list of terms an item: the term its label, the rest its body.

    WeasyPrint makes two items of it, inside something that is none.
    """
    for row in _children(terms, elements):
        if row["S"] != "/Div":
            continue
        row["S"] = "/LI"
        for place, item in enumerate(_children(row, elements)):
            item["S"] = "/LBody" if place else "/Lbl"
            for inner in _children(item, elements):
                if inner["S"] == "/LBody":
                    inner["S"] = "/NonStruct"


def _leave_out_empty(items: Element, elements: Mapping[bytes, Element]) -> None:
    """Take out of a list what only the looks put there, as to end floats."""
    items["K"] = type(items["K"])(
        [
            each.reference
            for each in _children(items, elements)
            if each["S"] != "/NonStruct" or each["K"]
        ]
    )


def _give_body(item: Element, elements: Mapping[bytes, Element], pdf: Any) -> None:  # noqa: ANN401
    """Put what stands beside the label of an item into a body, if it has none."""
    inside = list(_children(item, elements))
    if not inside or any(each["S"] == "/LBody" for each in inside):
        return
    labels = [each.reference for each in inside if each["S"] == "/Lbl"]
    others = [each for each in inside if each["S"] != "/Lbl"]
    body = type(item)(
        {
            "Type": "/StructElem",
            "S": "/LBody",
            "K": type(item["K"])([each.reference for each in others]),
            "Pg": item["Pg"],
            "P": item.reference,
        }
    )
    pdf.add_object(body)
    for each in others:
        each["P"] = body.reference
    item["K"] = type(item["K"])([*labels, body.reference])


def _children(element: Element, elements: Mapping[bytes, Element]) -> Iterator[Element]:
    for each in element["K"]:
        if isinstance(each, bytes) and each in elements:
            yield elements[each]
