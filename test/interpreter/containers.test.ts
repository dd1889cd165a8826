import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

function reportOf(steps: string, more: Readonly<Record<string, string>> = {}) {
  return guard(
    openMemory({
      '.github/workflows/ci.yml': `on: push\njobs:\n  work:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
      ...more,
    }),
    { policy: BUILT_IN_POLICY, today: '2026-01-01' },
  );
}

function budgetOf(steps: string, more: Readonly<Record<string, string>> = {}): string | undefined {
  return reportOf(steps, more).jobs[0]?.budget;
}

const SETUP = {
  'tools/setup.sh': [
    '#!/bin/bash',
    'HOST_DEFAULT="https://models.acme.example/v1"',
    'cat > "$HOME/.codex/config.toml" <<EOF',
    'model_provider = "${WHICH:-acme}"',
    '[model_providers.${WHICH:-acme}]',
    'name = "acme"',
    'base_url = "${WHERE:-$HOST_DEFAULT}"',
    'env_key = "OPENAI_API_KEY"',
    'EOF',
  ].join('\n'),
  'tools/go.sh': '#!/bin/bash\nsource tools/setup.sh\ncodex exec "tidy up"\n',
};

const STEP = `      - env:
          OPENAI_API_KEY: no-key-needed
        run: |
          docker run --rm --workdir /src -v "$GITHUB_WORKSPACE:/src" -v "$GITHUB_WORKSPACE/tools/go.sh:/go.sh:ro" -e OPENAI_API_KEY "$IMAGE" `;

describe('a container that mounts the repository', () => {
  it('runs the text that the image’s own shell is given, in the mounted directory', () => {
    expect(budgetOf(`${STEP}-lc 'source tools/setup.sh; codex exec "tidy up"'\n`, SETUP)).toBe(
      'other',
    );
  });

  it('runs a script that is mounted under another name', () => {
    expect(budgetOf(`${STEP}-lc '/go.sh'\n`, SETUP)).toBe('other');
  });
});

describe('an image out of sight that is handed a folder of settings', () => {
  const run = (file: string, mount: string) => `      - env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: |
          cat > ${file} << EOF
          [env]
          OPENAI_API_KEY = "$OPENAI_API_KEY"
          EOF
      - run: docker run -v ${mount} ghcr.io/acme/evals:latest basic
`;

  it('may spend the key that a step wrote there', () => {
    expect(budgetOf(run('~/.config/eval/config.toml', '~/.config/eval:/home/app/.config'))).toBe(
      'api',
    );
    expect(
      budgetOf(run('$RUNNER_TEMP/eval.toml', '$RUNNER_TEMP/eval.toml:/etc/eval.toml:ro')),
    ).toBe('api');
  });

  it('is not handed what lies beside, nor what the checkout holds that it works on', () => {
    expect(budgetOf(run('~/.config/eval/config.toml', '~/.config/other:/config'))).toBe('none');
    expect(budgetOf(run('config.toml', '$GITHUB_WORKSPACE:/src'))).toBe('none');
  });
});

describe('the flags in front of an image', () => {
  const run = (flags: string) => `      - env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: docker run ${flags} -e CODEX_API_KEY "$IMAGE" bash -lc "codex exec tidy"
`;

  it.each([
    '--cap-drop ALL --security-opt no-new-privileges --pids-limit 512',
    '--memory-swap 2g --add-host db:10.0.0.1 --read-only',
    '--init --rm -it --userns=host',
    '$OPTIONS',
    '"${options[@]}"',
    '${options[@]+"${options[@]}"}',
  ])('take their own words and no more: %s', (flags) => {
    expect(budgetOf(run(flags))).toBe('api');
  });

  it('leave what an unknown image is handed to a blind spot', () => {
    const handed = `      - env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: docker run -e CODEX_API_KEY "$IMAGE" --label nightly
`;
    expect(budgetOf(handed)).toBe('api');
  });
});

describe('a script that an earlier step makes', () => {
  it('may spend the key that is exported right before it', () => {
    const run = `      - run: |
          export AZURE_OPENAI_API_KEY=\${{ secrets.CLOUD_KEY }}
          bash made.sh
`;
    expect(budgetOf(run)).toBe('other');
  });

  it('sets variables only when it is sourced', () => {
    const run = `      - run: |
          export AZURE_OPENAI_API_KEY=\${{ secrets.CLOUD_KEY }}
          source venv/activate.sh
`;
    expect(budgetOf(run)).toBe('none');
  });
});

describe('a name with two letters swapped', () => {
  it('hands the key to nobody', () => {
    const run = `      - run: dotnet test
        env:
          AZURE_OPENAI_API_KEY: \${{ secrets.CLOUD_KEY }}
          OEPNAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
    expect(budgetOf(run, { 'a.csproj': '<Project/>', 'A.cs': 'class A {}' })).toBe('other');
  });
});

describe('a container that goes on running', () => {
  const step = (run: string) => `      - env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: |
          docker run -d --name "box-$GITHUB_RUN_ID" -e CODEX_API_KEY debian:13 sleep infinity
${run}`;
  const codex = 'codex exec --skip-git-repo-check "tidy up"';

  /** Who pays for Codex, whatever else is charged. */
  const payers = (steps: string) =>
    reportOf(steps).jobs.flatMap(({ charges }) =>
      charges.flatMap(({ spender, payer }) =>
        spender.kind === 'codex-cli' ? [payer?.name ?? '?'] : [],
      ),
    );

  it('hands what is started in it later what it was handed itself', () => {
    const key = ['secrets.OPENAI_API_KEY'];
    const inside = `docker exec -w /src "box-$GITHUB_RUN_ID" bash -c '${codex}'`;
    expect(payers(step(`          ${inside}\n`))).toEqual(key);
    expect(payers(`${step('')}      - run: docker exec "box-$GITHUB_RUN_ID" ${codex}\n`)).toEqual(
      key,
    );
  });

  it('hands another one nothing', () => {
    expect(payers(`${step('')}      - run: docker exec other ${codex}\n`)).not.toContain(
      'secrets.OPENAI_API_KEY',
    );
  });

  it('is told once, not for each command that nobody knows in it', () => {
    const text = step('          docker exec "box-$GITHUB_RUN_ID" /opt/acme/warm-up\n');
    const { jobs } = reportOf(text);
    const labels = jobs.flatMap(({ charges }) => charges.map(({ spender }) => spender.label));
    expect(labels.filter((label) => label.includes('exec'))).toEqual([]);
  });
});

it('an image that only the run knows is shown as no image of a name', () => {
  const program = `import os, subprocess


def start(image):
    subprocess.run(["docker", "run", "-e", "OPENAI_API_KEY", image], check=True)


start(pick())
`;
  const { jobs } = reportOf(
    `      - uses: actions/checkout@v5
      - run: python start.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    { 'start.py': program },
  );
  expect(jobs.flatMap(({ blindSpots }) => blindSpots?.map(({ what }) => what) ?? [])).toEqual([
    'docker run …',
  ]);
});
