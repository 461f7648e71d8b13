import type { RefObject } from 'preact';
import type { ClassFiles } from '../../app/ports';
import { useWords } from '../context';
import { Button } from '../controls/button';
import { pictureOf } from './chart-picture';

interface SavePictureProps {
  /** What is to be seen on the picture. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly title: string;
  /** The name of its file, without its ending. */
  readonly file: string;
  readonly files: ClassFiles;
}

/** The button that saves a chart as a picture. */
export function SavePicture({ frame, title, file, files }: SavePictureProps) {
  const words = useWords();
  const save = async (): Promise<void> => {
    const { current } = frame;
    if (current) files.savePicture(`lowland-skies-${file}.png`, await pictureOf(current, title));
  };
  return (
    <div class="class-chart-acts">
      <Button aria-label={words.classBoard.savePictureOf({ title })} onClick={() => void save()}>
        {words.classBoard.savePicture}
      </Button>
    </div>
  );
}
