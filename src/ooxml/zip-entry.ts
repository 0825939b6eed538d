import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';
import { PackageError } from './faults';

/** One entry of a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive, so that it is written back as it was. */
  readonly nameBytes: Uint8Array;
  /** Whether `nameBytes` is marked as UTF-8 (general purpose bit 11). */
  readonly utf8: boolean;
  /** 0 stored, 8 deflated; others are listed but cannot be unpacked. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** DOS time (low half) and date (high half). */
  readonly modified: number;
}

/** 1 January 1980, the first moment that zip knows: what we write does not depend on the clock. */
const noTime = 0x00210000;

/** Input is inflated in slices, so that an entry that unpacks to more than it declares is dropped early. */
const sliceBytes = 16 * 1024;

/** The unpacked content of an entry. Throws a PackageError when it is not what the archive declares. */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size) throw new PackageError('damaged', `${entry.name}: size differs from the directory`);
  if (crc32(content) !== entry.crc) throw new PackageError('damaged', `${entry.name}: checksum differs`);
  return content;
}

function inflate({ name, method, packed, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new PackageError('damaged', `${name}: compression method ${method}`);
  const out = new Uint8Array(size);
  let length = 0;
  let done = false;
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > size) throw new PackageError('unsafe', `${name}: larger than declared`);
    out.set(chunk, length);
    length += chunk.length;
    done = final;
  });
  try {
    for (let from = 0; from < packed.length && !done; from += sliceBytes) {
      const to = Math.min(from + sliceBytes, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('damaged', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return out.subarray(0, length);
}

/** A new entry of the given content, deflated when that makes it smaller. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflateSync(content);
  const smaller = deflated.length < content.length;
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    utf8: true,
    method: smaller ? 8 : 0,
    crc: crc32(content),
    size: content.length,
    packed: smaller ? deflated : content,
    modified: noTime,
  };
}
