"""Checks all pages of a site with the Nu HTML checker."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "Interop"))

from programs.nu import nu


def check_html(site, report):
    report.nothing(nu(site.root), f"{site.root.parent.name}/{site.root.name}", "the Nu HTML checker says")
