/** Sessions of nox, whatever they call what they are handed. */
import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from '../runs/situation.ts';

const noxfile = (parameter: string) => `import nox

@nox.session
def lint(${parameter}):
    ${parameter}.install("ruff"); ${parameter}.run("ruff", "check", ".")

@nox.session(python=["3.12"])
def live(${parameter}: nox.Session) -> None:
    ${parameter}.run("python", "ask.py")
`;

test.each(['session', 's', 'sess'])('a session is handed in as `%s`', (parameter) => {
  const files = { 'noxfile.py': noxfile(parameter), 'ask.py': `${ASK_PY}ask()\n` };
  expect(budgetOf({ run: 'nox -s live', files, want: '' })).toBe('api');
  expect(budgetOf({ run: 'pipx run nox -s lint', files, own: true, want: '' })).toBe('none');
});
