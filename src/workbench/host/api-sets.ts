/**
 * Which requirement set a member of Word's API needs, as the client library itself checks it: by set, then by class.
 * Members that are not listed belong to WordApi 1.1.
 */
const members: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'WordApi 1.2': {
    Body: `insertInlinePictureFromBase64`,
    ContentControl: `insertInlinePictureFromBase64`,
    InlinePicture: `delete insertBreak insertFileFromBase64 insertHtml insertInlinePictureFromBase64 insertOoxml insertParagraph
      insertText paragraph select`,
    Range: `inlinePictures insertInlinePictureFromBase64`,
  },
  'WordApi 1.3': {
    Body: `getRange insertTable lists parentBody parentBodyOrNullObject parentContentControlOrNullObject parentSection
      parentSectionOrNullObject styleBuiltIn tables type`,
    ContentControl: `getRange getTextRanges insertTable lists parentBody parentContentControlOrNullObject parentTable
      parentTableCell parentTableCellOrNullObject parentTableOrNullObject split styleBuiltIn subtype tables`,
    ContentControlCollection: `getByIdOrNullObject getByTypes getFirst getFirstOrNullObject`,
    Document: `properties`,
    InlinePicture: `getNext getNextOrNullObject getRange parentContentControlOrNullObject parentTable parentTableCell
      parentTableCellOrNullObject parentTableOrNullObject`,
    InlinePictureCollection: `getFirst getFirstOrNullObject`,
    Paragraph: `attachToList detachFromList getNext getNextOrNullObject getPrevious getPreviousOrNullObject getRange
      getSubrange getTextRanges insertTable isLastParagraph isListItem list listItem listItemOrNullObject
      listOrNullObject parentBody parentContentControlOrNullObject parentTable parentTableCell
      parentTableCellOrNullObject parentTableOrNullObject split startNewList styleBuiltIn tableNestingLevel`,
    ParagraphCollection: `getFirst getFirstOrNullObject getLast getLastOrNullObject`,
    Range: `compareLocationWith expandTo expandToOrNullObject getHyperlinkRanges getNextTextRange
      getNextTextRangeOrNullObject getRange getTextRanges hyperlink insertTable intersectWith
      intersectWithOrNullObject isEmpty lists parentBody parentContentControlOrNullObject parentTable
      parentTableCell parentTableCellOrNullObject parentTableOrNullObject split styleBuiltIn tables`,
    RangeCollection: `getFirst getFirstOrNullObject`,
    Section: `getNext getNextOrNullObject`,
    SectionCollection: `getFirst getFirstOrNullObject`,
  },
  'WordApiOnline 1.1': {
    Body: `endnotes footnotes getComments getReviewedText`,
    ContentControl: `endnotes footnotes getComments getReviewedText`,
    Document: `_Search2 changeTrackingMode getAnnotationsByType getEndnoteBody getFootnoteBody search
      setNavigationPaneVisibility`,
    Paragraph: `endnotes footnotes getComments getReviewedText`,
    Range: `endnotes footnotes getComments getReviewedText insertComment insertEndnote insertFootnote`,
    Table: `endnotes footnotes`,
    TableRow: `endnotes footnotes`,
  },
};

const setOf = new Map<string, string>();
for (const [set, classes] of Object.entries(members)) {
  for (const [name, list] of Object.entries(classes)) {
    for (const member of list.trim().split(/\s+/)) setOf.set(`${name}.${member}`, set);
  }
}

/** The requirement set of a member given by its public name (`Body.getComments`), e.g. 'WordApiOnline 1.1'. */
export function apiSetOf(member: string): string {
  return setOf.get(member) ?? 'WordApi 1.1';
}

/** What this host offers when nothing is switched off. */
const ownSets: Readonly<Record<string, string>> = { WordApi: '1.3', WordApiOnline: '1.1' };

/** The sets that are left when some are switched off (`WordApi 1.3` leaves 1.2). */
export function apiSets(without: readonly string[]): Readonly<Record<string, string>> {
  const sets: Record<string, string> = { ...ownSets };
  for (const one of without) {
    const [name = '', version = '1.1'] = one.split(' ');
    const [major = 1, minor = 1] = version.split('.').map(Number);
    const known = sets[name];
    if (known === undefined || compare(known, version) < 0) continue;
    if (minor <= 1) delete sets[name];
    else sets[name] = `${major}.${minor - 1}`;
  }
  return sets;
}

/** Whether a set is there in at least that version. */
export function isSupported(sets: Readonly<Record<string, string>>, name: string, version: string): boolean {
  const found = Object.entries(sets).find(([one]) => one.toLowerCase() === name.toLowerCase());
  return found !== undefined && compare(found[1], version) >= 0;
}

function compare(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0);
}
