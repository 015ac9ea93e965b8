"""A diagnostic as a PDF, beside WeasyPrint alone; and two processes beside one."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader
from weasyprint import HTML

from intersect.catalog import Catalog, load_catalog
from intersect.language import DEFAULT_LANGUAGE, language
from intersect.paths import shipped
from intersect.report.pages import annex_html, diagnostic_html
from intersect.report.pdf import render_pdf
from intersect.report.press import Press
from intersect.report.press_process import printed as in_this_process
from intersect.services import freezing
from intersect.services.diagnosing import network_diagnostic
from intersect.services.shelf import Shelf
from intersect.storage.campaigns import find_campaign
from intersect.storage.engine import sessions
from tests.benchmarks.country import OPENED, network_id
from tests.benchmarks.race import Aim, Benchmark, Race, Work, cpu_seconds, seconds
from tests.benchmarks.stored import Reading, filled, sqlite
from tests.benchmarks.workers import megabytes

SHORT = (
    '<!DOCTYPE html><html lang="es"><title>Informe {0}</title>'
    '<link rel="stylesheet" href="css/print-document.css">'
    "<h1>Informe {0}</h1><table><tr><td>Acción<td>{0}</table></html>"
)
STRAIGHTFORWARD = """
table { table-layout: auto; border-collapse: collapse }
tr, .diagnostic-table { break-inside: avoid }
.contents li { border: 0 }
.contents a { display: inline }
.contents a::after { content: leader(".") target-counter(attr(href), page) }
.contents a::after { display: inline }
"""
"""The same document as one would write it who did not measure."""
NOW = OPENED + timedelta(days=60)
DOCUMENTS = 4


@contextmanager
def diagnostic_and_weasyprint(networks: int) -> Iterator[Race]:
    catalog = load_catalog(shipped("questionnaires"))
    with filled(sqlite, networks) as (reading, _):
        html = document(reading, catalog)
        yield Race(
            lambda: render_pdf(document(reading, catalog)),
            lambda: weasyprint_alone(html),
            is_same=have_the_same_pages,
        )


@contextmanager
def again_and_first(networks: int) -> Iterator[Race]:
    catalog = load_catalog(shipped("questionnaires"))
    with filled(sqlite, networks) as (reading, _), TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder), 10**7)
        freeze(reading, catalog)
        html = document(reading, catalog)
        shelf.keep(html, render_pdf(html))
        yield Race(
            lambda: shelf.find(document(reading, catalog)) or b"",
            lambda: render_pdf(document(reading, catalog)),
            is_same=have_the_same_pages,
        )


@contextmanager
def ours_and_straightforward(networks: int) -> Iterator[Race]:
    catalog = load_catalog(shipped("questionnaires"))
    with filled(sqlite, networks) as (reading, _):
        html = document(reading, catalog)
    simple = html.replace("</head>", f"<style>{STRAIGHTFORWARD}</style></head>")
    yield Race(
        lambda: in_this_process(html, 60, is_awaited=False),
        lambda: weasyprint_alone(simple),
        is_same=have_the_same_words,
    )


@contextmanager
def annex_and_weasyprint(networks: int) -> Iterator[Race]:
    catalog = load_catalog(shipped("questionnaires"))
    with filled(sqlite, networks) as (reading, _):
        freeze(reading, catalog)  # evaluators read what is over
        html = annex(reading, catalog)
        yield Race(
            lambda: render_pdf(annex(reading, catalog)),
            lambda: weasyprint_alone(html),
            is_same=have_the_same_pages,
        )


@contextmanager
def two_processes_and_one(networks: int) -> Iterator[Race]:
    catalog = load_catalog(shipped("questionnaires"))
    with filled(sqlite, networks) as (reading, _):
        html = document(reading, catalog)
    with ExitStack() as presses:
        one, two = (presses.enter_context(warm_press(n, html)) for n in (1, 2))
        yield Race(lambda: printed(two, html), lambda: printed(one, html), list.__eq__)


@contextmanager
def many_and_few(documents: int) -> Iterator[Race]:
    yield Race(
        lambda: memory_after(documents),
        lambda: memory_after(documents // 10),
        is_same=lambda many, few: 0 not in (many, few),
    )


def freeze(reading: Reading, catalog: Catalog) -> None:
    """Freeze the result of the first network, as a batch does before it prints."""
    with reading() as session:
        engine = session.get_bind()
    with sessions(engine)() as session:
        campaign = find_campaign(session, network_id(0))
        freezing.freeze(session, catalog, campaign, NOW)
        session.commit()


def document(reading: Reading, catalog: Catalog) -> str:
    """The diagnostic of the first network: fetched, scored, put into words, as HTML."""
    with reading() as session:
        diagnostic = network_diagnostic(session, catalog, network_id(0), NOW)
    return diagnostic_html(diagnostic, language(DEFAULT_LANGUAGE))


def annex(reading: Reading, catalog: Catalog) -> str:
    """The evaluator's annex of the same network."""
    with reading() as session:
        diagnostic = network_diagnostic(session, catalog, network_id(0), NOW)
    return annex_html(diagnostic, language(DEFAULT_LANGUAGE))


