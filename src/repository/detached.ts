/**
 * A copy that shares nothing with its original: a string cut from a file's text keeps the whole
 * text in memory for as long as it lives. For plain JSON values.
 */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
