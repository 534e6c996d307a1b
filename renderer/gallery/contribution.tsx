/**
 * The app's components, for people who work on the code: `#/gallery`, and in a development server also in the
 * palette. Nothing else links there, because a page of inert buttons would confuse users.
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
