import { late } from './late.ts';

/** How a test runner is started and names its tests. */
export interface TestRunner {
  /** The words it starts with. */
  readonly words: string;
  readonly name: string;
  /** Which files are tests, by their name. */
  readonly files: RegExp;
  /** Flags that take the next word. */
  readonly valued: readonly string[];
  /** Whose settings it reads. */
  readonly settings?: 'pytest' | 'jest' | 'vitest' | 'mocha' | 'playwright';
  /** Where its tests lie, whatever it is handed. */
  readonly folder?: string;
  /** Its commands that build, list or report, and run no test. */
  readonly idle?: readonly string[];
  /** Its tests drive the application from outside: what that calls stands in no test. */
  readonly outside?: true;
  readonly source: string;
}

const split = (words: string): readonly string[] => words.split(' ');

const PYTHON_TESTS = /^(?:test_.*|.*_test)\.py$/;
const JS_TESTS = /\.(?:test|spec)\.[cm]?[jt]sx?$/;
const PYTEST = {
  name: 'pytest',
  files: PYTHON_TESTS,
  valued: split(
    '-m -k -n -o -c -p -W --cov --maxfail --ignore --ignore-glob --deselect --junitxml --junit-xml --timeout --durations --rootdir --reruns --cov-report --cov-config --numprocesses --dist --tb --override-ini --confcutdir --basetemp --log-level --count --benchmark-json --html --record-mode --vcr-record --allowed-hosts --asyncio-mode --alluredir',
  ),
  settings: 'pytest',
  source: 'https://docs.pytest.org/en/stable/reference/reference.html#command-line-flags',
} as const;
const JEST = {
  name: 'jest',
  files: JS_TESTS,
  valued: split(
    '-t --testNamePattern -c --config --testPathPattern --testPathPatterns --testPathIgnorePatterns --testTimeout --maxWorkers -w --rootDir --roots --selectProjects --ignoreProjects --coverageDirectory --reporters --shard --env',
  ),
  settings: 'jest',
  source: 'https://jestjs.io/docs/cli',
} as const;
const VITEST = {
  name: 'vitest',
  files: JS_TESTS,
  valued: split(
    '-t --testNamePattern --config -c --project --reporter --exclude --dir --root -r --testTimeout --environment --pool --shard --outputFile --maxWorkers --mode',
  ),
  settings: 'vitest',
  source: 'https://vitest.dev/guide/cli.html',
} as const;
const NODE_TEST = {
  name: 'node',
  files: /(?:\.(?:test|spec)|[-_]test)\.[cm]?[jt]s$|^test[-\w]*\.[cm]?[jt]s$/,
  valued: split(
    '--test-name-pattern --import --require -r --test-reporter --env-file --loader --test-concurrency --test-timeout',
  ),
  source: 'https://nodejs.org/api/test.html#running-tests-from-the-command-line',
} as const;

/** https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/running/ */
export const CARGO_TEST_VALUED = split(
  '-p --package --exclude --features -F --test --bin --example --bench --manifest-path --profile --cargo-profile -P -E --filterset --filter-expr --target --target-dir -j --jobs --test-threads --retries --partition --color --config --config-file --run-ignored --message-format -Z --output-path --output-dir --ignore-filename-regex --fail-under-lines --fail-under-functions --fail-under-regions --dep-coverage --build-jobs --skip --archive-file --archive-format --zstd-level --extract-to --workspace-remap --target-dir-remap --cargo-metadata --binaries-metadata --status-level --final-status-level --failure-output --success-output --max-fail --tool-config-file --stress-count',
);

