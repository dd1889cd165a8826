/**
 * Libraries that call no model, by the ecosystem of who imports them: test frameworks, data, formats,
 * clients of what keeps data, frameworks of the web that only answer. That they spend nothing is an
 * assumption about the library itself; a client of HTTP is none of them, since whom it asks is decided elsewhere.
 */
const FAMILIES = {
  // https://pypi.org
  python:
    'pytest pytest_asyncio pytest_mock hypothesis freezegun time_machine faker factory parameterized mock ' +
    'unittest2 nose2 behave allure syrupy snapshottest inline_snapshot dirty_equals anyio trio numpy pandas ' +
    'polars pyarrow scipy sklearn matplotlib seaborn plotly PIL cv2 sympy networkx pydantic pydantic_settings ' +
    'attr attrs cattrs marshmallow msgspec orjson ujson yaml ruamel toml tomli tomllib tomlkit dotenv environs ' +
    'decouple click typer rich tqdm colorama termcolor tabulate loguru structlog jinja2 markupsafe markdown ' +
    'lxml bs4 dateutil pytz pendulum arrow regex rapidfuzz jsonschema fastapi starlette flask django werkzeug ' +
    'sqlalchemy sqlmodel alembic psycopg psycopg2 asyncpg pymysql pymongo redis celery uvicorn gunicorn ' +
    'tenacity cachetools more_itertools toolz typing_extensions packaging setuptools pkg_resources wheel six ' +
    'git semver cryptography jwt bcrypt passlib nltk tiktoken docx openpyxl pypdf reportlab zstandard psutil ' +
    'deepdiff jsonpath_ng pyperclip watchdog nox invoke ' +
    // Clients of databases, caches, search and storage: whom they ask keeps data and answers no prompt.
    'supabase postgrest gotrue storage3 realtime upstash_redis upstash_vector qdrant_client pinecone ' +
    'faiss pgvector motor beanie ' +
    'mongoengine peewee tortoise databases aiosqlite aiomysql aiopg aioredis pymemcache diskcache ' +
    'clickhouse_connect clickhouse_driver duckdb pyodbc oracledb cassandra influxdb_client ' +
    's3fs fsspec minio firebase_admin gspread feedparser trafilatura newspaper praw tweepy slack_sdk ' +
    'discord telegram github gitlab jira notion_client stripe sendgrid resend twilio pika kombu kafka ' +
    'confluent_kafka sentry_sdk prometheus_client opentelemetry posthog',
  // https://www.npmjs.com
  npm:
    'vitest jest @jest/globals mocha chai sinon ava tap uvu @testing-library/react @testing-library/dom ' +
    '@testing-library/jest-dom @testing-library/user-event @testing-library/vue @vitest/ui jsdom happy-dom ' +
    'fast-check supertest @faker-js/faker zod yup joi ajv typescript ts-node tsx esbuild vite rollup webpack ' +
    'react react-dom vue svelte solid-js preact next lodash lodash-es ramda date-fns dayjs luxon moment uuid ' +
    'nanoid dotenv chalk picocolors kleur ora commander yargs minimist yaml js-yaml toml glob globby fast-glob ' +
    'minimatch micromatch semver express fastify koa hono cors body-parser pino winston debug p-limit p-queue ' +
    'rxjs immer zustand redux sharp prettier eslint execa fs-extra rimraf mkdirp chokidar cheerio marked ' +
    'gray-matter remark rehype unified tslib reflect-metadata prisma @prisma/client drizzle-orm knex pg mysql2 ' +
    'sqlite3 better-sqlite3 mongodb mongoose ioredis redis ' +
    '@supabase/supabase-js @supabase/ssr @upstash/redis @upstash/vector @upstash/ratelimit ' +
    '@qdrant/js-client-rest @qdrant/qdrant-js @pinecone-database/pinecone ' +
    'pgvector postgres @neondatabase/serverless @vercel/postgres ' +
    '@vercel/kv @vercel/blob @planetscale/database @libsql/client mysql kysely typeorm sequelize mikro-orm ' +
    'algoliasearch ' +
    '@clickhouse/client duckdb memjs keyv lru-cache @aws-sdk/client-s3 @aws-sdk/client-dynamodb ' +
    '@google-cloud/storage @google-cloud/firestore firebase-admin @octokit/rest @octokit/core ' +
    '@octokit/graphql @actions/core @actions/github @slack/web-api @notionhq/client discord.js stripe resend ' +
    'nodemailer rss-parser fast-xml-parser turndown @sentry/node ' +
    'posthog-node bullmq kafkajs amqplib',
  // https://cran.r-project.org: what comes with R, and what many packages test and shape data with
  cran:
    'base stats utils methods tools grDevices graphics datasets parallel grid splines stats4 tcltk compiler ' +
    'testthat vcr withr rlang cli glue purrr dplyr tidyr tibble readr stringr stringi forcats lubridate ' +
    'magrittr tidyverse ggplot2 scales jsonlite yaml xml2 rvest here fs usethis devtools pkgload roxygen2 ' +
    'knitr rmarkdown quarto R6 S7 vctrs lifecycle data.table shiny htmltools bslib DBI RSQLite digest ' +
    'httr2 httr curl covr lintr styler targets tarchetypes mockery coro promises later desc waldo',
  // https://pkg.go.dev
  go:
    'github.com/stretchr/testify github.com/google/go-cmp github.com/onsi/ginkgo github.com/onsi/gomega ' +
    'github.com/matryer/is go.uber.org/goleak go.uber.org/zap go.uber.org/mock github.com/golang/mock ' +
    'github.com/spf13/cobra github.com/spf13/pflag github.com/spf13/viper github.com/spf13/afero ' +
    'github.com/google/uuid github.com/sirupsen/logrus github.com/rs/zerolog github.com/fatih/color ' +
    'github.com/pkg/errors gopkg.in/yaml.v2 gopkg.in/yaml.v3 github.com/BurntSushi/toml ' +
    'github.com/joho/godotenv github.com/gorilla/mux github.com/go-chi/chi github.com/gin-gonic/gin ' +
    'github.com/labstack/echo github.com/lib/pq github.com/jackc/pgx github.com/mattn/go-sqlite3 ' +
    'github.com/charmbracelet/bubbletea github.com/charmbracelet/lipgloss github.com/DATA-DOG/go-sqlmock ' +
    'golang.org/x/sync golang.org/x/text golang.org/x/term golang.org/x/tools golang.org/x/exp ' +
    'golang.org/x/crypto golang.org/x/mod golang.org/x/sys golang.org/x/time google.golang.org/protobuf',
} as const;

