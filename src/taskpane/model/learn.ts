import { createChecker } from '../../check/checker';
import type { Bilingual } from '../../draft/bilingual';
import { shippedPacks } from '../../genres/packs/shipped';
import { itemsIn } from '../../measures/answers';
import { correspondenceOf } from '../../measures/correspondence';
import { candidatesIn, type Candidate } from '../../measures/own/learn';
import { openPackage } from '../../ooxml/package';
import { readDraft } from '../../ooxml/read';

/** The measures that a past document holds, or why it could not be read. */
export type Learned = { readonly ok: true; readonly candidates: readonly Candidate[] } | { readonly ok: false; readonly message: Bilingual };

/** Reads a past .docx on this machine; every document in the file is looked through. Rejects when the browser cannot read the file at all. */
export async function learnFrom(file: File): Promise<Learned> {
  const opened = openPackage(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return { ok: false, message: opened.fault.message };
  const draft = readDraft(opened.pkg);
  const { parts } = createChecker({ packs: shippedPacks, rules: [] }).check(draft, { genre: null, pack: null });
  const candidates = parts.flatMap(({ outline, rows, genre, pack }) => candidatesIn(correspondenceOf(itemsIn({ draft, outline, rows, genre, pack: pack?.pack ?? null }))));
  return { ok: true, candidates };
}
