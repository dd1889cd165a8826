import { isHarmlessImage } from '../../knowledge/harmless/images.ts';
import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { wrappersNamed } from '../../knowledge/wrappers.ts';
import { evidence } from '../../value/evidence.ts';
import { partOf, templates, withoutHoles } from '../../value/template.ts';
import { literal, literalText, UNSET, type Value } from '../../value/value.ts';
import type { Environment, Image, NotRead } from '../model.ts';
import { cannotFollow, foundIn, type WhyUnread } from '../not-read.ts';
import type { Contained } from '../observer.ts';
import { pathKey } from '../paths.ts';
import { settingsAt } from '../settings-file.ts';
import type { Call } from '../shell.ts';
import { callOf } from './call.ts';
import { traceCompose } from './compose.ts';
import { traceEarthly } from './earthly.ts';
import { addFile, addVariable } from './handed-variables.ts';
import { buildImage } from './image-builds.ts';
import { imageNamed, startedBy } from './images.ts';
import { missing } from './near.ts';
import { flagAt } from './options.ts';
import { innermost, partOfWord, programName, shownWord } from './peel.ts';
import { shownPath } from './unseen.ts';

/** `docker run`, `docker compose run`, `docker exec` and `podman`: a process with an environment of its own. */
export const CONTAINER_COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  docker: traceContainer,
  podman: traceContainer,
  nerdctl: traceContainer,
  earthly: traceEarthly,
  'docker-compose': (call) => traceCompose(call, 0),
  'podman-compose': (call) => traceCompose(call, 0),
};

/**
 * Flags of `docker run`, `exec` and `compose run` that take a word of their own, and what Podman has beside them.
 * https://docs.docker.com/reference/cli/docker/container/run/ https://docs.podman.io/en/latest/markdown/podman-run.1.html
 */
const VALUED = new Set(
  `-a -c -e -h -l -m -p -u -v -w
    --add-host --annotation --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent
    --cgroupns --cidfile --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime
    --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps
    --device-read-iops --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname
    --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries
    --health-start-interval --health-start-period --health-timeout --hostname --io-maxbandwidth --io-maxiops --ip
    --ip6 --ipc --isolation --kernel-memory --label --label-file --link --link-local-ip --log-driver --log-opt
    --mac-address --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --net-alias
    --network --network-alias --oom-score-adj --pid --pids-limit --platform --publish --pull --restart --runtime
    --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit --user --userns
    --uts --volume --volume-driver --volumes-from --workdir
    --arch --authfile --creds --env-from-file --pod --secret --timeout --tz --umask`.split(/\s+/),
);

/** Words that stand between `docker` and its verb. */
const AREAS = new Set(['container', 'image', 'buildx', 'builder']);

function traceContainer(call: Call): void {
  if (call.texts[0] === 'compose') return traceCompose(call, 1);
  const at = AREAS.has(call.texts[0] ?? '') ? 1 : 0;
  const verb = call.texts[at];
  if (verb === 'build') return buildImage(call, at + 1);
  if (verb !== 'run' && verb !== 'exec') return;
  const { environment, entrypoint, workdir, mounts, next, called, behind } = containerFlags(
    call,
    at + 1,
  );
  const name = call.words[next];
  const running = verb === 'exec' ? runningNamed(call, name) : undefined;
  const image = verb === 'run' && name !== undefined ? imageNamed(call, name) : undefined;
  const rest = call.words.slice(next + 1);
  const started =
    entrypoint !== undefined
      ? [entrypoint, ...rest]
      : image === undefined
        ? rest
        : startedBy(image, rest);
  const words = withShell(started, mounts);
  const shown = name === undefined ? '' : shownImage(name);
  const container: Contained = {
    label: `docker ${verb} ${shown}`,
    image: verb === 'run' ? shown : undefined,
    environment: new Map([...(image?.environment ?? []), ...(running ?? []), ...environment]),
    files: [...mounts.values()],
    built: image !== undefined,
    words,
    // What it does with what the container was handed is told where that was started.
    beside: running !== undefined && environment.size === 0,
  };
  if (called !== undefined) call.frame.state.containers.set(keyOf(called), container.environment);
  if (verb === 'run' && staysOn(call, container, behind)) return;
  const directory =
    workdir === undefined
      ? (image?.directory ?? call.frame.directory)
      : onHost(pathKey(workdir, ''), mounts, image);
  const frame = { ...call.frame, copied: image?.copied };
  inside(
    { ...call, frame },
    container,
    directory,
    verb === 'exec' && isPlain(words, container.built),
  );
}

/** What the container of this name was handed when it was started. */
function runningNamed({ frame }: Call, name: Value | undefined): Environment | undefined {
  return name && frame.state.containers.get(keyOf(name));
}

