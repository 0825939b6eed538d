import { maxFileBytes, PackageError } from './faults';
import type { ZipEntry } from './zip-entry';

const maxEntries = 10_000;
const maxTotalBytes = 1024 * 1024 * 1024;
/** Markup of real documents packs about 1:10 to 1:60; a large part beyond 1:200 is a bomb. Blank bitmaps pack as well, so pictures are given more room. */
const maxRatio = 200;
const ratioFromBytes = { markup: 8 * 1024 * 1024, other: 64 * 1024 * 1024 };

/** What the central directory says of one entry. */
interface Listed {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly utf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly modified: number;
}

/**
 * The entries of a zip archive, checked before anything is unpacked: their number, names, declared sizes and
 * ratios, and that no two share bytes. Throws a PackageError. Zip64 records are understood; archives in several
 * volumes are not.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > maxFileBytes) throw new PackageError('too-large', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readDirectory(bytes, view);
  checkNames(listed);
  checkSizes(listed);
  return locate(bytes, view, listed);
}

function damaged(detail: string): PackageError {
  return new PackageError('damaged', detail);
}

function readDirectory(bytes: Uint8Array, view: DataView): Listed[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const end64 = findEnd64(view, end);
    count = wide(view, end64 + 32);
    size = wide(view, end64 + 40);
    start = wide(view, end64 + 48);
  }
  if (count > maxEntries) throw new PackageError('unsafe', `${count} entries`);
  if (start + size > end) throw damaged('the directory lies outside the file');
  const listed: Listed[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > start + size || view.getUint32(at, true) !== 0x02014b50) throw damaged('broken directory entry');
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new PackageError('encrypted', 'encrypted entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > start + size) throw damaged('directory entry runs over');
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    listed.push({
      name: decodeName(nameBytes),
      nameBytes,
      utf8: (flags & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      ...wideSizes(view, at, at + 46 + nameLength, extraLength),
    });
    at = next;
  }
  return listed;
}

/** The end record stands within the last 64 KB and a bit, before the archive's comment. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('no end of directory');
}

function findEnd64(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged('no zip64 locator');
  const at = wide(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) throw damaged('no zip64 end of directory');
  return at;
}

/** Sizes and offset of a directory entry, from its zip64 extra field (4.5.3) where the short ones are all ones. */
function wideSizes(view: DataView, entry: number, extra: number, extraLength: number) {
  let size = view.getUint32(entry + 24, true);
  let packedSize = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      const take = (short: number): number => {
        if (short !== 0xffffffff) return short;
        if (field + 8 > at + 4 + length || field + 8 > extra + extraLength) throw damaged('short zip64 field');
        field += 8;
        return wide(view, field - 8);
      };
      size = take(size);
      packedSize = take(packedSize);
      offset = take(offset);
      break;
    }
    at += 4 + length;
  }
  return { size, packedSize, offset };
}

function wide(view: DataView, at: number): number {
  if (view.getUint32(at + 4, true) > 0x1fffff) throw new PackageError('unsafe', 'impossible 64-bit size');
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Names in a local code page occur on pictures only; the bytes are kept for writing, any reading that
    // keeps two of them apart will do.
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Part names are compared without case (ECMA-376-2 6.2.2.3); a name that leaves the package is a trick. */
function checkNames(listed: readonly Listed[]): void {
  const seen = new Set<string>();
  for (const { name } of listed) {
    const strange =
      name === '' ||
      name.startsWith('/') ||
      /[\\\u0000]|^[A-Za-z]:/.test(name) ||
      name.split('/').some((step, i, all) => step === '..' || step === '.' || (step === '' && i < all.length - 1));
    if (strange) throw new PackageError('unsafe', `entry name ${JSON.stringify(name)}`);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new PackageError('unsafe', `entry ${name} occurs twice`);
    seen.add(key);
  }
}

function checkSizes(listed: readonly Listed[]): void {
  let total = 0;
  for (const { name, method, size, packedSize } of listed) {
    total += size;
    if (total > maxTotalBytes) throw new PackageError('unsafe', 'unpacks to more than any document needs');
    const from = /\.(xml|rels)$/i.test(name) ? ratioFromBytes.markup : ratioFromBytes.other;
    if (size > from && size > packedSize * maxRatio) throw new PackageError('unsafe', `${name}: ratio`);
    // Deflate adds five bytes to 64 KB at the most: packed far beyond the declared size, the size is a lie.
    const largest = method === 0 ? size : size + (size >> 8) + 1024;
    if (packedSize > largest) throw new PackageError('unsafe', `${name}: packed larger than declared`);
  }
}

function locate(bytes: Uint8Array, view: DataView, listed: readonly Listed[]): ZipEntry[] {
  const placed = listed.map(({ offset, packedSize, ...entry }) => {
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
      throw damaged(`${entry.name}: no local header`);
    }
    const nameLength = view.getUint16(offset + 26, true);
    const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
    const end = start + packedSize;
    if (end > bytes.length) throw damaged(`${entry.name}: runs over the end of the file`);
    const localName = bytes.subarray(offset + 30, offset + 30 + nameLength);
    if (!equal(localName, entry.nameBytes)) throw new PackageError('unsafe', `${entry.name}: two names`);
    return { offset, end, entry: { ...entry, packed: bytes.subarray(start, end) } };
  });
  let last = 0;
  for (const { offset, end, entry } of [...placed].sort((a, b) => a.offset - b.offset)) {
    if (offset < last) throw new PackageError('unsafe', `${entry.name}: shares its bytes with another entry`);
    last = end;
  }
  return placed.map(({ entry }) => entry);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
