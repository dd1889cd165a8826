import { oncePerAnswers } from '../../../support/once.ts';
import type { Known } from '../../code/known.ts';

/** What is known where tests run: their environment, and what the words of the command say. */
export function knownOf(variable: Known['variable'], flags: readonly string[]): Known {
  const given = (option: string) =>
    flags.some((flag) => flag === option || flag.startsWith(`${option}=`));
  return {
    variable,
    called: (path, [word = '']) => {
      // https://docs.pytest.org/en/stable/example/simple.html#control-skipping-of-tests-according-to-command-line-option
      if (/(?:^|\.)(?:getoption|getvalue)$/.test(path) && word.startsWith('-')) return given(word);
      if (path === 'testing.Short') return given('-short') || given('-test.short');
      return undefined;
    },
  };
}

/** What is read of tests, again only where a variable that it asks for may hold something else. */
export function oncePerTexts<T>(
  make: (variable: Known['variable']) => T,
): (variable: Known['variable']) => T {
  return oncePerAnswers(make, (texts) => JSON.stringify(texts) ?? '');
}