/** A container as it is called: a name that only the run knows is the same wherever it is made of the same. */
const keyOf = (name: Value): string => pathKey(name, '');

/** `ghcr.io/acme/box:${{ github.sha }}`, `acme/$IMAGE`: as it is written, as far as that tells. */
function shownImage(name: Value): string {
  const shown = shownPath(pathKey(name, '')).replace(/(?<![{$])\{[^{}]*\}(?!\})/g, '…');
  return /[\p{L}\d]/u.test(shown) ? shown : '…';
}

/**
 * `docker exec box ls`: a command that calls no model and starts no other. In an image that is made here
 * whatever is started is followed, and what of it is not known is a blind spot of its own.
 */
export function isPlain([first]: readonly Value[], built: boolean): boolean {
  const name = literalText(first ?? UNSET) ?? '';
  if (built) return true;
  return isHarmlessCommand(name) && wrappersNamed(name) === undefined;
}

/** https://docs.docker.com/engine/containers/start-containers-automatically/ */
const STAYS = /^(?:always|unless-stopped)$/;

/** What becomes of a container once its command has ended. */
export interface Behind {
  /** It goes on. */
  readonly detached: boolean;
  /** When it is started again. */
  readonly restart: string | undefined;
}

/** A service of a machine that is there after the job: what it asks later is none of the job's. */
export function staysOn(
  call: Call,
  container: Contained,
  { detached, restart = '' }: Behind,
): boolean {
  if (!detached || !STAYS.test(restart) || call.frame.runner !== 'self-hosted') return false;
  call.frame.tracer.observer.serves(call, container);
  return true;
}

export interface ContainerFlags {
  readonly environment: Map<string, Value>;
  readonly entrypoint: Value | undefined;
  readonly workdir: Value | undefined;
  /** By path in the container: the place outside. */
  readonly mounts: ReadonlyMap<string, string>;
  /** What the container is to be called. */
  readonly called: Value | undefined;
  readonly behind: Behind;
  /** The first word that is no flag: an image, a container, a service. */
  readonly next: number;
}

/** The flags of `docker run`, `docker exec` and `docker compose run` from this word on. */
export function containerFlags(call: Call, from: number): ContainerFlags {
  const environment = new Map<string, Value>();
  let entrypoint: Value | undefined;
  let workdir: Value | undefined;
  let called: Value | undefined;
  let detached = false;
  let restart: string | undefined;
  const mounts = new Map<string, string>();
  const texts = call.words.map(shownWord);
  let next = from;
  while (next < texts.length) {
    if (isUnseenFlags(texts, next)) {
      next++;
      continue;
    }
    const flag = flagAt(texts, next, VALUED);
    if (flag === undefined) break;
    next = flag.next;
    if (flag.name === '--detach' || /^-[a-z]*d[a-z]*$/.test(flag.written)) detached = true;
    const value = flag.value && partOfWord(call.words, flag.value);
    if (value === undefined) continue;
    if (flag.name === '-e' || flag.name === '--env') addVariable(call, environment, value);
    else if (flag.name === '--env-file') addFile(call, environment, value);
    else if (flag.name === '--entrypoint') entrypoint = value;
    else if (flag.name === '--name') called = value;
    else if (flag.name === '--restart') restart = shownWord(value);
    else if (flag.name === '-w' || flag.name === '--workdir') workdir = value;
    else if (flag.name === '-v' || flag.name === '--volume') addMount(call, mounts, value);
  }
  const behind = { detached, restart };
  return { environment, entrypoint, workdir, mounts, called, behind, next };
}

/** `$OPTIONS -e KEY image`, `"${options[@]}" -e KEY image`: a word that nobody knows, with a flag of Docker's behind it. */
function isUnseenFlags(texts: readonly string[], at: number): boolean {
  const behind = texts[at + 1] ?? '';
  return withoutHoles(texts[at] ?? '') === '' && VALUED.has(behind) && !LINE_FLAG.test(behind);
}

/** `-v host:container[:options]`: where a path of the container stands outside. */
function addMount(call: Call, mounts: Map<string, string>, value: Value): void {
  const template = templates(value)[0];
  const at = template?.text.indexOf(':/') ?? -1;
  if (template === undefined || at <= 0) return;
  const inContainer = template.text.slice(at + 1).split(':')[0] ?? '';
  mounts.set(
    inContainer,
    pathKey(partOf(template.text.slice(0, at), template), call.frame.directory),
  );
}

