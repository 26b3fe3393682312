import type { Screen } from '../../ui/screen';
import { nomineeWords } from '../../words/nominees';

const screens: Screen[] = [
  {
    path: '/nominees',
    title: nomineeWords.title,
    area: 'nominees',
    order: 10,
    help: 'nominees',
    keywords: 'điển hình tiên tiến cá nhân hộ gia đình tập thể gương người tốt việc tốt',
    load: () => import('./NomineesPage'),
  },
  {
    path: '/nominees/$id',
    title: nomineeWords.one,
    area: 'nominees',
    order: 11,
    inMenu: false,
    help: 'nominees',
    load: () => import('./NomineePage'),
  },
];

export default screens;
