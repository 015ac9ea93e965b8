"""The coat of arms of a commune: what is taken, who sends it, where it stands."""

import io
import struct
import zlib

import pikepdf
import pytest
import sqlalchemy as sa
from PIL import Image, PngImagePlugin
from pypdf import PdfReader

from intersect.exchange import picture
from intersect.exchange.bad_file import BadFile
from intersect.exchange.picture import as_png
from intersect.services.arms import change_arms
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import erasure, tables
from tests.shell import test_commune_documents
from tests.shell.conftest import NOW

catalog, seats = test_commune_documents.catalog, test_commune_documents.seats
wave, answered = test_commune_documents.wave, test_commune_documents.answered
open_wave = test_commune_documents.open_wave
place, published = test_commune_documents.place, test_commune_documents.published

RED = (200, 30, 40)
EXIF_TURNED, EXIF_CAMERA = 0x0112, 0x0110


def drawn(kind="PNG", size=(300, 400), colour=RED, **options):
    target = io.BytesIO()
    Image.new("RGB", size, colour).save(target, kind, **options)
    return target.getvalue()


def opened(content):
    return Image.open(io.BytesIO(content))


def problem(content):
    with pytest.raises(BadFile) as caught:
        as_png(content, "picture")
    [found] = caught.value.problems
    assert found.field == "picture"
    return found.code


