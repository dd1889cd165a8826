import "./repository-kfDblh4G.js";
import { isUtf8 } from "node:buffer";
// src/repository/decode.ts
const BYTE_ORDER_MARK = "\ufeff";
/** The bytes of a file as text: invalid UTF-8 replaced and reported, a byte order mark removed. */
function decode(bytes) {
	if (bytes.length > 1048576) return {
		kind: "too-large",
		bytes: bytes.length
	};
	const text = bytes.toString("utf8");
	return {
		kind: "text",
		text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text,
		utf8: isUtf8(bytes)
	};
}
/** Plain code unit order: the same on every machine. */
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
export { decode as n, byName as t };
