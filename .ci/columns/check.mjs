// Whether other programs read the Parquet and Arrow files of a folder as the library wrote them: the
// same columns and cells in both, and the same as in the JSON Lines beside them.
import fs from 'node:fs';
import path from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';

const folder = process.argv[2];
const faults = [];

function plain(value) {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value;
}

function decimal(value, scale) {
  return Number(BigInt.asIntN(128, BigInt(value.toString()))) / 10 ** scale;
}

const lines = fs
  .readFileSync(path.join(folder, 'rents.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const file = fs.readFileSync(path.join(folder, 'rents.parquet'));
const parquet = await parquetReadObjects({
  file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length),
});
const arrow = tableFromIPC(fs.readFileSync(path.join(folder, 'rents.arrow')));
const names = arrow.schema.fields.map((field) => field.name);

function compare(what, found, expected, name) {
  // Texts stand for days and years in JSON Lines, and for values of several kinds in columns.
  if ((found === null) !== (expected === null) || (found !== null && String(found) !== String(expected))) {
    faults.push(`${what}, ${name}: ${found} for ${expected}`);
  }
}

lines.forEach((line, row) => {
  for (const field of arrow.schema.fields) {
    const name = field.name;
    const expected = plain(line[name]);
    compare('Parquet', plain(parquet[row][name]), expected, name);
    const held = arrow.getChild(name).get(row);
    const found =
      held === null
        ? null
        : name === 'until'
          ? new Date(Number(held)).toISOString().slice(0, 10)
          : field.type.scale === undefined
            ? plain(held)
            : decimal(held, field.type.scale);
    compare('Arrow', found, expected, name);
  }
});
if (parquet.length !== lines.length || arrow.numRows !== lines.length || names.length !== 8) {
  faults.push(`${parquet.length} and ${arrow.numRows} rows for ${lines.length}, ${names.length} columns`);
}
console.log(`${lines.length} rows of ${names.length} columns read by hyparquet and Arrow, ${faults.length} faults`);
faults.forEach((fault) => console.log(fault));
process.exit(faults.length > 0 ? 1 : 0);
