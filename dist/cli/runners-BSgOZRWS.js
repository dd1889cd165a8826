const require_scan = require("./scan-Bt0sSTam.js");
// src/knowledge/test-runners.ts
const split$2 = (words) => words.split(" ");
const PYTHON_TESTS = /^(?:test_.*|.*_test)\.py$/;
const JS_TESTS = /\.(?:test|spec)\.[cm]?[jt]sx?$/;
const PYTEST$1 = {
	name: "pytest",
	files: PYTHON_TESTS,
	valued: split$2("-m -k -n -o -c -p -W --cov --maxfail --ignore --ignore-glob --deselect --junitxml --junit-xml --timeout --durations --rootdir --reruns --cov-report --cov-config --numprocesses --dist --tb --override-ini --confcutdir --basetemp --log-level --count --benchmark-json --html --record-mode --vcr-record --allowed-hosts --asyncio-mode --alluredir"),
	settings: "pytest",
	source: "https://docs.pytest.org/en/stable/reference/reference.html#command-line-flags"
};
const JEST = {
	name: "jest",
	files: JS_TESTS,
	valued: split$2("-t --testNamePattern -c --config --testPathPattern --testPathPatterns --testPathIgnorePatterns --testTimeout --maxWorkers -w --rootDir --roots --selectProjects --ignoreProjects --coverageDirectory --reporters --shard --env"),
	settings: "jest",
	source: "https://jestjs.io/docs/cli"
};
const VITEST = {
	name: "vitest",
	files: JS_TESTS,
	valued: split$2("-t --testNamePattern --config -c --project --reporter --exclude --dir --root -r --testTimeout --environment --pool --shard --outputFile --maxWorkers --mode"),
	settings: "vitest",
	source: "https://vitest.dev/guide/cli.html"
};
const NODE_TEST = {
	name: "node",
	files: /(?:\.(?:test|spec)|[-_]test)\.[cm]?[jt]s$|^test[-\w]*\.[cm]?[jt]s$/,
	valued: split$2("--test-name-pattern --import --require -r --test-reporter --env-file --loader --test-concurrency --test-timeout"),
	source: "https://nodejs.org/api/test.html#running-tests-from-the-command-line"
};
const CARGO_TEST_VALUED = split$2("-p --package --exclude --features -F --test --bin --example --bench --manifest-path --profile --cargo-profile -P -E --filterset --filter-expr --target --target-dir -j --jobs --test-threads --retries --partition --color --config --config-file --run-ignored --message-format -Z --output-path --output-dir --ignore-filename-regex --fail-under-lines --fail-under-functions --fail-under-regions --dep-coverage --build-jobs --skip --archive-file --archive-format --zstd-level --extract-to --workspace-remap --target-dir-remap --cargo-metadata --binaries-metadata --status-level --final-status-level --failure-output --success-output --max-fail --tool-config-file --stress-count");
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
		valued: [...PYTEST$1.valued, ...split$2("-r --repeat -id --identifier -d --display --mark")],
		source: "https://deepeval.com/docs/evaluation-unit-testing-in-ci-cd"
	},
	...["python -m unittest", "python3 -m unittest"].map((words) => ({
		words,
		name: "unittest",
		files: /^test.*\.py$/,
		valued: split$2("-s --start-directory -p --pattern -t --top-level-directory -k"),
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
		valued: split$2("--settings --tag --exclude-tag -k --pattern -p --parallel -v --verbosity"),
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
		valued: split$2("-s --start-dir -c --config --path --tags"),
		source: "https://docs.nose2.io/en/latest/usage.html"
	})),
	...["behave", "python -m behave"].map((words) => ({
		words,
		name: "behave",
		files: /\.py$/,
		valued: split$2("-t --tags -n --name -D --define -f --format -o --outfile -i --include -e --exclude"),
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
		valued: split$2("-i --include -e --exclude -t --test -s --suite -v --variable -d --outputdir -V"),
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
		valued: split$2("--threshold --outputPath --output"),
		idle: split$2("export serve"),
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
		valued: split$2("-g --grep -f --fgrep -t --timeout -s --slow -r --require --config --package --reporter -R --spec --ignore --exclude --file --import --loader -n --node-option"),
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
		valued: split$2("-m --match -s --serial --config -r --require --timeout -T -i --ignore --filter"),
		source: "https://github.com/avajs/ava/blob/main/docs/05-command-line.md"
	})),
	{
		words: "bun test",
		name: "bun",
		files: /[._](?:test|spec)\.[cm]?[jt]sx?$/,
		valued: split$2("-t --test-name-pattern --timeout --preload --bail --rerun-each --coverage-dir"),
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
		valued: split$2("-g --grep --grep-invert --project -c --config --reporter --workers -j --spec"),
		outside: true,
		...words === "playwright test" ? { settings: "playwright" } : {},
		source: "https://playwright.dev/docs/test-cli"
	})),
	{
		words: "cypress run",
		name: "cypress",
		files: /\.cy\.[cm]?[jt]sx?$/,
		valued: split$2("--spec --browser --config --config-file -C --env -e --project --reporter"),
		outside: true,
		source: "https://docs.cypress.io/app/references/command-line"
	},
	{
		words: "deno test",
		name: "deno",
		files: /(?:^|[._])test\.[cm]?[jt]sx?$/,
		valued: split$2("--filter --config -c --import-map --lock --ignore"),
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
		valued: split$2("-run -count -timeout -tags -coverprofile -p -bench -skip -parallel -coverpkg -cpu -args -ldflags -httprecord --format --junitfile --jsonfile --rerun-fails --label-filter --focus"),
		source: "https://pkg.go.dev/cmd/go#hdr-Testing_flags"
	})),
	{
		words: "dotnet test",
		name: "dotnet",
		files: /\.cs$/,
		valued: split$2("--filter -c --configuration --logger -l -f --framework --collect -v --verbosity --results-directory -s --settings --blame-hang-timeout -r --runtime"),
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
		idle: split$2("archive list show-config self clean report show-env"),
		source: "https://doc.rust-lang.org/cargo/commands/cargo-test.html"
	})),
	{
		words: "rspec",
		name: "rspec",
		files: /_spec\.rb$/,
		valued: split$2("-t --tag -e --example --format -f -r --require --pattern -P --seed"),
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
		valued: split$2("-n --name -N --plain-name -t --tags -x --exclude-tags -p --platform -c --compiler -j --concurrency -r --reporter --timeout --coverage --dart-define --device-id -d"),
		source: "https://dart.dev/tools/dart-test"
	})),
	{
		words: "prove",
		name: "prove",
		files: /\.t$/,
		valued: split$2("-I -j --jobs -P -M -e --exec --formatter --harness -s --source --state"),
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
		valued: split$2("-n --name -e --environment --seed"),
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
		valued: split$2("--filter -c --configuration --testsuite --group --exclude-group --bootstrap"),
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
		valued: split$2("--filter --group --exclude-group --testsuite -c"),
		source: "https://pestphp.com/docs/cli-api-reference"
	}
];
const NONE = new Set();
const flags = require_scan.late(() => new Map(TEST_RUNNERS.map(({ words, valued }) => [words, new Set(valued)])));
function valuedFlagsOf(program) {
	return flags().get(program) ?? NONE;
}
// src/knowledge/launchers.ts
const split$1 = (words) => words.split(" ");
const SERVER = split$1("--host --port -b --bind -w --workers -k --worker-class --log-level -c --config --env-file --loop --http --interface --timeout -t --chdir --server.port --server.address --reload-dir --root-path");
const QUEUE = split$1("-A --app -l --loglevel -c --concurrency -Q --queues -n --hostname -P --pool");
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
		valued: split$1("--source --omit --include --rcfile --data-file --context --concurrency -p"),
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
		valued: split$1("-o --output -c --outfile -u --unit --listen"),
		what: { file: "python" },
		source: "https://ipython.readthedocs.io/en/stable/interactive/reference.html"
	})),
	...[
		"torchrun",
		"accelerate launch",
		"deepspeed"
	].map((words) => ({
		words,
		valued: split$1("--nproc_per_node --nproc-per-node --nnodes --node_rank --master_addr --master_port --num_processes --config_file --mixed_precision --num_gpus --rdzv_backend --rdzv_endpoint"),
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
		valued: [...SERVER, ...split$1("-p -u --unix-socket --fd -e --endpoint -v --verbosity")],
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
		valued: split$1("-o --output --port -p --host"),
		what: { file: "python" },
		source: "https://docs.marimo.io/cli/"
	})),
	{
		words: "locust",
		valued: split$1("-H --host -u --users -r --spawn-rate -t --run-time --csv --html"),
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
		valued: split$1("--prefix --postfix --shell --cwd -w --watch -e --ext -x --exec"),
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
		valued: split$1("-r --require --tsconfig -P --project"),
		what: { file: "tsx" },
		source: "https://tsx.is/watch-mode"
	})),
	...["rails runner", "bin/rails runner"].map((words) => ({
		words,
		valued: split$1("-e --environment"),
		what: { file: "ruby" },
		source: "https://guides.rubyonrails.org/command_line.html#bin-rails-runner"
	})),
	...[
		"dotnet script",
		"dotnet fsi",
		"dotnet run"
	].map((words) => ({
		words,
		valued: split$1("-c --configuration -f --framework -r --runtime -v --verbosity --launch-profile"),
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
// src/knowledge/documents.ts
const split = (words) => words === "" ? [] : words.split(" ");
const CELL = /^\{(?:code-cell|jupyter-execute)\}\s*(\w*)/;
const SPHINX = {
	valued: split("-b --builder -d --doctree-dir -j --jobs -c --conf-dir -D --define -A -t --tag -w --warning-file -M"),
	stops: split("--help --version"),
	settings: ["conf.py"],
	runsSettings: true,
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
exports.TEST_RUNNERS = TEST_RUNNERS;
exports.valuedFlagsOf = valuedFlagsOf;
