export { sheetWords } from '../../shared/app/exports/paper/sheetWords.ts';
