"""Checks what the optional script makes of events between builds: in what zone a reader is must not matter."""

import datetime

from pages_in_tabs import LATE_SCRIPTS_SETTLED

ZONES = ("Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo")
SECOND = datetime.timedelta(seconds=1)
# Announced in extra/, and when each is over in UTC; None for what has no day yet.
ENDS = {
    "bonn/2014-09-15-verlegt/": "2014-11-05T08:00:00",  # at 9 in the morning, in Bonn
    "bonn/2014-09-16-werkstatt/": "2014-11-02T13:00:00",  # four days, the last one until 14
    "bonn/2014-09-17-fahrt/": "2014-09-27T23:00:00",  # at 1 in the night
    "bonn/2014-09-19-offen/": "2014-10-25T23:30:00",  # no end: two hours are assumed, and clocks turn back after them
    "bonn/2014-09-19-waldtag/": "2014-10-26T23:00:00",  # a whole day, of 25 hours
    "wiesbaden/2014-09-12-barcamp/": "2014-10-12T22:00:00",  # three whole days
    "bonn/2014-09-18-irgendwann/": None,
}
WORD = "vorbei"

# Where an event stands, whether it is shown as past there, and the words of that.
LABELS = """address => {
    const isOver = element => element.classList.contains('past');
    const own = document.querySelector('.facts:has(> a[href="' + address + '"])');
    return [
        ...[...document.querySelectorAll('.event:has(h3 a[href="' + address + '"])')].flatMap(card => [
            ['card', isOver(card), card.querySelector('.kicker').textContent],
            ['sign of a card', isOver(card), card.querySelector('.signs').innerText],
        ]),
        ...[...document.querySelectorAll('.entry[href="' + address + '"]')]
            .map(entry => ['month', isOver(entry), entry.textContent]),
        ...(own ? [
            ['facts', isOver(own), own.querySelector('dt').innerText],
            ['sign', isOver(document.querySelector('.big')), document.querySelector('.big').innerText],
        ] : []),
    ];
}"""
NEXT_OF_CHAPTER = """() => [...document.querySelectorAll('.chapter-card [data-end]')]
    .map(line => [line.closest('.chapter-card').dataset.chapter, line.innerText])"""


def moment(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)


def check_clock(browser, address, report):
    """Events are over from the instant of their end on, on every page that shows them, and not a second before."""
    for zone in ZONES:
        with browser.new_context(timezone_id=zone, viewport={"width": 1280, "height": 900}) as context:
            tab = context.new_page()
            for path, end in ENDS.items():
                if end is None:
                    check_labels(tab, address, path, moment("2034-01-01T00:00:00"), False, zone, report)
                    continue
                for now, over in (moment(end) - SECOND, False), (moment(end), True), (moment(end) + SECOND, True):
                    check_labels(tab, address, path, now, over, zone, report)
    with browser.new_context(timezone_id=ZONES[1]) as context:
        check_next_meeting(context.new_page(), address, report)
    with browser.new_context(timezone_id=ZONES[2]) as context:
        check_open_page(context, address, report)


def check_labels(tab, address, path, now, over, zone, report):
    end = ENDS[path] and moment(ENDS[path])
    # The month of the event's last day in Germany, which is never more than two hours ahead.
    last = end and end + datetime.timedelta(hours=1) - SECOND
    lists = [f"kalender/{last:%Y/%m}/", "kalender/"] if last else [path.split("/")[0] + "/"]
    tab.clock.set_fixed_time(now)
    for page in (path, *lists):
        tab.goto(address + page)
        tab.evaluate(LATE_SCRIPTS_SETTLED)
        place = f"{page} in {zone} at {now:%Y-%m-%d %H:%M:%S}"
        found = tab.evaluate(LABELS, f"/{path}")
        report.check(found, place, f"{path} is nowhere")
        wrong = [label for label in found if (label[1], WORD in label[2]) != (over, over)]
        report.nothing(wrong, place, f"{path} should be {'over' if over else 'to come'}")


def check_next_meeting(tab, address, report):
    """The home page says of each chapter what comes next; when that is over it was the last one."""
    for now, word in ("2014-10-07T06:59:59", "Nächstes Treffen:"), ("2014-10-07T07:00:00", "Letztes Treffen:"):
        tab.clock.set_fixed_time(moment(now))
        tab.goto(address)
        tab.evaluate(LATE_SCRIPTS_SETTLED)
        lines = dict(tab.evaluate(NEXT_OF_CHAPTER))
        report.check(lines.get("bonn", "").startswith(word), f"home page at {now}", f"says {lines.get('bonn')}")


def check_open_page(context, address, report):
    """A page that is open while an event ends says so without being loaded again."""
    path, end = "bonn/2014-09-15-verlegt/", moment("2014-11-05T08:00:00")
    tab = context.new_page()
    # Weeks before: a timer that long would overflow and fire at once.
    tab.clock.install(time=end - datetime.timedelta(days=40))
    tab.goto(address + path)
    for wait, over in (0, False), (40 * 86_400 - 1, False), (2, True):
        tab.clock.fast_forward(wait * 1000)
        found = tab.evaluate(LABELS, f"/{path}")
        wrong = [label for label in found if (label[1], WORD in label[2]) != (over, over)]
        report.nothing(wrong, f"{path} left open", f"after {wait} s more it should be {'over' if over else 'to come'}")
