/** A program that starts a program of the project, which its words or the project's files name. */
export interface Launcher {
  /** The words it is started with; flags may stand between. */
  readonly words: string;
  /** Flags that take a word of their own. */
  readonly valued?: readonly string[];
  readonly what: /** The first word behind is a file, or `-m` and a module, for the interpreter named here. */
    | { readonly file: 'python' | 'node' | 'tsx' | 'ruby' | 'php' | 'dotnet' }
    /** The first word, or the flag's, is a Python module, an attribute behind `:`. */
    | { readonly module: 'first' | readonly string[] }
    /** Files of the folder that answer who asks it: those whose path in it is like this. */
    | { readonly answers: RegExp }
    /** The first of these commands of the project's own (`[project.scripts]`). */
    | { readonly entries: readonly string[] };
  /** It waits to be asked: what it can do it does only then. */
  readonly serves?: true;
  readonly source: string;
}

const split = (words: string): readonly string[] => words.split(' ');
const SERVER = split(
  '--host --port -b --bind -w --workers -k --worker-class --log-level -c --config --env-file --loop --http --interface --timeout -t --chdir --server.port --server.address --reload-dir --root-path',
);
const QUEUE = split('-A --app -l --loglevel -c --concurrency -Q --queues -n --hostname -P --pool');

/** Frameworks of the web that serve what the project's files answer: which files, by each one's manual. */
const SERVED: readonly (readonly [answers: RegExp, source: string, ...words: string[]])[] = [
  [
    /^(?:src\/)?(?:app\/(?:.*\/)?(?:route|page|layout|actions?)|pages\/.*|middleware|proxy|instrumentation)\.[cm]?[jt]sx?$/,
    'https://nextjs.org/docs/app/getting-started/project-structure',
    ...['next start', 'next dev'],
  ],
  [/^src\/main\.[jt]s$/, 'https://docs.nestjs.com/cli/usages#nest-start', 'nest start'],
  [
    /^server\/.*\.[cm]?[jt]s$/,
    'https://nuxt.com/docs/guide/directory-structure/server',
    ...['nuxt start', 'nuxt dev', 'nuxt preview', 'nuxi dev', 'nuxi preview'],
  ],
  [
    /^src\/pages\/.*\.(?:[jt]s|astro)$/,
    'https://docs.astro.build/en/guides/endpoints/',
    ...['astro dev', 'astro preview'],
  ],
  [
    /^app\/(?:routes\/.*|entry\.server)\.[jt]sx?$/,
    'https://reactrouter.com/start/framework/routing',
    ...['react-router dev', 'react-router-serve', 'remix dev', 'remix-serve', 'remix vite:dev'],
  ],
  [/^vite\.config\.[cm]?[jt]s$/, 'https://vite.dev/guide/cli', ...['vite dev', 'vite serve']],
];

