const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands the user a .docx through the browser's own download. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: docx }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.toLowerCase().endsWith('.docx') ? name : `${name}.docx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
