package office

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// SystemDisk is the disk of this machine.
type SystemDisk struct{}

// networkTypes are the file systems of other machines; the fuse ones carry cloud and network folders.
var networkTypes = []string{"nfs", "cifs", "smb", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "fuse.davfs", "davfs", "fuse.google-drive"}

// Kind tells the drive of the folder from the table of mounts.
func (SystemDisk) Kind(folder string) (DriveKind, error) {
	real, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return DriveFixed, err
	}
	table, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return DriveFixed, nil // a system without the table: nothing is known against the folder
	}
	return kindFromMounts(string(table), real), nil
}

// kindFromMounts reads the mount table: the line with the longest mount point that holds the path decides.
func kindFromMounts(table, path string) DriveKind {
	point, fsType := "", ""
	for _, line := range strings.Split(table, "\n") {
		head, tail, ok := strings.Cut(line, " - ")
		fields, rest := strings.Fields(head), strings.Fields(tail)
		if !ok || len(fields) < 5 || len(rest) < 1 {
			continue
		}
		at := strings.NewReplacer(`\040`, " ", `\011`, "\t", `\134`, `\`).Replace(fields[4])
		if within(path, at) && len(at) >= len(point) {
			point, fsType = at, rest[0]
		}
	}
	for _, n := range networkTypes {
		if strings.HasPrefix(fsType, n) {
			return DriveNetwork
		}
	}
	if strings.HasPrefix(point, "/media/") || strings.HasPrefix(point, "/run/media/") {
		return DriveRemovable
	}
	return DriveFixed
}

// Free returns the bytes the user may still write in the folder.
func (SystemDisk) Free(folder string) (int64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(folder, &s); err != nil {
		return 0, err
	}
	return int64(s.Bavail) * s.Bsize, nil
}
