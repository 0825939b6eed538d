/** A picture's width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size a PNG file states in its header (PNG specification, 11.2.1 IHDR), or undefined when the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, 24);
  if (header.getUint32(12) !== 0x49484452) return undefined;
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
