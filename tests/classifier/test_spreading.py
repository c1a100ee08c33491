"""Work spread over processes."""

from __future__ import annotations

import os

import pytest
from rejectbox_classifier.spreading import spread


def test_results_come_in_the_order_of_the_items() -> None:
    held = {"what": "not copied by hand"}
    assert list(spread(lambda item: f"{held['what']} {item}", range(5))) == [
        f"not copied by hand {n}" for n in range(5)
    ]


def test_what_a_process_raises_is_raised_here() -> None:
    def work(item: int) -> int:
        if item == 1:
            raise ValueError("item 1")
        return item

    with pytest.raises(ValueError, match="item 1"):
        list(spread(work, range(3)))


def test_one_item_is_done_here() -> None:
    assert list(spread(lambda _item: os.getpid(), range(1))) == [os.getpid()]


def test_this_process_does_something_else_meanwhile() -> None:
    done: list[int] = []
    working = spread(lambda _item: (os.getpid(), len(done)), range(3), lambda: done.append(os.getpid()))
    assert [(pid != os.getpid(), seen) for pid, seen in working] == [(True, 0)] * 3
    assert done == [os.getpid()]
    assert list(spread(lambda item: item, range(1), lambda: done.append(0))) == [0]
    assert done == [os.getpid(), 0]
