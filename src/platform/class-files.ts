import type { ClassFiles } from '../app/ports';
import { printCsv } from './csv';
import { NOT_IN_NAMES, saveFile } from './file';

/** The files of the class board on the player's device. */
export const classFiles: ClassFiles = {
  savePicture(name, picture) {
    const url = URL.createObjectURL(picture);
    const link = document.createElement('a');
    link.href = url;
    link.download = name.replace(NOT_IN_NAMES, '');
    link.click();
    URL.revokeObjectURL(url);
  },
  saveTable: (name, rows) => saveFile(name, printCsv(rows)),
  choose(use) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true });
    input.addEventListener('change', () => use([...(input.files ?? [])]));
    input.click();
  },
};
