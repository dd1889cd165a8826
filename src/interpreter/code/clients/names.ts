/** How settings of a client are called in the libraries of the tables, lower case without `_` and `-`. */
const KEYS = new Set([
  'apikey',
  'openaiapikey',
  'azureapikey',
  'accesstoken',
  'apitoken',
  'authtoken',
  'azureadtoken',
  'openaikey',
  'anthropicapikey',
  'googleapikey',
  'groqapikey',
  'azureopenaiapikey',
  'azureopenaiapikey',
  'credential',
  'key',
  'secretkey',
]);
const URLS = new Set([
  'baseurl',
  'apibase',
  'azureendpoint',
  'endpoint',
  'basepath',
  'openaiapibase',
  'uribase',
  'apibaseurl',
  'baseuri',
  'serverurl',
  'azureopenaiendpoint',
  'openaibaseurl',
  'azureopenaibasepath',
  'basedomain',
  'resourcename',
  'instancename',
  'host',
]);
const MODELS = new Set([
  'model',
  'modelname',
  'modelid',
  'deployment',
  'azuredeployment',
  'deploymentname',
  'llm',
  'engine',
  'azureopenaiapideploymentname',
]);

/** https://platform.openai.com/docs/api-reference/authentication: whose account a request is booked on. */
const ORGANIZATIONS = new Set(['organization', 'organizationid', 'orgid', 'openaiorganization']);
const PROJECTS = new Set(['project', 'projectid', 'openaiproject']);

export type Setting = 'key' | 'url' | 'model' | 'organization' | 'project';

export function settingOf(name: string): Setting | undefined {
  const plain = name
    .replaceAll('_', '')
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/^(with|set)/, '');
  if (KEYS.has(plain)) return 'key';
  if (URLS.has(plain)) return 'url';
  if (ORGANIZATIONS.has(plain)) return 'organization';
  if (PROJECTS.has(plain)) return 'project';
  return MODELS.has(plain) ? 'model' : undefined;
}

/** A variable that looks like a credential by its name. */
export function isKeyName(name: string): boolean {
  return (
    /(api[_-]?key|_key|[^a-z]key|token|secret|_pat)$/i.test(name) &&
    !/(GITHUB|GH)_?TOKEN$/i.test(name)
  );
}
