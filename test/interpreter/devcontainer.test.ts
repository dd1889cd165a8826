import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const setup = `mkdir -p ~/.codex
cat > ~/.codex/config.toml <<EOF
model_provider = "inhouse"
[model_providers.inhouse]
name = "In-house"
base_url = "https://models.acme.example/v1"
env_key = "OPENAI_API_KEY"
EOF
`;

const job = (script: string) => `
on: push
jobs:
  tidy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
${script.replace(/^/gm, '          ')}
`;

const files = { 'tools/setup.sh': setup };
const inner = `bash -c 'source tools/setup.sh; codex exec tidy'`;

describe('a command in a dev container', () => {
  test('sees the variables that are handed over, and no other', () => {
    const run = (flag: string) =>
      job(`export OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}
devcontainer exec --workspace-folder . ${flag} ${inner}`);
    expect(budgets(run('--remote-env OPENAI_API_KEY=no-key-needed'), files)).toEqual({
      tidy: 'other',
    });
    expect(budgets(run(''), files)).toEqual({ tidy: 'none' });
  });

  test('may be started through npx, with a list of variables that a loop puts together', () => {
    const script = `HANDED=()
while IFS= read -r line; do
  [[ -z "$line" ]] && continue
  HANDED+=( --remote-env "$line" )
done <<'END'
TEAM=blue
OPENAI_API_KEY=no-key-needed
END
npx -y @devcontainers/cli exec --workspace-folder "$GITHUB_WORKSPACE" "\${HANDED[@]}" ${inner}`;
    expect(budgets(job(script), files)).toEqual({ tidy: 'other' });
  });

  test('finds a script that a step before wrote, by the last part of its path', () => {
    const script = `SCRIPT=$(mktemp "$GITHUB_WORKSPACE/.cache/work-XXXXXX.sh")
cat > "$SCRIPT" <<'END'
source tools/setup.sh
codex exec tidy
END
devcontainer exec --workspace-folder "$GITHUB_WORKSPACE" --remote-env OPENAI_API_KEY=none bash -lc "bash '.cache/$(basename "$SCRIPT")'"`;
    expect(budgets(job(script), files)).toEqual({ tidy: 'other' });
  });
});
