"""HTML to PDF: what a document may fetch, and what the file carries."""

import logging
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from intersect.paths import shipped
from intersect.report import pdf
from intersect.report.pdf import (
    ForbiddenAddress,
    PdfUnavailable,
    refuse_foreign,
    render_pdf,
)

STATIC = shipped("static").resolve()
PAGE = """<!DOCTYPE html><html lang="es"><head><title>Título</title>
<link rel="stylesheet" href="css/palette.css">
<link rel="stylesheet" href="css/print-document.css"></head>
<body><h1>Acción y niñez</h1>{}</body></html>"""


def text_of(document: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(document)).pages)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/a.png",
        "https://example.org/a.png",
        "ftp://example.org/a",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "file://server/etc/passwd",
        f"{STATIC.as_uri()}/../pyproject.toml",
        f"{STATIC.as_uri()}/%2e%2e/pyproject.toml",
        f"{STATIC.as_uri()}/css/../../pyproject.toml",
        f"{STATIC.as_uri()}-elsewhere/a.css",
        "javascript:alert(1)",
        "",
        f"http://example.org{STATIC}/css/palette.css",
        f"file://example.org{STATIC}/css/palette.css",
    ],
)
def test_nothing_outside_the_static_folder_is_fetched(address: str) -> None:
    with pytest.raises(ForbiddenAddress):
        refuse_foreign(address, STATIC)


@pytest.mark.parametrize(
    "address",
    [f"{STATIC.as_uri()}/css/palette.css", "data:image/svg+xml,<svg/>"],
)
def test_static_files_and_data_are_fetched(address: str) -> None:
    refuse_foreign(address, STATIC)


def test_a_link_out_of_the_static_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "static" / "link.txt").symlink_to(tmp_path / "secret.txt")
    folder = tmp_path / "static"
    with pytest.raises(ForbiddenAddress):
        refuse_foreign(f"{folder.as_uri()}/link.txt", folder.resolve())


def test_a_document_that_asks_for_a_foreign_file_prints_without_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, logger="weasyprint"):
        made = render_pdf(PAGE.format('<img src="file:///etc/hostname" alt="x">'))
    assert "ForbiddenAddress" in caplog.text
    assert "Acción y niñez" in text_of(made)


def test_a_pdf_is_tagged_and_names_its_language_and_title() -> None:
    with pikepdf.open(BytesIO(render_pdf(PAGE.format("")))) as made:
        assert str(made.Root.Lang) == "es"
        assert bool(made.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in made.Root
        assert bool(made.Root.ViewerPreferences.DisplayDocTitle)
        assert made.docinfo.get("/Title") == "Título"
        with made.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_the_typeface_is_embedded() -> None:
    fonts = set()
    for page in PdfReader(BytesIO(render_pdf(PAGE.format("")))).pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
            fonts.add(descriptor["/FontName"])
    assert fonts
    assert all("Noto-Sans" in name or "NotoSans" in name for name in fonts)


def test_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    ordinary = builtins.__import__

    def without_pango(name, *rest):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return ordinary(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    with pytest.raises(PdfUnavailable, match="libpangoft2-1.0-0"):
        render_pdf(PAGE.format(""))
    assert "libharfbuzz-subset0" in pdf.SYSTEM_PACKAGES
