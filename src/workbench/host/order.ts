/** The child sequences of the schema (ECMA-376-1 annex A), where the host writes into them. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const runOrder = words(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
  noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign
  rtl cs em lang eastAsianLayout specVanish oMath rPrChange`);

export const paragraphOrder = words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
  suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE
  autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
  textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`);

export const tableOrder = words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
  tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`);

export const rowOrder = words(`cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader
  tblCellSpacing jc hidden ins del trPrChange`);

export const cellOrder = words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText
  vAlign hideMark headers cellIns cellDel cellMerge tcPrChange`);

export const borderOrder = words('top left start bottom right end insideH insideV tl2br tr2bl');

export const sideOrder = words('top left start bottom right end');

export const controlOrder = words(`rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label
  tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography`);

export const sectionOrder = words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
  pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`);

export const settingsOrder = words(`writeProtection view zoom removePersonalInformation removeDateAndTime
  doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData
  embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges
  bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors
  activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod
  documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
  autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
  doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders`);

export const styleOrder = words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden
  unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`);

export const levelOrder = words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr');
