// What a paragraph can carry besides text, that would be lost with it: by element name in WordprocessingML (ECMA-376 part 1, 17).
const CARRIED =
  /<(?:w:(?:drawing|pict|object|sym|ruby|footnoteReference|endnoteReference|commentReference|commentRangeStart|commentRangeEnd|sdt|fldChar|fldSimple|hyperlink|sectPr|del|moveFrom|moveTo|permStart|permEnd)|mc:AlternateContent|m:oMath|m:oMathPara)[\s/>]/;

/** Whether the paragraph of a flat OPC package (`getOoxml` of one paragraph) holds more than text and look; true when it cannot be told. */
export function carriesMore(ooxml: string): boolean {
  const start = ooxml.indexOf('<w:body');
  const end = ooxml.lastIndexOf('</w:body>');
  if (start < 0 || end < 0) return true;
  const body = ooxml.slice(start, end);
  // Behind the last paragraph stand the properties of the document's last section, which every package has.
  const last = body.lastIndexOf('</w:p>');
  return last >= 0 && CARRIED.test(body.slice(0, last));
}
