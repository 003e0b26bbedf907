// The page: pick a calculator, fill the form of its schema, ask, see the answer.
import { element, part } from './form.js';
import { chart, table, verdict, working } from './answer.js';

const STEPS = 'application/vnd.creative-hubs.explanations+json';
const TABLES = 'application/vnd.creative-hubs.tables+json';
const at = id => document.getElementById(id);
let calculators = [];
let current;
let asked = 0;

async function got(path, accept) {
  const reply = await fetch(path, { headers: { Accept: accept } });
  if (!reply.ok) {
    throw new Error(`${path}: ${reply.status}`);
  }
  return reply.json();
}

function post(body, accept) {
  return fetch(`calculators/${current.id}`, {
    method: 'POST', body, headers: { 'Content-Type': 'application/json', Accept: accept },
  });
}

function list() {
  const wanted = at('filter').value.toLowerCase().split(/\s+/);
  const found = calculators.filter(one =>
    wanted.every(word => `${one.id} ${one.title} ${one.question}`.toLowerCase().includes(word)));
  at('calculators').replaceChildren(...found.map(one =>
    element('option', { value: one.id, title: one.question }, one.title)));
  if (current && found.some(one => one.id === current.id)) {
    at('calculators').value = current.id;
  }
  at('found').textContent = `${found.length} of ${calculators.length}`;
}

async function pick(id) {
  const turn = ++asked;
  const [about, schema] = await Promise.all([
    got(`calculators/${id}`, 'application/json'),
    got(`calculators/${id}/schema`, 'application/schema+json'),
  ]);
  if (turn !== asked) {
    return;
  }
  current = { id, schema, about };
  history.replaceState(null, '', `#${id}`);
  at('calculators').value = id;
  document.title = `${about.title}: Creative Hubs`;
  at('about').replaceChildren(
    element('h3', {}, about.title),
    element('p', {}, about.question),
    ...(about.conventions.length === 0 ? [] : [element('details', {},
      element('summary', {}, 'Conventions and limits'),
      element('ul', {}, ...[...about.conventions, ...about.limits].map(one => element('li', {}, one))))]));
  cleared('Not asked yet.');
  fill(about.example);
  at('about').scrollIntoView({ block: 'nearest' });
}

function fill(value) {
  current.form = part(current.schema, value, '', '', current.schema);
  at('form').replaceChildren(current.form.element,
    element('button', { type: 'submit', class: 'main' }, 'Calculate'));
  written();
}

function written() {
  at('json').value = JSON.stringify(current.form.value(), null, 2);
}

function cleared(state) {
  at('faults').replaceChildren();
  at('form').querySelectorAll('[aria-invalid]').forEach(one => one.removeAttribute('aria-invalid'));
  ['verdict', 'chart', 'table', 'working', 'files'].forEach(id => at(id).replaceChildren());
  at('state').textContent = state;
}

async function calculate() {
  const turn = ++asked;
  const body = JSON.stringify(current.form.value());
  cleared('Calculating.');
  try {
    const reply = await post(body, 'application/json');
    if (turn !== asked) {
      return;
    }
    if (reply.ok) {
      await answered(body, await reply.text());
    } else {
      refused(await reply.json());
    }
  } catch (failure) {
    at('state').textContent = `The service cannot be reached: ${failure.message}`;
  }
}

async function answered(body, json) {
  const isTabular = current.about.forms.includes(TABLES);
  const [steps, tables, csv] = await Promise.all(
    [STEPS, ...(isTabular ? [TABLES, 'text/csv'] : [])].map(form => post(body, form)));
  const failed = [steps, tables, csv].find(reply => reply && !reply.ok);
  if (failed) {
    refused(await failed.json());
    return;
  }
  const explanations = await steps.json();
  at('verdict').replaceChildren(verdict(explanations));
  at('working').replaceChildren(element('h3', {}, 'Working'), ...working(explanations));
  const files = [saved('Answer as JSON', json, 'application/json', 'json')];
  if (isTabular) {
    const all = await tables.json();
    at('table').replaceChildren(...all.map(table));
    at('chart').replaceChildren(...all.slice(0, 1).map(chart).filter(one => one !== undefined));
    files.push(' ', saved('Table as CSV', await csv.text(), 'text/csv', 'csv'));
  }
  at('files').replaceChildren(...files);
  at('state').textContent = isTabular ? 'Answered.' : 'Answered; this answer is no table.';
  at('answer').focus({ preventScroll: true });
  at('answer-title').scrollIntoView({ block: innerWidth > 1120 ? 'nearest' : 'start' });
}

function saved(label, text, type, ending) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  return element('a', { href: address, download: `${current.id}.${ending}` }, label);
}

/** The part of the form that a path leads to, or the nearest around it. */
function partOf(path) {
  for (let place = path; place !== ''; place = place.replace(/(\.[^.[\]]*|\[[^\]]*\]|^[^.[\]]+)$/, '')) {
    const found = [...at('form').querySelectorAll('[data-path]')].find(one => one.dataset.path === place);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function refused(problem) {
  at('state').textContent = `${problem.title}.`;
  const faults = (problem.errors ?? []).map(fault => {
    const place = partOf(fault.path);
    const message = `${fault.path || 'The input'} must ${fault.rule}, but was ${fault.value}`;
    place?.setAttribute('aria-invalid', 'true');
    const focus = () => (place.matches('input, select') ? place : place.querySelector('input, select, button'))?.focus();
    return element('li', { class: 'fault' }, place
      ? element('a', { href: '#input-title', onclick: event => { event.preventDefault(); focus(); } }, message)
      : message);
  });
  at('faults').replaceChildren(element('h3', {}, problem.title),
    faults.length > 0 ? element('ul', {}, ...faults) : element('p', {}, problem.detail));
  at('faults').focus();
}

at('filter').addEventListener('input', list);
at('calculators').addEventListener('change', () => pick(at('calculators').value));
at('form').addEventListener('submit', event => { event.preventDefault(); calculate(); });
at('form').addEventListener('input', written);
at('form').addEventListener('click', () => setTimeout(written));
at('take').addEventListener('click', () => {
  try {
    fill(JSON.parse(at('json').value));
    cleared('Taken into the form.');
  } catch (failure) {
    at('state').textContent = `This is no JSON: ${failure.message}`;
  }
});
at('codes').addEventListener('toggle', async () => {
  if (at('codes-list').childElementCount === 0) {
    const { faults, reasons } = await got('codes', 'application/json');
    const cells = texts => texts.map(text => ({ text }));
    const listed = (title, columns, rows) => table({ title, columns, totals: 0, rows: rows.map(cells) });
    at('codes-list').replaceChildren(
      listed('Why an input is refused', ['code', 'status of the reply'], faults.map(one => [one.code, one.status])),
      listed('Why a measure does not exist', ['code', 'because'], reasons.map(one => [one.code, one.sentence])));
  }
});
addEventListener('hashchange', () => {
  const id = location.hash.slice(1);
  if (calculators.some(one => one.id === id) && id !== current?.id) {
    pick(id);
  }
});

calculators = (await got('calculators', 'application/json'))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));
list();
await pick(calculators.some(one => one.id === location.hash.slice(1))
  ? location.hash.slice(1) : 'lease-affordability');
