import { expect, test } from 'vitest';
import { judged } from './judge.ts';

const py = (program: string) => ({ run: 'python say.py', files: { 'say.py': program } });
const js = (program: string) => ({ run: 'node say.mjs', files: { 'say.mjs': program } });

/** Speech is billed by its own vendor, whatever key of a model lies beside. */
test.each([
  [
    'ElevenLabs, Python',
    py('from elevenlabs.client import ElevenLabs\nElevenLabs().text_to_speech.convert(text="x")\n'),
    ['ELEVENLABS_API_KEY', 'OPENAI_API_KEY'],
    'other',
  ],
  [
    'ElevenLabs, JavaScript',
    js(
      "import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';\nawait new ElevenLabsClient().textToSpeech.convert('v', { text: 'x' });\n",
    ),
    ['ELEVENLABS_API_KEY'],
    'other',
  ],
  [
    'ElevenLabs, by hand',
    {
      run: 'bash say.sh',
      files: {
        'say.sh':
          'curl https://api.elevenlabs.io/v1/text-to-speech/v -H "xi-api-key: $ELEVENLABS_API_KEY" -d @text.json\n',
      },
    },
    ['ELEVENLABS_API_KEY'],
    'other',
  ],
  [
    'Deepgram',
    py(
      'from deepgram import DeepgramClient\nDeepgramClient().listen.v1.media.transcribe_file(request=b"")\n',
    ),
    ['DEEPGRAM_API_KEY'],
    'other',
  ],
  [
    'AssemblyAI',
    js(
      "import { AssemblyAI } from 'assemblyai';\nawait new AssemblyAI({ apiKey: process.env.ASSEMBLYAI_API_KEY }).transcripts.transcribe({ audio: 'a' });\n",
    ),
    ['ASSEMBLYAI_API_KEY'],
    'other',
  ],
  [
    'Cartesia',
    py(
      'import os\nfrom cartesia import Cartesia\nCartesia(api_key=os.environ["CARTESIA_API_KEY"]).tts.bytes(transcript="x")\n',
    ),
    ['CARTESIA_API_KEY'],
    'other',
  ],
  [
    'OpenAI',
    py('from openai import OpenAI\nOpenAI().audio.speech.create(model="m", input="x")\n'),
    ['OPENAI_API_KEY', 'ELEVENLABS_API_KEY'],
    'api',
  ],
])('%s', (_, one, env, budget) => {
  expect(judged({ what: '', ...one, env, budget: '' }).budget).toBe(budget);
});
