#!/usr/bin/env python3
"""Cuts the starter list: entries of OFAC's SDN list that the reports at hand name.

    python3 counter/src/script/starter_list.py LIST_FOLDER OUT.tsv REPORT_FOLDER...

From the root of the project, where the data is at hand:

    python3 counter/src/script/starter_list.py ../shared/data/lists/us-ofac-sdn/2024-05-03 \\
        counter/src/main/resources/io/waybill/counter/list/us-ofac-sdn-starter.tsv ../shared/data/reports examples

LIST_FOLDER is named by the date of its sdn.csv (2024-05-03) and holds sdn.csv and alt.csv. Kept are entries under a
programme on the DPRK, Iran, Russia (with Ukraine and Crimea) or non-proliferation of which the main name or a strong
alias occurs in a report, and of which the main name counts. Weak aliases, which stand in the remarks only, are never used.

A name counts, and is written, only if it can stand alone:
- a person's has two words or more, in either order: "LAST, First" is also sought as "First Last";
- another's has three words or more, or two of which one is rare; no report spells all of it in lower case, and it is
  not the name of a place, or of a body that every state has, such as "Ministry of Defence";
- a single word is rare, has five letters or more (an acronym four), is no such name either, and stands
  in a report alone: no capitalised word beside it; for a ship after a word such as M/V, vessel, tanker.
Rare is a word that no report spells in lower case. Public domain: works of the US government.
"""
import collections
import csv
import pathlib
import re
import sys
import unicodedata

PROGRAMMES = re.compile(r"^(BPI-)?(DPRK|IRAN|IFSR|IRGC|IFCA|HRIT-IR|ISA$|NPWMD|RUSSIA|UKRAINE|CAATSA|PEESA|SSIDES|MAGNIT$)")
SHIP_WORDS = {"mv", "mt", "vessel", "tanker", "ship", "vessels", "ships", "m", "v"}
LEXICON = pathlib.Path(__file__).parents[3] / "lexicon/src/main/resources/io/waybill/lexicon/actor"


def words(text, lower=True):
    """Words without accents, apostrophes, possessive endings and other marks."""
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ʼ", "'").replace("‘", "'").replace("`", "'"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"'s\b", "", text).replace("'", "").replace("&", " and ").replace(".", "")
    found = re.findall(r"[^\W_]+", text)
    return [w.lower() for w in found] if lower else found


def read_reports(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".md", ".txt"):
                text = path.read_text(encoding="utf-8", errors="replace")
                # addresses of pages spell names in lower case
                yield words(re.sub(r"https?:\S+|\]\([^)]*\)|\S+@\S+|\S+\.aspx\S*|www\.\S+", " ", text), lower=False)


def common_names():
    """Names of states and places, and of bodies that every state has."""
    known = set()
    for file, columns in (("nations.tsv", (1, 2, 3, 4, 5, 6)), ("places.tsv", (2,)), ("bodies-of-states.tsv", (4,))):
        for line in (LEXICON / file).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                cells = line.split("\t")
                for column in columns:
                    known.update(" ".join(words(name)) for name in re.split("[;=]", cells[column]))
    return known


def forms(name, kind):
    """The word sequences under which a report may give the name."""
    yield tuple(words(name))
    if kind == "individual" and "," in name:
        last, first = name.split(",", 1)
        yield tuple(words(first) + words(last))


def may_count(form, kind, rare, placed):
    if kind == "individual":
        return len(form) > 1
    if len(form) == 1:
        return len(form[0]) >= 4 and form[0] in rare and form[0] not in placed and not form[0].isdigit()
    return " ".join(form) not in placed and (len(form) >= 3 or any(w in rare for w in form))


def stands_alone(form, kind, text, at):
    """Whether a single word in a report is a name of its own there."""
    word = text[at]
    beside = [text[i] for i in (at - 1, at + 1) if 0 <= i < len(text)]
    if len(word) < 5 and not word.isupper():
        return False
    if kind == "vessel":
        return at > 0 and text[at - 1].lower() in SHIP_WORDS
    return word[0].isupper() and not any(w[0].isupper() for w in beside)


def main(folder, out, *report_folders):
    folder = pathlib.Path(folder)
    rows = [r for r in csv.reader(open(folder / "sdn.csv", encoding="latin-1")) if len(r) == 12]
    aliases, orphans = collections.defaultdict(list), 0
    numbers = {r[0].strip() for r in rows}
    for r in csv.reader(open(folder / "alt.csv", encoding="latin-1")):
        if len(r) == 5:
            aliases[r[0].strip()].append(r[3].strip())
            orphans += r[0].strip() not in numbers
    reports = list(read_reports(report_folders))
    spelled_lower = {w for text in reports for w in text if w.islower()}
    placed = common_names()

    entries, wanted, rare = {}, collections.defaultdict(list), set()
    for r in rows:
        number, kind = r[0].strip(), r[2].strip().replace("-0-", "entity")
        programmes = re.split(r"\]\s*\[", r[3].strip().strip("[]"))
        if not any(PROGRAMMES.match(p) for p in programmes):
            continue
        entries[number] = (kind, programmes, [r[1].strip()] + aliases[number])
        for name in entries[number][2]:
            rare.update(w for w in words(name) if w not in spelled_lower and not w.isdigit())
    for number, (kind, _, names) in entries.items():
        for name in dict.fromkeys(names):
            for form in forms(name, kind):
                if form and may_count(form, kind, rare, placed):
                    wanted[form[0]].append((form, number, name))

    found, common = collections.defaultdict(collections.Counter), set()
    for text in reports:
        folded = [w.lower() for w in text]
        for at, first in enumerate(folded):
            for form, number, name in wanted.get(first, ()):
                if tuple(folded[at:at + len(form)]) != form:
                    continue
                if tuple(text[at:at + len(form)]) == form and not first.isdigit():
                    common.add(name)
                elif len(form) > 1 or stands_alone(form, entries[number][0], text, at):
                    found[number][name] += 1
    def stands(name, kind):
        return name not in common and any(may_count(f, kind, rare, placed) for f in forms(name, kind))

    for number in list(found):
        kind, _, names = entries[number]
        for name in common & found[number].keys():
            del found[number][name]
        if not found[number] or not stands(names[0], kind):
            del found[number]

    with open(out, "w", encoding="utf-8") as file:
        file.write(
            "# OFAC Specially Designated Nationals list, starter extract; public domain (a work of the US government).\n"
            f"# File date: {folder.name}\n"
            f"# Aliases: alt.csv of the same folder, which is of another day: {orphans} of its rows have no entry.\n"
            "# Cut by counter/src/script/starter_list.py: entries under DPRK, Iran, Russia and non-proliferation\n"
            "# programmes whose main name or strong alias occurs in the project's reports; the rules stand in the script.\n"
            "# Columns: entry number | type | programmes | names, the main one first | names that the reports hold."
            ' Lists: " | "\n')
        for number in sorted(found, key=int):
            kind, programmes, names = entries[number]
            kept = [n for n in dict.fromkeys(names)
                    if stands(n, kind) and (len(words(n)) > 1 or n in found[number] or n == names[0])]
            file.write("\t".join([number, kind, " | ".join(programmes), " | ".join(kept),
                                  " | ".join(n for n, _ in found[number].most_common())]) + "\n")
    print(f"{len(found)} entries of {len(entries)}, {len(reports)} reports", file=sys.stderr)


main(*sys.argv[1:])
