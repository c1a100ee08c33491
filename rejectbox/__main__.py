"""`python -m rejectbox` is the `rejectbox` command."""

from rejectbox.cli import main

if __name__ == "__main__":
    main()
