"""`rejectbox setup` as people use it: typed at in tmux, and called from scripts, against real servers."""
