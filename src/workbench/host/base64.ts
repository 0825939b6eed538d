import { invalidArgument } from './errors';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes from base64 text; a `data:` prefix and white space are passed over. Throws InvalidArgument. */
export function fromBase64(text: string): Uint8Array {
  const plain = text.replace(/^data:[^,]*,/, '').replace(/\s+/g, '').replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const char of plain) {
    const value = alphabet.indexOf(char);
    if (value < 0) throw invalidArgument('It is not base64 text.');
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(group >> shift) & 63] ?? '');
    text += at + 2 < bytes.length ? letters.join('') : letters.slice(0, bytes.length - at + 1).join('').padEnd(4, '=');
  }
  return text;
}
