"""What click itself says, listed so that the catalogue of the program carries it.

Click looks these texts up by itself (see `reader.teach_click`); nobody else reads them.
"""

from intersect.language import message, message_n

CLICK_TEXTS = (
    message("Usage:"),
    message("Options"),
    message("Show this message and exit."),
    message("default: {default}"),
    message("required"),
    message("Error: {message}"),
    message("Try '{command} {option}' for help."),
    message("Missing command."),
    message("Missing argument"),
    message("Missing option"),
    message("Missing parameter"),
    message("No such command {name!r}."),
    message("No such option {name!r}."),
    message("Invalid value for {param_hint}: {message}"),
    message("Invalid value: {message}"),
    message("Option {name!r} does not take a value."),
    message("Aborted!"),
    message_n(
        "Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1
    ),
    message_n(
        "Got unexpected extra argument ({args})",
        "Got unexpected extra arguments ({args})",
        1,
    ),
    message_n(
        "Option {name!r} requires an argument.",
        "Option {name!r} requires {nargs} arguments.",
        1,
    ),
    message_n("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1),
    message("{value!r} is not a valid {number_type}."),
    message("{value} is not in the range {range}."),
)
