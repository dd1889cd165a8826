/** As the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As it stands within one. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
