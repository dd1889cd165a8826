import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { POLICY_PATH } from '../../src/policy/find.ts';
import { POLICY_SCHEMA_URL } from '../../src/policy/policy.ts';
import { HOMEPAGE, VERSION } from '../../src/version.ts';

/** What is released, and how: the package, the script of the workflow, the files that others take. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A checkout of its own, whose changelog may say what it will. */
function checkout(name: string, changelog: string): string {
  const place = join(folder, name);
  for (const path of ['scripts/release.mjs', 'package.json', 'dist/cli', 'package-lock.json'])
    cpSync(join(ROOT, path), join(place, path), { recursive: true });
  writeFileSync(join(place, 'CHANGELOG.md'), changelog);
  return place;
}

const CHANGELOG = `# Changelog

## [Unreleased]

- Not yet.

## [${VERSION}] - 2026-11-30

### Added

- Who pays.

## [0.0.1] - 2026-01-01

- Nothing.

[${VERSION}]: ${HOMEPAGE}/releases/tag/v${VERSION}
`;

function release(place: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(place, 'scripts/release.mjs'), ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('before a release', () => {
  it('lets one pass whose tag, package, program and changelog agree', () => {
    const place = checkout('good', CHANGELOG);
    expect(release(place, 'check', `v${VERSION}`)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['v9.9.9', CHANGELOG, 'package.json says'],
    [`v${VERSION}`, CHANGELOG.replace(' - 2026-11-30', ' - unreleased'), 'has no date'],
    [`v${VERSION}`, CHANGELOG.replaceAll(`[${VERSION}]`, '[8.0.0]'), 'has no section'],
    ['main', CHANGELOG, 'is no tag of a release'],
  ])('stops %s', (tag, changelog, problem) => {
    const place = checkout(`bad-${problem.length}`, changelog);
    const { status, stderr } = release(place, 'check', tag);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(problem) });
  });

  it('cuts the notes of one version', () => {
    const place = checkout('notes', CHANGELOG);
    expect(release(place, 'notes', `v${VERSION}`).stdout).toBe('### Added\n\n- Who pays.\n');
  });

  it('has notes for the version of this checkout, and room for them', () => {
    const { status, stdout } = release(ROOT, 'notes', `v${VERSION}`);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(200);
    expect(stdout.length).toBeLessThan(125_000); // GitHub takes no longer text
  });
});

