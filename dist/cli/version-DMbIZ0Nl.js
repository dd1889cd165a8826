// src/version.ts
/** The version of package.json; a test keeps the two equal. */
const VERSION = "0.1.0";
export { VERSION as t };