def claiming(width, height):
    """Return the few bytes of a PNG that says it has so many pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body))
        + name
        + body
        + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


class TestPicture:
    @pytest.mark.parametrize("kind", ["PNG", "JPEG"])
    def test_it_is_written_anew_and_made_small(self, kind):
        made = opened(as_png(drawn(kind, (1500, 2000)), "picture"))
        assert (made.format, made.size) == ("PNG", (360, 480))
        got = made.convert("RGB").getpixel((180, 240))
        assert all(abs(a - b) <= 3 for a, b in zip(got, RED, strict=True))

    def test_a_small_one_keeps_its_size(self):
        assert opened(as_png(drawn(), "picture")).size == (300, 400)

    def test_what_is_clear_stays_clear(self):
        target = io.BytesIO()
        Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(target, "PNG")
        assert opened(as_png(target.getvalue(), "picture")).getpixel((5, 5))[3] == 0

    @pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "CMYK", "I;16"])
    def test_every_kind_of_pixel_is_read(self, mode):
        kind, target = ("JPEG" if mode == "CMYK" else "PNG"), io.BytesIO()
        Image.new(mode, (100, 100)).save(target, kind)
        assert opened(as_png(target.getvalue(), "picture")).mode == "RGBA"

    def test_nothing_but_the_pixels_is_kept_and_the_picture_stands_upright(self):
        exif = Image.Exif()
        exif[EXIF_TURNED], exif[EXIF_CAMERA] = 6, "Camera of somebody"
        turned = as_png(drawn("JPEG", (400, 300), exif=exif), "picture")
        text = PngImagePlugin.PngInfo()
        text.add_text("Author", "Somebody")
        told = as_png(
            drawn(pnginfo=text, icc_profile=b"profile") + b"hidden", "picture"
        )
        assert opened(turned).size == (300, 400)
        for made in (turned, told):
            assert not {b"eXIf", b"tEXt", b"iCCP"} & {
                made[at : at + 4] for at in range(len(made))
            }
            assert b"omebody" not in made
            assert made.endswith(b"IEND\xaeB`\x82")

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", "no_picture"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no_picture"),
            (b"GIF89a" + bytes(100), "no_picture"),
            (drawn("GIF"), "no_picture"),
            (drawn("WEBP"), "no_picture"),
            (b"\x89PNG\r\n\x1a\n", "no_picture"),
            (drawn()[:-40], "damaged"),
            (drawn("JPEG")[:-200], "damaged"),
            (claiming(300, 400), "damaged"),
            (drawn(size=(63, 100)), "too_small"),
            (drawn(size=(100, 301)), "too_stretched"),
            (claiming(5001, 5000), "too_many_pixels"),
            (claiming(12000, 12000), "too_many_pixels"),
            (claiming(2**31 - 1, 2**31 - 1), "too_many_pixels"),
        ],
    )
    def test_what_is_refused(self, content, code):
        assert problem(content) == code

    def test_a_large_file_is_refused_unopened(self):
        most = picture.MOST_MEGABYTES * 1024 * 1024
        assert problem(drawn() + bytes(most)) == "too_large"

    def test_one_of_the_most_pixels_is_taken(self):
        made = as_png(drawn(size=(5000, 5000)), "picture")
        assert opened(made).size == (480, 480)


@pytest.fixture
def page(commune):
    return f"/communes/{commune.id}/arms"


def send(browser, page, content, name="escudo.png"):
    fields = {"csrf_token": browser.token(page), "picture": (io.BytesIO(content), name)}
    return browser.post(page, data=fields)


class TestPages:
    def test_it_is_sent_shown_replaced_and_removed(
        self, database, signed_in, commune, page
    ):
        database.rollback()
        browser = signed_in("coordinator", commune)
        assert "coat-of-arms" not in browser.get(page).text
        assert browser.get(f"{page}/picture.png").status_code == 404
        assert send(browser, page, drawn()).status_code == 303
        assert 'alt="Escudo de Iquique"' in browser.get(page).text
        first = browser.get(f"{page}/picture.png")
        assert first.mimetype == "image/png"
        assert first.headers["X-Content-Type-Options"] == "nosniff"
        assert opened(first.data).size == (300, 400)
        again = browser.get(
            f"{page}/picture.png", headers={"If-None-Match": first.headers["ETag"]}
        )
        assert again.status_code == 304
        send(browser, page, drawn("JPEG", (200, 200)), "photo.jpg")
        assert opened(browser.get(f"{page}/picture.png").data).size == (200, 200)
        assert browser.send(f"{page}/remove", page).status_code == 303
        assert browser.get(f"{page}/picture.png").status_code == 404
        actions = database.scalars(sa.select(tables.AuditEvent.action)).all()
        assert actions.count("changed_arms") == 2
        assert actions.count("removed_arms") == 1

    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("es", "El archivo no es una imagen PNG ni JPEG."),
            ("en", "The file is no PNG or JPEG picture."),
            ("pt", "O arquivo não é uma imagem PNG nem JPEG."),
        ],
    )
    def test_what_is_refused_is_said_at_the_field(
        self, database, signed_in, commune, page, language, said
    ):
        database.rollback()
        browser = signed_in("coordinator", commune)
        browser.get(f"{page}?language={language}")
        refused = send(browser, page, b"%PDF-1.7")
        assert refused.status_code == 422
        assert said in refused.text
        assert (
            database.scalar(sa.select(sa.func.count()).select_from(tables.CommuneArms))
            == 0
        )

    def test_a_larger_file_than_other_pages_take_is_taken(
        self, signed_in, commune, page, app
    ):
        more = bytes(app.config["MAX_CONTENT_LENGTH"] + 1)
        browser = signed_in("coordinator", commune)
        assert send(browser, page, drawn() + more).status_code == 303

    def test_nothing_chosen_is_told(self, signed_in, commune, page):
        refused = signed_in("coordinator", commune).send(page)
        assert refused.status_code == 422
        assert "Elija una imagen." in refused.text

    def test_readers_see_it_and_cannot_change_it(
        self, database, signed_in, commune, page
    ):
        change_arms(database, commune, drawn(), NOW, None)
        database.commit()
        for role in ("policy", "evaluator"):
            browser = signed_in(role, commune)
            assert browser.get(f"{page}/picture.png").status_code == 200
            assert browser.get(page).status_code == 404
            fields = {"csrf_token": browser.token("/account")}
            assert browser.post(f"{page}/remove", data=fields).status_code == 404

    def test_another_commune_is_not_reached(self, database, signed_in, page, commune):
        change_arms(database, commune, drawn(), NOW, None)
        other = add_territory(database, TerritoryDetails("99999", "Otra"), None)
        database.commit()
        browser = signed_in("coordinator", other)
        assert browser.get(page).status_code == 404
        assert browser.get(f"{page}/picture.png").status_code == 404

    def test_a_region_has_none(self, database, signed_in):
        region = add_territory(
            database, TerritoryDetails("01", "Tarapacá", level="region"), None
        )
        database.commit()
        found = signed_in("administrator").get(f"/communes/{region.id}/arms")
        assert found.status_code == 404

    def test_it_goes_with_its_commune(self, database):
        details = TerritoryDetails("D01", "Inventada")
        invented = add_territory(database, details, None, is_fictitious=True)
        change_arms(database, invented, drawn(), NOW, None)
        database.commit()
        erasure.erase_territory(database, invented.id)
        database.commit()
        count = sa.select(sa.func.count()).select_from(tables.CommuneArms)
        assert database.scalar(count) == 0


def figures(pdf):
    """Return the alternative texts of a document's pictures, in reading order."""
    with pikepdf.open(io.BytesIO(pdf)) as made:
        return [
            str(each.get("/Alt"))
            for each in made.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]


class TestDocuments:
    def test_it_stands_on_the_first_page_of_all_documents_with_its_text(
        self, database, signed_in, network, published
    ):
        browser = signed_in("policy", network.territory)
        documents = [
            f"{published}/authorities.pdf",
            *(
                f"{published}/networks/{network.id}/{kind}.pdf"
                for kind in ("network", "annex")
            ),
        ]
        without = [browser.get(each) for each in documents]
        change_arms(database, network.territory, drawn(), NOW, None)
        database.commit()
        for address, before in zip(documents, without, strict=True):
            sent = browser.get(address)
            assert figures(sent.data).count("Escudo de Iquique") == 1
            assert "Escudo de Iquique" not in figures(before.data)
            [shown] = PdfReader(io.BytesIO(sent.data)).pages[0].images
            assert shown.image.size == (300, 400)
            assert sent.headers["ETag"] != before.headers["ETag"]
        assert 'alt="Escudo de Iquique"' in browser.get(published).text
