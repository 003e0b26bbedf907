// What a browser makes of the pages in a folder: no error, nothing fetched, axe clean with all of a
// page closed and opened, each control reached by the keyboard, each number led to its working, the
// pages beside it there, one to four printed pages. Usage: node check.mjs FOLDER CHROMIUM
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [folder, executablePath] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MOST_PAGES = 4;
const faults = [];

async function accessible(page, name, state) {
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations
    .map(rule => `${rule.id}: ${rule.nodes[0].html.slice(0, 160)} (${rule.nodes.length})`));
  found.forEach(fault => faults.push(`${name}, ${state}: ${fault}`));
}

async function tabbed(page, name) {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
      .filter(element => element.checkVisibility());
    all.forEach((element, i) => { element.dataset.order = i; });
    return all.length;
  });
  const reached = new Set();
  for (let i = 0; i < wanted; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.dataset.order));
  }
  if (reached.size !== wanted) {
    faults.push(`${name}: the keyboard reaches ${reached.size} of ${wanted} controls`);
  }
}

async function opened(page, name) {
  const first = page.locator('summary').first();
  if (await first.count() === 0) {
    return;
  }
  await first.focus();
  await page.keyboard.press('Enter');
  if (!await first.evaluate(summary => summary.parentElement.open)) {
    faults.push(`${name}: Enter does not open what is folded`);
  }
  await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = false; }));
  const link = page.locator('td a:visible, dd a:visible').first();
  if (await link.count() > 0) {
    const target = (await link.getAttribute('href')).slice(1);
    await link.focus();
    await page.keyboard.press('Enter');
    if (!await page.evaluate(id => document.getElementById(id).checkVisibility(), target)) {
      faults.push(`${name}: a number does not lead to its working`);
    }
  }
}

async function beside(page, name) {
  const files = await page.locator('nav a').evaluateAll(all => all.map(one => one.getAttribute('href')));
  files.filter(file => !fs.existsSync(path.resolve(folder, file)))
    .forEach(file => faults.push(`${name}: leads to ${file}, which is not there`));
}

async function printed(page, name, file) {
  const pdf = await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
  const pages = (pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
  if (pages < 1 || pages > MOST_PAGES) {
    faults.push(`${name}: prints ${pages} pages`);
  }
  return pages;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const files = fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort();
for (const name of files) {
  const file = path.resolve(folder, name);
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  page.on('console', message => faults.push(`${name}: console: ${message.text()}`));
  page.on('pageerror', error => faults.push(`${name}: ${error}`));
  page.on('request', request => {
    if (request.url().split('#')[0] !== `file://${file}`) {
      faults.push(`${name}: fetches ${request.url()}`);
    }
  });
  await page.goto(`file://${file}`);
  const pages = await printed(page, name, file);
  await page.evaluate(axe);
  await accessible(page, name, 'closed');
  await tabbed(page, name);
  await beside(page, name);
  await opened(page, name);
  await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = true; }));
  await accessible(page, name, 'opened');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) {
    faults.push(`${name}: ${wide} pixels wider than the window`);
  }
  await page.close();
  console.log(`${name}: ${pages} printed pages`);
}
await browser.close();
faults.forEach(fault => console.error(fault));
console.log(`${files.length} pages, ${faults.length} faults`);
process.exit(files.length === 0 || faults.length > 0 ? 1 : 0);
