// What a browser makes of the documentation site: no error, axe clean on a page of each kind, and a
// search that leads to a calculator. Usage: node site.mjs FOLDER CHROMIUM
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [folder, executablePath] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('console', message => message.type() === 'error' && faults.push(message.text()));
page.on('pageerror', error => faults.push(String(error)));

const first = kind => path.join(kind, fs.readdirSync(path.join(folder, kind)).sort()[0]);
const names = ['index.html', 'promises.html', first('calculators'), first('rooms'), first('mistakes'),
  'calculators/lease-affordability.html'];
for (const name of names) {
  await page.goto(`file://${path.resolve(folder, name)}`);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await globalThis.axe.run(document, { preload: false })).violations
    .map(rule => `${rule.id}: ${rule.nodes[0].html.slice(0, 160)} (${rule.nodes.length})`));
  found.forEach(fault => faults.push(`${name}: ${fault}`));
}

await page.goto(`file://${path.resolve(folder, 'index.html')}`);
await page.fill('#find', 'loan payments');
await page.click('#found a');
if (!(await page.title()).toLowerCase().includes('payment')) {
  faults.push(`the search for loan payments leads to ${await page.title()}`);
}
await browser.close();
faults.forEach(fault => console.error(fault));
console.log(`${names.length} pages of the site, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
