// What an answer looks like: verdict, chart, table, working.
import { element } from './form.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST_BARS = 30;

function grouped(number, digits) {
  return number.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

/** An answer of a step in words. */
export function shown(answer) {
  const sign = answer.qualifier ? `${answer.qualifier.toLowerCase().replaceAll('_', ' ')} ` : '';
  switch (answer.kind) {
    case 'MONEY': return `${answer.money.currency} ${amount(answer.money.amount)}`;
    case 'SHARE': return `${sign}${grouped(answer.number * 100, 4)} %`;
    case 'NUMBER': return sign + grouped(answer.number, 6);
    case 'QUANTITY': return `${sign}${grouped(answer.number, 4)} ${answer.unit}`;
    case 'TEXT': return answer.text;
    default: return answer.undefined ? `not defined: ${answer.undefined.because}` : answer.kind;
  }
}

/** The digits as they are, with commas. */
function amount(text) {
  const [whole, part] = String(text).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}

export function verdict(explanations) {
  return element('dl', { class: 'verdict' }, ...explanations.flatMap(one => [
    element('dt', {}, one.question),
    element('dd', {}, shown(one.steps[one.steps.length - 1].value)),
  ]));
}

export function working(explanations) {
  return explanations.map((one, i) => element('details', { open: i === 0 },
    element('summary', {}, `Working: ${one.question}`),
    element('ol', { class: 'steps' }, ...one.steps.map(step => element('li', {},
      element('strong', {}, step.label), `: ${shown(step.value)}`,
      step.expression && element('span', { class: 'expression' }, `= ${step.expression}`),
      step.source && element('span', { class: 'expression' }, `Source: ${step.source.document}`))))));
}

/** The cells of CSV as RFC 4180 has it. */
export function cells(csv) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      if (row.length > 1 || row[0] !== '') {
        rows.push(row);
      }
      row = [];
    }
  }
  return rows;
}

function isNumber(text) {
  return /^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$/.test(text);
}

export function table(rows) {
  const [head, ...body] = rows;
  const cell = text => element('td', { class: isNumber(text) ? 'number' : undefined },
    isNumber(text) ? amount(text) : text);
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of the answer' },
    element('table', {},
      element('caption', {}, `Table, ${body.length} ${body.length === 1 ? 'row' : 'rows'}`),
      element('thead', {}, element('tr', {}, ...head.map(text => element('th', { scope: 'col' }, text)))),
      element('tbody', {}, ...body.map(row => element('tr', {}, ...row.map(cell))))));
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A chart of one column at a time, with a choice of the column; undefined where none has numbers. */
export function chart(rows) {
  const [head, ...body] = rows;
  const columns = head.map((name, i) => ({ name, i }))
    .filter(({ i }) => i > 0 && body.filter(row => isNumber(row[i])).length > 1);
  if (columns.length === 0) {
    return undefined;
  }
  const place = element('div');
  const control = element('select', { id: 'column' },
    ...columns.map(({ name, i }) => element('option', { value: i }, name)));
  const show = () => {
    const column = Number(control.value);
    const points = body.filter(row => isNumber(row[column]))
      .map(row => ({ label: row[0], value: Number(row[column]) }));
    place.replaceChildren(picture(points, `${head[column]} by ${head[0]}`));
  };
  control.addEventListener('change', show);
  control.value = String(columns[columns.length - 1].i);
  show();
  return element('div', {}, element('h3', {}, 'Chart'),
    element('label', { for: 'column' }, 'Column'), control, place);
}

function picture(points, title) {
  const values = points.map(point => point.value);
  const text = `${title}: ${points.length} values, from ${grouped(Math.min(...values), 4)} to `
    + `${grouped(Math.max(...values), 4)}; the table has them all.`;
  const scale = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  scale.span = scale.high - scale.low || 1;
  const inside = points.length > MOST_BARS ? curve(points, scale) : bars(points, scale);
  return drawn('svg', { viewBox: `0 0 640 ${inside.height}`, role: 'img', 'aria-label': text },
    ...inside.shapes);
}

function bars(points, { low, span }) {
  const x = value => 200 + (value - low) / span * 330;
  const shapes = points.flatMap(({ label, value }, i) => {
    const y = 10 + i * 24;
    const name = label.length > 28 ? `${label.slice(0, 27)}…` : label;
    const right = Math.max(x(0), x(value));
    return [
      drawn('text', { x: 192, y: y + 14, 'text-anchor': 'end' }, name),
      drawn('rect', { class: 'bar', x: Math.min(x(0), x(value)), y, height: 18, width: Math.abs(x(value) - x(0)) }),
      drawn('text', { x: right + 6, y: y + 14 }, grouped(value, 4)),
    ];
  });
  const height = 20 + points.length * 24;
  shapes.push(drawn('line', { class: 'axis', x1: x(0), x2: x(0), y1: 4, y2: height - 8 }));
  return { shapes, height };
}

function curve(points, { low, high, span }) {
  const x = i => 90 + i / (points.length - 1) * 520;
  const y = value => 20 + (high - value) / span * 220;
  const path = points.map(({ value }, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const line = at => drawn('line', { class: 'axis', x1: 90, x2: 610, y1: y(at), y2: y(at) });
  const side = at => drawn('text', { x: 84, y: y(at) + 4, 'text-anchor': 'end' }, grouped(at, 2));
  const levels = [...new Set([low, 0, high])];
  return {
    shapes: [
      ...levels.map(line), ...levels.map(side), drawn('polyline', { class: 'curve', points: path }),
      drawn('text', { x: 90, y: 262 }, points[0].label),
      drawn('text', { x: 610, y: 262, 'text-anchor': 'end' }, points[points.length - 1].label),
    ],
    height: 275,
  };
}