/** The first that fits counts. */
export const TEST_RUNNERS: readonly TestRunner[] = [
  ...['pytest', 'py.test', 'python -m pytest', 'python3 -m pytest', 'py -m pytest'].map(
    (words): TestRunner => ({ words, ...PYTEST }),
  ),
  {
    ...PYTEST,
    words: 'deepeval test run',
    valued: [...PYTEST.valued, ...split('-r --repeat -id --identifier -d --display --mark')],
    source: 'https://deepeval.com/docs/evaluation-unit-testing-in-ci-cd',
  },
  ...['python -m unittest', 'python3 -m unittest'].map(
    (words): TestRunner => ({
      words,
      name: 'unittest',
      files: /^test.*\.py$/,
      valued: split('-s --start-directory -p --pattern -t --top-level-directory -k'),
      source: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
    }),
  ),
  ...['python manage.py test', 'python3 manage.py test', 'django-admin test'].map(
    (words): TestRunner => ({
      words,
      name: 'django',
      files: /^test.*\.py$/,
      valued: split('--settings --tag --exclude-tag -k --pattern -p --parallel -v --verbosity'),
      source: 'https://docs.djangoproject.com/en/stable/topics/testing/overview/',
    }),
  ),
  ...['nose2', 'nosetests', 'ward'].map(
    (words): TestRunner => ({
      words,
      name: words,
      files: PYTHON_TESTS,
      valued: split('-s --start-dir -c --config --path --tags'),
      source: 'https://docs.nose2.io/en/latest/usage.html',
    }),
  ),
  ...['behave', 'python -m behave'].map(
    (words): TestRunner => ({
      words,
      name: 'behave',
      // Its steps, not what they are called in: https://behave.readthedocs.io/en/stable/gherkin/
      files: /\.py$/,
      valued: split(
        '-t --tags -n --name -D --define -f --format -o --outfile -i --include -e --exclude',
      ),
      source: 'https://behave.readthedocs.io/en/stable/behave/',
    }),
  ),
  ...['robot', 'pabot', 'python -m robot'].map(
    (words): TestRunner => ({
      words,
      name: 'robot',
      files: /\.robot$/,
      valued: split(
        '-i --include -e --exclude -t --test -s --suite -v --variable -d --outputdir -V',
      ),
      source: 'https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html',
    }),
  ),
  { words: 'vitest', ...VITEST },
  {
    words: 'evalite',
    name: 'evalite',
    files: /\.eval\.[cm]?[jt]sx?$/,
    valued: split('--threshold --outputPath --output'),
    idle: split('export serve'),
    source: 'https://www.evalite.dev/api/cli',
  },
  ...['jest', 'react-scripts test', 'craco test', 'ng test', 'vue-cli-service test:unit'].map(
    (words): TestRunner => ({ words, ...JEST }),
  ),
  ...['mocha', 'ts-mocha', 'electron-mocha'].map(
    (words): TestRunner => ({
      words,
      name: 'mocha',
      files: JS_TESTS,
      valued: split(
        '-g --grep -f --fgrep -t --timeout -s --slow -r --require --config --package --reporter -R --spec --ignore --exclude --file --import --loader -n --node-option',
      ),
      settings: 'mocha',
      source: 'https://mochajs.org/#command-line-usage',
    }),
  ),
  ...['ava', 'tap', 'uvu', 'jasmine', 'japa'].map(
    (words): TestRunner => ({
      words,
      name: words,
      files: JS_TESTS,
      valued: split(
        '-m --match -s --serial --config -r --require --timeout -T -i --ignore --filter',
      ),
      source: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
    }),
  ),
  {
    words: 'bun test',
    name: 'bun',
    files: /[._](?:test|spec)\.[cm]?[jt]sx?$/,
    valued: split('-t --test-name-pattern --timeout --preload --bail --rerun-each --coverage-dir'),
    source: 'https://bun.sh/docs/cli/test',
  },
  ...['node', 'nodejs', 'tsx'].map(
    (word): TestRunner => ({ words: `${word} --test`, ...NODE_TEST }),
  ),
  ...[
    'playwright test',
    'testcafe',
    'wdio run',
    'wdio',
    'nightwatch',
    'codeceptjs run',
    'k6 run',
  ].map(
    (words): TestRunner => ({
      words,
      name: words.split(' ', 1)[0] ?? words,
      files: JS_TESTS,
      valued: split('-g --grep --grep-invert --project -c --config --reporter --workers -j --spec'),
      outside: true,
      ...(words === 'playwright test' ? { settings: 'playwright' } : {}),
      source: 'https://playwright.dev/docs/test-cli',
    }),
  ),
  {
    words: 'cypress run',
    name: 'cypress',
    files: /\.cy\.[cm]?[jt]sx?$/,
    valued: split('--spec --browser --config --config-file -C --env -e --project --reporter'),
    outside: true,
    source: 'https://docs.cypress.io/app/references/command-line',
  },
  {
    words: 'deno test',
    name: 'deno',
    files: /(?:^|[._])test\.[cm]?[jt]sx?$/,
    valued: split('--filter --config -c --import-map --lock --ignore'),
    source: 'https://docs.deno.com/runtime/reference/cli/test/',
  },
  ...['go test', 'gotestsum', 'richgo test', 'ginkgo'].map(
    (words): TestRunner => ({
      words,
      name: 'go',
      files: /_test\.go$/,
      valued: split(
        '-run -count -timeout -tags -coverprofile -p -bench -skip -parallel -coverpkg -cpu -args -ldflags -httprecord --format --junitfile --jsonfile --rerun-fails --label-filter --focus',
      ),
      source: 'https://pkg.go.dev/cmd/go#hdr-Testing_flags',
    }),
  ),
  {
    words: 'dotnet test',
    name: 'dotnet',
    files: /\.cs$/,
    valued: split(
      '--filter -c --configuration --logger -l -f --framework --collect -v --verbosity --results-directory -s --settings --blame-hang-timeout -r --runtime',
    ),
    source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test',
  },
  ...['cargo test', 'cargo nextest', 'cargo-nextest', 'cargo llvm-cov', 'cargo tarpaulin'].map(
    (words): TestRunner => ({
      words,
      name: 'cargo',
      files: /\.rs$/,
      valued: CARGO_TEST_VALUED,
      // https://nexte.st/docs/ci-features/archiving/, https://github.com/taiki-e/cargo-llvm-cov#usage
      idle: split('archive list show-config self clean report show-env'),
      source: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    }),
  ),
  {
    words: 'rspec',
    name: 'rspec',
    files: /_spec\.rb$/,
    valued: split('-t --tag -e --example --format -f -r --require --pattern -P --seed'),
    source: 'https://rspec.info/features/3-13/rspec-core/command-line/',
  },
  ...['dart test', 'flutter test', 'fvm flutter test'].map(
    (words): TestRunner => ({
      words,
      name: 'dart',
      files: /_test\.dart$/,
      valued: split(
        '-n --name -N --plain-name -t --tags -x --exclude-tags -p --platform -c --compiler -j --concurrency -r --reporter --timeout --coverage --dart-define --device-id -d',
      ),
      source: 'https://dart.dev/tools/dart-test',
    }),
  ),
  {
    words: 'prove',
    name: 'prove',
    files: /\.t$/,
    valued: split('-I -j --jobs -P -M -e --exec --formatter --harness -s --source --state'),
    source: 'https://perldoc.perl.org/prove',
  },
  ...['rails test', 'bin/rails test', 'minitest'].map(
    (words): TestRunner => ({
      words,
      name: 'rails',
      files: /_test\.rb$/,
      valued: split('-n --name -e --environment --seed'),
      source: 'https://guides.rubyonrails.org/testing.html',
    }),
  ),
  ...['phpunit', 'paratest', 'php artisan test'].map(
    (words): TestRunner => ({
      words,
      name: 'phpunit',
      files: /Test\.php$/,
      valued: split('--filter -c --configuration --testsuite --group --exclude-group --bootstrap'),
      source: 'https://docs.phpunit.de/en/11.0/textui.html',
    }),
  ),
  ...['R CMD check', 'testthat'].map(
    (words): TestRunner => ({
      words,
      name: 'testthat',
      files: /^test.*\.[rR]$/,
      valued: [],
      folder: 'tests/testthat',
      source: 'https://testthat.r-lib.org/reference/test_package.html',
    }),
  ),
  {
    words: 'pest',
    name: 'phpunit',
    files: /Test\.php$/,
    valued: split('--filter --group --exclude-group --testsuite -c'),
    source: 'https://pestphp.com/docs/cli-api-reference',
  },
];

const NONE: ReadonlySet<string> = new Set();
const flags = late(
  () => new Map(TEST_RUNNERS.map(({ words, valued }) => [words, new Set(valued)])),
);

/** Flags of a runner, started by its own name, that take the next word. */
export function valuedFlagsOf(program: string): ReadonlySet<string> {
  return flags().get(program) ?? NONE;
}