def weasyprint_alone(html: str) -> bytes:
    """The same HTML, printed the same way, by nothing of ours."""
    made = HTML(string=html, base_url=shipped("static").resolve().as_uri() + "/")
    pdf: bytes = made.write_pdf(pdf_variant="pdf/ua-1")
    return pdf


def have_the_same_pages(ours: bytes, baseline: bytes) -> bool:
    return pages_of(ours) == pages_of(baseline) != []


def have_the_same_words(ours: bytes, baseline: bytes) -> bool:
    return words_of(ours) == words_of(baseline) != []


def words_of(pdf: bytes) -> list[str]:
    """Return the words of a document, sorted; dots that lead the eye are none."""
    words = " ".join(pages_of(pdf)).split()
    return sorted(word for word in words if word.strip("."))


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@contextmanager
def warm_press(processes: int, html: str) -> Iterator[Press[int]]:
    """Processes that have printed once: what they are for most of a batch."""
    with Press[int](processes) as press:
        printed(press, html)
        yield press


def printed(press: Press[int], html: str) -> list[int]:
    """Print the document several times, as a batch; return the pages of each PDF."""
    return [
        len(PdfReader(BytesIO(pdf)).pages)
        for _, pdf in press.print_all((n, html) for n in range(DOCUMENTS))
        if isinstance(pdf, bytes)
    ]


def memory_after(documents: int) -> float:
    """Print short documents in one process; return the megabytes that it has then."""
    before = set(multiprocessing.active_children())
    with Press[int]() as press:
        pages = ((n, SHORT.format(n)) for n in range(documents))
        made = [isinstance(pdf, bytes) for _, pdf in press.print_all(pages)]
        [process] = set(multiprocessing.active_children()) - before
        assert all(made) and process.pid is not None
        return megabytes(process.pid)


def the_megabytes(work: Work) -> float:
    found = work()
    assert isinstance(found, float)
    return found


BENCHMARKS = (
    Benchmark(
        "A diagnostic from the database to the PDF",
        "WeasyPrint rendering the same HTML",
        Aim("at most", 1.05),
        diagnostic_and_weasyprint,
        cpu_seconds,
        size=20,
        rounds=7,
    ),
    Benchmark(
        "The HTML of a diagnostic to its PDF, as a printing process does it",
        "the same with automatic tables, collapsed borders, dots that lead",
        Aim("at most", 0.85),
        ours_and_straightforward,
        cpu_seconds,
        size=20,
        rounds=7,
    ),
    Benchmark(
        "An evaluator's annex from the database to the PDF",
        "WeasyPrint rendering the same HTML",
        Aim("at most", 1.05),
        annex_and_weasyprint,
        cpu_seconds,
        size=20,
        rounds=5,
    ),
    Benchmark(
        "An unchanged diagnostic in a later batch",
        "the same in the first one",
        Aim("at most", 0.02),
        again_and_first,
        cpu_seconds,
        size=20,
        rounds=5,
    ),
    Benchmark(
        f"{DOCUMENTS} diagnostics in two warm processes",
        "in one",
        Aim("at least", 1.7),
        two_processes_and_one,
        seconds,
        size=1,
        rounds=5,
    ),
    Benchmark(
        "Memory of a printing process after 400 documents",
        "after 40",
        Aim("at most", 1.1),
        many_and_few,
        the_megabytes,
        size=400,
        rounds=1,
        unit="MB",
    ),
)
