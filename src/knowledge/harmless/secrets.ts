import { classifyName } from '../names.ts';

/**
 * Secrets that open what is no model: the run's own token and those of registries, reports, signing and
 * deployment, by the names that their own manuals use. A program that is handed nothing else pays
 * for nothing.
 */
const NAMES =
  /^(?:GITHUB_TOKEN|GH_TOKEN|GH_PAT|PAT|PERSONAL_ACCESS_TOKEN|GIT_TOKEN|BOT_TOKEN|ACTIONS_[A-Z_]+|CODECOV_[A-Z_]+|COVERALLS_[A-Z_]+|CODACY_[A-Z_]+|CODECLIMATE_[A-Z_]+|CC_TEST_REPORTER_ID|SONAR_[A-Z_]+|SNYK_[A-Z_]+|SENTRY_[A-Z_]+|NPM_[A-Z_]+|NODE_AUTH_TOKEN|YARN_[A-Z_]+|PYPI_[A-Z_]+|TEST_PYPI_[A-Z_]+|TWINE_[A-Z_]+|POETRY_[A-Z_]+|UV_PUBLISH_[A-Z_]+|CARGO_[A-Z_]+|CRATES_[A-Z_]+|RUBYGEMS_[A-Z_]+|GEM_[A-Z_]+|NUGET_[A-Z_]+|MAVEN_[A-Z_]+|OSSRH_[A-Z_]+|SONATYPE_[A-Z_]+|CENTRAL_[A-Z_]+|GPG_[A-Z_]+|SIGNING_[A-Z_]+|ORG_GRADLE_[A-Z_]+|GRADLE_[A-Z_]+|DEVELOCITY_[A-Z_]+|DOCKER_[A-Z_]+|DOCKERHUB_[A-Z_]+|GHCR_[A-Z_]+|QUAY_[A-Z_]+|REGISTRY_[A-Z_]+|CACHIX_[A-Z_]+|TURBO_[A-Z_]+|NX_[A-Z_]+|CHROMATIC_[A-Z_]+|PERCY_[A-Z_]+|CYPRESS_[A-Z_]+|SLACK_[A-Z_]+|DISCORD_[A-Z_]+|TELEGRAM_[A-Z_]+|SSH_[A-Z_]+|DEPLOY_[A-Z_]+|VERCEL_[A-Z_]+|NETLIFY_[A-Z_]+|FLY_[A-Z_]+|RAILWAY_[A-Z_]+|RELEASE_[A-Z_]+|RENOVATE_[A-Z_]+|APPLE_[A-Z_]+|MACOS_[A-Z_]+|ANDROID_[A-Z_]+|KEYSTORE_[A-Z_]+)$/i;

export function isHarmlessSecret(name: string): boolean {
  return NAMES.test(name);
}

/** Keys of services around models that answer as none: what they trace, store, search or run in. */
const AROUND_MODELS =
  /(?:^|_)(?:BRAINTRUST|LANGSMITH|LANGCHAIN|LANGFUSE|HELICONE|ARIZE|PHOENIX|OPIK|COMET|WANDB|WEAVE|MLFLOW|POSTHOG|CONFIDENT|MILVUS|ZILLIZ|PINECONE|QDRANT|WEAVIATE|CHROMA|ELASTIC|SUPABASE|NEO4J|TAVILY|SERPER|SERPAPI|SEARCHAPI|EXA|BRAVE|LINKUP|FIRECRAWL|OLOSTEP|APIFY|DIFFBOT|SCRAPINGBEE|SCRAPERAPI|SCRAPFLY|ZENROWS|BRIGHTDATA|BROWSERBASE|BROWSERLESS|HYPERBROWSER|E2B|DAYTONA|RUNLOOP)_/i;

/** Services of other kinds that programs which ask a model call beside it: data, mail, news, payments, search. */
const OTHER_SERVICES =
  /(?:^|_)(?:AIRTABLE|ALGOLIA|ATLASSIAN|AUTH0|CLERK|CONFLUENCE|CONTENTFUL|DATABASE|FIGMA|FIREBASE|FRED|GMAIL|HUBSPOT|JIRA|LINEAR|MAILCHIMP|MAILGUN|MEILISEARCH|MONGODB|NEWSAPI|NEWS_API|NOTION|PEXELS|POSTGRES|POSTMARK|REDDIT|REDIS|RESEND|SANITY|SENDGRID|SERPLY|SHOPIFY|STRIPE|TWILIO|TWITTER|TYPESENSE|UNSPLASH|UPSTASH|VAPI|WORDPRESS|YOUTUBE|ZENDESK)_/i;

/** What is kept under lock with it is the program's own: it opens nobody's service. */
const LOCKS =
  /(?:^|_)(?:ENCRYPTION|CIPHER|FERNET|HMAC|JWT|CSRF|SESSION|COOKIE|CHECKPOINT|SIGNING)_(?:KEY|SECRET|TOKEN)/i;

export function opensOtherService(name: string): boolean {
  if (classifyName(name) !== undefined) return false;
  return AROUND_MODELS.test(name) || OTHER_SERVICES.test(name) || LOCKS.test(name);
}
