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
    'deepdiff jsonpath_ng pyperclip watchdog nox invoke nest_asyncio langchain_core langchain_text_splitters ' +
    // Clients of databases, caches, search and storage: whom they ask keeps data and answers no prompt.
    'tavily duckduckgo_search ddgs supabase postgrest gotrue storage3 realtime upstash_redis upstash_vector qdrant_client pinecone ' +
    'faiss pgvector motor beanie ' +
    'mongoengine peewee tortoise databases aiosqlite aiomysql aiopg aioredis pymemcache diskcache ' +
    'clickhouse_connect clickhouse_driver duckdb pyodbc oracledb cassandra influxdb_client ' +
    's3fs fsspec minio firebase_admin gspread feedparser trafilatura newspaper praw tweepy slack_sdk ' +
    'discord telegram github gitlab jira notion_client stripe sendgrid resend twilio pika kombu kafka ' +
    'confluent_kafka sentry_sdk prometheus_client opentelemetry posthog ' +
    'selenium seleniumbase playwright webdriver_manager absl aiohttp_cors aiosmtplib altair annotated_types anywidget apscheduler argcomplete ' +
    'argparse asgiref asteval astropy astunparse babel backoff bidict binaryornot bitarray ' +
    'blinker bokeh boltons bottle braceexpand bravado brotli cairosvg camelot cartopy certifi ' +
    'cffi chardet charset_normalizer cloudpickle cmarkgfm codetiming colorlog commonmark ' +
    'configargparse configobj construct cookiecutter coverage croniter cssselect cycler cython ' +
    'dacite dask dataclasses_json datashader dateparser deprecated dill distro dns docopt ' +
    'docutils duckdb_engine ebooklib einops email_validator emoji execnet exifread fabric falcon ' +
    'fastavro fastparquet feather feedgen filelock filetype fitz flask_cors flask_login ' +
    'flask_migrate flask_sqlalchemy folium fontTools frozendict frozenlist fuzzywuzzy geopandas ' +
    'geopy gevent gitdb gitpython google_auth graphviz greenlet grpc gymnasium h5py hdbscan ' +
    'html2text html5lib humanize icalendar idna igraph imageio imagehash importlib_metadata ' +
    'importlib_resources inflect inflection intervaltree ipywidgets isodate itsdangerous janus ' +
    'jieba jmespath joblib json5 jsonlines jsonpickle jsonpatch jsonpointer jose kaleido ' +
    'kubernetes langcodes langdetect lark latex2mathml levenshtein librosa lightgbm line_profiler ' +
    'lru lxml_html_clean lz4 magic mako markdown_it markdownify markdown2 mistletoe mistune ' +
    'mkdocs mmh3 mpmath msal msgpack multidict multipledispatch mypy_extensions natsort netCDF4 ' +
    'nibabel nptyping numba numexpr oauthlib odf onnx openpyxl_image_loader paho pandera paramiko ' +
    'parse parsel parso pathspec pathvalidate patsy pdf2image pdfminer pdfplumber pexpect ' +
    'phonenumbers pikepdf pint pkginfo platformdirs plotnine pluggy polyline portalocker ' +
    'prettytable prompt_toolkit psycopg_pool ptyprocess py7zr pyaml pycountry pydash pyfakefs ' +
    'pyfiglet pygments pyinstaller pymupdf pynput pyparsing pyproj pyrsistent pyserial pysftp ' +
    'pystache pytesseract pytest_cov pytest_django pytest_httpserver pytest_httpx pytest_xdist ' +
    'pythonjsonlogger pytimeparse pyvista qrcode questionary ratelimit rasterio rdflib ' +
    'readability rfc3339_validator rpds rq ruptures semantic_version setproctitle shapely ' +
    'shellingham simplejson skimage slugify smart_open snowballstemmer sortedcontainers soupsieve ' +
    'sphinx sqlglot sqlite_utils sqlparse stamina starlette_context statsmodels stdlib_list ' +
    'stopwords svgwrite tables tabula telethon tensorboard textdistance threadpoolctl tinydb tld ' +
    'tomli_w torchmetrics torchvision tornado tree_sitter trio_websocket typeguard typing_inspect ' +
    'tzdata tzlocal unidecode unidiff uritemplate user_agents uvloop validators vobject ' +
    'watchfiles wcwidth weasyprint webcolors webdriver_manager webtest whoosh wordcloud wrapt ' +
    'xarray xgboost xlrd xlsxwriter xmltodict yarl yfinance youtube_transcript_api yt_dlp ' +
    'zeroconf zipp zmq ldap3 ldap nats aio_pika aiokafka dramatiq huey aiogram telebot mastodon ' +
    'atproto facebook newsapi googleapiclient google_auth_oauthlib google_auth_httplib2 pygithub ' +
    'ghapi pygsheets O365 msgraph simple_salesforce shopify paypalrestsdk plaid braintree ' +
    'mailchimp_marketing mailjet_rest sib_api_v3_sdk postmarker onesignal pusher ably datadog ' +
    'newrelic rollbar bugsnag honeycomb structlog_sentry luigi pyspark trino prestodb pyhive ' +
    'impala teradatasql hdbcli vertica_python redshift_connector pymssql cx_Oracle aiosql asyncmy ' +
    'ormar pony piccolo edgedb arango neo4j py2neo gremlin_python pysolr localstack ' +
    // What runs models on the machine itself, trains or measures them.
    'sentence_transformers transformers torch torchaudio tensorflow keras jax flax accelerate datasets tokenizers ' +
    'safetensors peft trl optimum bitsandbytes diffusers timm ultralytics spacy stanza gensim flair chromadb lancedb ' +
    'annoy hnswlib catboost optuna mlflow wandb evaluate rouge_score bert_score sacrebleu rank_bm25 umap bertopic ' +
    'keybert whisper faster_whisper onnxruntime easyocr paddleocr mediapipe soundfile pydub robot',
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
    'nodemailer rss-parser fast-xml-parser xml2js google-trends-api turndown @sentry/node ' +
    'posthog-node bullmq kafkajs amqplib ' +
    'playwright @playwright/test playwright-core puppeteer puppeteer-core selenium-webdriver webdriverio cypress @octokit/app @octokit/webhooks @octokit/auth-app @octokit/types @octokit/plugin-retry ' +
    '@octokit/plugin-throttling @actions/exec @actions/io @actions/glob @actions/tool-cache ' +
    '@actions/cache @actions/artifact @actions/http-client probot simple-git isomorphic-git ' +
    '@npmcli/arborist pacote npm-registry-fetch validate-npm-package-name cosmiconfig conf ' +
    'configstore env-paths find-up pkg-dir read-pkg read-pkg-up write-pkg load-json-file ' +
    'write-json-file json5 jsonc-parser jsonpath-plus jsonschema @sinclair/typebox valibot io-ts ' +
    'runtypes superstruct arktype effect fp-ts neverthrow ts-pattern type-fest ts-morph ' +
    '@babel/core @babel/parser @babel/traverse @babel/generator @babel/types @babel/preset-env ' +
    'acorn esprima escodegen recast jscodeshift @swc/core @swc/jest ts-jest babel-jest ' +
    '@vitejs/plugin-react @vitejs/plugin-vue @sveltejs/kit @remix-run/node @remix-run/react ' +
    'react-router react-router-dom @tanstack/react-query @tanstack/react-table ' +
    '@tanstack/react-router swr @apollo/client @apollo/server graphql graphql-request ' +
    'graphql-yoga urql @trpc/server @trpc/client @nestjs/core @nestjs/common @nestjs/config ' +
    '@nestjs/testing @nestjs/swagger @nestjs/platform-express class-validator class-transformer ' +
    'inversify tsyringe awilix @hono/node-server @fastify/cors @fastify/static express-rate-limit ' +
    'helmet morgan compression cookie-parser express-session passport jsonwebtoken jose bcrypt ' +
    'bcryptjs argon2 crypto-js tweetnacl node-forge multer busboy formidable ' +
    '@aws-sdk/lib-dynamodb @aws-sdk/client-sqs @aws-sdk/client-sns @aws-sdk/client-ses ' +
    '@aws-sdk/client-lambda @aws-sdk/client-secrets-manager @aws-sdk/client-ssm ' +
    '@aws-sdk/client-cloudwatch @aws-sdk/client-cloudfront @aws-sdk/client-ecs ' +
    '@aws-sdk/client-ec2 @aws-sdk/client-sts @aws-sdk/s3-request-presigner @google-cloud/pubsub ' +
    '@google-cloud/bigquery @google-cloud/secret-manager @google-cloud/logging @azure/identity ' +
    '@azure/storage-blob @azure/cosmos @azure/keyvault-secrets @prisma/adapter-pg ' +
    '@electric-sql/pglite @neondatabase/api-client mssql oracledb tedious sql.js nedb lowdb level ' +
    'leveldown rocksdb @mikro-orm/core objection bookshelf umzug node-pg-migrate connect-redis ' +
    'cache-manager node-cache @keyv/redis agenda bull bee-queue node-cron cron croner ' +
    'node-schedule nats mqtt amqp-connection-manager kafka-node socket.io socket.io-client ' +
    'sockjs-client @socket.io/redis-adapter eventemitter3 mitt tiny-invariant invariant deepmerge ' +
    'fast-deep-equal fast-equals deep-equal object-hash hash-sum nanoevents ulid cuid ' +
    '@paralleldrive/cuid2 short-uuid slugify change-case camelcase pluralize he entities ' +
    'html-entities sanitize-html dompurify isomorphic-dompurify linkedom parse5 htmlparser2 ' +
    'css-select domhandler node-html-parser mdast-util-from-markdown mdast-util-to-string ' +
    'micromark unist-util-visit remark-parse remark-gfm remark-frontmatter remark-stringify ' +
    'remark-rehype rehype-parse rehype-stringify rehype-raw rehype-sanitize mdast @mdx-js/mdx ' +
    'next-mdx-remote markdown-it front-matter js-beautify diff diff-match-patch jsdiff fuse.js ' +
    'lunr minisearch flexsearch elasticlunr natural compromise franc xlsx exceljs papaparse ' +
    'csv-parse csv-parser csv-stringify fast-csv pdf-lib pdfkit pdf-parse pdfjs-dist jspdf ' +
    'mammoth docx jszip archiver adm-zip yauzl unzipper tar tar-fs canvas jimp pngjs pixelmatch ' +
    'image-size exifr svgo d3 chart.js echarts three pixi.js leaflet mapbox-gl maplibre-gl ' +
    '@turf/turf listr listr2 inquirer @inquirer/prompts prompts enquirer cac meow sade clipanion ' +
    'citty consola signale loglevel log4js bunyan npmlog boxen cli-table3 cli-progress figlet ' +
    'gradient-string log-update strip-ansi wrap-ansi string-width table terminal-link ' +
    'update-notifier is-ci ci-info detect-port get-port portfinder open which cross-spawn ' +
    'tree-kill ps-tree pidtree signal-exit async p-map p-retry p-timeout p-all p-throttle ' +
    'async-retry retry bottleneck throat limiter debounce lodash.debounce lodash.merge mnemonist ' +
    'immutable mobx jotai recoil valtio xstate @reduxjs/toolkit react-hook-form formik ' +
    '@hookform/resolvers clsx classnames tailwind-merge class-variance-authority lucide-react ' +
    '@radix-ui/react-dialog framer-motion styled-components @emotion/react @mui/material antd ' +
    'next-auth next-themes next-intl i18next react-i18next intl-messageformat @formatjs/intl ' +
    'date-fns-tz @date-fns/tz chrono-node ms pretty-ms humanize-duration bytes pretty-bytes ' +
    'filesize numeral big.js bignumber.js decimal.js mathjs seedrandom random-js faker casual ' +
    'chance nock msw sinon-chai chai-as-promised proxyquire rewire mock-fs memfs mockdate ' +
    'timekeeper jest-mock-extended vitest-mock-extended aws-sdk-client-mock testcontainers ' +
    '@testcontainers/postgresql ioredis-mock mongodb-memory-server pg-mem c8 nyc ' +
    'istanbul-lib-coverage @vitest/coverage-v8 @vitest/expect expect benchmark tinybench ' +
    '@tsconfig/node20 tsconfig-paths tsup unbuild nodemon concurrently husky lint-staged ' +
    'cross-env env-var envalid dotenv-expand dotenv-flow @t3-oss/env-core config rc nconf convict ' +
    '@sentry/browser @sentry/nextjs dd-trace newrelic ' +
    'pino-pretty prom-client @slack/bolt @slack/webhook telegraf grammy node-telegram-bot-api ' +
    'discord-api-types @discordjs/rest twit twitter-api-v2 masto @atproto/api googleapis ' +
    'google-auth-library @sendgrid/mail mailgun.js postmark @react-email/components @linear/sdk ' +
    'jira.js asana @airtable/blocks contentful contentful-management @sanity/client ' +
    '@sanity/image-url @shopify/shopify-api @stripe/stripe-js web-push onesignal-node ' +
    '@firebase/rules-unit-testing appwrite pocketbase @clerk/nextjs @auth0/nextjs-auth0 ethers ' +
    'viem web3 wagmi @solana/web3.js tmp tempy make-dir move-file cpy copyfiles klaw walkdir ' +
    'readdirp fdir picomatch ignore chokidar-cli watchpack graceful-fs jsonfile ndjson split2 ' +
    'through2 readable-stream concat-stream get-stream into-stream pump iconv-lite chardet ' +
    'jschardet mime mime-types content-type accepts negotiator qs query-string url-join ' +
    'path-to-regexp tough-cookie cookie set-cookie-parser user-agents ipaddr.js is-url validator ' +
    'libphonenumber-js email-validator zod-to-json-schema zod-validation-error swagger-jsdoc ' +
    '@langchain/core langfuse langfuse-core langfuse-langchain @langfuse/core @langfuse/client ' +
    '@langfuse/langchain @langfuse/otel @langfuse/tracing ' +
    'robots-parser @mozilla/readability unpdf @xenova/transformers @huggingface/transformers onnxruntime-node ' +
    'swagger-ui-express @readme/openapi-parser @apidevtools/swagger-parser openapi-typescript',
  // https://docs.ruby-lang.org/en/master/standard_library_md.html, https://rubygems.org
  gem:
    'abbrev base64 benchmark bigdecimal bundler cgi coverage csv date delegate digest drb English erb etc expect fcntl fiddle ' +
    'fileutils find forwardable getoptlong io ipaddr irb json logger matrix mkmf monitor mutex_m net nkf objspace observer open3 ' +
    'openssl open-uri optparse ostruct pathname pp prettyprint prime pstore psych pty racc rdoc readline reline resolv rinda ' +
    'ripper rubygems securerandom set shellwords singleton socket stringio strscan syslog tempfile thread time timeout tmpdir ' +
    'tracer tsort un uri weakref win32ole yaml zlib ' +
    'rake rspec minitest test test-unit simplecov factory_bot faker capybara selenium-webdriver webmock vcr pry byebug debug rubocop ' +
    'octokit github_api dotenv thor tty-prompt tty-spinner tty-table pastel rainbow colorize terminal-table slop optimist nokogiri ' +
    'active_support active_record active_model action_view rails sinatra rack puma sequel pg mysql2 sqlite3 redis sidekiq mail aws-sdk-s3 ' +
    'kramdown redcarpet commonmarker front_matter_parser liquid jekyll middleman rouge sass mini_magick chunky_png addressable ' +
    'rss feedjira rubyzip zip rubyXL roo tzinfo i18n money semantic jwt bcrypt zeitwerk dry concurrent ruby-progressbar parallel ' +
    'git rugged fastlane xcodeproj plist cocoapods listen diffy hashie oj msgpack stripe twilio-ruby slack-ruby-client discordrb twitter ' +
    'google_drive sentry-ruby yard tiktoken_ruby ' +
    // Clients of HTTP: whom they ask is read where they are handed an address.
    'faraday httparty rest-client http typhoeus excon httpx',
  // https://cran.r-project.org: what comes with R, and what many packages test and shape data with
  cran:
    'base stats utils methods tools grDevices graphics datasets parallel grid splines stats4 tcltk compiler ' +
    'testthat vcr withr rlang cli glue purrr dplyr tidyr tibble readr stringr stringi forcats lubridate ' +
    'magrittr tidyverse ggplot2 scales jsonlite yaml xml2 rvest here fs usethis devtools pkgload roxygen2 ' +
    'knitr rmarkdown quarto R6 S7 vctrs lifecycle data.table shiny htmltools bslib DBI RSQLite digest ' +
    'httr2 httr curl covr lintr styler targets tarchetypes mockery coro promises later desc waldo',
  // https://crates.io, by the names that programs give them
  cargo:
    'anyhow thiserror eyre color_eyre miette snafu failure log env_logger tracing tracing_subscriber tracing_appender ' +
    'tracing_test test_log slog fern flexi_logger simplelog pretty_env_logger metrics prometheus opentelemetry ' +
    'serde serde_json serde_yaml serde_yml serde_with serde_derive serde_bytes serde_urlencoded serde_qs serde_path_to_error ' +
    'toml toml_edit ron csv bincode postcard rmp_serde ciborium prost tonic quick_xml roxmltree json5 jsonschema ' +
    'schemars utoipa validator garde typify indexmap hashbrown dashmap smallvec arrayvec bitflags bytes either itertools ' +
    'tokio tokio_util tokio_stream tokio_test async_std smol futures futures_util futures_core futures_channel async_trait ' +
    'async_stream async_channel flume crossbeam crossbeam_channel parking_lot once_cell lazy_static rayon num_cpus pin_project ' +
    'pin_project_lite derive_builder derive_more typed_builder bon strum strum_macros enum_dispatch paste quote syn proc_macro2 ' +
    'trybuild clap structopt argh lexopt dialoguer indicatif console crossterm ratatui colored owo_colors termcolor comfy_table ' +
    'tabled chrono time humantime jiff uuid ulid nanoid rand rand_core rand_chacha fastrand getrandom regex regex_lite fancy_regex ' +
    'aho_corasick memchr unicode_segmentation unicode_width heck similar diff globset glob walkdir ignore tempfile tempdir dirs ' +
    'directories home which fs_extra notify same_file path_clean camino dunce url percent_encoding urlencoding mime mime_guess ' +
    'http http_body http_body_util base64 hex sha1 sha2 md5 blake3 hmac ring rustls native_tls jsonwebtoken argon2 bcrypt ' +
    'zeroize secrecy aes_gcm ed25519_dalek flate2 zstd brotli lz4_flex zip tar num num_traits num_bigint rust_decimal ordered_float ' +
    'ndarray nalgebra approx float_cmp image semver config figment dotenv dotenvy dotenvy_macro envy confy whoami hostname sysinfo ' +
    'sqlx diesel diesel_migrations sea_orm rusqlite tokio_postgres postgres deadpool deadpool_postgres bb8 r2d2 redis mongodb ' +
    'pgvector pgmq pgrx pgrx_tests sled redb rocksdb tantivy lancedb arrow parquet polars datafusion duckdb ' +
    'axum axum_extra axum_test actix actix_web actix_rt actix_cors rocket warp tower tower_http tide salvo poem handlebars tera askama ' +
    'minijinja liquid pulldown_cmark comrak scraper html5ever tiktoken_rs text_splitter tokenizers tree_sitter ropey git2 gix ' +
    'octocrab lettre moka lru cached backon backoff tokio_retry governor libc nix windows_sys signal_hook ctrlc shell_words shlex ' +
    'rstest rstest_reuse proptest quickcheck quickcheck_macros criterion divan insta expect_test pretty_assertions assert_matches ' +
    'assert_cmd assert_fs predicates serial_test mockall fake arbitrary test_case test_strategy testcontainers testcontainers_modules ' +
    'wiremock mockito httpmock httptest temp_env env_lock ntest static_assertions doc_comment tap educe derivative',
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
    'golang.org/x/crypto golang.org/x/mod golang.org/x/sys golang.org/x/time google.golang.org/protobuf ' +
    'github.com/google/go-github github.com/urfave/cli github.com/alecthomas/kong ' +
    'github.com/jessevdk/go-flags github.com/mitchellh/mapstructure ' +
    'github.com/mitchellh/go-homedir github.com/hashicorp/go-multierror github.com/hashicorp/hcl ' +
    'github.com/hashicorp/golang-lru github.com/hashicorp/go-version ' +
    'github.com/Masterminds/semver github.com/Masterminds/sprig github.com/Masterminds/squirrel ' +
    'github.com/gofrs/uuid github.com/rs/xid github.com/oklog/ulid github.com/segmentio/ksuid ' +
    'github.com/samber/lo github.com/tidwall/gjson github.com/tidwall/sjson ' +
    'github.com/json-iterator/go github.com/goccy/go-json github.com/goccy/go-yaml ' +
    'github.com/ghodss/yaml sigs.k8s.io/yaml github.com/pelletier/go-toml ' +
    'github.com/go-playground/validator github.com/xeipuuv/gojsonschema ' +
    'github.com/santhosh-tekuri/jsonschema github.com/invopop/jsonschema github.com/caarlos0/env ' +
    'github.com/kelseyhightower/envconfig github.com/gofiber/fiber github.com/gorilla/websocket ' +
    'github.com/gorilla/sessions github.com/gorilla/handlers github.com/rs/cors ' +
    'github.com/julienschmidt/httprouter github.com/golang-jwt/jwt github.com/go-sql-driver/mysql ' +
    'github.com/jmoiron/sqlx gorm.io/gorm gorm.io/driver github.com/uptrace/bun entgo.io/ent ' +
    'github.com/golang-migrate/migrate github.com/pressly/goose modernc.org/sqlite ' +
    'github.com/redis/go-redis github.com/go-redis/redis go.mongodb.org/mongo-driver ' +
    'github.com/dgraph-io/badger go.etcd.io/bbolt github.com/nats-io/nats.go ' +
    'github.com/segmentio/kafka-go github.com/IBM/sarama github.com/rabbitmq/amqp091-go ' +
    'github.com/prometheus/client_golang go.opentelemetry.io/otel github.com/getsentry/sentry-go ' +
    'github.com/charmbracelet/bubbles github.com/charmbracelet/glamour ' +
    'github.com/charmbracelet/log github.com/charmbracelet/huh github.com/muesli/termenv ' +
    'github.com/mattn/go-isatty github.com/mattn/go-colorable github.com/schollz/progressbar ' +
    'github.com/olekukonko/tablewriter github.com/jedib0t/go-pretty github.com/pterm/pterm ' +
    'github.com/manifoldco/promptui github.com/AlecAivazis/survey github.com/PuerkitoBio/goquery ' +
    'github.com/gocolly/colly github.com/yuin/goldmark github.com/gomarkdown/markdown ' +
    'github.com/russross/blackfriday github.com/microcosm-cc/bluemonday ' +
    'github.com/alecthomas/chroma github.com/go-git/go-git github.com/fsnotify/fsnotify ' +
    'github.com/robfig/cron github.com/cenkalti/backoff github.com/avast/retry-go go.uber.org/fx ' +
    'go.uber.org/dig go.uber.org/multierr go.uber.org/atomic go.uber.org/automaxprocs ' +
    'github.com/google/wire github.com/davecgh/go-spew github.com/pmezard/go-difflib ' +
    'github.com/sergi/go-diff github.com/hexops/gotextdiff github.com/onsi/ginkgo/v2 ' +
    'github.com/testcontainers/testcontainers-go github.com/jarcoal/httpmock ' +
    'github.com/h2non/gock gopkg.in/h2non/gock.v1 github.com/bxcodec/faker ' +
    'github.com/brianvoe/gofakeit github.com/dustin/go-humanize github.com/shopspring/decimal ' +
    'github.com/bits-and-blooms/bitset github.com/cespare/xxhash github.com/klauspost/compress ' +
    'github.com/pierrec/lz4 github.com/ulikunitz/xz github.com/gabriel-vasile/mimetype ' +
    'github.com/disintegration/imaging gonum.org/v1/gonum golang.org/x/image golang.org/x/oauth2 ' +
    'google.golang.org/grpc k8s.io/api k8s.io/apimachinery k8s.io/client-go ' +
    'sigs.k8s.io/controller-runtime github.com/docker/docker github.com/opencontainers/image-spec ' +
    'github.com/slack-go/slack github.com/bwmarrin/discordgo',
} as const;

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FAMILIES).map(([ecosystem, names]) => [ecosystem, new Set(names.split(' '))]),
);

