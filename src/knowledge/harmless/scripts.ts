/**
 * Scripts that a generator puts on the machine around the step that asks a model, by their file's name:
 * they check that secrets are there, install, start and stop helpers, read logs
 * (https://github.com/github/gh-aw, `actions/setup`). The one that starts the agent is none of them.
 */
const AROUND = /(?:^|\/)gh-aw\/(?:[\w.-]+\/)*\w+\.(?:sh|cjs)$/;
const STARTS_THE_AGENT = /_(?:harness|driver|launch|launcher|engine|agent|runner)\.\w+$/;

/** The same where a container has them. */
const MOUNTED =
  /(?:^|\/)opt\/(?:[\w.-]+\/)*(?:validate_multi_secret|redact_secrets|install_\w+|(?:start|stop)_mcp_\w+|convert_gateway_config_\w+|download_docker_images|print_prompt_summary|create_\w+_dir|create_prompt_\w+|setup|clean_\w+|check_\w+|parse_\w+)\.(?:sh|cjs)$/;

export function isHarmlessScript(path: string): boolean {
  return (AROUND.test(path) && !STARTS_THE_AGENT.test(path)) || MOUNTED.test(path);
}

/**
 * Of those the ones that start the command behind them, again where it fails, and nothing else:
 * `node copilot_driver.cjs copilot …`, `node codex_harness.cjs codex exec …`
 * (https://github.com/github/gh-aw, `actions/setup/js/codex_harness.cjs`).
 */
const RETRIES = /_(?:harness|driver)\.cjs$/;

export function startsWhatFollows(path: string): boolean {
  return AROUND.test(path) && RETRIES.test(path);
}
