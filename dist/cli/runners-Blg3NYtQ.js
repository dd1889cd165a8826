const require_scan = require("./scan-DOU2cywy.js");
// src/knowledge/test-runners.ts
const split$3 = (words) => words.split(" ");
const PYTHON_TESTS = /^(?:test_.*|.*_test)\.py$/;
const JS_TESTS = /\.(?:test|spec)\.[cm]?[jt]sx?$/;
const PYTEST$1 = {
	name: "pytest",
	files: PYTHON_TESTS,
	valued: split$3("-m -k -n -o -c -p -W --cov --maxfail --ignore --ignore-glob --deselect --junitxml --junit-xml --timeout --durations --rootdir --reruns --cov-report --cov-config --numprocesses --dist --tb --override-ini --confcutdir --basetemp --log-level --count --benchmark-json --html --record-mode --vcr-record --allowed-hosts --asyncio-mode --alluredir"),
	settings: "pytest",
	source: "https://docs.pytest.org/en/stable/reference/reference.html#command-line-flags"
};
const JEST = {
	name: "jest",
	files: JS_TESTS,
	valued: split$3("-t --testNamePattern -c --config --testPathPattern --testPathPatterns --testPathIgnorePatterns --testTimeout --maxWorkers -w --rootDir --roots --selectProjects --ignoreProjects --coverageDirectory --reporters --shard --env"),
	settings: "jest",
	source: "https://jestjs.io/docs/cli"
};
const VITEST = {
	name: "vitest",
	files: JS_TESTS,
	valued: split$3("-t --testNamePattern --config -c --project --reporter --exclude --dir --root -r --testTimeout --environment --pool --shard --outputFile --maxWorkers --mode"),
	settings: "vitest",
	source: "https://vitest.dev/guide/cli.html"
};
const NODE_TEST = {
	name: "node",
	files: /(?:\.(?:test|spec)|[-_]test)\.[cm]?[jt]s$|^test[-\w]*\.[cm]?[jt]s$/,
	valued: split$3("--test-name-pattern --import --require -r --test-reporter --env-file --loader --test-concurrency --test-timeout"),
	source: "https://nodejs.org/api/test.html#running-tests-from-the-command-line"
};
const CARGO_TEST_VALUED = split$3("-p --package --exclude --features -F --test --bin --example --bench --manifest-path --profile --cargo-profile -P -E --filterset --filter-expr --target --target-dir -j --jobs --test-threads --retries --partition --color --config --config-file --run-ignored --message-format -Z --output-path --output-dir --ignore-filename-regex --fail-under-lines --fail-under-functions --fail-under-regions --dep-coverage --build-jobs --skip --archive-file --archive-format --zstd-level --extract-to --workspace-remap --target-dir-remap --cargo-metadata --binaries-metadata --status-level --final-status-level --failure-output --success-output --max-fail --tool-config-file --stress-count");
const TEST_RUNNERS = [
	...[
		"pytest",
		"py.test",
		"python -m pytest",
		"python3 -m pytest",
		"py -m pytest"
	].map((words) => ({
		words,
		...PYTEST$1
	})),
	{
		...PYTEST$1,
		words: "deepeval test run",
		valued: [...PYTEST$1.valued, ...split$3("-r --repeat -id --identifier -d --display --mark")],
		source: "https://deepeval.com/docs/evaluation-unit-testing-in-ci-cd"
	},
	...["python -m unittest", "python3 -m unittest"].map((words) => ({
		words,
		name: "unittest",
		files: /^test.*\.py$/,
		valued: split$3("-s --start-directory -p --pattern -t --top-level-directory -k"),
		source: "https://docs.python.org/3/library/unittest.html#command-line-interface"
	})),
	...[
		"python manage.py test",
		"python3 manage.py test",
		"django-admin test"
	].map((words) => ({
		words,
		name: "django",
		files: /^test.*\.py$/,
		valued: split$3("--settings --tag --exclude-tag -k --pattern -p --parallel -v --verbosity"),
		source: "https://docs.djangoproject.com/en/stable/topics/testing/overview/"
	})),
	...[
		"nose2",
		"nosetests",
		"ward"
	].map((words) => ({
		words,
		name: words,
		files: PYTHON_TESTS,
		valued: split$3("-s --start-dir -c --config --path --tags"),
		source: "https://docs.nose2.io/en/latest/usage.html"
	})),
	...["behave", "python -m behave"].map((words) => ({
		words,
		name: "behave",
		files: /\.py$/,
		valued: split$3("-t --tags -n --name -D --define -f --format -o --outfile -i --include -e --exclude"),
		source: "https://behave.readthedocs.io/en/stable/behave/"
	})),
	...[
		"robot",
		"pabot",
		"python -m robot"
	].map((words) => ({
		words,
		name: "robot",
		files: /\.robot$/,
		valued: split$3("-i --include -e --exclude -t --test -s --suite -v --variable -d --outputdir -V"),
		source: "https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html"
	})),
	{
		words: "vitest",
		...VITEST
	},
	{
		words: "evalite",
		name: "evalite",
		files: /\.eval\.[cm]?[jt]sx?$/,
		valued: split$3("--threshold --outputPath --output"),
		idle: split$3("export serve"),
		source: "https://www.evalite.dev/api/cli"
	},
	...[
		"jest",
		"react-scripts test",
		"craco test",
		"ng test",
		"vue-cli-service test:unit"
	].map((words) => ({
		words,
		...JEST
	})),
	...[
		"mocha",
		"ts-mocha",
		"electron-mocha"
	].map((words) => ({
		words,
		name: "mocha",
		files: JS_TESTS,
		valued: split$3("-g --grep -f --fgrep -t --timeout -s --slow -r --require --config --package --reporter -R --spec --ignore --exclude --file --import --loader -n --node-option"),
		settings: "mocha",
		source: "https://mochajs.org/#command-line-usage"
	})),
	...[
		"ava",
		"tap",
		"uvu",
		"jasmine",
		"japa"
	].map((words) => ({
		words,
		name: words,
		files: JS_TESTS,
		valued: split$3("-m --match -s --serial --config -r --require --timeout -T -i --ignore --filter"),
		source: "https://github.com/avajs/ava/blob/main/docs/05-command-line.md"
	})),
	{
		words: "bun test",
		name: "bun",
		files: /[._](?:test|spec)\.[cm]?[jt]sx?$/,
		valued: split$3("-t --test-name-pattern --timeout --preload --bail --rerun-each --coverage-dir"),
		source: "https://bun.sh/docs/cli/test"
	},
	...[
		"node",
		"nodejs",
		"tsx"
	].map((word) => ({
		words: `${word} --test`,
		...NODE_TEST
	})),
	...[
		"playwright test",
		"testcafe",
		"wdio run",
		"wdio",
		"nightwatch",
		"codeceptjs run",
		"k6 run"
	].map((words) => ({
		words,
		name: words.split(" ", 1)[0] ?? words,
		files: JS_TESTS,
		valued: split$3("-g --grep --grep-invert --project -c --config --reporter --workers -j --spec"),
		outside: true,
		...words === "playwright test" ? { settings: "playwright" } : {},
		source: "https://playwright.dev/docs/test-cli"
	})),
	{
		words: "cypress run",
		name: "cypress",
		files: /\.cy\.[cm]?[jt]sx?$/,
		valued: split$3("--spec --browser --config --config-file -C --env -e --project --reporter"),
		outside: true,
		source: "https://docs.cypress.io/app/references/command-line"
	},
	{
		words: "deno test",
		name: "deno",
		files: /(?:^|[._])test\.[cm]?[jt]sx?$/,
		valued: split$3("--filter --config -c --import-map --lock --ignore"),
		source: "https://docs.deno.com/runtime/reference/cli/test/"
	},
	...[
		"go test",
		"gotestsum",
		"richgo test",
		"ginkgo"
	].map((words) => ({
		words,
		name: "go",
		files: /_test\.go$/,
		valued: split$3("-run -count -timeout -tags -coverprofile -p -bench -skip -parallel -coverpkg -cpu -args -ldflags -httprecord --format --junitfile --jsonfile --rerun-fails --label-filter --focus"),
		source: "https://pkg.go.dev/cmd/go#hdr-Testing_flags"
	})),
	{
		words: "dotnet test",
		name: "dotnet",
		files: /\.cs$/,
		valued: split$3("--filter -c --configuration --logger -l -f --framework --collect -v --verbosity --results-directory -s --settings --blame-hang-timeout -r --runtime"),
		source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-test"
	},
	...[
		"cargo test",
		"cargo nextest",
		"cargo-nextest",
		"cargo llvm-cov",
		"cargo tarpaulin"
	].map((words) => ({
		words,
		name: "cargo",
		files: /\.rs$/,
		valued: CARGO_TEST_VALUED,
		idle: split$3("archive list show-config self clean report show-env"),
		source: "https://doc.rust-lang.org/cargo/commands/cargo-test.html"
	})),
	{
		words: "rspec",
		name: "rspec",
		files: /_spec\.rb$/,
		valued: split$3("-t --tag -e --example --format -f -r --require --pattern -P --seed"),
		source: "https://rspec.info/features/3-13/rspec-core/command-line/"
	},
	...[
		"dart test",
		"flutter test",
		"fvm flutter test"
	].map((words) => ({
		words,
		name: "dart",
		files: /_test\.dart$/,
		valued: split$3("-n --name -N --plain-name -t --tags -x --exclude-tags -p --platform -c --compiler -j --concurrency -r --reporter --timeout --coverage --dart-define --device-id -d"),
		source: "https://dart.dev/tools/dart-test"
	})),
	{
		words: "prove",
		name: "prove",
		files: /\.t$/,
		valued: split$3("-I -j --jobs -P -M -e --exec --formatter --harness -s --source --state"),
		source: "https://perldoc.perl.org/prove"
	},
	...[
		"rails test",
		"bin/rails test",
		"minitest"
	].map((words) => ({
		words,
		name: "rails",
		files: /_test\.rb$/,
		valued: split$3("-n --name -e --environment --seed"),
		source: "https://guides.rubyonrails.org/testing.html"
	})),
	...[
		"phpunit",
		"paratest",
		"php artisan test"
	].map((words) => ({
		words,
		name: "phpunit",
		files: /Test\.php$/,
		valued: split$3("--filter -c --configuration --testsuite --group --exclude-group --bootstrap"),
		source: "https://docs.phpunit.de/en/11.0/textui.html"
	})),
	...["R CMD check", "testthat"].map((words) => ({
		words,
		name: "testthat",
		files: /^test.*\.[rR]$/,
		valued: [],
		folder: "tests/testthat",
		source: "https://testthat.r-lib.org/reference/test_package.html"
	})),
	{
		words: "pest",
		name: "phpunit",
		files: /Test\.php$/,
		valued: split$3("--filter --group --exclude-group --testsuite -c"),
		source: "https://pestphp.com/docs/cli-api-reference"
	}
];
const NONE = new Set();
const flags = require_scan.late(() => new Map(TEST_RUNNERS.map(({ words, valued }) => [words, new Set(valued)])));
function valuedFlagsOf(program) {
	return flags().get(program) ?? NONE;
}
// src/knowledge/launchers.ts
const split$2 = (words) => words.split(" ");
const SERVER = split$2("--host --port -b --bind -w --workers -k --worker-class --log-level -c --config --env-file --loop --http --interface --timeout -t --chdir --server.port --server.address --reload-dir --root-path");
const QUEUE = split$2("-A --app -l --loglevel -c --concurrency -Q --queues -n --hostname -P --pool");
const LAUNCHERS = [
	...[
		[
			/^(?:src\/)?(?:app\/(?:.*\/)?(?:route|page|layout|actions?)|pages\/.*|middleware|proxy|instrumentation)\.[cm]?[jt]sx?$/,
			"https://nextjs.org/docs/app/getting-started/project-structure",
			...["next start", "next dev"]
		],
		[
			/^src\/main\.[jt]s$/,
			"https://docs.nestjs.com/cli/usages#nest-start",
			"nest start"
		],
		[
			/^server\/.*\.[cm]?[jt]s$/,
			"https://nuxt.com/docs/guide/directory-structure/server",
			...[
				"nuxt start",
				"nuxt dev",
				"nuxt preview",
				"nuxi dev",
				"nuxi preview"
			]
		],
		[
			/^src\/pages\/.*\.(?:[jt]s|astro)$/,
			"https://docs.astro.build/en/guides/endpoints/",
			...["astro dev", "astro preview"]
		],
		[
			/^app\/(?:routes\/.*|entry\.server)\.[jt]sx?$/,
			"https://reactrouter.com/start/framework/routing",
			...[
				"react-router dev",
				"react-router-serve",
				"remix dev",
				"remix-serve",
				"remix vite:dev"
			]
		],
		[
			/^vite\.config\.[cm]?[jt]s$/,
			"https://vite.dev/guide/cli",
			...["vite dev", "vite serve"]
		]
	].flatMap(([answers, source, ...names]) => names.map((words) => ({
		words,
		what: { answers },
		serves: true,
		source
	}))),
	{
		words: "coverage run",
		valued: split$2("--source --omit --include --rcfile --data-file --context --concurrency -p"),
		what: { file: "python" },
		source: "https://coverage.readthedocs.io/en/latest/cmd.html"
	},
	...[
		"ipython",
		"kernprof",
		"scalene",
		"viztracer",
		"memray run",
		"pyinstrument",
		"debugpy",
		"slipcover",
		"cProfile",
		"profile",
		"pdb",
		"trace",
		"tracemalloc",
		"faulthandler"
	].map((words) => ({
		words,
		valued: split$2("-o --output -c --outfile -u --unit --listen"),
		what: { file: "python" },
		source: "https://ipython.readthedocs.io/en/stable/interactive/reference.html"
	})),
	...[
		"torchrun",
		"accelerate launch",
		"deepspeed"
	].map((words) => ({
		words,
		valued: split$2("--nproc_per_node --nproc-per-node --nnodes --node_rank --master_addr --master_port --num_processes --config_file --mixed_precision --num_gpus --rdzv_backend --rdzv_endpoint"),
		what: { file: "python" },
		source: "https://docs.pytorch.org/docs/stable/elastic/run.html"
	})),
	...[
		"streamlit run",
		"chainlit run",
		"gradio",
		"fastapi run",
		"fastapi dev",
		"mcp run",
		"mcp dev",
		"fastmcp run",
		"solara run",
		"panel serve",
		"bokeh serve",
		"shiny run",
		"reflex run",
		"nicegui"
	].map((words) => ({
		words,
		valued: SERVER,
		what: { file: "python" },
		serves: true,
		source: "https://docs.streamlit.io/develop/api-reference/cli/run"
	})),
	...[
		"uvicorn",
		"gunicorn",
		"hypercorn",
		"granian",
		"waitress-serve"
	].map((words) => ({
		words,
		valued: SERVER,
		what: { module: "first" },
		serves: true,
		source: "https://www.uvicorn.org/deployment/"
	})),
	{
		words: "daphne",
		valued: [...SERVER, ...split$2("-p -u --unix-socket --fd -e --endpoint -v --verbosity")],
		what: { module: "first" },
		serves: true,
		source: "https://github.com/django/daphne#readme"
	},
	{
		words: "flask",
		valued: SERVER,
		what: { module: ["--app", "-A"] },
		serves: true,
		source: "https://flask.palletsprojects.com/en/stable/cli/"
	},
	...[
		"celery",
		"faust",
		"taskiq worker"
	].map((words) => ({
		words,
		valued: QUEUE,
		what: { module: ["-A", "--app"] },
		serves: true,
		source: "https://docs.celeryq.dev/en/stable/userguide/workers.html"
	})),
	...[
		"dramatiq",
		"arq",
		"huey_consumer"
	].map((words) => ({
		words,
		what: { module: "first" },
		serves: true,
		source: "https://dramatiq.io/guide.html"
	})),
	...[
		"marimo run",
		"marimo export html",
		"marimo export html-wasm",
		"marimo export ipynb",
		"marimo export md"
	].map((words) => ({
		words,
		valued: split$2("-o --output --port -p --host"),
		what: { file: "python" },
		source: "https://docs.marimo.io/cli/"
	})),
	{
		words: "locust",
		valued: split$2("-H --host -u --users -r --spawn-rate -t --run-time --csv --html"),
		what: { file: "python" },
		source: "https://docs.locust.io/en/stable/configuration.html"
	},
	...[
		"crewai run",
		"crewai kickoff",
		"crewai flow kickoff",
		"crewai train",
		"crewai test",
		"crewai replay"
	].map((words) => ({
		words,
		what: { entries: entriesOf(words) },
		source: "https://docs.crewai.com/concepts/cli"
	})),
	...[
		"zx",
		"google-zx",
		"nodemon",
		"babel-node",
		"swc-node",
		"electron",
		"forever start",
		"pm2 start"
	].map((words) => ({
		words,
		valued: split$2("--prefix --postfix --shell --cwd -w --watch -e --ext -x --exec"),
		what: { file: "node" },
		source: "https://google.github.io/zx/cli"
	})),
	...[
		"esno",
		"esr",
		"esrun",
		"ts-node-dev",
		"tsnd",
		"ts-node-esm",
		"sucrase-node",
		"tsx watch"
	].map((words) => ({
		words,
		valued: split$2("-r --require --tsconfig -P --project"),
		what: { file: "tsx" },
		source: "https://tsx.is/watch-mode"
	})),
	...["rails runner", "bin/rails runner"].map((words) => ({
		words,
		valued: split$2("-e --environment"),
		what: { file: "ruby" },
		source: "https://guides.rubyonrails.org/command_line.html#bin-rails-runner"
	})),
	...[
		"dotnet script",
		"dotnet fsi",
		"dotnet run"
	].map((words) => ({
		words,
		valued: split$2("-c --configuration -f --framework -r --runtime -v --verbosity --launch-profile"),
		what: { file: "dotnet" },
		source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-run"
	}))
];
function entriesOf(words) {
	const verb = words.slice(words.lastIndexOf(" ") + 1);
	const first = words.includes("flow") ? ["kickoff", "run_flow"] : [
		"run_crew",
		"kickoff",
		"run"
	];
	return verb === "run" || verb === "kickoff" ? first : [verb, "run_crew"];
}
// src/knowledge/builds.ts
const split$1 = (words) => words.split(", ");
const PACKAGE = "package.json";
const VALUE = `\\s*(?:\\[\\s*)?(?:"((?:[^"\\\\\\n]|\\\\.){1,500})"|'([^'\\n]{1,500})'|\`([^\`\\n]{1,500})\`|([^\\s"'\`{}[\\],#][^\\n"'{}[\\]]{0,500}))`;
const settingOf = (keys) => new RegExp(`(?<![\\w.-])["']?(?:${keys})["']?\\s*[:=]${VALUE}`, "g");
const LOCAL = /["'](\.{1,2}\/[\w@./-]{1,200})["']/g;
const MADE = "that page is made by the build, and not when somebody asks for it";
const SCRIPT = /\.[cm]?[jt]sx?$/;
const SERVES = /^(?![\s\S]*\b(?:buildStart|buildEnd|closeBundle|configResolved|generateBundle|load|renderChunk|resolveId|transform|transformIndexHtml|writeBundle)\b)[\s\S]*\bconfigure(?:Preview)?Server\b/;
const REPOSITORY_BUILDS = [
	...[
		[
			"vite.config.*",
			"https://vite.dev/config/",
			"vite build, vite-node, astro build, remix vite:build, react-router build, electron-vite build"
		],
		[
			"webpack.config.*",
			"https://webpack.js.org/configuration/",
			"webpack, webpack-cli"
		],
		[
			"rollup.config.*",
			"https://rollupjs.org/configuration-options/",
			"rollup"
		],
		[
			"rspack.config.*",
			"https://rspack.rs/config/",
			"rspack"
		],
		[
			"rsbuild.config.*",
			"https://rsbuild.rs/config/",
			"rsbuild build"
		],
		[
			"rolldown.config.*",
			"https://rolldown.rs/reference/",
			"rolldown"
		],
		[
			"tsup.config.*",
			"https://tsup.egoist.dev/",
			"tsup"
		],
		[
			"next.config.*",
			"https://nextjs.org/docs/app/api-reference/config/next-config-js",
			"next build"
		],
		[
			"astro.config.*",
			"https://docs.astro.build/en/guides/configuring-astro/",
			"astro build"
		],
		[
			"nuxt.config.*, modules",
			"https://nuxt.com/docs/guide/directory-structure/modules",
			"nuxt build, nuxt generate, nuxi build, nuxi generate"
		],
		[
			"svelte.config.*",
			"https://svelte.dev/docs/kit/configuration",
			"vite build"
		],
		[
			"gatsby-node.*, gatsby-config.*",
			"https://www.gatsbyjs.com/docs/reference/config-files/gatsby-node/",
			"gatsby build"
		],
		[
			"scripts",
			"https://hexo.io/docs/plugins",
			"hexo generate"
		],
		[
			".vitepress/config.ts, .vitepress/config.mts, .vitepress/config.js, .vitepress/config.mjs",
			"https://vitepress.dev/reference/site-config",
			"vitepress build"
		],
		[
			".eleventy.js, eleventy.config.*",
			"https://www.11ty.dev/docs/config/",
			"eleventy"
		],
		[
			"eslint.config.*, .eslintrc.js, .eslintrc.cjs",
			"https://eslint.org/docs/latest/use/configure/configuration-files",
			"eslint"
		],
		[
			"postcss.config.*",
			"https://github.com/postcss/postcss-load-config",
			"vite build, next build"
		]
	].map(([files, source, words]) => ({
		words: split$1(words),
		files: split$1(files),
		fits: SCRIPT,
		pages: { apart: SERVES },
		source
	})),
	{
		words: ["docusaurus build"],
		files: ["docusaurus.config.*"],
		fits: SCRIPT,
		programs: [{
			in: ["docusaurus.config.*"],
			by: LOCAL
		}],
		source: "https://docusaurus.io/docs/api/plugin-methods"
	},
	{
		words: ["eleventy"],
		files: [""],
		fits: /(?:(?:^|\/)_data\/.*|\.11tydata|\.11ty)\.[cm]?[jt]s$/,
		source: "https://www.11ty.dev/docs/data-js/"
	},
	{
		words: ["vitepress build"],
		files: [""],
		fits: /\.(?:data|paths)\.[cm]?[jt]s$/,
		source: "https://vitepress.dev/guide/data-loading"
	},
	{
		words: ["next build"],
		files: ["app", "src/app"],
		fits: /(?:^|\/)(?:page|layout|sitemap|robots)\.[jt]sx?$/,
		pages: {
			calls: [
				/export\s+default\s+(?:async\s+)?function\s+(\w+)/,
				/export\s+default\s+(\w+)\s*;?\s*$/m,
				/export\s+(?:async\s+)?(?:function|const)\s+(generateStaticParams)\b/,
				/export\s+(?:async\s+)?(?:function|const)\s+(generateMetadata)\b/
			],
			waits: /^\s*["']use client["']|["']use server["']|\bforce-dynamic\b|\bsearchParams\b|\b(?:cookies|headers|draftMode|connection|noStore|unstable_noStore|auth|getServerSession)\s*\(|\brevalidate\s*=\s*0\b|["']no-store["']/,
			apart: /^[ \t]*["']use client["']|["']use server["']/m,
			above: [
				"layout.tsx",
				"layout.jsx",
				"layout.ts",
				"layout.js"
			],
			made: {
				where: /\/\[/,
				by: /\bgenerateStaticParams\b/
			}
		},
		onlyIf: MADE,
		source: "https://nextjs.org/docs/app/getting-started/caching"
	},
	{
		words: ["next build"],
		files: ["pages", "src/pages"],
		fits: /(?:^|\/)pages\/(?!api\/).*\.[jt]sx?$/,
		pages: {
			calls: [/\b(getStaticProps)\b/, /\b(getStaticPaths)\b/],
			only: true
		},
		source: "https://nextjs.org/docs/pages/building-your-application/data-fetching/get-static-props"
	},
	{
		words: ["astro build"],
		files: [
			"src/pages",
			"src/layouts",
			"src/components"
		],
		fits: /\.astro$/,
		pages: {
			waits: /\bprerender\s*=\s*false\b/,
			made: {
				settings: /\boutput\s*:\s*["'](?:server|hybrid)["']/,
				by: /\bprerender\s*=\s*true\b/
			}
		},
		onlyIf: MADE,
		source: "https://docs.astro.build/en/guides/on-demand-rendering/"
	},
	{
		words: ["astro build"],
		files: ["src/pages"],
		fits: SCRIPT,
		pages: {
			calls: [/\bexport\s+(?:async\s+)?(?:function|const)\s+(GET)\b/, /\b(getStaticPaths)\b/],
			only: true,
			waits: /\bprerender\s*=\s*false\b/,
			made: {
				settings: /\boutput\s*:\s*["'](?:server|hybrid)["']/,
				by: /\bprerender\s*=\s*true\b/
			}
		},
		onlyIf: MADE,
		source: "https://docs.astro.build/en/guides/endpoints/"
	},
	{
		words: ["astro build"],
		files: ["src/content.config.*", "src/content/config.*"],
		fits: SCRIPT,
		source: "https://docs.astro.build/en/reference/content-loader-reference/"
	},
	{
		words: ["vite build"],
		files: ["src/routes"],
		fits: /\/\+(?:page|layout)(?:\.server)?\.[jt]s$/,
		pages: {
			calls: [/\bexport\s+(?:async\s+)?(?:function|const)\s+(load)\b/],
			only: true,
			waits: /\bprerender\s*=\s*false\b/,
			above: [
				"+layout.ts",
				"+layout.js",
				"+layout.server.ts",
				"+layout.server.js"
			],
			made: { by: /\bprerender\s*=\s*true\b/ }
		},
		onlyIf: MADE,
		source: "https://svelte.dev/docs/kit/page-options#prerender"
	},
	{
		words: ["jekyll build", "jekyll b"],
		files: ["_plugins"],
		source: "https://jekyllrb.com/docs/plugins/installation/"
	},
	{
		words: ["prisma db seed", "prisma migrate reset"],
		commands: [{
			in: [PACKAGE],
			by: /"prisma"\s*:\s*\{[^{}]{0,400}?"seed"\s*:\s*"((?:[^"\\\n]|\\.){1,400})"/g
		}, {
			in: ["prisma.config.*"],
			by: settingOf("seed")
		}],
		source: "https://www.prisma.io/docs/orm/prisma-migrate/workflows/seeding"
	},
	...["rails", "rake"].map((name) => ({
		words: [
			"db:seed",
			"db:setup",
			"db:reset",
			"db:prepare",
			"db:seed:replant"
		].map((task) => `${name} ${task}`),
		files: ["db/seeds.rb"],
		source: "https://guides.rubyonrails.org/active_record_migrations.html#migrations-and-seed-data"
	})),
	{
		words: [
			"db:seed",
			"migrate --seed",
			"migrate:fresh --seed",
			"migrate:refresh --seed"
		].flatMap((task) => [`php artisan ${task}`, `artisan ${task}`]),
		files: ["database/seeders", "database/seeds"],
		one: ["--class"],
		onlyIf: "that seeder is among those that it runs",
		source: "https://laravel.com/docs/12.x/seeding"
	},
	{
		words: ["alembic upgrade", "flask db upgrade"],
		files: ["migrations/versions", "alembic/versions"],
		programs: [{
			in: ["alembic.ini"],
			by: /^script_location\s*=\s*(?:%\(here\)s\/)?(\S+)/gm,
			as: "*/env.py"
		}, {
			in: ["alembic.ini"],
			by: /^script_location\s*=\s*(?:%\(here\)s\/)?(\S+)/gm,
			as: "*/versions"
		}],
		onlyIf: "the database has not had that migration yet",
		source: "https://alembic.sqlalchemy.org/en/latest/tutorial.html"
	},
	{
		words: [
			"cdk synth",
			"cdk deploy",
			"cdk diff",
			"cdk ls",
			"cdk list"
		],
		commands: [{
			in: ["cdk.json"],
			by: settingOf("app|build")
		}],
		source: "https://docs.aws.amazon.com/cdk/v2/guide/cli.html"
	},
	{
		words: ["netlify build", "netlify deploy --build"],
		commands: [{
			in: ["netlify.toml"],
			by: settingOf("command")
		}],
		source: "https://docs.netlify.com/build/configure-builds/file-based-configuration/"
	},
	{
		words: ["vercel build"],
		commands: [{
			in: ["vercel.json"],
			by: settingOf("buildCommand")
		}, {
			in: [PACKAGE],
			by: /"scripts"\s*:\s*\{(?:(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*?"(vercel-build)"|(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*?"(build)")\s*:/g,
			as: "npm run *"
		}],
		source: "https://vercel.com/docs/builds/configure-a-build#build-command"
	},
	{
		words: split$1("build, b, check, c, test, t, run, r, clippy, doc, bench, publish, package, install, rustc, nextest").map((verb) => `cargo ${verb}`),
		files: [
			"build.rs",
			"*/build.rs",
			"crates/*/build.rs"
		],
		programs: [{
			in: ["Cargo.toml"],
			by: /^build\s*=\s*"([^"\n]{1,200})"/gm
		}],
		source: "https://doc.rust-lang.org/cargo/reference/build-scripts.html"
	},
	{
		words: [
			"pip install .",
			"pip3 install .",
			"uv pip install .",
			"pip wheel .",
			"python -m build",
			"pyproject-build",
			"python -m pip install ."
		],
		files: ["setup.py"],
		source: "https://setuptools.pypa.io/en/latest/userguide/quickstart.html"
	},
	{
		words: [
			"dotnet build",
			"dotnet publish",
			"dotnet pack",
			"dotnet run",
			"dotnet test",
			"msbuild"
		],
		commands: [{
			in: [
				"*.csproj",
				"*.fsproj",
				"*.vbproj",
				"*.proj",
				"Directory.Build.targets",
				"Directory.Build.props",
				"*/*.csproj",
				"*/*/*.csproj"
			],
			by: /<Exec\b[^>]{0,400}?\bCommand\s*=\s*"((?:python3?|node|bash|sh|pwsh|curl|dotnet)\b[^"$]{1,600})"/g
		}],
		source: "https://learn.microsoft.com/visualstudio/msbuild/exec-task"
	},
	{
		words: ["cmake --build"],
		commands: [{
			in: ["CMakeLists.txt", "*/CMakeLists.txt"],
			by: /\bCOMMAND\s+((?=(?:\$\{Python3?_EXECUTABLE\}|(?:python3?|node|bash|sh|curl)\b))(?:(?!\b(?:COMMAND|WORKING_DIRECTORY|DEPENDS|COMMENT|VERBATIM|BYPRODUCTS|ALL|ARGS|OUTPUT|MAIN_DEPENDENCY|USES_TERMINAL)\b)[^()]){1,600})/g
		}],
		onlyIf: "it builds that target",
		source: "https://cmake.org/cmake/help/latest/command/add_custom_target.html"
	},
	{
		words: ["semantic-release", "multi-semantic-release"],
		files: [
			"release.config.*",
			".releaserc.js",
			".releaserc.cjs",
			".releaserc.mjs"
		],
		fits: SCRIPT,
		programs: [{
			in: [
				".releaserc",
				".releaserc.json",
				".releaserc.yaml",
				".releaserc.yml",
				"release.config.*",
				".releaserc.js",
				".releaserc.cjs"
			],
			by: LOCAL
		}],
		commands: [{
			in: [
				".releaserc",
				".releaserc.json",
				".releaserc.yaml",
				".releaserc.yml",
				".releaserc.js",
				".releaserc.cjs",
				".releaserc.mjs",
				"release.config.*",
				PACKAGE
			],
			by: settingOf("(?:verifyConditions|analyzeCommits|verifyRelease|generateNotes|prepare|publish|addChannel|success|fail)Cmd")
		}],
		source: "https://github.com/semantic-release/exec#usage"
	},
	{
		words: ["changeset version"],
		programs: [{
			in: [".changeset/config.json"],
			by: /"(?:changelog|commit)"\s*:\s*\[?\s*"(\.[^"\n]{1,200})"/g,
			as: ".changeset/*"
		}],
		source: "https://github.com/changesets/changesets/blob/main/docs/modifying-changelog-format.md"
	},
	{
		words: ["release-it"],
		commands: [{
			in: [
				".release-it.json",
				".release-it.yaml",
				".release-it.yml",
				".release-it.js",
				".release-it.cjs",
				".release-it.ts",
				".release-it.toml",
				PACKAGE
			],
			by: settingOf("(?:before|after):[\\w:-]+")
		}],
		source: "https://github.com/release-it/release-it/blob/main/README.md#hooks"
	},
	{
		words: ["serverless invoke local", "sls invoke local"],
		programs: [{
			in: ["serverless.yml", "serverless.yaml"],
			by: /^([ \t]+)(?<one>[\w-]+):[ \t]*\n(?:\1[ \t]+(?!handler\b)[^ \t\n][^\n]*\n){0,30}\1[ \t]+handler[ \t]*:[ \t]*["']?(?<named>[\w./-]{1,200})\.\w/gm
		}, {
			in: ["serverless.yml", "serverless.yaml"],
			by: /(?<one>[\w-]+)\s*:\s*\{\s*handler\s*:\s*["']?(?<named>[\w./-]{1,200})\.\w+/g
		}],
		one: ["-f", "--function"],
		source: "https://www.serverless.com/framework/docs/providers/aws/cli-reference/invoke-local"
	}
];
// src/knowledge/documents.ts
const split = (words) => words === "" ? [] : words.split(" ");
const CELL = /^\{(?:code-cell|jupyter-execute)\}\s*(\w*)/;
const SPHINX = {
	valued: split("-b --builder -d --doctree-dir -j --jobs -c --conf-dir -D --define -A -t --tag -w --warning-file -M"),
	stops: split("--help --version"),
	settings: ["conf.py"],
	runsSettings: true,
	programs: /\bextensions\b[^=\n([]{0,20}[=(]\s*([[(][^\])]{0,4000}|["'][^"'\n]{0,200}["'])/g,
	folder: "",
	executions: [
		{
			when: /\bnbsphinx\b/,
			unless: /nbsphinx_execute\s*=\s*["']never/,
			auto: { but: /nbsphinx_execute\s*=\s*["']always/ },
			documents: /\.ipynb$/
		},
		{
			when: /\bmyst_nb\b/,
			unless: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["']off/,
			auto: { but: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["'](?:force|cache)/ },
			documents: /\.ipynb$/
		},
		{
			when: /\bmyst_nb\b/,
			unless: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["']off/,
			documents: /\.md$/,
			blocks: CELL
		},
		{
			when: /\bjupyter_sphinx\b/,
			documents: /\.rst$/,
			blocks: /^(?:\.\. )?jupyter-execute::()/
		},
		{
			when: /\bsphinx_gallery\b/,
			unless: /plot_gallery["']?\s*[:=]\s*["']?False/,
			folders: /examples_dirs["']?\s*[:=]\s*(\[[^\]]{0,400}\]|["'][^"']{0,200}["'])/,
			documents: /(?:^|\/)plot_[^/]*\.py$/
		}
	],
	source: "https://www.sphinx-doc.org/en/master/man/sphinx-build.html"
};
const CHUNK = /^\{(\w+)(?![^}\n]*\beval\s*=\s*F(?:ALSE)?\b)/;
const VIGNETTES = {
	valued: [],
	stops: split("--no-build-vignettes --no-vignettes --ignore-vignettes"),
	settings: ["DESCRIPTION"],
	folder: "vignettes"
};
const QUARTO = {
	valued: split("--to -t --output -o --output-dir --profile -P --execute-param --execute-params --execute-dir --metadata -M --port --host"),
	stops: [
		"--no-execute",
		"--use-freezer",
		"--help"
	],
	settings: ["_quarto.yml", "_quarto.yaml"],
	folder: "",
	executions: [{
		unless: /^\s*(?:enabled|eval)\s*:\s*false|^\s*freeze\s*:\s*true/m,
		documents: /\.(?:qmd|Rmd|rmarkdown)$/i,
		blocks: CHUNK
	}, {
		flag: "--execute",
		documents: /\.ipynb$/
	}],
	source: "https://quarto.org/docs/projects/code-execution.html"
};
const BOOK = /^\s*execute_notebooks\s*:\s*["']?(?:off|false)/m;
const JUPYTER_BOOK = {
	valued: split("--path-output --config --toc --builder"),
	stops: ["--help"],
	settings: ["_config.yml"],
	folder: "",
	executions: [{
		unless: BOOK,
		auto: { but: /^\s*execute_notebooks\s*:\s*["']?(?:force|cache|inline)/m },
		documents: /\.ipynb$/
	}, {
		unless: BOOK,
		documents: /\.md$/,
		blocks: CELL
	}],
	source: "https://jupyterbook.org/v1/content/execute.html"
};
const MDBOOK = {
	valued: split("-d --dest-dir -L --library-path -c --chapter"),
	stops: ["--help"],
	settings: ["book.toml"],
	commands: /^\[(?:preprocessor|output)\.[\w-]+\]\s*\n(?:[^[\n]*\n){0,20}?command\s*=\s*["']([^"'\n]{1,400})/gm,
	folder: "src",
	source: "https://rust-lang.github.io/mdBook/format/configuration/preprocessors.html"
};
const MKDOCS = {
	valued: split("-f --config-file -d --site-dir -t --theme -m --message -b --remote-branch"),
	stops: ["--help"],
	settings: ["mkdocs.yml", "mkdocs.yaml"],
	programs: /(?:^|[\s["',])((?:[\w./-]{1,200})\.py)(?=$|[\s\]"',:])/gm,
	folder: "docs",
	executions: [
		{
			when: /mkdocs-jupyter\s*:[\s\S]{0,400}?\bexecute\s*:\s*true/,
			documents: /\.ipynb$/
		},
		{
			when: /\bmarkdown-exec\b/,
			documents: /\.md$/,
			blocks: /^(\w+)[^\n]*\bexec=["']?(?:on|1|true|yes)/
		},
		{
			when: /\bgallery\s*:/,
			documents: /(?:^|\/)plot_[^/]*\.py$/
		}
	],
	source: "https://www.mkdocs.org/user-guide/cli/"
};
const PYTEST = {
	stops: split("--collect-only --co --help --version"),
	settings: [
		"pytest.ini",
		"pyproject.toml",
		"tox.ini",
		"setup.cfg"
	],
	folder: "",
	also: true,
	executions: ["--markdown-docs", "--codeblocks"].flatMap((flag) => {
		const runs = {
			documents: /\.md$/,
			blocks: /^(python|py)\b(?![^\n]*\b(?:notest|skip)\b)/
		};
		return [{
			...runs,
			flag
		}, {
			...runs,
			when: new RegExp(`^\\s*addopts[\\s\\S]{0,200}${flag}\\b`, "m")
		}];
	}),
	source: "https://github.com/modal-labs/pytest-markdown-docs"
};
const DOCUMENT_BUILDERS = [
	...[
		"sphinx-build",
		"sphinx-autobuild",
		"python -m sphinx"
	].map((words) => ({
		words,
		...SPHINX
	})),
	...[
		"quarto render",
		"quarto preview",
		"quarto publish"
	].map((words) => ({
		words,
		...QUARTO
	})),
	{
		words: "pkgdown build_site",
		...VIGNETTES,
		executions: [{
			documents: /\.(?:qmd|Rmd|rmarkdown)$/i,
			blocks: CHUNK
		}],
		source: "https://pkgdown.r-lib.org/reference/build_articles.html"
	},
	...["R CMD build", "R CMD check"].map((words) => ({
		words,
		...VIGNETTES,
		also: true,
		executions: [{
			documents: /(?:^|\/)vignettes\/[^/]+\.(?:qmd|Rmd)$/i,
			blocks: CHUNK
		}],
		source: "https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Writing-package-vignettes"
	})),
	...[
		"jupyter-book build",
		"jb build",
		"teachbooks build"
	].map((words) => ({
		words,
		...JUPYTER_BOOK
	})),
	...[
		"jupyter book build",
		"myst build",
		"jupyter-book start"
	].map((words) => ({
		words,
		...JUPYTER_BOOK,
		settings: ["myst.yml"],
		executions: [{
			flag: "--execute",
			documents: /\.ipynb$/
		}, {
			flag: "--execute",
			documents: /\.md$/,
			blocks: CELL
		}],
		source: "https://mystmd.org/guide/execute-notebooks"
	})),
	...[
		"mkdocs build",
		"mkdocs serve",
		"mkdocs gh-deploy",
		"mike deploy"
	].map((words) => ({
		words,
		...MKDOCS
	})),
	...["mdbook build", "mdbook serve"].map((words) => ({
		words,
		...MDBOOK,
		executions: []
	})),
	...TEST_RUNNERS.filter(({ name }) => name === "pytest").map(({ words, valued }) => ({
		words,
		valued,
		...PYTEST
	})),
	{
		words: "mdbook test",
		...MDBOOK,
		executions: [{
			documents: /\.md$/,
			blocks: /^(rust|rs)\b(?![^\n]*\b(?:ignore|no_run|compile_fail|text)\b)/
		}],
		source: "https://rust-lang.github.io/mdBook/cli/test.html"
	}
];
exports.CARGO_TEST_VALUED = CARGO_TEST_VALUED;
exports.DOCUMENT_BUILDERS = DOCUMENT_BUILDERS;
exports.LAUNCHERS = LAUNCHERS;
exports.REPOSITORY_BUILDS = REPOSITORY_BUILDS;
exports.TEST_RUNNERS = TEST_RUNNERS;
exports.valuedFlagsOf = valuedFlagsOf;
