"""Counts what passed and says at once what failed."""


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, place, message):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{place}: {message}", flush=True)

    def nothing(self, faults, place, message):
        """Passes when there are no faults; otherwise shows the first few of them."""
        faults = list(faults)
        more = f" … and {len(faults) - 3} more" if len(faults) > 3 else ""
        self.check(not faults, place, f"{message}: {'; '.join(map(str, faults[:3]))}{more}")

    def close(self):
        """Prints the closing line; the exit code."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
