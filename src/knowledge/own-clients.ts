import type { Ecosystem, Sdk } from './sdks.ts';

/** Which library, who pays where nobody hands it a model, what of it asks, and by what it is handed one. */
type Row = readonly [
  ecosystem: Ecosystem,
  name: string,
  provider: string,
  only: string,
  unless: string,
  source: string,
];

/**
 * Libraries that bring a client of their own along: an evaluation, an index or a memory asks a model though
 * the program builds no client. Where it is handed one, that one's own row tells who pays.
 */
const ROWS: readonly Row[] = [
  [
    'python',
    'ragas',
    'openai',
    'evaluate aevaluate',
    'llm embeddings',
    'https://docs.ragas.io/en/stable/howtos/customizations/customize_models/',
  ],
  [
    'python',
    'deepeval.metrics',
    'openai',
    'GEval ConversationalGEval DAGMetric AnswerRelevancyMetric FaithfulnessMetric ContextualPrecisionMetric ContextualRecallMetric ContextualRelevancyMetric HallucinationMetric BiasMetric ToxicityMetric SummarizationMetric PromptAlignmentMetric RoleAdherenceMetric ConversationCompletenessMetric ConversationRelevancyMetric KnowledgeRetentionMetric TurnRelevancyMetric TaskCompletionMetric ArgumentCorrectnessMetric PIILeakageMetric NonAdviceMetric MisuseMetric RoleViolationMetric JsonCorrectnessMetric MultimodalGEval TextToImageMetric ImageCoherenceMetric',
    'model',
    'https://deepeval.com/docs/metrics-introduction',
  ],
  [
    'python',
    'deepeval.models',
    'openai',
    'GPTModel AzureOpenAIModel AnthropicModel GeminiModel AmazonBedrockModel DeepSeekModel GrokModel KimiModel',
    '',
    'https://deepeval.com/integrations/models/openai',
  ],
  [
    'python',
    'deepeval.synthesizer',
    'openai',
    'Synthesizer',
    'model',
    'https://deepeval.com/docs/synthesizer-introduction',
  ],
  [
    'python',
    'autoevals',
    'openai',
    'Factuality ClosedQA Battle Humor Security Sql Summary Translation Possible LLMClassifier EmbeddingSimilarity ContextEntityRecall ContextRelevancy ContextRecall ContextPrecision Faithfulness AnswerRelevancy AnswerSimilarity AnswerCorrectness Moderation',
    'client model',
    'https://github.com/braintrustdata/autoevals#configuration',
  ],
  [
    'npm',
    'autoevals',
    'openai',
    'Factuality ClosedQA Battle Humor Security Sql Summary Translation Possible LLMClassifierFromTemplate EmbeddingSimilarity ContextEntityRecall ContextRelevancy ContextRecall ContextPrecision Faithfulness AnswerRelevancy AnswerSimilarity AnswerCorrectness Moderation',
    'client model',
    'https://github.com/braintrustdata/autoevals#configuration',
  ],
  [
    'python',
    'openevals.llm',
    'model',
    'create_llm_as_judge create_async_llm_as_judge',
    'judge',
    'https://github.com/langchain-ai/openevals#configuring-output-scores',
  ],
  [
    'npm',
    'openevals',
    'model',
    'createLLMAsJudge',
    'judge',
    'https://github.com/langchain-ai/openevals#configuring-output-scores',
  ],
  [
    'python',
    'mem0',
    'openai',
    'Memory AsyncMemory',
    'from_config config',
    'https://docs.mem0.ai/open-source/python-quickstart',
  ],
  [
    'npm',
    'mem0ai/oss',
    'openai',
    'Memory',
    'llm embedder',
    'https://docs.mem0.ai/open-source/node-quickstart',
  ],
  [
    'python',
    'gpt_researcher',
    'openai',
    'GPTResearcher',
    'config_path',
    'https://docs.gptr.dev/docs/gpt-researcher/llms/llms',
  ],
  [
    'python',
    'llama_index.core',
    'openai',
    'VectorStoreIndex SummaryIndex TreeIndex KnowledgeGraphIndex PropertyGraphIndex DocumentSummaryIndex load_index_from_storage',
    'llm embed_model service_context',
    'https://developers.llamaindex.ai/python/framework/module_guides/supporting_modules/settings/',
  ],
  [
    'python',
    'llama_index',
    'openai',
    'GPTVectorStoreIndex VectorStoreIndex GPTSimpleVectorIndex SummaryIndex',
    'llm embed_model service_context',
    'https://developers.llamaindex.ai/python/framework/module_guides/supporting_modules/settings/',
  ],
  [
    'python',
    'trulens.providers.openai',
    'openai',
    'OpenAI AzureOpenAI',
    'client',
    'https://www.trulens.org/reference/trulens/providers/openai/provider/',
  ],
  [
    'python',
    'phoenix.evals',
    'model',
    'OpenAIModel LiteLLMModel AnthropicModel GeminiModel GoogleGenAIModel BedrockModel MistralAIModel LLM',
    '',
    'https://arize.com/docs/phoenix/evaluation/how-to-evals',
  ],
  [
    'python',
    'giskard',
    'openai',
    'scan',
    'only',
    'https://docs.giskard.ai/en/stable/open_source/scan/scan_llm/index.html',
  ],
  [
    'python',
    'embedchain',
    'openai',
    'App',
    'from_config config',
    'https://docs.embedchain.ai/get-started/quickstart',
  ],
  [
    'python',
    'marvin',
    'openai',
    'classify extract cast generate run say summarize ai_fn ai_model fn',
    'model agent',
    'https://marvin.mintlify.app/guides/configure-llms',
  ],
  [
    'python',
    'chromadb.utils.embedding_functions',
    'openai',
    'OpenAIEmbeddingFunction',
    'api_base',
    'https://docs.trychroma.com/integrations/embedding-models/openai',
  ],
];

/** Whose the classes of these libraries are that name somebody else. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'deepeval.models': {
    AzureOpenAIModel: 'azure-openai',
    AnthropicModel: 'anthropic',
    GeminiModel: 'google',
    AmazonBedrockModel: 'bedrock',
    DeepSeekModel: 'deepseek',
    GrokModel: 'xai',
    KimiModel: 'moonshot',
  },
  'trulens.providers.openai': { AzureOpenAI: 'azure-openai' },
  'phoenix.evals': {
    OpenAIModel: 'openai',
    AnthropicModel: 'anthropic',
    GeminiModel: 'google',
    GoogleGenAIModel: 'google',
    BedrockModel: 'bedrock',
    MistralAIModel: 'mistral',
  },
};

export const OWN_CLIENTS: readonly Sdk[] = ROWS.map(
  ([ecosystem, name, provider, only, unless, source]): Sdk => {
    const others = OTHERS[name];
    return {
      ecosystem,
      name,
      provider,
      how: 'framework',
      source,
      only: only.split(' '),
      unless: unless === '' ? [] : unless.split(' '),
      ...(others === undefined ? {} : { others }),
    };
  },
);
