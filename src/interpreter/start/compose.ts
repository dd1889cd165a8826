import { literal, literalText, UNSET, type Value } from '../../value/value.ts';
import { join } from '../code/resolve.ts';
import { doubted } from '../doubt.ts';
import { cannotStart } from '../not-read.ts';
import type { Contained } from '../observer.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { record } from '../project/files.ts';
import { list, yaml } from '../project/runners/parse.ts';
import { withSettingsFile } from '../settings-file.ts';
import type { Call } from '../shell.ts';
import { containerFlags, inside, isPlain, staysOn } from './containers.ts';
import { addFile, addVariable, contentOf, outside } from './handed-variables.ts';
import { followBuild } from './image-builds.ts';
import { dockerfileAt, imageAt, startedBy } from './images.ts';
import { flagAt } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';

/** https://docs.docker.com/compose/intro/compose-application-model/ in the order of preference. */
const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** Flags in front of the verb that take a word of their own. */
const VALUED = new Set(
  '-f --file -p --project-name --profile --env-file --project-directory --ansi --parallel --progress -H --host -c --context'.split(
    ' ',
  ),
);

interface Service {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Directory of the compose file. */
  readonly directory: string;
  /** What the file says of its secrets, by their names. */
  readonly secrets: Readonly<Record<string, unknown>>;
}

/** `docker compose run SERVICE …`, `exec`, `up`: processes with the variables that the service sets. */
export function traceCompose(handed: Call, start: number): void {
  const call = withSettingsFile(handed);
  const files: string[] = [];
  const given = call.frame.environment.get('COMPOSE_PROFILES');
  const profiles: (string | undefined)[] =
    given === undefined ? [] : (literalText(given)?.split(',') ?? [undefined]);
  const texts = call.words.map(shownWord);
  let at = start;
  for (let flag = flagAt(texts, at, VALUED); flag; flag = flagAt(texts, at, VALUED)) {
    at = flag.next;
    const value = flag.value && partOfWord(call.words, flag.value);
    if (value !== undefined && (flag.name === '-f' || flag.name === '--file'))
      files.push(pathKey(value, call.frame.directory));
    if (flag.name === '--profile') profiles.push(value && literalText(value));
  }
  const verb = call.texts[at];
  // Services of two files can have one name.
  const named = files.map((file) => `-f ${file} `).join('');
  if (verb !== 'run' && verb !== 'exec' && verb !== 'up' && verb !== 'build') return;
  const services = servicesIn(call, files);
  if (verb === 'build') {
    const { given, asked } = buildFlags(call, at + 1);
    for (const service of upOf(services, asked, profiles, asked.length === 0))
      buildService(call, service, given);
    return;
  }
  const flags = containerFlags(call, at + 1);
  const asked = call.texts.slice(flags.next).filter((text) => !text.startsWith('-'));
  if (services.length === 0 && (verb === 'run' || (verb === 'up' && files.length === 0)))
    return cannotStart(call, 'not-in-checkout', 'no compose file of the checkout defines it');
  if (verb === 'up') {
    const started = upOf(services, asked, profiles);
    for (const service of started) buildFirst(call, service, call.texts.slice(at + 1));
    for (const service of started) startService(call, service, named, flags.behind.detached);
    return;
  }
  const service = services.find(({ name }) => name === call.texts[flags.next]);
  if (verb === 'run' && service !== undefined)
    for (const one of upOf(services, [service.name], profiles))
      buildFirst(call, one, call.texts.slice(at + 1, flags.next));
  const words = call.words.slice(flags.next + 1);
  const environment = service === undefined ? [] : environmentOf(call, service);
  const container: Contained = {
    label: `docker compose ${named}${verb} ${call.texts[flags.next] ?? ''}`.trim(),
    ...(service === undefined ? NAMELESS : hostOf(call, service)),
    environment: new Map([...environment, ...flags.environment]),
    words: service === undefined || verb === 'exec' ? words : wordsOf(call, service, words),
    beside: false,
  };
  const plain = verb === 'exec' && isPlain(words, container.built);
  inside(call, container, directoryOf(call, service), plain);
}

const BUILD_VALUED = new Set('--build-arg --builder -m --memory --ssh --progress'.split(' '));

/** `build [--build-arg NAME[=VALUE]] [SERVICE …]` */
function buildFlags(call: Call, from: number) {
  const texts = call.words.map(shownWord);
  const given = new Map<string, Value>();
  const asked: string[] = [];
  for (let at = from; at < texts.length; ) {
    const flag = flagAt(texts, at, BUILD_VALUED);
    const value = flag?.value && partOfWord(call.words, flag.value);
    if (flag === undefined) asked.push(texts[at] ?? '');
    else if (value !== undefined && flag.name === '--build-arg') addVariable(call, given, value);
    at = flag?.next ?? at + 1;
  }
  return { given, asked };
}

