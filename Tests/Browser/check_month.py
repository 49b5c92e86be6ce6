"""Checks months' tables against a calendar."""

import datetime

MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()

READ = """() => [...document.querySelectorAll('table.month')].map(table => ({
    caption: table.caption?.textContent.trim(),
    shown: table.checkVisibility(),
    headings: [...table.tHead.rows[0].cells].map(cell => ({
        element: cell.localName, scope: cell.scope, spoken: cell.querySelector(':not([aria-hidden])').textContent})),
    weeks: [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => ({
        date: cell.querySelector('time').dateTime,
        seen: cell.querySelector('time [aria-hidden]').textContent,
        spoken: cell.querySelector('time .vh').textContent,
        links: [...cell.querySelectorAll('a')].map(link => link.textContent)}))),
}))"""


def check_months(tab, place, is_wide, report):
    """Tables are for wide screens; each names its month and its columns, and every day stands under its weekday."""
    for table in tab.evaluate(READ):
        place_of_table = f"{place} {table['caption']}"
        report.check(table["shown"] == is_wide, place_of_table, f"shown is {table['shown']}")
        if is_wide:
            report.nothing(faults(table), place_of_table, "table")


def faults(table):
    headings = table["headings"]
    if [heading["spoken"] for heading in headings] != WEEKDAYS:
        yield f"its columns are {[heading['spoken'] for heading in headings]}"
    if any((heading["element"], heading["scope"]) != ("th", "col") for heading in headings):
        yield "its column headings are none"
    cells = [cell for week in table["weeks"] for cell in week]
    days = [datetime.date.fromisoformat(cell["date"]) for cell in cells]
    if any(len(week) != 7 for week in table["weeks"]) or days[0].weekday() != 0:
        yield "its weeks do not go from Monday to Sunday"
    if days != [days[0] + datetime.timedelta(number) for number in range(len(days))]:
        yield "its days do not follow one another"
    first, last = days[6].replace(day=1), days[-7]
    if (table["caption"], last.month) != (f"{MONTHS[first.month - 1]} {first.year}", first.month):
        yield f"its caption is not that of {first:%Y-%m}"
    for day, cell in zip(days, cells):
        spoken = f"{WEEKDAYS[day.weekday()]}, {day.day}. {MONTHS[day.month - 1]} {day.year}"
        if (cell["seen"], cell["spoken"]) != (str(day.day), spoken):
            yield f"{day} is called {cell['seen']} and {cell['spoken']}"
        yield from (f"a link without its date: {link}" for link in cell["links"] if not link.startswith(f"{spoken}: "))
