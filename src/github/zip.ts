import { inflateRawSync } from 'node:zlib';

/**
 * The first file of an archive as GitHub gives an artifact, where its name ends so. Sizes are not
 * believed: what it comes to is bounded while it is unpacked. Undefined where it is no such archive.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export function fileInZip(bytes: Buffer, ending: string, most: number): string | undefined {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const at = bytes.readUInt32LE(end + 16);
  if (at + 46 > bytes.length || !bytes.subarray(at, at + 4).equals(ENTRY)) return undefined;
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const local = bytes.readUInt32LE(at + 42);
  if (!name.endsWith(ending) || local + 30 > bytes.length) return undefined;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed || packed > most) return undefined;
  if (method === STORED) return content.toString('utf8');
  if (method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(content, { maxOutputLength: most }).toString('utf8');
  } catch {
    return undefined;
  }
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const STORED = 0;
const DEFLATED = 8;
