import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { blobsQuery, headsQuery } from '../../../src/github/queries.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

interface Documents {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly text: string;
        readonly variables: readonly Typed[];
      }
    >
  >;
  readonly inputs: Readonly<Record<string, readonly Typed[]>>;
}

interface Typed {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly list?: boolean;
}

export interface Call {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Contract {
  /** The call that a request is, or what GitHub's description has against it. */
  match(method: string, url: URL, body: unknown): Call | { readonly problems: readonly string[] };
  /** What the description has against an answer. */
  answer(operation: string, status: number, body: unknown): readonly string[];
  /** What GitHub's schema has against a GraphQL request. */
  graphql(body: unknown): readonly string[];
}

let loaded: Contract | undefined;

/** Holds requests and answers to GitHub's official description; read and compiled once. */
export function loadContract(): Contract {
  loaded ??= readContract();
  return loaded;
}

function readContract(): Contract {
  const description: Description = read('openapi.json');
  const { documents, inputs }: Documents = read('graphql.json');
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  formats.default(ajv);
  ajv.addSchema(description, 'github');
  const compiled = new Map<string, ValidateFunction>();
  const check = (pointer: readonly string[], value: unknown): readonly string[] => {
    const ref = `github#/${pointer.map(escapePointer).join('/')}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((e) => `${ref}: ${e.instancePath} ${e.message}`);
  };
  const parametersOf = (operation: Operation): readonly Parameter[] =>
    (operation.parameters ?? []).map((parameter) =>
      'name' in parameter
        ? parameter
        : (description.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] as Parameter),
    );
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
      parts: path.split('/'),
      parameters: parametersOf(operation),
    })),
  );

  return {
    match(method, url, body) {
      const parts = url.pathname.split('/');
      const found = operations.find(
        (one) =>
          one.method === method &&
          one.parts.length === parts.length &&
          one.parts.every((part, index) => part.startsWith('{') || part === parts[index]),
      );
      if (found === undefined)
        return { problems: [`${method} ${url.pathname} is not in the trimmed description`] };
      const path: Record<string, string> = {};
      for (const [index, part] of found.parts.entries())
        if (part.startsWith('{')) path[part.slice(1, -1)] = decodeURIComponent(parts[index] ?? '');
      const problems = [
        ...given(found.parameters, 'path', Object.entries(path)),
        ...given(found.parameters, 'query', [...url.searchParams]),
      ];
      const media = ['requestBody', 'content', 'application/json', 'schema'];
      if (found.operation.requestBody !== undefined)
        problems.push(...check(['paths', found.path, method.toLowerCase(), ...media], body));
      else if (body !== undefined) problems.push(`${method} ${found.path} takes no body`);
      if (problems.length > 0) return { problems };
      return { operation: found.operation.operationId, path, query: url.searchParams, body };
    },

    answer(operation, status, body) {
      const found = operations.find((one) => one.operation.operationId === operation);
      const content = found?.operation.responses[String(status)]?.content;
      if (found === undefined || content === undefined) return [];
      // Where the answer has several forms, ours is the one that we ask for: the first.
      const media = Object.keys(content)[0] ?? '';
      const place = ['responses', String(status), 'content', media, 'schema'];
      return check(['paths', found.path, found.method.toLowerCase(), ...place], body);
    },

    graphql(body) {
      const { query, variables } = body as { query?: unknown; variables?: Record<string, unknown> };
      const known = Object.values(documents).find((one) => one.text === query);
      const expected = known?.variables ?? numbered(String(query), documents);
      if (expected === undefined)
        return ['this GraphQL document was not checked against the schema: npm run openapi'];
      return mistaken(variables ?? {}, expected, inputs).map((name) => `GraphQL: $${name}`);
    },
  };
}

/** Documents that ask about any number of things; one of three of each was checked. */
const NUMBERED = { blobsQuery, headsQuery };

/** The variables of such a document, if the source writes it so for that many. */
function numbered(query: string, documents: Documents['documents']): readonly Typed[] | undefined {
  const count = query.match(/ of\d+: /g)?.length ?? 0;
  for (const [name, write] of Object.entries(NUMBERED)) {
    const checked = documents[name];
    if (checked?.text !== write(3) || query !== write(count)) continue;
    return Array.from({ length: count }, (_, at) =>
      checked.variables
        .filter((one) => one.name.endsWith('0'))
        .map((one) => ({ ...one, name: one.name.replace('0', String(at)) })),
    ).flat();
  }
  return undefined;
}

/** Names of the values that are unknown, missing, or of another type. */
function mistaken(
  values: Readonly<Record<string, unknown>>,
  known: readonly Typed[],
  inputs: Documents['inputs'],
): readonly string[] {
  const unknown = Object.keys(values).filter((key) => !known.some(({ name }) => name === key));
  const wrong = known.flatMap(({ name, type, required, list }) => {
    const value = values[name];
    if (value === undefined || value === null) return required ? [name] : [];
    if (list === true && !Array.isArray(value)) return [name];
    return (list === true ? (value as readonly unknown[]) : [value]).flatMap((one) => {
      const fields = inputs[type];
      if (fields !== undefined)
        return mistaken(one as Record<string, unknown>, fields, inputs).map(
          (key) => `${name}.${key}`,
        );
      const good =
        type === 'Int'
          ? Number.isInteger(one)
          : typeof one === (type === 'Boolean' ? 'boolean' : 'string');
      return good ? [] : [name];
    });
  });
  return [...unknown, ...wrong];
}

const loose = new Ajv({ strict: false, coerceTypes: true });
formats.default(loose);
const givenChecks = new WeakMap<readonly Parameter[], Map<string, ValidateFunction>>();

function given(
  parameters: readonly Parameter[],
  place: Parameter['in'],
  values: readonly (readonly [string, string])[],
): readonly string[] {
  const checks = givenChecks.get(parameters) ?? new Map<string, ValidateFunction>();
  givenChecks.set(parameters, checks);
  const check = checks.get(place) ?? loose.compile(parametersSchema(parameters, place));
  checks.set(place, check);
  if (check(Object.fromEntries(values))) return [];
  return (check.errors ?? []).map((e) => `${place} ${e.instancePath} ${e.message}`);
}

function parametersSchema(parameters: readonly Parameter[], place: Parameter['in']): object {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}
