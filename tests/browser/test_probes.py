"""Each probe finds what it looks for, and nothing on a page that is in order."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.ways import problems_of

PAGE = """<!DOCTYPE html><html lang="es"><head><title>Página{title}</title><style>
body {{ margin: 0; font: 16px/1.5 sans-serif; }}
a {{ display: inline-block; line-height: 24px; }}
.govuk-skip-link {{ color: #000; }}
:focus {{ outline: 3px solid #b00; }}
h1, h2, h3 {{ break-after: avoid; }}
@media print {{ a {{ color: #000; }} .govuk-skip-link {{ display: none; }} }}
input {{ width: 24px; height: 24px; }}
{style}</style></head><body>
<a class="govuk-skip-link" href="#main-content">Al contenido</a>
<main id="main-content" tabindex="-1"><h1>Página</h1>
<p class="site-header__made">1 de mayo</p>{body}</main></body></html>"""

WRONG = {
    # What is wrong: style, body, what is said of it.
    "a table wider than the screen": (
        "",
        "<div style='width: 900px'>Ancho</div>",
        "at 400 %: scrolls sideways (900 in 320): <div> «Ancho»",
    ),
    "text cut off": (
        "p { height: 24px; overflow: hidden }",
        "<p>Un texto que no cabe en una sola línea de una pantalla angosta.</p>",
        "at 400 %: text is cut by <p>",
    ),
    "text out of its box": (
        "b { display: block; width: 60px }",
        "<p><b>corresponsabilidad</b></p>",
        "with text at 200 %: text reaches out of <b>",
    ),
    "texts on each other": (
        "b { position: relative; top: -40px }",
        "<p>Uno</p><b>Otro</b>",
        "texts overlap",
    ),
    "controls on each other": (
        "button { position: absolute; top: 90px; left: 0; width: 99px; height: 40px }",
        "<button>Uno</button><button>Dos</button>",
        "controls overlap: <button> «Uno», <button> «Dos»",
    ),
    "a small target": (
        "button { width: 20px; height: 20px; padding: 0; border: 0 }",
        "<button></button>",
        "only 20 pixels to tap: <button>",
    ),
    "a level of headings left out": (
        "",
        "<h3>Tres</h3>",
        "skips a level of headings: <h3> «Tres»",
    ),
    "a second title": ("", "<h1>Otra</h1>", "2 × <h1>"),
    "a stop out of turn": ("", "<a href='/x' tabindex='3'>X</a>", "surprises: <a"),
    "radios in no group": (
        "",
        "<label><input type='radio' name='a'>Sí</label>",
        "in no group with a name: <input>",
    ),
    "two places of one name": (
        "",
        "<a href='/x'>Ver</a><a href='/y'>Ver</a>",
        "two places are called «Ver»",
    ),
    "an error that is told with no field": (
        "",
        "<p class='govuk-error-message' id='e'>Falta</p>",
        "is the description of no control: <p#e.govuk-error-message>",
    ),
    "a description that is not there": (
        "",
        "<label>Uno <input aria-describedby='nada'></label>",
        "describes nothing: #nada",
    ),
    "errors without focus": (
        "",
        "<div class='govuk-error-summary' tabindex='-1'><a href='#no'>No</a></div>",
        "the summary of errors has no focus",
    ),
    "errors that lead nowhere": (
        "",
        "<div class='govuk-error-summary' tabindex='-1'><a href='#no'>No</a></div>",
        "leads to no control: <a> «No»",
    ),
    "errors that the title keeps to itself": (
        "",
        "<div class='govuk-error-summary' tabindex='-1'></div>",
        "the title says of no problem: Página",
    ),
    "an unknown language": ("", "<p lang='xx'>?</p>", "in no language of ours: <p>"),
    "an order other than that of the eye": (
        "div { display: flex; flex-direction: row-reverse }",
        "<div><span>Uno</span><span>Dos</span></div>",
        "is read after <span> «Uno» and stands before it: <span> «Dos»",
    ),
    "an order from below": (
        "div { display: flex; flex-direction: column-reverse }",
        "<div><span>Uno</span><span>Dos</span></div>",
        "is read after <span> «Uno» and stands before it: <span> «Dos»",
    ),
    "focus that shows nothing": (
        "button:focus { outline: none }",
        "<button>Pulsar aquí</button>",
        "does not show its focus: <button>",
    ),
    "focus on what is not seen": (
        "a.no { position: absolute; width: 1px; height: 1px; clip-path: inset(50%) }",
        "<a class='no' href='/x'>Oculto</a>",
        "has the focus unseen: <a.no>",
    ),
    "focus behind something": (
        "i { position: fixed; inset: 0; background: #fff }",
        "<button>Pulsar aquí</button><i></i>",
        "has the focus behind <i>",
    ),
    "a label of nothing but colour": (
        ".govuk-tag { background: #cfc }",
        "<p><strong class='govuk-tag'>Listo</strong></p>",
        "in forced colours: has no line: <strong.govuk-tag>",
    ),
    "a bar filled by colour alone": (
        ".diagnostic-ladder__bar { display: block; height: 9px; background: #cfc }",
        """<ul><li class='diagnostic-ladder__step--reached'>
        <span class='diagnostic-ladder__bar'></span>Baja</li></ul>""",
        "filled or not, it looks the same: <li.diagnostic-ladder__step--reached>",
    ),
    "colours that are kept": (
        "b { forced-color-adjust: none }",
        "<b>Uno</b>",
        "keeps colours of its own: <b>",
    ),
    "something that moves": (
        "p::before { content: ''; transition: color 1s }",
        "<p>Uno</p>",
        "with less motion: moves: <p> «Uno»::before",
    ),
    "a scroll that glides": (
        "html { scroll-behavior: smooth }",
        "",
        "with less motion: moves: <html>",
    ),
    "a button on paper": ("", "<button>Guardar</button>", "is printed: <button>"),
    "grey on paper": ("p { color: #777 !important }", "", "is not black: <p"),
    "a ground on paper": (
        "b { background: #eee }",
        "<b>Uno</b>",
        "is not on white: <b>",
    ),
    "a row that breaks": (
        "",
        "<table><tr><td>Uno</td></tr></table>",
        "breaks between pages: <tr>",
    ),
    "a heading at the end of a page": (
        "h2 { break-after: auto !important }",
        "<h2>Dos</h2>",
        "may end a page: <h2>",
    ),
    "something folded on paper": (
        "",
        "<details><summary>Más</summary><p>Todo</p></details>",
        "stays folded: <details>",
    ),
}


@pytest.fixture(scope="module")
def sheet(browser) -> Page:
    with browser.new_context() as context:
        yield context.new_page()


def look_at(sheet: Page, style: str = "", body: str = "", title: str = "") -> list[str]:
    sheet.set_content(PAGE.format(style=style, body=body, title=title))
    return problems_of(sheet)


def test_nothing_is_found_on_a_page_in_order(sheet):
    body = """<h2>Uno</h2><p>Un texto con un <a href='/x'>enlace</a>.</p>
        <fieldset><legend>¿Sí?</legend>
        <label>Sí <input type='radio' name='a'></label></fieldset>"""
    assert look_at(sheet, body=body) == []


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_found_and_named(what, sheet):
    style, body, said = WRONG[what]
    problems = look_at(sheet, style, body)
    assert any(said in problem for problem in problems), problems
