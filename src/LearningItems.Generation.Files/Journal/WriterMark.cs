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
internal static partial class WriterMark
{
    private const int SetLock = 37; // F_OFD_SETLK
    private const int TryAgain = 11; // EAGAIN
    private const int NoAccess = 13; // EACCES

    /// <exception cref="GenerationJournalException">Another writer has marked it.</exception>
    public static void Set(FileStream file, string path)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return;
        }

        // Of one byte far behind the end.
        var write = new FileLock { Type = 1, Start = long.MaxValue - 1, Length = 1 };
        if (Fcntl(file.SafeFileHandle, SetLock, ref write) != 0 && Marshal.GetLastPInvokeError() is TryAgain or NoAccess)
        {
            throw JournalLock.Held(path, null);
        }
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