/** Before a service starts its image is built, unless it is there already or told not to be. */
function buildFirst(call: Call, service: Service, flags: readonly string[]): void {
  const { image } = service.settings;
  if (flags.includes('--no-build')) return;
  if (image === undefined || flags.includes('--build')) return buildService(call, service);
  const frame = doubted(call.frame, call.place, `\`${String(image)}\` is nowhere yet`);
  buildService({ ...call, frame }, service);
}

/** With the arguments and the secrets of its `build` (https://docs.docker.com/reference/compose-file/build/). */
function buildService(
  call: Call,
  service: Service,
  given: ReadonlyMap<string, Value> = new Map(),
): void {
  const { context, file, image, settings } = buildOf(service);
  const made = image(call);
  if (context === undefined || made === undefined) return;
  followBuild(call, made, dockerfileAt(context, file), {
    given: new Map([...variablesOf(call, settings.args), ...given]),
    secrets: new Map(list(settings.secrets).flatMap((one) => secretOf(call, service, one))),
  });
}

/** A secret of the file, called so or by its `target`. */
function secretOf(
  call: Call,
  { secrets, directory }: Service,
  named: unknown,
): readonly (readonly [string, Value])[] {
  const { source, target } = typeof named === 'string' ? { source: named } : record(named);
  const { environment, file } = record(secrets[String(source)]);
  const there = { ...call, frame: { ...call.frame, directory } };
  const value =
    typeof environment === 'string'
      ? outside(call, environment)
      : typeof file === 'string'
        ? contentOf(there, literal(file))
        : undefined;
  return value === undefined ? [] : [[String(target ?? source), value]];
}

/** What `up` starts: the services that it names, or those that no profile leaves out, and what these depend on. */
function upOf(
  services: readonly Service[],
  asked: readonly string[],
  profiles: readonly (string | undefined)[],
  withNeeded = true,
): readonly Service[] {
  const first = services.filter((one) =>
    asked.length === 0 ? isOn(one, profiles) : asked.includes(one.name),
  );
  const all = new Set(first);
  if (!withNeeded) return first;
  // A set gives what was put into it meanwhile as well.
  for (const { settings } of all) {
    const needed = settings.depends_on;
    const names = Array.isArray(needed) ? needed : Object.keys(record(needed));
    for (const one of services) if (names.includes(one.name)) all.add(one);
  }
  return services.filter((one) => all.has(one));
}

/**
 * A service with profiles starts with one of them: https://docs.docker.com/compose/how-tos/profiles/. One that only
 * the run knows may be any.
 */
function isOn({ settings }: Service, asked: readonly (string | undefined)[]): boolean {
  const own = list(settings.profiles);
  return (
    own.length === 0 || asked.some((one) => one === undefined || one === '*' || own.includes(one))
  );
}

const NAMELESS = { image: undefined, files: [], built: false };

/** A service that starts beside the job: what it runs counts; of one whose program is nowhere here what it is and gets. */
function startService(call: Call, service: Service, named: string, detached: boolean): void {
  const container: Contained = {
    label: `docker compose ${named}up ${service.name}`,
    ...hostOf(call, service),
    environment: new Map(environmentOf(call, service)),
    words: wordsOf(call, service, []),
    beside: true,
  };
  const { restart } = service.settings;
  if (
    staysOn(call, container, {
      detached,
      restart: typeof restart === 'string' ? restart : undefined,
    })
  )
    return;
  inside(call, container, directoryOf(call, service));
}

/** Its image, and the files of the host that it sees: `./config.yaml:/app/config.yaml:ro`. */
function hostOf(
  call: Call,
  service: Service,
): Pick<Contained, 'image' | 'files' | 'built' | 'lacks'> {
  const { settings, directory } = service;
  const mounts = [...list(settings.volumes), ...list(settings.configs)];
  const files = mounts.flatMap((mount) => {
    const source = typeof mount === 'string' ? mount.split(':')[0] : record(mount).source;
    const local = typeof source === 'string' && /^[./]|\.\w+$/.test(source) ? source : undefined;
    return local === undefined ? [] : [pathKey(literal(local), directory)];
  });
  const image = typeof settings.image === 'string' ? imageIn(call, settings.image) : undefined;
  const { lacks } = buildOf(service);
  const built = settings.build !== undefined;
  return { image, files: files.slice(0, 50), built, lacks: lacks(call) };
}

/** `${REGISTRY:-docker.io}/library/postgres:15`: what is not known of it stays as it is written. */
function imageIn(call: Call, image: string): string {
  return image.replace(/\$\{[^{}]*\}|\$\w+/g, (part) => literalText(filledIn(call, part)) ?? part);
}

