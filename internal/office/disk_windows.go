package office

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// SystemDisk is the disk of this machine.
type SystemDisk struct{}

// Kind tells the drive of the folder from its letter; a share without a letter is a network drive.
func (SystemDisk) Kind(folder string) (DriveKind, error) {
	volume := filepath.VolumeName(folder)
	if strings.HasPrefix(volume, `\\`) {
		return DriveNetwork, nil
	}
	root, err := windows.UTF16PtrFromString(volume + `\`)
	if err != nil {
		return DriveFixed, err
	}
	switch windows.GetDriveType(root) {
	case windows.DRIVE_REMOTE:
		return DriveNetwork, nil
	case windows.DRIVE_REMOVABLE, windows.DRIVE_CDROM:
		return DriveRemovable, nil
	}
	return DriveFixed, nil
}

// Free returns the bytes the user may still write in the folder.
func (SystemDisk) Free(folder string) (int64, error) {
	path, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return 0, err
	}
	var free uint64
	if err := windows.GetDiskFreeSpaceEx(path, &free, nil, nil); err != nil {
		return 0, err
	}
	return int64(free), nil
}
