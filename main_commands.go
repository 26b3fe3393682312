package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"guongsang/internal/award"
	"guongsang/internal/intake"
	"guongsang/internal/office"
	"guongsang/internal/planfile"
	"guongsang/internal/sheet"
)

const usage = `Gương Sáng: quản lý công tác thi đua, khen thưởng cấp xã.

Cách dùng:
  guongsang [--data THƯ_MỤC]                  mở cửa sổ với dữ liệu trong thư mục
  guongsang-cli plan read TỆP                 đọc một văn bản kế hoạch (.txt, .docx, .pdf)
  guongsang-cli list read TỆP.xlsx            đọc một danh sách đối tượng
  guongsang-cli check THƯ_MỤC                 kiểm tra dữ liệu
  guongsang-cli backup THƯ_MỤC --to TỆP       sao lưu dữ liệu ra một tệp
  guongsang-cli restore TỆP --to THƯ_MỤC      khôi phục dữ liệu từ tệp sao lưu
  guongsang-cli version                       cho biết phiên bản
`

// maxFileBytes bounds what a subcommand reads into memory. The readers have tighter limits of their own; this one keeps
// a disk image chosen by mistake from filling the memory of an old PC.
const maxFileBytes = 100 << 20

// errUsage means that the command line does not fit the command.
var errUsage = errors.New("usage")

// commands are the subcommands for support. Each returns the value to print as JSON.
var commands = map[string]func(ctx context.Context, args []string) (any, error){
	"plan":    planCommand,
	"list":    listCommand,
	"check":   checkCommand,
	"backup":  backupCommand,
	"restore": restoreCommand,
	"version": versionCommand,
}

// runCommand runs a subcommand, prints its answer as JSON on stdout or one sentence on stderr, and returns the exit code.
func runCommand(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	command, ok := commands[args[0]]
	if !ok {
		return misused(stderr)
	}
	answer, err := command(ctx, args[1:])
	switch {
	case errors.Is(err, errUsage):
		return misused(stderr)
	case err != nil:
		if found, ok := answer.(office.CheckView); ok && len(found.Findings) > 0 {
			printAnswer(found, stdout, stderr) // what is damaged is the answer that was asked for
		}
		fmt.Fprintln(stderr, sentence(err))
		return exitFailure
	}
	return printAnswer(answer, stdout, stderr)
}

// printAnswer writes an answer as JSON and returns the exit code.
func printAnswer(answer any, stdout, stderr io.Writer) int {
	out := json.NewEncoder(stdout)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(answer); err != nil {
		fmt.Fprintln(stderr, "Không ghi được kết quả ra màn hình hoặc tệp. Hãy kiểm tra ổ đĩa còn chỗ trống rồi chạy lại.")
		return exitFailure
	}
	return exitOK
}

// misused prints how the program is used, for a command line it cannot follow.
func misused(stderr io.Writer) int {
	fmt.Fprint(stderr, usage)
	return exitUsage
}

func planCommand(_ context.Context, args []string) (any, error) {
	data, name, err := readCommandFile(args)
	if err != nil {
		return nil, err
	}
	return planfile.Read(name, data)
}

func listCommand(_ context.Context, args []string) (any, error) {
	data, name, err := readCommandFile(args)
	if err != nil {
		return nil, err
	}
	book, err := sheet.Read(name, data)
	if err != nil {
		return nil, err
	}
	return intake.ReadLists(book), nil
}

func checkCommand(ctx context.Context, args []string) (any, error) {
	if len(args) != 1 {
		return nil, errUsage
	}
	return office.CheckFolder(ctx, args[0])
}

func backupCommand(ctx context.Context, args []string) (any, error) {
	folder, file, err := sourceAndTarget(args)
	if err != nil {
		return nil, err
	}
	return office.BackUpFolder(ctx, folder, file)
}

func restoreCommand(ctx context.Context, args []string) (any, error) {
	file, folder, err := sourceAndTarget(args)
	if err != nil {
		return nil, err
	}
	return office.RestoreFolder(ctx, file, folder)
}

func versionCommand(_ context.Context, args []string) (any, error) {
	if len(args) != 0 {
		return nil, errUsage
	}
	return map[string]any{"version": version, "schema": office.SchemaVersion()}, nil
}

// readCommandFile reads the file of "read FILE".
func readCommandFile(args []string) (data []byte, name string, err error) {
	if len(args) != 2 || args[0] != "read" {
		return nil, "", errUsage
	}
	path := args[1]
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, "", refuse("Không tìm thấy tệp. Hãy kiểm tra lại đường dẫn.", err)
	case err != nil:
		return nil, "", refuse("Không mở được tệp. Hãy kiểm tra quyền đọc tệp.", err)
	case info.IsDir():
		return nil, "", refuse("Đây là một thư mục, không phải tệp. Hãy chỉ rõ một tệp.", nil)
	case !info.Mode().IsRegular(): // a pipe could keep the program waiting for ever, a device has no end
		return nil, "", refuse("Đường dẫn này không phải là một tệp thường. Hãy chỉ rõ một tệp.", nil)
	case info.Size() > maxFileBytes:
		return nil, "", refuse("Tệp lớn quá 100 MB. Hãy kiểm tra xem có chọn nhầm tệp không.", nil)
	}
	if data, err = os.ReadFile(path); err != nil {
		return nil, "", refuse("Không đọc được tệp. Hãy kiểm tra quyền đọc tệp.", err)
	}
	return data, filepath.Base(path), nil
}

// sourceAndTarget takes "SOURCE --to TARGET" apart, in either order.
func sourceAndTarget(args []string) (source, target string, err error) {
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&target, "to", "", "")
	if len(args) > 0 && args[0] != "" && args[0][0] != '-' {
		source, args = args[0], args[1:]
	}
	if flags.Parse(args) != nil {
		return "", "", errUsage
	}
	if source == "" && flags.NArg() == 1 {
		source = flags.Arg(0)
	} else if flags.NArg() != 0 {
		return "", "", errUsage
	}
	if source == "" || target == "" {
		return "", "", errUsage
	}
	return source, target, nil
}

// refuse is an error about a file named on the command line.
func refuse(message string, cause error) error { return award.Wrap(award.KindBadFile, message, cause) }