/**
 * Parts of Python libraries that ask models elsewhere: they hold cases, and run what is handed to them. What
 * is below one of them is another.
 */
const MODULES: ReadonlySet<string> = new Set(
  // https://deepeval.com/docs/evaluation-introduction, https://docs.langchain.com/oss/python/langgraph/graph-api,
  // https://langfuse.com/docs/observability/sdk/overview (`langfuse.openai` asks)
  (
    'deepeval deepeval.test_case deepeval.evaluate langgraph langgraph.graph langgraph.graph.state ' +
    'langgraph.graph.message langgraph.types langgraph.constants langgraph.errors langgraph.config ' +
    'langgraph.checkpoint.base langgraph.checkpoint.memory langgraph.checkpoint.sqlite ' +
    'langgraph.checkpoint.postgres langfuse langfuse.callback langfuse.decorators langfuse.langchain ' +
    'langfuse.media langfuse.types'
  ).split(' '),
);

/** Clients of HTTP: they ask whom the program names, with what it hands them. */
const HTTP_CLIENTS: ReadonlySet<string> = new Set(
  (
    'requests httpx aiohttp urllib3 httplib2 aiofiles websockets ' +
    'axios got ky node-fetch cross-fetch undici superagent ws ' +
    'reqwest reqwest_middleware ureq'
  ).split(' '),
);