/** The place outside that a path of the container shows; the nearest mount counts. */
function onHost(path: string, mounts: ReadonlyMap<string, string>, image?: Image): string {
  let best: string | undefined;
  for (const inContainer of mounts.keys())
    if (path === inContainer || path.startsWith(`${inContainer.replace(/\/$/, '')}/`))
      if (best === undefined || inContainer.length > best.length) best = inContainer;
  if (best === undefined) return image?.directory ?? path;
  const root = mounts.get(best) ?? '';
  const rest = path.slice(best.length).replace(/^\//, '');
  return [root, rest].filter((part) => part !== '').join('/');
}

/** `-c`, `-lc`: a line follows. */
const LINE_FLAG = /^-[a-z]*c$/;

const isShell = (word: Value) => /^(?:\S*\/)?(?:ba|da|z|k)?sh$/.test(literalText(word) ?? '');

/** `docker run image -lc '…'`: flags that only a shell understands tell that the image starts one. */
function withShell(words: readonly Value[], mounts: ReadonlyMap<string, string>): readonly Value[] {
  const first = literalText(words[0] ?? UNSET) ?? '';
  const second = literalText(words[1] ?? UNSET) ?? '';
  if (isShell(words[0] ?? UNSET) && (LINE_FLAG.test(second) || mounts.has(second)))
    return withShell(words.slice(1), mounts);
  if (LINE_FLAG.test(first)) {
    const text = literalText(words[1] ?? UNSET)?.trim() ?? '';
    const mounted = mounts.get(text);
    if (mounted !== undefined) return [literal('bash'), literal(mounted)];
    return [literal('bash'), ...words];
  }
  const mounted = mounts.get(first);
  return mounted === undefined ? words : [literal('bash'), literal(mounted), ...words.slice(1)];
}

/** A line that the container's shell reads has commands of its own to show. */
function startInside({ place, command }: Call, inside: Call): void {
  const { door } = inside.frame.tracer;
  const led = door.lead({ ...inside, shell: { ...inside.shell, shows: undefined } });
  if (led.line === undefined) return door.follow(led);
  const { frame } = led.line;
  const trail = [...frame.trail, evidence(place, command.source)];
  door.follow({ ...led, line: { ...led.line, frame: { ...frame, trail } } });
}

/** A program that is read to its end: that it spent nothing is known. */
function isSettled({ frame }: Call, words: readonly Value[]): boolean {
  const [program = UNSET] = innermost(words);
  return frame.tracer.observer.knows(programName(shownWord(program)));
}

function whyUnread(
  { frame }: Call,
  { built, lacks }: Contained,
): Pick<NotRead, 'reason'> & WhyUnread {
  if (lacks !== undefined)
    return {
      reason: 'not-in-checkout',
      readBy: `keep \`${lacks}\` in the repository`,
      ...missing(`its Dockerfile \`${lacks}\` is missing`, frame.tracer.repository, lacks),
    };
  return {
    reason: 'elsewhere',
    why: built
      ? 'what its Dockerfile starts is not in the checkout'
      : 'what the image holds is not in the repository',
  };
}

/** What runs in the container; of one that nobody could look into what it was handed counts. */
export function inside(call: Call, container: Contained, directory: string, plain = false): void {
  const { environment, words } = container;
  const { observer } = call.frame.tracer;
  if (observer.serves(call, container)) return;
  const own = new Set(environment.keys());
  const { spenders } = call.frame.state;
  const before = foundIn(call.frame);
  const asking = spenders.length;
  const mounted = mountedIn(call, container);
  const [first = UNSET] = words;
  // Words that begin with a flag are for the program of the image, as are those of an image that keeps data.
  const seen =
    words.length > 0 &&
    !shownWord(first).startsWith('-') &&
    (!isHarmlessImage(container.image) || isShell(first));
  if (seen) {
    const frame = { ...call.frame, environment, own, directory, depth: call.frame.depth + 1 };
    startInside(call, callOf(frame, words, call.place, call.command.source));
    const found = mounted.size === 0 ? foundIn(call.frame) > before : spenders.length > asking;
    if (found || isSettled(call, words)) return;
  }
  if (plain || (seen && container.beside) || isHarmlessImage(container.image)) return;
  const handed = new Map([...mounted, ...environment]);
  observer.contained(call, { ...container, environment: handed });
  const charged = spenders.length > asking;
  const frame = { ...call.frame, environment: handed, own: new Set(handed.keys()) };
  cannotFollow(frame, call.place, {
    ...whyUnread(call, container),
    what: container.label,
    shows: call.command.source,
    handed: charged ? 'none' : 'own',
  });
}

/** What stands in the files of settings that are mounted into it; the checkout is what it works on. */
function mountedIn({ frame }: Call, { files }: Contained): Environment {
  return settingsAt(
    frame,
    files.filter((place) => place !== ''),
  );
}
