// One file holds everyday Japanese, and most of a page. Variants in names (U+9AD9, U+FA11, …) are in numbered
// subsets, each fetched when one of its characters is on screen. Within a family the browser tries the last face
// first: the subsets come before the file without unicode-range.
import { languageNamed } from '../shared/kernel/languages.ts';
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import '@fontsource/biz-udpgothic/japanese-400.css';
import '@fontsource/biz-udpgothic/japanese-700.css';
import '@fontsource/biz-udpgothic/latin-400.css';
import '@fontsource/biz-udpgothic/latin-700.css';
import '@fontsource/noto-sans-jp/400.css';
import '@fontsource/noto-sans-jp/700.css';
import '@fontsource/noto-sans-jp/japanese-400.css';
import '@fontsource/noto-sans-jp/japanese-700.css';
import '@fontsource/noto-sans-jp/latin-400.css';
import '@fontsource/noto-sans-jp/latin-700.css';
import './styles.ts';
import { createRoot } from 'react-dom/client';
import { UNATTENDED_SEARCH } from '../shared/app/exports/unattended.ts';
import { App } from './app/App.tsx';
import { Closed } from './app/Closed.tsx';
import { askInvitation, inviteOfCode, join } from './host/guestDoor.ts';
import { type Selected, selectHost } from './host/selectHost.ts';
import { lazyPart } from './shell/lazyPart.tsx';
import { WordsProvider, wordsFor } from './ui/i18n.tsx';
import { followSystemColours } from './ui/systemColours.ts';

const CodeScreen = lazyPart('door.code', 'screen', async () => (await import('./sharing/CodeScreen.tsx')).CodeScreen);
const StaffScreen = lazyPart(
  'door.staff',
  'screen',
  async () => (await import('./sharing/StaffScreen.tsx')).StaffScreen,
);
const OfficeScreen = lazyPart(
  'door.office',
  'screen',
  async () => (await import('./organisation/OfficeScreen.tsx')).OfficeScreen,
);
const JoinScreen = lazyPart('door.join', 'screen', async () => (await import('./sharing/JoinScreen.tsx')).JoinScreen);

const root = createRoot(document.getElementById('root') as HTMLElement);
// Paper is light.
const isUnattended = location.search === UNATTENDED_SEARCH;
const stopSystemColours = isUnattended ? () => undefined : followSystemColours();

let shown: Selected | undefined;
async function show(selected: Selected): Promise<void> {
  shown = selected;
  if (selected.kind === 'host') {
    stopSystemColours();
    // Not awaited: what it loads waits for this module to finish.
    if (isUnattended)
      return void import('./unattended/standBy.tsx').then(({ standBy }) => standBy(selected.host, root));
    return root.render(<App host={selected.host} />);
  }
  // There are no settings before a host is known: the browser's language is used if we support it.
  const words = wordsFor(languageNamed(navigator.language) ?? 'ja');
  document.documentElement.lang = words.language;
  if (selected.kind === 'notInvited') {
    const enterCode = async (code: string) => {
      const found = await inviteOfCode(code);
      if (!found.ok) return found.error;
      await show(await selectHost());
      return undefined;
    };
    return root.render(
      <WordsProvider value={words}>
        <CodeScreen enter={enterCode} />
      </WordsProvider>,
    );
  }
  if (selected.kind === 'staff') {
    const { line, office } = selected;
    if (office !== undefined)
      return root.render(
        <WordsProvider value={words}>
          <OfficeScreen line={line} page={office} />
        </WordsProvider>,
      );
    const open = (plan: Parameters<typeof line.open>[0]) =>
      void line.open(plan).then(async () => {
        history.pushState(null, '', `${location.pathname}#/plan/${plan.id}/text`);
        await show(await selectHost());
      });
    return root.render(
      <WordsProvider value={words}>
        <StaffScreen line={line} open={open} />
      </WordsProvider>,
    );
  }
  if (selected.kind !== 'invited')
    return root.render(
      <WordsProvider value={words}>
        <Closed reason={selected.kind} />
      </WordsProvider>,
    );
  const { store, invite } = selected;
  const enter = async (name: string, passphrase: string) => {
    const joined = await join(store, { invite, name, passphrase });
    if (!joined.ok) return joined.error;
    location.hash = `#/plan/${joined.value.planId}/text`;
    await show(await selectHost());
    return new Promise<never>(() => undefined);
  };
  root.render(
    <WordsProvider value={words}>
      <JoinScreen ask={() => askInvitation(invite)} join={enter} />
    </WordsProvider>,
  );
}

// An invitation pasted into the address bar of an open page only changes the fragment.
// So does the page of the staff, which is no view of the app, and leaving it again.
const isDoor = (url: string) => /^#(?:join=|staff)/u.test(new URL(url).hash);
// Pages of staff follow one another without loading anew; one with a code is a door.
const officeOf = (url: string) => /^#staff(?:\/office(?:\/([a-z]+))?)?$/u.exec(new URL(url).hash);
addEventListener('hashchange', ({ oldURL, newURL }) => {
  const page = officeOf(newURL);
  if (shown?.kind === 'staff' && page && officeOf(oldURL))
    return void show({ ...shown, office: page[0] === '#staff' ? undefined : (page[1] ?? '') });
  if (isDoor(newURL) || isDoor(oldURL)) location.reload();
});
// Not awaited here: a guest's modules import the file that contains this module, so each would wait for the other.
void selectHost().then(show);
