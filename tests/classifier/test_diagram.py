"""The reliability diagram."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import numpy as np
from rejectbox_classifier.diagram import reliability


def test_a_bar_stands_for_each_bin_that_holds_mail_as_high_as_its_part_of_rejections() -> None:
    given, truth = np.array([0.05, 0.05, 0.95, 0.95]), np.array([False, True, True, True])
    tree = ET.fromstring(reliability(given, truth, "On <this>"))
    bars = [one for one in tree.iter("{http://www.w3.org/2000/svg}rect") if one.get("fill") == "#4a7fb5"]
    assert [float(bar.get("height", "")) for bar in bars] == [160.0, 320.0]
    words = " ".join(tree.itertext())
    assert "On <this>" in words
    assert "4 mails, 3 rejections, calibration error 0.250" in words


def test_nothing_gives_an_empty_diagram() -> None:
    assert ET.fromstring(reliability(np.array([]), np.array([], dtype=bool), "Nothing")) is not None
