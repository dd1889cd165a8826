/**
 * Derives what the fake GitHub of the end-to-end tests is held to:
 *   test/e2e/github/openapi.json   GitHub's official REST description, cut to the paths in use
 *   test/e2e/github/graphql.json   our GraphQL documents, each checked against the official schema
 * The sources are large, so they are installed into a temporary folder and thrown away again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from '@typescript/typescript6';

const SOURCES = {
  '@octokit/openapi': '23.0.2',
  '@octokit/graphql-schema': '15.26.1',
  graphql: '16.15.0',
};

/** Path, method, and the statuses whose answers are checked too. */
const USED = [
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'delete', ['204']],
  ['/repos/{owner}/{repo}/contents/{path}', 'get', ['200']],
  ['/repos/{owner}/{repo}/git/trees/{tree_sha}', 'get', ['200']],
  ['/repos/{owner}/{repo}/git/blobs/{file_sha}', 'get', ['200']],
  ['/repos/{owner}/{repo}/compare/{basehead}', 'get', []],
  ['/repos/{owner}/{repo}/pulls', 'get', []],
  ['/repos/{owner}/{repo}/pulls/comments/{comment_id}', 'delete', ['204']],
  ['/repos/{owner}/{repo}/actions/workflows', 'get', ['200']],
  ['/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 'get', []],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', 'get', []],
  ['/repos/{owner}/{repo}', 'get', []],
  ['/repos/{owner}/{repo}/actions/artifacts', 'get', ['200']],
  ['/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', 'get', []],
];
/** What variables of our GraphQL documents are made of. */
const INPUTS = ['DraftPullRequestReviewThread'];
const NOISE = new Set(['description', 'summary', 'tags', 'externalDocs', 'example', 'examples']);
const LIMIT = 300_000;

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const names = Object.entries(SOURCES).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...names], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  write('openapi.json', trim());
  write('graphql.json', await documents());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(name, value) {
  const text = `${JSON.stringify(value)}\n`;
  if (text.length > LIMIT) throw new Error(`${name} has ${text.length} characters`);
  writeFileSync(join(root, 'test/e2e/github', name), text);
  console.log(`test/e2e/github/${name}: ${text.length} characters`);
}

function trim() {
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  const source = JSON.parse(readFileSync(file, 'utf8'));
  const paths = {};
  for (const [path, method, statuses] of USED) {
    const operation = source.paths[path][method];
    paths[path] ??= {};
    paths[path][method] = clean({
      operationId: operation.operationId,
      parameters: operation.parameters,
      requestBody: operation.requestBody,
      responses: Object.fromEntries(statuses.map((s) => [s, operation.responses[s]])),
    });
  }
  const components = {};
  collect(paths, source, components);
  // Described as one time, and documented as a search: `created=FROM..TO`.
  delete components.parameters?.created?.schema.format;
  const version = SOURCES['@octokit/openapi'];
  return {
    openapi: source.openapi,
    info: { title: source.info.title, version, license: source.info.license },
    paths,
    components,
  };
}

/** Copies every component that is referred to, and what those refer to. */
function collect(value, source, components) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') {
    const [, , kind, name] = value.$ref.split('/');
    components[kind] ??= {};
    if (components[kind][name] === undefined) {
      components[kind][name] = clean(source.components[kind][name]);
      collect(components[kind][name], source, components);
    }
  }
  for (const child of Object.values(value)) collect(child, source, components);
}

/** Without prose. A property may be called `description`, so names of properties are kept. */
function clean(value, names = false) {
  if (Array.isArray(value)) return value.map((child) => clean(child));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => names || !(NOISE.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, child]) => [key, clean(child, !names && key === 'properties')]),
  );
}

async function documents() {
  const require = createRequire(join(folder, 'package.json'));
  const { buildASTSchema, parse, validate } = require('graphql');
  const idl = join(folder, 'node_modules/@octokit/graphql-schema/schema.graphql');
  // The published schema defines two fields twice, which only its own validation minds.
  const built = buildASTSchema(parse(readFileSync(idl, 'utf8')), { assumeValidSDL: true });
  const queries = await load('src/github/queries.ts');
  const found = Object.entries(queries).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[name, value]];
    // A question of any size, checked by one of three.
    return typeof value === 'function' ? [[name, value(3)]] : [];
  });
  const result = {};
  for (const [name, text] of found) {
    const document = parse(text);
    const errors = validate(built, document);
    if (errors.length > 0) throw new Error(`${name}: ${errors.join('\n')}`);
    const variables = document.definitions[0].variableDefinitions.map((one) => ({
      name: one.variable.name.value,
      ...typeOf(one.type),
    }));
    result[name] = { text, variables };
  }
  const inputs = Object.fromEntries(
    INPUTS.map((name) => [
      name,
      built.getType(name).astNode.fields.map((one) => ({
        name: one.name.value,
        ...typeOf(one.type),
      })),
    ]),
  );
  return { schema: SOURCES['@octokit/graphql-schema'], documents: result, inputs };
}

/** `src/github/queries.ts` as it runs; it imports nothing. */
async function load(path) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** A type without its marks: `[ID!]!` is a required list of `ID`. */
function typeOf(node) {
  const required = node.kind === 'NonNullType';
  const inner = required ? node.type : node;
  if (inner.kind !== 'ListType') return { type: inner.name.value, required };
  return { type: typeOf(inner.type).type, required, list: true };
}
