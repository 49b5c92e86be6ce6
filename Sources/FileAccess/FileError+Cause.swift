internal import SystemPackage

extension FileError {
    /// The usual reasons for which a system call fails, for messages in other words than the system's.
    package enum Cause: Sendable {
        case missing, noPermission, readOnly, full, quota, notFolder, folder, damaged, busy, tooManyOpen, nameTooLong
    }

    /// Nil for an unusual one.
    package var cause: Cause? {
        switch Errno(rawValue: code) {
        case .noSuchFileOrDirectory: .missing
        case .permissionDenied, .notPermitted: .noPermission
        case .readOnlyFileSystem: .readOnly
        case .noSpace: .full
        case .diskQuotaExceeded: .quota
        case .notDirectory: .notFolder
        case .isDirectory: .folder
        case .ioError: .damaged
        case .resourceBusy: .busy
        case .tooManyOpenFiles, .tooManyOpenFilesInSystem: .tooManyOpen
        case .fileNameTooLong: .nameTooLong
        default: nil
        }
    }

    /// The reason in the system's own words, in English.
    package var systemReason: String { "\(Errno(rawValue: code))" }
}
