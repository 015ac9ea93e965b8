"""The command line, `intersect`: files in, files out, and running the site."""

import click

from intersect.cli.group import IntersectGroup
from intersect.cli.reader import said
from intersect.language import message

_version = click.version_option(
    package_name="intersect",
    message="%(package)s %(version)s",
    help=said(message("Show the version and exit.")),
)
main = _version(
    IntersectGroup(
        name="intersect",
        help=said(
            message(
                "Measures how intersectoral local networks are: questionnaires, the "
                "level of each network, and its diagnostic."
            )
        ),
        options_metavar=said(message("[OPTIONS]")),
        subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
    )
)
