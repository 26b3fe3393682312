import type { Option } from './options';

/** Kinds of parties; the same as internal/award/unit.go. */
export const partyKinds: readonly Option[] = [
  { value: 'unit', label: 'Đơn vị' },
  { value: 'post', label: 'Chức danh' },
  { value: 'group', label: 'Nhóm đơn vị' },
];

export const partyWords = {
  title: 'Chủ thể thực hiện',
  note: 'Đơn vị, chức danh, nhóm đơn vị được kế hoạch giao chủ trì, phối hợp hoặc thực hiện nhiệm vụ.',
  list: 'Danh sách chủ thể thực hiện',
  add: 'Thêm chủ thể',
  edit: 'Sửa chủ thể',
  trash: 'Chuyển vào thùng rác',
  name: 'Tên như kế hoạch ghi',
  nameHint: 'Ví dụ: Công chức Tài chính - Kế toán, các tổ chức chính trị - xã hội.',
  kind: 'Loại',
  allKinds: 'Mọi loại',
  unit: 'Là đơn vị',
  unitOfPost: 'Thuộc đơn vị',
  unitColumn: 'Đơn vị',
  members: 'Gồm các đơn vị',
  membersHint: 'Việc giao cho nhóm sẽ chia đến từng đơn vị này.',
  membersCount: (count: string) => `${count} đơn vị`,
  noMembers: 'Chưa chọn đơn vị nào',
  holders: 'Người giữ chức danh',
  holderName: 'Họ và tên',
  holderFrom: 'Từ ngày',
  holderTo: 'Đến hết ngày',
  addHolder: 'Thêm người',
  removeHolder: 'Bỏ dòng này',
  holder: 'Đang giữ, gồm',
  uses: 'Số nơi giao việc',
  usesLine: (count: string) => `Đang được giao ở ${count} nơi trong kế hoạch.`,
  emptyTitle: 'Chưa có chủ thể nào',
  emptyAdvice: 'Khi nhận một kế hoạch, các đơn vị, chức danh và nhóm được giao việc tự vào danh mục này.',
  trashTitle: 'Chuyển chủ thể vào thùng rác',
  trashFact: (names: string) => `Sẽ chuyển vào thùng rác: ${names}.`,
  trashAdvice: 'Việc này hoàn tác được bằng Ctrl Z.',
  tabForm: 'Thông tin',
  tabHistory: 'Lịch sử',
} as const;
