"""Whether LibreOffice adds up the workbooks of a folder as the library does.

The value beside each formula is taken out first, so that it has to be calculated.
Usage: recalculate.py FOLDER SOFFICE
"""

import pathlib
import re
import subprocess
import sys
import zipfile
import xml.etree.ElementTree as xml

FORMULA = re.compile(r'<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)</f><v>([^<]*)</v></c>')
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def stripped(book, copy):
    """A copy without values of formulas; what the library says of each, by sheet and cell."""
    told = {}
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(copy, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", entry.filename)
            if sheet:
                text = content.decode("utf-8")
                for cell, _, value in FORMULA.findall(text):
                    told[int(sheet.group(1)) - 1, cell] = float(value)
                content = FORMULA.sub(
                    lambda found: found.group(0).replace("<v>" + found.group(3) + "</v>", ""), text
                ).encode("utf-8")
            target.writestr(entry.filename, content)
    return told


def letters(column):
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def calculated(flat):
    """The values of all cells with a formula, by sheet and cell."""
    found = {}
    for number, table in enumerate(xml.parse(flat).iter(TABLE + "table")):
        row_number = 0
        for row in table.iter(TABLE + "table-row"):
            column = 0
            for cell in row:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                if cell.get(TABLE + "formula"):
                    name = letters(column) + str(row_number + 1)
                    found[number, name] = float(cell.get(OFFICE + "value", "nan"))
                column += int(cell.get(TABLE + "number-columns-repeated", "1"))
            row_number += int(row.get(TABLE + "number-rows-repeated", "1"))
    return found


def main():
    folder, soffice = pathlib.Path(sys.argv[1]), sys.argv[2]
    work = folder / "recalculated"
    work.mkdir(exist_ok=True)
    told = {}
    for book in sorted(folder.glob("*.xlsx")):
        told[book.stem] = stripped(book, work / book.name)
    copies = [str(copy) for copy in sorted(work.glob("*.xlsx"))]
    subprocess.run(
        [soffice, "--headless", "--convert-to", "fods", "--outdir", str(work), *copies],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    faults, formulas = 0, 0
    for name, values in told.items():
        found = calculated(work / (name + ".fods"))
        if set(found) != set(values):
            print(f"{name}: formulas differ: {sorted(set(found) ^ set(values))[:5]}")
            faults += 1
        for place, value in values.items():
            formulas += 1
            if not abs(found.get(place, float("nan")) - value) <= 1e-9 * max(1, abs(value)):
                print(f"{name}, {place}: {found.get(place)} and not {value}")
                faults += 1
    print(f"{len(told)} workbooks, {formulas} formulas, {faults} faults")
    sys.exit(1 if faults or not formulas else 0)


main()
