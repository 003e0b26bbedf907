// Whether Vega-Lite takes the specifications of a folder: each is held against its own schema, then
// compiled without a warning and drawn, and the marks are counted against the file beside it.
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';

const folder = process.argv[2];
const END = '.vl.json';
const faults = [];
const schema = JSON.parse(
  fs.readFileSync(
    new URL('./node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url),
    'utf8',
  ),
);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addFormat('color-hex', () => true);
const validate = ajv.compile(schema);

function marks(svg) {
  const of = (role) => svg.match(new RegExp(`class="mark-${role} role-mark[^>]*>.*?</g>`, 'gs')) ?? [];
  const count = (role) => of(role).reduce((sum, group) => sum + (group.match(/<(path|line|text) /g) ?? []).length, 0);
  return {
    bars: count('rect'),
    dots: count('symbol'),
    rules: count('rule'),
    texts: count('text'),
    strokes: of('line').reduce((sum, group) => sum + (group.match(/M/g) ?? []).length, 0),
  };
}

const names = fs.readdirSync(folder).filter((name) => name.endsWith(END));
for (const name of names) {
  const spec = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  if (!validate(spec)) {
    faults.push(`${name}: ${JSON.stringify(validate.errors.slice(0, 3))}`);
    continue;
  }
  const warned = (...words) => faults.push(`${name}: ${words.join(' ')}`);
  const logger = { level: () => logger, error: warned, warn: warned, info: () => logger, debug: () => logger };
  const compiled = vegaLite.compile(spec, { logger }).spec;
  const svg = await new vega.View(vega.parse(compiled), { renderer: 'none' }).toSVG();
  fs.writeFileSync(path.join(folder, name.replace(END, '.svg')), svg);
  const expected = JSON.parse(fs.readFileSync(path.join(folder, name.replace(END, '.marks')), 'utf8'));
  const found = marks(svg);
  for (const [kind, count] of Object.entries(expected)) {
    if (found[kind] !== count) {
      faults.push(`${name}: ${found[kind]} ${kind} for ${count}`);
    }
  }
}

console.log(`${names.length} specifications in Vega-Lite, ${faults.length} faults`);
faults.forEach((fault) => console.log(fault));
process.exit(names.length === 0 || faults.length > 0 ? 1 : 0);
