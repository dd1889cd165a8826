import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** A Python program with an OpenAI key, told one more variable of its step. */
function budget(text: string, told = '', more: Readonly<Record<string, string>> = {}) {
  const env = told === '' ? '' : `          ${told}\n`;
  const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: python a.py\n        env:\n          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n${env}`;
  return reportOf(workflow, { 'a.py': text, ...more }).jobs[0]?.budget;
}

const ASK = 'client.responses.create(model="m", input="x")\n';
const HEAD = 'import os\nfrom openai import OpenAI\nclient = OpenAI()\n';

describe('a switch of the environment', () => {
  const settings =
    'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    live: bool = False\nsettings = Settings()\n';
  it.each([
    [
      'under a name',
      `${HEAD}LIVE = os.environ.get("LIVE", "false").lower() in ("1", "true", "yes")\ndef main():\n    if not LIVE:\n        return\n    ${ASK}main()\n`,
      {},
    ],
    ['as a number', `${HEAD}if int(os.environ.get("LIVE", "0")) == 1:\n    ${ASK}`, {}],
    [
      'by a function',
      `${HEAD}def live():\n    return os.environ.get("LIVE", "0") == "1"\nif live():\n    ${ASK}`,
      {},
    ],
    [
      'of another file',
      `${HEAD}from config import LIVE\nif LIVE:\n    ${ASK}`,
      { 'config.py': 'import os\nLIVE = os.environ.get("LIVE", "0") == "1"\n' },
    ],
    ['of a class of settings', `${HEAD}${settings}if settings.live:\n    ${ASK}`, {}],
    [
      'of a class of settings of another file',
      `${HEAD}from config import settings\nif settings.live:\n    ${ASK}`,
      { 'config.py': settings },
    ],
  ])('%s', (_, text, files) => {
    expect(budget(text, '', files)).toBe('none');
    expect(budget(text, "LIVE: '0'", files)).toBe('none');
    expect(budget(text, "LIVE: '1'", files)).toBe('api');
    expect(budget(text, 'LIVE: ${{ vars.LIVE }}', files)).toBe('api');
  });

  it.each([
    ['is on by default', settings.replace('False', 'True')],
    [
      'is set where the settings are made',
      settings.replace('Settings()\n', 'Settings(live=True)\n'),
    ],
    ['is set later', `${settings}settings.live = True\n`],
  ])('of settings that %s', (_, made) => {
    expect(budget(`${HEAD}${made}if settings.live:\n    ${ASK}`)).toBe('api');
  });

  it('is not known where a function has several ways', () => {
    const text = `${HEAD}def live():\n    if os.environ.get("FORCE"):\n        return True\n    return os.environ.get("LIVE", "0") == "1"\nif live():\n    ${ASK}`;
    expect(budget(text)).toBe('api');
  });

  it('that is given something else later counts for nothing', () => {
    const text = `${HEAD}LIVE = os.environ.get("LIVE", "0") == "1"\nLIVE = True\nif LIVE:\n    ${ASK}`;
    expect(budget(text)).toBe('api');
  });
});
