import type { Screen } from '../../ui/screen';
import { meetingWords, memberWords } from '../../words/council';

const screens: Screen[] = [
  {
    path: '/meetings',
    title: meetingWords.title,
    area: 'council',
    order: 10,
    help: 'meetings',
    keywords: 'họp hội đồng bỏ phiếu kiểm phiếu biên bản',
    load: () => import('./MeetingsPage'),
  },
  {
    path: '/meetings/$id',
    title: meetingWords.title,
    area: 'council',
    order: 11,
    inMenu: false,
    help: 'meetings',
    load: () => import('./MeetingPage'),
  },
  {
    path: '/council',
    title: memberWords.title,
    area: 'council',
    order: 20,
    help: 'council',
    keywords: 'ủy viên thư ký thường trực chủ tịch hội đồng',
    load: () => import('./MembersPage'),
  },
];

export default screens;
