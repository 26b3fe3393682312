/** Words of papers: making, previewing, saving. */
export const paperWords = {
  papers: 'Văn bản, giấy tờ',
  make: 'Xem và lưu',
  save: 'Lưu tệp Word',
  saveHint: 'Ctrl+S',
  close: 'Đóng',
  making: 'Đang tạo văn bản…',
  made: 'Đã xuất trước đây',
  none: 'Chưa xuất văn bản nào.',
  excel: 'Lưu tệp Excel',
  pdf: 'Lưu tệp PDF',
  broken: 'Mẫu văn bản bị lỗi nên chưa tạo được. Hãy thử lại; nếu vẫn lỗi, hãy cài đặt lại chương trình.',
  late: 'Tạo văn bản quá lâu nên đã dừng. Hãy đóng bớt chương trình khác rồi tạo lại.',
  kinds: {
    decision: 'Quyết định khen thưởng và danh sách',
    minutes: 'Biên bản họp Hội đồng',
    submission: 'Tờ trình Chủ tịch',
    submission_upper: 'Tờ trình cấp trên',
    report: 'Báo cáo',
  },
};
