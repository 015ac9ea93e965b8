"""Settings come from the environment, once, and say what is wrong with it."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from intersect.paths import shipped
from intersect.settings import Settings, SettingsError


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    return tmp_path / "instance"


def settings(instance: Path, **environ: str) -> Settings:
    return Settings.from_environ({"INTERSECT_INSTANCE": str(instance), **environ})


def test_what_is_left_out_suits_one_machine(instance: Path) -> None:
    chosen = settings(instance)
    assert chosen.instance == instance
    assert chosen.database_url == f"sqlite:///{instance / 'intersect.db'}"
    assert chosen.questionnaires == shipped("questionnaires")
    assert chosen.base_url == "http://127.0.0.1:8000"
    assert not chosen.secure_cookies


def test_what_is_given_is_taken(instance: Path, tmp_path: Path) -> None:
    chosen = settings(
        instance,
        INTERSECT_DATABASE_URL="postgresql+psycopg://localhost/intersect",
        INTERSECT_SECRET_KEY="a key of my own",
        INTERSECT_QUESTIONNAIRES=str(tmp_path),
        INTERSECT_BASE_URL="https://redes.example/",
        INTERSECT_SECURE_COOKIES="0",
        INTERSECT_PROXIES="2",
        INTERSECT_METRICS_TOKEN="sixteen or more!",
        INTERSECT_LOG_LEVEL="error",
        INTERSECT_TWO_FACTOR="optional",
        INTERSECT_FILES_MB="100",
        INTERSECT_DOCUMENTS_MB="50",
    )
    assert chosen == Settings(
        instance=instance,
        database_url="postgresql+psycopg://localhost/intersect",
        secret_key="a key of my own",
        questionnaires=tmp_path,
        base_url="https://redes.example",
        secure_cookies=False,
        proxies=2,
        metrics_token="sixteen or more!",
        log_level="error",
        two_factor="optional",
        files_mb=100,
        documents_mb=50,
    )


PROVIDER = {
    "INTERSECT_OIDC_ISSUER": "https://entrada.example",
    "INTERSECT_OIDC_CLIENT_ID": "redes",
    "INTERSECT_OIDC_CLIENT_SECRET": "secret-5-of-the-provider",
    "INTERSECT_OIDC_NAME": "Entrada única",
}


def test_a_provider_is_taken_whole(instance: Path) -> None:
    chosen = settings(instance, **PROVIDER)
    assert chosen.oidc_issuer == "https://entrada.example"
    assert (chosen.oidc_client_id, chosen.oidc_name) == ("redes", "Entrada única")
    assert "secret-5" not in repr(chosen)


@pytest.mark.parametrize("left_out", ["CLIENT_ID", "CLIENT_SECRET", "NAME"])
def test_a_provider_without_one_of_its_settings_names_it(
    left_out: str, instance: Path
) -> None:
    environ = {**PROVIDER, f"INTERSECT_OIDC_{left_out}": ""}
    with pytest.raises(SettingsError, match=left_out):
        settings(instance, **environ)


@pytest.mark.parametrize(
    ("issuer", "is_taken"),
    [
        ("http://entrada.example", False),
        ("entrada.example", False),
        ("http://localhost.example", False),
        ("http://localhost:9000", True),
        ("http://127.0.0.1:9000/realms/redes", True),
    ],
)
def test_only_this_machine_is_a_provider_without_https(
    issuer: str, is_taken: bool, instance: Path
) -> None:
    environ = {**PROVIDER, "INTERSECT_OIDC_ISSUER": issuer}
    if is_taken:
        assert settings(instance, **environ).oidc_issuer == issuer
    else:
        with pytest.raises(SettingsError, match="INTERSECT_OIDC_ISSUER"):
            settings(instance, **environ)


def test_secrets_are_not_shown_with_the_settings(instance: Path) -> None:
    shown = repr(
        settings(
            instance,
            INTERSECT_DATABASE_URL="postgresql://ana:secret-1@localhost/intersect",
            INTERSECT_SECRET_KEY="secret-2",
            INTERSECT_METRICS_TOKEN="secret-3-of-monitoring",
        )
    )
    assert "secret-" not in shown


def test_the_secret_key_is_made_once_and_kept_from_other_users(instance: Path) -> None:
    first = settings(instance).secret_key
    assert len(first) >= 48
    assert settings(instance).secret_key == first
    assert (instance / "secret_key").stat().st_mode & 0o077 == 0


def test_a_first_start_interrupted_half_way_leaves_no_empty_key(
    instance: Path,
) -> None:
    instance.mkdir()
    (instance / "secret_key.0a1b2c3d").touch()
    assert len(settings(instance).secret_key) >= 48


def test_the_instance_folder_is_closed_to_other_users(instance: Path) -> None:
    settings(instance)
    assert instance.stat().st_mode & 0o077 == 0


def test_two_installations_have_different_keys(tmp_path: Path) -> None:
    assert settings(tmp_path / "a").secret_key != settings(tmp_path / "b").secret_key


def test_of_keys_made_at_once_all_go_on_with_one(instance: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        keys = list(threads.map(lambda _: settings(instance).secret_key, range(8)))
    assert len(set(keys)) == 1
    assert [file.name for file in instance.iterdir()] == ["secret_key"]


def test_a_given_secret_key_leaves_no_file(instance: Path) -> None:
    settings(instance, INTERSECT_SECRET_KEY="given")
    assert not instance.exists()


def test_an_address_with_https_makes_cookies_secure(instance: Path) -> None:
    assert settings(instance, INTERSECT_BASE_URL="https://redes.example").secure_cookies


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("INTERSECT_BASE_URL", "redes.example"),
        ("INTERSECT_SECURE_COOKIES", "yes"),
        ("INTERSECT_PROXIES", "one"),
        ("INTERSECT_PROXIES", "-1"),
        ("INTERSECT_PROXIES", "6"),
        ("INTERSECT_METRICS_TOKEN", "too short"),
        ("INTERSECT_FILES_MB", "0"),
        ("INTERSECT_DOCUMENTS_MB", "2 GB"),
        ("INTERSECT_METRICS_TOKEN", "contraseña de monitoreo"),
        ("INTERSECT_LOG_LEVEL", "debug"),
        ("INTERSECT_TWO_FACTOR", "never"),
    ],
)
def test_an_unusable_value_is_named(variable: str, value: str, instance: Path) -> None:
    with pytest.raises(SettingsError, match=variable):
        settings(instance, **{variable: value})


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="INTERSECT_INSTANCE"):
        settings(tmp_path / "file" / "instance")


def test_settings_do_not_change(instance: Path) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings(instance).base_url = "http://other"  # type: ignore[misc]


MAIL = {
    "INTERSECT_SMTP_HOST": "smtp.ejemplo.cl",
    "INTERSECT_MAIL_SENDER": "Redes <redes@ejemplo.cl>",
}


@pytest.mark.parametrize(
    ("security", "port"), [("", 587), ("starttls", 587), ("tls", 465), ("none", 25)]
)
def test_the_port_for_mail_follows_the_protection_of_the_line(tmp_path, security, port):
    environ = {**MAIL, "INTERSECT_SMTP_SECURITY": security}
    settings = Settings.from_environ({"INTERSECT_INSTANCE": str(tmp_path), **environ})
    assert settings.smtp_port == port
    assert settings.sends_mail


def test_without_a_mail_server_there_is_no_mail(tmp_path):
    settings = Settings.from_environ({"INTERSECT_INSTANCE": str(tmp_path)})
    assert not settings.sends_mail


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("INTERSECT_SMTP_PORT", "0"),
        ("INTERSECT_SMTP_PORT", "65536"),
        ("INTERSECT_SMTP_PORT", "²"),
        ("INTERSECT_SMTP_SECURITY", "ssl"),
        ("INTERSECT_MAIL_SENDER", ""),
        ("INTERSECT_MAIL_SENDER", "Redes"),
        ("INTERSECT_MAIL_SENDER", "redes@ejemplo.cl\nBcc: x@ejemplo.cl"),
        ("INTERSECT_MAIL_REPLY_TO", "nadie"),
        ("INTERSECT_SMTP_USER", "peñalolén"),
        ("INTERSECT_SMTP_PASSWORD", "contraseña"),
    ],
)
def test_a_bad_setting_of_mail_is_named(tmp_path, name, value):
    environ = {"INTERSECT_INSTANCE": str(tmp_path), **MAIL, name: value}
    with pytest.raises(SettingsError, match=name):
        Settings.from_environ(environ)


def test_the_password_for_mail_is_never_shown(tmp_path):
    environ = {"INTERSECT_INSTANCE": str(tmp_path), **MAIL}
    environ["INTERSECT_SMTP_PASSWORD"] = "secreta"
    assert "secreta" not in repr(Settings.from_environ(environ))