export function isHttpClient(specifier: string): boolean {
  return HTTP_CLIENTS.has(specifier.replace(/^::/, '').split(/[./]/, 1)[0] ?? '');
}

/**
 * Messages of a client that Google generates: `google.ai.generativelanguage_v1beta.types`
 * (https://googleapis.dev/python/generativelanguage/latest/generativelanguage_v1beta/types_.html).
 */
const MESSAGES = /^google(?:\.\w+)+\.types(?:\.|$)/;

/** Owners on npm whose packages all are of this kind: https://www.npmjs.com/org/types, https://www.npmjs.com/org/opentelemetry */
const SCOPES: ReadonlySet<string> = new Set(['@types', '@opentelemetry']);

/** Whether an import brings in a library that is known to call no model; `*` among the names: all of it. */
export function isHarmlessLibrary(
  ecosystem: keyof typeof FAMILIES,
  specifier: string,
  names: readonly string[] = [],
): boolean {
  if (ecosystem === 'go')
    return specifier
      .split('/')
      .some((_, i, all) => KNOWN.get('go')?.has(all.slice(0, i + 1).join('/')));
  if (ecosystem === 'python' && MODULES.has(specifier) && !names.includes('*')) return true;
  if (ecosystem === 'python' && MESSAGES.test(specifier)) return true;
  const [first = '', second = ''] = specifier.split(
    /^(?:python|cargo)$/.test(ecosystem) ? '.' : '/',
  );
  const name = specifier.startsWith('@') ? `${first}/${second}` : first;
  return KNOWN.get(ecosystem)?.has(name) === true || (ecosystem === 'npm' && SCOPES.has(first));
}
