/** The page of all parts. The names of primitives stand in the code. */
export const galleryMessages = {
  'gallery.title': ['部品の一覧', 'Gallery of parts'],
  'gallery.about': [
    'この画面は、Musubiをつくる人のためのものです。すべての部品を、それぞれの姿で並べています。',
    'This page is for people who work on Musubi. It shows every part in each of its looks.',
  ],
  'gallery.toolbar': ['道具の並び', 'A row of tools'],
  'gallery.menu': ['メニュー', 'Menu'],
  'gallery.dialog.narrow': ['狭い窓', 'Narrow dialog'],
  'gallery.dialog.wide': ['広い窓', 'Wide dialog'],
  'gallery.dialog.full': ['いっぱいの窓', 'Full dialog'],
  'gallery.fullScreen': ['画面いっぱい', 'Full screen'],
  'gallery.count': ['件数', 'Count'],
  'gallery.counted': ['件数 {n}件', 'Count: {n}'],
  'gallery.missing': ['ここにない画像', 'A picture that is not here'],
  'gallery.table': ['横に長い表', 'A table that scrolls'],
  'gallery.plan': ['見本の計画の画面', 'Views of the sample plan'],
  'gallery.contest': ['見本のコンテストの画面', 'Panels of the sample contest'],
} as const;
