import type { Collector, Setting } from '../collector.ts';
import type { Assignment, Command, Redirect, Text } from '../script.ts';
import { literal, literalOf } from '../text.ts';
import { Cursor } from './cursor.ts';
import { isNothing, ofVariable } from './environment.ts';
import { type Blocks, readExpression, readWord } from './words.ts';
import { writeOf } from './writes.ts';

const KEYWORD =
  /(?:if|elseif|else|foreach|for|while|until|do|switch|try|catch|finally|function|filter|param|begin|process|end|trap|return)(?=[\s({]|$)/iy;
const ASSIGNMENT =
  /(?:\[[\w.[\]]+\][ \t]*)?\$(?:\{?(env):([\w.()-]+)\}?|(?:(?:global|script|local|private):)?(\w+))[ \t]*(\+?)=(?!=)[ \t]*/iy;
/** https://learn.microsoft.com/dotnet/api/system.io.file: the path first, what is written second. */
const WRITES_FILE = /\[(?:System\.)?IO\.File\]::((?:Write|Append)All(?:Text|Bytes|Lines))\(\s*/iy;
/** What decodes or encodes the text behind it: `[Convert]::FromBase64String(`, `[Text.Encoding]::UTF8.GetBytes(`. */
const CONVERSIONS = /(?:\[[\w.]+\]::[\w.]+\(\s*)*/y;
const DEEPEST_CALL = 16;

/** Reads statements in order; commands go to the collector. */
export class Statements {
  private readonly collector: Collector;
  private readonly cursor: Cursor;
  private readonly locals = new Set<string>();
  private readonly arrays = new Map<string, readonly Text[]>();
  private readonly functions = new Map<string, number>();
  private calls: readonly string[] = [];

  constructor(collector: Collector) {
    this.collector = collector;
    this.cursor = new Cursor(collector.source.text, collector.budget);
  }

  readAll(): void {
    while (!this.cursor.done) {
      this.readUntil('', { conditional: false, scope: [] });
      // A closing bracket that nothing opened.
      this.cursor.at++;
    }
  }

  /** Statements up to the closing character, which is stepped over. */
  private readUntil(close: string, setting: Setting): void {
    const { cursor } = this;
    for (;;) {
      cursor.skip(true);
      if (cursor.done || /[)}]/.test(cursor.char)) break;
      const from = cursor.at;
      this.readStatement(setting);
      if (cursor.at === from) cursor.at++;
    }
    if (close !== '' && cursor.char === close) cursor.at++;
  }

  private readStatement(setting: Setting): void {
    const { cursor } = this;
    const keyword = cursor.take(KEYWORD)?.[0].toLowerCase();
    const maybe: Setting = { ...setting, conditional: true };
    switch (keyword) {
      case undefined:
        this.readChain(setting);
        return;
      case 'if':
      case 'elseif':
      case 'switch':
        this.readHead(setting);
        this.readBody(maybe);
        return;
      case 'else':
      case 'catch':
      case 'trap':
        cursor.take(/\s*(?:\[[^\]\n]*\][\s,]*)*/y);
        this.readBody(maybe);
        return;
      case 'foreach':
      case 'while':
      case 'until':
        this.readBody({ ...setting, conditional: setting.conditional || !this.readHead(setting) });
        return;
      case 'for':
        this.readHead(setting);
        this.readBody(setting);
        return;
      case 'do':
      case 'try':
      case 'finally':
      case 'begin':
      case 'process':
      case 'end':
        this.readBody(setting);
        return;
      case 'param':
        this.readHead(setting);
        return;
      case 'function':
      case 'filter':
        this.defineFunction();
        return;
      default:
        cursor.skip(false);
        if (!cursor.done && !/[\n;})]/.test(cursor.char)) this.readChain(setting);
    }
  }

  /** `( … )` after a keyword. True when it shows that the body runs: `$true`, a range, a list of literals. */
  private readHead(setting: Setting): boolean {
    const { cursor } = this;
    cursor.skip(false);
    const sure = /^\(\s*(?:\$true\s*\)|\$\w+\s+in\s+(?:@?\(?\s*)?(?:['"]|\d+\.\.\d))/i;
    const runs = sure.test(cursor.text.slice(cursor.at, cursor.at + 120));
    const named = /^\(\s*\$(\w+)\s+in\s/i.exec(cursor.text.slice(cursor.at, cursor.at + 120));
    if (named?.[1]) this.locals.delete(named[1].toLowerCase());
    if (cursor.char === '(') readWord(cursor, this.blocks(setting));
    return runs;
  }

  private readBody(setting: Setting): void {
    const { cursor } = this;
    cursor.take(/\s*/y);
    if (cursor.char !== '{') return;
    cursor.at++;
    cursor.nested(() => this.readUntil('}', setting));
  }

  /** Remembers where the body stands; it is read where the function is called. */
  private defineFunction(): void {
    const { cursor } = this;
    const name = cursor.take(/\s+([\w:-]+)\s*/y)?.[1]?.toLowerCase();
    if (name === undefined) return;
    const known = this.collector.commands.length;
    if (cursor.char === '(') readWord(cursor, this.blocks({ conditional: true, scope: [] }));
    cursor.take(/\s*/y);
    this.functions.set(name, cursor.at);
    this.readBody({ conditional: true, scope: [] });
    this.collector.commands.length = known;
  }

  private callFunction(name: string, setting: Setting): void {
    const at = this.functions.get(name);
    if (at === undefined) return;
    const { cursor, calls } = this;
    const back = cursor.at;
    this.calls = [...calls, name];
    cursor.at = at;
    this.readBody(setting);
    cursor.at = back;
    this.calls = calls;
  }

  /** Pipelines joined by `&&` and `||`. */
  private readChain(setting: Setting): void {
    const { cursor } = this;
    let conditional = setting.conditional;
    for (;;) {
      this.readPipeline({ ...setting, conditional });
      cursor.skip(false);
      const operator = cursor.take(/&&|\|\|/y)?.[0];
      if (operator === undefined) break;
      conditional ||= operator === '||';
      cursor.skip(true);
    }
    cursor.take(/&(?!&)/y);
  }

  private readPipeline(setting: Setting): void {
    const { cursor, collector } = this;
    let stage: readonly Command[] = [];
    for (;;) {
      const first = collector.commands.length;
      const from = stage.at(-1);
      this.readStage(setting, from && { kind: 'pipe', from, stage });
      const last = collector.commands.at(-1);
      stage = collector.commands.length > first && last ? [last] : [];
      cursor.skip(false);
      if (cursor.take(/\|(?!\|)/y) === undefined) return;
      cursor.skip(true);
    }
  }

  private readStage(setting: Setting, stdin: Command['stdin']): void {
    const { cursor } = this;
    const start = cursor.at;
    const assigned = stdin === undefined ? cursor.take(ASSIGNMENT) : undefined;
    if (assigned) {
      this.readAssignment(assigned, start, setting);
      return;
    }
    if (cursor.take(/\[(?:System\.)?Environment\]::SetEnvironmentVariable\(/iy)) {
      cursor.at--;
      this.readSetVariable(start, setting);
      return;
    }
    const method = cursor.take(WRITES_FILE)?.[1];
    if (method !== undefined) {
      this.readFileWrite(/^append/i.test(method) ? '>>' : '>', start, setting);
      return;
    }
    if (/["'$@([\d]/.test(cursor.char) && stdin === undefined) {
      this.readOutput(start, setting);
      return;
    }
    cursor.take(/[&.][ \t]+/y) ?? cursor.take(/&(?=["'$({])/y);
    this.readCommand(start, setting, stdin);
  }

  /** A bare expression sends its value on, as `Write-Output` does. */
  private readOutput(start: number, setting: Setting): void {
    const text = readExpression(this.cursor, this.blocks(setting));
    const redirects: Redirect[] = [];
    while (this.readRedirect(redirects, setting));
    if (!text.some((piece) => piece.kind === 'literal' || piece.kind !== 'command')) {
      if (redirects.length === 0) return;
    }
    const words = [literal('Write-Output'), text];
    this.collector.add({ words, redirects, start, end: this.cursor.at }, setting);
  }

  private readAssignment(found: RegExpExecArray, start: number, setting: Setting): void {
    const { cursor, collector } = this;
    const exported = found[1] !== undefined;
    const name = found[2] ?? found[3] ?? '';
    const array = exported ? undefined : this.readArray(setting);
    const value = array?.value ?? this.readValue(setting);
    if (array) this.arrays.set(name.toLowerCase(), array.words);
    else this.arrays.delete(name.toLowerCase());
    if (!exported) this.locals.add(name.toLowerCase());
    if (exported) this.setVariable(name, value, found[4] === '+', start, setting);
    else {
      const assignment: Assignment = { name, value, exported, append: found[4] === '+' };
      collector.add({ words: [], assignments: [assignment], start, end: cursor.at }, setting);
    }
  }

  /** `$env:A = …`; what is set to nothing is taken away, as `unset A` does. */
  private setVariable(
    name: string,
    value: Text,
    append: boolean,
    start: number,
    setting: Setting,
  ): void {
    const place = { start, end: this.cursor.at };
    const gone = isNothing(value);
    const words = gone ? [literal('unset'), literal(name)] : [];
    const assignments = gone ? [] : [{ name, value, exported: true, append }];
    this.collector.add({ ...place, words, assignments }, setting);
  }

  /** `@('a', "b")`, whose words a native command gets one by one. */
  private readArray(
    setting: Setting,
  ): { readonly words: Text[]; readonly value: Text } | undefined {
    const { cursor } = this;
    if (!/^@\(\s*(?:['"$]|\))/.test(cursor.text.slice(cursor.at, cursor.at + 40))) return undefined;
    const start = cursor.at;
    cursor.at += 2;
    const words: Text[] = [];
    for (;;) {
      cursor.take(/(?:[\s,]|#[^\n]*)+/y);
      if (cursor.done || cursor.char === ')') break;
      const from = cursor.at;
      const [quoted] = [cursor.take(/'([^']*(?:''[^']*)*)'/y)];
      words.push(quoted ? literal(quoted[1] ?? '') : this.readElement(setting));
      if (cursor.at === from) break;
    }
    cursor.take(/\)/y);
    const text = this.collector.source.excerpt(start, cursor.at);
    return { words, value: [{ kind: 'unknown', text }] };
  }

  private readElement(setting: Setting): Text {
    const { cursor } = this;
    const end = /[,)\s]/;
    const word = cursor.char === '"' || cursor.char === '$' ? undefined : cursor.take(/[^,)\s]+/y);
    if (word) return literal(word[0]);
    const text = readWord(cursor, this.blocks(setting));
    // The word reader takes the comma along.
    const last = text.at(-1);
    if (last?.kind !== 'literal' || !last.text.endsWith(',') || !end.test(',')) return text;
    return [...text.slice(0, -1), ...literal(last.text.slice(0, -1))];
  }

  private readValue(setting: Setting): Text {
    const { cursor, collector } = this;
    cursor.skip(false);
    const keyword = /^(?:if|switch|foreach|for|while|try|do)\b/i;
    const ahead = cursor.text.slice(cursor.at, cursor.at + 12);
    if (!keyword.test(ahead) && !/^(?:[A-Za-z_\\/.~]|&\s*["'$\w.])/.test(ahead)) {
      const first = collector.commands.length;
      const text = readExpression(cursor, this.blocks(setting));
      if (cursor.take(/[ \t]*\|(?!\|)/y) === undefined) return text;
      cursor.skip(true);
      this.readChain(setting);
      return [...text, { kind: 'command', commands: collector.commands.slice(first), text: '' }];
    }
    const start = cursor.at;
    const first = collector.commands.length;
    if (keyword.test(ahead)) this.readStatement(setting);
    else this.readChain(setting);
    const text = collector.source.excerpt(start, cursor.at);
    return [{ kind: 'command', commands: collector.commands.slice(first), text }];
  }

  private readSetVariable(start: number, setting: Setting): void {
    const { cursor } = this;
    const name = cursor.take(/\(\s*(['"])(\w+)\1\s*,\s*/y)?.[2];
    if (name === undefined) {
      readWord(cursor, this.blocks(setting));
      return;
    }
    const single = cursor.take(/'([^']*(?:''[^']*)*)'/y);
    const value = single ? literal(single[1] ?? '') : this.readElement(setting);
    const target = cursor.take(/\s*,?\s*(['"]?)([\w[\].:]+)\1/y)?.[2] ?? '';
    cursor.take(/\s*\)/y);
    // What is set for the user or the machine reaches programs of later sessions only.
    if (!/user|machine/i.test(target)) this.setVariable(name, value, false, start, setting);
  }

  /** `[IO.File]::WriteAllText("x", $text)` is read like `cat > x <<< $text`. */
  private readFileWrite(operator: Redirect['operator'], start: number, setting: Setting): void {
    const { cursor } = this;
    const target = this.readElement(setting);
    cursor.take(/\s*,?\s*/y);
    cursor.take(CONVERSIONS);
    const text = this.readElement(setting);
    cursor.take(/[^\n;|]*/y);
    const redirects: Redirect[] = [{ operator, target, descriptor: 1 }];
    const words = [literal('cat')];
    const stdin: Command['stdin'] = { kind: 'text', text };
    this.collector.add({ words, redirects, stdin, start, end: cursor.at }, setting);
  }

  private readCommand(start: number, setting: Setting, stdin: Command['stdin']): void {
    const { cursor, collector } = this;
    const words: Text[] = [];
    const redirects: Redirect[] = [];
    for (;;) {
      cursor.skip(false);
      if (cursor.done || /[\n;|&)}]/.test(cursor.char)) break;
      if (this.readRedirect(redirects, setting)) continue;
      const from = cursor.at;
      const block = this.runsMaybe(words) ? { ...setting, conditional: true } : setting;
      const splat = cursor.take(/[@$](\w+)(?=[\s;|)}]|$)/y);
      const array = splat && this.arrays.get(splat[1]?.toLowerCase() ?? '');
      if (array) {
        collector.budget.spend(array.length);
        words.push(...array);
        continue;
      }
      cursor.at = from;
      words.push(readWord(cursor, this.blocks(setting, block)));
      if (cursor.at === from) cursor.at++;
    }
    if (words.length === 0) return;
    const name = literalOf(words[0] ?? [])?.toLowerCase() ?? '';
    if (
      this.functions.has(name) &&
      !this.calls.includes(name) &&
      this.calls.length < DEEPEST_CALL
    ) {
      this.callFunction(name, setting);
      return;
    }
    const variable = ofVariable(words);
    if (variable?.kind === 'set') {
      this.setVariable(variable.name, variable.value, false, start, setting);
      return;
    }
    if (variable?.kind === 'unset') {
      const unset = [literal('unset'), ...variable.names];
      collector.add({ words: unset, start, end: cursor.at }, setting);
      return;
    }
    const write = writeOf(words, stdin);
    const all = write ? [...redirects, write.redirect] : redirects;
    collector.add(
      { words, redirects: all, stdin: write ? write.stdin : stdin, start, end: cursor.at },
      setting,
    );
  }

  /** The block of `ForEach-Object`, or of a case in `switch`, may run never. */
  private runsMaybe(words: readonly Text[]): boolean {
    const name = literalOf(words[0] ?? []) ?? '';
    return words.length > 0 && !/^(?:Start-Job|Invoke-Command|icm|Measure-Command)$/i.test(name);
  }

  private readRedirect(redirects: Redirect[], setting: Setting): boolean {
    const { cursor } = this;
    cursor.skip(false);
    const found = cursor.take(/([\d*]?)(>>?)(?:&\d)?/y);
    if (!found) return false;
    if (found[0].includes('&')) return true;
    cursor.skip(false);
    const target = readWord(cursor, this.blocks(setting));
    const descriptor = /\d/.test(found[1] ?? '') ? Number(found[1]) : 1;
    redirects.push({ operator: found[2] === '>>' ? '>>' : '>', target, descriptor });
    return true;
  }

  private blocks(setting: Setting, block: Setting = setting): Blocks {
    const { collector, locals } = this;
    return {
      source: collector.source,
      locals,
      group: (close, separate) => {
        const first = collector.commands.length;
        this.readUntil(close, separate ? collector.subshell(setting) : block);
        return collector.commands.slice(first);
      },
    };
  }
}
