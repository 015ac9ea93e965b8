"""`python -m intersect.cli` is `intersect`."""

from intersect.cli import main

if __name__ == "__main__":
    main(prog_name="intersect")
