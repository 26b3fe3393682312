import type { Option } from './options';
import type { StateWord, Tone } from './states';

/** Grounds of a nomination; the same as internal/award/nomination.go. */
export const bases: readonly Option[] = [
  { value: 'movement', label: 'Phong trào thi đua' },
  { value: 'drive', label: 'Đợt thi đua ngắn hạn' },
  { value: 'field', label: 'Lĩnh vực khác' },
  { value: 'regular', label: 'Công tác thường xuyên trong năm' },
  { value: 'exceptional', label: 'Thành tích đột xuất' },
];

/** States of a nomination in the order of the work; the same as internal/award/nomination.go. */
export const nominationStates: readonly Option[] = [
  { value: 'draft', label: 'Nháp' },
  { value: 'verifying', label: 'Chờ xác minh' },
  { value: 'appraisal', label: 'Chờ thẩm định' },
  { value: 'council', label: 'Chờ xét' },
  { value: 'passed', label: 'Đạt' },
  { value: 'failed', label: 'Không đạt' },
  { value: 'decided', label: 'Đã quyết định' },
  { value: 'submitted', label: 'Đã trình cấp trên' },
  { value: 'conferred', label: 'Đã trao' },
  { value: 'returned', label: 'Trả lại' },
  { value: 'withdrawn', label: 'Rút' },
  { value: 'revoked', label: 'Đã hủy' },
];

const tones: Record<string, Tone> = {
  draft: 'neutral',
  verifying: 'wait',
  appraisal: 'wait',
  council: 'wait',
  passed: 'good',
  failed: 'bad',
  decided: 'good',
  submitted: 'info',
  conferred: 'done',
  returned: 'bad',
  withdrawn: 'neutral',
  revoked: 'bad',
};

/** A state with its word and colour. */
export function nominationState(value: string): StateWord {
  const label = nominationStates.find((state) => state.value === value)?.label ?? value;
  return { label, tone: tones[value] ?? 'neutral' };
}

/** How a line of the checklist was judged. */
export const judgements: readonly Option[] = [
  { value: 'yes', label: 'Đạt' },
  { value: 'no', label: 'Không đạt' },
];

/** Steps that are a deed by name; the others are a place a dossier is moved to. */
const ownVerbs: Record<string, string> = { Rút: 'Rút hồ sơ', 'Trả lại': 'Trả lại' };

export const nominationWords = {
  title: 'Hồ sơ đề nghị',
  note: 'Hồ sơ đề nghị khen thưởng theo phong trào, từ lúc giới thiệu đến khi trao thưởng.',
  one: 'Hồ sơ đề nghị',
  list: 'Danh sách hồ sơ đề nghị',
  add: 'Lập hồ sơ',
  edit: 'Sửa hồ sơ',
  open: 'Mở hồ sơ',
  trash: 'Chuyển vào thùng rác',
  move: 'Chuyển bước',
  nominee: 'Đối tượng được giới thiệu',
  name: 'Họ tên, tên tập thể',
  kind: 'Đối tượng',
  allKinds: 'Mọi đối tượng',
  birth: 'Ngày sinh',
  place: 'Chức vụ, đơn vị hoặc nơi ở',
  basis: 'Căn cứ xét',
  basisShort: 'Phong trào, căn cứ',
  movement: 'Phong trào',
  allMovements: 'Mọi phong trào',
  drive: 'Đợt thi đua',
  field: 'Lĩnh vực',
  merit: 'Thành tích đột xuất được xét',
  year: 'Năm xét',
  allYears: 'Mọi năm',
  unit: 'Đơn vị giới thiệu',
  allUnits: 'Mọi đơn vị giới thiệu',
  award: 'Hình thức đề nghị',
  allAwards: 'Mọi hình thức',
  awardHint: 'Có thể để trống và chọn trước khi họp Hội đồng.',
  achievement: 'Thành tích xét trong hồ sơ này',
  achievementHint: 'Để trống nếu dùng thành tích đã ghi ở phần thông tin điển hình.',
  achievementShort: 'Thành tích',
  state: 'Bước',
  allStates: 'Mọi bước',
  remark: 'Ghi chú',
  missing: 'Còn thiếu',
  locked: 'Hội đồng đã xét hồ sơ này nên chỉ sửa được ghi chú.',
  tabMain: 'Hồ sơ',
  tabChecks: 'Tiêu chuẩn',
  tabSteps: 'Các bước',
  tabPapers: 'Văn bản',
  tabHistory: 'Lịch sử',
  checks: 'Tiêu chuẩn của phong trào và tiêu chí chung',
  checksNote: 'Đánh giá từng tiêu chuẩn, ghi minh chứng nếu có.',
  noChecks: 'Căn cứ xét này không có sẵn tiêu chuẩn. Có thể thêm tiêu chuẩn cần xem xét.',
  judge: 'Đánh giá',
  evidence: 'Minh chứng',
  addCheck: 'Thêm tiêu chuẩn',
  checkText: 'Nội dung tiêu chuẩn',
  removeCheck: 'Bỏ tiêu chuẩn này',
  checksSaved: 'Lưu đánh giá',
  allMet: 'Đạt tất cả',
  general: 'Chung',
  step: 'Bước',
  from: 'Từ bước',
  date: 'Ngày',
  person: 'Người chuyển',
  reason: 'Lý do, ý kiến',
  reasonHint: 'Bắt buộc khi trả lại hoặc rút.',
  noSteps: 'Hồ sơ chưa chuyển bước lần nào.',
  moveTitle: (count: number, label: string) =>
    count > 1 ? `Chuyển ${count} hồ sơ sang “${label}”` : `Chuyển sang “${label}”`,
  moveNow: 'Chuyển',
  awaitsCouncil: 'Hồ sơ chờ Hội đồng: vào mục Hội đồng, mở phiên họp rồi chọn hồ sơ này.',
  moveTo: (label: string) => ownVerbs[label] ?? `Chuyển: ${label}`,
  moveMixed: 'Các hồ sơ đã chọn đang ở nhiều bước khác nhau. Hãy chọn những hồ sơ cùng một bước.',
  needsReason: 'Chưa có lý do. Hãy ghi lý do trước khi chuyển.',
  emptyTitle: 'Chưa có hồ sơ đề nghị nào',
  emptyAdvice: 'Lập hồ sơ cho một điển hình, hoặc nhập danh sách Excel các đơn vị gửi về.',
  trashTitle: 'Chuyển hồ sơ vào thùng rác',
  trashFact: (count: number, names: string) =>
    count > 3 ? `Sẽ chuyển ${count} hồ sơ vào thùng rác.` : `Sẽ chuyển vào thùng rác hồ sơ của: ${names}.`,
  trashAdvice: 'Việc này hoàn tác được bằng Ctrl Z.',
  openNominee: 'Xem thông tin điển hình',
  pickNominee: 'Gõ tên để tìm, không cần dấu.',
  noNominee: 'Không tìm thấy. Hãy thêm điển hình trước.',
  typeMore: 'Gõ vài chữ của tên để tìm.',
} as const;
