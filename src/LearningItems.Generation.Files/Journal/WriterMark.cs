using System.Runtime.InteropServices;

namespace LearningItems.Generation.Files;

/// <summary>
/// Marks the file of a journal as written to. The lock beside it is one of its name; this one is of the file itself, so that a hard link, or a lock file that
/// somebody removed, makes no second writer. It keeps no reader out, and the system takes it off with the process.
/// </summary>
/// <remarks>
/// .NET locks files on Unix by <c>flock</c>, which readers would meet, or for the process, which would lose the lock with the first reader it closes. So the
/// lock of an open file is asked of Linux itself; where there is none, the lock beside the file has to do, and the writer sees what another one appended.
/// </remarks>
internal sealed partial class WriterMark : IDisposable
{
    private const int SetLock = 37; // F_OFD_SETLK
    private const short Write = 1; // F_WRLCK
    private const short None = 2; // F_UNLCK
    private const int TryAgain = 11; // EAGAIN
    private const int NoAccess = 13; // EACCES

    private readonly SafeHandle _file;

    private WriterMark(SafeHandle file) => _file = file;

    /// <exception cref="GenerationJournalException">Another writer has marked it.</exception>
    public static WriterMark Set(FileStream file, string path)
    {
        var mark = new WriterMark(file.SafeFileHandle);
        return mark.TrySet(Write) || Marshal.GetLastPInvokeError() is not (TryAgain or NoAccess) ? mark : throw JournalLock.Held(path, null);
    }

    /// <summary>
    /// Takes the mark off, before the file is closed: a process that is just being started has the open file for a moment, too, and would keep the mark.
    /// </summary>
    public void Dispose() => _ = !_file.IsClosed && TrySet(None);

    // Of one byte far behind the end.
    private bool TrySet(short type)
    {
        var mark = new FileLock { Type = type, Start = long.MaxValue - 1, Length = 1 };
        return !OperatingSystem.IsLinux() || !Environment.Is64BitProcess || Fcntl(_file, SetLock, ref mark) == 0;
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fcntl(SafeHandle file, int command, ref FileLock fileLock);

    // struct flock of a 64-bit Linux.
    [StructLayout(LayoutKind.Sequential)]
    private struct FileLock
    {
        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }
}
