"""Compares tables, strikethrough, task lists and bare addresses with what cmark-gfm makes of the same random texts.

usage: markdown.py MARKDOWN-SAMPLES [COUNT [SEED]]
"""

import json
import random
import re
import subprocess
import sys

import cmarkgfm

EXTENSIONS = ["table", "strikethrough", "tasklist", "autolink"]

# What a recap may hold. Emphasis that crosses tildes binds tighter here, so it stands alone. Addresses behind an open bracket are read differently on purpose, because a bracket that leads
# nowhere keeps none from being a link here; nor do addresses go on with an angle, a dash or a quotation mark here.
COMMON = [
    "a", "b", "Text", " ", " ", " ", "\\", "|", "|", "\\|", "(", ")", ".", ",", "!", ":", ";", "ä", "`q|r`",
]  # fmt: skip
FAMILIES = [
    ["*", "*s* _t_", "*n*", "<", ">", "<b>", "–"],
    [" *n* ", "~", "~~", "~~~", "\\~", "~~u~ v~~", "~o~", "~~p~~", "<", "“"],
    ["*n*", "[", "]", "![", "](x)", "[ref]", "[w](x)", "&amp;", "&", "#", "~o~", "<b>"],
    [" www.a.de", "(www.a.de/x)", " http://b.de/c_d_e", "https://e.de/?f=g&h=i", " mail@k.de", " mailto:l@m.de", "&"],
]  # fmt: skip
LINES = [
    "|---|---|", "---|:-:", "|-|", "| :-- | --: |", ":-|-:|-", "- [ ] c", "- [x] d", "* [X] e", "1. [ ] f", "> ", "# ",
    "", "", "    ", "- ", "  ", "2. ", "-",
]  # fmt: skip
DELIMITERS = LINES[:5]
DEFINITION = "\n\n[ref]: /ziel 'Titel'\n"


def line(source, pieces):
    start = source.choice(LINES) if source.random() < 0.5 else ""
    if start in DELIMITERS:
        return start
    cells = ["".join(source.choices(pieces, k=source.randint(0, 5))) for _ in range(source.randint(1, 3))]
    return start + source.choice(["|", " | ", ""]).join(cells)


# What cmark-gfm reads otherwise than its specification says.
DEVIATIONS = [
    # It looks past tildes for what stands beside `*` and `_` (CommonMark 0.30 §6.2 knows no such thing).
    (re.compile(r"([*_])(?=~)|(~)(?=[*_])"), r"\1\2a"),
    # A table may end a paragraph (GFM §4.10), and then it unescapes `\|` in that paragraph, also in code and addresses,
    # and takes link reference definitions for text.
    (re.compile(r"\\+\|(?=[^\n]*\n[^\n]*(\n[^\n]*)*?\n[ >]*[|:-][|: -]*(\n|$))"), "|"),
    (re.compile(r"\]:"), "] :"),
    # It reads addresses after backslashes are gone, and tags alone on a line behind a list or quote interrupt paragraphs
    # (CommonMark 0.30 §4.6, condition 7).
    (re.compile(r"(@[^\s|]*)\\+\."), r"\1."),
    (re.compile(r"(?m)^<b>(?=\s*$)"), "<b>."),
    # A delimiter row and header without any `|` are a table to it, and a paragraph here.
    (re.compile(r"(?m)^([^|\n]*:-+:?|[^|\n]*-+:)(?=\s*$)"), r"\1."),
]


def text(source):
    pieces = COMMON + source.choice(FAMILIES) * 2
    written = "\n".join(line(source, pieces) for _ in range(source.randint(1, 7)))
    for pattern, replacement in DEVIATIONS:
        written = pattern.sub(replacement, written)
    return written + DEFINITION


def theirs(markdown, extensions=EXTENSIONS):
    options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    return cmarkgfm.markdown_to_html_with_extensions(markdown, options=options, extensions=extensions)


def normalized(html):
    """Without what is written differently on purpose."""
    html = re.sub(r' class="(left|center|right)"', r' align="\1"', html)
    html = re.sub(r'<div class="table"[^>]*>\n(.*?</table>)\n</div>', r"\1", html, flags=re.DOTALL)
    html = re.sub(r' class="task"| aria-label="[^"]*"', "", html)
    html = re.sub(r'<input type="checkbox"( checked="")?( disabled="")?( checked="")? />', r'<input\1\3>', html)
    return re.sub(r"<li>\s*<p>(<input[^>]*>) |<li>(<input[^>]*>) *\n<p>", r"<li><p>\1\2", html)


def main():
    program, count, seed = sys.argv[1], int((sys.argv[2:3] or ["20000"])[0]), int((sys.argv[3:4] or ["1"])[0])
    source = random.Random(seed)
    texts = [text(source) for _ in range(count)]
    output = subprocess.run([program], input=json.dumps(texts).encode(), capture_output=True, check=True).stdout
    results = json.loads(output)
    differences = others = 0
    for markdown, html, plain in zip(texts, results["extended"], results["plain"], strict=True):
        if normalized(html) == normalized(theirs(markdown)):
            continue
        # It follows CommonMark 0.29: where both read a text differently without any extension, none is to blame.
        if plain != theirs(markdown, extensions=[]):
            others += 1
            continue
        differences += 1
        if differences <= 5:
            print(f"--- {markdown!r}\ncmark-gfm: {normalized(theirs(markdown))}\nours:      {normalized(html)}", file=sys.stderr)
    alike = count - others - differences
    print(f"Markdown: {alike} of {count - others} texts read as cmark-gfm reads them ({others} differ in CommonMark already)")
    return 1 if differences or others * 100 > count else 0


if __name__ == "__main__":
    sys.exit(main())
