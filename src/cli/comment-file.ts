import { analyse } from '../check/analyse';
import type { Draft } from '../draft/draft';
import { putComments } from '../ooxml/edit/comment';
import type { Finding } from '../rules/finding';
import { SEVERITY_NAMES } from './severities';
import type { ExitCode, Language, Terminal } from './terminal';
import { choiceOf, knowledge, signatureNow, sourceOf, voiceOf } from './write-files';
import type { CommentOrder } from './writing-order';

/** Other places that a comment quotes; the rest is counted in the check. */
const MOST_PROOFS = 3;
const SHORT = 24;
const reasons = new Map(knowledge.rules.map(({ id, why }) => [id, why]));

/** Puts every finding on one .docx beside the text as a comment, and saves the result under another name. */
export function commentFile(order: CommentOrder, terminal: Terminal): ExitCode {
  const { file, out, lang } = order;
  const voice = voiceOf(terminal, lang);
  const read = sourceOf(file, out, { zh: '只有 .docx 能加批注。', en: 'Only .docx can hold comments.' });
  if (!read.ok) return voice.refuse(read.file, read.message);
  const { draft, source } = read.source;
  if (source.kind !== 'docx') return 2;
  const { findings } = analyse(draft, choiceOf(order), knowledge);
  const notes = findings.map((finding) => ({ span: finding.span, text: remarkOf(finding, draft, lang) }));
  const refused = putComments(source.pkg, draft, notes, signatureNow()).flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.message] : []));
  const lines = [
    { zh: `${file} → ${out}：加了 ${notes.length - refused.length} 条批注，没有加 ${refused.length} 条。`, en: `${file} → ${out}: ${notes.length - refused.length} comments put in, ${refused.length} left out.` },
    ...[...new Map(refused.map((message) => [message.zh, message])).values()].map(({ zh, en }) => ({ zh: `  ${zh}`, en: `  ${en}` })),
  ];
  return voice.save(out, source.pkg.save(), lines, refused.length > 0 ? 1 : 0);
}

/** What is wrong, why it matters, on what authority, and what may be done: a line each. */
function remarkOf({ rule, severity, message, source, evidence, fixes }: Finding, { paragraphs }: Draft, lang: Language): string {
  const zh = lang === 'zh';
  const why = reasons.get(rule)?.[lang];
  const proofs = evidence.slice(0, MOST_PROOFS).map(({ span, note }) => {
    const words = paragraphs[span.paragraph]?.text.slice(span.start, span.end).trim() ?? '';
    const short = words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
    return zh ? `“${short}”（${note.zh}）` : `“${short}” (${note.en})`;
  });
  return [
    zh ? `【${SEVERITY_NAMES[severity].zh}】${message.zh}` : `[${SEVERITY_NAMES[severity].en}] ${message.en}`,
    ...(why === undefined || message[lang].includes(why) ? [] : [`${zh ? '原因：' : 'Why: '}${why}`]),
    ...(fixes.length === 0 ? [] : [`${zh ? '建议：' : 'You may: '}${fixes.map(({ title }) => title[lang]).join(zh ? '；' : '; ')}`]),
    ...(proofs.length === 0 ? [] : [`${zh ? '参见：' : 'See: '}${proofs.join(zh ? '；' : '; ')}`]),
    `${zh ? '依据：' : 'On the authority of: '}${source.reference}${zh ? `（${source.tier}）` : ` (${source.tier})`}`,
  ].join('\n');
}
