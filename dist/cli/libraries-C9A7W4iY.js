const require_scan = require("./scan-DOU2cywy.js");
// src/knowledge/own-clients.ts
const ROWS = [
	[
		"python",
		"ragas",
		"openai",
		"evaluate aevaluate",
		"llm embeddings",
		"https://docs.ragas.io/en/stable/howtos/customizations/customize_models/"
	],
	[
		"python",
		"deepeval.metrics",
		"openai",
		"GEval ConversationalGEval DAGMetric AnswerRelevancyMetric FaithfulnessMetric ContextualPrecisionMetric ContextualRecallMetric ContextualRelevancyMetric HallucinationMetric BiasMetric ToxicityMetric SummarizationMetric PromptAlignmentMetric RoleAdherenceMetric ConversationCompletenessMetric ConversationRelevancyMetric KnowledgeRetentionMetric TurnRelevancyMetric TaskCompletionMetric ArgumentCorrectnessMetric PIILeakageMetric NonAdviceMetric MisuseMetric RoleViolationMetric JsonCorrectnessMetric MultimodalGEval TextToImageMetric ImageCoherenceMetric",
		"model",
		"https://deepeval.com/docs/metrics-introduction"
	],
	[
		"python",
		"deepeval.models",
		"openai",
		"GPTModel AzureOpenAIModel AnthropicModel GeminiModel AmazonBedrockModel DeepSeekModel GrokModel KimiModel",
		"",
		"https://deepeval.com/integrations/models/openai"
	],
	[
		"python",
		"deepeval.synthesizer",
		"openai",
		"Synthesizer",
		"model",
		"https://deepeval.com/docs/synthesizer-introduction"
	],
	[
		"python",
		"autoevals",
		"openai",
		"Factuality ClosedQA Battle Humor Security Sql Summary Translation Possible LLMClassifier EmbeddingSimilarity ContextEntityRecall ContextRelevancy ContextRecall ContextPrecision Faithfulness AnswerRelevancy AnswerSimilarity AnswerCorrectness Moderation",
		"client model",
		"https://github.com/braintrustdata/autoevals#configuration"
	],
	[
		"npm",
		"autoevals",
		"openai",
		"Factuality ClosedQA Battle Humor Security Sql Summary Translation Possible LLMClassifierFromTemplate EmbeddingSimilarity ContextEntityRecall ContextRelevancy ContextRecall ContextPrecision Faithfulness AnswerRelevancy AnswerSimilarity AnswerCorrectness Moderation",
		"client model",
		"https://github.com/braintrustdata/autoevals#configuration"
	],
	[
		"python",
		"openevals.llm",
		"model",
		"create_llm_as_judge create_async_llm_as_judge",
		"judge",
		"https://github.com/langchain-ai/openevals#configuring-output-scores"
	],
	[
		"npm",
		"openevals",
		"model",
		"createLLMAsJudge",
		"judge",
		"https://github.com/langchain-ai/openevals#configuring-output-scores"
	],
	[
		"python",
		"mem0",
		"openai",
		"Memory AsyncMemory",
		"from_config config",
		"https://docs.mem0.ai/open-source/python-quickstart"
	],
	[
		"npm",
		"mem0ai/oss",
		"openai",
		"Memory",
		"llm embedder",
		"https://docs.mem0.ai/open-source/node-quickstart"
	],
	[
		"python",
		"gpt_researcher",
		"openai",
		"GPTResearcher",
		"config_path",
		"https://docs.gptr.dev/docs/gpt-researcher/llms/llms"
	],
	[
		"python",
		"llama_index.core",
		"openai",
		"VectorStoreIndex SummaryIndex TreeIndex KnowledgeGraphIndex PropertyGraphIndex DocumentSummaryIndex load_index_from_storage",
		"llm embed_model service_context",
		"https://developers.llamaindex.ai/python/framework/module_guides/supporting_modules/settings/"
	],
	[
		"python",
		"llama_index",
		"openai",
		"GPTVectorStoreIndex VectorStoreIndex GPTSimpleVectorIndex SummaryIndex",
		"llm embed_model service_context",
		"https://developers.llamaindex.ai/python/framework/module_guides/supporting_modules/settings/"
	],
	[
		"python",
		"trulens.providers.openai",
		"openai",
		"OpenAI AzureOpenAI",
		"client",
		"https://www.trulens.org/reference/trulens/providers/openai/provider/"
	],
	[
		"python",
		"phoenix.evals",
		"model",
		"OpenAIModel LiteLLMModel AnthropicModel GeminiModel GoogleGenAIModel BedrockModel MistralAIModel LLM",
		"",
		"https://arize.com/docs/phoenix/evaluation/how-to-evals"
	],
	[
		"python",
		"giskard",
		"openai",
		"scan",
		"only",
		"https://docs.giskard.ai/en/stable/open_source/scan/scan_llm/index.html"
	],
	[
		"python",
		"embedchain",
		"openai",
		"App",
		"from_config config",
		"https://docs.embedchain.ai/get-started/quickstart"
	],
	[
		"python",
		"marvin",
		"openai",
		"classify extract cast generate run say summarize ai_fn ai_model fn",
		"model agent",
		"https://marvin.mintlify.app/guides/configure-llms"
	],
	[
		"python",
		"chromadb.utils.embedding_functions",
		"openai",
		"OpenAIEmbeddingFunction",
		"api_base",
		"https://docs.trychroma.com/integrations/embedding-models/openai"
	]
];
const OTHERS = {
	"deepeval.models": {
		AzureOpenAIModel: "azure-openai",
		AnthropicModel: "anthropic",
		GeminiModel: "google",
		AmazonBedrockModel: "bedrock",
		DeepSeekModel: "deepseek",
		GrokModel: "xai",
		KimiModel: "moonshot"
	},
	"trulens.providers.openai": { AzureOpenAI: "azure-openai" },
	"phoenix.evals": {
		OpenAIModel: "openai",
		AnthropicModel: "anthropic",
		GeminiModel: "google",
		GoogleGenAIModel: "google",
		BedrockModel: "bedrock",
		MistralAIModel: "mistral"
	}
};
const OWN_CLIENTS = ROWS.map(([ecosystem, name, provider, only, unless, source]) => {
	const others = OTHERS[name];
	return {
		ecosystem,
		name,
		provider,
		how: "framework",
		source,
		only: only.split(" "),
		unless: unless === "" ? [] : unless.split(" "),
		...others === void 0 ? {} : { others }
	};
});
// src/knowledge/sdks.ts
function row(ecosystem, name, provider, how, source, more = {}) {
	return {
		ecosystem,
		name,
		provider,
		how,
		source,
		...more
	};
}
function clients(ecosystem, names) {
	return Object.entries(names).map(([name, [provider, source]]) => row(ecosystem, name, provider, "sdk", source));
}
const BEDROCK = ["bedrock-runtime", "bedrock-agent-runtime"];
const AZURE = {
	AzureOpenAI: "azure-openai",
	AsyncAzureOpenAI: "azure-openai"
};
const CLAUDE_CODE = [
	"ANTHROPIC_API_KEY",
	"ANTHROPIC_AUTH_TOKEN",
	"CLAUDE_CODE_OAUTH_TOKEN"
];
const RIG_PROVIDERS = {
	anthropic: "anthropic",
	azure: "azure-openai",
	cohere: "cohere",
	deepseek: "deepseek",
	gemini: "google",
	groq: "groq",
	huggingface: "huggingface",
	hyperbolic: "hyperbolic",
	mistral: "mistral",
	moonshot: "moonshot",
	ollama: "local",
	openai: "openai",
	openrouter: "openrouter",
	perplexity: "perplexity",
	together: "together",
	voyageai: "voyage",
	xai: "xai"
};
const RIG = "https://docs.rs/rig-core/latest/rig_core/providers/index.html";
const LIVEKIT_MODELS = [...[
	"LLM",
	"STT",
	"TTS",
	"RealtimeModel",
	"AIPlatformLLM",
	"AssistantLLM",
	"create_embeddings"
], ...[
	"GeminiSTT",
	"GeminiTTS",
	"realtime",
	"responses",
	"beta"
]];
const SDKS = [
	...OWN_CLIENTS,
	...["claude_agent_sdk", "claude_code_sdk"].map((name) => row("python", name, "anthropic", "sdk", "https://docs.claude.com/en/api/agent-sdk/overview", {
		keys: CLAUDE_CODE,
		starts: ["ClaudeAgentOptions", "ClaudeCodeOptions"]
	})),
	row("python", "openai", "openai", "sdk", "https://github.com/openai/openai-python", { others: AZURE }),
	row("python", "boto3", "bedrock", "sdk", "https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/bedrock-runtime.html", {
		only: ["client"],
		services: BEDROCK
	}),
	row("python", "agents", "openai", "framework", "https://openai.github.io/openai-agents-python/", { only: [
		"Agent",
		"Runner",
		"OpenAIChatCompletionsModel",
		"OpenAIResponsesModel"
	] }),
	row("python", "langchain_openai", "openai", "framework", "https://python.langchain.com/docs/integrations/chat/openai/", { others: {
		AzureChatOpenAI: "azure-openai",
		AzureOpenAI: "azure-openai",
		AzureOpenAIEmbeddings: "azure-openai"
	} }),
	row("python", "langchain.chat_models", "model", "framework", "https://python.langchain.com/docs/how_to/chat_models_universal_init/", {
		only: [
			"init_chat_model",
			"ChatOpenAI",
			"AzureChatOpenAI",
			"ChatAnthropic"
		],
		others: {
			ChatOpenAI: "openai",
			AzureChatOpenAI: "azure-openai",
			ChatAnthropic: "anthropic"
		}
	}),
	...[
		["langchain.agents", "https://docs.langchain.com/oss/python/langchain/agents#model"],
		["langgraph.prebuilt", "https://docs.langchain.com/oss/python/langgraph/agentic-rag"],
		["deepagents", "https://docs.langchain.com/oss/python/deepagents/customization#model"]
	].map(([name, source]) => row("python", name, "model", "framework", source, {
		only: [
			"create_agent",
			"create_react_agent",
			"create_deep_agent"
		],
		named: true
	})),
	row("python", "langchain.llms", "openai", "framework", "https://python.langchain.com/docs/integrations/llms/openai/", {
		only: [
			"OpenAI",
			"OpenAIChat",
			"AzureOpenAI"
		],
		others: AZURE
	}),
	row("python", "langchain.embeddings", "openai", "framework", "https://python.langchain.com/docs/integrations/text_embedding/openai/", { only: ["OpenAIEmbeddings", "init_embeddings"] }),
	row("python", "langchain_community", "openai", "framework", "https://python.langchain.com/docs/integrations/chat/", {
		only: [
			"ChatOpenAI",
			"OpenAIEmbeddings",
			"AzureChatOpenAI"
		],
		others: { AzureChatOpenAI: "azure-openai" }
	}),
	row("python", "langchain_anthropic", "anthropic", "framework", "https://python.langchain.com/docs/integrations/chat/anthropic/"),
	row("python", "langchain_google_genai", "google", "framework", "https://python.langchain.com/docs/integrations/chat/google_generative_ai/"),
	row("python", "langchain_groq", "groq", "framework", "https://python.langchain.com/docs/integrations/chat/groq/"),
	row("python", "langchain_mistralai", "mistral", "framework", "https://python.langchain.com/docs/integrations/chat/mistralai/"),
	row("python", "langchain_ollama", "local", "framework", "https://python.langchain.com/docs/integrations/chat/ollama/"),
	row("python", "langchain_aws", "bedrock", "framework", "https://python.langchain.com/docs/integrations/chat/bedrock/"),
	row("python", "llama_index.llms.openai", "openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/openai/"),
	row("python", "llama_index.embeddings.openai", "openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/embeddings/OpenAI/"),
	row("python", "llama_index.llms.azure_openai", "azure-openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/azure_openai/"),
	row("python", "llama_index.llms.anthropic", "anthropic", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/anthropic/"),
	row("python", "semantic_kernel.connectors.ai.open_ai", "openai", "framework", "https://learn.microsoft.com/semantic-kernel/concepts/ai-services/", {
		others: {
			AzureChatCompletion: "azure-openai",
			AzureTextEmbedding: "azure-openai",
			AzureTextCompletion: "azure-openai",
			AzureAudioToText: "azure-openai",
			AzureTextToAudio: "azure-openai",
			AzureTextToImage: "azure-openai",
			AzureRealtimeWebsocket: "azure-openai"
		},
		only: [
			"OpenAIChatCompletion",
			"AzureChatCompletion",
			"OpenAITextEmbedding",
			"AzureTextEmbedding",
			"OpenAITextCompletion",
			"AzureTextCompletion",
			"OpenAIAudioToText",
			"AzureAudioToText",
			"OpenAITextToAudio",
			"AzureTextToAudio",
			"OpenAITextToImage",
			"AzureTextToImage",
			"OpenAIRealtimeWebsocket",
			"OpenAIRealtimeWebRTC",
			"AzureRealtimeWebsocket"
		]
	}),
	row("python", "semantic_kernel.agents", "openai", "framework", "https://learn.microsoft.com/semantic-kernel/frameworks/agent/agent-types/responses-agent", {
		others: {
			AzureAssistantAgent: "azure-openai",
			AzureResponsesAgent: "azure-openai"
		},
		only: [
			"OpenAIResponsesAgent",
			"OpenAIAssistantAgent",
			"AzureAssistantAgent",
			"AzureResponsesAgent"
		]
	}),
	row("python", "autogen_ext.models.openai", "openai", "framework", "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.models.openai.html", { others: { AzureOpenAIChatCompletionClient: "azure-openai" } }),
	row("python", "livekit.agents", "livekit", "framework", "https://docs.livekit.io/agents/models/inference/", {
		only: ["inference"],
		keys: ["LIVEKIT_INFERENCE_API_KEY", "LIVEKIT_API_KEY"]
	}),
	...[
		"openai",
		"anthropic",
		"google",
		"groq",
		"mistralai"
	].map((name) => row("python", `livekit.plugins.${name}`, name === "mistralai" ? "mistral" : name, "framework", "https://docs.livekit.io/agents/models/llm/", { only: LIVEKIT_MODELS })),
	row("python", "pydantic_ai", "model", "framework", "https://ai.pydantic.dev/models/", {
		only: [
			"Agent",
			"OpenAIModel",
			"OpenAIChatModel",
			"OpenAIResponsesModel",
			"AnthropicModel",
			"GeminiModel",
			"GoogleModel",
			"GroqModel",
			"MistralModel",
			"OpenAIProvider",
			"AzureProvider"
		],
		others: {
			OpenAIModel: "openai",
			OpenAIChatModel: "openai",
			OpenAIResponsesModel: "openai",
			OpenAIProvider: "openai",
			AzureProvider: "azure-openai",
			AnthropicModel: "anthropic",
			GeminiModel: "google",
			GoogleModel: "google",
			GroqModel: "groq",
			MistralModel: "mistral"
		}
	}),
	row("python", "instructor", "model", "framework", "https://python.useinstructor.com/integrations/", { only: ["from_provider"] }),
	row("python", "litellm", "model", "sdk", "https://docs.litellm.ai/docs/providers", { only: [
		"completion",
		"acompletion",
		"embedding",
		"aembedding",
		"responses",
		"aresponses",
		"Router",
		"text_completion",
		"image_generation",
		"batch_completion"
	] }),
	row("python", "dspy", "model", "framework", "https://dspy.ai/learn/programming/language_models/", { only: [
		"LM",
		"OpenAI",
		"Embedder"
	] }),
	row("python", "crewai", "model", "framework", "https://docs.crewai.com/concepts/llms", { only: [
		"LLM",
		"Agent",
		"Crew"
	] }),
	row("python", "smolagents", "model", "framework", "https://huggingface.co/docs/smolagents/reference/models", {
		only: [
			"OpenAIServerModel",
			"OpenAIModel",
			"LiteLLMModel",
			"InferenceClientModel"
		],
		others: {
			OpenAIServerModel: "openai",
			OpenAIModel: "openai",
			InferenceClientModel: "huggingface"
		}
	}),
	row("python", "haystack.components.generators", "openai", "framework", "https://docs.haystack.deepset.ai/docs/openaigenerator", {
		only: [
			"OpenAIGenerator",
			"OpenAIChatGenerator",
			"AzureOpenAIGenerator",
			"AzureOpenAIChatGenerator"
		],
		others: {
			AzureOpenAIGenerator: "azure-openai",
			AzureOpenAIChatGenerator: "azure-openai"
		}
	}),
	row("python", "guidance.models", "model", "framework", "https://github.com/guidance-ai/guidance", {
		only: ["OpenAI", "AzureOpenAI"],
		others: {
			OpenAI: "openai",
			AzureOpenAI: "azure-openai"
		}
	}),
	row("python", "anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-python", { others: {
		AnthropicBedrock: "bedrock",
		AsyncAnthropicBedrock: "bedrock",
		AnthropicVertex: "google",
		AsyncAnthropicVertex: "google",
		AnthropicFoundry: "azure-openai",
		AsyncAnthropicFoundry: "azure-openai"
	} }),
	row("python", "google.generativeai", "google", "sdk", "https://ai.google.dev/gemini-api/docs/libraries", { sets: ["configure"] }),
	row("python", "google.genai", "google", "sdk", "https://github.com/googleapis/python-genai"),
	row("python", "groq", "groq", "sdk", "https://github.com/groq/groq-python"),
	row("python", "mistralai", "mistral", "sdk", "https://github.com/mistralai/client-python"),
	row("python", "cohere", "cohere", "sdk", "https://github.com/cohere-ai/cohere-python"),
	row("python", "together", "together", "sdk", "https://github.com/togethercomputer/together-python"),
	row("python", "ollama", "local", "sdk", "https://github.com/ollama/ollama-python", { keys: ["OLLAMA_API_KEY"] }),
	row("python", "azure.ai.inference", "azure-openai", "sdk", "https://learn.microsoft.com/python/api/overview/azure/ai-inference-readme", { keys: ["AZURE_AI_CHAT_KEY"] }),
	row("python", "promptflow", "azure-openai", "framework", "https://microsoft.github.io/promptflow/", {
		only: [
			"AzureOpenAIConnection",
			"OpenAIConnection",
			"AzureOpenAIModelConfiguration"
		],
		others: { OpenAIConnection: "openai" }
	}),
	...["openai", "@openai/openai"].map((name) => row("npm", name, "openai", "sdk", "https://github.com/openai/openai-node", { others: { AzureOpenAI: "azure-openai" } })),
	row("npm", "@openai/agents", "openai", "framework", "https://openai.github.io/openai-agents-js/"),
	row("npm", "@azure/openai", "azure-openai", "sdk", "https://learn.microsoft.com/javascript/api/overview/azure/openai-readme"),
	row("npm", "@azure-rest/ai-inference", "azure-openai", "sdk", "https://learn.microsoft.com/javascript/api/overview/azure/ai-inference-rest-readme", { keys: ["AZURE_AI_API_KEY"] }),
	row("npm", "@langchain/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/chat/openai/", { others: {
		AzureChatOpenAI: "azure-openai",
		AzureOpenAIEmbeddings: "azure-openai"
	} }),
	row("npm", "langchain/chat_models/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/chat/openai/"),
	row("npm", "langchain/llms/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/llms/openai/"),
	row("npm", "langchain/embeddings/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/text_embedding/openai/"),
	row("npm", "@langchain/anthropic", "anthropic", "framework", "https://js.langchain.com/docs/integrations/chat/anthropic/"),
	row("npm", "@langchain/google-genai", "google", "framework", "https://js.langchain.com/docs/integrations/chat/google_generativeai/"),
	row("npm", "@ai-sdk/openai", "openai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/openai"),
	row("npm", "@ai-sdk/azure", "azure-openai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/azure", { keys: ["AZURE_API_KEY"] }),
	row("npm", "@ai-sdk/anthropic", "anthropic", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/anthropic"),
	row("npm", "@ai-sdk/google", "google", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/google-generative-ai", { keys: ["GOOGLE_GENERATIVE_AI_API_KEY"] }),
	row("npm", "@ai-sdk/groq", "groq", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/groq"),
	row("npm", "@ai-sdk/mistral", "mistral", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/mistral"),
	row("npm", "@ai-sdk/xai", "xai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/xai"),
	row("npm", "@ai-sdk/deepseek", "deepseek", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/deepseek"),
	row("npm", "@ai-sdk/gateway", "vercel-ai-gateway", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/ai-gateway"),
	row("npm", "ai", "vercel-ai-gateway", "framework", "https://ai-sdk.dev/docs/ai-sdk-core/provider-management#global-provider-configuration", {
		only: [
			"generateText",
			"streamText",
			"generateObject",
			"streamObject",
			"embed",
			"embedMany",
			"Agent",
			"ToolLoopAgent",
			"experimental_generateImage",
			"gateway"
		],
		named: true
	}),
	...["@mastra/core", "@mastra/core/agent"].map((name) => row("npm", name, "model", "framework", "https://mastra.ai/models", {
		only: ["Agent"],
		named: true
	})),
	row("npm", "langchain", "model", "framework", "https://docs.langchain.com/oss/javascript/langchain/models", {
		only: ["initChatModel", "createAgent"],
		named: true
	}),
	row("npm", "langchain/chat_models/universal", "model", "framework", "https://docs.langchain.com/oss/javascript/langchain/models", {
		only: ["initChatModel"],
		named: true
	}),
	...[
		[
			"@genkit-ai/compat-oai/openai",
			"openai",
			"openAI"
		],
		[
			"genkitx-openai",
			"openai",
			"openAI"
		],
		[
			"@genkit-ai/googleai",
			"google",
			"googleAI"
		],
		[
			"@genkit-ai/google-genai",
			"google",
			"googleAI"
		],
		[
			"@genkit-ai/vertexai",
			"google",
			"vertexAI"
		],
		[
			"genkitx-anthropic",
			"anthropic",
			"anthropic"
		],
		[
			"@genkit-ai/anthropic",
			"anthropic",
			"anthropic"
		]
	].map(([name, provider, plugin]) => row("npm", name, provider, "framework", "https://genkit.dev/docs/models/", { others: { [plugin]: provider } })),
	row("npm", "@openrouter/ai-sdk-provider", "openrouter", "framework", "https://github.com/OpenRouterTeam/ai-sdk-provider"),
	row("npm", "llamaindex", "openai", "framework", "https://ts.llamaindex.ai/", { only: ["OpenAI", "OpenAIEmbedding"] }),
	row("npm", "@llamaindex/openai", "openai", "framework", "https://ts.llamaindex.ai/"),
	row("npm", "chatgpt", "openai", "sdk", "https://github.com/transitive-bullshit/chatgpt-api", { only: ["ChatGPTAPI"] }),
	row("npm", "openai-api", "openai", "sdk", "https://www.npmjs.com/package/openai-api"),
	row("npm", "openai-edge", "openai", "sdk", "https://github.com/dan-kwiat/openai-edge"),
	row("npm", "@instructor-ai/instructor", "openai", "framework", "https://github.com/instructor-ai/instructor-js"),
	row("npm", "@dexaai/dexter", "openai", "framework", "https://github.com/dexaai/dexter"),
	row("npm", "@anthropic-ai/sdk", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-typescript"),
	row("npm", "@anthropic-ai/claude-agent-sdk", "anthropic", "sdk", "https://docs.claude.com/en/api/agent-sdk/overview", {
		keys: CLAUDE_CODE,
		starts: []
	}),
	row("npm", "@anthropic-ai/claude-code", "anthropic", "sdk", "https://docs.claude.com/en/docs/claude-code/sdk", {
		keys: CLAUDE_CODE,
		starts: []
	}),
	row("npm", "@google/generative-ai", "google", "sdk", "https://github.com/google-gemini/generative-ai-js"),
	row("npm", "@google/genai", "google", "sdk", "https://github.com/googleapis/js-genai"),
	row("npm", "@mistralai/mistralai", "mistral", "sdk", "https://github.com/mistralai/client-ts"),
	row("npm", "groq-sdk", "groq", "sdk", "https://github.com/groq/groq-typescript"),
	row("npm", "cohere-ai", "cohere", "sdk", "https://github.com/cohere-ai/cohere-typescript"),
	row("npm", "ollama", "local", "sdk", "https://github.com/ollama/ollama-js", { keys: ["OLLAMA_API_KEY"] }),
	row("npm", "@aws-sdk/client-bedrock-runtime", "bedrock", "sdk", "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/"),
	row("gem", "openai", "openai", "sdk", "https://github.com/alexrudall/ruby-openai", { binds: ["OpenAI"] }),
	row("gem", "ruby/openai", "openai", "sdk", "https://github.com/alexrudall/ruby-openai", { binds: ["OpenAI"] }),
	row("gem", "langchain", "openai", "framework", "https://github.com/patterns-ai-core/langchainrb", { binds: ["Langchain"] }),
	row("gem", "ruby_llm", "model", "framework", "https://rubyllm.com/", {
		binds: ["RubyLLM"],
		only: [...[
			"chat",
			"embed",
			"paint",
			"moderate",
			"transcribe",
			"agent"
		], ...[
			"Chat",
			"Embedding",
			"Image",
			"Moderation",
			"Transcription",
			"Agent"
		]]
	}),
	row("gem", "anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-ruby", { binds: ["Anthropic"] }),
	row("go", "github.com/sashabaranov/go-openai", "openai", "sdk", "https://github.com/sashabaranov/go-openai", {
		binds: ["openai"],
		others: { DefaultAzureConfig: "azure-openai" },
		keys: []
	}),
	row("go", "github.com/openai/openai-go", "openai", "sdk", "https://github.com/openai/openai-go", { binds: ["openai"] }),
	row("go", "github.com/tmc/langchaingo/llms/openai", "openai", "framework", "https://github.com/tmc/langchaingo", { binds: ["openai"] }),
	row("go", "github.com/tmc/langchaingo/llms/anthropic", "anthropic", "framework", "https://github.com/tmc/langchaingo", { binds: ["anthropic"] }),
	row("go", "github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai", "azure-openai", "sdk", "https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai", { binds: ["azopenai"] }),
	row("go", "github.com/anthropics/anthropic-sdk-go", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-go", { binds: ["anthropic"] }),
	row("go", "google.golang.org/genai", "google", "sdk", "https://pkg.go.dev/google.golang.org/genai", { binds: ["genai"] }),
	row("go", "github.com/google/generative-ai-go", "google", "sdk", "https://github.com/google/generative-ai-go", { binds: ["genai"] }),
	row("nuget", "Azure.AI.OpenAI", "azure-openai", "sdk", "https://learn.microsoft.com/dotnet/api/overview/azure/ai.openai-readme", {
		binds: ["AzureOpenAIClient", "OpenAIClient"],
		keys: ["AZURE_OPENAI_API_KEY"]
	}),
	row("nuget", "OpenAI", "openai", "sdk", "https://github.com/openai/openai-dotnet", {
		binds: [
			"OpenAIClient",
			"ChatClient",
			"EmbeddingClient",
			"ImageClient",
			"AudioClient",
			"OpenAIResponseClient",
			"ResponsesClient",
			"AssistantClient",
			"ModerationClient",
			"OpenAIAPI"
		],
		keys: []
	}),
	row("nuget", "Betalgo.OpenAI", "openai", "sdk", "https://github.com/betalgo/openai", {
		binds: ["OpenAIService", "AddOpenAIService"],
		keys: []
	}),
	row("nuget", "Betalgo.Ranul.OpenAI", "openai", "sdk", "https://github.com/betalgo/openai", {
		binds: ["OpenAIService", "AddOpenAIService"],
		keys: []
	}),
	row("nuget", "Microsoft.SemanticKernel", "openai", "framework", "https://learn.microsoft.com/semantic-kernel/concepts/ai-services/", {
		binds: [
			"AddOpenAIChatCompletion",
			"AddAzureOpenAIChatCompletion",
			"OpenAIChatCompletionService",
			"AzureOpenAIChatCompletionService",
			"AddOpenAITextEmbeddingGeneration",
			"AddAzureOpenAITextEmbeddingGeneration"
		],
		others: {
			AddAzureOpenAIChatCompletion: "azure-openai",
			AzureOpenAIChatCompletionService: "azure-openai",
			AddAzureOpenAITextEmbeddingGeneration: "azure-openai"
		},
		keys: []
	}),
	row("nuget", "Microsoft.Extensions.AI.OpenAI", "openai", "framework", "https://learn.microsoft.com/dotnet/ai/microsoft-extensions-ai", { keys: [] }),
	row("nuget", "Anthropic", "anthropic", "sdk", "https://www.nuget.org/packages/Anthropic", { binds: ["AnthropicClient"] }),
	row("jvm", "dev.langchain4j.model.openai", "openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/open-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.openaiofficial", "openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/open-ai-official", { keys: ["OPENAI_API_KEY"] }),
	row("jvm", "dev.langchain4j.model.azure", "azure-openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/azure-open-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.anthropic", "anthropic", "framework", "https://docs.langchain4j.dev/integrations/language-models/anthropic", { keys: [] }),
	row("jvm", "dev.langchain4j.model.mistralai", "mistral", "framework", "https://docs.langchain4j.dev/integrations/language-models/mistral-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.googleai", "google", "framework", "https://docs.langchain4j.dev/integrations/language-models/google-ai-gemini", { keys: [] }),
	row("jvm", "dev.langchain4j.model.ollama", "local", "framework", "https://docs.langchain4j.dev/integrations/language-models/ollama", { keys: [] }),
	row("jvm", "org.springframework.ai.chat.client", "model", "framework", "https://docs.spring.io/spring-ai/reference/api/chatclient.html", { binds: ["prompt"] }),
	row("jvm", "io.quarkiverse.langchain4j", "model", "framework", "https://docs.quarkiverse.io/quarkus-langchain4j/dev/ai-services.html", { only: ["RegisterAiService"] }),
	row("jvm", "org.springframework.ai.openai", "openai", "framework", "https://docs.spring.io/spring-ai/reference/api/chat/openai-chat.html", { keys: ["SPRING_AI_OPENAI_API_KEY", "OPENAI_API_KEY"] }),
	row("jvm", "org.springframework.ai.azure.openai", "azure-openai", "framework", "https://docs.spring.io/spring-ai/reference/api/chat/azure-openai-chat.html", { keys: ["SPRING_AI_AZURE_OPENAI_API_KEY"] }),
	row("jvm", "com.openai", "openai", "sdk", "https://github.com/openai/openai-java"),
	row("jvm", "com.theokanning.openai", "openai", "sdk", "https://github.com/TheoKanning/openai-java", { keys: [] }),
	row("jvm", "com.aallam.openai", "openai", "sdk", "https://github.com/aallam/openai-kotlin", {
		keys: [],
		binds: ["OpenAI"]
	}),
	row("jvm", "com.azure.ai.openai", "azure-openai", "sdk", "https://learn.microsoft.com/java/api/overview/azure/ai-openai-readme", { keys: [] }),
	row("jvm", "com.anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-java"),
	row("cargo", "async_openai", "openai", "sdk", "https://github.com/64bit/async-openai", { binds: ["Client"] }),
	...["rig", "rig_core"].flatMap((name) => [row("cargo", name, "model", "framework", RIG, {
		binds: [name],
		only: Object.keys(RIG_PROVIDERS),
		others: RIG_PROVIDERS
	}), ...Object.entries(RIG_PROVIDERS).map(([module, provider]) => row("cargo", `${name}.providers.${module}`, provider, "framework", RIG, {
		binds: [module],
		only: [
			"Client",
			"CompletionsClient",
			"ClientBuilder"
		]
	}))]),
	row("composer", "OpenAI", "openai", "sdk", "https://github.com/openai-php/client", {
		binds: ["OpenAI"],
		keys: []
	}),
	row("composer", "OpenAI.Laravel", "openai", "sdk", "https://github.com/openai-php/laravel", { binds: ["OpenAI"] }),
	row("composer", "Orhanerday.OpenAi", "openai", "sdk", "https://github.com/orhanerday/open-ai", { keys: [] }),
	row("composer", "LLPhant", "openai", "framework", "https://github.com/LLPhant/LLPhant", {
		only: [
			"OpenAIChat",
			"OpenAIADA002EmbeddingGenerator",
			"OpenAI3SmallEmbeddingGenerator"
		],
		others: {
			AnthropicChat: "anthropic",
			MistralAIChat: "mistral",
			OllamaChat: "local"
		}
	}),
	...[["NeuronAI.Providers", "https://docs.neuron-ai.dev/components/ai-provider"], ["Symfony.AI.Platform.Bridge", "https://symfony.com/doc/current/ai/components/platform.html"]].flatMap(([below, source = ""]) => Object.entries({
		OpenAI: "openai",
		OpenAi: "openai",
		Anthropic: "anthropic",
		Gemini: "google"
	}).map(([name, provider]) => row("composer", `${below}.${name}`, provider, "framework", source))),
	row("composer", "Anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-php", { binds: ["Anthropic"] }),
	row("composer", "Gemini", "google", "sdk", "https://github.com/google-gemini-php/client", {
		binds: ["Gemini"],
		keys: []
	}),
	...clients("python", {
		voyageai: ["voyage", "https://docs.voyageai.com/docs/api-key-and-installation"],
		elevenlabs: ["elevenlabs", "https://github.com/elevenlabs/elevenlabs-python"],
		deepgram: ["deepgram", "https://github.com/deepgram/deepgram-python-sdk"],
		assemblyai: ["assemblyai", "https://github.com/AssemblyAI/assemblyai-python-sdk"],
		cartesia: ["cartesia", "https://github.com/cartesia-ai/cartesia-python"],
		cerebras: ["cerebras", "https://github.com/Cerebras/cerebras-cloud-sdk-python"],
		replicate: ["replicate", "https://github.com/replicate/replicate-python"],
		fireworks: ["fireworks", "https://docs.fireworks.ai/tools-sdks/python-client/sdk-introduction"],
		xai_sdk: ["xai", "https://github.com/xai-org/xai-sdk-python"],
		dashscope: ["dashscope", "https://help.aliyun.com/zh/model-studio/install-sdk"],
		zhipuai: ["zhipu", "https://github.com/MetaGLM/zhipuai-sdk-python-v4"],
		openrouter: ["openrouter", "https://openrouter.ai/docs/sdks/python"],
		vertexai: ["google", "https://cloud.google.com/vertex-ai/generative-ai/docs/reference/python/latest"],
		"google.adk": ["google", "https://google.github.io/adk-docs/"],
		langchain_google_vertexai: ["google", "https://python.langchain.com/docs/integrations/chat/google_vertex_ai_palm/"],
		langchain_voyageai: ["voyage", "https://python.langchain.com/docs/integrations/text_embedding/voyageai/"],
		langchain_deepseek: ["deepseek", "https://python.langchain.com/docs/integrations/chat/deepseek/"],
		langchain_xai: ["xai", "https://python.langchain.com/docs/integrations/chat/xai/"],
		langchain_cohere: ["cohere", "https://python.langchain.com/docs/integrations/chat/cohere/"],
		langchain_fireworks: ["fireworks", "https://python.langchain.com/docs/integrations/chat/fireworks/"],
		langchain_together: ["together", "https://python.langchain.com/docs/integrations/chat/together/"],
		langchain_nvidia_ai_endpoints: ["nvidia", "https://python.langchain.com/docs/integrations/chat/nvidia_ai_endpoints/"],
		langchain_openrouter: ["openrouter", "https://docs.langchain.com/oss/python/integrations/chat/openrouter"],
		"llama_index.llms.gemini": ["google", "https://docs.llamaindex.ai/en/stable/api_reference/llms/gemini/"],
		"llama_index.llms.google_genai": ["google", "https://docs.llamaindex.ai/en/stable/api_reference/llms/google_genai/"],
		"llama_index.llms.openrouter": ["openrouter", "https://docs.llamaindex.ai/en/stable/api_reference/llms/openrouter/"],
		"llama_index.llms.bedrock": ["bedrock", "https://docs.llamaindex.ai/en/stable/api_reference/llms/bedrock/"],
		"llama_index.llms.ollama": ["local", "https://docs.llamaindex.ai/en/stable/api_reference/llms/ollama/"],
		"llama_index.embeddings.voyageai": ["voyage", "https://docs.llamaindex.ai/en/stable/api_reference/embeddings/voyageai/"]
	}),
	row("python", "huggingface_hub", "huggingface", "sdk", "https://huggingface.co/docs/huggingface_hub/guides/inference", { only: ["InferenceClient", "AsyncInferenceClient"] }),
	row("python", "aioboto3", "bedrock", "sdk", "https://github.com/terricain/aioboto3", {
		only: ["client", "Session"],
		services: BEDROCK
	}),
	row("python", "strands", "bedrock", "framework", "https://strandsagents.com/latest/documentation/docs/user-guide/concepts/model-providers/amazon-bedrock/", { only: ["Agent"] }),
	...[
		"aisuite",
		"any_llm",
		"magentic",
		"mirascope",
		"agno"
	].map((name) => row("python", name, "model", "framework", `https://pypi.org/project/${name}/`)),
	...clients("npm", {
		voyageai: ["voyage", "https://github.com/voyage-ai/typescript-sdk"],
		"@elevenlabs/elevenlabs-js": ["elevenlabs", "https://github.com/elevenlabs/elevenlabs-js"],
		elevenlabs: ["elevenlabs", "https://github.com/elevenlabs/elevenlabs-js"],
		"@deepgram/sdk": ["deepgram", "https://github.com/deepgram/deepgram-js-sdk"],
		assemblyai: ["assemblyai", "https://github.com/AssemblyAI/assemblyai-node-sdk"],
		"@cartesia/cartesia-js": ["cartesia", "https://github.com/cartesia-ai/cartesia-js"],
		"@ai-sdk/elevenlabs": ["elevenlabs", "https://ai-sdk.dev/providers/ai-sdk-providers/elevenlabs"],
		"@ai-sdk/deepgram": ["deepgram", "https://ai-sdk.dev/providers/ai-sdk-providers/deepgram"],
		"@ai-sdk/assemblyai": ["assemblyai", "https://ai-sdk.dev/providers/ai-sdk-providers/assemblyai"],
		"together-ai": ["together", "https://github.com/togethercomputer/together-typescript"],
		replicate: ["replicate", "https://github.com/replicate/replicate-javascript"],
		"@huggingface/inference": ["huggingface", "https://huggingface.co/docs/huggingface.js/inference/README"],
		"@cerebras/cerebras_cloud_sdk": ["cerebras", "https://github.com/Cerebras/cerebras-cloud-sdk-node"],
		"@openrouter/sdk": ["openrouter", "https://openrouter.ai/docs/sdks/typescript"],
		"@anthropic-ai/bedrock-sdk": ["bedrock", "https://github.com/anthropics/anthropic-sdk-typescript/tree/main/packages/bedrock-sdk"],
		"@anthropic-ai/vertex-sdk": ["google", "https://github.com/anthropics/anthropic-sdk-typescript/tree/main/packages/vertex-sdk"],
		"@ai-sdk/amazon-bedrock": ["bedrock", "https://ai-sdk.dev/providers/ai-sdk-providers/amazon-bedrock"],
		"@ai-sdk/google-vertex": ["google", "https://ai-sdk.dev/providers/ai-sdk-providers/google-vertex"],
		"@ai-sdk/cohere": ["cohere", "https://ai-sdk.dev/providers/ai-sdk-providers/cohere"],
		"@ai-sdk/togetherai": ["together", "https://ai-sdk.dev/providers/ai-sdk-providers/togetherai"],
		"@ai-sdk/fireworks": ["fireworks", "https://ai-sdk.dev/providers/ai-sdk-providers/fireworks"],
		"@ai-sdk/perplexity": ["perplexity", "https://ai-sdk.dev/providers/ai-sdk-providers/perplexity"],
		"@ai-sdk/cerebras": ["cerebras", "https://ai-sdk.dev/providers/ai-sdk-providers/cerebras"],
		"@ai-sdk/deepinfra": ["deepinfra", "https://ai-sdk.dev/providers/ai-sdk-providers/deepinfra"],
		"@langchain/groq": ["groq", "https://js.langchain.com/docs/integrations/chat/groq/"],
		"@langchain/mistralai": ["mistral", "https://js.langchain.com/docs/integrations/chat/mistral/"],
		"@langchain/aws": ["bedrock", "https://js.langchain.com/docs/integrations/chat/bedrock_converse/"],
		"@langchain/google-vertexai": ["google", "https://js.langchain.com/docs/integrations/chat/google_vertex_ai/"],
		"@langchain/cohere": ["cohere", "https://js.langchain.com/docs/integrations/chat/cohere/"],
		"@langchain/xai": ["xai", "https://js.langchain.com/docs/integrations/chat/xai/"],
		"@langchain/deepseek": ["deepseek", "https://js.langchain.com/docs/integrations/chat/deepseek/"],
		"@langchain/ollama": ["local", "https://js.langchain.com/docs/integrations/chat/ollama/"]
	}),
	row("go", "github.com/aws/aws-sdk-go-v2/service/bedrockruntime", "bedrock", "sdk", "https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/service/bedrockruntime", { binds: ["bedrockruntime"] }),
	row("go", "cloud.google.com/go/vertexai/genai", "google", "sdk", "https://pkg.go.dev/cloud.google.com/go/vertexai/genai", { binds: ["genai"] }),
	row("gem", "aws-sdk-bedrockruntime", "bedrock", "sdk", "https://docs.aws.amazon.com/sdk-for-ruby/v3/api/Aws/BedrockRuntime.html", { binds: ["BedrockRuntime"] }),
	row("gem", "gemini-ai", "google", "sdk", "https://github.com/gbaptista/gemini-ai", { binds: ["Gemini"] }),
	row("nuget", "Amazon.BedrockRuntime", "bedrock", "sdk", "https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/BedrockRuntime/NBedrockRuntime.html", { binds: ["AmazonBedrockRuntimeClient"] }),
	...clients("jvm", {
		"com.google.genai": ["google", "https://github.com/googleapis/java-genai"],
		"software.amazon.awssdk.services.bedrockruntime": ["bedrock", "https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/services/bedrockruntime/package-summary.html"],
		"dev.langchain4j.model.bedrock": ["bedrock", "https://docs.langchain4j.dev/integrations/language-models/amazon-bedrock"],
		"dev.langchain4j.model.vertexai": ["google", "https://docs.langchain4j.dev/integrations/language-models/google-vertex-ai-gemini"],
		"org.springframework.ai.anthropic": ["anthropic", "https://docs.spring.io/spring-ai/reference/api/chat/anthropic-chat.html"]
	}),
	row("cran", "ellmer", "model", "framework", "https://ellmer.tidyverse.org/reference/", {
		only: [
			"chat_openai",
			"chat_openai_compatible",
			"chat_azure_openai",
			"chat_anthropic",
			"chat_claude",
			"chat_google_gemini",
			"chat_google_vertex",
			"chat_aws_bedrock",
			"chat_groq",
			"chat_mistral",
			"chat_deepseek",
			"chat_openrouter",
			"chat_perplexity",
			"chat_huggingface",
			"chat_ollama",
			"chat_github",
			"chat"
		],
		others: {
			chat_openai: "openai",
			chat_openai_compatible: "openai",
			chat_azure_openai: "azure-openai",
			chat_anthropic: "anthropic",
			chat_claude: "anthropic",
			chat_google_gemini: "google",
			chat_google_vertex: "google",
			chat_aws_bedrock: "bedrock",
			chat_groq: "groq",
			chat_mistral: "mistral",
			chat_deepseek: "deepseek",
			chat_openrouter: "openrouter",
			chat_perplexity: "perplexity",
			chat_huggingface: "huggingface",
			chat_ollama: "local",
			chat_github: "github-models"
		}
	}),
	row("cran", "openai", "openai", "sdk", "https://irudnyts.github.io/openai/", { only: [
		"create_chat_completion",
		"create_completion",
		"create_embedding",
		"create_image"
	] }),
	row("julia", "OpenAI", "openai", "sdk", "https://github.com/JuliaML/OpenAI.jl", {
		binds: [
			"create_chat",
			"create_completion",
			"create_embeddings",
			"create_images",
			"create_responses"
		],
		keys: []
	}),
	row("julia", "PromptingTools", "model", "framework", "https://svilupp.github.io/PromptingTools.jl/", { binds: [
		"aigenerate",
		"aiembed",
		"aiextract",
		"aiclassify",
		"aiscan",
		"aitools",
		"aiimage"
	] }),
	row("hex", "OpenaiEx", "openai", "sdk", "https://hexdocs.pm/openai_ex", {
		binds: ["OpenaiEx"],
		keys: []
	}),
	row("hex", "OpenAI", "openai", "sdk", "https://hexdocs.pm/openai", { binds: ["OpenAI"] }),
	row("hex", "LangChain.ChatModels.ChatOpenAI", "openai", "framework", "https://hexdocs.pm/langchain", { binds: ["ChatOpenAI"] }),
	row("hex", "LangChain.ChatModels.ChatAnthropic", "anthropic", "framework", "https://hexdocs.pm/langchain", { binds: ["ChatAnthropic"] }),
	row("hex", "Instructor", "openai", "framework", "https://hexdocs.pm/instructor", { binds: ["Instructor"] }),
	row("hex", "ReqLLM", "model", "framework", "https://hexdocs.pm/req_llm", { binds: ["ReqLLM"] }),
	row("hex", "Anthropix", "anthropic", "sdk", "https://hexdocs.pm/anthropix", { binds: ["Anthropix"] }),
	row("swift", "OpenAI", "openai", "sdk", "https://github.com/MacPaw/OpenAI", {
		binds: ["OpenAI"],
		keys: []
	}),
	row("swift", "SwiftOpenAI", "openai", "sdk", "https://github.com/jamesrochabrun/SwiftOpenAI", {
		binds: ["OpenAIServiceFactory"],
		keys: []
	}),
	row("swift", "SwiftAnthropic", "anthropic", "sdk", "https://github.com/jamesrochabrun/SwiftAnthropic", {
		binds: ["AnthropicServiceFactory"],
		keys: []
	}),
	row("swift", "GoogleGenerativeAI", "google", "sdk", "https://github.com/google-gemini/deprecated-generative-ai-swift", {
		binds: ["GenerativeModel"],
		keys: []
	}),
	row("pub", "dart_openai", "openai", "sdk", "https://pub.dev/packages/dart_openai", {
		binds: ["OpenAI"],
		keys: []
	}),
	row("pub", "openai_dart", "openai", "sdk", "https://pub.dev/packages/openai_dart", {
		binds: ["OpenAIClient"],
		keys: []
	}),
	row("pub", "chat_gpt_sdk", "openai", "sdk", "https://pub.dev/packages/chat_gpt_sdk", {
		binds: ["OpenAI"],
		keys: []
	}),
	row("pub", "anthropic_sdk_dart", "anthropic", "sdk", "https://pub.dev/packages/anthropic_sdk_dart", {
		binds: ["AnthropicClient"],
		keys: []
	}),
	row("pub", "google_generative_ai", "google", "sdk", "https://pub.dev/packages/google_generative_ai", {
		binds: ["GenerativeModel"],
		keys: []
	}),
	row("cpan", "OpenAI.API", "openai", "sdk", "https://metacpan.org/pod/OpenAI::API", { binds: ["OpenAI"] }),
	row("cpan", "OpenAPI.Client.OpenAI", "openai", "sdk", "https://metacpan.org/pod/OpenAPI::Client::OpenAI", { binds: ["OpenAPI"] })
];
const BY_ECOSYSTEM = new Map();
for (const sdk of SDKS) {
	const names = BY_ECOSYSTEM.get(sdk.ecosystem) ?? new Map();
	names.set(sdk.name, sdk);
	BY_ECOSYSTEM.set(sdk.ecosystem, names);
}
function sdkOf(ecosystem, specifier) {
	const names = BY_ECOSYSTEM.get(ecosystem);
	let name = specifier;
	for (let hops = 0; names !== void 0 && hops < 12; hops++) {
		const found = names.get(name);
		if (found !== void 0) return found;
		const cut = Math.max(name.lastIndexOf("."), name.lastIndexOf("/"), name.lastIndexOf(":"));
		if (cut <= 0) return void 0;
		name = name.slice(0, cut).replace(/:$/, "");
	}
}
const BY_BOUND = require_scan.late(() => new Map(SDKS.toReversed().flatMap((sdk) => (sdk.binds ?? []).map((name) => [`${sdk.ecosystem} ${name}`, sdk]))));
function sdkBinding(ecosystem, name) {
	return BY_BOUND().get(`${ecosystem} ${name}`);
}
function mayAsk({ only, others }, names) {
	if (only === void 0 || names.length === 0) return true;
	const asking = new Set([
		...only,
		...Object.keys(others ?? {}),
		"*",
		"default"
	]);
	return names.some((name) => asking.has(name));
}
const SDK_TEXTS = [...new Set(SDKS.flatMap(({ name, services, unless }) => (services ?? (unless === void 0 ? [name, name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1)] : [name])).map((text) => text.toLowerCase())))];
const BINDINGS = [{
	path: /(?:^|\.)AI\.run$/,
	model: /^@(?:cf|hf)\//,
	provider: "cloudflare",
	keys: ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_AI_TOKEN"],
	source: "https://developers.cloudflare.com/workers-ai/configuration/bindings/"
}];
// src/knowledge/recorders.ts
const RECORDERS_OF_TESTS = [
	{
		name: "pytest-recording",
		languages: ["python"],
		uses: /\bpytest\.mark\.(?:default_cassette|vcr)\(\s*["']([^"']{1,200})["']/,
		mark: "vcr",
		source: "https://github.com/kiwicom/pytest-recording"
	},
	{
		name: "VCR.py",
		languages: ["python"],
		uses: /\buse_cassette\((?:\s*(?:path\s*=\s*)?f?["']([^"']{1,200})["'])?/,
		source: "https://vcrpy.readthedocs.io/en/latest/usage.html"
	},
	{
		name: "Polly",
		languages: ["javascript", "typescript"],
		uses: /\b(?:new Polly|setupPolly)\((?:\s*["'`]([^"'`]{1,200})["'`])?/,
		source: "https://netflix.github.io/pollyjs/#/configuration"
	},
	{
		name: "nock",
		languages: ["javascript", "typescript"],
		uses: /\b(?:nockBack|nock\.back|withRecording|recorder)\(\s*["'`]([^"'`]{1,200})["'`]/,
		source: "https://github.com/nock/nock#nock-back"
	},
	{
		name: "VCR",
		languages: ["ruby"],
		uses: /\bVCR\.(?:use|insert)_cassette\(?\s*["']([^"']{1,200})["']/,
		source: "https://github.com/vcr/vcr"
	},
	{
		name: "vcr",
		languages: ["r"],
		uses: /\b(?:local_cassette|use_cassette)\(\s*["']([^"']{1,200})["']/,
		source: "https://docs.ropensci.org/vcr/"
	},
	{
		name: "httprr",
		languages: ["go"],
		uses: /\bhttprr\.(?:OpenForTest|OpenForEmbeddingTest|Open)\((?:\s*"([^"]{1,200})")?/,
		source: "https://pkg.go.dev/golang.org/x/oscar/internal/httprr"
	},
	{
		name: "go-vcr",
		languages: ["go"],
		uses: /\brecorder\.New(?:WithOptions|AsMode)?\(\s*"([^"]{1,200})"/,
		source: "https://github.com/dnaeon/go-vcr"
	},
	{
		name: "VCR",
		languages: ["csharp"],
		uses: /\b(?:UseCassette|new Cassette)\(\s*"([^"]{1,200})"/,
		source: "https://github.com/EasyPost/easyvcr-csharp"
	}
];
const RECORDING_FOLDERS = /cassette|vcr|recording|__nock|nock-?fixtures|fixtures|testdata|httprr|snapshots?$/i;
const RECORD_FLAGS = /^--(?:vcr-)?record(?:-mode)?$|^-httprecord$|^--disable-(?:recording|vcr)$/;
const CALLS_ANYWAY = /^(?:all|rewrite|new_episodes|any|record|wild|dryrun|update|true|1|\.)$/i;
// src/knowledge/asking-servers.ts
const ASKING_SERVERS = [{
	title: "Weaviate",
	clients: {
		python: ["weaviate"],
		npm: ["weaviate-client", "weaviate-ts-client"],
		go: ["github.com/weaviate/weaviate-go-client"],
		jvm: ["io.weaviate"],
		nuget: ["Weaviate.Client"],
		gem: ["weaviate"]
	},
	headers: {
		"x-openai-api-key": "openai",
		"x-azure-api-key": "azure-openai",
		"x-anthropic-api-key": "anthropic",
		"x-cohere-api-key": "cohere",
		"x-goog-studio-api-key": "google",
		"x-goog-vertex-api-key": "google",
		"x-huggingface-api-key": "huggingface",
		"x-mistral-api-key": "mistral",
		"x-nvidia-api-key": "nvidia",
		"x-voyageai-api-key": "voyage",
		"x-xai-api-key": "xai"
	},
	source: "https://docs.weaviate.io/weaviate/model-providers"
}];
exports.ASKING_SERVERS = ASKING_SERVERS;
exports.BINDINGS = BINDINGS;
exports.CALLS_ANYWAY = CALLS_ANYWAY;
exports.RECORDERS_OF_TESTS = RECORDERS_OF_TESTS;
exports.RECORDING_FOLDERS = RECORDING_FOLDERS;
exports.RECORD_FLAGS = RECORD_FLAGS;
exports.SDK_TEXTS = SDK_TEXTS;
exports.mayAsk = mayAsk;
exports.sdkBinding = sdkBinding;
exports.sdkOf = sdkOf;
