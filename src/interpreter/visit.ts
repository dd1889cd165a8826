import { type Elsewhere, type Pin, parseRemoteName, remoteName } from '../repository/elsewhere.ts';
import type { Place } from '../value/evidence.ts';
import { readAction } from '../workflow/action.ts';
import type { Action, Diagnostic, Workflow } from '../workflow/model.ts';
import { readWorkflow } from '../workflow/read.ts';
import { actionFiles } from '../workflow/references.ts';
import type { Script } from './shell/script.ts';
import type { Tracer, Work } from './state.ts';

/**
 * The tracer inside another repository's workflow or action. What is called from there is looked for
 * there; commands still run in the checkout of the repository that runs.
 */
export class Visit implements Tracer {
  readonly home: Tracer;
  readonly observer: Tracer['observer'];
  readonly door: Tracer['door'];
  readonly repository: Tracer['repository'];
  readonly fullName: Tracer['fullName'];
  readonly hints: Tracer['hints'];
  readonly script: (...of: Parameters<Tracer['script']>) => Script;
  readonly work: Work;
  readonly readsElsewhere = true;
  readonly #pin: Pin;
  readonly #files: Elsewhere;
  readonly #at: Place;
  readonly #workflows = new Map<string, Workflow | undefined>();
  readonly #actions = new Map<string, Action | undefined>();

  /** `at` is the line of the repository that runs which led here. */
  constructor(home: Tracer, pin: Pin, files: Elsewhere, at: Place) {
    this.home = home;
    this.observer = home.observer;
    this.door = home.door;
    this.repository = home.repository;
    this.fullName = home.fullName;
    this.hints = home.hints;
    this.work = home.work;
    this.script = (source, dialect) => home.script(source, dialect);
    this.#pin = pin;
    this.#files = files;
    this.#at = at;
  }

  secretsNamed(): ReturnType<Tracer['secretsNamed']> {
    return this.home.secretsNamed();
  }

  workflow(path: string): Workflow | undefined {
    if (!this.#workflows.has(path)) {
      const text = this.#text([path]);
      const read = text && readWorkflow(text.path, text.text);
      this.#workflows.set(path, read?.workflow);
      for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
    }
    return this.#workflows.get(path);
  }

  action(directory: string): Action | undefined {
    if (!this.#actions.has(directory)) {
      const text = this.#text(actionFiles(directory));
      const read = text && readAction(text.path, text.text);
      this.#actions.set(directory, read?.action);
      for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
    }
    return this.#actions.get(directory);
  }

  elsewhere(pin: Pin): Tracer | undefined {
    return this.home.elsewhere(pin, this.#at);
  }

  /** Nobody here can see a line of another repository: it is told at the line that led there. */
  diagnose(diagnostic: Diagnostic): void {
    if (parseRemoteName(diagnostic.path) === undefined) return this.home.diagnose(diagnostic);
    const { code, path, line, message } = diagnostic;
    this.#tell(code, `${path}:${line}: ${message}`);
  }

  /** Jobs of other repositories are on no list. */
  called(): void {}

  /** The first of the files that is there. */
  #text(paths: readonly string[]): { readonly path: string; readonly text: string } | undefined {
    let name = '';
    for (const path of paths) {
      name = remoteName({ ...this.#pin, path });
      const read = this.#files.read({ ...this.#pin, path });
      switch (read.kind) {
        case 'text':
          return { path: name, text: read.text };
        case 'waiting':
          return undefined;
        case 'missing':
          continue;
        case 'too-large':
          return this.#unread(name, `it has ${read.bytes} bytes; at most 1 MiB is read`);
        case 'directory':
        case 'outside':
          return this.#unread(name, 'it is no ordinary file');
        case 'unreadable':
          return this.#unread(name, `it ${read.why}`);
        case 'unreachable':
          return this.#unread(name, read.why);
        default:
          return read satisfies never;
      }
    }
    const [first = name] = paths.map((path) => remoteName({ ...this.#pin, path }));
    return this.#unread(first, 'it is not there, or the token may not read that repository');
  }

  #unread(name: string, why: string): undefined {
    const handed = 'what calls it is judged by what it hands over';
    this.#tell('remote-unread', `\`${name}\` was not read, so ${handed}: ${why}`);
  }

  #tell(code: string, message: string): void {
    this.home.diagnose({ code, path: this.#at.path, line: this.#at.line, message });
  }
}
