import type { Screen } from '../../ui/screen';
import { partyWords } from '../../words/parties';

const screens: Screen[] = [
  {
    path: '/parties',
    title: partyWords.title,
    area: 'settings',
    order: 20,
    help: 'parties',
    keywords: 'chủ trì phối hợp chức danh nhóm đơn vị danh mục',
    load: () => import('./PartiesPage'),
  },
];

export default screens;
