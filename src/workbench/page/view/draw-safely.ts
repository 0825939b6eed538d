import type { OoxmlPackage } from '../../../ooxml/package';
import { flatten, paragraphsIn, visible } from '../../host/text-model';
import type { Block } from './blocks';
import { draw } from './draw';
import type { Drawn } from './draw';

/**
 * Draws blocks, and what docx-preview stumbles over as plain text, so that one odd paragraph does not hide the
 * rest of the document. `failed` hears why, once for each such block.
 */
export async function drawSafely(
  pkg: OoxmlPackage,
  blocks: readonly Block[],
  fonts: boolean,
  failed: (error: unknown) => void,
): Promise<Drawn> {
  try {
    return await draw(pkg, blocks, fonts);
  } catch (error) {
    const [only] = blocks;
    if (only === undefined) throw error;
    if (blocks.length === 1) {
      failed(error);
      return { styles: [], nodes: [plain(only)] };
    }
    const half = Math.ceil(blocks.length / 2);
    const first = await drawSafely(pkg, blocks.slice(0, half), fonts, failed);
    const second = await drawSafely(pkg, blocks.slice(half), fonts, failed);
    return { styles: first.styles.length > 0 ? first.styles : second.styles, nodes: [...first.nodes, ...second.nodes] };
  }
}

/** A block's paragraphs as they read, without their looks. */
function plain({ element }: Block): HTMLElement {
  const paragraph = (text: string) => {
    const node = document.createElement('p');
    node.textContent = text;
    return node;
  };
  if (element.localName === 'p') return paragraph(visible(flatten(element).text));
  const holder = document.createElement('div');
  holder.append(...paragraphsIn(element).map((one) => paragraph(visible(flatten(one).text))));
  return holder;
}
