"""A wrong or missing setting is one readable line that says how to get it, and never shows a secret."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config import NAMES, SECRET_NAMES, TRANSLATORS, SettingsUnusable, read_settings, shared_folder
from bot.translation.setup import ENGINES
from bot.values import PairSetting

CANARY = "canary-9f2c"
TELEGRAM = {"TELEGRAM_TOKEN": f"42:{CANARY}"}


def settings(
    given: dict[str, str] | None = None, *, dotenv: Path = Path("no such file"), serving: bool = False
):
    return read_settings(
        {f"BARAZA_{name}": value for name, value in (given or {}).items()}, dotenv=dotenv, serving=serving
    )


def problems(given: dict[str, str], *, serving: bool = False) -> str:
    with pytest.raises(SettingsUnusable) as wrong:
        settings(given, serving=serving)
    assert all("\n" not in line for line in wrong.value.problems)
    assert CANARY not in str(wrong.value)
    return str(wrong.value)


def test_nothing_set_is_enough_to_look_around():
    plain = settings()

    assert plain.database_url == "sqlite:///data/baraza.db"
    assert plain.translators == ()
    assert plain.web_listen == "127.0.0.1:8080"
    assert plain.tick_seconds == 15
    assert not plain.telegram
    assert not plain.matrix


def test_serving_without_a_platform_says_where_to_get_one():
    said = problems({}, serving=True)

    assert said.count("\n") == 0
    for word in ("BARAZA_TELEGRAM_TOKEN", "@BotFather", "BARAZA_MATRIX_HOMESERVER", "make demo"):
        assert word in said


@pytest.mark.parametrize(
    "given",
    [
        TELEGRAM,
        {"MATRIX_HOMESERVER": "https://m.org", "MATRIX_USER": "@b:m.org", "MATRIX_PASSWORD": "x"},
        {
            "MATRIX_HOMESERVER": "http://127.0.0.1:8008",
            "MATRIX_USER": "@b:localhost",
            "MATRIX_TOKEN": "syt_x",
        },
    ],
    ids=["telegram", "matrix by password", "matrix by token"],
)
def test_one_platform_is_enough_to_serve(given):
    assert settings(given, serving=True)


def test_the_database_lies_in_the_data_folder_unless_named():
    assert settings({"DATA_DIR": "/var/lib/b"}).database_url == "sqlite:////var/lib/b/baraza.db"
    named = settings({"DATA_DIR": "/var/lib/b", "DATABASE_URL": "sqlite:///x.db"})
    assert named.database_url == "sqlite:///x.db"


def test_an_empty_value_is_none():
    assert settings({"TELEGRAM_TOKEN": "", "TICK_SECONDS": "", "TRANSLATORS": ""}) == settings()


def test_settings_cannot_be_changed():
    with pytest.raises(ValidationError):
        settings().log_level = "debug"


def test_matrix_needs_no_password_where_a_login_is_kept(tmp_path):
    """`baraza matrix login` needs none either: it asks for it."""
    given = {"MATRIX_HOMESERVER": "https://m.org", "MATRIX_USER": "@b:m.org", "DATA_DIR": str(tmp_path)}

    assert "BARAZA_MATRIX_PASSWORD" in problems(given, serving=True)
    assert settings(given).matrix
    (tmp_path / "matrix").mkdir()
    (tmp_path / "matrix" / "matrix-account.json").touch()
    assert settings(given, serving=True).matrix


WRONG = {
    "token": ({"TELEGRAM_TOKEN": CANARY}, "BARAZA_TELEGRAM_TOKEN: is not a bot token"),
    "level": ({"LOG_LEVEL": "inf"}, 'BARAZA_LOG_LEVEL: "inf" is not a level. Did you mean "info"?'),
    "loud": ({"LOG_LEVEL": "loud"}, "Use one of: debug, info, warning, error."),
    "listen": ({"WEB_LISTEN": "8080"}, "BARAZA_WEB_LISTEN: "),
    "port": ({"WEB_LISTEN": "127.0.0.1:80800"}, "such as 127.0.0.1:8080"),
    "clock": ({"CLOCK": "tomorrow"}, 'BARAZA_CLOCK: "tomorrow" is neither'),
    "clock unit": ({"CLOCK": "+3 moons"}, "BARAZA_CLOCK: "),
    "tick": ({"TICK_SECONDS": "often"}, 'BARAZA_TICK_SECONDS: "often" is not a number of seconds'),
    "never": ({"TICK_SECONDS": "0"}, "more than 0"),
    "not a number": ({"TICK_SECONDS": "nan"}, "more than 0"),
    "translator": ({"TRANSLATORS": "libre,gogle"}, "is not a translator"),
    "near translator": ({"TRANSLATORS": "gogle"}, 'Did you mean "google"?'),
    "scheme": ({"DATABASE_URL": f"mysql://a:{CANARY}@b/c"}, "sqlite:/// or postgresql://"),
    "no file": ({"DATABASE_URL": "sqlite://"}, "names no file"),
    "user": ({"MATRIX_USER": "bob"}, "@baraza:example.org"),
    "no address": ({"MATRIX_HOMESERVER": "m.org"}, "https://example.org"),
    "broken address": ({"LIBRETRANSLATE_URL": "http://[::1"}, "is not an address"),
    "in the clear": ({"LIBRETRANSLATE_URL": "http://words.example.org"}, "in the clear. Write https://"),
    "public ip": ({"MATRIX_HOMESERVER": "http://8.8.8.8"}, "in the clear"),
    "password in it": ({"LIBRETRANSLATE_URL": f"https://a:{CANARY}@b.org"}, "Take it out"),
    "half of matrix": (
        {"MATRIX_USER": "@b:m.org"},
        "BARAZA_MATRIX_HOMESERVER and BARAZA_MATRIX_PASSWORD (or BARAZA_MATRIX_TOKEN) must be set",
    ),
    "devices": ({"MATRIX_DEVICES": "some"}, 'BARAZA_MATRIX_DEVICES: "some" is not one of: all, verified.'),
    "invites": ({"MATRIX_INVITES": "some"}, 'BARAZA_MATRIX_INVITES: "some" is not one of: code, known'),
    "api without token": ({"TELEGRAM_API_URL": "http://127.0.0.1:1"}, "without BARAZA_TELEGRAM_TOKEN"),
    "webhook without token": ({"TELEGRAM_WEBHOOK_URL": "https://a.org"}, "without BARAZA_TELEGRAM_TOKEN"),
    "webhook's port": ({**TELEGRAM, "TELEGRAM_WEBHOOK_URL": "https://a.org:444"}, "at ports 443, 80, 88"),
    "webhook in the clear": ({**TELEGRAM, "TELEGRAM_WEBHOOK_URL": "http://127.0.0.1"}, "https:// addresses"),
    "no server": ({"TRANSLATORS": "libretranslate"}, "set BARAZA_LIBRETRANSLATE_URL"),
    "no key": ({"TRANSLATORS": "deepl"}, "set BARAZA_DEEPL_KEY"),
    "no key of Microsoft's": ({"TRANSLATORS": "microsoft"}, "set BARAZA_MICROSOFT_KEY"),
    "no key for a pair": ({"TRANSLATORS_FOR": "sw: deepl"}, "BARAZA_TRANSLATORS_FOR names deepl: set"),
    "a pair without anybody": ({"TRANSLATORS_FOR": "sw to en:"}, '"sw to en:" is not read. Write languages'),
    "a pair of three": (
        {"TRANSLATORS_FOR": "sw to en to fr: google"},
        '"sw to en to fr: google" is not read.',
    ),
    "no language": ({"TRANSLATORS_FOR": "swahili: google"}, '"swahili: google" is not read.'),
    "nobody that is known": ({"TRANSLATORS_FOR": "sw: gogle"}, 'Did you mean "google"?'),
    "half of Baidu": ({"TRANSLATORS": "baidu", "BAIDU_KEY": "k"}, "set BARAZA_BAIDU_APPID"),
    "misspelt": (
        {"TELEGRAM_TOKN": CANARY},
        "BARAZA_TELEGRAM_TOKN is not a setting. Did you mean BARAZA_TELEGRAM_T",
    ),
    "misspelt file": ({"DEEPL_KEY_FLE": "x"}, "Did you mean BARAZA_DEEPL_KEY_FILE?"),
}


@pytest.mark.parametrize(("given", "says"), WRONG.values(), ids=WRONG)
def test_a_wrong_setting_is_one_line_that_says_what_would_do(given, says):
    said = problems(given)

    assert says in said
    assert said.count("\n") == 0


def test_every_wrong_setting_is_told_at_once():
    said = problems({"LOG_LEVEL": "x", "TICK_SECONDS": "x", "TELEGRAM_TOKN": "x"}).splitlines()

    assert len(said) == 3


def test_what_is_far_from_any_setting_may_be_somebody_elses():
    assert settings({"SERVICE_HOST": "10.0.0.1", "PORT_8080_TCP_ADDR": "10.0.0.1", "STRICT_PEERS": "1"})


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:5000", "http://[::1]:5000", "http://libretranslate:5000", "http://192.168.1.7:5000"],
)
def test_a_translator_on_the_operators_own_network_may_be_spoken_to_in_the_clear(url):
    assert settings({"TRANSLATORS": "libretranslate", "LIBRETRANSLATE_URL": url}).libretranslate_url == url


def test_translators_keep_their_order():
    some = settings(
        {"TRANSLATORS_FOR": "sw to pt-BR: Google, deepl; ar: google;\n fa: nobody", "DEEPL_KEY": "k"}
    )
    assert some.translators_for == (
        PairSetting("sw", "pt-BR", ("google", "deepl")),
        PairSetting("ar", "", ("google",)),
        PairSetting("", "ar", ("google",)),
        PairSetting("fa", "", ()),
        PairSetting("", "fa", ()),
    )
    chosen = settings({"TRANSLATORS": " DeepL, google ,deepl", "DEEPL_KEY": "k"})

    assert chosen.translators == ("deepl", "google")


def test_the_translators_that_may_be_named_are_those_that_there_are():
    assert set(TRANSLATORS) == set(ENGINES)


def test_a_secret_may_be_kept_in_a_file(tmp_path):
    (tmp_path / "token").write_text(f"42:{CANARY}\n", encoding="utf-8")

    kept = settings({"TELEGRAM_TOKEN_FILE": str(tmp_path / "token")}, serving=True)

    assert kept.telegram_token is not None
    assert kept.telegram_token.get_secret_value() == f"42:{CANARY}"


def test_a_secret_in_two_places_or_in_a_missing_file_is_told(tmp_path):
    missing = str(tmp_path / "none")

    assert "are both set" in problems({**TELEGRAM, "TELEGRAM_TOKEN_FILE": missing})
    assert f"BARAZA_DEEPL_KEY_FILE: {missing} cannot be read" in problems({"DEEPL_KEY_FILE": missing})


EAST = {
    "MATRIX_HOMESERVER_EAST": "https://m.org",
    "MATRIX_USER_EAST": "@b:m.org",
    "MATRIX_PASSWORD_EAST": CANARY,
}


def test_several_accounts_of_a_platform_are_told_apart_by_a_name_at_the_end(tmp_path):
    (tmp_path / "token").write_text("43:x\n", encoding="utf-8")

    several = settings(
        {
            **TELEGRAM,
            "TELEGRAM_TOKEN_EAST": f"44:{CANARY}",
            "TELEGRAM_TOKEN_SAHEL_2_FILE": str(tmp_path / "token"),
            "MATRIX_HOMESERVER": "https://m.org",
            "MATRIX_USER": "@a:m.org",
            "MATRIX_TOKEN": CANARY,
            **EAST,
        },
        serving=True,
    )

    telegram = {each.name: each.token.get_secret_value() for each in several.telegram_accounts}
    assert telegram == {
        "telegram": f"42:{CANARY}",
        "telegram-east": f"44:{CANARY}",
        "telegram-sahel-2": "43:x",
    }
    assert [(each.name, each.user) for each in several.matrix_accounts] == [
        ("matrix", "@a:m.org"),
        ("matrix-east", "@b:m.org"),
    ]
    assert several.matrix_accounts[1].password.get_secret_value() == CANARY
    assert CANARY not in repr(several)
    assert set(several.secrets()) == {*telegram.values(), CANARY}


def test_further_accounts_alone_are_enough_to_serve():
    assert settings({"TELEGRAM_TOKEN_EAST": "44:x"}, serving=True).telegram
    assert settings(EAST, serving=True).matrix


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"TELEGRAM_TOKEN_EAST": CANARY}, "BARAZA_TELEGRAM_TOKEN_EAST: is not a bot token"),
        (
            {**TELEGRAM, "TELEGRAM_TOKEN_EAST": f"42:{CANARY}"},
            "telegram and telegram-east are one and the same",
        ),
        (
            {"MATRIX_USER_B_2": "@b:m.org"},
            "account b-2 is set up in part: BARAZA_MATRIX_HOMESERVER_B_2"
            " and BARAZA_MATRIX_PASSWORD_B_2 (or BARAZA_MATRIX_TOKEN_B_2) must be set as well.",
        ),
        ({**EAST, "MATRIX_HOMESERVER_EAST": "m.org"}, "BARAZA_MATRIX_HOMESERVER_EAST: is not an address"),
        ({**EAST, "MATRIX_USER_EAST": "bob"}, 'BARAZA_MATRIX_USER_EAST: "bob" is not a Matrix user'),
        (
            {"TELEGRAM_TOKEN_east": "1:x"},
            "in capitals and digits, at most 30, such as BARAZA_TELEGRAM_TOKEN_",
        ),
        ({"TELEGRAM_TOKEN_": "1:x"}, "in capitals and digits"),
        ({"TELEGRAM_TOKEN_EAST_FILE": "/none"}, "BARAZA_TELEGRAM_TOKEN_EAST_FILE: /none cannot be read"),
        (
            {"TELEGRAM_TOKEN_EAST": "1:x", "TELEGRAM_TOKEN_EAST_FILE": "/none"},
            "BARAZA_TELEGRAM_TOKEN_EAST and BARAZA_TELEGRAM_TOKEN_EAST_FILE are both set",
        ),
    ],
    ids=["token", "twice", "in part", "address", "user", "small letters", "no name", "no file", "both"],
)
def test_a_further_account_set_up_wrongly_is_one_line_too(given, says):
    said = problems(given)

    assert says in said
    assert said.count("\n") == 0


def test_a_further_matrix_account_needs_its_password_for_the_first_start_only(tmp_path):
    kept = {"MATRIX_HOMESERVER_B": "https://m.org", "MATRIX_USER_B": "@b:m.org", "DATA_DIR": str(tmp_path)}

    lacking = problems(kept, serving=True)
    assert "BARAZA_MATRIX_PASSWORD_B (or BARAZA_MATRIX_TOKEN_B) must be set as well." in lacking
    assert "Or run `baraza matrix login --account b` once." in lacking
    (tmp_path / "matrix-b").mkdir()
    (tmp_path / "matrix-b" / "matrix-account.json").write_text("{}", encoding="utf-8")
    assert settings(kept, serving=True).matrix_accounts[0].name == "matrix-b"


def test_the_file_dotenv_is_read_and_the_environment_goes_before_it(tmp_path):
    file = tmp_path / ".env"
    file.write_text('BARAZA_LOG_LEVEL="debug"\nBARAZA_TICK_SECONDS=5 # often\nOTHER=1\n', encoding="utf-8")

    both = settings({"TICK_SECONDS": "7"}, dotenv=file)

    assert (both.log_level, both.tick_seconds) == ("debug", 7)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (f'BARAZA_DEEPL_KEY="{CANARY}\n'.encode(), "line 1: this is not read."),
        (f"BARAZA_LOG_LEVEL=debug\n{CANARY} and more\n".encode(), "line 2: this is not read."),
        (b"BARAZA_DEEPL_KEY=\xff\xfe\x00", "is not text in UTF-8."),
    ],
    ids=["open quote", "no setting", "no text"],
)
def test_a_line_of_dotenv_that_cannot_be_read_is_told_without_what_stands_there(tmp_path, written, says):
    file = tmp_path / ".env"
    file.write_bytes(written)

    with pytest.raises(SettingsUnusable) as wrong:
        settings(dotenv=file)

    assert len(wrong.value.problems) == 1
    assert str(wrong.value).startswith(str(file))
    assert says in str(wrong.value)
    assert CANARY not in str(wrong.value)


def test_a_platform_that_was_set_up_wrongly_is_not_told_to_be_missing():
    assert problems({"TELEGRAM_TOKN": CANARY}, serving=True).count("\n") == 0
    assert problems({"TELEGRAM_TOKEN_FILE": "/no such file"}, serving=True).count("\n") == 0


def test_the_clock_runs_ahead_or_stands_at_a_moment_when_the_process_starts():
    started = datetime(2026, 11, 24, 12, tzinfo=UTC)

    assert settings().clock.offset(started) == timedelta(0)
    assert settings({"CLOCK": "+3 days"}).clock.offset(started) == timedelta(days=3)
    assert settings({"CLOCK": "-2 hours"}).clock.offset(started) == timedelta(hours=-2)
    at = settings({"CLOCK": "2026-11-30T07:59:30Z"}).clock
    assert started + at.offset(started) == datetime(2026, 11, 30, 7, 59, 30, tzinfo=UTC)


def test_no_secret_shows_in_the_settings_and_all_are_named_for_the_logs():
    values = {
        "TELEGRAM_TOKEN": f"1:{CANARY}-a",
        "MATRIX_HOMESERVER": "https://m.org",
        "MATRIX_USER": "@b:m.org",
        "MATRIX_PASSWORD": f"{CANARY}-b",
        "MATRIX_TOKEN": f"{CANARY}-c",
        "LIBRETRANSLATE_KEY": f"{CANARY}-d",
        "DEEPL_KEY": f"{CANARY}-e",
    }
    full = settings(values)

    assert CANARY not in repr(full) + str(full)
    assert sorted(full.secrets()) == sorted(value for value in values.values() if CANARY in value)
    assert (
        {f"BARAZA_{name}" for name, value in values.items() if CANARY in value}
        < set(SECRET_NAMES)
        < set(NAMES)
    )


@pytest.mark.parametrize(("name", "kind"), [("protocols", "*.yaml"), ("locales", "*/*.ftl")])
def test_the_shelf_and_our_sentences_are_found(name, kind):
    assert [*shared_folder(name).glob(kind)]
