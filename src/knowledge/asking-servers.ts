import type { Ecosystem } from './sdks.ts';

/** A server that asks models itself, with the keys that the headers of its client's requests hand it. */
export interface AskingServer {
  readonly title: string;
  /** Its clients: what is imported, longer names below it included. */
  readonly clients: Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
  /** Whose key a header holds, its name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly source: string;
}

export const ASKING_SERVERS: readonly AskingServer[] = [
  {
    title: 'Weaviate',
    clients: {
      python: ['weaviate'],
      npm: ['weaviate-client', 'weaviate-ts-client'],
      go: ['github.com/weaviate/weaviate-go-client'],
      jvm: ['io.weaviate'],
      nuget: ['Weaviate.Client'],
      gem: ['weaviate'],
    },
    headers: {
      'x-openai-api-key': 'openai',
      'x-azure-api-key': 'azure-openai',
      'x-anthropic-api-key': 'anthropic',
      'x-cohere-api-key': 'cohere',
      'x-goog-studio-api-key': 'google',
      'x-goog-vertex-api-key': 'google',
      'x-huggingface-api-key': 'huggingface',
      'x-mistral-api-key': 'mistral',
      'x-nvidia-api-key': 'nvidia',
      'x-voyageai-api-key': 'voyage',
      'x-xai-api-key': 'xai',
    },
    source: 'https://docs.weaviate.io/weaviate/model-providers',
  },
];
