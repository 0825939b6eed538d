import type { ZipEntry } from './zip-entry';

const localHeaderBytes = 30;
const centralHeaderBytes = 46;
const endBytes = 22;

/**
 * A zip archive of the entries in their order (APPNOTE.TXT 4.3). Packed content is copied as it is: what was read
 * and not changed keeps its bytes. Sizes stand in the local headers, so that streaming readers can follow.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce(
    (sum, entry) => sum + localHeaderBytes + centralHeaderBytes + 2 * entry.nameBytes.length + entry.packed.length,
    endBytes,
  );
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, entry);
    out.set(entry.nameBytes, at + localHeaderBytes);
    at += localHeaderBytes + entry.nameBytes.length;
    out.set(entry.packed, at);
    at += entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    shared(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(entry.nameBytes, at + centralHeaderBytes);
    at += centralHeaderBytes + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that local and central headers have in common: version needed … extra field length. */
function shared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
