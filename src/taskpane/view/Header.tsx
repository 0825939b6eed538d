import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { GenreId } from '../../genres/genre';
import { useWords } from '../locales/use-words';
import { isUnsure } from '../model/likeliest';
import type { Choice, PaneAnalysis, PaneServices } from '../model/services';
import type { Terms } from '../model/terms';
import { HeaderButton } from './HeaderButton';
import { MoreButton } from './MoreButton';
import type { MoreChoice } from './MoreMenu';

// Fluent's menu and tooltip come in a script of their own, while Word is still being asked for the document.
const HeaderMenu = lazy(() => import(/* webpackChunkName: "menus" */ './HeaderMenu').then((module) => ({ default: module.HeaderMenu })));
const MoreMenu = lazy(() => import(/* webpackChunkName: "menus" */ './MoreMenu').then((module) => ({ default: module.MoreMenu })));

/** Holds the button of the menu at the end, so that the focus can come back to it. */
export const MORE_ID = 'more';

// Word lays its own menu over the pane's top right corner: 34 px wide at most (Mac).
const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '40px', padding: '0 36px 0 8px' },
  genre: { display: 'flex', minWidth: 0 },
  pack: { display: 'flex', minWidth: 0, maxWidth: '45%', flexShrink: 0 },
  more: { display: 'flex', marginLeft: 'auto' },
});

interface Props {
  readonly analysis: PaneAnalysis | null;
  readonly terms: Terms;
  readonly services: PaneServices;
  readonly onChoose: (choice: Choice) => void;
  readonly onImport: (file: File) => void;
  readonly onSheet: (sheet: Exclude<MoreChoice, 'import'>) => void;
}

/** What the draft is, its genre and its occasion: recognised, with the reasons, and one click to say otherwise. */
export function Header({ analysis, terms, services, onChoose, onImport, onSheet }: Props) {
  const { t, say } = useWords();
  const { choice, ownPacks, place } = terms;
  const picker = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const nameOf = (id: GenreId): string => {
    const info = services.genres.find((genre) => genre.id === id);
    return info === undefined ? id : say(info.name);
  };
  const recognised = analysis === null || isUnsure(analysis.recognition, { ...choice, genre: null }) ? null : analysis.recognition.genre;
  const genre = choice.genre ?? recognised;
  const packs = services.packsOf(genre ?? 'other', ownPacks).map((info) => ({ ...info, name: say(info.name) }));
  const chosenPack = packs.find((info) => info.id === choice.pack) ?? null;
  const found = analysis?.pack ?? null;
  const why = (chosen: boolean, evidence: readonly { readonly reason: Parameters<typeof say>[0] }[]): readonly string[] => {
    if (chosen) return [t('header.chosen')];
    return evidence.length === 0 ? [t('header.noReason')] : [t('header.because'), ...evidence.map(({ reason }) => say(reason))];
  };
  const automatic = (name: string | null): string => (name === null ? t('header.automatic') : t('header.automaticAs', { name }));

  const menus = [
    {
      id: 'genre',
      label: t('header.genre'),
      text: genre === null ? t('header.chooseGenre') : nameOf(genre),
      why: why(choice.genre !== null, analysis?.recognition.evidence ?? []),
      automatic: automatic(recognised === null ? null : nameOf(recognised)),
      options: services.genres.map((info) => ({ id: info.id, name: say(info.name) })),
      chosen: choice.genre,
      onChoose: (id: string | null) => onChoose({ genre: id, pack: null }), // another genre starts with its own occasion
      className: styles.genre,
    },
    {
      id: 'pack',
      label: t('header.pack'),
      text: chosenPack?.name ?? (found === null ? t('header.choosePack') : say(found.name)),
      why: why(chosenPack !== null, found?.evidence ?? []),
      automatic: automatic(found === null || chosenPack !== null ? null : say(found.name)),
      options: packs.map(({ id, name, verified, own }) => ({ id, name: own ? t('header.own', { name }) : verified ? name : t('header.unverified', { name }) })),
      chosen: chosenPack?.id ?? null,
      onChoose: (id: string | null) => onChoose({ ...choice, pack: id }),
      className: styles.pack,
    },
  ];
  return (
    <header className={styles.header}>
      {menus
        .filter(({ options }) => options.length > 0)
        .map(({ className, ...menu }) => (
          <div key={menu.id} className={className}>
            <Suspense fallback={<HeaderButton label={menu.label} text={menu.text} testId={menu.id} />}>
              <HeaderMenu {...menu} />
            </Suspense>
          </div>
        ))}
      <div className={styles.more} id={MORE_ID}>
        <Suspense fallback={<MoreButton />}>
          <MoreMenu packs={ownPacks.length} place={place} onChoose={(what) => (what === 'import' ? picker.current?.click() : onSheet(what))} />
        </Suspense>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-hidden
          tabIndex={-1}
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) onImport(file);
            currentTarget.value = ''; // the same file, mended, can be chosen again
          }}
        />
      </div>
    </header>
  );
}
