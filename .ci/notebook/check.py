"""Runs the notebooks of examples/notebook and compares what they show with what stands in them.

Usage: check.py FOLDER [--update]. Needs Debian's python3-nbclient, and the kernel creative-hubs.
"""

import pathlib
import sys

import nbformat
from nbclient import NotebookClient

SHOWN = ("text/plain", "text/html", "image/svg+xml")


def shown(output):
    if output.output_type == "stream":
        return {"stream": output.text}
    if output.output_type == "error":
        return {"error": output.ename + ": " + output.evalue}
    return {kind: "".join(output.data[kind]) for kind in SHOWN if kind in output.data}


def outputs(notebook):
    return [[shown(one) for one in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]


def executed(path, starts):
    notebook = nbformat.read(path, as_version=4)
    try:
        NotebookClient(notebook, timeout=180, startup_timeout=60, allow_errors=True).execute()
        return notebook
    except RuntimeError as error:
        # Now and then this kernel answers nobody who asks before it listens.
        if starts == 1 or "respond" not in str(error):
            raise
        print(f"{path.name}: {error}; started once more")
        return executed(path, starts - 1)


def run(path):
    notebook = executed(path, 3)
    for cell in notebook.cells:
        cell.metadata = {}
        for output in cell.get("outputs", []):
            output.pop("transient", None)
    return notebook


faults = []
paths = sorted(pathlib.Path(sys.argv[1]).glob("*.ipynb"))
for path in paths:
    before = outputs(nbformat.read(path, as_version=4))
    ran = run(path)
    after = outputs(ran)
    kinds = {kind for cell in after for output in cell for kind in output}
    faults += [f"{path.name}: {output['error']}" for cell in after for output in cell if "error" in output]
    if "--update" in sys.argv:
        nbformat.write(ran, path)
    elif before != after:
        cell = next((i for i, (old, new) in enumerate(zip(before, after)) if old != new), len(before))
        faults.append(f"{path.name}: code cell {cell} shows something else than before")
    if not {"text/html", "image/svg+xml"} <= kinds:
        faults.append(f"{path.name}: shows no table or no picture")

print(f"{len(paths)} notebooks run, {len(faults)} faults")
print(*faults, sep="\n")
sys.exit(1 if faults or not paths else 0)