const KNOWN: Readonly<Record<keyof typeof FAMILIES, ReadonlySet<string>>> = {
  python: new Set(FAMILIES.python.split(' ')),
  npm: new Set(FAMILIES.npm.split(' ')),
  cran: new Set(FAMILIES.cran.split(' ')),
  go: new Set(FAMILIES.go.split(' ')),
};

/** Clients of HTTP: they ask whom the program names, with what it hands them. */
const HTTP_CLIENTS: ReadonlySet<string> = new Set(
  (
    'requests httpx aiohttp urllib3 httplib2 aiofiles websockets ' +
    'axios got ky node-fetch cross-fetch undici superagent ws'
  ).split(' '),
);

export function isHttpClient(specifier: string): boolean {
  return HTTP_CLIENTS.has(specifier.split(/[./]/, 1)[0] ?? '');
}

/** Whether an import brings in a library that is known to call no model. */
export function isHarmlessLibrary(ecosystem: keyof typeof FAMILIES, specifier: string): boolean {
  if (ecosystem === 'go')
    return specifier.split('/').some((_, i, all) => KNOWN.go.has(all.slice(0, i + 1).join('/')));
  const [first = '', second = ''] = specifier.split(ecosystem === 'python' ? '.' : '/');
  const name = specifier.startsWith('@') ? `${first}/${second}` : first;
  return KNOWN[ecosystem].has(name) || (ecosystem === 'npm' && name.startsWith('@types/'));
}
