// What ical.js makes of the calendars in a folder: every entry a span of whole days with an id of its
// own, and the same entries as the table of days (.csv) or the value (.json) beside the calendar.
import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';

const folder = process.argv[2];
const faults = [];
let read = 0;

function text(name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

/** The rows of a CSV file below its headings, which begin with kind. */
function rows(csv) {
  const cells = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') cells.push([]);
  }
  return cells.slice(cells.findIndex((row) => row[0] === 'kind') + 1);
}

function entry(event) {
  const last = event.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  if (!event.startDate.isDate || !event.endDate.isDate) faults.push(`${event.uid}: no whole days`);
  return `${event.startDate} ${last} ${event.summary}`;
}

function differ(name, found, wanted) {
  if (JSON.stringify(found.sort()) !== JSON.stringify(wanted.sort())) {
    faults.push(`${name}: ${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
  }
}

for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.ics'))) {
  const calendar = new ICAL.Component(ICAL.parse(text(name)));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  read += events.length;
  if (new Set(events.map((event) => event.uid)).size !== events.length) faults.push(`${name}: ids`);
  const beside = name.replace('.ics', '.json');
  if (fs.existsSync(path.join(folder, beside))) {
    const value = JSON.parse(text(beside));
    differ(
      name,
      events.map((event) =>
        [event.uid, event.summary, event.description,
          event.component.getFirstPropertyValue('categories'), String(event.startDate)].join('|')),
      value.entries.map((each) =>
        [each.id, each.title, each.details, each.category, each.dates.start].join('|')));
  } else {
    differ(
      name,
      events.map(entry),
      rows(text(name.replace('.ics', '.csv')))
        .filter((row) => row[2])
        .map((row) => `${row[2]} ${row[3]} ${row[0]}: ${row[1]}`));
  }
}
console.log(`${read} entries read by ical.js`);
if (faults.length > 0 || read === 0) {
  console.error(faults.join('\n') || 'nothing was read');
  process.exit(1);
}
