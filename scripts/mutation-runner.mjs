/**
 * A test runner for Stryker that knows one thing: `test/payer`. Those tests are pure and quick, so a
 * mutant is judged inside the process that asks for it: modules are compiled once and evaluated anew
 * for every mutant (nothing is remembered between two), and the first failing test ends it. Starting
 * a Vitest worker for each of the four thousand mutants instead takes twenty times as long.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import vm from 'node:vm';
import ts from '@typescript/typescript6';

/** Where instrumented code looks for the mutant that is on. */
const NAMESPACE = '__stryker__';
const require = createRequire(import.meta.url);
const ofVitest = createRequire(require.resolve('vitest/package.json'));

/** Compiles TypeScript files to functions and evaluates them on demand, like `require`. */
class Modules {
  #compiled = new Map();
  #packages = new Map();
  /** Modules that reach nothing that a mutant can change: they are evaluated once. */
  #steady = new Map();
  #mutated = [resolve('src/payer'), resolve('src/knowledge')];

  /** Compiles everything that the entry reaches, and loads the packages, which no mutant touches. */
  async prepare(file) {
    if (this.#compiled.has(file)) return this.#compiled.get(file).changes;
    const source = readFileSync(file, 'utf8');
    const { outputText } = ts.transpileModule(
      source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
      {
        compilerOptions: {
          module: ts.ModuleKind.CommonJS,
          target: ts.ScriptTarget.ES2023,
          esModuleInterop: true,
          rewriteRelativeImportExtensions: false,
          // A comment can look like an import.
          removeComments: true,
        },
      },
    );
    const wrapped = `(function (exports, require) {${outputText}\n})`;
    const module = {
      run: new vm.Script(wrapped, { filename: file }).runInThisContext(),
      changes: this.#mutated.some((folder) => file.startsWith(folder)),
    };
    this.#compiled.set(file, module);
    for (const [, name] of outputText.matchAll(/require\("([^"]+)"\)/g)) {
      if (name.startsWith('.'))
        module.changes = (await this.prepare(join(dirname(file), name))) || module.changes;
      else if (name === 'vitest') module.changes = true;
      else if (!this.#packages.has(name)) this.#packages.set(name, await import(name));
    }
    return module.changes;
  }

  evaluate(entry, vitest) {
    const loaded = new Map();
    const load = (file) => {
      const known = loaded.get(file) ?? this.#steady.get(file);
      if (known !== undefined) return known;
      const exports = {};
      const { run, changes } = this.#compiled.get(file);
      (changes ? loaded : this.#steady).set(file, exports);
      run(exports, (name) => {
        if (name === 'vitest') return vitest;
        return name.startsWith('.') ? load(join(dirname(file), name)) : this.#packages.get(name);
      });
      return exports;
    };
    load(entry);
  }
}

/** Vitest's own `expect`, and so much of `describe` and `test` as these tests use. */
async function vitestFor(register) {
  const { chai, ...expects } = await import(pathToFileURL(ofVitest.resolve('@vitest/expect')).href);
  const { JestExtend, JestChaiExpect, JestAsymmetricMatchers, setState } = expects;
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, fileSnapshots])
    chai.use(plugin);
  const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
  Object.defineProperty(globalThis, expects.GLOBAL_EXPECT, { value: expect, configurable: true });
  setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);
  const path = [];
  const test = (name, body) => register([...path, name].join(' > '), body);
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  return {
    __esModule: true,
    expect,
    test: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
  };
}

const each = (one) => (rows) => (name, body) => {
  rows.forEach((row, index) => {
    const values = Array.isArray(row) ? row : [row];
    const shown = format(name, ...values.slice(0, name.split(/%\w/).length - 1));
    one(`${index} ${shown.slice(0, 80)}`, () => body(...values));
  });
};

function fileSnapshots({ Assertion }, { addMethod }) {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', async function (file) {
    if (this._obj !== readFileSync(file, 'utf8')) throw new Error(`not as it stands in ${file}`);
  });
}

class PayerTestRunner {
  static inject = [];
  #entry;
  #modules;
  #namespace = {};
  #tests = new Map();
  #vitest;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[NAMESPACE] = this.#namespace;
    // Only now does the process stand in the sandbox.
    this.#entry = resolve('test/payer/mutation.ts');
    this.#modules = new Modules();
    this.#vitest = await vitestFor((name, body) => {
      let id = name;
      while (this.#tests.has(id)) id += "'";
      this.#tests.set(id, body);
    });
    await this.#modules.prepare(this.#entry);
  }

  #reload() {
    this.#tests.clear();
    this.#modules.evaluate(this.#entry, this.#vitest);
  }

  async dryRun() {
    this.#namespace.activeMutant = undefined;
    this.#reload();
    const tests = [];
    for (const [id, body] of this.#tests) {
      this.#namespace.currentTestId = id;
      tests.push(await run(id, body));
    }
    this.#namespace.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.#namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const namespace = this.#namespace;
    namespace.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    namespace.hitCount = 0;
    namespace.hitLimit = hitLimit;
    let nrOfTests = 0;
    try {
      this.#reload();
      namespace.activeMutant = activeMutant.id;
      const wanted = testFilter === undefined ? undefined : new Set(testFilter);
      for (const [id, body] of this.#tests) {
        if (wanted !== undefined && !wanted.has(id)) continue;
        nrOfTests += 1;
        const { status, failureMessage } = await run(id, body);
        if (hitLimit !== undefined && namespace.hitCount > hitLimit)
          return { status: 'timeout', reason: 'hit limit' };
        if (status !== PASSED)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    } finally {
      namespace.activeMutant = undefined;
      namespace.hitLimit = undefined;
    }
  }
}

const PASSED = 0;
const FAILED = 1;

async function run(id, body) {
  const start = performance.now();
  const result = { id, name: id };
  try {
    await body();
    return { ...result, timeSpentMs: performance.now() - start, status: PASSED };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...result, timeSpentMs: performance.now() - start, status: FAILED, failureMessage };
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'payer', injectableClass: PayerTestRunner },
];
