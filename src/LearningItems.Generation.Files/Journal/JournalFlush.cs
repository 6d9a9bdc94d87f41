namespace LearningItems.Generation.Files;

/// <summary>How safe an appended entry is before it is shown to anybody.</summary>
public enum JournalFlush
{
    /// <summary>Handed to the operating system: it survives the process, however that ends. The default.</summary>
    OperatingSystem,

    /// <summary>On the disk: it survives a power cut too, at the price of a disk write an entry. Of a new file the
    /// name is the file system's to keep: most write it with the first of these.</summary>
    Disk,
}
