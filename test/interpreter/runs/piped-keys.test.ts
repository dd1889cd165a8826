/** Keys that reach a program on its standard input, as for a proxy that keeps them from what it serves. */
import { expect, test } from 'vitest';
import { budgetOf } from './situation.ts';

const PROXY = `import http from 'node:http';

const upstream = new URL('https://api.openai.com');
let piped = '';
for await (const part of process.stdin) piped += part;
const [key] = piped.split('\\n');

http
  .createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url, upstream), {
      method: 'POST',
      headers: { authorization: \`Bearer \${key}\` },
    });
    response.end(await answer.text());
  })
  .listen(8787);
`;

const asked = (name: string, program = PROXY) =>
  budgetOf({
    run: [
      `key="$${name}"`,
      `printf '%s\\n%s\\n' "$key" "local-$GITHUB_RUN_ID" | env -i PATH="$PATH" node proxy.mjs &`,
    ],
    files: { 'proxy.mjs': program },
    keys: [name],
    own: true,
    want: '',
  });

test.each([
  ['a key of the provider that it asks', 'OPENAI_API_TOKEN', 'api'],
  ['a key of somebody else', 'ANTHROPIC_API_KEY', 'none'],
])('%s', (_, name, budget) => {
  expect(asked(name)).toBe(budget);
});

test('a program that reads no input has none of it', () => {
  const deaf = PROXY.replace('for await (const part of process.stdin) piped += part;', '');
  expect(asked('OPENAI_API_TOKEN', deaf)).toBe('none');
});

test('a program that says where its key is takes none from elsewhere', () => {
  const stated = PROXY.replace('${key}', '${process.env.OPENAI_API_KEY}');
  expect(asked('OPENAI_API_TOKEN', stated)).toBe('none');
});
