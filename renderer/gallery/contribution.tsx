/**
 * The parts that the app is drawn with. For people who work on the code: `#/gallery`, and in a development server the palette too. Nothing in the app
 * leads there otherwise, because to its users a page of buttons that do nothing would be a riddle.
 */
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const GalleryScreen = lazyPart('gallery', 'screen', async () => (await import('./GalleryScreen.tsx')).GalleryScreen, {
  forGuests: false,
});

const open: ActionRecord<AppScope> = {
  id: 'go.gallery',
  menu: 'help',
  label: 'gallery.title',
  key: null,
  run: () => navigate({ name: 'gallery' }),
};

export const gallery = {
  id: 'gallery',
  screens: { gallery: GalleryScreen },
  actions: import.meta.env.DEV ? [open] : [],
} satisfies Contribution;
