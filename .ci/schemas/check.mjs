// What tools of others make of the schemas in a folder: ajv in its strict mode, TypeScript and
// Python from each, TypeScript compiled against the example beside it, and the OpenAPI document.
import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const folder = process.argv[2];
const END = '.schema.json';
const faults = [];
const sources = {};

function text(name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

async function tried(what, action) {
  try {
    await action();
  } catch (fault) {
    faults.push(`${what}: ${String(fault.message).slice(0, 300)}`);
  }
}

function validated(schema, json) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (!validate(JSON.parse(json))) {
    throw new Error(JSON.stringify(validate.errors[0]));
  }
}

async function inPython(title, schema) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: title, schema });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang: 'python' });
  if (!lines.some((line) => line.includes(`class ${title}`))) {
    throw new Error(`no class ${title}`);
  }
}

const names = fs.readdirSync(folder).filter((name) => name.endsWith(END));
for (const name of names) {
  const json = text(name.replace(END, '.json'));
  const schema = JSON.parse(text(name));
  await tried(`ajv, ${name}`, () => validated(schema, json));
  await tried(`TypeScript, ${name}`, async () => {
    const types = await compile(structuredClone(schema), schema.title, { bannerComment: '' });
    const source = `${types}\nexport const value: ${schema.title} = ${json};\n`;
    sources[`/schemas/${name.replace(END, '.ts')}`] = source;
  });
  await tried(`quicktype, ${name}`, () => inPython(schema.title, text(name)));
}

const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
host.getSourceFile = (file, version) =>
  sources[file] === undefined
    ? read(file, version)
    : ts.createSourceFile(file, sources[file], version);
host.fileExists = (file) => sources[file] !== undefined || fs.existsSync(file);
const program = ts.createProgram(Object.keys(sources), options, host);
for (const found of ts.getPreEmitDiagnostics(program)) {
  const message = ts.flattenDiagnosticMessageText(found.messageText, ' ');
  faults.push(`tsc, ${found.file?.fileName}: ${message.slice(0, 300)}`);
}

const config = await createConfig({ rules: { spec: 'error', 'no-unresolved-refs': 'error' } });
const problems = await lintFromString({ source: text('openapi.json'), config });
faults.push(...problems.map((one) => `OpenAPI, ${one.location[0].pointer}: ${one.message}`));

console.log(`${names.length} schemas, ${faults.length} faults`);
faults.slice(0, 20).forEach((fault) => console.log(fault));
process.exit(names.length < 300 || faults.length > 0 ? 1 : 0);