export const LAUNCHERS: readonly Launcher[] = [
  ...SERVED.flatMap(([answers, source, ...names]) =>
    names.map((words): Launcher => ({ words, what: { answers }, serves: true, source })),
  ),
  {
    words: 'coverage run',
    valued: split('--source --omit --include --rcfile --data-file --context --concurrency -p'),
    what: { file: 'python' },
    source: 'https://coverage.readthedocs.io/en/latest/cmd.html',
  },
  ...[
    'ipython',
    'kernprof',
    'scalene',
    'viztracer',
    'memray run',
    'pyinstrument',
    'debugpy',
    'slipcover',
    'cProfile',
    'profile',
    'pdb',
    'trace',
    'tracemalloc',
    'faulthandler',
  ].map(
    (words): Launcher => ({
      words,
      valued: split('-o --output -c --outfile -u --unit --listen'),
      what: { file: 'python' },
      source: 'https://ipython.readthedocs.io/en/stable/interactive/reference.html',
    }),
  ),
  ...['torchrun', 'accelerate launch', 'deepspeed'].map(
    (words): Launcher => ({
      words,
      valued: split(
        '--nproc_per_node --nproc-per-node --nnodes --node_rank --master_addr --master_port --num_processes --config_file --mixed_precision --num_gpus --rdzv_backend --rdzv_endpoint',
      ),
      what: { file: 'python' },
      source: 'https://docs.pytorch.org/docs/stable/elastic/run.html',
    }),
  ),
  ...[
    'streamlit run',
    'chainlit run',
    'gradio',
    'fastapi run',
    'fastapi dev',
    'mcp run',
    'mcp dev',
    'fastmcp run',
    'solara run',
    'panel serve',
    'bokeh serve',
    'shiny run',
    'reflex run',
    'nicegui',
  ].map(
    (words): Launcher => ({
      words,
      valued: SERVER,
      what: { file: 'python' },
      serves: true,
      source: 'https://docs.streamlit.io/develop/api-reference/cli/run',
    }),
  ),
  ...['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'waitress-serve'].map(
    (words): Launcher => ({
      words,
      valued: SERVER,
      what: { module: 'first' },
      serves: true,
      source: 'https://www.uvicorn.org/deployment/',
    }),
  ),
  {
    words: 'daphne',
    valued: [...SERVER, ...split('-p -u --unix-socket --fd -e --endpoint -v --verbosity')],
    what: { module: 'first' },
    serves: true,
    source: 'https://github.com/django/daphne#readme',
  },
  {
    words: 'flask',
    valued: SERVER,
    what: { module: ['--app', '-A'] },
    serves: true,
    source: 'https://flask.palletsprojects.com/en/stable/cli/',
  },
  ...['celery', 'faust', 'taskiq worker'].map(
    (words): Launcher => ({
      words,
      valued: QUEUE,
      what: { module: ['-A', '--app'] },
      serves: true,
      source: 'https://docs.celeryq.dev/en/stable/userguide/workers.html',
    }),
  ),
  ...['dramatiq', 'arq', 'huey_consumer'].map(
    (words): Launcher => ({
      words,
      what: { module: 'first' },
      serves: true,
      source: 'https://dramatiq.io/guide.html',
    }),
  ),
  ...[
    'marimo run',
    'marimo export html',
    'marimo export html-wasm',
    'marimo export ipynb',
    'marimo export md',
  ].map(
    (words): Launcher => ({
      words,
      valued: split('-o --output --port -p --host'),
      what: { file: 'python' },
      source: 'https://docs.marimo.io/cli/',
    }),
  ),
  {
    words: 'locust',
    valued: split('-H --host -u --users -r --spawn-rate -t --run-time --csv --html'),
    what: { file: 'python' },
    source: 'https://docs.locust.io/en/stable/configuration.html',
  },
  ...[
    'crewai run',
    'crewai kickoff',
    'crewai flow kickoff',
    'crewai train',
    'crewai test',
    'crewai replay',
  ].map(
    (words): Launcher => ({
      words,
      what: { entries: entriesOf(words) },
      source: 'https://docs.crewai.com/concepts/cli',
    }),
  ),
  ...[
    'zx',
    'google-zx',
    'nodemon',
    'babel-node',
    'swc-node',
    'electron',
    'forever start',
    'pm2 start',
  ].map(
    (words): Launcher => ({
      words,
      valued: split('--prefix --postfix --shell --cwd -w --watch -e --ext -x --exec'),
      what: { file: 'node' },
      source: 'https://google.github.io/zx/cli',
    }),
  ),
  ...[
    'esno',
    'esr',
    'esrun',
    'ts-node-dev',
    'tsnd',
    'ts-node-esm',
    'sucrase-node',
    'tsx watch',
  ].map(
    (words): Launcher => ({
      words,
      valued: split('-r --require --tsconfig -P --project'),
      what: { file: 'tsx' },
      source: 'https://tsx.is/watch-mode',
    }),
  ),
  ...['rails runner', 'bin/rails runner'].map(
    (words): Launcher => ({
      words,
      valued: split('-e --environment'),
      what: { file: 'ruby' },
      source: 'https://guides.rubyonrails.org/command_line.html#bin-rails-runner',
    }),
  ),
  ...['dotnet script', 'dotnet fsi', 'dotnet run'].map(
    (words): Launcher => ({
      words,
      valued: split(
        '-c --configuration -f --framework -r --runtime -v --verbosity --launch-profile',
      ),
      what: { file: 'dotnet' },
      source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-run',
    }),
  ),
];

function entriesOf(words: string): readonly string[] {
  const verb = words.slice(words.lastIndexOf(' ') + 1);
  const first = words.includes('flow') ? ['kickoff', 'run_flow'] : ['run_crew', 'kickoff', 'run'];
  return verb === 'run' || verb === 'kickoff' ? first : [verb, 'run_crew'];
}
