import type { OpenFaultKind } from './faults';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryBytes = 128;

/**
 * What an OLE compound file is (MS-CFB): `encrypted` for a .docx with a password, `old-format` for .doc and .wps,
 * `not-docx` for anything else in that container; `null` when the bytes are no compound file.
 */
export function compoundFault(bytes: Uint8Array): OpenFaultKind | null {
  if (!signature.every((byte, i) => bytes[i] === byte)) return null;
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'WordDocument') ? 'old-format' : 'not-docx';
}

/** Directory entries are 128 bytes, aligned, and start with the stream's name in UTF-16, closed by a zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + entryBytes <= bytes.length; at += entryBytes) {
    let same = bytes[at] === name.charCodeAt(0);
    for (let i = 0; same && i <= name.length; i++) {
      same = bytes[at + 2 * i] === (i < name.length ? name.charCodeAt(i) : 0) && bytes[at + 2 * i + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}
