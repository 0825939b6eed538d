import { DOMImplementation, DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document } from '@xmldom/xmldom';
import { PackageError } from './faults';

/** Limits of one XML part. Word's own markup nests below 100 deep; an element costs about 1 KB of memory as a tree. */
const maxXmlBytes = 64 * 1024 * 1024;
const maxDepth = 400;
const maxElements = 800_000;
const maxAttributes = 200;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Refuses a part that is too large to be parsed, before it is unpacked. Throws a PackageError. */
export function checkXmlSize(name: string, bytes: number): void {
  if (bytes > maxXmlBytes) throw new PackageError('too-large', `${name}: ${bytes} bytes of XML`);
}

/**
 * The tree of an XML part. Throws a PackageError: `damaged` when it is not well-formed, `unsafe` when it has a
 * document type (ECMA-376-2 8.2.5 forbids it; entities come with it) or nests absurdly, `too-large` by its size.
 */
export function parseXml(name: string, bytes: Uint8Array): Document {
  checkXmlSize(name, bytes.length);
  const text = decode(name, bytes);
  scan(name, text);
  try {
    return new DOMParser({
      locator: false,
      // XML 1.0 2.11; xmldom's own default also folds U+0085 and U+2028, which are text here.
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text, 'application/xml');
  } catch (error) {
    throw new PackageError('damaged', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The bytes of a tree: UTF-8 with an XML declaration. */
export function serializeXml(tree: Document): Uint8Array {
  const text = new XMLSerializer()
    .serializeToString(tree)
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    // A carriage return that survived parsing was written as a reference, and is lost when written plainly.
    .replace(/\r/g, '&#13;');
  return new TextEncoder().encode(declaration + text);
}

/** A tree with nothing but its root element. */
export function emptyTree(namespace: string, root: string): Document {
  return new DOMImplementation().createDocument(namespace, root);
}

/** OPC allows UTF-8 and UTF-16 (ECMA-376-2 8.2.5), told apart by the byte order mark. */
function decode(name: string, bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('damaged', `${name}: not valid ${encoding}`);
  }
}

/** One quick pass over the markup that finds what must never reach the parser, and tags that do not close. */
function scan(name: string, text: string): void {
  const damaged = (detail: string) => new PackageError('damaged', `${name}: ${detail}`);
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    if (found < 0) throw damaged(`no ${mark}`);
    return found + mark.length;
  };
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text[at + 1];
    if (next === '!') {
      if (text.startsWith('<!--', at)) at = after('-->', at + 4);
      else if (text.startsWith('<![CDATA[', at)) at = after(']]>', at + 9);
      else throw new PackageError('unsafe', `${name}: has a document type`);
    } else if (next === '?') {
      at = after('?>', at + 2);
    } else if (next === '/') {
      at = after('>', at + 2);
      depth--;
    } else {
      if (++elements > maxElements) throw new PackageError('too-large', `${name}: too many elements`);
      const end = tagEnd(text, at + 1);
      if (end < 0) throw damaged('a tag does not close');
      if (text[end - 1] !== '/' && ++depth > maxDepth) throw new PackageError('unsafe', `${name}: nests too deep`);
      at = end + 1;
    }
    if (depth < 0) throw damaged('closes more than it opens');
  }
  if (depth !== 0 || elements === 0) throw damaged('ends before it is complete');
}

/** Where a start tag's 「>」 stands, quoted ones passed over; -1 when there is none or the tag has too many attributes. */
function tagEnd(text: string, from: number): number {
  let attributes = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x3e) return at;
    if (char === 0x3c) return -1;
    if (char === 0x22 || char === 0x27) {
      at = text.indexOf(char === 0x22 ? '"' : "'", at + 1);
      if (at < 0 || ++attributes > maxAttributes) return -1;
    }
  }
  return -1;
}
