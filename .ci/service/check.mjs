// What a browser makes of the page of the service: it picks calculators, calculates their examples,
// sees verdict, working, table and chart, is led to a fault, and works by the keyboard; axe finds
// nothing in any of these states, and nothing is fetched from anywhere else.
// Usage: node check.mjs ADDRESS CHROMIUM FOLDER
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1500, height: 1100 } });
page.setDefaultTimeout(60_000);
let refusals = 0;
page.on('console', message => {
  // The browser tells a refused input on the console too.
  if (/status of 422/.test(message.text())) {
    refusals++;
  } else {
    faults.push(`console: ${message.text()}`);
  }
});
page.on('pageerror', error => faults.push(`error: ${error}`));
page.on('request', request => {
  if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) {
    faults.push(`fetches ${request.url()}`);
  }
});

function check(what, isSo) {
  if (!isSo) {
    faults.push(what);
  }
}

async function accessible(state) {
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations
    .map(rule => `${rule.id}: ${rule.nodes[0].html.slice(0, 160)} (${rule.nodes.length})`));
  found.forEach(fault => faults.push(`${state}: ${fault}`));
}

async function picked(id) {
  await page.locator('#calculators').selectOption(id);
  await page.waitForFunction(wanted => location.hash === `#${wanted}`, id);
  await page.locator('#form button.main').waitFor();
}

async function calculated(id) {
  await picked(id);
  await page.locator('#form button.main').click();
  await page.waitForFunction(() => /^Answered|refused|fail|reached/.test(document.getElementById('state').textContent));
  const state = await page.locator('#state').textContent();
  check(`${id}: ${state}`, state.startsWith('Answered'));
}

/** The form gives back what it was filled with: the service answers it as it answers the example. */
async function unchanged(id) {
  const same = await page.evaluate(async wanted => {
    const ask = body => fetch(`calculators/${wanted}`, {
      method: 'POST', body, headers: { 'Content-Type': 'application/json' },
    }).then(reply => reply.text());
    const example = (await fetch(`calculators/${wanted}`).then(reply => reply.json())).example;
    return await ask(JSON.stringify(example)) === await ask(document.getElementById('json').value);
  }, id);
  check(`${id}: the form changes its example`, same);
}

await page.goto(address);
await page.locator('#form button.main').waitFor();
await page.evaluate(axe);
await accessible('first');

await calculated('lease-schedule');
check('no table', await page.locator('#table tbody tr').count() > 10);
check('no chart', await page.locator('#chart svg').count() === 1);
check('no verdict', await page.locator('#verdict dd').count() > 0);
check('no working', await page.locator('#working li').count() > 2);
await page.screenshot({ path: `${folder}/service-schedule.png` });
await accessible('answered');

await calculated('lease-affordability');
await page.screenshot({ path: `${folder}/service-affordability.png` });

await calculated('location-quotient');
await page.screenshot({ path: `${folder}/service-quotient.png` });

await picked('net-present-value');
await page.locator('[data-path="flows[1].amount"]').fill('much');
await page.keyboard.press('Enter');
await page.locator('#faults li').first().waitFor();
check('the fault is not at its field',
  await page.locator('[data-path="flows[1].amount"]').getAttribute('aria-invalid') === 'true');
await accessible('refused');
await page.screenshot({ path: `${folder}/service-refused.png` });
await page.locator('#faults a').first().focus();
await page.keyboard.press('Enter');
check('a fault does not lead to its field',
  await page.evaluate(() => document.activeElement.dataset.path === 'flows[1].amount'));
await page.keyboard.press('Control+A');
await page.keyboard.type('42000.00');
await page.keyboard.press('Enter');
await page.waitForFunction(() => document.getElementById('state').textContent.startsWith('Answered'));
check('the answer is another', (await page.locator('#verdict dd').textContent()) === 'GBP 37,914.59');

await page.locator('#filter').fill('payback');
check('nothing is filtered', await page.locator('#calculators option').count() < 10);
await page.locator('#filter').fill('');

await page.locator('#codes summary').click();
await page.locator('#codes-list tbody tr').first().waitFor();
check('codes are missing', await page.locator('#codes-list tbody tr').count() > 100);
await accessible('codes');

for (const [width, height] of [[390, 800], [1500, 1100]]) {
  await page.setViewportSize({ width, height });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(`${wide} pixels wider than a window of ${width}`, wide <= 0);
}

const ids = await page.locator('#calculators option').evaluateAll(all => all.map(one => one.value));
for (const id of ids) {
  await picked(id);
  await unchanged(id);
}
await browser.close();
faults.forEach(fault => console.error(fault));
console.log(`${ids.length} forms, ${refusals} refusals shown, ${faults.length} faults`);
process.exit(ids.length === 0 || faults.length > 0 ? 1 : 0);
