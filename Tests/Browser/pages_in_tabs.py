"""What several checks do with pages that are open in a tab."""

WATCH_LAYOUT = """
window.layoutShift = 0;
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.layoutShift += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""
# Scripts run before the load event; what they change is laid out one frame later, and observed another one later.
LATE_SCRIPTS_SETTLED = """async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}"""
