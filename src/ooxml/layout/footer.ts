import type { Document, Element } from '@xmldom/xmldom';
import type { PageLayout } from '../../draft/layout/template';
import { make } from '../edit/make';
import { textElement } from '../edit/make';
import { emptyTree } from '../xml';
import { fonts } from './styles';

/**
 * A footer with the page number 「— 1 —」, a dash on either side. GB/T 9704-2012 7.5: on odd pages one character free at the right,
 * on even pages at the left.
 */
export function footerTree(namespace: string, { pageNumber }: PageLayout, side: 'right' | 'left'): Document {
  const tree = emptyTree(namespace, 'w:ftr');
  const root = tree.documentElement;
  if (root === null) throw new Error('A tree without a root.');
  const room = String(Math.round(pageNumber.size * 20));
  const indent = { left: side === 'left' ? room : '0', right: side === 'right' ? room : '0', firstLineChars: '0', firstLine: '0' };
  const characters = side === 'left' ? { leftChars: '100' } : { rightChars: '100' };
  const properties = make(root, 'pPr', {}, make(root, 'spacing', { before: '0', after: '0', line: '240', lineRule: 'auto' }), make(root, 'ind', { ...indent, ...characters }), make(root, 'jc', { val: side }));
  const size = String(Math.round(pageNumber.size * 2));
  const run = (...content: readonly Element[]): Element =>
    make(root, 'r', {}, make(root, 'rPr', {}, fonts(root, pageNumber.font), make(root, 'sz', { val: size }), make(root, 'szCs', { val: size })), ...content);
  const field = (type: string): Element => run(make(root, 'fldChar', { fldCharType: type }));
  root.appendChild(
    make(
      root,
      'p',
      {},
      properties,
      run(textElement(root, '— ')),
      field('begin'),
      run(textElement(root, ' PAGE ', 'instrText')),
      field('separate'),
      run(textElement(root, '1')),
      field('end'),
      run(textElement(root, ' —')),
    ),
  );
  return tree;
}
