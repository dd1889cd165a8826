/**
 * Scripts that a generator puts on the machine around the step that asks a model, by their file's name:
 * they check that secrets are there, install, start and stop helpers (https://github.com/github/gh-aw,
 * `actions/setup`). The one that starts the agent is none of them.
 */
const SCRIPTS =
  /(?:^|\/)(?:validate_multi_secret|redact_secrets|install_\w+|(?:start|stop)_mcp_\w+|convert_gateway_config_\w+|download_docker_images|print_prompt_summary|create_\w+_dir|create_prompt_\w+|setup|clean_\w+|check_\w+|parse_\w+)\.(?:sh|cjs)$/;

export function isHarmlessScript(path: string): boolean {
  return /(?:^|\/)(?:gh-aw|opt)\//.test(path) && SCRIPTS.test(path);
}
