"""`python -m timeline_cli`: the command line, where no script was installed."""

from timeline_cli.cli import main

if __name__ == "__main__":  # not in the processes that --jobs starts
    main()
