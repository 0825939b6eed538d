/** How long a line that addresses the readers may be, in letters. */
const LONGEST = 40;
/** Ends a sentence within the line: who is addressed is named, not told about. */
const SENTENCE = /[。；;！!？?]/;
/** What leads on to what follows: 「现报告如下」「有以下三个方面」「具体情况」. */
const LEADS_ON = /如下|如次|以下|下列|^现[将就把对]|^现[在]?(?:向.+)?(?:报告|汇报|通报|说明|检查|剖析)|^(?:根据|按照|依照|遵照|围绕|针对|对照|通过)|(?:问题|情况|原因|措施|打算|方面|内容|要求|工作|[是为有])\s*[：:]$/;

/**
 * Whether a line addresses those to whom a draft goes (主送机关, GB/T 9704-2012 7.3.2; 称呼 in a speech): 「同志们：」「各乡镇党委、
 * 县直各单位：」. It ends with a colon; a short opening that leads on with one, such as 「现报告如下：」, is no salutation.
 */
export function isSalutation(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && /[：:]$/.test(text) && !SENTENCE.test(text) && !LEADS_ON.test(text);
}
