import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: php tools/run.php
`;

const ASKER = `<?php
namespace Shop\\Text;

class Asker
{
    public function __construct(private string $key) {}

    public function ask(string $question): string
    {
        $ch = curl_init('https://api.openai.com/v1/responses');
        curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $this->key]);
        curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => 'gpt-6.2-sol', 'input' => $question]));
        return curl_exec($ch);
    }
}
`;

const LOADER = `<?php
spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/src/' . str_replace('\\\\', '/', $class) . '.php';
    if (file_exists($file)) require $file;
});
`;

test.each([
  [
    'made by its whole name',
    `$asker = new \\Shop\\Text\\Asker(getenv('OPENAI_API_KEY'));\necho $asker->ask('hi');`,
  ],
  [
    'named in a use',
    `use Shop\\Text\\Asker;\n$asker = new Asker(getenv('OPENAI_API_KEY'));\necho $asker->ask('hi');`,
  ],
])('a class that a loader of the project’s own finds, %s, is read', (_, text) => {
  const run = `<?php\nrequire __DIR__ . '/../loader.php';\n${text}\n`;
  const files = { 'tools/run.php': run, 'loader.php': LOADER, 'src/Shop/Text/Asker.php': ASKER };
  const [job] = reportOf(workflow, files).jobs;
  expect(job?.budget).toBe('api');
});

test('a class that nothing makes is not', () => {
  const run = "<?php\nrequire __DIR__ . '/../loader.php';\necho \\Shop\\Other::name();\n";
  const files = { 'tools/run.php': run, 'loader.php': LOADER, 'src/Shop/Text/Asker.php': ASKER };
  const [job] = reportOf(workflow, files).jobs;
  expect(job?.budget).toBe('none');
});