function directoryOf(call: Call, service: Service | undefined): string {
  if (service === undefined) return call.frame.directory;
  const { context, image } = buildOf(service);
  return image(call)?.directory ?? context ?? service.directory;
}

function servicesIn(call: Call, files: readonly string[]): readonly Service[] {
  const { directory, tracer } = call.frame;
  const base = isRepositoryPath(directory) ? directory : '';
  const paths = files.length > 0 ? files : NAMES.map((name) => join(base, name));
  const found = new Map<string, Service>();
  for (const path of paths) {
    if (!isRepositoryPath(path)) continue;
    const read = tracer.repository.read(path);
    if (read.kind !== 'text') continue;
    const slash = path.lastIndexOf('/');
    const told = record(yaml(read.text));
    for (const [name, settings] of Object.entries(record(told.services)))
      found.set(name, {
        name,
        settings: { ...found.get(name)?.settings, ...record(settings) },
        directory: slash < 0 ? '' : path.slice(0, slash),
        secrets: { ...found.get(name)?.secrets, ...record(told.secrets) },
      });
    if (files.length === 0) break;
  }
  return [...found.values()];
}

function environmentOf(call: Call, service: Service): readonly (readonly [string, Value])[] {
  const { settings, directory } = service;
  const environment = new Map<string, Value>(buildOf(service).image(call)?.environment ?? []);
  const files = Array.isArray(settings.env_file) ? settings.env_file : [settings.env_file];
  for (const file of files) {
    const path = typeof file === 'string' ? file : record(file).path;
    if (typeof path !== 'string') continue;
    addFile({ ...call, frame: { ...call.frame, directory } }, environment, literal(path));
  }
  return [...environment, ...variablesOf(call, settings.environment)];
}

function variablesOf(call: Call, given: unknown): readonly (readonly [string, Value])[] {
  return entries(given).flatMap(([name, text]) => {
    const value = text === undefined ? outside(call, name) : filledIn(call, text);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** `NAME: value` or `- NAME=value`; without a value it is handed on from outside. */
function entries(given: unknown): readonly (readonly [string, string | undefined])[] {
  if (Array.isArray(given))
    return given.slice(0, 500).map((entry) => {
      const [name = '', value] = String(entry).split(/=(.*)/s);
      return [name, value] as const;
    });
  return Object.entries(record(given)).map(
    ([name, value]) => [name, value === null ? undefined : String(value)] as const,
  );
}

/** `${NAME}`, `${NAME:-text}`, `$NAME` (https://docs.docker.com/reference/compose-file/interpolation/). */
function filledIn(call: Call, text: string): Value {
  const only = /^\$(?:\{([A-Za-z_]\w*)(?::?([-?])([^}]*))?\}|([A-Za-z_]\w*))$/.exec(text);
  if (only === null) return literal(text);
  const value = outside(call, only[1] ?? only[4] ?? '');
  if (value !== undefined) return value;
  return only[2] === '-' ? literal(only[3] ?? '') : UNSET;
}

function wordsOf(call: Call, service: Service, given: readonly Value[]): readonly Value[] {
  const { settings } = service;
  const image = buildOf(service).image(call);
  const entrypoint = wordsIn(settings.entrypoint) ?? image?.entrypoint ?? [];
  const command = given.length > 0 ? given : (wordsIn(settings.command) ?? image?.command ?? []);
  return startedBy({ entrypoint, command }, command);
}

function wordsIn(given: unknown): readonly Value[] | undefined {
  const words = typeof given === 'string' ? given.match(WORDS)?.map(unquoted) : given;
  return Array.isArray(words)
    ? words.slice(0, 200).map((word) => literal(String(word).replaceAll('$$', '$')))
    : undefined;
}

/** A line is split as a shell would, and no shell reads it: https://docs.docker.com/reference/compose-file/services/#command */
const WORDS = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs;

function unquoted(word: string): string {
  return word.replace(
    /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
    (_, double?: string, single?: string, escaped?: string) =>
      double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? '',
  );
}

function buildOf({ settings, directory }: Service) {
  const { build } = settings;
  const told = typeof build === 'string' ? { context: build } : record(build);
  const { context = build === undefined ? undefined : '.', dockerfile = 'Dockerfile' } = told;
  const at = typeof context === 'string' ? pathKey(literal(context), directory) : undefined;
  const path = typeof dockerfile === 'string' ? dockerfile : 'Dockerfile';
  const file = at === undefined ? undefined : pathKey(literal(path), at);
  return {
    settings: record(build),
    context: at,
    file,
    image: (call: Call) => (at === undefined ? undefined : imageAt(call, at, file)),
    lacks: ({ frame }: Call) =>
      file !== undefined &&
      isRepositoryPath(file) &&
      frame.tracer.repository.read(file).kind === 'missing'
        ? file
        : undefined,
  };
}
