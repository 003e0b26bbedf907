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

export function table({ title, columns, totals, rows }) {
  const isNumber = columns.map((_, i) => rows.some(row => row[i].number !== undefined));
  const look = i => (isNumber[i] ? 'number' : undefined);
  const line = (row, at) => element('tr', { class: at >= rows.length - totals ? 'total' : undefined },
    ...row.map((cell, i) => element('td', { class: look(i) }, cell.text)));
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
    element('table', {},
      element('caption', {}, title),
      element('thead', {}, element('tr', {},
        ...columns.map((text, i) => element('th', { scope: 'col', class: look(i) }, text)))),
      element('tbody', {}, ...rows.map(line))));
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A chart of one column at a time, without totals, and a choice of the column; undefined where none has numbers. */
export function chart({ columns, label, totals, rows }) {
  const drawable = rows.slice(0, rows.length - totals);
  const choices = columns.map((name, i) => ({ name, i })).filter(({ i }) =>
    i !== label && drawable.filter(row => row[i].number !== undefined).length > 1);
  if (choices.length === 0) {
    return undefined;
  }
  const place = element('div');
  const control = element('select', { id: 'column' },
    ...choices.map(({ name, i }) => element('option', { value: i }, name)));
  const show = () => {
    const column = Number(control.value);
    const points = drawable.filter(row => row[column].number !== undefined)
      .map(row => ({ label: row[label].text, value: row[column].number, text: row[column].text }));
    place.replaceChildren(picture(points, `${columns[column]} by ${columns[label]}`));
  };
  control.addEventListener('change', show);
  control.value = String(choices[choices.length - 1].i);
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
  const x = value => 200 + (value - low) / span * 300;
  const shapes = points.flatMap(({ label, value, text }, i) => {
    const y = 10 + i * 24;
    const name = label.length > 28 ? `${label.slice(0, 27)}…` : label;
    const right = Math.max(x(0), x(value));
    return [
      drawn('text', { x: 192, y: y + 14, 'text-anchor': 'end' }, name),
      drawn('rect', { class: 'bar', x: Math.min(x(0), x(value)), y, height: 18, width: Math.abs(x(value) - x(0)) }),
      drawn('text', { x: right + 6, y: y + 14 }, text),
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