describe('a release on GitHub', () => {
  const asked: { method: string; path: string; body: unknown }[] = [];
  const tags = new Map<string, string>();
  let body: string | undefined;
  let server: Server;
  let url = '';
  const place = checkout('publish', CHANGELOG);

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const sent = text === '' ? undefined : JSON.parse(text);
      const { method = '', url: path = '' } = request;
      asked.push({ method, path, body: sent });
      const say = (status: number, value: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      const made = { id: 7, html_url: `${HOMEPAGE}/releases/tag/v${VERSION}` };
      if (request.headers.authorization !== 'Bearer t0ken') return say(401, {});
      if (method === 'GET' && path.includes('/releases/tags/'))
        return body === undefined ? say(404, {}) : say(200, made);
      if (path.includes('/releases')) {
        body = sent.body;
        return say(method === 'POST' ? 201 : 200, made);
      }
      const tag = method === 'POST' ? sent.ref : path.replace(/.*\/git\/refs?\//, 'refs/');
      if (method === 'GET') {
        const sha = tags.get(tag);
        return sha === undefined ? say(404, {}) : say(200, { object: { sha } });
      }
      tags.set(tag, sent.sha);
      return say(method === 'POST' ? 201 : 200, {});
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  afterAll(() => server.close());

  async function publish(sha: string, token = 't0ken') {
    asked.length = 0;
    const env = {
      ...process.env,
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/guard',
      GITHUB_SHA: sha,
      GITHUB_TOKEN: token,
    };
    const script = join(place, 'scripts/release.mjs');
    const child = spawn(process.execPath, [script, 'publish', `v${VERSION}`], { env });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    const status = await new Promise((done) => child.on('close', done));
    return { status, said, steps: asked.map(({ method, path }) => `${method} ${path}`) };
  }

  it('is made with its notes, and then the major tag', async () => {
    const { status, steps } = await publish('a'.repeat(40));
    expect(status).toBe(0);
    expect(steps).toEqual([
      `GET /repos/acme/guard/releases/tags/v${VERSION}`,
      'POST /repos/acme/guard/releases',
      'GET /repos/acme/guard/git/ref/tags/v1',
      'POST /repos/acme/guard/git/refs',
    ]);
    expect(body).toBe('### Added\n\n- Who pays.\n');
    expect(tags.get('refs/tags/v1')).toBe('a'.repeat(40));
  });

  it('may be run again, and moves the major tag only where it stands elsewhere', async () => {
    expect((await publish('a'.repeat(40))).steps.map((step) => step.split(' ')[0])).toEqual([
      'GET',
      'PATCH',
      'GET',
    ]);
    expect((await publish('b'.repeat(40))).status).toBe(0);
    expect(tags.get('refs/tags/v1')).toBe('b'.repeat(40));
    expect(asked.at(-1)?.body).toEqual({ sha: 'b'.repeat(40), force: true });
  });

  it('says what GitHub refused, moves nothing, and never prints the token', async () => {
    const { status, said } = await publish('c'.repeat(40), 'wr0ng');
    expect({ status, said }).toEqual({
      status: 1,
      said: expect.stringContaining('GitHub answered 401'),
    });
    expect(said).not.toContain('wr0ng');
    expect(tags.get('refs/tags/v1')).toBe('b'.repeat(40));
  });
});

describe('what others take', () => {
  it('the npm package has the command line and the schemas, and nothing of the Action', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [packed] = z
      .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
      .parse(JSON.parse(stdout));
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toContain('dist/cli/index.js');
    const places = paths.map((path) => path.replace(/^(dist\/\w+|schemas)\/.*/, '$1'));
    expect([...new Set(places)].sort()).toEqual(
      ['LICENSE', 'README.md', 'dist/cli', 'package.json', 'schemas'].sort(),
    );
  });

  it('the pre-commit hook starts a program that is there and can be started', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'));
    const [program, ...words] = hook.entry.split(' ');
    const place = join(folder, 'hooked');
    mkdirSync(place);
    cpSync(join(ROOT, 'fixtures/acme-platform'), place, { recursive: true });
    const { status, stdout } = spawnSync(join(ROOT, program), words, {
      cwd: place,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^FAIL/) });
  });

  it('the container has what it copies, and no rights', () => {
    const dockerfile = read('Dockerfile');
    const ignored = read('.dockerignore').split('\n');
    const copied = [...dockerfile.matchAll(/^COPY --chown=root:root (.+) \S+$/gm)].flatMap(
      ([, paths = '']) => paths.split(' '),
    );
    expect(copied).toContain('dist/cli');
    for (const path of copied) expect(ignored).toContain(`!${path}`);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain(`image.source="${HOMEPAGE}"`);
  });

  it('the catalogue entry leads editors to the schema, by the names that the guard looks for', () => {
    expect(JSON.parse(read('schemas/catalog-entry.json'))).toEqual({
      name: 'Spend Guard policy',
      description: expect.stringMatching(/^[^\n]{10,100}$/),
      fileMatch: [`**/${POLICY_PATH}`, `**/${POLICY_PATH.replace('.yml', '.yaml')}`],
      url: POLICY_SCHEMA_URL,
    });
  });

  it('the schema is one that an editor can use, and knows the policy of the demo repository', () => {
    const ajv = new Ajv.default({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('schemas/policy-v1.schema.json')));
    const policy = parse(read(`fixtures/acme-platform/${POLICY_PATH}`));
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...policy, defualt: 'api' })).toBe(false);
  });

  it('owners are of the organisation that the repository belongs to', () => {
    const [, owner] = /github\.com\/([^/]+)\//.exec(HOMEPAGE) ?? [];
    const owners = [...read('.github/CODEOWNERS').matchAll(/@([\w-]+)\/[\w-]+$/gm)];
    expect(owners.length).toBeGreaterThan(0);
    for (const [, named] of owners) expect(named).toBe(owner);
  });
});
