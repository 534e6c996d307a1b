// The package describes this entry in a file that its own exports do not reach.
declare module 'fake-indexeddb/auto';
