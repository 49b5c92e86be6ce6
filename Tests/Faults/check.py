#!/usr/bin/env python3
"""Every fault in turn. Exits 1 if the output was ever a mixture, something was left behind, or an answer was wrong."""

import argparse
import sys
import tempfile
import time

from disks import full_disks
from faults import SCENARIOS, Faults
from refusals import refusals
from versions import Site
from together import together

parser = argparse.ArgumentParser()
parser.add_argument("--tool", required=True)
parser.add_argument("--theme", required=True)
parser.add_argument("--share", type=int, default=1, help="try each nth point only")
options = parser.parse_args()

start = time.monotonic()
with tempfile.TemporaryDirectory(prefix="stammtisch-faults-") as scratch:
    site = Site(scratch, options.tool, options.theme)
    faults = Faults(site, options.share)
    wrong = sum(faults.run(scenario) for scenario in SCENARIOS)
    wrong += together(site, max(50 // options.share, 10))
    wrong += full_disks(site)
    wrong += refusals(site)
print(f"{wrong} wrong, {time.monotonic() - start:.0f} s")
sys.exit(1 if wrong else 0)
