"""Runs checks and counts them. A check is a function that yields its problems, one line each."""


class Report:
    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failed = 0

    def run(self, subject, check, *arguments):
        """Counts one check; what it raises is a problem too: a file no program can read fails here."""
        try:
            problems = list(check(*arguments))
        except Exception as error:
            problems = [f"{type(error).__name__}: {error}"]
        for problem in problems:
            print(f"{self.name}/{subject}: {check.__name__}: {' '.join(str(problem).split())}")
        if problems:
            self.failed += 1
        else:
            self.passed += 1

    def close(self):
        """Prints the closing line; the exit code of the whole run."""
        print(f"{self.name}: {self.passed} passed, {self.failed} failed")
        return 1 if self.failed or not self.passed else 0


def differences(found, expected):
    """Yields what of two collections is in one only, or more often in one."""
    remaining = list(found)
    for item in expected:
        if item in remaining:
            remaining.remove(item)
        else:
            yield f"missing: {item}"
    for item in remaining:
        yield f"unexpected: {item}"
