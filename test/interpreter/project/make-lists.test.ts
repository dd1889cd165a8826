/** Goals that a makefile makes of a list. */
import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from '../runs/situation.ts';

const RULE = 'out/%.md: index.md\n\tpython ask.py $* > $@\n';

test.each([
  ['all: $(WORDS:%=out/%.md)', 'api'],
  ['all: ${WORDS:%=out/%.md}', 'api'],
  ['all: $(patsubst %, out/%.md, $(WORDS))', 'api'],
  ['all: $(addprefix out/, $(addsuffix .md, $(WORDS)))', 'api'],
  ['FILES := $(WORDS:=.md)\nall: $(FILES:%=out/%)', 'api'],
  ['SOURCES := a.txt b.txt\nall: $(SOURCES:%.txt=out/%.md)', 'api'],
  ['SOURCES := a.txt b.txt\nall: $(SOURCES:.txt=.md)', 'none'],
  ['all: $(WORDS:%=out/%.html)', 'none'],
  ['all: $(WORDS:x%=out/%.md)', 'none'],
  ['all: $(EMPTY:%=out/%.md)', 'none'],
  ['A = $(B:%=out/%.md)\nB = $(A:%=out/%.md)\nall: $(A)', 'none'],
])('%s', (lines, want) => {
  const files = {
    Makefile: `WORDS := de fr\nEMPTY :=\n${lines}\n${RULE}`,
    'ask.py': `${ASK_PY}ask()\n`,
    'index.md': '',
  };
  expect(budgetOf({ run: 'make all', files, want })).toBe(want);
});
