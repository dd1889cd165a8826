/**
 * Repositories that somebody made to hang or break whoever follows them: chains that multiply, and
 * files of allowed size in which one thing stands thousands of times or doubles with each line. The
 * tests count the work that each takes; the bench holds time and memory against its bounds.
 */
const WORKFLOW = '.github/workflows/hostile.yml';
const SECRET = '${{ secrets.OPENAI_API_KEY }}';
const KEY = `        env: { OPENAI_API_KEY: "${SECRET}" }\n`;

function jobOf(...steps) {
  return `on: push\njobs:\n  hostile:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
}

function action(...uses) {
  const steps = uses.map((path) => `    - uses: ${path}\n`).join('');
  return `name: A\ndescription: A\nruns:\n  using: composite\n  steps:\n${steps}`;
}

function called(...uses) {
  const jobs = uses.map((path, i) => `  j${i}:\n    uses: ${path}\n`).join('');
  return `on: [push, workflow_call]\njobs:\n${jobs}`;
}

function many(count, make) {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => make(i)));
}

function repeat(count, line) {
  return Array.from({ length: count }, (_, i) => line(i + 1)).join('');
}

function running(command) {
  const lines = command.trimEnd().split('\n').join('\n          ');
  return `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ${lines}
        env:
          OPENAI_API_KEY: ${SECRET}
`;
}

/** Every file calls the next `jobs` ones, each time with all secrets. */
function calling(files, jobs) {
  return many(files, (i) => {
    const calls = repeat(jobs, (j) => {
      const next = (i + j) % files;
      return `  j${j}:\n    uses: ./.github/workflows/w${next}.yml\n    secrets: inherit\n`;
    });
    const own = `  own:\n    runs-on: ubuntu-latest\n    steps:\n      - run: codex exec hi\n        env:\n          CODEX_API_KEY: ${SECRET}\n`;
    return [`.github/workflows/w${i}.yml`, `on: [push, workflow_call]\njobs:\n${calls}${own}`];
  });
}

/** `cut`: the code of the diagnostic that says what was not followed. */
export const CHAINS = [
  {
    name: 'a cycle of workflows',
    files: () => ({
      [WORKFLOW]: called('./.github/workflows/other.yml'),
      '.github/workflows/other.yml': called(`./${WORKFLOW}`),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'a cycle of actions',
    files: () => ({
      [WORKFLOW]: jobOf(`      - uses: ./a\n${KEY}`),
      'a/action.yml': action('./b'),
      'b/action.yml': action('./a'),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'a script that sources itself',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: . ./x.sh\n${KEY}`),
      'x.sh': 'source x.sh\nbash x.sh\n. ./x.sh\n',
    }),
    cut: 'chain-cut',
  },
  {
    name: 'actions that each call the next one twice, thirty levels deep',
    files: () => ({
      [WORKFLOW]: jobOf(`      - uses: ./a0\n${KEY}`),
      ...many(30, (i) => [`a${i}/action.yml`, action(`./a${i + 1}`, `./a${i + 1}`)]),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'workflows that each call the next one twice, thirty levels deep',
    files: () => ({
      [WORKFLOW]: called('./.github/workflows/w0.yml'),
      ...many(30, (i) => {
        const next = `./.github/workflows/w${i + 1}.yml`;
        return [`.github/workflows/w${i}.yml`, called(next, next).replace('push, ', '')];
      }),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'scripts that each call the next one twenty times',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash s0.sh\n${KEY}`),
      ...many(30, (i) => [`s${i}.sh`, `bash s${i + 1}.sh\n`.repeat(20)]),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'two scripts that call each other twice',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash one.sh\n${KEY}`),
      'one.sh': 'bash two.sh\n./two.sh\n',
      'two.sh': 'bash one.sh\n. one.sh\n',
    }),
    cut: 'chain-cut',
  },
  {
    name: 'ten thousand package scripts that call each other',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: npm run s0\n${KEY}`),
      'package.json': JSON.stringify({
        scripts: many(10_000, (i) => [`s${i}`, `npm run s${(i + 1) % 10_000} && npm run s${i}`]),
      }),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'ten thousand targets of a Makefile',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: make t0\n${KEY}`),
      Makefile: Array.from(
        { length: 10_000 },
        (_, i) => `t${i}: t${(i + 1) % 10_000}\n\t$(MAKE) t${(i + 7) % 10_000}\n`,
      ).join(''),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'a script of 5 MB',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash big.sh\n${KEY}`),
      'big.sh': 'codex exec "go"\n'.repeat(330_000),
    }),
    cut: 'script-cut',
  },
  {
    name: 'five thousand jobs that each need the next',
    files: () => ({
      [WORKFLOW]: `on: push # codex\njobs:\n${Array.from(
        { length: 5_000 },
        (_, i) => `  j${i}:\n    needs: j${i + 1}\n    steps: [{ run: make }]\n`,
      ).join('')}`,
    }),
  },
  {
    name: 'a way out of the repository',
    files: () => ({
      [WORKFLOW]: jobOf('      - uses: ./../..\n', `      - run: bash ../../outside.sh\n${KEY}`),
    }),
    cut: 'chain-cut',
  },
  {
    name: 'a dozen workflows that call each other forty times over',
    files: () => calling(12, 40),
    cut: 'chain-cut',
  },
];

/** `credential`: whose money it is, however large the file. */
export const SIZES = [
  {
    name: 'a variable that doubles three thousand times',
    files: () => ({
      [WORKFLOW]: running(
        `A0=$OPENAI_API_KEY\n${repeat(3_000, (i) => `A${i}="$A${i - 1}$A${i - 1}"\n`)}curl https://api.openai.com/v1/responses -H "Authorization: Bearer $A3000"\n`,
      ),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a variable of the job that doubles from step to step',
    files: () => ({
      [WORKFLOW]: `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    env:
      KEY: ${SECRET}
    steps:
${repeat(60, () => '      - run: echo "KEY=$KEY$KEY" >> "$GITHUB_ENV"\n')}      - run: codex exec go
        env:
          CODEX_API_KEY: \${{ env.KEY }}
`,
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'six thousand clients in one program',
    files: () => ({
      [WORKFLOW]: running('python clients.py'),
      'clients.py': `from openai import OpenAI\n${repeat(6_000, (i) => `c${i} = OpenAI(api_key=k${i})\nc${i}.responses.create()\n`)}`,
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a notebook that imports the same library four thousand times',
    files: () => ({
      [WORKFLOW]: running('jupyter nbconvert --execute --to html book.ipynb'),
      'book.ipynb': JSON.stringify({
        cells: Array.from({ length: 4_000 }, () => ({
          cell_type: 'code',
          source: ['from openai import OpenAI\n', 'OpenAI().responses.create()\n'],
        })),
      }),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'fifteen hundred scripts that are not there, beside fifteen hundred that are',
    files: () => ({
      [WORKFLOW]: jobOf(
        `      - run: bash all.sh\n${KEY}`,
        `      - run: codex exec go\n        env: { CODEX_API_KEY: "${SECRET}" }\n`,
      ),
      'all.sh': repeat(1_500, (i) => `node tools/made/missing-script-${i}.js\n`),
      'tools/tsconfig.json': `{ "compilerOptions": { "outDir": "made" }, "x": [${repeat(20_000, () => '0,')}0] }`,
      ...many(1_500, (i) => [`tools/made/another-script-${i}.js`, 'console.log(1)\n']),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'five thousand imports of a client of HTTP',
    files: () => ({
      [WORKFLOW]: jobOf(
        `      - run: node ask.mjs\n${KEY}`,
        `      - run: codex exec go\n        env: { CODEX_API_KEY: "${SECRET}" }\n`,
      ),
      'ask.mjs': repeat(5_000, (i) => `import a${i} from "axios";\n`),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'five thousand requests within each other',
    files: () => ({
      [WORKFLOW]: jobOf(
        `      - run: python ask.py\n${KEY}`,
        `      - run: codex exec go\n        env: { CODEX_API_KEY: "${SECRET}" }\n`,
      ),
      'ask.py': `import requests\nurl = "https://api.openai.com/v1/responses"\nrequests.post(url)\n${'requests.post('.repeat(5_000)}url${')'.repeat(5_000)}\n`,
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a thousand steps with a key each',
    files: () => ({
      [WORKFLOW]: `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    steps:
${repeat(
  1_000,
  (i) => `      - run: codex exec go
        env:
          CODEX_API_KEY: \${{ secrets.KEY_${i} }}
          OPENAI_API_KEY: ${SECRET}
`,
)}`,
    }),
    credential: 'secrets.KEY_1000',
  },
];
